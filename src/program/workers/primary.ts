import cluster, { type Worker } from 'node:cluster';
import type { Logger } from '../../telemetry/log/log.ts';
import { type FromWorker, isOurs, type ToWorker } from './messages.ts';

export interface PrimaryOptions {
  readonly count: number;
  readonly log: Logger;
  /** How long a worker may take to exit before it is killed, in milliseconds. */
  readonly endMs: number;
}

export interface Workers {
  readonly urls: readonly string[];
  readonly close: () => Promise<void>;
  readonly kill: () => void;
}

const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 30_000;
/** A worker that has lived this long did not die from a failed start. */
const STABLE_MS = 60_000;

/**
 * Runs this program in several processes that share its port. A worker that dies is replaced, after a pause that grows
 * as long as workers die young. Resolves once a worker listens.
 * @throws Error if no worker can listen.
 */
export async function startWorkers({ count, log, endMs }: PrimaryOptions): Promise<Workers> {
  let pause = FIRST_PAUSE_MS;
  let closing = false;
  let listening: ((urls: readonly string[]) => void) | undefined;
  let failed: (error: Error) => void = () => undefined;
  const started = new Promise<readonly string[]>((resolve, reject) => {
    listening = resolve;
    failed = reject;
  });

  const fork = () => {
    const bornAt = performance.now();
    const worker = cluster.fork();
    worker.on('message', (message: unknown) => {
      if (isOurs(message)) onMessage(worker, message as FromWorker);
    });
    worker.on('exit', (code, signal) => {
      if (closing) return;
      if (listening !== undefined) {
        failed(new Error('a worker exited before it listened'));
        return;
      }
      if (performance.now() - bornAt > STABLE_MS) pause = FIRST_PAUSE_MS;
      log.error({ worker: worker.process.pid, code, signal, pauseMs: pause }, 'a worker has died and will be replaced');
      setTimeout(() => closing || fork(), pause);
      pause = Math.min(MAX_PAUSE_MS, pause * 2);
    });
  };
  const onMessage = (worker: Worker, message: FromWorker) => {
    if (message.kind === 'listening') {
      listening?.(message.urls);
      listening = undefined;
    } else if (message.kind === 'failed') {
      if (listening !== undefined) {
        failed(new Error(message.message));
        return;
      }
      log.error({ worker: worker.process.pid, reason: message.message }, 'a worker cannot start');
      worker.process.kill('SIGKILL');
    } else {
      void mergeMetrics(log).then((text) => tell(worker, { kind: 'metrics', id: message.id, text }));
    }
  };

  const kill = () => {
    closing = true;
    for (const worker of allWorkers()) worker.process.kill('SIGKILL');
  };
  for (let i = 0; i < count; i++) fork();
  const urls = await started.catch((error: unknown) => {
    kill();
    throw error;
  });
  return {
    urls,
    kill,
    close: async () => {
      closing = true;
      await Promise.all(allWorkers().map((worker) => endWorker(worker, endMs)));
    },
  };
}

function allWorkers(): readonly Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
}

async function endWorker(worker: Worker, endMs: number): Promise<void> {
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  tell(worker, { kind: 'drain' });
  const late = setTimeout(() => worker.process.kill('SIGKILL'), endMs);
  await ended;
  clearTimeout(late);
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}

async function mergeMetrics(log: Logger): Promise<string | undefined> {
  try {
    const { AggregatorRegistry } = (await import('prom-client')).default;
    merger ??= new AggregatorRegistry();
    return await (merger as InstanceType<typeof AggregatorRegistry>).clusterMetrics();
  } catch (error) {
    log.warn({ err: error }, 'could not merge the metrics of the workers');
    return undefined;
  }
}

/** Created by the first scrape, since it listens to all workers. */
let merger: unknown;
