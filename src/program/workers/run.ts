import cluster from 'node:cluster';
import { once } from 'node:events';
import { createLog } from '../../telemetry/log/log.ts';
import type { Config } from '../config/load.ts';
import { endInOrder } from '../life-cycle/end-in-order.ts';
import { startWorkers } from './primary.ts';
import { countForWorkers } from './shared-counts.ts';
import { endWorkerInOrder, tellPrimary } from './worker.ts';

/** What a worker runs. */
export interface Running {
  readonly urls: readonly string[];
  readonly close: () => Promise<void>;
  readonly onUncaught: (error: unknown) => void;
}

/** Added to the configured times, for work other than waiting. */
const END_MARGIN_MS = 5_000;

/**
 * Runs the configured number of workers. The same program runs in every process; this function tells the primary from
 * the workers.
 * @param serve starts the proxy in a worker
 * @param errorLine describes an error in one line
 * @returns the URLs that the workers listen on; in a worker, undefined.
 */
export async function runWorkers(
  config: Config,
  serve: (config: Config, isWorker: boolean) => Promise<Running>,
  fail: (error: unknown) => never,
  errorLine: (error: unknown) => string,
): Promise<readonly string[] | undefined> {
  if (cluster.isPrimary) {
    const { logger: log, flush } = await createLog({ level: config.logLevel, format: config.logFormat });
    countForWorkers();
    const { urls, close, kill } = await startWorkers({
      count: config.workers,
      log,
      endMs: config.drainDelay + config.shutdownTimeout + END_MARGIN_MS,
    });
    process.once('exit', kill);
    endInOrder({
      close: async () => {
        await close();
        flush();
      },
      onUncaught: (error) => log.fatal({ err: error }, 'uncaught error'),
      fail,
    });
    return urls;
  }
  try {
    const { urls, close, onUncaught } = await serve(config, true);
    endWorkerInOrder({ close, onUncaught });
    tellPrimary({ kind: 'listening', urls });
  } catch (error) {
    tellPrimary({ kind: 'failed', message: errorLine(error) });
    // The primary ends this process, and prints the message once on behalf of all workers.
    await once(process, 'disconnect');
  }
  return undefined;
}
