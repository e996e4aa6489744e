import { UsageError } from '../../base/usage-error.ts';
import type { Operation } from '../../codec/operation-table.ts';

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';
const RPCS = {
  start: 'StartWorkflowExecution',
  getHistory: 'GetWorkflowExecutionHistory',
  describe: 'DescribeWorkflowExecution',
  list: 'ListWorkflowExecutions',
  signal: 'SignalWorkflowExecution',
  query: 'QueryWorkflow',
  update: 'UpdateWorkflowExecution',
  cancel: 'RequestCancelWorkflowExecution',
  terminate: 'TerminateWorkflowExecution',
} as const;

/** The operations that a catalogue needs. */
export type CatalogueOperations = Readonly<Record<keyof typeof RPCS, Operation>>;

/** @throws UsageError if any is missing, since the proxy was generated from other .proto files */
export function catalogueOperations(operations: readonly Operation[]): CatalogueOperations {
  const byPath = new Map(operations.map((operation) => [operation.rpcPath, operation]));
  const found = Object.entries(RPCS).map(([name, rpc]) => {
    const operation = byPath.get(SERVICE + rpc);
    if (operation === undefined) throw new UsageError(`--catalogue needs the rpc ${rpc} of Temporal's WorkflowService`);
    return [name, operation] as const;
  });
  return Object.fromEntries(found) as CatalogueOperations;
}
