import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The compiler reads all types of the document. */
const COMPILING_MS = 600_000;

describe('the TypeScript of docs/client.md, as one program', { timeout: COMPILING_MS }, () => {
  let folder: string;

  beforeAll(() => {
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    folder = mkdtempSync(join(ROOT, 'dist/reference-'));
    const page = readFileSync(join(ROOT, 'docs/client.md'), 'utf8');
    const code = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block).join('\n');
    writeFileSync(join(folder, 'page.ts'), code.replaceAll('http://localhost:7243', inject('newestProxyUrl')));
    const paths = { 'temporal-http/client': [join(ROOT, 'src/client/client.ts')] };
    const compilerOptions = { paths, lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'], noUnusedLocals: false };
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['*.ts'], exclude: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('compiles', async () => {
    const { stdout } = await run('npx', ['tsc', '-p', folder], { cwd: ROOT }).catch((error) => error);
    expect(stdout).toBe('');
  });

  test('runs, and prints what its comments say', async () => {
    const config = join(folder, 'tsconfig.json');
    const { stdout } = await run('npx', ['tsx', '--tsconfig', config, join(folder, 'page.ts')], { cwd: ROOT });
    const lines = stdout.split('\n');
    for (const line of [
      'HELLO, ALICE!',
      'not yet',
      'first',
      'WORKFLOW_EXECUTION_STATUS_RUNNING',
      'WORKFLOW_EXECUTION_STATUS_CANCELED',
      'WORKFLOW_EXECUTION_STATUS_FAILED',
      'activity',
      'CardDeclined',
      'changed meanwhile',
      '{ approved: true }',
    ]) {
      expect(lines).toContain(line);
    }
  });
});
