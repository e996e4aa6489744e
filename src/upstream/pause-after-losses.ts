import { StatusError } from '../base/status-error.ts';
import { unreachable } from './failures.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from './upstream.ts';

const FIRST_MS = 100;
/** A restarted server must be found again within a second, as after a connection that could not be made. */
const LONGEST_MS = 1_000;
const FACTOR = 1.6;

/**
 * Backs off from a server that accepts connections and ends them without an answer. A transport knows attempts that fail;
 * this one succeeds each time, and without a pause each call would make another. Calls in the pause fail at once, as
 * while there is no connection. A loss after an answer costs no pause: the server may just have been restarted.
 */
export function pauseAfterLosses(upstream: Upstream): Upstream {
  let hasAnswered = true;
  let delay = FIRST_MS;
  /** Calls that were running at one loss fail by it. */
  let losses = 0;
  let last: Error | undefined;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  const isPaused = () => last !== undefined && performance.now() < pausedUntil;

  const answered = () => {
    if (hasAnswered) return;
    hasAnswered = true;
    delay = FIRST_MS;
  };
  const lost = (cause: Error) => {
    // The transport has a pause of its own after an attempt that failed.
    if (upstream.state() === 'failing') return;
    losses++;
    last = cause;
    if (!hasAnswered) {
      pausedUntil = performance.now() + delay;
      delay = Math.min(LONGEST_MS, delay * FACTOR);
    }
    hasAnswered = false;
  };
  const call = async (request: UpstreamCall): Promise<UpstreamAnswer> => {
    if (last !== undefined && isPaused()) throw unreachable(last, 'unsent');
    const before = losses;
    try {
      const answer = await upstream.call(request);
      answered();
      return answer;
    } catch (error) {
      if (error instanceof StatusError) {
        const { origin, cause } = error;
        const isLoss = origin === 'connection' || origin === 'unsent';
        if (origin === 'server') answered();
        else if (isLoss && before === losses && cause instanceof Error) lost(cause);
      }
      throw error;
    }
  };
  return { ...upstream, call, state: (connect) => (isPaused() ? 'failing' : upstream.state(connect)) };
}
