import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { UpstreamTarget } from '../../src/upstream/target.ts';
import { openTarget } from '../../src/upstream/target-channel.ts';
import type { Upstream, UpstreamAnswer, UpstreamOptions, UpstreamState } from '../../src/upstream/upstream.ts';
import { createAuthority, type Issued } from '../support/certificates.ts';
import { call } from './transports.ts';

/** A channel whose calls the test ends. */
interface Opened {
  readonly options: UpstreamOptions;
  readonly finish: ((answer: UpstreamAnswer) => void)[];
  state: UpstreamState;
  isClosed: boolean;
}

const ANSWER: UpstreamAnswer = { message: Buffer.from('answer'), metadata: [], trailers: [] };

let first: Issued;
let second: Issued;
beforeAll(() => {
  const authority = createAuthority();
  first = authority.issue('first', { subject: '/CN=first' });
  second = authority.issue('second', { subject: '/CN=second' });
});

let close = () => {};
afterEach(() => close());

async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'target-'));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const install = (issued: Issued) => {
    copyFileSync(issued.certFile, cert);
    copyFileSync(issued.keyFile, key);
  };
  install(first);
  const opened: Opened[] = [];
  const events: string[] = [];
  const connect = async (options: UpstreamOptions): Promise<Upstream> => {
    const each: Opened = { options, finish: [], state: opened.length === 0 ? 'ready' : 'connecting', isClosed: false };
    opened.push(each);
    return {
      call: () => new Promise((resolve) => each.finish.push(resolve)),
      state: () => each.state,
      close: () => {
        each.isClosed = true;
      },
    };
  };
  const target: UpstreamTarget = {
    name: 'temporal',
    isConfigured: true,
    address: 'temporal.test:7233',
    tls: { ca: undefined, cert: { path: cert }, key: { path: key }, serverName: undefined, unverified: false },
    apiKey: undefined,
    metadata: [],
    namespace: undefined,
  };
  const upstream = await openTarget(target, {
    connect,
    userAgent: 'test',
    watchMs: 10,
    events: { reloaded: () => events.push('reloaded'), reloadFailed: () => events.push('failed') },
  });
  close = upstream.close;
  // The first look at the files, which later ones are compared with, is asynchronous.
  await sleep(50);
  return { upstream, opened, events, install, spoil: () => writeFileSync(cert, 'no certificate') };
}

const until = (condition: () => boolean) => expect.poll(condition, { interval: 5 }).toBe(true);

test('a replaced channel stays open until its calls have ended, and takes no others', async () => {
  const { upstream, opened, install } = await open();
  const [one, two] = [call(upstream), call(upstream)];
  install(second);
  await until(() => opened.length === 2);
  const [old, next] = opened as [Opened, Opened];
  next.state = 'ready';
  await until(() => {
    if (next.finish.length === 0) void call(upstream);
    return next.finish.length > 0;
  });
  expect(old.isClosed).toBe(false);
  for (const finish of old.finish) finish(ANSWER);
  expect(String((await one).message)).toBe('answer');
  await two;
  expect([old.isClosed, next.isClosed]).toEqual([true, false]);
});

test('a replaced channel without calls is closed at once', async () => {
  const { opened, events, install } = await open();
  install(second);
  await until(() => opened.length === 2);
  (opened[1] as Opened).state = 'ready';
  await until(() => events.includes('reloaded'));
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
});

test('files that cannot be used do not stop a good replacement that is not ready yet', async () => {
  const { upstream, opened, events, install, spoil } = await open();
  install(second);
  await until(() => opened.length === 2);
  spoil();
  await until(() => events.includes('failed'));
  const next = opened[1] as Opened;
  next.state = 'ready';
  await until(() => events.includes('reloaded'));
  void call(upstream);
  await until(() => next.finish.length === 1);
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
});

test('closing ends replaced channels too', async () => {
  const { upstream, opened, events, install } = await open();
  void call(upstream);
  install(second);
  await until(() => opened.length === 2);
  (opened[1] as Opened).state = 'ready';
  await until(() => events.includes('reloaded'));
  upstream.close();
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, true]);
});
