import cluster from 'node:cluster';
import type { Registry } from 'prom-client';
import type { MetricsSource } from '../../telemetry/metrics/metrics-route.ts';
import type { EndReason } from '../life-cycle/end-reason.ts';
import { type FromWorker, isOurs, type ToWorker } from './messages.ts';

const EXIT_FAILURE = 1;

/** @param message for the primary, which may have exited already. */
export function tellPrimary(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

export interface WorkerEndOptions {
  readonly close: (reason: EndReason) => Promise<void>;
  readonly onUncaught: (error: unknown) => void;
  /** The primary could not use a new configuration. */
  readonly reloadFailed: () => void;
}

/** A terminal signals the whole process group; the primary tells its workers what to do. */
const LEFT_TO_PRIMARY: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR2'];

/**
 * Ends a worker: gracefully when the primary says so or is gone. systemd too signals the whole process group: the first
 * signal counts once for all processes, and at the second one the primary kills the workers.
 */
export function endWorkerInOrder({ close, onUncaught, reloadFailed }: WorkerEndOptions): void {
  // Otherwise, Node ends a worker at once when its primary is gone.
  if (cluster.worker !== undefined) cluster.worker.exitedAfterDisconnect = true;
  let closing = false;
  const end = (reason: EndReason, code = 0) => {
    if (closing) return;
    closing = true;
    close(reason).then(
      () => process.exit(code),
      () => process.exit(EXIT_FAILURE),
    );
  };
  for (const signal of LEFT_TO_PRIMARY) process.on(signal, () => undefined);
  process.on('SIGTERM', () => end('signal'));
  process.on('disconnect', () => end('signal'));
  process.on('message', (message) => {
    if (!isOurs(message)) return;
    const told = message as ToWorker;
    if (told.kind === 'end') end(told.reason);
    else if (told.kind === 'ping') tellPrimary({ kind: 'alive' });
    else if (told.kind === 'reload-failed') reloadFailed();
  });
  process.on('uncaughtException', (error) => {
    onUncaught(error);
    end('error', EXIT_FAILURE);
  });
}

/** The metrics of all workers, whichever worker is scraped; only its own if the primary cannot merge them. */
export async function mergedMetrics(registry: Registry): Promise<MetricsSource> {
  const { AggregatorRegistry } = (await import('prom-client')).default;
  AggregatorRegistry.setRegistries(registry);
  // Answers the primary when it asks for this worker's metrics.
  new AggregatorRegistry();
  const waiting = new Map<number, (text: string | undefined) => void>();
  process.on('message', (message: unknown) => {
    if (!isOurs(message) || message.kind !== 'metrics') return;
    const { id, text } = message as Extract<ToWorker, { kind: 'metrics' }>;
    waiting.get(id)?.(text);
    waiting.delete(id);
  });
  let last = 0;
  return {
    contentType: registry.contentType,
    read: async () => {
      const id = ++last;
      const merged = new Promise<string | undefined>((resolve) => waiting.set(id, resolve));
      tellPrimary({ kind: 'metrics-wanted', id });
      return (await merged) ?? registry.metrics();
    },
  };
}
