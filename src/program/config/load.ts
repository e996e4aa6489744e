import { type HostPort, isLoopback } from '../../base/host-port.ts';
import { issueText } from '../../base/issue-text.ts';
import { nearest, suggestion } from '../../base/nearest.ts';
import { redact } from '../../base/redact.ts';
import { readTomlFile, type TomlFile } from '../../base/toml-file.ts';
import { UsageError } from '../../base/usage-error.ts';
import { hideSecrets } from './hide-secrets.ts';
import { kebabName, OPTIONS, type OptionName, type OptionValues, variableName } from './options.ts';
import { temporalOptions } from './temporal-profile.ts';
import type { Option } from './values.ts';

/** The whole configuration, checked. */
export type Config = Omit<OptionValues, 'listen'> & {
  /** Where plain HTTP is served; undefined means nowhere. */
  readonly listen: HostPort | undefined;
  /** False if `address` is the default. */
  readonly addressIsGiven: boolean;
  /** One line each: what is probably a mistake, but does not prevent the start. */
  readonly warnings: readonly string[];
};

export interface ConfigSources {
  /** Values of the flags by option name. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of a TOML file. */
  readonly file: string | undefined;
}

/** What was given for an option. */
export interface Given {
  /** Undefined if nothing was given. */
  readonly value: unknown;
  /** `--listen`, `TEMPORAL_HTTP_LISTEN`, `proxy.toml:3:1: listen` */
  readonly from: string;
  /** The same for a part of the value. */
  readonly fromPart?: (path: readonly string[]) => string;
}

/** The configuration as it was given, before it is checked. */
export interface GivenOptions {
  readonly options: ReadonlyMap<OptionName, Given>;
  readonly warnings: readonly string[];
}

const PORT_OFFSET = 10;
const DEFAULT_LISTEN_PORT = 7243;
const NAMES = Object.keys(OPTIONS) as readonly OptionName[];
const VARIABLE = 'TEMPORAL_HTTP_';
/** Kubernetes sets such variables for a Service named temporal-http (Docker's links of old did the same). */
const OF_SERVICES = /_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)$/;
const URL_OF_SERVICE = /^(tcp|udp|sctp):\/\//;
/** Read by other parts of the program. */
const OTHER_VARIABLES: ReadonlySet<string> = new Set(['TEMPORAL_HTTP_CHECK_LEASES']);

/**
 * Reads the options. Flags take precedence over the environment, and the environment over the file.
 * @throws UsageError for the first mistake
 */
export async function loadConfig(sources: ConfigSources): Promise<Config> {
  const { options, warnings } = findOptions(sources);
  const given = (name: OptionName) => options.get(name) as Given;
  const values = Object.fromEntries(NAMES.map((name) => [name, parseOption(name, given(name))])) as OptionValues;
  hideSecrets(values, sources.environment);
  const listen = values.listen === 'off' ? undefined : (values.listen ?? defaultListen(values.address[0]));
  const config = { ...values, listen, addressIsGiven: given('address').value !== undefined };
  return { ...config, warnings: [...warnings, ...openToAnybody(config)] };
}

/**
 * Finds what each option was given, and where.
 * @throws UsageError for a file that cannot be read, and for an unknown option in it
 */
export function findOptions(sources: ConfigSources): GivenOptions {
  const file = sources.file === undefined ? undefined : readOwnFile(sources.file);
  const own = (name: OptionName) => findOption(name, sources, file);
  const temporal = readTemporal(sources.environment, own('temporalConfigFile'), own('profile'));
  const find = (name: OptionName): Given => {
    const given = own(name);
    return given.value === undefined ? (temporal.found[name] ?? given) : given;
  };
  return {
    options: new Map(NAMES.map((name) => [name, find(name)])),
    warnings: [...unknownVariables(sources.environment), ...temporal.warnings],
  };
}

