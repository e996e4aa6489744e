import { METHODS, type Server } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { escapeByte } from '../operation/routing/percent.ts';
import { afterAnswers } from './connection.ts';
import { type ParserError, type Unparsed, unparsed } from './parser-error.ts';
import { addPacket, parserOf } from './unfinished-head.ts';

/** A request line as far as its target goes. */
const TARGET = /^[A-Z-]+ [!-~\x80-\xff]*/;

/**
 * Serves a request whose target has raw UTF-8 in it (contract section 1), as curl sends what was typed. Node's parser
 * refuses such bytes and is at its end then. The rest of the request line is awaited, its raw bytes are
 * percent-encoded, and the connection is given to the server once more, from that request on, when the requests before
 * it are answered.
 * @param mostHead bytes of a request line and its headers
 * @returns false if the error has another reason
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
    // Bytes that nobody has read yet also keep the end of the caller's side from being noticed.
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
    // A line that is too long is refused by the next parser, like any other.
    if (!text.includes('\n') && text.length <= mostHead) return;
    waits = true;
    giveBack(withEscapes(text));
    // The request has arrived in time, however long it waits for its turn.
    parserOf(socket)?.remove?.();
    afterAnswers(socket, () => serveAgain(server, socket, mostHead));
  };
  // A listener for data is how Node's HTTP server lets go of the socket's handle, which its parser reads directly.
  socket.on('data', collect);
  removeForeign(socket, 'data', collect);
  proceed();
  return true;
}

/**
 * Where the request line begins whose target has the refused byte, -1 if the byte is another one. A body may stand
 * directly before it; of two methods that end alike, the longer is taken, which at worst is one that no path has.
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

/** What the HTTP server has added to the socket, and what others have added whenever it takes a connection. */
const LISTENED = ['data', 'end', 'error', 'drain', 'timeout', 'close', 'pause', 'resume'];

function serveAgain(server: Server, socket: Socket, mostHead: number): void {
  const parser = parserOf(socket);
  setImmediate(() => parser?.close?.());
  for (const event of LISTENED) removeForeign(socket, event);
  socket.setTimeout(0);
  server.emit(isTls(socket) ? 'secureConnection' : 'connection', socket);
  // This time, the bytes come by events.
  socket.on('data', (packet: Buffer) => addPacket(socket, mostHead, () => packet));
  socket.resume();
}

/** Listeners that every socket has from the start are Node's own for sockets. */
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
