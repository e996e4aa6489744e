import { createSlots } from './slots.ts';
import type { Upstream, UpstreamCall } from './upstream.ts';

export interface CallLimits {
  /** How many calls may be with one Temporal server at once. */
  readonly maxCalls: number;
  readonly queue: number;
  readonly waitMs: number;
}

/** An upstream that takes so many calls at once, keeps a bounded number of others waiting, and refuses the rest. */
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
      const waiting = slots.take(call);
      return waiting === undefined ? run(call) : waiting.then(() => run(call));
    },
  };
}