/** @throws UsageError in one line that names the option and its source */
export function parseOption(name: OptionName, { value, from, fromPart = () => from }: Given): unknown {
  const { schema, secret }: Option = OPTIONS[name];
  const result = schema.safeParse(value, { error: issueText });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path.map(String) ?? [];
  const part = path.length === 0 ? '' : `${path.join('.')}: `;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const said = `${fromPart([...path, ...unknown])}: ${part}${issue?.message ?? 'invalid value'}`;
  // A table may hold secrets, whether parsed or as text.
  const shown = typeof value !== 'object' && secret !== true ? `, got ${redact(JSON.stringify(value))}` : '';
  throw new UsageError(`${said}${shown}`);
}

/** Temporal's own configuration, which has the lowest precedence. */
function readTemporal(environment: ConfigSources['environment'], file: Given, profile: Given) {
  const path = parseOption('temporalConfigFile', file) as string | undefined;
  const name = parseOption('profile', profile) as string | undefined;
  return orUsageError('', () => temporalOptions(environment, { file: path, profile: name }));
}

function findOption(name: OptionName, { flags, environment }: ConfigSources, file: TomlFile | undefined): Given {
  const key = kebabName(name);
  const variable = variableName(name);
  if (flags[name] !== undefined) return { value: flags[name], from: `--${key}` };
  if (environment[variable]) return { value: environment[variable], from: variable };
  const fromPart = (path: readonly string[]) => `${file?.placeOf([key, ...path]) ?? ''}: ${key}`;
  return { value: file?.table[key], from: fromPart([]), fromPart };
}

function readOwnFile(path: string): TomlFile {
  const file = orUsageError('--config: ', () => readTomlFile(path));
  const known = new Set(NAMES.map(kebabName));
  const unknown = Object.keys(file.table).find((key) => !known.has(key));
  if (unknown === undefined) return file;
  const place = file.placeOf([unknown]);
  throw new UsageError(`${place}: unknown option ${JSON.stringify(unknown)}${suggestion(unknown, known)}`);
}

function unknownVariables(environment: ConfigSources['environment']): readonly string[] {
  const known = new Set(NAMES.map(variableName));
  const unknown = Object.keys(environment).filter(
    (name) =>
      name.startsWith(VARIABLE) &&
      !known.has(name) &&
      !OTHER_VARIABLES.has(name) &&
      !OF_SERVICES.test(name) &&
      !URL_OF_SERVICE.test(environment[name] ?? ''),
  );
  return unknown.map((name) => {
    const meant = nearest(
      name.slice(VARIABLE.length),
      [...known].map((one) => one.slice(VARIABLE.length)),
    );
    return `${name}: there is no such option${meant === undefined ? '' : `; did you mean ${VARIABLE}${meant}?`}`;
  });
}

type Checked = Pick<Config, 'listen' | 'listenTls' | 'tlsClientCa' | 'tlsClientCert' | 'authentication'>;

/** Nothing is wrong with that behind a gateway that authenticates callers; otherwise, it is a hole. */
function openToAnybody({ listen, listenTls, tlsClientCa, tlsClientCert, authentication }: Checked): readonly string[] {
  if (authentication.size > 0) return [];
  const needsCertificate = tlsClientCert === undefined ? tlsClientCa !== undefined : tlsClientCert === 'required';
  const open = [
    listen && { address: listen, option: '--listen' },
    listenTls && !needsCertificate && { address: listenTls, option: '--listen-tls' },
  ];
  return open.flatMap((one) =>
    one && !isLoopback(one.address.host)
      ? [`${one.option}: other machines may call without authentication (see --authentication)`]
      : [],
  );
}

/** For a local server, the port that its built-in HTTP API would use: the gRPC port + 10. */
function defaultListen(address: HostPort): HostPort {
  const beside = address.port + PORT_OFFSET;
  const port = isLoopback(address.host) && address.port > 0 && beside <= 65_535 ? beside : DEFAULT_LISTEN_PORT;
  return { host: '127.0.0.1', port };
}

function orUsageError<T>(prefix: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${prefix}${error instanceof Error ? error.message : String(error)}`);
  }
}
