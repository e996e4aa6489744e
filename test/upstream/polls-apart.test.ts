import { expect, test } from 'vitest';
import { pollsApart } from '../../src/upstream/polls-apart.ts';
import type { Upstream, UpstreamCall } from '../../src/upstream/upstream.ts';

/** An upstream that answers with its name. */
const named = (name: string, closed: string[]): Upstream => ({
  call: async () => ({ message: Buffer.from(name), metadata: [], trailers: [] }),
  state: () => 'ready',
  close: () => closed.push(name),
});
const call: UpstreamCall = {
  path: '/s/m',
  message: Buffer.alloc(0),
  metadata: [],
  deadline: Number.MAX_SAFE_INTEGER,
  signal: new AbortController().signal,
};

// Contract section 6, Cost.
test('polls go over a channel that is opened for the first of them, and closed with the other', async () => {
  const closed: string[] = [];
  let opened = 0;
  const upstream = pollsApart(named('main', closed), async () => {
    opened++;
    return named('polls', closed);
  });
  const to = async (shared: boolean) => (await upstream.call({ ...call, shared })).message.toString();
  expect([await to(false), opened]).toEqual(['main', 0]);
  expect([await to(true), await to(true), await to(false), opened]).toEqual(['polls', 'polls', 'main', 1]);
  upstream.close();
  await Promise.resolve();
  expect(closed).toEqual(['main', 'polls']);
});

test('a channel that could not be opened is tried again', async () => {
  let tries = 0;
  const upstream = pollsApart(named('main', []), async () => {
    if (++tries === 1) throw new Error('no file');
    return named('polls', []);
  });
  await expect(upstream.call({ ...call, shared: true })).rejects.toThrow('no file');
  expect((await upstream.call({ ...call, shared: true })).message.toString()).toBe('polls');
});
