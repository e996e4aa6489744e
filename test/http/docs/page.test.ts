import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { send } from '../../support/raw-http.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<p>page</p>',
  'page.js': 'go()',
  'icon.svg': '<svg/>',
};
let proxy: TestProxy;
beforeAll(async () => {
  const page = { read: async (name: string) => (name in FILES ? Buffer.from(FILES[name] ?? '') : undefined) };
  proxy = await startProxy({ page });
});
afterAll(() => proxy.close());

describe('the page', () => {
  test.each([
    ['/docs', 'text/html; charset=utf-8', '<p>page</p>', 'no-cache'],
    ['/docs/page.js', 'text/javascript; charset=utf-8', 'go()', 'public, max-age=3600'],
    ['/docs/icon.svg', 'image/svg+xml', '<svg/>', 'public, max-age=3600'],
  ])('%s is %s', async (path, type, text, cache) => {
    const answer = await send(proxy.url + path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
    const head = await send(proxy.url + path, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String(text.length));
  });

  test('may reach nothing but its own origin, and stands in no frame', async () => {
    const { headers } = await send(`${proxy.url}/docs`);
    const policy = String(headers['content-security-policy']).split(/;\s*/);
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('is only read', async () => {
    const refused = await send(`${proxy.url}/docs`, { method: 'POST' });
    expect(refused.status).toBe(405);
    expect(refused.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  test.each(['/docs/', '/docs/index.html', '/docs/none.js', '/docs/../package.json', '/docs/%2e%2e/package.json'])(
    '%s is no part of it',
    async (path) => {
      expect((await send(proxy.url + path)).status).toBe(404);
    },
  );
});

describe('the root', () => {
  const LINKS = {
    links: {
      docs: '/docs',
      openapi: '/openapi.json',
      'openapi-3.0': '/openapi.json?version=3.0',
      'openapi-yaml': '/openapi.yaml',
    },
  };

  test.each([
    ['no Accept', undefined],
    ['*/*', '*/*'],
    ['application/json', 'application/json'],
    ['JSON before HTML', 'text/html;q=0.5, application/json'],
    ['something else', 'image/png'],
  ])('tells a program that sends %s where everything is', async (_, accept) => {
    const answer = await send(`${proxy.url}/`, { headers: accept === undefined ? {} : { Accept: accept } });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual(LINKS);
    expect(answer.headers.vary).toContain('Accept');
  });

  test.each([
    ['Chromium', 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'],
    ['Firefox', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
    ['lynx', 'text/html, text/plain, text/sgml, */*;q=0.01'],
  ])('leads %s to the page', async (_, accept) => {
    const answer = await send(`${proxy.url}/`, { headers: { Accept: accept } });
    expect(answer.status).toBe(302);
    expect(new URL(String(answer.headers.location), `${proxy.url}/`).pathname).toBe('/docs');
    expect(answer.headers.vary).toContain('Accept');
  });
});
