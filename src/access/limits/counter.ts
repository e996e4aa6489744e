/** How much a key has used up in its current minute. */
export interface Count {
  readonly used: number;
  /** Milliseconds until the count starts again. */
  readonly resetMs: number;
}

/** Counts requests by key, each over a minute that begins with its first request. */
export interface Counter {
  /** Counts one more; rejects if the store cannot be reached. */
  readonly count: (key: string) => Promise<Count>;
}

export const WINDOW_MS = 60_000;
