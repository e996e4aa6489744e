/** What a worker tells the process that started it. */
export type FromWorker =
  | { readonly kind: 'listening'; readonly urls: readonly string[] }
  /** It cannot start, and another one could not either. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'metrics-wanted'; readonly id: number };

export type ToWorker =
  | { readonly kind: 'drain' }
  /** Merged from all workers; undefined if that was not possible. */
  | { readonly kind: 'metrics'; readonly id: number; readonly text: string | undefined };

/** prom-client sends messages of its own over the same channel. */
export function isOurs(message: unknown): message is FromWorker | ToWorker {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
