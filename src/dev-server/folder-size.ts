import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The size of all files below `folder`, for people: `12 MB`. */
export async function folderSize(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
  return `${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)} MB`;
}

async function sizeOf(path: string): Promise<number> {
  // A file may have been renamed or removed meanwhile.
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : 0;
}
