import { type CallerSignal, callerSignal } from '../base/caller-signal.ts';
import { pause } from '../base/pause.ts';
import { Code, cancelled, StatusError } from '../base/status-error.ts';
import { deadlineExceeded } from './failures.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from './upstream.ts';

/** One of those who wait for the answer of a shared call. */
interface Waiter {
  readonly call: UpstreamCall;
  readonly resolve: (answer: UpstreamAnswer) => void;
  readonly reject: (error: unknown) => void;
}

interface SharedCall {
  /** In the order of arrival. */
  readonly waiters: Set<Waiter>;
  /** Fires when the last waiter has left. */
  readonly signal: CallerSignal;
}

/** How long one attempt may take, in milliseconds: longer than Temporal keeps a long poll, which is about 20 s. */
const ATTEMPT_MS = 60_000;
/** Calls of one caller that may wait at the same time. */
const MOST_PER_CALLER = 10_000;
const FIRST_DELAY_MS = 100;
const MAX_DELAY_MS = 5_000;

/** What a server says that has to be asked again. Its deadline is that of the attempt: a waiter has its own. */
const TRANSIENT: ReadonlySet<number> = new Set([
  Code.UNAVAILABLE,
  Code.RESOURCE_EXHAUSTED,
  Code.DEADLINE_EXCEEDED,
  Code.ABORTED,
  Code.CANCELLED,
]);
const OF_THE_CALLER: ReadonlySet<number> = new Set([Code.UNAUTHENTICATED, Code.PERMISSION_DENIED]);

/**
 * Makes one call of all calls that ask the same at the same time, where they allow it (contract section 6, Cost). It
 * carries the metadata of the one that has waited longest, so each caller of a shared call must have been admitted by
 * its own call. A transient failure is not reported: the call is repeated after a growing pause for as long as
 * anybody waits. Each call keeps its own deadline and signal; when the last of them leaves, the shared one is cancelled.
 * One caller may wait a bounded number of times, since each wait costs memory and no rate limit counts what lasts.
 */
export function shareCalls(upstream: Upstream, mostPerCaller = MOST_PER_CALLER): Upstream {
  const running = new Map<string, SharedCall>();
  const waitingOf = new Map<string, number>();

  const join = (call: UpstreamCall): Promise<UpstreamAnswer> =>
    new Promise((resolve, reject) => {
      if (call.signal.aborted) throw cancelled();
      const caller = call.caller?.() ?? '';
      const others = waitingOf.get(caller) ?? 0;
      if (others >= mostPerCaller) throw tooMany(mostPerCaller);
      waitingOf.set(caller, others + 1);
      const key = `${call.namespace ?? ''} ${call.path} ${call.message.toString('latin1')}`;
      const known = running.get(key);
      const shared = known ?? { waiters: new Set(), signal: callerSignal() };
      const leave = () => {
        clearTimeout(timer);
        call.signal.removeEventListener('abort', abort);
        if (!shared.waiters.delete(waiter)) return;
        const left = (waitingOf.get(caller) ?? 1) - 1;
        if (left === 0) waitingOf.delete(caller);
        else waitingOf.set(caller, left);
        if (shared.waiters.size > 0) return;
        if (running.get(key) === shared) running.delete(key);
        shared.signal.abort();
      };
      const waiter: Waiter = {
        call,
        resolve: (answer) => {
          leave();
          resolve(answer);
        },
        reject: (error) => {
          leave();
          reject(error);
        },
      };
      const abort = () => waiter.reject(cancelled());
      const begun = performance.now();
      const timer = setTimeout(
        () => waiter.reject(deadlineExceeded(begun, call.deadline)),
        Math.max(1, call.deadline - begun),
      );
      call.signal.addEventListener('abort', abort);
      shared.waiters.add(waiter);
      if (known !== undefined) return;
      running.set(key, shared);
      void run(upstream, shared, () => running.delete(key));
    });

  return { ...upstream, call: (call) => (call.shared ? join(call) : upstream.call(call)) };
}

/** @param close is called before the answer is delivered: later callers get a new call. */
async function run(upstream: Upstream, { waiters, signal }: SharedCall, close: () => void): Promise<void> {
  for (let failures = 0; ; ) {
    const [first] = waiters;
    if (first === undefined) return;
    const { call } = first;
    try {
      const message = Buffer.from(call.message);
      const answer = await upstream.call({ ...call, message, signal, deadline: performance.now() + ATTEMPT_MS });
      if (signal.aborted) return;
      close();
      // Each owns its copy.
      for (const waiter of [...waiters]) waiter.resolve({ ...answer, message: Buffer.from(answer.message) });
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof StatusError && OF_THE_CALLER.has(error.code)) {
        // The next attempt goes up with the metadata of the next one.
        first.reject(error);
      } else if (isTransient(error)) {
        await pause(Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** failures++) * (0.5 + Math.random() / 2), signal);
      } else {
        close();
        for (const waiter of [...waiters]) waiter.reject(error);
        return;
      }
    }
  }
}

function tooMany(most: number): StatusError {
  const message = `more than ${most} calls of this caller are waiting`;
  return new StatusError(Code.RESOURCE_EXHAUSTED, message, { headers: { 'Retry-After': '1' } });
}

/** A RESOURCE_EXHAUSTED with a cause is ours, about sizes, and does not pass. */
function isTransient(error: unknown): boolean {
  return (
    error instanceof StatusError &&
    TRANSIENT.has(error.code) &&
    !(error.code === Code.RESOURCE_EXHAUSTED && error.cause !== undefined)
  );
}
