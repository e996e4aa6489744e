import { formatHostPorts } from '../base/host-port.ts';
import { createAcceptors } from '../http/acceptor.ts';
import { changeLevelOnSignal } from '../telemetry/log/level-signal.ts';
import { createLog, type Logger } from '../telemetry/log/log.ts';
import type { Config } from './config/load.ts';
import { openGeneration, type ProcessParts } from './generation.ts';
import type { EndReason } from './life-cycle/end-reason.ts';
import { inheritedSockets } from './life-cycle/inherited-sockets.ts';
import type { ServeFiles } from './parts/parts.ts';

export interface Served {
  /** One per address: `http://127.0.0.1:7243`. */
  readonly urls: readonly string[];
  /**
   * Switches to another configuration without a gap: running requests finish with the old one.
   * @throws the same as at startup; the old configuration stays in use
   */
  readonly reload: (config: Config) => Promise<void>;
  /** Records in the metrics that a new configuration could not be used. */
  readonly reloadFailed: () => void;
  /**
   * Reports not ready, finishes running requests within the configured time, and flushes buffered output.
   * @param reason default: a signal
   */
  readonly close: (reason?: EndReason) => Promise<void>;
  readonly log: Logger;
  /** Logs an uncaught error. */
  readonly onUncaught: (error: unknown) => void;
}

/**
 * Starts the proxy of a process. Returns once it listens; on failure, everything that was opened is closed again.
 * @param isWorker one of several processes that share the port
 * @throws UsageError; Error that names the address and the option if it cannot listen, or a file
 */
export async function serve(config: Config, version: string, files: ServeFiles, isWorker = false): Promise<Served> {
  const {
    logger: log,
    isForPeople,
    dropped,
    flush,
  } = await createLog({
    level: config.logLevel,
    format: config.logFormat,
  });
  const metrics = config.metrics ? (await import('../telemetry/metrics/metrics.ts')).createMetrics(version) : undefined;
  metrics?.watchLog(dropped);
  try {
    const inherited = inheritedSockets(process.env, [process.pid, ...(isWorker ? [process.ppid] : [])]);
    const [acceptors, adminAcceptors] = [createAcceptors(config), createAcceptors(config)];
    const parts: ProcessParts = {
      ...{ version, files, isWorker, log, isLogForPeople: isForPeople, metrics },
      ...{ acceptors, adminAcceptors, inherited },
    };
    let current = await openGeneration(config, parts);
    const announce = ({ address }: Config) =>
      log.info({ urls: current.urls, address: formatHostPorts(address) }, 'listening');
    announce(config);
    changeLevelOnSignal(log);
    /** Generations that are finishing their requests. */
    const ending = new Set<Promise<void>>();
    return {
      urls: current.urls,
      log,
      onUncaught: (error) => log.fatal({ err: error }, 'uncaught error'),
      reload: async (next) => {
        const successor = await openGeneration(next, parts);
        const before = current;
        current = successor;
        successor.takeOver();
        const ended = before.close('replaced').finally(() => ending.delete(ended));
        ending.add(ended);
        log.level = next.logLevel;
        metrics?.onReload(true);
        announce(next);
      },
      reloadFailed: () => metrics?.onReload(false),
      close: async (reason = 'signal') => {
        log.info('ending');
        await Promise.all([...ending, current.close(reason)]);
        await flush();
      },
    };
  } catch (error) {
    await flush();
    throw error;
  }
}
