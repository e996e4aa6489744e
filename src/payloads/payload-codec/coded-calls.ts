import { internal, invalidArgument, StatusError } from '../../base/status-error.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { isNamespace } from '../../codec/namespace-field.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../../upstream/upstream.ts';
import { type AnyTypes, findPayloads, replacePayloads } from './payload-bytes.ts';
import type { CodecContext, CodePayloads, PayloadCodec } from './payload-codec.ts';
import { type PayloadPlan, payloadPlans } from './payload-plan.ts';
import { NOT_DECODED, NOT_ENCODED } from './skipped.ts';

/** A call of one operation whose payloads go through the codec in both directions. */
export type CodedCall = (upstream: Upstream, call: UpstreamCall, context: CodecContext) => Promise<UpstreamAnswer>;

export interface CodedCalls {
  /** Undefined for an operation without payloads, and for one without a namespace: a codec's keys belong to a namespace. */
  readonly of: (operation: { readonly request: MessageType; readonly response: MessageType }) => CodedCall | undefined;
}

/**
 * Makes the calls of operations with payloads. All payloads of a message are coded at once: those of the request before
 * anything is sent, so that none goes out unencoded, and those of the answer.
 */
export function codedCalls(codec: PayloadCodec, types: ReadonlyMap<string, MessageType>): CodedCalls {
  const encoding = { planOf: payloadPlans(NOT_ENCODED), types };
  const decoding = { planOf: payloadPlans(NOT_DECODED), types };
  const status = types.get('google.rpc.Status');
  const details = status === undefined ? undefined : decoding.planOf(status);

  return {
    of: ({ request, response }) => {
      const up = encoding.planOf(request);
      const down = decoding.planOf(response);
      const hasNamespace = request.fields.some(isNamespace);
      if (!hasNamespace || (up === undefined && down === undefined)) return undefined;
      return async (upstream, call, context) => {
        const message = await codeAll(call.message, up, encoding, codec.encode, context);
        let answer: UpstreamAnswer;
        try {
          answer = await upstream.call({ ...call, message });
        } catch (error) {
          throw await readable(error, details, decoding, codec.decode, context);
        }
        return { ...answer, message: await codeAll(answer.message, down, decoding, codec.decode, context) };
      };
    },
  };
}

/** A message with all its payloads coded; itself if it has none. */
async function codeAll(
  message: Buffer,
  plan: PayloadPlan | undefined,
  any: AnyTypes,
  code: CodePayloads,
  context: CodecContext,
): Promise<Buffer> {
  if (plan === undefined) return message;
  const payloads = shallow(() => findPayloads(plan, message, any));
  if (payloads.length === 0) return message;
  if (context.namespace === '') {
    const description = 'must be given: the payloads are encoded for it';
    throw invalidArgument(`namespace: ${description}`, [{ field: 'namespace', description }]);
  }
  const coded = await code(payloads, context);
  if (coded.length !== payloads.length) throw internal('the payload codec returned another number of payloads');
  return shallow(() => replacePayloads(plan, message, coded, any));
}

/** The details of an error (a failed query) may hold payloads. If they cannot be decoded, the error is passed on as it is. */
async function readable(
  error: unknown,
  plan: PayloadPlan | undefined,
  any: AnyTypes,
  code: CodePayloads,
  context: CodecContext,
): Promise<unknown> {
  if (!(error instanceof StatusError) || error.details === undefined) return error;
  const { code: number, message, origin, httpStatus, headers, violations, metadata, cause } = error;
  try {
    const details = await codeAll(error.details, plan, any, code, context);
    const rest = { origin, headers, violations, metadata, cause, ...(httpStatus !== undefined && { httpStatus }) };
    return new StatusError(number, message, { ...rest, details });
  } catch {
    return error;
  }
}

function shallow<T>(walk: () => T): T {
  try {
    return walk();
  } catch (error) {
    if (error instanceof RangeError) throw internal('the message is nested too deeply', error);
    throw error;
  }
}
