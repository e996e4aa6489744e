import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryCounter } from '../../../src/access/limits/memory-counter.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 60_000_000, toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a minute begins with the first request of a key', async () => {
  const counter = memoryCounter();
  expect(await counter.count('a')).toEqual({ used: 1, resetMs: 60_000 });
  vi.advanceTimersByTime(20_000);
  expect(await counter.count('a')).toEqual({ used: 2, resetMs: 40_000 });
  expect(await counter.count('b')).toEqual({ used: 1, resetMs: 60_000 });
  vi.advanceTimersByTime(40_000);
  expect(await counter.count('a')).toEqual({ used: 1, resetMs: 60_000 });
});

// The memory of a proxy must not grow with what callers make up.
test('keys beyond the most share counts; known ones keep theirs', async () => {
  const counter = memoryCounter(10);
  for (let i = 0; i < 10; i++) await counter.count(`key-${i}`);
  let shared = 0;
  for (let i = 0; i < 3_000; i++) shared = Math.max(shared, (await counter.count(`more-${i}`)).used);
  expect(shared).toBeGreaterThan(1);
  expect((await counter.count('key-3')).used).toBe(2);
  vi.advanceTimersByTime(120_000);
  expect((await counter.count('more-1')).used).toBe(1);
});
