import type { Caller } from '../access/caller.ts';
import type { Leased } from '../base/lease.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { type BodySettings, bodyOptionsOf } from './body/body-options.ts';
import { announcesBody, refuseBody } from './body/no-body.ts';
import { receiveBody } from './body/read-body.ts';
import { createCompose } from './compose.ts';
import { callerIdentity, idempotencyKey } from './metadata/caller.ts';
import { deadlineMillis } from './metadata/deadline.ts';
import { LARGE_BODY, type Offload } from './offload.ts';
import type { OperationRequest } from './operation-request.ts';
import { timed, timedAsync } from './timing.ts';
import type { Validation } from './validation/validation.ts';

export interface Receiving extends BodySettings {
  /** Deadline of calls without their own. */
  readonly timeoutMs: number;
  readonly unknownQuery: 'refuse' | 'ignore';
  /** Identity for callers that give none. */
  readonly identity: string;
  /** Makes messages of large bodies; default: the event loop makes them all. */
  readonly offload?: Offload | undefined;
}

/** A valid request with its complete message. */
export interface Received {
  /** In protobuf's binary format. */
  readonly message: Leased;
  /** Empty for an operation without a namespace. */
  readonly namespace: string;
  /** In milliseconds, on the clock of performance.now(). */
  readonly deadline: number;
  /** True for a long poll that may share its answer with equal ones. */
  readonly shared?: boolean;
}

/** @throws StatusError with every violation found in the request */
export type Receive = (request: OperationRequest, caller: Caller | undefined) => Promise<Received>;

const EMPTY = Buffer.alloc(0);

/** Creates the first step of an operation: it reads the body and makes the message (see `createCompose`). */
export function createReceive(
  operation: Operation,
  binding: Binding,
  validation: Validation,
  receiving: Receiving,
): Receive {
  const compose = createCompose(operation, binding, validation, receiving.unknownQuery);
  const composeElsewhere = receiving.offload?.composer(operation, binding, receiving.unknownQuery);
  const hasBody = binding.body !== undefined;
  const bodyOptions = bodyOptionsOf(receiving);

  return async ({ req, res, values, query, codec, signal, record }, caller) => {
    const deadline = performance.now() + deadlineMillis(req.headers, receiving.timeoutMs);
    if (!hasBody && announcesBody(req.headers)) await refuseBody(req, res, bodyOptions);
    const body = hasBody ? await receiveBody(req, res, bodyOptions) : EMPTY;
    record.requestBytes = body.length;
    const identity = callerIdentity(req.headers) ?? caller?.subject ?? receiving.identity;
    const parts = { values, query, body, codec, identity, requestId: idempotencyKey(req.headers) };
    const composed =
      composeElsewhere !== undefined && body.length >= LARGE_BODY
        ? await timedAsync(record, 'decodeMs', () => composeElsewhere(parts, signal))
        : timed(record, 'decodeMs', () => compose(parts));
    const { message, namespace } = composed instanceof Promise ? await composed : composed;
    if (namespace !== '') record.namespace = namespace;
    return { message, namespace, deadline };
  };
}
