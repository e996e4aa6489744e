import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

export type Encoding = 'br' | 'gzip';

export interface Encoded {
  readonly body: Buffer;
  /** Value of Content-Encoding; undefined for identity. */
  readonly encoding: Encoding | undefined;
}

/** In bytes; below it, compression costs more than it saves (contract section 3). */
export const COMPRESSION_THRESHOLD = 1024;

const OFFERED = ['gzip', 'br', 'identity'];
const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Compresses a body as Accept-Encoding allows; off the main thread. */
export async function compress(body: Buffer, acceptEncoding: string | undefined): Promise<Encoded> {
  const encoding = chooseEncoding(body.length, acceptEncoding);
  return { body: encoding === undefined ? body : await encode(body, encoding), encoding };
}

/** The encoding for a body of this many bytes; undefined for identity. */
export function chooseEncoding(bytes: number, acceptEncoding: string | undefined): Encoding | undefined {
  if (bytes < COMPRESSION_THRESHOLD || acceptEncoding === undefined) return undefined;
  const best = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encoding(OFFERED);
  return best === 'br' || best === 'gzip' ? best : undefined;
}

/** Compresses a body off the main thread. */
export function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipAsync(body, { level: 5 });
  // Quality 4: the level at which brotli is as fast as gzip.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliAsync(body, { params });
}
