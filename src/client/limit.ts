/** What ends a call early. */
export interface Limit {
  readonly signal?: AbortSignal;
  /** Frees what the limit needs, once the call is over. */
  readonly release: () => void;
}

/**
 * Joins a signal and a timeout. AbortSignal.any would do, but not every runtime has it, and its timers outlive the call.
 * @param timeout in milliseconds; undefined for none
 */
export function limitOf(signal: AbortSignal | undefined, timeout: number | undefined): Limit {
  if (timeout === undefined) return { ...(signal && { signal }), release: () => undefined };
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    controller.abort(new DOMException(`the call took longer than ${timeout} ms`, 'TimeoutError'));
  }, timeout);
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** Waits, unless the signal fires: then it throws the signal's reason. */
export function pause(millis: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, millis);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
