import type { IncomingMessage } from 'node:http';
import { Code, StatusError } from '../../base/status-error.ts';

/** RFC 6750 section 2.1, the scheme in any case (RFC 9110 section 11.1). */
const BEARER = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i;
const LONGEST_TOKEN = 16 * 1024;

/**
 * The token of the Authorization header; undefined without that header.
 * @throws StatusError UNAUTHENTICATED for another scheme, a malformed header, or more than one.
 */
export function bearerToken(req: IncomingMessage): string | undefined {
  const { authorization } = req.headers;
  if (authorization === undefined) return undefined;
  // Node keeps the first of several; another program that reads the last one would see another caller.
  let lines = 0;
  for (let at = 0; at < req.rawHeaders.length; at += 2) {
    if (req.rawHeaders[at]?.toLowerCase() === 'authorization') lines++;
  }
  const token = BEARER.exec(authorization)?.[1];
  if (lines > 1 || token === undefined || token.length > LONGEST_TOKEN) {
    throw unauthenticated('expected one Bearer token in the Authorization header', 'invalid_request');
  }
  return token;
}

/** A 401 with its challenge (RFC 6750 section 3); without `error` if no credential was sent. */
export function unauthenticated(message: string, error?: 'invalid_request' | 'invalid_token', cause?: unknown) {
  const challenge = error === undefined ? 'Bearer realm="temporal"' : `Bearer realm="temporal", error="${error}"`;
  return new StatusError(Code.UNAUTHENTICATED, message, { headers: { 'WWW-Authenticate': challenge }, cause });
}
