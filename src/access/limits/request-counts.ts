import type { Logger } from '../../base/logger.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import type { WithoutRedis } from './choices.ts';
import type { Count, Counter } from './counter.ts';
import { memoryCounter } from './memory-counter.ts';

export interface RequestCounts {
  /** Undefined if there is no count and the request may pass. Throws a StatusError UNAVAILABLE if it may not. */
  readonly count: (key: string) => Promise<Count | undefined>;
  readonly close: () => void;
}

/** Counts of this process and its siblings, without a store. */
export function ownCounts({ count }: Counter = memoryCounter()): RequestCounts {
  return { count, close: () => undefined };
}

/** Counts that several proxies share. The client library is loaded only if it is needed. */
export async function sharedCounts(url: string, without: WithoutRedis, log: Logger): Promise<RequestCounts> {
  const { redisCounter } = await import('./redis-counter.ts');
  const redis = redisCounter(url, (error) => log.warn({ err: error, without }, 'Redis cannot be reached'));
  const memory = memoryCounter();
  return {
    count: async (key) => {
      try {
        return await redis.count(key);
      } catch (cause) {
        if (without === 'memory') return memory.count(key);
        if (without === 'allow') return undefined;
        throw new StatusError(Code.UNAVAILABLE, 'requests cannot be counted at the moment, so they are refused', {
          cause,
        });
      }
    },
    close: redis.close,
  };
}
