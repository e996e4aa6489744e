import type { components } from '../../generated/openapi.ts';

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

  constructor(status: number, { code, message, details }: Partial<Status>) {
    super(message ?? `the proxy answered ${status}`);
    this.status = status;
    this.code = code ?? UNKNOWN;
    this.details = details ?? [];
  }

  /** All violations, if the request was invalid. */
  get violations(): readonly Violation[] {
    return this.details.flatMap(({ '@type': type, ...detail }) => {
      const { fieldViolations } = detail as { readonly fieldViolations?: readonly Violation[] };
      return type === BAD_REQUEST ? (fieldViolations ?? []) : [];
    });
  }
}

const UNKNOWN = 2;
const BAD_REQUEST = 'type.googleapis.com/google.rpc.BadRequest';

/** What every method of `http` resolves to. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: { readonly status: number };
}

/**
 * Returns the data of a response: `await unwrap(client.http.GET(...))`.
 * @throws TemporalHttpError if the call failed
 */
export async function unwrap<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (data !== undefined) return data;
  throw new TemporalHttpError(response.status, typeof error === 'object' && error !== null ? error : {});
}
