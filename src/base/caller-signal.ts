/** What a call needs of an AbortSignal. A real one costs more than everything else of a small call. */
export interface CallSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** Tells a running call that its caller has gone away. An AbortController does the same at several times the cost. */
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

  /** The first listener, which is the only one of nearly every call, needs no set. */
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
