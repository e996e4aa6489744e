import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Leased, lease, release } from '../../base/lease.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import type { BodyOptions } from './body-options.ts';
import { type ContentCoding, contentCodings, decode } from './content-coding.ts';
import { discardBody } from './discard-body.ts';
import { checkMediaType } from './media-type.ts';

const EMPTY = Buffer.alloc(0);

/**
 * Asks for the body of a request that waits to be asked (`Expect: 100-continue`), and reads it as `readBody` does. Where
 * that is not answered with 100, Node ends the connection with the answer.
 */
export function receiveBody(req: IncomingMessage, res: ServerResponse, options: BodyOptions): Promise<Leased> {
  if (req.headers.expect !== undefined && req.httpVersionMinor > 0 && checkExpect(req.headers, options)) {
    res.writeContinue();
  }
  return readBody(req, options);
}

/**
 * Reads and decompresses the body of a request (contract section 2). A refused body is read to its end and thrown
 * away meanwhile, so that the connection can go on: see `discardBody`.
 * @throws StatusError with HTTP status 415 (type, charset or coding), 413 (RESOURCE_EXHAUSTED: over the limit), 408
 * (DEADLINE_EXCEEDED: no progress; the connection closes), 400 (broken compression, or another length than declared), 499 (CANCELLED: the caller left),
 * 501 (UNIMPLEMENTED: a Transfer-Encoding besides chunked).
 */
export async function readBody(req: IncomingMessage, options: BodyOptions): Promise<Leased> {
  try {
    const codings = checkHeaders(req.headers);
    const length = declaredLength(req.headers);
    if (length === 0) return EMPTY;
    if (length > options.limit) throw tooLarge(options.limit);
    const body = await collect(req, length, options);
    if (codings.length === 0 || body.length === 0) return body;
    const decoded = await decodeAll(codings, body, options.limit);
    release(body);
    return decoded;
  } catch (error) {
    if (!req.readableEnded) discardBody(req, options);
    throw error;
  }
}

/**
 * False if a body is refused by what its headers say already: then `100 Continue` must not be sent, and `readBody`
 * gives the error before a byte of it is read. Node then closes the connection: whether the caller still sends the
 * body, nobody knows (RFC 9110 section 10.1.1).
 */
export function checkExpect(headers: IncomingHttpHeaders, options: Pick<BodyOptions, 'limit'>): boolean {
  try {
    checkHeaders(headers);
    return !(declaredLength(headers) > options.limit);
  } catch {
    return false;
  }
}

function checkHeaders(headers: IncomingHttpHeaders): readonly ContentCoding[] {
  const transfer = headers['transfer-encoding'];
  if (transfer !== undefined && transfer.toLowerCase() !== 'chunked') {
    // RFC 9112 section 6.1; Node would hand the coded bytes over as they are.
    throw new StatusError(Code.UNIMPLEMENTED, 'the only Transfer-Encoding is chunked');
  }
  checkMediaType(headers);
  return contentCodings(headers);
}

/** In bytes; NaN for a chunked body, whose length nobody knows. */
function declaredLength(headers: IncomingHttpHeaders): number {
  if (headers['transfer-encoding'] !== undefined) return Number.NaN;
  return Number(headers['content-length'] ?? 0);
}

/** @param length as declared; NaN if it is not. Where all comes in one piece, that is the body. */
function collect(req: IncomingMessage, length: number, { limit, stallMs }: BodyOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let whole: Buffer | undefined;
    let size = 0;
    const finish = (act: () => void) => {
      clearTimeout(timer);
      req.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      act();
    };
    const onData = (chunk: Buffer) => {
      const before = size;
      size += chunk.length;
      if (size > limit) {
        finish(() => reject(tooLarge(limit)));
        return;
      }
      timer.refresh();
      if (size < length) whole ??= lease(length);
      if (whole === undefined) chunks.push(chunk);
      else chunk.copy(whole, before);
    };
    const onEnd = () =>
      finish(() => {
        if (size !== length && !Number.isNaN(length)) reject(otherLength(length, size));
        else resolve(whole ?? (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size)));
      });
    const onGone = () => finish(() => reject(new StatusError(Code.CANCELLED, 'the caller has gone away')));
    const timer = setTimeout(() => finish(() => reject(stalled(stallMs))), stallMs);
    if (req.destroyed) onGone();
    else req.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

async function decodeAll(codings: readonly ContentCoding[], body: Buffer, limit: number): Promise<Buffer> {
  let data = body;
  for (const coding of [...codings].reverse()) {
    const decoded = await decode(coding, data, limit);
    if (decoded === undefined) throw tooLarge(limit);
    data = decoded;
  }
  return data;
}

/** Node's parsers do not let it come to this (RFC 9112 section 8, RFC 9113 section 8.1.1). */
function otherLength(declared: number, size: number): StatusError {
  return new StatusError(Code.INVALID_ARGUMENT, `the body has ${size} bytes, its Content-Length says ${declared}`);
}

function tooLarge(limit: number): StatusError {
  const message = `the body is larger than the limit of ${limit} bytes`;
  return new StatusError(Code.RESOURCE_EXHAUSTED, message, { httpStatus: 413 });
}

/** The rest of the body cannot be told from a next request, so the connection ends (RFC 9110 section 15.5.9). */
function stalled(stallMs: number): StatusError {
  const message = `no byte of the body has arrived for ${stallMs} ms`;
  return new StatusError(Code.DEADLINE_EXCEEDED, message, { httpStatus: 408, headers: { Connection: 'close' } });
}
