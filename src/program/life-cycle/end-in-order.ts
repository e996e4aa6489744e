import { isatty } from 'node:tty';
import type { EndReason } from './end-reason.ts';

export interface EndOptions {
  /** Shuts down gracefully. */
  readonly close: (reason: EndReason) => Promise<void>;
  /** Called with uncaught errors. */
  readonly onUncaught: (error: unknown) => void;
  /** Reports what went wrong during the shutdown. */
  readonly fail: (error: unknown) => never;
  /** Signals that end the process; default: ENDING_SIGNALS. */
  readonly signals?: readonly NodeJS.Signals[];
}

/** The signals that service managers, terminals and people send, including Ctrl-C, Ctrl-\ and a closed terminal. */
export const ENDING_SIGNALS: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP'];

const EXIT_FAILURE = 1;

/**
 * Ends the process. The first signal shuts down gracefully, the second one immediately. After an uncaught error the state
 * of the process is unknown: it shuts down gracefully as well, with exit code 1.
 */
export function endInOrder({ close, onUncaught, fail, signals = ENDING_SIGNALS }: EndOptions): void {
  const hadTerminal = hasTerminal();
  let closing = false;
  const end = (code: number, reason: EndReason) => {
    closing = true;
    close(reason).then(() => process.exit(code), fail);
  };
  for (const signal of signals) {
    process.on(signal, () => {
      if (signal === 'SIGHUP' && hadTerminal) outliveTerminal();
      if (!closing) end(0, signal === 'SIGINT' ? 'keyboard' : 'signal');
      // Service managers and shells send a hang-up together with another signal.
      else if (signal !== 'SIGHUP') process.exit(EXIT_FAILURE);
    });
  }
  process.on('uncaughtException', (error) => {
    onUncaught(error);
    if (!closing) end(EXIT_FAILURE, 'error');
  });
}

function hasTerminal(): boolean {
  return [0, 1, 2].some((descriptor) => isatty(descriptor));
}

/** Node restores the settings of its terminal when it exits, and crashes if the terminal is gone. */
function outliveTerminal(): void {
  process.on('exit', () => process.kill(process.pid, 'SIGKILL'));
}
