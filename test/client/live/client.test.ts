import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { MyActivityWorkflow, MyGreeting, MyPayment } from '../../../examples/workflows.ts';
import {
  ActivityFailedError,
  createTemporalClient,
  NexusOperationFailedError,
  QueryRejectedError,
  StillRunningError,
  type TemporalClient,
  unwrap,
  WorkflowFailedError,
  WorkflowUpdateFailedError,
} from '../../../src/client/client.ts';
import { connectNewest, eventually, unique } from '../../support/live.ts';
import type { MyWorkflow } from '../jobs/temporal-http.ts';

const taskQueue = 'my-task-queue';
const start = { type: 'MyWorkflow', taskQueue } as const;

let client: TemporalClient;
beforeAll(() => {
  client = createTemporalClient({ baseUrl: inject('newestProxyUrl'), namespace: 'my-namespace' });
});

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

/** Takes the next task of a queue, as its worker does. */
function takeTask(poll: 'PollActivityTaskQueue' | 'PollNexusTaskQueue', queue: string) {
  const asked = { namespace: 'my-namespace', taskQueue: { name: queue }, identity: 'hand-worker' };
  return connectNewest().grpc.call(poll, asked, { timeoutMs: 60_000 });
}

/** A running workflow. */
async function running() {
  const workflow = client.workflow<MyWorkflow>(unique('client'));
  await workflow.start({ ...start, args: ['first'] });
  return workflow;
}

describe('results (contract section 6)', () => {
  test('of an execution repeated with the same key are those of the first', async () => {
    const greeting = client.workflow<typeof MyGreeting>(unique('client'));
    const options = { type: 'MyGreeting', taskQueue, idempotencyKey: 'a "key"' };
    expect(await greeting.execute({ ...options, args: ['Alice'] })).toBe('Hello, Alice!');
    expect(await greeting.execute({ ...options, args: ['Bob'] })).toBe('Hello, Alice!');
    expect(await greeting.result()).toBe('Hello, Alice!');
  });

  test('of a failed workflow are an error with status and causes', async () => {
    const payment = client.workflow<typeof MyPayment>(unique('client'));
    const error = await errorOf(payment.execute({ type: 'MyPayment', taskQueue, args: [250] }));
    expect(error).toBeInstanceOf(WorkflowFailedError);
    expect(error).toMatchObject({ status: 'WORKFLOW_EXECUTION_STATUS_FAILED', cause: { kind: 'activity' } });
    const { rootCause } = (error as WorkflowFailedError).cause ?? {};
    expect(rootCause).toMatchObject({ kind: 'application', type: 'CardDeclined', message: 'the card was declined' });
  });

  test('of a running workflow can be waited for, and the run is pinned or followed', async () => {
    const workflow = await running();
    expect(await errorOf(workflow.result({ wait: 1 }))).toBeInstanceOf(StillRunningError);
    expect(await errorOf(workflow.result({ timeout: 300 }))).toMatchObject({ name: 'TimeoutError' });
    const { runId } = await workflow.start({ ...start, workflowIdConflictPolicy: 'TERMINATE_EXISTING' });
    expect(await errorOf(workflow.start({ ...start, workflowIdConflictPolicy: 'FAIL' }))).toMatchObject({
      ...{ name: 'TemporalHttpError', status: 409, reason: 'WorkflowExecutionAlreadyStartedFailure' },
    });
    const pinned = client.workflow<MyWorkflow>(workflow.workflowId, { runId });
    await pinned.cancel('enough');
    const error = await errorOf(pinned.result({ followRuns: false }));
    expect(error).toMatchObject({ status: 'WORKFLOW_EXECUTION_STATUS_CANCELED', runId, cause: { kind: 'canceled' } });
  });
});

