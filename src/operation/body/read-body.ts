import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { quoted } from '../../base/excerpt.ts';
import { type Leased, lease, release } from '../../base/lease.ts';
import { Code, cancelled, StatusError, tooLarge } from '../../base/status-error.ts';
import { type BodyMemory, bodyMemory, UNBOUNDED, WORTH_COUNTING } from './body-memory.ts';
import type { BodyOptions } from './body-options.ts';
import { type ContentCoding, contentCodings, decode } from './content-coding.ts';
import { discardBody } from './discard-body.ts';
import { checkMediaType } from './media-type.ts';
import { watchPace } from './pace.ts';
import { keptBody, wasRead } from './read-before.ts';

const EMPTY = Buffer.alloc(0);
/** A body may unpack to this many times its size as sent... */
const MOST_RATIO = 200;
/** ...or to this many bytes, whichever is more. */
const ANY_RATIO_BELOW = 1 << 20;

/**
 * Asks for the body of a request that waits to be asked (`Expect: 100-continue`), and reads it as `readBody` does. If the
 * body is not asked for, Node closes the connection after the answer, or the stream in HTTP/2.
 */
export function receiveBody(req: IncomingMessage, res: ServerResponse, options: BodyOptions): Promise<Leased> {
  return receive(req, res, options, true);
}

/** The same for a body whose Content-Type does not matter. */
export function receiveAnyBody(req: IncomingMessage, res: ServerResponse, options: BodyOptions): Promise<Leased> {
  return receive(req, res, options, false);
}

function receive(req: IncomingMessage, res: ServerResponse, options: BodyOptions, isJson: boolean): Promise<Leased> {
  const { headers } = req;
  const isAsked = headers.expect !== undefined && req.httpVersion !== '1.0';
  if (!isAsked && declaredLength(headers) < WORTH_COUNTING && headers['content-encoding'] === undefined) {
    return readBody(req, options, isJson);
  }
  return receiveLarge(req, res, options, isJson, isAsked);
}

async function receiveLarge(
  req: IncomingMessage,
  res: ServerResponse,
  options: BodyOptions,
  isJson: boolean,
  isAsked: boolean,
): Promise<Leased> {
  const { headers } = req;
  const memory = bodyMemory(res, options.memory);
  const isAcceptable = checkExpect(headers, options, isJson);
  // What is refused need not be sent: the share is taken before the caller is asked for the body.
  if (isAcceptable) await memory.takeFor(declaredLength(headers) || 0);
  if (isAsked && isAcceptable) res.writeContinue();
  return readBody(req, options, isJson, memory);
}

/**
 * Reads and decompresses the body of a request (contract section 2). A refused body is read to its end and discarded, so
 * that the connection survives: see `discardBody`.
 * @param isJson false if the Content-Type does not matter
 * @param memory holds the share of a body that says its length; that of others is taken here
 * @throws StatusError with HTTP status 415 (type, charset or coding), 413 (RESOURCE_EXHAUSTED: over the limit), 408
 * (DEADLINE_EXCEEDED: too slow; the connection closes), 503 (UNAVAILABLE: no memory), 400 (broken compression, or
 * another length than declared), 499 (CANCELLED: the caller left), 501 (UNIMPLEMENTED: a Transfer-Encoding besides
 * chunked); Error if an application has read the body before and not kept it.
 */
export async function readBody(
  req: IncomingMessage,
  options: BodyOptions,
  isJson = true,
  memory: BodyMemory = UNBOUNDED,
): Promise<Leased> {
  try {
    const codings = checkHeaders(req.headers, isJson);
    const length = declaredLength(req.headers);
    if (length === 0) return EMPTY;
    if (length > options.limit) throw overLimit(options.limit);
    const isRead = wasRead(req);
    const body = isRead
      ? keptBody(req, length)
      : (wholeBody(req, length) ?? (await collect(req, length, options, memory)));
    if (body.length > options.limit) throw overLimit(options.limit);
    if (codings.length === 0 || body.length === 0) return body;
    // Body parsers decompress what they keep.
    if (isRead && body.length !== length) return body;
    await memory.takeFor(largestDecoded(body.length, options.limit));
    const decoded = await decodeAll(codings, body, options.limit);
    memory.shrinkTo(decoded.length);
    release(body);
    return decoded;
  } catch (error) {
    if (!req.readableEnded) discardBody(req, options);
    throw error;
  }
}

/**
 * False if the headers alone suffice to refuse a body: then `100 Continue` must not be sent, and `readBody` throws
 * before it reads a byte. Node then closes the connection, since nobody knows whether the caller still sends the body
 * (RFC 9110 section 10.1.1).
 */
