import { spawn } from 'node:child_process';

/** Process groups that end with this process. */
const groups = new Set<number>();

function endAll(): void {
  for (const pid of groups) signalGroup(pid, 'SIGKILL');
}

/**
 * Ends the process group of `pid` when this process ends in whatever way: a shell waits on a pipe that only this
 * process holds open, so that even SIGKILL, which no handler sees, closes it.
 * @returns A function to call when the group has ended by itself.
 */
export function endWithParent(pid: number): () => void {
  if (groups.size === 0) process.once('exit', endAll);
  groups.add(pid);
  const forget = () => {
    groups.delete(pid);
    if (groups.size === 0) process.off('exit', endAll);
  };
  if (process.platform === 'win32') return forget;
  const watcher = spawn('sh', ['-c', `read -r _; kill -KILL -${pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.on('error', () => undefined);
  watcher.unref();
  return () => {
    forget();
    watcher.kill('SIGKILL');
  };
}

/** Sends a signal to a process and its children; one that has ended is ignored. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended already.
  }
}

/** True for a process that runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
