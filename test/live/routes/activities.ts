import { expect } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { closeEvent, describeWorkflow, payloads, startWorkflow, texts } from '../../support/live-workflows.ts';
import type { Cases } from './cases.ts';

const ACTIVITIES = `/api/v1/namespaces/${NAMESPACE}/activities`;

interface Task {
  readonly workflowId: string;
  readonly activityId: string;
  /** As JSON has it. */
  readonly taskToken: string;
}

/** A running activity: its task was polled over gRPC, and nobody works on it. */
async function runningActivity(): Promise<Task> {
  const [activityId, taskQueue] = [unique('activity'), unique('task-queue')];
  const input = payloads({ activityId, taskQueue });
  const { workflowId } = await startWorkflow({ type: 'MyActivityWorkflow', input });
  const request = { namespace: NAMESPACE, taskQueue: { name: taskQueue }, identity: 'a test' };
  const task = await connectLive().grpc.call('PollActivityTaskQueue', request);
  expect(task.activityId).toBe(activityId);
  return { workflowId, activityId, taskToken: task.taskToken.toString('base64') };
}

/** The workflow passes a cancellation on to its activity, which learns of it with its next heartbeat. */
async function cancelledActivity(): Promise<Task> {
  const task = await runningActivity();
  const { workflowId, taskToken } = task;
  const { grpc } = connectLive();
  await grpc.call('RequestCancelWorkflowExecution', { namespace: NAMESPACE, workflowExecution: { workflowId } });
  await eventually(async () => {
    const heartbeat = { namespace: NAMESPACE, taskToken: Buffer.from(taskToken, 'base64') };
    return (await grpc.call('RecordActivityTaskHeartbeat', heartbeat)).cancelRequested === true || undefined;
  });
  return task;
}

const byToken = ({ taskToken }: Task) => ({ taskToken });
const byId = ({ workflowId, activityId }: Task) => ({ workflowId, activityId });

function heartbeat(path: string, name: (task: Task) => object) {
  return async () => {
    const task = await runningActivity();
    const body = { ...name(task), details: ['half', 50] };
    expect(await connectLive().http('POST', `${ACTIVITIES}/${path}`, { body })).toMatchObject({
      status: 200,
      body: {},
    });
    const { pendingActivities } = await describeWorkflow(task.workflowId);
    expect(texts(pendingActivities[0].heartbeatDetails)).toEqual(['"half"', '50']);
  };
}

function complete(path: string, name: (task: Task) => object) {
  return async () => {
    const task = await runningActivity();
    const body = { ...name(task), result: [{ done: true }] };
    expect(await connectLive().http('POST', `${ACTIVITIES}/${path}`, { body })).toMatchObject({
      status: 200,
      body: {},
    });
    const { workflowExecutionCompletedEventAttributes: completed } = await closeEvent(task.workflowId);
    expect(texts(completed.result)).toEqual(['{"done":true}']);
  };
}

function fail(path: string, name: (task: Task) => object) {
  return async () => {
    const task = await runningActivity();
    const applicationFailureInfo = { type: 'Broken', nonRetryable: true, details: ['why'] };
    const body = { ...name(task), failure: { message: 'it broke', applicationFailureInfo } };
    expect(await connectLive().http('POST', `${ACTIVITIES}/${path}`, { body })).toMatchObject({
      status: 200,
      body: {},
    });
    const { workflowExecutionFailedEventAttributes: failed } = await closeEvent(task.workflowId);
    expect(failed.failure.cause).toMatchObject({
      message: 'it broke',
      applicationFailureInfo: { type: 'Broken', nonRetryable: true },
    });
    expect(texts(failed.failure.cause.applicationFailureInfo.details)).toEqual(['"why"']);
  };
}

function cancel(path: string, name: (task: Task) => object) {
  return async () => {
    const task = await cancelledActivity();
    const body = { ...name(task), details: ['stopped'] };
    expect(await connectLive().http('POST', `${ACTIVITIES}/${path}`, { body })).toMatchObject({
      status: 200,
      body: {},
    });
    expect(await closeEvent(task.workflowId)).toMatchObject({ eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED' });
  };
}

const PATH = 'POST /api/v1/namespaces/{namespace}/activities';

export const activityCases: Cases = {
  [`RecordActivityTaskHeartbeat ${PATH}/heartbeat`]: heartbeat('heartbeat', byToken),
  [`RecordActivityTaskHeartbeatById ${PATH}/heartbeat-by-id`]: heartbeat('heartbeat-by-id', byId),
  [`RespondActivityTaskCompleted ${PATH}/complete`]: complete('complete', byToken),
  [`RespondActivityTaskCompletedById ${PATH}/complete-by-id`]: complete('complete-by-id', byId),
  [`RespondActivityTaskFailed ${PATH}/fail`]: fail('fail', byToken),
  [`RespondActivityTaskFailedById ${PATH}/fail-by-id`]: fail('fail-by-id', byId),
  [`RespondActivityTaskCanceled ${PATH}/cancel`]: cancel('cancel', byToken),
  [`RespondActivityTaskCanceledById ${PATH}/cancel-by-id`]: cancel('cancel-by-id', byId),

  'DescribeTaskQueue GET /api/v1/namespaces/{namespace}/task-queues/{task_queue.name}': async () => {
    const { http, grpc } = connectLive();
    const path = `/api/v1/namespaces/${NAMESPACE}/task-queues/my-task-queue`;
    const { status, body } = await http('GET', `${path}?taskQueueType=TASK_QUEUE_TYPE_WORKFLOW`);
    expect(status).toBe(200);
    const { pollers } = await grpc.call('DescribeTaskQueue', {
      namespace: NAMESPACE,
      taskQueue: { name: 'my-task-queue' },
      taskQueueType: 'TASK_QUEUE_TYPE_WORKFLOW',
    });
    expect(pollers.length).toBeGreaterThan(0);
    const identities = (list: readonly { identity: string }[]) => list.map(({ identity }) => identity).sort();
    expect(identities(body.pollers)).toEqual(identities(pollers));
  },
};
