import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from '../../src/dev-server/child.ts';
import { freePort } from './free-port.ts';

export interface TestRedis {
  readonly url: string;
  /** Kills it, like a crash. */
  readonly kill: () => Promise<void>;
  /** Suspends and resumes it: it keeps its connections but answers nothing in between. */
  readonly freeze: () => void;
  readonly thaw: () => void;
}

/** The reason why no Redis can be started here; undefined if one can. */
export function whyNoRedis(): string | undefined {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  return found ? undefined : 'redis-server is not on the PATH (Debian: apt-get install redis-server)';
}

/** A real Redis on its own port, without persistence. */
export async function startRedis(port?: number): Promise<TestRedis> {
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  let ready: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const options = ['--bind', '127.0.0.1', '--port', `${chosen}`, '--save', '', '--appendonly', 'no', '--dir', folder];
  const child: Child = await startChild('redis-server', options, {
    onLine(line) {
      if (line.includes('Ready to accept connections')) ready();
    },
  });
  await Promise.race([listening, child.ended.then(() => Promise.reject(new Error('Redis has ended')))]);
  return {
    url: `redis://127.0.0.1:${chosen}/0`,
    kill: async () => {
      process.kill(child.pid, 'SIGKILL');
      await child.ended;
    },
    freeze: () => process.kill(child.pid, 'SIGSTOP'),
    thaw: () => process.kill(child.pid, 'SIGCONT'),
  };
}
