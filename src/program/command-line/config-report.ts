import { UsageError } from '../../base/usage-error.ts';
import { type ConfigSources, findOptions, type Given, loadConfig, parseOption } from '../config/load.ts';
import { defaultText, kebabName, OPTIONS, type OptionName } from '../config/options.ts';
import type { Option } from '../config/values.ts';
import { listenSettings } from '../settings/listen-settings.ts';
import { settingsOf } from '../settings/settings.ts';

const MASK = '***';

/** The findings of `temporal-http config check`, one line each. */
export interface ConfigReport {
  readonly mistakes: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Checks the configuration without starting anything: every option by itself, and if all are valid, their combination.
 * @param operations ids of all operations
 */
export async function checkConfig(sources: ConfigSources, operations: ReadonlySet<string>): Promise<ConfigReport> {
  const messages = (check: () => unknown): readonly string[] => {
    try {
      check();
      return [];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return [error.message];
    }
  };
  let given: ReturnType<typeof findOptions> | undefined;
  const unread = messages(() => {
    given = findOptions(sources);
  });
  if (given === undefined) return { mistakes: unread, warnings: [] };
  const { options, warnings } = given;
  const mistakes = [...options].flatMap(([name, one]) => messages(() => parseOption(name, one)));
  if (mistakes.length > 0) return { mistakes, warnings };
  const config = await loadConfig(sources);
  return {
    mistakes: [...messages(() => settingsOf(config, operations)), ...messages(() => listenSettings(config))],
    warnings: config.warnings,
  };
}

/**
 * The configuration as a TOML file with the origin of each value; defaults are comments. Secrets are masked.
 * @throws UsageError
 */
export async function printConfig(sources: ConfigSources): Promise<string> {
  await loadConfig(sources);
  const lines = [...findOptions(sources).options].map(([name, given]) => line(name, given));
  const width = Math.min(MAX_WIDTH, Math.max(...lines.map(([text]) => text.length)));
  return lines.map(([text, origin]) => `${text.padEnd(width)}  # ${origin}`).join('\n');
}

const MAX_WIDTH = 60;

function line(name: OptionName, { value, from }: Given): readonly [text: string, origin: string] {
  const key = kebabName(name);
  const option: Option = OPTIONS[name];
  if (value !== undefined) return [`${key} = ${option.secret === true ? toml(MASK) : toml(value)}`, origin(from, key)];
  const byDefault = defaultText(option);
  return [`# ${key}`, byDefault === undefined ? 'not set' : `default: ${byDefault}`];
}

/** A position in a file, without the key, which is printed next to it. */
function origin(from: string, key: string): string {
  return from.endsWith(`: ${key}`) ? from.slice(0, -key.length - 2) : from;
}

/** A value in TOML; texts as in JSON, whose escapes are TOML's too. */
function toml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)} = ${toml(member)}`);
  return `{ ${members.join(', ')} }`;
}
