import { describe, expect, test } from 'vitest';
import { joinText, TEXT_PIECE, textLength } from '../../../src/base/text.ts';
import { prettyJson } from '../../../src/http/response/pretty.ts';
import { loopTurns } from '../../support/loop-turns.ts';

const pretty = async (text: string) => {
  const indented = await prettyJson(Buffer.from(text));
  return indented && joinText(indented).toString();
};

// Contract section 2 (Switches): two spaces; section 4: strings and numbers stay as written.
describe('prettyJson', () => {
  test.each([
    ['an object', '{"a":1,"b":[true,null]}', '{\n  "a": 1,\n  "b": [\n    true,\n    null\n  ]\n}'],
    [
      'an empty object and list, with or without space inside',
      '{"a":{},"b":[ ],"c":{\n}}',
      '{\n  "a": {},\n  "b": [],\n  "c": {}\n}',
    ],
    [
      'numbers that JavaScript cannot keep',
      '[9007199254740993,1.0,-0,1e400]',
      '[\n  9007199254740993,\n  1.0,\n  -0,\n  1e400\n]',
    ],
    [
      'brackets, commas and escaped quotes in strings',
      '["{\\"a\\": [1,2]}","\\\\"]',
      '[\n  "{\\"a\\": [1,2]}",\n  "\\\\"\n]',
    ],
    ['an escaped quote before what looks like tokens', '["\\" , {"]', '[\n  "\\" , {"\n]'],
    ['escapes and characters outside ASCII', '["\\u00e9 é 𝄞 \\n"]', '[\n  "\\u00e9 é 𝄞 \\n"\n]'],
    ['text that is indented already', '{ "a" :\t[ 1 ,\r\n 2 ] }', '{\n  "a": [\n    1,\n    2\n  ]\n}'],
    ['a bare value', ' "x y" ', '"x y"'],
  ])('indents %s', async (_, given, wanted) => {
    expect(await pretty(given)).toBe(wanted);
  });

  test('agrees with JSON.stringify where that loses nothing', async () => {
    const value = { a: [{ b: [[], {}, [[1]]] }, 'x'.repeat(5_000)], c: { d: { e: null } } };
    expect(await pretty(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
  });

  test('agrees with it in texts longer than a piece', async () => {
    const value = {
      a: 'x'.repeat(TEXT_PIECE + 1),
      b: Array.from({ length: 99_999 }, (_, i) => ({ i })),
      c: 'y'.repeat(9),
    };
    expect(await pretty(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
  });

  test.each<readonly [why: string, text: string, isIndented: boolean]>([
    ['a million numbers, at the depth of a payload', `{"a":[{"b":[${'1,'.repeat(999_999)}1]}]}`, false],
    ['many numbers, 64 levels deep', `${'['.repeat(64)}${'1,'.repeat(20_000)}1${']'.repeat(64)}`, false],
    ['few numbers, 64 levels deep', `${'['.repeat(64)}${'1,'.repeat(2_000)}1${']'.repeat(64)}`, true],
    ['many texts', `[${'"some text of a payload",'.repeat(99_999)}1]`, true],
  ])('gives up out of proportion: %s', async (_why, text, isIndented) => {
    const result = await prettyJson(Buffer.from(text));
    expect(result !== undefined).toBe(isIndented);
    expect(result ? textLength(result) : 0).toBeLessThan(Math.max(1 << 20, text.length * 4) + 1_000);
  });

  test('does not grow with the square of the depth', async () => {
    const depth = 3_000;
    const text = '['.repeat(depth) + ']'.repeat(depth);
    const result = (await pretty(text)) ?? '';
    expect(result.length).toBeLessThan(depth * 2 * 140);
    expect(result.replaceAll(/\s/g, '')).toBe(text);
  });

  test('lets other work have its turn in a large text', async () => {
    const text = `[${'"some text of a payload",'.repeat(40_000)}1]`;
    const turns = await loopTurns(() => prettyJson(Buffer.from(text)));
    // A turn for each 128 KiB.
    expect(turns).toBeGreaterThanOrEqual(Math.floor(text.length / 2 ** 17));
  });
});
