import type { CallSignal } from './caller-signal.ts';
import { Code, cancelled, StatusError } from './status-error.ts';

export interface MemoryBudgetOptions {
  /** For all requests in flight together, in bytes. */
  readonly total: number;
  /** How long a request may wait for its share, in milliseconds. */
  readonly waitMs: number;
  /** Called for each request that is refused. */
  readonly onRefused?: (() => void) | undefined;
}

/** Bounds how much memory requests in flight may cost together. */
export interface MemoryBudget {
  readonly total: number;
  /**
   * Takes a share: undefined if there is room, else a promise that resolves when there is, in the order of arrival. It
   * rejects with a StatusError UNAVAILABLE (503) after `waitMs`, and CANCELLED if the caller leaves.
   * @param bytes at most the total
   */
  readonly take: (bytes: number, signal: CallSignal) => Promise<void> | undefined;
  /** Returns the reserved amount, or part of it. */
  readonly give: (bytes: number) => void;
  /**
   * Registers what holds a share and depends on how fast its caller is. If it still does after `waitMs`, it may be given
   * up for others that have waited for half of that: slow callers must not keep all others out.
   * @returns to call when it no longer depends on its caller
   */
  readonly mayGiveUp: (giveUp: () => void) => () => void;
  /** Taken at the moment, in bytes. */
  readonly taken: () => number;
}

interface Waiter {
  readonly bytes: number;
  readonly start: () => void;
}

interface Slow {
  readonly since: number;
  readonly giveUp: () => void;
}

export function createMemoryBudget({ total, waitMs, onRefused }: MemoryBudgetOptions): MemoryBudget {
  let taken = 0;
  // A Set keeps the order of arrival, and deletes from the middle at no cost.
  const waiters = new Set<Waiter>();
  const slow = new Set<Slow>();

  /** A large share is not overtaken by small ones, or it would wait for ever. */
  const admit = () => {
    const [next] = waiters;
    if (next !== undefined && taken + next.bytes <= total) next.start();
  };

  const giveUpOldest = () => {
    const [oldest] = slow;
    if (oldest === undefined || performance.now() - oldest.since < waitMs) return;
    slow.delete(oldest);
    oldest.giveUp();
  };

  const wait = (bytes: number, signal: CallSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = (act: () => void) => {
        clearTimeout(halfway);
        clearTimeout(end);
        waiters.delete(waiter);
        signal.removeEventListener('abort', leave);
        act();
        admit();
      };
      const waiter: Waiter = {
        bytes,
        start: () => {
          taken += bytes;
          finish(resolve);
        },
      };
      const refuse = () => {
        onRefused?.();
        reject(noMemory(waitMs));
      };
      const leave = () => finish(() => reject(cancelled()));
      const halfway = setTimeout(giveUpOldest, waitMs / 2);
      const end = setTimeout(() => finish(refuse), waitMs);
      waiters.add(waiter);
      signal.addEventListener('abort', leave);
      // An aborted signal does not fire again.
      if (signal.aborted) leave();
    });

  return {
    total,
    take: (bytes, signal) => {
      if (waiters.size > 0 || taken + bytes > total) return wait(bytes, signal);
      taken += bytes;
      return undefined;
    },
    give: (bytes) => {
      taken -= bytes;
      admit();
    },
    mayGiveUp: (giveUp) => {
      const each = { since: performance.now(), giveUp };
      slow.add(each);
      return () => slow.delete(each);
    },
    taken: () => taken,
  };
}

function noMemory(waitMs: number): StatusError {
  return new StatusError(
    Code.UNAVAILABLE,
    `too many large requests are in flight: waited ${waitMs} ms for memory (--memory-in-flight)`,
    { headers: { 'Retry-After': '1' } },
  );
}
