import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Express, RequestHandler } from 'express';
import type { ExchangeObserver } from '../base/exchange.ts';
import type { HostPort } from '../base/host-port.ts';
import type { Logger } from '../base/logger.ts';
import { notFound } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { beginExchange } from './begin-exchange.ts';
import { answerClientErrors } from './client-errors.ts';
import { errorHandler } from './error-handler.ts';
import { createExpressApp, createHttp2App } from './express-app.ts';
import { type Listener, type Listening, listen } from './listen.ts';
import { createTlsServer, type ServerTls } from './secure-server.ts';
import type { SocketAddress } from './unix-socket.ts';

export interface HttpServerOptions {
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  readonly observers: readonly ExchangeObserver[];
  readonly log: Logger;
  /** The first thing that is done with a request; throws a StatusError. Default: nothing. */
  readonly check?: ((req: IncomingMessage) => void) | undefined;
  /** Bytes of a request's headers, its URL included; default: 64 KiB. */
  readonly headerLimit?: number | undefined;
  /** How long headers may take to arrive, in milliseconds; default: 30 s. */
  readonly headerTimeoutMs?: number | undefined;
  /** What a request goes through, from first to last. */
  readonly handlers: readonly RequestHandler[];
}

export interface HttpServer {
  /**
   * Plain HTTP/1.1 without `tls`.
   * @throws Error of node:net (EADDRINUSE, EACCES, ...)
   */
  readonly listen: (address: HostPort | SocketAddress, tls?: ServerTls) => Promise<Listening>;
}

const HEADER_LIMIT = 64 * 1024;
const HEADER_TIMEOUT_MS = 30_000;
/** How often Node looks for requests that take too long. */
const LEAST_CHECK_MS = 100;

const SERVER_OPTIONS = {
  // Answered by us, in the shape of all errors.
  requireHostHeader: false,
  // For the whole request; a body that stands still is given up earlier.
  requestTimeout: 300_000,
  // Longer than the usual minute of load balancers, which must be the first to close.
  keepAliveTimeout: 75_000,
};

/** An Express app of these handlers, with our exchanges before them and our errors after them. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { types, observers, log, check, handlers } = options;
  const headersTimeout = options.headerTimeoutMs ?? HEADER_TIMEOUT_MS;
  const serverOptions = {
    ...SERVER_OPTIONS,
    maxHeaderSize: options.headerLimit ?? HEADER_LIMIT,
    headersTimeout,
    connectionsCheckingInterval: Math.max(LEAST_CHECK_MS, Math.floor(headersTimeout / 6)),
  };
  const furnish = (app: Express) => {
    app.use((req, res, next) => {
      beginExchange(req, res, observers);
      check?.(req);
      next();
    });
    for (const handler of handlers) app.use(handler);
    app.use(() => {
      throw notFound('there is no such path');
    });
    app.use(errorHandler(log, types));
  };
  const http1 = createExpressApp();
  furnish(http1.app);
  const end = () => endConnections(http1.classes.ServerResponse);

  const plain = (): Listener => {
    const server = createServer({ ...serverOptions, ...http1.classes }, http1.app);
    answerClientErrors(server);
    // Node would ask for every body; here an operation does, when it wants one.
    server.on('checkContinue', http1.app);
    server.on('checkExpectation', http1.app);
    return { server, scheme: 'http', endConnections: end };
  };
  const secure = (tls: ServerTls) => (): Listener => {
    const http2 = createHttp2App();
    furnish(http2.app);
    const { server, endSessions } = createTlsServer(http1, http2, tls, serverOptions);
    answerClientErrors(server);
    return {
      server,
      scheme: 'https',
      endConnections: () => {
        end();
        endSessions();
      },
    };
  };
  return { listen: (address, tls) => listen(tls === undefined ? plain : secure(tls), address) };
}

/**
 * From now on, every answer tells its caller to open another connection for the next request (RFC 9112 section 9.6),
 * those to requests that run already included.
 */
function endConnections({ prototype }: { readonly prototype: ServerResponse }): void {
  if (Object.hasOwn(prototype, 'writeHead')) return;
  const { writeHead } = prototype;
  Object.defineProperty(prototype, 'writeHead', {
    configurable: true,
    value(this: ServerResponse, ...head: Parameters<ServerResponse['writeHead']>) {
      this.shouldKeepAlive = false;
      return writeHead.apply(this, head);
    },
  });
}
