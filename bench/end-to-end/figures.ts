import { GCProfiler } from 'node:v8';

/**
 * Loaded into a target before its program (`node --import`): answers over the channel to its parent with what the
 * process has used, by its own account.
 */

export interface Figures {
  /** User and system time since it started, in microseconds. */
  readonly cpu: number;
  /** Bytes allocated on the heap since it started, as far as garbage collections have seen them. */
  readonly allocated: number;
  /** The most memory it ever had, in bytes. */
  readonly peakRss: number;
}

interface Statistics {
  readonly heapStatistics: { readonly usedHeapSize: number };
}

interface GcProfile {
  readonly statistics: readonly { readonly beforeGC: Statistics; readonly afterGC: Statistics }[];
}

let profiler = new GCProfiler();
let before = process.memoryUsage().heapUsed;
let allocated = 0;
profiler.start();

/** What lies between the end of a collection and the beginning of the next was allocated. */
function countAllocated(): void {
  const { statistics } = profiler.stop() as unknown as GcProfile;
  for (const { beforeGC, afterGC } of statistics) {
    allocated += Math.max(0, beforeGC.heapStatistics.usedHeapSize - before);
    before = afterGC.heapStatistics.usedHeapSize;
  }
  profiler = new GCProfiler();
  profiler.start();
}

process.on('message', (message) => {
  if (message !== 'figures') return;
  countAllocated();
  const { user, system } = process.cpuUsage();
  const figures: Figures = { cpu: user + system, allocated, peakRss: process.resourceUsage().maxRSS * 1024 };
  process.send?.(figures);
});
process.channel?.unref();
