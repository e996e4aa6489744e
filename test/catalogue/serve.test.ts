import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { generateApiKey } from '../../src/access/authentication/api-keys.ts';
import { catalogueDocument } from '../../src/catalogue/document/document.ts';
import { loadCatalogue } from '../../src/catalogue/file/load.ts';
import { catalogueOperations } from '../../src/catalogue/routes/operations.ts';
import { createProxy } from '../../src/index.ts';
import type { FakeCall } from '../support/fake-upstream.ts';
import { eventually } from '../support/live.ts';
import { decode, encode } from '../support/protos.ts';
import { type RawRequest, send } from '../support/raw-http.ts';
import { type ServedInTest, serveInTest } from '../support/running-proxy.ts';

// Contract section 12, in front of a fake server.

const SERVICE = 'temporal.api.workflowservice.v1.';
const CATALOGUE = `
workflows:
  order:
    type: OrderWorkflow
    namespace: shop
    taskQueue: orders
    start: { workflowRunTimeout: 60s, workflowIdReusePolicy: REJECT_DUPLICATE }
    input: { type: object, required: [sku], properties: { sku: { type: string } } }
    result: { type: integer }
    signals: { ship: }
    queries: { status: { name: getStatus, result: { type: string } } }
`;

const folder = mkdtempSync(join(tmpdir(), 'temporal-http-'));
const file = join(folder, 'catalogue.yaml');
writeFileSync(file, CATALOGUE);

let served: ServedInTest;
/** What the workflow has answered. */
let result: string;
beforeAll(async () => {
  served = await serve();
});
beforeEach(() => {
  result = '7';
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const methodOf = (call: FakeCall) => call.getPath().split('/')[2] as string;
const requestOf = (call: FakeCall) => decode(`${SERVICE}${methodOf(call)}Request`, call.request);
const describeAnswer = (type: string, status: string) => ({
  message: encode(`${SERVICE}DescribeWorkflowExecutionResponse`, {
    workflowExecutionInfo: {
      execution: { workflowId: 'w', runId: 'run-1' },
      type: { name: type },
      status: `WORKFLOW_EXECUTION_STATUS_${status}`,
      startTime: { seconds: 1_700_000_000 },
    },
  }),
});
const historyAnswer = (text: string) => ({
  message: encode(`${SERVICE}GetWorkflowExecutionHistoryResponse`, {
    history: {
      events: [
        {
          eventTime: { seconds: 1_700_000_001 },
          workflowExecutionCompletedEventAttributes: {
            result: { payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(text) }] },
          },
        },
      ],
    },
  }),
});

async function serve(flags: Readonly<Record<string, unknown>> = {}): Promise<ServedInTest> {
  const started = await serveInTest({ catalogue: file, fileWatch: '50ms', ...flags });
  started.upstream.answer((call) => {
    switch (methodOf(call)) {
      case 'StartWorkflowExecution':
        return { message: encode(`${SERVICE}StartWorkflowExecutionResponse`, { runId: 'run-1', started: true }) };
      case 'DescribeWorkflowExecution':
        return describeAnswer('OrderWorkflow', 'COMPLETED');
      case 'GetWorkflowExecutionHistory':
        return historyAnswer(result);
      default:
        return {};
    }
  });
  return started;
}
const request = (path: string, options: RawRequest = {}, of = served) => send(`${of.url}/workflows${path}`, options);
const post = (path: string, body: string, headers = {}, of = served) =>
  request(path, { method: 'POST', body, headers }, of);
const calls = (method: string) => served.upstream.calls.filter((call) => methodOf(call) === method);

