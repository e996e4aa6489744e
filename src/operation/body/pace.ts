import { Code, StatusError } from '../../base/status-error.ts';
import type { BodyOptions } from './body-options.ts';

export interface Pace {
  /** @param size bytes of the body so far */
  readonly progress: (size: number) => void;
  readonly stop: () => void;
}

/**
 * Watches how fast a body arrives, and reports one that stalls, drips or takes too long. One timer serves all three: it
 * is moved only when it fires, since a body of many chunks would pay for each move.
 * @param onSlow called once, with DEADLINE_EXCEEDED (408)
 */
export function watchPace(options: BodyOptions, onSlow: (error: StatusError) => void): Pace {
  const { stallMs, totalMs, minRate } = options;
  const begin = performance.now();
  let size = 0;
  let lastAt = begin;

  const check = () => {
    const now = performance.now();
    const error = slowness(now - begin, now - lastAt);
    if (error === undefined) timer = setTimeout(check, nextCheck(now));
    else onSlow(error);
  };
  const slowness = (elapsed: number, silent: number): StatusError | undefined => {
    if (elapsed >= totalMs) return tooSlow(`the body did not arrive within ${totalMs} ms`);
    if (silent >= stallMs) return tooSlow(`no byte of the body has arrived for ${stallMs} ms`);
    if (elapsed < stallMs || (size * 1_000) / elapsed >= minRate) return undefined;
    return tooSlow(`the body arrives at less than ${minRate} bytes per second`);
  };
  /** When one of the three can be true at the earliest; the rate is looked at ten times per stall. */
  const nextCheck = (now: number): number => {
    const ends = [begin + totalMs, lastAt + stallMs];
    if (minRate > 0) ends.push(now < begin + stallMs ? begin + stallMs : now + stallMs / 10);
    return Math.max(1, Math.ceil(Math.min(...ends) - now));
  };
  let timer = setTimeout(check, Math.min(totalMs, stallMs));
  return {
    progress: (received) => {
      size = received;
      lastAt = performance.now();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Where the next request begins is unknown, so the connection ends (RFC 9110 section 15.5.9). */
function tooSlow(message: string): StatusError {
  return new StatusError(Code.DEADLINE_EXCEEDED, message, { httpStatus: 408, headers: { Connection: 'close' } });
}
