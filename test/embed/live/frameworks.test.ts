import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '../../support/free-port.ts';
import { eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { send } from '../../support/raw-http.ts';
import { COLUMNS, FRAMEWORKS, type Framework } from './frameworks.ts';
import { install, type Packed, pack, ROOT, run, TSC } from './package.ts';

/** It compiles all types, or an application; either fills a processor. */
const LONG_MS = 600_000;
const START_MS = 120_000;
const API = `/api/v1/namespaces/${NAMESPACE}`;
const JSON_TYPE = { 'Content-Type': 'application/json' };
const COMPILER = {
  ...{ strict: true, target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', skipLibCheck: true },
  ...{ exactOptionalPropertyTypes: true, experimentalDecorators: true, emitDecoratorMetadata: true },
};

let packed: Packed;
beforeAll(async () => {
  packed = await pack();
}, LONG_MS);
afterAll(() => rm(packed.folder, { recursive: true, force: true }));

interface Application {
  readonly url: string;
  readonly output: () => string;
  readonly close: () => Promise<void>;
}

/** A project with the framework, our package and the example, compiled. */
async function project({ name, version, example, packages }: Framework, skip: (reason: string) => void) {
  const folder = join(packed.folder, `${example}-${version}-${name}`.replace(/[^a-z0-9.-]+/gi, '-'));
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
  const reason = await install(folder, [packed.tarball, ...packages]);
  if (reason !== undefined) skip(reason);
  await copyFile(join(ROOT, `examples/embedding/${example}.ts`), join(folder, `${example}.ts`));
  const config = { compilerOptions: COMPILER, files: [`${example}.ts`] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiled = run(TSC, ['--project', folder]).catch(({ stdout }: { readonly stdout: string }) => ({ stdout }));
  expect((await compiled).stdout).toBe('');
  return join(folder, `${example}.js`);
}

async function start(file: string): Promise<Application> {
  const env = { ...process.env, PORT: String(await freePort()), TEMPORAL_ADDRESS: inject('temporalAddress') };
  const child: ChildProcess = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  const url = await eventually(async () => {
    if (child.exitCode !== null) throw new Error(output);
    return /listening on (http:\S+)/.exec(output)?.[1];
  }, START_MS);
  const close = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { url, output: () => output, close };
}

const startOf = (input: unknown) =>
  JSON.stringify({ workflowType: { name: 'Nothing' }, taskQueue: { name: 'nobody' }, input: [input] });
const post = (url: string, body: string) => send(url, { method: 'POST', body, headers: JSON_TYPE });

/** Follows a history: the names of its events so far, and its end. */
function follow(url: string) {
  let text = '';
  const ended = new Promise<void>((resolve, reject) => {
    get(url, { headers: { Accept: 'text/event-stream' } }, (res) => {
      res.on('data', (chunk: Buffer) => (text += chunk.toString()));
      res.on('end', resolve);
    }).on('error', reject);
  });
  return { events: () => [...text.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name), ended };
}

/** Begins to wait for the end of a workflow, and hangs up once the call has reached the application. */
async function hangUp(url: string): Promise<void> {
  const request = get(url);
  const closed = new Promise<void>((resolve) => request.once('close', () => resolve()).on('error', () => undefined));
  const socket = await once(request, 'socket').then(([found]) => found);
  if (socket.connecting) await once(socket, 'connect');
  // A second request on another connection is answered after the first has begun.
  await send(new URL('/nothing', url).href);
  request.destroy();
  await closed;
}

/** By column of docs/embedding.md. */
const TRIES: Readonly<Record<(typeof COLUMNS)[number], (app: Application) => Promise<void>>> = {
  read: async ({ url }) => {
    const { status, text } = await send(url + API);
    expect([status, JSON.parse(text).namespaceInfo.name]).toEqual([200, NAMESPACE]);
  },
  write: async ({ url }) => {
    const answer = await post(`${url + API}/workflows/${unique('embedded')}`, startOf(1));
    expect([answer.status, answer.headers['x-powered-by']]).toEqual([201, undefined]);
    expect((await post(`${url + API}/workflows/w`, '{')).status).toBe(400);
  },
  "error's status": async ({ url }) => {
    expect((await send(`${url}/status/${unique('nothing')}`)).status).toBe(404);
  },
  'events as they happen': async ({ url }) => {
    const workflow = `${url + API}/workflows/${unique('embedded')}`;
    expect((await post(workflow, startOf(1))).status).toBe(201);
    const { events, ended } = follow(`${workflow}/history`);
    await eventually(async () => events().includes('WorkflowExecutionStarted') || undefined);
    expect(events()).not.toContain('end');
    expect((await post(`${workflow}/terminate`, '{}')).status).toBe(200);
    await ended;
    expect(events().slice(-2)).toEqual(['WorkflowExecutionTerminated', 'end']);
  },
  'large body': async ({ url }) => {
    const workflow = `${url + API}/workflows/${unique('embedded')}`;
    expect((await post(workflow, startOf('x'.repeat(1_500_000)))).status).toBe(201);
    // A framework may close the connection while the rest is being sent, before the answer can be read.
    const large = startOf('x'.repeat(11_000_000));
    const refused = await eventually(() => post(workflow, large).catch(() => undefined));
    expect(refused.status).toBe(413);
  },
  'hang-up': async ({ url, output }) => {
    const workflow = `${url + API}/workflows/${unique('embedded')}`;
    expect((await post(workflow, startOf(1))).status).toBe(201);
    await hangUp(`${workflow}/result?wait=60s`);
    // Its line of the log says 499: the wait has ended with its caller.
    await eventually(async () => /"?status"?: ?499/.test(output()) || undefined);
  },
  'own routes': async ({ url }) => {
    const id = unique('embedded');
    await post(`${url + API}/workflows/${id}`, startOf(1));
    expect(JSON.parse((await send(`${url}/status/${id}`)).text)).toEqual({
      status: 'WORKFLOW_EXECUTION_STATUS_RUNNING',
    });
    expect((await post(`${url}/echo`, '{"a":1}')).text).toBe('{"a":1}');
    const unknown = await send(`${url}/nothing`);
    expect([unknown.status, unknown.headers['x-request-id']]).toEqual([404, undefined]);
  },
};

/** The newest version of each, unless all are asked for (`make check-frameworks`). */
const tested =
  process.env.FRAMEWORKS === 'all'
    ? FRAMEWORKS
    : FRAMEWORKS.filter(({ name }, at) => FRAMEWORKS.findIndex((each) => each.name === name) === at);

describe.each(tested)('$name $version', (framework) => {
  test(
    `compiles and runs the example: ${COLUMNS.join(', ')}`,
    async ({ task, skip }) => {
      const giveUp = (reason: string) => {
        task.meta.skipReason = reason;
        skip();
      };
      const app = await start(await project(framework, giveUp));
      try {
        for (const column of COLUMNS) await TRIES[column](app);
      } finally {
        await app.close();
      }
    },
    LONG_MS,
  );
});

test.each(['NodeNext', 'Bundler'])(
  'an application that has installed only the package compiles (module resolution %s)',
  async (moduleResolution) => {
    const folder = join(packed.folder, `types-${moduleResolution}`);
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
    await install(folder, ['--offline', packed.tarball]);
    await copyFile(join(ROOT, 'test/embed/app/app.ts'), join(folder, 'app.ts'));
    const module = moduleResolution === 'Bundler' ? 'ESNext' : moduleResolution;
    const options = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
      // Not even those of browsers.
      ...{ target: 'ES2022', lib: ['ES2022'], types: [], module, moduleResolution, noEmit: true },
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['app.ts'] }));
    const compiled = run(TSC, ['--project', folder]).catch(({ stdout }: { readonly stdout: string }) => ({ stdout }));
    expect((await compiled).stdout).toBe('');
  },
  LONG_MS,
);
