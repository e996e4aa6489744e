import type { CallSignal } from '../base/caller-signal.ts';

export interface StreamSettings {
  /** The longest that a stream goes on, in milliseconds. */
  readonly maxStreamMs: number;
  /** How long an event stream may say nothing, in milliseconds; default: 15 s. */
  readonly heartbeatMs?: number;
  /** Fires when the proxy closes, which ends all streams. */
  readonly closing: CallSignal;
}
