import type { Names } from '../../../src/verify/normalise.ts';
import { type Lab, NAMESPACE, until } from '../live/lab.ts';
import type { ParityCase, ParityCases } from '../live/parity-case.ts';
import { orNothing } from './things.ts';

const BUILD = 'build-1';

/** A version of a deployment, as it comes to be when its worker polls. */
async function version(lab: Lab, deploymentName: string): Promise<Names> {
  const request = {
    namespace: NAMESPACE,
    taskQueue: { name: deploymentName },
    identity: 'me',
    deploymentOptions: { deploymentName, buildId: BUILD, workerVersioningMode: 'WORKER_VERSIONING_MODE_VERSIONED' },
  };
  lab.grpc.call('PollWorkflowTaskQueue', request, { timeoutMs: 10_000 }).catch(() => undefined);
  const question = { namespace: NAMESPACE, deploymentVersion: { deploymentName, buildId: BUILD } };
  await until(() => lab.grpc.call('DescribeWorkerDeploymentVersion', question).catch(() => undefined));
  return { deploymentName };
}

/** One without workers; newer servers make it when they are told to. */
async function createdVersion(lab: Lab, deploymentName: string): Promise<Names> {
  await createdDeployment(lab, deploymentName);
  const deploymentVersion = { deploymentName, buildId: BUILD };
  const request = { namespace: NAMESPACE, deploymentVersion, identity: 'me', requestId: deploymentName };
  await lab.grpc.call('CreateWorkerDeploymentVersion', request);
  return { deploymentName };
}

async function createdDeployment(lab: Lab, deploymentName: string): Promise<Names> {
  const request = { namespace: NAMESPACE, deploymentName, identity: 'me', requestId: deploymentName };
  await lab.grpc.call('CreateWorkerDeployment', request);
  return { deploymentName };
}

const NONE = { deploymentName: 'no-such-deployment', buildId: BUILD };
const QUEUE = { taskQueue: 'parity-idle' };

/** To change the configuration, and to ask whether that could be done. */
const CHANGED_COMPUTE: ParityCase = {
  kind: 'write',
  arrange: orNothing(createdVersion),
  mayFail: 'the server has no provider of compute',
  request: ({ namespace = '', name = '' }) => ({
    namespace,
    deploymentVersion: { deploymentName: name, buildId: BUILD },
    removeComputeConfigScalingGroups: ['a'],
  }),
};

export const deploymentCases: ParityCases = {
  describeWorkerDeployment: {
    kind: 'read',
    arrange: version,
    request: ({ namespace = '', deploymentName = '' }) => ({ namespace, deploymentName }),
    refused: ({ namespace = '' }) => [{ namespace, deploymentName: 'no-such-deployment' }],
  },
  describeWorkerDeploymentVersion: {
    kind: 'read',
    arrange: version,
    request: ({ namespace = '', deploymentName = '' }) => ({
      namespace,
      deploymentVersion: { deploymentName, buildId: BUILD },
      reportTaskQueueStats: true,
    }),
    refused: ({ namespace = '' }) => [{ namespace, deploymentVersion: NONE }],
  },
  listWorkerDeployments: {
    kind: 'read',
    arrange: version,
    request: ({ namespace = '' }) => ({ namespace, pageSize: 100 }),
  },
  setWorkerDeploymentCurrentVersion: {
    kind: 'write',
    arrange: version,
    request: ({ namespace = '', deploymentName = '' }) => ({
      namespace,
      deploymentName,
      buildId: BUILD,
      ignoreMissingTaskQueues: true,
      allowNoPollers: true,
    }),
    refused: ({ namespace = '' }) => [{ namespace, ...NONE }],
  },
  setWorkerDeploymentRampingVersion: {
    kind: 'write',
    arrange: version,
    request: ({ namespace = '', deploymentName = '' }) => ({
      namespace,
      deploymentName,
      buildId: BUILD,
      percentage: 12.5,
      ignoreMissingTaskQueues: true,
      allowNoPollers: true,
    }),
    refused: ({ namespace = '', deploymentName = '' }) => [
      { namespace, ...NONE, percentage: 1 },
      { namespace, deploymentName, buildId: BUILD, percentage: 101 },
    ],
  },
  setWorkerDeploymentManager: {
    kind: 'write',
    arrange: version,
    request: ({ namespace = '', deploymentName = '' }) => ({ namespace, deploymentName, managerIdentity: 'me' }),
    refused: ({ namespace = '' }) => [{ namespace, deploymentName: 'no-such-deployment', self: true }],
  },
  updateWorkerDeploymentVersionMetadata: {
    kind: 'write',
    arrange: version,
    request: ({ namespace = '', deploymentName = '' }) => ({
      namespace,
      deploymentVersion: { deploymentName, buildId: BUILD },
      upsertEntries: { b: { deep: [1.5] }, a: 'text' },
    }),
    refused: ({ namespace = '' }) => [{ namespace, deploymentVersion: NONE, upsertEntries: { a: 1 } }],
  },
  deleteWorkerDeploymentVersion: {
    kind: 'write',
    arrange: orNothing(createdVersion),
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      deploymentVersion: { deploymentName: name, buildId: BUILD },
      skipDrainage: true,
    }),
    mayFail: 'an older server cannot be told to make a version',
  },
  deleteWorkerDeployment: {
    kind: 'write',
    arrange: orNothing(createdDeployment),
    request: ({ namespace = '', name = '' }) => ({ namespace, deploymentName: name }),
    mayFail: 'an older server cannot be told to make a deployment',
  },
  createWorkerDeployment: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({ namespace, deploymentName: name }),
  },
  createWorkerDeploymentVersion: {
    kind: 'write',
    arrange: orNothing(createdDeployment),
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      deploymentVersion: { deploymentName: name, buildId: BUILD },
    }),
  },
  updateWorkerDeploymentVersionComputeConfig: CHANGED_COMPUTE,
  validateWorkerDeploymentVersionComputeConfig: CHANGED_COMPUTE,

  describeDeployment: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, deployment: { seriesName: 'a series', buildId: BUILD } }),
  },
  listDeployments: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, pageSize: 5, seriesName: 'a series' }),
  },
  getDeploymentReachability: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, deployment: { seriesName: 'a series', buildId: BUILD } }),
  },
  getCurrentDeployment: { kind: 'read', request: ({ namespace = '' }) => ({ namespace, seriesName: 'a series' }) },
  setCurrentDeployment: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      deployment: { seriesName: name, buildId: BUILD },
      updateMetadata: { upsertEntries: { a: 'b' }, removeEntries: ['c'] },
    }),
  },
  getWorkerBuildIdCompatibility: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, ...QUEUE, maxSets: 1 }),
  },
  getWorkerVersioningRules: { kind: 'read', request: ({ namespace = '' }) => ({ namespace, ...QUEUE }) },
  getWorkerTaskReachability: {
    kind: 'read',
    request: ({ namespace = '' }) => ({
      namespace,
      buildIds: ['a', 'b'],
      taskQueues: ['parity-idle'],
      reachability: 'TASK_REACHABILITY_NEW_WORKFLOWS',
    }),
    refused: ({ namespace = '' }) => [{ namespace, buildIds: Array.from({ length: 100 }, (_, n) => `${n}`) }],
  },
};
