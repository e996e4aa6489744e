import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CLI_RELEASES } from '../../../../src/dev-server/cli-releases.ts';
import { findRelease } from '../../../../src/dev-server/find-server.ts';
import { connectLive, unique } from '../../../support/live.ts';
import { NAMESPACE } from '../../../support/live-setup.ts';
import { type ProxyProcess, startProxy } from '../../../support/proxy-process.ts';
import { sdkCodec } from '../sdk-codec.ts';

const QUEUE = unique('encrypted');
const KEY = randomBytes(32);
const SECRET = 'nobody-else-reads-this';
const PATH = `/api/v1/namespaces/${NAMESPACE}`;

const run = promisify(execFile);

const { path: cli } = await findRelease(CLI_RELEASES[0], { log: (line) => console.log(line) });

/** What a person types; no client of ours. */
async function curl(url: string, ...options: string[]) {
  const { stdout } = await run('curl', ['-sS', '-w', '\n%{http_code}', ...options, url], { maxBuffer: 1 << 24 });
  const end = stdout.lastIndexOf('\n');
  return { status: Number(stdout.slice(end + 1)), text: stdout.slice(0, end), body: JSON.parse(stdout.slice(0, end)) };
}

let proxies: readonly ProxyProcess[] = [];
let client: Client;
let connection: Connection;
let native: NativeConnection;
let worker: Worker;
let running: Promise<void>;

/** A codec server; a proxy that asks it; a proxy that has the keys itself. */
beforeAll(async () => {
  const address = inject('temporalAddress');
  const keyFile = join(mkdtempSync(join(tmpdir(), 'key-')), 'key');
  writeFileSync(keyFile, KEY);
  const common = ['--address', address, '--listen', '127.0.0.1:0', '--log-level', 'warn'];
  const server = await startProxy([...common, '--codec-keys', `k1=${keyFile}`, '--codec-server']);
  const asking = await startProxy([...common, '--codec-endpoint', `${server.url}/codec/{namespace}`]);
  proxies = [server, asking];

  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const dataConverter = { payloadCodecs: [await sdkCodec('k1', KEY)] };
  connection = await Connection.connect({ address });
  client = new Client({ connection, namespace: NAMESPACE, dataConverter });
  native = await NativeConnection.connect({ address });
  worker = await Worker.create({
    connection: native,
    namespace: NAMESPACE,
    taskQueue: QUEUE,
    workflowsPath: fileURLToPath(new URL('../../../../examples/workflows.ts', import.meta.url)),
    dataConverter,
  });
  running = worker.run();
}, 120_000);

afterAll(async () => {
  worker?.shutdown();
  await running;
  await connection?.close();
  await native?.close();
  for (const proxy of proxies) await proxy.close();
});

const WAYS = [
  ['a codec server', () => proxies[1]?.url],
  ['keys of its own', () => proxies[0]?.url],
] as const;

