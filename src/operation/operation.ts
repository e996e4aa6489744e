import type { Binding, Operation } from '../codec/operation-table.ts';
import { type Admission, createAdmit } from './admit.ts';
import { type Calling, createCall } from './call.ts';
import type { ReadAttributeTypes } from './filters/attribute-types.ts';
import { hasFilters } from './filters/compile.ts';
import { createReceiveFiltered } from './filters/receive-filtered.ts';
import type { OperationRequest } from './operation-request.ts';
import { createReceive, type Receiving } from './receive.ts';
import { createReply, type Reply, type Replying } from './reply.ts';
import type { Validation } from './validation/validation.ts';

/** What operations need, grouped by the step that uses it. */
export interface OperationDeps {
  readonly validation: Validation;
  readonly receiving: Receiving;
  readonly admission: Admission;
  readonly calling: Calling;
  readonly replying: Replying;
  /** For filters by search attributes; default: all are compared as texts. */
  readonly attributeTypes?: ReadAttributeTypes | undefined;
}

/** @throws StatusError for every failure */
export type OperationHandler = (request: OperationRequest) => Promise<Reply>;

/**
 * Creates the handler of one binding of one operation: a straight line from request to reply. Everything that does not
 * depend on the request is decided once, at the first request: most operations of a large API are never called.
 */
export function createHandler(operation: Operation, binding: Binding, deps: OperationDeps): OperationHandler {
  let handle: OperationHandler | undefined;
  return (request) => {
    handle ??= prepareHandler(operation, binding, deps);
    return handle(request);
  };
}

function prepareHandler(operation: Operation, binding: Binding, deps: OperationDeps): OperationHandler {
  const admit = createAdmit(operation, deps.admission);
  const receive = createReceive(operation, binding, deps.validation, deps.receiving);
  const { filters } = operation;
  const receiveFiltered = filters && createReceiveFiltered(filters, operation, binding, receive, deps);
  const call = createCall(operation, deps.calling);
  const reply = createReply(operation, binding, deps.replying);
  return async (request) => {
    const caller = await admit.identify(request);
    const isFiltered = receiveFiltered !== undefined && hasFilters(request.query);
    const received = await (isFiltered ? receiveFiltered : receive)(request, caller);
    await admit.permit(request, caller, received);
    const answer = await call(request, caller, received);
    return reply(request, answer);
  };
}
