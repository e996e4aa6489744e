import { afterEach, expect, test, vi } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import { Connection } from '../../../src/upstream/lean/connection.ts';
import { stopClock, turns, until } from '../../support/clock.ts';
import { ACK, answer, frame, settings, startScriptedServer, Type, uint32 } from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin, settled } from './begin.ts';

const MAX_CONCURRENT_STREAMS = 3;
const REFUSED_STREAM = 7;

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const reset = (id: number, errorCode: number) => frame(Type.RST_STREAM, 0, id, uint32(errorCode));
const goaway = (lastId: number) => frame(Type.GOAWAY, 0, 0, uint32(lastId, 0));

/** RFC 9113 section 5.1.2. */
test('calls beyond the number that the server allows wait for their turn, and for a change of the number', async () => {
  const { peer, upstream, asked } = await begin({ greeting: settings([MAX_CONCURRENT_STREAMS, 1]) });
  const others = [call(upstream), call(upstream), call(upstream)];
  await peer.next(Type.HEADERS);
  await settled(peer);
  const begun = () => peer.frames.filter(({ type }) => type === Type.HEADERS).map(({ id }) => id);
  expect(begun()).toEqual([1]);
  peer.send(...answer(1));
  await asked;
  await peer.next(Type.HEADERS);
  expect(begun()).toEqual([1, 3]);
  peer.send(settings([MAX_CONCURRENT_STREAMS, 3]));
  await peer.next(Type.HEADERS);
  await peer.next(Type.HEADERS);
  peer.send(...answer(7), ...answer(5), ...answer(3));
  await Promise.all(others);
});

test('a call that ends while it waits for its turn is not sent', async () => {
  stopClock();
  const { peer, upstream } = await begin({ greeting: settings([MAX_CONCURRENT_STREAMS, 0]) });
  const caller = new AbortController();
  const late = failure(call(upstream, { deadline: performance.now() + 50 }));
  const gone = failure(call(upstream, { signal: caller.signal }));
  await settled(peer);
  caller.abort();
  vi.advanceTimersByTime(100);
  expect((await gone).code).toBe(Code.CANCELLED);
  expect((await late).code).toBe(Code.DEADLINE_EXCEEDED);
  peer.send(settings([MAX_CONCURRENT_STREAMS, 10]));
  await settled(peer);
  expect(peer.frames.filter(({ type }) => type === Type.HEADERS).length).toBe(1);
});

test('calls that wait for their turn fail when the channel is closed', async () => {
  const { peer, upstream, asked } = await begin({ greeting: settings([MAX_CONCURRENT_STREAMS, 0]) });
  await settled(peer);
  upstream.close();
  expect((await failure(asked)).code).toBe(Code.UNAVAILABLE);
});

test('calls that wait for their turn go to the next connection when this one is lost', async () => {
  const { server, peer, upstream, asked } = await begin({ greeting: settings([MAX_CONCURRENT_STREAMS, 1]) });
  const waiting = call(upstream);
  await peer.next(Type.HEADERS);
  peer.cut();
  expect((await failure(asked)).code).toBe(Code.UNAVAILABLE);
  const next = await server.accept();
  await next.next(Type.HEADERS);
  next.send(...answer(1));
  await waiting;
});

test('a server that takes no calls and hangs up is called again after a pause', async () => {
  stopClock();
  const { server, peer, upstream } = await begin({ greeting: settings([MAX_CONCURRENT_STREAMS, 0]) });
  call(upstream).catch(() => undefined);
  let next = peer;
  for (let calls = 1; calls < 5; calls++) {
    await next.next(Type.SETTINGS);
    // The settings of the server are acknowledged: the client thinks that it is connected.
    await next.next(Type.SETTINGS);
    next.cut();
    await until(() => upstream.state() === 'connecting');
    vi.advanceTimersByTime(79);
    await turns(20);
    expect(server.peers.length).toBe(calls);
    vi.advanceTimersByTime(41);
    next = await server.accept();
  }
});

/** gRPC, "Transparent Retries". */
test('a call that is refused a second time fails', async () => {
  const { peer, asked } = await begin();
  await peer.next(Type.HEADERS);
  peer.send(reset(1, REFUSED_STREAM));
  await peer.next(Type.HEADERS);
  peer.send(reset(3, REFUSED_STREAM));
  expect((await failure(asked)).code).toBe(Code.UNAVAILABLE);
});

