import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';

const PROTOS = new URL(
  '../../node_modules/@temporalio/core-bridge/sdk-core/crates/protos/protos/api_upstream/temporal/api/',
  import.meta.url,
);
const page = readFileSync(new URL('../../docs/without-route.md', import.meta.url), 'utf8');
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const rpcs = ['workflowservice', 'operatorservice'].flatMap((service) => {
  const text = readFileSync(new URL(`${service}/v1/service.proto`, PROTOS), 'utf8');
  return [...text.matchAll(/^\s*rpc (\w+)/gm)].map(([, name = '']) => name);
});
const served = new Set(operations.map(({ rpcPath }) => rpcPath.split('/').at(-1)));

test('the page lists exactly the rpcs that have no route, each with a reason (contract section 1)', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );
  expect(listed.sort()).toEqual(rpcs.filter((name) => !served.has(name)).sort());
  for (const row of rows) expect(row.split('|')[2]?.trim()).not.toBe('');
  expect(page).toContain(`${served.size} of the ${rpcs.length} rpcs`);
});

test('the README counts them', () => {
  expect(readme).toContain(`serving ${served.size} of the ${rpcs.length} calls`);
  expect(readme).toContain(`[the other ${rpcs.length - served.size}](docs/without-route.md)`);
});
