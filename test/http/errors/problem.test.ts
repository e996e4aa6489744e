import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBLEM_NAMES, wantsProblem } from '../../../src/http/errors/problem.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { send } from '../../support/raw-http.ts';

// RFC 9457, contract section 16.

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

const PROBLEM = 'application/problem+json';
const WORKFLOWS = '/api/v1/namespaces/my-namespace/workflows';
const get = (path: string, headers = {}) => send(proxy.url + path, { headers: { Accept: PROBLEM, ...headers } });

test('an error of the server, with its code and details', async () => {
  proxy.upstream.answer(() => ({ code: 5, text: 'no such thing' }));
  const { status, headers, text } = await get(`${WORKFLOWS}/x`, { 'X-Request-ID': 'my-request' });
  expect(status).toBe(404);
  expect(headers['content-type']).toBe(PROBLEM);
  expect(JSON.parse(text)).toEqual({
    type: 'urn:temporal-http:error:not-found',
    title: 'Not found',
    status: 404,
    detail: 'no such thing',
    instance: 'my-request',
    code: 5,
    details: [],
  });
});

test.each([
  [`${WORKFLOWS}?pageSiz=1`, {}, 400, 'invalid-argument'],
  ['/nowhere', {}, 404, 'not-found'],
  [`${WORKFLOWS}/x/reset`, {}, 405, 'method-not-allowed'],
])('an error of the proxy: %s', async (path, headers, status, name) => {
  const answer = await get(path, headers);
  expect(answer.status).toBe(status);
  const body = JSON.parse(answer.text);
  expect(body).toMatchObject({ type: `urn:temporal-http:error:${name}`, status, code: expect.any(Number) });
  expect(body.details.length).toBeGreaterThan(0);
  expect(body).not.toHaveProperty('message');
});

test('a success is unchanged, and an indented error is a problem too', async () => {
  proxy.upstream.answer(() => ({}));
  expect((await get(WORKFLOWS)).headers['content-type']).toBe('application/json');
  const pretty = await get(`${WORKFLOWS}?pageSiz=1&pretty`);
  expect(pretty.headers['content-type']).toBe(PROBLEM);
  expect(pretty.text).toContain('\n  "title": "Invalid argument",');
});

describe('Accept', () => {
  test.each([
    [undefined, false],
    ['*/*', false],
    ['application/json', false],
    [PROBLEM, true],
    [`application/json, ${PROBLEM}`, true],
    [`application/json, ${PROBLEM};q=0.5`, false],

    [`application/json;q=0.5, ${PROBLEM} ; q=0.6`, true],
    [`${PROBLEM};q=0`, false],
  ])('%s: %s', (accept, wanted) => {
    expect(wantsProblem(accept)).toBe(wanted);
  });
});

test('docs/errors.md lists every type', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  expect([...page.matchAll(/^### (\S+)$/gm)].map(([, name]) => name)).toEqual(PROBLEM_NAMES);
});
