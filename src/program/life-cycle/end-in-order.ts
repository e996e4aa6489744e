export interface EndOptions {
  /** Shuts down gracefully. */
  readonly close: () => Promise<void>;
  /** Called with uncaught errors. */
  readonly onUncaught: (error: unknown) => void;
  /** Reports what went wrong during the shutdown. */
  readonly fail: (error: unknown) => never;
}

const EXIT_FAILURE = 1;

/**
 * Ends the process. The first SIGTERM or SIGINT shuts down gracefully, the second one immediately. After an uncaught
 * error the state of the process is unknown: it shuts down gracefully as well, with exit code 1.
 */
export function endInOrder({ close, onUncaught, fail }: EndOptions): void {
  let closing = false;
  const end = (code: number) => {
    closing = true;
    close().then(() => process.exit(code), fail);
  };
  const onSignal = () => {
    if (closing) process.exit(EXIT_FAILURE);
    end(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('uncaughtException', (error) => {
    onUncaught(error);
    if (!closing) end(EXIT_FAILURE);
  });
}
