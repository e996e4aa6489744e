import { expect, test } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import { ACK, answer, frame, Type, uint32 } from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin } from './begin.ts';

const ENHANCE_YOUR_CALM = 11;

const sleep = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** gRPC, "Keepalive User Guide". */
test('a silent server is pinged while a call runs, and given up if it does not answer', async () => {
  const { peer, asked, upstream } = await begin({ times: { keepaliveMs: 40, keepaliveAnswerMs: 60 } });
  await peer.next(Type.HEADERS);
  const ping = await peer.next(Type.PING);
  peer.send(frame(Type.PING, ACK, 0, ping.payload));
  await peer.next(Type.PING);
  const asking = Date.now();
  const error = await failure(asked);
  expect(error.code).toBe(Code.UNAVAILABLE);
  expect(String(error.cause)).toContain('does not answer pings');
  expect(Date.now() - asking).toBeLessThan(2_000);
  expect(upstream.state()).toBe('idle');
});

test('a server is not pinged while no call runs', async () => {
  const { peer, asked } = await begin({ times: { keepaliveMs: 60 } });
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  await asked;
  const pings = () => peer.frames.filter(({ type }) => type === Type.PING).length;
  const before = pings();
  await sleep(200);
  expect(pings()).toBe(before);
});

test('after a long silence the first call comes with a ping', async () => {
  const { peer, upstream, asked } = await begin({ times: { keepaliveMs: 300 } });
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  await asked;
  await sleep(350);
  const started = Date.now();
  call(upstream).catch(() => undefined);
  await peer.next(Type.PING);
  expect(Date.now() - started).toBeLessThan(250);
});

test('a server that finds pings too many is asked half as often', async () => {
  const { server, peer, upstream } = await begin({ times: { keepaliveMs: 200 } });
  await peer.next(Type.PING);
  peer.send(frame(Type.GOAWAY, 0, 0, uint32(1, ENHANCE_YOUR_CALM), Buffer.from('too_many_pings')));
  call(upstream).catch(() => undefined);
  const next = await server.accept();
  await next.next(Type.HEADERS);
  const started = Date.now();
  await next.next(Type.PING);
  expect(Date.now() - started).toBeGreaterThan(250);
});
