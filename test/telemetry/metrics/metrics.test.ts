import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../support/clock.ts';
import { send } from '../../support/raw-http.ts';
import { COUNT, type ServedInTest, serveInTest } from '../../support/running-proxy.ts';

let served: ServedInTest;
beforeAll(async () => {
  served = await serveInTest();
});
afterAll(() => served.close());

const scrape = async () => (await send(`${served.url}/metrics`)).text;
/** The value of one line. */
const sample = async (line: string) => {
  const found = (await scrape()).split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length));
};
const COUNT_ROUTE = 'route="/api/v1/namespaces/{namespace}/workflow-count"';

test('have the format that Prometheus reads', async () => {
  const { status, headers } = await send(`${served.url}/metrics`);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
});

test('count a request by method, route and status, and its call by method and code', async () => {
  await send(served.url + COUNT);
  await vi.waitFor(async () => {
    expect(await sample(`http_server_request_duration_seconds_count{method="GET",${COUNT_ROUTE},status="200"}`)).toBe(
      1,
    );
  }, PATIENCE);
  expect(await sample('rpc_client_call_duration_seconds_count{method="CountWorkflowExecutions",code="OK"}')).toBe(1);
  expect(await sample(`http_server_response_body_size_bytes_sum{${COUNT_ROUTE}}`)).toBe('{"count":"0"}'.length);
  expect(await sample('temporal_http_codec_duration_seconds_count{direction="out"}')).toBe(1);
  expect(await sample('rpc_client_channel_state{upstream="temporal",state="ready"}')).toBe(1);
  expect(await sample('temporal_http_breaker_state{upstream="temporal",scope="connection"}')).toBe(0);
});

test('show requests in progress', async () => {
  served.upstream.answer(() => undefined);
  const caller = new AbortController();
  const waiting = send(served.url + COUNT, { signal: caller.signal }).catch(() => undefined);
  // The scrape is one of them.
  await vi.waitFor(async () => expect(await sample('http_server_requests_in_flight')).toBe(2), PATIENCE);
  caller.abort();
  await waiting;
  served.upstream.answer(() => ({}));
  const gone = `http_server_request_duration_seconds_count{method="GET",${COUNT_ROUTE},status="499"}`;
  await vi.waitFor(async () => expect(await sample(gone)).toBe(1), PATIENCE);
  expect(await sample('http_server_requests_in_flight')).toBe(1);
});

describe('of rejected requests', () => {
  const NAMESPACES = '/api/v1/namespaces';
  test.each<[string, string, string, string | undefined]>([
    ['fields', 'POST', NAMESPACES, '{"nameless":1}'],
    ['fields', 'GET', `${NAMESPACES}/%zz/workflow-count`, undefined],
    ['path', 'GET', '/no/such/path', undefined],
    ['method', 'DELETE', NAMESPACES, undefined],
    ['too-large', 'POST', NAMESPACES, ' '.repeat(11 << 20)],
  ])('count the kind %s', async (kind, method, path, body) => {
    const line = `http_server_validation_failures_total{kind="${kind}"}`;
    const before = (await sample(line)) ?? 0;
    await send(served.url + path, { method, ...(body !== undefined && { body }) });
    await vi.waitFor(async () => expect(await sample(line)).toBe(before + 1), PATIENCE);
  });

  test('count what Temporal limits', async () => {
    served.upstream.answer(() => ({ code: 8 }));
    await send(served.url + COUNT);
    served.upstream.answer(() => ({}));
    await vi.waitFor(
      async () => expect(await sample('http_server_rate_limited_total{by="temporal"}')).toBe(1),
      PATIENCE,
    );
    expect(await sample('rpc_client_retries_total')).toBe(2);
  });
});

test('gain no series from requests that all differ', async () => {
  const series = async () => (await scrape()).split('\n').filter((line) => /^(http|rpc|temporal)/.test(line)).length;
  const request = async (i: number) => {
    const headers = { 'X-Request-ID': `r${i}`, 'User-Agent': `a${i}` };
    await send(`${served.url}/api/v1/namespaces/n${i}/workflow-count?query=q${i}`, { headers });
    await send(`${served.url}/nothing/${i}`, { headers });
    await send(`${served.url}/api/v1/namespaces/n${i}/workflows/w${i}`, { method: 'PATCH', headers });
  };
  await request(0);
  // A request is counted when its answer has gone.
  const counted = async (times: number) => {
    const line = 'http_server_request_duration_seconds_count{method="PATCH"';
    await vi.waitFor(async () => {
      const found = (await scrape()).split('\n').find((each) => each.startsWith(line));
      expect(Number(found?.split(' ').at(-1))).toBe(times);
    }, PATIENCE);
  };
  await counted(1);
  const before = await series();
  for (let i = 1; i < 100; i++) await request(i);
  await counted(100);
  expect(await series()).toBe(before);
});

test('are absent when they are off', async () => {
  const off = await serveInTest({ metrics: 'off' });
  expect((await send(`${off.url}/metrics`)).status).toBe(404);
  await off.close();
});
