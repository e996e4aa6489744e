import type { Registry } from 'prom-client';
import type { MetricsSource } from '../../telemetry/metrics/metrics-route.ts';
import { type FromWorker, isOurs, type ToWorker } from './messages.ts';

const EXIT_FAILURE = 1;

/** @param message for the primary, which may have exited already. */
export function tellPrimary(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

export interface WorkerEndOptions {
  readonly close: () => Promise<void>;
  readonly onUncaught: (error: unknown) => void;
}

/**
 * Ends a worker: gracefully when the primary says so or is gone. A terminal and systemd signal the whole process group:
 * the first signal counts once for all processes, and at the second one the primary kills the workers.
 */
export function endWorkerInOrder({ close, onUncaught }: WorkerEndOptions): void {
  let closing = false;
  const end = (code: number) => {
    if (closing) return;
    closing = true;
    close().then(
      () => process.exit(code),
      () => process.exit(EXIT_FAILURE),
    );
  };
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => end(0));
  process.on('disconnect', () => end(0));
  process.on('message', (message) => {
    if (isOurs(message) && message.kind === 'drain') end(0);
  });
  process.on('uncaughtException', (error) => {
    onUncaught(error);
    end(EXIT_FAILURE);
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
