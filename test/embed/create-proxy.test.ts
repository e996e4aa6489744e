import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import express, { type RequestHandler } from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { generateApiKey } from '../../src/access/authentication/api-keys.ts';
import { embeddedConfig } from '../../src/embed/embedded-config.ts';
import {
  type CreateProxyOptions,
  createProxy,
  type DocumentPart,
  type EmbeddedProxy,
  type Hooks,
  StatusError,
} from '../../src/index.ts';
import { loadConfig } from '../../src/program/config/load.ts';
import { OPTIONS } from '../../src/program/config/options.ts';
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

/** An application with its own path beside the proxy's, open to all unless it authenticates them. */
async function mount(options: CreateProxyOptions = {}, prefix = '/'): Promise<Mounted> {
  const access = options.options?.authentication === undefined ? { access: 'open' as const } : {};
  const proxy = await createProxy({ address: upstream.address, ...access, ...options });
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
const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };
const GZIP_TYPE = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
/** A JSON string. */
const WORD: RawRequest = { body: '"{}"' };
/** The digits of a body of `describe('a body that the application has read before')`. */
const SENT = { input: { payloads: [expect.objectContaining({ data: Buffer.from('9007199254740993') })] } };
const KEYS = { a: { hash: `sha256:${'0'.repeat(64)}` } };
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

