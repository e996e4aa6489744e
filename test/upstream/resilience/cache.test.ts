import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Code, StatusError } from '../../../src/base/status-error.ts';
import { withCache } from '../../../src/upstream/resilience/cache.ts';
import type { UpstreamAnswer, UpstreamCall } from '../../../src/upstream/upstream.ts';
import { answer, answered, call, READ, upstreamBy, upstreamOf, WRITE } from './scripted-upstream.ts';

const OPTIONS = { ttlMs: 1_000, paths: new Set([READ]) };

describe('a cached answer', () => {
  test.each<[string, Partial<UpstreamCall>, number]>([
    ['the same call', {}, 1],
    ['the same call from elsewhere', { metadata: [['x-forwarded-for', '::1']] }, 1],
    ['another caller', { metadata: [['authorization', 'Bearer b']] }, 2],
    ['another message', { message: Buffer.from('other') }, 2],
    ['another operation, which is not kept', { path: WRITE }, 2],
  ])('and then %s: %j sends %i calls', async (_, changes, times) => {
    const { upstream, sent } = upstreamOf(answer('a'));
    const cached = withCache(upstream, OPTIONS);
    const first: Partial<UpstreamCall> = { metadata: [['authorization', 'Bearer a']] };
    await cached.call(call(first));
    const { metadata = [] } = changes;
    const isOtherCaller = metadata.some(([name]) => name === 'authorization');
    await cached.call(
      call({ ...first, ...changes, metadata: isOtherCaller ? metadata : [...(first.metadata ?? []), ...metadata] }),
    );
    expect(sent.length).toBe(times);
  });

  test('is forgotten after its time, and an error is never kept', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { upstream, sent } = upstreamOf(answered(Code.NOT_FOUND), answer('a'));
    const cached = withCache(upstream, OPTIONS);
    await expect(cached.call(call())).rejects.toThrow();
    await cached.call(call());
    await cached.call(call());
    expect(sent.length).toBe(2);
    vi.advanceTimersByTime(1_001);
    await cached.call(call());
    expect(sent.length).toBe(3);
    vi.useRealTimers();
  });

  test('leaves when all answers together are larger than 16 MiB, the oldest first', async () => {
    const { upstream, sent } = upstreamBy(() => ({ ...answer(), message: Buffer.alloc(3_000_000) }));
    const cached = withCache(upstream, { ...OPTIONS, ttlMs: 60_000 });
    const ask = (name: number) => cached.call(call({ message: Buffer.from([name]) }));
    for (let name = 0; name < 7; name++) await ask(name);
    await ask(6);
    expect(sent.length).toBe(7);
    await ask(0);
    expect(sent.length).toBe(8);
  });

  test('is not kept if it takes more than a quarter of the room', async () => {
    const { upstream, sent } = upstreamBy(() => ({ ...answer(), message: Buffer.alloc(5_000_000) }));
    const cached = withCache(upstream, OPTIONS);
    await cached.call(call());
    await cached.call(call());
    expect(sent.length).toBe(2);
  });

  test('leaves memory when its time is over, without another call', async () => {
    vi.useFakeTimers();
    const { upstream } = upstreamOf(answer('a'));
    const cached = withCache(upstream, OPTIONS);
    await cached.call(call());
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_001);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('calls that come while the answer is fetched', () => {
  let finish: (result: UpstreamAnswer | StatusError) => void;
  const slow = () => {
    const sent: UpstreamCall[] = [];
    const upstream = {
      call: (each: UpstreamCall) => {
        sent.push(each);
        return new Promise<UpstreamAnswer>((resolve, reject) => {
          finish = (result) => (result instanceof StatusError ? reject(result) : resolve(result));
        });
      },
      state: () => 'ready' as const,
      close: () => undefined,
    };
    return { sent, lookups: [] as boolean[], upstream };
  };
  beforeEach(() => {
    finish = () => undefined;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('share it: 50 misses make one call', async () => {
    const { sent, lookups, upstream } = slow();
    const cached = withCache(upstream, { ...OPTIONS, onLookup: (isHit) => lookups.push(isHit) });
    const asked = Array.from({ length: 50 }, () => cached.call(call()));
    finish(answer('a'));
    expect((await Promise.all(asked)).map(({ message }) => String(message))).toEqual(new Array(50).fill('a'));
    expect([sent.length, lookups.filter((isHit) => isHit).length]).toEqual([1, 49]);
  });

  test('share its error', async () => {
    const { sent, upstream } = slow();
    const cached = withCache(upstream, OPTIONS);
    const asked = [cached.call(call()), cached.call(call())];
    finish(answered(Code.NOT_FOUND));
    for (const each of asked) await expect(each).rejects.toMatchObject({ code: 5 });
    expect(sent.length).toBe(1);
  });

  test.each([Code.CANCELLED, Code.DEADLINE_EXCEEDED])(
    'make a call of their own if the first ends with code %i',
    async (code) => {
      const { sent, upstream } = slow();
      const cached = withCache(upstream, OPTIONS);
      const first = cached.call(call());
      const second = cached.call(call());
      finish(new StatusError(code, 'of the first caller'));
      await expect(first).rejects.toMatchObject({ code });
      await new Promise(setImmediate);
      finish(answer('a'));
      expect([String((await second).message), sent.length]).toEqual(['a', 2]);
    },
  );

  test('end with their own caller, and at their own deadline', async () => {
    const { upstream } = slow();
    const cached = withCache(upstream, OPTIONS);
    const first = cached.call(call());
    const caller = new AbortController();
    const gone = cached.call(call({ signal: caller.signal }));
    const late = cached.call(call({ deadline: performance.now() + 20 }));
    caller.abort();
    await expect(gone).rejects.toMatchObject({ code: Code.CANCELLED });
    await expect(late).rejects.toMatchObject({ code: Code.DEADLINE_EXCEEDED });
    finish(answer('a'));
    expect(String((await first).message)).toBe('a');
  });
});
