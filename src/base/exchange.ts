import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallSignal } from './caller-signal.ts';

/** What becomes known of a request while it is answered, for its log line. No payload, no value of a caller. */
export interface ExchangeRecord {
  route?: string;
  rpc?: string;
  namespace?: string;
  requestBytes?: number;
  responseBytes?: number;
  /** google.rpc.Code of an error. */
  code?: number;
  /** Why the upstream call failed, where the answer does not say. */
  reason?: string;
  /** Milliseconds that the call to Temporal took, retries included; absent without one. */
  upstreamMs?: number;
  /** Milliseconds of reading the request's message, and of printing the answer's. */
  decodeMs?: number;
  encodeMs?: number;
  /** Of the path; only logged where that was asked for. */
  workflowId?: string | undefined;
  /** The error names fields of the request that are wrong. */
  hasViolations?: boolean;
  /** Of the trace that this is a part of, if it is kept. */
  traceId?: string;
  /** A look at health or metrics. */
  isProbe?: boolean;
}

/** Watches all exchanges, for logs, metrics and traces. */
export interface ExchangeObserver {
  /** Its headers are known, and no more. */
  readonly began?: (exchange: Exchange, req: IncomingMessage) => void;
  /** The answer is out, or the caller gone. Called once. */
  readonly ended: (exchange: Exchange, req: IncomingMessage, res: ServerResponse) => void;
}

const CLIENT_CLOSED_REQUEST = 499;

/** The status of an exchange that has ended: 499 where its caller had gone before the answer was out. */
export function endStatus(res: ServerResponse): number {
  return res.writableFinished ? res.statusCode : CLIENT_CLOSED_REQUEST;
}

/** Decoded query parameters in order of appearance. */
export type QueryPairs = readonly (readonly [name: string, value: string])[];

/** How an answer is written, and what a payload in the request's body may look like (contract section 2, Switches). */
export interface Presentation {
  readonly contentType: string;
  readonly pretty: boolean;
  readonly shorthand: boolean;
}

/** One request and its answer. */
export interface Exchange {
  readonly requestId: string;
  /** Milliseconds, by performance.now(). */
  readonly startedAt: number;
  /** Raw path, undecoded. */
  path: string;
  /** The query without the switches. */
  query: QueryPairs;
  presentation: Presentation;
  /** Fires when the caller has gone away before its answer was sent. */
  readonly signal: CallSignal;
  readonly record: ExchangeRecord;
}

const EXCHANGE = Symbol('exchange');

/** A property, since a WeakMap slows garbage collection. */
type WithExchange = ServerResponse & { [EXCHANGE]?: Exchange };

/** Makes an exchange known to everything that has its response. */
export function attachExchange(res: ServerResponse, exchange: Exchange): void {
  (res as WithExchange)[EXCHANGE] = exchange;
}

/** The exchange that a response belongs to. */
export function exchangeOf(res: ServerResponse): Exchange {
  const exchange = (res as WithExchange)[EXCHANGE];
  if (exchange === undefined) throw new Error('the exchange has not begun');
  return exchange;
}
