import { createHash } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { type Counter, NO_LIMIT, WINDOW_SECONDS } from './counter.ts';

/** First seen in this minute and the one before. Whoever makes up more keys shares counts with others. */
export const MOST_KEYS = 50_000;
const SHARED_KEYS = 1_024;

/** Counts in this process. Its memory is bounded, whatever callers send. */
export function memoryCounter(mostKeys = MOST_KEYS): Counter {
  const limiter = new RateLimiterMemory({ points: NO_LIMIT, duration: WINDOW_SECONDS });
  let minute = 0;
  let fresh = 0;
  let before = 0;

  const keep = (key: string, known: boolean): string => {
    const now = Math.floor(performance.now() / 1_000 / WINDOW_SECONDS);
    if (now !== minute) {
      before = now === minute + 1 ? fresh : 0;
      fresh = 0;
      minute = now;
    }
    return known || fresh + before < mostKeys ? key : sharedKey(key);
  };
  return {
    count: async (key) => {
      const known = (await limiter.get(key)) !== null;
      const counted: RateLimiterRes = await limiter.consume(keep(key, known));
      if (counted.isFirstInDuration) fresh++;
      return { used: counted.consumedPoints, resetMs: counted.msBeforeNext };
    },
  };
}

function sharedKey(key: string): string {
  return `shared:${createHash('sha256').update(key).digest().readUInt32BE() % SHARED_KEYS}`;
}
