import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Access } from '../access/access.ts';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import type { TrustedProxies } from '../access/trusted-proxies.ts';
import type { ExchangeObserver } from '../base/exchange.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { DocumentSource } from '../http/docs/document.ts';
import { documentRoutes } from '../http/docs/document-routes.ts';
import type { Authorization } from '../http/docs/instance.ts';
import type { PageSource } from '../http/docs/page.ts';
import { pageRoutes } from '../http/docs/page-routes.ts';
import { rootRoute } from '../http/docs/root-route.ts';
import { createHttpServer, type HttpServer } from '../http/http-server.ts';
import { operationRoutes } from '../http/operation-routes.ts';
import type { CallerMetadata } from '../operation/metadata/caller-metadata.ts';
import type { OperationSettings } from '../operation/operation.ts';
import { createValidation } from '../operation/validation/validation.ts';
import type { CodedCalls } from '../payloads/payload-codec/coded-calls.ts';
import type { Logger } from '../telemetry/log/log.ts';
import { type LogField, requestLogger } from '../telemetry/log/request-log.ts';
import type { Upstream } from '../upstream/upstream.ts';

export interface ProxyOptions {
  readonly operations: readonly Operation[];
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  readonly document: DocumentSource;
  /** The page for people; default: none. */
  readonly page?: PageSource;
  /** What the document says of the Authorization header; default: that it is optional. */
  readonly authorization?: Authorization;
  /** True to hold requests to the published document, types included. */
  readonly strict?: boolean;
  readonly upstream: Upstream;
  readonly settings: OperationSettings;
  /** Who may call; default: everybody. */
  readonly access?: Access | undefined;
  readonly callerMetadata?: CallerMetadata | undefined;
  readonly trustedProxies?: TrustedProxies | undefined;
  readonly log: Logger;
  /** What the log says of a request beyond the usual. */
  readonly logFields?: readonly LogField[];
  /** Watch all exchanges beside the log. */
  readonly observers?: readonly ExchangeObserver[];
  /** Health and metrics; default: none. */
  readonly adminRoutes?: readonly RequestHandler[];
  /** The first thing that is done with a request; throws a StatusError. Default: nothing. */
  readonly check?: ((req: IncomingMessage) => void) | undefined;
  readonly headerLimit?: number | undefined;
  readonly maxDepth?: number | undefined;
  readonly headerTimeoutMs?: number | undefined;
  /** What a request goes through before all routes; default: nothing. */
  readonly first?: readonly RequestHandler[];
  readonly rateLimit?: RateLimit | undefined;
  /** Encodes and decodes payloads; default: they are passed on as they are. */
  readonly payloads?: CodedCalls | undefined;
  readonly codecRoutes?: readonly RequestHandler[];
}

export interface Proxy {
  readonly listen: HttpServer['listen'];
  /** Compiles all validators, between requests. */
  readonly warmUp: () => Promise<void>;
}

/** The proxy, assembled: a request goes through these from top to bottom. */
export function createProxy(options: ProxyOptions): Proxy {
  const { operations, types, document, upstream, settings, access, callerMetadata, trustedProxies, log } = options;
  const { check, headerLimit, maxDepth, rateLimit, payloads } = options;
  const deps = { types, maxDepth, upstream, settings, access, callerMetadata, trustedProxies, rateLimit, payloads };
  const validation = createValidation(document.parsed, options.strict);
  const server = createHttpServer({
    types,
    log,
    observers: [requestLogger(log, options.logFields), ...(options.observers ?? [])],
    check,
    headerLimit,
    headerTimeoutMs: options.headerTimeoutMs,
    handlers: [
      ...(options.first ?? []),
      ...(options.adminRoutes ?? []),
      operationRoutes(operations, { ...deps, validation }),
      ...(rateLimit === undefined ? [] : [rateLimit.rest]),
      ...(options.codecRoutes ?? []),
      rootRoute(),
      documentRoutes(document, options.authorization ?? 'optional'),
      ...(options.page === undefined ? [] : [pageRoutes(options.page)]),
    ],
  });
  return { listen: server.listen, warmUp: validation.warmUp };
}
