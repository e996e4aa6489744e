import type { IncomingHttpHeaders } from 'node:http';
import { type BrotliOptions, brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import { invalidArgument } from '../../base/status-error.ts';
import { unsupported } from './media-type.ts';

export type ContentCoding = 'gzip' | 'deflate' | 'br';

/** Nobody codes a body more often; each step may blow it up to the limit again. */
const MOST_CODINGS = 4;

const NO_CODINGS: readonly ContentCoding[] = [];

/**
 * The codings of a body in the order in which they were applied (RFC 9110 section 8.4).
 * @throws StatusError INVALID_ARGUMENT, HTTP status 415, for a coding that the proxy does not know.
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
      throw unsupported(`the Content-Encoding ${JSON.stringify(name)} is not gzip, deflate or br`);
    }
  }
  if (codings.length > MOST_CODINGS) throw unsupported(`more than ${MOST_CODINGS} content codings`);
  return codings;
}

/**
 * Undoes one coding, in zlib's own threads.
 * @returns undefined if the result is larger than `limit` bytes.
 * @throws StatusError INVALID_ARGUMENT for data that is broken, cut off, or followed by anything else.
 */
export async function decode(coding: ContentCoding, data: Buffer, limit: number): Promise<Buffer | undefined> {
  try {
    const { buffer, engine } = await decompress(coding, data, limit);
    if (engine.bytesWritten === data.length) return buffer;
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw invalidArgument(`the body is not valid ${coding} data`);
  }
  throw invalidArgument(`the body goes on behind its ${coding} data`);
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
 * is 8 and the first two bytes are a multiple of 31; no encoder begins a raw stream so.
 */
function hasZlibHeader(data: Buffer): boolean {
  return data.length >= 2 && ((data[0] as number) & 15) === 8 && data.readUInt16BE(0) % 31 === 0;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
