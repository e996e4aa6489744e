import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readConfig } from '../../codegen/config.ts';
import { crateFolder, fetchCrate, sha256Of } from '../../codegen/crate.ts';
import { untar } from '../../codegen/untar.ts';
import { findSource, withSource } from '../../tools/proto-source.ts';
import { problemsOf, temporaryFolder } from '../support/made-up-protos.ts';
import { CODEGEN_YAML, UPSTREAM_PROTOS } from '../support/upstream-protos.ts';

const LONG = `demo-1.0.0/${'a-rather-long-folder/'.repeat(7)}b.proto`;

/** An archive that the system's tar makes: our reader's oracle. */
function archive(...options: readonly string[]): Buffer {
  const folder = temporaryFolder({ 'demo-1.0.0/a.proto': 'syntax = "proto3";\n', [LONG]: 'x'.repeat(1_025) });
  mkdirSync(join(folder, 'demo-1.0.0/empty'));
  const { status, stdout } = spawnSync('tar', [...options, '-cf', '-', 'demo-1.0.0'], { cwd: folder });
  expect(status).toBe(0);
  return stdout;
}

test.each(['--format=ustar', '--format=gnu', '--format=v7'])('reads what tar %s writes', (format) => {
  const options = format === '--format=v7' ? [format, '--exclude=a-rather-*'] : [format];
  const found = untar(archive(...options)).map(({ path, content }) => [path, content.length]);
  const wanted: (string | number)[][] = [['demo-1.0.0/a.proto', 19]];
  if (format !== '--format=v7') wanted.push([LONG, 1_025]);
  expect(found.sort()).toEqual(wanted.sort());
});

test('an archive that ends early, and a path that leads out of it, are errors', () => {
  const whole = archive('--format=ustar');
  expect(() => untar(whole.subarray(0, 700))).toThrow('the archive ends early');
  const outside = archive('--format=ustar', '--transform=s,demo-1.0.0/a,../a,', '-P');
  expect(() => untar(outside)).toThrow('expected a path inside the archive, got "../a.proto"');
});

test('a crate is unpacked once, complete, and only if it is the pinned one', async () => {
  const content = gzipSync(archive('--format=gnu'));
  const folder = join(temporaryFolder({}), 'crates', 'demo');
  const urls: string[] = [];
  const read = (url: string) => {
    urls.push(url);
    return Promise.resolve(content);
  };
  const pinned = { crate: 'demo', version: '1.0.0', sha256: sha256Of(content) };
  const other = { ...pinned, sha256: '0'.repeat(64) };
  await expect(fetchCrate(other, { folder, read })).rejects.toThrow(
    `demo 1.0.0: expected a crate with SHA-256 ${other.sha256}, got ${pinned.sha256}`,
  );
  expect(existsSync(folder)).toBe(false);

  await Promise.all([fetchCrate(pinned, { folder, read }), fetchCrate(pinned, { folder, read })]);
  await fetchCrate(pinned, { folder, read });
  expect(readFileSync(join(folder, 'a.proto'), 'utf8')).toBe('syntax = "proto3";\n');
  expect(readdirSync(join(folder, '..'))).toEqual(['demo']);
  expect(urls).toEqual(Array(3).fill('https://static.crates.io/crates/demo/demo-1.0.0.crate'));
  expect(crateFolder(pinned, { XDG_CACHE_HOME: '/c' })).toBe(
    `/c/temporal-http/crates/demo-1.0.0-${pinned.sha256.slice(0, 12)}`,
  );
});

test('a crate that is not there yet is an error with its line', () => {
  const crate = `{crate: no-such-crate, version: 1.0.0, sha256: '${'0'.repeat(64)}', path: protos}`;
  const folder = temporaryFolder({ 'codegen.yaml': `proto_roots:\n- ${crate}\nfiles: [a.proto]\n` });
  expect(problemsOf(() => readConfig(join(folder, 'codegen.yaml')))).toEqual([
    expect.stringMatching(/codegen\.yaml:2: there is no folder .*no-such-crate-1\.0\.0-0{12}\/protos$/),
  ]);
});

test('make upgrade takes .proto files from a folder, and from another version of the crate', async () => {
  const text = readFileSync(CODEGEN_YAML, 'utf8');
  const base = process.cwd();
  const folder = await findSource(UPSTREAM_PROTOS);
  expect(folder).toEqual({ folder: UPSTREAM_PROTOS });
  const changed = withSource(text, folder, base);
  const lines = (one: string) => one.split('\n');
  expect(lines(changed).filter((line) => !text.includes(line))).toEqual([`  - ${UPSTREAM_PROTOS}`]);
  const newer = await findSource('9.8.7', () => Promise.resolve(Buffer.from('made up')));
  expect(newer).toEqual({ version: '9.8.7', sha256: sha256Of(Buffer.from('made up')) });
  for (const before of [text, changed]) {
    const after = withSource(before, newer, base);
    expect(after).toBe(
      text
        .replaceAll(/(version: )0\.10\.2/g, '$19.8.7')
        .replaceAll(/(sha256: )[0-9a-f]{64}/g, `$1${sha256Of(Buffer.from('made up'))}`),
    );
  }
  await expect(findSource('/nowhere')).rejects.toThrow(
    'expected a version of the crate temporalio-protos, or a folder',
  );
});
