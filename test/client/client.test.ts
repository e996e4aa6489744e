import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createTemporalClient,
  FailureError,
  StillRunningError,
  TemporalConnectionError,
  TemporalHttpError,
  WorkflowFailedError,
  WorkflowUpdateFailedError,
} from '../../src/client/client.ts';
import { type Answer, type FakeProxy, fakeProxy, hangUp, json, neverAnswer, streamed } from './fake-proxy.ts';

let proxy: FakeProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  proxy = undefined;
  vi.restoreAllMocks();
});

async function clientOf(...answers: readonly Answer[]) {
  proxy = await fakeProxy(...answers);
  return { asked: proxy.asked, client: createTemporalClient({ baseUrl: proxy.url, namespace: 'n' }), url: proxy.url };
}

const STATUS = 'WORKFLOW_EXECUTION_STATUS_';
const answerOf = (status: string, more: object = {}) => ({
  workflowExecution: { workflowId: 'w', runId: 'r' },
  status: STATUS + status,
  ...more,
});
const running = json(answerOf('RUNNING'), 202);
const completed = json(answerOf('COMPLETED', { result: ['done'] }));
const unavailable = json({ code: 14, message: 'no server', details: [] }, 503);
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const event = (name: string, id: string, data: unknown) =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
const retrySoon = 'retry: 7\n\n';
const end = event('end', 'end', answerOf('COMPLETED'));

describe('a stream (contract section 7)', () => {
  test.each(['ends', 'breaks'] as const)(
    'that %s resumes behind the last event, without repeating one',
    async (how) => {
      const { client, asked } = await clientOf(
        streamed(retrySoon + event('value', 'a', 1) + event('value', 'b', 2), how),
        unavailable,
        streamed(`:\n\n${event('value', 'c', 3)}${end}`, 'ends'),
      );
      const timers = vi.spyOn(globalThis, 'setTimeout');
      expect(await all(client.workflow('w').watch('q', [{ x: 'ä' }]))).toEqual([1, 2, 3]);
      // As soon as the proxy says.
      expect(timers).toHaveBeenCalledWith(expect.any(Function), 7);
      expect(asked.map(({ url }) => new URL(url, 'http://proxy').searchParams.get('after'))).toEqual([null, 'b', 'b']);
      expect(new URL(asked[2]?.url ?? '', 'http://proxy').searchParams.get('args')).toBe('{"x":"ä"}');
    },
  );

  test('of which an event arrives in pieces is put together', async () => {
    const text = Buffer.from(event('value', 'a', 'Grüße') + end);
    const { client } = await clientOf((response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      const sendFrom = (at: number): void => {
        if (at < text.length) response.write(text.subarray(at, at + 1), () => setImmediate(sendFrom, at + 1));
        else response.end();
      };
      sendFrom(0);
    });
    expect(await all(client.workflow('w').watch('q'))).toEqual(['Grüße']);
  });

  test('that the proxy refuses is an error at once', async () => {
    const { client, asked } = await clientOf(unavailable);
    expect(await errorOf(all(client.workflow('w').watch('q')))).toMatchObject({ status: 503, code: 14 });
    expect(asked).toHaveLength(1);
  });

  test('ends with the error that the proxy sends on the way', async () => {
    const status = { code: 5, message: 'gone', details: [] };
    const { client } = await clientOf(streamed(event('value', 'a', 1) + event('error', 'a', status), 'ends'));
    const seen: unknown[] = [];
    const read = async () => {
      for await (const value of client.workflow('w').watch('q')) seen.push(value);
    };
    expect(await errorOf(read())).toMatchObject({ name: 'TemporalHttpError', code: 5, message: 'gone' });
    expect(seen).toEqual([1]);
  });

  test('goes on behind the event that the caller names', async () => {
    const { client, asked } = await clientOf(
      streamed(event('WorkflowExecutionSignaled', '8', { eventId: '8' }) + end, 'ends'),
    );
    expect(await all(client.workflow('w').history({ follow: true, after: '7' }))).toEqual([{ eventId: '8' }]);
    expect(asked[0]?.url).toContain('after=7');
  });

  test('ends its request when the caller leaves', async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { client } = await clientOf((response) => {
      response.on('close', closed);
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(event('value', 'a', 1));
    });
    for await (const _ of client.workflow('w').watch('q')) break;
    await isClosed;
  });

  const endless: Answer = (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(event('value', 'a', 1));
  };

  test('ends when its timeout is over', async () => {
    const { client } = await clientOf(endless);
    expect(await errorOf(all(client.workflow('w').watch('q', [], { timeout: 200 })))).toMatchObject({
      name: 'TimeoutError',
    });
  });

  test('ends when its signal fires, with the reason of the signal', async () => {
    const { client } = await clientOf(endless);
    const abort = new AbortController();
    const reason = new RangeError('enough');
    const read = async () => {
      for await (const _ of client.workflow('w').watch('q', [], { signal: abort.signal })) {
        setImmediate(() => abort.abort(reason));
      }
    };
    expect(await errorOf(read())).toBe(reason);
  });
});

