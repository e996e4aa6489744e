/** Time limits of the shutdown, in milliseconds. */
export interface Grace {
  /** How long requests are still accepted while the proxy reports that it is not ready. */
  readonly lingerMs: number;
  /** How long running requests may take to finish after that. */
  readonly graceMs: number;
}

type Close = (grace: Grace) => void | Promise<void>;

/** Everything opened so far, closed in reverse order at shutdown, or when a later part fails to open. */
export interface Closers {
  readonly add: (close: Close) => void;
  /** Closes everything once. A failure does not stop it; `onError` gets each one. */
  readonly closeAll: (grace: Grace, onError?: (error: unknown) => void) => Promise<void>;
}

export const NO_GRACE: Grace = { lingerMs: 0, graceMs: 0 };

export function createClosers(): Closers {
  const closers: Close[] = [];
  return {
    add: (close) => closers.push(close),
    closeAll: async (grace, onError = () => undefined) => {
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
        try {
          await close(grace);
        } catch (error) {
          onError(error);
        }
      }
    },
  };
}
