import { beforeEach, describe, expect, inject, test } from 'vitest';
import { cancel, complete, continueAsNew, fail, pollWorkflowTask, runWorkflowTask } from '../../support/hand-worker.ts';
import { connectLive, unique } from '../../support/live.ts';
import { type Answer, httpClient } from '../../support/live-http.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { payloads } from '../../support/live-workflows.ts';

// Contract section 6. The worker is by hand, over gRPC and past the proxy.

const TYPE = 'ByHand';
const http = httpClient(inject('proxyUrl'));
let workflowId: string;
let taskQueue: string;
beforeEach(() => {
  workflowId = unique('results');
  taskQueue = workflowId;
});

const path = () => `/api/v1/namespaces/${NAMESPACE}/workflows/${workflowId}`;
const startBody = (more: object = {}) => ({ workflowType: { name: TYPE }, taskQueue: { name: taskQueue }, ...more });
const start = async (more: object = {}): Promise<string> => {
  const { status, body } = await http('POST', path(), { body: startBody(more) });
  expect(status).toBe(201);
  return body.runId;
};
const result = (query = ''): Promise<Answer> => http('GET', `${path()}/result${query}`);
const execute = (query = '', more: object = {}, headers = {}): Promise<Answer> =>
  http('POST', `${path()}/execute${query}`, { body: startBody(more), headers });
const grpc = (rpc: string, request: object) =>
  connectLive().grpc.call(rpc, { namespace: NAMESPACE, workflowExecution: { workflowId }, ...request });
const payload = (encoding: string, data: string | Buffer) => ({
  payloads: [{ metadata: { encoding: Buffer.from(encoding) }, data: Buffer.from(data) }],
});

describe('a workflow that completes', () => {
  test.each([
    ['no payload', undefined, []],
    ['one payload', payloads({ total: 3 }), [{ total: 3 }]],
    ['two payloads', payloads(1, 'b'), [1, 'b']],
    [
      'a payload that is not JSON',
      payload('binary/encrypted', 'xyz'),
      [{ metadata: { encoding: Buffer.from('binary/encrypted').toString('base64') }, data: 'eHl6' }],
    ],
  ])('with %s answers it', async (_, given, wanted) => {
    const answers = execute();
    await runWorkflowTask(taskQueue, complete(given));
    const { status, body } = await answers;
    expect(status).toBe(200);
    expect(body).toEqual({
      workflowExecution: { workflowId, runId: expect.any(String) },
      status: 'WORKFLOW_EXECUTION_STATUS_COMPLETED',
      closeTime: expect.stringMatching(/Z$/),
      result: wanted,
    });
    expect((await result()).body).toEqual(body);
    expect((await result(`?execution.runId=${body.workflowExecution.runId}&wait=5s`)).body).toEqual(body);
  });

  test('keeps every digit of its result', async () => {
    const answers = execute();
    await runWorkflowTask(taskQueue, complete(payload('json/plain', '{"n": 9007199254740993, "f":1.0}')));
    expect((await answers).text).toContain('"result":[{"n": 9007199254740993, "f":1.0}]');
    const value = await result('?value&pretty');
    expect(value.text).toBe('{"n": 9007199254740993, "f":1.0}');
    expect(value.headers.get('content-type')).toBe('application/json');
  });

  test.each([
    ['no payload', undefined, 200, 'application/json', 'null'],
    ['null', payload('binary/null', ''), 200, 'application/json', 'null'],
    ['plain bytes', payload('binary/plain', '7'), 200, 'application/octet-stream', '7'],
    ['a text', payloads('x'), 200, 'application/json', '"x"'],
    ['another encoding', payload('binary/encrypted', 'x'), 406, 'application/json', 'binary/encrypted'],
  ])('with %s has that as its value', async (_, given, status, type, text) => {
    await start();
    await runWorkflowTask(taskQueue, complete(given));
    const answer = await result('?value&wait=10s');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
    expect(answer.text).toContain(text);
  });
});

