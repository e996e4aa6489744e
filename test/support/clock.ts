import { onTestFinished, vi } from 'vitest';

/** For `vi.waitFor`: bounds a hang on a busy machine, and says nothing about how fast a thing is. */
export const PATIENCE = { timeout: 60_000, interval: 20 };

/**
 * Stops the clocks and timers of this process until the end of the test; `vi.advanceTimersByTime` moves them on. Sockets
 * and files go on as ever, so that a test waits for events and not for a time in which they usually come.
 */
export function stopClock(
  toFake: Parameters<typeof vi.useFakeTimers>[0] = {
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  },
): void {
  vi.useFakeTimers({ now: Date.now(), ...toFake });
  onTestFinished(() => void vi.useRealTimers());
}

/** Gives what is on its way so many turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
}

/** Lets the event loop read and write what it can until `look` is true, whether the clock is stopped or not. */
export async function until(look: () => boolean): Promise<void> {
  for (const end = process.hrtime.bigint() + 15_000_000_000n; !look(); ) {
    if (process.hrtime.bigint() > end) throw new Error(`still false after 15 s: ${look}`);
    await new Promise(setImmediate);
  }
}
