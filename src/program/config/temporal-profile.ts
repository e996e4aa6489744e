import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { suggestion } from '../../base/nearest.ts';
import { readTomlFile, type TomlFile } from '../../base/toml-file.ts';

/** Values by option name, each with the place where it was found. */
export type FoundOptions = Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that Temporal's SDKs and CLI read, each with the option that it sets. */
const VARIABLES: readonly (readonly [variable: string, option: string])[] = [
  ['TEMPORAL_ADDRESS', 'address'],
  ['TEMPORAL_NAMESPACE', 'namespace'],
  ['TEMPORAL_API_KEY', 'upstreamApiKey'],
  ['TEMPORAL_TLS', 'upstreamTls'],
  ['TEMPORAL_TLS_CLIENT_CERT_PATH', 'upstreamTlsCert'],
  ['TEMPORAL_TLS_CLIENT_CERT_DATA', 'upstreamTlsCert'],
  ['TEMPORAL_TLS_CLIENT_KEY_PATH', 'upstreamTlsKey'],
  ['TEMPORAL_TLS_CLIENT_KEY_DATA', 'upstreamTlsKey'],
  ['TEMPORAL_TLS_SERVER_CA_CERT_PATH', 'upstreamTlsCa'],
  ['TEMPORAL_TLS_SERVER_CA_CERT_DATA', 'upstreamTlsCa'],
  ['TEMPORAL_TLS_SERVER_NAME', 'upstreamTlsServerName'],
  ['TEMPORAL_TLS_DISABLE_HOST_VERIFICATION', 'upstreamTlsUnverified'],
  ['TEMPORAL_CODEC_ENDPOINT', 'codecEndpoint'],
  ['TEMPORAL_CODEC_AUTH', 'codecAuth'],
];

/** The keys of a profile, in the same form. */
const KEYS: readonly (readonly [key: string, option: string])[] = [
  ['address', 'address'],
  ['namespace', 'namespace'],
  ['api_key', 'upstreamApiKey'],
  ['tls.client_cert_path', 'upstreamTlsCert'],
  ['tls.client_cert_data', 'upstreamTlsCert'],
  ['tls.client_key_path', 'upstreamTlsKey'],
  ['tls.client_key_data', 'upstreamTlsKey'],
  ['tls.server_ca_cert_path', 'upstreamTlsCa'],
  ['tls.server_ca_cert_data', 'upstreamTlsCa'],
  ['tls.server_name', 'upstreamTlsServerName'],
  ['tls.disable_host_verification', 'upstreamTlsUnverified'],
  ['codec.endpoint', 'codecEndpoint'],
  ['codec.auth', 'codecAuth'],
];

/** All keys that a profile may have; what is below `grpc_meta` is free. */
const KNOWN_KEYS: ReadonlySet<string> = new Set([...KEYS.map(([key]) => key), 'tls.disabled', 'tls', 'codec']);
const FREE = 'grpc_meta';

const METADATA = 'TEMPORAL_GRPC_META_';
const BOOLEANS = new Set(['upstreamTls', 'upstreamTlsUnverified']);
/** What Temporal's CLI and SDKs take for true and false: Go's strconv.ParseBool. */
const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

export interface TemporalOptions {
  readonly found: FoundOptions;
  /** One line each, about keys that nobody reads. */
  readonly warnings: readonly string[];
}

/**
 * Reads the environment and the profile in Temporal's configuration file; the environment takes precedence.
 * @param file given by an option, so it must exist; the same goes for `profile`
 * @throws Error that names the file or the variable
 */
export function temporalOptions(
  environment: Environment,
  { file, profile }: { readonly file: string | undefined; readonly profile: string | undefined },
): TemporalOptions {
  const path = file ?? (environment.TEMPORAL_CONFIG_FILE || defaultFile(environment));
  const name = profile ?? (environment.TEMPORAL_PROFILE || undefined);
  if (path === undefined && name !== undefined) throw new Error(`no configuration file to read profile ${name} from`);
  const isNeeded = file !== undefined || name !== undefined;
  const { found, warnings } =
    path === undefined ? { found: {}, warnings: [] } : fromFile(path, name, isNeeded ? undefined : NO_FILE);
  return { found: mergeMetadata(found, { ...found, ...fromEnvironment(environment) }, environment), warnings };
}