describe('a workflow that ends otherwise', () => {
  const FAILURE = {
    message: 'outer',
    applicationFailureInfo: { type: 'Outer', details: payloads({ a: 1 }) },
    cause: { message: 'inner', applicationFailureInfo: { type: 'Inner' }, cause: { message: 'root' } },
  };

  test('has failed: the failure with its causes', async () => {
    const answers = execute();
    await runWorkflowTask(taskQueue, fail(FAILURE));
    const { status, body } = await answers;
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'WORKFLOW_EXECUTION_STATUS_FAILED',
      failure: {
        message: 'outer',
        applicationFailureInfo: { type: 'Outer', details: [{ a: 1 }] },
        cause: { message: 'inner', cause: { message: 'root' } },
      },
    });
    expect(body).not.toHaveProperty('result');
  });

  test('is an error where the caller wants one', async () => {
    await start();
    await runWorkflowTask(taskQueue, fail(FAILURE));
    for (const query of ['?onFailure=error&wait=10s', '?value']) {
      const { status, body } = await result(query);
      expect(status).toBe(424);
      expect(body).toMatchObject({ code: 10, message: 'outer' });
      expect(body.details[0]).toMatchObject({
        '@type': 'type.googleapis.com/temporal.api.failure.v1.Failure',
        cause: { message: 'inner' },
        applicationFailureInfo: { details: [{ a: 1 }] },
      });
    }
  });

  test('was canceled', async () => {
    await start();
    await grpc('RequestCancelWorkflowExecution', {});
    await runWorkflowTask(taskQueue, cancel(payloads('bye')));
    expect((await result('?wait=10s')).body).toMatchObject({
      status: 'WORKFLOW_EXECUTION_STATUS_CANCELED',
      failure: { message: 'the workflow was canceled', canceledFailureInfo: { details: ['bye'] } },
    });
  });

  test('was terminated: reason, details and identity', async () => {
    await start();
    const waiting = result('?wait=20s');
    await grpc('TerminateWorkflowExecution', { reason: 'no more', details: payloads({ d: 1 }), identity: 'the boss' });
    expect((await waiting).body).toMatchObject({
      status: 'WORKFLOW_EXECUTION_STATUS_TERMINATED',
      failure: { message: 'no more', terminatedFailureInfo: { identity: 'the boss' } },
      details: [{ d: 1 }],
    });
  });

  test('timed out', async () => {
    const { body } = await execute('', { workflowRunTimeout: '1s' });
    expect(body).toMatchObject({
      status: 'WORKFLOW_EXECUTION_STATUS_TIMED_OUT',
      failure: { timeoutFailureInfo: { timeoutType: 'TIMEOUT_TYPE_START_TO_CLOSE' } },
    });
  });

  test('was deleted while being waited for', async () => {
    await start();
    const waiting = result('?wait=30s');
    await grpc('DeleteWorkflowExecution', {});
    const { status, body } = await waiting;
    // Deletion terminates first: which of the two a waiter hears of is a race in the server.
    if (status === 200) expect(body.status).toBe('WORKFLOW_EXECUTION_STATUS_TERMINATED');
    else expect([status, body.code]).toEqual([404, 5]);
  });
});

