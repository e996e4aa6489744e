import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FakeCall } from '../support/fake-upstream.ts';
import { decode, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { type RawRequest, send } from '../support/raw-http.ts';

const SERVICE = 'temporal.api.workflowservice.v1.';
const NAMESPACE = '/api/v1/namespaces/my-namespace';
const WORKFLOW = `${NAMESPACE}/workflows/my-id`;

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());
beforeEach(() => proxy.upstream.answer(() => ({})));

const call = (path: string, options: RawRequest = {}) => send(proxy.url + path, options);
const post = (path: string, body: unknown, headers = {}) =>
  call(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const lastCall = () => proxy.upstream.calls.at(-1) as FakeCall;
const lastMetadata = () => lastCall().metadata.getMap();
const lastRequest = (type: string) => decode(`${SERVICE}${type}Request`, lastCall().request);
const answerWith = (type: string, value: object) =>
  proxy.upstream.answer(() => ({ message: encode(`${SERVICE}${type}Response`, value) }));

describe('the request message', () => {
  test('is the body with the path variables in it', async () => {
    await post(WORKFLOW, { workflowType: { name: 'T' }, workflow_id: 'my-id', input: [{ a: 1.0 }, null] });
    expect(lastCall().getPath()).toBe('/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution');
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({
      namespace: 'my-namespace',
      workflowId: 'my-id',
      workflowType: { name: 'T' },
      input: { payloads: [{ data: Buffer.from('{"a":1}') }, { metadata: { encoding: Buffer.from('binary/null') } }] },
    });
  });

  test('consists of path and query if there is no body', async () => {
    await call(`${NAMESPACE}/workflows?pageSize=5&query=A%20%3D%201`);
    expect(lastRequest('ListWorkflowExecutions')).toEqual({ namespace: 'my-namespace', pageSize: 5, query: 'A = 1' });
  });

  // Contract section 2, Path and body.
  test.each([
    ['GET', `${WORKFLOW}/history?execution.workflowId=my-id&namespace=my-namespace`],
    ['GET', `${WORKFLOW}/history?execution.workflow_id=my-id&execution.runId=r`],
    ['GET', `${WORKFLOW}/history?execution.workflowId=`],
    ['DELETE', `${WORKFLOW}?workflowExecution.workflowId=my-id`],
    ['POST', `${WORKFLOW}?workflowId=my-id`],
    ['POST', `${WORKFLOW}?workflow_id=my-id&namespace=my-namespace`],
  ])('may repeat the value of a path variable in the query: %s %s', async (method, path) => {
    const answer = await call(path, { method, ...(method === 'POST' && { body: '{}' }) });
    expect(answer.status, answer.text).toBeLessThan(300);
    expect(lastCall().request.toString('latin1').match(/my-id/g)).toHaveLength(1);
  });

  test.each([
    [
      'GET',
      `${WORKFLOW}/history?execution.workflowId=other`,
      'execution.workflowId',
      'expected "my-id" as in the path, got "other"',
    ],
    ['GET', `${WORKFLOW}/history?namespace=other`, 'namespace', 'expected "my-namespace" as in the path, got "other"'],
    [
      'POST',
      `${WORKFLOW}?workflowId=other`,
      'workflowId',
      'no such query parameter: fields of this request go in the body',
    ],
    ['POST', `${WORKFLOW}?identity=me`, 'identity', 'no such query parameter: fields of this request go in the body'],
  ])('but not with a different value: %s %s', async (method, path, field, description) => {
    const answer = await call(path, { method, ...(method === 'POST' && { body: '{}' }) });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).details[0].fieldViolations).toEqual([{ field, description }]);
  });

  test('is read after a byte order mark, and validated', async () => {
    const path = `${NAMESPACE}/workflows/my-id/cancel`;
    expect((await post(path, '\ufeff{"reason":"r"}')).status).toBe(202);
    expect(lastRequest('RequestCancelWorkflowExecution')).toMatchObject({ reason: 'r' });
  });

  test('keeps an encoded slash inside its path variable', async () => {
    await post(`${NAMESPACE}/workflows/a%2Fcancel`, '');
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({ workflowId: 'a/cancel' });
  });

  // Contract section 2, Identity and request id.
  test('has the identity of the proxy and a new request id if the caller gives none', async () => {
    await post(WORKFLOW, {});
    const first = lastRequest('StartWorkflowExecution');
    await post(WORKFLOW, {});
    expect(first).toMatchObject({ identity: 'the-proxy', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(lastRequest('StartWorkflowExecution').requestId).not.toBe(first.requestId);
  });

  test('has identity and request id from the headers', async () => {
    await post(WORKFLOW, {}, { 'Temporal-Identity': 'me', 'Idempotency-Key': 'once' });
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({ identity: 'me', requestId: 'once' });
  });

  test('an empty Temporal-Identity is none', async () => {
    await post(WORKFLOW, {}, { 'Temporal-Identity': '' });
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({ identity: 'the-proxy' });
  });

  test('keeps identity and request id of the body', async () => {
    await post(WORKFLOW, { identity: 'a', requestId: 'b' }, { 'Temporal-Identity': 'me', 'Idempotency-Key': 'once' });
    expect(lastRequest('StartWorkflowExecution')).toMatchObject({ identity: 'a', requestId: 'b' });
  });

  test('of an update works without meta', async () => {
    await post(`${WORKFLOW}/update/MyUpdate`, { request: { input: { args: ['x'] } } }, { 'Idempotency-Key': 'u1' });
    expect(lastRequest('UpdateWorkflowExecution')).toMatchObject({
      request: { meta: { updateId: 'u1', identity: 'the-proxy' }, input: { name: 'MyUpdate' } },
    });
  });
});

// Contract section 2, Headers to gRPC metadata.
describe('metadata', () => {
  test('is sent from the headers', async () => {
    await post(
      WORKFLOW,
      {},
      {
        Authorization: 'Bearer t',
        'Client-Name': 'c',
        'Grpc-Metadata-My-Key': 'v',
        'Grpc-Metadata-Raw-Bin': 'AP8=',
        'X-Forwarded-For': '10.0.0.1',
        Cookie: 'secret=1',
        'X-Other': 'no',
      },
    );
    expect(lastMetadata()).toMatchObject({
      authorization: 'Bearer t',
      'client-name': 'c',
      'my-key': 'v',
      'raw-bin': Buffer.from([0, 255]),
      'x-forwarded-for': '10.0.0.1, 127.0.0.1',
      'x-forwarded-host': new URL(proxy.url).host,
      'temporal-namespace': 'my-namespace',
      'temporal-resource-id': 'workflow:my-id',
    });
    expect(lastMetadata()).not.toHaveProperty('cookie');
    expect(lastMetadata()).not.toHaveProperty('x-other');
  });

  test('contains only the namespace of the request', async () => {
    await post(WORKFLOW, {}, { 'Temporal-Namespace': 'my-namespace' });
    expect(lastMetadata()).toMatchObject({ 'temporal-namespace': 'my-namespace' });
    const before = proxy.upstream.calls.length;
    const answer = await post(WORKFLOW, {}, { 'Temporal-Namespace': 'other' });
    expect(answer.status).toBe(400);
    expect(proxy.upstream.calls.length).toBe(before);
  });

  test('leaves out a value that is not printable ASCII', async () => {
    const { status } = await post(`${NAMESPACE}/workflows/${encodeURIComponent('größe')}`, {});
    expect(status).toBe(201);
    expect(lastMetadata()).not.toHaveProperty('temporal-resource-id');
  });

  // Contract section 3.
  test('of the response and its trailers comes back as headers', async () => {
    proxy.upstream.answer(() => ({ headers: { 'x-head': 'h' }, trailers: { 'x-trail-bin': Buffer.from([255]) } }));
    expect((await post(WORKFLOW, {})).headers).toMatchObject({
      'grpc-metadata-x-head': 'h',
      'grpc-metadata-x-trail-bin': '/w==',
    });
  });
});

// Contract section 3: success statuses.
describe('the status of a success', () => {
  test.each<[number, string, string, string, string, object]>([
    [201, 'a start', 'POST', WORKFLOW, 'StartWorkflowExecution', { runId: 'r', started: true, status: 1 }],
    [201, 'a start of an old server', 'POST', WORKFLOW, 'StartWorkflowExecution', { runId: 'r' }],
    [200, 'a start that found a run', 'POST', WORKFLOW, 'StartWorkflowExecution', { runId: 'r', status: 1 }],
    [200, 'one that says so', 'POST', WORKFLOW, 'StartWorkflowExecution', { started: false, status: 1 }],
    [201, 'a schedule', 'POST', `${NAMESPACE}/schedules/s`, 'CreateSchedule', {}],
    [202, 'a signal', 'POST', `${WORKFLOW}/signal/S`, 'SignalWorkflowExecution', {}],
    [202, 'a cancellation', 'POST', `${WORKFLOW}/cancel`, 'RequestCancelWorkflowExecution', {}],
    [202, 'a deletion of a workflow', 'DELETE', WORKFLOW, 'DeleteWorkflowExecution', {}],
    [200, 'a deletion of a schedule', 'DELETE', `${NAMESPACE}/schedules/s`, 'DeleteSchedule', {}],
    [202, 'an update without an outcome', 'POST', `${WORKFLOW}/update/U`, 'UpdateWorkflowExecution', { stage: 2 }],
    [
      200,
      'an update with one',
      'POST',
      `${WORKFLOW}/update/U`,
      'UpdateWorkflowExecution',
      { outcome: { success: {} } },
    ],
    [200, 'a query', 'POST', `${WORKFLOW}/query/Q`, 'QueryWorkflow', {}],
    [200, 'a read', 'GET', WORKFLOW, 'DescribeWorkflowExecution', {}],
  ])('%i for %s', async (status, _, method, path, type, answer) => {
    answerWith(type, answer);
    const body = type === 'CreateSchedule' ? '{"schedule":{"action":{}}}' : undefined;
    expect(await call(path, { method, ...(body && { body }) })).toMatchObject({ status });
  });

  test('is always 200 with --success-status 200', async () => {
    const plain = await startProxy({ settings: { successStatus: 200 } });
    expect((await send(plain.url + WORKFLOW, { method: 'POST' })).status).toBe(200);
    await plain.close();
  });
});

describe('a response', () => {
  test('is compact JSON with only these headers, among them its length and id', async () => {
    answerWith('StartWorkflowExecution', { runId: 'r', started: true });
    const answer = await post(WORKFLOW, {}, { 'X-Request-ID': 'abc-1' });
    expect(answer.text).toBe('{"runId":"r","started":true}');
    expect(answer.rawHeaders.filter((_, at) => at % 2 === 0)).toEqual([
      'X-Request-ID',
      'Cache-Control',
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'X-Frame-Options',
      'Content-Type',
      'Content-Length',
      'Date',
      'Connection',
    ]);
    expect(answer.headers).toMatchObject({
      'x-request-id': 'abc-1',
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'content-length': '28',
    });
  });

  test('keeps every digit of a payload, compact and pretty', async () => {
    const data = Buffer.from('{"n": 9007199254740993.10,\n"a":[ ]}');
    const payloads = [{ metadata: { encoding: Buffer.from('json/plain') }, data }];
    answerWith('QueryWorkflow', { queryResult: { payloads } });
    expect((await post(`${WORKFLOW}/query/Q`, '')).text).toBe(`{"queryResult":[${data}]}`);
    expect((await post(`${WORKFLOW}/query/Q?pretty`, '')).text).toBe(
      '{\n  "queryResult": [\n    {\n      "n": 9007199254740993.10,\n      "a": []\n    }\n  ]\n}',
    );
    const long = await post(`${WORKFLOW}/query/Q`, '', { Accept: 'application/json+no-payload-shorthand' });
    expect(long.headers['content-type']).toBe('application/json+no-payload-shorthand');
    expect(JSON.parse(long.text)).toEqual({
      queryResult: { payloads: [{ metadata: { encoding: 'anNvbi9wbGFpbg==' }, data: data.toString('base64') }] },
    });
  });

  test('to HEAD is the response to GET without its body', async () => {
    answerWith('CountWorkflowExecutions', { count: 5 });
    const path = `${NAMESPACE}/workflow-count`;
    const [get, head] = [await call(path), await call(path, { method: 'HEAD' })];
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  test('is compressed above 1 KiB for callers that accept it', async () => {
    answerWith('ListWorkflowExecutions', { nextPageToken: Buffer.alloc(3_000) });
    const answer = await call(`${NAMESPACE}/workflows`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(answer.body.length).toBe(Number(answer.headers['content-length']));
    expect((await call(`${NAMESPACE}/workflows`)).body.length).toBeGreaterThan(4_000);
  });
});
