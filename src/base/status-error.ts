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

/** One broken rule of a request: `field` in JSON spelling (`input[2].name`, empty for the whole), why in words. */
export interface Violation {
  readonly field: string;
  readonly description: string;
}

export interface StatusErrorOptions {
  /** HTTP status where it is not the one that the code stands for (contract section 5). */
  readonly httpStatus?: number;
  /** HTTP headers of the answer: `Allow`, `Retry-After`, `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Becomes a google.rpc.BadRequest detail. */
  readonly violations?: readonly Violation[];
  /** gRPC metadata and trailers that came with the error from upstream. */
  readonly metadata?: readonly (readonly [name: string, value: string | Buffer])[];
  /** The bytes of `grpc-status-details-bin`: a google.rpc.Status. */
  readonly details?: Buffer;
  readonly cause?: unknown;
}

/** The one error that becomes an answer (contract section 5); anything else thrown is a defect and answers 500. */
export class StatusError extends Error {
  readonly code: number;
  readonly httpStatus: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly violations: readonly Violation[];
  readonly metadata: readonly (readonly [name: string, value: string | Buffer])[];
  readonly details: Buffer | undefined;

  constructor(code: number, message: string, options: StatusErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'StatusError';
    this.code = code;
    this.httpStatus = options.httpStatus;
    this.headers = options.headers ?? {};
    this.violations = options.violations ?? [];
    this.metadata = options.metadata ?? [];
    this.details = options.details;
  }
}

export function invalidArgument(message: string, violations: readonly Violation[] = []): StatusError {
  return new StatusError(Code.INVALID_ARGUMENT, message, { violations });
}

export function notFound(message: string): StatusError {
  return new StatusError(Code.NOT_FOUND, message);
}

export function internal(message: string, cause?: unknown): StatusError {
  return new StatusError(Code.INTERNAL, message, { cause });
}
