import { expect, test } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import {
  ACK,
  answer,
  END_HEADERS,
  END_STREAM,
  frame,
  message,
  OK_FIELDS,
  OK_TRAILERS,
  type Peer,
  settings,
  Type,
  uint32,
} from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin, settled } from './begin.ts';

const HEADER_TABLE_SIZE = 1;
const INITIAL_WINDOW_SIZE = 4;
const MAX_FRAME_SIZE = 5;

const bytes = (length: number) => Buffer.alloc(length, Buffer.from(Array.from({ length: 251 }, (_, i) => i)));
const dataOf = (peer: Peer, id = 1) =>
  Buffer.concat(peer.frames.filter((got) => got.type === Type.DATA && got.id === id).map(({ payload }) => payload));
const sizes = (peer: Peer) => peer.frames.filter(({ type }) => type === Type.DATA).map(({ payload }) => payload.length);
const widen = (id: number, by: number) => frame(Type.WINDOW_UPDATE, 0, id, uint32(by));

test('the connection begins with settings that forbid pushes, and with a wide window', async () => {
  const { peer } = await begin();
  const { payload } = await peer.next(Type.SETTINGS);
  expect(payload.subarray(0, 6)).toEqual(Buffer.from([0, 2, 0, 0, 0, 0]));
  expect(await peer.next(Type.WINDOW_UPDATE)).toMatchObject({ id: 0 });
  expect(await peer.next(Type.SETTINGS)).toMatchObject({ flags: ACK, payload: Buffer.alloc(0) });
});

test('no call is sent before the settings of the server have come', async () => {
  const { peer } = await begin({ greeting: Buffer.alloc(0) });
  await peer.next(Type.SETTINGS);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(peer.frames.some(({ type }) => type === Type.HEADERS)).toBe(false);
  peer.send(settings());
  await peer.next(Type.HEADERS);
});

test('a message goes out in frames of the size that the server takes', async () => {
  const { peer } = await begin({ call: { message: bytes(40_000) } });
  await settled(peer);
  expect(sizes(peer)).toEqual([16_384, 16_384, 40_005 - 32_768]);
  expect(dataOf(peer).equals(message(bytes(40_000)))).toBe(true);
});

test('larger frames are used when they are allowed', async () => {
  const { peer } = await begin({ greeting: settings([MAX_FRAME_SIZE, 30_000]), call: { message: bytes(40_000) } });
  await settled(peer);
  expect(sizes(peer)).toEqual([30_000, 10_005]);
});

test('a stream waits for its window, and goes on when it is widened', async () => {
  const { peer, asked } = await begin({ greeting: settings([INITIAL_WINDOW_SIZE, 3]), call: { message: bytes(20) } });
  await settled(peer);
  expect(sizes(peer)).toEqual([3]);
  peer.send(widen(0, 1_000));
  await settled(peer);
  expect(sizes(peer)).toEqual([3]);
  peer.send(widen(1, 10));
  await settled(peer);
  expect(sizes(peer)).toEqual([3, 10]);
  // RFC 9113 section 6.9.2: a smaller initial window takes from those there are, which may go below zero.
  peer.send(settings([INITIAL_WINDOW_SIZE, 0]), widen(1, 3));
  await settled(peer);
  expect(sizes(peer)).toEqual([3, 10]);
  peer.send(settings([INITIAL_WINDOW_SIZE, 100]));
  await settled(peer);
  expect(sizes(peer)).toEqual([3, 10, 12]);
  expect(dataOf(peer)).toEqual(message(bytes(20)));
  expect(peer.frames.findLast(({ type }) => type === Type.DATA)?.flags).toBe(END_STREAM);
  peer.send(...answer(1));
  await asked;
});

test('a stream without a window does not hold up the others', async () => {
  const { peer, upstream } = await begin({
    greeting: settings([INITIAL_WINDOW_SIZE, 10]),
    call: { message: bytes(20) },
  });
  const second = call(upstream, { message: bytes(5) });
  await settled(peer);
  expect(dataOf(peer, 3)).toEqual(message(bytes(5)));
  peer.send(...answer(3));
  await second;
});

