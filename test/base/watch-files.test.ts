import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchFiles } from '../../src/base/watch-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, 'before');
  return path;
}

test.each<readonly [how: string, change: (path: string) => void]>([
  ['written', (path) => writeFileSync(path, 'after that')],
  ['removed', (path) => rmSync(path)],
  [
    'linked to another file',
    (path) => {
      symlinkSync(written('other'), `${path}.new`);
      renameSync(`${path}.new`, path);
    },
  ],
])('a file that is %s right after the call is noticed, once', async (how, change) => {
  const path = written(how);
  let changes = 0;
  const { close } = watchFiles([written(`${how}, beside it`), path], 20, () => changes++);
  change(path);
  await expect.poll(() => changes).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(changes).toBe(1);
  close();
});

test('nothing is noticed after the end', async () => {
  const path = written('ended');
  let changes = 0;
  const { close } = watchFiles([path], 20, () => changes++);
  writeFileSync(path, 'after that');
  close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(changes).toBe(0);
});
