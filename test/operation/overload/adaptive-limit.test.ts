import { describe, expect, test } from 'vitest';
import { createAdaptiveLimit } from '../../../src/operation/overload/adaptive-limit.ts';

const TARGET = 100;
const FLOOR = 10;
const OFF = Number.POSITIVE_INFINITY;

/** A limit, and looks at it that follow each other; each returns the limit that results. */
function begin() {
  const limit = createAdaptiveLimit({ targetMs: TARGET, floor: FLOOR });
  let now = 1_000;
  return (waitedMs: number, running: number, refused = 0) => {
    now += 50 + waitedMs;
    limit.look({ now, waitedMs, running, refused });
    return limit.value();
  };
}

/** The same after a second of work that waits for twice the target. */
function overloaded() {
  const look = begin();
  for (let i = 0; i < 4; i++) look(2 * TARGET, 400);
  return look;
}

describe('there is no limit', () => {
  test.each<[string, readonly (readonly [waitedMs: number, running: number])[]]>([
    ['while work waits for less than the target', Array.from({ length: 50 }, () => [TARGET, 5_000])],
    ['after one long pause', [[3_000, 500]]],
    [
      'after bursts with pauses between them',
      Array.from({ length: 50 }, (_, i) => [i % 2 === 0 ? 3 * TARGET : 0, 5_000]),
    ],
    ['where less than the floor is running', Array.from({ length: 50 }, () => [10 * TARGET, FLOOR])],
  ])('%s', (_, looks) => {
    const look = begin();
    for (const [waitedMs, running] of looks) expect(look(waitedMs, running)).toBe(OFF);
  });
});

test('a queue that stands for half a second makes a limit: a share of what is running', () => {
  const look = begin();
  const seen = Array.from({ length: 3 }, () => look(2 * TARGET, 400));
  expect(seen).toEqual([OFF, OFF, 200]);
});

test('the limit falls in proportion to the wait, by half at most, and not below the floor', () => {
  const look = overloaded();
  const first = look(0, 100, 5);
  expect(look(1.25 * TARGET, 100)).toBe(first);
  expect(look(1.25 * TARGET, 100)).toBe(Math.floor(first * 0.8));
  for (let i = 0; i < 10; i++) look(50 * TARGET, 100);
  expect(look(50 * TARGET, 100)).toBe(FLOOR);
});

test('it grows while work is refused that would not have to wait, and is gone after five seconds without any', () => {
  const look = overloaded();
  const before = look(0, 50, 0);
  expect(look(0, 50, 1)).toBe(before + Math.sqrt(before));
  const after = look(0, 50, 1);
  let looks = 0;
  while (look(0, 50) !== OFF) expect([++looks < 100, look(0, 50)]).toEqual([true, expect.anything()]);
  expect(after).toBeGreaterThan(before);
  expect(looks).toBeGreaterThan(40);
});
