import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { CallSignal } from '../base/caller-signal.ts';
import { Code, StatusError } from '../base/status-error.ts';

export interface UiRequest {
  readonly method: 'GET' | 'HEAD';
  /** Path and query below those of the server. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Fires if the caller hangs up. */
  readonly signal: CallSignal;
}

export interface UiAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Read only as fast as its reader asks for more. Throws a StatusError if it breaks off or stalls. */
  readonly body: AsyncIterable<Buffer>;
  /** Drops the body. */
  readonly discard: () => void;
}

export interface UiServer {
  /** The path of its URL, without a slash at its end. */
  readonly basePath: string;
  /**
   * Sends a request to the configured server, and nowhere else: redirects are answers.
   * @returns once its headers have arrived
   * @throws StatusError UNAVAILABLE (503; 502 if the answer is not HTTP), DEADLINE_EXCEEDED (504)
   */
  readonly ask: (request: UiRequest) => Promise<UiAnswer>;
  readonly close: () => void;
}

export interface UiServerOptions {
  /** Without a query, a fragment or credentials. */
  readonly url: URL;
  /** How long it may take to answer, and how long its answer may stall, in milliseconds; default: 10 s. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const MOST_CONNECTIONS = 128;

/** Temporal's own UI server: that of its CLI, or of the image `temporalio/ui`. */
export function connectUiServer({ url, timeoutMs = TIMEOUT_MS }: UiServerOptions): UiServer {
  const isTls = url.protocol === 'https:';
  const options = { keepAlive: true, maxSockets: MOST_CONNECTIONS };
  const agent = isTls ? new HttpsAgent(options) : new HttpAgent(options);
  const send = isTls ? httpsRequest : httpRequest;
  const basePath = url.pathname.replace(/\/+$/, '');
  const place = { protocol: url.protocol, hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: url.port };

  const once = ({ method, path, headers, signal }: UiRequest) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const request = send({ ...place, agent, method, path: basePath + path, headers });
      const onLeave = () => request.destroy(new Error('the caller has gone away'));
      const late = setTimeout(() => request.destroy(tooLate(timeoutMs)), timeoutMs);
      signal.addEventListener('abort', onLeave);
      request.once('response', (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      // Without a listener, Node would close the connection without a word.
      request.once('upgrade', (_, socket) => socket.destroy(new Error('it has switched protocols')));
      request.once('error', reject);
      request.once('close', () => {
        clearTimeout(late);
        signal.removeEventListener('abort', onLeave);
        reject(new Error('it has closed the connection'));
      });
      request.end();
    });

  return {
    basePath,
    ask: async (request) => {
      try {
        // A connection may be closed by the other side while it is idle; reading twice does no harm.
        const answer = await once(request).catch((error: unknown) => {
          if (codeOf(error) !== 'ECONNRESET' || request.signal.aborted) throw error;
          return once(request);
        });
        return {
          status: answer.statusCode ?? 502,
          headers: answer.headers,
          body: bodyOf(answer, timeoutMs),
          discard: () => answer.destroy(),
        };
      } catch (error) {
        throw failure(error);
      }
    },
    close: () => agent.destroy(),
  };
}

/** The time that its reader takes does not count. */
async function* bodyOf(answer: IncomingMessage, timeoutMs: number): AsyncGenerator<Buffer> {
  const chunks = answer[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const late = setTimeout(() => answer.destroy(tooLate(timeoutMs)), timeoutMs);
      const next = await chunks.next().finally(() => clearTimeout(late));
      if (next.done === true) return;
      yield next.value;
    }
  } catch (error) {
    throw failure(error);
  } finally {
    answer.destroy();
  }
}

function failure(error: unknown): StatusError {
  if (error instanceof StatusError) return error;
  const isBroken = codeOf(error)?.startsWith('HPE_') === true;
  const what = isBroken ? 'does not answer with HTTP' : 'does not answer';
  return new StatusError(Code.UNAVAILABLE, `Temporal's UI server ${what} (see --ui-server)`, {
    cause: error,
    ...(isBroken && { httpStatus: 502 }),
  });
}

function tooLate(timeoutMs: number): StatusError {
  return new StatusError(Code.DEADLINE_EXCEEDED, `Temporal's UI server has not answered within ${timeoutMs} ms`);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
