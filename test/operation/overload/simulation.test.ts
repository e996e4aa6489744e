import { expect, onTestFinished, test, vi } from 'vitest';
import { createShedding, type Shedding } from '../../../src/operation/overload/shedding.ts';
import { stopClock } from '../../support/clock.ts';

/** Milliseconds of CPU time: for a request, for its answer, and for one that is refused. */
const [REQUEST, ANSWER, REFUSAL] = [0.5, 0.5, 0.05];
/** A thousand requests a second. */
const CAPACITY = 1 / (REQUEST + ANSWER);
const UPSTREAM_MS = 10;
const SECONDS = 15;
/** The first seconds are those in which the overload is noticed. */
const SETTLED_MS = 5_000;

interface Outcome {
  readonly perMs: number;
  readonly p99: number;
  readonly refused: number;
}

/**
 * A process with one event loop: each turn works off all requests and answers that have arrived, and what arrives
 * meanwhile waits for the next one.
 */
function simulate(arrivalsPerMs: number, shed: boolean): Outcome {
  stopClock();
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const shedding = createShedding({ targetMs: 200, floor: 20 });
  onTestFinished(() => {
    shedding.close();
    clock.mockRestore();
  });
  let lookedAt = 0;
  const look = () => {
    if (now - lookedAt < 50) return;
    lookedAt = now;
    vi.runOnlyPendingTimers();
  };
  const answers: { readonly at: number; readonly arrived: number; readonly entered: number }[] = [];
  const latencies: number[] = [];
  let arrived = 0;
  let refused = 0;
  const enter = (each: Shedding): number | undefined => {
    try {
      return each.enter();
    } catch {
      return undefined;
    }
  };
  while (now < SECONDS * 1_000) {
    look();
    const turn = now;
    for (; answers[0] !== undefined && answers[0].at <= turn; answers.shift()) {
      const { arrived: begun, entered } = answers[0];
      now += ANSWER;
      if (shed) shedding.leave(entered);
      if (now > SETTLED_MS) latencies.push(now - begun);
    }
    for (; arrived / arrivalsPerMs <= turn; arrived++) {
      const entered = shed ? enter(shedding) : 0;
      now += entered === undefined ? REFUSAL : REQUEST;
      if (entered === undefined) refused++;
      else answers.push({ at: now + UPSTREAM_MS, arrived: arrived / arrivalsPerMs, entered });
    }
    if (now === turn) now = Math.min(arrived / arrivalsPerMs, answers[0]?.at ?? Number.POSITIVE_INFINITY);
  }
  latencies.sort((one, other) => one - other);
  return {
    perMs: latencies.length / (now - SETTLED_MS),
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
    refused,
  };
}

test('without an overload nothing is refused', () => {
  expect(simulate(0.9 * CAPACITY, true)).toMatchObject({ refused: 0 });
});

test.each([3, 5])(
  'under %i times the capacity, what is accepted is answered soon, and nearly as much as ever',
  (times) => {
    const { perMs, p99 } = simulate(times * CAPACITY, true);
    /** All CPU time that refusals leave. */
    const most = (1 - times * CAPACITY * REFUSAL) / (REQUEST + ANSWER - REFUSAL);
    expect([perMs, p99]).toEqual([expect.closeTo(most, 1), expect.any(Number)]);
    expect(p99).toBeLessThan(1_000);
  },
);

test('without shedding, the same load makes all callers wait ever longer', () => {
  expect(simulate(3 * CAPACITY, false).p99).toBeGreaterThan(5_000);
});
