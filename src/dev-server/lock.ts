import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './processes.ts';
import type { Progress } from './server-binary.ts';

const POLL_MS = 500;

/**
 * Runs `work` while no other process of this machine runs it under the same lock file. A lock whose holder is dead is
 * taken over. The file holds the holder's process id.
 */
export async function withLock<T>(path: string, progress: Progress, work: () => Promise<T>): Promise<T> {
  let told = false;
  while (!(await take(path))) {
    const holder = await holderOf(path);
    if (holder !== undefined && !isAlive(holder)) {
      await rm(path, { force: true });
      continue;
    }
    if (!told) progress.log(`Waiting for process ${holder ?? 'unknown'}, which is preparing the same server.`);
    told = true;
    await sleep(POLL_MS, undefined, progress.signal ? { signal: progress.signal } : {});
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** A hard link appears with its content or not at all, so nobody reads a lock without a process id. */
async function take(path: string): Promise<boolean> {
  const mine = `${path}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  try {
    await link(mine, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

async function holderOf(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text === '' ? undefined : Number(text);
}
