import { httpStatusOf } from './http-status.ts';
import { redact } from './redact.ts';

/** google.rpc.Code by name. */
export const Code = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

/** One broken rule of a request. */
export interface Violation {
  /** In JSON spelling: `input[2].name`; empty for the whole request. */
  readonly field: string;
  /** What is wrong, in words. */
  readonly description: string;
  /** Where in the caller's JSON text. */
  readonly place?: TextPlace;
}

export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

/** An error lists at most this many violations (contract section 5). */
export const MAX_VIOLATIONS = 100;

/** Where an error was made; it decides who may try again, and what the answer says. */
export type ErrorOrigin =
  /** In the proxy. */
  | 'proxy'
  /** In a gRPC server, with a status: the caller gets its message and details unchanged. */
  | 'server'
  /** The server, or something in front of it, ended the call without a gRPC status. */
  | 'no-status'
  /** The connection was lost during the call. */
  | 'connection'
  /** There is no connection: no server has seen the call. */
  | 'unsent';

export interface StatusErrorOptions {
  /** Default: `proxy`. */
  readonly origin?: ErrorOrigin;
  /** HTTP status where it is not the one that the code stands for (contract section 5). */
  readonly httpStatus?: number;
  /** HTTP headers of the answer: `Allow`, `Retry-After`, `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Becomes a google.rpc.BadRequest detail. */
  readonly violations?: readonly Violation[];
  /** How many violations were found beyond those. */
  readonly unlisted?: number;
  /** gRPC metadata and trailers that came with the error from upstream. */
  readonly metadata?: readonly (readonly [name: string, value: string | Buffer])[];
  /** The bytes of `grpc-status-details-bin`: a google.rpc.Status. */
  readonly details?: Buffer;
  readonly cause?: unknown;
}

/** The one error that becomes an answer (contract section 5); anything else thrown is a defect and answers 500. */
export class StatusError extends Error {
  readonly code: number;
  readonly origin: ErrorOrigin;
  readonly httpStatus: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly violations: readonly Violation[];
  readonly unlisted: number;
  readonly metadata: readonly (readonly [name: string, value: string | Buffer])[];
  readonly details: Buffer | undefined;

  constructor(code: number, message: string, options: StatusErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'StatusError';
    this.code = code;
    this.origin = options.origin ?? 'proxy';
    this.httpStatus = options.httpStatus;
    this.headers = options.headers ?? {};
    this.violations = options.violations ?? [];
    this.unlisted = options.unlisted ?? 0;
    this.metadata = options.metadata ?? [];
    this.details = options.details;
  }

  /** The HTTP status of its answer, where Express and Koa look for it. */
  get status(): number {
    return this.httpStatus ?? httpStatusOf(this.code);
  }

  /** The same, where Fastify and NestJS look for it. */
  get statusCode(): number {
    return this.status;
  }

  /** Whether a caller may see the message, as in http-errors, whose errors NestJS and Koa know by this. */
  get expose(): boolean {
    return this.status < 500;
  }

  /** The answer itself, which Hono asks for: the first part of contract section 5, as JSON. */
  getResponse(): WebResponse {
    const { status, code, message, headers } = this;
    return Response.json({ code, message: redact(message) }, { status, headers });
  }
}

/** What a web framework needs of a Response. */
export interface WebResponse {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
}

export function invalidArgument(message: string, violations: readonly Violation[] = []): StatusError {
  return new StatusError(Code.INVALID_ARGUMENT, message, { violations });
}

/**
 * The error of a request that breaks rules: it lists them, and its message tells the first and how many more there are.
 * @param unlisted how many were found beyond `violations`
 * @param nameOf how the message names a field
 */
export function violated(
  violations: readonly Violation[],
  unlisted = 0,
  nameOf: (field: string) => string = (field) => field,
): StatusError {
  const [first] = violations;
  if (first === undefined) return invalidArgument('the request is not valid');
  const listed = violations.slice(0, MAX_VIOLATIONS);
  const others = violations.length - 1 + unlisted;
  const subject = first.field === '' ? '' : `${nameOf(first.field)}: `;
  const message = `${subject}${describeViolation(first)}${others > 0 ? ` (and ${others} more)` : ''}`;
  return new StatusError(Code.INVALID_ARGUMENT, message, {
    violations: listed,
    unlisted: violations.length - listed.length + unlisted,
  });
}

/** The description with its place in front, as callers read it. */
export function describeViolation({ description, place }: Violation): string {
  return place === undefined ? description : `line ${place.line}, column ${place.column}: ${description}`;
}

/** What a request holds is too much (contract section 2, Limits): 413. */
export function tooLarge(message: string): StatusError {
  return new StatusError(Code.RESOURCE_EXHAUSTED, message, { httpStatus: 413 });
}

/** The caller hung up. */
export function cancelled(): StatusError {
  return new StatusError(Code.CANCELLED, 'the caller has gone away');
}

export function notFound(message: string): StatusError {
  return new StatusError(Code.NOT_FOUND, message);
}

export function internal(message: string, cause?: unknown): StatusError {
  return new StatusError(Code.INTERNAL, message, { cause });
}
