import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './processes.ts';

export interface ExampleWorker {
  /** Settles when it has ended, whether asked to or not. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Relative to a built file, which may be a chunk in a folder of its own, and to this one. */
const BUILT = ['./example-worker.js', '../example-worker.js'];
const SOURCE = ['../../examples/worker.ts'];
const NEEDED = ['@temporalio/worker', '@temporalio/workflow', '@temporalio/activity'];
const START_MS = 60_000;
const GRACE_MS = 5_000;

/**
 * Runs the worker of the examples in a separate process, and returns when it takes tasks. It is a separate program
 * because it needs large packages, which the proxy does not.
 * @throws Error with one line that says what is missing.
 */
export async function startExampleWorker(
  address: string,
  namespace: string,
  file: string | undefined = findWorker(),
): Promise<ExampleWorker> {
  if (file === undefined) throw new Error('the examples are not in this package');
  const require = createRequire(file);
  const missing = NEEDED.filter((name) => !isInstalled(require, name));
  if (missing.length > 0) throw new Error(`it needs: npm install ${missing.join(' ')}`);

  const worker = fork(file, {
    env: { ...process.env, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Ctrl-C in a terminal is for the parent, which ends its children in their order.
    detached: process.platform !== 'win32',
  });
  const ended = once(worker, 'exit').then(() => undefined);
  // The worker ends in order when this process is gone, but waits for its server then, which is gone as well.
  if (worker.pid !== undefined) void ended.then(endWithParent(worker.pid));
  const close = async () => {
    worker.kill('SIGTERM');
    const inTime = await Promise.race([ended.then(() => true), sleep(GRACE_MS, false, { ref: false })]);
    if (!inTime) worker.kill('SIGKILL');
    await ended;
  };
  const ready = await Promise.race([
    once(worker, 'message').then(() => true),
    ended.then(() => false),
    sleep(START_MS, false, { ref: false }),
  ]);
  if (!ready) {
    await close();
    throw new Error('it has not started');
  }
  return { ended, close };
}

function findWorker(): string | undefined {
  const places = import.meta.url.endsWith('.ts') ? SOURCE : BUILT;
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
}

function isInstalled(require: NodeJS.Require, name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
