import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StatusError } from '../../src/base/status-error.ts';
import { fillIdTemplate, parseIdTemplate } from '../../src/catalogue/file/id-template.ts';
import { readArgument } from '../../src/catalogue/routes/argument.ts';
import type { Check } from '../../src/catalogue/schema/check.ts';
import { seedOf, tellSeed } from '../support/seed.ts';

// Contract section 12: arguments are checked before Temporal hears of them, and their bytes are passed on.

const ANYTHING = { check: (() => []) as Check };
const read = (text: string | Buffer) => readArgument(Buffer.from(text), ANYTHING, undefined).toString();

function violationOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof StatusError) return error.message;
  }
  throw new Error('it was accepted');
}

describe('an argument', () => {
  test.each([
    ['digits', '9007199254740993'],
    ['a fraction', '1.0'],
    ['minus zero', '-0'],
    ['escapes and space', '{ "a" :\t"\\u00e9\\/" }'],
    ['what looks like a payload in long form', '{"metadata":{"encoding":"anNvbi9wbGFpbg=="},"data":"MQ=="}'],
    ['what names a message type', '{"_protoMessageType":"x"}'],
    ['null', 'null'],
    ['a key that is special', '{"__proto__":1,"constructor":2}'],
  ])('keeps %s', (_, text) => {
    expect(read(`\ufeff \n${text}\t`)).toBe(text);
  });

  test('is the JSON of any value, as it was written', () => {
    const seed = seedOf(12);
    tellSeed(seed);
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ', '\n'), (text, space) => read(space + text + space) === text),
      { seed },
    );
  });

  test.each([
    ['nothing', '', 'expected a JSON value in the body, got none'],
    ['a broken text', '{\n  "a": tru\n}', 'line 2, column 11: expected JSON, got "\\n"'],
    ['two values', '1 2', 'line 1, column 3: expected the end of the text, got "2"'],
    ['a text that ends', '[1,', 'line 1, column 4: expected JSON, got the end'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'not valid UTF-8'],
    ['a key twice', '{"a":{"b":1,"b":2}}', 'an object has duplicate keys'],
    ['a key twice, once with an escape', '{"a":1,"\\u0061":2}', 'an object has duplicate keys'],
    ['a key twice in a list', '[[{"a":1,"a":1}]]', 'an object has duplicate keys'],
    ['too many levels', `${'['.repeat(10_001)}${']'.repeat(10_001)}`, 'line 1, column 10001: '],
  ])('that is %s is refused', (_, text, wanted) => {
    expect(violationOf(() => read(text))).toContain(wanted);
  });

  test('is none where there is no schema and no body', () => {
    expect(readArgument(Buffer.from(' '), undefined, undefined)).toHaveLength(0);
  });
});

describe('an id', () => {
  const fill = (template: string, json: string) => fillIdTemplate(parseIdTemplate(template), Buffer.from(json));

  test.each([
    ['order-{input:/orderId}', '{"orderId":"A-1"}', 'order-A-1'],
    ['{input:/a/b}/{input:/c/1}', '{"a":{"b":true},"c":[0,7]}', 'true/7'],
    ['{input:}', '12345678901234567890', '12345678901234567890'],
    ['{input:/n}', '{"n":1.50}', '1.50'],
    ['{input:/a~1b~0}', '{"a/b~":"x"}', 'x'],
    ['{input:/é}', '{"\\u00e9":"\\"\\u00fc"}', '"ü'],
    ['{input:/a}', '{"a":1,"b":{"a":2}}', '1'],
  ])('%s of %s is %s', (template, json, wanted) => {
    expect(fill(template, json)).toBe(wanted);
  });

  test.each([
    ['{}', 'a.b: is required, since the id contains it'],
    ['{"a":{"b":null}}', 'a.b: expected a non-empty string'],
    ['{"a":{"b":""}}', 'a.b: expected a non-empty string'],
    ['{"a":{"b":[1]}}', 'a.b: expected a non-empty string'],
    ['', 'a.b: is required'],
    [`{"a":{"b":"${'x'.repeat(1_001)}"}}`, 'expected an id of at most 1000 bytes'],
  ])('cannot be made of %s', (json, wanted) => {
    expect(violationOf(() => fill('{input:/a/b}', json))).toContain(wanted);
  });
});
