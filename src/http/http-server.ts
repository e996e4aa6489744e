import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorRequestHandler, Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { type ExchangeObserver, exchangeOf } from '../base/exchange.ts';
import type { Logger } from '../base/logger.ts';
import { notFound, type StatusError } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { BODY_TIMEOUT_MS } from '../operation/body/body-options.ts';
import { type Acceptors, createAcceptors, type ListenAddress } from './acceptor.ts';
import { answerMethod } from './answer-method.ts';
import { beginExchange } from './begin-exchange.ts';
import { HEADER_LIMITS } from './check-headers.ts';
import { answerClientErrors, type CountUnparsed } from './client-errors.ts';
import { inOrder } from './connection.ts';
import { errorHandler } from './error-handler.ts';
import { createExpressApp, createHttp2App } from './express-app.ts';
import { answerHalfClosed } from './half-close.ts';
import { type Listening, listen } from './listen.ts';
import type { Listener } from './listener.ts';
import type { PayloadForm } from './response/presentation.ts';
import { runningRequests } from './running-requests.ts';
import { createTlsServer, type ServerTls } from './secure-server.ts';
import { keepUnfinishedHead } from './unfinished-head.ts';

export interface HttpServerOptions {
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  readonly observers: readonly ExchangeObserver[];
  readonly log: Logger;
  /** Runs before all handlers; throws a StatusError. Default: nothing. */
  readonly check?: ((req: IncomingMessage) => void) | undefined;
  /** Maximum size of a request's headers, including its URL, in bytes; default: 64 KiB. */
  readonly headerLimit?: number | undefined;
  /** Maximum number of header lines; default: 100. */
  readonly headerLines?: number | undefined;
  /** The form of payloads for callers that ask for none; default: shorthand. */
  readonly payloadForm?: PayloadForm | undefined;
  /** How long headers may take to arrive, in milliseconds; default: 30 s. */
  readonly headerTimeoutMs?: number | undefined;
  /** How long a whole request may take to arrive, in milliseconds; default: 5 min more than its headers. */
  readonly requestTimeoutMs?: number | undefined;
  /** The listening sockets of the process; default: those of this server alone. */
  readonly acceptors?: Acceptors | undefined;
  /** Maximum number of connections per listener; default: unlimited. */
  readonly maxConnections?: number | undefined;
  /**
   * Handlers that see a request before Express does, whose own search for handlers costs a tenth of a small call. They
   * take the same three parameters, and a request that is passed on goes to the next one. Default: none.
   */
  readonly ahead?: readonly RequestHandler[] | undefined;
  /** Those that follow, in order. */
  readonly handlers: readonly RequestHandler[];
  /** Sees every error before it is answered, those of `check` included; default: nothing. */
  readonly onError?: ErrorRequestHandler | undefined;
  /** Counts input that Node's parser refuses, and which no handler sees; default: nothing. */
  readonly countUnparsed?: CountUnparsed | undefined;
}

export interface HttpServer {
  /**
   * Plain HTTP/1.1 without `tls`.
   * @throws Error of node:net (EADDRINUSE, EACCES, ...)
   */
  readonly listen: (address: ListenAddress, tls?: ServerTls) => Promise<Listening>;
}

const HEADER_TIMEOUT_MS = 30_000;
/** How often Node looks for requests that take too long. */
const LEAST_CHECK_MS = 100;

const SERVER_OPTIONS = {
  // `checkHeaders` answers, in the shape of all errors.
  requireHostHeader: false,
  // Longer than the usual minute of load balancers, since they must close first.
  keepAliveTimeout: 75_000,
};

