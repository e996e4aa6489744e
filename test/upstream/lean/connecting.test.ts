import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, expect, test, vi } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import { connectLean } from '../../../src/upstream/lean/lean.ts';
import { createAuthority } from '../../support/certificates.ts';
import { stopClock, turns, until } from '../../support/clock.ts';
import { freePort } from '../../support/free-port.ts';
import { answer, settings, startScriptedServer, Type } from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin } from './begin.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test('a server that says nothing is not waited for beyond the limit', async () => {
  const { peer, asked, upstream } = await begin({ greeting: Buffer.alloc(0), times: { connectMs: 50 } });
  const error = await failure(asked);
  expect(error).toMatchObject({ code: Code.UNAVAILABLE, message: 'the Temporal server cannot be reached' });
  expect(String(error.cause)).toContain('no connection within 50 ms');
  expect(upstream.state()).toBe('failing');
  await peer.closed;
});

test('that limit is for the handshakes only', async () => {
  stopClock();
  const { peer, asked, upstream } = await begin({ times: { connectMs: 500 } });
  await peer.next(Type.HEADERS);
  vi.advanceTimersByTime(600);
  peer.send(...answer(1));
  await asked;
  expect(upstream.state()).toBe('ready');
});

/** A server that hangs up at once, unless it is told to be a good one. The clock is stopped. */
async function moodyServer() {
  stopClock();
  let calls = 0;
  const server = createServer((socket) => {
    calls++;
    if (mood.good) socket.on('error', () => undefined).write(settings());
    else socket.destroy();
  });
  const mood = { good: false };
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const { port } = server.address() as AddressInfo;
  const upstream = connectLean({ address: `127.0.0.1:${port}`, userAgent: 'test' });
  closers.push(upstream.close, cut, () => server.close());
  const tick = async () => {
    vi.advanceTimersByTime(1);
    await turns(2);
  };
  /** Milliseconds of the stopped clock until the server is called once more. */
  const pause = async () => {
    // What has been lost is noticed before the clock moves on.
    await turns(20);
    const [before, from] = [calls, Date.now()];
    while (calls === before) await tick();
    return Date.now() - from;
  };
  return { upstream, mood, cut, tick, pause, calls: () => calls };
}

/** gRPC, "Connection Backoff Protocol". */
test('attempts to connect become rarer, and go on without calls', async () => {
  const { upstream, calls, pause } = await moodyServer();
  expect(upstream.state(true)).toBe('connecting');
  await until(() => calls() === 1);
  const pauses: number[] = [];
  for (let i = 0; i < 4; i++) pauses.push(await pause());
  expect(upstream.state()).toBe('failing');
  const [first = 0, , , last] = pauses;
  expect(first).toBeGreaterThanOrEqual(80);
  expect(last).toBeGreaterThan(first);
  expect(last).toBeGreaterThan(300);
});

test('after a connection that was good they are frequent again', async () => {
  const { upstream, mood, cut, tick, pause, calls } = await moodyServer();
  upstream.state(true);
  await until(() => calls() === 1);
  for (let i = 0; i < 3; i++) await pause();
  mood.good = true;
  while (upstream.state() !== 'ready') await tick();
  mood.good = false;
  cut();
  await until(() => upstream.state() === 'idle');
  const before = calls();
  upstream.state(true);
  await until(() => calls() === before + 1);
  expect(await pause()).toBeLessThan(300);
});

test('a server of TLS that does not speak HTTP/2 is not used', async () => {
  const authority = createAuthority();
  const { cert, key } = authority.issue('server', { subject: '/CN=server' });
  const server = createTlsServer({ cert, key }, (socket) => socket.on('error', () => undefined));
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  closers.push(() => server.close());
  const upstream = connectLean({ address: `127.0.0.1:${port}`, userAgent: 'test', tls: { ca: authority.cert } });
  closers.push(upstream.close);
  const error = await failure(call(upstream));
  expect(error.code).toBe(Code.UNAVAILABLE);
  expect(String(error.cause)).toContain('ALPN');
});

test('a name with several addresses is connected to', async () => {
  const server = await startScriptedServer();
  const upstream = connectLean({ address: server.address.replace('127.0.0.1', 'localhost'), userAgent: 'test' });
  closers.push(upstream.close, server.close);
  const asked = call(upstream);
  const peer = await server.accept();
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  await asked;
});

test('an IPv6 address stands in brackets', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined).write(settings()));
  await new Promise<void>((resolve) => server.listen(0, '::1', resolve));
  const { port } = server.address() as AddressInfo;
  const upstream = connectLean({ address: `[::1]:${port}`, userAgent: 'test' });
  closers.push(upstream.close, () => server.close());
  await until(() => upstream.state(true) !== 'connecting');
  expect(upstream.state()).toBe('ready');
});
