import cluster from 'node:cluster';
import { once } from 'node:events';
import { UsageError } from '../../base/usage-error.ts';
import { createLog } from '../../telemetry/log/log.ts';
import type { Config } from '../config/load.ts';
import { endInOrder } from '../life-cycle/end-in-order.ts';
import type { StartReloads } from '../life-cycle/reload-on-signal.ts';
import type { Served } from '../serve.ts';
import { startWorkers } from './primary.ts';
import { countForWorkers } from './shared-counts.ts';
import { endWorkerInOrder, tellPrimary } from './worker.ts';

/** What a worker runs. */
export type Running = Pick<Served, 'urls' | 'close' | 'onUncaught' | 'reloadFailed'>;

export interface RunOptions {
  readonly config: Config;
  /** Reads the configuration again. */
  readonly load: () => Promise<Config>;
  /** Reloads from now on, in the primary. */
  readonly reloads: StartReloads;
  /** Starts the proxy in a worker. */
  readonly serve: (config: Config, isWorker: boolean) => Promise<Running>;
  readonly fail: (error: unknown) => never;
  /** Describes an error in one line. */
  readonly errorLine: (error: unknown) => string;
}

/** Added to the configured times, for work other than waiting. */
const END_MARGIN_MS = 5_000;

/**
 * Runs the configured number of workers. The same program runs in every process; this function distinguishes the
 * primary from the workers.
 * @returns the URLs that the workers listen on; in a worker, undefined.
 */
export async function runWorkers(options: RunOptions): Promise<readonly string[] | undefined> {
  if (cluster.isPrimary) return runPrimary(options);
  try {
    const { urls, ...running } = await options.serve(options.config, true);
    endWorkerInOrder(running);
    tellPrimary({ kind: 'listening', urls });
  } catch (error) {
    tellPrimary({ kind: 'failed', message: options.errorLine(error) });
    // The primary ends this process, and prints the message once on behalf of all workers.
    await once(process, 'disconnect');
  }
  return undefined;
}

async function runPrimary({ config, load, reloads, fail }: RunOptions): Promise<readonly string[]> {
  const { logger: log, flush } = await createLog({ level: config.logLevel, format: config.logFormat });
  for (const warning of config.warnings) log.warn(warning);
  countForWorkers();
  const { urls, close, kill, replaceAll, reloadFailed } = await startWorkers({
    count: config.workers,
    log,
    endMs: config.drainDelay + config.shutdownTimeout + END_MARGIN_MS,
    silenceMs: config.workerTimeout,
  });
  process.once('exit', kill);
  endInOrder({
    close: async (reason) => {
      await close(reason);
      await flush();
    },
    onUncaught: (error) => log.fatal({ err: error }, 'uncaught error'),
    fail,
  });
  reloads({
    log,
    reload: async () => {
      const { workers } = await load();
      if (workers === 0) throw new UsageError('--workers: expected at least 1 until the next restart, got 0');
      await replaceAll(workers);
    },
    failed: reloadFailed,
  });
  return urls;
}
