import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateApiKey } from '../../src/access/authentication/api-keys.ts';
import type { FakeAnswer, FakeCall, FakeUpstream } from '../support/fake-upstream.ts';
import { eventually } from '../support/live.ts';
import { decode, encode } from '../support/protos.ts';
import { type RawRequest, send } from '../support/raw-http.ts';
import { type ServedInTest, serveInTest } from '../support/running-proxy.ts';
import { readEvents } from '../support/sent-events.ts';

// Contract section 12: `…/events`, in front of a fake server whose history grows when the test says so.

const SERVICE = 'temporal.api.workflowservice.v1.';
const CATALOGUE = `
workflows:
  order:
    type: OrderWorkflow
    namespace: shop
    taskQueue: orders
    result: { type: integer }
`;
const folder = mkdtempSync(join(tmpdir(), 'temporal-http-'));
const file = join(folder, 'catalogue.yaml');
writeFileSync(file, CATALOGUE);

const STARTED = { eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED' };
const COMPLETED = {
  eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
  eventTime: { seconds: 1_700_000_001 },
  workflowExecutionCompletedEventAttributes: {
    result: { payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('7') }] },
  },
};
const FAILED = {
  eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_FAILED',
  eventTime: { seconds: 1_700_000_001 },
  workflowExecutionFailedEventAttributes: { failure: { message: 'out of stock', stackTrace: 'at x' } },
};
const CONTINUED = {
  eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
  workflowExecutionContinuedAsNewEventAttributes: { newExecutionRunId: 'run-2' },
};
const STATUSES = new Map<object, string>([
  [COMPLETED, 'COMPLETED'],
  [FAILED, 'FAILED'],
  [CONTINUED, 'CONTINUED_AS_NEW'],
]);

/** What the made-up server knows: the events of each run. */
let runs: Record<string, object[]>;
let type: string;
let polls: (() => void)[];
const statusOf = (runId: string) => STATUSES.get(runs[runId]?.at(-1) ?? {}) ?? 'RUNNING';
const happen = (runId: string, ...events: readonly object[]) => {
  runs[runId] = [...(runs[runId] ?? []), ...events];
  for (const tell of polls.splice(0)) tell();
};

