import { describe, expect, test, vi } from 'vitest';
import { callerSignal } from '../../src/base/caller-signal.ts';
import { createMemoryBudget } from '../../src/base/memory-budget.ts';
import { stopClock } from '../support/clock.ts';

const begin = () => {
  stopClock();
  let refused = 0;
  const budget = createMemoryBudget({ total: 100, waitMs: 1_000, onRefused: () => refused++ });
  const order: string[] = [];
  const take = (name: string, bytes: number, signal = callerSignal()) =>
    budget.take(bytes, signal)?.then(
      () => order.push(name),
      (error) => order.push(`${name}: ${error.code} ${error.headers['Retry-After'] ?? ''}`.trim()),
    );
  return { budget, take, order, refused: () => refused };
};

describe('memory in flight', () => {
  test('is taken at once while there is room', () => {
    const { budget, take } = begin();
    expect([take('a', 60), take('b', 40)]).toEqual([undefined, undefined]);
    expect(budget.taken()).toBe(100);
  });

  test('is given in the order of arrival: small shares do not overtake a large one', async () => {
    const { budget, take, order } = begin();
    take('a', 60);
    const all = [take('large', 80), take('small', 10), take('later', 10)];
    budget.give(20);
    await Promise.resolve();
    expect([order, budget.taken()]).toEqual([[], 40]);
    budget.give(40);
    await Promise.all(all.slice(0, 2));
    expect([order, budget.taken()]).toEqual([['large', 'small', 'later'], 100]);
  });

  test('is refused with 503 and Retry-After after the longest wait, which lets the next one in', async () => {
    const { budget, take, order, refused } = begin();
    take('a', 60);
    const large = take('large', 80);
    vi.advanceTimersByTime(500);
    const small = take('small', 40);
    vi.advanceTimersByTime(500);
    await Promise.all([large, small]);
    expect([order, refused(), budget.taken()]).toEqual([['large: 14 1', 'small'], 1, 100]);
  });

  test.each([
    ['while it waits', false],
    ['before it waits', true],
  ])('is not waited for by a caller that leaves %s', async (_, isEarly) => {
    const { budget, take, order } = begin();
    const signal = callerSignal();
    take('a', 60);
    if (isEarly) signal.abort();
    const gone = take('gone', 80, signal);
    signal.abort();
    await gone;
    expect(order).toEqual(['gone: 1']);
    budget.give(60);
    expect(budget.taken()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is taken from the slowest caller, once others have waited for half of the longest wait', async () => {
    const { budget, take, order } = begin();
    take('slow', 60);
    budget.mayGiveUp(() => {
      order.push('given up');
      budget.give(60);
    });
    const done = budget.mayGiveUp(() => order.push('not this one'));
    vi.advanceTimersByTime(400);
    const first = take('first', 80);
    vi.advanceTimersByTime(500);
    // It has had less than the longest wait.
    expect(order).toEqual([]);
    done();
    vi.advanceTimersByTime(100);
    const second = take('second', 80);
    vi.advanceTimersByTime(400);
    await first;
    expect(order).toEqual(['first: 14 1']);
    vi.advanceTimersByTime(100);
    await second;
    expect(order).toEqual(['first: 14 1', 'given up', 'second']);
  });
});
