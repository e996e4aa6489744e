import type { IncomingMessage } from 'node:http';
import type { BodyOptions } from './body-options.ts';

/** How many times the limit is read and thrown away before the connection is given up. */
const PATIENCE = 10;

/**
 * Reads the rest of a refused body and throws it away while the answer is on its way. HTTP/1.1 has no other way to
 * reach the next request on the connection (RFC 9112 section 9.3), and a client that is still sending when its
 * connection is reset never sees the answer. The rest is bounded: past ten times the limit, or without progress, the
 * connection ends.
 */
export function discardBody(req: IncomingMessage, { limit, stallMs }: BodyOptions): void {
  if (req.readableEnded || req.destroyed) return;
  let left = limit * PATIENCE;
  const timer = setTimeout(() => req.destroy(), stallMs);
  timer.unref();
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.destroy();
    else timer.refresh();
  });
  req.once('close', () => clearTimeout(timer));
}
