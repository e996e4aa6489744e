import type { ServerResponse } from 'node:http';
import { callerSignal } from '../../base/caller-signal.ts';
import type { MemoryBudget } from '../../base/memory-budget.ts';
import { Code, StatusError } from '../../base/status-error.ts';

/** A body, its message and what is being sent of it, each in memory of the next larger size on lease. */
const COPIES = 4;
/** In bytes; smaller bodies are bounded by the number of connections. */
export const WORTH_COUNTING = 16 * 1024;

/** The share of the memory in flight that one request holds until its response is done. */
export interface BodyMemory {
  /**
   * Takes what a body of so many bytes costs, beyond what the request holds; undefined if it has that at once.
   * @throws StatusError UNAVAILABLE (503), CANCELLED (499)
   */
  readonly takeFor: (bodyBytes: number) => Promise<void> | undefined;
  /** Returns everything beyond the cost of a body of this many bytes. */
  readonly shrinkTo: (bodyBytes: number) => void;
  /**
   * Lets a body that takes long be given up for others that wait for memory.
   * @returns to call when the body has arrived
   */
  readonly yieldsTo: (giveUp: (error: StatusError) => void) => () => void;
}

export const UNBOUNDED: BodyMemory = {
  takeFor: () => undefined,
  shrinkTo: () => undefined,
  yieldsTo: () => () => undefined,
};

/** Must be called before the response can have ended. */
export function bodyMemory(res: ServerResponse, memory: MemoryBudget | undefined): BodyMemory {
  if (memory === undefined) return UNBOUNDED;
  const gone = callerSignal();
  let held = 0;
  res.once('close', () => {
    gone.abort();
    memory.give(held);
    held = 0;
  });
  const hold = (cost: number) => {
    if (gone.aborted) memory.give(cost);
    else held += cost;
  };
  return {
    takeFor: (bodyBytes) => {
      const cost = Math.min(costOf(bodyBytes), memory.total) - held;
      if (cost <= 0) return undefined;
      const waiting = memory.take(cost, gone);
      if (waiting !== undefined) return waiting.then(() => hold(cost));
      hold(cost);
      return undefined;
    },
    shrinkTo: (bodyBytes) => {
      const excess = held - costOf(bodyBytes);
      if (excess <= 0) return;
      held -= excess;
      memory.give(excess);
    },
    yieldsTo: (giveUp) => (held === 0 ? () => undefined : memory.mayGiveUp(() => giveUp(tooSlow()))),
  };
}

function costOf(bodyBytes: number): number {
  return bodyBytes < WORTH_COUNTING ? 0 : bodyBytes * COPIES;
}

function tooSlow(): StatusError {
  return new StatusError(
    Code.DEADLINE_EXCEEDED,
    'the body arrives too slowly while other requests wait for memory (--memory-in-flight)',
    { httpStatus: 408, headers: { Connection: 'close', 'Retry-After': '1' } },
  );
}
