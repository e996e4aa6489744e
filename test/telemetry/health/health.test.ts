import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../support/clock.ts';
import { freePort } from '../../support/free-port.ts';
import { send } from '../../support/raw-http.ts';
import { HEALTH_CHECK, NOT_SERVING, SERVING, type ServedInTest, serveInTest } from '../../support/running-proxy.ts';

const LIVE = ['/health/live', '/livez'];
const READY = ['/health/ready', '/readyz'];
const SUMMARY = ['/health', '/healthz'];
/** Longer than a server's answer is cached. */
const KEPT_MS = 1_050;

let served: ServedInTest;
beforeAll(async () => {
  // The clock that ages cached answers moves only when a test says so.
  vi.useFakeTimers({ toFake: ['performance'] });
  served = await serveInTest();
});
afterAll(async () => {
  vi.useRealTimers();
  await served.close();
});
beforeEach(() => served.upstream.answer(() => ({ message: SERVING })));

const get = async (path: string, url = served.url) => {
  const { status, text, headers } = await send(url + path);
  return { status, headers, body: JSON.parse(text) as Record<string, unknown> };
};
const forget = () => vi.advanceTimersByTime(KEPT_MS);

describe('a server that serves', () => {
  test.each([...LIVE, ...READY, ...SUMMARY, '/health/all'])('makes %s 200', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  test('is reported by /health and /health/all, without its address', async () => {
    forget();
    expect((await get('/health')).body).toEqual({
      status: 'ok',
      version: '1.2.3',
      uptimeSeconds: expect.any(Number),
      upstream: 'serving',
    });
    expect((await get('/health/all')).body).toEqual({
      status: 'ok',
      upstreams: [{ name: 'temporal', health: 'serving', channel: 'ready', breaker: 'closed' }],
    });
  });

  test('is asked once per second, however many probes there are', async () => {
    forget();
    const before = served.upstream.calls.length;
    await Promise.all(Array.from({ length: 50 }, () => get('/health/ready')));
    await get('/health/ready');
    const asked = served.upstream.calls.slice(before);
    expect(asked.map((call) => call.getPath())).toEqual([HEALTH_CHECK]);
  });
});

describe('a server that is not serving', () => {
  test.each<[string, () => { message?: Buffer; code?: number }, number]>([
    ['says so', () => ({ message: NOT_SERVING }), 503],
    ['answers UNAVAILABLE', () => ({ code: 14 }), 503],
    ['denies the check, and so is there', () => ({ code: 7 }), 200],
    ['has no health service, and so is there', () => ({ code: 12 }), 200],
  ])('%s', async (_, answer, status) => {
    forget();
    served.upstream.answer(answer);
    expect((await get('/health/ready')).status).toBe(status);
    expect((await get('/health')).status).toBe(status);
    expect((await get('/health/live')).status).toBe(200);
  });

  test('is an error in the usual shape at /health/ready', async () => {
    forget();
    served.upstream.answer(() => ({ message: NOT_SERVING }));
    const { body, headers } = await get('/readyz');
    expect(body).toMatchObject({ code: 14, message: 'the Temporal server is not serving' });
    expect(headers['retry-after']).toBe('1');
  });
});

test('other methods are rejected, and HEAD is GET without a body', async () => {
  const post = await send(`${served.url}/health`, { method: 'POST' });
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect((await send(`${served.url}/health/live`, { method: 'HEAD' })).status).toBe(200);
});

test('a proxy that shuts down is not ready, and still accepts requests for a while', async () => {
  const ending = await serveInTest({ drainDelay: '2s' });
  ending.upstream.answer(() => ({ message: SERVING }));
  expect((await get('/health/ready', ending.url)).status).toBe(200);
  const closed = ending.close();
  const { status, body, headers } = await get('/health/ready', ending.url);
  expect([status, body.message]).toEqual([503, 'the proxy is shutting down']);
  expect(headers.connection).toBe('close');
  expect((await get('/api/v1/system-info', ending.url)).status).not.toBe(503);
  await closed;
  await expect(send(`${ending.url}/health/live`)).rejects.toThrow();
});

test('an admin port moves health and metrics away from the main port', async () => {
  const port = await freePort();
  const apart = await serveInTest({ adminListen: `127.0.0.1:${port}` });
  for (const path of ['/health', '/health/ready', '/metrics']) {
    expect((await send(apart.url + path)).status).toBe(404);
    await vi.waitFor(
      async () => expect((await send(`http://127.0.0.1:${port}${path}`)).status).not.toBe(404),
      PATIENCE,
    );
  }
  expect((await send(`http://127.0.0.1:${port}/api/v1/namespaces`)).status).toBe(404);
  await apart.close();
});
