import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { type Answer, httpClient } from '../../support/live-http.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { type OrdersWorker, startOrdersWorker } from '../../support/orders-worker.ts';
import { endProgram, type Program, startProgram } from '../../support/program.ts';
import { send } from '../../support/raw-http.ts';
import { readEvents } from '../../support/sent-events.ts';

// Contract section 12, with the catalogue and the worker of the examples.

const CATALOGUE = fileURLToPath(new URL('../../../examples/catalogue/catalogue.yaml', import.meta.url));
const ORDERS = '/workflows/process-order';

let program: Program;
let worker: OrdersWorker;
let http: ReturnType<typeof httpClient>;
beforeAll(async () => {
  const address = inject('temporalAddress');
  [program, worker] = await Promise.all([
    startProgram(['--address', address, '--catalogue', CATALOGUE]),
    startOrdersWorker(address),
  ]);
  http = httpClient(program.url);
});
afterAll(async () => {
  await Promise.all([worker.close(), endProgram(program)]);
});

const order = (orderId: string, more: object = {}) => ({ orderId, customer: 'c-1', items: ['tea', 'cups'], ...more });
const start = async (
  orderId = unique('o'),
  more: object = {},
): Promise<{ id: string; runId: string; path: string }> => {
  const { status, body, headers } = await http('POST', ORDERS, { body: order(orderId, more) });
  expect(status).toBe(201);
  return { ...body, path: headers.get('location') as string };
};
const ship = (path: string): Promise<Answer> => http('POST', `${path}/signals/ship`, { body: '"by-sea"' });

test('an order is started, asked, changed, shipped, and ends with its result', async () => {
  const orderId = unique('o');
  const { id, runId, path } = await start(orderId);
  expect({ id, path }).toEqual({ id: `order-${orderId}`, path: `${ORDERS}/order-${orderId}` });
  expect((await http('GET', path)).body).toEqual({ id, runId, status: 'RUNNING', startTime: expect.any(String) });
  const early = await http('GET', `${path}/result`);
  expect([early.status, early.text, early.headers.get('retry-after')]).toEqual([202, 'null', '1']);
  expect(early.headers.get('location')).toBe(`${path}/result?runId=${runId}`);
  expect((await http('GET', `${path}/queries/status`)).text).toBe('"waiting"');
  expect((await http('POST', `${path}/queries/status`)).text).toBe('"waiting"');
  const changed = await http('POST', `${path}/updates/change-address`, { body: '{ "city":  "Lisbon" }' });
  expect([changed.status, changed.body]).toEqual([200, { city: 'Lisbon' }]);

  const watching = send(`${program.url}${path}/events`);
  const waiting = http('GET', `${path}/result?wait=20s`);
  const shipped = await ship(path);
  expect([shipped.status, shipped.body]).toEqual([202, {}]);
  expect([(await waiting).status, (await waiting).body]).toEqual([200, { carrier: 'by-sea', count: 2 }]);
  expect((await http('GET', path)).body).toEqual({
    ...{ id, runId, status: 'COMPLETED', startTime: expect.any(String), closeTime: expect.any(String) },
    result: { carrier: 'by-sea', count: 2 },
  });
  const { history } = await connectLive().grpc.call('GetWorkflowExecutionHistory', {
    namespace: NAMESPACE,
    execution: { workflowId: id },
  });
  const events = readEvents((await watching).text);
  expect(events.map((each) => each.id)).toEqual([
    ...history.events.map(({ eventId }: { eventId: string }) => `${runId}/${eventId}`),
    'end',
  ]);
  expect(events.map(({ event }) => event)).toContain('WorkflowExecutionSignaled');
  expect(JSON.parse(events.at(-1)?.data ?? '')).toEqual((await http('GET', path)).body);
  const late = await ship(path);
  expect([late.status, late.body.message]).toEqual([409, `the process-order "${id}" has ended: it is COMPLETED`]);
});

test('a start that waits answers the result itself', async () => {
  const orderId = unique('o');
  const waiting = http('POST', `${ORDERS}?wait=20s`, { body: order(orderId) });
  await eventually(async () => ((await ship(`${ORDERS}/order-${orderId}`)).status === 202 ? true : undefined));
  const { status, body, headers } = await waiting;
  expect([status, body]).toEqual([200, { carrier: 'by-sea', count: 2 }]);
  expect(headers.get('location')).toBe(`${ORDERS}/order-${orderId}`);
  const running = await http('POST', ORDERS, { body: order(unique('o')), headers: { Prefer: 'wait=0' } });
  expect([running.status, running.body.status, running.headers.get('preference-applied')]).toEqual([
    202,
    'RUNNING',
    'wait=0',
  ]);
});

test('a repeated start with its key finds the first one', async () => {
  const orderId = unique('o');
  const headers = { 'Idempotency-Key': unique('key') };
  const first = await http('POST', ORDERS, { body: order(orderId), headers });
  const again = await http('POST', ORDERS, { body: order(orderId), headers });
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const other = await http('POST', ORDERS, { body: order(orderId) });
  expect([other.status, other.body.code]).toEqual([409, 6]);
});

