import { beforeAll, describe, expect, test } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { seededRandom } from '../../support/seed.ts';

// Contract section 8: no value changes the meaning of a query.

const WORKFLOWS = `/api/v1/namespaces/${NAMESPACE}/workflow`;
const TYPE = unique('FilterFuzz');

/** Ids of workflows of the type. */
const IDS = [
  'plain',
  'two',
  "it's",
  "a' OR '1'='1",
  "') OR (WorkflowId != '",
  '%',
  '_',
  'a%',
  'ü✓ 漢字',
  'bt`x',
  '7',
  'true',
  ' lead',
  'null',
  'x-- y',
  'a/*b*/',
  '#c',
  ';d',
  'say "hi"',
  'back\\slash',
  "\\'",
  "''",
  'line\nbreak',
  'end\\',
];
/** Servers unescape these, escape them again, and so do not find them (docs/differences.md). */
const NOT_FOUND = /["\\\p{Cc}]|''|'$/u;
const FRAGMENTS = [
  "'",
  '"',
  '\\',
  '%',
  '_',
  '`',
  '(',
  ')',
  ' OR ',
  ' AND ',
  '1=1',
  '--',
  '/*',
  '*/',
  ';',
  '\n',
  '\t',
  'ü',
  '漢',
  '\u{1f600}',
  'a',
  "'='",
  'NOT ',
  ' IN ',
  ',',
  '?',
  ':v1',
  '$1',
  '\\n',
  "''",
  'GROUP BY x',
];

async function countOf(parameters: readonly (readonly [string, string])[]): Promise<number> {
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const { status, text, body } = await connectLive().http('GET', `${WORKFLOWS}-count?${query}`);
  expect(status, `${query} ${text}`).toBe(200);
  return Number(body.count);
}

const OF_TYPE = ['filter.workflowType', TYPE] as const;

beforeAll(async () => {
  const { grpc } = connectLive();
  const start = (workflowId: string) =>
    grpc.call('StartWorkflowExecution', {
      namespace: NAMESPACE,
      workflowId,
      requestId: unique('r'),
      workflowType: { name: TYPE },
      taskQueue: { name: 'nobody-works-here' },
    });
  await Promise.all(IDS.map((id) => start(TYPE + id)));
  await eventually(async () => ((await countOf([OF_TYPE])) === IDS.length ? true : undefined));
});

describe('a filter finds what a client would filter', () => {
  test.each(IDS)('%j', async (id) => {
    const found = NOT_FOUND.test(id) ? 0 : 1;
    expect(await countOf([OF_TYPE, ['filter.workflowId', TYPE + id]])).toBe(found);
    // Beside another value, and beside a query with an OR of its own.
    const two = IDS[1] as string;
    const both = [OF_TYPE, ['filter.workflowId', TYPE + id], ['filter.workflowId', TYPE + two]] as const;
    expect(await countOf(both)).toBe(id === two ? 1 : found + 1);
    const or = `WorkflowId = '${TYPE}plain' OR WorkflowId = '${TYPE}two'`;
    const joined = await countOf([['query', or], OF_TYPE, ['filter.workflowId', TYPE + id]]);
    expect(joined).toBe(id === 'plain' || id === two ? 1 : 0);
  });
});

test('none of 300 values finds what it does not name', async () => {
  const random = seededRandom(19);
  const value = () => Array.from({ length: 1 + random.below(8) }, () => random.pick(FRAGMENTS)).join('');
  const values = [...Array.from({ length: 300 }, value), "'".repeat(10_001), 'x'.repeat(10_000), "\\'".repeat(2_500)];
  const isId = new Set(IDS.map((id) => TYPE + id));
  for (const text of values) {
    if (isId.has(text)) continue;
    expect(await countOf([OF_TYPE, ['filter.workflowId', text]]), JSON.stringify(text)).toBe(0);
  }
});

test('times, states and attributes', async () => {
  const now = new Date().toISOString();
  expect(await countOf([OF_TYPE, ['filter.status', 'running'], ['filter.status', 'TIMED_OUT']])).toBe(IDS.length);
  expect(await countOf([OF_TYPE, ['filter.status', 'Completed']])).toBe(0);
  expect(await countOf([OF_TYPE, ['filter.startedAfter', '2020-01-01T00:00:00Z'], ['filter.startedBefore', now]])).toBe(
    IDS.length,
  );
  // What runs has not been closed, whatever the server takes for its close time.
  expect(await countOf([OF_TYPE, ['filter.closedAfter', '2020-01-01T00:00:00Z']])).toBe(0);
  expect(await countOf([OF_TYPE, ['filter.closedBefore', now]])).toBe(0);
  expect(await countOf([OF_TYPE, ['filter.attribute[WorkflowId]', `${TYPE}7`]])).toBe(1);
  expect(await countOf([OF_TYPE, ['filter.attribute[StateTransitionCount]', '1']])).toBeGreaterThanOrEqual(0);
  const refused = await connectLive().http('GET', `${WORKFLOWS}s?filter.attribute[NoSuchAttribute]=1`);
  expect(refused).toMatchObject({
    status: 400,
    body: { code: 3, message: expect.stringContaining('NoSuchAttribute') },
  });
});
