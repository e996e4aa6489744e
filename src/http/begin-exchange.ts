import type { IncomingMessage, ServerResponse } from 'node:http';
import { callerSignal } from '../base/caller-signal.ts';
import { attachExchange, type Exchange, type ExchangeObserver } from '../base/exchange.ts';
import { requestId } from '../operation/metadata/caller.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import { readSwitches } from '../operation/query/switches.ts';
import { checkHeaders, HEADER_LIMITS, type HeaderLimits } from './check-headers.ts';
import { prepareCommonHeaders } from './common-headers.ts';
import { readTarget } from './request-target.ts';
import { choosePresentation, type PayloadForm } from './response/presentation.ts';

export interface ExchangeSettings {
  readonly headerLimits?: HeaderLimits;
  /** Of callers that ask for no form; default: shorthand. */
  readonly payloadForm?: PayloadForm | undefined;
}

/**
 * Begins an exchange: every answer, errors included, carries its id (contract section 3).
 * @throws StatusError INVALID_ARGUMENT for a malformed target, query or header; the exchange has begun by then.
 */
export function beginExchange(
  req: IncomingMessage,
  res: ServerResponse,
  observers: readonly ExchangeObserver[],
  { headerLimits = HEADER_LIMITS, payloadForm }: ExchangeSettings = {},
): void {
  const caller = callerSignal();
  const exchange: Exchange = {
    requestId: requestId(req.headers),
    startedAt: performance.now(),
    path: '',
    query: [],
    presentation: choosePresentation(
      { pretty: undefined, noPayloadShorthand: undefined },
      req.headers.accept,
      payloadForm,
    ),
    signal: caller,
    record: {},
  };
  attachExchange(res, exchange);
  prepareCommonHeaders(res);
  res.once('close', () => {
    if (!res.writableFinished) caller.abort();
    for (const observer of observers) observer.ended(exchange, req, res);
  });
  for (const observer of observers) observer.began?.(exchange, req, res);
  closeAfterFaultyFraming(req, res);
  checkHeaders(req, headerLimits);
  const { path, query } = splitQuery(readTarget(req));
  exchange.path = path;
  const { rest, ...switches } = readSwitches(query);
  exchange.query = rest;
  exchange.presentation = choosePresentation(switches, req.headers.accept, payloadForm);
}

/** RFC 9112 section 6.1: HTTP/1.0 has no transfer codings, so the end of such a message is uncertain. */
function closeAfterFaultyFraming({ httpVersion, headers }: IncomingMessage, res: ServerResponse): void {
  if (httpVersion === '1.0' && headers['transfer-encoding'] !== undefined) res.setHeader('Connection', 'close');
}
