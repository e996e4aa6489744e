import { setTimeout as sleep } from 'node:timers/promises';
import { Code, StatusError } from '../../base/status-error.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../upstream.ts';

export interface RetryOptions {
  /** How often a call is tried again. */
  readonly retries: number;
  /** Retries for every call, over time. */
  readonly budget: number;
  /** gRPC paths of calls that may be sent twice. */
  readonly idempotent: ReadonlySet<string>;
  readonly onRetry?: (call: UpstreamCall) => void;
}

const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 1_000;
/** So that the first calls, and rare ones, can be retried too. */
const LEAST_BUDGET = 10;

/**
 * Tries calls again that the server did not take, after a growing time that is random, so that many callers do not come
 * back together; never past the call's deadline, and only as far as the budget goes: in an outage retries would
 * otherwise multiply the load.
 */
export function withRetries(upstream: Upstream, { retries, budget, idempotent, onRetry }: RetryOptions): Upstream {
  let tokens = LEAST_BUDGET;
  const call = async (request: UpstreamCall): Promise<UpstreamAnswer> => {
    if (!idempotent.has(request.path)) return upstream.call(request);
    if (tokens < LEAST_BUDGET) tokens += budget;
    for (let attempt = 0; ; attempt++) {
      try {
        return await upstream.call(request);
      } catch (error) {
        const delay = delayBefore(attempt);
        const isInTime = Date.now() + delay < request.deadline;
        if (attempt >= retries || tokens < 1 || !isInTime || !isTransient(error) || request.signal.aborted) throw error;
        tokens--;
        await sleep(delay);
        if (request.signal.aborted) throw error;
        onRetry?.(request);
      }
    }
  };
  return { ...upstream, call };
}

/** Milliseconds: between half and all of a time that doubles. */
function delayBefore(attempt: number): number {
  return Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** An error that says when to come back is for the caller; a RESOURCE_EXHAUSTED with a cause is ours, about sizes. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof StatusError) || 'Retry-After' in error.headers) return false;
  return error.code === Code.UNAVAILABLE || (error.code === Code.RESOURCE_EXHAUSTED && error.cause === undefined);
}
