import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

export interface Encoded {
  readonly body: Buffer;
  /** Value of Content-Encoding; undefined for identity. */
  readonly encoding: 'br' | 'gzip' | undefined;
}

/** Bytes below which compression costs more than it saves (contract section 3). */
export const COMPRESSION_THRESHOLD = 1024;

const OFFERED = ['gzip', 'br', 'identity'];
const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Compresses a body as Accept-Encoding allows; off the main thread. */
export async function compress(body: Buffer, acceptEncoding: string | undefined): Promise<Encoded> {
  if (body.length < COMPRESSION_THRESHOLD || acceptEncoding === undefined) return { body, encoding: undefined };
  const encoding = chooseEncoding(acceptEncoding);
  if (encoding === 'br') {
    // Quality 4: the level at which brotli is as fast as gzip.
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    };
    return { body: await brotliAsync(body, { params }), encoding };
  }
  if (encoding === 'gzip') return { body: await gzipAsync(body, { level: 5 }), encoding };
  return { body, encoding: undefined };
}

function chooseEncoding(acceptEncoding: string): 'br' | 'gzip' | undefined {
  const best = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encoding(OFFERED);
  return best === 'br' || best === 'gzip' ? best : undefined;
}
