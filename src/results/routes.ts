import type { Operation } from '../codec/operation-table.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { activityKind, executionResultRoutes, nexusKind } from './execution-results.ts';
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
  const rpcs = new Map(operations.map((operation) => [operation.rpcPath, operation]));
  /** The operations of these names, if there are all of them. */
  const all = <Name extends string>(names: Readonly<Record<Name, string>>) => {
    const found = Object.entries<string>(names).map(([name, rpc]) => [name, rpcs.get(SERVICE + rpc)] as const);
    const isWhole = found.every(([, operation]) => operation !== undefined);
    return isWhole ? (Object.fromEntries(found) as Readonly<Record<Name, Operation>>) : undefined;
  };
  const workflows = all({
    start: 'StartWorkflowExecution',
    getHistory: 'GetWorkflowExecutionHistory',
    describe: 'DescribeWorkflowExecution',
  });
  const updates = all({ multi: 'ExecuteMultiOperation', update: 'UpdateWorkflowExecution' });
  const activities = all({
    start: 'StartActivityExecution',
    describe: 'DescribeActivityExecution',
    poll: 'PollActivityExecution',
  });
  const nexus = all({ describe: 'DescribeNexusOperationExecution', poll: 'PollNexusOperationExecution' });
  const kinds = [
    ...(activities === undefined ? [] : [activityKind(activities)]),
    ...(activities === undefined || nexus === undefined
      ? []
      : [nexusKind(nexus, activityKind(activities).types.payloads)]),
  ];
  const nexusStart = all({
    start: 'StartNexusOperationExecution',
    describe: 'DescribeNexusOperationExecution',
  });
  const starts: readonly (StartKind | undefined)[] = [
    workflows && {
      ...workflows,
      idField: 'workflow_id',
      runField: 'workflow_execution_info.execution.run_id',
      asked: (workflowId) => ({ execution: { workflowId } }),
      tellsExisting: true,
    },
    activities && {
      ...activities,
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
    ...kinds.flatMap((kind) => executionResultRoutes(kind, deps, settings)),
  ];
}

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';
