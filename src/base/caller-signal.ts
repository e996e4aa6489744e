/** The part of AbortSignal that a call needs. A real one costs more than the rest of a small call. */
export interface CallSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** Tells a running call that its caller has hung up. An AbortController does the same at several times the cost. */
export interface CallerSignal extends CallSignal {
  readonly abort: () => void;
}

export function callerSignal(): CallerSignal {
  return new Signal();
}

class Signal implements CallerSignal {
  aborted = false;
  #listener: (() => void) | undefined;
  #others: Set<() => void> | undefined;

  /** Nearly every call has only one listener, which needs no set. */
  addEventListener(_type: 'abort', listener: () => void): void {
    if (this.#listener === undefined) {
      this.#listener = listener;
    } else {
      this.#others ??= new Set();
      this.#others.add(listener);
    }
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#others?.delete(listener);
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    const listeners = [...(this.#listener === undefined ? [] : [this.#listener]), ...(this.#others ?? [])];
    for (const listener of listeners) listener();
  }
}

/** Fires as soon as one of two signals does. `forget` ends that: one of them may outlive the other by far. */
export function eitherSignal(
  a: CallSignal,
  b: CallSignal,
): { readonly signal: CallSignal; readonly forget: () => void } {
  const either = callerSignal();
  const forget = () => {
    a.removeEventListener('abort', fire);
    b.removeEventListener('abort', fire);
  };
  const fire = () => {
    forget();
    either.abort();
  };
  a.addEventListener('abort', fire);
  b.addEventListener('abort', fire);
  if (a.aborted || b.aborted) fire();
  return { signal: either, forget };
}
