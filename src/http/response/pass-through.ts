import type { IncomingMessage, ServerResponse } from 'node:http';
import { isGone } from './is-gone.ts';
import { room } from './send-stream.ts';

/** An answer of another server, whose body goes to the caller unchanged. */
export interface PassedAnswer {
  readonly status: number;
  /** Those that the caller gets. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: AsyncIterable<Buffer>;
  readonly discard: () => void;
}

/**
 * Passes an answer on, as fast as its caller reads: what the caller has not taken is not read from the other server. A
 * caller that reads nothing for too long loses its connection, as with other answers. HEAD gets the headers.
 * @returns the number of bytes of the body as sent
 * @throws whatever breaks the body off; the error handler ends the connection then
 */
export async function passThrough(
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers, body, discard }: PassedAnswer,
): Promise<number> {
  if (res.headersSent || isGone(res)) {
    discard();
    return 0;
  }
  res.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    res.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  if (req.method === 'HEAD') {
    discard();
    res.end();
    return 0;
  }
  let sent = 0;
  for await (const chunk of body) {
    if (isGone(res)) return sent;
    sent += chunk.length;
    if (!res.write(chunk)) await room(res, res);
  }
  res.end();
  return sent;
}
