import { type Command, Option as Flag } from 'commander';
import { UsageError } from '../../base/usage-error.ts';
import { chapterOf, kebabName, USUAL_OPTIONS } from '../config/options.ts';
import type { Option } from '../config/values.ts';

/** True for a switch: it has no value, or `bool` if it is on by default. */
const isSwitch = ({ value }: Option) => value === undefined || value === 'bool';

const USUAL = 'Usual options:';

/**
 * Adds options to a command. Its help shows the usual ones; `--help --all` shows all, in their chapters.
 * @param isAll whether `--all` is on the command line
 */
export function addOptions(command: Command, options: Readonly<Record<string, Option>>, isAll: boolean): Command {
  const usual = (name: string) => (USUAL_OPTIONS as readonly string[]).includes(name);
  const names = Object.keys(options);
  const sorted = [...USUAL_OPTIONS.filter((name) => names.includes(name)), ...names.filter((name) => !usual(name))];
  command.addOption(
    new Flag('--config <file>', 'TOML file with these options; flags and TEMPORAL_HTTP_* variables take precedence')
      .argParser(takeValue('--config'))
      .helpGroup(USUAL),
  );
  for (const name of sorted) {
    const option = options[name] as Option;
    const flag = flagOf(name, option).helpGroup(usual(name) ? USUAL : `${chapterOf(option)}:`);
    command.addOption(flag.hideHelp(!usual(name) && !isAll));
  }
  command.addHelpOption(new Flag('-h, --help', 'print this help').helpGroup('Help:'));
  command.addOption(new Flag('--all', 'with --help: show all options').helpGroup('Help:'));
  command.hook('preAction', (_, action) => {
    if (action.opts().all === true) throw new UsageError('--all needs --help');
  });
  if (!isAll) {
    command.addHelpText(
      'after',
      `\nThese are ${USUAL_OPTIONS.length + 1} of ${names.length + 1} options: add --all to see all.`,
    );
  }
  return command;
}

function flagOf(name: string, option: Option): Flag {
  const long = `--${kebabName(name)}`;
  if (!isSwitch(option)) return new Flag(`${long} <${option.value}>`, option.text).argParser(takeValue(long));
  return new Flag(`${long} [bool]`, option.text).argParser((given: string) => {
    if (given === 'true' || given === 'false') return given;
    throw new UsageError(`${long}: expected true, false or nothing, which means true, got ${JSON.stringify(given)}`);
  });
}

/** Rejects an option where a value is expected. */
function takeValue(long: string) {
  return (given: string): string => {
    if (!given.startsWith('--')) return given;
    throw new UsageError(`${long}: expected a value, got the option ${given}`);
  };
}
