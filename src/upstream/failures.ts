import { Code, StatusError } from '../base/status-error.ts';

/** What went wrong stays in `cause`: it tells of addresses, which are no business of a caller. */
export function unreachable(cause: Error): StatusError {
  return new StatusError(Code.UNAVAILABLE, 'the Temporal server cannot be reached', { cause });
}

export function cancelled(): StatusError {
  return new StatusError(Code.CANCELLED, 'the caller has gone away');
}

/** @param started, deadline in milliseconds since the epoch */
export function deadlineExceeded(started: number, deadline: number): StatusError {
  return new StatusError(Code.DEADLINE_EXCEEDED, `no answer within ${Math.max(0, deadline - started)} ms`);
}

export function withoutMessage(): StatusError {
  return new StatusError(Code.INTERNAL, 'the server answered without a message');
}

/** gRPC: a status code outside the table is UNKNOWN. */
export function knownCode(code: number): number {
  return Number.isInteger(code) && code > 0 && code <= Code.UNAUTHENTICATED ? code : Code.UNKNOWN;
}

/** True for metadata that belongs to the gRPC transport, and for the details, which the answer's body shows. */
export function isTransportName(name: string): boolean {
  return name.startsWith('grpc-') || name === 'content-type' || name === 'date';
}
