import type { HostPort } from '../../base/host-port.ts';
import { UsageError } from '../../base/usage-error.ts';
import type { ServerTls } from '../../http/secure-server.ts';
import type { ServerCertificateFiles } from '../../http/tls/server-certificates.ts';
import type { SocketAddress } from '../../http/unix-socket.ts';
import type { Config } from '../config/load.ts';

export interface ListenSettings {
  readonly http: HostPort | undefined;
  readonly https: HttpsSettings | undefined;
  readonly socket: SocketAddress | undefined;
}

export interface HttpsSettings extends Pick<ServerTls, 'minVersion' | 'clientCertificates'> {
  readonly address: HostPort;
  readonly files: ServerCertificateFiles;
}

/**
 * Where the proxy listens for callers, according to the options. An option without effect is an error, since somebody
 * may rely on it.
 * @throws UsageError
 */
export function listenSettings(config: Config): ListenSettings {
  const { listen: http, listenTls, listenSocket } = config;
  if (http === undefined && listenTls === undefined && listenSocket === undefined) {
    throw new UsageError('--listen off needs --listen-tls or --listen-socket');
  }
  const socket = listenSocket === undefined ? undefined : { path: listenSocket, mode: config.listenSocketMode };
  return { http, https: listenTls === undefined ? withoutTls(config) : withTls(listenTls, config), socket };
}

function withoutTls({ tlsCert, tlsClientCa, tlsClientMetadata }: Config): undefined {
  const given = { '--tls-cert': tlsCert, '--tls-client-ca': tlsClientCa, '--tls-client-metadata': tlsClientMetadata };
  const [name] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw new UsageError(`${name} has no effect without --listen-tls`);
}

function withTls(address: HostPort, config: Config): HttpsSettings {
  const { tlsCert: cert, tlsKey: key, tlsClientCa: clientCa, tlsClientCert, tlsClientMetadata } = config;
  if (cert === undefined || key === undefined) throw new UsageError('--listen-tls needs --tls-cert and --tls-key');
  const clientCertificates = tlsClientCert ?? (clientCa === undefined ? 'off' : 'required');
  if (clientCertificates !== 'off' && clientCa === undefined) {
    // Without it, Node would accept certificates from any public authority.
    throw new UsageError(`--tls-client-cert ${clientCertificates} needs --tls-client-ca`);
  }
  if (tlsClientMetadata !== undefined && clientCertificates === 'off') {
    throw new UsageError('--tls-client-metadata needs --tls-client-ca');
  }
  return { address, files: { cert, key, clientCa }, minVersion: config.tlsMinVersion, clientCertificates };
}
