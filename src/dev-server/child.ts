import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endWithParent, signalGroup } from './processes.ts';

export interface Child {
  readonly pid: number;
  /** Settles when the process has ended; never rejects. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** The last lines of its output. */
  tail(): readonly string[];
  /** Asks it to end, and ends it by force after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

export interface ChildOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Takes every line of its output. */
  readonly onLine?: (line: string) => void;
}

const TAIL = 20;

/**
 * Runs a program that must not outlive this process. It has a process group of its own: Ctrl-C in a terminal reaches
 * only this process, which ends its children in their order, and `stop` reaches the program's own children.
 * @throws Error if the program cannot be started.
 */
export async function startChild(command: string, args: readonly string[], options: ChildOptions = {}): Promise<Child> {
  const spawned = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: options.env ?? process.env,
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  } satisfies SpawnOptions);
  await new Promise<void>((resolve, reject) => {
    spawned.once('spawn', resolve);
    spawned.once('error', reject);
  });
  const { pid } = spawned;
  if (pid === undefined) throw new Error(`${command} has no process id`);
  const tail: string[] = [];
  readLines(spawned, (line) => {
    tail.push(line);
    if (tail.length > TAIL) tail.shift();
    options.onLine?.(line);
  });
  const ended = new Promise<Awaited<Child['ended']>>((resolve) => {
    spawned.once('close', (code, signal) => resolve({ code, signal }));
  });
  const forget = endWithParent(pid);
  void ended.then(forget);
  return {
    pid,
    ended,
    tail: () => tail,
    async stop(graceMs = 5_000) {
      signalGroup(pid, 'SIGTERM');
      const inTime = await Promise.race([ended.then(() => true), sleep(graceMs, false, { ref: false })]);
      if (!inTime) signalGroup(pid, 'SIGKILL');
      await ended;
    },
  };
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    });
    stream?.on('end', () => rest !== '' && onLine(rest));
  }
}
