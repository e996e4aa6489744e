import { formatHostPort, isLoopback } from '../../base/host-port.ts';
import { UsageError } from '../../base/usage-error.ts';
import type { TargetTls, UpstreamTarget } from '../../upstream/target.ts';
import type { Config } from '../config/load.ts';
import type { UpstreamEntry } from '../config/upstream-options.ts';

export interface UpstreamSettings {
  readonly main: UpstreamTarget;
  /** By namespace. */
  readonly targets: ReadonlyMap<string, UpstreamTarget>;
}

/**
 * Where calls go, and with what credentials.
 * @throws UsageError
 */
export function upstreamSettings(config: Config): UpstreamSettings {
  const main = target('--upstream-*', config.namespace, {
    address: config.address,
    tls: config.upstreamTls,
    'tls-ca': config.upstreamTlsCa,
    'tls-cert': config.upstreamTlsCert,
    'tls-key': config.upstreamTlsKey,
    'tls-server-name': config.upstreamTlsServerName,
    'tls-unverified': config.upstreamTlsUnverified,
    'api-key': config.upstreamApiKey,
    'api-key-file': config.upstreamApiKeyFile,
    metadata: config.upstreamMetadata,
  });
  const targets = Object.entries(config.upstreams).map(
    ([namespace, entry]) => [namespace, target(`upstreams.${namespace}`, undefined, entry)] as const,
  );
  return { main, targets: new Map(targets) };
}

function target(name: string, namespace: string | undefined, entry: UpstreamEntry): UpstreamTarget {
  const { address, metadata } = entry;
  const apiKey = entry['api-key'] ?? entry['api-key-file'];
  if (entry['api-key'] !== undefined && entry['api-key-file'] !== undefined) {
    throw new UsageError(`${name}: expected an API key or an API key file, got both`);
  }
  const tls = targetTls(name, entry, apiKey !== undefined);
  if (apiKey !== undefined && tls === undefined && !isLoopback(address.host)) {
    throw new UsageError(`${name}: an API key is sent only over TLS or to this machine`);
  }
  return { address: formatHostPort(address), tls, apiKey, metadata, namespace };
}

/** As in Temporal's own clients, options that need TLS turn it on, unless it is turned off explicitly. */
function targetTls(name: string, entry: UpstreamEntry, hasKey: boolean): TargetTls | undefined {
  const tls = {
    ca: entry['tls-ca'],
    cert: entry['tls-cert'],
    key: entry['tls-key'],
    serverName: entry['tls-server-name'],
    unverified: entry['tls-unverified'] === true,
  };
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw new UsageError(`${name}: expected both a certificate and its key, got only one`);
  }
  const wanted = hasKey || tls.unverified || Object.values(tls).some((part) => typeof part !== 'boolean' && part);
  return (entry.tls ?? wanted) ? tls : undefined;
}
