import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const EVERY_MS = 5_000;

export interface MemoryWatch {
  /** Resident memory in MB, one sample each five seconds. */
  readonly samples: readonly number[];
  readonly stop: () => void;
}

/** Watches the memory of a process, which another may replace. */
export function watchMemory(pid: () => number): MemoryWatch {
  const samples: number[] = [];
  const timer = setInterval(async () => {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid())]).catch(() => ({ stdout: '' }));
    if (stdout.trim() !== '') samples.push(Number(stdout) / 1024);
  }, EVERY_MS);
  return { samples, stop: () => clearInterval(timer) };
}

/** Means of the quarters of the run. */
export function quarters(samples: readonly number[]): readonly number[] {
  const size = Math.max(1, Math.floor(samples.length / 4));
  return [0, 1, 2, 3].map((quarter) => {
    const part = samples.slice(quarter * size, (quarter + 1) * size);
    return part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length);
  });
}

/** No more at the end than behind the warm-up, but for the noise of garbage collection. */
export function isFlat(samples: readonly number[]): boolean {
  const [, second = 0, , last = 0] = quarters(samples);
  return last <= second * 1.15 + 5;
}