function fromEnvironment(environment: Environment): FoundOptions {
  const found: Record<string, { value: unknown; from: string }> = {};
  for (const [variable, option] of VARIABLES) {
    const text = environment[variable];
    if (!text) continue;
    const known = found[option];
    if (known !== undefined) throw new Error(`${known.from} and ${variable} cannot both be given`);
    found[option] = { value: BOOLEANS.has(option) ? booleanOf(variable, text) : text, from: variable };
  }
  return found;
}

/** @throws Error for anything else: a value that is not understood must not turn TLS off. */
function booleanOf(variable: string, text: string): boolean {
  if (TRUE.includes(text)) return true;
  if (FALSE.includes(text)) return false;
  throw new Error(`${variable}: expected true or false, got ${JSON.stringify(text)}`);
}

const NO_FILE: TomlFile = { table: {}, placeOf: () => '' };

function fromFile(path: string, name: string | undefined, missing: TomlFile | undefined): TemporalOptions {
  const file = readTomlFile(path, missing);
  const profileName = name ?? 'default';
  const profile = member(member(file.table, 'profile'), profileName);
  if (profile === undefined && name !== undefined) throw new Error(`${path} has no profile ${name}`);
  const placeOf = (key: string) => `${file.placeOf(['profile', profileName, ...key.split('.')])}: ${key}`;
  const found: Record<string, { value: unknown; from: string }> = {};
  for (const [key, option] of KEYS) {
    const value = key.split('.').reduce(member, profile);
    if (value === undefined) continue;
    if (found[option] !== undefined) throw new Error(`${found[option].from} and ${key} cannot both be given`);
    found[option] = { value, from: placeOf(key) };
  }
  const tls = member(profile, 'tls');
  // An empty section asks for TLS as well.
  if (tls !== undefined) found.upstreamTls = { value: member(tls, 'disabled') !== true, from: placeOf('tls.disabled') };
  const metadata = member(profile, FREE);
  if (metadata !== undefined) found.upstreamMetadata = { value: normal(metadata), from: placeOf(FREE) };
  const warnings = unknownKeys(profile).map(
    (key) => `${placeOf(key)}: unknown key in profile ${profileName}${suggestion(key, KNOWN_KEYS)}`,
  );
  return { found, warnings };
}

/** Dotted names of the keys of a profile that mean nothing. */
function unknownKeys(table: unknown, prefix = ''): readonly string[] {
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([name, value]) => {
    const key = `${prefix}${name}`;
    if (key === FREE) return [];
    if (key === 'tls' || key === 'codec') return unknownKeys(value, `${key}.`);
    return KNOWN_KEYS.has(key) ? [] : [key];
  });
}

/** An empty variable removes a name that the file sets. */
function mergeMetadata(file: FoundOptions, all: FoundOptions, environment: Environment): FoundOptions {
  const variables = Object.entries(environment).filter(([name]) => name.startsWith(METADATA));
  if (variables.length === 0) return all;
  const merged: Record<string, unknown> = { ...(file.upstreamMetadata?.value as object | undefined) };
  for (const [variable, value] of variables) {
    const name = metadataName(variable.slice(METADATA.length));
    if (value) merged[name] = value;
    else delete merged[name];
  }
  return { ...all, upstreamMetadata: { value: merged, from: `${METADATA}*` } };
}

function normal(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null) return metadata;
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [metadataName(name), value]));
}

function metadataName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function member(table: unknown, key: string): unknown {
  if (typeof table !== 'object' || table === null || !Object.hasOwn(table, key)) return undefined;
  return (table as Readonly<Record<string, unknown>>)[key];
}

/** Where Temporal's SDKs and CLI look: the user's configuration folder on this platform. */
function defaultFile(environment: Environment): string | undefined {
  const folder = userFolder(environment);
  return folder === undefined ? undefined : join(folder, 'temporalio', 'temporal.toml');
}

function userFolder({ APPDATA, HOME, XDG_CONFIG_HOME }: Environment): string | undefined {
  if (process.platform === 'win32') return APPDATA || undefined;
  const home = HOME || homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (!XDG_CONFIG_HOME) return join(home, '.config');
  return isAbsolute(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : undefined;
}
