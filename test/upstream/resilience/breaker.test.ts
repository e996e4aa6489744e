import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Code, StatusError } from '../../../src/base/status-error.ts';
import { unreachable } from '../../../src/upstream/failures.ts';
import { type BreakerReport, withBreaker } from '../../../src/upstream/resilience/breaker.ts';
import { withRetries } from '../../../src/upstream/resilience/retry.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../../../src/upstream/upstream.ts';
import { answer, answered, call, READ, upstreamBy, WRITE } from './scripted-upstream.ts';

const OPTIONS = { failures: 5, openMs: 60_000 };
const down = () => answered(Code.UNAVAILABLE);
const lost = () => unreachable(new Error('reset'), 'connection');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const failAll = async (upstream: Upstream, times: number, changes: Partial<UpstreamCall> = {}) => {
  for (let i = 0; i < times; i++) await upstream.call(call(changes)).catch(() => undefined);
};
const connectionOf = (breaker: { readonly breakers: () => readonly BreakerReport[] }) => breaker.breakers()[0]?.state;
const stateOf = (breaker: { readonly breakers: () => readonly BreakerReport[] }, scope: string) =>
  breaker.breakers().find((report) => report.scope === scope)?.state ?? 'closed';

describe('a breaker of answers', () => {
  test('opens after five failures in a row, says which one it is, and refuses at once with Retry-After', async () => {
    const { upstream, sent } = upstreamBy(down);
    const breaker = withBreaker(upstream, OPTIONS);
    await failAll(breaker, 4, { namespace: 'n' });
    expect(stateOf(breaker, 'Get')).toBe('closed');
    await failAll(breaker, 1, { namespace: 'n' });
    expect(breaker.breakers()).toEqual([
      { scope: 'connection', namespace: '', state: 'closed' },
      { scope: 'Get', namespace: 'n', state: 'open' },
    ]);
    await expect(breaker.call(call({ namespace: 'n' }))).rejects.toMatchObject({
      code: 14,
      origin: 'proxy',
      message: 'the Temporal server has not been available lately: the circuit breaker of Get in namespace "n" is open',
      headers: { 'Retry-After': '60' },
    });
    expect(sent.length).toBe(5);
  });

  test('leaves other namespaces and other operations alone', async () => {
    const { upstream } = upstreamBy(({ path, namespace }) =>
      path === READ && namespace === 'bad' ? down() : answer('a'),
    );
    const breaker = withBreaker(upstream, OPTIONS);
    await failAll(breaker, 20, { namespace: 'bad' });
    for (const changes of [{ namespace: 'good' }, { path: WRITE, namespace: 'bad' }, {}]) {
      expect(String((await breaker.call(call(changes))).message)).toBe('a');
    }
    expect(connectionOf(breaker)).toBe('closed');
  });

  test.each([
    ['an answer', () => answer()],
    ['an error that is an answer', () => answered(Code.NOT_FOUND)],
  ])('begins to count again at %s', async (_, result) => {
    const { upstream } = upstreamBy((_, index) => (index === 4 ? result() : down()));
    const breaker = withBreaker(upstream, OPTIONS);
    await failAll(breaker, 9);
    expect(stateOf(breaker, 'Get')).toBe('closed');
  });

  test.each([
    ['a deadline', () => answered(Code.DEADLINE_EXCEEDED)],
    ['a caller that has gone', () => new StatusError(Code.CANCELLED, 'gone')],
    ['a call that the proxy refused', () => new StatusError(Code.UNAVAILABLE, 'the queue is full')],
    ['an answer that is too large', () => new StatusError(Code.RESOURCE_EXHAUSTED, 'too large')],
  ])('does not count %s', async (_, result) => {
    const { upstream, sent } = upstreamBy(result);
    const breaker = withBreaker(upstream, OPTIONS);
    await failAll(breaker, 20);
    expect([sent.length, breaker.breakers().map(({ state }) => state)]).toEqual([
      20,
      breaker.breakers().map(() => 'closed'),
    ]);
  });

  test('lets one call through when its time is over, and closes if that succeeds', async () => {
    const { upstream, sent } = upstreamBy((_, index) => (index < 6 ? down() : answer('a')));
    const breaker = withBreaker(upstream, OPTIONS);
    await failAll(breaker, 5);
    vi.advanceTimersByTime(60_000);
    const both = await Promise.allSettled([breaker.call(call()), breaker.call(call())]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent.length).toBe(6);
    expect(stateOf(breaker, 'Get')).toBe('open');
    vi.advanceTimersByTime(60_000);
    await breaker.call(call());
    expect(stateOf(breaker, 'Get')).toBe('closed');
  });

  // Otherwise a call that waits for a worker would keep all others out.
  test('lets all calls through once the call that it tried has not failed for a second', async () => {
    let end: (reason: StatusError) => void = () => undefined;
    const waiting = new Promise<UpstreamAnswer>((_, reject) => {
      end = reject;
    });
    const { upstream, sent } = upstreamBy((_, index) => (index < 5 ? down() : answer()));
    const slow = {
      ...upstream,
      call: (each: UpstreamCall) => (each.message.length > 1 ? waiting : upstream.call(each)),
    };
    const breaker = withBreaker(slow, OPTIONS);
    await failAll(breaker, 5);
    vi.advanceTimersByTime(60_000);
    const first = breaker.call(call({ message: Buffer.from('slow') }));
    await expect(breaker.call(call())).rejects.toMatchObject({ code: 14 });
    vi.advanceTimersByTime(1_000);
    await breaker.call(call());
    expect(stateOf(breaker, 'Get')).toBe('closed');
    end(down());
    await expect(first).rejects.toMatchObject({ code: 14 });
    expect([stateOf(breaker, 'Get'), sent.length]).toEqual(['closed', 6]);
  });

  test('that opens soon after a lost connection tries again soon, since the server is starting', async () => {
    const { upstream, sent } = upstreamBy((_, index) => (index === 0 ? lost() : index < 8 ? down() : answer()));
    const breaker = withBreaker(upstream, OPTIONS);
    const sentAfter = async (times: number) => {
      await failAll(breaker, times);
      return sent.length;
    };
    expect(await sentAfter(10)).toBe(6);
    vi.advanceTimersByTime(1_000);
    expect(await sentAfter(10)).toBe(7);
    vi.advanceTimersByTime(1_000);
    expect(await sentAfter(10)).toBe(7);
    vi.advanceTimersByTime(1_000);
    expect(await sentAfter(10)).toBe(8);
    vi.advanceTimersByTime(4_000);
    expect(await sentAfter(10)).toBe(18);
  });

  test('is forgotten when it is the oldest of a thousand others, whatever namespaces callers name', async () => {
    const { upstream } = upstreamBy(down);
    const breaker = withBreaker(upstream, OPTIONS);
    for (let i = 0; i < 1_500; i++) await failAll(breaker, 1, { namespace: `n${i}` });
    const namespaces = breaker.breakers().map(({ namespace }) => namespace);
    expect([namespaces.length, namespaces[1]]).toEqual([1_001, 'n500']);
  });
});

