import type { IncomingMessage } from 'node:http';
import type { BodyOptions } from './body-options.ts';

/** How many times the limit is read and discarded before the connection ends. */
const PATIENCE = 10;

/**
 * Reads and discards the rest of a refused body while the answer is sent. HTTP/1.1 has no other way to reach the next
 * request on the connection (RFC 9112 section 9.3), and a client that is still sending when its connection is reset
 * never sees the answer. The rest is bounded: past ten times the limit, without progress, or after the total time, the
 * connection ends.
 */
export function discardBody(req: IncomingMessage, { limit, stallMs, totalMs }: BodyOptions): void {
  if (req.readableEnded || req.destroyed) return;
  let left = limit * PATIENCE;
  const timer = setTimeout(() => req.destroy(), stallMs);
  const last = setTimeout(() => req.destroy(), totalMs);
  timer.unref();
  last.unref();
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.destroy();
    else timer.refresh();
  });
  req.once('close', () => {
    clearTimeout(timer);
    clearTimeout(last);
  });
}
