import { describe, expect, test, vi } from 'vitest';
import { Code, StatusError } from '../../src/base/status-error.ts';
import { balanceEndpoints } from '../../src/upstream/balance-endpoints.ts';
import { unreachable } from '../../src/upstream/failures.ts';
import { withRetries } from '../../src/upstream/resilience/retry.ts';
import type { Upstream, UpstreamState } from '../../src/upstream/upstream.ts';
import { stopClock } from '../support/clock.ts';
import { answer, answered, call, READ, WRITE } from './resilience/scripted-upstream.ts';

type Behaviour = 'answers' | 'hangs' | 'UNAVAILABLE' | 'refused' | 'lost';

interface Scripted {
  readonly upstream: Upstream;
  readonly calls: number[];
  readonly behave: (index: number, behaviour: Behaviour) => void;
  readonly be: (index: number, state: UpstreamState) => void;
}

function scripted(count: number): Scripted {
  const calls = new Array<number>(count).fill(0);
  const behaviours = new Array<Behaviour>(count).fill('answers');
  const states = new Array<UpstreamState>(count).fill('ready');
  const endpoint = (index: number): Upstream => ({
    call: async () => {
      calls[index] = (calls[index] as number) + 1;
      switch (behaviours[index] as Behaviour) {
        case 'answers':
          return answer(String(index));
        case 'hangs':
          return new Promise(() => undefined);
        case 'UNAVAILABLE':
          throw answered(Code.UNAVAILABLE);
        case 'refused':
          throw unreachable(new Error('ECONNREFUSED'), 'unsent');
        case 'lost':
          throw unreachable(new Error('ECONNRESET'), 'connection');
      }
    },
    state: () => states[index] as UpstreamState,
    close: () => {
      states[index] = 'closed';
    },
  });
  return {
    upstream: balanceEndpoints(Array.from({ length: count }, (_, index) => endpoint(index))),
    calls,
    behave: (index, behaviour) => {
      behaviours[index] = behaviour;
    },
    be: (index, state) => {
      states[index] = state;
    },
  };
}

async function send(upstream: Upstream, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await upstream.call(call()).catch(() => undefined);
}

describe('several endpoints', () => {
  test('take turns', async () => {
    const { upstream, calls } = scripted(3);
    await send(upstream, 9);
    expect(calls).toEqual([3, 3, 3]);
  });

  test('get a call where the fewest are running', async () => {
    const { upstream, calls, behave } = scripted(2);
    for (const index of [0, 1]) behave(index, 'hangs');
    for (let i = 0; i < 3; i++) void upstream.call(call());
    behave(0, 'answers');
    behave(1, 'answers');
    const fewest = calls[0] === 1 ? 0 : 1;
    await send(upstream, 5);
    expect(calls[fewest]).toBe(6);
  });

  test('are not called before they are connected, while another one is', async () => {
    const { upstream, calls, be } = scripted(2);
    be(0, 'connecting');
    await send(upstream, 4);
    expect(calls).toEqual([0, 4]);
  });

  test.each<[path: string, behaviour: Behaviour]>([
    [READ, 'refused'],
    [WRITE, 'refused'],
    [READ, 'lost'],
  ])('lose no call of %s where one is %s', async (path, behaviour) => {
    const { upstream, calls, behave } = scripted(2);
    behave(0, behaviour);
    const retried = withRetries(upstream, { retries: 2, budget: 0, repeatable: new Set([READ]) });
    for (let i = 0; i < 12; i++) expect((await retried.call(call({ path }))).message.toString()).toBe('1');
    expect(calls[0]).toBeGreaterThan(0);
  });

  test('fail a call that none of them takes, and try each once', async () => {
    const { upstream, calls, behave } = scripted(3);
    for (const index of [0, 1, 2]) behave(index, 'refused');
    await expect(upstream.call(call())).rejects.toMatchObject({ code: Code.UNAVAILABLE, origin: 'unsent' });
    expect(calls).toEqual([1, 1, 1]);
  });

  test('avoid one that says UNAVAILABLE five times in a row, for half a minute', async () => {
    stopClock();
    const { upstream, calls, behave } = scripted(2);
    behave(0, 'UNAVAILABLE');
    await send(upstream, 50);
    expect(calls).toEqual([5, 45]);
    behave(0, 'answers');
    vi.advanceTimersByTime(30_000);
    await send(upstream, 10);
    expect(calls).toEqual([10, 50]);
  });

  test.each([
    ['half of them', 2, (calls: readonly number[]) => calls[0] === 5 && calls[1] === 5],
    ['more than half', 3, (calls: readonly number[]) => calls.every((each) => each > 20)],
    ['all', 4, (calls: readonly number[]) => calls.every((each) => each > 20)],
  ])('avoid at most half: %s fail', async (_, bad, holds) => {
    const { upstream, calls, behave } = scripted(4);
    for (let index = 0; index < bad; index++) behave(index, 'UNAVAILABLE');
    await send(upstream, 200);
    expect([calls, holds(calls)]).toEqual([calls, true]);
  });

  test('are not judged by what a caller or the proxy has ended', async () => {
    const { upstream, calls } = scripted(2);
    const failing = balanceEndpoints([
      {
        ...upstream,
        call: async () => {
          throw new StatusError(Code.UNAVAILABLE, 'ours');
        },
      },
      upstream,
    ]);
    await send(failing, 40);
    expect(calls[0]).toBe(10);
  });

  test.each<[UpstreamState[], UpstreamState]>([
    [['failing', 'ready'], 'ready'],
    [['failing', 'connecting'], 'connecting'],
    [['failing', 'idle'], 'idle'],
    [['failing', 'failing'], 'failing'],
    [['closed', 'closed'], 'closed'],
  ])('that are %j are together %s', (states, wanted) => {
    const { upstream, be } = scripted(2);
    for (const [index, state] of states.entries()) be(index, state);
    expect(upstream.state()).toBe(wanted);
  });
});
