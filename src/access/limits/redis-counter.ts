import { Redis } from 'ioredis';
import { type Counter, WINDOW_MS } from './counter.ts';

export interface RedisCounter extends Counter {
  readonly close: () => void;
}

/** The longest that a request waits for its count. */
const COMMAND_MS = 250;
const CONNECT_MS = 1_000;
/** Pause between attempts to reconnect. */
const RECONNECT_MS = 500;
/** How long Redis is left alone after a command that it has not answered in time. */
const PAUSE_MS = 1_000;
const PREFIX = 'temporal-http:requests';

/** In one step, so that a key never stays without an end. */
const COUNT_ONE = `
local used = redis.call('INCR', KEYS[1])
if used == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return {used, redis.call('PTTL', KEYS[1])}
`;

type CountOne = (key: string, windowMs: number) => Promise<[used: number, resetMs: number]>;

/**
 * Counts in a Redis that several proxies share. It connects in the background, and again whenever the connection is
 * lost; without one, `count` rejects at once.
 * @param url `redis://[user:password@]host:port/db`, `rediss://` for TLS
 * @param onError called once each time that Redis is lost
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
  client.defineCommand('countOne', { numberOfKeys: 1, lua: COUNT_ONE });
  const { countOne } = client as unknown as { readonly countOne: CountOne };
  return {
    count: async (key) => {
      if (performance.now() < pausedUntil) throw new Error('Redis did not answer in time');
      try {
        const [used, resetMs] = await countOne.call(client, `${PREFIX}:${key}`, WINDOW_MS);
        lost = false;
        return { used, resetMs };
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
