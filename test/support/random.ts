/** Random choices that are reproducible by seed. */
export interface Random {
  /** 0 <= n < limit */
  readonly below: (limit: number) => number;
  /** True once in `n` times on average. */
  readonly oneIn: (n: number) => boolean;
  readonly pick: <T>(values: readonly T[]) => T;
  readonly bytes: (length: number) => Buffer;
}

/** The generator mulberry32, which passes the usual tests and is five lines. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    oneIn: (n) => below(n) === 0,
    pick: <T>(values: readonly T[]): T => values[below(values.length)] as T,
    bytes: (length) => Buffer.from(Array.from({ length }, () => next() & 255)),
  };
}
