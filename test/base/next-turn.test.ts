import { expect, test } from 'vitest';
import { nextTurn } from '../../src/base/next-turn.ts';
import { loopTurns } from '../support/loop-turns.ts';

test('each waiter has a turn of its own, in the order in which they came', async () => {
  const seen: (readonly [name: string, turn: number])[] = [];
  await loopTurns((turn) => {
    const work = async (name: string) => {
      for (let piece = 0; piece < 3; piece++) {
        await nextTurn();
        seen.push([name, turn()]);
      }
    };
    return Promise.all(['a', 'b', 'c'].map(work));
  });
  expect(seen.map(([name]) => name).join('')).toBe('abcabcabc');
  expect(new Set(seen.map(([, at]) => at)).size).toBe(9);
});
