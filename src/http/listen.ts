import { Server } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatHostPort, type HostPort } from '../base/host-port.ts';
import { removeStaleSocket, type SocketAddress, withMode } from './unix-socket.ts';

export interface Listening {
  /** `http://127.0.0.1:7243`, one for each address. */
  readonly urls: readonly string[];
  /**
   * Tells callers to leave, and keeps accepting requests for `lingerMs`. Then accepts no more, waits up to `graceMs` for
   * running requests, and cuts off the rest.
   */
  readonly close: (graceMs: number, lingerMs?: number) => Promise<void>;
}

/** How often idle connections are looked for while the server closes. */
const IDLE_CHECK_MS = 20;
/**
 * The least time that connections stay open, so that a request already on its way is answered and its caller told to
 * leave. Node would cut off an idle connection at once.
 */
const LEAST_LINGER_MS = 300;
/** An HTTP/2 server tracks its HTTP/1.1 connections as an HTTP/1.1 server does, but lacks this method. */
const closeIdle = Server.prototype.closeIdleConnections;
/** By server: its connections, and since when each is open, by the clock of `performance`. */
const openSockets = new WeakMap<Listener['server'], Map<Socket, number>>();

/** A server that does not listen yet, and how to end its connections. */
export interface Listener {
  readonly server: Server | Http2SecureServer;
  readonly scheme: 'http' | 'https';
  /** From then on, every answer is the last one on its connection. */
  readonly endConnections: () => void;
}

/**
 * Listens on an address; for `localhost`, on both loopback addresses, since a client may try either first.
 * @throws Error of node:net (EADDRINUSE, EACCES, ...)
 */
export async function listen(createListener: () => Listener, address: HostPort | SocketAddress): Promise<Listening> {
  const listeners: Listener[] = [];
  const open = async (where: HostPort | SocketAddress): Promise<Listener> => {
    const listener = createListener();
    await listenOn(listener.server, where);
    listeners.push(listener);
    return listener;
  };
  if ('path' in address || address.host !== 'localhost') {
    await open(address);
  } else {
    const first = await open({ host: '127.0.0.1', port: address.port });
    await open({ host: '::1', port: portOf(first) }).catch((error: unknown) => {
      // A machine without IPv6 has one loopback address.
      if (isCode(error, 'EADDRNOTAVAIL') || isCode(error, 'EAFNOSUPPORT')) return;
      first.server.close();
      throw error;
    });
  }
  return {
    urls: listeners.map(urlOf),
    close: async (graceMs, lingerMs = 0) => {
      for (const { endConnections } of listeners) endConnections();
      const connections = await Promise.all(listeners.map(countConnections));
      await sleep(Math.max(lingerMs, connections.some((count) => count > 0) ? LEAST_LINGER_MS : 0));
      await Promise.all(listeners.map((listener) => closeServer(listener, graceMs)));
    },
  };
}

async function listenOn(server: Listener['server'], address: HostPort | SocketAddress): Promise<void> {
  const sockets = new Map<Socket, number>();
  openSockets.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.set(socket, performance.now());
    socket.once('close', () => sockets.delete(socket));
  });
  if ('path' in address) await removeStaleSocket(address.path);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    const listening = () => {
      server.off('error', reject);
      resolve();
    };
    if ('path' in address) withMode(address, () => server.listen({ path: address.path }, listening));
    else server.listen({ host: address.host, port: address.port }, listening);
  });
}

async function closeServer({ server, endConnections }: Listener, graceMs: number): Promise<void> {
  const sockets = openSockets.get(server) ?? new Map<Socket, number>();
  let closed = false;
  const whenClosed = new Promise<void>((resolve) => {
    server.close(() => {
      closed = true;
      resolve();
    });
  });
  const last = performance.now() + graceMs;
  while (!closed && performance.now() < last) {
    // A connection may have been opened in the meantime.
    endConnections();
    closeIdle.call(server);
    closeUnused(sockets);
    await Promise.race([whenClosed, sleep(IDLE_CHECK_MS)]);
  }
  for (const socket of sockets.keys()) socket.destroy();
  await whenClosed;
}

/** For Node, a connection on which nothing was ever sent is not idle: browsers and load balancers open some in advance. */
function closeUnused(sockets: ReadonlyMap<Socket, number>): void {
  const before = performance.now() - LEAST_LINGER_MS;
  for (const [socket, since] of sockets) if (socket.bytesRead === 0 && since <= before) socket.destroy();
}

function countConnections({ server }: Listener): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
}

function urlOf({ server, scheme }: Listener): string {
  const address = server.address() as AddressInfo | string;
  if (typeof address === 'string') return `unix:${address}`;
  return `${scheme}://${formatHostPort({ host: address.address, port: address.port })}`;
}

function portOf({ server }: Listener): number {
  return (server.address() as AddressInfo).port;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
