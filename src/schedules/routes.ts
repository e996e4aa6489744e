import type { Operation } from '../codec/operation-table.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { scheduleActionRoutes } from './actions.ts';
import { completeScheduleRoutes } from './complete-schedules.ts';
import { patchScheduleRoute } from './patch-schedule.ts';

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';

/** The schedule routes for those of Temporal's operations that a proto root contains (contract section 8). */
export function scheduleRoutes(operations: readonly Operation[], deps: OperationDeps): readonly OperationRoute[] {
  const [create, describe, update, patch] = ['Create', 'Describe', 'Update', 'Patch'].map((verb) =>
    operations.find(({ rpcPath }) => rpcPath === `${SERVICE}${verb}Schedule`),
  );
  if (!create || !describe || !update || !patch) return [];
  return [
    ...completeScheduleRoutes(create, update, deps),
    ...scheduleActionRoutes(describe, patch, deps),
    patchScheduleRoute({ describe, update }, deps),
  ];
}
