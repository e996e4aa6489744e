import { expect, onTestFinished, test, vi } from 'vitest';
import { createShedding, type Shedding } from '../../../src/operation/overload/shedding.ts';
import { stopClock } from '../../support/clock.ts';

const FLOOR = 5;

interface Begun {
  readonly shedding: Shedding;
  readonly shed: () => number;
  /** Lets the event loop take turns, each so late. */
  readonly turns: (count: number, lateMs: number) => void;
}

function begin(): Begun {
  stopClock();
  let now = 1_000;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  let shed = 0;
  const shedding = createShedding({ targetMs: 100, floor: FLOOR, onShed: () => shed++ });
  onTestFinished(() => {
    shedding.close();
    clock.mockRestore();
  });
  const turns = (count: number, lateMs: number) => {
    for (let turn = 0; turn < count; turn++) {
      now += 50 + lateMs;
      vi.advanceTimersByTime(50);
    }
  };
  return { shedding, shed: () => shed, turns };
}

test('a process without requests has no timer', () => {
  const { shedding, turns } = begin();
  expect(vi.getTimerCount()).toBe(0);
  const entered = shedding.enter();
  expect(vi.getTimerCount()).toBe(1);
  shedding.leave(entered);
  turns(2, 0);
  expect(vi.getTimerCount()).toBe(0);
});

test('requests beyond the limit are 503 with Retry-After, those within it are served', () => {
  const { shedding, shed, turns } = begin();
  const running = Array.from({ length: 100 }, () => shedding.enter());
  turns(4, 200);
  expect(shedding.limit()).toBeLessThan(100);
  expect(() => shedding.enter()).toThrow(
    expect.objectContaining({ code: 14, origin: 'proxy', headers: { 'Retry-After': '1' } }),
  );
  expect(shed()).toBe(1);
  for (const entered of running.splice(0, 95)) shedding.leave(entered);
  expect(shedding.enter()).toBeTypeOf('number');
});

test('requests that wait for more than a second leave the limit to others', () => {
  const { shedding, turns } = begin();
  const polls = Array.from({ length: 100 }, () => shedding.enter());
  turns(4, 200);
  expect(() => shedding.enter()).toThrow('overloaded');
  turns(20, 0);
  for (let i = 0; i < FLOOR; i++) shedding.enter();
  // Those that end later do not make room twice.
  for (const entered of polls) shedding.leave(entered);
  const limit = shedding.limit();
  let more = FLOOR;
  for (; more < limit; more++) shedding.enter();
  expect(() => shedding.enter()).toThrow('overloaded');
});
