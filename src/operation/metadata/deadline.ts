import type { IncomingHttpHeaders } from 'node:http';
import { invalidArgument } from '../../base/status-error.ts';

/** Milliseconds of each unit of gRPC's TimeoutValue. */
const UNITS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1_000, m: 1, u: 1e-3, n: 1e-6 };

/** The longest delay of a timer in Node, nearly 25 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * How long a call may take, in milliseconds, at least 1: the shorter one of `Grpc-Timeout` (gRPC's own format) and
 * `Request-Timeout` (seconds, decimals allowed), else the default.
 * @throws StatusError INVALID_ARGUMENT if a header is malformed or not positive.
 */
export function deadlineMillis(headers: IncomingHttpHeaders, defaultMillis: number): number {
  const grpc = headers['grpc-timeout'];
  const seconds = headers['request-timeout'];
  if (grpc === undefined && seconds === undefined) return defaultMillis;
  const given = Math.min(
    grpc === undefined ? LONGEST : grpcTimeout(String(grpc)),
    seconds === undefined ? LONGEST : requestTimeout(String(seconds)),
  );
  return Math.max(1, Math.ceil(given));
}

function grpcTimeout(text: string): number {
  const parsed = /^(\d{1,8})([HMSmun])$/.exec(text);
  const millis = parsed === null ? 0 : Number(parsed[1]) * (UNITS[parsed[2] as string] as number);
  if (millis > 0) return millis;
  throw invalidArgument('the header Grpc-Timeout is malformed', [
    {
      field: 'grpc-timeout',
      description: 'expected 1 to 8 digits, not all zero, and a unit: H, M, S, m, u or n',
    },
  ]);
}

function requestTimeout(text: string): number {
  const millis = /^\d{1,12}(\.\d{1,9})?$/.test(text) ? Number(text) * 1_000 : 0;
  if (millis > 0) return millis;
  throw invalidArgument('the header Request-Timeout is malformed', [
    { field: 'request-timeout', description: 'expected a number of seconds above zero' },
  ]);
}
