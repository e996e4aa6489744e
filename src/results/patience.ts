import type { IncomingMessage } from 'node:http';
import { type CallSignal, eitherSignal } from '../base/caller-signal.ts';
import { pause } from '../base/pause.ts';
import { Code, StatusError } from '../base/status-error.ts';
import { deadlineMillis } from '../operation/metadata/deadline.ts';

/** How long to wait for something, in milliseconds on the clock of performance.now(). */
export interface Patience {
  /** When the caller gets an answer, whether it has happened or not. */
  readonly until: number;
  /** When a call that only looks has to be answered. */
  readonly deadline: () => number;
  /** Fires when the proxy closes, which ends all waits. */
  readonly closing: CallSignal;
}

/** The last moments of a caller's deadline are for the answer, which is not to come after it; in milliseconds. */
const ANSWER_MS = 500;

export interface Waits {
  /** Default deadline of calls, in milliseconds. */
  readonly timeoutMs: number;
  readonly closing: CallSignal;
}

/** @param waitMs how long the caller wants to wait; undefined: as long as the deadline of a call */
export function patienceOf(
  { headers }: IncomingMessage,
  waitMs: number | undefined,
  { timeoutMs, closing }: Waits,
): Patience {
  const begun = performance.now();
  const last = begun + deadlineMillis(headers, Number.POSITIVE_INFINITY);
  const wanted = waitMs === undefined ? begun + deadlineMillis(headers, timeoutMs) : begun + waitMs;
  const until = Math.min(wanted, last - Math.min(ANSWER_MS, (last - begun) / 10));
  return { until, deadline: () => Math.min(last, performance.now() + timeoutMs), closing };
}

export function isOver({ until, closing }: Patience): boolean {
  return closing.aborted || performance.now() >= until;
}

/**
 * Asks for something that comes in its own time.
 * @param caller fires if the caller hangs up
 * @returns undefined if it did not come in time, or the proxy closes
 */
export async function inTime<T>(
  { closing }: Patience,
  caller: CallSignal,
  ask: (signal: CallSignal) => Promise<T>,
): Promise<T | undefined> {
  const { signal, forget } = eitherSignal(caller, closing);
  try {
    return await ask(signal);
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    const isClosed = closing.aborted && !caller.aborted && error.code === Code.CANCELLED;
    if (isClosed || error.code === Code.DEADLINE_EXCEEDED) return undefined;
    throw error;
  } finally {
    forget();
  }
}

/** How soon a server may be asked again that answers a long poll at once, in milliseconds. */
const EMPTY_ANSWER_MS = 100;

/**
 * Waits before a server is asked again that has answered a long poll with nothing.
 * @param begun when it was asked, by performance.now()
 */
export async function afterEmptyAnswer(begun: number, signal: CallSignal): Promise<void> {
  if (performance.now() - begun < EMPTY_ANSWER_MS) await pause(EMPTY_ANSWER_MS, signal);
}
