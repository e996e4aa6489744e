import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.ts';
import { type Generated, HEADER } from './generate.ts';

/** One file on disk that is not as the build step makes it. */
export interface Drift {
  readonly path: string;
  readonly kind: 'missing' | 'different' | 'left over';
}

type Places = Pick<Config, 'out' | 'document' | 'withoutRoute'>;

/** Compares what was made with what is on disk. */
export function findDrift(generated: Generated, config: Places): readonly Drift[] {
  const wanted = wantedFiles(generated, config);
  const drift = [...wanted].flatMap(([path, text]): readonly Drift[] => {
    if (!existsSync(path)) return [{ path, kind: 'missing' }];
    return readFileSync(path, 'utf8') === text ? [] : [{ path, kind: 'different' }];
  });
  const leftOver = ownFiles(config.out).filter((path) => !wanted.has(path));
  return [...drift, ...leftOver.map((path): Drift => ({ path, kind: 'left over' }))];
}

/** Makes the disk as generated, and returns what had to be changed. */
export function writeOutput(generated: Generated, config: Places): readonly Drift[] {
  const wanted = wantedFiles(generated, config);
  const drift = findDrift(generated, config);
  for (const { path, kind } of drift) {
    if (kind === 'left over') {
      rmSync(path);
      removeEmptyFolders(dirname(path), config.out);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted.get(path) ?? '');
  }
  return drift;
}

/** Files below the output folder that an earlier run made. Others are nobody's to delete. */
function ownFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.split(/[\\/]/).includes('node_modules'))
    .map((file) => join(folder, file))
    .filter((path) => readFileSync(path, 'utf8').startsWith(HEADER))
    .sort();
}

function removeEmptyFolders(folder: string, top: string): void {
  for (let current = folder; current !== top && readdirSync(current).length === 0; current = dirname(current)) {
    rmdirSync(current);
  }
}

/** Every file as it has to be, by absolute path. */
function wantedFiles(generated: Generated, { out, document, withoutRoute }: Places): ReadonlyMap<string, string> {
  const pages = [
    [document, generated.document],
    [withoutRoute, generated.withoutRoute],
  ] as const;
  return new Map([
    ...[...generated.files].map(([path, text]) => [join(out, path), text] as const),
    ...pages.flatMap(([path, text]) => (path === undefined || text === undefined ? [] : [[path, text] as const])),
  ]);
}
