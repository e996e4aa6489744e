import { Code, type ErrorOrigin, StatusError } from '../base/status-error.ts';

/** How long a server may be silent while calls are running before it is pinged, in milliseconds. */
export const KEEPALIVE_MS = 30_000;
/** How long it may then take to answer, in milliseconds. */
export const KEEPALIVE_ANSWER_MS = 10_000;

/** The most connections to one server by default. */
export const MOST_CONNECTIONS = 8;
/** After how long a connection is replaced, in milliseconds. */
export const CONNECTION_AGE_MS = 30 * 60_000;

/** The largest answer, in bytes: what Temporal's SDKs take. */
export const MAX_ANSWER_BYTES = 128 * 1024 * 1024;

/** gRPC, "Retry": how long to wait before the next attempt. Kept in the metadata of errors for those who retry. */
export const PUSHBACK = 'grpc-retry-pushback-ms';

/**
 * The reason stays in `cause`, since it may name addresses, which are no business of a caller. Calls that fail for one
 * reason, such as a lost connection, share one `cause`.
 */
export function unreachable(cause: Error, origin: Exclude<ErrorOrigin, 'proxy' | 'server'>): StatusError {
  return new StatusError(Code.UNAVAILABLE, 'the Temporal server cannot be reached', { cause, origin });
}

/** @param started, deadline in milliseconds on the clock of performance.now() */
export function deadlineExceeded(started: number, deadline: number): StatusError {
  return new StatusError(Code.DEADLINE_EXCEEDED, `no answer within ${Math.max(0, Math.round(deadline - started))} ms`);
}

export function withoutMessage(): StatusError {
  return new StatusError(Code.INTERNAL, 'the server answered without a message');
}

/** gRPC: a status code outside the table is UNKNOWN. */
export function knownCode(code: number): number {
  return Number.isInteger(code) && code > 0 && code <= Code.UNAUTHENTICATED ? code : Code.UNKNOWN;
}

/** True for metadata of the gRPC transport, and for the details, which the answer's body shows. */
export function isTransportName(name: string): boolean {
  return (name.startsWith('grpc-') && name !== PUSHBACK) || name === 'content-type' || name === 'date';
}
