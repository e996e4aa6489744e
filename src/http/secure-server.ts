import type { IncomingMessage, RequestListener, ServerOptions, ServerResponse } from 'node:http';
import {
  constants,
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import type { SecureContextOptions } from 'node:tls';
import { endConnection } from './connection.ts';
import type { ExpressApp, Http2App } from './express-app.ts';
import { isHttp2 } from './is-http2.ts';

/** The TLS settings of a server: its own certificates, and its demands on callers. */
export interface ServerTls {
  /** The current certificates and keys, for new connections. */
  readonly context: () => SecureContextOptions;
  /** Calls back whenever the context changes; returns a function that stops this. */
  readonly onChange: (changed: () => void) => () => void;
  readonly minVersion: '1.2' | '1.3';
  readonly clientCertificates: 'off' | 'optional' | 'required';
}

/** Only ciphers with forward secrecy and authenticated encryption; TLS 1.3 has no others. */
const CIPHERS = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
].join(':');
const HANDSHAKE_MS = 10_000;
const MAX_STREAMS = 100;

/** Pseudo-headers count as lines in HTTP/2, and a request beyond the limit is answered instead of cut off. */
const SPARE_HEADER_LINES = 1_000;

export interface TlsServerOptions extends ServerOptions {
  readonly keepAliveTimeout: number;
  readonly headersTimeout: number;
  readonly maxHeaderLines: number;
}

export interface SecureServer {
  readonly server: Http2SecureServer;
  /** Tells HTTP/2 callers to open another connection for further requests (RFC 9113 section 6.8). */
  readonly endSessions: () => void;
}

/** What serves requests of each version of HTTP, and the classes of their requests and responses. */
export interface Protocols {
  readonly http1: ExpressApp['classes'];
  readonly serveHttp1: RequestListener;
  readonly http2: Http2App['classes'];
  readonly serveHttp2: (req: Http2ServerRequest, res: Http2ServerResponse) => void;
}

/** A server of HTTP/1.1 and HTTP/2 over TLS; the client chooses (ALPN). */
export function createTlsServer(protocols: Protocols, tls: ServerTls, options: TlsServerOptions): SecureServer {
  const server = createSecureServer({
    ...tls.context(),
    allowHTTP1: true,
    ciphers: CIPHERS,
    minVersion: tls.minVersion === '1.3' ? 'TLSv1.3' : 'TLSv1.2',
    // A caller may end its sending side first: see `answerHalfClosed`.
    allowHalfOpen: true,
    handshakeTimeout: HANDSHAKE_MS,
    requestCert: tls.clientCertificates !== 'off',
    rejectUnauthorized: tls.clientCertificates === 'required',
    Http1IncomingMessage: protocols.http1.IncomingMessage,
    Http1ServerResponse: protocols.http1.ServerResponse,
    ...protocols.http2,
    maxHeaderListPairs: options.maxHeaderLines + SPARE_HEADER_LINES,
    settings: { maxConcurrentStreams: MAX_STREAMS, maxHeaderListSize: options.maxHeaderSize ?? 0 },
  });
  const { connectionsCheckingInterval, maxHeaderSize, requireHostHeader } = options;
  const { headersTimeout, requestTimeout, keepAliveTimeout } = options;
  // Node reads the HTTP/1.1 options from the server object.
  Object.assign(server, {
    connectionsCheckingInterval,
    maxHeaderSize,
    requireHostHeader,
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
  });

  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
    endIdleSession(session, options);
    endFloodedSession(session);
  });
  const serve = (req: IncomingMessage | Http2ServerRequest, res: ServerResponse | Http2ServerResponse) => {
    if (!isHttp2(req)) {
      protocols.serveHttp1(req, res as ServerResponse & { req: IncomingMessage });
      return;
    }
    asHttp1(req);
    protocols.serveHttp2(req, res as Http2ServerResponse);
  };
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.on(event, serve);
  const stop = tls.onChange(() => server.setSecureContext(tls.context()));
  server.once('close', stop);
  return {
    server,
    endSessions: () => {
      for (const session of sessions) session.close();
    },
  };
}

/**
 * Ends a session without requests. The first one must arrive as fast as the headers of an HTTP/1.1 request, which ends
 * endless header blocks; afterwards a session may be idle as long as an HTTP/1.1 connection. Frames that are not
 * requests, such as PING, do not count.
 */
function endIdleSession(session: ServerHttp2Session, { headersTimeout, keepAliveTimeout }: TlsServerOptions): void {
  let open = 0;
  let timer = setTimeout(() => session.destroy(), headersTimeout);
  session.on('stream', (stream) => {
    open++;
    clearTimeout(timer);
    stream.once('close', () => {
      open--;
      if (open === 0 && !session.destroyed) timer = setTimeout(() => session.close(), keepAliveTimeout);
    });
  });
  session.once('close', () => clearTimeout(timer));
  // `allowHalfOpen` leaves this to us; HTTP/2 has no use for a half-open connection.
  session.socket.once('end', () => session.destroy());
}

/** How many streams a caller may reset at once, and how long it then has to pause for each further one. */
const MOST_RESETS = 200;
const RESET_REST_MS = 50;

/**
 * Ends a session whose streams are reset as fast as they are opened: each of them has caused its work by then, and the
 * limit of concurrent streams is never reached.
 */
function endFloodedSession(session: ServerHttp2Session): void {
  let resets = 0;
  let last = 0;
  let isEnding = false;
  // The socket itself, which a session hides: a destroyed session waits until the caller has read what it writes.
  const socket = session.socket.once('close', () => undefined);
  session.on('stream', (stream) => {
    stream.once('close', () => {
      // A caller may reset a stream with any code, that of no error included.
      if (stream.rstCode === constants.NGHTTP2_NO_ERROR && !stream.aborted) return;
      const now = performance.now();
      resets = Math.max(0, resets - (now - last) / RESET_REST_MS) + 1;
      last = now;
      if (resets <= MOST_RESETS || isEnding) return;
      isEnding = true;
      // Not while frames are being read, since Node would keep the socket.
      setImmediate(() => {
        if (session.destroyed) return;
        session.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM);
        session.destroy();
        endConnection(socket);
      });
    });
  });
}

/** Adds the headers that HTTP/1.1 would have. Metadata is made from the raw headers, which do not change. */
function asHttp1({ headers, stream }: Http2ServerRequest): void {
  // A body of unknown length, for which HTTP/2 has its own framing (RFC 9113 section 8.1).
  if (headers['content-length'] === undefined && !stream.endAfterHeaders) headers['transfer-encoding'] = 'chunked';
}
