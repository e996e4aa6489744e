import type { Logger } from '../base/logger.ts';
import type { HttpServer } from '../http/http-server.ts';
import type { Listening } from '../http/listen.ts';
import { openServerCertificates } from '../http/tls/server-certificates.ts';
import type { Closers } from './life-cycle/closers.ts';
import type { HttpsSettings, ListenSettings } from './settings/listen-settings.ts';

/**
 * Listens on everything the options name: HTTP, HTTPS, a Unix socket. They all close together.
 * @returns the URLs of all listeners
 * @throws Error of node:net (EADDRINUSE, EACCES, ...) or about a file
 */
export async function openListeners(
  { http, https, socket }: ListenSettings,
  { listen }: HttpServer,
  watchMs: number,
  log: Logger,
  closers: Closers,
): Promise<readonly string[]> {
  const tls = https && serverTls(https, watchMs, log, closers);
  const opened: Listening[] = [];
  closers.add(async ({ graceMs, lingerMs }) => {
    await Promise.all(opened.map(({ close }) => close(graceMs, lingerMs)));
  });
  if (http !== undefined) opened.push(await listen(http));
  if (https !== undefined) opened.push(await listen(https.address, tls));
  if (socket !== undefined) opened.push(await listen(socket));
  return opened.flatMap(({ urls }) => urls);
}

function serverTls({ files, ...versions }: HttpsSettings, watchMs: number, log: Logger, closers: Closers) {
  const certificates = openServerCertificates(files, watchMs, {
    reloaded: (paths) => log.info({ paths }, 'new certificates'),
    reloadFailed: (paths, err) => log.error({ paths, err }, 'cannot use the new certificates; keeping the old ones'),
  });
  closers.add(certificates.close);
  return { ...certificates, ...versions };
}
