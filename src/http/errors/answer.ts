import { httpStatusOf } from '../../base/http-status.ts';
import { redact, withoutSecrets } from '../../base/redact.ts';
import { retryDelayMs } from '../../base/retry-delay.ts';
import { Code, describeViolation, internal, StatusError } from '../../base/status-error.ts';
import type { CodecOptions } from '../../codec/json/codec.ts';
import { responseHeaders } from '../../operation/metadata/response-headers.ts';
import { problemMembers } from './problem.ts';
import { statusDetails } from './status-details.ts';

export interface ErrorAnswer {
  readonly status: number;
  /** google.rpc.Code */
  readonly code: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Compact JSON. */
  readonly body: Buffer;
}

export interface ErrorContext {
  readonly requestId: string;
  readonly codec: CodecOptions;
  /** True for the form of RFC 9457. */
  readonly isProblem?: boolean;
}

const DEFECT_MESSAGE = 'internal error';
/** Default `Retry-After` for answers that ask callers to retry, in milliseconds. */
const DEFAULT_RETRY_DELAY_MS = 1_000;

/** Anything thrown as a StatusError. The answer to a defect reveals no internals. */
export function toStatusError(thrown: unknown): StatusError {
  return thrown instanceof StatusError ? thrown : internal(DEFECT_MESSAGE, thrown);
}

/** The one shape of errors (contract section 5), or the one of RFC 9457 for callers that ask for it (section 16). */
export function errorAnswer(error: StatusError, context: ErrorContext): ErrorAnswer {
  const { requestId, codec, isProblem } = context;
  const details = error.details === undefined ? [] : [...statusDetails(error.details, codec)];
  if (error.violations.length > 0) {
    const fieldViolations = error.violations.map((one) => ({ field: one.field, description: describeViolation(one) }));
    details.push(detail('google.rpc.BadRequest', { fieldViolations }));
  }
  if (error.origin !== 'server') details.push(detail('google.rpc.RequestInfo', { requestId }));
  // The server's message is passed on, except for the proxy's own credentials.
  const message = error.origin === 'server' ? withoutSecrets(error.message) : redact(error.message);
  const status = error.httpStatus ?? httpStatusOf(error.code);
  const own = isProblem
    ? `${problemMembers(error, status, requestId)},"code":${error.code}`
    : `{"code":${error.code},"message":${JSON.stringify(message)}`;
  const body = `${own},"details":[${details.join(',')}]}`;
  return { status, code: error.code, headers: errorHeaders(error, status), body: Buffer.from(body) };
}

function errorHeaders(error: StatusError, status: number): [string, string][] {
  const headers = responseHeaders(error.metadata);
  const own = new Map(Object.entries(error.headers));
  // UNAVAILABLE is also used for a 502, when a codec server fails.
  const isTemporary = status === 429 || status === 503 || error.code === Code.UNAVAILABLE;
  if (isTemporary && !own.has('Retry-After')) {
    own.set('Retry-After', String(Math.ceil((retryDelayMs(error) ?? DEFAULT_RETRY_DELAY_MS) / 1_000)));
  }
  // RFC 9110 section 15.5.2: a 401 names at least one challenge.
  if (status === 401 && !own.has('WWW-Authenticate')) own.set('WWW-Authenticate', 'Bearer');
  return [...headers, ...own];
}

function detail(type: string, content: object): string {
  return JSON.stringify({ '@type': `type.googleapis.com/${type}`, ...content });
}