/** A server of these handlers. Each request becomes an exchange before them; errors are answered after them. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { types, log, check, ahead = [], handlers, headerLines = HEADER_LIMITS.lines, maxConnections } = options;
  const headerLimits = { lines: headerLines, bytes: options.headerLimit ?? HEADER_LIMITS.bytes };
  const exchanges = { headerLimits, payloadForm: options.payloadForm };
  const acceptors = options.acceptors ?? createAcceptors();
  const answerError = errorHandler(log, types);
  const running = runningRequests(answerError);
  const observers = [running.observer, ...options.observers];
  const headersTimeout = options.headerTimeoutMs ?? HEADER_TIMEOUT_MS;
  const serverOptions = {
    ...SERVER_OPTIONS,
    maxHeaderSize: headerLimits.bytes,
    headersTimeout,
    requestTimeout: options.requestTimeoutMs ?? headersTimeout + BODY_TIMEOUT_MS,
    connectionsCheckingInterval: Math.max(LEAST_CHECK_MS, Math.floor(headersTimeout / 6)),
  };
  const refuse = (thrown: unknown, req: Request, res: Response) => {
    const fail = (error: unknown) => {
      log.error({ err: error }, 'defect');
      res.destroy();
    };
    const answer = (error: unknown) => {
      Promise.resolve(answerError(error, req, res, fail)).catch(fail);
    };
    if (options.onError === undefined) answer(thrown);
    else Promise.resolve(options.onError(thrown, req, res, answer)).catch(answer);
  };
  /**
   * Begins and ends outside of Express, which answers by itself, without any handler, what it cannot read as a URL: an
   * absolute form whose host is not a name, for example.
   */
  const enter = (app: Express) => (request: object, response: object) => {
    // Of the classes that the servers get, whose prototypes are those of Express.
    const [req, res] = [request as Request, response as Response];
    res.req = req;
    try {
      beginExchange(req, res, observers, exchanges);
      check?.(req);
    } catch (error) {
      refuse(error, req, res);
      return;
    }
    passOn(ahead, 0, req, res, (error?: unknown) => {
      if (error !== undefined) refuse(error, req, res);
      else app(req, res, (error?: unknown) => refuse(error ?? noSuchPath(), req, res));
    });
  };
  const mountHandlers = (app: Express) => {
    for (const handler of handlers) app.use(handler);
    app.use(serverOptionsRoute);
    app.use(() => {
      throw noSuchPath();
    });
    // Express recognises an error handler by its four parameters.
    app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => refuse(error, req, res));
    return enter(app);
  };
  const http1 = createExpressApp();
  const serveHttp1 = inOrder({
    serve: mountHandlers(http1.app),
    abandon: (req, res) => {
      try {
        beginExchange(req, res, observers, exchanges);
      } catch {
        // Its caller has hung up: the exchange is only counted and logged.
      }
    },
  });
  const takeConnection = (socket: Socket) => {
    answerHalfClosed(socket);
    keepUnfinishedHead(socket, headerLimits.bytes);
  };
  const limitHeaders = ({ server }: Pick<Listener, 'server'>) => {
    // Node silently drops lines beyond its own limit; one line beyond ours is enough to refuse the request.
    Object.assign(server, { maxHeadersCount: headerLines + 1, httpAllowHalfOpen: true });
  };

  const plain = (): Listener => {
    const server = createServer({ ...serverOptions, ...http1.classes }, serveHttp1);
    limitHeaders({ server });
    server.on('connection', takeConnection);
    answerClientErrors(server, headerLimits.bytes, options.countUnparsed);
    // Node would always send 100 Continue; operations decide.
    server.on('checkContinue', serveHttp1);
    server.on('checkExpectation', serveHttp1);
    return {
      server,
      scheme: 'http',
      maxConnections,
      endConnections: http1.endConnections,
      endRequests: running.end,
    };
  };
  const secure = (tls: ServerTls) => (): Listener => {
    const http2 = createHttp2App();
    const serveHttp2 = mountHandlers(http2.app);
    const tlsOptions = { ...serverOptions, maxHeaderLines: headerLines };
    const { server, endSessions } = createTlsServer(
      { http1: http1.classes, serveHttp1, http2: http2.classes, serveHttp2 },
      tls,
      tlsOptions,
    );
    limitHeaders({ server });
    server.on('secureConnection', takeConnection);
    answerClientErrors(server, headerLimits.bytes, options.countUnparsed);
    return {
      server,
      scheme: 'https',
      maxConnections,
      endRequests: running.end,
      endConnections: () => {
        http1.endConnections();
        endSessions();
      },
    };
  };
  return { listen: (address, tls) => listen(tls === undefined ? plain : secure(tls), address, acceptors) };
}

/** Calls handlers one after the other, and `done` if all of them pass the request on, or with the error of one. */
function passOn(
  handlers: readonly RequestHandler[],
  at: number,
  req: Request,
  res: Response,
  done: NextFunction,
): void {
  const handler = handlers[at];
  if (handler === undefined) {
    done();
    return;
  }
  try {
    const work: unknown = handler(req, res, (error?: unknown) => {
      // As in Express, null is no error.
      if (error) done(error);
      else passOn(handlers, at + 1, req, res, done);
    });
    if (work instanceof Promise) work.catch(done);
  } catch (error) {
    done(error);
  }
}

function noSuchPath(): StatusError {
  return notFound('there is no such path');
}

const SERVER_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** `OPTIONS *` asks about the server as a whole (RFC 9110 section 9.3.7). */
const serverOptionsRoute: RequestHandler = (_req, res, next) => {
  if (exchangeOf(res).path === '*') answerMethod('OPTIONS', SERVER_METHODS, res);
  else next();
};