describe('a list as lines', () => {
  test('gives each item, and the error behind the last one', async () => {
    const lines = '{"scheduleId":"a"}\n{"scheduleId":"b"}\n{"error":{"code":7,"message":"no more","details":[]}}\n';
    const { client } = await clientOf(streamed(lines, 'ends'));
    const seen: unknown[] = [];
    const read = async () => {
      for await (const { scheduleId } of client.schedules.list()) seen.push(scheduleId);
    };
    expect(await errorOf(read())).toMatchObject({ name: 'TemporalHttpError', code: 7 });
    expect(seen).toEqual(['a', 'b']);
  });

  test('that breaks off is an error of the connection', async () => {
    const { client } = await clientOf(streamed('{"scheduleId":"a"}\n', 'breaks'));
    expect(await errorOf(all(client.schedules.list()))).toBeInstanceOf(TemporalConnectionError);
  });

  test('is filtered by parameters (contract section 8)', async () => {
    const { client, asked } = await clientOf(streamed('', 'ends'));
    const filter = {
      status: ['Running', 'TimedOut'],
      workflowType: 'A & B',
      taskQueue: undefined,
      startedAfter: new Date(0),
      attributes: { 'Customer[1]': ['x', 'y'], Amount: 3 },
    } as const;
    await all(client.workflows.list({ filter, query: "WorkflowId = 'a'", limit: 3, namespace: 'other' }));
    const { pathname, searchParams } = new URL(asked[0]?.url ?? '', 'http://proxy');
    expect(pathname).toBe('/api/v1/namespaces/other/workflows');
    expect([...searchParams]).toEqual([
      ['filter.status', 'Running'],
      ['filter.status', 'TimedOut'],
      ['filter.workflowType', 'A & B'],
      ['filter.startedAfter', '1970-01-01T00:00:00.000Z'],
      ['filter.attribute[Customer[1]]', 'x'],
      ['filter.attribute[Customer[1]]', 'y'],
      ['filter.attribute[Amount]', '3'],
      ['query', "WorkflowId = 'a'"],
      ['limit', '3'],
    ]);
  });
});

