import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import { leastLoaded } from '../../../src/upstream/lean/balance.ts';
import type { Connection } from '../../../src/upstream/lean/connection.ts';
import { createEndpoints } from '../../../src/upstream/lean/endpoints.ts';
import {
  answer,
  END_HEADERS,
  END_STREAM,
  fields,
  frame,
  type Peer,
  settings,
  Type,
  uint32,
} from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin } from './begin.ts';

const MAX_CONCURRENT_STREAMS = 3;

const idsOf = (peer: Peer | undefined) =>
  (peer?.frames ?? []).filter(({ type }) => type === Type.HEADERS).map(({ id }) => id);
const until = (condition: () => boolean) => expect.poll(condition, { interval: 2 }).toBe(true);
const quietly = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

describe('calls without room on a connection', () => {
  test('get another one, up to the number that is allowed', async () => {
    const { server, upstream, asked } = await begin({
      greeting: settings([MAX_CONCURRENT_STREAMS, 1]),
      options: { maxConnections: 3 },
    });
    const others = Array.from({ length: 4 }, () => quietly(call(upstream)));
    await until(() => server.peers.length === 3 && server.peers.every((peer) => idsOf(peer).length === 1));
    const [first, second, third] = server.peers as [Peer, Peer, Peer];
    first.send(...answer(1));
    await until(() => idsOf(first).length === 2);
    first.send(...answer(3));
    await until(() => idsOf(first).length === 3);
    first.send(...answer(5));
    for (const peer of [second, third]) peer.send(...answer(1));
    expect((await Promise.all([asked, ...others])).length).toBe(5);
    expect(server.peers.length).toBe(3);
  });

  test('wait on, if another one cannot be made', async () => {
    const { server, peer, upstream, asked } = await begin({
      greeting: (index) =>
        index === 0 ? settings([MAX_CONCURRENT_STREAMS, 1]) : frame(Type.PING, 0, 0, Buffer.alloc(8)),
      options: { maxConnections: 2 },
    });
    await peer.next(Type.HEADERS);
    const second = quietly(call(upstream));
    await (await server.accept()).closed;
    expect(upstream.state()).toBe('ready');
    peer.send(...answer(1));
    await asked;
    await until(() => idsOf(peer).length === 2);
    peer.send(...answer(3));
    expect(String((await second).message)).toBe('answer');
  });

  test('make no others to a server that allows no calls at all', async () => {
    const { server, upstream, asked } = await begin({
      greeting: settings([MAX_CONCURRENT_STREAMS, 0]),
      options: { maxConnections: 3 },
    });
    await until(() => upstream.state() === 'ready');
    quietly(asked);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.peers.length).toBe(1);
  });

  test('of one rpc leave a fifth of the streams to others', async () => {
    const { server, upstream } = await begin({
      greeting: settings([MAX_CONCURRENT_STREAMS, 5]),
      options: { maxConnections: 2 },
    });
    const running = () => server.peers.reduce((sum, peer) => sum + idsOf(peer).length, 0);
    // With the one that has begun: 13 for 10 streams.
    for (let i = 0; i < 12; i++) quietly(call(upstream));
    await until(() => running() === 8);
    const other = quietly(call(upstream, { path: '/test.Service/Other' }));
    await until(() => running() === 9);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(running()).toBe(9);
    for (const peer of server.peers) peer.send(...idsOf(peer).flatMap((id) => answer(id)));
    await other;
    await until(() => running() === 14);
  });
});

test('calls go to the connection with the fewest', async () => {
  const { server, peer, upstream } = await begin({
    greeting: settings([MAX_CONCURRENT_STREAMS, 3]),
    options: { maxConnections: 2 },
  });
  for (let i = 0; i < 3; i++) quietly(call(upstream));
  await until(() => server.peers.length === 2 && idsOf(server.peers[1]).length === 1);
  peer.send(...answer(1), ...answer(3));
  await until(() => upstream.state() === 'ready');
  await new Promise((resolve) => setTimeout(resolve, 10));
  // One and one.
  for (let i = 0; i < 2; i++) quietly(call(upstream));
  await until(() => idsOf(peer).length === 4 && idsOf(server.peers[1]).length === 2);
});

test('a call whose connection is lost leaves the others alone', async () => {
  const { server, peer, upstream, asked } = await begin({
    greeting: settings([MAX_CONCURRENT_STREAMS, 1]),
    options: { maxConnections: 2 },
  });
  const second = quietly(call(upstream));
  await until(() => idsOf(server.peers[1]).length === 1);
  peer.cut();
  expect(await failure(asked)).toMatchObject({ code: Code.UNAVAILABLE, origin: 'connection' });
  expect(upstream.state()).toBe('ready');
  const third = quietly(call(upstream));
  server.peers[1]?.send(...answer(1));
  await second;
  const taker = async () => {
    await until(() => server.peers.some((each, index) => index > 0 && idsOf(each).length > (index === 1 ? 1 : 0)));
    const [taken] = server.peers.filter((each, index) => index > 0 && idsOf(each).length > (index === 1 ? 1 : 0));
    return taken as Peer;
  };
  const peerOfThird = await taker();
  peerOfThird.send(...answer(idsOf(peerOfThird).at(-1) as number));
  expect(String((await third).message)).toBe('answer');
});

