import { hostname } from 'node:os';
import { type RequestHandler, Router } from 'express';
import { type Logger, pino } from 'pino';
import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import type { ExchangeObserver } from '../base/exchange.ts';
import { beginExchange } from '../http/begin-exchange.ts';
import { documentFiles } from '../http/docs/document.ts';
import { documentRoutes } from '../http/docs/document-routes.ts';
import type { Authorization } from '../http/docs/instance.ts';
import { pageFiles } from '../http/docs/page.ts';
import { pageRoutes } from '../http/docs/page-routes.ts';
import { errorHandler } from '../http/error-handler.ts';
import { operationRoutes } from '../http/operation-routes.ts';
import type { OperationSettings } from '../operation/operation.ts';
import { createValidation } from '../operation/validation/validation.ts';
import { type LogField, requestLogger } from '../telemetry/log/request-log.ts';
import { connectUpstream, type Transport } from '../upstream/connect.ts';
import { type GuardSettings, guardCalls, guardChannel } from '../upstream/resilience/guard.ts';
import type { UpstreamState, UpstreamTls } from '../upstream/upstream.ts';
import { type Calls, createCalls } from './calls.ts';
import { type Hooks, withHooks } from './hooks.ts';
import { type DocumentPart, mergedDocument } from './merge-document.ts';
import { messageJson } from './message-json.ts';
import { ownPaths } from './own-paths.ts';

export interface CreateProxyOptions extends Partial<OperationSettings>, Partial<GuardSettings> {
  /** HOST:PORT of the Temporal server's gRPC; default: TEMPORAL_ADDRESS, else 127.0.0.1:7233. */
  readonly address?: string;
  readonly tls?: UpstreamTls;
  readonly transport?: Transport;
  readonly hooks?: Hooks;
  /** What the document says beside the generated operations. */
  readonly document?: DocumentPart;
  /** What the document says of the Authorization header; default: that it is optional. */
  readonly authorization?: Authorization;
  /** False leaves `/docs` to the application; default: true. */
  readonly page?: boolean;
  /** Default: nothing is logged. */
  readonly log?: Logger;
  readonly logFields?: readonly LogField[];
}

/** A router for an Express application, and what else it needs of Temporal. */
export interface EmbeddedProxy extends RequestHandler {
  /** Typed calls over the same channel, for the application's own endpoints. */
  readonly call: Calls;
  readonly state: () => UpstreamState;
  /** Ends the channel. Running requests fail. */
  readonly close: () => void;
}

const SETTINGS: OperationSettings & GuardSettings = {
  bodyLimit: 10 * 1024 * 1024,
  bodyStallMs: 30_000,
  timeoutMs: 65_000,
  unknownQuery: 'refuse',
  successStatus: undefined,
  identity: `temporal-http@${hostname()}`,
  forwardHeaders: [],
  retries: 2,
  retryBudget: 0.1,
  breakerFailures: 5,
  breakerOpen: 60_000,
  cache: 0,
  cacheOperations: [],
};
const UPSTREAM_NAME = 'temporal';
// The built file stands in the folder of the built files, the source two folders below the package.
const BUILT = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : './', import.meta.url);
const OPENAPI_YAML = new URL('../spec/openapi.yaml', BUILT);

/**
 * All operations as a router: `app.use(proxy)`, before any body parser. A path that none of them has goes on to the
 * application. Connects at the first call.
 * @throws Error for a hook of an operation that there is not
 */
export async function createProxy(options: CreateProxyOptions = {}): Promise<EmbeddedProxy> {
  const settings = { ...SETTINGS, ...options };
  const log = options.log ?? pino({ level: 'silent' });
  const address = options.address ?? process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233';
  const channel = await connectUpstream(options.transport ?? 'grpc-js', {
    address,
    userAgent: 'temporal-http',
    tls: options.tls,
  });
  const guarded = guardCalls(guardChannel(channel, UPSTREAM_NAME, settings, log).upstream, operations, settings, {});
  const json = messageJson(messageTypes);
  const hooked = withHooks(guarded, operations, options.hooks ?? {}, json);

  const files = documentFiles(BUILT, OPENAPI_YAML);
  const document = options.document === undefined ? files : mergedDocument(files, options.document);
  const validation = createValidation(files.parsed);
  const observers: readonly ExchangeObserver[] = [requestLogger(log, options.logFields), hooked.observer];
  const hasPage = options.page !== false;
  const isOurs = ownPaths(operations, hasPage);

  const router = Router();
  router.use((req, res, next) => {
    if (!isOurs(req.url)) {
      next('router');
      return;
    }
    beginExchange(req, res, observers);
    next();
  });
  router.use(operationRoutes(operations, { upstream: hooked.upstream, validation, settings, types: messageTypes }));
  router.use(documentRoutes(document, options.authorization ?? 'optional'));
  if (hasPage) router.use(pageRoutes(pageFiles(new URL('docs/', BUILT))));
  router.use(errorHandler(log, messageTypes));
  return Object.assign(router, {
    call: createCalls(guarded, operations, json, settings),
    state: () => channel.state(),
    close: () => channel.close(),
  });
}
