import { expect, test } from 'vitest';
import { callerSignal } from '../../src/base/caller-signal.ts';
import { Code } from '../../src/base/status-error.ts';
import { shareCalls } from '../../src/upstream/share-calls.ts';
import type { Upstream } from '../../src/upstream/upstream.ts';
import { failure } from './transports.ts';

const SILENT: Upstream = { call: () => new Promise(() => undefined), state: () => 'ready', close: () => undefined };

test('a caller waits only so many times at once, and others wait beside it', async () => {
  const { call } = shareCalls(SILENT, 2);
  const wait = (caller: string, run: string) => {
    const signal = callerSignal();
    const request = {
      path: '/s/m',
      message: Buffer.from(run),
      metadata: [],
      deadline: Date.now() + 15_000,
      shared: true,
    };
    const ended = call({ ...request, signal, caller: () => caller });
    ended.catch(() => undefined);
    return { signal, ended };
  };
  const first = wait('anna', 'a');
  wait('anna', 'a');
  expect(await failure(wait('anna', 'b').ended)).toMatchObject({ code: Code.RESOURCE_EXHAUSTED });
  wait('bert', 'a');
  first.signal.abort();
  expect(await failure(first.ended)).toMatchObject({ code: Code.CANCELLED });
  wait('anna', 'b');
  expect(await failure(wait('anna', 'c').ended)).toMatchObject({ code: Code.RESOURCE_EXHAUSTED });
});
