import { Code, StatusError } from '../../base/status-error.ts';
import { wireToJson } from '../../codec/json/codec.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { createSlots } from '../../upstream/slots.ts';
import type { CodecContext, CodePayloads, PayloadCodec } from '../payload-codec/payload-codec.ts';
import { joinPayloads, parsePayloads } from './payloads-message.ts';
import { type PostAnswer, post } from './post.ts';

export interface RemoteCodecOptions {
  /** `https://codec.example.com/{namespace}`: `/encode` and `/decode` are added. */
  readonly endpoint: string;
  readonly timeoutMs: number;
  /** Requests at once. */
  readonly concurrency: number;
  /** The types of Temporal's messages, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  /** Authorization for the codec server, in place of the caller's. */
  readonly auth?: string | undefined;
}

const WAITING_PER_SLOT = 16;
/** Of an error text, in the reason. */
const LONGEST_REASON = 200;

/**
 * A codec behind Temporal's remote codec contract: POST of a Payloads message as JSON to `/encode` and `/decode`, with
 * `X-Namespace` and the caller's own `Authorization`. It is told all payloads of a message at once. Whatever goes wrong
 * is a StatusError with the reason: 503 if it cannot be reached or has no time, 502 if its answer is none.
 */
export function remoteCodec({ endpoint, timeoutMs, concurrency, types, auth }: RemoteCodecOptions): PayloadCodec {
  const queue = concurrency * WAITING_PER_SLOT;
  const slots = createSlots({ limit: concurrency, queue, waitMs: timeoutMs, what: 'requests to the codec server' });
  const json = { shorthand: false, types };

  const code = (action: 'encode' | 'decode'): CodePayloads => {
    return async (payloads, context) => {
      const body = wireToJson(payloadsType(types), joinPayloads(payloads), json);
      const waiting = slots.take(context);
      if (waiting !== undefined) await waiting.catch((error: unknown) => Promise.reject(busy(error)));
      let answer: PostAnswer;
      try {
        answer = await post(`${endpoint.replaceAll('{namespace}', encodeURIComponent(context.namespace))}/${action}`, {
          body,
          headers: requestHeaders(context, auth),
          timeoutMs: Math.min(timeoutMs, Math.max(1, context.deadline - Date.now())),
          signal: context.signal,
        });
      } catch (error) {
        if (error instanceof StatusError) throw error;
        throw new StatusError(Code.UNAVAILABLE, `the codec server cannot be reached: ${reasonOf(error)}`, {
          cause: error,
        });
      } finally {
        slots.free();
      }
      return readAnswer(answer, payloads.length, types);
    };
  };
  return { encode: code('encode'), decode: code('decode') };
}

function requestHeaders({ namespace, authorization }: CodecContext, auth = authorization): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'X-Namespace': Buffer.from(namespace).toString('latin1'),
    ...(auth !== undefined && { Authorization: auth }),
  };
}

function readAnswer({ status, body }: PostAnswer, wanted: number, types: ReadonlyMap<string, MessageType>) {
  if (status === 429 || status === 503) throw failed(`answers with status ${status}: ${excerpt(body)}`, undefined);
  if (status !== 200) throw failed(`answers with status ${status}: ${excerpt(body)}`, 502);
  let coded: readonly Uint8Array[];
  try {
    coded = parsePayloads(payloadsType(types), body, types);
  } catch (error) {
    throw failed(`does not answer with payloads: ${reasonOf(error)}`, 502);
  }
  if (coded.length !== wanted) throw failed(`answers with ${coded.length} payloads for ${wanted}`, 502);
  return coded;
}

function failed(what: string, httpStatus: number | undefined): StatusError {
  return new StatusError(Code.UNAVAILABLE, `the codec server ${what}`, httpStatus === undefined ? {} : { httpStatus });
}

/** The proxy is at fault where the codec server's queue is full, and not the caller. */
function busy(error: unknown): unknown {
  if (!(error instanceof StatusError) || error.code !== Code.RESOURCE_EXHAUSTED) return error;
  return new StatusError(Code.UNAVAILABLE, error.message);
}

function excerpt(body: Buffer): string {
  return body
    .toString()
    .replace(/[^ -~]+/g, ' ')
    .trim()
    .slice(0, LONGEST_REASON);
}

/** What fetch says is always the same; why is in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && cause.message === '' ? String(cause.code) : cause.message;
}

function payloadsType(types: ReadonlyMap<string, MessageType>): MessageType {
  const type = types.get('temporal.api.common.v1.Payloads');
  if (type === undefined) throw new Error('there is no message Payloads');
  return type;
}
