import type { ServerResponse } from 'node:http';
import { createDeflateRaw, createInflateRaw } from 'node:zlib';
import { collect } from '../../base/collect.ts';
import { type Leased, release } from '../../base/lease.ts';
import { countUnread } from '../../base/unread-text.ts';
import { isGone } from './is-gone.ts';
import { drained } from './send-stream.ts';
import { watchUnread } from './unread.ts';

/** In bytes, of what a packed text becomes again. */
const UNPACKED_PIECE = 1 << 16;

/**
 * Sends a long text piece by piece, as fast as its caller takes it. What a slow caller has not taken is packed when
 * others need the room, so that slow callers cost about a piece each, not a text. A caller that takes nothing for too
 * long loses its connection.
 * @param isOwned false if something else may still read a piece that has been sent
 */
export async function sendText(res: ServerResponse, pieces: readonly Leased[], isOwned: boolean): Promise<void> {
  const waiting = [...pieces];
  const waitingBytes = () => waiting.reduce((sum, { length }) => sum + length, 0);
  const free = (piece: Leased) => {
    if (isOwned) release(piece);
  };
  let packed: Promise<Buffer> | undefined;
  const giveWay = () => {
    packed = pack(waiting.splice(0), free);
    packed.then(
      ({ length }) => {
        watch.resize(length + res.writableLength);
        unread.moved(0);
      },
      // It is awaited when the caller has taken what is on its way.
      () => undefined,
    );
  };
  const unread = countUnread(waitingBytes(), giveWay);
  const watch = watchUnread(res, waitingBytes());
  const write = async (part: Buffer, taken?: () => void) => {
    if (!res.write(part, (error) => error || taken?.())) await drained(res, res);
  };
  try {
    for (let piece = waiting.shift(); piece !== undefined && !isGone(res); piece = waiting.shift()) {
      const sent = piece;
      await write(sent, () => free(sent));
      if (packed !== undefined) break;
      watch.resize(waitingBytes() + res.writableLength);
      unread.moved(waitingBytes());
    }
    if (packed !== undefined) {
      const inflate = createInflateRaw({ chunkSize: UNPACKED_PIECE });
      inflate.end(await packed);
      for await (const part of inflate) {
        if (isGone(res)) break;
        await write(part as Buffer);
      }
    }
    if (!isGone(res)) res.end();
  } finally {
    for (const piece of waiting) free(piece);
    unread.moved(0);
    // It goes on until the caller has taken the end.
    watch.resize(res.writableLength);
  }
}

/** Compresses the pieces, off the main thread, and frees each of them. */
function pack(pieces: readonly Leased[], free: (piece: Leased) => void): Promise<Buffer> {
  const deflate = createDeflateRaw({ level: 1 });
  const text = collect(deflate);
  for (const piece of pieces) deflate.write(piece, () => free(piece));
  deflate.end();
  return text;
}
