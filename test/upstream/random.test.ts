import { afterEach, describe, expect, test } from 'vitest';
import { Code, StatusError } from '../../src/base/status-error.ts';
import type { Upstream, UpstreamAnswer } from '../../src/upstream/upstream.ts';
import { PATIENCE } from '../support/clock.ts';
import { type FakeCall, startFakeUpstream } from '../support/fake-upstream.ts';
import { type Random, randomOf } from '../support/random.ts';
import { startRelay } from '../support/relay.ts';
import { seedOf, tellSeed } from '../support/seed.ts';
import { call, PATH, TRANSPORTS } from './transports.ts';

const CALLS = 600;
const AT_A_TIME = 40;
const SEED = seedOf(1);
const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** What the server shall do, which the call tells it; by this the answer is known. */
interface Plan {
  readonly request: Buffer;
  readonly answerBytes: number;
  readonly code: number;
  readonly delayMs: number;
  /** When the caller gives up; negative for never. */
  readonly abortMs: number;
  readonly timeoutMs: number;
}

function planOf(random: Random): Plan {
  const size = () => random.pick([0, 1, 40, 16_379, 16_380, random.below(3_000), random.below(300_000)]);
  return {
    request: Buffer.alloc(size(), random.below(256)),
    answerBytes: size(),
    code: random.oneIn(5) ? random.pick([Code.NOT_FOUND, Code.INTERNAL]) : 0,
    delayMs: random.pick([0, 0, 0, random.below(20)]),
    abortMs: random.oneIn(6) ? random.below(15) : -1,
    timeoutMs: random.oneIn(10) ? 1 + random.below(20) : 30_000,
  };
}

async function serve({ metadata, request }: FakeCall) {
  const [answerBytes, code, delay] = String(metadata.get('x-plan')[0]).split(' ').map(Number) as [
    number,
    number,
    number,
  ];
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  return {
    message: Buffer.alloc(answerBytes, request.length % 251),
    headers: { 'x-bytes': String(request.length) },
    ...(code > 0 && { code, text: `no ${request.length}` }),
  };
}

async function run(upstream: Upstream, plan: Plan): Promise<'answered' | 'refused' | 'ended' | 'lost'> {
  const caller = new AbortController();
  if (plan.abortMs >= 0) setTimeout(() => caller.abort(), plan.abortMs);
  let answer: UpstreamAnswer;
  try {
    answer = await call(upstream, {
      message: plan.request,
      metadata: [['x-plan', `${plan.answerBytes} ${plan.code} ${plan.delayMs}`]],
      deadline: performance.now() + plan.timeoutMs,
      signal: caller.signal,
    });
  } catch (error) {
    return why(error, plan);
  }
  expect(plan.code).toBe(0);
  expect(answer.message.equals(Buffer.alloc(plan.answerBytes, plan.request.length % 251))).toBe(true);
  expect(answer.metadata).toEqual([['x-bytes', String(plan.request.length)]]);
  return 'answered';
}

function why(error: unknown, plan: Plan) {
  if (!(error instanceof StatusError)) throw error;
  if (error.code === Code.UNAVAILABLE) return 'lost';
  if (error.code === Code.CANCELLED || error.code === Code.DEADLINE_EXCEEDED) {
    expect(plan.abortMs >= 0 || plan.timeoutMs < 1_000).toBe(true);
    return 'ended';
  }
  expect(error).toMatchObject({ code: plan.code, message: `no ${plan.request.length}` });
  return 'refused';
}

/** @param answered is called with the number of answers so far */
async function storm(
  upstream: Upstream,
  random: Random,
  answered: (count: number) => void = () => undefined,
): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = { answered: 0, refused: 0, ended: 0, lost: 0 };
  let left = CALLS;
  const caller = async () => {
    while (left-- > 0) {
      const outcome = await run(upstream, planOf(random));
      const count = (outcomes[outcome] as number) + 1;
      outcomes[outcome] = count;
      if (outcome === 'answered') answered(count);
      if (outcome === 'lost') await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, caller));
  return outcomes;
}

/** A server of Node 24 counts streams for a moment after they have ended, and refuses others that it has allowed. */
const FEW_STREAMS = Number(process.versions.node.split('.')[0]) < 24 ? { 'grpc.max_concurrent_streams': 17 } : {};

describe.each(TRANSPORTS)('%s: calls of all sizes that are answered, refused and given up at random', (_, connect) => {
  test('end as they must, and leave the connection in order', async () => {
    tellSeed(SEED);
    const random = randomOf(SEED);
    const fake = await startFakeUpstream([PATH], 0, { options: FEW_STREAMS });
    fake.answer(serve);
    const upstream = connect({ address: fake.address, userAgent: 'test' });
    closers.push(upstream.close, fake.kill);
    const outcomes = await storm(upstream, random);
    expect(outcomes.lost).toBe(0);
    expect(outcomes.answered).toBeGreaterThan(CALLS / 3);
    expect(outcomes.refused).toBeGreaterThan(20);
    expect(outcomes.ended).toBeGreaterThan(20);
    expect(upstream.state()).toBe('ready');
    const message = Buffer.alloc(3_000_000, 1);
    const metadata = [['x-plan', '3000000 0 0']] as const;
    expect((await call(upstream, { message, metadata })).message.length).toBe(3_000_000);
  });

  test('end as they must over connections that break', async () => {
    tellSeed(SEED);
    const fake = await startFakeUpstream([PATH]);
    fake.answer(serve);
    const relay = await startRelay(fake.port);
    const upstream = connect({ address: relay.address, userAgent: 'test' });
    closers.push(upstream.close, relay.close, fake.kill);
    const outcomes = await storm(upstream, randomOf(SEED + 1), (count) => {
      if (count % 40 === 0) relay.cut();
    });
    expect(outcomes.lost).toBeGreaterThan(0);
    expect(outcomes.answered).toBeGreaterThan(40);
    await expect
      .poll(() => run(upstream, { ...planOf(randomOf(1)), abortMs: -1, timeoutMs: 15_000, code: 0 }), PATIENCE)
      .toBe('answered');
  });
});
