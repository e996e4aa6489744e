import type { CallSignal } from '../../base/caller-signal.ts';

/** The call whose payloads are coded. */
export interface CodecContext {
  readonly namespace: string;
  /** The caller's own Authorization header. */
  readonly authorization: string | undefined;
  /** When the call ends, in milliseconds on the clock of performance.now(). */
  readonly deadline: number;
  readonly signal: CallSignal;
}

/** Turns payloads, which are messages in binary form, into as many others. Throws a StatusError, 502 or 503. */
export type CodePayloads = (payloads: readonly Uint8Array[], context: CodecContext) => Promise<readonly Uint8Array[]>;

/** Converts between the payloads that callers see and those that Temporal stores. */
export interface PayloadCodec {
  readonly encode: CodePayloads;
  readonly decode: CodePayloads;
}