describe('signals, queries and updates', () => {
  test('start the workflow if it is not running, and only then', async () => {
    const workflow = client.workflow<MyWorkflow>(unique('client'));
    const first = await workflow.signalWithStart('MySignal', ['one'], { ...start, memo: { note: 'kept' } });
    const second = await workflow.signalWithStart('MySignal', ['two'], start);
    expect([first.started, second.started, first.runId === second.runId]).toEqual([true, false, true]);
    expect(await workflow.query('MyQuery')).toBe('two');
    const conflict = { workflowIdConflictPolicy: 'USE_EXISTING' } as const;
    expect(await workflow.updateWithStart('MyUpdate', [{ amount: 4 }], { ...start, ...conflict })).toEqual({
      amount: 4,
    });
    expect((await workflow.describe()).workflowExecutionInfo?.memo).toEqual({ fields: { note: 'kept' } });
    await workflow.terminate();
    expect(await errorOf(workflow.query('MyQuery', [], { queryRejectCondition: 'NOT_OPEN' }))).toBeInstanceOf(
      QueryRejectedError,
    );
  });

  test('of which an update is accepted first, and has its outcome later', async () => {
    const workflow = await running();
    const update = await workflow.startUpdate('MyUpdate', [{ amount: 3 }], { updateId: 'my-update' });
    expect(update.updateId).toBe('my-update');
    expect(await update.result()).toEqual({ amount: 3 });
    expect(await workflow.update('MyUpdate', [{ amount: 4 }], { updateId: 'my-update' })).toEqual({ amount: 3 });
    expect(await workflow.getUpdateHandle('my-update').result()).toEqual({ amount: 3 });
    expect(await errorOf(client.workflow(workflow.workflowId).update('Nothing'))).toBeInstanceOf(
      WorkflowUpdateFailedError,
    );
    await workflow.terminate();
  });
});

describe('watching (contract section 7)', () => {
  test('tells every status, with the end as the last', async () => {
    const workflow = await running();
    const seen: string[] = [];
    for await (const { status, failure } of workflow.watchStatus()) {
      seen.push(`${status} ${failure?.canceledFailureInfo !== undefined}`);
      if (seen.length === 1) await workflow.cancel();
    }
    expect(seen).toEqual(['WORKFLOW_EXECUTION_STATUS_RUNNING false', 'WORKFLOW_EXECUTION_STATUS_CANCELED true']);
  });

  test('reads the history so far, that to come, and that after an event', async () => {
    const workflow = await running();
    await workflow.signal('MySignal', ['second']);
    await workflow.terminate();
    const ids = async (options?: object) => (await all(workflow.history(options))).map(({ eventId }) => eventId);
    const past = await ids();
    expect(past.length).toBeGreaterThan(3);
    expect(await ids({ follow: true })).toEqual(past);
    expect(await ids({ follow: true, after: '2' })).toEqual(past.slice(2));
  });
});

describe('lists and counts (contract section 8)', () => {
  test('are filtered, and come whole or in pages', async () => {
    const type = unique('Client type');
    const ids = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const workflow = client.workflow(unique(`client-${name}`));
        await workflow.start({ type, taskQueue: unique('nobody') });
        return workflow.workflowId;
      }),
    );
    const filter = { workflowType: type, status: 'Running', startedAfter: new Date(0) } as const;
    await eventually(async () => (await client.workflows.count({ filter })).count === 3 || undefined);
    const listed = (await all(client.workflows.list({ filter }))).map(({ execution }) => execution?.workflowId);
    expect([...listed].sort()).toEqual([...ids].sort());
    expect(await all(client.workflows.list({ filter, limit: 2 }))).toHaveLength(2);
    const first = await client.workflows.page({ filter, pageSize: 2 });
    const second = await client.workflows.page({ filter, pageSize: 2, pageToken: first.nextPageToken });
    const paged = [...first.items, ...second.items].map(({ execution }) => execution?.workflowId);
    expect(paged).toEqual(listed);
    const { groups } = await client.workflows.count({ filter, query: 'GROUP BY ExecutionStatus' });
    expect(groups).toEqual([{ values: ['Running'], count: 3 }]);
    for (const id of ids) await client.workflow(id).terminate();
  });

  test('find activities and schedules', async () => {
    const activityId = unique('client');
    await client.activity(activityId).start({ type: 'None', taskQueue: unique('nobody'), startToCloseTimeout: '9s' });
    const filter = { activityId, status: 'Running' } as const;
    await eventually(async () => (await client.activities.count({ filter })).count === 1 || undefined);
    const [found] = await all(client.activities.list({ filter }));
    expect(found?.activityId).toBe(activityId);
    await client.activity(activityId).terminate('not needed');
    expect(await errorOf(client.activity(activityId).result())).toMatchObject({
      ...{ name: 'ActivityFailedError', status: 'ACTIVITY_EXECUTION_STATUS_TERMINATED' },
    });
  });
});