describe.each(WAYS)('through a proxy with %s', (_, urlOf) => {
  test('curl reads what the SDK has started and encrypted', async () => {
    const workflowId = unique('by-sdk');
    const memo = { note: SECRET };
    await client.workflow.start('MyWorkflow', { workflowId, taskQueue: QUEUE, args: [SECRET], memo });
    const url = `${urlOf()}${PATH}/workflows/${workflowId}`;

    const read = await curl(`${url}/history`);
    expect(read.status).toBe(200);
    const [started] = read.body.history.events;
    expect(started.workflowExecutionStartedEventAttributes).toMatchObject({
      input: [SECRET],
      memo: { fields: { note: SECRET } },
    });
    const described = await curl(url);
    expect(described.body.workflowExecutionInfo.memo.fields).toEqual({ note: SECRET });
    const queried = await curl(`${url}/query/MyQuery`, '-d', '{"query":{}}');
    expect(queried.body).toEqual({ queryResult: [SECRET] });

    // Without a codec, nobody reads it.
    const inClear = await curl(`${inject('proxyUrl')}${PATH}/workflows/${workflowId}/history`);
    expect(inClear.text).not.toContain(SECRET);
    expect(inClear.text).toContain(Buffer.from('binary/encrypted').toString('base64'));
  });

  test('curl gets a result, watches, and lists in clear', async () => {
    const workflowId = unique('executed');
    const url = `${urlOf()}${PATH}/workflows/${workflowId}`;
    const start = { workflowType: { name: 'MyGreeting' }, taskQueue: { name: QUEUE }, input: [SECRET] };
    const executed = await curl(`${url}/execute?value`, '-d', JSON.stringify(start));
    expect([executed.status, executed.body]).toEqual([200, `Hello, ${SECRET}!`]);
    const read = async (path: string, accept: string) =>
      (await run('curl', ['-sSN', '-H', `Accept: ${accept}`, `${url}${path}`])).stdout;
    const events = await read('/history', 'text/event-stream');
    expect(events).toContain(`"input":["${SECRET}"]`);
    expect(events).toMatch(new RegExp(`^event: end\nid: end\ndata: .*"result":\\["Hello, ${SECRET}!"\\]`, 'm'));
    expect(await read('/history', 'application/x-ndjson')).toContain(`"input":["${SECRET}"]`);

    const watched = unique('watched');
    const memo = { note: SECRET };
    const handle = await client.workflow.start('MyWorkflow', {
      workflowId: watched,
      taskQueue: QUEUE,
      args: [SECRET],
      memo,
    });
    const asked = `${urlOf()}${PATH}/workflows/${watched}/query/MyQuery`;
    expect((await curl(`${asked}?args="x"`)).body).toEqual({ queryResult: [SECRET] });
    const watch = spawn('curl', ['-sSN', '-H', 'Accept: text/event-stream', asked]);
    let text = '';
    watch.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    await expect.poll(() => text).toContain(`event: value\n`);
    expect(text).toContain(`data: "${SECRET}"\n`);
    await handle.terminate();
    await once(watch, 'close');
    expect(text).toContain('\nevent: end\n');
  });

  test('the SDK runs what curl has started', async () => {
    const workflowId = unique('by-curl');
    const url = `${urlOf()}${PATH}/workflows/${workflowId}`;
    const start = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: QUEUE }, input: [SECRET] };
    const started = await curl(url, '-d', JSON.stringify(start));
    expect(started.status).toBe(201);

    const handle = client.workflow.getHandle(workflowId);
    expect(await handle.query('MyQuery')).toBe(SECRET);
    const signalled = await curl(`${url}/signal/MySignal`, '-d', JSON.stringify({ input: [`${SECRET} 2`] }));
    expect(signalled.status).toBe(202);
    await expect.poll(() => handle.query('MyQuery')).toBe(`${SECRET} 2`);
    const input = { name: 'MyUpdate', args: [{ secret: SECRET, n: 9_007_199_254_740 }] };
    const updated = await curl(
      `${url}/update/MyUpdate`,
      '-d',
      JSON.stringify({ request: { input }, waitPolicy: { lifecycleStage: 'COMPLETED' } }),
    );
    expect(updated.body.outcome.success).toEqual([{ secret: SECRET, n: 9_007_199_254_740 }]);

    // What Temporal stores, read past the proxy.
    const { grpc } = connectLive();
    const stored = await grpc.callForBytes('GetWorkflowExecutionHistory', {
      namespace: NAMESPACE,
      execution: { workflowId },
    });
    expect(stored.includes('binary/encrypted')).toBe(true);
    expect(stored.includes(SECRET)).toBe(false);
    await handle.terminate();
  });
});

test('the Temporal CLI reads an encrypted workflow with the proxy as its codec server', async () => {
  const workflowId = unique('by-cli');
  await client.workflow.start('MyWorkflow', { workflowId, taskQueue: QUEUE, args: [SECRET] });
  const where = ['--address', inject('temporalAddress'), '--namespace', NAMESPACE, '--workflow-id', workflowId];
  const inLongForm = Buffer.from(JSON.stringify(SECRET)).toString('base64');
  const show = ['workflow', 'show', ...where, '--output', 'json'];
  const { stdout: without } = await run(cli, show);
  expect(without).not.toContain(inLongForm);
  const endpoint = `${proxies[0]?.url}/codec/{namespace}`;
  const { stdout: decoded } = await run(cli, [...show, '--codec-endpoint', endpoint]);
  expect(decoded).toContain(inLongForm);
});

test('the codec server decodes what the SDK has encrypted, and the other way round', async () => {
  const codec = await sdkCodec('k1', KEY);
  const plain = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(`"${SECRET}"`) };
  const [encrypted] = await codec.encode([plain]);
  const text = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString('base64');
  const asJson = {
    metadata: Object.fromEntries(Object.entries(encrypted?.metadata ?? {}).map(([key, value]) => [key, text(value)])),
    data: text(encrypted?.data),
  };
  const base = `${proxies[0]?.url}/codec`;
  const header = ['-H', 'X-Namespace: any', '-H', 'Content-Type: application/json'];
  const decoded = await curl(`${base}/decode`, ...header, '-d', JSON.stringify({ payloads: [asJson] }));
  expect(decoded.body).toEqual({
    payloads: [{ metadata: { encoding: text(plain.metadata.encoding) }, data: text(plain.data) }],
  });

  const encoded = await curl(`${base}/encode`, ...header, '-d', decoded.text);
  const [payload] = encoded.body.payloads;
  const read = await codec.decode([
    {
      metadata: Object.fromEntries(
        Object.entries(payload.metadata).map(([key, value]) => [key, Buffer.from(String(value), 'base64')]),
      ),
      data: Buffer.from(payload.data, 'base64'),
    },
  ]);
  expect(Buffer.from(read[0]?.data ?? []).toString()).toBe(`"${SECRET}"`);
});
