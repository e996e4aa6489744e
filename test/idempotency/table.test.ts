import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLI_RELEASES } from '../../src/dev-server/cli-releases.ts';
import { operationOf, PAGE, printPage, readMeasured, WRITES } from './page.ts';

// Contract section 9: what is repeated is proven. `make check-idempotency` measures it again.

const measured = readMeasured();
const versions = CLI_RELEASES.map(({ server }) => server);

test('docs/idempotency.md is printed from what was measured on every supported server', () => {
  expect(Object.keys(measured).sort()).toEqual([...versions].sort());
  expect(readFileSync(PAGE, 'utf8')).toBe(printPage(measured));
});

test('every write was measured, or its server lacks it', () => {
  for (const version of versions) {
    const missing = WRITES.filter(({ rpc }) => measured[version]?.[operationOf(rpc)] === undefined);
    const reads = ['FetchWorkerConfig', 'QueryWorkflow', 'ValidateWorkerDeploymentVersionComputeConfig'];
    expect(missing.map(({ rpc }) => rpc).filter((rpc) => !reads.includes(rpc))).toEqual([]);
  }
});

/** A first call that failed tells nothing. */
const isNone = (outcome: string | undefined) => outcome === undefined || outcome.startsWith('first');

describe('what the proxy repeats has the effect of one', () => {
  const repeated = WRITES.filter(({ repeat }) => repeat !== 'never');
  test.each(repeated)('$rpc, $repeat', ({ rpc, repeat }) => {
    const rows = versions.map((version) => measured[version]?.[operationOf(rpc)] ?? {});
    const moments =
      repeat === 'always' ? (['at once', 'closed', 'restarted'] as const) : (['at once', 'restarted'] as const);
    const seen = rows.flatMap((row) => moments.map((moment) => row[moment]).filter((outcome) => !isNone(outcome)));
    for (const outcome of seen) expect(['once', 'other']).toContain(outcome);
    if (repeat === 'while-open') expect(seen.length, 'measured on all servers').toBe(2 * versions.length);
  });
});
