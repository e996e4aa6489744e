import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Request, type Response, Router } from 'express';
import type { ExchangeObserver } from '../base/exchange.ts';
import type { Logger } from '../base/logger.ts';
import { notFound } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { beginExchange } from '../http/begin-exchange.ts';
import { isCodecPath } from '../http/codec-routes.ts';
import { errorHandler } from '../http/error-handler.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import type { Config } from '../program/config/load.ts';
import type { Parts } from '../program/parts/parts.ts';
import type { AssembledProxy } from '../program/proxy.ts';
import type { ProxyRequest, ProxyResponse } from './application.ts';
import { cataloguePaths, ownPaths } from './own-paths.ts';

/** Middleware of Node's kind; without `next`, a path that is not the proxy's is answered with a 404. */
export type Middleware = (req: ProxyRequest, res: ProxyResponse, next?: (error?: unknown) => void) => void;

export interface RouterParts {
  readonly operations: readonly Operation[];
  readonly types: ReadonlyMap<string, MessageType>;
  readonly config: Config;
  readonly parts: Parts;
  readonly assembled: AssembledProxy;
  readonly observers: readonly ExchangeObserver[];
  readonly hasPage: boolean;
  readonly log: Logger;
}

/** The handlers of a proxy as one middleware that passes every other path on, untouched. */
export function embeddedRouter(router: RouterParts): Middleware {
  const { parts, config, observers, types, log } = router;
  const { limits } = parts;
  const isOurs = pathsOf(router);
  const begin = (req: IncomingMessage, res: ServerResponse) => {
    // Of Express; an answer says nothing of the software behind it (contract section 3).
    res.removeHeader('X-Powered-By');
    beginExchange(req, res, observers, {
      headerLimits: { lines: config.headerLines, bytes: config.headerLimit },
      payloadForm: config.payloadForm,
    });
    limits.check(req);
  };
  const answerError = errorHandler(log, types, router.hasPage);
  const own = Router();
  own.use((req, res, next) => {
    if (!isOurs(req.url)) {
      next('router');
      return;
    }
    begin(req, res);
    next();
  });
  const { ahead, handlers } = router.assembled;
  for (const handler of [...ahead, ...handlers]) own.use(handler);
  if (limits.rateLimit !== undefined) own.use(limits.rateLimit.errors);
  own.use(answerError);

  const answerNothing = (req: Request, res: Response): void => {
    let reason = notFound('there is no such path');
    try {
      begin(req, res);
    } catch (error) {
      reason = error as typeof reason;
    }
    void answerError(reason, req, res, () => undefined);
  };
  return (given, response, next) => {
    // Node's own, or an extension of it, in every framework.
    const [req, res] = [given as Request, response as Response];
    own(req, res, next ?? (() => answerNothing(req, res)));
  };
}

/** Tells the proxy's paths from the application's. */
function pathsOf({ operations, assembled, parts, hasPage }: RouterParts): (url: string) => boolean {
  const { jobs, catalogue } = assembled;
  // A job may replace a binding.
  const mirrored = operations.flatMap((each) => each.bindings);
  const bindings = [...mirrored, ...jobs.map(({ binding }) => binding).filter((each) => !mirrored.includes(each))];
  const isOperation = ownPaths(bindings, hasPage);
  const isEntry = catalogue === undefined ? () => false : cataloguePaths(catalogue, hasPage);
  const hasCodec = parts.codecRoutes.length > 0;
  return (url) => {
    if (isOperation(url) || isEntry(url)) return true;
    const { path } = splitQuery(url);
    return (parts.agent !== undefined && path === '/mcp') || (hasCodec && isCodecPath(path));
  };
}
