import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { PATIENCE } from '../support/clock.ts';
import { cancelled, type FakeCall, startFakeUpstream } from '../support/fake-upstream.ts';
import { freePort } from '../support/free-port.ts';
import { anyOf, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { send, sendBytes } from '../support/raw-http.ts';
import { seededRandom } from '../support/seed.ts';
import { STATUS_OF_CODE } from '../support/status-of-code.ts';

const PATH = '/api/v1/namespaces/my-namespace/workflow-count';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());
beforeEach(() => proxy.upstream.answer(() => ({})));

// Contract section 5: gRPC status to HTTP.
describe('an error from the server', () => {
  test.each(STATUS_OF_CODE)('of code %i is %i with its message, details and trailers', async (code, status) => {
    const detail = anyOf('temporal.api.errordetails.v1.ResourceExhaustedFailure', { cause: 1, scope: 1 });
    const details = encode('google.rpc.Status', { code, message: 'schön', details: [detail] });
    proxy.upstream.answer(() => ({
      code,
      text: 'schön',
      trailers: { 'x-why': 'so', 'grpc-status-details-bin': details },
    }));
    const answer = await send(proxy.url + PATH, { headers: { 'X-Request-ID': 'r1' } });
    expect(answer.status).toBe(status);
    expect(answer.headers['grpc-metadata-x-why']).toBe('so');
    expect(JSON.parse(answer.text)).toEqual({
      code,
      message: 'schön',
      details: [
        {
          '@type': 'type.googleapis.com/temporal.api.errordetails.v1.ResourceExhaustedFailure',
          cause: 'RESOURCE_EXHAUSTED_CAUSE_RPS_LIMIT',
          scope: 'RESOURCE_EXHAUSTED_SCOPE_NAMESPACE',
        },
      ],
    });
  });
});

describe('a deadline', () => {
  test.each([
    // Long enough for a call to arrive on a busy machine, and shorter than what is configured.
    ['Grpc-Timeout', '1000m'],
    ['Request-Timeout', '1'],
  ])('in %s ends the call with 504', async (name, value) => {
    const left: number[] = [];
    proxy.upstream.answer((call) => {
      left.push(Number(call.getDeadline()) - Date.now());
      return undefined;
    });
    const answer = await send(proxy.url + PATH, { headers: { [name]: value } });
    expect(answer.status).toBe(504);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 4 });
    expect(left.length).toBe(1);
    expect(left[0]).toBeLessThanOrEqual(1_000);
  });

  test('from the configuration applies if the caller gives none', async () => {
    const hasty = await startProxy({ settings: { timeoutMs: 80 } });
    hasty.upstream.answer(() => undefined);
    expect((await send(hasty.url + PATH)).status).toBe(504);
    await hasty.close();
  });
});

describe('a caller', () => {
  test('that goes away cancels its call, and is logged with 499', async () => {
    const caller = new AbortController();
    const arrived = new Promise<FakeCall>((resolve) => {
      proxy.upstream.answer((call) => {
        resolve(call);
        return undefined;
      });
    });
    // The deadline is not what ends the call.
    const headers = { 'X-Request-ID': 'gone', 'Request-Timeout': '3600' };
    const request = send(proxy.url + PATH, { signal: caller.signal, headers });
    const call = await arrived;
    caller.abort();
    await expect(request).rejects.toThrow();
    await cancelled(call);
    await vi.waitFor(() => {
      expect(proxy.log.find((line) => line.requestId === 'gone')).toMatchObject({ status: 499, msg: 'request' });
    }, PATIENCE);
  });

  test('that goes away in the middle of its body starts no call', async () => {
    const before = proxy.upstream.calls.length;
    const head = 'POST /api/v1/namespaces HTTP/1.1\r\nHost: x\r\nX-Request-ID: half\r\nContent-Length: 50\r\n\r\n{';
    await sendBytes(proxy.url, head, { end: true });
    await vi.waitFor(() => expect(proxy.log.some((line) => line.requestId === 'half')).toBe(true), PATIENCE);
    expect(proxy.upstream.calls.length).toBe(before);
  });

  test('whose body stalls gets 408', async () => {
    const strict = await startProxy({ settings: { bodyStallMs: 80 } });
    const text = await sendBytes(
      strict.url,
      'POST /api/v1/namespaces HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{',
    );
    expect(text).toMatch(/^HTTP\/1.1 408 /);
    expect(text).toContain('"code":4');
    await strict.close();
  });
});