describe('the runs that follow', () => {
  test('a workflow that continued as new three times ends in its fourth run', async () => {
    const first = await start();
    const waiting = result(`?wait=30s&execution.runId=${first}`);
    for (let run = 0; run < 3; run++) await runWorkflowTask(taskQueue, continueAsNew(TYPE, taskQueue));
    await runWorkflowTask(taskQueue, complete(payloads('fourth')));
    const { body } = await waiting;
    expect(body).toMatchObject({ status: 'WORKFLOW_EXECUTION_STATUS_COMPLETED', result: ['fourth'] });
    expect(body.workflowExecution.runId).not.toBe(first);
    expect((await result(`?execution.runId=${first}`)).body).toEqual(body);
    expect((await result()).body).toEqual(body);
    const one = await result(`?execution.runId=${first}&followRuns=false`);
    expect(one.body).toMatchObject({
      workflowExecution: { runId: first },
      status: 'WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW',
      newExecutionRunId: expect.any(String),
    });
    expect((await result(`?execution.runId=${first}&followRuns=false&onFailure=error`)).status).toBe(424);
  });

  test('a workflow that is retried ends in the attempt that completes', async () => {
    const waiting = execute('', { retryPolicy: { initialInterval: '0.1s', maximumAttempts: 3 } });
    await runWorkflowTask(taskQueue, fail({ message: 'once more', applicationFailureInfo: { type: 'T' } }));
    await runWorkflowTask(taskQueue, complete(payloads('second')));
    expect((await waiting).body).toMatchObject({ status: 'WORKFLOW_EXECUTION_STATUS_COMPLETED', result: ['second'] });
  });

  test('a workflow that is reset while being waited for ends in the new run', async () => {
    const first = await start();
    const waiting = result('?wait=30s');
    await runWorkflowTask(taskQueue);
    await grpc('ResetWorkflowExecution', { reason: 'again', workflowTaskFinishEventId: 4, requestId: unique('reset') });
    await runWorkflowTask(taskQueue, complete(payloads('after the reset')));
    const { body } = await waiting;
    expect(body).toMatchObject({ status: 'WORKFLOW_EXECUTION_STATUS_COMPLETED', result: ['after the reset'] });
    expect(body.workflowExecution.runId).not.toBe(first);
    expect((await result(`?execution.runId=${first}`)).body).toEqual(body);
    expect((await result(`?execution.runId=${first}&followRuns=false`)).body).toMatchObject({
      workflowExecution: { runId: first },
      status: 'WORKFLOW_EXECUTION_STATUS_TERMINATED',
    });
  });

  test('a workflow that is reset after it has completed ends in the new run', async () => {
    const first = await start();
    await runWorkflowTask(taskQueue, complete(payloads('before')));
    await grpc('ResetWorkflowExecution', { reason: 'again', workflowTaskFinishEventId: 3, requestId: unique('reset') });
    await runWorkflowTask(taskQueue, complete(payloads('after')));
    expect((await result(`?wait=10s&execution.runId=${first}`)).body.result).toEqual(['after']);
  });
});

describe('a workflow that runs', () => {
  test.each([
    ['at once', '', {}, null],
    ['after the wait', '?wait=0.3s', {}, null],
    ['after the preferred wait', '', { Prefer: 'respond-async, wait=1' }, 'wait=1'],
    ['before the deadline of its caller', '?wait=30s', { 'Request-Timeout': '1' }, null],
  ])('answers 202 %s', async (_, query, headers, applied) => {
    const runId = await start();
    const answer = await http('GET', `${path()}/result${query}`, { headers });
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({
      workflowExecution: { workflowId, runId },
      status: 'WORKFLOW_EXECUTION_STATUS_RUNNING',
    });
    expect(answer.headers.get('location')).toBe(`${path()}/result?execution.runId=${runId}`);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.headers.get('preference-applied')).toBe(applied);
  });

  test('answers its value at the location of the 202', async () => {
    const { status, headers } = await execute('?value&wait=0s');
    expect(status).toBe(202);
    await runWorkflowTask(taskQueue, complete(payloads(42)));
    const location = headers.get('location') as string;
    expect((await http('GET', `${location}&wait=10s`)).text).toBe('42');
  });

  // The server's own limit is about 20 s.
  test('is waited for longer than the server keeps a poll', async () => {
    const waiting = execute('?wait=40s');
    const { taskToken } = await pollWorkflowTask(taskQueue);
    await new Promise((resolve) => setTimeout(resolve, 25_000));
    await grpc('RespondWorkflowTaskFailed', { taskToken, cause: 'WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED' }).catch(
      () => undefined,
    );
    await runWorkflowTask(taskQueue, complete(payloads('late')));
    expect((await waiting).body.result).toEqual(['late']);
  });
});

describe('execute', () => {
  test('with the key of an earlier one attaches to its run', async () => {
    const headers = { 'Idempotency-Key': unique('key') };
    const first = execute('', {}, headers);
    await runWorkflowTask(taskQueue, complete(payloads('once')));
    const [one, two] = [await first, await execute('', {}, headers)];
    expect(two.body).toEqual(one.body);
    expect([one, two].map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
  });

  test('of an id that runs already is the conflict that a start is', async () => {
    await start();
    expect((await execute()).status).toBe(409);
  });
});
