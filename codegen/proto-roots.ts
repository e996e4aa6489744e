import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fail } from './build-error.ts';
import { type Crate, crateFolder } from './crate.ts';
import type { Place } from './model.ts';

/** A folder that imports are looked up in, or one inside an installed npm package or a crate. */
export type ProtoRoot =
  | string
  | { readonly package: string; readonly path: string }
  | (Crate & { readonly path: string });

export interface RootFolder {
  /** Absolute. */
  readonly path: string;
  /** Version of the npm package or crate, undefined for a plain folder. */
  readonly version: string | undefined;
}

/**
 * Finds the folder of a root; plain folders are relative to `base`.
 * @throws BuildError at `place` if there is none
 */
export function findRoot(root: ProtoRoot, base: string, place: Place): RootFolder {
  if (typeof root === 'string') return { path: existing(resolve(base, root), place), version: undefined };
  if ('crate' in root) return { path: existing(join(crateFolder(root), root.path), place), version: root.version };
  const manifest = findManifest(root.package, base) ?? fail(place, `the npm package ${root.package} is not installed`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { path: existing(join(dirname(manifest), root.path), place), version };
}

/** A package that the project of `base` lacks may be one of this program's own. */
function findManifest(name: string, base: string): string | undefined {
  for (const from of [join(base, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve(`${name}/package.json`);
    } catch {
      // The next one may have it.
    }
  }
  return undefined;
}

function existing(path: string, place: Place): string {
  return existsSync(path) ? path : fail(place, `there is no folder ${path}`);
}

/**
 * The .proto files that a name or glob means, relative to their roots and sorted. In a glob `*` stands for any part
 * of a file or folder name, `**` for any number of folders.
 * @throws BuildError at `place` if there is none
 */
export function findFiles(pattern: string, roots: readonly RootFolder[], place: Place): readonly string[] {
  if (!pattern.includes('*')) return [pattern];
  const expression = new RegExp(
    `^${pattern
      .split(/(\*\*\/|\*)/)
      .map(globPart)
      .join('')}$`,
  );
  const files = new Set<string>();
  for (const root of roots) {
    for (const entry of readdirSync(root.path, { recursive: true, encoding: 'utf8' })) {
      const file = entry.replaceAll('\\', '/');
      if (expression.test(file)) files.add(file);
    }
  }
  return files.size > 0 ? [...files].sort() : fail(place, `no file matches ${pattern}`);
}

function globPart(part: string): string {
  if (part === '**/') return '(?:[^/]+/)*';
  if (part === '*') return '[^/]*';
  return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
