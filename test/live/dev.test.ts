import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startChild } from '../../src/dev-server/child.ts';
import { freePorts } from '../../src/dev-server/ports.ts';
import { eventually } from '../support/live.ts';
import { httpClient } from '../support/live-http.ts';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

test('temporal-http dev uses a running server, shows lines to try, and ends with exit code 0', async () => {
  const [listen = 0] = await freePorts(1);
  const lines: string[] = [];
  const env = { ...process.env, TEMPORAL_ADDRESS: inject('temporalAddress') };
  const child = await startChild(process.execPath, [MAIN, 'dev', '--listen', `127.0.0.1:${listen}`], {
    env,
    onLine: (line) => lines.push(line),
  });
  onTestFinished(() => child.stop());
  const url = `http://127.0.0.1:${listen}`;
  await eventually(async () => lines.find((line) => line === `Ready: ${url}`), 30_000);
  expect(lines).toContain(`Using the server at ${env.TEMPORAL_ADDRESS}.`);
  expect(lines).toContain(`The API in a browser: ${url}/docs`);
  await eventually(async () => lines.find((line) => line.startsWith(`curl -X POST ${url}/api/v1/namespaces/`)));
  expect((await httpClient(url)('GET', '/api/v1/system-info')).status).toBe(200);

  process.kill(child.pid, 'SIGINT');
  expect(await child.ended).toEqual({ code: 0, signal: null });
  await expect(fetch(url)).rejects.toThrow();
  // The server was running before, and keeps running.
  const shared = httpClient(inject('proxyUrl'));
  expect((await shared('GET', '/api/v1/system-info')).status).toBe(200);
});

/** Ids of all descendants of a process. */
function descendants(pid: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const below = (parent: number): readonly number[] =>
    rows.filter((row) => row[1] === parent).flatMap(([child = 0]) => [child, ...below(child)]);
  return below(pid);
}

function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

// A shell in between, as under `make run`, is killed without a signal to its children.
test.each<[what: string, command: readonly [string, ...string[]], signal: NodeJS.Signals]>([
  ['its terminal hangs up', [process.execPath, MAIN, 'dev'], 'SIGHUP'],
  ['it is killed', [process.execPath, MAIN, 'dev'], 'SIGKILL'],
  ['the shell that started it is killed', ['sh', '-c', `"${process.execPath}" "${MAIN}" dev; true`], 'SIGKILL'],
])('no process of temporal-http dev survives when %s', async (_, [command, ...args], signal) => {
  const [listen = 0] = await freePorts(1);
  const lines: string[] = [];
  const started = spawn(command, args, {
    env: {
      ...process.env,
      TEMPORAL_ADDRESS: inject('temporalAddress'),
      TEMPORAL_HTTP_LISTEN: `127.0.0.1:${listen}`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(started, 'exit');
  started.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  await eventually(async () => lines.find((text) => text.includes('Ctrl-C stops it all.')), 60_000);
  const pid = started.pid ?? 0;
  const all = [pid, ...descendants(pid)];
  // Besides the program: the example worker, and its watchdog.
  expect(all.length).toBeGreaterThanOrEqual(3);
  process.kill(pid, signal);
  await ended;
  await eventually(async () => (all.some(isAlive) ? undefined : true), 15_000);
});
