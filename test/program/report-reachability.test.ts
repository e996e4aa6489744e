import { afterEach, expect, test } from 'vitest';
import { reportReachability } from '../../src/program/report-reachability.ts';
import { connectUpstream } from '../../src/upstream/connect.ts';
import type { UpstreamTarget } from '../../src/upstream/target.ts';
import { startFakeUpstream } from '../support/fake-upstream.ts';
import { freePort } from '../support/free-port.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const target = (address: string, apiKey?: string): UpstreamTarget => ({
  name: 'temporal',
  isConfigured: true,
  address,
  apiKey,
  tls: undefined,
  metadata: [],
  namespace: undefined,
});

/** What is logged as a warning at the start, for a target. */
async function warnings(main: UpstreamTarget): Promise<readonly unknown[]> {
  const upstream = await connectUpstream('lean', { address: main.address, userAgent: 'test' });
  closers.push(upstream.close);
  const logged: unknown[] = [];
  const other = () => logged.push('another level');
  await reportReachability(upstream, main, {
    info: other,
    error: other,
    warn: (...line: unknown[]) => logged.push(line),
  });
  return logged;
}

test('the start warns of a server that cannot be reached, and says why', async () => {
  const address = `127.0.0.1:${await freePort()}`;
  const reason = `nothing listens on ${address}: start the Temporal server, or correct --address`;
  expect(await warnings(target(address))).toEqual([[{ address, reason }, 'cannot reach the Temporal server yet']]);
});

test.each<[what: string, code: number, apiKey: string | undefined, reason: string | undefined]>([
  ['takes the key', 0, 'k', undefined],
  ['does not know the key', 16, 'k', 'Request unauthorized.: correct --upstream-api-key'],
  ['does not permit the key anything', 7, 'k', 'Request unauthorized.: correct --upstream-api-key'],
  ['lacks the rpc', 12, 'k', undefined],
  ['is not asked without a key', 16, undefined, undefined],
])('a server that %s', async (_, code, apiKey, reason) => {
  const fake = await startFakeUpstream(['/temporal.api.workflowservice.v1.WorkflowService/GetSystemInfo']);
  closers.push(fake.kill);
  fake.answer(() => ({ code, text: 'Request unauthorized.' }));
  const found = await warnings(target(fake.address, apiKey));
  const line = [{ address: fake.address, reason }, 'the Temporal server rejects the API key'];
  expect(found).toEqual(reason === undefined ? [] : [line]);
  expect(fake.calls).toHaveLength(apiKey === undefined ? 0 : 1);
});
