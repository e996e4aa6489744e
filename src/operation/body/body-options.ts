import type { MemoryBudget } from '../../base/memory-budget.ts';

export interface BodyOptions {
  /** Largest body in bytes, as it arrives and after each decompression. */
  readonly limit: number;
  /** Longest time without a byte of the body, in milliseconds. */
  readonly stallMs: number;
  /** Longest time from the first look at the body to its last byte, in milliseconds. */
  readonly totalMs: number;
  /**
   * Slowest average rate in bytes per second, counted once the body has taken longer than `stallMs`; 0 accepts any. The
   * last bytes of a body are never held against it: a body that is complete is accepted.
   */
  readonly minRate: number;
  /** Shared by all requests in flight; default: no bound. */
  readonly memory?: MemoryBudget | undefined;
}

/** How bodies are limited, by the settings of all operations: see `BodyOptions`. */
export interface BodySettings {
  readonly bodyLimit: number;
  readonly bodyStallMs: number;
  /** Default: 5 min. */
  readonly bodyTimeoutMs?: number | undefined;
  /** Default: 240. */
  readonly bodyMinRate?: number | undefined;
  /** Default: no bound. */
  readonly memory?: MemoryBudget | undefined;
}

export const BODY_TIMEOUT_MS = 300_000;
export const BODY_MIN_RATE = 240;

export function bodyOptionsOf(settings: BodySettings): BodyOptions {
  return {
    limit: settings.bodyLimit,
    stallMs: settings.bodyStallMs,
    totalMs: settings.bodyTimeoutMs ?? BODY_TIMEOUT_MS,
    minRate: settings.bodyMinRate ?? BODY_MIN_RATE,
    memory: settings.memory,
  };
}
