import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { callerSignal } from '../../src/base/caller-signal.ts';
import { listingOf } from '../../src/streams/item-lines.ts';
import type { FakeCall } from '../support/fake-upstream.ts';
import { decode, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { send } from '../support/raw-http.ts';

// Contract section 7, NDJSON. The server is made up: it lists workflows page by page.

const SERVICE = 'temporal.api.workflowservice.v1.';
const LIST = '/api/v1/namespaces/my-namespace/workflows';
const LINES = { Accept: 'application/x-ndjson' };
const TOTAL = 25;

let proxy: TestProxy;
let since = 0;
/** Pages before the server fails. */
let healthyPages = Number.POSITIVE_INFINITY;
/** Workflows that there are. */
let total = TOTAL;
let memo = '';

const requests = () =>
  proxy.upstream.calls
    .slice(since)
    .map((call: FakeCall) => decode(`${SERVICE}ListWorkflowExecutionsRequest`, call.request));

beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());
beforeEach(() => {
  since = proxy.upstream.calls.length;
  healthyPages = Number.POSITIVE_INFINITY;
  total = TOTAL;
  memo = '"m"';
  proxy.upstream.answer((call) => {
    if (call.getPath().endsWith('/GetWorkflowExecutionHistory')) {
      return {
        message: encode(`${SERVICE}GetWorkflowExecutionHistoryResponse`, {
          history: { events: [{ eventId: 1 }, { eventId: 2 }] },
        }),
      };
    }
    const { pageSize, nextPageToken } = decode(`${SERVICE}ListWorkflowExecutionsRequest`, call.request) as {
      readonly pageSize?: number;
      readonly nextPageToken?: Buffer;
    };
    if (proxy.upstream.calls.length - since > healthyPages) return { code: 14, text: 'visibility is down' };
    const from = Number(nextPageToken?.toString() || '0');
    const size = Math.min(pageSize || 10, total - from);
    const executions = Array.from({ length: size }, (_, at) => ({
      execution: { workflowId: `w-${from + at}`, runId: 'r' },
      memo: { fields: { m: { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(memo) } } },
    }));
    const next = from + size;
    return {
      message: encode(`${SERVICE}ListWorkflowExecutionsResponse`, {
        executions,
        nextPageToken: next < total ? Buffer.from(String(next)) : Buffer.alloc(0),
      }),
    };
  });
});

const list = (query = '', headers = {}) => send(`${proxy.url}${LIST}${query}`, { headers: { ...LINES, ...headers } });
const idsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).execution?.workflowId);
const ids = (count: number) => Array.from({ length: count }, (_, at) => `w-${at}`);

