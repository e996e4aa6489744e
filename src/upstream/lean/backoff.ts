const FIRST_MS = 100;
/** A restarted server must be found again in a second, not in the two minutes that gRPC allows itself. */
const LONGEST_MS = 1_000;
const FACTOR = 1.6;
const JITTER = 0.2;

export interface Backoff {
  /** Calls back once it is time for the next attempt, after one that has failed. */
  readonly wait: (due: () => void) => void;
  /** An attempt was successful: the next failure begins anew. */
  readonly reset: () => void;
  readonly stop: () => void;
}

/** gRPC, "Connection Backoff Protocol". */
export function createBackoff(): Backoff {
  let delay = FIRST_MS;
  let timer: NodeJS.Timeout | undefined;
  return {
    wait: (due) => {
      timer = setTimeout(due, delay * (1 + JITTER * (2 * Math.random() - 1)));
      timer.unref();
      delay = Math.min(LONGEST_MS, delay * FACTOR);
    },
    reset: () => {
      delay = FIRST_MS;
    },
    stop: () => clearTimeout(timer),
  };
}