test('streams share the window of the connection in turns', async () => {
  const { peer, upstream } = await begin({
    greeting: settings([INITIAL_WINDOW_SIZE, 1_000_000]),
    call: { message: bytes(200_000) },
  });
  const second = call(upstream, { message: bytes(200_000) });
  second.catch(() => undefined);
  await settled(peer);
  expect([dataOf(peer, 1).length, dataOf(peer, 3).length]).toEqual([65_535, 0]);
  peer.send(widen(0, 65_536));
  await settled(peer);
  expect([dataOf(peer, 1).length, dataOf(peer, 3).length]).toEqual([65_535 + 32_768, 32_768]);
  peer.send(widen(0, 2 ** 30));
  await settled(peer);
  const whole = message(bytes(200_000));
  expect([1, 3].map((id) => dataOf(peer, id).equals(whole))).toEqual([true, true]);
});

test('nothing more is sent of a call that was given up while it waited', async () => {
  const caller = new AbortController();
  const { peer, asked } = await begin({
    greeting: settings([INITIAL_WINDOW_SIZE, 1_000_000]),
    call: { message: bytes(100_000), signal: caller.signal },
  });
  await settled(peer);
  caller.abort();
  expect((await failure(asked)).code).toBe(Code.CANCELLED);
  peer.send(widen(0, 1_000_000));
  await settled(peer);
  expect(dataOf(peer).length).toBe(65_535);
  expect(await peer.next(Type.RST_STREAM)).toMatchObject({ id: 1, payload: uint32(8) });
});

test('an answer to half a request is taken, and the rest not sent (RFC 9113 section 8.1)', async () => {
  const { peer, asked } = await begin({ call: { message: bytes(100_000) } });
  await peer.next(Type.HEADERS);
  peer.send(...answer(1));
  expect(String((await asked).message)).toBe('answer');
  expect(await peer.next(Type.RST_STREAM)).toMatchObject({ id: 1, payload: uint32(0) });
});

test('windows of the client are widened long before they are used up', async () => {
  const { peer, asked } = await begin();
  await peer.next(Type.WINDOW_UPDATE);
  await peer.next(Type.HEADERS);
  peer.send(frame(Type.HEADERS, END_HEADERS, 1, OK_FIELDS));
  // Padding counts for the windows (RFC 9113 section 6.1), and is not a message beyond the limit.
  const padded = frame(Type.DATA, 8, 1, 255, Buffer.alloc(255));
  const most = 40 * 1024 * 1024;
  const batch = Buffer.concat(new Array<Buffer>(1_024).fill(padded));
  for (let sent = 0; sent < most; sent += 256 * 1_024) peer.send(batch);
  peer.send(frame(Type.DATA, 0, 1, message('answer')), frame(Type.HEADERS, END_HEADERS | END_STREAM, 1, OK_TRAILERS));
  await asked;
  const widened = (id: number) =>
    peer.frames
      .filter((got) => got.type === Type.WINDOW_UPDATE && got.id === id)
      .map(({ payload }) => payload.readUInt32BE());
  await settled(peer);
  // Each by half of a window of 512 kB.
  expect(widened(1).length).toBe(160);
  expect(widened(0).slice(1)).toEqual([32 * 1024 * 1024]);
});

test('calls of one turn of the event loop go out in one piece', async () => {
  const { peer, upstream, asked } = await begin();
  await settled(peer);
  peer.send(...answer(1));
  await asked;
  const before = peer.frames.length;
  for (let i = 0; i < 50; i++) call(upstream).catch(() => undefined);
  await peer.next(Type.HEADERS);
  await peer.next(Type.HEADERS);
  expect(peer.frames.length - before).toBe(100);
});

/** RFC 7541 section 4.2. */
test('a table that the server empties within one frame is announced as empty first', async () => {
  const { peer, upstream, asked } = await begin();
  await peer.next(Type.HEADERS);
  peer.send(settings([HEADER_TABLE_SIZE, 0], [HEADER_TABLE_SIZE, 4_096]), ...answer(1));
  await asked;
  call(upstream).catch(() => undefined);
  const { payload } = await peer.next(Type.HEADERS);
  expect(payload.subarray(0, 4).toString('hex')).toBe('203fe11f');
});
