import type { Operation } from '../codec/operation-table.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import type { ResultSettings } from './result-settings.ts';
import { workflowResultRoutes } from './workflow-results.ts';

/** The routes of results for what a proto root has of Temporal's operations (contract section 6). */
export function resultRoutes(
  operations: readonly Operation[],
  deps: OperationDeps,
  settings: ResultSettings,
): readonly OperationRoute[] {
  const rpc = (name: string) => operations.find(({ rpcPath }) => rpcPath === `${SERVICE}${name}`);
  const [start, getHistory, describe] = [
    rpc('StartWorkflowExecution'),
    rpc('GetWorkflowExecutionHistory'),
    rpc('DescribeWorkflowExecution'),
  ];
  return [
    ...(start && getHistory && describe ? workflowResultRoutes({ start, getHistory, describe }, deps, settings) : []),
  ];
}

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';
