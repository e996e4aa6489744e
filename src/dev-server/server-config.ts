import { pathToFileURL } from 'node:url';
import { FEATURES } from './features.ts';

const HOST = '127.0.0.1';

export interface ServerPorts {
  readonly grpc: number;
  /** Of the server's own HTTP API; undefined leaves it off. */
  readonly http: number | undefined;
  /** INNER_PORTS more, for what the server's parts say to each other. */
  readonly inner: readonly number[];
}

export interface ServerFiles {
  readonly dynamicConfig: string;
  /** Folder for the archives of namespaces that ask for one. */
  readonly archive: string;
  /** Of SQLite, made if it is missing; undefined keeps everything in memory. */
  readonly database?: string | undefined;
}

export const INNER_PORTS = 7;

/**
 * The config file of a server without any other service, which listens on the loopback interface only. JSON, which is
 * YAML as well.
 */
export function serverConfig(ports: ServerPorts, files: ServerFiles): string {
  const [frontend, matching, matchingMember, history, historyMember, worker, workerMember] = ports.inner;
  const store = {
    sql: {
      pluginName: 'sqlite',
      databaseName: files.database ?? 'default',
      connectAddr: 'localhost',
      connectProtocol: 'tcp',
      connectAttributes:
        files.database === undefined
          ? { mode: 'memory', cache: 'private' }
          : { mode: 'rwc', cache: 'private', setup: 'true', journal_mode: 'wal', synchronous: 'normal' },
      maxConns: 1,
      maxIdleConns: 1,
      maxConnLifetime: '1h',
    },
  };
  const rpc = (grpcPort: number | undefined, membershipPort: number | undefined) => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true },
  });
  const archival = {
    state: 'enabled',
    enableRead: true,
    provider: { filestore: { fileMode: '0600', dirMode: '0700' } },
  };
  const unarchived = { state: 'disabled', URI: pathToFileURL(files.archive).href };
  const { rpc: frontendRpc } = rpc(ports.grpc, frontend);
  return JSON.stringify({
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: 1,
      datastores: { default: store, visibility: store },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: HOST } },
    services: {
      frontend: { rpc: { ...frontendRpc, ...(ports.http !== undefined && { httpPort: ports.http }) } },
      matching: rpc(matching, matchingMember),
      history: rpc(history, historyMember),
      worker: rpc(worker, workerMember),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `${HOST}:${ports.grpc}`,
          ...(ports.http !== undefined && { httpAddress: `${HOST}:${ports.http}` }),
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    // For namespaces that ask for it: nothing is archived by default.
    archival: { history: archival, visibility: archival },
    namespaceDefaults: { archival: { history: unarchived, visibility: unarchived } },
    dynamicConfigClient: { filepath: files.dynamicConfig, pollInterval: '60s' },
  });
}

/** The dynamic configuration as a file of the server. */
export function dynamicConfig(ports: ServerPorts): string {
  const entries = Object.entries(FEATURES).map(([key, value]) => [key, [{ value }]]);
  const callbacks = `http://${HOST}:${ports.http ?? ports.grpc + 10}/namespaces/{{.NamespaceName}}/nexus/callback`;
  return JSON.stringify({
    ...Object.fromEntries(entries),
    'component.nexusoperations.callback.endpoint.template': [{ value: callbacks }],
    'component.callbacks.allowedAddresses': [{ value: [{ Pattern: '*', AllowInsecure: true }] }],
  });
}
