import { describe, expect, test } from 'vitest';
import {
  MAX_JSON_DEPTH,
  objectMembers,
  scanNumber,
  scanString,
  scanValue,
  stringText,
} from '../../../src/codec/json/scan.ts';

const scan = (text: string): number => {
  const bytes = Buffer.from(text);
  return scanValue(bytes, 0, bytes.length);
};

describe('a JSON value is scanned to its end', () => {
  test.each([
    ['null', 4],
    ['true', 4],
    ['false', 5],
    ['0', 1],
    ['-0', 2],
    ['-0.0e-0', 7],
    ['1.5E+10', 7],
    ['1e400', 5],
    ['12345678901234567890123', 23],
    ['""', 2],
    ['"a\\u00e9\\n\\/\\""', 15],
    ['"é😀"', 8],
    ['"\\ud800"', 8],
    ['[]', 2],
    ['[ ]', 3],
    ['{}', 2],
    ['{ \t\r\n}', 6],
    ['[1,[2,{"a":[]}],"]"]', 20],
    ['{"a" : 1 , "b" : { } }', 22],
    ['1 2', 1],
    ['01', 1],
    ['nullx', 4],
    ['{"a":1}}', 7],
  ])('%s', (text, end) => {
    expect(scan(text)).toBe(end);
  });
});

describe('what is not JSON is refused at the byte that is wrong', () => {
  test.each([
    ['', 0],
    ['nul', 3],
    ['nulL', 3],
    ['True', 0],
    ['NaN', 0],
    ['-', 1],
    ['+1', 0],
    ['.5', 0],
    ['1.', 2],
    ['1.e1', 2],
    ['1e', 2],
    ['1e+', 3],
    ['-a', 1],
    ['"a', 2],
    ['"a\nb"', 2],
    ['"a\u0000"', 2],
    ['"\\x"', 1],
    ['"\\u12g4"', 5],
    ['"\\u12', 5],
    ['"\\', 2],
    ['[', 1],
    ['[1', 2],
    ['[1,', 3],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[,1]', 1],
    ['[1}', 2],
    ['{', 1],
    ['{a:1}', 1],
    ['{"a"}', 4],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ['{"a":1,}', 7],
    ['{"a":1]', 6],
    ["'a'", 0],
    ['/**/1', 0],
    ['\u00a01', 0],
  ])('%s', (text, at) => {
    expect(scan(text)).toBe(~at);
  });

  test('and what stands behind the end of the text is not read', () => {
    const bytes = Buffer.from('[1,2]"x"tru-5e1');
    expect(scanValue(bytes, 0, 4)).toBe(~4);
    expect(scanValue(bytes, 0, 2)).toBe(~2);
    expect(scanString(bytes, 5, 7)).toBe(~7);
    expect(scanValue(bytes, 8, 10)).toBe(~10);
    expect(scanNumber(bytes, 11, 12)).toBe(~12);
    expect(scanNumber(bytes, 11, 13)).toBe(13);
  });
});

describe('nesting', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  test('of 10,000 levels is taken, of one more refused (contract section 2)', () => {
    expect(MAX_JSON_DEPTH).toBe(10_000);
    expect(scan(nested(10_000))).toBe(20_000);
    expect(scan(nested(10_001))).toBe(~10_000);
    expect(scan('{"a":'.repeat(10_001))).toBe(~50_000);
  });

  test('takes the limit that it is given', () => {
    const bytes = Buffer.from('[[[]],{"a":[]}]');
    expect(scanValue(bytes, 0, bytes.length, 3)).toBe(15);
    expect(scanValue(bytes, 0, bytes.length, 2)).toBe(~2);
    expect(scanValue(bytes, 0, bytes.length, 0)).toBe(~0);
  });

  test('counts open levels only, not all there are', () => {
    expect(scan(`[${'[],'.repeat(50_000)}1]`)).toBe(150_003);
  });
});

describe('members of an object', () => {
  const members = (text: string): readonly (readonly [string, string])[] => {
    const bytes = Buffer.from(text);
    return [...objectMembers(bytes, 0, bytes.length)].map((member) => [
      stringText(bytes, member.keyStart, member.keyEnd),
      bytes.toString('utf8', member.valueStart, member.valueEnd),
    ]);
  };

  test.each([
    ['{}', []],
    ['{ }', []],
    [
      '{ "a" :1 , "b": [ 2 ] }',
      [
        ['a', '1'],
        ['b', '[ 2 ]'],
      ],
    ],
    [
      '{"a":1,"a":{"b":"}"}}',
      [
        ['a', '1'],
        ['a', '{"b":"}"}'],
      ],
    ],
    ['{"\\u0061\\n":"é"}', [['a\n', '"é"']]],
  ])('%s', (text, wanted) => {
    expect(members(text)).toEqual(wanted);
  });
});
