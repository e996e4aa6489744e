import { createMemoryBudget, type MemoryBudget } from '../../operation/overload/memory-budget.ts';
import { createShedding, type Shedding } from '../../operation/overload/shedding.ts';
import type { Metrics } from '../../telemetry/metrics/metrics.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';

/** What keeps this process from taking on more than it can do. */
export interface Overload {
  /** Undefined if requests are never refused because of the event loop. */
  readonly shedding: Shedding | undefined;
  readonly memory: MemoryBudget;
}

export function openOverload(
  { overloadLag: targetMs, overloadFloor: floor, memoryInFlight: total, maxWait: waitMs }: Config,
  metrics: Metrics | undefined,
  closers: Closers,
): Overload {
  const memory = createMemoryBudget({ total, waitMs, onRefused: () => metrics?.onShed('memory') });
  const shedding =
    targetMs === 0 ? undefined : createShedding({ targetMs, floor, onShed: () => metrics?.onShed('lag') });
  if (shedding !== undefined) closers.add(shedding.close);
  metrics?.watchOverload({ memory: memory.taken, limit: () => shedding?.limit() ?? Number.POSITIVE_INFINITY });
  return { shedding, memory };
}
