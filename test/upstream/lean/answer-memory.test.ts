import { expect, test } from 'vitest';
import { createMemoryBudget } from '../../../src/base/memory-budget.ts';
import { Code } from '../../../src/base/status-error.ts';
import {
  END_HEADERS,
  END_STREAM,
  frame,
  message,
  OK_FIELDS,
  OK_TRAILERS,
  type Peer,
  Type,
} from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin, settled } from './begin.ts';

/** Larger than the window of a stream. */
const SIZE = 600_000;
const PIECE = 16_000;

const widened = (peer: Peer, id: number) =>
  peer.frames.filter((each) => each.type === Type.WINDOW_UPDATE && each.id === id).length;

/** The first octets of a large answer: more is not allowed before the window is wider. */
function beginAnswer(peer: Peer, id: number): Buffer {
  const whole = message('x'.repeat(SIZE));
  peer.send(frame(Type.HEADERS, END_HEADERS, id, OK_FIELDS), frame(Type.DATA, 0, id, whole.subarray(0, PIECE)));
  return whole.subarray(PIECE);
}

function endAnswer(peer: Peer, id: number, rest: Buffer): void {
  for (let at = 0; at < rest.length; at += PIECE) {
    peer.send(frame(Type.DATA, 0, id, rest.subarray(at, at + PIECE)));
  }
  peer.send(frame(Type.HEADERS, END_HEADERS | END_STREAM, id, OK_TRAILERS));
}

async function two(waitMs: number) {
  const memory = createMemoryBudget({ total: 1_000_000, waitMs });
  const { peer, upstream, asked } = await begin({ options: { memory, maxReceiveBytes: 1_000_000 } });
  const second = call(upstream);
  second.catch(() => undefined);
  await peer.next(Type.HEADERS);
  const { id } = await peer.next(Type.HEADERS);
  const rest = beginAnswer(peer, 1);
  const restOfSecond = beginAnswer(peer, id);
  await settled(peer);
  expect([widened(peer, 1), widened(peer, id)]).toEqual([1, 0]);
  return { memory, peer, asked, second, id, rest, restOfSecond };
}

test('a large answer waits for memory until another one has arrived', async () => {
  const { memory, peer, asked, second, id, rest, restOfSecond } = await two(60_000);
  expect(memory.taken()).toBe(SIZE);
  endAnswer(peer, 1, rest);
  expect((await asked).message.length).toBe(SIZE);
  await settled(peer);
  expect([widened(peer, id), memory.taken()]).toEqual([1, SIZE]);
  endAnswer(peer, id, restOfSecond);
  expect((await second).message.length).toBe(SIZE);
  expect(memory.taken()).toBe(0);
});

test('a large answer for which there is no memory in time is reset, and fails with UNAVAILABLE', async () => {
  const { memory, peer, second, id } = await two(30);
  expect(await failure(second)).toMatchObject({ code: Code.UNAVAILABLE, headers: { 'Retry-After': '1' } });
  const reset = await peer.next(Type.RST_STREAM);
  expect([reset.id, memory.taken()]).toEqual([id, SIZE]);
});

test('a lost connection gives the memory of its answers back', async () => {
  const { memory, peer, asked, second } = await two(60_000);
  peer.cut();
  expect([(await failure(asked)).code, (await failure(second)).code]).toEqual([Code.UNAVAILABLE, Code.UNAVAILABLE]);
  expect(memory.taken()).toBe(0);
});
