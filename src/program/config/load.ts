import { readFileSync } from 'node:fs';
import { type HostPort, isLoopback } from '../../base/host-port.ts';
import { redact } from '../../base/redact.ts';
import { UsageError } from '../../base/usage-error.ts';
import { hideSecrets } from './hide-secrets.ts';
import { kebabName, OPTIONS, type OptionName, type OptionValues } from './options.ts';
import { temporalOptions } from './temporal-profile.ts';

/** The whole configuration, checked. */
export type Config = Omit<OptionValues, 'listen'> & {
  /** Where plain HTTP is served; undefined means nowhere. */
  readonly listen: HostPort | undefined;
  /** False if `address` is the default. */
  readonly addressIsGiven: boolean;
};

export interface ConfigSources {
  /** Values of the flags by option name. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of a TOML file. */
  readonly file: string | undefined;
}

interface Given {
  readonly value: unknown;
  /** `--listen`, `TEMPORAL_HTTP_LISTEN`, `listen in proxy.toml` */
  readonly from: string;
}

const SECRETS: ReadonlySet<OptionName> = new Set([
  'upstreamApiKey',
  'upstreamTlsKey',
  'upstreamMetadata',
  'upstreams',
  'apiKeys',
  'codecAuth',
  'rateLimitRedis',
]);
const PORT_OFFSET = 10;
const DEFAULT_LISTEN_PORT = 7243;

/**
 * Reads the options. Flags take precedence over the environment, and the environment over the file.
 * @throws UsageError
 */
export async function loadConfig(sources: ConfigSources): Promise<Config> {
  const { parse } = await import('smol-toml');
  const file = sources.file === undefined ? {} : readToml(sources.file, parse);
  const own = (name: OptionName) => findOption(name, sources, file);
  const temporal = readTemporal(sources.environment, own('temporalConfigFile'), own('profile'), parse);
  const find = (name: OptionName): Given => {
    const given = own(name);
    return given.value === undefined ? (temporal[name] ?? given) : given;
  };
  const names = Object.keys(OPTIONS) as OptionName[];
  const values = Object.fromEntries(names.map((name) => [name, parseOption(name, find(name))])) as OptionValues;
  hideSecrets(values, sources.environment);
  return {
    ...values,
    listen: values.listen === 'off' ? undefined : (values.listen ?? defaultListen(values.address)),
    addressIsGiven: find('address').value !== undefined,
  };
}

type ParseToml = (text: string) => Record<string, unknown>;

/** Temporal's own configuration, which has the lowest precedence. */
function readTemporal(environment: ConfigSources['environment'], file: Given, profile: Given, parse: ParseToml) {
  const path = parseOption('temporalConfigFile', file) as string | undefined;
  const name = parseOption('profile', profile) as string | undefined;
  try {
    return temporalOptions(environment, { file: path, profile: name }, parse);
  } catch (error) {
    throw new UsageError(firstLine(error));
  }
}

function findOption(name: OptionName, sources: ConfigSources, file: Readonly<Record<string, unknown>>): Given {
  const key = kebabName(name);
  const variable = `TEMPORAL_HTTP_${key.toUpperCase().replaceAll('-', '_')}`;
  const { flags, environment } = sources;
  if (flags[name] !== undefined) return { value: flags[name], from: `--${key}` };
  if (environment[variable]) return { value: environment[variable], from: variable };
  return { value: file[key], from: `${key} in ${sources.file}` };
}

function parseOption(name: OptionName, { value, from }: Given): unknown {
  const result = OPTIONS[name].schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  const said = `${from}: ${place}${issue?.message ?? 'invalid value'}`;
  // A table may hold secrets, whether parsed or as text.
  const shown = typeof value !== 'object' && !SECRETS.has(name) ? `, got ${redact(JSON.stringify(value))}` : '';
  throw new UsageError(`${said}${shown}`);
}

function readToml(file: string, parse: ParseToml): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--config: cannot read ${file}: ${firstLine(error)}`);
  }
  let table: Record<string, unknown>;
  try {
    table = parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${firstLine(error)}`);
  }
  const known = new Set(Object.keys(OPTIONS).map(kebabName));
  const unknown = Object.keys(table).find((key) => !known.has(key));
  if (unknown !== undefined) throw new UsageError(`${file}: unknown option ${JSON.stringify(unknown)}`);
  return table;
}

/** For a local server, the port that its built-in HTTP API would use: the gRPC port + 10. */
function defaultListen(address: HostPort): HostPort {
  const beside = address.port + PORT_OFFSET;
  const port = isLoopback(address.host) && address.port > 0 && beside <= 65_535 ? beside : DEFAULT_LISTEN_PORT;
  return { host: '127.0.0.1', port };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
