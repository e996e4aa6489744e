import type { components } from '../../generated/openapi.ts';
import { shareInstances } from './shared-instances.ts';

type Status = components['schemas']['Status'];

/** One violation: a field of the request, and what is wrong with it. */
export interface Violation {
  readonly field: string;
  readonly description: string;
}

/** The proxy, or the server behind it, rejected a call. */
export class TemporalHttpError extends Error {
  override readonly name = 'TemporalHttpError';
  /** HTTP status. */
  readonly status: number;
  /** google.rpc.Code */
  readonly code: number;
  readonly details: Status['details'];
  /** By which the logs of the proxy name the request. */
  readonly requestId: string | undefined;

  constructor(status: number, { code, message, details }: Partial<Status>, requestId?: string | null) {
    super(message ?? `the proxy answered ${status}`);
    this.status = status;
    this.code = code ?? UNKNOWN;
    this.details = details ?? [];
    this.requestId = requestId ?? undefined;
  }

  /** What kind of error the server named, if any: `WorkflowExecutionAlreadyStartedFailure`, `NotFoundFailure`. */
  get reason(): string | undefined {
    const types = this.details.map(({ '@type': type }) => String(type));
    return types.find((type) => type.startsWith(ERROR_DETAILS))?.slice(ERROR_DETAILS.length);
  }

  /** All violations, if the request was invalid. */
  get violations(): readonly Violation[] {
    return this.details.flatMap(({ '@type': type, ...detail }) => {
      const { fieldViolations } = detail as { readonly fieldViolations?: readonly Violation[] };
      return type === BAD_REQUEST ? (fieldViolations ?? []) : [];
    });
  }
}
shareInstances(TemporalHttpError, 'TemporalHttpError');

/** There was no answer: the proxy could not be reached, or the connection broke. `cause` is what the runtime says. */
export class TemporalConnectionError extends Error {
  override readonly name = 'TemporalConnectionError';

  constructor(what: string, cause: unknown) {
    // Node names the reason only in the cause of its own error.
    const reason = [cause, (cause as Error | undefined)?.cause].flatMap((error) => (error as Error)?.message || []);
    super(`${what}: ${[...new Set(reason)].join(': ')}`, { cause });
  }
}
shareInstances(TemporalConnectionError, 'TemporalConnectionError');

const UNKNOWN = 2;
const BAD_REQUEST = 'type.googleapis.com/google.rpc.BadRequest';
const ERROR_DETAILS = 'type.googleapis.com/temporal.api.errordetails.v1.';
/** Of an answer that is not ours, such as the page of a gateway. */
const EXCERPT_LENGTH = 200;

/** What every method of `http` resolves to. */
export interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: {
    readonly status: number;
    readonly headers?: { readonly get: (name: string) => string | null };
  };
}

/**
 * Returns the data of a response: `await unwrap(client.http.GET(...))`.
 * @throws TemporalHttpError if the call failed
 */
export async function unwrap<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (data !== undefined) return data;
  throw refusal({ error, response });
}

export function refusal({ error, response: { status, headers } }: Answer<unknown>): TemporalHttpError {
  const requestId = headers?.get('X-Request-ID');
  if (typeof error === 'object' && error !== null) return new TemporalHttpError(status, error, requestId);
  const text = typeof error === 'string' ? error.trim().slice(0, EXCERPT_LENGTH) : '';
  return new TemporalHttpError(status, text === '' ? {} : { message: `the answer is ${status}: ${text}` }, requestId);
}
