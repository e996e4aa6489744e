import { describe, expect, test } from 'vitest';
import { violated } from '../../src/base/status-error.ts';

const at = (field: string, description = 'x') => ({ field, description });
const many = (count: number) => Array.from({ length: count }, (_, i) => at(`f${i}`));

describe('an error tells the first violation and how many more there are (contract section 5)', () => {
  test.each([
    [[at('a.b', 'is wrong')], 'a.b: is wrong'],
    [[at('', 'is wrong')], 'is wrong'],
    [[at('a', 'is wrong'), at('b'), at('c')], 'a: is wrong (and 2 more)'],
    [[{ ...at('a', 'is wrong'), place: { line: 2, column: 3 } }], 'a: line 2, column 3: is wrong'],
  ])('%j says "%s"', (violations, message) => {
    expect(violated(violations)).toMatchObject({ code: 3, message, violations, unlisted: 0 });
  });

  test('it lists 100 and counts all', () => {
    const error = violated(many(130), 1_000);
    expect(error.violations).toEqual(many(100));
    expect(error).toMatchObject({ message: 'f0: x (and 1129 more)', unlisted: 1_030 });
  });

  test('the message may name a field in words of its own', () => {
    expect(violated([at('a')], 0, (field) => `query parameter ${field}`).message).toBe('query parameter a: x');
  });
});
