import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CodecOptions } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { checkHeaders } from '../http/check-headers.ts';
import { choosePresentation, type Presentation } from '../http/response/presentation.ts';
import { requestId } from '../operation/metadata/caller.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import { type QueryPairs, readSwitches } from '../operation/query/switches.ts';
import type { CallSignal } from '../upstream/upstream.ts';
import { callerSignal } from './caller-signal.ts';

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
  codec: CodecOptions;
  /** Fires when the caller has gone away before its answer was sent. */
  readonly signal: CallSignal;
  readonly record: ExchangeRecord;
}

const EXCHANGE = Symbol('exchange');

/** A property, since a WeakMap makes garbage collection dearer. */
type WithExchange = ServerResponse & { [EXCHANGE]?: Exchange };

/** The exchange that a response belongs to. */
export function exchangeOf(res: ServerResponse): Exchange {
  const exchange = (res as WithExchange)[EXCHANGE];
  if (exchange === undefined) throw new Error('the exchange has not begun');
  return exchange;
}

export interface BeginOptions {
  readonly types: ReadonlyMap<string, MessageType>;
  readonly observers: readonly ExchangeObserver[];
  /** Levels that JSON text of the request may have. */
  readonly maxDepth?: number | undefined;
}

/**
 * Begins an exchange: every answer, errors included, carries its id (contract section 3).
 * @throws StatusError INVALID_ARGUMENT for a broken query or header; the exchange has begun then.
 */
export function beginExchange(
  req: IncomingMessage,
  res: ServerResponse,
  { types, observers, maxDepth }: BeginOptions,
): void {
  const caller = callerSignal();
  const presentation = choosePresentation({ pretty: undefined, noPayloadShorthand: undefined }, req.headers.accept);
  const exchange: Exchange = {
    requestId: requestId(req.headers),
    startedAt: performance.now(),
    path: '',
    query: [],
    presentation,
    codec: { shorthand: presentation.shorthand, types, maxDepth },
    signal: caller,
    record: {},
  };
  (res as WithExchange)[EXCHANGE] = exchange;
  res.setHeader('X-Request-ID', exchange.requestId);
  res.setHeader('Cache-Control', 'no-store');
  res.once('close', () => {
    if (!res.writableFinished) caller.abort();
    for (const observer of observers) observer.ended(exchange, req, res);
  });
  for (const observer of observers) observer.began?.(exchange, req);
  checkHeaders(req);
  const { path, query } = splitQuery(originForm(req.url ?? '/'));
  exchange.path = path;
  const { rest, ...switches } = readSwitches(query);
  exchange.query = rest;
  exchange.presentation = choosePresentation(switches, req.headers.accept);
  exchange.codec = { shorthand: exchange.presentation.shorthand, types, maxDepth };
}

/** RFC 9112 section 3.2.2: a server takes `GET http://host/path` too. */
function originForm(target: string): string {
  if (target.startsWith('/') || target === '*') return target;
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target);
  if (absolute === null) return target;
  const rest = target.slice(absolute[0].length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
