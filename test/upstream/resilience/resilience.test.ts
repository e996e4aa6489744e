import { describe, expect, test, vi } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { Code, StatusError } from '../../../src/base/status-error.ts';
import { withBreaker } from '../../../src/upstream/resilience/breaker.ts';
import { withCache } from '../../../src/upstream/resilience/cache.ts';
import { idempotentPaths } from '../../../src/upstream/resilience/idempotent.ts';
import { withRetries } from '../../../src/upstream/resilience/retry.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall, UpstreamState } from '../../../src/upstream/upstream.ts';

const READ = '/s/Get';
const WRITE = '/s/Write';

const error = (code: number, headers = {}) => new StatusError(code, 'so', { headers });
const answer = (text = ''): UpstreamAnswer => ({ message: Buffer.from(text), metadata: [], trailers: [] });
const call = (changes: Partial<UpstreamCall> = {}): UpstreamCall => ({
  path: READ,
  message: Buffer.from('m'),
  metadata: [],
  deadline: Date.now() + 5_000,
  signal: new AbortController().signal,
  ...changes,
});

/** Gives these results one after the other, and the last one again and again. */
function upstreamOf(...results: readonly (UpstreamAnswer | StatusError)[]) {
  const sent: UpstreamCall[] = [];
  let state: UpstreamState = 'ready';
  const upstream: Upstream = {
    call: async (each) => {
      const result = results[Math.min(sent.length, results.length - 1)] as UpstreamAnswer | StatusError;
      sent.push(each);
      if (result instanceof StatusError) throw result;
      return result;
    },
    state: () => state,
    close: () => undefined,
  };
  return { upstream, sent, setState: (next: UpstreamState) => (state = next) };
}

describe('a call that may be repeated', () => {
  const retried = (upstream: Upstream, budget = 1) =>
    withRetries(upstream, { retries: 2, budget, idempotent: new Set([READ]) });

  test.each<[string, StatusError, Partial<UpstreamCall>, number]>([
    ['is tried three times while the server is unavailable', error(Code.UNAVAILABLE), {}, 3],
    ['is tried three times while the server is busy', error(Code.RESOURCE_EXHAUSTED), {}, 3],
    ['is tried once where the server has decided', error(Code.NOT_FOUND), {}, 1],
    ['is tried once where someone said when to come back', error(Code.UNAVAILABLE, { 'Retry-After': '9' }), {}, 1],
    ['is tried once where the time is over', error(Code.UNAVAILABLE), { deadline: Date.now() }, 1],
    ['is tried once where it is a write without request id', error(Code.UNAVAILABLE), { path: WRITE }, 1],
    ['is tried once where its caller has gone', error(Code.UNAVAILABLE), { signal: AbortSignal.abort() }, 1],
  ])('%s', async (_, failure, changes, times) => {
    const { upstream, sent } = upstreamOf(failure);
    await expect(retried(upstream).call(call(changes))).rejects.toBe(failure);
    expect(sent.length).toBe(times);
  });

  test('is answered by the attempt that does well', async () => {
    const { upstream, sent } = upstreamOf(error(Code.UNAVAILABLE), answer('a'));
    expect((await retried(upstream).call(call())).message.toString()).toBe('a');
    expect(sent.length).toBe(2);
  });

  test('is not repeated once the budget is spent, and is again when calls have earned it', async () => {
    const { upstream, sent } = upstreamOf(error(Code.UNAVAILABLE));
    const limited = retried(upstream, 0.1);
    for (let i = 0; i < 30; i++) await limited.call(call()).catch(() => undefined);
    // 10 in the beginning, and a tenth of every call that came while some were spent.
    expect(sent.length - 30).toBeGreaterThanOrEqual(10);
    expect(sent.length - 30).toBeLessThanOrEqual(13);
  });
});

// Contract section 2: a start carries a request id, so that a retry cannot run a thing twice.
test.each([
  ['GetSystemInfo', true],
  ['ListWorkflowExecutions', true],
  ['QueryWorkflow', true],
  ['StartWorkflowExecution', true],
  ['SignalWorkflowExecution', true],
  ['UpdateWorkflowExecution', true],
  ['TerminateWorkflowExecution', false],
  ['DeleteWorkflowExecution', false],
  ['RespondActivityTaskCompleted', false],
  ['UpdateNamespace', false],
  ['RegisterNamespace', false],
])('%s may be repeated: %s', (rpc, wanted) => {
  const paths = idempotentPaths(operations);
  expect(paths.has(`/temporal.api.workflowservice.v1.WorkflowService/${rpc}`)).toBe(wanted);
});

