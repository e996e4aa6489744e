import { expect, test } from 'vitest';
import { Outbox } from '../../../src/upstream/lean/outbox.ts';

interface Sent {
  readonly bytes: Buffer;
  readonly done: () => void;
}

function createOutbox() {
  const sent: Sent[] = [];
  let drains = 0;
  const outbox = new Outbox(
    (bytes, done) => sent.push({ bytes, done }),
    () => drains++,
  );
  return { outbox, sent, drains: () => drains };
}

const turn = () => new Promise(setImmediate);

test('what is written within a turn of the event loop goes out at once, in order', async () => {
  const { outbox, sent } = createOutbox();
  for (const text of ['one', 'two', 'three']) outbox.write(Buffer.from(text));
  expect(sent).toEqual([]);
  await turn();
  expect(sent.map(({ bytes }) => String(bytes))).toEqual(['onetwothree']);
});

test('nothing is sent in a turn in which nothing was written', async () => {
  const { sent } = createOutbox();
  await turn();
  expect(sent).toEqual([]);
});

test('a buffer is not written to again before the socket has done with it', async () => {
  const { outbox, sent } = createOutbox();
  for (let i = 0; i < 20; i++) {
    outbox.write(Buffer.alloc(100, i));
    await turn();
    // The socket is slow: it always has three of them.
    if (i >= 3) sent[i - 3]?.done();
    for (let held = Math.max(0, i - 2); held <= i; held++) {
      expect(sent[held]?.bytes.equals(Buffer.alloc(100, held))).toBe(true);
    }
  }
  expect(new Set(sent.map(({ bytes }) => bytes.buffer)).size).toBeLessThanOrEqual(5);
});

test('frames that do not fit go out rather than be moved, and one frame may be of any size', async () => {
  const { outbox, sent } = createOutbox();
  for (const size of [40_000, 40_000, 200_000]) {
    outbox.beginFrame(size);
    outbox.buf.fill(7, outbox.pos, outbox.pos + size);
    outbox.pos += size;
  }
  await turn();
  expect(sent.map(({ bytes }) => bytes.length)).toEqual([40_000, 40_000, 200_000]);
});

test('there is no room while the socket holds a lot, and it is told when there is again', async () => {
  const { outbox, sent, drains } = createOutbox();
  outbox.write(Buffer.alloc(200_000));
  await turn();
  outbox.write(Buffer.alloc(100_000));
  expect(outbox.room).toBeLessThan(0);
  await turn();
  sent[0]?.done();
  expect(outbox.room).toBe(256 * 1024 - 100_000);
  expect(drains()).toBe(1);
  sent[1]?.done();
  expect(drains()).toBe(1);
});

test('what is discarded is not sent, and nothing is after the end', async () => {
  const { outbox, sent } = createOutbox();
  outbox.write(Buffer.from('discarded'));
  outbox.discard();
  outbox.write(Buffer.from('last words'));
  outbox.close();
  outbox.write(Buffer.from('too late'));
  await turn();
  expect(sent.map(({ bytes }) => String(bytes))).toEqual(['last words']);
  expect(outbox.flushes).toBe(1);
});
