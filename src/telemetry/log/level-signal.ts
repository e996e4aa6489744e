import type { Logger } from './log.ts';

/** SIGUSR1 toggles the level debug. Node would start its debugger otherwise. */
export function changeLevelOnSignal(log: Logger): void {
  const usual = log.level;
  process.on('SIGUSR1', () => {
    log.level = log.level === usual ? 'debug' : usual;
    log.warn({ newLevel: log.level }, 'the log level was changed by a signal');
  });
}
