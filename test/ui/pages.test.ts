import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeUiServer, FILE, fakePage, startFakeUiServer } from '../support/fake-ui-server.ts';
import { send } from '../support/raw-http.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

const PAGE = fakePage('', `sha256-${createHash('sha256').update('').digest('base64')}`);
const TOKEN = { authorization: 'Bearer secret', 'authorization-extras': 'also-secret' };
const COOKIE = { cookie: 'refresh=r' };

let server: FakeUiServer;
let proxy: ServedProxy;
beforeAll(async () => {
  server = await startFakeUiServer(PAGE);
  proxy = await startServed({ uiServer: server.url });
});
afterAll(async () => {
  await proxy.close();
  server.close();
});
beforeEach(() => server.answer(undefined));

/** One request, and what reached the server of the UI because of it. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const before = server.requests.length;
  const answer = await send(proxy.url + path, { method, headers });
  return { ...answer, asked: server.requests.slice(before) };
}

describe('the pages of the UI', () => {
  test.each(['/ui', '/ui/', '/ui/namespaces/a/workflows/b%2Fc/run/history?page=2'])('%s is the page', async (path) => {
    const { status, headers, text, asked } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('base: "/ui"');
    expect(text).not.toContain('"/_app/');
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /']);
  });

  test('come with headers for a page, and none of the server itself', async () => {
    const { headers } = await ask('/ui');
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': "frame-ancestors 'self'; base-uri 'self'; object-src 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'x-request-id': expect.any(String),
    });
    for (const name of ['server', 'set-cookie', 'access-control-allow-origin'])
      expect(headers).not.toHaveProperty(name);
  });

  test('are answered with 304 to a browser that has them, and compressed', async () => {
    const { headers } = await ask('/ui');
    expect((await ask('/ui', { 'if-none-match': String(headers.etag) })).status).toBe(304);
    const { body, headers: zipped } = await ask('/ui', { 'accept-encoding': 'gzip' });
    expect([zipped['content-encoding'] ?? 'identity', body.length > 0]).toEqual([
      body.length < PAGE.length ? 'gzip' : 'identity',
      true,
    ]);
  });

  test('are found below the path of the server', async () => {
    const below = await startFakeUiServer(fakePage('/temporal', 'none'));
    const other = await startServed({ uiServer: `${below.url}/temporal/` });
    const { text } = await send(`${other.url}/ui/namespaces`);
    expect([text.includes('base: "/ui"'), text.includes('/temporal')]).toEqual([true, false]);
    expect((await send(`${other.url}/ui/favicon.ico`)).status).toBe(404);
    expect(below.requests.map(({ url }) => url)).toEqual(['/temporal/', '/temporal/favicon.ico']);
    await other.close();
    below.close();
  });
});

describe('files', () => {
  const path = '/ui/_app/immutable/entry/start.js';

  test('pass through as they are, and stay in the cache of a browser', async () => {
    const { status, headers, body, asked } = await ask(path, { 'accept-encoding': 'br, gzip' });
    expect([status, gunzipSync(body).toString()]).toEqual([200, FILE]);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'content-type': 'text/javascript',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(asked.map(({ url }) => url)).toEqual(['/_app/immutable/entry/start.js']);
  });

  test('have headers for HEAD, and no body', async () => {
    const { status, headers, body, asked } = await ask(path, {}, 'HEAD');
    expect([status, headers['content-type'], body.length]).toEqual([200, 'text/javascript', 0]);
    expect(asked.map(({ method }) => method)).toEqual(['HEAD']);
  });

  test.each(['/ui/_app/immutable/none.css', '/ui/nothing.png'])(
    'that the server does not have are 404: %s',
    async (none) => {
      expect((await ask(none)).status).toBe(404);
    },
  );

  test('are read from the server only as fast as the browser reads', async () => {
    const total = 64 * 1024 * 1024;
    let written = 0;
    server.answer((_, res) => {
      const chunk = Buffer.alloc(65_536);
      const write = () => {
        while (written < total) {
          written += chunk.length;
          if (!res.write(chunk)) {
            res.once('drain', write);
            return;
          }
        }
        res.end();
      };
      write();
    });
    const { port } = new URL(proxy.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.pause();
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    let before = -1;
    // Until nothing moves any more.
    while (before !== written || written === 0) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(written).toBeLessThan(total / 2);
    let received = 0;
    socket.on('data', (part: Buffer) => (received += part.length));
    socket.resume();
    await once(socket, 'close');
    expect([written, received > total]).toEqual([total, true]);
  });

  test('are not read any further once the browser has gone', async () => {
    server.answer((_, res) => {
      res.write('the beginning');
    });
    const before = server.requests.length;
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await once(socket, 'data');
    socket.resetAndDestroy();
    expect(await server.requests[before]?.ended).toBe(false);
  });
});

describe('signing in', () => {
  test('redirects to the identity provider, which nobody else contacts, with the cookies for the way back', async () => {
    const { status, headers, asked } = await ask('/ui/auth/sso?returnUrl=http%3A%2F%2Flocalhost%2Fui%2F', COOKIE);
    expect([status, headers.location]).toEqual([302, 'https://idp.example.com/authorize?state=s']);
    expect(headers['set-cookie']).toEqual(['state=s; HttpOnly; Path=/', 'nonce=n; HttpOnly; Path=/']);
    expect(headers['cache-control']).toBe('no-store');
    const { url, headers: sent } = asked[0] as (typeof asked)[0];
    expect(url).toBe('/auth/sso?returnUrl=http%3A%2F%2Flocalhost%2Fui%2F');
    // The server compares it with the address to return to.
    expect([sent.host, sent['x-forwarded-proto'], sent['x-forwarded-for']]).toEqual([
      new URL(proxy.url).host,
      'http',
      '127.0.0.1',
    ]);
    expect(sent.cookie).toBe('refresh=r');
  });

  test.each(['/auth/sso/callback', '/ui/auth/sso/callback'])('returns to the UI: %s', async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/ui/', ['user0=u; Path=/']]);
  });

  test('passes on why a token is not refreshed', async () => {
    const { status, text } = await ask('/auth/refresh', COOKIE);
    expect([status, text]).toEqual([401, '{"message":"missing refresh token"}']);
  });

  test('is 404 where the server does not know it', async () => {
    expect((await ask('/auth/logout')).status).toBe(404);
  });
});

test('rendered markdown keeps the policy of the server', async () => {
  const { status, text, headers, asked } = await ask('/ui/render?content=a%20b');
  expect([status, text, headers['content-security-policy']]).toEqual([
    200,
    '<p>rendered</p>',
    "default-src 'none'; sandbox",
  ]);
  expect(asked[0]?.url).toBe('/render?content=a%20b');
});

test('settings come from the server', async () => {
  const { status, text } = await ask('/ui/api/v1/settings');
  expect([status, JSON.parse(text).Version]).toEqual([200, '2.54.1']);
});

describe('the server of the UI', () => {
  test.each(['/ui', '/ui/_app/a.js', '/ui/api/v1/settings', '/ui/render?content=a', '/auth/refresh'])(
    'gets no credential for Temporal: %s',
    async (path) => {
      const hop = {
        connection: 'close, x-mine',
        'x-mine': 'a',
        te: 'trailers',
        'x-forwarded-host': 'evil.test',
        forwarded: 'for=a',
      };
      const { asked } = await ask(path, { ...TOKEN, ...COOKIE, ...hop });
      const sent = asked[0]?.headers ?? {};
      const allowed = [
        'accept-encoding',
        'connection',
        'host',
        'x-forwarded-for',
        'x-forwarded-host',
        'x-forwarded-proto',
      ];
      expect(Object.keys(sent).sort()).toEqual([...allowed, ...(path.startsWith('/auth') ? ['cookie'] : [])].sort());
      expect(sent['x-forwarded-host']).toBe(new URL(proxy.url).host);
    },
  );

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'])('gets no %s', async (method) => {
    for (const path of ['/ui', '/ui/_app/a.js', '/ui/api/v1/settings', '/auth/sso']) {
      const { status, headers, asked } = await ask(path, {}, method);
      expect([path, status, headers.allow, asked.length]).toEqual([path, 405, 'GET, HEAD, OPTIONS', 0]);
    }
  });

  test('gets no WebSocket', async () => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'a',
      'sec-websocket-version': '13',
    };
    for (const path of ['/ui', '/ui/_app/a.js', '/auth/sso']) {
      const { status, asked } = await ask(path, headers);
      expect([path, status, asked.length]).toEqual([path, 501, 0]);
    }
  });

  test('is needed for nothing but the UI', async () => {
    for (const path of ['/uix', '/', '/docs/none', '/_app/a.js', '/namespaces/a/workflows/b'])
      expect((await ask(path)).asked).toEqual([]);
  });

  test.each<[what: string, answer: Parameters<FakeUiServer['answer']>[0], status: number, message: RegExp]>([
    ['another page', (_, res) => res.end('<p>hello</p>'), 502, /does not answer with its page for no path/],
    ['an error', (_, res) => res.writeHead(500).end('broken'), 502, /status 500 instead of its page/],
    ['a redirect', (_, res) => res.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(), 502, /status 302/],
    ['too large a page', (_, res) => res.end(Buffer.alloc(1024 * 1024 + 1)), 502, /more than 1048576 bytes/],
    [
      'an encoding that was not asked for',
      (_, res) => res.setHeader('Content-Encoding', 'br').end('a'),
      502,
      /the encoding br/,
    ],
    ['a page that breaks off', (_, res) => res.write('<p>', () => res.destroy()), 503, /does not answer/],
    ['something else than HTTP', ({ socket }) => socket.end('hello\r\n\r\n'), 502, /does not answer with HTTP/],
    ['the end of its connection', ({ socket }) => socket.destroy(), 503, /does not answer/],
  ])('that answers with %s is an error that says so', async (_, answer, status, message) => {
    server.answer(answer);
    const got = await ask('/ui');
    expect([got.status, got.headers['content-type']]).toEqual([status, 'application/json']);
    expect(JSON.parse(got.text).message).toMatch(message);
  });

  test('that is down is 503, and everything else works', async () => {
    const other = await startServed({ uiServer: 'http://127.0.0.1:1' });
    const { status, headers, text } = await send(`${other.url}/ui`);
    expect([status, headers['retry-after']]).toEqual([503, '1']);
    expect(JSON.parse(text).message).toBe("Temporal's UI server does not answer (see --ui-server)");
    expect((await send(`${other.url}/ui/api/v1/system-info`)).status).toBe(200);
    await other.close();
  });

  test('that breaks off in a file breaks the connection to the browser too', async () => {
    server.answer((_, res) => {
      res.writeHead(200, { 'Content-Length': '100' }).write('the beginning', () => res.destroy());
    });
    await expect(ask('/ui/_app/a.js')).rejects.toThrow();
  });
});

test('every request is counted once, by a route that callers cannot make up', async () => {
  const other = await startServed({ uiServer: server.url });
  const paths = [
    '/ui',
    '/ui/namespaces/a',
    '/ui/_app/a.js',
    '/ui/b.png',
    '/auth/refresh',
    '/ui/api/v1/settings',
    '/ui/api/v1/system-info',
  ];
  for (const path of paths) await send(other.url + path);
  const { text } = await send(`${other.url}/metrics`);
  const counts = [...text.matchAll(/duration_seconds_count\{method="GET",route="([^"]*)",status="(\d+)"\} (\d+)/g)];
  expect(counts.map(([, route, status, count]) => `${route} ${status} ${count}`).sort()).toEqual([
    '/auth/{step} 401 1',
    '/ui 200 2',
    '/ui/api/v1/settings 200 1',
    '/ui/api/v1/system-info 200 1',
    '/ui/{file} 200 1',
    '/ui/{file} 404 1',
  ]);
  await other.close();
});

test('without the option, there is no UI', async () => {
  const other = await startServed({});
  for (const path of ['/ui', '/ui/api/v1/system-info', '/auth/sso', '/favicon.ico']) {
    expect((await send(other.url + path)).status).toBe(404);
  }
  await other.close();
});
