import type { RequestHandler } from 'express';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import type { CallSignal } from '../base/caller-signal.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { DocumentSource } from '../http/docs/document.ts';
import { documentRoutes } from '../http/docs/document-routes.ts';
import type { Authorization } from '../http/docs/instance.ts';
import type { PageSource } from '../http/docs/page.ts';
import { pageRoutes } from '../http/docs/page-routes.ts';
import { type OperationRoutesDeps, operationRoutes } from '../http/operation-routes.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createValidation } from '../operation/validation/validation.ts';
import { resetRoutes } from '../resets/routes.ts';
import type { ResultSettings } from '../results/result-settings.ts';
import { resultRoutes } from '../results/routes.ts';
import { scheduleRoutes } from '../schedules/routes.ts';
import { streamRoutes } from '../streams/routes.ts';
import type { StreamSettings } from '../streams/stream-settings.ts';
import type { CatalogueHandlers } from './catalogue-handlers.ts';
import type { OpenedAgent } from './parts/agents.ts';
import type { OpenedCatalogue } from './parts/catalogue.ts';
import type { OpenedUi } from './parts/ui.ts';

/** What a proxy is assembled from; optional parts that are omitted are absent. */
export interface ProxyOptions {
  readonly operations: readonly Operation[];
  readonly operation: Omit<OperationRoutesDeps, 'validation'>;
  /** Tools for agents; default: none. */
  readonly agent?: OpenedAgent | undefined;
  /** Temporal's web UI; default: none. */
  readonly ui?: OpenedUi | undefined;
  /** Workflows as a separate API; default: none. */
  readonly catalogue?: OpenedCatalogue | undefined;
  readonly results: Omit<ResultSettings, 'closing'>;
  readonly streams: Omit<StreamSettings, 'closing'>;
  /** Fires when the proxy closes: it ends waits and streams. */
  readonly closing: CallSignal;
  readonly document: DocumentSource;
  /** What the document says about the Authorization header; default: optional. */
  readonly authorization?: Authorization;
  /** True to validate requests against the published document, including types. */
  readonly strict?: boolean;
  /** The page for people. */
  readonly page?: PageSource | undefined;
  /** Middleware that runs before all routes. */
  readonly first?: readonly RequestHandler[];
  /** Health and metrics. */
  readonly adminRoutes?: readonly RequestHandler[];
  /** Routes between the operations and the document. */
  readonly otherRoutes?: readonly RequestHandler[];
  /** Counts requests that match no operation. */
  readonly rateLimit?: RateLimit | undefined;
}

export interface AssembledProxy {
  /** The routes beside those of the operations. */
  readonly jobs: readonly OperationRoute[];
  /** Undefined without a catalogue. */
  readonly catalogue: CatalogueHandlers | undefined;
  /** The first handlers of a request, in order, up to the operations. They need nothing of Express. */
  readonly ahead: readonly RequestHandler[];
  /** Those that follow. */
  readonly handlers: readonly RequestHandler[];
}

/** Assembles a proxy, for its own server or for an application. */
export function assembleProxy(options: ProxyOptions): AssembledProxy {
  const { operations, operation, document, page, rateLimit } = options;
  const strict = options.strict ?? false;
  const readRules = () => document.rules(strict);
  const deps = { ...operation, validation: createValidation(readRules, operation.receiving.offload?.checkRules) };
  const { closing } = options;
  const watching = { ...options.streams, closing };
  const { routes, streams } = streamRoutes(operations, deps, watching);
  const results = { ...options.results, closing };
  const jobs = [
    ...resultRoutes(operations, deps, results),
    ...scheduleRoutes(operations, deps),
    ...resetRoutes(operations, deps),
    ...routes,
  ];
  const authorization = options.authorization ?? 'optional';
  const catalogue = options.catalogue?.({ operations, deps, results, streams: watching, authorization, page });
  const tools = catalogue && { value: catalogue.catalogue, routes: catalogue.current };
  const agent = options.agent?.({ operations, deps, types: deps.types, jobs, catalogue: tools });
  const ui = options.ui?.({ operations, deps: strict ? lenient(deps, document) : deps, streams: watching });
  return {
    jobs,
    catalogue,
    ahead: [...(options.first ?? []), ...(options.adminRoutes ?? []), operationRoutes(operations, deps, jobs, streams)],
    handlers: [
      ...(ui === undefined ? [] : [ui.api]),
      ...(catalogue === undefined ? [] : [catalogue.routes]),
      ...(agent === undefined ? [] : [agent]),
      ...(rateLimit === undefined ? [] : [rateLimit.rest]),
      ...(ui === undefined ? [] : [ui.pages]),
      ...(options.otherRoutes ?? []),
      documentRoutes(document, authorization),
      ...(page === undefined ? [] : [pageRoutes(page)]),
      ...(catalogue?.documents ?? []),
    ],
  };
}

/** Temporal's web UI spells some types in its own way, whatever other callers have to do. */
function lenient(deps: OperationRoutesDeps, document: DocumentSource): OperationRoutesDeps {
  const validation = createValidation(() => document.rules(false));
  // The second thread has the strict rules.
  return { ...deps, validation, receiving: { ...deps.receiving, offload: undefined } };
}
