import type { IncomingMessage } from 'node:http';
import { quoted } from '../base/excerpt.ts';
import { Code, invalidArgument, StatusError } from '../base/status-error.ts';
import { isHttp2 } from './is-http2.ts';

export interface HeaderLimits {
  readonly lines: number;
  /** Maximum size of names, values and the URL together. */
  readonly bytes: number;
}

/** What Node's parser accepts beside these has no meaning in a request line. */
const VERSIONS: ReadonlySet<string> = new Set(['1.0', '1.1']);

export const HEADER_LIMITS: HeaderLimits = { lines: 100, bytes: 64 * 1024 };

/**
 * Checks rules of HTTP that apply to every request, and which Node would answer in its own format: one Host header in
 * HTTP/1.1 (RFC 9112 section 3.2), a version that a request line can have (RFC 9110 section 15.6.6), and no
 * expectation but 100-continue (RFC 9110 section 10.1.1), which HTTP/1.0 does not have. Node's parser drops lines beyond its own limit; a limit below that refuses the request before a line is
 * lost. It limits their size in HTTP/1.1 only, and an application's server may have other limits.
 * @throws StatusError INVALID_ARGUMENT (400, 417, 431), UNIMPLEMENTED (505)
 */
export function checkHeaders(req: IncomingMessage, { lines, bytes: most }: HeaderLimits): void {
  const { rawHeaders, httpVersion, url = '' } = req;
  if (rawHeaders.length > lines * 2) throw tooLarge(`expected at most ${lines} header lines`);
  let bytes = url.length;
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
    bytes += name.length + (rawHeaders[at + 1] as string).length;
  }
  if (bytes > most) throw tooLarge(`expected at most ${most} bytes of headers, got ${bytes}`);
  if (hosts > 1) throw invalidArgument('more than one Host header');
  if (!isHttp2(req)) {
    if (!VERSIONS.has(httpVersion)) {
      throw new StatusError(Code.UNIMPLEMENTED, `expected HTTP/1.1, got HTTP/${httpVersion}`, { httpStatus: 505 });
    }
    if (httpVersion === '1.0') return;
    if (hosts === 0) throw invalidArgument('the Host header is missing');
  }
  const { expect } = req.headers;
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') {
    throw new StatusError(Code.INVALID_ARGUMENT, `expected the expectation 100-continue, got ${quoted(expect)}`, {
      httpStatus: 417,
    });
  }
}

function tooLarge(message: string): StatusError {
  return new StatusError(Code.INVALID_ARGUMENT, message, { httpStatus: 431 });
}
