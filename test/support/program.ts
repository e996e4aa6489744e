import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Program {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly url: string;
  /** Lines of the log so far. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** The exit code; undefined after a signal. */
  readonly ended: Promise<number | undefined>;
}

export const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const START_MS = 30_000;

export interface ProgramOptions {
  /** A file that receives standard error instead of `log`. */
  readonly logFile?: string;
  /** A module loaded before the program. */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What runs Node, with its own arguments; default: Node itself. */
  readonly command?: readonly string[];
  /** A listening socket that the program gets as descriptor 3, instead of opening one. */
  readonly socket?: number;
}

/** `temporal-http serve`, as it was built, as a child whose signals and end a test looks at. */
export async function startProgram(
  flags: readonly string[],
  { logFile, preload, env, socket, command = [process.execPath] }: ProgramOptions = {},
): Promise<Program> {
  const errors = logFile === undefined ? 'pipe' : openSync(logFile, 'a');
  const node = preload === undefined ? [] : ['--import', preload];
  const [program = '', ...before] = command;
  const listen = socket === undefined ? ['--listen', '127.0.0.1:0'] : [];
  const child = spawn(program, [...before, ...node, MAIN, 'serve', ...listen, ...flags], {
    stdio: ['ignore', 'pipe', errors, ...(socket === undefined ? [] : [socket])],
    env: { ...process.env, ...env },
  });
  const log: Record<string, unknown>[] = [];
  let rest = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) log.push(line.startsWith('{') ? JSON.parse(line) : { text: line });
  });
  const ended = once(child, 'exit').then(([code]) => (code === null ? undefined : (code as number)));
  const listening = new Promise<string>((resolve) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const url = /listening on (http\S+)/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the program does not listen')), START_MS).unref();
  });
  const early = ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${JSON.stringify(log)} ${rest}`)));
  late.catch(() => undefined);
  early.catch(() => undefined);
  const url = await Promise.race([listening, early, late]);
  return { child, pid: child.pid ?? 0, url, log, ended };
}

/** Ends it if it is still running. */
export async function endProgram({ child, ended }: Program): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await ended;
}
