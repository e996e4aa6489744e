import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { endWithParent, signalGroup } from '../../src/dev-server/processes.ts';

let builder: ChildProcess | undefined;

/**
 * Builds the generated clients and installs the linters while the tests of the other projects wait for something, since
 * `clients` comes last.
 */
export function setup({ vitest }: TestProject): void {
  // Alone, its tests build what they need.
  if (vitest.projects.length === 1) return;
  const script = fileURLToPath(new URL('build-workshops.ts', import.meta.url));
  builder = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'ignore', detached: true });
  builder.unref();
  const { pid } = builder;
  if (pid !== undefined) builder.once('exit', endWithParent(pid));
}

export function teardown(): void {
  if (builder?.pid !== undefined && builder.exitCode === null) signalGroup(builder.pid, 'SIGKILL');
}
