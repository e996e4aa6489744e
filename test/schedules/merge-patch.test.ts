import { describe, expect, test, vi } from 'vitest';
import { describeSchedule } from '../../generated/operations.ts';
import { allows } from '../../src/schedules/if-match.ts';
import { mergePatch } from '../../src/schedules/merge-patch.ts';

const merge = (target: string, patch: string, long = target) =>
  mergePatch(
    describeSchedule.response,
    { short: Buffer.from(target), long: Buffer.from(long) },
    Buffer.from(patch),
  ).toString();

// RFC 7396, appendix A, with a member that is no field in front where it needs one.
test.each([
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
])('%s patched by %s is %s', (target, patch, wanted) => {
  expect(merge(target, patch)).toBe(wanted);
});

test('levels around a large text do not multiply its length', () => {
  const concat = vi.spyOn(Buffer, 'concat');
  const patch = `{"schedule":${'{"a":'.repeat(900)}"${'x'.repeat(100_000)}"${'}'.repeat(901)}`;
  expect(merge('{}', patch)).toBe(patch);
  const copied = concat.mock.results.reduce((sum, { value }) => sum + (value as Buffer).length, 0);
  concat.mockRestore();
  expect(copied).toBeLessThan(2 * patch.length);
});

test.each([900, 5_000])('%i levels are merged into as many', (levels) => {
  const deep = (inside: string) => `${'{"a":'.repeat(levels)}${inside}${'}'.repeat(levels)}`;
  expect(merge(deep('1'), deep('2'))).toBe(deep('2'));
});

describe('of a message', () => {
  test.each([
    [
      'either spelling of a field',
      '{"schedule":{"state":{"limitedActions":true}}}',
      '{"schedule":{"state":{"limited_actions":false}}}',
      '{"schedule":{"state":{"limitedActions":false}}}',
    ],
    [
      'the digits of a payload',
      '{"memo":{"fields":{"a":1.0,"b":9007199254740993}}}',
      '{"memo":{"fields":{"a":1e0}}}',
      '{"memo":{"fields":{"a":1e0,"b":9007199254740993}}}',
    ],
    [
      'a payload as the caller knows it',
      '{"memo":{"fields":{"a":{"x":1,"limited_actions":2}}}}',
      '{"memo":{"fields":{"a":{"limited_actions":3}}}}',
      '{"memo":{"fields":{"a":{"x":1,"limited_actions":3}}}}',
    ],
  ])('%s', (_, target, patch, wanted) => {
    expect(merge(target, patch)).toBe(wanted);
  });

  test('what the patch does not touch keeps its long form', () => {
    const [shortA, longA, longB] = ['{"x":1}', '{"metadata":{},"data":"YQ=="}', '{"metadata":{},"data":"Yg=="}'];
    const short = `{"memo":{"fields":{"a":${shortA},"b":null}}}`;
    const long = `{"memo":{"fields":{"a":${longA},"b":${longB}}}}`;
    expect(merge(short, '{"memo":{"fields":{"a":{"y":2}}}}', long)).toBe(
      `{"memo":{"fields":{"a":{"x":1,"y":2},"b":${longB}}}}`,
    );
  });
});

// RFC 9110 section 13.1.1.
test.each([
  [undefined, true],
  ['*', true],
  ['"YQ=="', true],
  ['"x", "YQ=="', true],
  ['W/"YQ=="', false],
  ['"Yg=="', false],
  ['YQ==', false],
  ['', false],
])('If-Match: %s lets the state YQ== be changed: %s', (header, wanted) => {
  expect(allows(header, Buffer.from('a'))).toBe(wanted);
});