let served: ServedInTest;
beforeAll(async () => {
  served = await serve();
});
beforeEach(() => {
  runs = { 'run-1': [STARTED] };
  type = 'OrderWorkflow';
  polls = [];
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function serve(flags: Readonly<Record<string, unknown>> = {}): Promise<ServedInTest> {
  const started = await serveInTest({ catalogue: file, ...flags });
  answer(started.upstream);
  return started;
}

function answer(upstream: FakeUpstream): void {
  upstream.answer((call) => {
    const method = call.getPath().split('/')[2] as string;
    if (method === 'DescribeWorkflowExecution') return description(call);
    return method === 'GetWorkflowExecutionHistory' ? history(call) : { code: 12 };
  });
}

function description(call: FakeCall): FakeAnswer {
  const asked = decode(`${SERVICE}DescribeWorkflowExecutionRequest`, call.request) as {
    readonly execution: { readonly runId: string };
  };
  const runId = asked.execution.runId || (Object.keys(runs).at(-1) as string);
  return {
    message: encode(`${SERVICE}DescribeWorkflowExecutionResponse`, {
      workflowExecutionInfo: {
        execution: { workflowId: 'w', runId },
        type: { name: type },
        status: `WORKFLOW_EXECUTION_STATUS_${statusOf(runId)}`,
        startTime: { seconds: 1_700_000_000 },
      },
    }),
  };
}

async function history(call: FakeCall): Promise<FakeAnswer> {
  const { execution, nextPageToken, historyEventFilterType } = decode(
    `${SERVICE}GetWorkflowExecutionHistoryRequest`,
    call.request,
  ) as {
    readonly execution: { readonly runId: string };
    readonly nextPageToken: Buffer;
    readonly historyEventFilterType: string;
  };
  const isOpen = () => statusOf(execution.runId) === 'RUNNING';
  const all = () => (runs[execution.runId] ?? []).map((event, at) => ({ ...event, eventId: at + 1 }));
  const from = nextPageToken?.length ? Number(nextPageToken.toString()) : 0;
  if (from >= all().length && isOpen()) await new Promise<void>((resolve) => polls.push(resolve));
  const page = historyEventFilterType?.includes('CLOSE') ? all().slice(-1) : all().slice(from);
  return {
    message: encode(`${SERVICE}GetWorkflowExecutionHistoryResponse`, {
      history: { events: page },
      nextPageToken: isOpen() ? Buffer.from(String(all().length)) : Buffer.alloc(0),
    }),
  };
}

const request = (path: string, options: RawRequest = {}, of = served) => send(`${of.url}/workflows${path}`, options);
const ids = async (path: string, headers = {}) =>
  readEvents((await request(path, { headers })).text).map(({ id }) => id);
const polled = () => eventually(async () => polls.length > 0 || undefined);

describe('the events of a workflow', () => {
  test('are those that were, those that come, and its state at the end', async () => {
    const watching = request('/order/w/events');
    await polled();
    happen('run-1', COMPLETED);
    const { status, headers, text } = await watching;
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/event-stream', 'no-store']);
    const events = readEvents(text);
    expect(events.map(({ event, id }) => [event, id])).toEqual([
      ['WorkflowExecutionStarted', 'run-1/1'],
      ['WorkflowExecutionCompleted', 'run-1/2'],
      ['end', 'end'],
    ]);
    expect(JSON.parse(events[0]?.data ?? '')).toEqual({ eventId: '1', eventType: STARTED.eventType });
    expect(JSON.parse(events[2]?.data ?? '')).toEqual({
      ...{ id: 'w', runId: 'run-1', status: 'COMPLETED', startTime: '2023-11-14T22:13:20Z' },
      ...{ closeTime: '2023-11-14T22:13:21Z', result: 7 },
    });
  });

  test.each([[COMPLETED], [FAILED]])('end with what the state says: %j', async (closing) => {
    happen('run-1', closing);
    const { text } = await request('/order/w/events');
    expect(readEvents(text).at(-1)?.data).toBe((await request('/order/w')).text);
    expect(readEvents(text).at(-1)?.data).not.toContain('at x');
  });

  test.each([['*/*'], ['application/json'], ['text/event-stream']])('are events for who accepts %s', async (Accept) => {
    happen('run-1', COMPLETED);
    const { status, headers } = await request('/order/w/events', { headers: { Accept } });
    expect([status, headers['content-type']]).toEqual([200, 'text/event-stream']);
  });

  test.each([
    ['from the first one that is asked for', '?runId=run-1', {}, ['run-1/1', 'run-1/2', 'run-2/1', 'run-2/2', 'end']],
    ['of the latest one', '', {}, ['run-2/1', 'run-2/2', 'end']],
    ['behind after', '?after=run-1/1', {}, ['run-1/2', 'run-2/1', 'run-2/2', 'end']],
    ['behind Last-Event-ID', '?after=run-1/1', { 'Last-Event-ID': 'run-2/1' }, ['run-2/2', 'end']],
  ])('follow its runs, %s', async (_, query, headers, wanted) => {
    happen('run-1', CONTINUED);
    happen('run-2', STARTED, COMPLETED);
    expect(await ids(`/order/w/events${query}`, headers)).toEqual(wanted);
  });

  test('are over for who comes back after the end', async () => {
    const { status, text } = await request('/order/w/events', { headers: { 'Last-Event-ID': 'end' } });
    expect([status, text]).toEqual([204, '']);
  });

  test('end as the proxy closes, and ask their caller to come back', async () => {
    const own = await serve();
    const watching = request('/order/w/events', {}, own);
    await polled();
    await own.close();
    const events = readEvents((await watching).text);
    expect(events.map(({ id, retry }) => id ?? Number(retry) >= 500)).toEqual(['run-1/1', true]);
  });
});

describe('an ordinary error', () => {
  beforeEach(() => happen('run-1', COMPLETED));

  test('is the answer for a workflow of another type', async () => {
    type = 'AnotherType';
    const { status, headers, text } = await request('/order/w/events');
    expect([status, headers['content-type']]).toEqual([404, 'application/json']);
    expect(JSON.parse(text).message).toBe('there is no order with the id "w"');
    expect((await request('/order/w/events?after=run-1/1')).status).toBe(404);
  });

  test.each([
    ['after=x/y/z', 'after: expected the id of an event of this stream: an event id, or RUN_ID/EVENT_ID'],
    ['after=1&after=2', 'after: given twice'],
    ['runId=a&runId=b', 'runId: given twice'],
    ['followRuns=false', 'followRuns: no such query parameter'],
  ])('is the answer for ?%s', async (query, message) => {
    const { status, text } = await request(`/order/w/events?${query}`);
    expect([status, JSON.parse(text).message]).toEqual([400, message]);
  });

  test('names the methods that there are', async () => {
    const { status, headers } = await request('/order/w/events', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

test('who may read an entry may watch it, and has no right to the mirrored history', async () => {
  happen('run-1', COMPLETED);
  const keys = { reader: generateApiKey(), starter: generateApiKey() };
  const policyFile = join(folder, 'policy.toml');
  const rule = (subject: string, grant: string) =>
    `[[rule]]\nsubjects = ["${subject}"]\nallow = ["workflow:order:${grant}"]\n`;
  writeFileSync(policyFile, rule('reader', 'events') + rule('starter', 'start'));
  const apiKeys = JSON.stringify(Object.fromEntries(Object.entries(keys).map(([name, { hash }]) => [name, { hash }])));
  const own = await serve({ authentication: 'api-key', apiKeys, policyFile });
  const as = (name: keyof typeof keys) => ({ headers: { Authorization: `Bearer ${keys[name].key}` } });
  try {
    const read = await request('/order/w/events', as('reader'), own);
    expect([read.status, readEvents(read.text).at(-1)?.event]).toEqual([200, 'end']);
    const refused = await request('/order/w/events', as('starter'), own);
    expect([refused.status, JSON.parse(refused.text).message]).toEqual([403, 'not permitted: workflow:order:events']);
    expect((await request('/order/w/events', {}, own)).status).toBe(401);
    const mirrored = `${own.url}/api/v1/namespaces/shop/workflows/w/history`;
    expect((await send(mirrored, as('reader'))).status).toBe(403);
  } finally {
    await own.close();
  }
});

test.each([['3.1'], ['3.0']])('the document says so in OpenAPI %s', async (version) => {
  const { paths } = JSON.parse((await request(`/openapi.json?version=${version}`)).text);
  const { operationId, parameters, responses } = paths['/order/{id}/events'].get;
  expect([operationId, Object.keys(responses['200'].content)]).toEqual(['getOrderEvents', ['text/event-stream']]);
  expect(parameters.map(({ $ref }: { $ref: string }) => $ref.split('/').at(-1))).toEqual(['after', 'runId']);
});
