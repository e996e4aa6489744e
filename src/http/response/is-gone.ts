import type { ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';

/** True if nothing can be written any more: the caller has left, or the answer was cut off. */
export function isGone(res: ServerResponse): boolean {
  const { stream } = res as unknown as Partial<Http2ServerResponse>;
  // Responses of HTTP/2 have no `destroyed`.
  return stream === undefined ? res.destroyed : stream.destroyed || stream.closed;
}
