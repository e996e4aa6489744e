import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectGrpc } from '../upstream/grpc-js.ts';
import { type Child, startChild } from './child.ts';
import { FEATURES } from './features.ts';
import { findOrBuildServer } from './find-server.ts';
import { ensureNamespace, waitForServer } from './namespace.ts';
import { freePorts, isPortFree } from './ports.ts';
import { findUi } from './running-server.ts';
import type { Progress, ServerBinary } from './server-binary.ts';
import { dynamicConfig, INNER_PORTS, type ServerPorts, serverConfig } from './server-config.ts';

export interface DevServerOptions extends Progress {
  /** Port for gRPC on the loopback interface; default: a free one. */
  readonly port?: number;
  /** Port of the HTTP API that is built into the server, for comparisons; default: none. */
  readonly httpPort?: number;
  /** Port of Temporal's web UI, which only the CLI has; default: none. */
  readonly uiPort?: number;
  /** Where the server keeps everything, so that it can be started again; default: in memory. */
  readonly database?: string;
  /**
   * INNER_PORTS for what the server's parts say to each other; default: free ones. One that is started again on its
   * database looks for its parts at the ports that they had.
   */
  readonly innerPorts?: readonly number[];
  /** Registered if it is given. */
  readonly namespace?: string;
  /** What is started; default: what can be found or built. */
  readonly binary?: ServerBinary | undefined;
  /** A server that runs already (HOST:PORT): nothing is started then, and nothing stopped. */
  readonly runningAddress?: string | undefined;
}

export interface DevServer {
  /** HOST:PORT for gRPC. */
  readonly address: string;
  /** HOST:PORT of the built-in HTTP API, if it was asked for. */
  readonly httpAddress: string | undefined;
  /** Of the web UI; undefined if there is none. */
  readonly uiUrl: string | undefined;
  /** Process id of the server, undefined for one that ran already. */
  readonly pid: number | undefined;
  /** Settles with a line that says why, if the server ends without having been asked to. */
  readonly failed: Promise<string>;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const START_MS = 60_000;

/**
 * Starts a Temporal server, or uses the running one, and returns when it can be used.
 * The server ends with this process, however that ends.
 * @throws Error with one line: port in use, no server to be had, or the server's own last words.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  if (options.runningAddress !== undefined) return useRunning(options.runningAddress, options);
  for (const port of [options.port, options.httpPort, options.uiPort]) {
    if (port !== undefined && !(await isPortFree(port))) throw new Error(`port ${port} is in use`);
  }
  const binary = options.binary ?? (await findOrBuildServer(options));
  const [grpc, ...inner] = await freePorts(INNER_PORTS + 1);
  if (grpc === undefined) throw new Error('no free port');
  const ports = { grpc: options.port ?? grpc, http: options.httpPort, inner: options.innerPorts ?? inner };
  const folder = await mkdtemp(join(tmpdir(), 'temporal-http-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const child = await startChild(binary.path, await serverArguments(binary, ports, folder, options), { cwd: folder });
    let closing: Promise<void> | undefined;
    const close = () => {
      closing ??= child.stop().then(remove);
      return closing;
    };
    const failed = child.ended.then(() => `the Temporal server has ended: ${lastWords(child)}`);
    const address = `${HOST}:${ports.grpc}`;
    try {
      await Promise.race([prepare(address, options), failed.then((line) => Promise.reject(new Error(line)))]);
    } catch (error) {
      await close();
      throw error;
    }
    const httpAddress = options.httpPort === undefined ? undefined : `${HOST}:${options.httpPort}`;
    const uiUrl =
      binary.kind === 'cli' && options.uiPort !== undefined ? `http://${HOST}:${options.uiPort}` : undefined;
    return { address, httpAddress, uiUrl, pid: child.pid, failed, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function useRunning(address: string, options: DevServerOptions): Promise<DevServer> {
  await prepare(address, options, 5_000).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the Temporal server at ${address} cannot be used: ${why}`, { cause });
  });
  const never = new Promise<string>(() => undefined);
  const uiUrl = await findUi(address);
  return { address, httpAddress: undefined, uiUrl, pid: undefined, failed: never, close: () => Promise.resolve() };
}

async function prepare(address: string, options: DevServerOptions, limitMs = START_MS): Promise<void> {
  const upstream = connectGrpc({ address, userAgent: 'temporal-http' });
  try {
    await waitForServer(upstream, limitMs, options);
    if (options.namespace !== undefined) await ensureNamespace(upstream, options.namespace, options);
  } finally {
    upstream.close();
  }
}

async function serverArguments(
  binary: ServerBinary,
  ports: ServerPorts,
  folder: string,
  { database, uiPort }: DevServerOptions,
): Promise<readonly string[]> {
  if (binary.kind === 'cli')
    return [...cliArguments(ports, uiPort), ...(database === undefined ? [] : ['--db-filename', database])];
  const config = join(folder, 'config.yaml');
  const dynamic = join(folder, 'dynamic-config.yaml');
  await writeFile(dynamic, dynamicConfig(ports));
  await writeFile(config, serverConfig(ports, { dynamicConfig: dynamic, archive: join(folder, 'archive'), database }));
  return ['--config-file', config, '--allow-no-auth', 'start'];
}

function cliArguments(ports: ServerPorts, uiPort: number | undefined): readonly string[] {
  return [
    'server',
    'start-dev',
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
    ...['--ip', HOST, '--port', String(ports.grpc), '--log-level', 'error'],
    ...(ports.http === undefined ? [] : ['--http-port', String(ports.http)]),
    ...Object.entries(FEATURES).flatMap(([key, value]) => [
      '--dynamic-config-value',
      `${key}=${JSON.stringify(value)}`,
    ]),
  ];
}

function lastWords(child: Child): string {
  return child.tail().slice(-3).join(' ').trim().slice(-500) || 'it said nothing';
}
