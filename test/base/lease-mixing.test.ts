import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/clock.ts';
import { decode, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { randomOf } from '../support/random.ts';
import { seedOf, tellSeed } from '../support/seed.ts';

const SEED = seedOf(20);
const CALLERS = 24;
const CALLS_EACH = 40;
const MOST_BYTES = 400_000;

interface Payload {
  readonly data: string;
}

let proxy: TestProxy;
let received = 0;
let broken = 0;

beforeAll(async () => {
  proxy = await startProxy({ settings: { timeoutMs: 30_000 } });
  proxy.upstream.answer(async ({ request: message }) => {
    const { query } = decode('temporal.api.workflowservice.v1.QueryWorkflowRequest', message) as {
      query: { queryType: string; queryArgs: { payloads: Payload[] } };
    };
    const { payloads } = query.queryArgs;
    received++;
    if (payloads.some(({ data }) => !isOf(query.queryType, Buffer.from(data, 'base64').toString()))) broken++;
    // By the id, since calls come in no fixed order.
    const random = randomOf(SEED + Number(query.queryType.replaceAll(/\D/g, '')));
    await sleep(random.below(8));
    if (random.oneIn(10)) return { code: 5, text: query.queryType };
    const answer = { queryResult: { payloads } };
    return { message: encode('temporal.api.workflowservice.v1.QueryWorkflowResponse', answer) };
  });
});
afterAll(() => proxy.close());

/** A JSON string of `length` that only this id has: no two callers share a stretch of 64 bytes. */
function textOf(id: string, length: number): string {
  const line = createHash('sha256').update(id).digest('hex');
  return JSON.stringify(line.repeat(Math.ceil(length / 64)).slice(0, length));
}

function isOf(id: string, json: string): boolean {
  return json === textOf(id, json.length - 2);
}

interface Way {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly chunked: boolean;
  /** Milliseconds after which the caller leaves, if it does. */
  readonly leavesAfter: number | undefined;
  readonly readsSlowly: boolean;
}

function call(id: string, { headers, body, chunked, leavesAfter, readsSlowly }: Way) {
  return new Promise<{ status: number; text: string } | 'left'>((resolve, reject) => {
    const url = `${proxy.url}/api/v1/namespaces/n/workflows/w/query/${id}`;
    const length = chunked ? {} : { 'Content-Length': String(body.length) };
    const sent = request(url, { method: 'POST', agent: false, headers: { ...headers, ...length } }, async (answer) => {
      try {
        if (readsSlowly) await sleep(20);
        const chunks: Buffer[] = [];
        for await (const chunk of answer) {
          chunks.push(chunk as Buffer);
          if (readsSlowly) await sleep(1);
        }
        const whole = Buffer.concat(chunks);
        const plain = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole;
        resolve({ status: answer.statusCode as number, text: plain.toString() });
      } catch (error) {
        if (leavesAfter !== undefined) resolve('left');
        else reject(error);
      }
    });
    sent.on('error', (error) => (leavesAfter === undefined ? reject(error) : resolve('left')));
    for (let at = 0; at < body.length; at += 50_000) sent.write(body.subarray(at, at + 50_000));
    sent.end();
    if (leavesAfter !== undefined) setTimeout(() => sent.destroy(), leavesAfter);
  });
}

/** Contract section 4, for callers beside each other: the memory of one message is that of another soon after. */
test('no large message has a byte of another one in it', { timeout: 120_000 }, async () => {
  tellSeed(SEED);
  const counts = { whole: 0, refused: 0, left: 0 };
  const caller = async (number: number) => {
    const random = randomOf(SEED + number);
    for (let turn = 0; turn < CALLS_EACH; turn++) {
      const id = `caller-${number}-${turn}`;
      const value = textOf(id, 1 + random.below(random.oneIn(4) ? 2_000 : MOST_BYTES));
      const json = Buffer.from(`{"query":{"queryArgs":[${value}]}}`);
      const zipped = random.oneIn(4);
      const answer = await call(id, {
        headers: {
          ...(zipped && { 'Content-Encoding': 'gzip' }),
          ...(random.oneIn(3) && { 'Accept-Encoding': 'gzip' }),
        },
        body: zipped ? gzipSync(json) : json,
        chunked: random.oneIn(3),
        leavesAfter: random.oneIn(8) ? 4 + random.below(12) : undefined,
        readsSlowly: random.oneIn(6),
      });
      if (answer === 'left') counts.left++;
      else if (answer.status === 404) {
        counts.refused++;
        expect(JSON.parse(answer.text).message).toBe(id);
      } else {
        counts.whole++;
        expect(answer.status).toBe(200);
        expect(answer.text === `{"queryResult":[${value}]}`, `the answer to ${id}`).toBe(true);
      }
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, number) => caller(number)));
  expect(broken).toBe(0);
  expect(received).toBeGreaterThan(CALLERS * CALLS_EACH * 0.8);
  expect(counts.whole).toBeGreaterThan(CALLERS * CALLS_EACH * 0.6);
  expect(Math.min(counts.refused, counts.left)).toBeGreaterThan(10);
});

/** An application around the proxy may have middleware that caches answers by their buffers. */
test('a body that middleware has kept is left alone', async () => {
  const { createServer } = await import('node:http');
  const { sendJson } = await import('../../src/http/response/send.ts');
  const { lease } = await import('../../src/base/lease.ts');
  const presentation = { contentType: 'application/json', pretty: false, shorthand: true };
  const bodies: Buffer[] = [];
  const server = createServer((req, res) => {
    const body = lease(70_000).fill('x');
    bodies.push(body);
    if (req.url === '/kept') {
      const { end } = res;
      res.end = ((...args: Parameters<typeof end>) => end.apply(res, args)) as typeof end;
    }
    void sendJson(req, res, { status: 200, headers: [], body }, presentation);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const headers = { 'Accept-Encoding': 'identity' };
  for (const path of ['/kept', '/given']) {
    expect((await (await fetch(url + path, { headers })).text()).length).toBe(70_000);
  }
  const [kept, given] = bodies as [Buffer, Buffer];
  const lent: unknown[] = [];
  await until(() => {
    lent.push(lease(70_000).buffer);
    return lent.includes(given.buffer);
  });
  server.close();
  expect(lent).not.toContain(kept.buffer);
});
