import type { Names } from '../../../src/verify/normalise.ts';
import { IDLE_QUEUE, type Lab, NAMESPACE } from '../live/lab.ts';
import type { ParityCases } from '../live/parity-case.ts';
import { idleWorkflow, orNothing } from './things.ts';

const heartbeat = (workerInstanceKey: string) => ({
  workerInstanceKey,
  workerIdentity: 'a worker',
  taskQueue: IDLE_QUEUE,
  sdkName: 'none',
  sdkVersion: '1.2.3',
  status: 'WORKER_STATUS_RUNNING',
});

async function worker(lab: Lab, workerInstanceKey: string): Promise<Names> {
  const request = { namespace: NAMESPACE, identity: 'me', workerHeartbeat: [heartbeat(workerInstanceKey)] };
  await lab.grpc.call('RecordWorkerHeartbeat', request);
  return { workerInstanceKey };
}

const SPEC = (id: string) => ({
  id,
  activityStart: { predicate: "ActivityType = 'NoSuchType'" },
  actions: [{ activityPause: {} }],
  visibilityQuery: '',
});

async function rule(lab: Lab, id: string): Promise<Names> {
  const request = { namespace: NAMESPACE, spec: SPEC(id), requestId: id, identity: 'me', description: 'a rule' };
  await lab.grpc.call('CreateWorkflowRule', request);
  return { ruleId: id };
}

const RULES = 'a namespace holds few rules';

export const workerCases: ParityCases = {
  describeTaskQueue: {
    kind: 'read',
    request: ({ namespace = '' }) => ({
      namespace,
      taskQueue: { name: 'nobody polls/ü', kind: 'TASK_QUEUE_KIND_NORMAL' },
      taskQueueType: 'TASK_QUEUE_TYPE_ACTIVITY',
      reportStats: true,
      reportConfig: true,
      includeTaskQueueStatus: true,
    }),
    refused: ({ namespace = '' }) => [
      { namespace, taskQueue: { name: '/_sys/bad/-1' }, taskQueueType: 'TASK_QUEUE_TYPE_ACTIVITY' },
    ],
  },
  updateTaskQueueConfig: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      taskQueue: name,
      taskQueueType: 'TASK_QUEUE_TYPE_ACTIVITY',
      updateQueueRateLimit: { rateLimit: { requestsPerSecond: 10.5 }, reason: 'slowly' },
      setFairnessWeightOverrides: { b: 0.1, a: 2 },
    }),
    refused: ({ namespace = '' }) => [
      { namespace, taskQueue: '/_sys/bad/-1', taskQueueType: 'TASK_QUEUE_TYPE_ACTIVITY' },
    ],
  },
  recordWorkerHeartbeat: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      workerHeartbeat: [
        {
          ...heartbeat(name),
          hostInfo: { hostName: 'h', currentHostCpuUsage: 0.1, currentHostMemUsage: 0.5 },
          startTime: '2025-01-02T03:04:05.6Z',
          elapsedSinceLastHeartbeat: '1.5s',
        },
      ],
    }),
  },
  listWorkers: {
    kind: 'read',
    arrange: orNothing(worker),
    request: ({ namespace = '', name = '' }) => ({ namespace, pageSize: 10, query: `WorkerInstanceKey = '${name}'` }),
    refused: ({ namespace = '' }) => [{ namespace, query: 'not a query' }],
  },
  countWorkers: {
    kind: 'read',
    arrange: orNothing(worker),
    request: ({ namespace = '', name = '' }) => ({ namespace, query: `WorkerInstanceKey = '${name}'` }),
    refused: ({ namespace = '' }) => [{ namespace, query: 'not a query' }],
  },
  describeWorker: {
    kind: 'read',
    arrange: orNothing(worker),
    request: ({ namespace = '', name = '' }) => ({ namespace, workerInstanceKey: name }),
    refused: ({ namespace = '' }) => [{ namespace, workerInstanceKey: 'no-such-worker' }],
  },
  fetchWorkerConfig: {
    kind: 'read',
    arrange: orNothing(worker),
    request: ({ namespace = '', name = '' }) => ({ namespace, reason: 'r', selector: { workerInstanceKey: name } }),
  },
  updateWorkerConfig: {
    kind: 'write',
    arrange: orNothing(worker),
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      reason: 'r',
      workerConfig: { workflowCacheSize: 10 },
      updateMask: 'workflowCacheSize',
      selector: { workerInstanceKey: name },
    }),
  },

  createWorkflowRule: {
    kind: 'write',
    alone: RULES,
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      spec: { ...SPEC(name), expirationTime: '2099-01-01T00:00:00Z' },
      description: 'a rule',
    }),
  },
  describeWorkflowRule: {
    kind: 'read',
    alone: RULES,
    arrange: orNothing(rule),
    request: ({ namespace = '', name = '' }) => ({ namespace, ruleId: name }),
    refused: ({ namespace = '' }) => [{ namespace, ruleId: 'no-such-rule' }],
  },
  deleteWorkflowRule: {
    kind: 'write',
    alone: RULES,
    arrange: orNothing(rule),
    request: ({ namespace = '', name = '' }) => ({ namespace, ruleId: name }),
    refused: ({ namespace = '' }) => [{ namespace, ruleId: 'no-such-rule' }],
  },
  listWorkflowRules: {
    kind: 'read',
    alone: RULES,
    arrange: orNothing(rule),
    request: ({ namespace = '' }) => ({ namespace }),
  },
  triggerWorkflowRule: {
    kind: 'write',
    alone: RULES,
    arrange: async (lab, name) => ({ ...(await idleWorkflow(lab, name)), ...(await orNothing(rule)(lab, name)) }),
    request: ({ namespace = '', workflowId = '', name = '' }) => ({ namespace, execution: { workflowId }, id: name }),
    refused: ({ namespace = '', workflowId = '' }) => [{ namespace, execution: { workflowId }, id: 'no-such-rule' }],
  },
};
