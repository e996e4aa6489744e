const FIRST_MS = 100;
/** A restarted server must be found again within a second; gRPC's default is two minutes. */
const LONGEST_MS = 1_000;
const FACTOR = 1.6;
const JITTER = 0.2;

export interface Backoff {
  /** Calls back when it is time for the next attempt after a failed one. */
  readonly wait: (due: () => void) => void;
  /** An attempt has succeeded: the next delay is the first one again. */
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
