import { describe, expect, test } from 'vitest';
import { mergeViolations } from '../../../src/operation/validation/merge.ts';

const at = (field: string, description = 'x') => ({ field, description });

describe('mergeViolations', () => {
  test.each([
    ['keeps all fields, in order', [at('b')], [at('a')], [at('b'), at('a')]],
    ['says one thing of a field, the first', [at('a', 'first')], [at('a', 'second')], [at('a', 'first')]],
    [
      'says it once of each list too',
      [at('a', '1'), at('a', '2')],
      [at('b', '1'), at('b', '2')],
      [at('a', '1'), at('b', '1')],
    ],
    ['leaves nothing of nothing', [], [], []],
  ])('%s', (_, first, second, wanted) => {
    expect(mergeViolations(first, second)).toEqual(wanted);
  });
});
