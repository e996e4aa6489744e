import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { openWorkshop } from '../../../tools/workshop.ts';
import { HOSTS } from './hosts.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const run = promisify(execFile);

/** A folder with the built client, the scenario and the programs that run it. */
export interface Place {
  readonly folder: string;
  /** Runs a program there and returns what the scenario has seen. */
  readonly run: (command: readonly string[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** @param modules folder with the packages that the programs import; undefined for none */
export async function preparePlace(modules: string | undefined): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'temporal-http-runtimes-'));
  await Promise.all([
    ...Object.entries(HOSTS).map(([name, text]) => writeFile(join(folder, name), text)),
    ...['client.js', 'client.cjs'].map((name) => copyFile(join(DIST, name), join(folder, name))),
    build({ entryPoints: [join(HERE, 'scenario.ts')], outdir: folder, format: 'esm', logLevel: 'error' }),
  ]);
  await build({
    entryPoints: [join(folder, 'global.js')],
    outfile: join(folder, 'global-script.js'),
    bundle: true,
    format: 'iife',
    logLevel: 'error',
  });
  if (modules !== undefined) await symlink(modules, join(folder, 'node_modules'));
  return {
    folder,
    run: async ([program = '', ...args]) => JSON.parse((await run(program, args, { cwd: folder })).stdout),
    close: () => rm(folder, { recursive: true }),
  };
}

/** The runtimes that npm brings, in the versions of `packages/package.json`; or why there are none. */
export interface Runtimes {
  readonly modules: string | undefined;
  /** The program of a runtime, from its package for this platform. */
  readonly find: (scope: string, program: string) => Promise<string | undefined>;
  /** Why a runtime is not there. */
  readonly problem: string | undefined;
}

const OFFLINE = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network|registry/i;

/** Installs them into the cache, unless they are there. Scripts are not run: the programs are in the packages. */
export async function installRuntimes(): Promise<Runtimes> {
  try {
    const { folder } = await openWorkshop({
      name: 'runtimes',
      sources: join(HERE, 'packages'),
      files: {},
      keep: [],
      build: [['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund']],
    });
    const modules = join(folder, 'node_modules');
    return { modules, find: (scope, program) => findProgram(join(modules, scope), program), problem: undefined };
  } catch (error) {
    const { message } = error as Error;
    if (!OFFLINE.test(message)) throw error;
    const problem = `npm cannot install the runtimes: ${message.trim().split('\n').at(-1)}`;
    return { modules: undefined, find: async () => undefined, problem };
  }
}

async function findProgram(scope: string, program: string): Promise<string | undefined> {
  const files = await readdir(scope, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = files.find((file) => file.isFile() && file.name === program);
  return found && join(found.parentPath, found.name);
}
