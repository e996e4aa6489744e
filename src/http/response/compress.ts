import { type BrotliCompress, constants, createBrotliCompress, createGzip, type Gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { collect } from '../../base/collect.ts';
import { type Text, textLength, textPieces } from '../../base/text.ts';

export type Encoding = 'br' | 'gzip';

/** In bytes; below it, compression costs more than it saves (contract section 3). */
export const COMPRESSION_THRESHOLD = 1024;

const OFFERED = ['gzip', 'br', 'identity'];

/** The encoding for a body of this many bytes; undefined for identity. */
export function chooseEncoding(bytes: number, acceptEncoding: string | undefined): Encoding | undefined {
  if (bytes < COMPRESSION_THRESHOLD || acceptEncoding === undefined) return undefined;
  const best = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encoding(OFFERED);
  return best === 'br' || best === 'gzip' ? best : undefined;
}

/** Compresses a text off the main thread. The text stays the caller's. */
export function encode(text: Text, encoding: Encoding): Promise<Buffer> {
  const encoder = createEncoder(encoding, textLength(text));
  const encoded = collect(encoder);
  for (const piece of textPieces(text)) encoder.write(piece);
  encoder.end();
  return encoded;
}

/** @param bytes that will be written, if known */
export function createEncoder(encoding: Encoding, bytes = 0): Gzip | BrotliCompress {
  if (encoding === 'gzip') return createGzip({ level: 5 });
  // Quality 4: the level at which brotli is as fast as gzip.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  };
  return createBrotliCompress({ params });
}