test('a call that is refused after the answer has begun fails', async () => {
  const { peer, asked } = await begin();
  await peer.next(Type.HEADERS);
  peer.send(answer(1)[0] as Buffer, reset(1, REFUSED_STREAM));
  expect((await failure(asked)).code).toBe(Code.UNAVAILABLE);
});

test('a server that leaves gently first names all streams, and then those it has seen', async () => {
  const { server, peer, upstream, asked } = await begin();
  await peer.next(Type.HEADERS);
  peer.send(goaway(2 ** 31 - 1), frame(Type.PING, 0, 0, Buffer.alloc(8)));
  expect((await peer.next(Type.PING)).flags).toBe(ACK);
  expect(upstream.state()).toBe('idle');
  const second = call(upstream);
  const next = await server.accept();
  await next.next(Type.HEADERS);
  next.send(...answer(1));
  await second;
  peer.send(goaway(1), ...answer(1));
  await asked;
  await peer.next(Type.GOAWAY);
  await peer.closed;
});

test('a connection that nobody uses is closed when the server leaves', async () => {
  const { peer, upstream, asked } = await begin();
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  await asked;
  peer.send(goaway(1));
  await peer.closed;
  expect(upstream.state()).toBe('idle');
});

test('a call of which nothing has left when its connection ends is tried on another one', async () => {
  const { server, peer, upstream, asked } = await begin();
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  await asked;
  // What is written in an immediate leaves in the next round of the event loop, after what has come is read.
  await new Promise(setImmediate);
  peer.send(frame(Type.PING, 0, 0));
  const second = call(upstream);
  const next = await server.accept();
  await next.next(Type.HEADERS);
  next.send(...answer(1));
  await second;
  expect(peer.frames.filter(({ type }) => type === Type.HEADERS).length).toBe(1);
});

test('a closed channel lets running calls end, takes no others, and then closes its connection', async () => {
  const { peer, upstream, asked } = await begin();
  await peer.next(Type.HEADERS);
  upstream.close();
  expect((await failure(call(upstream))).code).toBe(Code.UNAVAILABLE);
  peer.send(...answer(1));
  expect(String((await asked).message)).toBe('answer');
  expect((await peer.next(Type.GOAWAY)).payload).toEqual(uint32(0, 0));
  await peer.closed;
});

/** RFC 9113 section 5.1.1. */
test('a connection whose stream ids are used up takes no more calls', async () => {
  const server = await startScriptedServer();
  const [host, port] = server.address.split(':') as [string, string];
  const seen: string[] = [];
  const connection = await new Promise<Connection>((resolve) => {
    const begun: Connection = new Connection(
      {
        ...{ host, port: Number(port), authority: server.address, userAgent: 'test', maxReceiveBytes: 1_000 },
        ...{ connectMs: 1_000, keepaliveMs: 10_000, keepaliveAnswerMs: 10_000 },
      },
      {
        ready: () => resolve(begun),
        draining: () => seen.push('draining'),
        freed: () => undefined,
        closed: () => seen.push('closed'),
      },
    );
  });
  closers.push(server.close);
  Reflect.set(connection, 'nextId', 2 ** 31 - 3);
  const begin = () => {
    const request = { path: '/a/b', message: Buffer.alloc(1), metadata: [], deadline: performance.now() + 1_000 };
    return new Promise<string>((resolve) => {
      connection.begin({
        request: { ...request, signal: new AbortController().signal },
        answered: () => resolve('answered'),
        failed: ({ message }) => resolve(message),
        notProcessed: ({ message }) => resolve(message),
      });
    });
  };
  const both = [begin(), begin()];
  expect([connection.hasRoom, seen]).toEqual([false, ['draining']]);
  const peer = await server.accept();
  const ids = [await peer.next(Type.HEADERS), await peer.next(Type.HEADERS)].map(({ id }) => id);
  expect(ids).toEqual([2 ** 31 - 3, 2 ** 31 - 1]);
  peer.send(...ids.flatMap((id) => answer(id)));
  expect(await Promise.all(both)).toEqual(['answered', 'answered']);
  await peer.closed;
  expect(seen).toEqual(['draining', 'closed']);
});
