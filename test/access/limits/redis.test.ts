import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopClock } from '../../support/clock.ts';
import { send } from '../../support/raw-http.ts';
import { startRedis, type TestRedis, whyNoRedis } from '../../support/redis.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';
import { skipBecause } from '../../support/skip.ts';

const COUNT = '/api/v1/namespaces/a/workflow-count';
const LIMIT = 5;

interface Seen {
  readonly status: number;
  readonly remaining: string | undefined;
}

async function ask(proxy: ServedProxy | undefined, token: string): Promise<Seen> {
  const { status, headers } = await send(`${proxy?.url}${COUNT}`, { headers: { authorization: token } });
  return { status, remaining: headers['x-ratelimit-remaining'] as string | undefined };
}

/** The statuses of so many requests, in turn through all of the proxies. */
async function statuses(proxies: readonly ServedProxy[], token: string, requests: number): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < requests; i++) seen.push((await ask(proxies[i % proxies.length], token)).status);
  return seen;
}

const allowed = (seen: readonly number[]) => seen.filter((status) => status === 200).length;

describe('two proxies with one Redis', skipBecause(whyNoRedis()), () => {
  let redis: TestRedis;
  const groups = new Map<string, readonly ServedProxy[]>();
  const pair = (without: string) => groups.get(without) as readonly ServedProxy[];

  beforeAll(async () => {
    redis = await startRedis();
    const flags = { rateLimit: LIMIT, rateLimitBy: 'token', rateLimitRedis: redis.url };
    for (const rateLimitWithoutRedis of ['memory', 'allow', 'refuse']) {
      const start = () => startServed({ ...flags, rateLimitWithoutRedis });
      groups.set(rateLimitWithoutRedis, [await start(), await start()]);
    }
  });
  afterAll(async () => {
    for (const proxies of groups.values()) for (const { close } of proxies) await close();
    await redis?.kill();
  });

  const connected = async (proxies: readonly ServedProxy[], name: string) => {
    for (let i = 0; ; i++) {
      const seen = [];
      for (const proxy of proxies) seen.push((await ask(proxy, `probe-${name}-${i}`)).remaining);
      // Only where both have counted in Redis has the second one less left.
      if (seen.join() === `${LIMIT - 1},${LIMIT - 2}`) return;
      if (i > 100) throw new Error(`not connected: ${seen}`);
      await sleep(100);
    }
  };

  test('count together, also what comes at once', async () => {
    await connected(pair('memory'), 'start');
    expect(await statuses(pair('memory'), 'one', 8)).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    const [a, b] = pair('memory');
    const atOnce = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(i % 2 === 0 ? a : b, 'two')));
    expect(allowed(atOnce.map(({ status }) => status))).toBe(LIMIT);
  });

  test('go on while Redis answers nothing, and do not ask it for every request', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    const commands = async () => Number(/total_commands_processed:(\d+)/.exec(await client.info('stats'))?.[1]);
    await connected(pair('memory'), 'frozen');
    const before = await commands();
    // Once asked in vain, Redis is left alone for a second of this clock.
    stopClock({ toFake: ['performance'] });
    redis.freeze();
    const seen = await statuses(pair('memory'), 'three', 20);
    redis.thaw();
    expect(allowed(seen)).toBe(2 * LIMIT);
    // What was asked meanwhile is answered now.
    const asked = (await commands()) - before;
    client.disconnect();
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(20);
  });

  test('when Redis is killed, do what was configured, and count together again when it is back', async () => {
    for (const [name, proxies] of groups) await connected(proxies, `before-${name}`);
    await redis.kill();
    // Each counts for itself: twice the limit in all.
    expect(allowed(await statuses(pair('memory'), 'four', 2 * LIMIT + 4))).toBe(2 * LIMIT);
    expect(await statuses(pair('allow'), 'four', 8)).toEqual(Array(8).fill(200));
    expect(await statuses(pair('refuse'), 'four', 3)).toEqual([503, 503, 503]);
    const refused = await send(`${pair('refuse')[0]?.url}${COUNT}`);
    expect(JSON.parse(refused.text)).toMatchObject({
      code: 14,
      message: 'requests cannot be counted at the moment, so they are refused',
    });
    expect(refused.headers['retry-after']).toBe('1');

    redis = await startRedis(Number(new URL(redis.url).port));
    for (const [name, proxies] of groups) await connected(proxies, `after-${name}`);
    for (const [name, proxies] of groups) expect(allowed(await statuses(proxies, `five-${name}`, 8))).toBe(LIMIT);
  });

  test('keep no token in Redis', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    await ask(pair('memory')[0], 'Bearer the-secret');
    const keys = await client.keys('*');
    client.disconnect();
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((key) => /^temporal-http:requests:api:token:[A-Za-z0-9_-]{43}$/.test(key))).toBe(true);
  });
});
