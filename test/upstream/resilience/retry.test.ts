import { describe, expect, test, vi } from 'vitest';
import { Code, StatusError } from '../../../src/base/status-error.ts';
import { unreachable } from '../../../src/upstream/failures.ts';
import { withRetries } from '../../../src/upstream/resilience/retry.ts';
import type { Upstream, UpstreamCall } from '../../../src/upstream/upstream.ts';
import { anyOf, encode } from '../../support/protos.ts';
import { answer, answered, call, READ, upstreamOf, WRITE } from './scripted-upstream.ts';

const retried = (upstream: Upstream, budget = 1) =>
  withRetries(upstream, { retries: 2, budget, repeatable: new Set([READ]) });

const lost = unreachable(new Error('reset'), 'connection');
const unsent = unreachable(new Error('refused'), 'unsent');
const withRetryInfo = (code: number, seconds: number) =>
  answered(code, {
    details: encode('google.rpc.Status', { details: [anyOf('google.rpc.RetryInfo', { retryDelay: { seconds } })] }),
  });
const withPushback = (value: string) => answered(Code.UNAVAILABLE, { metadata: [['grpc-retry-pushback-ms', value]] });

describe('a call that fails', () => {
  test.each<[string, StatusError, Partial<UpstreamCall>, number]>([
    ['three times if it may be repeated and the server is unavailable', answered(Code.UNAVAILABLE), {}, 3],
    ['three times if it may be repeated and the server is busy', answered(Code.RESOURCE_EXHAUSTED), {}, 3],
    ['three times if it may be repeated and its connection was lost', lost, {}, 3],
    ['three times if it may be repeated and was reset', unreachable(new Error('CANCEL'), 'no-status'), {}, 3],
    ['three times if no server has seen it', unsent, {}, 3],
    ['three times if no server has seen it, though it is a write', unsent, { path: WRITE }, 3],
    ['once if the server has decided', answered(Code.NOT_FOUND), {}, 1],
    ['once if it may not be repeated and the server is unavailable', answered(Code.UNAVAILABLE), { path: WRITE }, 1],
    ['once if it may not be repeated and its connection was lost', lost, { path: WRITE }, 1],
    ['once if it may not be repeated and the server is busy', answered(Code.RESOURCE_EXHAUSTED), { path: WRITE }, 1],
    ['once if its time is over', answered(Code.UNAVAILABLE), { deadline: performance.now() }, 1],
    ['once if its caller has gone', answered(Code.UNAVAILABLE), { signal: AbortSignal.abort() }, 1],
    ['once if the proxy refused it', new StatusError(Code.UNAVAILABLE, 'the queue is full'), {}, 1],
    ['once if the answer is too large for the proxy', new StatusError(Code.RESOURCE_EXHAUSTED, 'too large'), {}, 1],
    ['once if RetryInfo asks for a long pause', withRetryInfo(Code.UNAVAILABLE, 20), {}, 1],
    [
      'once if RetryInfo asks for more than the deadline allows',
      withRetryInfo(Code.UNAVAILABLE, 4),
      { deadline: performance.now() + 3_000 },
      1,
    ],
    [
      'once if retry-after asks for a long pause',
      answered(Code.UNAVAILABLE, { metadata: [['retry-after', '9']] }),
      {},
      1,
    ],
    ['once if a pushback forbids more', withPushback('-1'), {}, 1],
    ['once if a pushback is malformed', withPushback('soon'), {}, 1],
  ])('is sent %s', async (_, failure, changes, times) => {
    const { upstream, sent } = upstreamOf(failure);
    await expect(retried(upstream).call(call(changes))).rejects.toBe(failure);
    expect(sent.length).toBe(times);
  });

  test.each([
    'grpc: received message larger than max (10485873 vs. 4194304)',
    'gRPC message exceeds maximum size 4194304: 10485873',
  ])('is sent once if the server says %j', async (message) => {
    const { upstream, sent } = upstreamOf(new StatusError(Code.RESOURCE_EXHAUSTED, message, { origin: 'server' }));
    await expect(retried(upstream).call(call())).rejects.toThrow(message);
    expect(sent.length).toBe(1);
  });

  test('is answered by the try that succeeds', async () => {
    const { upstream, sent } = upstreamOf(answered(Code.UNAVAILABLE), answer('a'));
    expect((await retried(upstream).call(call())).message.toString()).toBe('a');
    expect(sent.length).toBe(2);
  });

  test('is not sent again once the budget is spent, and is again when calls have earned it', async () => {
    const { upstream, sent } = upstreamOf(answered(Code.UNAVAILABLE));
    const limited = retried(upstream, 0.1);
    for (let i = 0; i < 30; i++) await limited.call(call()).catch(() => undefined);
    // 10 in the beginning, and a tenth of every call that came while some were spent.
    expect(sent.length - 30).toBeGreaterThanOrEqual(10);
    expect(sent.length - 30).toBeLessThanOrEqual(13);
  });
});

describe('a pause that the server asks for', () => {
  test.each([
    ['RetryInfo', withRetryInfo(Code.UNAVAILABLE, 2), 2_000],
    ['RetryInfo of a busy server', withRetryInfo(Code.RESOURCE_EXHAUSTED, 3), 3_000],
    ['retry-after', answered(Code.UNAVAILABLE, { metadata: [['retry-after', '2']] }), 2_000],
    ['a pushback', withPushback('1500'), 1_500],
  ])('by %s is waited for', async (_, failure, millis) => {
    vi.useFakeTimers();
    try {
      const { upstream, sent } = upstreamOf(failure, answer('a'));
      const asked = retried(upstream).call(call());
      await vi.advanceTimersByTimeAsync(millis - 1);
      expect(sent.length).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect((await asked).message.toString()).toBe('a');
    } finally {
      vi.useRealTimers();
    }
  });

  test('ends when the caller goes away', async () => {
    const caller = new AbortController();
    const failure = withPushback('4000');
    const { upstream, sent } = upstreamOf(failure, answer('a'));
    const asked = retried(upstream).call(call({ signal: caller.signal }));
    await new Promise(setImmediate);
    caller.abort();
    await expect(asked).rejects.toBe(failure);
    expect(sent.length).toBe(1);
  });
});

describe('a lost connection', () => {
  test('is waited for, by all its calls, without spending the budget', async () => {
    const results = Array.from({ length: 20 }, () => lost);
    const { upstream, sent, setState } = upstreamOf(...results, answer('a'));
    setState('connecting');
    const shared = retried(upstream, 0);
    const asked = Array.from({ length: 20 }, () => shared.call(call()));
    setTimeout(setState, 150, 'ready');
    const answers = await Promise.all(asked);
    expect(answers.map(({ message }) => String(message))).toEqual(new Array(20).fill('a'));
    expect(sent.length).toBe(40);
  });

  test('that does not come back fails the call without sending it again', async () => {
    const { upstream, sent, setState } = upstreamOf(lost);
    setState('failing');
    await expect(retried(upstream).call(call())).rejects.toBe(lost);
    expect(sent.length).toBe(1);
  });

  test('is not waited for beyond the deadline', async () => {
    vi.useFakeTimers();
    try {
      const { upstream, setState } = upstreamOf(lost);
      setState('failing');
      let isOver = false;
      const asked = retried(upstream)
        .call(call({ deadline: performance.now() + 200 }))
        .catch(() => {
          isOver = true;
        });
      await vi.advanceTimersByTimeAsync(201);
      expect(isOver).toBe(true);
      await asked;
    } finally {
      vi.useRealTimers();
    }
  });
});
