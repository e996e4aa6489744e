import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.ts';
import type { Progress } from './server-binary.ts';

const UNFINISHED = 'unfinished-';

/** Path of a cached program, or undefined. */
export async function cached(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? path : undefined;
}

/**
 * Puts a program into the cache, once: `make` gets an empty folder and returns the path of the program it made there.
 * Only a finished program gets its name, and two processes at once make it once.
 */
export async function install(
  folder: string,
  name: string,
  progress: Progress,
  make: (scratch: string) => Promise<string>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  return withLock(join(folder, `${name}.lock`), progress, async () => {
    const present = await cached(folder, name);
    if (present !== undefined) return present;
    await removeUnfinished(folder, name);
    const scratch = await mkdtemp(join(folder, `${UNFINISHED}${name}-`));
    try {
      const made = await make(scratch);
      await chmod(made, 0o755);
      await rename(made, join(folder, name));
      return join(folder, name);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
}

/** What a killed process left behind; nobody uses it, since the lock is ours. */
async function removeUnfinished(folder: string, name: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (entry.startsWith(`${UNFINISHED}${name}-`)) await rm(join(folder, entry), { recursive: true, force: true });
  }
}
