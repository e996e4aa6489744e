import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { freePorts } from '../../../src/dev-server/ports.ts';
import { temporaryFolder } from '../../support/made-up-protos.ts';

const DEV = fileURLToPath(new URL('../../support/dev-program.ts', import.meta.url));
const TERMINAL = fileURLToPath(new URL('../../support/terminal.py', import.meta.url));
const READY = 'Ctrl-C stops it all.';

interface Row {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): readonly Row[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state = 'Z', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

function below(pid: number, all = processes()): readonly Row[] {
  return all.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid, all)]);
}

/** The program under a parent, in the words of a command line. */
const dev = (ports: readonly number[]) => [process.execPath, '--import', 'tsx', DEV, ...ports.map(String)];
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const make = (ports: readonly number[]) => {
  const folder = temporaryFolder({ Makefile: `run:\n\t@${quoted(dev(ports))}\n` });
  return ['make', '-s', '-f', `${folder}/Makefile`, 'run'];
};
const inTerminal = (command: readonly string[]) => ['python3', TERMINAL, ...command];

const hangUp = ({ stdin }: ChildProcess) => stdin?.end();
const kill = (child: ChildProcess) => child.kill('SIGKILL');
const killBelow = (name: RegExp) => (child: ChildProcess) => {
  const found = below(child.pid ?? 0).find(({ command }) => name.test(command));
  if (found === undefined) throw new Error(`no process ${name}`);
  process.kill(found.pid, 'SIGKILL');
};

// Seen: the example worker stayed, with 250 MB, and the server with it.
test.each<
  [what: string, command: (ports: readonly number[]) => readonly string[], end: (child: ChildProcess) => unknown]
>([
  ['its terminal is closed', (ports) => inTerminal(dev(ports)), hangUp],
  ['the terminal in which make runs it is closed', (ports) => inTerminal(make(ports)), hangUp],
  [
    'a shell in a terminal is killed that runs it under make',
    (ports) => inTerminal(['sh', '-c', `${quoted(make(ports))}; true`]),
    killBelow(/^sh -c/),
  ],
  ['make is killed', make, kill],
])('neither server, worker nor proxy survives when %s', { timeout: 240_000 }, async (_, command, end) => {
  const ports = await freePorts(2);
  const [program = '', ...args] = command(ports);
  const { TEMPORAL_ADDRESS: __, ...env } = process.env;
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes(READY)) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended: ${printed}`)));
  });
  const started = below(child.pid ?? 0);
  onTestFinished(() => {
    for (const { pid } of [{ pid: child.pid ?? 0 }, ...started]) spawnSync('kill', ['-KILL', String(pid)]);
  });
  const commands = started.map(({ command: text }) => text).join('\n');
  expect(commands).toContain('dev-program.ts');
  expect(commands).toMatch(/worker\.(ts|js)/);
  // The server: the CLI, or the one that Go builds.
  expect(commands).toContain(String(ports[0]));

  child.removeAllListeners('exit');
  end(child);
  const ids = new Set(started.map(({ pid }) => pid));
  await expect
    .poll(() => processes().filter(({ pid }) => ids.has(pid)), { timeout: 60_000, interval: 200 })
    .toEqual([]);
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
