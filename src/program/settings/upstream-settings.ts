import { formatHostPort, isLoopback } from '../../base/host-port.ts';
import { UsageError } from '../../base/usage-error.ts';
import { MAIN_NAME, namespaceName, type TargetTls, type UpstreamTarget } from '../../upstream/target.ts';
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
  const main = target(
    { name: MAIN_NAME, option: '--upstream-*', namespace: config.namespace },
    {
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
    },
  );
  const targets = Object.entries(config.upstreams).map(
    ([namespace, entry]) =>
      [
        namespace,
        target({ name: namespaceName(namespace), option: `upstreams.${namespace}`, namespace: undefined }, entry),
      ] as const,
  );
  return { main, targets: new Map(targets) };
}

interface Naming extends Pick<UpstreamTarget, 'name' | 'namespace'> {
  /** For errors. */
  readonly option: string;
}

function target({ name, namespace, option }: Naming, entry: UpstreamEntry): UpstreamTarget {
  const { address, metadata } = entry;
  const apiKey = entry['api-key'] ?? entry['api-key-file'];
  if (entry['api-key'] !== undefined && entry['api-key-file'] !== undefined) {
    throw new UsageError(`${option}: expected an API key or an API key file, got both`);
  }
  const tls = targetTls(option, entry, apiKey !== undefined);
  if (apiKey !== undefined && tls === undefined && !isLoopback(address.host)) {
    throw new UsageError(`${option}: an API key is sent only over TLS or to this machine`);
  }
  return { name, isConfigured: true, address: formatHostPort(address), tls, apiKey, metadata, namespace };
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
