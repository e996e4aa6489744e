import { beforeEach, describe, expect, inject, test } from 'vitest';
import { connectLive, unique } from '../../support/live.ts';
import { type Answer, httpClient } from '../../support/live-http.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { payloads } from '../../support/live-workflows.ts';
import { readEvents } from '../../support/sent-events.ts';
import { skipBecause } from '../../support/skip.ts';

// Contract section 6: the same for standalone activities.

const http = httpClient(inject('proxyUrl'));
let activityId: string;
beforeEach(() => {
  activityId = unique('activity');
});

const path = () => `/api/v1/namespaces/${NAMESPACE}/activities/${activityId}`;
const body = () => ({
  activityType: { name: 'ByHand' },
  taskQueue: { name: activityId },
  scheduleToCloseTimeout: '60s',
  retryPolicy: { maximumAttempts: 1 },
});
const execute = (query = '', headers = {}): Promise<Answer> =>
  http('POST', `${path()}/execute${query}`, { body: body(), headers });
const result = (query = ''): Promise<Answer> => http('GET', `${path()}/result${query}`);
const grpc = (rpc: string, request: object) =>
  connectLive().grpc.call(rpc, { namespace: NAMESPACE, ...request }, { timeoutMs: 60_000 });
const take = async () => (await grpc('PollActivityTaskQueue', { taskQueue: { name: activityId } })).taskToken;

const { status } = await http('GET', `/api/v1/namespaces/${NAMESPACE}/activities/no-such-activity`);
const why = skipBecause(status === 501 ? 'this server has no standalone activities' : undefined);

describe('an activity', why, () => {
  test('is watched: that it runs, and how it ends', async () => {
    void execute();
    const taskToken = await take();
    const watched = fetch(`${inject('proxyUrl')}${path()}/result`, { headers: { Accept: 'text/event-stream' } });
    const reader = (await watched).text();
    await grpc('RespondActivityTaskCompleted', { taskToken, result: payloads(7) });
    const events = readEvents(await reader).map(({ event, data }) => [event, JSON.parse(data ?? '').status]);
    expect(events).toEqual([
      ['status', 'ACTIVITY_EXECUTION_STATUS_RUNNING'],
      ['end', 'ACTIVITY_EXECUTION_STATUS_COMPLETED'],
    ]);
  });

  test('is executed for its value, once for a key', async () => {
    const headers = { 'Idempotency-Key': unique('key') };
    const waiting = execute('?value', headers);
    await grpc('RespondActivityTaskCompleted', { taskToken: await take(), result: payloads(7) });
    const { status, text } = await waiting;
    expect([status, text]).toEqual([200, '7']);
    const again = await execute('', headers);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual({
      activityId,
      runId: expect.any(String),
      status: 'ACTIVITY_EXECUTION_STATUS_COMPLETED',
      closeTime: expect.any(String),
      result: [7],
    });
  });

  test('that runs answers 202 and its place, and later how it has failed', async () => {
    const running = await execute('?wait=0s');
    expect(running.status).toBe(202);
    const waiting = http('GET', `${running.headers.get('location')}&wait=20s`);
    const failure = { message: 'no', applicationFailureInfo: { type: 'T', nonRetryable: true } };
    await grpc('RespondActivityTaskFailed', { taskToken: await take(), failure });
    expect((await waiting).body).toMatchObject({
      status: 'ACTIVITY_EXECUTION_STATUS_FAILED',
      failure: { message: 'no' },
    });
    expect((await result('?onFailure=error')).status).toBe(424);
  });

  test('that there is not is 404, and runs are nothing to follow', async () => {
    expect((await result()).status).toBe(404);
    expect((await result('?followRuns=false')).status).toBe(400);
  });
});
