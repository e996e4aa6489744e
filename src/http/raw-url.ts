import type { Server } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { escapeByte } from '../operation/routing/percent.ts';
import { type ParserError, unparsedText } from './parser-error.ts';

/** A request line whose target holds bytes beyond ASCII, which Node's parser refuses. */
const RAW_TARGET = /^([A-Z-]{1,30} )([!-~\x80-\xff]*[\x80-\xff][!-~\x80-\xff]*)( HTTP\/1\.[01]\r?\n)/;

/**
 * Serves a request whose target has raw UTF-8 in it (contract section 1), as curl sends what was typed: the bytes are
 * percent-encoded, and the connection is given to the server once more, from that request on. The parser that refused
 * them is at its end, so its listeners are taken off.
 * @returns false if the error has another reason, or the request line did not arrive in one piece
 */
export function serveRawUrl(server: Server, socket: Duplex, error: ParserError): boolean {
  const text = unparsedText(error);
  if (error.code !== 'HPE_INVALID_URL' || text === undefined || !(socket instanceof Socket)) return false;
  const [line, method, target, rest] = RAW_TARGET.exec(text) ?? [];
  if (line === undefined || target === undefined) return false;
  const ascii = `${method}${target.replace(/[\x80-\xff]/g, escapeByte)}${rest}`;
  const bytes = Buffer.from(ascii + text.slice(line.length), 'latin1');

  // A listener for data is how Node's HTTP server lets go of the socket's handle, which its parser reads directly.
  socket.on('data', () => undefined);
  for (const event of ['data', 'end', 'error', 'drain', 'timeout']) removeForeign(socket, event);
  socket.unshift(bytes);
  server.emit(isTls(socket) ? 'secureConnection' : 'connection', socket);
  return true;
}

/** Listeners that every socket has from the start are Node's own for sockets; the rest were added by the HTTP server. */
const NATIVE = new Socket();

function removeForeign(socket: Socket, event: string): void {
  const own = NATIVE.listeners(event);
  for (const listener of socket.listeners(event)) {
    if (!own.includes(listener)) socket.removeListener(event, listener as () => void);
  }
}

function isTls(socket: Socket): socket is TLSSocket {
  return 'encrypted' in socket;
}
