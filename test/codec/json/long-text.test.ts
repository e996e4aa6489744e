import { describe, expect, test } from 'vitest';
import { LONG_TEXT, LongText } from '../../../src/codec/json/long-text.ts';
import { rootKeyMarks, scanValue } from '../../../src/codec/json/scan.ts';
import { errorOf, temporal } from '../../support/codec.ts';
import { mutateBytes } from '../../support/mutate.ts';
import { seededRandom } from '../../support/seed.ts';

/** RFC 8259, as scanValue reads it. */

const VALUES = [
  ...['null', 'true', 'false', '0', '-1.5e+10', '""', '[]', '{}', ' [ 1 , 2 ] ', '{"a":[{}]}', '[[[]]]'],
  ...['"\\u00e9\\n\\"\\\\"', '{"_protoMessageType":"x"}', '{"me\\u0074adata":{}}', '"é€😀"', '[1,2,3,{"b":null}]'],
  ...[0, 1, 14, 15, 16, 17, 31, 32, 33, 100].map((length) => JSON.stringify('x'.repeat(length))),
  ...[14, 15, 16, 17].map((length) => JSON.stringify(`${'x'.repeat(length)}\n${'y'.repeat(length)}`)),
];

interface Scanned {
  readonly end: number;
  readonly marks: number;
}

function scanned(scan: () => number): Scanned {
  const end = scan();
  return { end, marks: end < 0 ? 0 : rootKeyMarks() };
}

describe('a long text', () => {
  test('ends where scanValue says, whatever is in it', () => {
    const random = seededRandom(20_261_130);
    let broken = 0;
    for (let round = 0; round < 20_000; round++) {
      const value = Buffer.from(VALUES[random.below(VALUES.length)] as string);
      const text = random.below(2) === 0 ? value : mutateBytes(random, value);
      const end = random.below(4) === 0 ? random.below(text.length + 1) : text.length;
      const levels = 1 + random.below(4);
      const expected = scanned(() => scanValue(text, 0, end, levels));
      if (expected.end < 0) broken++;
      expect(
        scanned(() => new LongText(text).scan(0, end, levels)),
        `${text} up to ${end}`,
      ).toEqual(expected);
    }
    expect(broken).toBeGreaterThan(1_000);
  });

  test('is loaded again if another one was scanned in between', () => {
    const [first, second] = ['[1]', '{"a":"b"}'].map((text) => Buffer.from(text)) as [Buffer, Buffer];
    const texts = [new LongText(first), new LongText(second)] as const;
    for (let i = 0; i < 3; i++) {
      expect(texts[0].scan(0, first.length, 9)).toBe(3);
      expect(texts[1].scan(0, second.length, 9)).toBe(9);
    }
  });

  test('larger than the memory that is kept', () => {
    for (const length of [20 << 20, 100, 20 << 20]) {
      const text = Buffer.from(JSON.stringify('x'.repeat(length)));
      expect(new LongText(text).scan(0, text.length, 1)).toBe(text.length);
    }
  });
});

describe('contract section 2: a long body with a mistake', () => {
  const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';
  const long = 'x'.repeat(LONG_TEXT);

  test.each([
    ['in a payload', `{"workflowId":"w","input":["${long}",{"a":1,}]}`, 'not valid JSON'],
    ['in a string', `{"workflowId":"w","input":["${long}\u0001"]}`, 'not valid JSON'],
    ['behind a payload', `{"workflowId":"w","input":["${long}" "${long}"]}`, 'expected'],
  ])('%s says where', (_, json, words) => {
    const { message } = errorOf(() => temporal.toWire(START, json));
    expect(message).toContain(words);
    expect(message).toContain('line 1, column');
  });

  test('has its payloads byte for byte', () => {
    const value = `{"a" : "${long}", "b":[1.0,  2e3]}`;
    const wire = temporal.toWire(START, `{"input":[1,${value},null]}`);
    expect(wire.includes(value)).toBe(true);
  });
});
