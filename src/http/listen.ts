import { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatHostPort } from '../base/host-port.ts';
import type { Acceptor, Acceptors, ListenAddress } from './acceptor.ts';
import type { Listener } from './listener.ts';

export interface Listening {
  /** `http://127.0.0.1:7243`, one per address. */
  readonly urls: readonly string[];
  /** Takes over the connections of sockets that were already open; new sockets belong to this server from the start. */
  readonly takeOver: () => void;
  /**
   * Tells callers to leave, and keeps accepting requests for `lingerMs`. Then accepts no more, unless another server has
   * taken over, and waits up to `graceMs` for running requests. Remaining requests are told to end, and cut off if they
   * do not.
   */
  readonly close: (graceMs: number, lingerMs?: number) => Promise<void>;
}

/** How often to look for idle connections while the server closes. */
const IDLE_CHECK_MS = 20;
/**
 * The least time that connections stay open, so that a request already on its way is answered and its caller told to
 * leave. Node would cut off an idle connection at once.
 */
const LEAST_LINGER_MS = 300;
/** How long requests that have been told to end may take: first those that end themselves, then all others. */
const FINISH_MS = 1_000;
/** An HTTP/2 server tracks its HTTP/1.1 connections as an HTTP/1.1 server does, but lacks this method. */
const closeIdle = Server.prototype.closeIdleConnections;

interface Open {
  readonly listener: Listener;
  readonly acceptor: Acceptor;
  /** Its connections, with the time at which each was opened, by the clock of `performance`. */
  readonly connections: ReadonlyMap<Socket, number>;
}

/**
 * Listens on an address; for `localhost`, on both loopback addresses, since a client may try either first.
 * @throws Error of node:net (EADDRINUSE, EACCES, ...)
 */
export async function listen(
  createListener: () => Listener,
  address: ListenAddress,
  acceptors: Acceptors,
): Promise<Listening> {
  const opened: Open[] = [];
  const open = async (where: ListenAddress): Promise<Open> => {
    const listener = createListener();
    const connections = trackConnections(listener.server);
    const acceptor = await acceptors.open(where, listener);
    // Node starts to watch connections for timeouts when a server listens; here, the acceptor listens instead.
    listener.server.emit('listening');
    const one = { listener, acceptor, connections };
    opened.push(one);
    return one;
  };
  if (!('host' in address) || address.host !== 'localhost') {
    await open(address);
  } else {
    const first = await open({ host: '127.0.0.1', port: address.port });
    await open({ host: '::1', port: portOf(first) }).catch((error: unknown) => {
      // A machine without IPv6 has one loopback address.
      if (isCode(error, 'EADDRNOTAVAIL') || isCode(error, 'EAFNOSUPPORT')) return;
      stopAccepting(first);
      throw error;
    });
  }
  return {
    urls: opened.map(urlOf),
    takeOver: () => {
      for (const { acceptor, listener } of opened) acceptor.lead(listener);
    },
    close: async (graceMs, lingerMs = 0) => {
      for (const { listener } of opened) listener.endConnections();
      const isUsed = opened.some(({ connections }) => connections.size > 0);
      await sleep(Math.max(lingerMs, isUsed ? LEAST_LINGER_MS : 0));
      await Promise.all(opened.map((one) => closeServer(one, graceMs)));
    },
  };
}

function trackConnections(server: Listener['server']): ReadonlyMap<Socket, number> {
  const connections = new Map<Socket, number>();
  server.on('connection', (socket: Socket) => {
    connections.set(socket, performance.now());
    socket.once('close', () => connections.delete(socket));
  });
  return connections;
}

function stopAccepting({ acceptor, listener }: Open): void {
  if (acceptor.current() === listener) acceptor.close();
}

async function closeServer(open: Open, graceMs: number): Promise<void> {
  const { listener, connections } = open;
  stopAccepting(open);
  if (!(await allClosed(open, graceMs))) {
    listener.endRequests();
    await allClosed(open, FINISH_MS);
  }
  for (const socket of connections.keys()) socket.destroy();
  // Also ends Node's watch for timeouts. It is no error that this server does not listen itself.
  listener.server.close(() => undefined);
}

/** @returns false if connections remain after `withinMs` */
async function allClosed({ listener, connections }: Open, withinMs: number): Promise<boolean> {
  const last = performance.now() + withinMs;
  while (connections.size > 0) {
    if (performance.now() >= last) return false;
    // A connection may have been opened in the meantime.
    listener.endConnections();
    closeIdle.call(listener.server);
    closeUnused(connections);
    await sleep(IDLE_CHECK_MS);
  }
  return true;
}

/**
 * Node does not count a connection as idle before its first byte, but browsers and load balancers open some in advance.
 */
function closeUnused(connections: ReadonlyMap<Socket, number>): void {
  const before = performance.now() - LEAST_LINGER_MS;
  for (const [socket, since] of connections) if (socket.bytesRead === 0 && since <= before) socket.destroy();
}

function urlOf({ acceptor, listener }: Open): string {
  const address = acceptor.socket.address() as AddressInfo | string;
  if (typeof address === 'string') return `unix:${address}`;
  return `${listener.scheme}://${formatHostPort({ host: address.address, port: address.port })}`;
}

function portOf({ acceptor }: Open): number {
  return (acceptor.socket.address() as AddressInfo).port;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
