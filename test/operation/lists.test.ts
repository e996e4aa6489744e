import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FakeCall } from '../support/fake-upstream.ts';
import { decode, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { send } from '../support/raw-http.ts';

// Contract section 8.

const SERVICE = 'temporal.api.workflowservice.v1.';
const OPERATOR = 'temporal.api.operatorservice.v1.';
const NAMESPACE = '/api/v1/namespaces/my-namespace';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());
beforeEach(() => proxy.upstream.answer(() => ({})));

const get = (path: string) => send(proxy.url + path);
const answerWith = (type: string, value: object) =>
  proxy.upstream.answer(() => ({ message: encode(`${type}Response`, value) }));
const TOKEN = Buffer.from([251, 255, 0]);

describe('a list with a next page names it', () => {
  beforeEach(() => answerWith(`${SERVICE}ListWorkflowExecutions`, { nextPageToken: TOKEN }));

  test.each([
    ['/workflows', '/workflows?nextPageToken=%2B%2F8A'],
    ['/workflows?', '/workflows?nextPageToken=%2B%2F8A'],
    ['/workflows?pageSize=2&nextPageToken=YQ==&pretty', '/workflows?pageSize=2&pretty&nextPageToken=%2B%2F8A'],
    ['/workflows?next_page_token=YQ==', '/workflows?nextPageToken=%2B%2F8A'],
    ['/workflows?query=A%3D%27%C3%BC%27', '/workflows?query=A%3D%27%C3%BC%27&nextPageToken=%2B%2F8A'],
    ['/workflows?query=A%3D"<>', '/workflows?query=A%3D%22%3C%3E&nextPageToken=%2B%2F8A'],
  ])('%s', async (path, wanted) => {
    const { headers, status } = await get(NAMESPACE + path);
    expect(status).toBe(200);
    expect(headers.link).toBe(`<${NAMESPACE}${wanted}>; rel="next"`);
  });

  test.each([
    ['page token', 3_500, ''],
    ['URL', 10, `&query=${'x'.repeat(4_000)}`],
  ])('but not in a header that clients would refuse, because of a long %s', async (_, length, query) => {
    answerWith(`${SERVICE}ListWorkflowExecutions`, { nextPageToken: Buffer.alloc(length, 1) });
    const { headers, body } = await get(`${NAMESPACE}/workflows?pageSize=2${query}`);
    expect(headers.link).toBeUndefined();
    expect(JSON.parse(body.toString())).toHaveProperty('nextPageToken');
  });

  test('in either form of its path, and to HEAD', async () => {
    const target = '/namespaces/my-namespace/workflows';
    const { headers } = await send(proxy.url + target, { method: 'HEAD' });
    expect(headers.link).toBe(`<${target}?nextPageToken=%2B%2F8A>; rel="next"`);
  });
});

test('the last page names none', async () => {
  answerWith(`${SERVICE}ListWorkflowExecutions`, { executions: [{ taskQueue: 'q' }] });
  expect((await get(`${NAMESPACE}/workflows`)).headers.link).toBeUndefined();
});

describe('a count', () => {
  test.each([
    ['none', {}, '{"count":"0"}'],
    ['some', { count: 3 }, '{"count":"3"}'],
    ['none, in groups', { groups: [{ count: 0 }] }, '{"count":"0","groups":[{}]}'],
  ])('of %s is in the answer', async (_, value, wanted) => {
    answerWith(`${SERVICE}CountWorkflowExecutions`, value);
    expect((await get(`${NAMESPACE}/workflow-count`)).text).toBe(wanted);
  });

  test.each(['activity-count', 'nexus-operation-count', 'schedule-count', 'worker-count'])('%s too', async (path) => {
    expect((await get(`${NAMESPACE}/${path}`)).text).toBe('{"count":"0"}');
  });
});

describe('filters', () => {
  const asked = (method: string) => proxy.upstream.calls.filter((call) => call.getPath().endsWith(`/${method}`));
  const queryOf = (call: FakeCall | undefined) =>
    decode(`${SERVICE}ListWorkflowExecutionsRequest`, call?.request ?? Buffer.alloc(0)).query;
  const types = { customAttributes: { Amount: 'INDEXED_VALUE_TYPE_INT', Ref: 'INDEXED_VALUE_TYPE_KEYWORD' } };

  test('are sent as a query, without another call', async () => {
    const before = proxy.upstream.calls.length;
    await get(`${NAMESPACE}/workflows?filter.workflowType=T&filter.attribute[Ref]=x&query=A%3D1&pageSize=2`);
    expect(proxy.upstream.calls).toHaveLength(before + 1);
    expect(queryOf(asked('ListWorkflowExecutions').at(-1))).toBe("(A=1) AND WorkflowType = 'T' AND `Ref` = 'x'");
  });

  test('by a number ask for the type of the attribute', async () => {
    proxy.upstream.answer((call) =>
      call.getPath().endsWith('/ListSearchAttributes')
        ? { message: encode(`${OPERATOR}ListSearchAttributesResponse`, types) }
        : {},
    );
    await get(`${NAMESPACE}/workflows?filter.attribute[Amount]=7&filter.attribute[Ref]=7`);
    expect(queryOf(asked('ListWorkflowExecutions').at(-1))).toBe("`Amount` = 7 AND `Ref` = '7'");
    const [request] = asked('ListSearchAttributes').slice(-1);
    expect(request?.metadata.get('temporal-namespace')).toEqual(['my-namespace']);
  });

  test('compare texts where the server does not tell the types', async () => {
    proxy.upstream.answer((call) => (call.getPath().endsWith('/ListSearchAttributes') ? { code: 7 } : {}));
    expect((await get(`${NAMESPACE}/workflows?filter.attribute[Amount]=7`)).status).toBe(200);
    expect(queryOf(asked('ListWorkflowExecutions').at(-1))).toBe("`Amount` = '7'");
  });

  test('that are wrong are told with all else that is wrong', async () => {
    const { status, text } = await get(`${NAMESPACE}/workflows?filter.status=Nope&pageSiz=2`);
    expect(status).toBe(400);
    const fields = JSON.parse(text).details[0].fieldViolations.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(['filter.status', 'pageSiz']);
  });
});

test('the description of a schedule has its conflict token as ETag', async () => {
  answerWith(`${SERVICE}DescribeSchedule`, { conflictToken: TOKEN });
  const { headers, text } = await get(`${NAMESPACE}/schedules/my-schedule`);
  expect(headers.etag).toBe('"+/8A"');
  expect(text).toBe('{"conflictToken":"+/8A"}');
});
