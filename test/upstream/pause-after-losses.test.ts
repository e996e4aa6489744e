import { afterEach, expect, test, vi } from 'vitest';
import { connectUpstream, type Transport } from '../../src/upstream/connect.ts';
import { PATIENCE, stopClock } from '../support/clock.ts';
import { answer, settings, startScriptedServer, Type } from './scripted-server.ts';
import { call, failure } from './transports.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that ends each connection at its first call, until it is told to answer. */
async function moodyServer(transport: Transport) {
  stopClock({ toFake: ['performance'] });
  const mood = { good: false };
  const server = await startScriptedServer(settings());
  const serve = async (): Promise<void> => {
    const peer = await server.accept();
    void serve();
    for (;;) {
      const { id } = await peer.next(Type.HEADERS);
      if (mood.good) peer.send(...answer(id));
      else peer.cut();
    }
  };
  void serve();
  const upstream = await connectUpstream(transport, { address: server.address, userAgent: 'test' });
  closers.push(upstream.close, server.close);
  const fail = async (times: number) => {
    for (let i = 0; i < times; i++) await failure(call(upstream));
  };
  return { server, upstream, mood, fail };
}

const TRANSPORTS: readonly Transport[] = ['grpc-js', 'lean'];

test.each(TRANSPORTS)('%s: a server that accepts and hangs up is left alone for a growing time', async (transport) => {
  const { server, upstream, fail } = await moodyServer(transport);
  await fail(20);
  expect(server.peers.length).toBe(2);
  expect(upstream.state(true)).toBe('failing');
  for (const [millis, dials] of [
    [99, 2],
    [2, 3],
    [159, 3],
    [2, 4],
  ] as const) {
    vi.advanceTimersByTime(millis);
    await fail(20);
    expect([millis, server.peers.length]).toEqual([millis, dials]);
  }
});

test.each(TRANSPORTS)('%s: a loss after an answer costs no pause', async (transport) => {
  const { server, upstream, mood, fail } = await moodyServer(transport);
  for (let round = 0; round < 4; round++) {
    mood.good = true;
    await vi.waitFor(() => call(upstream), PATIENCE);
    mood.good = false;
    await fail(1);
  }
  expect(server.peers.length).toBe(4);
});
