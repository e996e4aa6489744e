import { redact } from '../../base/redact.ts';
import type { Logger } from '../../telemetry/log/log.ts';

export interface ReloadOptions {
  /** Applies the current configuration. Throws if it cannot be used; nothing has changed then. */
  readonly reload: () => Promise<void>;
  readonly failed: () => void;
  readonly log: Logger;
}

/** To be called once the program has started. */
export type StartReloads = (options: ReloadOptions) => void;

/**
 * SIGUSR2 reloads the configuration. A signal that arrives meanwhile, or while the program is still starting, causes
 * one more reload afterwards.
 */
export function reloadOnSignal(): StartReloads {
  let wanted = 0;
  let started: ReloadOptions | undefined;
  const run = async ({ reload, failed, log }: ReloadOptions) => {
    while (wanted > 0) {
      const before = wanted;
      try {
        await reload();
        log.info('new configuration');
      } catch (error) {
        failed();
        const reason = redact(error instanceof Error ? error.message : String(error));
        log.error({ reason }, 'cannot use the new configuration; keeping the old one');
      }
      wanted = wanted === before ? 0 : 1;
    }
  };
  process.on('SIGUSR2', () => {
    wanted++;
    if (wanted === 1 && started !== undefined) void run(started);
  });
  return (options) => {
    started = options;
    void run(options);
  };
}
