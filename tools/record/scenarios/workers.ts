import type { Json } from '../json.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';

function heartbeat(world: World): Json {
  return {
    workerInstanceKey: world.name('my-worker'),
    workerIdentity: 'worker-1',
    hostInfo: { hostName: 'host-1', processId: '4711' },
    taskQueue: 'my-task-queue',
    sdkName: 'temporal-typescript',
    sdkVersion: '1.24.0',
    status: 'WORKER_STATUS_RUNNING',
    startTime: '2025-06-01T12:00:00Z',
    heartbeatTime: '2025-06-01T12:01:00Z',
    elapsedSinceLastHeartbeat: '60s',
  };
}

/** A namespace that has heard from one worker. */
async function heardFrom(world: World): Promise<{ readonly namespace: string; readonly workerInstanceKey: string }> {
  const namespace = await world.ownNamespace();
  const workerHeartbeat = heartbeat(world);
  await world.http('POST', `/api/v1/namespaces/${namespace}/workers/heartbeat`, {
    workerHeartbeat: [workerHeartbeat],
  });
  return { namespace, workerInstanceKey: String(workerHeartbeat.workerInstanceKey) };
}

const inNamespace: Pick<Scenario, 'prepare'> = {
  prepare: async (world) => {
    const { namespace } = await heardFrom(world);
    return { path: { namespace } };
  },
};

export const workerScenarios: Scenarios = {
  listWorkers: { ...inNamespace, complete: ({ workers, workersInfo }) => Array.isArray(workers ?? workersInfo) },
  countWorkers: { ...inNamespace, complete: ({ count }) => count === '1' },
  describeWorker: { prepare: async (world) => ({ path: { ...(await heardFrom(world)) } }) },
  recordWorkerHeartbeat: {
    prepare: async (world) => ({
      path: { namespace: world.namespace },
      body: { identity: 'worker-1', workerHeartbeat: [heartbeat(world)] },
    }),
  },
  fetchWorkerConfig: {
    prepare: async (world) => {
      const { namespace, workerInstanceKey } = await heardFrom(world);
      return { path: { namespace }, body: { selector: { workerInstanceKey }, reason: 'a look' } };
    },
  },
  updateWorkerConfig: {
    prepare: async (world) => {
      const { namespace, workerInstanceKey } = await heardFrom(world);
      return {
        path: { namespace },
        body: {
          selector: { workerInstanceKey },
          workerConfig: { workflowCacheSize: 500 },
          updateMask: 'workflowCacheSize',
          reason: 'less memory',
        },
      };
    },
  },

  describeTaskQueue: {
    prepare: async ({ namespace }) => ({
      path: { namespace, taskQueueName: 'my-task-queue' },
      query: { taskQueueType: 'TASK_QUEUE_TYPE_WORKFLOW', reportStats: 'true' },
    }),
  },
  updateTaskQueueConfig: {
    prepare: async ({ namespace, name }) => ({
      path: { namespace, taskQueue: name('my-task-queue') },
      body: {
        taskQueueType: 'TASK_QUEUE_TYPE_ACTIVITY',
        updateQueueRateLimit: { rateLimit: { requestsPerSecond: 10 }, reason: 'a slow partner' },
      },
    }),
  },
};
