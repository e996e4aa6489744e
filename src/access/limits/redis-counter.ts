import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { type Counter, NO_LIMIT, WINDOW_SECONDS } from './counter.ts';

export interface RedisCounter extends Counter {
  readonly close: () => void;
}

/** A request does not wait longer for its count. */
const COMMAND_MS = 250;
const CONNECT_MS = 1_000;
/** Pauses between attempts to connect again. */
const RECONNECT_MS = 500;
/** After a command that Redis has not answered in time, it is left alone for so long. */
const PAUSE_MS = 1_000;
const PREFIX = 'temporal-http:requests';

/**
 * Counts in a Redis that several proxies share. It connects in the background, and again whenever the connection is
 * lost; without one, `count` rejects at once.
 * @param url `redis://[user:password@]host:port/db`, `rediss://` for TLS
 * @param onError told once for each time that Redis is lost
 */
export function redisCounter(url: string, onError: (error: Error) => void): RedisCounter {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_MS,
    connectTimeout: CONNECT_MS,
    retryStrategy: () => RECONNECT_MS,
  });
  let lost = false;
  let pausedUntil = 0;
  const note = (error: Error) => {
    if (!lost) onError(error);
    lost = true;
  };
  client.on('error', note);
  client.on('close', () => note(new Error('the connection has ended')));
  const limiter = new RateLimiterRedis({
    storeClient: client,
    keyPrefix: PREFIX,
    points: NO_LIMIT,
    duration: WINDOW_SECONDS,
    rejectIfRedisNotReady: true,
  });
  return {
    count: async (key) => {
      if (performance.now() < pausedUntil) throw new Error('Redis did not answer in time');
      try {
        const counted = await limiter.consume(key);
        lost = false;
        return { used: counted.consumedPoints, resetMs: counted.msBeforeNext };
      } catch (error) {
        const cause = error instanceof Error ? error : new Error(String(error));
        if (client.status === 'ready') pausedUntil = performance.now() + PAUSE_MS;
        note(cause);
        throw cause;
      }
    },
    close: () => client.disconnect(),
  };
}
