import { createSlots } from './slots.ts';
import type { Upstream, UpstreamCall } from './upstream.ts';

export interface CallLimits {
  /** How many calls one Temporal server may have at once. */
  readonly maxCalls: number;
  /** How many more may wait. */
  readonly queue: number;
  /** How long one may wait, in milliseconds. */
  readonly waitMs: number;
}

/** Bounds how many calls an upstream has at once: a bounded number of others wait, and the rest is refused. */
export function limitCalls(upstream: Upstream, { maxCalls, queue, waitMs }: CallLimits): Upstream {
  const slots = createSlots({ limit: maxCalls, queue, waitMs, what: 'calls to Temporal' });
  const run = async (call: UpstreamCall) => {
    try {
      return await upstream.call(call);
    } finally {
      slots.free();
    }
  };
  return {
    ...upstream,
    call: (call) => {
      // Long polls have a separate channel (polls-apart.ts), and would hold their slots for a minute.
      if (call.shared) return upstream.call(call);
      const waiting = slots.take(call);
      return waiting === undefined ? run(call) : waiting.then(() => run(call));
    },
  };
}
