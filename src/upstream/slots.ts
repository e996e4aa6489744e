import type { CallSignal } from '../base/caller-signal.ts';
import { Code, cancelled, StatusError } from '../base/status-error.ts';

export interface SlotOptions {
  /** How many may run at once. */
  readonly limit: number;
  /** How many more may wait. */
  readonly queue: number;
  /** How long one may wait, in milliseconds. */
  readonly waitMs: number;
  /** What waits, in the words of the error: `calls to Temporal`. */
  readonly what: string;
}

export interface Waiting {
  /** In milliseconds, on the clock of performance.now(). */
  readonly deadline: number;
  readonly signal: CallSignal;
}

/** Bounds how much runs at once. */
export interface Slots {
  /**
   * Takes a slot: undefined if one was free, else a promise that resolves when one is. It rejects with a StatusError:
   * RESOURCE_EXHAUSTED (429) if the queue is full, UNAVAILABLE (503) if the wait was too long, DEADLINE_EXCEEDED or
   * CANCELLED if the call has ended meanwhile.
   */
  readonly take: (waiting: Waiting) => Promise<void> | undefined;
  /** Gives a slot back. */
  readonly free: () => void;
}

export function createSlots({ limit, queue, waitMs, what }: SlotOptions): Slots {
  let running = 0;
  // A Set keeps the order of arrival, and deletes from the middle at no cost.
  const waiters = new Set<() => void>();

  const wait = ({ deadline, signal }: Waiting): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = (act: () => void) => {
        clearTimeout(timer);
        waiters.delete(start);
        signal.removeEventListener('abort', leave);
        act();
      };
      const start = () => finish(resolve);
      const leave = () => finish(() => reject(cancelled()));
      const left = Math.max(1, deadline - performance.now());
      const late = () => finish(() => reject(left <= waitMs ? outOfTime(what) : tooLong(what, waitMs)));
      const timer = setTimeout(late, Math.min(left, waitMs));
      waiters.add(start);
      signal.addEventListener('abort', leave);
      // An aborted signal does not fire again.
      if (signal.aborted) leave();
    });

  return {
    take: (waiting) => {
      if (running < limit) {
        running++;
        return undefined;
      }
      return waiters.size >= queue ? Promise.reject(full(what)) : wait(waiting);
    },
    free: () => {
      const [next] = waiters;
      // The next one takes over the slot.
      if (next === undefined) running--;
      else next();
    },
  };
}

const RETRY = { 'Retry-After': '1' };

function full(what: string): StatusError {
  return new StatusError(Code.RESOURCE_EXHAUSTED, `too many ${what} are running and waiting`, { headers: RETRY });
}

function tooLong(what: string, waitMs: number): StatusError {
  return new StatusError(Code.UNAVAILABLE, `too many ${what} are running: waited ${waitMs} ms`, { headers: RETRY });
}

function outOfTime(what: string): StatusError {
  return new StatusError(Code.DEADLINE_EXCEEDED, `too many ${what} are running: waited until the deadline`);
}
