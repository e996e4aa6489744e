import { formatHostPort, type HostPort } from '../base/host-port.ts';
import type { Logger } from '../base/logger.ts';
import type { InheritedSocket } from '../http/acceptor.ts';
import type { HttpServer } from '../http/http-server.ts';
import type { Listening } from '../http/listen.ts';
import { openServerCertificates } from '../http/tls/server-certificates.ts';
import type { Closers } from './life-cycle/closers.ts';
import type { HttpsSettings, ListenSettings } from './settings/listen-settings.ts';

/**
 * Listens on everything the options name: HTTP, HTTPS, a Unix socket. They all close together.
 * @throws Error that names the address and the option, or a file
 */
export async function openListeners(
  { http, https, socket }: ListenSettings,
  { listen }: HttpServer,
  watchMs: number,
  log: Logger,
  closers: Closers,
): Promise<readonly Listening[]> {
  const tls = https && serverTls(https, watchMs, log, closers);
  const opened: Listening[] = [];
  closers.add(async ({ graceMs, lingerMs }) => {
    await Promise.all(opened.map(({ close }) => close(graceMs, lingerMs)));
  });
  if (http !== undefined) opened.push(await explained(listen(http), placeOf(http), '--listen'));
  if (https !== undefined) {
    opened.push(await explained(listen(https.address, tls), placeOf(https.address), '--listen-tls'));
  }
  if (socket !== undefined)
    opened.push(await explained(listen(socket), socket.path, '--listen-socket', SOCKET_REASONS));
  return opened;
}

export function placeOf(address: HostPort | InheritedSocket): string {
  return 'fd' in address ? `the inherited socket ${address.fd}` : formatHostPort(address);
}

/** By the code of node:net. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the address is already in use',
  EACCES: 'permission denied',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};
const SOCKET_REASONS: typeof REASONS = {
  EADDRINUSE: 'the path is already in use',
  EACCES: 'permission denied, or its folder does not exist',
};

/**
 * Waits until something listens.
 * @param option says where
 * @throws Error that says in a line what cannot listen, and why
 */
export async function explained(
  listening: Promise<Listening>,
  place: string,
  option: string,
  reasons = REASONS,
): Promise<Listening> {
  try {
    return await listening;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`cannot listen on ${place}: ${reasons[code] ?? message} (see ${option})`, { cause: error });
  }
}

function serverTls({ files, ...versions }: HttpsSettings, watchMs: number, log: Logger, closers: Closers) {
  const certificates = openServerCertificates(files, watchMs, {
    reloaded: (paths) => log.info({ paths }, 'new certificates'),
    reloadFailed: (paths, err) => log.error({ paths, err }, 'cannot use the new certificates; keeping the old ones'),
  });
  closers.add(certificates.close);
  return { ...certificates, ...versions };
}
