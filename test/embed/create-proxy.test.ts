import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { generateApiKey } from '../../src/access/authentication/api-keys.ts';
import { type CreateProxyOptions, createProxy, type EmbeddedProxy, type Hooks, StatusError } from '../../src/index.ts';
import { type FakeUpstream, startFakeUpstream } from '../support/fake-upstream.ts';
import { decode, encode } from '../support/protos.ts';
import { type RawRequest, send } from '../support/raw-http.ts';

const SERVICE = 'temporal.api.workflowservice.v1.';
const WORKFLOW = '/api/v1/namespaces/my-namespace/workflows/my-id';

interface Mounted {
  readonly url: string;
  readonly proxy: EmbeddedProxy;
  readonly close: () => void;
}

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));
});
afterAll(() => upstream.kill());
beforeEach(() => upstream.answer(() => ({})));

/** An application with its own path beside the proxy's. */
async function mount(options: CreateProxyOptions = {}, prefix = '/'): Promise<Mounted> {
  const proxy = await createProxy({ address: upstream.address, ...options });
  const app = express();
  app.use(prefix, proxy);
  app.use(express.json());
  app.get('/own', (_req, res) => void res.json({ own: true }));
  const server: Server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    proxy,
    close: () => {
      server.close();
      void proxy.close();
    },
  };
}

/** The fields that the document requires in every start. */
const START = { workflowType: { name: 'T' }, taskQueue: { name: 'q' } };
const post = (url: string, body: object, request: RawRequest = {}) =>
  send(url, { method: 'POST', body: JSON.stringify({ ...START, ...body }), ...request });
const lastRequest = (type: string) =>
  decode(`${SERVICE}${type}Request`, upstream.calls.at(-1)?.request ?? Buffer.alloc(0));

describe('the router', () => {
  test('answers operations, and passes other paths to the application unchanged', async () => {
    const { url, close } = await mount();
    expect((await post(url + WORKFLOW, { input: [1.5] })).status).toBe(201);
    const own = await send(`${url}/own`);
    expect([own.status, own.text]).toEqual([200, '{"own":true}']);
    expect(own.headers['x-request-id']).toBeUndefined();
    expect(own.headers['cache-control']).toBeUndefined();
    expect((await send(`${url}/nothing`)).headers['x-request-id']).toBeUndefined();
    close();
  });

  test('answers errors in the shape of all errors', async () => {
    const { url, close } = await mount();
    const answer = await post(url + WORKFLOW, { nonsense: 1 });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 3 });
    close();
  });

  test('can be mounted below a prefix', async () => {
    const { url, close } = await mount({}, '/temporal');
    expect((await post(`${url}/temporal${WORKFLOW}`, {})).status).toBe(201);
    expect((await post(url + WORKFLOW, {})).status).toBe(404);
    close();
  });

  test('below a prefix, is found where its document says', async () => {
    const { url, close } = await mount({}, '/temporal');
    const document = JSON.parse((await send(`${url}/temporal/openapi.json`)).text);
    expect(document.servers).toEqual([{ url: `${url}/temporal` }]);
    close();
  });
});

