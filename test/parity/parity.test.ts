import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { CASES } from './cases/all.ts';
import { UNIMPLEMENTED } from './live/known-servers.ts';
import { inLine } from './live/lab.ts';
import { describeFindings, report } from './live/report.ts';
import { type CaseResult, runCase } from './live/run-case.ts';
import { type StartedLab, startLab } from './live/start-lab.ts';

let lab: StartedLab;
let started = 0;
const results: CaseResult[] = [];

beforeAll(async () => {
  lab = await startLab();
  started = Date.now();
}, 900_000);

afterAll(async () => {
  if (results.length > 0) console.log(report(results, operations.length, lab.serverVersion, Date.now() - started));
  await lab?.close();
});

test('each operation has a case, and each case its operation', () => {
  expect(Object.keys(CASES).sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe.concurrent('over HTTP as over gRPC, on a real server', () => {
  test.each(operations)('$id', async (operation) => {
    const parity = CASES[operation.id];
    if (parity === undefined) throw new Error(`${operation.id} has no case`);
    const result = await inLine(parity.alone ?? operation.id, () => runCase(lab, operation, parity));
    results.push(result);
    expect(describeFindings(result)).toBe('');
    expect(result.refused, 'calls that fail').toBeGreaterThan(0);
  });
});

test('a server that is known lacks what it is known to lack', () => {
  const known = UNIMPLEMENTED[lab.serverVersion];
  if (known === undefined) return;
  const called = new Set(results.map(({ operation }) => operation));
  const lacking = results.filter(({ unimplemented }) => unimplemented !== undefined).map(({ operation }) => operation);
  expect(lacking.sort()).toEqual(known.filter((operation) => called.has(operation)).sort());
});
