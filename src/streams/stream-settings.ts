import type { CallSignal } from '../base/caller-signal.ts';

export interface StreamSettings {
  /** Maximum duration of a stream, in milliseconds. */
  readonly maxStreamMs: number;
  /** How long an event stream may be silent, in milliseconds; default: 15 s. */
  readonly heartbeatMs?: number;
  /** Fires when the proxy closes, which ends all streams. */
  readonly closing: CallSignal;
}
