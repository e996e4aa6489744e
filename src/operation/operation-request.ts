import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallSignal } from '../base/caller-signal.ts';
import type { ExchangeRecord, QueryPairs } from '../base/exchange.ts';
import type { CodecOptions } from '../codec/json/codec.ts';

/** One request to an operation, as matched by the router. */
export interface OperationRequest {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** Decoded path variables, in order. */
  readonly values: readonly string[];
  /** The query without the switches. */
  readonly query: QueryPairs;
  readonly codec: CodecOptions;
  /** Fires if the caller hangs up. */
  readonly signal: CallSignal;
  /** Filled in along the way, for the log. */
  readonly record: ExchangeRecord;
}