describe('a list as lines', () => {
  test.each([
    ['all pages', '', TOTAL, [0, 0, 0]],
    ['pages as long as the caller wants', '?pageSize=20', TOTAL, [20, 20]],
    ['no more than the caller wants', '?limit=7', 7, [7]],
    ['no more than the caller wants, of pages as long as it wants', '?limit=7&pageSize=3', 7, [3, 3, 3]],
    ['all there are, where that is less than the limit', '?limit=100', TOTAL, [100]],
  ])('has %s', async (_, query, count, sizes) => {
    const { status, headers, text } = await list(query);
    expect([status, headers['content-type'], headers['content-length']]).toEqual([
      200,
      'application/x-ndjson',
      undefined,
    ]);
    expect(idsOf(text)).toEqual(ids(count));
    expect(text.endsWith('}\n')).toBe(true);
    expect(requests().map(({ pageSize }) => pageSize ?? 0)).toEqual(sizes);
  });

  test('goes on from a page token, and keeps the rest of the request', async () => {
    const token = Buffer.from('20').toString('base64');
    expect(idsOf((await list(`?query=A%3D1&nextPageToken=${token}&pageSize=3`)).text)).toEqual(ids(TOTAL).slice(20));
    expect(requests().map(({ query }) => query)).toEqual(['A=1', 'A=1']);
  });

  test('keeps each item on its line', async () => {
    memo = '{"a":\r\n 1.0}';
    const { text } = await list('?limit=1&pretty');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('{"a":   1.0}');
  });

  test('obeys noPayloadShorthand', async () => {
    expect((await list('?limit=1&noPayloadShorthand')).text).toContain('"encoding":"anNvbi9wbGFpbg=="');
  });

  test('is empty for nothing', async () => {
    total = 0;
    const { status, text } = await list();
    expect([status, text]).toEqual([200, '']);
  });

  test('is there for histories', async () => {
    const { text } = await send(`${proxy.url}${LIST}/my-id/history`, { headers: LINES });
    expect(text).toBe('{"eventId":"1"}\n{"eventId":"2"}\n');
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('is compressed with %s', async (encoding, decompress) => {
    const { headers, body } = await list('', { 'Accept-Encoding': encoding });
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(idsOf(decompress(body).toString())).toEqual(ids(TOTAL));
  });

  test.each([
    ['?limit=0', 'limit'],
    ['?limit=1&limit=2', 'limit'],
    ['?pageSiez=1', 'pageSiez'],
  ])('%s is refused', async (query, field) => {
    const { status, text } = await list(query);
    expect([status, JSON.parse(text).details[0].fieldViolations[0].field]).toEqual([400, field]);
  });

  test('of every list and history, and of nothing else', () => {
    const streamed = operations.filter((operation) => listingOf(operation) !== undefined).map(({ id }) => id);
    expect(streamed).toMatchSnapshot();
  });
});

/** What arrives before a connection ends, in any way. */
function readAll(path: string, headers = {}): Promise<{ readonly text: string; readonly isComplete: boolean }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${proxy.url}${path}`, { headers: { ...LINES, ...headers }, agent: false });
    sent.on('error', reject);
    sent.on('response', (response: IncomingMessage) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', () => undefined);
      response.on('close', () => resolve({ text, isComplete: response.complete }));
    });
    sent.end();
  });
}

describe('an error', () => {
  test('tells a caller without Accept why it cannot limit a list', async () => {
    const { status, text } = await send(`${proxy.url}${LIST}?limit=7`);
    expect([status, JSON.parse(text).message]).toEqual([400, 'limit: expected Accept: application/x-ndjson with it']);
  });

  test('before the first line is an ordinary one', async () => {
    healthyPages = 0;
    const { status, text } = await list();
    expect([status, JSON.parse(text).message]).toEqual([503, 'visibility is down']);
  });

  test('after it is the last line, and the answer has no end', async () => {
    healthyPages = 2;
    const { text, isComplete } = await readAll(LIST);
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(JSON.parse(lines.at(-1) as string)).toEqual({
      error: { code: 14, message: 'visibility is down', details: [] },
    });
    expect(isComplete).toBe(false);
  });

  test('is what the end of the proxy is', async () => {
    const closing = callerSignal();
    const other = await startProxy({ closing, address: proxy.upstream.address });
    let pages = 0;
    proxy.upstream.answer(async () => {
      if (++pages > 1) {
        setTimeout(() => closing.abort(), 10);
        await sleep(20_000, undefined, { ref: false });
      }
      return {
        message: encode(`${SERVICE}ListWorkflowExecutionsResponse`, {
          executions: [{ execution: { workflowId: 'w-0' } }],
          nextPageToken: Buffer.from('1'),
        }),
      };
    });
    const sent = await new Promise<string>((resolve) => {
      httpRequest(`${other.url}${LIST}`, { headers: LINES, agent: false }, (response) => {
        let text = '';
        response.on('data', (part) => {
          text += String(part);
        });
        response.on('error', () => undefined);
        response.on('close', () => resolve(text));
      }).end();
    });
    expect(JSON.parse(sent.split('\n')[1] as string)).toMatchObject({
      error: { code: 14, message: 'the proxy is closing' },
    });
    await other.close();
  });
});

describe('a caller', () => {
  test('that reads nothing keeps the pages upstream', async () => {
    total = 1_000_000;
    memo = JSON.stringify('x'.repeat(10_000));
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    socket.on('error', () => undefined).pause();
    socket.write(`GET ${LIST}?pageSize=100 HTTP/1.1\r\nHost: localhost\r\nAccept: application/x-ndjson\r\n\r\n`);
    // A page is a megabyte; the buffers of the connection take a few.
    let before = -1;
    while (requests().length !== before || before === 0) {
      before = requests().length;
      await sleep(200);
    }
    expect(before).toBeLessThan(20);
    socket.destroy();
  });

  test('that has had enough ends the pages', async () => {
    total = 1_000_000;
    memo = JSON.stringify('x'.repeat(10_000));
    await new Promise<void>((resolve) => {
      const sent = httpRequest(`${proxy.url}${LIST}`, { headers: LINES, agent: false }, (response) => {
        response.once('data', () => {
          sent.destroy();
          resolve();
        });
      });
      sent.on('error', () => undefined).end();
    });
    await sleep(200);
    const count = requests().length;
    await sleep(300);
    expect(requests()).toHaveLength(count);
  });
});
