import { expect, test } from 'vitest';
import { excerpt, quoted } from '../../src/base/excerpt.ts';

test.each<readonly [text: string | undefined, wanted: string | undefined]>([
  [undefined, undefined],
  ['', ''],
  ['x'.repeat(256), 'x'.repeat(256)],
  ['x'.repeat(257), `${'x'.repeat(256)}... (257 characters)`],
])('a text for the log has at most 256 characters, and its length', (text, wanted) => {
  expect(excerpt(text)).toBe(wanted);
});

test.each([
  ['a"b', '"a\\"b"'],
  ['x'.repeat(9_000_000), `"${'x'.repeat(256)}"... (9000000 characters)`],
])('a text for an error is quoted and cut', (text, wanted) => {
  expect(quoted(text)).toBe(wanted);
});
