import type { Json } from '../json.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';
import { ACTIVITY, type NewActivity, standaloneActivity, startedActivity, workflowActivity } from './activity-steps.ts';

function standalone(body?: Json, before?: (world: World, activity: NewActivity) => Promise<unknown>): Scenario {
  return {
    prepare: async (world) => {
      const activity = await startedActivity(world);
      await before?.(world, activity);
      const { namespace, activityId } = activity;
      return { path: { namespace, activityId }, ...(body && { body }) };
    },
  };
}

function ofWorkflow(body: Json, before?: (world: World, path: string) => Promise<unknown>): Scenario {
  return {
    prepare: async (world) => {
      const { namespace, workflowId, activityId } = await workflowActivity(world);
      await before?.(world, `/api/v1/namespaces/${namespace}/workflows/${workflowId}/activities/${activityId}`);
      return { path: { namespace, workflowId, activityId }, body };
    },
  };
}

/** By the activity's id, in the body: the earlier form of these calls. */
function earlier(body: Json, before?: (world: World, request: Json) => Promise<unknown>): Scenario {
  return {
    prepare: async (world) => {
      const { namespace, workflowId, activityId } = await workflowActivity(world);
      const request = { execution: { workflowId }, id: activityId };
      await before?.(world, request);
      return { path: { namespace }, body: { ...request, ...body } };
    },
  };
}

const listed: Pick<Scenario, 'prepare'> = {
  prepare: async (world) => {
    const { namespace, activityId } = await startedActivity(world);
    return { path: { namespace }, query: { query: `ActivityId = '${activityId}'` } };
  },
};

const pause = (world: World, { namespace, activityId }: NewActivity) =>
  world.http('POST', `/api/v1/namespaces/${namespace}/activities/${activityId}/pause`, PAUSE);
const pauseOfWorkflow = (world: World, path: string) => world.http('POST', `${path}/pause`, PAUSE);
const pauseEarlier = (world: World, request: Json) =>
  world.http('POST', `/api/v1/namespaces/${world.namespace}/activities-deprecated/pause`, { ...request, ...PAUSE });

const PAUSE = { reason: 'maintenance' };
const UNPAUSE = { reason: 'maintenance is over' };
const OPTIONS = { activityOptions: { startToCloseTimeout: '900s' }, updateMask: 'startToCloseTimeout' };

export const activityScenarios: Scenarios = {
  startActivityExecution: {
    prepare: async ({ namespace, name }) => ({
      path: { namespace, activityId: name('my-activity-id') },
      body: { ...ACTIVITY, taskQueue: { name: 'my-task-queue' }, input: ['Hello, World!'] },
    }),
  },
  describeActivityExecution: {
    prepare: async (world) => {
      const { namespace, activityId } = await startedActivity(world);
      return { path: { namespace, activityId }, query: { includeInput: 'true' } };
    },
  },
  pollActivityExecution: {
    prepare: async (world) => {
      const { namespace, activityId } = await standaloneActivity(world);
      await world.http('POST', `/api/v1/namespaces/${namespace}/activities/${activityId}/complete`, {
        result: [{ done: 10 }],
      });
      return { path: { namespace, activityId } };
    },
  },
  listActivityExecutions: { ...listed, complete: ({ executions }) => Array.isArray(executions) },
  countActivityExecutions: { ...listed, complete: ({ count }) => count === '1' },
  requestCancelActivityExecution: standalone({ reason: 'no longer needed' }),
  terminateActivityExecution: standalone({ reason: 'it hangs' }),
  deleteActivityExecution: standalone(),

  pauseActivityExecution: standalone(PAUSE),
  unpauseActivityExecution: standalone(UNPAUSE, pause),
  resetActivityExecution: standalone({ keepPaused: true }, pause),
  updateActivityExecutionOptions: standalone(OPTIONS),
  pauseWorkflowActivity: ofWorkflow(PAUSE),
  unpauseWorkflowActivity: ofWorkflow(UNPAUSE, pauseOfWorkflow),
  resetWorkflowActivity: ofWorkflow({ keepPaused: true }, pauseOfWorkflow),
  updateWorkflowActivityOptions: ofWorkflow(OPTIONS),
  pauseActivity: earlier(PAUSE),
  unpauseActivity: earlier({}, pauseEarlier),
  resetActivity: earlier({ keepPaused: true }, pauseEarlier),
  updateActivityOptions: earlier(OPTIONS),
};
