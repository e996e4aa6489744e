import { release } from '../base/lease.ts';
import { StatusError, type Violation, violated } from '../base/status-error.ts';
import { type CodecOptions, jsonToWire, type Transcoded } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { bodyField } from './message/body-field.ts';
import { applyPath } from './message/edit.ts';
import { queryToWire } from './query/query-to-wire.ts';
import { mergeViolations } from './validation/merge.ts';
import { camelCase } from './validation/skeleton.ts';

/** The parts from which a request message is built. */
export interface RequestParts {
  /** Decoded path variables in order. */
  readonly values: readonly string[];
  /** The query without the switches. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Empty if the binding has no body. */
  readonly body: Buffer;
  readonly codec: CodecOptions;
}

export type DecodeRequest = (parts: RequestParts) => Transcoded;

/**
 * Creates the function that decodes the request message of a binding from body, query and path. It throws a StatusError
 * INVALID_ARGUMENT with the violations in all of them.
 */
export function requestDecoder(operation: Operation, binding: Binding, unknown: 'refuse' | 'ignore'): DecodeRequest {
  const { request } = operation;
  const fromBodyAndQuery = bodyAndQueryDecoder(request, binding, unknown);
  const refusesQuery = binding.body === '*' && unknown === 'refuse';
  return (parts) => {
    const unwanted = refusesQuery ? unwantedParameters(binding, parts) : [];
    try {
      const { wire, payloads } = fromBodyAndQuery(parts);
      const bound = applyPath(request, wire, binding.segments, parts.values);
      if (bound !== wire) release(wire);
      if (unwanted.length > 0) throw violated(unwanted);
      return { wire: bound, payloads };
    } catch (error) {
      if (unwanted.length === 0 || !(error instanceof StatusError)) throw error;
      throw violated(mergeViolations(error.violations, unwanted), error.unlisted);
    }
  };
}

function bodyAndQueryDecoder(request: MessageType, binding: Binding, unknown: 'refuse' | 'ignore'): DecodeRequest {
  if (binding.body === '*') return ({ body, codec }) => jsonToWire(request, body, codec);
  if (binding.body === undefined) {
    return ({ query, codec }) => ({ wire: queryToWire(request, query, { unknown, codec }), payloads: [] });
  }
  const putBody = bodyField(request, typeof binding.body === 'number' ? [binding.body] : binding.body);
  return ({ query, body, codec }) => putBody(queryToWire(request, query, { unknown, codec }), body, codec);
}

/** If the body is the whole message, the query may only contain the switches (contract section 2). */
function unwantedParameters({ segments }: Binding, { query, values }: RequestParts): readonly Violation[] {
  const variables = segments.filter((segment) => segment.kind === 'variable');
  const repeatsPath = ([name, value]: RequestParts['query'][number]) =>
    variables.some(({ jsonPath }, at) => camelCase(name) === jsonPath && value === values[at]);
  const description = 'no such query parameter: fields of this request go in the body';
  return query.filter((each) => !repeatsPath(each)).map(([field]) => ({ field, description }));
}
