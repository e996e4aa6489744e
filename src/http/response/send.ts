import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Presentation } from '../../base/exchange.ts';
import { release } from '../../base/lease.ts';
import type { Reply } from '../../operation/reply.ts';
import { COMPRESSION_THRESHOLD, compress } from './compress.ts';

import { prettyJson } from './pretty.ts';

/** In bytes. */
const SMALL_BODY = 4096;

/**
 * Writes a JSON answer. To HEAD it has the headers that GET would have and no body (RFC 9110 section 9.3.2): Node
 * drops it there. A caller that has gone away gets nothing.
 * @returns the number of bytes of the body as sent.
 */
export async function sendJson(
  req: IncomingMessage,
  res: ServerResponse,
  reply: Reply,
  presentation: Presentation,
): Promise<number> {
  const text = presentation.pretty ? prettyJson(reply.body) : reply.body;
  // Small bodies are written in the same turn of the event loop.
  const encoded =
    text.length < COMPRESSION_THRESHOLD ? undefined : await compress(text, req.headers['accept-encoding']);
  const body = encoded?.body ?? text;
  if (res.headersSent || res.destroyed) return 0;
  res.statusCode = reply.status;
  addHeaders(res, reply.headers);
  if (encoded !== undefined) res.appendHeader('Vary', 'Accept-Encoding');
  if (encoded?.encoding !== undefined) res.setHeader('Content-Encoding', encoded.encoding);
  res.setHeader('Content-Type', presentation.contentType);
  res.setHeader('Content-Length', body.length);
  // Middleware that has put itself before `end` may keep the body. In HTTP/2, which has another `end`, the socket may yet
  // read from the body of a stream that was broken off.
  const isSentByNode = res.end === ServerResponse.prototype.end;
  if (isSentByNode && reply.body.length > SMALL_BODY) res.once('finish', () => release(reply.body));
  // One string with the headers is one write to the socket; a buffer behind them is a gathered write, which costs more.
  if (body.length < SMALL_BODY) res.end(body.toString('latin1'), 'latin1');
  else res.end(body);
  return body.length;
}

/** A name may occur twice: several values of one gRPC key. */
function addHeaders(res: ServerResponse, headers: Reply['headers']): void {
  for (const [name, value] of headers) {
    if (res.hasHeader(name)) res.appendHeader(name, value);
    else res.setHeader(name, value);
  }
}