test('a body parser before it is a defect of the application, which its log explains', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) });
  const proxy = await createProxy({ address: upstream.address, log });
  const server = createServer(express().use(express.json()).use(proxy));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${WORKFLOW}`;
  const answer = await post(url, {}, { headers: { 'Content-Type': 'application/json' } });
  expect(answer.status).toBe(500);
  expect(lines.join()).toContain('mount the proxy before any body parser');
  server.close();
  await proxy.close();
});

describe('the same parts, options and defaults as in the program', () => {
  test('a page of another site cannot write through it (contract section 5: 403)', async () => {
    const { url, close } = await mount();
    const headers = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' };
    expect((await post(url + WORKFLOW, {}, { headers })).status).toBe(403);
    close();
  });

  test('callers need a key if the application requires one', async () => {
    const { key, hash } = generateApiKey();
    const apiKeys = { ci: { hash, permissions: ['my-namespace:write'] } };
    const { url, close } = await mount({ options: { authentication: 'api-key', apiKeys } });
    expect((await post(url + WORKFLOW, {})).status).toBe(401);
    expect((await post(url + WORKFLOW, {}, { headers: { Authorization: `Bearer ${key}` } })).status).toBe(201);
    close();
  });

  test('limits follow the options', async () => {
    const { url, close } = await mount({ options: { bodyLimit: 100, successStatus: 200 } });
    expect((await post(url + WORKFLOW, { input: ['x'.repeat(200)] })).status).toBe(413);
    expect((await post(url + WORKFLOW, {})).status).toBe(200);
    close();
  });

  test('a call is retried as often as in the program', async () => {
    const { url, close } = await mount();
    upstream.answer(() => ({ code: 14, text: 'not now' }));
    const before = upstream.calls.length;
    expect((await send(`${url}/api/v1/namespaces/my-namespace/workflow-count`)).status).toBe(503);
    expect(upstream.calls.length - before).toBe(3);
    close();
  });
});

describe('a hook', () => {
  const mounted = async (hooks: Hooks) => mount({ hooks });

  test('before a call gets the whole request and may change it', async () => {
    const seen: unknown[] = [];
    const { url, close } = await mounted({
      startWorkflowExecution: {
        before: (request, { req, requestId }) => {
          seen.push(request, requestId, req.headers['x-own']);
          return { ...request, workflowId: `prefixed-${request.workflowId}`, input: ['changed'] };
        },
      },
    });
    await post(url + WORKFLOW, { input: ['given'] }, { headers: { 'X-Request-ID': 'r', 'X-Own': 'o' } });
    expect(seen).toEqual([
      expect.objectContaining({ namespace: 'my-namespace', workflowId: 'my-id', input: ['given'] }),
      'r',
      'o',
    ]);
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({
      workflowId: 'prefixed-my-id',
      input: { payloads: [{ data: Buffer.from('"changed"') }] },
    });
    close();
  });

  test('that changes nothing leaves every byte as it was', async () => {
    const { url, close } = await mounted({ startWorkflowExecution: { before: () => undefined } });
    await send(url + WORKFLOW, {
      method: 'POST',
      body: `${JSON.stringify(START).slice(0, -1)},"input":[9007199254740993]}`,
    });
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({
      input: { payloads: [{ data: Buffer.from('9007199254740993') }] },
    });
    close();
  });

  test('after a call may change the response', async () => {
    upstream.answer(() => ({ message: encode(`${SERVICE}CountWorkflowExecutionsResponse`, { count: 7 }) }));
    const { url, close } = await mounted({
      countWorkflowExecutions: { after: (response) => ({ ...response, count: `${Number(response.count) + 1}` }) },
    });
    expect((await send(`${url}/api/v1/namespaces/my-namespace/workflow-count`)).text).toBe('{"count":"8"}');
    close();
  });

  test('can replace the call, or make it', async () => {
    upstream.answer(() => ({ message: encode(`${SERVICE}CountWorkflowExecutionsResponse`, { count: 7 }) }));
    const { url, close } = await mounted({
      countWorkflowExecutions: {
        replace: async (request, { proceed }) =>
          request.namespace === 'mine' ? { count: '1' } : await proceed({ ...request, query: 'A = 1' }),
      },
    });
    const before = upstream.calls.length;
    expect((await send(`${url}/api/v1/namespaces/mine/workflow-count`)).text).toBe('{"count":"1"}');
    expect(upstream.calls.length).toBe(before);
    expect((await send(`${url}/api/v1/namespaces/other/workflow-count`)).text).toBe('{"count":"7"}');
    expect(lastRequest('CountWorkflowExecutions')).toMatchObject({ query: 'A = 1' });
    close();
  });

  test.each<[string, () => never, number, number]>([
    [
      'a StatusError, which is the answer',
      () => {
        throw new StatusError(7, 'not you');
      },
      403,
      7,
    ],
    [
      'anything else, which is a defect and says nothing',
      () => {
        throw new Error('inside');
      },
      500,
      13,
    ],
  ])('may throw %s', async (_, before, status, code) => {
    const { url, close } = await mounted({ startWorkflowExecution: { before } });
    const answer = await post(url + WORKFLOW, {});
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ code });
    expect(answer.text).not.toContain('inside');
    close();
  });

  test('for an unknown operation is rejected at the start', async () => {
    await expect(mount({ hooks: { noSuchOperation: {} } as Hooks })).rejects.toThrow('noSuchOperation');
  });

  test('has the types of its operation', () => {
    type Start = NonNullable<Hooks['startWorkflowExecution']>;
    type Request = Parameters<NonNullable<Start['before']>>[0];
    expectTypeOf<Request['workflowId']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<Request['taskQueue']>['name']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<{ nonsense: 1 }>().not.toExtend<Request>();
  });
});

describe("the application's own calls", () => {
  test('go over the same channel, with identity, request id and metadata', async () => {
    const { proxy, close } = await mount();
    upstream.answer(() => ({ message: encode(`${SERVICE}StartWorkflowExecutionResponse`, { runId: 'r' }) }));
    const request = { namespace: 'n', workflowId: 'w', input: [{ a: [1] }] };
    const response = await proxy.call.startWorkflowExecution(request, { idempotencyKey: 'once' });
    expect(response).toMatchObject({ runId: 'r' });
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({
      workflowId: 'w',
      requestId: 'once',
      identity: expect.stringMatching(/^temporal-http@/),
    });
    expect(upstream.calls.at(-1)?.metadata.getMap()).toMatchObject({ 'temporal-namespace': 'n' });
    close();
  });

  test("throw the server's error, and an error for a malformed request", async () => {
    const { proxy, close } = await mount();
    upstream.answer(() => ({ code: 5, text: 'nothing' }));
    await expect(proxy.call.describeNamespace({ namespace: 'n' })).rejects.toMatchObject({
      code: 5,
      message: 'nothing',
    });
    await expect(proxy.call.describeNamespace({ nonsense: 1 } as object)).rejects.toThrow('nonsense');
    close();
  });
});

describe('the document', () => {
  const part = {
    info: { title: 'Mine' },
    tags: [{ name: 'Own' }],
    paths: { '/own': { get: { operationId: 'own', responses: { 200: { description: 'It' } } } } },
    components: { schemas: { Own: { type: 'object' } } },
  };

  test("has the application's part first, in every form", async () => {
    const { url, close } = await mount({ document: part });
    const document = JSON.parse((await send(`${url}/openapi.json`)).text);
    expect(document.info).toMatchObject({ title: 'Mine', version: expect.any(String) });
    expect(Object.keys(document.paths)[0]).toBe('/own');
    expect(document.paths['/api/v1/system-info']).toBeDefined();
    expect(document.components.schemas.Own).toEqual({ type: 'object' });
    expect(document.tags[0]).toEqual({ name: 'Own' });
    expect(document.servers).toEqual([{ url }]);
    expect((await send(`${url}/openapi.yaml`)).text).toMatch(/^paths:\n {2}\/own:/m);
    close();
  });

  test('cannot have the same path twice', async () => {
    const { url, close } = await mount({ document: { paths: { '/api/v1/system-info': {} } } });
    expect((await send(`${url}/openapi.json`)).status).toBe(500);
    close();
  });
});
