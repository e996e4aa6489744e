import type { Caller } from '../access/caller.ts';
import type { CallSignal } from '../base/caller-signal.ts';
import { jsonToWire } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { UpstreamAnswer } from '../upstream/upstream.ts';
import { type Admission, createAdmit } from './admit.ts';
import { type Calling, createCall } from './call.ts';
import type { OperationRequest } from './operation-request.ts';

/** A request that has been admitted, and in whose name calls go up. */
export interface Job {
  readonly request: OperationRequest;
  readonly caller: Caller | undefined;
  readonly namespace: string;
}

/** One rpc, called beside the one that a request is for. */
export interface Rpc {
  /**
   * Whether the caller may send this.
   * @throws StatusError UNAUTHENTICATED (401), PERMISSION_DENIED (403)
   */
  readonly permit: (job: Job, json: object) => Promise<void> | undefined;
  /** @throws StatusError of the server or of the way to it */
  readonly call: (job: Job, json: object, sending: Sending) => Promise<UpstreamAnswer>;
}

export interface Sending {
  /** In milliseconds, on the clock of performance.now(). */
  readonly deadline: number;
  readonly shared?: boolean;
  /** Fires when nobody waits for the answer any more; default: when the caller hangs up. */
  readonly signal?: CallSignal;
}

export interface RpcDeps {
  readonly admission: Admission;
  readonly calling: Calling;
}

export const NO_TYPES: ReadonlyMap<string, MessageType> = new Map();

/** Requests are given in JSON. The job's own request has been counted; its calls are not. */
export function createRpc(operation: Operation, { admission, calling }: RpcDeps): Rpc {
  const admit = createAdmit(operation, { access: admission.access });
  const call = createCall(operation, calling);
  const wireOf = (json: object) =>
    jsonToWire(operation.request, Buffer.from(JSON.stringify(json)), { shorthand: false, types: NO_TYPES }).wire;
  return {
    permit: ({ request, caller, namespace }, json) =>
      admit.permit(request, caller, { message: wireOf(json), namespace, deadline: 0 }),
    call: ({ request, caller, namespace }, json, { signal = request.signal, ...sending }) =>
      call({ ...request, signal }, caller, { message: wireOf(json), namespace, ...sending }),
  };
}
