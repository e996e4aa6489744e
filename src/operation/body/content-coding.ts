import type { IncomingHttpHeaders } from 'node:http';
import { type BrotliOptions, brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import { quoted } from '../../base/excerpt.ts';
import { invalidArgument } from '../../base/status-error.ts';
import { unsupported } from './media-type.ts';

export type ContentCoding = 'gzip' | 'deflate' | 'br';

/** Nobody applies more in practice, and each step may expand the body to the limit again. */
const MOST_CODINGS = 4;

const NO_CODINGS: readonly ContentCoding[] = [];

/**
 * The codings of a body in the order in which they were applied (RFC 9110 section 8.4).
 * @throws StatusError INVALID_ARGUMENT, HTTP status 415, for an unknown coding.
 */
export function contentCodings(headers: IncomingHttpHeaders): readonly ContentCoding[] {
  const header = headers['content-encoding'];
  if (header === undefined) return NO_CODINGS;
  const codings: ContentCoding[] = [];
  for (const part of header.split(',')) {
    const name = part.trim().toLowerCase();
    if (name === 'gzip' || name === 'x-gzip') codings.push('gzip');
    else if (name === 'deflate' || name === 'br') codings.push(name);
    else if (name !== 'identity' && name !== '') {
      throw unsupported(`expected Content-Encoding gzip, deflate or br, got ${quoted(name)}`);
    }
  }
  if (codings.length > MOST_CODINGS)
    throw unsupported(`expected at most ${MOST_CODINGS} content codings, got ${codings.length}`);
  return codings;
}

/**
 * Undoes one coding on zlib's own threads.
 * @returns undefined if the result is larger than `limit` bytes.
 * @throws StatusError INVALID_ARGUMENT for data that is broken, truncated, or followed by other bytes.
 */
export async function decode(coding: ContentCoding, data: Buffer, limit: number): Promise<Buffer | undefined> {
  try {
    const { buffer, engine } = await decompress(coding, data, limit);
    if (engine.bytesWritten === data.length) return buffer;
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw invalidArgument(`the body is not valid ${coding} data`);
  }
  throw invalidArgument(`the body has other bytes after its ${coding} data`);
}

interface Decompressed {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function decompress(coding: ContentCoding, data: Buffer, limit: number): Promise<Decompressed> {
  const options: ZlibOptions & BrotliOptions = { maxOutputLength: Math.max(1, limit), info: true };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, result: unknown) => {
      if (error === null) resolve(result as Decompressed);
      else reject(error);
    };
    if (coding === 'gzip') gunzip(data, options, done);
    else if (coding === 'br') brotliDecompress(data, options, done);
    else if (hasZlibHeader(data)) inflate(data, options, done);
    else inflateRaw(data, options, done);
  });
}

/**
 * `deflate` means the zlib format, but some clients send the raw one (RFC 9110 section 8.4.1.2). RFC 1950: the method
 * is 8 and the first two bytes are a multiple of 31; no encoder begins a raw stream that way.
 */
function hasZlibHeader(data: Buffer): boolean {
  return data.length >= 2 && ((data[0] as number) & 15) === 8 && data.readUInt16BE(0) % 31 === 0;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