describe('a schedule', () => {
  test('is created, patched unless it has changed, paused, triggered, filled up, listed and deleted', async () => {
    const schedule = client.schedule<typeof MyGreeting>(unique('client'));
    await schedule.create({
      spec: { cronString: ['0 9 * * *'] },
      action: { type: 'MyGreeting', taskQueue, args: ['Carol'] },
      policies: { overlapPolicy: 'SKIP' },
      memo: { by: 'me' },
    });
    const { etag, memo } = await schedule.describe();
    expect(memo).toEqual({ fields: { by: 'me' } });
    await schedule.pause('holidays');
    const paused = await schedule.describe();
    expect(paused.schedule?.state).toEqual({ paused: true, notes: 'holidays' });
    const later = { schedule: { spec: { cronString: ['0 10 * * *'] } } };
    expect(await errorOf(schedule.patch(later, { ifMatch: etag }))).toMatchObject({ status: 412 });
    const patched = await schedule.patch(later, { ifMatch: paused.etag });
    expect(patched.schedule?.spec?.structuredCalendar?.[0]?.hour).toMatchObject([{ start: 10 }]);
    expect(patched.schedule?.state?.paused).toBe(true);
    await schedule.unpause();
    await schedule.trigger({ overlapPolicy: 'ALLOW_ALL' });
    const day = 86_400_000;
    const now = Date.now();
    await schedule.backfill({ start: new Date(now - 2 * day), end: new Date(now), overlapPolicy: 'ALLOW_ALL' });
    // One of now, and one of each day.
    await eventually(async () => Number((await schedule.describe()).info?.actionCount ?? 0) >= 3 || undefined);
    const { scheduleId } = schedule;
    await eventually(async () => (await client.schedules.count({ filter: { scheduleId } })).count === 1 || undefined);
    expect((await client.schedules.page({ filter: { scheduleId }, pageSize: 1 })).items[0]?.scheduleId).toBe(
      scheduleId,
    );
    await schedule.delete();
    expect(await errorOf(schedule.describe())).toMatchObject({ status: 404 });
  });
});

