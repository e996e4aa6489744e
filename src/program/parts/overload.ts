import { createMemoryBudget, type MemoryBudget } from '../../base/memory-budget.ts';
import { createShedding, type Shedding } from '../../operation/overload/shedding.ts';
import type { Metrics } from '../../telemetry/metrics/metrics.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';

/** What keeps this process from taking on more than it can do. */
export interface Overload {
  /** Undefined if requests are never refused because of the event loop. */
  readonly shedding: Shedding | undefined;
  /** For requests. */
  readonly memory: MemoryBudget;
  /** For responses that arrive from Temporal; no request holds some of it while it waits for more. */
  readonly answers: MemoryBudget;
}

export function openOverload(
  { overloadLag: targetMs, overloadFloor: floor, memoryInFlight: total, maxWait: waitMs }: Config,
  metrics: Metrics | undefined,
  closers: Closers,
): Overload {
  const onRefused = () => metrics?.onShed('memory');
  const memory = createMemoryBudget({ total, waitMs, onRefused });
  const answers = createMemoryBudget({ total: Math.ceil(total / 2), waitMs, onRefused });
  const shedding =
    targetMs === 0 ? undefined : createShedding({ targetMs, floor, onShed: () => metrics?.onShed('lag') });
  if (shedding !== undefined) closers.add(shedding.close);
  metrics?.watchOverload({
    memory: () => memory.taken() + answers.taken(),
    limit: () => shedding?.limit() ?? Number.POSITIVE_INFINITY,
  });
  return { shedding, memory, answers };
}
