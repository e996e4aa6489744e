import type { CallSignal } from './caller-signal.ts';

/** Waits for some milliseconds; ends early if the signal fires. */
export function pause(millis: number, signal: CallSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, millis);
    signal.addEventListener('abort', end);
  });
}
