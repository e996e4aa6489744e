import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withRepeats } from '../../codegen/writes.ts';
import { operations } from '../../generated/operations.ts';
import writes from '../../proto/writes.json' with { type: 'json' };
import { operation } from './openapi-support.ts';

// Contract section 9.

const folder = mkdtempSync(join(tmpdir(), 'writes-'));

function file(rows: object) {
  const path = join(folder, 'writes.json');
  writeFileSync(path, JSON.stringify(rows, undefined, 1));
  return { path, name: 'writes.json' };
}

const READ = operation('Read', ['get /api/v1/things/{id}']);
const WRITE = operation('Write', ['post /api/v1/things/{id}']);
const row = (repeat: string) => ({ 'acme.v1.Shop': { Write: { repeat, why: 'because' } } });

describe('what the proxy repeats by itself', () => {
  test.each([
    ['always', true],
    ['while-open', true],
    ['never', false],
  ])('a write whose row says %s: %s', (repeat, wanted) => {
    const [read, write] = withRepeats([READ, WRITE], file(row(repeat)));
    expect([read?.repeatable, write?.repeatable]).toEqual([true, wanted]);
  });

  test('without rows, reads alone', () => {
    expect(withRepeats([READ, WRITE], undefined).map(({ repeatable }) => repeatable)).toEqual([true, false]);
  });

  test.each([
    ['a write without a row', [WRITE], {}, 'Write changes something: say in writes.json whether it may be repeated'],
    ['a row without an operation', [READ], row('never'), 'there is no operation acme.v1.Shop.Write'],
    ['a row of a read', [READ], { 'acme.v1.Shop': { Read: { repeat: 'always', why: 'x' } } }, 'Read is no write'],
    ['a row without a reason', [WRITE], { 'acme.v1.Shop': { Write: { repeat: 'always', why: '' } } }, 'why'],
    ['another word', [WRITE], row('sometimes'), 'repeat'],
  ])('%s is refused', (_, given, rows, message) => {
    expect(() => withRepeats(given, file(rows))).toThrow(message);
  });
});

test('of Temporal’s writes: start, signal, update and cancel of workflows, and a schedule’s creation', () => {
  const isWrite = (path: string) => path.split('/')[2] as string;
  const rows = Object.values(writes).flatMap((rpcs) => Object.keys(rpcs));
  const repeated = operations.filter(({ repeatable }) => repeatable).map(({ rpcPath }) => isWrite(rpcPath));
  expect(repeated.filter((rpc) => rows.includes(rpc)).sort()).toEqual([
    'CreateSchedule',
    'FetchWorkerConfig',
    'QueryWorkflow',
    'RequestCancelWorkflowExecution',
    'SignalWorkflowExecution',
    'StartWorkflowExecution',
    'UpdateWorkflowExecution',
    'ValidateWorkerDeploymentVersionComputeConfig',
  ]);
});
