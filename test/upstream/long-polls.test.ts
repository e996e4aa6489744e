import { afterEach, expect, test, vi } from 'vitest';
import { connectUpstream } from '../../src/upstream/connect.ts';
import { PATIENCE } from '../support/clock.ts';
import { startFakeUpstream } from '../support/fake-upstream.ts';
import { call, TRANSPORTS } from './transports.ts';

const POLL = '/test.Service/Poll';
const UPDATE = '/test.Service/Update';
const COUNT = '/test.Service/Count';
const STREAMS = 10;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function start(answers: (path: string) => boolean) {
  const fake = await startFakeUpstream([POLL, UPDATE, COUNT], 0, {
    options: { 'grpc.max_concurrent_streams': STREAMS },
  });
  closers.push(fake.kill);
  fake.answer((seen) => (answers(seen.getPath()) ? {} : undefined));
  return fake;
}

test.each(TRANSPORTS)('%s: calls that wait, of whatever kinds, leave streams to others', async (_, connect) => {
  const fake = await start((path) => path === COUNT);
  const upstream = connect({ address: fake.address, userAgent: 'test', maxConnections: 2 });
  closers.push(upstream.close);
  for (let i = 0; i < 30; i++) {
    for (const path of [POLL, UPDATE]) call(upstream, { path, waits: true }).catch(() => undefined);
  }
  await vi.waitFor(() => expect(fake.calls.length).toBeGreaterThanOrEqual(STREAMS), PATIENCE);
  for (let i = 0; i < 5; i++) await call(upstream, { path: COUNT });
});

test.each(TRANSPORTS)('%s: calls get more connections where one has no room', async (name) => {
  const fake = await start((path) => path === COUNT);
  const upstream = await connectUpstream(name as 'lean', { address: fake.address, userAgent: 'test' });
  closers.push(upstream.close);
  // grpc-js cannot tell what the server allows: it takes a hundred for granted.
  const polls = name === 'lean' ? 3 * STREAMS : 300;
  for (let i = 0; i < polls; i++) call(upstream, { path: POLL }).catch(() => undefined);
  await vi.waitFor(() => {
    const peers = new Set(fake.calls.map((each) => each.getPeer()));
    expect(peers.size).toBeGreaterThan(1);
  }, PATIENCE);
});

test.each(TRANSPORTS)('%s: a list of addresses is called in turn, and goes on without one of them', async (name) => {
  const [one, other] = [await start(() => true), await start(() => true)];
  const address = `${one.address},${other.address}`;
  const upstream = await connectUpstream(name as 'lean', { address, userAgent: 'test' });
  closers.push(upstream.close);
  await vi.waitFor(async () => {
    await call(upstream, { path: COUNT });
    expect([one.calls.length > 0, other.calls.length > 0]).toEqual([true, true]);
  }, PATIENCE);
  one.kill();
  await vi.waitFor(async () => {
    for (let i = 0; i < 10; i++) await call(upstream, { path: COUNT });
  }, PATIENCE);
  expect(upstream.state()).toBe('ready');
});
