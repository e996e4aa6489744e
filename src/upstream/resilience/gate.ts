export type BreakerState = 'closed' | 'open' | 'half-open';

/** How a call came through: as one of many, or as the one that tries whether calls succeed again. */
export type Pass = 'call' | 'probe';

export interface GateOptions {
  /** How many failures in a row open it. */
  readonly failures: number;
  /** How long it then stays open, in milliseconds. */
  readonly openMs: () => number;
  /** True if it need not stay open any longer; default: never. */
  readonly isOver?: () => boolean;
  readonly onChange: (state: BreakerState) => void;
}

/** One circuit breaker: counts failures in a row, refuses calls while it is open, and then lets one through. */
export interface Gate {
  readonly state: () => BreakerState;
  /** Undefined to refuse a call. */
  readonly admit: () => Pass | undefined;
  readonly succeeded: (pass: Pass) => void;
  /** @param event what happened; several calls that fail by one event count as one */
  readonly failed: (pass: Pass, event: unknown) => void;
  /** The call ended with something that tells nothing of the server. */
  readonly undecided: (pass: Pass) => void;
  /** How much longer it stays open, in milliseconds. */
  readonly leftMs: () => number;
}

/**
 * A server that takes no calls says so at once. A probe may wait a minute for a worker, and other calls must not wait for
 * it: one that has not failed by then has succeeded.
 */
const PROBE_MS = 1_000;

export function createGate({ failures, openMs, isOver = () => false, onChange }: GateOptions): Gate {
  let state: BreakerState = 'closed';
  let failed = 0;
  let lastEvent: unknown;
  let openUntil = 0;
  let probeUntil = 0;

  const change = (next: BreakerState) => {
    if (next === state) return;
    state = next;
    onChange(next);
  };

  return {
    state: () => state,
    admit: () => {
      if (state === 'closed') return 'call';
      const now = performance.now();
      if (state === 'half-open') {
        if (now < probeUntil) return undefined;
        failed = 0;
        change('closed');
        return 'call';
      }
      if (now < openUntil && !isOver()) return undefined;
      change('half-open');
      probeUntil = now + PROBE_MS;
      return 'probe';
    },
    succeeded: (pass) => {
      failed = 0;
      if (pass === 'probe') change('closed');
    },
    failed: (pass, event) => {
      const isProbe = pass === 'probe' && state === 'half-open';
      if (event === lastEvent && !isProbe) return;
      lastEvent = event;
      failed++;
      if (!isProbe && (state !== 'closed' || failed < failures)) return;
      openUntil = performance.now() + openMs();
      change('open');
    },
    undecided: (pass) => {
      if (pass !== 'probe' || state !== 'half-open') return;
      // The next call is the probe.
      openUntil = 0;
      change('open');
    },
    leftMs: () => openUntil - performance.now(),
  };
}
