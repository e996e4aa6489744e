import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadPackageDefinition, Server, ServerCredentials, type ServiceDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpClient } from '../support/live-http.ts';
import { keptFolder } from '../support/made-up-protos.ts';

const PAGE = readFileSync('docs/your-own-protos.md', 'utf8');

/** The first block of code of a language on the page. */
function code(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE)?.[1] ?? '';
}

/** A project as the page has it, with this checkout in the place of the installed package. */
const folder = keptFolder({
  'package.json': '{"type": "module"}',
  'protos/library.proto': code('proto'),
  'codegen.yaml': code('yaml'),
  'server.ts': code('ts').replace("from 'temporal-http'", `from '${resolve('src/index.ts')}'`),
});
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
const closers: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => {
  for (const close of closers.reverse()) close();
});

function generate(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'src/main.ts', 'generate', '--config', join(folder, 'codegen.yaml'), ...args];
  return spawnSync('node', command, { encoding: 'utf8' });
}

async function startGrpc(): Promise<number> {
  const includeDirs = [join(folder, 'protos'), 'codegen/protos'];
  const loaded = loadPackageDefinition(loadSync('library.proto', { includeDirs }));
  const { service } = (loaded as unknown as { library: { v1: { Library: { service: ServiceDefinition } } } }).library.v1
    .Library;
  const server = new Server();
  type Reply = (error: null, answer: object) => void;
  server.addService(service, {
    GetBook: ({ request }: { request: { name: string } }, reply: Reply) => reply(null, { ...request, title: 'Momo' }),
    UpdateBook: ({ request }: { request: { book: object } }, reply: Reply) => reply(null, request.book),
  });
  closers.push(() => server.forceShutdown());
  return new Promise((done, failed) => {
    const bound = (error: Error | null, port: number) => (error === null ? done(port) : failed(error));
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), bound);
  });
}

/** Runs `server.ts` and returns its address. */
async function startServer(grpcPort: number): Promise<string> {
  const env = { ...process.env, LIBRARY_ADDRESS: `127.0.0.1:${grpcPort}`, PORT: '0' };
  const child: ChildProcess = spawn('node', ['--import', 'tsx', join(folder, 'server.ts')], { env });
  closers.push(() => child.kill('SIGKILL'));
  let err = '';
  child.stderr?.on('data', (chunk) => (err += chunk));
  const [line] = await Promise.race([
    once(child.stdout as NodeJS.ReadableStream, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(err))),
  ]);
  const { port } = JSON.parse(String(line)) as { port: number };
  return `http://127.0.0.1:${port}`;
}

describe('docs/your-own-protos.md', () => {
  let written: ReturnType<typeof generate>;
  beforeAll(() => {
    written = generate();
  });

  test('its example is generated', () => {
    expect(written).toMatchObject({ status: 0, stderr: '' });
    expect(written.stdout.match(/written \S+/g)?.map((line) => line.split(`${basename(folder)}/`)[1])).toEqual([
      'generated/library/v1.ts',
      'generated/registry.ts',
      'generated/operations.ts',
      'openapi.yaml',
    ]);
    expect(generate('--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('what is printed compiles, with imports of the package too', () => {
    const config = readFileSync(join(folder, 'codegen.yaml'), 'utf8');
    const other = join(folder, 'other.yaml');
    writeFileSync(
      other,
      `${config}runtime: {package: temporal-http/codec}\n`.replace('out: generated', 'out: packaged'),
    );
    const command = ['--import', 'tsx', 'src/main.ts', 'generate', '--config', other];
    expect(spawnSync('node', command, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'packaged/library/v1.ts'), 'utf8')).toContain(`from 'temporal-http/codec';`);
    const program = ts.createProgram([join(folder, 'packaged/operations.ts'), join(folder, 'server.ts')], {
      ...ts.convertCompilerOptionsFromJson(JSON.parse(readFileSync('tsconfig.json', 'utf8')).compilerOptions, '.')
        .options,
      paths: { 'temporal-http/codec': [resolve('src/codec/runtime.ts')] },
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  });

  test('its example is served', async () => {
    const http = httpClient(await startServer(await startGrpc()));
    expect((await http('GET', '/v1/shelves/1/books/2')).body).toEqual({ name: 'shelves/1/books/2', title: 'Momo' });
    expect((await http('PATCH', '/v1/shelves/1/books/2', { body: { title: 'x' } })).body).toEqual({
      name: 'shelves/1/books/2',
      title: 'x',
    });
    expect(Object.keys((await http('GET', '/openapi.json')).body.paths)).toEqual(['/v1/shelves/{shelf}/books/{book}']);
  });

  test('every setting that it lists exists, and the other way round', () => {
    const table = /## Settings\n([\s\S]*?)\nPaths are/.exec(PAGE)?.[1] ?? '';
    const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    const source = readFileSync('codegen/config.ts', 'utf8');
    const schema = /const schema = z\.strictObject\(\{\n([\s\S]*?)\n\}\);/.exec(source)?.[1] ?? '';
    const known = [...schema.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
    // Temporal's alone.
    expect(listed.sort()).toEqual(known.filter((name) => name !== 'payload_types').sort());
  });

  test('a mistake ends with 1 and its line, a missing option with 2', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const failed = spawnSync(
      'node',
      ['--import', 'tsx', 'src/main.ts', 'generate', '--config', join(folder, 'empty/codegen.yaml')],
      { encoding: 'utf8' },
    );
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toMatch(/empty\/codegen\.yaml:1: the file cannot be read\n$/);
    const usage = spawnSync('node', ['--import', 'tsx', 'src/main.ts', 'generate'], { encoding: 'utf8' });
    expect(usage).toMatchObject({
      status: 2,
      stderr: "temporal-http: required option '--config <file>' not specified\n",
    });
  });
});
