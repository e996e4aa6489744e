import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, messageAt, readBytes } from '../operation/message/read.ts';
import { bytesRecord, textRecord } from '../operation/message/rewrite.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { createReply } from '../operation/reply.ts';
import { ACTIONS, type Action, actionOperations, NOTES } from './action-body.ts';
import { routeBehind } from './own-route.ts';

/** `POST …/schedules/{schedule_id}/pause`, `/unpause` and `/trigger` (contract section 8): a PatchSchedule each. */
export function scheduleActionRoutes(
  describe: Operation,
  patch: Operation,
  deps: OperationDeps,
): readonly OperationRoute[] {
  return ACTIONS.map((action) => actionRoute(action, describe, patch, deps));
}

function actionRoute(action: Action, describe: Operation, patch: Operation, deps: OperationDeps): OperationRoute {
  const binding = routeBehind(describe, 'POST', action);
  const [patchField = 0] = fieldPath(patch.request, 'patch');
  const admit = createAdmit(patch, deps.admission);
  const receive = createReceive(actionOperations(patch)[action], binding, deps.validation, deps.receiving);
  const call = createCall(patch, deps.calling);
  const reply = createReply(patch, binding, deps.replying);
  const usual = bytesRecord(patchField, usualPatch(action, messageAt(patch.request, 'patch')));
  const handle: OperationHandler = async (request) => {
    const caller = await admit.identify(request);
    const received = await receive(request, caller);
    const isSaid = readBytes(received.message, [patchField]) !== undefined;
    const whole = isSaid ? received : { ...received, message: Buffer.concat([received.message, usual]) };
    await admit.permit(request, caller, whole);
    return reply(request, await call(request, caller, whole));
  };
  return { operation: patch, binding, handle };
}

/** The note if the body has none. */
function usualPatch(action: Action, patch: MessageType): Buffer {
  if (action === 'trigger') return bytesRecord(fieldPath(patch, 'trigger_immediately')[0] as number, Buffer.alloc(0));
  return textRecord(fieldPath(patch, action)[0] as number, NOTES[action]);
}
