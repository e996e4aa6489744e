import { createServer } from 'node:http';
import type { DocumentSource } from './docs/document.ts';
import { documentRoutes } from './docs/document-routes.ts';
import type { Authorization } from './docs/instance.ts';
import type { PageSource } from './docs/page.ts';
import { pageRoutes } from './docs/page-routes.ts';
import { rootRoute } from './docs/root-route.ts';
import { notFound } from './errors/status-error.ts';
import type { HostPort } from './host-port.ts';
import { answerClientErrors } from './http/client-errors.ts';
import { errorHandler } from './http/error-handler.ts';
import { beginExchange } from './http/exchange.ts';
import { createExpressApp } from './http/express-app.ts';
import { type Listening, listen } from './http/listen.ts';
import { type Logger, requestLogger } from './http/log.ts';
import type { MessageType } from './json/message-type.ts';
import type { OperationSettings } from './operation.ts';
import type { Operation } from './operation-table.ts';
import { operationRoutes } from './routes.ts';
import type { Upstream } from './upstream/upstream.ts';
import { createValidation } from './validation/validation.ts';

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
  readonly log: Logger;
}

export interface Proxy {
  /** @throws Error of node:net (EADDRINUSE, EACCES, ...) */
  readonly listen: (address: HostPort) => Promise<Listening>;
  /** Compiles all validators, between requests. */
  readonly warmUp: () => Promise<void>;
}

const SERVER_OPTIONS = {
  maxHeaderSize: 64 * 1024,
  // Answered by us, in the shape of all errors.
  requireHostHeader: false,
  headersTimeout: 30_000,
  // For the whole request; a body that stands still is given up earlier.
  requestTimeout: 300_000,
  // Longer than the usual minute of load balancers, which must be the first to close.
  keepAliveTimeout: 75_000,
};

/** The proxy, assembled: a request goes through these from top to bottom. */
export function createProxy(options: ProxyOptions): Proxy {
  const { operations, types, document, upstream, settings, log } = options;
  const validation = createValidation(document.parsed, options.strict);
  const ended = requestLogger(log);
  const { app, classes } = createExpressApp();

  app.use((req, res, next) => {
    beginExchange(req, res, { types, ended });
    next();
  });
  app.use(operationRoutes(operations, { upstream, validation, settings }));
  app.use(rootRoute());
  app.use(documentRoutes(document, options.authorization ?? 'optional'));
  if (options.page !== undefined) app.use(pageRoutes(options.page));
  app.use(() => {
    throw notFound('there is no such path');
  });
  app.use(errorHandler(log));

  const makeServer = () => {
    const server = createServer({ ...SERVER_OPTIONS, ...classes }, app);
    answerClientErrors(server);
    // Node would ask for every body; here an operation does, when it wants one.
    server.on('checkContinue', app);
    server.on('checkExpectation', app);
    return server;
  };
  return { listen: (address) => listen(makeServer, address), warmUp: validation.warmUp };
}
