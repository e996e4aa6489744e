import type { EndReason } from '../life-cycle/end-reason.ts';

/** What a worker tells the process that started it. */
export type FromWorker =
  | { readonly kind: 'listening'; readonly urls: readonly string[] }
  /** The worker cannot start. If no worker runs yet, none will; otherwise, a later one may be able to. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'metrics-wanted'; readonly id: number }
  /** The answer to `ping`. */
  | { readonly kind: 'alive' };

export type ToWorker =
  | { readonly kind: 'end'; readonly reason: EndReason }
  | { readonly kind: 'ping' }
  | { readonly kind: 'reload-failed' }
  /** Merged from all workers; undefined if they could not be merged. */
  | { readonly kind: 'metrics'; readonly id: number; readonly text: string | undefined };

/** prom-client sends its own messages over the same channel. */
export function isOurs(message: unknown): message is FromWorker | ToWorker {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
