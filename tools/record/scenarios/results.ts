import type { Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';
import { ACTIVITY, startedActivity } from './activity-steps.ts';
import { operation } from './nexus.ts';
import { runningWorkflow, START, startWorkflow, workflowPath } from './workflow-steps.ts';

const GREETING = { workflowType: { name: 'MyGreeting' }, input: ['Alice'] };

const pathOf = ({ namespace, workflowId }: { readonly namespace: string; readonly workflowId: string }) => ({
  namespace,
  workflowId,
});

/** A workflow that somebody has terminated. */
async function terminated(world: World) {
  const workflow = await runningWorkflow(world);
  await world.http('POST', `${workflowPath(workflow)}/terminate`, { reason: 'it hangs' });
  return workflow;
}

/** Takes the next workflow task of a queue, and completes the workflow with bytes that are encrypted. */
async function completeEncrypted({ namespace, grpc }: World, taskQueue: string): Promise<void> {
  const identity = 'worker-1';
  const asked = { namespace, taskQueue: { name: taskQueue }, identity };
  const { taskToken } = await grpc.call('PollWorkflowTaskQueue', asked);
  const payload = { metadata: { encoding: Buffer.from('binary/encrypted') }, data: Buffer.from('secret') };
  const command = {
    commandType: 'COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION',
    completeWorkflowExecutionCommandAttributes: { result: { payloads: [payload] } },
  };
  await grpc.call('RespondWorkflowTaskCompleted', { namespace, taskToken, identity, commands: [command] });
}

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
    others: [
      async (world) => ({
        path: { namespace: world.namespace, workflowId: world.name('my-workflow-id') },
        query: { wait: '0s' },
        body: START,
      }),
      async (world) => ({
        path: { namespace: world.namespace, workflowId: world.name('my-workflow-id') },
        query: { onFailure: 'error' },
        body: { ...START, workflowRunTimeout: '1s' },
      }),
    ],
  },
  getWorkflowResult: {
    prepare: async (world) => {
      const { namespace, workflowId } = await startWorkflow(world, GREETING);
      return { path: { namespace, workflowId }, query: { wait: '10s' } };
    },
    others: [
      async (world) => ({ path: pathOf(await runningWorkflow(world)) }),
      async (world) => {
        const taskQueue = world.name('my-task-queue');
        const workflow = await startWorkflow(world, { taskQueue: { name: taskQueue } });
        await completeEncrypted(world, taskQueue);
        return { path: pathOf(workflow), query: { value: 'true' } };
      },
      async (world) => ({ path: pathOf(await terminated(world)), query: { onFailure: 'error' } }),
      async (world) => ({ path: pathOf(await startWorkflow(world, GREETING)), accept: 'text/event-stream' }),
    ],
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
    others: [
      async (world) => ({
        path: { namespace: world.namespace, activityId: world.name('my-activity-id') },
        query: { wait: '0s' },
        body: { ...ACTIVITY, taskQueue: { name: world.name('my-task-queue') }, input: ['Hello, World!'] },
      }),
    ],
  },
  getActivityResult: {
    prepare: async (world) => {
      const { namespace, activityId, taskQueue } = await startedActivity(world);
      void completeNext(world, taskQueue);
      return { path: { namespace, activityId }, query: { wait: '10s' } };
    },
    others: [
      async (world) => {
        const { namespace, activityId } = await startedActivity(world);
        return { path: { namespace, activityId } };
      },
    ],
  },
  getNexusOperationResult: {
    prepare: async (world) => ({ path: { ...(await operation(world)) } }),
  },
};
