import type { QueryPairs } from '../base/exchange.ts';
import type { Violation } from '../base/status-error.ts';
import { violated } from '../base/status-error.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, readBytes } from '../operation/message/read.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { createReply } from '../operation/reply.ts';

/** Violations in a schedule that a server would accept nevertheless. */
type Check = (message: Buffer, options: { readonly replaces: boolean }) => readonly Violation[];

/**
 * The routes that create and update schedules, with checks that servers lack: a schedule without an action does
 * nothing, and an update without a spec or an action removes the existing one (contract section 8).
 */
export function completeScheduleRoutes(
  create: Operation,
  update: Operation,
  deps: OperationDeps,
): readonly OperationRoute[] {
  return [
    ...create.bindings.map((binding) => checked(create, binding, deps, missingAction(create))),
    ...update.bindings.map((binding) => checked(update, binding, deps, wipedParts(update), true)),
  ];
}

function missingAction({ request }: Operation): Check {
  const action = fieldPath(request, 'schedule.action');
  return (message) =>
    readBytes(message, action) === undefined
      ? [{ field: 'schedule.action', description: 'expected an action: a schedule without one does nothing' }]
      : [];
}

function wipedParts({ request }: Operation): Check {
  const parts = ['spec', 'action'].map((name) => ({ name, path: fieldPath(request, `schedule.${name}`) }));
  return (message, { replaces }) =>
    replaces
      ? []
      : parts
          .filter(({ path }) => readBytes(message, path) === undefined)
          .map(({ name }) => ({
            field: `schedule.${name}`,
            description:
              `expected the whole schedule: without its ${name}, the update would remove the existing one. ` +
              'To change a part, send a PATCH; to remove it, add ?replace',
          }));
}

function checked(
  operation: Operation,
  binding: Binding,
  deps: OperationDeps,
  check: Check,
  takesReplace = false,
): OperationRoute {
  const admit = createAdmit(operation, deps.admission);
  const receive = createReceive(operation, binding, deps.validation, deps.receiving);
  const call = createCall(operation, deps.calling);
  const reply = createReply(operation, binding, deps.replying);
  const handle: OperationHandler = async (given) => {
    const caller = await admit.identify(given);
    const { replaces, query } = takesReplace ? readReplace(given.query) : { replaces: false, query: given.query };
    const request = { ...given, query };
    const received = await receive(request, caller);
    const violations = check(received.message, { replaces });
    if (violations.length > 0) throw violated(violations);
    await admit.permit(request, caller, received);
    return reply(request, await call(request, caller, received));
  };
  return { operation, binding, handle };
}

/** A switch like those of contract section 2. */
function readReplace(query: QueryPairs): { readonly replaces: boolean; readonly query: QueryPairs } {
  const values = query.filter(([name]) => name === 'replace').map(([, value]) => value);
  const last = values[values.length - 1];
  const replaces = last !== undefined && !['false', 'False', '0'].includes(last);
  return { replaces, query: query.filter(([name]) => name !== 'replace') };
}
