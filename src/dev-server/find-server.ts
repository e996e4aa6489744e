import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { cached, cacheFolder, install } from './cache.ts';
import { CLI_FOR_SDK, downloadCli } from './download.ts';
import { buildServer, SERVER_VERSION } from './go-build.ts';
import type { Progress, ServerBinary } from './server-binary.ts';

export interface FindOptions extends Progress {
  /** Default: process.env. */
  readonly env?: NodeJS.ProcessEnv;
  /** How the CLI is downloaded and the server is built; tests give their own. */
  readonly download?: typeof downloadCli;
  readonly build?: typeof buildServer;
}

const CLI = `temporal-cli-${CLI_FOR_SDK}`;
const SERVER = `temporal-server-${SERVER_VERSION}`;

/**
 * A program that can run a Temporal server: the `temporal` on PATH, else one in the cache, else the CLI as it can be
 * downloaded, else the server built with Go.
 * @throws Error with one line that says what to install, if none of the four can be had.
 */
export async function findOrBuildServer(options: FindOptions): Promise<ServerBinary> {
  const env = options.env ?? process.env;
  const onPath = await findOnPath('temporal', env);
  if (onPath !== undefined) return { kind: 'cli', path: onPath };

  const folder = cacheFolder(env);
  const cli = await cached(folder, CLI);
  if (cli !== undefined) return { kind: 'cli', path: cli };
  const server = await cached(folder, SERVER);
  if (server !== undefined) return { kind: 'server', path: server };

  const { download = downloadCli, build = buildServer } = options;
  try {
    options.log('Looking for a Temporal CLI to download.');
    return { kind: 'cli', path: await install(folder, CLI, options, (scratch) => download(scratch, options)) };
  } catch (error) {
    options.signal?.throwIfAborted();
    options.log(`The Temporal CLI cannot be downloaded: ${reason(error)}.`);
  }
  try {
    return { kind: 'server', path: await install(folder, SERVER, options, (scratch) => build(scratch, options)) };
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new Error(
      `No Temporal server can be had: ${reason(error)}. Install the Temporal CLI (https://docs.temporal.io/cli) or ` +
        'Go (https://go.dev/dl), or set TEMPORAL_ADDRESS to a running server.',
      { cause: error },
    );
  }
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

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch says only that it failed, and why in the cause.
  return error.cause instanceof Error && error.message === 'fetch failed' ? error.cause.message : error.message;
}