describe('the breaker of the connection', () => {
  test('counts a connection once that was lost with many calls on it', async () => {
    const cause = new Error('reset');
    const { upstream } = upstreamBy(() => unreachable(cause, 'connection'));
    const breaker = withBreaker(upstream, OPTIONS);
    await failAll(breaker, 20);
    expect(connectionOf(breaker)).toBe('closed');
  });

  test('opens after five lost connections, for all operations and namespaces', async () => {
    const { upstream, sent, setState } = upstreamBy(lost);
    setState('failing');
    const breaker = withBreaker(upstream, OPTIONS);
    for (const namespace of ['a', 'b', 'c', 'd', 'e']) await failAll(breaker, 1, { namespace });
    expect(breaker.breakers()).toEqual([{ scope: 'connection', namespace: '', state: 'open' }]);
    await expect(breaker.call(call({ path: WRITE }))).rejects.toMatchObject({
      code: 14,
      message: 'the Temporal server has not been available lately: the circuit breaker of its connection is open',
      headers: { 'Retry-After': '1' },
    });
    expect(sent.length).toBe(5);
  });

  test('does not count answers, even if all of them are UNAVAILABLE', async () => {
    const { upstream, sent } = upstreamBy(down);
    const breaker = withBreaker(upstream, OPTIONS);
    for (let i = 0; i < 20; i++) await failAll(breaker, 1, { namespace: `n${i}` });
    expect([sent.length, connectionOf(breaker)]).toEqual([20, 'closed']);
  });

  test('lets one call through as soon as the connection is back', async () => {
    const { upstream, sent, setState } = upstreamBy((_, index) => (index < 5 ? lost() : answer()));
    setState('failing');
    const breaker = withBreaker(upstream, OPTIONS);
    await failAll(breaker, 10);
    expect(sent.length).toBe(5);
    setState('ready');
    await breaker.call(call());
    expect(connectionOf(breaker)).toBe('closed');
  });

  test('counts a call once, after its retries', async () => {
    vi.useRealTimers();
    const { upstream, sent } = upstreamBy(down);
    const retried = withRetries(upstream, { retries: 2, budget: 1, repeatable: new Set([READ]) });
    const breaker = withBreaker(retried, OPTIONS);
    await failAll(breaker, 4);
    expect([sent.length, stateOf(breaker, 'Get')]).toEqual([12, 'closed']);
  });
});
