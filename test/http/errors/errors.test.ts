import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../src/operation/validation/openapi.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { type RawAnswer, type RawRequest, send, sendBytes } from '../../support/raw-http.ts';

const NAMESPACE = '/api/v1/namespaces/my-namespace';
const WORKFLOW = `${NAMESPACE}/workflows/my-id`;

const START_PATH = '/api/v1/namespaces/{namespace}/workflows/{workflowId}';
const DOCUMENT: OpenApiDocument = {
  openapi: '3.1.0',
  paths: {
    [START_PATH]: {
      post: {
        parameters: ['namespace', 'workflowId'].map((name) => ({ name, in: 'path', required: true, schema: {} })),
        requestBody: {
          content: {
            'application/json': {
              schema: {
                required: ['workflowType', 'taskQueue'],
                properties: { workflowType: { required: ['name'] }, taskQueue: { required: ['name'] } },
              },
            },
          },
        },
      },
    },
  },
};

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy({ document: DOCUMENT });
});
afterAll(() => proxy.close());

const call = (path: string, options: RawRequest = {}) => send(proxy.url + path, options);
const post = (path: string, body: string | Buffer, headers = {}) => call(path, { method: 'POST', body, headers });

interface Status {
  readonly code: number;
  readonly message: string;
  readonly details: readonly { readonly '@type': string; readonly [key: string]: unknown }[];
}

const status = (answer: RawAnswer): Status => JSON.parse(answer.text) as Status;
const fields = (answer: RawAnswer) => {
  const request = status(answer).details.find((detail) => detail['@type'].endsWith('google.rpc.BadRequest'));
  return ((request?.fieldViolations ?? []) as { field: string }[]).map(({ field }) => field).sort();
};

/** The shape of contract section 5. */
function expectShape(answer: RawAnswer, code: number): void {
  expect(answer.headers['content-type']).toBe('application/json');
  expect(answer.headers['cache-control']).toBe('no-store');
  const body = status(answer);
  expect(Object.keys(body)).toEqual(['code', 'message', 'details']);
  expect(body.code).toBe(code);
  expect(body.message).not.toBe('');
  expect(body.details.at(-1)).toEqual({
    '@type': 'type.googleapis.com/google.rpc.RequestInfo',
    requestId: answer.headers['x-request-id'],
  });
}

// Contract section 5: the proxy's own errors; section 1: matching; section 2: requests.
describe('the proxy answers', () => {
  const good = '{"workflowType":{"name":"T"},"taskQueue":{"name":"q"}}';
  test.each<[string, number, number, () => Promise<RawAnswer>]>([
    ['an unknown path', 404, 5, () => call('/api/v1/nothing')],
    ['a trailing slash', 404, 5, () => call(`${WORKFLOW}/`)],
    ['a path in other case', 404, 5, () => call('/API/v1/namespaces')],
    ['a method that a path lacks', 405, 12, () => call(WORKFLOW, { method: 'PUT' })],
    ['a method that nobody knows', 405, 12, () => call(WORKFLOW, { method: 'PROPFIND' })],
    ['a bad percent escape', 400, 3, () => call(`${NAMESPACE}/workflows/%zz`)],
    ['bad UTF-8 in the path', 400, 3, () => call(`${NAMESPACE}/workflows/%ff`)],
    ['an empty path variable', 400, 3, () => call('/api/v1/namespaces//workflows')],
    ['bad UTF-8 in the query', 400, 3, () => call(`${NAMESPACE}/workflows?query=%ff`)],
    ['an unknown query parameter', 400, 3, () => call(`${NAMESPACE}/workflows?pagesize=1`)],
    ['a query parameter of a POST', 400, 3, () => post(`${WORKFLOW}?cronSchedule=x`, good)],
    ['broken JSON', 400, 3, () => post(WORKFLOW, '{"a":')],
    ['a body that is no object', 400, 3, () => post(WORKFLOW, '[]')],
    ['an unknown field', 400, 3, () => post(WORKFLOW, '{"workflowtype":{}}')],
    ['another value for a path variable', 400, 3, () => post(WORKFLOW, good.replace('{', '{"workflowId":"other",'))],
    ['a body of another type', 415, 3, () => post(WORKFLOW, '<a/>', { 'Content-Type': 'application/xml' })],
    ['a body in an unknown coding', 415, 3, () => post(WORKFLOW, good, { 'Content-Encoding': 'zstd' })],
    ['a body that is too large', 413, 8, () => post(WORKFLOW, Buffer.alloc(1_000_001, 32))],
    ['a bad deadline', 400, 3, () => call(WORKFLOW, { headers: { 'Grpc-Timeout': 'soon' } })],
    ['bad base64 in binary metadata', 400, 3, () => call(WORKFLOW, { headers: { 'Grpc-Metadata-X-Bin': '*' } })],
    ['an expectation that it does not know', 417, 3, () => call(WORKFLOW, { headers: { Expect: 'a-miracle' } })],
  ])('%s with %i, code %i', async (_, http, code, act) => {
    const answer = await act();
    expect(answer.status).toBe(http);
    expectShape(answer, code);
    expect((await call('/api/v1/namespaces')).status).toBe(200);
  });

  test('a wrong method with the right ones', async () => {
    expect((await call(WORKFLOW, { method: 'PUT' })).headers.allow).toBe('GET, HEAD, POST, DELETE, OPTIONS');
  });

  test('OPTIONS with 204 and the methods', async () => {
    const answer = await call(WORKFLOW, { method: 'OPTIONS' });
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(answer.headers.allow).toBe('GET, HEAD, POST, DELETE, OPTIONS');
  });

  test('errors to HEAD without a body', async () => {
    expect(await call('/api/v1/nothing', { method: 'HEAD' })).toMatchObject({ status: 404, text: '' });
  });

  test('errors as pretty as asked for', async () => {
    expect((await call('/api/v1/nothing?pretty')).text).toMatch(/^{\n {2}"code": 5,\n {2}"message"/);
  });
});

// Contract section 5: EVERY violation found.
describe('one 400 lists all that is wrong', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['the document alone', WORKFLOW, '{}', ['taskQueue', 'workflowType']],
    [
      'the codec and the document',
      WORKFLOW,
      '{"identity":7,"workflowType":{},"x":1}',
      ['identity', 'taskQueue', 'workflowType.name', 'x'],
    ],
    ['one field once', WORKFLOW, '{"workflowType":"T","taskQueue":{"name":"q"}}', ['workflowType']],
    ['the query of a POST too', `${WORKFLOW}?a=1`, '{"identity":7}', ['a', 'identity', 'taskQueue', 'workflowType']],
    ['the path too', WORKFLOW, '{"workflowId":"other"}', ['taskQueue', 'workflowId', 'workflowType']],
  ])('%s', async (_, path, body, wanted) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(fields(answer)).toEqual(wanted);
  });

  test('of a query', async () => {
    expect(fields(await call(`${NAMESPACE}/workflows?pageSize=x&nope=1`))).toEqual(['nope', 'pageSize']);
  });

  test('and lets pass what is right, in proto spelling and with payloads that look wrong', async () => {
    const body = '{"workflow_type":{"name":"T"},"task_queue":{"name":"q"},"input":[{"taskQueue":{}}]}';
    expect((await post(WORKFLOW, body)).status).toBe(201);
  });
});

