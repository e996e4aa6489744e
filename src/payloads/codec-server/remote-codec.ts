import { Code, invalidArgument, StatusError } from '../../base/status-error.ts';
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
/** Of the codec server's own text in an error, in characters. */
const LONGEST_REASON = 200;

/**
 * A codec behind Temporal's remote codec contract: POST of a Payloads message as JSON to `/encode` and `/decode`, with
 * `X-Namespace` and the caller's own `Authorization`. It gets all payloads of a message at once. Failures are
 * StatusErrors: 503 if unreachable or overloaded, 502 for an invalid answer.
 */
export function remoteCodec({ endpoint, timeoutMs, concurrency, types, auth }: RemoteCodecOptions): PayloadCodec {
  const queue = concurrency * WAITING_PER_SLOT;
  const slots = createSlots({ limit: concurrency, queue, waitMs: timeoutMs, what: 'requests to the codec server' });
  const json = { shorthand: false, types };

  const code = (action: 'encode' | 'decode'): CodePayloads => {
    return async (payloads, context) => {
      const url = `${namespaceUrl(endpoint, context.namespace)}/${action}`;
      const body = wireToJson(payloadsType(types), joinPayloads(payloads), json);
      const waiting = slots.take(context);
      if (waiting !== undefined) await waiting.catch((error: unknown) => Promise.reject(busy(error)));
      let answer: PostAnswer;
      try {
        answer = await post(url, {
          body,
          headers: requestHeaders(context, auth),
          timeoutMs: Math.min(timeoutMs, Math.max(1, Math.ceil(context.deadline - performance.now()))),
          signal: context.signal,
        });
      } catch (error) {
        if (error instanceof StatusError) throw error;
        // The reason names addresses, so that it is for the log and not for a caller.
        throw new StatusError(Code.UNAVAILABLE, 'the codec server cannot be reached', {
          cause: new Error(reasonOf(error), { cause: error }),
        });
      } finally {
        slots.free();
      }
      return readAnswer(answer, payloads.length, types);
    };
  };
  return { encode: code('encode'), decode: code('decode') };
}

/**
 * The endpoint with the namespace in its place.
 * @throws StatusError INVALID_ARGUMENT if a part of the path becomes `.` or `..`, which URLs resolve, escaped or not: the
 * payloads would go to another path (WHATWG URL, double-dot URL path segment).
 */
function namespaceUrl(endpoint: string, namespace: string): string {
  const url = endpoint.replaceAll('{namespace}', () => encodeURIComponent(namespace));
  if (url !== endpoint && url.split('/').some((part) => part === '.' || part === '..')) {
    const description = `expected a name, got ${JSON.stringify(namespace)}`;
    throw invalidArgument(`namespace: ${description}`, [{ field: 'namespace', description }]);
  }
  return url;
}

function requestHeaders({ namespace, authorization }: CodecContext, auth = authorization): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'X-Namespace': Buffer.from(namespace).toString('latin1'),
    ...(auth !== undefined && { Authorization: auth }),
  };
}

function readAnswer({ status, body }: PostAnswer, wanted: number, types: ReadonlyMap<string, MessageType>) {
  if (status !== 200) throw refusal(status, excerpt(body));
  let coded: readonly Uint8Array[];
  try {
    coded = parsePayloads(payloadsType(types), body, types);
  } catch (error) {
    throw failed(`does not answer with payloads: ${reasonOf(error)}`, 502);
  }
  if (coded.length !== wanted) throw failed(`answers with ${coded.length} payloads for ${wanted}`, 502);
  return coded;
}

/** A server's message about a request goes to its caller; a message about the server itself (5xx) goes to the log. */
function refusal(status: number, text: string): StatusError {
  const httpStatus = status === 429 || status === 503 ? undefined : 502;
  const what = `answers with status ${status}`;
  if (text === '') return failed(what, httpStatus);
  return status < 500 ? failed(`${what}: ${text}`, httpStatus) : failed(what, httpStatus, new Error(text));
}

function failed(what: string, httpStatus: number | undefined, cause?: Error): StatusError {
  const options = { cause, ...(httpStatus !== undefined && { httpStatus }) };
  return new StatusError(Code.UNAVAILABLE, `the codec server ${what}`, options);
}

/** A full queue to the codec server is the proxy's fault and not the caller's: 503, not 429. */
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

/** fetch always throws the same message; the reason is its cause. */
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
