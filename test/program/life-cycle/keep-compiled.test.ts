import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAIN } from '../../support/program.ts';

const KEEPS = 'enableCompileCache' in module;

test('compiled code is kept in the cache folder, where Node can do that', () => {
  const home = mkdtempSync(join(tmpdir(), 'cache-'));
  const run = () =>
    spawnSync(process.execPath, [MAIN, '--version'], {
      env: { ...process.env, XDG_CACHE_HOME: home },
      encoding: 'utf8',
    });
  const [first, second] = [run(), run()];
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(second).toMatchObject({ status: 0, stderr: '', stdout: first.stdout });
  const kept = join(home, 'temporal-http', 'compiled');
  expect(existsSync(kept) && readdirSync(kept, { recursive: true }).length > 1).toBe(KEEPS);
});

test('a cache folder that cannot be written does no harm', () => {
  const env = { ...process.env, XDG_CACHE_HOME: '/dev/null' };
  expect(spawnSync(process.execPath, [MAIN, '--version'], { env, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});
