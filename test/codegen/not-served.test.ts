import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { UPSTREAM_PROTOS } from '../support/upstream-protos.ts';

const CONTRACT = new URL('../../docs/contract.md', import.meta.url);

const rpcs = ['workflowservice', 'operatorservice'].flatMap((service) => {
  const text = readFileSync(`${UPSTREAM_PROTOS}/temporal/api/${service}/v1/service.proto`, 'utf8');
  return [...text.matchAll(/^\s*rpc (\w+)/gm)].map(([, name = '']) => name);
});

test('the contract lists exactly the rpcs that have no route (contract section 1)', () => {
  const served = new Set(operations.map(({ rpcPath }) => rpcPath.split('/').at(-1)));
  const section = readFileSync(CONTRACT, 'utf8').split('### Not served\n')[1]?.split('\n## ')[0] ?? '';
  const listed = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  expect(listed.sort()).toEqual(rpcs.filter((name) => !served.has(name)).sort());
  expect(section).toContain(`${served.size} of the ${rpcs.length} rpcs`);
});