// Contract section 5: one shape for every error, those of the HTTP parser included.
describe('bytes that are no request', () => {
  const HOST = 'Host: x\r\n';
  test.each<[string, string, number, number]>([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 3],
    ['headers over 64 KiB', `GET / HTTP/1.1\r\n${HOST}X: ${'a'.repeat(66_000)}\r\n\r\n`, 431, 3],
    ['no Host', 'GET /api/v1/namespaces HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 3],
    ['two Hosts', `GET /api/v1/namespaces HTTP/1.1\r\nConnection: close\r\n${HOST}${HOST}\r\n`, 400, 3],
    ['a broken chunk', `POST ${WORKFLOW} HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`, 400, 3],
    ['a CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n', 405, 12],
  ])('%s', async (_, bytes, http, code) => {
    const text = await sendBytes(proxy.url, bytes);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${http} `));
    expect(head.toLowerCase()).toContain('connection: close');
    const id = /^x-request-id: (\S+)$/im.exec(head)?.[1];
    expect(JSON.parse(body)).toMatchObject({ code, details: [{ requestId: id }] });
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  });

  test('do not end up in the answer to the request before them', async () => {
    proxy.upstream.answer(() => new Promise((resolve) => setTimeout(resolve, 50, {})));
    const request = `GET ${NAMESPACE}/workflow-count HTTP/1.1\r\n${HOST}\r\n`;
    expect(await sendBytes(proxy.url, `${request}garbage\r\n\r\n`)).not.toContain('HTTP/1.1 400');
    proxy.upstream.answer(() => ({}));
  });

  test('an absolute URL in the request line is taken', async () => {
    const bytes = `GET http://any.where${NAMESPACE}/workflow-count HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`;
    expect(await sendBytes(proxy.url, bytes)).toMatch(/^HTTP\/1.1 200 /);
  });
});

// Contract section 2: answered by the length before a byte of body is read.
describe('Expect: 100-continue', () => {
  const head = (length: number, path = WORKFLOW) =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`;

  test('is continued, and the connection goes on', async () => {
    const body = '{"workflowType":{"name":"T"},"taskQueue":{"name":"q"}}';
    const next = `GET ${NAMESPACE}/workflow-count HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const text = await sendBytes(proxy.url, head(body.length) + body + next);
    expect(text).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 201 [\s\S]*\{\}HTTP\/1.1 200 /);
  });

  test.each([
    ['a body that is too large', head(2_000_000), 413],
    ['an unknown path', head(10, '/nothing'), 404],
  ])('is refused for %s, and the connection ends', async (_, bytes, http) => {
    const text = await sendBytes(proxy.url, bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${http} `));
    expect(text).toContain('Connection: close');
  });
});
