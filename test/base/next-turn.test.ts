import { expect, test } from 'vitest';
import { nextTurn } from '../../src/base/next-turn.ts';

test('each waiter has a turn of its own, in the order in which they came', async () => {
  let turn = 0;
  let isOver = false;
  const count = () => {
    turn++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const seen: (readonly [name: string, turn: number])[] = [];
  const work = async (name: string) => {
    for (let piece = 0; piece < 3; piece++) {
      await nextTurn();
      seen.push([name, turn]);
    }
  };
  await Promise.all(['a', 'b', 'c'].map(work));
  isOver = true;
  expect(seen.map(([name]) => name).join('')).toBe('abcabcabc');
  expect(new Set(seen.map(([, at]) => at)).size).toBe(9);
});
