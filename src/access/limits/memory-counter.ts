import { createHash } from 'node:crypto';
import { type Counter, WINDOW_MS } from './counter.ts';

/** Maximum number of keys with separate counts. Callers that invent more keys share counts. */
export const MOST_KEYS = 50_000;
const SHARED_KEYS = 1_024;

interface Window {
  used: number;
  /** By performance.now(). */
  readonly endsAt: number;
}

/** Counts in this process. Its memory is bounded, whatever callers send. */
export function memoryCounter(mostKeys = MOST_KEYS): Counter {
  // In the order in which the windows end, since they begin in that order and are equally long.
  const windows = new Map<string, Window>();

  const dropEnded = (now: number) => {
    for (const [key, { endsAt }] of windows) {
      if (endsAt > now) return;
      windows.delete(key);
    }
  };
  return {
    count: async (given) => {
      const now = performance.now();
      dropEnded(now);
      const key = windows.has(given) || windows.size < mostKeys ? given : sharedKey(given);
      let window = windows.get(key);
      if (window === undefined) {
        window = { used: 0, endsAt: now + WINDOW_MS };
        windows.set(key, window);
      }
      window.used++;
      return { used: window.used, resetMs: window.endsAt - now };
    },
  };
}

function sharedKey(key: string): string {
  return `shared:${createHash('sha256').update(key).digest().readUInt32BE() % SHARED_KEYS}`;
}
