import type { ExchangeRecord } from '../base/exchange.ts';

/** The stages of a request that are measured. */
export type StageTimes = Pick<ExchangeRecord, 'upstreamMs' | 'decodeMs' | 'encodeMs'>;

/** Runs a stage and records how long it took, whether it succeeds or throws. */
export function timed<T>(times: StageTimes, stage: keyof StageTimes, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    times[stage] = performance.now() - start;
  }
}

/** The same for an asynchronous stage. */
export async function timedAsync<T>(times: StageTimes, stage: keyof StageTimes, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    times[stage] = performance.now() - start;
  }
}
