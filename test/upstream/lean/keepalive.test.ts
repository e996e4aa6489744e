import { beforeEach, expect, test, vi } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import { stopClock } from '../../support/clock.ts';
import { ACK, answer, frame, type Peer, Type, uint32 } from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin, settled } from './begin.ts';

const ENHANCE_YOUR_CALM = 11;

const pingsTo = (peer: Peer) => peer.frames.filter(({ type, flags }) => type === Type.PING && flags !== ACK).length;

beforeEach(() => stopClock());

/** gRPC, "Keepalive User Guide". */
test('a silent server is pinged while a call runs, and given up if it does not answer', async () => {
  const { peer, asked, upstream } = await begin({ times: { keepaliveMs: 40, keepaliveAnswerMs: 60 } });
  await peer.next(Type.HEADERS);
  vi.advanceTimersByTime(40);
  const ping = await peer.next(Type.PING);
  peer.send(frame(Type.PING, ACK, 0, ping.payload));
  await settled(peer);
  vi.advanceTimersByTime(40);
  await peer.next(Type.PING);
  vi.advanceTimersByTime(59);
  expect(upstream.state()).toBe('ready');
  vi.advanceTimersByTime(1);
  const error = await failure(asked);
  expect(error.code).toBe(Code.UNAVAILABLE);
  expect(String(error.cause)).toContain('does not answer pings');
  expect(upstream.state()).toBe('idle');
});

test('a server is not pinged while no call runs', async () => {
  const { peer, asked } = await begin({ times: { keepaliveMs: 60 } });
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  await asked;
  vi.advanceTimersByTime(600);
  await settled(peer);
  expect(pingsTo(peer)).toBe(0);
});

test('after a long silence the first call comes with a ping', async () => {
  const { peer, upstream, asked } = await begin({ times: { keepaliveMs: 300 } });
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  await asked;
  vi.advanceTimersByTime(350);
  call(upstream).catch(() => undefined);
  await peer.next(Type.HEADERS);
  vi.advanceTimersByTime(1);
  await peer.next(Type.PING);
});

test('a server that finds pings too many is asked half as often', async () => {
  const { server, peer, upstream } = await begin({ times: { keepaliveMs: 200 } });
  await peer.next(Type.HEADERS);
  vi.advanceTimersByTime(200);
  await peer.next(Type.PING);
  peer.send(frame(Type.GOAWAY, 0, 0, uint32(1, ENHANCE_YOUR_CALM), Buffer.from('too_many_pings')));
  call(upstream).catch(() => undefined);
  const next = await server.accept();
  await next.next(Type.HEADERS);
  vi.advanceTimersByTime(399);
  call(upstream).catch(() => undefined);
  // A ping that was due before this call would have come before it.
  await next.next(Type.HEADERS);
  expect(pingsTo(next)).toBe(0);
  vi.advanceTimersByTime(1);
  await next.next(Type.PING);
});
