import { METHODS, type Server } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { escapeByte } from '../operation/routing/percent.ts';
import { afterAnswers } from './connection.ts';
import { type ParserError, type Unparsed, unparsed } from './parser-error.ts';
import { addPacket, parserOf } from './unfinished-head.ts';

/** A request line up to the end of its target. */
const TARGET = /^[A-Z-]+ [!-~\x80-\xff]*/;

/**
 * Serves a request whose target has raw UTF-8 in it (contract section 1), as curl sends what was typed. Node's parser
 * rejects such bytes and stops. We wait for the rest of the request line, percent-encode its raw bytes, and hand the
 * connection to the server again, starting with that request, once the requests before it are answered.
 * @param mostHead maximum size of a request line and its headers, in bytes
 * @returns false if the error has another cause
 */
export function serveRawUrl(server: Server, socket: Duplex, error: ParserError, mostHead: number): boolean {
  if (error.code !== 'HPE_INVALID_URL' || !(socket instanceof Socket)) return false;
  const stopped = unparsed(error, socket);
  const start = stopped === undefined ? -1 : lineStart(stopped);
  if (stopped === undefined || start === -1) return false;

  let text = stopped.text.slice(start);
  let waits = false;
  const giveBack = (bytes: Buffer) => {
    socket.pause();
    // Unread bytes also hide the end of the caller's side.
    socket.unshift(bytes);
  };
  const collect = (chunk: Buffer) => {
    // Node resumes a socket that has written its last answer.
    if (waits) giveBack(chunk);
    else {
      text += chunk.toString('latin1');
      proceed();
    }
  };
  const proceed = () => {
    // The next parser rejects an overlong line, like any other.
    if (!text.includes('\n') && text.length <= mostHead) return;
    waits = true;
    giveBack(withEscapes(text));
    // The request has arrived in time, however long it waits for its turn.
    parserOf(socket)?.remove?.();
    afterAnswers(socket, () => serveAgain(server, socket, mostHead));
  };
  // Adding a data listener makes Node's HTTP server release the socket's handle, which its parser reads directly.
  socket.on('data', collect);
  removeForeign(socket, 'data', collect);
  proceed();
  return true;
}

/**
 * The start of the request line whose target contains the rejected byte; -1 if the byte is elsewhere. A body may
 * directly precede it; of two methods with the same ending, the longer one is used, which at worst no path supports.
 */
function lineStart({ text, at }: Unparsed): number {
  if (!(text.charCodeAt(at) >= 0x80)) return -1;
  const methodEnd = text.lastIndexOf(' ', at - 1);
  const lengths = METHODS.filter((method) => text.endsWith(method, methodEnd)).map((method) => method.length);
  return methodEnd === -1 || lengths.length === 0 ? -1 : methodEnd - Math.max(...lengths);
}

function withEscapes(text: string): Buffer {
  const escaped = text.replace(TARGET, (line) => line.replace(/[\x80-\xff]/g, escapeByte));
  return Buffer.from(escaped, 'latin1');
}

/** The listeners that the HTTP server has added to the socket, and those that others add to each connection. */
const LISTENED = ['data', 'end', 'error', 'drain', 'timeout', 'close', 'pause', 'resume'];

function serveAgain(server: Server, socket: Socket, mostHead: number): void {
  const parser = parserOf(socket);
  setImmediate(() => parser?.close?.());
  for (const event of LISTENED) removeForeign(socket, event);
  socket.setTimeout(0);
  server.emit(isTls(socket) ? 'secureConnection' : 'connection', socket);
  // This time, the bytes arrive as events.
  socket.on('data', (packet: Buffer) => addPacket(socket, mostHead, () => packet));
  socket.resume();
}

/** The listeners that every new socket has belong to Node's sockets. */
const NATIVE = new Socket();

function removeForeign(socket: Socket, event: string, except?: unknown): void {
  const own = NATIVE.listeners(event);
  for (const listener of socket.listeners(event)) {
    if (listener !== except && !own.includes(listener)) socket.removeListener(event, listener as () => void);
  }
}

function isTls(socket: Socket): socket is TLSSocket {
  return 'encrypted' in socket;
}
