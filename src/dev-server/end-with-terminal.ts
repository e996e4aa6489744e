import { execFile } from 'node:child_process';
import { isatty } from 'node:tty';
import { promisify } from 'node:util';
import { isAlive } from './processes.ts';

const POLL_MS = 1_000;
/** Adopts processes whose parent has ended. */
const INIT = 1;

/**
 * Ends this process as Ctrl-C does when its terminal closes, or when whatever started it was killed: make or a shell.
 * make waits for this process whatever happens to the shell, so under make that shell counts too.
 * @returns A function that ends the watch.
 */
export function endWithTerminal(): () => void {
  const parent = process.ppid;
  const terminals = countTerminals();
  let shell: number | undefined;
  if (process.env.MAKELEVEL !== undefined) {
    void parentOf(parent).then((pid) => {
      shell = pid;
    });
  }
  const end = () => {
    unwatch();
    if (countTerminals() < terminals) withoutTerminal();
    process.kill(process.pid, 'SIGTERM');
  };
  const timer = setInterval(() => {
    const orphaned = process.ppid !== parent || (shell !== undefined && !isAlive(shell));
    // The hang-up is signalled to the first process of a session, which may keep it to itself.
    if (orphaned || countTerminals() < terminals) end();
  }, POLL_MS);
  timer.unref();
  process.on('SIGHUP', end);
  const unwatch = () => {
    clearInterval(timer);
    process.off('SIGHUP', end);
  };
  return unwatch;
}

function countTerminals(): number {
  return [0, 1, 2].filter((descriptor) => isatty(descriptor)).length;
}

/** Nobody reads what is printed from now on, so that it cannot be printed is not an error. */
function withoutTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // Node restores the terminal's settings when it exits; if the terminal is gone, it crashes or runs on forever.
  process.on('exit', () => process.kill(process.pid, 'SIGKILL'));
}

async function parentOf(pid: number): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=', '-p', String(pid)]);
    const parent = Number(stdout.trim());
    return Number.isInteger(parent) && parent > INIT ? parent : undefined;
  } catch {
    // There is no `ps` on Windows and in small images.
    return undefined;
  }
}
