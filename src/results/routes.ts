import type { Operation } from '../codec/operation-table.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import type { ResultSettings } from './result-settings.ts';
import { updateWithStartRoute } from './update-with-start.ts';
import { workflowResultRoutes } from './workflow-results.ts';

/** The routes of results for what a proto root has of Temporal's operations (contract section 6). */
export function resultRoutes(
  operations: readonly Operation[],
  deps: OperationDeps,
  settings: ResultSettings,
): readonly OperationRoute[] {
  const rpc = (name: string) => operations.find(({ rpcPath }) => rpcPath === `${SERVICE}${name}`);
  const [start, getHistory, describe, multi, update] = [
    rpc('StartWorkflowExecution'),
    rpc('GetWorkflowExecutionHistory'),
    rpc('DescribeWorkflowExecution'),
    rpc('ExecuteMultiOperation'),
    rpc('UpdateWorkflowExecution'),
  ];
  return [
    ...(start && getHistory && describe ? workflowResultRoutes({ start, getHistory, describe }, deps, settings) : []),
    ...(multi && update ? [updateWithStartRoute({ multi, update }, deps)] : []),
  ];
}

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';