export function checkExpect(headers: IncomingHttpHeaders, options: Pick<BodyOptions, 'limit'>, isJson = true): boolean {
  try {
    checkHeaders(headers, isJson);
    return !(declaredLength(headers) > options.limit);
  } catch {
    return false;
  }
}

function checkHeaders(headers: IncomingHttpHeaders, isJson: boolean): readonly ContentCoding[] {
  const transfer = headers['transfer-encoding'];
  if (transfer !== undefined && transfer.toLowerCase() !== 'chunked') {
    // RFC 9112 section 6.1. Node would pass the encoded bytes on as they are.
    throw new StatusError(Code.UNIMPLEMENTED, `expected Transfer-Encoding chunked, got ${quoted(transfer)}`);
  }
  if (isJson) checkMediaType(headers);
  return contentCodings(headers);
}

/** In bytes; NaN for a chunked body, whose length is unknown. */
function declaredLength(headers: IncomingHttpHeaders): number {
  if (headers['transfer-encoding'] !== undefined) return Number.NaN;
  return Number(headers['content-length'] ?? 0);
}

/**
 * A body that has come already, as a small one does with its headers; undefined if there is more to wait for. In HTTP/1.1,
 * the parser rules out that more follows than was declared.
 */
function wholeBody(req: IncomingMessage, length: number): Buffer | undefined {
  if (req.readableLength !== length || req.httpVersionMajor !== 1 || req.destroyed) return undefined;
  const body = req.read() as Buffer | null;
  // For the end of the stream, which Node waits for.
  req.resume();
  return body ?? undefined;
}

/** @param length as declared; NaN if unknown. A body that arrives in one piece is not copied. */
function collect(req: IncomingMessage, length: number, options: BodyOptions, memory: BodyMemory): Promise<Buffer> {
  const { limit } = options;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let whole: Buffer | undefined;
    let size = 0;
    const giveUp = (error: unknown) => finish(() => reject(error));
    let stopYielding = memory.yieldsTo(giveUp);
    const finish = (act: () => void) => {
      watch.stop();
      stopYielding();
      req.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      act();
    };
    const onData = (chunk: Buffer) => {
      const before = size;
      size += chunk.length;
      if (size > limit) {
        finish(() => reject(overLimit(limit)));
        return;
      }
      watch.progress(size);
      if (before < WORTH_COUNTING && size >= WORTH_COUNTING && Number.isNaN(length)) hold();
      if (size < length) whole ??= lease(length);
      if (whole === undefined) chunks.push(chunk);
      else chunk.copy(whole, before);
    };
    /** A body that does not say its length may get as long as any. */
    const hold = () => {
      const go = () => {
        stopYielding = memory.yieldsTo(giveUp);
        req.resume();
      };
      const waiting = memory.takeFor(limit);
      if (waiting === undefined) {
        go();
        return;
      }
      req.pause();
      waiting.then(go, giveUp);
    };
    const onEnd = () =>
      finish(() => {
        if (size !== length && !Number.isNaN(length)) reject(otherLength(length, size));
        else resolve(whole ?? (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size)));
      });
    const onGone = () => finish(() => reject(cancelled()));
    const watch = watchPace(options, (error) => finish(() => reject(error)));
    if (req.destroyed) onGone();
    else req.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

async function decodeAll(codings: readonly ContentCoding[], body: Buffer, limit: number): Promise<Buffer> {
  const most = largestDecoded(body.length, limit);
  let data = body;
  for (const coding of [...codings].reverse()) {
    const decoded = await decode(coding, data, most);
    if (decoded === undefined) throw most < limit ? tooDense(most) : overLimit(limit);
    data = decoded;
  }
  return data;
}

/** What a body of so many bytes may decompress to, in bytes. */
function largestDecoded(length: number, limit: number): number {
  return Math.min(limit, Math.max(ANY_RATIO_BELOW, length * MOST_RATIO));
}

/** Node's parsers rule this out (RFC 9112 section 8, RFC 9113 section 8.1.1); it is checked anyway. */
function otherLength(declared: number, size: number): StatusError {
  return new StatusError(Code.INVALID_ARGUMENT, `expected ${declared} bytes of body (Content-Length), got ${size}`);
}

function overLimit(limit: number): StatusError {
  return tooLarge(`the body is larger than the limit of ${limit} bytes`);
}

function tooDense(most: number): StatusError {
  return tooLarge(
    `the body decompresses to more than ${most} bytes, ${MOST_RATIO} times its size: send it uncompressed`,
  );
}
