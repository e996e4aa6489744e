import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startExampleWorker } from '../../src/dev-server/example-worker.ts';
import { startDevServer } from '../../src/dev-server/start-dev-server.ts';
import { SCENARIOS } from '../differences/cases/scenarios.ts';
import { DIFFERENCES } from '../differences/chapters.ts';
import { compare } from '../differences/compare.ts';
import { SERVERS } from '../differences/difference.ts';
import { run, type Sides } from '../differences/run.ts';
import { provable, startTally } from '../differences/tally.ts';
import { connectLive, unique } from '../support/live.ts';
import { skipBecause } from '../support/skip.ts';

const { grpc } = connectLive();
const { serverVersion } = await grpc.call('GetSystemInfo');
const reason = SERVERS.some((version) => version === serverVersion)
  ? undefined
  : `docs/differences.md is about servers ${SERVERS.join(', ')}, not ${serverVersion}`;

/** A namespace that no other test writes to: some requests count or list what is there. */
const namespace = unique('differences');
const sides: Sides = { builtIn: inject('builtInUrl'), proxy: inject('proxyUrl'), grpc, namespace, serverVersion };
const tally = startTally(SCENARIOS, serverVersion);

describe('the same request to the built-in HTTP API and to the proxy', skipBecause(reason), () => {
  let closeWorker: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const runningAddress = inject('temporalAddress');
    await startDevServer({ runningAddress, namespace, log: console.log });
    const file = fileURLToPath(new URL('../../dist/example-worker.js', import.meta.url));
    closeWorker = (await startExampleWorker(runningAddress, namespace, file)).close;
  });

  afterAll(async () => {
    console.log(tally.report());
    await closeWorker?.();
  });

  test.each(SCENARIOS)('$name', async (scenario) => {
    const found: string[] = [];
    for await (const { step, pair } of run(scenario, sides)) {
      const verdict = compare(step, pair, DIFFERENCES);
      tally.add(verdict);
      found.push(...verdict.complaints.map((complaint) => `${step.method} ${step.path}\n    ${complaint}`));
    }
    expect(found).toEqual([]);
  });

  test('every row of docs/differences.md was seen', () => {
    expect(tally.notShown(provable(DIFFERENCES, SCENARIOS, serverVersion))).toEqual([]);
  });
});
