import type { RequestHandler } from 'express';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { DocumentSource } from '../http/docs/document.ts';
import { documentRoutes } from '../http/docs/document-routes.ts';
import type { Authorization } from '../http/docs/instance.ts';
import type { PageSource } from '../http/docs/page.ts';
import { pageRoutes } from '../http/docs/page-routes.ts';
import { type OperationRoutesDeps, operationRoutes } from '../http/operation-routes.ts';
import { createValidation } from '../operation/validation/validation.ts';

/** What a proxy is assembled from; everything that is left out is not there. */
export interface ProxyOptions {
  readonly operations: readonly Operation[];
  readonly operation: Omit<OperationRoutesDeps, 'validation'>;
  readonly document: DocumentSource;
  /** What the document says about the Authorization header; default: that it is optional. */
  readonly authorization?: Authorization;
  /** True to hold requests to the published document, types included. */
  readonly strict?: boolean;
  /** The page for people. */
  readonly page?: PageSource | undefined;
  /** What a request goes through before all routes. */
  readonly first?: readonly RequestHandler[];
  /** Health and metrics. */
  readonly adminRoutes?: readonly RequestHandler[];
  /** Routes between the operations and the document. */
  readonly otherRoutes?: readonly RequestHandler[];
  /** Counts requests that no operation has. */
  readonly rateLimit?: RateLimit | undefined;
}

export interface AssembledProxy {
  /** What a request goes through, from first to last. */
  readonly handlers: readonly RequestHandler[];
  /** Loads what is needed to refuse a request: the rules, and the code of the validator. */
  readonly warmUp: () => Promise<void>;
}

/** Puts a proxy together, for a server of its own or for an application. */
export function assembleProxy(options: ProxyOptions): AssembledProxy {
  const { operations, operation, document, page, rateLimit } = options;
  const validation = createValidation(document.parsed, options.strict);
  return {
    handlers: [
      ...(options.first ?? []),
      ...(options.adminRoutes ?? []),
      operationRoutes(operations, { ...operation, validation }),
      ...(rateLimit === undefined ? [] : [rateLimit.rest]),
      ...(options.otherRoutes ?? []),
      documentRoutes(document, options.authorization ?? 'optional'),
      ...(page === undefined ? [] : [pageRoutes(page)]),
    ],
    warmUp: validation.warmUp,
  };
}