describe('waiting for a result (contract section 6)', () => {
  test('asks again while the workflow is running, and survives a proxy that is away', async () => {
    const { client, asked } = await clientOf(running, hangUp, unavailable, running, completed);
    expect(await client.workflow('w').result()).toBe('done');
    expect(asked.map(({ headers }) => headers.prefer)).toEqual(Array(5).fill('wait=60'));
    // From the second on, the run that the first answer has named.
    expect(asked.map(({ url }) => url.includes('execution.runId=r'))).toEqual([false, true, true, true, true]);
  });

  test('fails at once if there was no answer yet', async () => {
    const { client, asked } = await clientOf(hangUp, completed);
    expect(await errorOf(client.workflow('w').result())).toBeInstanceOf(TemporalConnectionError);
    expect(asked).toHaveLength(1);
  });

  test('fails for what does not pass', async () => {
    const { client } = await clientOf(running, json({ code: 5, message: 'deleted', details: [] }, 404));
    expect(await errorOf(client.workflow('w').result())).toMatchObject({ status: 404 });
  });

  test('ends after the time to wait', async () => {
    const { client } = await clientOf((response, asked) => setTimeout(() => running(response, asked), 20));
    expect(await errorOf(client.workflow('w').result({ wait: 1 }))).toBeInstanceOf(StillRunningError);
  });

  test('has one timeout for all its requests', async () => {
    const { client } = await clientOf(running, neverAnswer);
    expect(await errorOf(client.workflow('w').result({ timeout: 100 }))).toMatchObject({ name: 'TimeoutError' });
  });

  test('goes on with the run that an execution has started, with the key in the first request alone', async () => {
    const { client, asked } = await clientOf(running, completed);
    const workflow = client.workflow('w');
    expect(await workflow.execute({ type: 'T', taskQueue: 'q', idempotencyKey: 'a "b"' })).toBe('done');
    expect(asked.map(({ method, headers }) => [method, headers['idempotency-key']])).toEqual([
      ['POST', '"a \\"b\\""'],
      ['GET', undefined],
    ]);
  });

  test.each([
    ['FAILED', 'the workflow has failed: boom'],
    ['CANCELED', 'the workflow was canceled: boom'],
    ['TERMINATED', 'the workflow was terminated: boom'],
    ['TIMED_OUT', 'the workflow has timed out: boom'],
  ])('fails for the end %s, with the chain of causes', async (status, message) => {
    const failure = {
      message: 'boom',
      activityFailureInfo: {},
      cause: { message: 'deep', applicationFailureInfo: { type: 'Deep', details: [1, { a: 2 }] } },
    };
    const { client } = await clientOf(json(answerOf(status, { failure })));
    const error = (await errorOf(client.workflow('w').result())) as WorkflowFailedError;
    expect(error).toBeInstanceOf(WorkflowFailedError);
    expect(error).not.toBeInstanceOf(TemporalHttpError);
    expect(error).toMatchObject({ message, status: STATUS + status, runId: 'r', cause: { kind: 'activity' } });
    expect(error.cause?.rootCause).toMatchObject({ kind: 'application', type: 'Deep', details: [1, { a: 2 }] });
  });
});

describe('waiting for the outcome of an update', () => {
  const updateRef = { updateId: 'u', workflowExecution: { workflowId: 'w', runId: 'r' } };

  test('asks again until it is there', async () => {
    const { client, asked } = await clientOf(
      json({ updateRef }, 202),
      json({ updateRef }),
      json({ updateRef, outcome: { success: [3] } }),
    );
    expect(await client.workflow('w').update('add', [1])).toBe(3);
    expect(asked.map(({ method, url }) => `${method} ${url.split('?')[0]?.split('/').slice(-2).join('/')}`)).toEqual([
      'POST update/add',
      'GET updates/u',
      'GET updates/u',
    ]);
  });

  test('throws the failure', async () => {
    const failure = { message: 'too much', applicationFailureInfo: { type: 'TooMuch' } };
    const { client } = await clientOf(json({ updateRef, outcome: { failure } }));
    const error = await errorOf(client.workflow('w').update('add'));
    expect(error).toBeInstanceOf(WorkflowUpdateFailedError);
    expect(error).toMatchObject({ cause: { type: 'TooMuch' } });
  });
});

