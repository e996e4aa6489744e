import type { RequestHandler } from 'express';
import type { RateLimit } from '../access/limits/rate-limit.ts';
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

/** What a proxy is assembled from; optional parts that are omitted are absent. */
export interface ProxyOptions {
  readonly operations: readonly Operation[];
  readonly operation: Omit<OperationRoutesDeps, 'validation'>;
  readonly results: ResultSettings;
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
  /** The handlers of a request, in order. */
  readonly handlers: readonly RequestHandler[];
  /** Loads what validation needs to reject a request: the rules, and the code of the validator. */
  readonly warmUp: () => Promise<void>;
}

/** Assembles a proxy, for its own server or for an application. */
export function assembleProxy(options: ProxyOptions): AssembledProxy {
  const { operations, operation, document, page, rateLimit } = options;
  const deps = { ...operation, validation: createValidation(document.parsed, options.strict) };
  const jobs = [
    ...resultRoutes(operations, deps, options.results),
    ...scheduleRoutes(operations, deps),
    ...resetRoutes(operations, deps),
  ];
  return {
    jobs,
    handlers: [
      ...(options.first ?? []),
      ...(options.adminRoutes ?? []),
      operationRoutes(operations, deps, jobs),
      ...(rateLimit === undefined ? [] : [rateLimit.rest]),
      ...(options.otherRoutes ?? []),
      documentRoutes(document, options.authorization ?? 'optional'),
      ...(page === undefined ? [] : [pageRoutes(page)]),
    ],
    warmUp: deps.validation.warmUp,
  };
}
