import { expect, test } from 'vitest';
import { createClosers, NO_GRACE } from '../../../src/program/life-cycle/closers.ts';

test('what was opened last is closed first, one after the other', async () => {
  const closed: string[] = [];
  const closers = createClosers();
  closers.add(() => void closed.push('first'));
  closers.add(async () => {
    await new Promise(setImmediate);
    closed.push('second');
  });
  closers.add(({ graceMs, lingerMs }) => void closed.push(`third, ${graceMs} and ${lingerMs} ms`));
  await closers.closeAll({ graceMs: 5, lingerMs: 7 });
  expect(closed).toEqual(['third, 5 and 7 ms', 'second', 'first']);
});

test('a part that fails to close is reported, and the others are still closed', async () => {
  const closed: string[] = [];
  const errors: unknown[] = [];
  const closers = createClosers();
  closers.add(() => void closed.push('first'));
  closers.add(() => {
    throw new Error('stuck');
  });
  closers.add(() => Promise.reject(new Error('late')));
  await closers.closeAll(NO_GRACE, (error) => errors.push(error));
  expect(closed).toEqual(['first']);
  expect(errors).toEqual([new Error('late'), new Error('stuck')]);
});

test('nothing is closed twice', async () => {
  let times = 0;
  const closers = createClosers();
  closers.add(() => {
    times++;
  });
  await Promise.all([closers.closeAll(NO_GRACE), closers.closeAll(NO_GRACE)]);
  expect(times).toBe(1);
});