describe('an activity', () => {
  /** A workflow that waits for its activity `approve`, which a worker has left to somebody else. */
  async function waiting() {
    const workflow = client.workflow<typeof MyActivityWorkflow>(unique('client'));
    await workflow.start({ type: 'MyActivityWorkflow', taskQueue, args: [{ activityId: 'approve' }] });
    await eventually(async () => {
      const [activity] = (await workflow.describe()).pendingActivities ?? [];
      return activity?.state === 'PENDING_ACTIVITY_STATE_STARTED' || undefined;
    });
    return workflow;
  }

  test('of a workflow is completed by its id', async () => {
    const workflow = await waiting();
    const activity = workflow.activity('approve');
    expect(await activity.heartbeat({ percent: 40 })).toEqual({ cancelRequested: false, paused: false, reset: false });
    await activity.complete({ approved: true });
    expect(await workflow.result()).toEqual({ approved: true });
  });

  test('of a workflow fails with an error and its causes', async () => {
    const workflow = await waiting();
    class Refused extends Error {
      override readonly name = 'Refused';
      readonly details = ['by', 'Grace'];
    }
    await workflow.activity('approve').fail(new Refused('no', { cause: new RangeError('too much') }));
    const error = (await errorOf(workflow.result())) as WorkflowFailedError;
    expect(error.cause?.cause).toMatchObject({ type: 'Refused', message: 'no', details: ['by', 'Grace'] });
    expect(error.cause?.rootCause).toMatchObject({ type: 'RangeError', message: 'too much' });
  });

  test('of a workflow learns that it should stop, and reports that it has', async () => {
    const workflow = await waiting();
    const activity = workflow.activity('approve');
    await workflow.cancel();
    await eventually(async () => (await activity.heartbeat()).cancelRequested || undefined);
    await activity.reportCancellation('stopped');
    expect(await errorOf(workflow.result())).toMatchObject({ status: 'WORKFLOW_EXECUTION_STATUS_CANCELED' });
  });

  test('is completed by its task token, in bytes or base64', async () => {
    for (const read of [(token: Buffer) => token, (token: Buffer) => token.toString('base64')]) {
      const queue = unique('by-token');
      const activity = client.activity<{ args: []; result: string }>(unique('client'));
      await activity.start({ type: 'Any', taskQueue: queue, startToCloseTimeout: '60s' });
      const task = await takeTask('PollActivityTaskQueue', queue);
      const byToken = client.activity<string>({ taskToken: read(task.taskToken) });
      expect((await byToken.heartbeat({ percent: 40 })).cancelRequested).toBe(false);
      await byToken.complete('by token');
      expect(await activity.result()).toBe('by token');
    }
  });

  test('without a workflow is executed, watched and described', async () => {
    const options = { type: 'MyCharge', taskQueue, startToCloseTimeout: '60s', retryPolicy: { maximumAttempts: 1 } };
    const charge = client.activity<{ args: [amount: number]; result: string }>(unique('client'));
    expect(await charge.execute({ ...options, args: [3] })).toBe('charged 3');
    expect(await charge.result()).toBe('charged 3');
    const [end] = await all(charge.watchStatus());
    expect(end).toMatchObject({ status: 'ACTIVITY_EXECUTION_STATUS_COMPLETED', result: ['charged 3'] });
    expect((await charge.describe()).info?.activityType).toEqual({ name: 'MyCharge' });
    const error = await errorOf(client.activity(unique('client')).execute({ ...options, args: [300] }));
    expect(error).toBeInstanceOf(ActivityFailedError);
    expect(error).toMatchObject({ cause: { type: 'CardDeclined' } });
  });

  test('without a workflow is completed from outside, and canceled', async () => {
    const activity = client.activity<{ args: []; result: string }>(unique('client'));
    const { runId, started } = await activity.start({ type: 'MyActivity', taskQueue, startToCloseTimeout: '60s' });
    expect(started).toBe(true);
    await eventually(async () => {
      const { info } = await activity.describe();
      return info?.runState === 'PENDING_ACTIVITY_STATE_STARTED' || undefined;
    });
    await activity.cancel('enough');
    const pinned = client.activity<{ args: []; result: string }>(activity.activityId, { runId });
    await eventually(async () => (await pinned.heartbeat()).cancelRequested || undefined);
    await pinned.complete('done all the same');
    expect(await pinned.result()).toBe('done all the same');
  });
});

describe('a Nexus operation', () => {
  test('is started, watched, answered, listed and terminated', async () => {
    const queue = unique('nexus');
    const name = unique('endpoint');
    const target = { worker: { namespace: 'my-namespace', taskQueue: queue } };
    await unwrap(client.http.POST('/api/v1/nexus/endpoints', { body: { spec: { name, target } } }));
    const options = { endpoint: name, service: 'greetings', operation: 'greet', input: { name: 'Alice' } };
    const operation = client.nexusOperation<string>(unique('client'));
    // An endpoint takes a moment to be known everywhere.
    await eventually(() => operation.start(options).catch(() => undefined));
    const { taskToken, request } = await takeTask('PollNexusTaskQueue', queue);
    expect(JSON.parse(request.startOperation.payload.data.toString())).toEqual({ name: 'Alice' });
    const payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"Hello!"') };
    await connectNewest().grpc.call('RespondNexusTaskCompleted', {
      ...{ namespace: 'my-namespace', identity: 'hand-worker', taskToken },
      response: { startOperation: { syncSuccess: { payload } } },
    });
    expect(await operation.result()).toBe('Hello!');
    const [end] = await all(operation.watchStatus());
    expect(end).toMatchObject({ status: 'NEXUS_OPERATION_EXECUTION_STATUS_COMPLETED', result: ['Hello!'] });

    const other = client.nexusOperation(unique('client'));
    await other.start(options);
    const filter = { operationId: other.operationId, status: 'Running' } as const;
    await eventually(async () => (await client.nexusOperations.count({ filter })).count === 1 || undefined);
    expect(await all(client.nexusOperations.list({ filter }))).toMatchObject([{ operationId: other.operationId }]);
    await other.cancel('not needed');
    await other.terminate('not needed');
    const error = await errorOf(other.result());
    expect(error).toBeInstanceOf(NexusOperationFailedError);
    expect(error).toMatchObject({ status: 'NEXUS_OPERATION_EXECUTION_STATUS_TERMINATED' });
    expect((await other.describe()).info?.endpoint).toBe(name);
  });
});
