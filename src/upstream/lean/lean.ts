import { cancelled } from '../../base/status-error.ts';
import {
  CONNECTION_AGE_MS,
  deadlineExceeded,
  KEEPALIVE_ANSWER_MS,
  KEEPALIVE_MS,
  MAX_ANSWER_BYTES,
  MOST_CONNECTIONS,
  unreachable,
} from '../failures.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall, UpstreamOptions, UpstreamState } from '../upstream.ts';
import { createBackoff } from './backoff.ts';
import { admission, leastLoaded } from './balance.ts';
import { Call, type CallHooks } from './call.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { Deadlines } from './deadlines.ts';
import { createEndpoints, type Endpoints } from './endpoints.ts';

const CONNECT_MS = 10_000;
/** Connections that began together do not end together. */
const AGE_JITTER = 0.2;

/** Times that tests want shorter, in milliseconds. */
export interface LeanTimes {
  readonly connectMs?: number;
  readonly keepaliveMs?: number;
  readonly keepaliveAnswerMs?: number;
}

/**
 * A gRPC client for unary calls of bytes and nothing else, over HTTP/2 connections of its own. It connects at the first
 * call; where that fails, it goes on trying, and calls fail with UNAVAILABLE at once until it has a connection. When the
 * last connection is lost later, the next call connects again. There is one connection for each address of the server,
 * and more while calls wait for room on them; an old one is replaced, which follows changes in DNS.
 */
