import type { Logger } from './log.ts';

/** Each SIGUSR2 turns the level debug on, and the next one off again. Node keeps SIGUSR1 for its debugger. */
export function changeLevelOnSignal(log: Logger): void {
  const usual = log.level;
  process.on('SIGUSR2', () => {
    log.level = log.level === usual ? 'debug' : usual;
    log.warn({ newLevel: log.level }, 'the log level was changed by a signal');
  });
}
