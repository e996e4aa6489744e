import { afterEach, describe, expect, test } from 'vitest';
import { generateApiKey } from '../../../src/access/authentication/api-keys.ts';
import { stopClock } from '../../support/clock.ts';
import { type RawRequest, send } from '../../support/raw-http.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';

let proxy: ServedProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  proxy = undefined;
});

const COUNT = '/api/v1/namespaces/a/workflow-count';

async function serve(flags: Readonly<Record<string, unknown>>) {
  proxy = await startServed(flags);
  const { url } = proxy;
  return (path = COUNT, request: RawRequest = {}) => send(`${url}${path}`, request);
}

describe('a limit of requests a minute', () => {
  test('is off by default: no header tells of one', async () => {
    const ask = await serve({});
    const { status, headers } = await ask();
    expect(status).toBe(200);
    expect(Object.keys(headers).filter((name) => name.includes('ratelimit'))).toEqual([]);
  });

  // Contract section 5: 429 with Retry-After.
  test('tells what is left, and answers 429 when it is used up', async () => {
    stopClock({ toFake: ['Date', 'performance'] });
    const ask = await serve({ rateLimit: 2 });
    const left = [];
    for (let i = 0; i < 3; i++) left.push(await ask());
    expect(left.map(({ status }) => status)).toEqual([200, 200, 429]);
    const reset = Math.ceil(Date.now() / 1_000 + 60);
    for (const [i, { headers }] of left.entries()) {
      const remaining = Math.max(0, 1 - i);
      expect(headers['ratelimit-policy']).toBe('"caller";q=2;w=60');
      expect(headers.ratelimit).toMatch(new RegExp(`^"caller";r=${remaining};t=60$`));
      expect(headers).toMatchObject({
        'x-ratelimit-limit': '2',
        'x-ratelimit-remaining': `${remaining}`,
        'x-ratelimit-reset': `${reset}`,
      });
    }
    const [, , refused] = left;
    expect(refused?.headers['retry-after']).toBe('60');
    expect(JSON.parse(refused?.text ?? '')).toMatchObject({
      code: 8,
      message: 'more than 2 requests a minute of this caller',
    });
    expect(proxy?.upstream.calls.length).toBe(2);
  });

  test('is 100 where it is just on', async () => {
    const ask = await serve({ rateLimit: 'on' });
    expect((await ask()).headers['x-ratelimit-limit']).toBe('100');
  });

  test('is ten times as high for health, metrics and the documents, which count apart', async () => {
    const ask = await serve({ rateLimit: 1 });
    await ask();
    expect((await ask()).status).toBe(429);
    for (const path of ['/health/live', '/metrics', '/', '/openapi.json', '/docs']) {
      const { status, headers } = await ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['x-ratelimit-limit']).toBe('10');
    }
    expect((await ask('/health/live')).headers['x-ratelimit-remaining']).toBe('4');
  });

  test('counts what has no route, and what nobody knows', async () => {
    const ask = await serve({ rateLimit: 1 });
    expect((await ask('/nowhere')).status).toBe(404);
    expect((await ask('/nowhere')).status).toBe(429);
  });

  test.each<readonly [what: string, path: string, request: RawRequest, status: number]>([
    ['a wrong method', COUNT, { method: 'PUT' }, 405],
    ['OPTIONS', COUNT, { method: 'OPTIONS' }, 204],
    ['OPTIONS of no path', '/nowhere', { method: 'OPTIONS' }, 404],
    ['a broken escape in the path', '/api/v1/namespaces/%zz', {}, 400],
    ['a broken escape in the query', `${COUNT}?query=%zz`, {}, 400],
    ['a host that is not allowed', COUNT, { headers: { host: 'evil.example' } }, 403],
    ['a page of another site', COUNT, { method: 'POST', headers: { origin: 'https://evil.example' } }, 403],
    ['two hosts in one', COUNT, { headers: { host: 'a@localhost' } }, 400],
    ['a URL that is too long', `${COUNT}?query=${'x'.repeat(40_000)}`, {}, 414],
    [
      'a preflight',
      COUNT,
      { method: 'OPTIONS', headers: { origin: 'https://app.example', 'access-control-request-method': 'GET' } },
      204,
    ],
  ])('counts %s once, by each of its keys', async (_, path, request, status) => {
    const ask = await serve({ rateLimit: 2, rateLimitBy: 'caller,ip,token', corsOrigins: 'https://app.example' });
    const got = [];
    for (let i = 0; i < 3; i++) got.push(await ask(path, request));
    expect(got.map((answer) => answer.status)).toEqual([status, status, 429]);
    expect(got[1]?.headers.ratelimit).toMatch(/^"ip";r=0;t=\d+, "token";r=0;t=\d+, "caller";r=0;t=\d+$/);
    expect((await ask()).status).toBe(429);
  });

  test('counts one credential once, however it is spelled', async () => {
    const ask = await serve({ rateLimit: 4, rateLimitBy: 'token' });
    const spellings = ['Bearer abc', 'bearer abc', 'BEARER  abc', 'Bearer\tabc', 'Bearer abc'];
    const got = [];
    for (const authorization of spellings) got.push((await ask(COUNT, { headers: { authorization } })).status);
    expect(got).toEqual([200, 200, 200, 200, 429]);
    expect((await ask(COUNT, { headers: { authorization: 'Bearer abd' } })).status).toBe(200);
  });

  test('by address takes the last of X-Forwarded-For that is no trusted proxy', async () => {
    const ask = await serve({ rateLimit: 1, rateLimitBy: 'ip', trustedProxies: 'loopback' });
    const from = (address: string) => ask(COUNT, { headers: { 'x-forwarded-for': address } });
    expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('198.51.100.7, 192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.2')).status).toBe(200);
    expect((await from('2001:db8::1')).status).toBe(200);
    expect((await from('2001:db8::ffff:1')).status).toBe(429);
  });

  test('by address believes no forged X-Forwarded-For', async () => {
    const ask = await serve({ rateLimit: 1, rateLimitBy: 'ip' });
    expect((await ask(COUNT, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(200);
    expect((await ask(COUNT, { headers: { 'x-forwarded-for': '192.0.2.2' } })).status).toBe(429);
  });

  test('by token counts each Authorization header apart', async () => {
    const ask = await serve({ rateLimit: 1, rateLimitBy: 'token' });
    const by = (authorization: string) => ask(COUNT, { headers: { authorization } });
    expect([await by('Bearer a'), await by('Bearer b'), await by('Bearer a')].map(({ status }) => status)).toEqual([
      200, 200, 429,
    ]);
    expect((await ask()).status).toBe(200);
  });

  test('by namespace counts the namespace that is sent, from the path or the body', async () => {
    const ask = await serve({ rateLimit: 1, rateLimitBy: 'namespace' });
    const start = (namespace: string) =>
      ask(`/api/v1/namespaces/${namespace}/workflows/w`, {
        method: 'POST',
        body: '{"workflowType":{"name":"T"},"taskQueue":{"name":"q"}}',
      });
    expect((await start('a')).status).toBeLessThan(300);
    expect((await start('b')).status).toBeLessThan(300);
    expect((await ask()).status).toBe(429);
    expect((await ask('/api/v1/cluster-info')).status).toBe(200);
  });

  test('by two things at once tells of both, and of the one with less left in the older headers', async () => {
    const ask = await serve({ rateLimit: 2, rateLimitBy: 'ip,namespace' });
    await ask();
    const { headers } = await ask('/api/v1/namespaces/b/workflow-count');
    expect(headers['ratelimit-policy']).toBe('"ip";q=2;w=60, "namespace";q=2;w=60');
    expect(headers.ratelimit).toMatch(/^"ip";r=0;t=\d+, "namespace";r=1;t=\d+$/);
    expect(headers['x-ratelimit-remaining']).toBe('0');
  });

  test('by caller counts a known one by name, and failed tokens by address', async () => {
    const [one, other] = [generateApiKey(), generateApiKey()];
    const keys = JSON.stringify({
      one: { hash: one.hash, permissions: ['temporal-system:admin'] },
      other: { hash: other.hash, permissions: ['temporal-system:admin'] },
    });
    const ask = await serve({ rateLimit: 1, authentication: 'api-key', apiKeys: keys });
    const by = async (key: string) => (await ask(COUNT, { headers: { authorization: `Bearer ${key}` } })).status;
    expect([await by(one.key), await by(one.key), await by(other.key)]).toEqual([200, 429, 200]);
    expect([await by('wrong'), await by('wrong-too'), await by(other.key)]).toEqual([401, 429, 429]);
  });
});

describe('other limits', () => {
  test('a URL that is too long is 414', async () => {
    const ask = await serve({ urlLimit: 100 });
    const { status, text } = await ask(`${COUNT}?query=${'x'.repeat(100)}`);
    expect(status).toBe(414);
    expect(JSON.parse(text)).toMatchObject({
      code: 3,
      message: expect.stringMatching(/^expected a URL of at most 100 bytes, got \d+$/),
    });
  });

  test('headers that are too large are 431', async () => {
    const ask = await serve({ headerLimit: '1kB' });
    expect((await ask(COUNT, { headers: { 'x-a': 'x'.repeat(500) } })).status).toBe(200);
    expect((await ask(COUNT, { headers: { 'x-a': 'x'.repeat(1_100) } })).status).toBe(431);
  });

  test('JSON that is nested too deeply is 400, inside a payload too', async () => {
    const ask = await serve({ depthLimit: 10 });
    const start = (input: string) =>
      ask('/api/v1/namespaces/a/workflows/w', {
        method: 'POST',
        body: `{"workflowType":{"name":"T"},"taskQueue":{"name":"q"},"input":[${input}]}`,
      });
    expect((await start(`${'['.repeat(8)}${']'.repeat(8)}`)).status).toBeLessThan(300);
    const { status, text } = await start(`${'['.repeat(9)}${']'.repeat(9)}`);
    expect(status).toBe(400);
    expect(JSON.parse(text).message).toContain('nested more than 10 levels deep');
  });
});

describe('messages in messages (contract section 2)', () => {
  const causes = (depth: number) => `${'{"cause":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;
  const fail = (depth: number) => ({ method: 'POST', body: `{"failure":${causes(depth - 1)}}` });
  const path = '/api/v1/namespaces/a/activities/b/fail';

  test.each([
    [{}, 100],
    [{ messageDepthLimit: 7 }, 7],
    [{ messageDepthLimit: 3_000 }, 3_000],
    [{ messageDepthLimit: 3_000, depthLimit: 500 }, 500],
  ])('%j permits %i levels', async (flags, most) => {
    const ask = await serve(flags);
    expect((await ask(path, fail(most))).status).toBeLessThan(300);
    const { status, text } = await ask(path, fail(most + 1));
    expect([status, JSON.parse(text).message]).toEqual([
      400,
      expect.stringContaining(`nested more than ${most} levels deep`),
    ]);
  });
});

describe('a limit of calls at once', () => {
  test('keeps some waiting and refuses the rest', async () => {
    const ask = await serve({ maxCalls: 1, maxWaiting: 1, maxWait: '10s' });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let running = 0;
    let most = 0;
    proxy?.upstream.answer(async () => {
      most = Math.max(most, ++running);
      await held;
      running--;
      return {};
    });
    const asked = [ask(), ask(), ask(), ask()];
    const first = await Promise.race(asked);
    expect(first.status).toBe(429);
    expect(JSON.parse(first.text)).toMatchObject({ message: 'too many calls to Temporal are running and waiting' });
    release();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 429, 429]);
    expect(most).toBe(1);
  });

  test('answers 503 after too long a wait', async () => {
    const ask = await serve({ maxCalls: 1, maxWait: '50ms' });
    let finish: () => void = () => undefined;
    const arrived = new Promise<void>((arrive) => {
      proxy?.upstream.answer(() => {
        arrive();
        return new Promise((resolve) => {
          finish = () => resolve({});
        });
      });
    });
    const running = ask();
    await arrived;
    const { status, headers, text } = await ask();
    expect([status, JSON.parse(text).message]).toEqual([503, 'too many calls to Temporal are running: waited 50 ms']);
    expect(headers['retry-after']).toBe('1');
    finish();
    expect((await running).status).toBe(200);
  });
});
