import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { send } from '../../support/raw-http.ts';

const CHROMIUM = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8';
const WORKFLOWS = '/api/v1/namespaces/my-namespace/workflows';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

const ask = (path: string, accept: string | undefined, method = 'GET') =>
  send(proxy.url + path, {
    method,
    headers: { ...(accept !== undefined && { Accept: accept }), 'X-Request-ID': 'r-1' },
  });

describe('an error (contract section 5)', () => {
  test.each([
    undefined,
    '*/*',
    'application/json',
    'application/*',
    'application/json, text/html',
    'text/html;q=0.5, application/json',
    'text/html;q=0.5, */*',
    'application/json+pretty, text/html;q=0.9',
    'text/event-stream',
    'text/event-stream, text/html;q=0.1',
    'text/html;q=0',
    'image/png',
    'nonsense',
    '',
  ])('is JSON for a program that sends Accept: %s', async (accept) => {
    const { status, headers, text } = await ask('/none', accept);
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(text)).toMatchObject({ code: 5 });
  });

  test.each([
    CHROMIUM,
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'text/html, text/plain, text/sgml, */*;q=0.01',
    'TEXT/HTML',
    'application/json;q=0.9, text/html',
  ])('is a page for a browser that sends Accept: %s', async (accept) => {
    const { status, headers, text } = await ask('/none', accept);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers.vary).toContain('Accept');
    expect(text).toContain('<h1><span>404</span>Not Found</h1>');
  });

  test.each([
    ['GET', '/none', 404],
    ['GET', `${WORKFLOWS}?page=1`, 400],
    ['PUT', WORKFLOWS, 405],
    ['GET', '/%zz', 400],
    ['HEAD', '/none', 404],
  ])('of %s %s has the status and the headers of the same error as JSON', async (method, path, status) => {
    const [page, json] = [await ask(path, CHROMIUM, method), await ask(path, '*/*', method)];
    expect([page.status, json.status]).toEqual([status, status]);
    const kept = ({ headers }: typeof page) => {
      const {
        'content-type': _,
        'content-length': __,
        'content-security-policy': ___,
        vary: ____,
        date: _____,
        ...rest
      } = headers;
      return rest;
    };
    expect(kept(page)).toEqual(kept(json));
    expect(page.headers.allow).toBe(json.headers.allow);
    if (method === 'HEAD') expect(page.text).toBe('');
  });

  test('on a page can run nothing, and load nothing but the icon', async () => {
    const { headers } = await ask('/none', CHROMIUM);
    const policies = String(headers['content-security-policy']).split(', ');
    expect(policies.length).toBe(1);
    expect(policies[0]?.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^style-src 'sha256-[\w+/=]+'$/),
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test('on a page shows what a caller sent as text, cut as in the JSON', async () => {
    const name = `<script>alert('1')</script>"&${'x'.repeat(2_000)}`;
    const path = `${WORKFLOWS}?${encodeURIComponent(name)}=1`;
    const [page, json] = [await ask(path, CHROMIUM), await ask(path, '*/*')];
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;');
    const { message, details } = JSON.parse(json.text);
    const decoded = page.text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(decoded).toContain(`<p>${message}</p>`);
    expect(decoded).toContain(details[0].fieldViolations[0].description);
  });

  test.each([
    ['/none', 'docs'],
    ['/a/b/c', '../../docs'],
    ['/a//b', '../../docs'],
    [`${WORKFLOWS}/a%2Fb/none`, '../../../../../../docs'],
  ])('on a page of %s links to the documentation at %s', async (path, href) => {
    const { text } = await ask(path, CHROMIUM);
    expect(text).toContain(`<a href="${href}">`);
    expect(text).toContain(`<a href="${href}#errors">`);
    expect(new URL(href, proxy.url + path).pathname).toBe('/docs');
  });

  test('on a page has the id of the request, and every violation', async () => {
    const { text } = await ask(`${WORKFLOWS}?one=1&two=2`, CHROMIUM);
    expect(text).toContain('<dd>r-1</dd>');
    expect(text).toContain('<code>one</code>');
    expect(text).toContain('<code>two</code>');
  });

  test('is a problem (contract section 16) where a caller asks for one, whatever else it accepts after it', async () => {
    const { headers } = await ask('/none', 'application/problem+json, text/html;q=0.9');
    expect(headers['content-type']).toBe('application/problem+json');
  });
});
