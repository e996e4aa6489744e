import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { constants } from 'node:zlib';
import { exchangeOf } from '../../base/exchange.ts';
import type { StreamReply } from '../../operation/stream-route.ts';
import { COMPRESSION_THRESHOLD, chooseEncoding, createEncoder, type Encoding } from './compress.ts';
import { isGone } from './is-gone.ts';
import { cutOff, watchUnread } from './unread.ts';

/** The receiver of a stream's parts. */
interface Sink {
  /** False if the caller has to read something first. */
  readonly write: (part: Buffer) => boolean;
  /** Resolves when there is room again, or the caller has hung up. */
  readonly room: () => Promise<void>;
  readonly end: () => void;
  /** Closes the connection once everything has been sent, without ending the answer. */
  readonly cut: () => void;
}

/**
 * Sends an answer part by part, as fast as its caller reads: a part is requested only when the earlier ones are on
 * their way. A caller that reads nothing for too long loses its connection, as with other answers. HEAD gets the
 * headers.
 * @returns the number of bytes of its parts, before compression
 * @throws whatever ends the parts; the error handler tells the caller
 */
export async function sendStream(
  req: IncomingMessage,
  res: ServerResponse,
  contentType: string,
  { parts, heartbeat, failure, cutsOnFailure, compresses }: StreamReply,
): Promise<number> {
  if (res.headersSent || isGone(res)) return 0;
  const encoding = compresses ? chooseEncoding(COMPRESSION_THRESHOLD, req.headers['accept-encoding']) : undefined;
  res.statusCode = 200;
  res.setHeader('Content-Type', contentType);
  // For intermediate proxies that buffer an answer before they pass it on.
  res.setHeader('X-Accel-Buffering', 'no');
  if (compresses) res.appendHeader('Vary', 'Accept-Encoding');
  if (encoding !== undefined) res.setHeader('Content-Encoding', encoding);
  if (req.method === 'HEAD') {
    res.end();
    return 0;
  }
  res.flushHeaders();
  const sink = encoding === undefined ? plainSink(res) : encodedSink(res, encoding);
  exchangeOf(res).failStream = (error) => {
    if (isGone(res)) return;
    sink.write(failure(error));
    if (cutsOnFailure) sink.cut();
    else sink.end();
  };
  let sent = 0;
  let hasRoom = true;
  const beat = heartbeat && setInterval(() => hasRoom && sink.write(heartbeat.text), heartbeat.everyMs);
  try {
    for await (const part of parts) {
      if (isGone(res)) return sent;
      sent += part.length;
      hasRoom = sink.write(part);
      if (!hasRoom) await sink.room();
      hasRoom = true;
      beat?.refresh();
    }
  } finally {
    clearInterval(beat);
  }
  sink.end();
  return sent;
}

function plainSink(res: ServerResponse): Sink {
  return {
    write: (part) => res.write(part),
    room: () => room(res, res),
    end: () => res.end(),
    cut: () => res.write('', () => cutOff(res)),
  };
}

function encodedSink(res: ServerResponse, encoding: Encoding): Sink {
  const encoder = createEncoder(encoding);
  const kind = encoding === 'gzip' ? constants.Z_SYNC_FLUSH : constants.BROTLI_OPERATION_FLUSH;
  encoder.pipe(res);
  res.once('close', () => encoder.destroy());
  return {
    write: (part) => {
      const hasRoom = encoder.write(part);
      encoder.flush(kind);
      return hasRoom;
    },
    room: () => room(res, encoder),
    end: () => encoder.end(),
    cut: () => encoder.flush(kind, () => res.write('', () => cutOff(res))),
  };
}

/** Resolves when `sink` takes more, or the caller has hung up. A caller that reads nothing for too long is cut off. */
export async function room(res: ServerResponse, sink: Writable): Promise<void> {
  if (isGone(res)) return;
  const watch = watchUnread(res, sink.writableLength);
  await drained(res, sink);
  watch.end();
}

/** The same without a watch of its own. */
export function drained(res: ServerResponse, sink: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (isGone(res)) {
      resolve();
      return;
    }
    const end = () => {
      sink.off('drain', end);
      res.off('close', end);
      resolve();
    };
    sink.once('drain', end);
    res.once('close', end);
  });
}
