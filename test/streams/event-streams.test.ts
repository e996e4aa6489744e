import { request as httpRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { callerSignal } from '../../src/base/caller-signal.ts';
import { cancelled, type FakeAnswer, type FakeCall } from '../support/fake-upstream.ts';
import { decode, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { send } from '../support/raw-http.ts';

// Contract section 7. The server is made up: a history that grows when the test says so.

const SERVICE = 'temporal.api.workflowservice.v1.';
const WORKFLOW = '/api/v1/namespaces/my-namespace/workflows/my-id';
const STREAM = { Accept: 'text/event-stream' };

interface Run {
  status: string;
  events: object[];
}
/** What the made-up server knows. */
interface Server {
  runs: Map<string, Run>;
  latest: string;
  /** The JSON text of the query's value; undefined while no worker is there. */
  value: string | undefined;
}
let server: Server;
let growth: (() => void)[] = [];
let polls: FakeCall[] = [];
let since = 0;
let proxy: TestProxy;
const closing = callerSignal();

const methodOf = (call: FakeCall) => call.getPath().split('/')[2] as string;
const requestOf = (call: FakeCall) => decode(`${SERVICE}${methodOf(call)}Request`, call.request);
const countOf = (method: string) =>
  proxy.upstream.calls.slice(since).filter((call) => methodOf(call) === method).length;
const payload = (data: string) => ({ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(data) });

const started = { eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED', eventTime: { seconds: 1_700_000_000 } };
const signaled = (text: string) => ({
  eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED',
  workflowExecutionSignaledEventAttributes: { signalName: 's', input: { payloads: [payload(text)] } },
});
const completed = (text: string) => ({
  eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
  workflowExecutionCompletedEventAttributes: { result: { payloads: [payload(text)] } },
});
const continuedTo = (newExecutionRunId: string) => ({
  eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
  workflowExecutionContinuedAsNewEventAttributes: { newExecutionRunId },
});

/** Events happen; the last of several may close the run. */
function happen(runId: string, ...events: readonly object[]): void {
  const run = server.runs.get(runId) ?? { status: 'RUNNING', events: [] };
  server.runs.set(runId, run);
  for (const event of events) {
    run.events.push({ eventId: run.events.length + 1, ...event });
    if (JSON.stringify(event).includes('COMPLETED')) run.status = 'COMPLETED';
    if (JSON.stringify(event).includes('CONTINUED')) run.status = 'CONTINUED_AS_NEW';
  }
  server.latest = runId;
  for (const tell of growth.splice(0)) tell();
}

async function history(call: FakeCall): Promise<FakeAnswer | undefined> {
  const { execution, nextPageToken, historyEventFilterType, waitNewEvent, maximumPageSize } = requestOf(call) as {
    readonly execution: { readonly runId: string };
    readonly nextPageToken: Buffer;
    readonly historyEventFilterType: string;
    readonly waitNewEvent: boolean;
    readonly maximumPageSize: number;
  };
  const run = server.runs.get(execution.runId);
  if (run === undefined) return { code: 3, text: 'no such run' };
  const isClosed = () => run.status !== 'RUNNING';
  const isClose = historyEventFilterType?.includes('CLOSE');
  const from = nextPageToken?.length ? Number(nextPageToken.toString()) : 0;
  if (waitNewEvent && (isClose ? !isClosed() : from >= run.events.length && !isClosed())) {
    polls.push(call);
    await new Promise<void>((resolve) => growth.push(resolve));
    if (isClose && !isClosed()) return history(call);
  }
  const size = maximumPageSize || 256;
  const page = isClose ? run.events.slice(-1) : run.events.slice(from, from + size);
  const next = from + page.length;
  const isLast = isClose || (next >= run.events.length && isClosed());
  return {
    message: encode(`${SERVICE}GetWorkflowExecutionHistoryResponse`, {
      history: { events: page },
      nextPageToken: isLast ? Buffer.alloc(0) : Buffer.from(String(next)),
    }),
  };
}

beforeAll(async () => {
  proxy = await startProxy({ streams: { maxStreamMs: 600_000, heartbeatMs: 100 }, closing });
});
afterAll(() => proxy.close());
beforeEach(() => {
  server = { runs: new Map(), latest: '', value: '1' };
  growth = [];
  polls = [];
  since = proxy.upstream.calls.length;
  happen('run-1', started);
  proxy.upstream.answer((call) => {
    switch (methodOf(call)) {
      case 'DescribeWorkflowExecution': {
        const asked = (requestOf(call) as { execution?: { runId?: string } }).execution?.runId || server.latest;
        const run = server.runs.get(asked);
        if (run === undefined) return { code: 5, text: 'no such workflow' };
        return {
          message: encode(`${SERVICE}DescribeWorkflowExecutionResponse`, {
            workflowExecutionInfo: {
              execution: { runId: asked },
              status: `WORKFLOW_EXECUTION_STATUS_${run.status}`,
              firstRunId: 'run-1',
            },
          }),
        };
      }
      case 'GetWorkflowExecutionHistory':
        return history(call);
      case 'QueryWorkflow':
        if (server.value === undefined) return { code: 9, text: 'no poller' };
        return {
          message: encode(`${SERVICE}QueryWorkflowResponse`, {
            queryResult: { payloads: server.value === '' ? [] : [payload(server.value)] },
          }),
        };
      default:
        return { code: 12 };
    }
  });
});

interface Sent {
  readonly event?: string;
  readonly id?: string;
  readonly data?: string;
  readonly retry?: string;
  readonly comment?: true;
}

/** One caller of a stream, who reads blocks as they come. */
class Stream {
  readonly response: IncomingMessage;
  readonly close: () => void;
  #text = '';
  readonly #blocks: Sent[] = [];
  #wake: () => void = () => undefined;
  ended = false;
  comments = 0;

  constructor(response: IncomingMessage, close: () => void) {
    this.response = response;
    this.close = close;
    response.setEncoding('utf8').on('data', (text: string) => this.#take(text));
    response.on('error', () => undefined);
    response.on('close', () => {
      this.ended = true;
      this.#wake();
    });
  }

  #take(text: string): void {
    const blocks = (this.#text + text).split('\n\n');
    this.#text = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block === ':') this.comments++;
      else {
        this.#blocks.push(Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2))));
      }
    }
    this.#wake();
  }

  /** The next block, undefined at the end. */
  async next(): Promise<Sent | undefined> {
    while (this.#blocks.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#blocks.shift();
  }

  async rest(): Promise<readonly Sent[]> {
    const all: Sent[] = [];
    for (let block = await this.next(); block !== undefined; block = await this.next()) all.push(block);
    return all;
  }
}

function open(path: string, headers: Readonly<Record<string, string>> = {}, url = proxy.url): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}${WORKFLOW}${path}`, { headers: { ...STREAM, ...headers }, agent: false });
    sent.on('response', (response) => resolve(new Stream(response, () => sent.destroy())));
    sent.on('error', reject);
    sent.end();
  });
}
/** Closes a stream, and waits until its poll has ended: the next test must not join it. */
async function leave(stream: Stream): Promise<void> {
  await until(() => polls.length > 0);
  stream.close();
  await cancelled(polls.at(-1) as FakeCall);
}
const until = async (holds: () => boolean) => {
  while (!holds()) await sleep(5);
};

describe('the history as a stream', () => {
  test('tells what has happened, what happens, and the end', async () => {
    const stream = await open('/history');
    expect(stream.response.statusCode).toBe(200);
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect(await stream.next()).toEqual({
      event: 'WorkflowExecutionStarted',
      id: 'run-1/1',
      data: '{"eventId":"1","eventTime":"2023-11-14T22:13:20Z","eventType":"EVENT_TYPE_WORKFLOW_EXECUTION_STARTED"}',
    });
    await until(() => polls.length >= 1);
    happen('run-1', signaled('{"a":\n 1.0}'));
    const second = await stream.next();
    expect(second).toMatchObject({ event: 'WorkflowExecutionSignaled', id: 'run-1/2' });
    expect(second?.data).toContain('"input":[{"a":  1.0}]');
    happen('run-1', completed('"done"'));
    const [closing_, end, ...nothing] = await stream.rest();
    expect(closing_).toMatchObject({ event: 'WorkflowExecutionCompleted', id: 'run-1/3' });
    expect(end).toMatchObject({ event: 'end', id: 'end' });
    expect(JSON.parse(end?.data ?? '')).toEqual({
      workflowExecution: { workflowId: 'my-id', runId: 'run-1' },
      status: 'WORKFLOW_EXECUTION_STATUS_COMPLETED',
      result: ['done'],
    });
    expect(nothing).toEqual([]);
    expect(stream.response.complete).toBe(true);
  });

  test.each([
    ['Last-Event-ID', '/history', { 'Last-Event-ID': 'run-1/2' }],
    ['after', '/history?after=run-1/2', {}],
    ['after with the number alone', '/history?after=2', {}],
    ['Last-Event-ID before after', '/history?after=1', { 'Last-Event-ID': 'run-1/2' }],
  ])('goes on behind %s', async (_, path, headers) => {
    happen('run-1', signaled('1'), signaled('2'), completed('3'));
    const ids = (await (await open(path, headers as Record<string, string>)).rest()).map(({ id }) => id);
    expect(ids).toEqual(['run-1/3', 'run-1/4', 'end']);
  });

  test('follows the runs, unless it is asked not to', async () => {
    happen('run-1', continuedTo('run-2'));
    happen('run-2', started, completed('2'));
    const all = await (await open('/history?execution.runId=run-1')).rest();
    expect(all.map(({ id }) => id)).toEqual(['run-1/1', 'run-1/2', 'run-2/1', 'run-2/2', 'end']);
    const resumed = await (await open('/history', { 'Last-Event-ID': 'run-1/2' })).rest();
    expect(resumed.map(({ id }) => id)).toEqual(['run-2/1', 'run-2/2', 'end']);
    const one = await (await open('/history?execution.runId=run-1&followRuns=false')).rest();
    expect(one.map(({ id }) => id)).toEqual(['1', '2', 'end']);
    expect(JSON.parse(one.at(-1)?.data ?? '')).toMatchObject({
      status: 'WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW',
      newExecutionRunId: 'run-2',
    });
  });

  test('has nothing more for who comes back after the end', async () => {
    const { status, text, headers } = await send(`${proxy.url}${WORKFLOW}/history`, {
      headers: { ...STREAM, 'Last-Event-ID': 'end' },
    });
    expect([status, text, headers['content-type']]).toEqual([204, '', undefined]);
  });

  test('of one run is polled once for all who watch', async () => {
    const streams = await Promise.all([open('/history'), open('/history'), open('/history')]);
    for (const stream of streams) await stream.next();
    await until(() => polls.length > 0);
    await sleep(50);
    expect(polls).toHaveLength(1);
    happen('run-1', completed('1'));
    for (const stream of streams) expect((await stream.rest()).map(({ id }) => id)).toEqual(['run-1/2', 'end']);
  });

  test('ends its poll when its caller goes', async () => {
    const stream = await open('/history');
    await leave(stream);
  });

  test('says something while nothing happens', async () => {
    const stream = await open('/history');
    await until(() => stream.comments >= 2);
    await leave(stream);
  });

  test('that fails on the way says so, and ends', async () => {
    const stream = await open('/history');
    await stream.next();
    await until(() => polls.length >= 1);
    proxy.upstream.answer(() => ({ code: 3, text: 'deleted' }));
    for (const tell of growth.splice(0)) tell();
    const [error, ...nothing] = await stream.rest();
    expect(error?.event).toBe('error');
    expect(JSON.parse(error?.data ?? '')).toMatchObject({ code: 5, message: 'deleted' });
    expect(nothing).toEqual([]);
  });

  test.each([
    ['an unknown workflow', '/history', 404, () => server.runs.clear()],
    ['a bad place', '/history?after=x/y/z', 400, () => undefined],
    ['a page token', '/history?nextPageToken=YQ', 400, () => undefined],
    ['a bad switch', '/history?followRuns=perhaps', 400, () => undefined],
    ['a bad interval', '/query/q?interval=1ms', 400, () => undefined],
    ['an argument that is not JSON', '/query/q?args=1,2', 400, () => undefined],
    [
      'a query that fails',
      '/query/q',
      400,
      () => {
        server.value = undefined;
      },
    ],
  ])('%s is an ordinary error', async (_, path, status, prepare) => {
    prepare();
    const answer = await send(`${proxy.url}${WORKFLOW}${path}`, { headers: STREAM });
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/json']);
    expect(JSON.parse(answer.text).code).toBeGreaterThan(0);
  });

  test('goes to HEAD without a body', async () => {
    const answer = await send(`${proxy.url}${WORKFLOW}/history`, { method: 'HEAD', headers: STREAM });
    expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([200, 'text/event-stream', '']);
  });

  test.each([
    ['*/*', 'application/json'],
    ['application/json, text/event-stream', 'application/json'],
    ['text/event-stream, application/json;q=0.5', 'text/event-stream'],
    ['text/event-stream;q=0.1, */*', 'application/json'],
  ])('is for who asks for it: %s', async (accept, type) => {
    happen('run-1', completed('1'));
    const { headers } = await send(`${proxy.url}${WORKFLOW}/history`, { headers: { Accept: accept } });
    expect(headers['content-type']).toBe(type);
  });

  test('is not compressed, which would hold it back', async () => {
    happen('run-1', completed('1'));
    const { headers } = await open('/history', { 'Accept-Encoding': 'gzip, br' }).then(({ response }) => response);
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('the result as a stream', () => {
  test('tells the status, every change of it, and the end', async () => {
    const stream = await open('/result');
    expect(await stream.next()).toEqual({
      event: 'status',
      id: 'run-1/RUNNING',
      data: '{"workflowExecution":{"workflowId":"my-id","runId":"run-1"},"status":"WORKFLOW_EXECUTION_STATUS_RUNNING"}',
    });
    await until(() => polls.length >= 1);
    happen('run-2', started);
    happen('run-1', continuedTo('run-2'));
    expect(await stream.next()).toMatchObject({ event: 'status', id: 'run-1/CONTINUED_AS_NEW' });
    expect(await stream.next()).toMatchObject({ event: 'status', id: 'run-2/RUNNING' });
    await until(() => polls.length >= 2);
    happen('run-2', completed('7'));
    const [end] = await stream.rest();
    expect(end?.event).toBe('end');
    expect(JSON.parse(end?.data ?? '')).toMatchObject({ workflowExecution: { runId: 'run-2' }, result: [7] });
  });

  test('does not repeat the status that its caller has', async () => {
    const stream = await open('/result', { 'Last-Event-ID': 'run-1/RUNNING' });
    await until(() => polls.length >= 1);
    happen('run-1', completed('1'));
    expect((await stream.rest()).map(({ event }) => event)).toEqual(['end']);
  });
});

describe('a query', () => {
  test('by GET has its arguments in the URL', async () => {
    const url = `${proxy.url}${WORKFLOW}/query/q?execution.runId=run-1&args=${encodeURIComponent('{"a": 1.0}')}&args="b"`;
    const { status, text } = await send(url);
    expect([status, text]).toEqual([200, '{"queryResult":[1]}']);
    expect(requestOf(proxy.upstream.calls.at(-1) as FakeCall)).toMatchObject({
      namespace: 'my-namespace',
      execution: { workflowId: 'my-id', runId: 'run-1' },
      query: {
        queryType: 'q',
        queryArgs: { payloads: [{ data: Buffer.from('{"a": 1.0}') }, { data: Buffer.from('"b"') }] },
      },
    });
  });

  test('as a stream tells its value, again when it differs, and the end', async () => {
    const stream = await open('/query/q?interval=100ms');
    expect(await stream.next()).toMatchObject({ event: 'value', data: '1' });
    await until(() => polls.length >= 1);
    happen('run-1', signaled('0'));
    // Seen, and the same.
    await until(() => countOf('QueryWorkflow') >= 2 && polls.length >= 2);
    server.value = '{"done":\n2}';
    happen('run-1', signaled('0'));
    expect(await stream.next()).toMatchObject({ event: 'value', data: '{"done": 2}' });
    await until(() => polls.length >= 3);
    server.value = '';
    happen('run-1', completed('1'));
    expect((await stream.rest()).map(({ event, data }) => [event, event === 'end' ? '' : data])).toEqual([
      ['value', 'null'],
      ['end', ''],
    ]);
  });

  test('is asked once for all that happens within an interval', async () => {
    const stream = await open('/query/q?interval=400ms');
    await stream.next();
    for (let round = 1; round <= 3; round++) {
      await until(() => polls.length > 0 || countOf('GetWorkflowExecutionHistory') > round);
      happen('run-1', signaled(String(round)));
    }
    server.value = '9';
    happen('run-1', signaled('9'));
    expect((await stream.next())?.data).toBe('9');
    expect(countOf('QueryWorkflow')).toBeLessThanOrEqual(3);
    await leave(stream);
  });

  test('waits for a worker that was there before', async () => {
    const stream = await open('/query/q?interval=100ms');
    await stream.next();
    await until(() => polls.length >= 1);
    server.value = undefined;
    happen('run-1', signaled('0'));
    await until(() => countOf('QueryWorkflow') >= 3);
    server.value = '2';
    expect((await stream.next())?.data).toBe('2');
    await leave(stream);
  });

  test('does not repeat the value that its caller has', async () => {
    const first = await open('/query/q');
    const id = (await first.next())?.id ?? '';
    await leave(first);
    const again = await open('/query/q', { 'Last-Event-ID': id });
    await until(() => polls.length >= 2);
    happen('run-1', completed('1'));
    expect((await again.rest()).map(({ event }) => event)).toEqual(['end']);
  });
});

describe('a stream that has to end', () => {
  test('after its longest time asks its caller to come back', async () => {
    const short = await startProxy({ streams: { maxStreamMs: 2_000 }, address: proxy.upstream.address });
    const paths = ['/history', '/result', '/query/q'];
    const streams = await Promise.all(paths.map((path) => open(path, {}, short.url)));
    for (const stream of streams) expect(Number((await stream.rest()).at(-1)?.retry)).toBeGreaterThanOrEqual(500);
    await short.close();
  });

  test('as the proxy closes does so too, and who waits for a result gets 202', async () => {
    const end = callerSignal();
    const other = await startProxy({ closing: end, address: proxy.upstream.address });
    const streams = await Promise.all(['/history', '/result', '/query/q'].map((path) => open(path, {}, other.url)));
    for (const stream of streams) await stream.next();
    const waiting = send(`${other.url}${WORKFLOW}/result?wait=50s`);
    await until(() => polls.length >= 2 && countOf('DescribeWorkflowExecution') >= 4);
    await sleep(20);
    end.abort();
    expect((await waiting).status).toBe(202);
    for (const stream of streams) expect(await stream.rest()).toEqual([{ retry: expect.stringMatching(/^\d+$/) }]);
    await other.close();
  });
});
