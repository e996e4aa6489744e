import type { Operation } from '../codec/operation-table.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { activityKind, type ExecutionKind, nexusKind } from './execution-kinds.ts';
import { executionResultRoutes } from './execution-results.ts';
import { replayedStartRoutes, type StartKind } from './replayed-starts.ts';
import type { ResultSettings } from './result-settings.ts';
import { updateWithStartRoute } from './update-with-start.ts';
import { workflowResultRoutes } from './workflow-results.ts';

/** The routes of results for what a proto root has of Temporal's operations (contract section 6). */
export function resultRoutes(
  operations: readonly Operation[],
  deps: OperationDeps,
  settings: ResultSettings,
): readonly OperationRoute[] {
  const all = finder(operations);
  const workflows = all({
    start: 'StartWorkflowExecution',
    getHistory: 'GetWorkflowExecutionHistory',
    describe: 'DescribeWorkflowExecution',
  });
  const updates = all({ multi: 'ExecuteMultiOperation', update: 'UpdateWorkflowExecution' });
  const activityStart = all({ start: 'StartActivityExecution', describe: 'DescribeActivityExecution' });
  const nexusStart = all({ start: 'StartNexusOperationExecution', describe: 'DescribeNexusOperationExecution' });
  const starts: readonly (StartKind | undefined)[] = [
    workflows && {
      ...workflows,
      idField: 'workflow_id',
      runField: 'workflow_execution_info.execution.run_id',
      asked: (workflowId) => ({ execution: { workflowId } }),
      tellsExisting: true,
    },
    activityStart && {
      ...activityStart,
      idField: 'activity_id',
      runField: 'info.run_id',
      asked: (activityId) => ({ activityId }),
      tellsExisting: false,
    },
    nexusStart && {
      ...nexusStart,
      idField: 'operation_id',
      runField: 'info.run_id',
      asked: (operationId) => ({ operationId }),
      tellsExisting: false,
    },
  ];
  return [
    ...starts.flatMap((kind) => (kind === undefined ? [] : replayedStartRoutes(kind, deps))),
    ...(workflows === undefined ? [] : workflowResultRoutes(workflows, deps, settings)),
    ...(updates === undefined ? [] : [updateWithStartRoute(updates, deps)]),
    ...executionKinds(operations).flatMap((kind) => executionResultRoutes(kind, deps, settings)),
  ];
}

/** What has results beside workflows. */
export function executionKinds(operations: readonly Operation[]): readonly ExecutionKind[] {
  const all = finder(operations);
  const activities = all({
    start: 'StartActivityExecution',
    describe: 'DescribeActivityExecution',
    poll: 'PollActivityExecution',
  });
  const nexus = all({ describe: 'DescribeNexusOperationExecution', poll: 'PollNexusOperationExecution' });
  if (activities === undefined) return [];
  const activity = activityKind(activities);
  return nexus === undefined ? [activity] : [activity, nexusKind(nexus, activity.types.payloads)];
}

/** Finds the operations of some names, if there are all of them. */
function finder(operations: readonly Operation[]) {
  const rpcs = new Map(operations.map((operation) => [operation.rpcPath, operation]));
  return <Name extends string>(names: Readonly<Record<Name, string>>) => {
    const found = Object.entries<string>(names).map(([name, rpc]) => [name, rpcs.get(SERVICE + rpc)] as const);
    const isWhole = found.every(([, operation]) => operation !== undefined);
    return isWhole ? (Object.fromEntries(found) as Readonly<Record<Name, Operation>>) : undefined;
  };
}

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';
