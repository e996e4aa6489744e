import { expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import writes from '../../../proto/writes.json' with { type: 'json' };
import type { Operation } from '../../../src/codec/operation-table.ts';
import { repeatablePaths } from '../../../src/upstream/resilience/repeatable.ts';

const rows = Object.entries(writes).flatMap(([service, methods]) =>
  Object.entries(methods).map(([method, row]) => ({ path: `/${service}/${method}`, ...row })),
);

test('every operation that is not a GET has a row, and every row has an operation', () => {
  const wanted = operations.filter(({ bindings }) => bindings.some(({ method }) => method !== 'GET'));
  expect(rows.map(({ path }) => path).sort()).toEqual(wanted.map(({ rpcPath }) => rpcPath).sort());
});

test('every row says whether the write may be repeated, and why', () => {
  for (const { repeat, why } of rows) {
    expect(['always', 'while-open', 'never']).toContain(repeat);
    expect(why).not.toBe('');
  }
});

/** Contract section 2: the proxy repeats only what servers are proven to run once. */
test.each([
  ['GetSystemInfo', true],
  ['ListWorkflowExecutions', true],
  ['PollWorkflowExecutionUpdate', true],
  ['QueryWorkflow', true],
  ['StartWorkflowExecution', true],
  ['SignalWorkflowExecution', true],
  ['RequestCancelWorkflowExecution', true],
  ['UpdateWorkflowExecution', true],
  ['ResetWorkflowExecution', false],
  ['SignalWithStartWorkflowExecution', false],
  ['ExecuteMultiOperation', false],
  ['PatchSchedule', false],
  ['CreateWorkflowRule', false],
  ['UnpauseWorkflowExecution', false],
  ['StartActivityExecution', false],
  ['TerminateWorkflowExecution', false],
  ['DeleteWorkflowExecution', false],
  ['RespondActivityTaskCompleted', false],
  ['UpdateNamespace', false],
  ['RegisterNamespace', false],
])('%s may be repeated: %s', (rpc, wanted) => {
  const paths = repeatablePaths(operations);
  expect(paths.has(`/temporal.api.workflowservice.v1.WorkflowService/${rpc}`)).toBe(wanted);
});

test.each([
  ['a GET', ['GET'], true],
  ['a GET that is a POST too', ['GET', 'POST'], false],
  ['a POST, whatever its name', ['POST'], false],
  ['no HTTP binding', [], false],
] as const)('an operation of another service with %s may be repeated: %s', (_, methods, wanted) => {
  const [known] = operations as readonly [Operation];
  const [binding] = known.bindings;
  const bindings = methods.map((method) => ({ ...(binding as Operation['bindings'][number]), method }));
  const paths = repeatablePaths([{ ...known, rpcPath: '/other.Service/GetThing', bindings }]);
  expect(paths.size === 1).toBe(wanted);
});
