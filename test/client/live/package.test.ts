import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { unique } from '../../support/live.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const APP = fileURLToPath(new URL('../app/', import.meta.url));
const COMPILER = {
  strict: true,
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  // Declarations of others are checked too: they are what a user gets.
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  types: ['node'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
  outDir: 'out',
};

let folder: string;
/** It compiles all types. */
const PACKING_MS = 400_000;

/** A project that has installed the package as it would be published, and nothing else. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'temporal-http-app-'));
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  await run('npx', ['tsx', 'tools/package.ts', join(modules, 'temporal-http')], { cwd: ROOT });
  for (const name of await readdir(APP)) await symlink(join(APP, name), join(folder, name));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const files = (await readdir(APP)).map((name) => join(folder, name));
  const config = { compilerOptions: { ...COMPILER, preserveSymlinks: true }, files };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
}, PACKING_MS);
afterAll(() => rm(folder, { recursive: true }));

describe('temporal-http/client of the packed package', () => {
  test('has types that accept what is right and refuse what is wrong', async () => {
    const compiled = run(join(ROOT, 'node_modules/.bin/tsc'), ['--project', folder]);
    await expect(compiled.catch(({ stdout }: { stdout: string }) => stdout)).resolves.toMatchObject({ stdout: '' });
  });

  test('starts, signals, queries, updates, watches, cancels, awaits, follows and lists workflows', async () => {
    const env = { ...process.env, TEMPORAL_HTTP_URL: inject('proxyUrl'), WORKFLOW_ID: unique('client a/b') };
    const { stdout } = await run(process.execPath, [join(folder, 'out/app.js')], { env });
    expect(stdout.trim().split('\n')).toEqual([
      'started true false true',
      'query newer',
      'update 3 3',
      'describe WORKFLOW_EXECUTION_STATUS_RUNNING kept',
      'history EVENT_TYPE_WORKFLOW_EXECUTION_STARTED',
      'watch newer,newest',
      'aborted AbortError',
      'followed WORKFLOW_EXECUTION_STARTED,WORKFLOW_EXECUTION_CANCELED',
      'events true',
      'listed true',
      'result the workflow was canceled canceled',
      'execute Hello, Alice!',
      expect.stringMatching(/^refused 400 3 /),
      'violations namespace,workflowExecutionRetentionPeriod',
    ]);
  });

  test('comes with the document in all its forms, and the licences of what is in it', async () => {
    const files = await readdir(join(folder, 'node_modules/temporal-http/dist'), { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        'openapi.json',
        'openapi.yaml',
        'openapi-3.0.json',
        'openapi-3.0.yaml',
        'LICENSE.protos',
        'docs/index.html',
        'docs/page.js',
        'docs/page.css',
      ]),
    );
  });
});