describe('an error of a call', () => {
  test('has status, code, reason, violations and request id', async () => {
    const details = [
      { '@type': 'type.googleapis.com/temporal.api.errordetails.v1.NotFoundFailure', currentCluster: 'a' },
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'a.b', description: 'no' }] },
    ];
    const { client } = await clientOf(json({ code: 5, message: 'none', details }, 404, { 'X-Request-ID': 'id-1' }));
    expect(await errorOf(client.workflow('w').describe())).toMatchObject({
      ...{ name: 'TemporalHttpError', status: 404, code: 5, message: 'none', requestId: 'id-1' },
      ...{ reason: 'NotFoundFailure', violations: [{ field: 'a.b', description: 'no' }] },
    });
  });

  test.each([
    ['a gateway answers with a page', 502, '<h1>Bad Gateway</h1>', /^the answer is 502: <h1>Bad Gateway<\/h1>$/],
    [
      'the address is not that of a proxy',
      200,
      '<!doctype html>',
      /^expected JSON, as a temporal-http proxy sends it: /,
    ],
  ])('says so if %s', async (_, status, text, message) => {
    const { client } = await clientOf((response) => response.writeHead(status).end(text));
    const error = await errorOf(client.workflow('w').describe());
    expect(error).toBeInstanceOf(TemporalHttpError);
    expect(error).toMatchObject({ status, message: expect.stringMatching(message) });
  });

  test('that breaks the connection, before or in the answer, is a TemporalConnectionError', async () => {
    const { client } = await clientOf(hangUp, (response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{', () => response.destroy());
    });
    expect(await errorOf(client.workflow('w').describe())).toBeInstanceOf(TemporalConnectionError);
    const error = await errorOf(client.workflow('w').describe());
    expect(error).toBeInstanceOf(TemporalConnectionError);
    expect(error).toMatchObject({ message: expect.stringMatching(/^the answer broke off: /) });
  });

  test('in a header of the caller is not mistaken for one of the connection', async () => {
    const { client } = await clientOf(json({}));
    const error = await errorOf(client.workflow('w').describe({ headers: { 'X-Own': 'a\nb' } }));
    expect(error).toBeInstanceOf(TypeError);
  });

  test('is recognised by another copy of the client', async () => {
    const { client } = await clientOf(json({ code: 5, message: 'none', details: [] }, 404));
    const error = await errorOf(client.workflow('w').describe());
    vi.resetModules();
    const other = await import('../../src/client/client.ts');
    expect(other.TemporalHttpError).not.toBe(TemporalHttpError);
    expect(error instanceof other.TemporalHttpError).toBe(true);
    expect(error instanceof other.WorkflowFailedError).toBe(false);
    class Own extends TemporalHttpError {}
    expect([
      error instanceof Own,
      new Own(404, {}) instanceof Own,
      new Own(404, {}) instanceof TemporalHttpError,
    ]).toEqual([false, true, true]);
  });
});