test('a failed order is the error 424 with the words of the workflow', async () => {
  const { path } = await start(unique('o'), { items: ['nothing'] });
  const { status, body } = await http('GET', `${path}/result?wait=20s`);
  expect(status).toBe(424);
  expect(body).toMatchObject({
    code: 10,
    message: 'out of stock',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'OutOfStock',
        domain: 'process-order',
        metadata: { status: 'FAILED' },
      },
      { '@type': 'type.googleapis.com/google.rpc.RequestInfo' },
    ],
  });
  const orderId = unique('o');
  const waited = await http('POST', `${ORDERS}?wait=20s`, { body: order(orderId, { items: ['nothing'] }) });
  expect([waited.status, waited.headers.get('location')]).toEqual([424, `${ORDERS}/order-${orderId}`]);
  expect((await http('GET', path)).body).toMatchObject({
    status: 'FAILED',
    failure: { message: 'out of stock', type: 'OutOfStock', details: ['nothing'] },
  });
});

test.each([
  ['cancel', '', 'CANCELED'],
  ['terminate', '?terminate&reason=no', 'TERMINATED'],
])('an order can be ended: %s', async (_, query, wanted) => {
  const { path } = await start();
  expect((await http('DELETE', `${path}${query}`)).status).toBe(202);
  await http('GET', `${path}/result?wait=20s`);
  expect((await http('GET', path)).body.status).toBe(wanted);
});

test('orders are listed in pages that are linked', async () => {
  const { id } = await start();
  await start();
  await eventually(async () => {
    const { body } = await http('GET', `${ORDERS}?status=RUNNING&pageSize=1000`);
    return (body.items as { id: string }[]).some((each) => each.id === id) || undefined;
  });
  const { body, headers } = await http('GET', `${ORDERS}?pageSize=1`);
  expect(body.items).toEqual([expect.objectContaining({ id: expect.any(String), status: expect.any(String) })]);
  const [, next] = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? [];
  expect(next).toBe(`${ORDERS}?pageSize=1&pageToken=${body.nextPageToken}`);
  const second = await http('GET', next ?? '');
  expect(second.body.items[0].runId).not.toBe(body.items[0].runId);
});

describe('what an entry does not reach', () => {
  test('a workflow of another type is not there', async () => {
    const workflowId = unique('other');
    const started = await http('POST', `/api/v1/namespaces/${NAMESPACE}/workflows/${workflowId}`, {
      body: { workflowType: { name: 'AnotherType' }, taskQueue: { name: workflowId } },
    });
    expect(started.status).toBe(201);
    const path = `${ORDERS}/${workflowId}`;
    const answers = await Promise.all([
      http('GET', path),
      http('GET', `${path}/result`),
      http('GET', `${path}/events`),
      http('GET', `${path}/queries/status`),
      ship(path),
      http('POST', `${path}/updates/change-address`, { body: { city: 'x' } }),
      http('DELETE', path),
      http('DELETE', `${path}?terminate`),
      http('GET', `${ORDERS}/nothing`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from(answers, () => 404));
    expect(answers[0]?.body.message).toBe(`there is no process-order with the id "${workflowId}"`);
  });
});

test('the argument reaches the workflow byte for byte', async () => {
  const orderId = unique('o');
  const text = `{ "customer":"\\u00e9" , "orderId": "${orderId}",\n "items":["a"]}`;
  expect((await http('POST', ORDERS, { body: `\n${text} ` })).status).toBe(201);
  const { history } = await connectLive().grpc.call('GetWorkflowExecutionHistory', {
    namespace: NAMESPACE,
    execution: { workflowId: `order-${orderId}` },
  });
  const [payload] = history.events[0].workflowExecutionStartedEventAttributes.input.payloads;
  expect(payload.data.toString()).toBe(text);
  expect(Object.keys(payload.metadata)).toEqual(['encoding']);
  expect(payload.metadata.encoding.toString()).toBe('json/plain');
});

test('a catalogue is drafted from what has run, and the draft passes its check', async () => {
  const { id, path } = await start();
  await ship(path);
  await http('GET', `${path}/result?wait=20s`);
  await eventually(async () => {
    const { body } = await http('GET', `${ORDERS}?status=COMPLETED&pageSize=1`);
    return body.items[0]?.id === id || undefined;
  });
  const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
  const run = promisify(execFile);
  const flags = ['--address', inject('temporalAddress'), '--namespace', NAMESPACE];
  const { stdout } = await run(process.execPath, [main, 'catalogue', 'discover', ...flags]);
  const draft = (parse(stdout) as { workflows: Record<string, object> }).workflows.order;
  expect(draft).toMatchObject({
    type: 'OrderWorkflow',
    namespace: NAMESPACE,
    taskQueue: 'orders',
    input: { type: 'object', properties: { orderId: { type: 'string' }, items: { type: 'array' } } },
    signals: { ship: { input: { type: 'string' } } },
    queries: { status: {} },
    updates: { 'change-address': { name: 'changeAddress' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'temporal-http-'));
  try {
    writeFileSync(join(folder, 'draft.yaml'), stdout);
    const checked = await run(process.execPath, [main, 'catalogue', 'check', join(folder, 'draft.yaml')]);
    expect(checked.stdout).toContain('POST /workflows/order  OrderWorkflow');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
