/** A program that can run a Temporal server. */
export interface ServerBinary {
  /** `cli`: the Temporal CLI, which has the server in it. `server`: the server alone, which wants a config file. */
  readonly kind: 'cli' | 'server';
  readonly path: string;
}

export interface Progress {
  /** Takes one line for the person who waits. */
  readonly log: (line: string) => void;
  /** Ends what is under way, and leaves nothing half done. */
  readonly signal?: AbortSignal | undefined;
}