describe('the circuit breaker', () => {
  const OPTIONS = { failures: 5, openMs: 60_000 };
  const fail = async (upstream: Upstream, times: number) => {
    for (let i = 0; i < times; i++) await upstream.call(call()).catch(() => undefined);
  };

  test('opens after five failures in a row, and refuses at once with Retry-After', async () => {
    const { upstream, sent } = upstreamOf(error(Code.UNAVAILABLE));
    const breaker = withBreaker(upstream, OPTIONS);
    await fail(breaker, 4);
    expect(breaker.breaker()).toBe('closed');
    await fail(breaker, 1);
    expect(breaker.breaker()).toBe('open');
    await expect(breaker.call(call())).rejects.toMatchObject({ code: 14, headers: { 'Retry-After': '60' } });
    expect(sent.length).toBe(5);
  });

  test.each([
    ['an answer', answer()],
    ['an error that is an answer', error(Code.NOT_FOUND)],
  ])('begins to count again at %s', async (_, result) => {
    const down = error(Code.UNAVAILABLE);
    const { upstream } = upstreamOf(down, down, down, down, result, down, down, down, down);
    const breaker = withBreaker(upstream, OPTIONS);
    await fail(breaker, 9);
    expect(breaker.breaker()).toBe('closed');
  });

  test('does not count deadlines and callers that have gone', async () => {
    const { upstream } = upstreamOf(error(Code.DEADLINE_EXCEEDED), error(Code.CANCELLED));
    const breaker = withBreaker(upstream, OPTIONS);
    await fail(breaker, 20);
    expect(breaker.breaker()).toBe('closed');
  });

  test('lets one call through when the time is over, and closes if it does well', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const down = error(Code.UNAVAILABLE);
    const { upstream, sent } = upstreamOf(down, down, down, down, down, down, answer('a'));
    const breaker = withBreaker(upstream, OPTIONS);
    await fail(breaker, 5);
    vi.advanceTimersByTime(60_000);
    const [first, second] = await Promise.allSettled([breaker.call(call()), breaker.call(call())]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    expect(sent.length).toBe(6);
    expect(breaker.breaker()).toBe('open');
    vi.advanceTimersByTime(60_000);
    await breaker.call(call());
    expect(breaker.breaker()).toBe('closed');
    vi.useRealTimers();
  });

  test('lets one call through as soon as a lost connection is back', async () => {
    const down = error(Code.UNAVAILABLE);
    const { upstream, sent, setState } = upstreamOf(down, down, down, down, down, answer());
    setState('failing');
    const breaker = withBreaker(upstream, OPTIONS);
    await fail(breaker, 5);
    await expect(breaker.call(call())).rejects.toMatchObject({ headers: { 'Retry-After': '1' } });
    expect(sent.length).toBe(5);
    setState('ready');
    await breaker.call(call());
    expect(breaker.breaker()).toBe('closed');
  });
});

test('a breaker tries a server that has just come back again soon', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const down = error(Code.UNAVAILABLE);
  const { upstream, sent, setState } = upstreamOf(down, down, down, down, down, down, down, answer());
  setState('failing');
  const breaker = withBreaker(upstream, { failures: 5, openMs: 60_000 });
  const attempts = async (times: number) => {
    for (let i = 0; i < times; i++) await breaker.call(call()).catch(() => undefined);
    return sent.length;
  };
  expect(await attempts(10)).toBe(5);
  setState('ready');
  expect(await attempts(10)).toBe(6);
  vi.advanceTimersByTime(1_000);
  expect(await attempts(10)).toBe(7);
  vi.advanceTimersByTime(1_000);
  expect(await attempts(10)).toBe(7);
  vi.advanceTimersByTime(1_000);
  expect(await attempts(10)).toBe(17);
  expect(breaker.breaker()).toBe('closed');
  vi.useRealTimers();
});

// What goes wrong otherwise: the call that is let through waits for a worker, and all others are refused meanwhile.
test('a breaker lets all calls through once the call that it tried has not failed for a second', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const down = error(Code.UNAVAILABLE);
  const { upstream } = upstreamOf(down, down, down, down, down, answer());
  let end: (reason: StatusError) => void = () => undefined;
  const waiting = new Promise<UpstreamAnswer>((_, reject) => {
    end = reject;
  });
  const slow = { ...upstream, call: (each: UpstreamCall) => (each.path === WRITE ? waiting : upstream.call(each)) };
  const breaker = withBreaker(slow, { failures: 5, openMs: 60_000 });
  for (let i = 0; i < 5; i++) await breaker.call(call()).catch(() => undefined);
  vi.advanceTimersByTime(60_000);
  const first = breaker.call(call({ path: WRITE }));
  await expect(breaker.call(call())).rejects.toMatchObject({ code: 14 });
  vi.advanceTimersByTime(1_000);
  await breaker.call(call());
  expect(breaker.breaker()).toBe('closed');
  end(down);
  await expect(first).rejects.toBe(down);
  expect(breaker.breaker()).toBe('closed');
  vi.useRealTimers();
});

describe('the response cache', () => {
  const OPTIONS = { ttlMs: 1_000, paths: new Set([READ]) };

  test.each<[string, Partial<UpstreamCall>, number]>([
    ['the same call', {}, 1],
    ['the same call from elsewhere', { metadata: [['x-forwarded-for', '::1']] }, 1],
    ['another caller', { metadata: [['authorization', 'Bearer b']] }, 2],
    ['another message', { message: Buffer.from('other') }, 2],
    ['another operation, which is not kept', { path: WRITE }, 2],
  ])('sends %s %j so often: %i', async (_, changes, times) => {
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

  test('forgets after its time, and never keeps an error', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { upstream, sent } = upstreamOf(error(Code.NOT_FOUND), answer('a'));
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
});
