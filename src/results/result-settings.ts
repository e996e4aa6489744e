import type { CallSignal } from '../base/caller-signal.ts';

export interface ResultSettings {
  /** The longest wait that a caller may ask for, in milliseconds. */
  readonly maxWaitMs: number;
  /** Fires when the proxy closes: waiting callers are then told that it is still running. */
  readonly closing: CallSignal;
}
