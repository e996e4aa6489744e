import type { HostPort } from '../../base/host-port.ts';
import { UsageError } from '../../base/usage-error.ts';
import type { InheritedSocket } from '../../http/acceptor.ts';
import type { ServerTls } from '../../http/secure-server.ts';
import type { ServerCertificateFiles } from '../../http/tls/server-certificates.ts';
import type { SocketAddress } from '../../http/unix-socket.ts';
import type { Config } from '../config/load.ts';
import type { InheritedSockets } from '../life-cycle/inherited-sockets.ts';

export interface ListenSettings {
  readonly http: HostPort | InheritedSocket | undefined;
  readonly https: HttpsSettings | undefined;
  readonly socket: SocketAddress | undefined;
  /** Health and metrics. */
  readonly admin: HostPort | InheritedSocket | undefined;
}

export interface HttpsSettings extends Pick<ServerTls, 'minVersion' | 'clientCertificates'> {
  readonly address: HostPort | InheritedSocket;
  readonly files: ServerCertificateFiles;
}

/**
 * Where the proxy listens, according to the options. Sockets that another program has opened replace the addresses
 * of the same kind. An option without effect is an error, since somebody may rely on it.
 * @throws UsageError
 */
export function listenSettings(config: Config, inherited: InheritedSockets = {}): ListenSettings {
  const { listenTls, listenSocket } = config;
  checkReusePort(config);
  const http = inherited.http ?? config.listen;
  if (http === undefined && listenTls === undefined && listenSocket === undefined) {
    throw new UsageError('--listen off needs --listen-tls or --listen-socket');
  }
  const socket = listenSocket === undefined ? undefined : { path: listenSocket, mode: config.listenSocketMode };
  if (inherited.https !== undefined && listenTls === undefined) {
    throw new UsageError('the inherited socket named https needs --listen-tls, whose address it stands in for');
  }
  const https = listenTls === undefined ? withoutTls(config) : withTls(inherited.https ?? listenTls, config);
  return { http, https, socket, admin: inherited.admin ?? config.adminListen };
}

/** SO_REUSEPORT. */
const REUSE_PORT_SINCE = [22, 12];

function checkReusePort({ reusePort }: Config): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [sinceMajor = 0, sinceMinor = 0] = REUSE_PORT_SINCE;
  const isThere = major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
  if (reusePort && !isThere) {
    throw new UsageError(`--reuse-port needs Node ${REUSE_PORT_SINCE.join('.')}, this is ${process.versions.node}`);
  }
}

function withoutTls({ tlsCert, tlsClientCa, tlsClientMetadata }: Config): undefined {
  const given = { '--tls-cert': tlsCert, '--tls-client-ca': tlsClientCa, '--tls-client-metadata': tlsClientMetadata };
  const [name] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw new UsageError(`${name} has no effect without --listen-tls`);
}

function withTls(address: HostPort | InheritedSocket, config: Config): HttpsSettings {
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
