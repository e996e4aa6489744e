import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { send } from '../../support/raw-http.ts';

const WORKFLOW = '/api/v1/namespaces/n/workflows/w';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy({ settings: { bodyLimit: 2_000 } });
});
afterAll(() => proxy.close());
let callsBefore = 0;
beforeEach(() => {
  callsBefore = proxy.upstream.calls.length;
});
/** Node's client announces no body of its own accord where none is usual. */
const withBody = (
  path: string,
  method: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
) => send(proxy.url + path, { method, body, headers: { 'Content-Length': `${Buffer.byteLength(body)}`, ...headers } });
const sent = () => proxy.upstream.calls.length - callsBefore;

type Case = readonly [body: string | Buffer, headers: Readonly<Record<string, string>>];

describe.each(['GET', 'HEAD', 'DELETE'])('contract section 2: a body of a %s', (method) => {
  test.each<Case>([
    ['{"workflowExecution":{"runId":"OLD"}}', {}],
    ['null', {}],
    ['[]', {}],
    ['{}{}', {}],
    ['x', {}],
    ['a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['<a/>', { 'Content-Type': 'application/xml' }],
    [gzipSync('{"a":1}'), { 'Content-Encoding': 'gzip' }],
  ])('%# %j: 400, and nothing is sent', async (body, headers) => {
    const answer = await withBody(WORKFLOW, method, body, headers);
    expect(answer.status).toBe(400);
    expect(sent()).toBe(0);
    if (method === 'HEAD') return;
    const { message, details } = JSON.parse(answer.text);
    expect(message).toBe(`expected no body for ${method}: fields of this request go in the query`);
    expect(details[0].fieldViolations).toHaveLength(1);
  });

  test.each<Case>([
    ['', {}],
    ['{}', {}],
    [' { \r\n} \t', {}],
    ['\n', {}],
    ['\ufeff{}', {}],
    ['{}', { 'Content-Type': 'application/xml' }],
    ['', { 'Content-Type': 'application/xml' }],
    [gzipSync('{}'), { 'Content-Encoding': 'gzip' }],
  ])('%# %j is empty and passes', async (body, headers) => {
    const answer = await withBody(WORKFLOW, method, body, headers);
    expect(answer.status).toBe(method === 'DELETE' ? 202 : 200);
    expect(sent()).toBe(1);
  });

  test('is limited like any other body', async () => {
    expect((await withBody(WORKFLOW, method, ' '.repeat(2_001))).status).toBe(413);
    expect(sent()).toBe(0);
  });
});

test('RFC 9112 section 6.3: a chunked body of a DELETE is a body', async () => {
  const headers = { 'Transfer-Encoding': 'chunked' };
  const answer = await send(proxy.url + WORKFLOW, { method: 'DELETE', headers, body: '{"reason":"x"}' });
  expect(answer.status).toBe(400);
  expect((await send(proxy.url + WORKFLOW, { method: 'DELETE', headers, body: '{}' })).status).toBe(202);
});
