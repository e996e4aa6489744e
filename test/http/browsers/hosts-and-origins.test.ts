import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { allowHosts, allowLocalHosts, type CheckHost } from '../../../src/http/browsers/allowed-hosts.ts';
import { refuseCrossSite } from '../../../src/http/browsers/cross-site.ts';
import { namePattern } from '../../../src/http/browsers/host-pattern.ts';
import { type Authority, createAuthority } from '../../support/certificates.ts';
import { freePort } from '../../support/free-port.ts';
import { type RawRequest, send } from '../../support/raw-http.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';

const requestTo = (host: string | undefined) => ({ headers: { host } }) as unknown as IncomingMessage;

function isAllowed(check: CheckHost | undefined, host: string | undefined): boolean {
  try {
    check?.(requestTo(host));
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 7 });
    return false;
  }
}

describe('a host', () => {
  test.each<[string, readonly string[], string | undefined, boolean]>([
    ['itself', ['api.example.com'], 'api.example.com', true],
    ['with any port', ['api.example.com'], 'api.example.com:8080', true],
    ['in another case', ['api.example.com'], 'API.Example.COM', true],
    ['that only begins so', ['api.example.com'], 'api.example.com.evil.example', false],
    ['that only ends so', ['api.example.com'], 'xapi.example.com', false],
    ['where the dot is another letter', ['api.example.com'], 'apiXexample.com', false],
    ['with a wildcard', ['*.example.com'], 'a.b.example.com:1', true],
    ['with a wildcard, but without its part', ['*.example.com'], 'example.com', false],
    ['with the port that was named', ['api.example.com:8443'], 'api.example.com:8443', true],
    ['with another port than was named', ['api.example.com:8443'], 'api.example.com', false],
    ['one of several', ['a', 'b'], 'b', true],
    ['IPv6', ['[::1]'], '[::1]:7243', true],
    ['any', ['*'], 'whatever', true],
    ['none, as no browser sends', ['a'], undefined, true],
    ['an empty one', ['a'], '', false],
    ['with a user before it', ['*.example.com'], 'evil.example/@a.example.com', false],
    ['with two wildcards', ['a*.b*.c'], 'ax.by.c', true],
    ['with two wildcards, one part twice', ['*a.b*a.b'], 'a.ba.b', true],
    ['with two wildcards that would overlap', ['*a.b*b.c'], 'a.b.c', false],
    ['where a part is missing', ['*.x.*.y'], 'a.b.y', false],
    ['where the ends overlap', ['ab*ba'], 'aba', false],
    ['that is longer than any name', ['*'.padEnd(2, 'a')], 'a'.repeat(261), false],
  ])('%s', (_, patterns, host, wanted) => {
    expect(isAllowed(allowHosts(patterns), host)).toBe(wanted);
  });

  test.each<[string, boolean]>([
    ['localhost:7243', true],
    ['a.localhost', true],
    ['127.0.0.1:7243', true],
    ['[::1]:7243', true],
    ['192.0.2.1', true],
    ['evil.example:7243', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
  ])('%s of a proxy on a loopback address: %s', (host, wanted) => {
    expect(isAllowed(allowLocalHosts(), host)).toBe(wanted);
  });
});

describe('a request from a web page', () => {
  const cases: readonly [string, string, Record<string, string>, boolean][] = [
    ['a program', 'POST', {}, true],
    ['a page of the proxy itself', 'POST', { origin: 'http://h:1', 'sec-fetch-site': 'same-origin' }, true],
    ['an old browser on such a page', 'POST', { origin: 'http://h:1' }, true],
    ['the same behind TLS', 'POST', { origin: 'https://h:1' }, true],
    ['the same behind a proxy', 'POST', { origin: 'https://front', 'x-forwarded-host': 'front' }, true],
    ['someone who typed the URL', 'POST', { 'sec-fetch-site': 'none' }, true],
    ['another site', 'POST', { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, false],
    ['another site in an old browser', 'DELETE', { origin: 'http://evil.example' }, false],
    ['another port of the host', 'POST', { origin: 'http://h:2', 'sec-fetch-site': 'same-site' }, false],
    ['a page without an origin', 'POST', { origin: 'null' }, false],
    ['a form without Origin', 'POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['another site that only reads', 'GET', { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, true],
    ['an allowed origin', 'POST', { origin: 'http://friend', 'sec-fetch-site': 'cross-site' }, true],
  ];
  test.each(cases)('from %s (%s)', (_, method, headers, wanted) => {
    const req = { method, headers: { host: 'h:1', ...headers } } as unknown as IncomingMessage;
    const check = () => refuseCrossSite(req, (origin) => origin === 'http://friend');
    if (wanted) check();
    else expect(check).toThrow(/comes from a web page of another origin/);
  });
});

describe('a proxy with origins and hosts', () => {
  let proxy: ServedProxy;
  beforeAll(async () => {
    proxy = await startServed({ corsOrigins: 'https://app.example.com,https://*.team.example', rateLimit: 100_000 });
  });
  afterAll(() => proxy.close());
  const ask = (path: string, request: RawRequest) => send(`${proxy.url}${path}`, request);
  const COUNT = '/api/v1/namespaces/a/workflow-count';

  const preflight = (path: string, method: string, origin = 'https://app.example.com') =>
    ask(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,x-namespace',
      },
    });

  test('answers the preflight of every route', async () => {
    const bindings = operations.flatMap((operation) => operation.bindings);
    for (const { method, template } of bindings) {
      const { status, headers, text } = await preflight(template.replaceAll(/\{[^}]+\}/g, 'x'), method);
      expect([template, status, text]).toEqual([template, 204, '']);
      expect(headers['access-control-allow-origin']).toBe('https://app.example.com');
      expect(headers['access-control-allow-methods']).toContain(method);
      expect(headers['access-control-allow-headers']).toBe('authorization,x-namespace');
      expect(headers['access-control-max-age']).toBe('600');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  test('lets its pages read every header, on errors too', async () => {
    proxy.upstream.answer(() => ({ headers: { 'x-tenant': 'a' } }));
    const headers = { origin: 'https://a.team.example' };
    const answered = await ask(COUNT, { headers });
    expect(answered.headers).toMatchObject({
      'access-control-allow-origin': 'https://a.team.example',
      'access-control-expose-headers': '*',
      'grpc-metadata-x-tenant': 'a',
    });
    expect(answered.headers.vary).toContain('Origin');
    const missing = await ask('/nowhere', { headers });
    expect([missing.status, missing.headers['access-control-allow-origin']]).toEqual([404, 'https://a.team.example']);
  });

  test('lets its pages send, and no others', async () => {
    const from = (origin: string) =>
      ask('/api/v1/namespaces/a/workflows/w/cancel', { method: 'POST', headers: { origin } });
    expect((await from('https://app.example.com')).status).toBe(202);
    const refused = await from('https://evil.example');
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.text)).toMatchObject({ code: 7 });
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('says nothing of CORS to others, and answers a plain OPTIONS as ever', async () => {
    for (const origin of ['https://evil.example', 'https://app.example.com.evil.example', 'null']) {
      const { headers, status } = await preflight(COUNT, 'GET', origin);
      expect(status).toBe(204);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    const plain = await ask(COUNT, { method: 'OPTIONS', headers: { origin: 'https://app.example.com' } });
    expect(plain.headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': 'https://app.example.com',
    });
  });

  // Contract section 5: a host that is not allowed is 403.
  test('answers for no host that is not its own', async () => {
    const { status, text } = await ask(COUNT, { headers: { host: 'evil.example' } });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ code: 7, message: expect.stringContaining('--allowed-hosts') });
  });

  test('sets no cookie, whatever Temporal sends', async () => {
    proxy.upstream.answer(() => ({ headers: { 'set-cookie': 'a=b' }, trailers: { cookie: 'c=d' } }));
    for (const path of [COUNT, '/', '/docs', '/openapi.json', '/nowhere']) {
      const { headers } = await ask(path, { headers: { cookie: 'e=f' } });
      expect(Object.keys(headers).filter((name) => name.includes('cookie'))).toEqual([]);
    }
    expect(proxy.upstream.calls.at(-1)?.metadata.get('cookie')).toEqual([]);
  });

  test('protects its page', async () => {
    const { headers, status } = await ask('/docs', {});
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none';script-src 'self'"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('a name that a caller chooses', () => {
  // The number of steps is counted by how the time grows: ten times the name, about ten times the steps.
  test.each(['*.example.com', '*.*.example.com', '*-*.*-*.example.com', 'a*a*a*a*a*a*b'])(
    '%s',
    (pattern) => {
      const matches = namePattern(pattern);
      for (const letter of ['.', 'a', '-', '*']) {
        expect(matches(letter.repeat(60_000))).toBe(false);
        expect(matches(`${letter.repeat(60_000)}.example.co`)).toBe(false);
      }
    },
    2_000,
  );

  test('is cut in the answer', async () => {
    const check = allowLocalHosts();
    expect(() => check?.(requestTo('x'.repeat(60_000)))).toThrow(
      /^this proxy does not serve the host "x{256}"\.\.\. \(60000 characters\)/,
    );
  });
});

describe('a proxy with a listener for this machine and one for others', () => {
  let proxy: ServedProxy;
  let authority: Authority;
  beforeAll(async () => {
    authority = createAuthority();
    const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
    proxy = await startServed({
      listenTls: '0.0.0.0:0',
      tlsCert: certFile,
      tlsKey: keyFile,
      adminListen: '127.0.0.1:0',
    });
  });
  afterAll(() => proxy.close());
  const headers = { host: 'evil.example' };

  test('answers for local names only on the first', async () => {
    expect((await send(`${proxy.url}/`, { headers })).status).toBe(403);
    expect((await send(`${proxy.url}/`)).status).toBe(200);
  });

  test('answers for any name on the second', async () => {
    const url = new URL(proxy.urls.find((each) => each.startsWith('https:')) as string);
    const status = await new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: url.port, ca: authority.cert, servername: 'localhost', headers };
      get({ ...options, agent: false }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(200);
  });
});

test('the admin port answers for local names, addresses and allowed hosts', async () => {
  const port = await freePort();
  const proxy = await startServed({ adminListen: `127.0.0.1:${port}`, allowedHosts: 'metrics.example' });
  const ask = async (host: string) =>
    (await send(`http://127.0.0.1:${port}/health/live`, { headers: { host } })).status;
  const got = await Promise.all(['evil.example', 'localhost', '10.1.2.3:9090', 'metrics.example:80'].map(ask));
  await proxy.close();
  expect(got).toEqual([403, 200, 200, 200]);
});

test('CORS is off by default', async () => {
  const proxy = await startServed({});
  const headers = { origin: 'https://app.example.com', 'access-control-request-method': 'GET' };
  const answer = await send(`${proxy.url}/api/v1/namespaces`, { method: 'OPTIONS', headers });
  await proxy.close();
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});
