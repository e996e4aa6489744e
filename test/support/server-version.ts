import { join } from 'node:path';
import { cacheFolder, install } from '../../src/dev-server/cache.ts';
import { startChild } from '../../src/dev-server/child.ts';
import { buildServer, SERVER_VERSION } from '../../src/dev-server/go-build.ts';
import type { Progress, ServerBinary } from '../../src/dev-server/server-binary.ts';

/** Servers that the suites can be run on; the older one is in this version of the Temporal CLI. */
const OLDER_SERVER = '1.29.1';
const OLDER_CLI = '1.5.1';

/**
 * The server that the environment variable TEMPORAL_SERVER asks for by its version, built with Go at the first time;
 * undefined where it asks for none, and any will do.
 * @throws Error if the variable names another version.
 */
export async function chosenServer(progress: Progress): Promise<ServerBinary | undefined> {
  const version = process.env.TEMPORAL_SERVER;
  const folder = cacheFolder();
  switch (version) {
    case undefined:
    case '':
      return undefined;
    case SERVER_VERSION: {
      const name = `temporal-server-${SERVER_VERSION}`;
      return {
        kind: 'server',
        path: await install(folder, name, progress, (scratch) => buildServer(scratch, progress)),
      };
    }
    case OLDER_SERVER: {
      const name = `temporal-cli-go-${OLDER_CLI}`;
      return { kind: 'cli', path: await install(folder, name, progress, (scratch) => buildCli(scratch, progress)) };
    }
    default:
      throw new Error(`TEMPORAL_SERVER can be ${SERVER_VERSION} or ${OLDER_SERVER}, not ${version}`);
  }
}

async function buildCli(scratch: string, progress: Progress): Promise<string> {
  progress.log(`Building the Temporal CLI ${OLDER_CLI} with Go. This is done once and takes some minutes.`);
  const env = { ...process.env, GOBIN: scratch, CGO_ENABLED: '0' };
  const target = `github.com/temporalio/cli/cmd/temporal@v${OLDER_CLI}`;
  const go = await startChild('go', ['install', target], { env, cwd: scratch });
  const { code } = await go.ended;
  if (code !== 0) throw new Error(`Go cannot build the Temporal CLI: ${go.tail().slice(-3).join(' ').trim()}`);
  return join(scratch, process.platform === 'win32' ? 'temporal.exe' : 'temporal');
}
