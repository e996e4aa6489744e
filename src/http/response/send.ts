import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import type { Presentation } from '../../base/exchange.ts';
import { type Leased, release } from '../../base/lease.ts';
import { joinText, releaseText, TEXT_PIECE, textLength, textPieces } from '../../base/text.ts';
import type { Reply } from '../../operation/reply.ts';
import { commonHeaderLines } from '../common-headers.ts';
import { isHttp2 } from '../is-http2.ts';
import { COMPRESSION_THRESHOLD, chooseEncoding, encode } from './compress.ts';
import { isGone } from './is-gone.ts';
import { prettyJson } from './pretty.ts';
import { sendText } from './send-text.ts';
import { watchUnread } from './unread.ts';

/** In bytes. */
const SMALL_BODY = 4096;
/** Set on an answer that stays compact because it would be too large when indented. */
const PRETTY_HEADER = 'X-Pretty';

/**
 * Writes a JSON answer. HEAD gets the headers that GET would get (RFC 9110 section 9.3.2).
 * Nothing is written if the caller has hung up. Ownership of the body passes to this function.
 * @returns the number of bytes of the body as sent
 */
export async function sendJson(
  req: IncomingMessage,
  res: ServerResponse,
  reply: Reply,
  presentation: Presentation,
): Promise<number> {
  if (req.readableDidRead && !req.complete) await afterParsing();
  const isIndented = presentation.pretty && reply.contentType === undefined;
  const plain = isIndented ? joinText(reply.body) : reply.body;
  const pretty = isIndented ? await prettyJson(plain as Leased) : undefined;
  if (pretty !== undefined) releaseText(plain);
  const text = pretty ?? plain;
  const bytes = textLength(text);
  const encoding = chooseEncoding(bytes, req.headers['accept-encoding']);
  const encoded = encoding === undefined ? undefined : await encode(text, encoding);
  if (encoded !== undefined) releaseText(text);
  const body = encoded ?? text;
  if (res.headersSent || isGone(res)) {
    releaseText(body);
    return 0;
  }
  const length = textLength(body);
  const own: string[] = [];
  for (const [name, value] of reply.headers) own.push(name, value);
  if (bytes >= COMPRESSION_THRESHOLD) own.push('Vary', 'Accept-Encoding');
  if (encoding !== undefined) own.push('Content-Encoding', encoding);
  if (isIndented && pretty === undefined) own.push(PRETTY_HEADER, 'too-large');
  own.push('Content-Type', reply.contentType ?? presentation.contentType, 'Content-Length', String(length));
  writeHead(res, reply.status, own);
  // Middleware that replaces `end` may keep the body. HTTP/2 has another `end`, and its socket may still read from the
  // body of a stream that was reset.
  const isSentByNode = res.end === ServerResponse.prototype.end;
  if (req.method === 'HEAD') {
    releaseText(body);
    res.end();
    return length;
  }
  if (length > TEXT_PIECE && (isSentByNode || isHttp2(req))) {
    sendText(res, textPieces(body), isSentByNode).catch(() => res.destroy());
    return length;
  }
  const whole = joinText(body);
  if (isSentByNode && length > SMALL_BODY) res.once('finish', () => release(whole));
  // One string with the headers is one write to the socket; a buffer after them is a gathered write, which costs more.
  if (length < SMALL_BODY) res.end(whole.toString('latin1'), 'latin1');
  else res.end(whole);
  if (isWaiting(res, length)) watchUnread(res, length);
  return length;
}

/**
 * The body of a request is known before the parser has come to its end. Bytes behind it that are no HTTP make its answer
 * the last one on the connection, which can only be told before it is sent.
 */
function afterParsing(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** True if the kernel has not taken the whole answer yet. HTTP/2 shows that later, and small bodies are not worth it. */
function isWaiting(res: ServerResponse, bytes: number): boolean {
  const { stream } = res as unknown as Partial<Http2ServerResponse>;
  return stream === undefined ? (res.socket?.writableLength ?? 0) > 0 : bytes > SMALL_BODY;
}

/** @param own names and values in turn; a name may occur twice: several values of one gRPC key */
function writeHead(res: ServerResponse, status: number, own: readonly string[]): void {
  const common = commonHeaderLines(res);
  if (common !== undefined) {
    res.writeHead(status, common.concat(own));
    return;
  }
  res.statusCode = status;
  for (let at = 0; at < own.length; at += 2) {
    const [name = '', value = ''] = [own[at], own[at + 1]];
    if (REPLACED.has(name) || !res.hasHeader(name)) res.setHeader(name, value);
    else res.appendHeader(name, value);
  }
}

/** Headers that an answer has only once, whatever was set before. */
const REPLACED: ReadonlySet<string> = new Set(['Content-Type', 'Content-Length', 'Content-Encoding', PRETTY_HEADER]);
