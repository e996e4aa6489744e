import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shapeOf } from '../../support/shape.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const GUIDES = join(ROOT, 'docs/guides');

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(GUIDES, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
}

/** Pages that start a proxy of their own; their commands have tests of their own below. */
const SERVING = ['temporal-cloud.md', 'encryption.md'];
const PAGES = readdirSync(GUIDES).filter((page) => page !== 'README.md' && !SERVING.includes(page));
const [VARIABLES, CLIENT] = blocksOf('README.md');

describe('the curl commands of the guides', () => {
  test.each(PAGES)('of %s succeed, and answer what the page shows', async (page) => {
    const blocks = blocksOf(page);
    for (const [index, { language, text }] of blocks.entries()) {
      if (language !== 'sh') continue;
      const output = await bash(text, inject('newestProxyUrl'));
      const shown = blocks[index + 1];
      if (shown?.language === 'json') expect(shapeOf(lastLine(output))).toEqual(shapeOf(shown.text));
    }
  });
});

test('the curl commands of README.md succeed, and answer what it shows', async () => {
  const blocks = blocksOf('../../README.md');
  const commands = blocks.filter(({ language, text }) => language === 'sh' && /^curl .*localhost:7243/.test(text));
  expect(commands.length).toBeGreaterThan(6);
  for (const block of commands) {
    const output = await bash(block.text, inject('newestProxyUrl'));
    const shown = blocks[blocks.indexOf(block) + 1];
    if (shown?.language === 'json') expect(shapeOf(lastLine(output))).toEqual(abridgedShape(shown.text));
  }
});

/** The shape of a JSON text in which `{...}` is any object. */
function abridgedShape(text: string): unknown {
  const shape = JSON.stringify(shapeOf(text.replaceAll('{...}', '"..."')));
  return JSON.parse(shape, (_, value) => (value === '...' ? expect.any(Object) : value));
}

/** Runs commands as the reader does, but for at most two seconds each if they watch, and fails for every answer that is an error. */
async function bash(commands: string, url: string): Promise<string> {
  const ask = 'curl() { command curl -sS --fail-with-body "$@" && echo; }';
  const watch = 'watch() { command curl -sS --fail-with-body --max-time 2 "$@" || [ $? = 28 ]; }';
  const script = [VARIABLES?.text, ask, watch, commands.replaceAll(/^curl -N/gm, 'watch')].join('\n');
  const { stdout } = await run('bash', ['-euc', script.replaceAll('http://localhost:7243', url)]);
  return stdout;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

describe('the TypeScript of the guides', () => {
  let folder: string;

  beforeAll(() => {
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    folder = mkdtempSync(join(ROOT, 'dist/guides-'));
    for (const page of PAGES) {
      const code = [CLIENT, ...blocksOf(page).filter(({ language }) => language === 'ts')].map((block) => block?.text);
      const file = code.join('\n').replaceAll('http://localhost:7243', inject('proxyUrl'));
      writeFileSync(join(folder, page.replace('.md', '.ts')), `${file}\nexport {};\n`);
    }
    const paths = { 'temporal-http/client': [join(ROOT, 'src/client/client.ts')] };
    const compilerOptions = { paths, lib: ['ES2023', 'DOM'], noUnusedLocals: false };
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['*.ts'], exclude: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('compiles', async () => {
    const { stdout } = await run('npx', ['tsc', '-p', folder], { cwd: ROOT }).catch((error) => error);
    expect(stdout).toBe('');
  });

  test.each(PAGES)('of %s runs', async (page) => {
    const file = join(folder, page.replace('.md', '.ts'));
    await run('npx', ['tsx', '--tsconfig', join(folder, 'tsconfig.json'), file], { cwd: ROOT });
  });
});
