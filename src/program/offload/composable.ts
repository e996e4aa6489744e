import type { Operation } from '../../codec/operation-table.ts';
import { resetWithPointOperation } from '../../resets/reset-body.ts';
import { updateWithStartOperation } from '../../results/update-with-start-message.ts';
import { ACTIONS, actionOperations } from '../../schedules/action-body.ts';

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';

/**
 * The operations whose messages the second thread makes: those of the server, and those that are made from them for
 * bodies of their own. Both sides have the same list, and name an operation by its place in it.
 */
export function composableOperations(operations: readonly Operation[]): readonly Operation[] {
  const from = (rpc: string, make: (operation: Operation) => readonly Operation[]) =>
    operations.filter(({ rpcPath }) => rpcPath === SERVICE + rpc).flatMap(make);
  return [
    ...operations,
    ...from('ExecuteMultiOperation', (multi) => [updateWithStartOperation(multi)]),
    ...from('ResetWorkflowExecution', (reset) => [resetWithPointOperation(reset)]),
    ...from('PatchSchedule', (patch) => ACTIONS.map((action) => actionOperations(patch)[action])),
  ];
}
