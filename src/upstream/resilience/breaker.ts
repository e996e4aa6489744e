import { Code, StatusError } from '../../base/status-error.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../upstream.ts';

export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerOptions {
  /** How many failures in a row open it. */
  readonly failures: number;
  /** How long it stays open, in milliseconds. */
  readonly openMs: number;
  readonly onChange?: (state: BreakerState) => void;
}

export interface Breaker extends Upstream {
  readonly breaker: () => BreakerState;
}

/**
 * A server that takes no calls says so at once. The call that was let through may wait for a worker for a minute, and
 * the others must not wait for it.
 */
const PROBE_MS = 1_000;
/** While the connection is lost, a call may do well at any moment: it comes back by itself. */
const RETRY_SOON_MS = 1_000;

/**
 * Refuses calls at once while the server is known not to take any, and lets one through when the time is over, or as
 * soon as a lost connection is back. Only UNAVAILABLE is a failure: every other error is an answer, and a deadline says
 * as much about the caller, or a worker, as about the server.
 */
export function withBreaker(upstream: Upstream, { failures, openMs, onChange }: BreakerOptions): Breaker {
  let state: BreakerState = 'closed';
  let failed = 0;
  let openUntil = 0;
  let probeUntil = 0;
  /** Until a call is let through. */
  let lostConnection = false;
  /** Until a call does well. */
  let isStarting = false;
  let soonMs = RETRY_SOON_MS;

  const enter = (next: BreakerState) => {
    if (next === state) return;
    state = next;
    if (next === 'closed') isStarting = false;
    onChange?.(next);
  };
  const lose = () => {
    lostConnection = true;
    isStarting = true;
    soonMs = RETRY_SOON_MS;
  };
  const open = () => {
    lostConnection = false;
    if (upstream.state() !== 'ready') lose();
    // A server that has just come back takes calls some moments after it takes connections.
    openUntil = performance.now() + (isStarting ? Math.min(soonMs, openMs) : openMs);
    soonMs *= 2;
    enter('open');
  };
  const isOver = () => {
    if (performance.now() >= openUntil) return true;
    // Looking also makes an idle channel connect.
    const isConnected = upstream.state(true) === 'ready';
    if (!isConnected) lose();
    return lostConnection && isConnected;
  };
  const refuse = () => {
    const millis = lostConnection ? RETRY_SOON_MS : openUntil - performance.now();
    const headers = { 'Retry-After': String(Math.max(1, Math.ceil(millis / 1_000))) };
    return new StatusError(Code.UNAVAILABLE, 'the Temporal server has not been available lately', { headers });
  };

  const attempt = async (call: UpstreamCall, isProbe: boolean): Promise<UpstreamAnswer> => {
    try {
      const answer = await upstream.call(call);
      failed = 0;
      if (isProbe) enter('closed');
      return answer;
    } catch (error) {
      const code = error instanceof StatusError ? error.code : undefined;
      if (code === Code.UNAVAILABLE) {
        failed++;
        if ((isProbe && state === 'half-open') || (state === 'closed' && failed >= failures)) open();
      } else if (code !== Code.CANCELLED && code !== Code.DEADLINE_EXCEEDED) {
        failed = 0;
        if (isProbe) enter('closed');
      } else if (isProbe && state === 'half-open') {
        // It says nothing: the next call is the probe.
        openUntil = 0;
        enter('open');
      }
      throw error;
    }
  };

  return {
    ...upstream,
    breaker: () => state,
    call: (call) => {
      if (state === 'closed') return attempt(call, false);
      if (state === 'half-open' && performance.now() >= probeUntil) {
        enter('closed');
        return attempt(call, false);
      }
      if (state === 'half-open' || !isOver()) return Promise.reject(refuse());
      enter('half-open');
      probeUntil = performance.now() + PROBE_MS;
      return attempt(call, true);
    },
  };
}
