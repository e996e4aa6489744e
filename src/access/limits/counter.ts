/** What a key has used up in the current minute. */
export interface Count {
  readonly used: number;
  /** Milliseconds until it begins anew. */
  readonly resetMs: number;
}

/** Counts requests by key, over a minute that begins with the first. */
export interface Counter {
  /** Counts one more; rejects if the store cannot be reached. */
  readonly count: (key: string) => Promise<Count>;
}

export const WINDOW_SECONDS = 60;

/** More than any limit: what is over a limit is decided here, not by the library, which would reject. */
export const NO_LIMIT = Number.MAX_SAFE_INTEGER;
