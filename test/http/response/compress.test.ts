import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compress } from '../../../src/http/response/compress.ts';

const LONG = Buffer.from('{"a":"'.padEnd(5_000, 'xyz'));
const SHORT = Buffer.from('{"a":"'.padEnd(1_023, 'x'));

// Contract section 3: gzip/br by Accept-Encoding above 1 KiB.
describe('compress', () => {
  test.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['deflate, gzip, br, zstd', 'gzip'],
    ['gzip;q=0.5, br', 'br'],
    ['*', 'gzip'],
    ['identity', undefined],
    ['gzip;q=0, br;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['zstd', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('answers Accept-Encoding %s with %s', async (accepted, encoding) => {
    const { body, encoding: chosen } = await compress(LONG, accepted);
    expect(chosen).toBe(encoding);
    const plain = encoding === 'gzip' ? gunzipSync(body) : encoding === 'br' ? brotliDecompressSync(body) : body;
    expect(plain.equals(LONG)).toBe(true);
  });

  test('leaves what is under 1 KiB', async () => {
    expect(await compress(SHORT, 'gzip')).toEqual({ body: SHORT, encoding: undefined });
  });
});
