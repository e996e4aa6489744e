import type { IncomingMessage, ServerResponse } from 'node:http';
import { quoted } from '../base/excerpt.ts';
import { Code, StatusError } from '../base/status-error.ts';

/**
 * Answers a method that a path does not support: OPTIONS gets the supported methods (RFC 9110 section 9.3.7).
 * @throws StatusError UNIMPLEMENTED (405) for any other method
 */
export function answerMethod(method: string, allow: readonly string[], res: ServerResponse): void {
  const headers = { Allow: allow.join(', ') };
  if (method !== 'OPTIONS') {
    throw new StatusError(Code.UNIMPLEMENTED, `expected one of ${headers.Allow}, got ${quoted(method)}`, {
      httpStatus: 405,
      headers,
    });
  }
  res.setHeader('Allow', headers.Allow);
  res.statusCode = 204;
  res.end();
}

const READ_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * For read-only paths: true for GET and HEAD. Any other method is answered here.
 * @throws StatusError UNIMPLEMENTED (405)
 */
export function admitRead({ method = '' }: IncomingMessage, res: ServerResponse): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  answerMethod(method, READ_METHODS, res);
  return false;
}
