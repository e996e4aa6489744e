import { type Child, startChild } from './child.ts';
import type { Progress } from './server-binary.ts';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Takes every line of its output. */
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program to its end, and stops it when the progress is aborted.
 * @throws Error with the program's last words, unless its exit code is 0.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { signal }: Progress,
  options: CommandOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const child = await start(command, args, options);
  const abort = () => void child.stop();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const { code } = await child.ended;
    signal?.throwIfAborted();
    if (code !== 0) throw new Error(`${command} failed: ${lastWords(child)}`);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

async function start(command: string, args: readonly string[], options: CommandOptions): Promise<Child> {
  try {
    return await startChild(command, args, options);
  } catch (cause) {
    throw new Error(`${command} is not installed`, { cause });
  }
}

/** Messages of compilers and installers are long; the last lines say what was wrong. */
function lastWords(child: Child): string {
  const lines = child.tail().filter((line) => line.trim() !== '');
  return lines.slice(-3).join(' ').trim().slice(-500) || 'it printed nothing';
}
