import { createServer, type ListenOptions, type Server, type Socket } from 'node:net';
import { formatHostPort, type HostPort } from '../base/host-port.ts';
import type { Listener } from './listener.ts';
import { removeStaleSocket, type SocketAddress, withMode } from './unix-socket.ts';

/** A socket that another program, such as systemd, has opened for this one. */
export interface InheritedSocket {
  readonly fd: number;
}

export type ListenAddress = HostPort | SocketAddress | InheritedSocket;

/**
 * A listening socket. Its connections go to one server at a time, so that another server can take over between two
 * connections.
 */
export interface Acceptor {
  readonly socket: Server;
  /** The server that gets new connections. */
  readonly current: () => Listener;
  readonly lead: (to: Listener) => void;
  /** Stops accepting connections. */
  readonly close: () => void;
}

export interface AcceptorOptions {
  /** True to let other processes listen on the same port (SO_REUSEPORT). */
  readonly reusePort?: boolean;
}

/** The listening sockets of a process by their address. */
export interface Acceptors {
  /**
   * The open socket of an address and scheme, whose connections still go to its previous server; or a new one.
   * @param first gets the connections of a new socket
   * @throws Error of node:net (EADDRINUSE, EACCES, ...)
   */
  readonly open: (address: ListenAddress, first: Listener) => Promise<Acceptor>;
}

export function createAcceptors(options: AcceptorOptions = {}): Acceptors {
  const opened = new Map<string, Acceptor>();
  return {
    open: async (address, first) => {
      const key = `${first.scheme} ${keyOf(address)}`;
      const known = opened.get(key);
      if (known !== undefined) return known;
      const acceptor = await openAcceptor(address, first, options, () => opened.delete(key));
      opened.set(key, acceptor);
      return acceptor;
    },
  };
}

async function openAcceptor(
  address: ListenAddress,
  first: Listener,
  options: AcceptorOptions,
  closed: () => void,
): Promise<Acceptor> {
  let current = first;
  // As in node:http: a caller may end its sending side first, and small answers are not delayed.
  const socket = createServer({ allowHalfOpen: true, noDelay: true }, (connection: Socket) => {
    current.server.emit('connection', connection);
  });
  const lead = (to: Listener) => {
    current = to;
    if (to.maxConnections !== undefined) socket.maxConnections = to.maxConnections;
    else socket.maxConnections = Number.POSITIVE_INFINITY;
  };
  lead(first);
  await listenOn(socket, address, options);
  return {
    socket,
    current: () => current,
    lead,
    close: () => {
      closed();
      socket.close();
    },
  };
}

async function listenOn(socket: Server, address: ListenAddress, { reusePort }: AcceptorOptions): Promise<void> {
  if ('path' in address) await removeStaleSocket(address.path);
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    const listening = () => {
      socket.off('error', reject);
      resolve();
    };
    // @types/node of the oldest supported version lacks `reusePort`.
    const where = { ...address, ...(reusePort === true && { reusePort }) } as ListenOptions;
    if ('fd' in address) socket.listen({ fd: address.fd }, listening);
    else if ('path' in address) withMode(address, () => socket.listen({ path: address.path }, listening));
    else socket.listen(where, listening);
  });
}

function keyOf(address: ListenAddress): string {
  if ('fd' in address) return `fd ${address.fd}`;
  return 'path' in address ? address.path : formatHostPort(address);
}
