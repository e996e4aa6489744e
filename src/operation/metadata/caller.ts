import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { hostname } from 'node:os';

const DEFAULT_IDENTITY = `temporal-http@${hostname()}`;

/** Who calls, for an empty `identity` of the request: `Temporal-Identity`, else the proxy (contract section 2). */
export function identity(headers: IncomingHttpHeaders): string {
  return utf8Header(headers['temporal-identity']) ?? DEFAULT_IDENTITY;
}

/**
 * What fills an empty `request_id` of the request: `Idempotency-Key`, else a new UUID, so that a repeated attempt of
 * the proxy cannot run a thing twice (contract section 2).
 */
export function idempotencyKey(headers: IncomingHttpHeaders): string {
  return utf8Header(headers['idempotency-key']) ?? randomUUID();
}

/** Id of the HTTP request in answers and logs: `X-Request-ID` if it is a sane token, else a UUID (contract section 3). */
export function requestId(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[A-Za-z0-9._~:/+=@-]{1,128}$/.test(given) ? given : randomUUID();
}

/** Node reads header bytes as latin1; a client that means other characters sends UTF-8. */
function utf8Header(value: string | string[] | undefined): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}
