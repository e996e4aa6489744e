import type { Command, Option as Flag } from 'commander';
import { UsageError } from '../../base/usage-error.ts';
import { kebabName, OPTIONS } from '../config/options.ts';
import { choicesOf } from './choices.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A command, as needed for shell completion. */
interface Completed {
  /** `serve`, `config check`. */
  readonly path: string;
  readonly description: string;
  readonly subcommands: readonly string[];
  readonly flags: readonly CompletedFlag[];
}

interface CompletedFlag {
  readonly long: string;
  readonly description: string;
  /** Undefined if the option takes no value. */
  readonly value: 'file' | 'text' | undefined;
  readonly isSwitch: boolean;
  readonly choices: readonly string[];
}

const FILES: ReadonlySet<string> = new Set(['file', 'path']);

/**
 * A script that completes commands, options and their values in a shell.
 * @throws UsageError for another shell
 */
export function completionScript(shell: string, program: Command): string {
  const commands = completed(program);
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return zsh(commands);
    case 'fish':
      return fish(commands);
    default:
      throw new UsageError(`completion: expected ${SHELLS.join(', ')}, got ${JSON.stringify(shell)}`);
  }
}

function completed(program: Command): readonly Completed[] {
  const choices = new Map(Object.entries(OPTIONS).map(([name, option]) => [`--${kebabName(name)}`, choicesOf(option)]));
  const walk = (command: Command, path: readonly string[]): readonly Completed[] => [
    {
      path: path.join(' '),
      description: command.description(),
      subcommands: command.commands.map((one) => one.name()),
      flags: command.options.map((flag) => flagOf(flag, choices.get(flag.long ?? '') ?? [])),
    },
    ...command.commands.flatMap((one) => walk(one, [...path, one.name()])),
  ];
  return walk(program, []);
}

function flagOf(flag: Flag, choices: readonly string[]): CompletedFlag {
  const kind = /[<[](.*)[>\]]/.exec(flag.flags)?.[1];
  return {
    long: flag.long ?? '',
    description: flag.description,
    value: flag.required ? (FILES.has(kind ?? '') ? 'file' : 'text') : undefined,
    isSwitch: flag.optional,
    choices,
  };
}

/** Options with the same values share one case. */
function bash(commands: readonly Completed[]): string {
  const all = new Map(commands.flatMap(({ flags }) => flags).map((flag) => [flag.long, flag]));
  const files = [...all.values()].filter(({ value }) => value === 'file').map(({ long }) => long);
  const words = [...all.values()].filter(({ value, choices }) => value === 'text' && choices.length > 0);
  const free = [...all.values()].filter(({ value, choices }) => value === 'text' && choices.length === 0);
  return `# bash completion for temporal-http: source <(temporal-http completion bash)
_temporal_http() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= words
  COMPREPLY=()
  case $previous in
${words.map(({ long, choices }) => `    ${long}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); return;;`).join('\n')}
    ${files.join('|')}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")); return;;
    ${free.map(({ long }) => long).join('|')}) return;;
  esac
  [ "$COMP_CWORD" -gt 1 ] && command=\${COMP_WORDS[1]}
  case $command in
${parents(commands)
  .map(({ path }) => `    ${path}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}";;`)
  .join('\n')}
  esac
  case $command in
${commands
  .map(({ path, subcommands, flags }) => {
    const words = [...subcommands, ...flags.map(({ long }) => long), '--help'];
    return `    '${path}') words='${[...new Set(words)].join(' ')}';;`;
  })
  .join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _temporal_http temporal-http
`;
}

function zsh(commands: readonly Completed[]): string {
  const root = commands.find(({ path }) => path === '') as Completed;
  const descriptions = (parent: Completed) =>
    parent.subcommands.map((name) => {
      const path = parent.path === '' ? name : `${parent.path} ${name}`;
      const { description } = commands.find((one) => one.path === path) as Completed;
      return quoted(`${name}:${description.replaceAll(':', '\\:')}`);
    });
  return `#compdef temporal-http
# zsh completion for temporal-http: source <(temporal-http completion zsh)
_temporal_http() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(${descriptions(root).join(' ')})
    _describe command commands
    return
  fi
  words=("\${(@)words[2,-1]}")
  (( CURRENT-- ))
  local command=$words[1]
${parents(commands)
  .map(
    (parent) => `  if [[ $command == ${parent.path} ]]; then
    if (( CURRENT == 2 )); then
      commands=(${descriptions(parent).join(' ')})
      _describe command commands
      return
    fi
    command="$command $words[2]"
    words=("\${(@)words[2,-1]}")
    (( CURRENT-- ))
  fi`,
  )
  .join('\n')}
  case $command in
${commands
  .filter(({ path }) => path !== '')
  .map(
    ({ path, flags }) =>
      `    ${quoted(path)}) _arguments ${[...flags.map(zshSpec), "'--help[print help]'"].join(' ')};;`,
  )
  .join('\n')}
  esac
}
if [[ $funcstack[1] == _temporal_http ]]; then
  _temporal_http "$@"
else
  compdef _temporal_http temporal-http
fi
`;
}

function zshSpec({ long, description, value, isSwitch, choices }: CompletedFlag): string {
  const text = description.replace(/[[\]]/g, '').replaceAll(':', '\\:');
  const action = value === 'file' ? '_files' : choices.length > 0 ? `(${choices.join(' ')})` : ' ';
  const argument = value === undefined ? (isSwitch ? `::value:${action}` : '') : `:value:${action}`;
  return quoted(`${long}[${text}]${argument}`);
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ path, subcommands, flags }) => {
    const seen = path.split(' ').filter((word) => word !== '');
    const inside = seen.map((word) => `__fish_seen_subcommand_from ${word}`);
    const outside = subcommands.length > 0 ? [`not __fish_seen_subcommand_from ${subcommands.join(' ')}`] : [];
    const condition = quoted([...inside, ...outside].join('; and '));
    const names = subcommands.map((name) => {
      const full = path === '' ? name : `${path} ${name}`;
      const { description } = commands.find((one) => one.path === full) as Completed;
      return `complete -c temporal-http -n ${condition} -f -a ${name} -d ${quoted(description)}`;
    });
    const options = flags.map(({ long, description, value, choices }) => {
      const takes = value === undefined ? ' -f' : value === 'file' ? ' -r -F' : ' -x';
      const words = value === 'text' && choices.length > 0 ? ` -a ${quoted(choices.join(' '))}` : '';
      return `complete -c temporal-http -n ${condition} -l ${long.slice(2)}${takes}${words} -d ${quoted(description)}`;
    });
    return [...names, ...options];
  });
  return `# fish completion for temporal-http: temporal-http completion fish | source\n${lines.join('\n')}\n`;
}

/** Commands that have subcommands, except the program itself. */
function parents(commands: readonly Completed[]): readonly Completed[] {
  return commands.filter(({ path, subcommands }) => path !== '' && subcommands.length > 0);
}

/** A quoted word for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
