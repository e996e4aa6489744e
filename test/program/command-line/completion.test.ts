import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptFolder } from '../../support/made-up-protos.ts';
import { skipBecause } from '../../support/skip.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
const SHELLS = ['bash', 'zsh', 'fish'] as const;

let files: Readonly<Record<string, string>>;

beforeAll(() => {
  const folder = keptFolder({});
  files = Object.fromEntries(
    SHELLS.map((shell) => {
      const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', MAIN, 'completion', shell], {
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      const file = join(folder, shell);
      writeFileSync(file, stdout);
      return [shell, file];
    }),
  );
});

function run(shell: string, ...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(shell, args, { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

/** Starts of a command line, and what completes the last word. */
const CASES: readonly (readonly [words: readonly string[], some: readonly string[], none: readonly string[]])[] = [
  [[''], ['serve', 'dev', 'health', 'config', 'completion', 'verify'], ['--listen', 'check']],
  [['s'], ['serve'], ['dev']],
  [
    ['serve', '--li'],
    ['--listen', '--listen-tls', '--listen-socket'],
    ['--limit', '--address'],
  ],
  [['verify', '--li'], ['--limit'], ['--listen']],
  [['config', ''], ['check', 'print'], ['serve']],
  [['config', 'print', '--prof'], ['--profile'], ['--write']],
  [['serve', '--log-level', 'd'], ['debug'], ['info', '--dev']],
  [['serve', '--transport', ''], ['lean', 'grpc-js'], ['serve']],
];

describe.each(SHELLS)('%s:', (shell) => {
  const isThere = spawnSync(shell, ['-c', 'exit 0']).status === 0;
  const skip = skipBecause(isThere ? undefined : `${shell} is not installed`);

  test('the script has no syntax error', skip, () => {
    expect(run(shell, '-n', files[shell] as string)).toBe('');
  });

  test.each(CASES)('%j is completed', skip, (words, some, none) => {
    const found = COMPLETE[shell](files[shell] as string, words);
    expect(some.filter((word) => !found.includes(word))).toEqual([]);
    expect(none.filter((word) => found.includes(word))).toEqual([]);
  });
});

/** What the shell itself offers; zsh without its screen, so that its own two helpers print what they are given. */
const COMPLETE: Readonly<
  Record<(typeof SHELLS)[number], (file: string, words: readonly string[]) => readonly string[]>
> = {
  bash: (file, words) => {
    const script = `source "$0"; COMP_WORDS=(temporal-http "$@"); COMP_CWORD=$#; _temporal_http; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', '--norc', '-c', script, file, ...words).split('\n');
  },
  fish: (file, words) => {
    const script = 'source $argv[1]; complete -C (string join -- " " temporal-http $argv[2..])';
    const lines = run('fish', '--no-config', '-c', script, file, ...words).split('\n');
    return lines.map((line) => line.split('\t')[0] ?? '');
  },
  zsh: (file, words) => {
    const script = `compdef() { : }
      _describe() { print -rl -- \${(P)2%%:*} }
      _arguments() { spec=("$@"); for one in $spec; do
        if [[ $words[CURRENT-1] == \${one%%\\[*} ]]; then print -rl -- \${(s: :)\${\${one##*:\\(}%\\)}}; return; fi; done
        print -rl -- \${spec%%\\[*} }
      source $1; shift; words=(temporal-http "$@"); CURRENT=$#words; _temporal_http`;
    const last = words.at(-1) ?? '';
    return run('zsh', '-f', '-c', script, 'zsh', file, ...words)
      .split('\n')
      .filter((word) => word.startsWith(last));
  },
};
