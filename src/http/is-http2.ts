import type { IncomingMessage } from 'node:http';
import { Http2ServerRequest } from 'node:http2';

/** By its class: the version that a request line of HTTP/1.1 names is whatever its caller writes. */
export function isHttp2(req: IncomingMessage | Http2ServerRequest): req is Http2ServerRequest {
  return req instanceof Http2ServerRequest;
}
