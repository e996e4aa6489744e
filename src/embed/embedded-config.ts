import { suggestion } from '../base/nearest.ts';
import { pemSource } from '../base/pem.ts';
import { UsageError } from '../base/usage-error.ts';
import { type Config, loadConfig } from '../program/config/load.ts';
import { kebabName, OPTIONS, type OptionName } from '../program/config/options.ts';
import type { ProxyTls } from './application.ts';

export interface EmbeddedOptions {
  readonly address?: string | undefined;
  readonly tls?: ProxyTls | undefined;
  /** Whether anyone may do anything. */
  readonly access?: 'open' | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** The application listens, logs and ends by itself. */
const OF_THE_PROGRAM: ReadonlySet<string> = new Set<OptionName>([
  ...([
    'listen',
    'listenTls',
    'listenSocket',
    'listenSocketMode',
    'reusePort',
    'headerTimeout',
    'adminListen',
  ] as const),
  ...(['tlsCert', 'tlsKey', 'tlsMinVersion', 'tlsClientCa', 'tlsClientCert', 'maxConnections'] as const),
  ...(['logLevel', 'logFormat', 'drainDelay', 'shutdownTimeout', 'workers', 'workerTimeout'] as const),
]);

/**
 * The configuration of a proxy in an application. An option that is undefined is not given. As in the program, an option
 * without effect is an error, since somebody may rely on it.
 * @throws UsageError that names the option as the application does
 */
export async function embeddedConfig(given: EmbeddedOptions): Promise<Config> {
  const options = defined(given.options ?? {});
  checkNames(options);
  // Nothing serves metrics here.
  const flags = {
    metrics: 'off',
    address: given.address ?? process.env.TEMPORAL_ADDRESS,
    ...(given.tls && upstreamTls(given.tls)),
    ...options,
  };
  const config = await inNamesOfCode(() => loadConfig({ flags, environment: {}, file: undefined }));
  checkAccess(given.access, config);
  return config;
}

/** Runs what names options as flags do: `--body-limit` becomes `options.bodyLimit`. */
export async function inNamesOfCode<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const message = error.message.replace(/--([a-z][a-z0-9-]*)/g, (flag, name) => NAMES.get(name) ?? flag);
    throw new UsageError(message, { cause: error });
  }
}

const NAMES = new Map(Object.keys(OPTIONS).map((name) => [kebabName(name), `options.${name}`]));

function defined(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function checkNames(options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, name)) {
      const meant = suggestion(name, Object.keys(OPTIONS));
      throw new UsageError(`options: unknown option ${JSON.stringify(name)}${meant}`);
    }
    // Its pages have fixed paths at the root of a host, which belongs to the application.
    if (name === 'uiServer') throw new UsageError('options.uiServer: only the program shows the web UI');
    const isOff = value === 'off' || value === false;
    if (OF_THE_PROGRAM.has(name) || (name === 'metrics' && !isOff)) {
      throw new UsageError(`options.${name} has no effect in an application, which listens, logs and ends by itself`);
    }
  }
}

function checkAccess(access: unknown, { authentication }: Config): void {
  if (access === undefined) return;
  if (access !== 'open') throw new UsageError(`access: expected 'open' or nothing, got ${JSON.stringify(access)}`);
  if (authentication.size > 0) throw new UsageError("access: 'open' contradicts options.authentication: choose one");
}

function upstreamTls({ ca, cert, key, serverName, unverified }: ProxyTls): Readonly<Record<string, unknown>> {
  return {
    upstreamTls: true,
    upstreamTlsCa: pemText('ca', ca),
    upstreamTlsCert: pemText('cert', cert),
    upstreamTlsKey: pemText('key', key),
    upstreamTlsServerName: serverName,
    upstreamTlsUnverified: unverified,
  };
}

/** As an option, anything but PEM would be the path of a file, and an error would print it. */
function pemText(name: string, pem: string | Uint8Array | undefined): string | undefined {
  const text = pem instanceof Uint8Array ? Buffer.from(pem).toString() : pem;
  if (text !== undefined && 'path' in pemSource(text)) throw new UsageError(`tls.${name}: expected PEM`);
  return text;
}
