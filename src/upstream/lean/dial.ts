import { request } from 'node:http';
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net';
import { type ConnectionOptions, checkServerIdentity, connect as connectTls } from 'node:tls';
import type { UpstreamTls } from '../upstream.ts';
import { type HttpProxy, httpProxyFor } from './http-proxy.ts';

const READ_BUFFER = 64 * 1024;

export interface DialTarget {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  readonly tls?: UpstreamTls | undefined;
  readonly lookup?: LookupFunction | undefined;
}

export interface DialHooks {
  /** Gets what was read, in a buffer that may be reused afterwards. */
  readonly onRead: (bytes: Buffer, length: number) => void;
  readonly onOpen: () => void;
  /** Comes once, whatever happens before. */
  readonly onClose: (cause: Error) => void;
}

/** A connection of bytes. */
export interface Line {
  /** Calls back when the bytes are handed to the system. */
  readonly write: (bytes: Buffer, sent: () => void) => void;
  readonly destroy: (cause?: Error) => void;
  /** Closes once everything is written. */
  readonly destroySoon: () => void;
}

/** Connects to an HTTP/2 server, through the HTTP proxy that the environment names for it. */
export function dial(target: DialTarget, hooks: DialHooks): Line {
  const proxy = httpProxyFor(target.host);
  return proxy === undefined ? dialDirectly(target, hooks) : dialThrough(proxy, target, hooks);
}

function dialDirectly({ host, port, tls, lookup }: DialTarget, hooks: DialHooks): Socket {
  const buffer = Buffer.allocUnsafeSlow(READ_BUFFER);
  const onread = {
    buffer,
    callback: (length: number) => {
      hooks.onRead(buffer, length);
      return true;
    },
  };
  const to = { host, port, onread, ...(lookup && { lookup }) };
  const open = () => opened(socket, hooks);
  const socket: Socket = tls === undefined ? connectTcp(to, open) : secured(to, host, tls, open);
  watch(socket, hooks);
  return socket;
}

/** RFC 9110 section 9.3.6. */
function dialThrough(proxy: HttpProxy, { host, port, tls }: DialTarget, hooks: DialHooks): Line {
  const authority = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const connecting = request({
    method: 'CONNECT',
    host: proxy.host,
    port: proxy.port,
    path: authority,
    agent: false,
    headers: { Host: authority, ...(proxy.authorization && { 'Proxy-Authorization': proxy.authorization }) },
  });
  let socket: Socket | undefined;
  connecting.on('connect', ({ statusCode }, plain: Socket, head) => {
    if (statusCode !== 200) {
      plain.destroy();
      hooks.onClose(new Error(`the HTTP proxy answered CONNECT with status ${statusCode}`));
      return;
    }
    if (head.length > 0) plain.unshift(head);
    const secure: Socket =
      tls === undefined ? plain : secured({ socket: plain }, host, tls, () => opened(secure, hooks));
    socket = secure;
    watch(secure, hooks);
    secure.on('data', (bytes: Buffer) => hooks.onRead(bytes, bytes.length));
    if (tls === undefined) opened(secure, hooks);
  });
  connecting.on('error', hooks.onClose);
  connecting.end();
  return {
    write: (bytes, sent) => socket?.write(bytes, sent),
    destroy: (cause) => (socket ?? connecting).destroy(cause),
    destroySoon: () => (socket === undefined ? connecting.destroy() : socket.destroySoon()),
  };
}

function opened(socket: Socket, { onOpen }: DialHooks): void {
  // The outbox hands over whole batches.
  socket.setNoDelay(true);
  onOpen();
}

function watch(socket: Socket, { onClose }: DialHooks): void {
  let cause = new Error('the server has closed the connection');
  socket.on('error', (error) => {
    // A name may have several addresses.
    cause = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  });
  // A half-open connection is of no use.
  socket.on('end', () => socket.destroy());
  socket.on('close', () => onClose(cause));
}

function secured(to: ConnectionOptions, host: string, tls: UpstreamTls, onOpen: () => void): Socket {
  const { ca, cert, key, serverName = host, unverified = false } = tls;
  const socket = connectTls({
    ...to,
    ...{ ca, cert, key },
    // RFC 6066 section 3: an address is not sent as a name.
    ...(isIP(serverName) === 0 && { servername: serverName }),
    checkServerIdentity: (_, certificate) => checkServerIdentity(serverName, certificate),
    rejectUnauthorized: !unverified,
    ALPNProtocols: ['h2'],
  });
  socket.on('secureConnect', () => {
    if (socket.alpnProtocol === 'h2') onOpen();
    else socket.destroy(new Error('the server does not agree to speak HTTP/2 (ALPN)'));
  });
  return socket;
}
