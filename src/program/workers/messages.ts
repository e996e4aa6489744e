import type { EndReason } from '../life-cycle/end-reason.ts';

/** Messages from a worker to the process that started it. */
export type FromWorker =
  | { readonly kind: 'listening'; readonly urls: readonly string[] }
  /** The worker cannot start. If no worker is running yet, none can; otherwise, a later one may succeed. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'metrics-wanted'; readonly id: number }
  /** The reply to `ping`. */
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
