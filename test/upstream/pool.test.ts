import { afterEach, describe, expect, test } from 'vitest';
import { callerSignal } from '../../src/base/caller-signal.ts';
import { Code, StatusError } from '../../src/base/status-error.ts';
import { createPool } from '../../src/upstream/pool.ts';
import { namespaceName, type UpstreamTarget } from '../../src/upstream/target.ts';
import type { Upstream, UpstreamAnswer } from '../../src/upstream/upstream.ts';

const TEMPLATE = '{namespace}.temporal.test:7233';

function target(name: string, address: string, namespace?: string): UpstreamTarget {
  return { name, isConfigured: true, address, tls: undefined, apiKey: undefined, metadata: [], namespace };
}

interface Opened {
  readonly target: UpstreamTarget;
  /** Ends its calls, and waits until that has been noticed. */
  readonly answer: (outcome: 'success' | 'failure') => Promise<void>;
  isOpen: boolean;
}

let close = () => {};
afterEach(() => close());

function start(main: UpstreamTarget, most: number, targets: readonly string[] = []) {
  const opened: Opened[] = [];
  const open = async (of: UpstreamTarget): Promise<Upstream> => {
    const running: ((outcome: 'success' | 'failure') => void)[] = [];
    const answer: Opened['answer'] = async (outcome) => {
      for (const end of running.splice(0)) end(outcome);
      await new Promise(setImmediate);
    };
    const each: Opened = { target: of, answer, isOpen: true };
    opened.push(each);
    const message = Buffer.alloc(0);
    return {
      call: () =>
        new Promise<UpstreamAnswer>((resolve, reject) => {
          running.push((outcome) => {
            if (outcome === 'success') resolve({ message, metadata: [], trailers: [] });
            else reject(new StatusError(Code.NOT_FOUND, 'no such namespace'));
          });
        }),
      state: () => 'ready',
      close: () => {
        each.isOpen = false;
      },
    };
  };
  const own = new Map(targets.map((name) => [name, target(namespaceName(name), `${name}.test:7233`)]));
  const pool = createPool({ main, targets: own, open, idleMs: 60_000, most });
  close = pool.close;
  /** How the call ends, once it does. */
  const call = async (namespace: string, caller = 'anna') => {
    const request = { path: '/s/m', message: Buffer.alloc(0), metadata: [], deadline: Date.now() + 60_000 };
    const ended = pool.call({ ...request, signal: callerSignal(), namespace, caller: () => caller }).then(
      () => 'success',
      (error: StatusError) => `${error.code} ${error.httpStatus ?? ''}`.trim(),
    );
    // A refusal comes at once, an opened channel after some turns.
    return Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5, 'running'))]);
  };
  const of = (namespace: string) => opened.findLast((each) => each.target.name === namespaceName(namespace));
  return { call, of, opened };
}

const names = (count: number, prefix = 'made-up') => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
const REFUSED = `${Code.RESOURCE_EXHAUSTED} 503`;

describe('namespaces that a caller makes up, where each has a server of its own', () => {
  test('take a quarter of the channels, and leave the others to everybody else', async () => {
    const { call } = start(target('temporal', TEMPLATE), 8);
    expect(await Promise.all(names(5).map((name) => call(name)))).toEqual([
      ...Array(2).fill('running'),
      ...Array(3).fill(REFUSED),
    ]);
    expect(await call('made-up-0')).toBe('running');
    expect(await call('orders', 'bert')).toBe('running');
  });

  test('take half of them, whoever the callers are', async () => {
    const { call, of } = start(target('temporal', TEMPLATE), 8);
    for (const caller of ['anna', 'bert']) for (const name of names(2, caller)) await call(name, caller);
    expect(await call('one-more', 'carl')).toBe(REFUSED);
    await of('anna-0')?.answer('failure');
    await call('one-more', 'carl');
    expect([of('anna-0')?.isOpen, of('one-more')?.isOpen]).toEqual([false, true]);
  });

  test('do not close the channel of a server that has served', async () => {
    const { call, of } = start(target('temporal', TEMPLATE), 4);
    await call('orders');
    await of('orders')?.answer('success');
    for (const name of names(20)) {
      await call(name);
      await of(name)?.answer('failure');
    }
    expect(of('orders')?.isOpen).toBe(true);
  });

  test('never take the channel of a configured server', async () => {
    const { call, opened } = start(target('temporal', TEMPLATE, 'usual'), 1, ['orders']);
    await call('made-up');
    expect([await call('orders'), await call('')]).toEqual(['running', REFUSED]);
    expect(opened.map(({ target: { name, isConfigured } }) => [name, isConfigured])).toEqual([
      ['namespace:made-up', false],
      ['namespace:orders', true],
    ]);
  });
});

test('configured servers share the channels among themselves, the idle ones first', async () => {
  const { call, of } = start(target('temporal', 'main.test:7233'), 2, ['a', 'b']);
  await call('a');
  expect([await call('b'), await call('other')]).toEqual(['running', REFUSED]);
  await of('a')?.answer('success');
  expect(await call('other')).toBe('running');
  expect(of('a')?.isOpen).toBe(false);
});