describe('an upstream', () => {
  test('that is down is a 503 without waiting for the deadline, with Retry-After and without an address', async () => {
    const alone = await startProxy({ address: `127.0.0.1:${await freePort()}` });
    const answer = await send(alone.url + PATH, { headers: { 'Request-Timeout': '3600' } });
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(JSON.parse(answer.text)).toMatchObject({ code: 14, message: 'the Temporal server cannot be reached' });
    expect(answer.text).not.toContain('127.0.0.1');
    expect(alone.log).toContainEqual(
      expect.objectContaining({ status: 503, reason: expect.stringContaining('ECONNREFUSED') }),
    );
    await alone.close();
  });

  test('that dies during a call fails that call, and the next one works when it is back', async () => {
    const first = await startProxy();
    first.upstream.answer(() => {
      setTimeout(first.upstream.kill, 20);
      return undefined;
    });
    expect((await send(first.url + PATH)).status).toBe(503);
    expect((await send(first.url + PATH)).status).toBe(503);
    const second = await startFakeUpstream(
      operations.map(({ rpcPath }) => rpcPath),
      first.upstream.port,
    );
    await vi.waitFor(async () => expect((await send(first.url + PATH)).status).toBe(200), PATIENCE);
    second.kill();
    await first.close();
  });

  test.each([
    ['a truncated field', Buffer.from([10, 200])],
    ['an unknown wire type', Buffer.from([15])],
    ['text that is not UTF-8', Buffer.from([18, 3, 10, 1, 255])],
  ])('that answers with %s is a 500, and affects no other call', async (_, message) => {
    proxy.upstream.answer(() => ({ message }));
    const answer = await send(proxy.url + PATH);
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 13 });
    proxy.upstream.answer(() => ({}));
    expect((await send(proxy.url + PATH)).status).toBe(200);
  });
});

describe('a body that is too large', () => {
  test('leaves the connection usable for the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const url = `${proxy.url}/api/v1/namespaces`;
    const answer = await send(url, { method: 'POST', body: Buffer.alloc(1_500_000, 32), agent });
    expect(answer.status).toBe(413);
    expect(answer.headers.connection).toBe('keep-alive');
    expect((await send(proxy.url + PATH, { agent })).status).toBe(200);
    agent.destroy();
  });
});

describe('many concurrent requests', () => {
  test('each get their own response', async () => {
    const random = seededRandom(1);
    proxy.upstream.answer(async (call) => {
      await sleep(random.below(20));
      return { headers: { 'x-namespace': String(call.metadata.get('temporal-namespace')) } };
    });
    const names = Array.from({ length: 300 }, (_, i) => `n-${i}`);
    const answers = await Promise.all(
      names.map((name) => send(`${proxy.url}/api/v1/namespaces/${name}/workflow-count`)),
    );
    expect(answers.map(({ headers }) => headers['grpc-metadata-x-namespace'])).toEqual(names);
  });
});

describe('the log', () => {
  test('has one line per request, with what happened but nothing that was sent', async () => {
    const url = `${proxy.url}/api/v1/namespaces/my-namespace/workflows/secret-id?pretty`;
    await send(url, { method: 'POST', body: '{"input":["secret"]}', headers: { 'X-Request-ID': 'logged' } });
    const line = await vi.waitFor(() => {
      const found = proxy.log.find((each) => each.requestId === 'logged');
      expect(found).toBeDefined();
      return found;
    }, PATIENCE);
    expect(line).toMatchObject({
      method: 'POST',
      status: 201,
      route: expect.stringContaining('/workflows/{workflow_id}'),
      rpc: 'StartWorkflowExecution',
      namespace: 'my-namespace',
      requestBytes: 20,
      responseBytes: 2,
      ms: expect.any(Number),
    });
    expect(JSON.stringify(line)).not.toContain('secret');
  });
});
