import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that do not count as failures; default: only 0. */
  readonly accept?: readonly number[];
}

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const LAST_WORDS = 4_000;

/**
 * Runs a program until it exits.
 * @throws Error with the last lines of output if it fails
 */
export async function run([program = '', ...args]: readonly string[], options: RunOptions): Promise<Finished> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      parts[name] += text;
    });
  }
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code !== null && (options.accept ?? [0]).includes(code)) return { code, ...parts };
  const words = `${parts.stdout}\n${parts.stderr}`.trim().slice(-LAST_WORDS);
  throw new Error(`${[program, ...args].join(' ')} ended with ${code ?? signal}:\n${words}`);
}

/** Names the programs among `programs` that are not on the PATH; undefined if all of them are. */
export async function notInstalled(programs: readonly string[]): Promise<string | undefined> {
  const found = await Promise.all(programs.map(isOnPath));
  const missing = programs.filter((_, index) => !found[index]);
  return missing.length === 0 ? undefined : `not on the PATH: ${missing.join(', ')}`;
}

async function isOnPath(program: string): Promise<boolean> {
  const tries = (process.env.PATH ?? '').split(delimiter).map(async (folder) => {
    await access(join(folder, program), constants.X_OK);
    return true;
  });
  return Promise.any(tries).catch(() => false);
}
