import type { CallSignal } from '../base/caller-signal.ts';

export interface ResultSettings {
  /** The longest wait that a caller may ask for, in milliseconds. */
  readonly maxWaitMs: number;
  /** Fires when the proxy closes: whoever waits then is answered that it is running still. */
  readonly closing: CallSignal;
}
