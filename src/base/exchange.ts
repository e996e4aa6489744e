import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallerSignal } from './caller-signal.ts';

/**
 * What is learned about a request while it is processed, for its log line. Contains no payloads or other values from
 * the caller.
 */
export interface ExchangeRecord {
  route?: string;
  rpc?: string;
  namespace?: string;
  requestBytes?: number;
  responseBytes?: number;
  /** google.rpc.Code of an error. */
  code?: number;
  /** Why the upstream call failed, if the response does not say so. */
  reason?: string;
  /** Milliseconds that the call to Temporal took, retries included; absent without one. */
  upstreamMs?: number;
  /** Milliseconds spent decoding the request message, and encoding the response message. */
  decodeMs?: number;
  encodeMs?: number;
  /** From the path; logged only on request. */
  workflowId?: string | undefined;
  /** True if the error names invalid fields of the request. */
  hasViolations?: boolean;
  /** Id of the trace that this request belongs to, if it is kept. */
  traceId?: string;
  /** True for requests to health or metrics. */
  isProbe?: boolean;
}

/** Observes all exchanges, for logs, metrics and traces. */
export interface ExchangeObserver {
  /** Called when only its headers are known. */
  readonly began?: (exchange: Exchange, req: IncomingMessage, res: ServerResponse) => void;
  /** Called once, when the response has been sent or the caller is gone. */
  readonly ended: (exchange: Exchange, req: IncomingMessage, res: ServerResponse) => void;
}

const CLIENT_CLOSED_REQUEST = 499;

/** The status of a finished exchange: 499 if its caller hung up before the response was sent. */
export function endStatus(res: ServerResponse): number {
  return res.writableFinished ? res.statusCode : CLIENT_CLOSED_REQUEST;
}

/** Decoded query parameters in order of appearance. */
export type QueryPairs = readonly (readonly [name: string, value: string])[];

/** The form of the response, and of payloads in the request's body (contract section 2, Switches). */
export interface Presentation {
  readonly contentType: string;
  readonly pretty: boolean;
  readonly shorthand: boolean;
  /** Set if payloads are in long form only because that is the default here (`--payload-form`). */
  readonly isLongByDefault?: true;
}

/** One request and its response. */
export interface Exchange {
  readonly requestId: string;
  /** Milliseconds, by performance.now(). */
  readonly startedAt: number;
  /** Raw path, undecoded. */
  path: string;
  /** The query without the switches. */
  query: QueryPairs;
  presentation: Presentation;
  /** Fires if the caller hangs up before the response is sent, or the proxy ends. */
  readonly signal: CallerSignal;
  readonly record: ExchangeRecord;
  /** Ends an answer that is being streamed with an error: the JSON of contract section 5. */
  failStream?: (error: Buffer) => void;
}

const EXCHANGE = Symbol('exchange');

/** A property, since a WeakMap slows garbage collection. */
type WithExchange = ServerResponse & { [EXCHANGE]?: Exchange };

/** Makes an exchange available to everything that has its response. */
export function attachExchange(res: ServerResponse, exchange: Exchange): void {
  (res as WithExchange)[EXCHANGE] = exchange;
}

/** The exchange that a response belongs to. */
export function exchangeOf(res: ServerResponse): Exchange {
  const exchange = (res as WithExchange)[EXCHANGE];
  if (exchange === undefined) throw new Error('the exchange has not begun');
  return exchange;
}
