import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Progress } from './server-binary.ts';
import { stillBusy } from './still-busy.ts';

/** The server that is built where no Temporal CLI can be had. */
export const SERVER_VERSION = '1.31.2';

/**
 * Builds the Temporal server with Go into `folder` and returns its path: some four minutes on two cores, and less
 * if Go has built it before.
 * @throws Error if Go is missing or the build fails, with Go's last words.
 */
export async function buildServer(folder: string, progress: Progress): Promise<string> {
  let packages = 0;
  const onLine = (line: string) => {
    if (/^[\w.-]+(\/[\w.~-]+)*$/.test(line)) packages++;
  };
  const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0' };
  const args = ['install', '-v', `go.temporal.io/server/cmd/server@v${SERVER_VERSION}`];
  progress.log(`Building the Temporal server ${SERVER_VERSION} with Go. This is done once and takes some minutes.`);
  await stillBusy(
    progress,
    () => `${packages} packages compiled`,
    () => runCommand('go', args, progress, { env, onLine, cwd: folder }),
  );
  return join(folder, process.platform === 'win32' ? 'server.exe' : 'server');
}
