import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CodecOptions } from '../json/codec.ts';
import type { MessageType } from '../json/message-type.ts';
import { requestId } from '../metadata/caller.ts';
import { splitQuery } from '../query/split-query.ts';
import { type QueryPairs, readSwitches } from '../query/switches.ts';
import { choosePresentation, type Presentation } from '../response/presentation.ts';
import { checkHeaders } from './check-headers.ts';

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
  readonly signal: AbortSignal;
  readonly record: ExchangeRecord;
}

const exchanges = new WeakMap<ServerResponse, Exchange>();

/** The exchange that a response belongs to. */
export function exchangeOf(res: ServerResponse): Exchange {
  const exchange = exchanges.get(res);
  if (exchange === undefined) throw new Error('the exchange has not begun');
  return exchange;
}

export interface BeginOptions {
  readonly types: ReadonlyMap<string, MessageType>;
  /** Called once, when the answer is out or the caller gone. */
  readonly ended: (exchange: Exchange, req: IncomingMessage, res: ServerResponse) => void;
}

/**
 * Begins an exchange: every answer, errors included, carries its id (contract section 3).
 * @throws StatusError INVALID_ARGUMENT for a broken query or header; the exchange has begun then.
 */
export function beginExchange(req: IncomingMessage, res: ServerResponse, { types, ended }: BeginOptions): void {
  const caller = new AbortController();
  const presentation = choosePresentation({ pretty: undefined, noPayloadShorthand: undefined }, req.headers.accept);
  const exchange: Exchange = {
    requestId: requestId(req.headers),
    startedAt: performance.now(),
    path: '',
    query: [],
    presentation,
    codec: { shorthand: presentation.shorthand, types },
    signal: caller.signal,
    record: {},
  };
  exchanges.set(res, exchange);
  res.setHeader('X-Request-ID', exchange.requestId);
  res.setHeader('Cache-Control', 'no-store');
  res.once('close', () => {
    if (!res.writableFinished) caller.abort();
    ended(exchange, req, res);
  });
  checkHeaders(req);
  const { path, query } = splitQuery(originForm(req.url ?? '/'));
  exchange.path = path;
  const { rest, ...switches } = readSwitches(query);
  exchange.query = rest;
  exchange.presentation = choosePresentation(switches, req.headers.accept);
  exchange.codec = { shorthand: exchange.presentation.shorthand, types };
}

/** RFC 9112 section 3.2.2: a server takes `GET http://host/path` too. */
function originForm(target: string): string {
  if (target.startsWith('/') || target === '*') return target;
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target);
  if (absolute === null) return target;
  const rest = target.slice(absolute[0].length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
