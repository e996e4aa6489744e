import { type Profiler, Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { GCProfiler } from 'node:v8';

/**
 * Loaded into a target before its program (`node --import`): reports the resource usage of the process to its parent
 * over IPC, and a CPU profile of the time between `profile` and `profiled`.
 */

export interface Figures {
  /** User and system time since the start of the process, in microseconds. */
  readonly cpu: number;
  /** Bytes allocated on the heap since the start, as observed by garbage collections. */
  readonly allocated: number;
  /** Peak memory, in bytes. */
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

/** Heap growth between the end of one collection and the start of the next was allocated. */
function countAllocated(): void {
  const { statistics } = profiler.stop() as unknown as GcProfile;
  for (const { beforeGC, afterGC } of statistics) {
    allocated += Math.max(0, beforeGC.heapStatistics.usedHeapSize - before);
    before = afterGC.heapStatistics.usedHeapSize;
  }
  profiler = new GCProfiler();
  profiler.start();
}

const session = new Session();

async function startProfile(): Promise<string> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  return 'profiling';
}

async function stopProfile(): Promise<Profiler.Profile> {
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

function figures(): Figures {
  countAllocated();
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, allocated, peakRss: process.resourceUsage().maxRSS * 1024 };
}

/** How late the event loop was, in milliseconds. */
export interface LoopDelay {
  readonly max: number;
  readonly p999: number;
}

const RESOLUTION_MS = 1;
const NANOSECONDS = 1e6;
const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });

function watchLoop(): string {
  loop.enable();
  loop.reset();
  return 'watching';
}

function loopDelay(): LoopDelay {
  loop.disable();
  return { max: loop.max / NANOSECONDS, p999: loop.percentile(99.9) / NANOSECONDS };
}

process.on('message', async (message) => {
  if (message === 'figures') process.send?.(figures());
  if (message === 'watch') process.send?.(watchLoop());
  if (message === 'watched') process.send?.(loopDelay());
  if (message === 'profile') process.send?.(await startProfile());
  if (message === 'profiled') process.send?.(await stopProfile());
});
process.channel?.unref();