test('an old connection is replaced, and ends with its last call', async () => {
  const { server, peer, upstream, asked } = await begin({ options: { connectionAgeMs: 40 } });
  await peer.next(Type.HEADERS);
  const next = await server.accept();
  await until(() => {
    if (idsOf(next).length === 0) quietly(call(upstream, { deadline: Date.now() + 1_000 }));
    return idsOf(next).length > 0;
  });
  for (const id of idsOf(peer)) peer.send(...answer(id));
  await asked;
  expect((await peer.next(Type.GOAWAY)).payload).toEqual(uint32(0, 0));
  await peer.closed;
  expect(upstream.state()).toBe('ready');
});

describe('the connection for a call', () => {
  const make = (load: number, avoids = false, hasRoom = true) =>
    ({ load, hasRoom, maxStreams: 10, avoidUntil: avoids ? Number.POSITIVE_INFINITY : 0 }) as Connection;

  test.each<[string, Connection[], number | undefined]>([
    ['none', [], undefined],
    ['the only one', [make(1)], 0],
    ['the only one, though it fails', [make(1, true)], 0],
    ['not the only one without room', [make(1, false, false)], undefined],
    ['the one with the fewest calls', [make(2), make(1), make(3)], 1],
    ['one with room', [make(1, false, false), make(2)], 1],
    ['one that does not fail', [make(1, true), make(5), make(9)], 1],
    ['one that fails, if no other has room', [make(1, true), make(5, false, false), make(9, false, false)], 0],
    ['the one with the fewest calls, if half of all fail', [make(1, true), make(5)], 0],
    ['the one with the fewest calls, if all fail', [make(3, true), make(2, true), make(4, true)], 1],
  ])('is %s', (_, connections, wanted) => {
    const found = leastLoaded(connections);
    expect(found === undefined ? undefined : connections.indexOf(found)).toBe(wanted);
  });

  test('is another one for a while after five answers in a row that say UNAVAILABLE', async () => {
    const { server, peer, upstream } = await begin({
      greeting: settings([MAX_CONCURRENT_STREAMS, 5]),
      options: { maxConnections: 3 },
    });
    const all = Array.from({ length: 11 }, () => quietly(call(upstream)));
    await until(
      () => server.peers.length === 3 && server.peers.reduce((sum, each) => sum + idsOf(each).length, 0) === 12,
    );
    const unavailable = fields([':status', '200'], ['content-type', 'application/grpc'], ['grpc-status', '14']);
    peer.send(...idsOf(peer).map((id) => frame(Type.HEADERS, END_HEADERS | END_STREAM, id, unavailable)));
    await Promise.race(all.map((each) => failure(each)));
    await until(() => idsOf(peer).length === 5);
    const before = server.peers.map((each) => idsOf(each).length);
    quietly(call(upstream));
    await until(() => server.peers.reduce((sum, each) => sum + idsOf(each).length, 0) === 13);
    expect(server.peers.map((each) => idsOf(each).length)[0]).toBe(before[0]);
  });
});

test('each connection begins with another address of a name, and has the others to fall back to', () => {
  const addresses = ['10.0.0.1', '10.0.0.2', '10.0.0.3', '::1', '::2'].map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  const endpoints = createEndpoints((_host, done) => done(null, addresses));
  const seen: string[] = [];
  for (let i = 0; i < 4; i++) {
    endpoints.lookup('temporal.test', { all: true }, (_, found) => {
      seen.push((found as typeof addresses).map(({ address }) => address).join(' '));
    });
  }
  expect(seen).toEqual([
    '10.0.0.1 10.0.0.2 10.0.0.3 ::1 ::2',
    '10.0.0.2 10.0.0.3 10.0.0.1 ::2 ::1',
    '10.0.0.3 10.0.0.1 10.0.0.2 ::1 ::2',
    '10.0.0.1 10.0.0.2 10.0.0.3 ::2 ::1',
  ]);
  expect(endpoints.count()).toBe(3);
});

test('a name that cannot be looked up is an error', () => {
  const endpoints = createEndpoints((_host, done) => done(new Error('ENOTFOUND'), []));
  let found: Error | null = null;
  endpoints.lookup('temporal.test', { all: true }, (error) => {
    found = error;
  });
  expect(found).toMatchObject({ message: 'ENOTFOUND' });
  expect(endpoints.count()).toBe(1);
});
