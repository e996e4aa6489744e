import { describe, expect, test } from 'vitest';
import { base64Length, base64Write } from '../../../src/codec/json/base64.ts';

const decode = (text: string, behind = ''): string | undefined => {
  const bytes = Buffer.from(text + behind);
  const length = base64Length(bytes, 0, text.length);
  if (length < 0) return undefined;
  const out = Buffer.alloc(length + 2, 0xee);
  base64Write(bytes, 0, length, out, 1);
  expect([out[0], out[length + 1]]).toEqual([0xee, 0xee]);
  return out.toString('hex', 1, length + 1);
};

describe('base64 (RFC 4648, either alphabet, padding optional: proto3 JSON)', () => {
  test.each([
    ['', ''],
    ['AA==', '00'],
    ['AA', '00'],
    ['AAA=', '0000'],
    ['AAA', '0000'],
    ['AAAA', '000000'],
    ['SGVsbG8=', '48656c6c6f'],
    ['+/+/', 'fbffbf'],
    ['-_-_', 'fbffbf'],
    ['+_-/', 'fbffbf'],
    ['/w', 'ff'],
    ['AB', '00'],
  ])('%s', (text, hex) => {
    expect(decode(text)).toBe(hex);
    expect(decode(text, '"AAAA')).toBe(hex);
  });

  test.each([
    'A',
    'AAAAA',
    '=',
    '==',
    '====',
    'AA=',
    'AAA==',
    'AAAA=',
    'AAAA====',
    'A=AA',
    'AA AA',
    'AAA\n',
    'AA.A',
    'é',
    'A===',
    'AA==AA==',
  ])('%s is none', (text) => {
    expect(decode(text)).toBeUndefined();
  });

  test('agrees with Buffer for every length', () => {
    const bytes = Buffer.from(Array.from({ length: 200 }, (_, i) => (i * 97) & 255));
    for (let length = 0; length <= bytes.length; length++) {
      const part = bytes.subarray(0, length);
      expect(decode(part.toString('base64'))).toBe(part.toString('hex'));
      expect(decode(part.toString('base64url'))).toBe(part.toString('hex'));
    }
  });
});
