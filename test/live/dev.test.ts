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
  await eventually(async () => lines.find((line) => line.startsWith(`curl -X POST ${url}/api/v1/namespaces/`)));
  expect((await httpClient(url)('GET', '/api/v1/system-info')).status).toBe(200);

  process.kill(child.pid, 'SIGINT');
  expect(await child.ended).toEqual({ code: 0, signal: null });
  await expect(fetch(url)).rejects.toThrow();
  // The server was there before, and stays.
  const shared = httpClient(inject('proxyUrl'));
  expect((await shared('GET', '/api/v1/system-info')).status).toBe(200);
});
