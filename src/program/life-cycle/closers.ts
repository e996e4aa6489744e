/** How much time running requests get at the end, in milliseconds. */
export interface Grace {
  /** How long requests are still taken while the proxy says that it is not ready. */
  readonly lingerMs: number;
  /** How long running requests may take after that. */
  readonly graceMs: number;
}

type Close = (grace: Grace) => void | Promise<void>;

/** What has been opened, to be closed in reverse order: at the end, and when a later part cannot be opened. */
export interface Closers {
  readonly add: (close: Close) => void;
  /** Closes everything once, whatever fails on the way; `onError` gets each failure. */
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
