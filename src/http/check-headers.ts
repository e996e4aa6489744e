import type { IncomingMessage } from 'node:http';
import { Code, invalidArgument, StatusError } from '../base/status-error.ts';

/**
 * What HTTP/1.1 demands of every request and Node would answer in its own shape: one Host header (RFC 9112 section
 * 3.2), and no expectation but 100-continue (RFC 9110 section 10.1.1).
 * @throws StatusError INVALID_ARGUMENT (400, 417)
 */
export function checkHeaders(req: IncomingMessage): void {
  let hosts = 0;
  for (let at = 0; at < req.rawHeaders.length; at += 2) {
    const name = req.rawHeaders[at] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
  }
  if (hosts > 1) throw invalidArgument('more than one Host header');
  if (req.httpVersionMinor === 0) return;
  if (hosts === 0) throw invalidArgument('the Host header is missing');
  const { expect } = req.headers;
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') {
    throw new StatusError(Code.INVALID_ARGUMENT, 'the only expectation is 100-continue', { httpStatus: 417 });
  }
}
