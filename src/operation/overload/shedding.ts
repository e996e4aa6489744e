import { Code, StatusError } from '../../base/status-error.ts';
import { type AdaptiveLimit, type AdaptiveLimitOptions, createAdaptiveLimit } from './adaptive-limit.ts';

/** Refuses requests while more arrive than this process can serve. */
export interface Shedding {
  /**
   * Begins a request; `leave` must follow.
   * @returns the argument for `leave`
   * @throws StatusError UNAVAILABLE (503) during an overload
   */
  readonly enter: () => number;
  readonly leave: (entered: number) => void;
  /** How many requests may run at once; Infinity without overload. */
  readonly limit: () => number;
  readonly close: () => void;
}

export interface SheddingOptions extends AdaptiveLimitOptions {
  /** Called for each request that is refused. */
  readonly onShed?: (() => void) | undefined;
}

/** One error for all: during an overload, a stack trace for each would cost more than the rest of a refusal. */
const OVERLOADED = new StatusError(
  Code.UNAVAILABLE,
  'the proxy is overloaded: it has more requests than it can serve in time',
  { headers: { 'Retry-After': '1' } },
);
const TICK_MS = 50;
/** A request that has run for longer waits for a worker or an event, and takes no CPU time meanwhile. */
const YOUNG_TICKS = 20;
/** How late the next measurement may be before a turn of the event loop accepts no more requests. */
const LONGEST_TURN_MS = 500;

/**
 * Adaptive concurrency by the lag of the event loop, which is how long requests and answers wait for their turn. Only
 * requests of about the last second count: long polls, waiters for results and streams do not count towards the limit,
 * and it does not end them. A turn of the event loop that has already taken long accepts no more requests.
 */
export function createShedding({ onShed, ...options }: SheddingOptions): Shedding {
  const limit: AdaptiveLimit = createAdaptiveLimit(options);
  /** How many requests that began in each of the last ticks are running. */
  const youngByTick: number[] = new Array(YOUNG_TICKS).fill(0);
  let young = 0;
  let tick = 0;
  let refused = 0;
  let dueAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const look = () => {
    const now = performance.now();
    limit.look({ now, waitedMs: now - dueAt, running: young, refused });
    refused = 0;
    tick++;
    const at = tick % YOUNG_TICKS;
    young -= youngByTick[at] as number;
    youngByTick[at] = 0;
    const isIdle = young === 0 && limit.value() === Number.POSITIVE_INFINITY;
    if (isIdle) timer = undefined;
    else wait(now);
  };
  const wait = (now: number) => {
    dueAt = now + TICK_MS;
    timer = setTimeout(look, TICK_MS).unref();
  };

  const isTurnTooLong = () => timer !== undefined && performance.now() - dueAt > LONGEST_TURN_MS;

  return {
    enter: () => {
      if (young >= limit.value() || (young >= options.floor && isTurnTooLong())) {
        refused++;
        onShed?.();
        throw OVERLOADED;
      }
      young++;
      const at = tick % YOUNG_TICKS;
      youngByTick[at] = (youngByTick[at] as number) + 1;
      if (timer === undefined) wait(performance.now());
      return tick;
    },
    leave: (entered) => {
      if (tick - entered >= YOUNG_TICKS) return;
      young--;
      const at = entered % YOUNG_TICKS;
      youngByTick[at] = (youngByTick[at] as number) - 1;
    },
    limit: limit.value,
    close: () => clearTimeout(timer),
  };
}
