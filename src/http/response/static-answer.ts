import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding, encode } from './compress.ts';
import { isGone } from './is-gone.ts';

/** Content that is the same for every caller. */
export interface StaticContent {
  /** The same object each time, since it is the cache key for everything derived from it. */
  readonly body: Buffer;
  readonly contentType: string;
  readonly cacheControl: string;
  /** False for content that is used only once. */
  readonly compresses?: boolean;
}

interface Made {
  readonly etag: string;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

const made = new WeakMap<Buffer, Made>();

/**
 * Answers with static content: compressed only once, when first used, with an ETag, and 304 for a caller that already
 * has it (RFC 9110 section 13.1.2). HEAD gets the same headers.
 * @returns the number of bytes of the body as sent
 */
export async function sendStatic(req: IncomingMessage, res: ServerResponse, content: StaticContent): Promise<number> {
  const { body, contentType, cacheControl, compresses = true } = content;
  const { etag, encoded } = madeOf(body);
  res.setHeader('Cache-Control', cacheControl);
  res.setHeader('ETag', etag);
  res.appendHeader('Vary', 'Accept-Encoding');
  if (hasAlready(req.headers['if-none-match'], etag)) {
    res.writeHead(304).end();
    return 0;
  }
  const encoding = compresses ? chooseEncoding(body.length, req.headers['accept-encoding']) : undefined;
  const bytes = encoding === undefined ? body : await encodedBody(body, encoding, encoded);
  if (res.headersSent || isGone(res)) return 0;
  if (encoding !== undefined) res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Type', contentType);
  res.setHeader('Content-Length', bytes.length);
  res.end(bytes);
  return bytes.length;
}

function madeOf(body: Buffer): Made {
  const known = made.get(body);
  if (known !== undefined) return known;
  // Weak: its representations have the same content in different encodings (RFC 9110 section 8.8.1).
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const fresh = { etag, encoded: new Map() };
  made.set(body, fresh);
  return fresh;
}

function encodedBody(body: Buffer, encoding: Encoding, encoded: Made['encoded']): Promise<Buffer> {
  const known = encoded.get(encoding);
  if (known !== undefined) return known;
  const fresh = encode(body, encoding);
  encoded.set(encoding, fresh);
  fresh.catch(() => encoded.delete(encoding));
  return fresh;
}

function hasAlready(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.split(',').some((each) => each.trim() === etag));
}
