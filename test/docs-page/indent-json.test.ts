import { describe, expect, test } from 'vitest';
import { indentJson } from '../../docs-page/indent-json.ts';

describe('an answer on the page', () => {
  test.each([
    ['{}', '{}'],
    ['[]', '[]'],
    ['{"a":[],"b":{}}', '{\n  "a": [],\n  "b": {}\n}'],
    ['{"a":9007199254740993,"b":1.0}', '{\n  "a": 9007199254740993,\n  "b": 1.0\n}'],
    ['[1, 2 ]', '[\n  1,\n  2\n]'],
    ['{"a":"{\\"b\\": [1, 2]}"}', '{\n  "a": "{\\"b\\": [1, 2]}"\n}'],
    ['"\\\\"', '"\\\\"'],
  ])('%s is indented, and nothing else changes', (text, wanted) => {
    expect(indentJson(text)).toBe(wanted);
    expect(JSON.parse(indentJson(text))).toEqual(JSON.parse(text));
  });
});
