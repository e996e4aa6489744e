import { expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { waitsOf } from '../../src/operation/waits.ts';
import { encode } from '../support/protos.ts';

const find = (rpc: string) => {
  const operation = operations.find(({ rpcPath }) => rpcPath.endsWith(`/${rpc}`));
  if (operation === undefined) throw new Error(`no operation ${rpc}`);
  return operation;
};
const SERVICE = 'temporal.api.workflowservice.v1.';

test.each<[rpc: string, message: object, waits: boolean]>([
  ['GetWorkflowExecutionHistory', { namespace: 'n', waitNewEvent: true }, true],
  ['GetWorkflowExecutionHistory', { namespace: 'n', maximumPageSize: 1 }, false],
  ['DescribeActivityExecution', { longPollToken: Buffer.from('t') }, true],
  ['DescribeActivityExecution', { activityId: 'a' }, false],
  ['PollWorkflowExecutionUpdate', {}, true],
  ['QueryWorkflow', {}, true],
  ['UpdateWorkflowExecution', {}, true],
  ['UpdateWorkflowExecutionOptions', {}, false],
  ['ExecuteMultiOperation', {}, true],
  ['CountWorkflowExecutions', { query: 'wait_new_event' }, false],
  ['StartWorkflowExecution', { workflowId: 'w' }, false],
])('%s %j waits: %s', (rpc, message, wanted) => {
  expect(waitsOf(find(rpc))(encode(`${SERVICE}${rpc}Request`, message))).toBe(wanted);
});