describe('a start', () => {
  test('says what the catalogue says, and keeps the bytes of the argument', async () => {
    const { status, headers, text } = await post('/order', ' {"sku" : "a", "n": 1.0}\n', { 'Temporal-Identity': 'me' });
    const { id } = JSON.parse(text);
    expect([status, headers.location]).toEqual([201, `/workflows/order/${id}`]);
    const call = calls('StartWorkflowExecution').at(-1);
    const sent = requestOf(call as FakeCall);
    expect(sent).toMatchObject({
      namespace: 'shop',
      workflowId: id,
      workflowType: { name: 'OrderWorkflow' },
      taskQueue: { name: 'orders' },
      workflowRunTimeout: { seconds: '60' },
      workflowIdReusePolicy: 'WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE',
      identity: 'me',
    });
    expect(Buffer.from(JSON.parse(JSON.stringify(sent)).input.payloads[0].data, 'base64').toString()).toBe(
      '{"sku" : "a", "n": 1.0}',
    );
  });

  test('that breaks the schema is 400 with every violation, and Temporal hears nothing of it', async () => {
    const before = served.upstream.calls.length;
    const { status, text } = await post('/order', '{"sku":1}');
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      code: 3,
      message: 'sku: expected a string, got 1',
      details: [{ fieldViolations: [{ field: 'sku', description: 'expected a string, got 1' }] }, {}],
    });
    expect(served.upstream.calls).toHaveLength(before);
  });

  test('with a key has the same id each time, for each caller and entry', async () => {
    const idOf = async (key: string) =>
      JSON.parse((await post('/order', '{"sku":"a"}', { 'Idempotency-Key': key })).text).id as string;
    const first = await idOf('k');
    expect(await idOf('"k"')).toBe(first);
    expect(await idOf('other')).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test.each([
    ['an unknown parameter', '/order?wat=1', 400],
    ['a wait that cannot be read', '/order?wait=soon', 400],
    ['an unknown entry', '/orders', 404],
    ['an unknown signal', '/order/w/signals/nothing', 404],
  ])('with %s is refused', async (_, path, wanted) => {
    expect((await post(path, '{"sku":"a"}')).status).toBe(wanted);
  });

  test('by another method names those that there are', async () => {
    const { status, headers } = await request('/order', { method: 'PUT' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });
});

test('a result that does not fit its schema is passed on and counted', async () => {
  result = '"seven"';
  expect((await request('/order/w/result')).text).toBe('"seven"');
  expect(JSON.parse((await request('/order/w')).text)).toMatchObject({ status: 'COMPLETED', result: 'seven' });
  const { text } = await send(`${served.url}/metrics`);
  expect(text).toContain('temporal_http_catalogue_misfits_total{entry="order"} 2');
});

describe('the file', () => {
  test('that is wrong at the start is one line', async () => {
    const wrong = join(folder, 'wrong.yaml');
    writeFileSync(wrong, CATALOGUE.replace('taskQueue', 'queue'));
    await expect(serveInTest({ catalogue: wrong })).rejects.toThrow(/wrong\.yaml:6:5: unknown key "queue"$/);
  });

  test('is read again when it changes, and a bad one keeps the old', async () => {
    const changing = join(folder, 'changing.yaml');
    writeFileSync(changing, CATALOGUE);
    const own = await serve({ catalogue: changing });
    try {
      writeFileSync(changing, CATALOGUE.replace('  order:', '  purchase:'));
      const start = (name: string) => post(`/${name}`, '{"sku":"a"}', {}, own);
      await eventually(async () => ((await start('purchase')).status === 201 ? true : undefined));
      expect((await start('order')).status).toBe(404);
      expect(Object.keys(JSON.parse((await request('/openapi.json', {}, own)).text).paths)).toContain('/purchase');
      writeFileSync(changing, 'workflows: 7\n');
      const failed = 'temporal_http_catalogue_reloads_total{result="failed"} 1';
      await eventually(async () => (await send(`${own.url}/metrics`)).text.includes(failed) || undefined);
      expect((await start('purchase')).status).toBe(201);
    } finally {
      await own.close();
    }
  });
});

describe('the document', () => {
  test.each([
    ['/openapi.json', '3.1.0'],
    ['/openapi.json?version=3.0', '3.0.3'],
    ['/openapi.yaml', 'openapi: 3.1.0'],
  ])('is at %s, with the paths below its server', async (path, version) => {
    const { status, text } = await request(path);
    expect(status).toBe(200);
    expect(text).toContain(version);
    expect(text).toContain(`${served.url}/workflows`);
    expect(text).toContain('/order/{id}/queries/status');
  });

  test('has one group for entries of the same title', () => {
    const entry = 'title: Same, type: T, namespace: n, taskQueue: q';
    writeFileSync(join(folder, 'titles.yaml'), `workflows: { a: { ${entry} }, b: { ${entry}, description: B } }`);
    const start = catalogueOperations(operations).start.request;
    const { tags } = catalogueDocument(loadCatalogue(join(folder, 'titles.yaml'), start), '3.1');
    expect(tags).toEqual([{ name: 'Same', description: 'Start it, follow it, talk to it.' }]);
  });

  test('has one type of success for each operation in 3.0, for generators that take only one', async () => {
    const { paths } = JSON.parse((await request('/openapi.json?version=3.0')).text) as {
      paths: Record<string, Record<string, { responses?: Record<string, { content?: object }> }>>;
    };
    const responses = Object.values(paths).flatMap((item) => Object.values(item).map((each) => each.responses ?? {}));
    for (const each of responses) {
      const successes = Object.entries(each).filter(([code]) => code < '3');
      const types = new Set(successes.map(([, { content }]) => JSON.stringify(content)));
      expect(types.size).toBeLessThanOrEqual(1);
    }
    const typed = paths['/order/{id}/result']?.get?.responses;
    const wanted = { anyOf: [{ $ref: '#/components/schemas/OrderResult' }, { enum: [null] }] };
    expect([typed?.[200]?.content, typed?.[202]?.content]).toEqual(
      Array.from('12', () => ({ 'application/json': { schema: wanted } })),
    );
  });

  test('has one type of success for each operation, and null for none yet', async () => {
    const { paths } = JSON.parse((await request('/openapi.json')).text) as {
      paths: Record<string, Record<string, { responses?: Record<string, { content?: object }> }>>;
    };
    const responses = Object.values(paths).flatMap((item) => Object.values(item).map((each) => each.responses ?? {}));
    expect(responses.length).toBeGreaterThan(6);
    for (const each of responses) {
      const typed = Object.entries(each).filter(([code, { content }]) => code < '3' && content !== undefined);
      const isNull = ([, { content }]: (typeof typed)[number]) => JSON.stringify(content).includes('"type":"null"');
      expect(typed.filter((one) => !isNull(one)).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('who may', () => {
  const KEYS = { shop: generateApiKey(), ops: generateApiKey(), nobody: generateApiKey() };
  const POLICY = `
[[rule]]
subjects = ["shop"]
allow = ["workflow:order:start", "workflow:order:query:*"]

[[rule]]
subjects = ["ops"]
namespaces = ["shop"]
allow = ["read", "write"]
`;
  const as = (name: keyof typeof KEYS) => ({ Authorization: `Bearer ${KEYS[name].key}` });

  test('start an entry, a policy says by its name, without any right beside it', async () => {
    const policyFile = join(folder, 'policy.toml');
    writeFileSync(policyFile, POLICY);
    const apiKeys = JSON.stringify(
      Object.fromEntries(Object.entries(KEYS).map(([name, { hash }]) => [name, { hash }])),
    );
    const own = await serve({ authentication: 'api-key', apiKeys, policyFile });
    const start = (name: keyof typeof KEYS) => post('/order', '{"sku":"a"}', as(name), own);
    try {
      expect((await start('shop')).status).toBe(201);
      expect((await request('/order/w/queries/status', { headers: as('shop') }, own)).status).toBe(200);
      const read = await request('/order/w', { headers: as('shop') }, own);
      expect([read.status, JSON.parse(read.text).message]).toEqual([403, 'not permitted: workflow:order:read']);
      const end = { method: 'DELETE', headers: as('shop') };
      expect((await request('/order/w?terminate', end, own)).status).toBe(403);
      const mirrored = `${own.url}/api/v1/namespaces/shop/workflows/w`;
      expect((await send(mirrored, { headers: as('shop') })).status).toBe(403);
      expect((await start('ops')).status).toBe(201);
      expect((await start('nobody')).status).toBe(403);
      expect((await post('/order', '{"sku":"a"}', {}, own)).status).toBe(401);
    } finally {
      await own.close();
    }
  });
});

test('an application has it too, below its own prefix', async () => {
  const proxy = await createProxy({
    address: served.upstream.address,
    access: 'open',
    options: { catalogue: file },
  });
  const app = express();
  app.use('/temporal', proxy);
  app.get('/temporal/workflows/mine', (_req, res) => void res.send('mine'));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/temporal/workflows`;
  try {
    expect((await send(`${url}/order`, { method: 'POST', body: '{"sku":"a"}' })).status).toBe(201);
    expect(JSON.parse((await send(`${url}/openapi.json`)).text).servers).toEqual([{ url }]);
    expect((await send(`${url}/mine`)).text).toBe('mine');
    expect((await send(`${url}/order/1/events`, { method: 'DELETE' })).headers.allow).toContain('GET');
  } finally {
    server.close();
    await proxy.close();
  }
});

describe('tools for agents', () => {
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const ask = (of: ServedInTest, message: object, headers = {}) =>
    send(`${of.url}/mcp`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
      body: JSON.stringify(message),
    });

  test('are off by default', async () => {
    expect((await ask(served, list)).status).toBe(404);
  });

  test('that only read leave out those that write, and need the credentials that routes need', async () => {
    const key = generateApiKey();
    const apiKeys = JSON.stringify({ agent: { hash: key.hash, permissions: ['shop:read'] } });
    const own = await serve({ mcp: 'read', authentication: 'api-key', apiKeys });
    const as = { Authorization: `Bearer ${key.key}` };
    try {
      expect((await ask(own, list)).status).toBe(401);
      const { status, text } = await ask(own, list, as);
      expect(status).toBe(200);
      const names = (JSON.parse(text).result.tools as { name: string }[]).map(({ name }) => name);
      expect(names).toEqual([
        ...['list_order', 'get_order', 'query_order_status', 'temporal_list_workflows', 'temporal_describe_workflow'],
        ...['temporal_get_result', 'temporal_history_summary', 'temporal_stack_trace'],
      ]);
      const call = (name: string, given: object) =>
        ask(own, { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name, arguments: given } }, as);
      const state = JSON.parse((await call('get_order', { id: 'w' })).text).result;
      expect(state.content[0].text).toContain('"status":"COMPLETED"');
      const other = JSON.parse((await call('temporal_list_workflows', { namespace: 'other' })).text).result;
      expect([other.isError, other.content[0].text]).toEqual([
        true,
        expect.stringContaining('do not permit this: ask a person'),
      ]);
      expect((await send(`${own.url}/mcp`)).status).toBe(405);
      expect((await ask(own, list, { ...as, Origin: 'https://evil.example' })).status).toBe(403);
    } finally {
      await own.close();
    }
  });
});
