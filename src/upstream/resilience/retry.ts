import { setTimeout as sleep } from 'node:timers/promises';
import { pause } from '../../base/pause.ts';
import { retryDelayMs } from '../../base/retry-delay.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import { PUSHBACK } from '../failures.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../upstream.ts';

export interface RetryOptions {
  /** How many times a call is sent again. */
  readonly retries: number;
  /** Retries earned by every call. */
  readonly budget: number;
  /** gRPC paths of calls that may be sent again although the server may have carried out the first try. */
  readonly repeatable: ReadonlySet<string>;
  readonly onRetry?: (() => void) | undefined;
}

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 1_000;
/** A server that asks for a longer pause asks the caller. */
const LONGEST_ASKED_MS = 5_000;
/** Lets the first calls, and rare ones, be retried too. */
const RESERVE = 10;
/** How long a call waits for a connection: less than a breaker waits for its probe. */
const RECONNECT_MS = 900;
const RECONNECT_POLL_MS = 20;
/** Messages of Go, Java and Node for an oversized message, which does not shrink when it is sent again. */
const TOO_LARGE = /larger than max|exceeds max/i;

/** How to try again. */
interface Retry {
  /** True to wait for a connection; that adds no load, so the budget does not count it. */
  readonly reconnects: boolean;
  /** Milliseconds, as the server asks. */
  readonly askedMs: number | undefined;
}

/**
 * Sends calls of one server again: those that it cannot have seen, whatever they are, and repeatable ones that it did
 * not take. Between tries a random and growing time passes, so that many callers do not come back together, or what the
 * server asks for; never past the call's deadline. A call that lost its connection waits for the next one. Where the
 * server answers, retries are limited by a budget: in an overload they would multiply the load.
 */
export function withRetries(upstream: Upstream, options: RetryOptions): Upstream {
  const { retries, budget, repeatable, onRetry } = options;
  let tokens = RESERVE;
  let reconnection: Promise<boolean> | undefined;

  const reconnected = () => {
    reconnection ??= becomesReady(upstream).finally(() => {
      reconnection = undefined;
    });
    return reconnection;
  };

  /** Waits as long as it takes; false to give up. */
  const isTimeFor = async ({ reconnects, askedMs }: Retry, { deadline, signal }: UpstreamCall, tries: number) => {
    const delay = askedMs ?? backoff(tries);
    if (delay > LONGEST_ASKED_MS || performance.now() + delay >= deadline) return false;
    if (!reconnects) {
      if (tokens < 1) return false;
      tokens--;
    }
    await pause(delay, signal);
    if (!reconnects || signal.aborted || upstream.state(true) === 'ready') return !signal.aborted;
    const isReady = await Promise.race([reconnected(), pause(deadline - performance.now(), signal).then(() => false)]);
    return isReady && !signal.aborted;
  };

  const call = async (request: UpstreamCall): Promise<UpstreamAnswer> => {
    if (tokens < RESERVE) tokens += budget;
    for (let tries = 1; ; tries++) {
      try {
        return await upstream.call(request);
      } catch (error) {
        if (tries > retries || request.signal.aborted) throw error;
        const retry = retryAfter(error, repeatable.has(request.path));
        if (retry === undefined || !(await isTimeFor(retry, request, tries))) throw error;
        onRetry?.();
      }
    }
  };
  return { ...upstream, call };
}

/** Undefined if the call must not be sent again. Errors that the proxy made itself would only come again. */
function retryAfter(error: unknown, isRepeatable: boolean): Retry | undefined {
  if (!(error instanceof StatusError) || error.origin === 'proxy') return undefined;
  if (error.origin === 'unsent') return { reconnects: true, askedMs: undefined };
  if (!isRepeatable) return undefined;
  if (error.origin === 'connection') return { reconnects: true, askedMs: undefined };
  const isBusy = error.origin === 'server' && error.code === Code.RESOURCE_EXHAUSTED && !TOO_LARGE.test(error.message);
  if (error.code !== Code.UNAVAILABLE && !isBusy) return undefined;
  return { reconnects: false, askedMs: pushbackMs(error) ?? retryDelayMs(error) };
}

/** gRPC, "Retry", pushback: a value that is not a number of milliseconds forbids another try. */
function pushbackMs({ metadata }: StatusError): number | undefined {
  const value = metadata.find(([name]) => name === PUSHBACK)?.[1];
  if (value === undefined) return undefined;
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
}

/** Milliseconds: between half and all of a time that doubles. */
function backoff(tries: number): number {
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)) * (0.5 + Math.random() / 2);
}

async function becomesReady(upstream: Upstream): Promise<boolean> {
  for (let waited = 0; waited < RECONNECT_MS; waited += RECONNECT_POLL_MS) {
    const state = upstream.state(true);
    if (state === 'ready') return true;
    if (state === 'closed') return false;
    await sleep(RECONNECT_POLL_MS, undefined, { ref: false });
  }
  return false;
}
