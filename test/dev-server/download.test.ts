import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CliRelease } from '../../src/dev-server/cli-releases.ts';
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

function release(program: string): CliRelease {
  const hash = createHash('sha256').update(program).digest('hex');
  return { cli: '1.2.3', server: '1.2.3', wheels: {}, programs: { [`${process.platform}-${process.arch}`]: hash } };
}

/** Serves an archive with a program. */
async function offer(program: string, asked: string[] = []): Promise<string> {
  const source = await folder();
  await writeFile(join(source, 'temporal'), program);
  execFileSync('tar', ['-czf', 'archive.tar.gz', 'temporal'], { cwd: source });
  const archive = await readFile(join(source, 'archive.tar.gz'));
  const url = await serve((req, res) => {
    asked.push(req.url ?? '');
    if (req.url === '/archive.tar.gz') res.end(archive);
    else res.end(JSON.stringify({ archiveUrl: `${url}/archive.tar.gz`, fileToExtract: 'temporal' }));
  });
  return url;
}

test('asks for the version of the release, and unpacks what it is told', async () => {
  const asked: string[] = [];
  const url = await offer('the program', asked);
  const path = await downloadCli(release('the program'), await folder(), { log }, url);
  expect(await readFile(path, 'utf8')).toBe('the program');
  const { pathname, searchParams } = new URL(`${url}${asked[0]}`);
  expect(pathname).toBe('/cli/v1.2.3');
  expect(Object.fromEntries(searchParams)).toEqual({
    arch: expect.stringMatching(/^(amd64|arm64)$/),
    platform: expect.stringMatching(/^(linux|darwin|windows)$/),
    format: 'tar.gz',
  });
});

test('a program with another hash is an error, and is not run', async () => {
  const url = await offer('another program');
  const downloaded = downloadCli(release('the program'), await folder(), { log }, url);
  await expect(downloaded).rejects.toThrow(/expected a program with the SHA-256 [0-9a-f]{64}, got [0-9a-f]{64}/);
});

test('a platform without a known hash is an error before anything is downloaded', async () => {
  const unknown = { ...release(''), programs: {} };
  await expect(downloadCli(unknown, await folder(), { log }, 'http://127.0.0.1:1')).rejects.toThrow(/is not known/);
});

test.each([
  ['a refusal', 404, '', /answered 404/],
  ['an answer without an archive', 200, '{}', /without an archive/],
  ['a file name that leads out of the folder', 200, '{"archiveUrl":"x","fileToExtract":"../x"}', /without an archive/],
])('%s is an error', async (_, status, body, message) => {
  const url = await serve((_req, res) => res.writeHead(status).end(body));
  await expect(downloadCli(release('the program'), await folder(), { log }, url)).rejects.toThrow(message);
});

test('an archive that breaks off is an error', async () => {
  const url = await serve((req, res) => {
    if (req.url === '/archive') {
      res.writeHead(200, { 'Content-Length': 1_000 });
      res.write('half');
      setTimeout(() => res.destroy(), 50);
    } else res.end(JSON.stringify({ archiveUrl: `${url}/archive`, fileToExtract: 'temporal' }));
  });
  await expect(downloadCli(release('the program'), await folder(), { log }, url)).rejects.toThrow();
});

test('a service that says nothing is given up', async () => {
  const url = await serve(() => undefined);
  await expect(downloadCli(release('the program'), await folder(), { log }, url)).rejects.toThrow();
});
