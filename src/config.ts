import { readFileSync } from 'node:fs';
import { kebabName, OPTIONS, type OptionName, type OptionValues } from './config-options.ts';
import { type HostPort, isLoopback } from './host-port.ts';

/** The whole configuration, checked. */
export type Config = Omit<OptionValues, 'listen'> & {
  readonly listen: HostPort;
  /** False if `address` is the default. */
  readonly addressIsGiven: boolean;
};

/** A mistake in an option; its message is one line that names where the option was given. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

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

const PORT_OFFSET = 10;
const DEFAULT_LISTEN_PORT = 7243;

/**
 * Reads the options: flags go before the environment, and that before the file.
 * @throws UsageError
 */
export async function loadConfig(sources: ConfigSources): Promise<Config> {
  const file = sources.file === undefined ? {} : await readToml(sources.file);
  const entries = (Object.keys(OPTIONS) as OptionName[]).map((name) => {
    const given = findOption(name, sources, file);
    return [name, parseOption(name, given)] as const;
  });
  const values = Object.fromEntries(entries) as OptionValues;
  return {
    ...values,
    listen: values.listen ?? defaultListen(values.address),
    addressIsGiven: findOption('address', sources, file).value !== undefined,
  };
}

function findOption(name: OptionName, sources: ConfigSources, file: Readonly<Record<string, unknown>>): Given {
  const key = kebabName(name);
  const variable = `TEMPORAL_HTTP_${key.toUpperCase().replaceAll('-', '_')}`;
  const { flags, environment } = sources;
  if (flags[name] !== undefined) return { value: flags[name], from: `--${key}` };
  if (environment[variable]) return { value: environment[variable], from: variable };
  if (name === 'address' && environment.TEMPORAL_ADDRESS) {
    return { value: environment.TEMPORAL_ADDRESS, from: 'TEMPORAL_ADDRESS' };
  }
  return { value: file[key], from: `${key} in ${sources.file}` };
}

function parseOption(name: OptionName, { value, from }: Given): unknown {
  const result = OPTIONS[name].schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(`${from}: ${issue?.message ?? 'is not valid'}, not ${JSON.stringify(value)}`);
}

async function readToml(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { parse } = await import('smol-toml');
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
  if (unknown !== undefined) throw new UsageError(`${file}: there is no option ${JSON.stringify(unknown)}`);
  return table;
}

/** A proxy of a local server listens beside it, as its built-in HTTP API would: the gRPC port + 10. */
function defaultListen(address: HostPort): HostPort {
  const beside = address.port + PORT_OFFSET;
  const port = isLoopback(address.host) && address.port > 0 && beside <= 65_535 ? beside : DEFAULT_LISTEN_PORT;
  return { host: '127.0.0.1', port };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
