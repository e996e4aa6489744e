import {
  cancelled,
  deadlineExceeded,
  KEEPALIVE_ANSWER_MS,
  KEEPALIVE_MS,
  MAX_ANSWER_BYTES,
  unreachable,
} from '../failures.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall, UpstreamOptions, UpstreamState } from '../upstream.ts';
import { createBackoff } from './backoff.ts';
import { Call, type CallHooks } from './call.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { Deadlines } from './deadlines.ts';

const CONNECT_MS = 10_000;

/** Times that tests want shorter, in milliseconds. */
export interface LeanTimes {
  readonly connectMs?: number;
  readonly keepaliveMs?: number;
  readonly keepaliveAnswerMs?: number;
}

/**
 * A gRPC client with no more to it than unary calls of bytes need, over one HTTP/2 connection of its own making. It
 * connects at the first call; where that fails, it goes on trying, and calls fail with UNAVAILABLE at once until it has
 * a connection. When a connection is lost later, the next call connects again.
 */
export function connectLean(options: UpstreamOptions, times: LeanTimes = {}): Upstream {
  const deadlines = new Deadlines();
  const backoff = createBackoff();
  /** Calls without a connection, or without room on it (SETTINGS_MAX_CONCURRENT_STREAMS), in their order. */
  const waiting = new Set<Call>();
  const connections = new Set<Connection>();
  let keepaliveMs = times.keepaliveMs ?? options.keepaliveMs ?? KEEPALIVE_MS;
  let state: UpstreamState = 'idle';
  /** The one that new calls use. */
  let current: Connection | undefined;
  let lastCause = new Error('the channel is closed');

  const begin = (connection: Connection) => {
    for (const call of waiting) {
      if (!connection.hasRoom) return;
      waiting.delete(call);
      call.begin(connection);
    }
  };

  const failWaiting = (cause: Error) => {
    lastCause = cause;
    for (const call of waiting) {
      waiting.delete(call);
      call.failed(unreachable(cause, 'unsent'));
    }
  };

  const connect = () => {
    let isReady = false;
    const lose = () => {
      if (current !== connection || state === 'closed') return;
      current = undefined;
      state = waiting.size > 0 ? 'connecting' : 'idle';
      // Not at once: a server that takes no calls and hangs up would be called without end.
      if (waiting.size > 0) backoff.wait(connect);
    };
    const connection: Connection = new Connection(connectionOptions(options, times, keepaliveMs), {
      ready: () => {
        isReady = true;
        if (state === 'closed') return;
        backoff.reset();
        current = connection;
        state = 'ready';
        begin(connection);
      },
      draining: (tooManyPings) => {
        // gRPC, "GOAWAY with ENHANCE_YOUR_CALM": the next connection asks half as often.
        if (tooManyPings) keepaliveMs *= 2;
        lose();
      },
      freed: () => {
        if (waiting.size > 0 && current === connection) begin(connection);
      },
      closed: (cause) => {
        connections.delete(connection);
        if (isReady) lose();
        else if (state !== 'closed') {
          state = 'failing';
          backoff.wait(connect);
          failWaiting(cause);
        }
      },
    });
    connections.add(connection);
  };

  const connectAgain = () => {
    state = 'connecting';
    connect();
  };

  const start = (call: Call) => {
    if (waiting.size === 0 && current?.hasRoom) {
      call.begin(current);
    } else if (state === 'failing' || state === 'closed') {
      call.failed(unreachable(lastCause, 'unsent'));
    } else {
      waiting.add(call);
      if (state === 'idle') connectAgain();
    }
  };

  const withdraw = (call: Call) => {
    waiting.delete(call);
  };

  const unary = (request: UpstreamCall) =>
    new Promise<UpstreamAnswer>((resolve, reject) => {
      const started = Date.now();
      const hooks: CallHooks = { resolve, reject, start, withdraw };
      if (request.signal.aborted) reject(cancelled());
      else if (request.deadline <= started) reject(deadlineExceeded(started, request.deadline));
      else start(new Call(request, started, deadlines, hooks));
    });

  return {
    call: unary,
    state: (wanted = false) => {
      if (wanted && state === 'idle') connectAgain();
      return state;
    },
    close: () => {
      state = 'closed';
      backoff.stop();
      failWaiting(new Error('the channel is closed'));
      for (const connection of connections) connection.close();
    },
  };
}

function connectionOptions(options: UpstreamOptions, times: LeanTimes, keepaliveMs: number): ConnectionOptions {
  const { address, userAgent, tls, maxReceiveBytes = MAX_ANSWER_BYTES } = options;
  const colon = address.lastIndexOf(':');
  return {
    host: address.slice(0, colon).replace(/^\[|\]$/g, ''),
    port: Number(address.slice(colon + 1)),
    authority: address,
    userAgent,
    tls,
    maxReceiveBytes,
    connectMs: times.connectMs ?? CONNECT_MS,
    keepaliveMs,
    keepaliveAnswerMs: times.keepaliveAnswerMs ?? Math.min(keepaliveMs, KEEPALIVE_ANSWER_MS),
  };
}
