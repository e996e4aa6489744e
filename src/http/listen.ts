import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatHostPort, type HostPort } from '../host-port.ts';

export interface Listening {
  /** `http://127.0.0.1:7243`, one an address. */
  readonly urls: readonly string[];
  /** Accepts no more, waits for running requests up to `graceMs`, then cuts the rest off. */
  readonly close: (graceMs: number) => Promise<void>;
}

/** How often connections are looked at that have become idle while the server closes. */
const IDLE_CHECK_MS = 20;

/**
 * Listens on an address; on both loopback addresses for `localhost`, since a client may try either first.
 * @throws Error of node:net (EADDRINUSE, EACCES, ...)
 */
export async function listen(createServer: () => Server, { host, port }: HostPort): Promise<Listening> {
  const servers: Server[] = [];
  if (host !== 'localhost') {
    servers.push(await listenOn(createServer(), { host, port }));
  } else {
    const first = await listenOn(createServer(), { host: '127.0.0.1', port });
    servers.push(first);
    const second = await listenOn(createServer(), { host: '::1', port: portOf(first) }).catch((error: unknown) => {
      // A machine without IPv6 has one loopback address.
      if (isCode(error, 'EADDRNOTAVAIL') || isCode(error, 'EAFNOSUPPORT')) return undefined;
      first.close();
      throw error;
    });
    if (second !== undefined) servers.push(second);
  }
  return {
    urls: servers.map(urlOf),
    close: async (graceMs) => {
      await Promise.all(servers.map((server) => closeServer(server, graceMs)));
    },
  };
}

function listenOn(server: Server, { host, port }: HostPort): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  let closed = false;
  const whenClosed = new Promise<void>((resolve) => {
    server.close(() => {
      closed = true;
      resolve();
    });
  });
  const last = Date.now() + graceMs;
  while (!closed && Date.now() < last) {
    server.closeIdleConnections();
    await Promise.race([whenClosed, sleep(IDLE_CHECK_MS)]);
  }
  server.closeAllConnections();
  await whenClosed;
}

function urlOf(server: Server): string {
  const { address, port } = server.address() as AddressInfo;
  return `http://${formatHostPort({ host: address, port })}`;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
