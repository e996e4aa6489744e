import { until, type World } from '../world.ts';
import { workflowPath } from './workflow-steps.ts';

/** An activity whose task was taken, and nobody works on it. */
export interface TakenTask {
  readonly namespace: string;
  /** Absent for an activity without a workflow. */
  readonly workflowId?: string;
  readonly activityId: string;
  readonly taskToken: string;
}

/** An activity of a workflow. */
export async function workflowActivity(world: World): Promise<TakenTask & { readonly workflowId: string }> {
  const { namespace, name, http } = world;
  const activityId = name('my-activity-id');
  const taskQueue = name('my-task-queue');
  const workflowId = name('my-workflow-id');
  await http('POST', workflowPath({ namespace, workflowId }), {
    workflowType: { name: 'MyActivityWorkflow' },
    taskQueue: { name: 'my-task-queue' },
    input: [{ activityId, taskQueue }],
  });
  return { namespace, workflowId, activityId, taskToken: await takeTask(world, taskQueue) };
}

export interface NewActivity {
  readonly namespace: string;
  readonly activityId: string;
  readonly taskQueue: string;
}

export const ACTIVITY = { activityType: { name: 'MyActivity' }, startToCloseTimeout: '600s' };

/** An activity without a workflow, whose task nobody has taken yet. */
export async function startedActivity(world: World): Promise<NewActivity> {
  const { namespace, name, http } = world;
  const activity = { namespace, activityId: name('my-activity-id'), taskQueue: name('my-task-queue') };
  await http('POST', `/api/v1/namespaces/${namespace}/activities/${activity.activityId}`, {
    ...ACTIVITY,
    taskQueue: { name: activity.taskQueue },
    input: ['Hello, World!'],
  });
  return activity;
}

export async function standaloneActivity(world: World): Promise<TakenTask> {
  const { namespace, activityId, taskQueue } = await startedActivity(world);
  return { namespace, activityId, taskToken: await takeTask(world, taskQueue) };
}

async function takeTask({ namespace, grpc }: World, taskQueue: string): Promise<string> {
  const request = { namespace, taskQueue: { name: taskQueue }, identity: 'worker-1' };
  const { taskToken } = await grpc.call('PollActivityTaskQueue', request);
  if (taskToken.length === 0) throw new Error(`no task came from ${taskQueue}`);
  return taskToken.toString('base64');
}

/** Asks the workflow or the activity to cancel, and waits until the next heartbeat would tell. */
export async function askToCancel(world: World, task: TakenTask): Promise<void> {
  const { namespace, http } = world;
  const { workflowId, activityId, taskToken } = task;
  const path =
    workflowId === undefined
      ? `/api/v1/namespaces/${namespace}/activities/${activityId}/cancel`
      : `${workflowPath({ namespace, workflowId })}/cancel`;
  await http('POST', path, { reason: 'no longer needed' });
  await until(async () => {
    const { cancelRequested } = await http('POST', `/api/v1/namespaces/${namespace}/activities/heartbeat`, {
      taskToken,
    });
    return cancelRequested === true ? true : undefined;
  });
}
