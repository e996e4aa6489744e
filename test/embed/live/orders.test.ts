import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createOrdersApp, type OrdersApp } from '../../../examples/orders/app.ts';
import { eventually, unique } from '../../support/live.ts';
import { httpClient } from '../../support/live-http.ts';
import { NAMESPACE } from '../../support/live-setup.ts';

const WORKER = fileURLToPath(new URL('../../../examples/orders/worker.ts', import.meta.url));

let orders: OrdersApp;
let worker: ChildProcess;
let http: ReturnType<typeof httpClient>;
const server = createServer((req, res) => orders.app(req, res));

beforeAll(async () => {
  const address = inject('temporalAddress');
  orders = await createOrdersApp(address, NAMESPACE);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  http = httpClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  worker = fork(WORKER, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: NAMESPACE },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(worker, 'message');
});
afterAll(async () => {
  const ended = once(worker, 'exit');
  worker.disconnect();
  await ended;
  server.close();
  orders.proxy.close();
});

const create = async (): Promise<string> => {
  const { status, body } = await http('POST', '/orders', { body: { customer: 'c-1', items: ['a', 'b'] } });
  expect(status).toBe(201);
  return body.order as string;
};
const statusOf = async (order: string) => (await http('GET', `/orders/${order}`)).body.status;

test('an order is created, shipped and ends with its result', async () => {
  const order = await create();
  expect(await statusOf(order)).toBe('waiting');
  const waiting = http('GET', `/orders/${order}/result`);
  expect((await http('POST', `/orders/${order}/shipment`, { body: { carrier: 'by-sea' } })).status).toBe(202);
  expect(await waiting).toMatchObject({ status: 200, body: { carrier: 'by-sea', count: 2 } });
  expect(await statusOf(order)).toBe('shipped');
});

test('a shipment without a carrier is 400, and says what it expects', async () => {
  const order = await create();
  const path = `/orders/${order}/shipment`;
  const refused = { status: 400, body: { message: 'expected a carrier' } };
  expect(await http('POST', path)).toMatchObject(refused);
  expect(await http('POST', path, { body: { carrier: 5 } })).toMatchObject(refused);
  expect(await http('POST', path, { body: '{' })).toMatchObject({ status: 400, body: { message: expect.any(String) } });
  expect(await statusOf(order)).toBe('waiting');
});

test('an order can be cancelled', async () => {
  const order = await create();
  expect((await http('DELETE', `/orders/${order}`)).status).toBe(202);
  expect((await http('GET', `/orders/${order}/result`)).status).toBe(409);
  expect(await statusOf(order)).toBe('cancelled');
});

test('orders are listed, and an unknown one is 404', async () => {
  const order = await create();
  await eventually(async () => {
    const { body } = await http('GET', '/orders');
    const found = (body.orders as { order: string }[]).some((each) => each.order === order);
    return found || undefined;
  });
  expect((await http('GET', '/orders/nothing')).status).toBe(404);
  expect((await http('POST', '/orders', { body: { nothing: 1 } })).status).toBe(400);
});

test("Temporal's own endpoints are served too, with the application's hook", async () => {
  const path = `/api/v1/namespaces/${NAMESPACE}/workflows`;
  const body = { workflowType: { name: 'OrderWorkflow' }, taskQueue: { name: 'nobody' }, input: [{ items: [] }] };
  const workflowId = unique('past');
  expect((await http('POST', `${path}/${workflowId}`, { body, headers: { 'X-Request-ID': 'noted' } })).status).toBe(
    201,
  );
  const described = await http('GET', `${path}/${workflowId}`);
  expect(described.body.workflowExecutionInfo).toMatchObject({ memo: { fields: { httpRequest: 'noted' } } });
});

test('one document contains both', async () => {
  const { body } = await http('GET', '/openapi.json');
  expect(body).toMatchObject({ info: { title: 'Orders' } });
  expect(Object.keys(body.paths as object)).toEqual(
    expect.arrayContaining(['/orders', '/orders/{order}', `/api/v1/namespaces/{namespace}/workflows/{workflowId}`]),
  );
});
