import type { IncomingMessage } from 'node:http';
import { Code, StatusError } from '../../base/status-error.ts';

/**
 * Refuses a request target that is too long (RFC 9110 section 15.5.15).
 * @param limit in bytes
 * @throws StatusError INVALID_ARGUMENT (414)
 */
export function checkUrlLength({ url = '' }: IncomingMessage, limit: number): void {
  if (url.length <= limit) return;
  throw new StatusError(Code.INVALID_ARGUMENT, `expected a URL of at most ${limit} bytes, got ${url.length}`, {
    httpStatus: 414,
  });
}