describe('a body that the application has read before', () => {
  const keep = (req: object, _res: object, rawBody: Buffer) => void Object.assign(req, { rawBody });
  const partly: RequestHandler = (req, _res, next) => void req.once('data', () => next());
  const JSON_TYPE = { 'Content-Type': 'application/json' };
  const whole = Buffer.from(`${JSON.stringify(START).slice(0, -1)},"input":[9007199254740993]}`);
  type Row = [name: string, parser: RequestHandler, status: number, request?: RawRequest];

  test.each<Row>([
    ['is a defect, if only its value is left', express.json(), 500],
    ['is a defect, if only a form is left', express.urlencoded(), 500, { headers: FORM_TYPE }],
    ['is a defect, if only a part of it was read', partly, 500],
    ['is served from bytes that a parser was told to keep', express.json({ verify: keep }), 201],
    ['is served from bytes', express.raw({ type: '*/*' }), 201],
    ['is served from a text', express.text({ type: '*/*' }), 201],
    ['is served from the text of a value only if that is all of it', express.json({ strict: false }), 500, WORD],
    ['is served decompressed', express.raw({ type: '*/*' }), 201, { body: gzipSync(whole), headers: GZIP_TYPE }],
    ['is still limited', express.raw({ type: '*/*' }), 413, { body: 'x'.repeat(3_000) }],
  ])('%s', async (_, parser, status, request = {}) => {
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) });
    const options = { bodyLimit: 2_000 };
    const proxy = await createProxy({ address: upstream.address, access: 'open', options, log });
    const server = createServer(express().use(parser).use(proxy));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${WORKFLOW}`;
    const before = upstream.calls.length;
    const answer = await send(url, { method: 'POST', body: whole, headers: JSON_TYPE, ...request });
    expect(answer.status).toBe(status);
    const sent = status === 201 ? [expect.objectContaining(SENT)] : [];
    expect(upstream.calls.slice(before).map(() => lastRequest('StartWorkflowExecution'))).toEqual(sent);
    const isExplained = lines.join().includes('mount the proxy before express.json()');
    expect(isExplained).toBe(status === 500);
    server.close();
    await proxy.close();
  });
});

test('the status of its errors is where Express, Koa, Fastify, NestJS and Hono look for it', async () => {
  const error = new StatusError(5, 'no such order', { headers: { 'X-A': 'b' } });
  expect([error.status, error.statusCode, error.expose]).toEqual([404, 404, true]);
  const response = error.getResponse();
  expect([response.status, response.headers.get('X-A')]).toEqual([404, 'b']);
  expect(JSON.parse(await response.text())).toEqual({ code: 5, message: 'no such order' });
  expect(new StatusError(8, 'too much', { httpStatus: 413 }).status).toBe(413);
  expect(new StatusError(14, 'not now').expose).toBe(false);
});

describe('without a word about who may call', () => {
  const forbidden = async (answer: ReturnType<typeof send>) => {
    const { status, text } = await answer;
    return status === 403 && (JSON.parse(text) as { message: string }).message;
  };

  test('it reads, and refuses to write with the way out', async () => {
    const { url, proxy, close } = await mount({ access: undefined });
    const before = upstream.calls.length;
    expect(await forbidden(post(url + WORKFLOW, {}))).toMatch(/options\.authentication, or access: 'open'/);
    expect(await forbidden(send(url + WORKFLOW, { method: 'DELETE' }))).toContain('deleteWorkflowExecution');
    expect(await forbidden(post(`${url}/namespaces/my-namespace/workflows/my-id`, {}))).toContain('startWorkflow');
    expect(upstream.calls.length).toBe(before);
    expect((await send(url + WORKFLOW)).status).toBe(200);
    expect((await send(`${url + WORKFLOW}/query/q`, { method: 'POST' })).status).toBe(200);
    await proxy.call.startWorkflowExecution({ namespace: 'n', workflowId: 'w' });
    expect(upstream.calls.length).toBe(before + 3);
    close();
  });

  test('an operation is what operationGroups says', async () => {
    const options = { operationGroups: { startWorkflowExecution: 'read', describeWorkflowExecution: 'write' } };
    const { url, close } = await mount({ access: undefined, options });
    expect((await post(url + WORKFLOW, {})).status).toBe(201);
    expect((await send(url + WORKFLOW)).status).toBe(403);
    close();
  });

  test.each<[CreateProxyOptions, string]>([
    [{ access: 'closed' as 'open' }, 'access: expected \'open\' or nothing, got "closed"'],
    [{ access: 'open', options: { authentication: 'api-key', apiKeys: KEYS } }, "access: 'open' contradicts"],
    [{ options: { authentication: 'jwt' } }, 'options.authentication jwt needs options.jwksUrl'],
    [{ options: { listenTls: '0.0.0.0:443' } }, 'options.listenTls has no effect in an application'],
    [{ options: { tlsClientCert: 'required' } }, 'options.tlsClientCert has no effect in an application'],
    [{ options: { metrics: 'on' } }, 'options.metrics has no effect in an application'],
    [{ options: { bodyLimits: 5 } }, 'options: unknown option "bodyLimits"; did you mean bodyLimit?'],
  ])('%j is an error', async (options, message) => {
    await expect(createProxy(options)).rejects.toThrow(message);
  });
});

test('an option that is undefined is not given', async () => {
  const options = Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, undefined]));
  const address = upstream.address;
  expect(await embeddedConfig({ address, options })).toEqual(await embeddedConfig({ address }));
  expect(await embeddedConfig({ address, options })).toMatchObject({ bodyLimit: 10 * 1024 * 1024, metrics: false });
  const nothing = { tls: undefined, options: undefined, document: undefined, page: undefined, log: undefined };
  const { url, close } = await mount({
    ...nothing,
    generated: undefined,
    hooks: { countWorkflowExecutions: undefined },
  });
  expect((await send(`${url}/api/v1/namespaces/n/workflow-count`)).status).toBe(200);
  expect((await send(`${url}/docs`)).status).toBe(200);
  close();
});

test('its defaults are those of the program, the transport included', async () => {
  const own = await loadConfig({ flags: { metrics: 'off' }, environment: {}, file: undefined });
  expect(await embeddedConfig({ address: '127.0.0.1:7233' })).toEqual({ ...own, addressIsGiven: true });
  expect(own.transport).toBe('lean');
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

  test.each<[string, RawRequest]>([
    ['a form, with the cookie', { headers: { Cookie: 'sid=anna', 'Sec-Fetch-Site': 'cross-site', ...FORM_TYPE } }],
    ['text, from an old browser', { headers: { Origin: 'https://elsewhere.example', 'Content-Type': 'text/plain' } }],
    ['a form of a sandboxed frame', { headers: { Origin: 'null', ...FORM_TYPE } }],
  ])('%s of another site starts nothing in an application with sessions', async (_, request) => {
    const { url, close } = await mount();
    const before = upstream.calls.length;
    expect((await post(url + WORKFLOW, {}, request)).status).toBe(403);
    expect(upstream.calls.length).toBe(before);
    close();
  });

  test('it is a codec server if an option says so, and the only one at these paths', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'key-')), 'key');
    writeFileSync(file, Buffer.alloc(32).toString('base64'));
    const { url, close } = await mount({ options: { codecKeys: `k=${file}`, codecServer: true } });
    const plain = { payloads: [{ metadata: { encoding: 'anNvbi9wbGFpbg==' }, data: 'MQ==' }] };
    const request = (body: string) => ({ method: 'POST', body });
    const encoded = (await send(`${url}/codec/n/encode`, request(JSON.stringify(plain)))).text;
    expect(encoded).not.toContain('MQ==');
    expect(JSON.parse((await send(`${url}/codec/n/decode`, request(encoded))).text)).toEqual(plain);
    close();
    const other = await mount();
    expect((await send(`${other.url}/codec/n/decode`, request(encoded))).headers['x-request-id']).toBeUndefined();
    other.close();
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

  test.each<[string, DocumentPart, string]>([
    ['a path', { paths: { '/api/v1/system-info': {} } }, "paths./api/v1/system-info: the proxy's document already has"],
    [
      'a path whose variables have other names',
      { paths: { '/api/v1/namespaces/{n}/workflows/{w}': {} } },
      'already has /api/v1/namespaces/{namespace}/workflows/{workflowId}',
    ],
    [
      'an operationId',
      { paths: { '/own': { get: { operationId: 'getSystemInfo' } } } },
      'GET /own: the operationId getSystemInfo is already that of GET /api/v1/system-info',
    ],
    ['a schema', { components: { schemas: { Payload: {} } } }, 'components.schemas.Payload'],
  ])('cannot have %s twice, which is an error at the start', async (_, document, message) => {
    await expect(mount({ document })).rejects.toThrow(message);
  });
});
