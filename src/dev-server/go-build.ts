import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import type { Progress } from './server-binary.ts';

/** The server that is built where no Temporal CLI can be had. */
export const SERVER_VERSION = '1.31.2';

const PROGRESS_MS = 10_000;

/**
 * Builds the Temporal server with Go into `folder` and returns its path: some four minutes on two cores, and less
 * where Go has built it before.
 * @throws Error if Go is missing or the build fails, with Go's last words.
 */
export async function buildServer(folder: string, progress: Progress): Promise<string> {
  const started = Date.now();
  let packages = 0;
  const go = await startGo(folder, (line) => {
    if (/^[\w.-]+(\/[\w.~-]+)*$/.test(line)) packages++;
  });
  progress.log(`Building the Temporal server ${SERVER_VERSION} with Go. This is done once and takes some minutes.`);
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    progress.log(`  still building: ${seconds} s, ${packages} packages compiled`);
  }, PROGRESS_MS);
  const abort = () => void go.stop();
  progress.signal?.addEventListener('abort', abort, { once: true });
  try {
    const { code } = await go.ended;
    progress.signal?.throwIfAborted();
    if (code !== 0) throw new Error(`Go cannot build the Temporal server: ${lastWords(go)}`);
  } finally {
    clearInterval(timer);
    progress.signal?.removeEventListener('abort', abort);
  }
  return join(folder, process.platform === 'win32' ? 'server.exe' : 'server');
}

async function startGo(folder: string, onLine: (line: string) => void): Promise<Child> {
  const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0' };
  try {
    const target = `go.temporal.io/server/cmd/server@v${SERVER_VERSION}`;
    return await startChild('go', ['install', '-v', target], { env, onLine, cwd: folder });
  } catch (cause) {
    throw new Error('there is no Go to build one with', { cause });
  }
}

/** Go's messages are long; the last lines say what was wrong. */
function lastWords(go: Child): string {
  return go.tail().slice(-3).join(' ').trim();
}
