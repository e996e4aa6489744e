import type { RequestHandler } from 'express';
import { exchangeOf } from '../base/exchange.ts';
import { notFound } from '../base/status-error.ts';
import type { Operation } from '../codec/operation-table.ts';
import { type OperationRoutesDeps, operationRoutes } from '../http/operation-routes.ts';
import type { StreamSettings } from '../streams/stream-settings.ts';
import { UI_API, UI_PREFIX, uiResource } from './paths.ts';
import { rawHistory } from './raw-history.ts';

export interface UiApiOptions {
  readonly operations: readonly Operation[];
  /** Those of the API: the UI's calls are admitted, limited and decoded in the same way. */
  readonly deps: OperationRoutesDeps;
  readonly streams: StreamSettings;
}

/** The UI says that a person asks, so that Temporal serves such calls before those of programs. */
const CALLER_TYPE = 'caller-type';

/**
 * The API as the pages of Temporal's web UI call it, below the prefix of the UI and nowhere else. It differs in form
 * only: payloads are in long form, and query parameters that an operation does not have are ignored.
 */
export function uiApi({ operations, deps, streams }: UiApiOptions): RequestHandler {
  const makeRoutes = () => {
    const { receiving, calling } = deps;
    const own: OperationRoutesDeps = {
      ...deps,
      prefix: UI_PREFIX,
      receiving: { ...receiving, unknownQuery: 'ignore' },
      calling: { ...calling, forwardHeaders: [...calling.forwardHeaders, CALLER_TYPE] },
    };
    const getHistory = operations.find(({ rpcPath }) => rpcPath.endsWith('/GetWorkflowExecutionHistory'));
    const others = getHistory === undefined ? [] : [rawHistory(getHistory, own, streams)];
    return operationRoutes(operations, own, [], others);
  };
  // Hundreds of handlers, which nobody needs before somebody opens the UI.
  let routes: RequestHandler | undefined;
  return (req, res, next) => {
    const exchange = exchangeOf(res);
    if (!exchange.path.startsWith(UI_API) || uiResource(exchange.path) !== undefined) {
      return next();
    }
    exchange.presentation = { ...exchange.presentation, shorthand: false };
    routes ??= makeRoutes();
    // Express takes what a handler's promise throws.
    return routes(req, res, (error?: unknown) => next(error ?? notFound('there is no such path')));
  };
}
