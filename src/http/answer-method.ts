import type { IncomingMessage, ServerResponse } from 'node:http';
import { Code, StatusError } from '../base/status-error.ts';

/**
 * Answers a method that a path does not have: OPTIONS with the methods that it has (RFC 9110 section 9.3.7).
 * @throws StatusError UNIMPLEMENTED (405) for every other one.
 */
export function answerMethod(method: string, allow: readonly string[], res: ServerResponse): void {
  const headers = { Allow: allow.join(', ') };
  if (method !== 'OPTIONS') {
    throw new StatusError(Code.UNIMPLEMENTED, `this path does not have the method ${method}`, {
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
 * For a path that can only be read: true if the request does so; else it is answered here.
 * @throws StatusError UNIMPLEMENTED (405)
 */
export function admitRead({ method = '' }: IncomingMessage, res: ServerResponse): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  answerMethod(method, READ_METHODS, res);
  return false;
}
