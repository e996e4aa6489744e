import type { IncomingMessage, ServerResponse } from 'node:http';
import { callerSignal } from '../base/caller-signal.ts';
import { attachExchange, type Exchange, type ExchangeObserver } from '../base/exchange.ts';
import { requestId } from '../operation/metadata/caller.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import { readSwitches } from '../operation/query/switches.ts';
import { checkHeaders } from './check-headers.ts';
import { choosePresentation } from './response/presentation.ts';

/**
 * Begins an exchange: every answer, errors included, carries its id (contract section 3).
 * @throws StatusError INVALID_ARGUMENT for a broken query or header; the exchange has begun by then.
 */
export function beginExchange(req: IncomingMessage, res: ServerResponse, observers: readonly ExchangeObserver[]): void {
  const caller = callerSignal();
  const exchange: Exchange = {
    requestId: requestId(req.headers),
    startedAt: performance.now(),
    path: '',
    query: [],
    presentation: choosePresentation({ pretty: undefined, noPayloadShorthand: undefined }, req.headers.accept),
    signal: caller,
    record: {},
  };
  attachExchange(res, exchange);
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
}

/** RFC 9112 section 3.2.2: a server accepts `GET http://host/path` too. */
function originForm(target: string): string {
  if (target.startsWith('/') || target === '*') return target;
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target);
  if (absolute === null) return target;
  const rest = target.slice(absolute[0].length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
