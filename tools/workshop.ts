import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheFolder } from '../src/base/cache-folder.ts';
import { withLock } from '../src/dev-server/lock.ts';
import { type Finished, type RunOptions, run } from './run.ts';

/** How to build a folder in which third-party programs run on our document. */
export interface Workshop {
  /** Folder below the cache. */
  readonly name: string;
  /** Folder with our own files: pinned versions and code. */
  readonly sources: string;
  /** Further files, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Parts of an earlier build that a new one can reuse. */
  readonly keep: readonly string[];
  readonly build: readonly (readonly string[])[];
}

export interface ReadyWorkshop {
  readonly folder: string;
  /** Runs a program there; programs installed there take precedence. */
  readonly run: (command: readonly string[], options?: Omit<RunOptions, 'cwd'>) => Promise<Finished>;
}

/**
 * Installs the packages in `requirements.txt`, only into the folder, with the machine's pip (22.3 or newer). A pip in each
 * folder would take longer to install than most packages, and so would compiling modules that nothing imports.
 */
export const PYTHON_PACKAGES: Workshop['build'] = [
  ['python3', '-m', 'venv', '--without-pip', '.venv'],
  [
    ...['pip', '--python', '.venv', 'install', '--quiet', '--disable-pip-version-check', '--no-compile'],
    ...['--requirement', 'requirements.txt'],
  ],
];

/** What `PYTHON_PACKAGES` needs. */
export const PYTHON_PROGRAMS = ['python3', 'pip'] as const;

/** Installs the packages in `package-lock.json`. Package scripts are not run, since some report to their makers. */
export const NODE_PACKAGES: Workshop['build'] = [['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund']];

const STAMP = '.built-from';
/** Where npm and Python's venv install programs. */
const PROGRAMS = ['node_modules/.bin', '.venv/bin'];

/**
 * Builds the folder below the cache, unless it was already built from the same files, possibly by another checkout. Two
 * concurrent processes build it only once.
 * @throws Error with the last lines of output of what failed
 */
export async function openWorkshop(workshop: Workshop): Promise<ReadyWorkshop> {
  const base = join(cacheFolder(), 'workshops');
  const folder = join(base, workshop.name);
  const path = [...PROGRAMS.map((each) => join(folder, each)), process.env.PATH].join(delimiter);
  const ready: ReadyWorkshop = {
    folder,
    run: (command, options = {}) => run(command, { ...options, cwd: folder, env: { ...options.env, PATH: path } }),
  };
  await mkdir(base, { recursive: true });
  await withLock(`${folder}.lock`, { log: () => undefined }, async () => {
    const wanted = await fingerprint(workshop);
    const present = await readFile(join(folder, STAMP), 'utf8').catch(() => undefined);
    if (present === wanted) return;
    await clear(folder, workshop.keep);
    await cp(workshop.sources, folder, { recursive: true });
    for (const [name, text] of Object.entries(workshop.files)) await writeFile(join(folder, name), text);
    for (const command of workshop.build) await ready.run(command);
    await writeFile(join(folder, STAMP), wanted);
  });
  return ready;
}

async function fingerprint({ sources, files, build }: Workshop): Promise<string> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256').update(JSON.stringify([process.version, files, build]));
  for (const path of paths.sort()) hash.update(path.slice(sources.length)).update(await readFile(path));
  return hash.digest('hex');
}

async function clear(folder: string, keep: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!keep.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
