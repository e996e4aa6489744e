import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAX_RESULT_WAIT_MS } from '../support/assemble.ts';
import { cancelled, type FakeAnswer, type FakeCall } from '../support/fake-upstream.ts';
import { decode, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { type RawRequest, send } from '../support/raw-http.ts';

// Contract section 6.

const SERVICE = 'temporal.api.workflowservice.v1.';
const WORKFLOW = '/api/v1/namespaces/my-namespace/workflows/my-id';
const RUNNING = 'WORKFLOW_EXECUTION_STATUS_RUNNING';
const COMPLETED = 'WORKFLOW_EXECUTION_STATUS_COMPLETED';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

const get = (query = '', options: RawRequest = {}) => send(`${proxy.url}${WORKFLOW}/result${query}`, options);
const execute = (query = '', headers = {}) =>
  send(`${proxy.url}${WORKFLOW}/execute${query}`, { method: 'POST', headers, body: '{"workflowType":{"name":"T"}}' });

/** What the fake server knows of the workflow. */
interface Server {
  status: string;
  runId: string;
  closing: object | undefined;
  resetRunId: string;
  /** Answers to long polls in their order, before the closing event. */
  polls: (() => FakeAnswer | Promise<FakeAnswer>)[];
}
let server: Server;
let polls: FakeCall[];
let since: number;

const methodOf = (call: FakeCall) => call.getPath().split('/')[2] as string;
const requestOf = (call: FakeCall) => decode(`${SERVICE}${methodOf(call)}Request`, call.request);
const methods = () => proxy.upstream.calls.slice(since).map(methodOf);
const completed = (...texts: readonly string[]) => ({
  workflowExecutionCompletedEventAttributes: { result: { payloads: texts.map((text) => payload('json/plain', text)) } },
});
const payload = (encoding: string, data: string) => ({
  metadata: { encoding: Buffer.from(encoding) },
  data: Buffer.from(data),
});
const historyOf = (closing: object | undefined): FakeAnswer => ({
  message: encode(`${SERVICE}GetWorkflowExecutionHistoryResponse`, {
    history: { events: closing === undefined ? [] : [{ eventTime: { seconds: 1_700_000_000 }, ...closing }] },
  }),
});

beforeEach(() => {
  server = { status: COMPLETED, runId: 'run-1', closing: completed('1'), resetRunId: '', polls: [] };
  polls = [];
  since = proxy.upstream.calls.length;
  proxy.upstream.answer((call) => {
    const request = requestOf(call);
    switch (methodOf(call)) {
      case 'DescribeWorkflowExecution':
        return {
          message: encode(`${SERVICE}DescribeWorkflowExecutionResponse`, {
            workflowExecutionInfo: { execution: { runId: server.runId }, status: server.status, firstRunId: 'run-1' },
            workflowExtendedInfo: { resetRunId: server.resetRunId },
          }),
        };
      case 'StartWorkflowExecution':
        return {
          message: encode(`${SERVICE}StartWorkflowExecutionResponse`, {
            runId: 'run-1',
            started: true,
            status: RUNNING,
          }),
        };
      case 'GetWorkflowExecutionHistory':
        if (request.waitNewEvent === true) {
          polls.push(call);
          return server.polls.shift()?.() ?? historyOf(server.closing);
        }
        return historyOf(request.historyEventFilterType === undefined ? undefined : server.closing);
      default:
        return { code: 12 };
    }
  });
});

/** Polls that are never answered, but by the test. */
function heldPolls(count: number): ((answer: FakeAnswer) => void)[] {
  const answers: ((answer: FakeAnswer) => void)[] = [];
  server.polls = Array.from({ length: count }, () => () => new Promise<FakeAnswer>((resolve) => answers.push(resolve)));
  return answers;
}
const until = async (holds: () => boolean) => {
  while (!holds()) await sleep(5);
};

describe('the result of a closed run', () => {
  test('is described first, since a server keeps whoever asks for the end of a running one', async () => {
    const { status, text } = await get();
    expect(status).toBe(200);
    expect(text).toBe(
      '{"workflowExecution":{"workflowId":"my-id","runId":"run-1"},"status":"WORKFLOW_EXECUTION_STATUS_COMPLETED",' +
        '"closeTime":"2023-11-14T22:13:20Z","result":[1]}',
    );
    expect(methods()).toEqual(['DescribeWorkflowExecution', 'GetWorkflowExecutionHistory']);
    expect(requestOf(proxy.upstream.calls.at(-1) as FakeCall)).toMatchObject({
      namespace: 'my-namespace',
      execution: { workflowId: 'my-id', runId: 'run-1' },
      historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT',
    });
  });

  test.each([
    ['noPayloadShorthand', '?noPayloadShorthand', '"result":{"payloads":[{"metadata":{"encoding":"anNvbi9wbGFpbg=="}'],
    ['pretty', '?pretty', '  "result": [\n    1\n  ]'],
  ])('obeys the switch %s', async (_, query, wanted) => {
    expect((await get(query)).text).toContain(wanted);
  });

  test('goes to HEAD without a body', async () => {
    const { status, text } = await get('', { method: 'HEAD' });
    expect([status, text]).toEqual([200, '']);
  });

  test('carries the metadata of the request to every call', async () => {
    await get('', { headers: { Authorization: 'Bearer t', 'Grpc-Metadata-X': 'y' } });
    for (const call of proxy.upstream.calls.slice(since)) {
      expect(call.metadata.getMap()).toMatchObject({
        authorization: 'Bearer t',
        x: 'y',
        'temporal-namespace': 'my-namespace',
      });
    }
  });
});

describe('the value', () => {
  const values: readonly [string, object[], number, string | undefined, string][] = [
    ['JSON byte for byte', [payload('json/plain', ' {"a":1.0} ')], 200, 'application/json', ' {"a":1.0} '],
    ['the first of two', [payload('json/plain', '1'), payload('json/plain', '2')], 200, 'application/json', '1'],
    ['plain bytes', [payload('binary/plain', '\u0001x')], 200, 'application/octet-stream', '\u0001x'],
    ['null', [payload('binary/null', '')], 200, 'application/json', 'null'],
    ['none', [], 200, 'application/json', 'null'],
    ['JSON that is none', [payload('json/plain', '{')], 406, 'application/json', 'json/plain'],
    ['another encoding', [payload('binary/encrypted', '')], 406, 'application/json', 'binary/encrypted'],
    ['no encoding', [{ data: Buffer.from('1') }], 406, 'application/json', 'no encoding'],
  ];
  test.each(values)('%s', async (_, payloads, status, type, wanted) => {
    server.closing = { workflowExecutionCompletedEventAttributes: { result: { payloads } } };
    const answer = await get('?value&pretty');
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    expect(status === 200 ? answer.text === wanted : answer.text.includes(wanted)).toBe(true);
  });
});

describe('what is wrong with a request', () => {
  const bad: readonly [query: string, fields: readonly string[]][] = [
    ['?wait=abc', ['wait']],
    ['?wait=-1s', ['wait']],
    [`?wait=${MAX_RESULT_WAIT_MS + 1}ms`, ['wait']],
    ['?wait=1s&wait=2s', ['wait']],
    ['?followRuns=perhaps', ['followRuns']],
    ['?onFailure=ignore', ['onFailure']],
    ['?maximumPageSize=1', ['maximumPageSize']],
    ['?execution.workflowId=other', ['execution.workflowId']],
    ['?wait=abc&onFailure=x&typo=1&execution.typo=2', ['wait', 'onFailure', 'typo', 'execution.typo']],
  ];
  test.each(bad)('%s is told at once', async (query, fields) => {
    const { status, text } = await get(query);
    expect(status).toBe(400);
    const { fieldViolations } = JSON.parse(text).details[0];
    expect(fieldViolations.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect(methods()).toEqual([]);
  });

  test('fields of the start belong in the body', async () => {
    expect((await execute('?identity=me')).status).toBe(400);
    expect(methods()).toEqual([]);
  });

  test('another method is 405', async () => {
    const answer = await get('', { method: 'DELETE' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('waiters', () => {
  beforeEach(() => {
    server.status = RUNNING;
  });

  test('of one run share one poll, and each shows access by calls of its own', async () => {
    const answers = heldPolls(1);
    const waiting = ['a', 'b', 'c'].map((token) => get('?wait=20s', { headers: { Authorization: `Bearer ${token}` } }));
    await until(() => methods().length === 7 && answers.length === 1);
    expect(polls).toHaveLength(1);
    answers[0]?.(historyOf(completed('"shared"')));
    for (const { status, text } of await Promise.all(waiting)) {
      expect(status).toBe(200);
      expect(text).toContain('"result":["shared"]');
    }
  });

  test('cancel the poll when the last of them leaves, not before', async () => {
    heldPolls(1);
    const leave = [new AbortController(), new AbortController()];
    const gone = leave.map(({ signal }) =>
      fetch(`${proxy.url}${WORKFLOW}/result?wait=20s`, { signal }).catch(() => undefined),
    );
    await until(() => methods().length === 5);
    leave[0]?.abort();
    await gone[0];
    await get();
    expect(polls[0]?.cancelled).toBe(false);
    leave[1]?.abort();
    await cancelled(polls[0] as FakeCall);
  });

  test('do not notice polls that fail or end without an event', async () => {
    server.polls = [() => ({ code: 14, text: 'restarting' }), () => ({ code: 8 }), () => historyOf(undefined)];
    const { status, text } = await get('?wait=20s');
    expect(status).toBe(200);
    expect(text).toContain('"result":[1]');
    expect(polls).toHaveLength(4);
  });

  test('get 202 with a place to ask again when their time is over', async () => {
    heldPolls(1);
    const answer = await get('?wait=0.1s&onFailure=error');
    expect(answer.status).toBe(202);
    expect(JSON.parse(answer.text)).toEqual({
      workflowExecution: { workflowId: 'my-id', runId: 'run-1' },
      status: RUNNING,
    });
    expect(answer.headers).toMatchObject({
      location: `${WORKFLOW}/result?execution.runId=run-1&onFailure=error`,
      'retry-after': '1',
    });
  });

  test('have a preference shortened to what is allowed', async () => {
    const { headers } = await get('', { headers: { Prefer: 'wait=100000' } });
    expect(headers['preference-applied']).toBe(`wait=${MAX_RESULT_WAIT_MS / 1_000}`);
  });

  test('get the error of a server that refuses', async () => {
    server.polls = [() => ({ code: 5, text: 'gone' })];
    const { status, text } = await get('?wait=20s');
    expect([status, JSON.parse(text).message]).toEqual([404, 'gone']);
  });

  test('whose token has ended do not end the poll of others', async () => {
    const answers = heldPolls(2);
    const first = get('?wait=20s', { headers: { Authorization: 'Bearer old' } });
    await until(() => answers.length === 1);
    const second = get('?wait=20s', { headers: { Authorization: 'Bearer new' } });
    await until(() => methods().length === 5);
    answers[0]?.({ code: 16, text: 'expired' });
    expect((await first).status).toBe(401);
    await until(() => answers.length === 2);
    answers[1]?.(historyOf(completed('2')));
    expect((await second).status).toBe(200);
    expect(polls.map((poll) => poll.metadata.get('authorization'))).toEqual([['Bearer old'], ['Bearer new']]);
  });
});

describe('execute', () => {
  test('starts and waits, with one call each', async () => {
    const { status, text } = await execute('?value');
    expect([status, text]).toEqual([200, '1']);
    expect(methods()).toEqual(['StartWorkflowExecution', 'GetWorkflowExecutionHistory']);
  });

  test('says that the run of its key was there already', async () => {
    const { status, headers } = await execute('', { 'Idempotency-Key': 'k' });
    expect([status, headers['idempotency-replayed']]).toEqual([200, 'true']);
  });

  test('answers 202 within the deadline of its caller', async () => {
    heldPolls(1);
    expect((await execute('', { 'Grpc-Timeout': '600m' })).status).toBe(202);
  });

  test('of a workflow that is reset goes on in the new run', async () => {
    server.closing = { workflowExecutionTerminatedEventAttributes: { reason: 'reset' } };
    server.resetRunId = 'run-2';
    server.polls = [() => historyOf(server.closing), () => historyOf(completed('"again"'))];
    expect(JSON.parse((await execute()).text)).toMatchObject({
      workflowExecution: { runId: 'run-2' },
      result: ['again'],
    });
  });
});
