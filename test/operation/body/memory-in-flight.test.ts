import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../support/clock.ts';
import type { FakeAnswer } from '../../support/fake-upstream.ts';
import { COUNT, type ServedInTest, serveInTest } from '../../support/running-proxy.ts';

const START = '/api/v1/namespaces/n/workflows/w';
/** Costs 800 kB of the megabyte that there is. */
const LARGE = Buffer.from(
  JSON.stringify({ workflowType: { name: 't' }, taskQueue: { name: 'q' }, input: ['x'.repeat(2e5)] }),
);

let proxy: ServedInTest;
beforeAll(async () => {
  proxy = await serveInTest({ memoryInFlight: '1MB', maxWait: '1s' });
});
afterAll(() => proxy.close());

interface Sent {
  readonly answer: Promise<{ readonly status: number; readonly text: string; readonly retryAfter: string | undefined }>;
  readonly destroy: () => void;
}

/** Sends a body in these headers, or only so much of it. */
function post(body: Buffer, headers: Readonly<Record<string, string | number>>, most = body.length): Sent {
  const sent = request(proxy.url + START, { method: 'POST', headers, agent: false });
  const answer = new Promise<Awaited<Sent['answer']>>((resolve, reject) => {
    sent.on('error', reject).on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, retryAfter: response.headers['retry-after'] }),
      );
    });
  });
  answer.catch(() => undefined);
  if (most === body.length) sent.end(body);
  else sent.write(body.subarray(0, most));
  return { answer, destroy: () => sent.destroy() };
}

const whole = { 'content-length': LARGE.length };
const reaches = async (count: number) => vi.waitFor(() => expect(proxy.upstream.calls.length).toBe(count), PATIENCE);

test('bodies beyond the memory in flight wait for it, then they are 503 with Retry-After; small ones do not wait', async () => {
  const held: ((answer: FakeAnswer) => void)[] = [];
  proxy.upstream.answer(() => new Promise((resolve) => held.push(resolve)));
  const before = proxy.upstream.calls.length;
  const first = post(LARGE, whole);
  await reaches(before + 1);
  const forms: readonly [string, Sent][] = [
    ['with its length', post(LARGE, whole)],
    ['chunked', post(LARGE, { 'transfer-encoding': 'chunked' })],
    // It may become a megabyte.
    ['compressed', post(gzipSync(LARGE), { 'content-encoding': 'gzip' })],
  ];
  for (const [form, { answer }] of forms) {
    const { status, text, retryAfter } = await answer;
    expect([form, status, retryAfter, JSON.parse(text).code]).toEqual([form, 503, '1', 14]);
    expect(text).toContain('--memory-in-flight');
  }
  expect(proxy.upstream.calls.length).toBe(before + 1);
  const small = fetch(proxy.url + COUNT);
  await reaches(before + 2);
  const next = post(LARGE, whole);
  for (const answer of held.splice(0)) answer({});
  expect([(await first.answer).status, (await small).status]).toEqual([201, 200]);
  await reaches(before + 3);
  held[0]?.({});
  expect((await next.answer).status).toBe(201);
});

test('a body that arrives slowly is given up for one that waits, and its caller hears 408', async () => {
  proxy.upstream.answer(() => ({}));
  const slow = post(LARGE, whole, 1_000);
  const statuses: number[] = [];
  // Each waits for a second; the slow one is given up in the second half of one of these.
  while (statuses.at(-1) !== 201) statuses.push((await post(LARGE, whole).answer).status);
  expect((await slow.answer).status).toBe(408);
  expect(new Set(statuses.slice(0, -1))).toEqual(new Set(statuses.length > 1 ? [503] : []));
});

test('a caller that leaves gives its memory back', async () => {
  proxy.upstream.answer(() => ({}));
  for (let i = 0; i < 3; i++) {
    const gone = post(LARGE, whole, 1_000);
    const waiting = post(LARGE, whole);
    gone.destroy();
    expect((await waiting.answer).status).toBe(201);
  }
});
