import type { Caller } from '../access/caller.ts';
import { type Leased, release } from '../base/lease.ts';
import { StatusError, violated } from '../base/status-error.ts';
import { isNamespace } from '../codec/namespace-field.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { type BodySettings, bodyOptionsOf } from './body/body-options.ts';
import { announcesBody, refuseBody } from './body/no-body.ts';
import { receiveBody } from './body/read-body.ts';
import { requestDecoder } from './decode-request.ts';
import { applyFills } from './message/edit.ts';
import { readText } from './message/read.ts';
import { callerIdentity, idempotencyKey } from './metadata/caller.ts';
import { deadlineMillis } from './metadata/deadline.ts';
import type { OperationRequest } from './operation-request.ts';
import { timed } from './timing.ts';
import { mergeViolations } from './validation/merge.ts';
import type { Validation } from './validation/validation.ts';

export interface Receiving extends BodySettings {
  /** Deadline of calls without their own. */
  readonly timeoutMs: number;
  readonly unknownQuery: 'refuse' | 'ignore';
  /** Identity for callers that give none. */
  readonly identity: string;
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

/**
 * Creates the first step of an operation: it reads the body, decodes body, query and path into one message, validates
 * it and fills in what callers may omit (contract section 2).
 */
export function createReceive(
  operation: Operation,
  binding: Binding,
  validation: Validation,
  receiving: Receiving,
): Receive {
  const { request: type } = operation;
  const decode = requestDecoder(operation, binding, receiving.unknownQuery);
  const validate = validation.of(operation, binding);
  const hasBody = binding.body !== undefined;
  const bodyOptions = bodyOptionsOf(receiving);
  const namespaceField = type.fields.find(isNamespace)?.number;

  return async ({ req, res, values, query, codec, record }, caller) => {
    const deadline = performance.now() + deadlineMillis(req.headers, receiving.timeoutMs);
    if (!hasBody && announcesBody(req.headers)) await refuseBody(req, res, bodyOptions);
    const body = hasBody ? await receiveBody(req, res, bodyOptions) : EMPTY;
    record.requestBytes = body.length;

    const decoded = timed(record, 'decodeMs', () => tryDecode(() => decode({ values, query, body, codec })));
    const isBroken = decoded instanceof StatusError;
    const checked = validate({
      values,
      query: hasBody ? [] : query,
      body: hasBody
        ? { text: body, payloads: isBroken ? [] : decoded.payloads, shorthand: codec.shorthand }
        : undefined,
      wire: isBroken ? undefined : decoded.wire,
    });
    const violations = checked instanceof Promise ? await checked : checked;
    if (isBroken) throw violated(mergeViolations(decoded.violations, violations), decoded.unlisted);
    if (violations.length > 0) throw violated(violations);
    release(body);

    const namespace = namespaceField === undefined ? '' : (readText(decoded.wire, [namespaceField]) ?? '');
    if (namespace !== '') record.namespace = namespace;
    const message = applyFills(type, decoded.wire, operation.fills, {
      identity: callerIdentity(req.headers) ?? caller?.subject ?? receiving.identity,
      requestId: idempotencyKey(req.headers),
      namespace,
    });
    if (message !== decoded.wire) release(decoded.wire);
    return { message, namespace, deadline };
  };
}

/** Keeps the violations of a request that cannot be decoded, since validation may find more. */
function tryDecode<T>(work: () => T): T | StatusError {
  try {
    return work();
  } catch (error) {
    if (error instanceof StatusError && error.violations.length > 0) return error;
    throw error;
  }
}
