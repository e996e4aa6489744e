import { describe, expect, test } from 'vitest';
import { callerSignal } from '../../src/base/caller-signal.ts';
import { createSlots } from '../../src/upstream/slots.ts';

const soon = () => ({ deadline: performance.now() + 5_000, signal: callerSignal() });
const make = (options: { limit?: number; queue?: number; waitMs?: number }) =>
  createSlots({ limit: 1, queue: 10, waitMs: 1_000, what: 'things', ...options });

describe('slots', () => {
  test('are given at once while there are some, without a promise', () => {
    const slots = make({ limit: 2 });
    expect(slots.take(soon())).toBeUndefined();
    expect(slots.take(soon())).toBeUndefined();
    slots.free();
    expect(slots.take(soon())).toBeUndefined();
  });

  test('have no place in the queue for a caller that has already gone', async () => {
    const slots = make({ queue: 1 });
    slots.take(soon());
    const gone = callerSignal();
    gone.abort();
    await expect(slots.take({ ...soon(), signal: gone })).rejects.toMatchObject({ code: 1 });
    const next = slots.take(soon());
    slots.free();
    await next;
  });

  test('are handed on in the order of arrival', async () => {
    const slots = make({});
    slots.take(soon());
    const order: number[] = [];
    const waiting = [1, 2, 3].map(async (name) => {
      await slots.take(soon());
      order.push(name);
      slots.free();
    });
    slots.free();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2, 3]);
    expect(slots.take(soon())).toBeUndefined();
  });

  test('are refused with 429 where the queue is full', async () => {
    const slots = make({ queue: 1 });
    slots.take(soon());
    const waiting = slots.take(soon());
    await expect(slots.take(soon())).rejects.toMatchObject({ code: 8, headers: { 'Retry-After': '1' } });
    slots.free();
    await waiting;
  });

  test('are refused with 503 where the wait is too long, and with 504 at the deadline', async () => {
    const slots = make({ waitMs: 30 });
    slots.take(soon());
    await expect(slots.take(soon())).rejects.toMatchObject({ code: 14, message: expect.stringContaining('30 ms') });
    await expect(slots.take({ ...soon(), deadline: performance.now() + 10 })).rejects.toMatchObject({ code: 4 });
  });

  test('are not kept for a caller who has gone away', async () => {
    const slots = make({});
    slots.take(soon());
    const leaving = soon();
    const left = slots.take(leaving);
    const next = slots.take(soon());
    leaving.signal.abort();
    await expect(left).rejects.toMatchObject({ code: 1 });
    slots.free();
    await next;
    slots.free();
    expect(slots.take(soon())).toBeUndefined();
  });
});