export function connectLean(options: UpstreamOptions, times: LeanTimes = {}): Upstream {
  const { maxConnections = MOST_CONNECTIONS, connectionAgeMs = CONNECTION_AGE_MS } = options;
  const deadlines = new Deadlines();
  const backoff = createBackoff();
  const endpoints = createEndpoints();
  /** Calls without a connection, or without room on any (SETTINGS_MAX_CONCURRENT_STREAMS), in their order. */
  const waiting = new Set<Call>();
  const connections = new Set<Connection>();
  /** Those that take calls. */
  let open: readonly Connection[] = [];
  /** Open, and to be replaced. */
  const old = new Set<Connection>();
  let keepaliveMs = times.keepaliveMs ?? options.keepaliveMs ?? KEEPALIVE_MS;
  let state: UpstreamState = 'idle';
  /** One connection at a time is made, or waits to be made again. */
  let isConnecting = false;
  let lastCause = new Error('the channel is closed');

  const begin = () => {
    const admits = admission(open, maxConnections);
    for (const call of waiting) {
      const connection = leastLoaded(open);
      if (connection === undefined) break;
      if (!admits(call.request)) continue;
      waiting.delete(call);
      call.begin(connection);
    }
    grow();
  };

  /** Makes another connection where that helps. */
  const grow = () => {
    if (state !== 'ready' || isConnecting) return;
    const [first] = open;
    const wantsRoom = waiting.size > 0 && first !== undefined && first.maxStreams > 0 && !leastLoaded(open);
    const isBelow = open.length < Math.min(maxConnections, wantsRoom ? maxConnections : endpoints.count());
    if (isBelow || old.size > 0) connect();
  };

  const failWaiting = (cause: Error) => {
    lastCause = cause;
    for (const call of waiting) {
      waiting.delete(call);
      call.failed(unreachable(cause, 'unsent'));
    }
  };

  const lose = (connection: Connection) => {
    if (!open.includes(connection) || state === 'closed') return;
    open = open.filter((other) => other !== connection);
    old.delete(connection);
    if (open.length > 0) {
      grow();
      return;
    }
    state = waiting.size > 0 || isConnecting ? 'connecting' : 'idle';
    // Not at once: a server that takes no calls and hangs up would be called without end.
    if (waiting.size > 0 && !isConnecting) connectLater();
  };

  const retire = (connection: Connection) => {
    if (!open.includes(connection) || state === 'closed') return;
    const isSpare = connection.load === 0 && open.length > Math.min(maxConnections, endpoints.count());
    if (isSpare) close(connection);
    else old.add(connection);
    grow();
  };

  const close = (connection: Connection) => {
    open = open.filter((other) => other !== connection);
    old.delete(connection);
    connection.close();
  };

  const connectLater = () => {
    isConnecting = true;
    backoff.wait(() => {
      isConnecting = false;
      if (open.length === 0) connect();
      else grow();
    });
  };

  const connect = () => {
    isConnecting = true;
    let isReady = false;
    let age: NodeJS.Timeout | undefined;
    const connection: Connection = new Connection(connectionOptions(options, times, keepaliveMs, endpoints), {
      ready: () => {
        isReady = true;
        isConnecting = false;
        if (state === 'closed') return;
        backoff.reset();
        for (const each of old) close(each);
        open = [...open, connection];
        state = 'ready';
        if (connectionAgeMs > 0) age = setTimeout(retire, jittered(connectionAgeMs), connection).unref();
        begin();
      },
      draining: (tooManyPings) => {
        // gRPC, "GOAWAY with ENHANCE_YOUR_CALM": the next connection asks half as often.
        if (tooManyPings) keepaliveMs *= 2;
        lose(connection);
      },
      freed: () => {
        if (waiting.size > 0) begin();
      },
      closed: (cause) => {
        connections.delete(connection);
        clearTimeout(age);
        if (isReady) lose(connection);
        else if (state !== 'closed') {
          connectLater();
          if (open.length > 0) return;
          state = 'failing';
          failWaiting(cause);
        }
      },
    });
    connections.add(connection);
  };

  const connectFirst = () => {
    state = 'connecting';
    if (!isConnecting) connect();
  };

  const start = (call: Call) => {
    const connection = waiting.size === 0 ? leastLoaded(open) : undefined;
    const isUnlimited = connection?.maxStreams === Number.POSITIVE_INFINITY;
    if (connection !== undefined && (isUnlimited || admission(open, maxConnections)(call.request))) {
      call.begin(connection);
    } else if (state === 'failing' || state === 'closed') {
      call.failed(unreachable(lastCause, 'unsent'));
    } else {
      waiting.add(call);
      if (state === 'idle') connectFirst();
      // Calls that are kept back for their rpc do not keep others back.
      else if (open.length > 0) begin();
    }
  };

  const withdraw = (call: Call) => {
    waiting.delete(call);
  };

  const unary = (request: UpstreamCall) =>
    new Promise<UpstreamAnswer>((resolve, reject) => {
      const started = performance.now();
      const hooks: CallHooks = { resolve, reject, start, withdraw };
      if (request.signal.aborted) reject(cancelled());
      else if (request.deadline <= started) reject(deadlineExceeded(started, request.deadline));
      else start(new Call(request, started, deadlines, hooks));
    });

  return {
    call: unary,
    state: (wanted = false) => {
      if (wanted && state === 'idle') connectFirst();
      return state;
    },
    close: () => {
      state = 'closed';
      open = [];
      backoff.stop();
      failWaiting(new Error('the channel is closed'));
      for (const connection of connections) connection.close();
    },
  };
}

function jittered(millis: number): number {
  return millis * (1 - AGE_JITTER * Math.random());
}

function connectionOptions(
  options: UpstreamOptions,
  times: LeanTimes,
  keepaliveMs: number,
  { lookup }: Endpoints,
): ConnectionOptions {
  const { address, userAgent, tls, maxReceiveBytes = MAX_ANSWER_BYTES } = options;
  const colon = address.lastIndexOf(':');
  return {
    host: address.slice(0, colon).replace(/^\[|\]$/g, ''),
    port: Number(address.slice(colon + 1)),
    authority: address,
    userAgent,
    tls,
    lookup,
    maxReceiveBytes,
    memory: options.memory,
    connectMs: times.connectMs ?? CONNECT_MS,
    keepaliveMs,
    keepaliveAnswerMs: times.keepaliveAnswerMs ?? Math.min(keepaliveMs, KEEPALIVE_ANSWER_MS),
  };
}
