import { describe, expect, test } from 'vitest';
import { errorOf, temporal } from '../../support/codec.ts';
import { field, join } from '../../support/wire.ts';

const EXECUTION = 'temporal.api.common.v1.WorkflowExecution';
const BLOB = 'temporal.api.common.v1.DataBlob';
const ID = (value: string): string => `{"workflowId":${value}}`;
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a string comes back as the same text', () => {
  test.each([
    ['plain', '"abc"', '"abc"'],
    ['empty is absent', '""', undefined],
    ['escapes that are needed', '"\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f"', '"\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f"'],
    ['escapes that are not', '"\\/\\u0041\\u00e9"', '"/Aé"'],
    ['a pair of surrogates in escapes', '"\\uD83D\\uDE00"', '"😀"'],
    ['UTF-8 of two, three and four bytes', '"é€😀"', '"é€😀"'],
    ['what HTML would escape', '"<>&\\u2028"', '"<>&\u2028"'],
    ['DEL and C1', '"\u007f\u0080"', '"\u007f\u0080"'],
    ['noncharacters and the replacement character', '"\\uffff\\ufffd"', '"\uffff\ufffd"'],
    ['a byte order mark inside', '"\ufeff"', '"\ufeff"'],
  ])('%s', (_, value, wanted) => {
    expect(temporal.again(EXECUTION, ID(value))).toBe(wanted === undefined ? '{}' : ID(wanted));
  });

  test("at every length around the writer's limits", () => {
    for (const length of [1, 47, 48, 127, 128, 16_000, 16_384, 16_400, 100_000]) {
      for (const end of ['', 'é', '\\n']) {
        const json = ID(`"${'a'.repeat(length)}${end}"`);
        expect(temporal.again(EXECUTION, json)).toBe(json);
      }
    }
  });
});

describe('what is no string is refused', () => {
  test.each([
    ['1', 'expected a string, got the number 1'],
    ['true', 'expected a string, got true'],
    ['{"a":1}', 'expected a string, got an object'],
    ['["a"]', 'expected a string, got an array'],
    ['"\\ud800"', 'expected a string of whole characters, got a lone surrogate'],
    ['"a\\udc00b"', 'expected a string of whole characters, got a lone surrogate'],
    ['"\\ude00\\ud83d"', 'expected a string of whole characters, got a lone surrogate'],
  ])('%s', (value, problem) => {
    expect(temporal.problems(EXECUTION, ID(value))).toEqual([
      { field: 'workflowId', description: `line 1, column 15: ${problem}` },
    ]);
  });

  test.each([
    ['"a\nb"', 'line 1, column 17: unescaped control character in a string'],
    ['"a\u0000"', 'line 1, column 17: unescaped control character in a string'],
    ['"\\x41"', 'line 1, column 16: invalid escape in a string'],
    ['"\\u00g0"', 'line 1, column 20: invalid escape in a string'],
    ['"abc', 'line 1, column 20: unterminated string'],
  ])('%j is not JSON', (value, problem) => {
    expect(temporal.problems(EXECUTION, ID(value))).toEqual([{ field: 'workflowId', description: problem }]);
  });
});

describe('UTF-8 is checked on both sides', () => {
  test.each([
    ['a byte that no text has', '\xff'],
    ['a sequence cut off', '\xe2\x82'],
    ['an overlong form', '\xc0\xaf'],
    ['a surrogate', '\xed\xa0\x80'],
    ['beyond U+10FFFF', '\xf4\x90\x80\x80'],
    ['a continuation alone', '\x80'],
  ])('%s', (_, raw) => {
    const json = join(bytes('{"runId":"é","workflowId":"ab'.replace('é', '\xc3\xa9')), bytes(raw), bytes('"}'));
    expect(temporal.problems(EXECUTION, json)).toEqual([
      { field: 'workflowId', description: 'line 1, column 30: not valid UTF-8' },
    ]);
    const wire = field(1, join(bytes('ab'), bytes(raw)));
    expect(errorOf(() => temporal.toJson(EXECUTION, wire)).code).toBe(13);
  });

  test('in keys, in white space and behind the value as well', () => {
    expect(temporal.problems(EXECUTION, bytes('{"a\xff":1}'))[0]?.description).toContain('not valid UTF-8');
    expect(temporal.problems(EXECUTION, bytes('{}\xff'))[0]?.description).toContain(
      'line 1, column 3: not valid UTF-8',
    );
  });
});

describe('bytes', () => {
  test.each([
    ['"AP8="', '"AP8="'],
    ['"AP8"', '"AP8="'],
    ['"-_8="', '"+/8="'],
    ['"\\u0041P8="', '"AP8="'],
    ['""', undefined],
  ])('%s come out in the standard alphabet, padded', (value, wanted) => {
    expect(temporal.again(BLOB, `{"data":${value}}`)).toBe(wanted === undefined ? '{}' : `{"data":${wanted}}`);
  });

  test.each(['"A"', '"AP8=="', '"AP 8"', '"AP8=\\n"', '"é"', '1', '{}'])('%s are no base64', (value) => {
    expect(temporal.problems(BLOB, `{"data":${value}}`)[0]?.description).toContain('expected a base64 string');
  });

  test('of every length come back', () => {
    for (const length of [1, 2, 3, 4, 126, 127, 128, 129, 130, 131, 20_000]) {
      const data = Buffer.from(Array.from({ length }, (_, i) => (i * 31) & 255));
      const wire = field(2, data);
      const json = temporal.toJson(BLOB, wire);
      expect(json).toBe(`{"data":"${data.toString('base64')}"}`);
      expect(temporal.toWire(BLOB, json)).toEqual(wire);
    }
  });
});
