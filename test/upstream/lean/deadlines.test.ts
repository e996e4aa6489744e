import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Code, StatusError } from '../../../src/base/status-error.ts';
import { unreachable } from '../../../src/upstream/failures.ts';
import { Call } from '../../../src/upstream/lean/call.ts';
import { Deadlines, type Expiring } from '../../../src/upstream/lean/deadlines.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Adds calls with these deadlines, from now; what they note when they expire is how late they are. */
function addAll(deadlines: Deadlines, inMillis: readonly number[], late: number[]): Expiring[] {
  return inMillis.map((millis) => {
    const deadline = performance.now() + millis;
    const call = { deadline, place: -1, expire: () => late.push(performance.now() - deadline) };
    deadlines.add(call);
    return call;
  });
}

describe('deadlines', () => {
  test.each([
    ['in order', Array.from({ length: 200 }, (_, i) => 10 + i)],
    ['backwards', Array.from({ length: 200 }, (_, i) => 300 - i)],
    ['mixed', Array.from({ length: 200 }, (_, i) => 10 + ((i * 37) % 200))],
    ['alike', new Array<number>(200).fill(50)],
    ['beyond the longest timer', [2 ** 31 + 5, 2 ** 32]],
  ])('that come %s are kept to within a few milliseconds', async (_, inMillis) => {
    const late: number[] = [];
    addAll(new Deadlines(), inMillis, late);
    await vi.advanceTimersByTimeAsync(Math.max(...inMillis) + 10);
    expect(late.length).toBe(inMillis.length);
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...late)).toBeLessThanOrEqual(4);
  });

  test('of calls that have ended do nothing', async () => {
    const deadlines = new Deadlines();
    const late: number[] = [];
    const calls = addAll(deadlines, [10, 20, 30], late);
    deadlines.delete(calls[0] as Expiring);
    deadlines.delete(calls[2] as Expiring);
    await vi.advanceTimersByTimeAsync(100);
    expect(late.length).toBe(1);
  });

  test.each([-3_600_000, 3_600_000])('are kept though the clock jumps by %i ms', async (jump) => {
    const deadlines = new Deadlines();
    let isOver = false;
    const expire = () => {
      isOver = true;
    };
    deadlines.add({ deadline: performance.now() + 1_000, place: -1, expire });
    vi.setSystemTime(Date.now() + jump);
    await vi.advanceTimersByTimeAsync(995);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(10);
    expect(isOver).toBe(true);
  });

  test('that are infinite set no timer, and one timer does for all others', () => {
    const deadlines = new Deadlines();
    addAll(deadlines, [Number.POSITIVE_INFINITY], []);
    expect(vi.getTimerCount()).toBe(0);
    addAll(deadlines, [100, 50, 200, 10], []);
    expect(vi.getTimerCount()).toBe(1);
  });
});

/** A server may end a call at its deadline before our own timer has seen it. */
test.each([
  ['a reset', unreachable(new Error('reset'), 'connection'), Code.DEADLINE_EXCEEDED],
  ['its own words', new StatusError(Code.DEADLINE_EXCEEDED, 'context deadline exceeded'), Code.DEADLINE_EXCEEDED],
  ['an error of the service', new StatusError(Code.NOT_FOUND, 'no such workflow'), Code.NOT_FOUND],
])('a call that the server ends too late with %s', (_, error, code) => {
  const rejected: StatusError[] = [];
  const { signal } = new AbortController();
  const request = { path: '/a/b', message: Buffer.alloc(0), metadata: [], deadline: performance.now() + 100, signal };
  const none = () => undefined;
  const hooks = { resolve: none, reject: (why: StatusError) => rejected.push(why), start: none, withdraw: none };
  const call = new Call(request, performance.now(), new Deadlines(), hooks);
  vi.spyOn(performance, 'now').mockReturnValue(request.deadline);
  call.failed(error);
  expect(rejected.map(({ code: given, message }) => [given, message])).toEqual([
    [code, code === Code.DEADLINE_EXCEEDED ? 'no answer within 100 ms' : error.message],
  ]);
});
