import { Server } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatHostPort, type HostPort } from '../base/host-port.ts';
import { removeStaleSocket, type SocketAddress, withMode } from './unix-socket.ts';

export interface Listening {
  /** `http://127.0.0.1:7243`, one an address. */
  readonly urls: readonly string[];
  /**
   * Tells callers to leave, and takes requests for `lingerMs` more. Then accepts no more, waits for running requests up
   * to `graceMs`, and cuts the rest off.
   */
  readonly close: (graceMs: number, lingerMs?: number) => Promise<void>;
}

/** How often connections are looked at that have become idle while the server closes. */
const IDLE_CHECK_MS = 20;
/**
 * How long connections are left open at least, so that a request that is on its way is answered and its caller told,
 * where Node would cut an idle connection off at once.
 */
const LEAST_LINGER_MS = 300;
/** A server of HTTP/2 keeps HTTP/1.1 connections as one of HTTP/1.1 alone does, but has no name for this. */
const closeIdle = Server.prototype.closeIdleConnections;
const openSockets = new WeakMap<Listener['server'], Set<Socket>>();

/** A server that is still to listen, and how its connections are ended. */
export interface Listener {
  readonly server: Server | Http2SecureServer;
  readonly scheme: 'http' | 'https';
  /** Makes all answers from then on the last ones of their connections. */
  readonly endConnections: () => void;
}

/**
 * Listens on an address; on both loopback addresses for `localhost`, since a client may try either first.
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
  const sockets = new Set<Socket>();
  openSockets.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
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
  const sockets = openSockets.get(server) ?? new Set<Socket>();
  let closed = false;
  const whenClosed = new Promise<void>((resolve) => {
    server.close(() => {
      closed = true;
      resolve();
    });
  });
  const last = Date.now() + graceMs;
  while (!closed && Date.now() < last) {
    // A connection may have been made while the others were told.
    endConnections();
    closeIdle.call(server);
    await Promise.race([whenClosed, sleep(IDLE_CHECK_MS)]);
  }
  for (const socket of sockets) socket.destroy();
  await whenClosed;
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
