import type { Logger } from './log.ts';

/** SIGUSR2 toggles the level debug. Node reserves SIGUSR1 for its debugger. */
export function changeLevelOnSignal(log: Logger): void {
  const usual = log.level;
  process.on('SIGUSR2', () => {
    log.level = log.level === usual ? 'debug' : usual;
    log.warn({ newLevel: log.level }, 'the log level was changed by a signal');
  });
}
