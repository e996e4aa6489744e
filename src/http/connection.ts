import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The requests of one HTTP/1.1 connection. */
interface Line {
  /** The request that is being answered, or was answered last. */
  current: ServerResponse;
  /** The latest request. */
  last: ServerResponse;
  lastRequest: IncomingMessage;
  waiting: number;
}

const LINE = Symbol('line');

/** A property, since a WeakMap slows garbage collection. */
type WithLine = Duplex & { [LINE]?: Line };

/** Pipelined requests that wait on one connection; one more, and the connection ends. */
const MOST_WAITING = 1_000;

export interface InOrder {
  readonly serve: RequestListener;
  /** For a request whose connection ended before its turn: it is not executed. */
  readonly abandon: (req: IncomingMessage, res: ServerResponse) => void;
}

/**
 * Serves the requests of a connection one after the other: pipelined requests wait until the previous answer is on its
 * way. Only safe methods could be served concurrently (RFC 9112 section 9.3.2), and a caller that reads nothing would
 * make the proxy hold an answer for each.
 */
export function inOrder({ serve, abandon }: InOrder): RequestListener {
  return (req, res) => {
    const socket = req.socket as WithLine;
    const line = socket[LINE];
    if (line === undefined) {
      socket[LINE] = { current: res, last: res, lastRequest: req, waiting: 0 };
      serve(req, res);
      return;
    }
    const before = line.last;
    line.last = res;
    line.lastRequest = req;
    if (line.waiting === 0 && before.writableFinished) {
      line.current = res;
      serve(req, res);
      return;
    }
    line.waiting++;
    if (line.waiting > MOST_WAITING) {
      socket.destroy();
      return;
    }
    // Node emits `close` for a response that was sent, and for the one that was being sent when the connection ended.
    before.once('close', () => {
      line.waiting--;
      if (req.destroyed || socket.destroyed) {
        abandon(req, res);
        res.emit('close');
        return;
      }
      line.current = res;
      serve(req, res);
    });
  };
}

/** The response that is being sent on a connection, undefined between requests. */
export function currentResponse(socket: Duplex): ServerResponse | undefined {
  const line = (socket as WithLine)[LINE];
  return line === undefined || line.current.writableFinished || line.current.destroyed ? undefined : line.current;
}

/** Calls back when all requests so far are answered, at once if they are; not if the connection ends with the last answer. */
export function afterAnswers(socket: Duplex, proceed: () => void): void {
  const last = (socket as WithLine)[LINE]?.last;
  const go = () => {
    if (socket.writable && last?.shouldKeepAlive !== false) proceed();
  };
  if (last === undefined || last.writableFinished) go();
  else last.once('close', go);
}

/** How long a caller may take to read its last answer and close. */
const LINGER_MS = 2_000;

/** Sends the last bytes of a connection. */
export function endConnection(socket: Duplex, bytes?: Buffer): void {
  socket.end(bytes);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

/**
 * Ends a connection that has stopped speaking HTTP, once the requests before that point are answered. Nothing else may
 * be written: it would end up inside, or be mistaken for, the answer to one of them. The usual reason is a body that is
 * longer than its Content-Length.
 * @returns false if no request is waiting for its answer, except perhaps one that has not fully arrived
 */
export function endAfterAnswers(socket: Duplex): boolean {
  const line = (socket as WithLine)[LINE];
  if (line === undefined) return false;
  const { last, lastRequest, waiting } = line;
  if (last.writableFinished) {
    if (lastRequest.complete) return false;
    endConnection(socket);
  } else if (lastRequest.complete || last.headersSent) {
    last.shouldKeepAlive = false;
    last.once('close', () => endConnection(socket));
  } else {
    if (waiting === 0) return false;
    socket.destroy();
  }
  return true;
}
