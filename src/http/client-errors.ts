import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { quoted } from '../base/excerpt.ts';
import { Code, StatusError } from '../base/status-error.ts';
import { SAFE_HEADERS } from './common-headers.ts';
import { currentResponse, endAfterAnswers, endConnection } from './connection.ts';
import { errorAnswer, toStatusError } from './errors/answer.ts';
import { isHttp2 } from './is-http2.ts';
import { type ParserError, unparsed } from './parser-error.ts';
import { serveRawUrl } from './raw-url.ts';
import { isGone } from './response/is-gone.ts';

/** A whole request line (RFC 9112 section 3), so that an unknown word can only be the method. */
const REQUEST_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}) [!-~\x80-\xff]+ HTTP\/1\.[01]\r?\n/;

/** Counts input that never became a request; rejects with a StatusError if there is too much. */
export type CountUnparsed = (socket: Socket) => Promise<void>;

/**
 * Answers the errors that Node's HTTP parser finds before there is a request in the shape of all others (contract
 * section 5): oversized headers, requests that never end, unknown methods, and bytes that are not HTTP at all.
 * @param mostHead bytes of a request line and its headers
 * @param count throws the error to answer instead, if this connection has sent too many
 */
export function answerClientErrors(
  listening: Server | Http2SecureServer,
  mostHead: number,
  count: CountUnparsed | undefined,
): void {
  // An HTTP/2 server has the same events for its HTTP/1.1 connections.
  const server = listening as Server;
  server.on('clientError', (error: ParserError, socket) => {
    if (!isParserError(error) || !socket.writable) socket.destroy();
    else if (serveRawUrl(server, socket, error, mostHead) || endAfterAnswers(socket)) return;
    // The error may be in the body of a request that has been counted, and that must not be answered again.
    else if (currentResponse(socket) !== undefined) endWith(socket, answerTo(error, socket));
    else void counted(count, socket as Socket, answerTo(error, socket)).then((answer) => endWith(socket, answer));
  });
  server.on('connect', (req: IncomingMessage, socket: Duplex | ServerResponse) => {
    const error = new StatusError(Code.UNIMPLEMENTED, 'CONNECT is not supported', {
      httpStatus: 405,
      headers: { Allow: '' },
    });
    void counted(count, req.socket, error).then((answer) => {
      if (isHttp2(req)) refuseStream(socket as ServerResponse, answer);
      else endWith(socket as Duplex, answer);
    });
  });
}

/** Answers with `error`, unless there have been too many. */
async function counted(count: CountUnparsed | undefined, socket: Socket, error: StatusError): Promise<StatusError> {
  try {
    await count?.(socket);
    return error;
  } catch (refusal) {
    return toStatusError(refusal);
  }
}

/** Anything else is an error of TLS or TCP, where no answer would arrive. */
function isParserError({ code = '' }: ParserError): boolean {
  return code.startsWith('HPE_') || code === 'ERR_HTTP_REQUEST_TIMEOUT';
}

function answerTo(error: ParserError, socket: Duplex): StatusError {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return new StatusError(Code.INVALID_ARGUMENT, 'the headers are too large', { httpStatus: 431 });
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new StatusError(Code.RESOURCE_EXHAUSTED, 'the chunk extensions are too large', { httpStatus: 413 });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new StatusError(Code.DEADLINE_EXCEEDED, 'the request did not arrive in time', { httpStatus: 408 });
    default: {
      const method = unknownMethod(error, socket);
      return method === undefined
        ? new StatusError(Code.INVALID_ARGUMENT, 'expected an HTTP request')
        : new StatusError(Code.UNIMPLEMENTED, `the method ${quoted(method)} is not supported`);
    }
  }
}

/** RFC 9110 section 9.1: 501 for a method that the server does not recognise; methods are case-sensitive. */
function unknownMethod(error: ParserError, socket: Duplex): string | undefined {
  const stopped = error.code === 'HPE_INVALID_METHOD' ? unparsed(error, socket) : undefined;
  if (stopped === undefined) return undefined;
  const { text, at } = stopped;
  return REQUEST_LINE.exec(text.slice(at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1))?.[1];
}

/** The answer to input that never became an exchange. */
function lastAnswer(error: StatusError) {
  const requestId = randomUUID();
  const { status, headers, body } = errorAnswer(error, { requestId, codec: { shorthand: true, types: new Map() } });
  const all: readonly (readonly [string, string])[] = [
    ...headers,
    ['Content-Type', 'application/json'],
    ['Content-Length', String(body.length)],
    ...SAFE_HEADERS,
    ['X-Request-ID', requestId],
  ];
  return { status, headers: all, body };
}

function endWith(socket: Duplex, error: StatusError): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = lastAnswer(error);
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  endConnection(socket, Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]));
}

function refuseStream(res: ServerResponse, error: StatusError): void {
  if (isGone(res)) return;
  const { status, headers, body } = lastAnswer(error);
  for (const [name, value] of headers) res.setHeader(name, value);
  res.statusCode = status;
  res.end(body);
}
