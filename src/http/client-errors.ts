import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import type { Duplex } from 'node:stream';
import { Code, StatusError } from '../base/status-error.ts';
import { errorAnswer } from './errors/answer.ts';

interface Latest {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/**
 * Gives the errors that Node's HTTP parser finds, before there is a request, the shape of all others (contract section
 * 5): headers too large, requests that never end, and what is no HTTP at all.
 */
export function answerClientErrors(listening: Server | Http2SecureServer): void {
  // One of HTTP/2 has the same events for its HTTP/1.1 connections.
  const server = listening as Server;
  const latest = new WeakMap<Duplex, Latest>();
  const remember = (req: IncomingMessage, res: ServerResponse) => latest.set(req.socket, { req, res });
  server.prependListener('request', remember);
  server.prependListener('checkContinue', remember);
  server.prependListener('checkExpectation', remember);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(latest.get(socket))) socket.destroy();
    else endWith(socket, parserError(error));
  });
  server.on('connect', (_req, socket) => {
    endWith(
      socket,
      new StatusError(Code.UNIMPLEMENTED, 'this is no tunnel', { httpStatus: 405, headers: { Allow: '' } }),
    );
  });
}

/** True if bytes on the socket would end up inside, or be taken for, the answer to an earlier request. */
function isAnswering(latest: Latest | undefined): boolean {
  if (latest === undefined || latest.res.writableFinished) return false;
  return latest.res.headersSent || latest.req.complete;
}

function parserError(error: NodeJS.ErrnoException): StatusError {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return new StatusError(Code.INVALID_ARGUMENT, 'the headers are too large', { httpStatus: 431 });
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new StatusError(Code.RESOURCE_EXHAUSTED, 'the chunk extensions are too large', { httpStatus: 413 });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new StatusError(Code.DEADLINE_EXCEEDED, 'the request did not arrive in time', { httpStatus: 408 });
    default:
      return new StatusError(Code.INVALID_ARGUMENT, 'this is not an HTTP request that can be read');
  }
}

function endWith(socket: Duplex, error: StatusError): void {
  const requestId = randomUUID();
  const { status, headers, body } = errorAnswer(error, { requestId, codec: { shorthand: true, types: new Map() } });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Cache-Control: no-store',
    `X-Request-ID: ${requestId}`,
    'Connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]));
}
