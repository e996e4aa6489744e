import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { currentResponse } from './connection.ts';

/** How long an answer may take after its caller has stopped sending before we check whether it still listens. */
const GRACE_MS = 300;
/** A reset in response to the first write shows at the second one. */
const CONFIRM_MS = 100;
/** How often we check again after that. */
const PROBE_MS = 5_000;

/**
 * Answers a caller that has shut down its sending side after a request (RFC 9112 section 9.6), as `nc -N` and some health
 * checkers do. TCP looks the same when a caller has gone away, which must cancel its call (contract section 2). Only a
 * write tells the two apart: an interim response (RFC 9110 section 15.2.3) that a departed caller's machine answers with
 * a reset. HTTP/1.0 has no interim responses; there, the caller counts as gone.
 */
export function answerHalfClosed(socket: Socket): void {
  socket.on('end', () => {
    const res = currentResponse(socket);
    if (res !== undefined) probe(res);
  });
}

function probe(res: ServerResponse): void {
  const ask = (thenMs: number) => {
    if (res.headersSent || res.destroyed) return;
    if (res.req.httpVersionMinor === 0) {
      res.destroy();
      return;
    }
    res.writeProcessing();
    timer = setTimeout(ask, thenMs, PROBE_MS);
  };
  let timer = setTimeout(ask, GRACE_MS, CONFIRM_MS);
  res.once('close', () => clearTimeout(timer));
}
