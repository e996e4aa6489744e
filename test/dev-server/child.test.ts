import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { startChild } from '../../src/dev-server/child.ts';
import { PATIENCE } from '../support/clock.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** Dead, but its parent has not asked for its exit code. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('a child says what it prints, and how it ends', async () => {
  const lines: string[] = [];
  const child = await startChild('sh', ['-c', 'echo one; echo two >&2; printf three; exit 3'], {
    onLine: (line) => lines.push(line),
  });
  expect(await child.ended).toEqual({ code: 3, signal: null });
  expect(lines.sort()).toEqual(['one', 'three', 'two']);
  expect(child.tail()).toHaveLength(3);
});

test('a program that is not there is an error', async () => {
  await expect(startChild('no-such-program', [])).rejects.toThrow('ENOENT');
});

test.each([
  ['at once where it listens', 'exec sleep 60', 3_600_000],
  ['by force where it does not', 'trap "" TERM; while :; do sleep 0.1; done', 200],
  ['with the children of its own', 'sleep 60 & wait', 3_600_000],
])('a child is stopped %s', async (_, script, graceMs) => {
  const child = await startChild('sh', ['-c', script]);
  await child.stop(graceMs);
  expect(isAlive(child.pid)).toBe(false);
});

test('a child ends with its parent, even with one that is killed', async () => {
  const program = `
    import { startChild } from '${new URL('../../src/dev-server/child.ts', import.meta.url)}';
    console.log((await startChild('sleep', ['60'])).pid);
  `;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(printed.toString());
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), PATIENCE);
});
