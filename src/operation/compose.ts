import { type Leased, release } from '../base/lease.ts';
import { StatusError, violated } from '../base/status-error.ts';
import { isNamespace } from '../codec/namespace-field.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { type RequestParts, requestDecoder } from './decode-request.ts';
import { applyFills } from './message/edit.ts';
import { readText } from './message/read.ts';
import { mergeViolations } from './validation/merge.ts';
import type { Validation } from './validation/validation.ts';

/** Everything that a message is made of. Ownership of the body passes to `compose`. */
export interface MessageParts extends RequestParts {
  readonly body: Leased;
  /** For a field that the caller leaves empty. */
  readonly identity: string;
  readonly requestId: string;
}

/** A valid and complete message. */
export interface Composed {
  /** In protobuf's binary format. */
  readonly message: Leased;
  /** Empty for an operation without a namespace. */
  readonly namespace: string;
}

/**
 * Returns a promise only if there is something to wait for.
 * @throws StatusError with every violation found in the request
 */
export type Compose = (parts: MessageParts) => Composed | Promise<Composed>;

/**
 * Creates the function that makes the message of a binding: it decodes body, query and path, validates them and fills in
 * what callers may omit (contract section 2). It depends on nothing but its input, so that it can run on any thread.
 */
export function createCompose(
  operation: Operation,
  binding: Binding,
  validation: Validation,
  unknownQuery: 'refuse' | 'ignore',
): Compose {
  const { request: type } = operation;
  const decode = requestDecoder(operation, binding, unknownQuery);
  const validate = validation.of(operation, binding);
  const hasBody = binding.body !== undefined;
  const namespaceField = type.fields.find(isNamespace)?.number;

  const complete = (wire: Leased, { body, identity, requestId }: MessageParts): Composed => {
    release(body);
    const namespace = namespaceField === undefined ? '' : (readText(wire, [namespaceField]) ?? '');
    const message = applyFills(type, wire, operation.fills, { identity, requestId, namespace });
    if (message !== wire) release(wire);
    return { message, namespace };
  };

  return (parts) => {
    const { values, query, body, codec } = parts;
    const decoded = tryDecode(() => decode(parts));
    const isBroken = decoded instanceof StatusError;
    const checked = validate({
      values,
      query: hasBody ? [] : query,
      body: hasBody
        ? { text: body, payloads: isBroken ? [] : decoded.payloads, shorthand: codec.shorthand }
        : undefined,
      wire: isBroken ? undefined : decoded.wire,
    });
    const finish = (violations: Awaited<typeof checked>): Composed => {
      if (isBroken) throw violated(mergeViolations(decoded.violations, violations), decoded.unlisted);
      if (violations.length > 0) throw violated(violations);
      return complete(decoded.wire, parts);
    };
    return checked instanceof Promise ? checked.then(finish) : finish(checked);
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
