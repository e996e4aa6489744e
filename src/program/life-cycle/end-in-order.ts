export interface EndOptions {
  /** Ends what runs in order. */
  readonly close: () => Promise<void>;
  /** Called with what was thrown where nobody catches it. */
  readonly onUncaught: (error: unknown) => void;
  /** Says what went wrong at the end. */
  readonly fail: (error: unknown) => never;
}

const EXIT_FAILURE = 1;

/**
 * The end of the process: the first SIGTERM or SIGINT ends what runs in order, the second at once. After an error that
 * nobody caught, nothing is certain any more: what runs is ended in order too, and the exit code is 1.
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
