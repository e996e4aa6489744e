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
/** Settings of a strict application of modules. */
const MODULES = {
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
};
/** The settings with which `nest new` makes an application: first of NestJS 11, then of NestJS 10 and earlier. */
const NEST = {
  declaration: true,
  removeComments: true,
  emitDecoratorMetadata: true,
  experimentalDecorators: true,
  allowSyntheticDefaultImports: true,
  target: 'ES2023',
  sourceMap: true,
  skipLibCheck: true,
  forceConsistentCasingInFileNames: true,
  noImplicitAny: false,
  strictBindCallApply: false,
  types: ['node'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
};
const NODENEXT = {
  ...NEST,
  module: 'nodenext',
  moduleResolution: 'nodenext',
  resolvePackageJsonExports: true,
  esModuleInterop: true,
  isolatedModules: true,
  strictNullChecks: true,
};
/** The strictest about what CommonJS may import. */
const NODE16 = { ...NODENEXT, module: 'node16', moduleResolution: 'node16', skipLibCheck: false };
const COMMONJS = {
  ...NEST,
  module: 'commonjs',
  target: 'ES2021',
  strictNullChecks: false,
  noFallthroughCasesInSwitch: false,
};
const BUNDLED = {
  ...MODULES,
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.AsyncIterable'],
  types: [],
};

const COMPILED: readonly (readonly [string, object, readonly string[], 'module' | 'commonjs'])[] = [
  ['a strict application of modules', MODULES, ['app.ts', 'types.ts'], 'module'],
  ['the settings of NestJS 11 (nodenext, CommonJS)', NODENEXT, ['consumer.ts'], 'commonjs'],
  ['node16, CommonJS, with all declarations checked', NODE16, ['consumer.ts'], 'commonjs'],
  ['the settings of NestJS 10 (commonjs, node10)', COMMONJS, ['consumer.ts'], 'commonjs'],
  [
    'the same, with all declarations checked',
    { ...COMMONJS, strict: true, skipLibCheck: false },
    ['consumer.ts'],
    'commonjs',
  ],
  ['a bundler for browsers, without the types of Node', BUNDLED, ['page.ts'], 'module'],
];

let folder: string;
/** Both compile all types. */
const PACKING_MS = 1_200_000;
const COMPILING_MS = 600_000;

/** A project that has installed the package as it would be published, and nothing else. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'temporal-http-app-'));
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  await run('npx', ['tsx', 'tools/package.ts', join(modules, 'temporal-http')], { cwd: ROOT });
}, PACKING_MS);
afterAll(() => rm(folder, { recursive: true }));

const compiled = new Map<object, Promise<{ readonly out: string; readonly messages: string }>>();

/** Compiles files of an application with some settings, once. */
function compile(options: object, files: readonly string[], type: 'module' | 'commonjs') {
  const known = compiled.get(options) ?? compileAnew(options, files, type);
  compiled.set(options, known);
  return known;
}

async function compileAnew(options: object, files: readonly string[], type: 'module' | 'commonjs') {
  const app = await mkdtemp(join(folder, 'app-'));
  const out = join(app, 'out');
  for (const name of files) await symlink(join(APP, name), join(app, name));
  await writeFile(join(app, 'package.json'), JSON.stringify({ type }));
  const config = { compilerOptions: { ...options, outDir: out, rootDir: '.', preserveSymlinks: true }, files };
  await writeFile(join(app, 'tsconfig.json'), JSON.stringify(config));
  const compiling = run(join(ROOT, 'node_modules/.bin/tsc'), ['--project', app]);
  const { stdout: messages } = await compiling.catch((error: { readonly stdout: string }) => error);
  return { out, messages };
}

describe('temporal-http/client of the packed package', { timeout: COMPILING_MS }, () => {
  test.each(COMPILED)('has types that accept what is right and refuse what is wrong, with %s', async (...row) => {
    const [, options, files, type] = row;
    const app = await compile(options, files, type);
    expect(app.messages).toBe('');
  });

  test.each(COMPILED.filter(([, , files]) => files.includes('consumer.ts')))('runs with %s', async (...row) => {
    const [, options, files, type] = row;
    const { out } = await compile(options, files, type);
    const env = { ...process.env, TEMPORAL_HTTP_URL: inject('proxyUrl'), WORKFLOW_ID: unique('consumer') };
    const { stdout } = await run(process.execPath, [join(out, 'consumer.js')], { env });
    expect(stdout).toBe('Hello, Alice!\ntrue the card was declined\n');
  });

  test('starts, signals, queries, updates, watches, cancels, awaits, follows and lists workflows', async () => {
    const env = { ...process.env, TEMPORAL_HTTP_URL: inject('proxyUrl'), WORKFLOW_ID: unique('client a/b') };
    const [, options, files, type] = COMPILED[0] as (typeof COMPILED)[number];
    const { out } = await compile(options, files, type);
    const { stdout } = await run(process.execPath, [join(out, 'app.js')], { env });
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
