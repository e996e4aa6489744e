import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { send } from '../support/raw-http.ts';

/**
 * The steps of deploy/Dockerfile without a container engine: each stage is a folder, what it copies comes from this
 * checkout as .dockerignore leaves it, and its commands are run as they stand.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NODE_OF_IMAGE = '/nodejs/bin/node';
const BUILD_MS = 540_000;
const LIMIT_MB = 18;

interface Step {
  readonly name: string;
  readonly text: string;
}

const steps = readFileSync(join(ROOT, 'deploy/Dockerfile'), 'utf8')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Step => ({ name: line.split(' ')[0] ?? '', text: line.slice(line.indexOf(' ') + 1) }));

const scratch = mkdtempSync(join(tmpdir(), 'image-'));
chmodSync(scratch, 0o755);
let image = '';
const environment: Record<string, string> = {};
let command: readonly string[] = [];
let health: readonly string[] = [];

beforeAll(() => {
  const stages = new Map<string, string>();
  let stage = '';
  let folder = '';
  for (const { name, text } of steps) {
    if (name === 'FROM') {
      stage = / AS (\S+)$/.exec(text)?.[1] ?? 'image';
      stages.set(stage, join(scratch, stage));
    } else if (name === 'WORKDIR') {
      folder = join(scratch, stage, text);
      mkdirSync(folder, { recursive: true });
    } else if (name === 'COPY') {
      copy(text, folder, stages);
    } else if (name === 'RUN') {
      const inStage = text.replaceAll('/app/', `${join(scratch, stage)}/app/`);
      const [program, args] = text.startsWith('[')
        ? [process.execPath, (JSON.parse(inStage) as string[]).slice(1)]
        : ['sh', ['-c', text]];
      const env = { ...process.env, ...environment };
      const { status, stderr, stdout } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${text}\n${stdout}\n${stderr}`);
    } else if (name === 'ENV') {
      for (const [, key = '', value = ''] of text.matchAll(/(\S+?)=(\S+)/g)) {
        environment[key] = value.startsWith('/') ? join(scratch, stage, value) : value;
      }
    } else if (name === 'ENTRYPOINT') {
      command = JSON.parse(text) as string[];
    } else if (name === 'CMD') {
      command = [...command, ...(JSON.parse(text) as string[])];
    } else if (name === 'HEALTHCHECK') {
      health = JSON.parse(text.slice(text.indexOf('['))) as string[];
    }
  }
  image = stages.get('image') ?? '';
}, BUILD_MS);
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 60_000);

/** `COPY [--from=stage] source... target` */
function copy(text: string, folder: string, stages: ReadonlyMap<string, string>): void {
  const words = text.split(' ');
  const from = /^--from=(\S+)/.exec(text)?.[1];
  const sources = words.slice(from === undefined ? 0 : 1, -1);
  const target = words.at(-1) ?? '';
  for (const source of sources) {
    if (from !== undefined) {
      cpSync(join(stages.get(from) ?? '', source), join(folder, '..', target), { recursive: true });
    } else if (source === '.') {
      for (const name of contextNames()) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    } else {
      cpSync(join(ROOT, source), join(folder, source));
    }
  }
}

/** What .dockerignore takes out of what it leaves out. */
function contextNames(): readonly string[] {
  const lines = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
}

/** A command of the image, in the scratch folder, by the Node that runs here. */
function here([program, ...args]: readonly string[]): readonly [string, string[]] {
  expect(program).toBe(NODE_OF_IMAGE);
  return [process.execPath, args.map((arg) => (arg.startsWith('/') ? join(image, arg) : arg))];
}

test('the image runs as nobody, writes nothing, and is found healthy by its own check', async () => {
  const port = await freePort();
  const env = { ...process.env, ...environment, HOME: '/home/nonroot', TEMPORAL_HTTP_LISTEN: `0.0.0.0:${port}` };
  expect(steps).toContainEqual({ name: 'USER', text: '65532' });
  const before = listing();
  const nobody = process.getuid?.() === 0 ? { uid: 65532, gid: 65532 } : {};
  const child = spawn(...here(command), { env, stdio: ['ignore', 'pipe', 'ignore'], ...nobody });
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', () => reject(new Error('it has ended')));
  });
  expect(spawnSync(...here(health), { env }).status).toBe(0);
  expect((await send(`http://127.0.0.1:${port}/docs`)).status).toBe(200);
  expect((await send(`http://127.0.0.1:${port}/metrics`)).status).toBe(200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(spawnSync(...here(health), { env }).status).toBe(1);
  expect(listing()).toBe(before);
});

test('the bundled packages that are loaded late work: the validator, TOML, the metrics of several workers', async () => {
  const port = await freePort();
  const config = join(scratch, 'proxy.toml');
  writeFileSync(config, `listen = "127.0.0.1:${port}"\naddress = "127.0.0.1:1"\nworkers = 2\n`);
  const main = join(image, 'app/dist/main.js');
  const child = spawn(process.execPath, [main, 'serve', '--config', config], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', () => reject(new Error('it has ended')));
  });
  const url = `http://127.0.0.1:${port}`;
  const refused = await send(`${url}/api/v1/namespaces/n/workflows/w`, { method: 'POST', body: '{}' });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('is required');
  expect((await send(`${url}/metrics`)).text).toContain('http_server_request_duration_seconds_count');
  expect((await send(`${url}/openapi.yaml`)).status).toBe(200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('the image contains the compiled program, where Node can use it', () => {
  const compiled = join(image, 'app/compiled');
  expect(existsSync(compiled) && readdirSync(compiled, { recursive: true }).length > 20).toBe(
    'enableCompileCache' in module,
  );
});

test('the package in it is small, and needs nothing else', () => {
  const kilobytes = Number(
    spawnSync('du', ['-sk', '--exclude=compiled', join(image, 'app')], { encoding: 'utf8' }).stdout.split('\t')[0],
  );
  expect(kilobytes / 1024).toBeLessThan(LIMIT_MB);
  const manifest = JSON.parse(readFileSync(join(image, 'app/package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});

test('an application can import it', () => {
  const script = `import { createProxy, StatusError } from 'temporal-http';
    const proxy = await createProxy({ address: '127.0.0.1:1' });
    await proxy.call.getSystemInfo({}, { timeoutMs: 500 }).catch((error) => console.log(error instanceof StatusError));
    proxy.close();`;
  const application = join(scratch, 'application/node_modules/temporal-http');
  cpSync(join(image, 'app'), application, { recursive: true });
  const cwd = join(scratch, 'application');
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' });
  expect(run.stdout.trim()).toBe('true');
});

function listing(): string {
  return spawnSync('find', [image, '-printf', '%p %s %T@\n'], { encoding: 'utf8' }).stdout;
}
