import { UsageError } from '../base/usage-error.ts';
import type { HttpServer } from '../http/http-server.ts';
import type { Listening } from '../http/listen.ts';
import type { ServerTls } from '../http/secure-server.ts';
import { openServerCertificates } from '../http/tls/server-certificates.ts';
import type { Logger } from '../telemetry/log/log.ts';
import type { Config } from './config/load.ts';

/**
 * Listens wherever the options say: HTTP, HTTPS, a Unix socket.
 * @throws UsageError; Error of node:net (EADDRINUSE, EACCES, ...) or about a file
 */
export async function openListeners(config: Config, listen: HttpServer['listen'], log: Logger): Promise<Listening> {
  const { listenTls, listenSocket, listenSocketMode } = config;
  if (config.listen === undefined && listenTls === undefined && listenSocket === undefined) {
    throw new UsageError('--listen off needs --listen-tls or --listen-socket');
  }
  const tls = serverTls(config, log);
  const opened: Listening[] = [];
  const close = async (graceMs: number, lingerMs?: number) => {
    await Promise.all(opened.map((listening) => listening.close(graceMs, lingerMs)));
    tls?.close();
  };
  try {
    if (config.listen !== undefined) opened.push(await listen(config.listen));
    if (listenTls !== undefined) opened.push(await listen(listenTls, tls));
    if (listenSocket !== undefined) opened.push(await listen({ path: listenSocket, mode: listenSocketMode }));
  } catch (error) {
    await close(0);
    throw error;
  }
  return { urls: opened.flatMap(({ urls }) => urls), close };
}

function serverTls(config: Config, log: Logger): (ServerTls & { readonly close: () => void }) | undefined {
  const { listenTls, tlsCert, tlsKey, tlsClientCa, tlsClientCert, tlsClientMetadata } = config;
  if (listenTls === undefined) {
    const given = { '--tls-cert': tlsCert, '--tls-client-ca': tlsClientCa, '--tls-client-metadata': tlsClientMetadata };
    const [name] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
    if (name !== undefined) throw new UsageError(`${name} is without effect while there is no --listen-tls`);
    return undefined;
  }
  if (tlsCert === undefined || tlsKey === undefined)
    throw new UsageError('--listen-tls needs --tls-cert and --tls-key');
  const clientCertificates = tlsClientCert ?? (tlsClientCa === undefined ? 'off' : 'required');
  if (clientCertificates !== 'off' && tlsClientCa === undefined) {
    // Node would take whatever any public authority has signed.
    throw new UsageError(`--tls-client-cert ${clientCertificates} needs a --tls-client-ca`);
  }
  if (tlsClientMetadata !== undefined && clientCertificates === 'off') {
    throw new UsageError('--tls-client-metadata needs a --tls-client-ca');
  }
  const files = { cert: tlsCert, key: tlsKey, clientCa: tlsClientCa };
  const certificates = openServerCertificates(files, config.fileWatch, {
    reloaded: (paths) => log.info({ paths }, 'new certificates'),
    reloadFailed: (paths, err) => log.error({ paths, err }, 'the new certificates cannot be used'),
  });
  return { ...certificates, minVersion: config.tlsMinVersion, clientCertificates };
}
