export interface AdaptiveLimitOptions {
  /** How long work may wait for its turn before it counts as overload, in milliseconds. */
  readonly targetMs: number;
  /** The limit never falls below this. */
  readonly floor: number;
}

/** What happened since the last measurement. */
export interface Look {
  /** Time of any monotonic clock, in milliseconds. */
  readonly now: number;
  /** How long work had to wait for its turn, in milliseconds. */
  readonly waitedMs: number;
  /** How much work was running. */
  readonly running: number;
  /** How much was refused. */
  readonly refused: number;
}

/** How much work may run at once; Infinity without overload. */
export interface AdaptiveLimit {
  readonly value: () => number;
  readonly look: (look: Look) => void;
}

/** A queue that clears sooner is a burst, which costs less to serve than to refuse. */
const BURST_MS = 500;
/** During an overload, one long pause (garbage collection, a large message) is no reason to refuse more. */
const LATE_LOOKS = 2;
/** The limit falls to no less than this share of itself in one step. */
const STEEPEST = 0.5;
/** The limit disappears once nothing has been refused for this long. */
const CALM_MS = 5_000;

/**
 * Adaptive concurrency by a gradient, as in Netflix's concurrency-limits: while work waits for longer than the target,
 * the limit falls in proportion; otherwise it grows by its square root, as long as it is used. The signal is how
 * long work waits here, not how long calls take, which depends on workers as much as on load. As in CoDel, a
 * queue counts only if it stands: the limit appears once work has waited too long for half a second without a pause.
 */
export function createAdaptiveLimit({ targetMs, floor }: AdaptiveLimitOptions): AdaptiveLimit {
  let limit = Number.POSITIVE_INFINITY;
  let lateLooks = 0;
  let lateSince = 0;
  let refusedAt = 0;

  return {
    value: () => limit,
    look: ({ now, waitedMs, running, refused }) => {
      if (refused > 0) refusedAt = now;
      if (waitedMs > targetMs) {
        if (lateLooks++ === 0) lateSince = now - waitedMs;
        const isOff = limit === Number.POSITIVE_INFINITY;
        const isStanding = lateLooks >= LATE_LOOKS && (!isOff || now - lateSince >= BURST_MS);
        // Less than the floor is running: a lower limit would not help.
        if (!isStanding || (isOff && running <= floor)) return;
        if (isOff) refusedAt = now;
        const from = isOff ? running : limit;
        limit = Math.max(floor, Math.floor(from * Math.max(STEEPEST, targetMs / waitedMs)));
        return;
      }
      lateLooks = 0;
      if (limit === Number.POSITIVE_INFINITY) return;
      if (now - refusedAt >= CALM_MS) limit = Number.POSITIVE_INFINITY;
      else if (refused > 0) limit += Math.sqrt(limit);
    },
  };
}