describe('a call', () => {
  test('carries the headers and the token of the client, asked for before each request, and its own', async () => {
    const { asked, url } = await clientOf(json({}));
    let requests = 0;
    const client = createTemporalClient({
      baseUrl: url,
      token: async () => `token-${++requests}`,
      headers: () => ({ 'X-Team': 'orders', 'X-Request-ID': 'of the client' }),
    });
    await client.workflow('w').describe();
    await client.workflow('w').describe({ headers: { 'x-request-id': 'of the call' } });
    await client.workflow('w').describe({ headers: { authorization: 'Basic eA==' } });
    expect(asked.map(({ headers }) => [headers.authorization, headers['x-team'], headers['x-request-id']])).toEqual([
      ['Bearer token-1', 'orders', 'of the client'],
      ['Bearer token-2', 'orders', 'of the call'],
      ['Basic eA==', 'orders', 'of the client'],
    ]);
  });

  test("has the client's timeout, its own instead, or its signal", async () => {
    const { url } = await clientOf(neverAnswer);
    const workflow = createTemporalClient({ baseUrl: url, timeout: 50 }).workflow('w');
    expect(await errorOf(workflow.describe())).toMatchObject({ message: 'the call took longer than 50 ms' });
    expect(await errorOf(workflow.cancel('x', { timeout: 10 }))).toMatchObject({
      message: 'the call took longer than 10 ms',
    });
    const reason = new RangeError('mine');
    expect(await errorOf(workflow.signal('s', [], { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  test('leaves nothing behind on the signal that it was given', async () => {
    const { client } = await clientOf(json({}));
    const { signal } = new AbortController();
    await client.workflow('w').describe({ signal, timeout: 60_000 });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test.each<[string, (client: ReturnType<typeof createTemporalClient>) => Promise<unknown>, string, string, unknown]>([
    [
      'a start',
      (client) =>
        client.workflow('w').start({
          ...{ type: 'T', taskQueue: 'q', args: [1, null], memo: { a: 1 }, searchAttributes: { B: 'b' } },
          ...{ workflowIdConflictPolicy: 'USE_EXISTING', workflowRunTimeout: '60s' },
        }),
      'POST',
      '/workflows/w',
      {
        ...{ workflowType: { name: 'T' }, taskQueue: { name: 'q' }, input: [1, null], workflowRunTimeout: '60s' },
        ...{ memo: { fields: { a: 1 } }, searchAttributes: { indexedFields: { B: 'b' } } },
        workflowIdConflictPolicy: 'USE_EXISTING',
      },
    ],
    [
      'a completion by token',
      (client) => client.activity({ taskToken: new Uint8Array([250, 1, 2]) }).complete({ a: 1 }),
      'POST',
      '/activities/complete',
      { taskToken: '+gEC', result: [{ a: 1 }] },
    ],
    [
      'a completion without a result',
      (client) => client.workflow('w', { runId: 'r' }).activity('a/b').complete(),
      'POST',
      '/workflows/w/activities/a%2Fb/complete',
      { runId: 'r' },
    ],
    [
      'a failure',
      (client) =>
        client.activity('a').fail(
          Object.assign(new Error('no', { cause: new FailureError({ message: 'why' }) }), {
            ...{ stack: 'here', type: 'Refused', nonRetryable: true, details: [1] },
          }),
        ),
      'POST',
      '/activities/a/fail',
      {
        failure: {
          ...{ message: 'no', source: 'temporal-http', stackTrace: 'here', cause: { message: 'why' } },
          applicationFailureInfo: { type: 'Refused', nonRetryable: true, details: [1] },
        },
      },
    ],
    [
      'a cancellation of an activity by its worker',
      (client) => client.activity('a', { namespace: 'm' }).reportCancellation('stopped'),
      'POST',
      '/activities/a/resolve-as-canceled',
      { details: ['stopped'] },
    ],
    [
      'a schedule',
      (client) =>
        client.schedule('s').create({
          ...{ spec: { cronString: ['@daily'] }, triggerImmediately: true, memo: { a: 1 } },
          action: { type: 'T', taskQueue: 'q', args: ['x'], memo: { b: 2 } },
        }),
      'POST',
      '/schedules/s',
      {
        schedule: {
          spec: { cronString: ['@daily'] },
          action: {
            startWorkflow: {
              ...{ workflowId: 's', workflowType: { name: 'T' }, taskQueue: { name: 'q' }, input: ['x'] },
              memo: { fields: { b: 2 } },
            },
          },
        },
        memo: { fields: { a: 1 } },
        initialPatch: { triggerImmediately: {} },
      },
    ],
    [
      'a Nexus operation',
      (client) => client.nexusOperation('o').start({ endpoint: 'e', service: 's', operation: 'p', input: [1] }),
      'POST',
      '/nexus-operations/o',
      { endpoint: 'e', service: 's', operation: 'p', input: [1] },
    ],
  ])('sends %s', async (_, make, method, path, body) => {
    const { client, asked } = await clientOf(json({}));
    await make(client);
    expect(asked[0]).toMatchObject({ method, url: expect.stringContaining(path) });
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(body);
  });

  test('patches a schedule by RFC 7396, if it has the tag that the caller names', async () => {
    const { client, asked } = await clientOf(json({ schedule: {} }, 200, { ETag: '"2"' }));
    const patched = await client.schedule('s').patch({ schedule: { spec: { cronString: null } } }, { ifMatch: '"1"' });
    expect(patched.etag).toBe('"2"');
    expect(asked[0]).toMatchObject({
      ...{ method: 'PATCH', body: '{"schedule":{"spec":{"cronString":null}}}' },
      headers: { 'if-match': '"1"', 'content-type': 'application/merge-patch+json' },
    });
  });
});
