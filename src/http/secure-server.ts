import type { RequestListener, ServerOptions } from 'node:http';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type ServerHttp2Session,
} from 'node:http2';
import type { SecureContextOptions } from 'node:tls';
import type { ExpressApp, Http2App } from './express-app.ts';

/** What a server shows to callers, and asks of them. */
export interface ServerTls {
  /** The certificates and keys of this moment, for connections from now on. */
  readonly context: () => SecureContextOptions;
  /** Calls back when the context is another one; returns what ends that. */
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

export interface SecureServer {
  readonly server: Http2SecureServer;
  /** Tells HTTP/2 callers to open another connection for further requests (RFC 9113 section 6.8). */
  readonly endSessions: () => void;
}

/** A server of HTTP/1.1 and HTTP/2 over TLS; the client chooses (ALPN). */
export function createTlsServer(
  http1: ExpressApp,
  http2: Http2App,
  tls: ServerTls,
  options: ServerOptions & { readonly keepAliveTimeout: number },
): SecureServer {
  const server = createSecureServer({
    ...tls.context(),
    allowHTTP1: true,
    ciphers: CIPHERS,
    minVersion: tls.minVersion === '1.3' ? 'TLSv1.3' : 'TLSv1.2',
    handshakeTimeout: HANDSHAKE_MS,
    requestCert: tls.clientCertificates !== 'off',
    rejectUnauthorized: tls.clientCertificates === 'required',
    Http1IncomingMessage: http1.classes.IncomingMessage,
    Http1ServerResponse: http1.classes.ServerResponse,
    ...http2.classes,
    settings: { maxConcurrentStreams: MAX_STREAMS, maxHeaderListSize: options.maxHeaderSize ?? 0 },
  });
  // It reads the options of HTTP/1.1 from itself.
  const {
    connectionsCheckingInterval,
    maxHeaderSize,
    requireHostHeader,
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
  } = options;
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
    session.setTimeout(keepAliveTimeout, () => session.close());
  });
  const serve: RequestListener = (req, res) => {
    if (req.httpVersionMajor === 1) {
      http1.app(req, res);
      return;
    }
    asHttp1(req as unknown as Http2ServerRequest);
    if (req.headers.expect !== undefined) res.writeContinue();
    http2.app(req, res);
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

/** Says in the headers what HTTP/1.1 would say there; what goes up is made of the raw headers, which stay. */
function asHttp1({ headers, stream }: Http2ServerRequest): void {
  // RFC 9113 section 8.3.1
  headers.host ??= headers[':authority'];
  // A body of unknown length, for which HTTP/2 has its own framing (RFC 9113 section 8.1).
  if (headers['content-length'] === undefined && !stream.endAfterHeaders) headers['transfer-encoding'] = 'chunked';
}
