import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CallSignal } from '../../src/base/caller-signal.ts';
import { Code } from '../../src/base/status-error.ts';
import type { Upstream, UpstreamOptions } from '../../src/upstream/upstream.ts';
import { PATIENCE } from '../support/clock.ts';
import { cancelled, type FakeUpstream, startFakeUpstream } from '../support/fake-upstream.ts';
import { freePort } from '../support/free-port.ts';
import { startRelay } from '../support/relay.ts';
import { call, failure, PATH, TRANSPORTS } from './transports.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

describe.each(TRANSPORTS)('%s:', (transport, connectTo) => {
  async function start(): Promise<{ fake: FakeUpstream; upstream: Upstream }> {
    const fake = await startFakeUpstream([PATH]);
    closers.push(fake.kill);
    return { fake, upstream: connect(fake.address) };
  }

  function connect(address: string, options: Partial<UpstreamOptions> = {}): Upstream {
    const upstream = connectTo({ address, userAgent: 'temporal-http/test', ...options });
    closers.push(upstream.close);
    return upstream;
  }

  describe('a call', () => {
    test('passes bytes and metadata both ways', async () => {
      const { fake, upstream } = await start();
      fake.answer(() => ({
        message: Buffer.from('answer'),
        headers: { 'x-head': 'one', 'x-head-bin': Buffer.from([0, 255]) },
        trailers: { 'x-trail': 'two' },
      }));
      const metadata = [
        ['x-text', 'a'],
        ['x-text', 'b'],
        ['x-bytes-bin', Buffer.from([1, 2, 255])],
      ] as const;
      const answer = await call(upstream, { metadata });
      expect(answer.message.toString()).toBe('answer');
      expect(answer.metadata).toEqual([
        ['x-head', 'one'],
        ['x-head-bin', Buffer.from([0, 255])],
      ]);
      expect(answer.trailers).toEqual([['x-trail', 'two']]);
      const seen = fake.calls[0];
      expect(seen?.request.toString()).toBe('ask');
      expect(seen?.metadata.get('x-text').join()).toMatch(/^a, ?b$|^a,b$/);
      expect(seen?.metadata.get('x-bytes-bin')).toEqual([Buffer.from([1, 2, 255])]);
      expect(String(seen?.metadata.get('user-agent'))).toMatch(
        transport === 'lean' ? /^temporal-http\/test$/ : /^temporal-http\/test grpc-node-js\//,
      );
    });

    test('takes messages beyond the four megabytes that gRPC allows by default', async () => {
      const { fake, upstream } = await start();
      const big = Buffer.alloc(9_000_000, 7);
      fake.answer((seen) => ({ message: seen.request }));
      expect((await call(upstream, { message: big })).message.equals(big)).toBe(true);
    });

    test('tells the server its deadline and fails with DEADLINE_EXCEEDED when it has passed', async () => {
      const { fake, upstream } = await start();
      const left: number[] = [];
      fake.answer((seen) => {
        left.push(Number(seen.getDeadline()) - Date.now());
        return undefined;
      });
      // Long enough for a call to arrive on a busy machine.
      const error = await failure(call(upstream, { deadline: performance.now() + 1_000 }));
      expect(error.code).toBe(Code.DEADLINE_EXCEEDED);
      expect(Number(/^no answer within (\d+) ms$/.exec(error.message)?.[1])).toBeLessThanOrEqual(1_000);
      expect(left.length).toBe(1);
      expect(left[0]).toBeLessThanOrEqual(1_000);
    });

    test('is cancelled on the server when its signal fires', async () => {
      const { fake, upstream } = await start();
      const caller = new AbortController();
      fake.answer(() => {
        setTimeout(() => caller.abort(), 20);
        return undefined;
      });
      expect((await failure(call(upstream, { signal: caller.signal }))).code).toBe(Code.CANCELLED);
      await cancelled(fake.calls[0] as FakeUpstream['calls'][number]);
    });

    test('leaves no listener at its signal, however it ends', async () => {
      const { fake, upstream } = await start();
      fake.answer(({ request }) => (request.length > 1 ? { code: Code.NOT_FOUND } : {}));
      const listeners = new Set<() => void>();
      const signal: CallSignal = {
        aborted: false,
        addEventListener: (_, listener) => listeners.add(listener),
        removeEventListener: (_, listener) => listeners.delete(listener),
      };
      const asked = call(upstream, { signal, message: Buffer.alloc(1) });
      expect(listeners.size).toBe(1);
      await asked;
      await failure(call(upstream, { signal, message: Buffer.alloc(2) }));
      await failure(call(upstream, { signal, deadline: performance.now() + 5 }));
      expect(listeners.size).toBe(0);
    });

    test('is not begun when its signal has fired before', async () => {
      const { fake, upstream } = await start();
      expect((await failure(call(upstream, { signal: AbortSignal.abort() }))).code).toBe(Code.CANCELLED);
      expect(fake.calls).toEqual([]);
    });
  });

  describe('an error of the server', () => {
    test.each(Object.entries(Code).filter(([, code]) => code > 0))(
      '%s keeps code, message, details and trailers',
      async (_, code) => {
        const { fake, upstream } = await start();
        const details = Buffer.from([8, code]);
        fake.answer(() => ({
          code,
          text: 'größer',
          trailers: { 'x-why': 'because', 'grpc-status-details-bin': details },
        }));
        const error = await failure(call(upstream));
        expect(error).toMatchObject({ code, message: 'größer', metadata: [['x-why', 'because']] });
        expect(error.details).toEqual(details);
      },
    );

    test('with an unknown code is UNKNOWN', async () => {
      const { fake, upstream } = await start();
      fake.answer(() => ({ code: 99, text: 'odd' }));
      expect(await failure(call(upstream))).toMatchObject({ code: Code.UNKNOWN, message: 'odd' });
    });
  });

  describe('a server that is not there', () => {
    test('fails calls with UNAVAILABLE, without waiting for the deadline or telling addresses', async () => {
      const upstream = connect(`127.0.0.1:${await freePort()}`);
      const error = await failure(call(upstream, { deadline: performance.now() + 3_600_000 }));
      expect(error).toMatchObject({ code: Code.UNAVAILABLE, message: 'the Temporal server cannot be reached' });
      expect(error.origin).toBe('unsent');
      expect(upstream.state()).toBe('failing');
    });

    test('is used again after it has come back', async () => {
      const port = await freePort();
      const upstream = connect(`127.0.0.1:${port}`);
      await failure(call(upstream));
      const fake = await startFakeUpstream([PATH], port);
      closers.push(fake.kill);
      await vi.waitFor(() => call(upstream), PATIENCE);
      expect(upstream.state()).toBe('ready');
    });

    test('that resets a running call fails it with UNAVAILABLE', async () => {
      const { fake, upstream } = await start();
      fake.answer(() => {
        setTimeout(fake.kill, 20);
        return undefined;
      });
      expect(await failure(call(upstream))).toMatchObject({
        code: Code.UNAVAILABLE,
        message: 'the Temporal server cannot be reached',
      });
    });

    test('that is cut off during a call fails it with UNAVAILABLE, and the next call connects again', async () => {
      const fake = await startFakeUpstream([PATH]);
      const relay = await startRelay(fake.port);
      closers.push(fake.kill, relay.close);
      const upstream = connect(relay.address);
      fake.answer(() => {
        setTimeout(relay.cut, 20);
        return undefined;
      });
      expect((await failure(call(upstream))).code).toBe(Code.UNAVAILABLE);
      fake.answer(() => ({ message: Buffer.from('back') }));
      expect((await call(upstream)).message.toString()).toBe('back');
    });
  });

  test('a closed channel says so', async () => {
    const { upstream } = await start();
    await call(upstream);
    expect(upstream.state()).toBe('ready');
    upstream.close();
    expect(upstream.state()).toBe('closed');
  });
});
