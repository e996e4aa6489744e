import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { quoted } from '../../base/excerpt.ts';
import { invalidArgument } from '../../base/status-error.ts';

/** What a caller says it is, for an empty `identity` of the request: `Temporal-Identity` (contract section 2). */
export function callerIdentity(headers: IncomingHttpHeaders): string | undefined {
  return utf8Header(headers['temporal-identity']);
}

/** A string of structured fields (RFC 9651 section 4.2.5) with any parameters; bytes beyond ASCII pass as well. */
const QUOTED = /^"((?:[^"\\]|\\["\\])+)"[ \t]*(?:;.*)?$/;

/**
 * What fills an empty `request_id` of the request: `Idempotency-Key`, else a new UUID, so that a repeated attempt of
 * the proxy cannot run a thing twice (contract section 2). `"abc"` and `abc` are the same key: a header that begins with
 * a quote is a string of structured fields, anything else is the key itself.
 * @throws StatusError INVALID_ARGUMENT for a quoted string that is malformed or empty.
 */
export function idempotencyKey(headers: IncomingHttpHeaders): string {
  const key = utf8Header(headers['idempotency-key']);
  if (key?.startsWith('"') !== true) return key ?? randomUUID();
  const inside = QUOTED.exec(key)?.[1];
  if (inside !== undefined) return inside.replace(/\\(.)/g, '$1');
  throw invalidArgument('the header Idempotency-Key is malformed', [
    { field: 'idempotency-key', description: `expected a token or a quoted string, got ${quoted(key)}` },
  ]);
}

/** The id of the HTTP request in answers and logs: `X-Request-ID` if it is a plain token, else a UUID (section 3). */
export function requestId(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[A-Za-z0-9._~:/+=@-]{1,128}$/.test(given) ? given : randomUUID();
}

/** Node reads header bytes as latin1; clients send other characters as UTF-8. */
function utf8Header(value: string | string[] | undefined): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}
