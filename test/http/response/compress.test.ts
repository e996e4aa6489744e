import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chooseEncoding, encode } from '../../../src/http/response/compress.ts';

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
    expect(chooseEncoding(LONG.length, accepted)).toBe(encoding);
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('%s', async (encoding, decompress) => {
    const whole = await encode(LONG, encoding);
    expect(decompress(whole).equals(LONG)).toBe(true);
    const pieces = await encode([LONG.subarray(0, 1), LONG.subarray(1, 3_000), LONG.subarray(3_000)], encoding);
    expect(decompress(pieces).equals(LONG)).toBe(true);
  });

  test('leaves what is under 1 KiB', () => {
    expect(chooseEncoding(SHORT.length, 'gzip')).toBeUndefined();
  });
});
