import type { Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';
import { ACTIVITY, startedActivity } from './activity-steps.ts';
import { operation } from './nexus.ts';
import { START, startWorkflow } from './workflow-steps.ts';

const GREETING = { workflowType: { name: 'MyGreeting' }, input: ['Alice'] };

/** Takes the next activity of a queue and completes it. */
async function completeNext({ namespace, grpc }: World, taskQueue: string): Promise<void> {
  const identity = 'worker-1';
  const { taskToken } = await grpc.call('PollActivityTaskQueue', {
    namespace,
    taskQueue: { name: taskQueue },
    identity,
  });
  const payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"done":10}') };
  await grpc.call('RespondActivityTaskCompleted', { namespace, taskToken, identity, result: { payloads: [payload] } });
}

export const resultScenarios: Scenarios = {
  executeWorkflow: {
    prepare: async (world) => ({
      path: { namespace: world.namespace, workflowId: world.name('my-workflow-id') },
      body: { ...START, ...GREETING },
    }),
  },
  getWorkflowResult: {
    prepare: async (world) => {
      const { namespace, workflowId } = await startWorkflow(world, GREETING);
      return { path: { namespace, workflowId }, query: { wait: '10s' } };
    },
  },
  updateWithStartWorkflowExecution: {
    prepare: async (world) => ({
      path: { namespace: world.namespace, workflowId: world.name('my-workflow-id'), updateName: 'MyUpdate' },
      body: {
        startWorkflow: { ...START, workflowIdConflictPolicy: 'WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING' },
        input: { args: [{ amount: 3 }] },
      },
    }),
  },
  executeActivity: {
    prepare: async (world) => {
      const taskQueue = world.name('my-task-queue');
      void completeNext(world, taskQueue);
      return {
        path: { namespace: world.namespace, activityId: world.name('my-activity-id') },
        body: { ...ACTIVITY, taskQueue: { name: taskQueue }, input: ['Hello, World!'] },
      };
    },
  },
  getActivityResult: {
    prepare: async (world) => {
      const { namespace, activityId, taskQueue } = await startedActivity(world);
      void completeNext(world, taskQueue);
      return { path: { namespace, activityId }, query: { wait: '10s' } };
    },
  },
  getNexusOperationResult: {
    prepare: async (world) => ({ path: { ...(await operation(world)) } }),
  },
};
