import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { downloadCli } from '../../src/dev-server/download.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'download-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const log = () => undefined;

test('asks for the default CLI of the SDK, and unpacks what it is told', async () => {
  const source = await folder();
  await writeFile(join(source, 'temporal'), 'the program');
  execFileSync('tar', ['-czf', 'archive.tar.gz', 'temporal'], { cwd: source });
  const archive = await readFile(join(source, 'archive.tar.gz'));
  const asked: string[] = [];
  const url = await serve((req, res) => {
    asked.push(req.url ?? '');
    if (req.url === '/archive.tar.gz') res.end(archive);
    else res.end(JSON.stringify({ archiveUrl: `${url}/archive.tar.gz`, fileToExtract: 'temporal' }));
  });
  const path = await downloadCli(await folder(), { log }, url);
  expect(await readFile(path, 'utf8')).toBe('the program');
  const { pathname, searchParams } = new URL(`${url}${asked[0]}`);
  expect(pathname).toBe('/cli/default');
  expect(Object.fromEntries(searchParams)).toEqual({
    arch: expect.stringMatching(/^(amd64|arm64)$/),
    platform: expect.stringMatching(/^(linux|darwin|windows)$/),
    format: 'tar.gz',
    'sdk-name': 'sdk-typescript',
    'sdk-version': '1.24.0',
  });
});

test.each([
  ['a refusal', 404, '', /answered 404/],
  ['an answer without an archive', 200, '{}', /without an archive/],
  ['a file name that leads out of the folder', 200, '{"archiveUrl":"x","fileToExtract":"../x"}', /without an archive/],
])('%s is an error', async (_, status, body, message) => {
  const url = await serve((_req, res) => res.writeHead(status).end(body));
  await expect(downloadCli(await folder(), { log }, url)).rejects.toThrow(message);
});

test('an archive that breaks off is an error', async () => {
  const url = await serve((req, res) => {
    if (req.url === '/archive') {
      res.writeHead(200, { 'Content-Length': 1_000 });
      res.write('half');
      setTimeout(() => res.destroy(), 50);
    } else res.end(JSON.stringify({ archiveUrl: `${url}/archive`, fileToExtract: 'temporal' }));
  });
  await expect(downloadCli(await folder(), { log }, url)).rejects.toThrow();
});

test('a service that says nothing is given up', async () => {
  const url = await serve(() => undefined);
  await expect(downloadCli(await folder(), { log }, url)).rejects.toThrow();
});
