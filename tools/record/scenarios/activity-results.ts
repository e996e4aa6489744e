import type { Json } from '../json.ts';
import type { Request, Scenario, Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';
import { askToCancel, standaloneActivity, type TakenTask, workflowActivity } from './activity-steps.ts';

/** How a caller says which activity is meant. */
interface Way {
  readonly task: (world: World) => Promise<TakenTask>;
  readonly name: (task: TakenTask) => Request;
}

const byToken: Way = {
  task: workflowActivity,
  name: ({ namespace, taskToken }) => ({ path: { namespace }, body: { taskToken } }),
};
const byId: Way = {
  task: workflowActivity,
  name: ({ namespace, workflowId, activityId }) => ({ path: { namespace }, body: { workflowId, activityId } }),
};
const standalone: Way = {
  task: standaloneActivity,
  name: ({ namespace, activityId }) => ({ path: { namespace, activityId } }),
};
const ofWorkflow: Way = {
  task: workflowActivity,
  name: ({ namespace, workflowId = '', activityId }) => ({ path: { namespace, workflowId, activityId } }),
};

function report({ task, name }: Way, body: Json): Scenario {
  return {
    prepare: async (world) => {
      const request = name(await task(world));
      return { ...request, body: { ...request.body, ...body } };
    },
  };
}

function cancelled({ task, name }: Way): Scenario {
  return {
    prepare: async (world) => {
      const taken = await task(world);
      await askToCancel(world, taken);
      const request = name(taken);
      return { ...request, body: { ...request.body, details: ['stopped after 3 of 10'] } };
    },
  };
}

const PROGRESS = { details: [{ done: 3, of: 10 }] };
const RESULT = { result: [{ done: 10 }] };
const FAILURE = {
  failure: { message: 'the card was refused', applicationFailureInfo: { type: 'CardRefused', nonRetryable: true } },
};

export const activityResultScenarios: Scenarios = {
  recordActivityTaskHeartbeat: report(byToken, PROGRESS),
  recordActivityTaskHeartbeatAlias: report(byToken, PROGRESS),
  recordActivityTaskHeartbeatById: report(byId, PROGRESS),
  recordStandaloneActivityHeartbeat: report(standalone, PROGRESS),
  recordWorkflowActivityHeartbeat: report(ofWorkflow, PROGRESS),
  respondActivityTaskCompleted: report(byToken, RESULT),
  respondActivityTaskCompletedAlias: report(byToken, RESULT),
  respondActivityTaskCompletedById: report(byId, RESULT),
  completeStandaloneActivity: report(standalone, RESULT),
  completeWorkflowActivity: report(ofWorkflow, RESULT),
  respondActivityTaskFailed: report(byToken, FAILURE),
  respondActivityTaskFailedAlias: report(byToken, FAILURE),
  respondActivityTaskFailedById: report(byId, FAILURE),
  failStandaloneActivity: report(standalone, FAILURE),
  failWorkflowActivity: report(ofWorkflow, FAILURE),
  respondActivityTaskCanceled: cancelled(byToken),
  respondActivityTaskCanceledAlias: cancelled(byToken),
  respondActivityTaskCanceledById: cancelled(byId),
  resolveStandaloneActivityAsCanceled: cancelled(standalone),
  resolveWorkflowActivityAsCanceled: cancelled(ofWorkflow),
};
