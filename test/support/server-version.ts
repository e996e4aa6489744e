import { cacheFolder } from '../../src/base/cache-folder.ts';
import { install } from '../../src/dev-server/cache.ts';
import { CLI_RELEASES } from '../../src/dev-server/cli-releases.ts';
import { findRelease } from '../../src/dev-server/find-server.ts';
import { buildServer, SERVER_VERSION } from '../../src/dev-server/go-build.ts';
import type { Progress, ServerBinary } from '../../src/dev-server/server-binary.ts';

/**
 * The server that the suites run on. By default the one that Go builds: unlike the CLI's, it archives, and takes
 * certificates and tokens. The environment variable TEMPORAL_SERVER names a version of the CLI's server instead.
 * @throws Error if the variable names another version than the supported ones.
 */
export async function chosenServer(progress: Progress): Promise<ServerBinary> {
  const version = process.env.TEMPORAL_SERVER;
  if (version === undefined || version === '') return builtServer(progress);
  const release = CLI_RELEASES.find(({ server }) => server === version);
  if (release !== undefined) return findRelease(release, progress);
  const versions = CLI_RELEASES.map(({ server }) => server).join(', ');
  throw new Error(`expected TEMPORAL_SERVER to be one of ${versions}, got ${version}`);
}

/** The default server, built with Go at the first time, which takes some minutes. */
export async function builtServer(progress: Progress): Promise<ServerBinary> {
  const name = `temporal-server-${SERVER_VERSION}`;
  const path = await install(cacheFolder(), name, progress, (scratch) => buildServer(scratch, progress));
  return { kind: 'server', path };
}
