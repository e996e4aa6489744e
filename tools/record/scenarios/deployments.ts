import type { Json } from '../json.ts';
import { plain, type Scenario, type Scenarios } from '../scenario.ts';
import {
  type DeploymentVersion,
  deploymentPath,
  deploymentVersion,
  oldDeployment,
  versionPath,
} from './deployment-steps.ts';

function onDeployment(body?: (version: DeploymentVersion) => Json): Scenario {
  return {
    prepare: async (world) => {
      const version = await deploymentVersion(world);
      const { namespace, deploymentName } = version;
      return { path: { namespace, deploymentName }, ...(body && { body: body(version) }) };
    },
  };
}

function onVersion(body?: Json): Scenario {
  return { prepare: async (world) => ({ path: { ...(await deploymentVersion(world)) }, ...(body && { body }) }) };
}

const COMPUTE = {
  computeConfigScalingGroups: {
    default: {
      scalingGroup: {
        taskQueueTypes: ['TASK_QUEUE_TYPE_WORKFLOW'],
        provider: { type: 'subprocess', details: { command: 'true' } },
      },
    },
  },
};

export const deploymentScenarios: Scenarios = {
  listWorkerDeployments: {
    prepare: async (world) => {
      const { namespace } = await deploymentVersion({ ...world, namespace: await world.ownNamespace() });
      return { path: { namespace } };
    },
    complete: ({ workerDeployments }) => JSON.stringify(workerDeployments ?? []).includes('latestVersionSummary'),
  },
  describeWorkerDeployment: onDeployment(),
  createWorkerDeployment: plain(({ namespace, name }) => ({
    path: { namespace, deploymentName: name('my-deployment') },
    body: {},
  })),
  deleteWorkerDeployment: {
    prepare: async ({ namespace, name, http }) => {
      const deploymentName = name('my-deployment');
      await http('POST', deploymentPath({ namespace, deploymentName }), {});
      return { path: { namespace, deploymentName } };
    },
  },
  setWorkerDeploymentCurrentVersion: onDeployment(({ buildId }) => ({ buildId })),
  setWorkerDeploymentRampingVersion: onDeployment(({ buildId }) => ({ buildId, percentage: 20 })),
  setWorkerDeploymentManager: onDeployment(() => ({ managerIdentity: 'deployer' })),
  describeWorkerDeploymentVersion: onVersion(),
  createWorkerDeploymentVersion: {
    prepare: async (world) => {
      const { namespace, deploymentName } = await deploymentVersion(world);
      return {
        path: { namespace, deploymentName },
        body: { deploymentVersion: { buildId: 'build-2' } },
      };
    },
  },
  deleteWorkerDeploymentVersion: {
    prepare: async ({ namespace, name, http }) => {
      // Made by a call: one that a worker has polled for cannot be deleted for some minutes.
      const version = { namespace, deploymentName: name('my-deployment'), buildId: 'build-1' };
      const { deploymentName, buildId } = version;
      await http('POST', deploymentPath(version), {});
      const path = `/api/v1/namespaces/${namespace}/worker-deployment-versions/${deploymentName}`;
      await http('POST', path, { deploymentVersion: { buildId } });
      return { path: version };
    },
  },
  updateWorkerDeploymentVersionMetadata: onVersion({ upsertEntries: { commit: '4f2c1d9' } }),
  // A server without a provider to run workers takes nothing else.
  updateWorkerDeploymentVersionComputeConfig: onVersion({ removeComputeConfigScalingGroups: ['default'] }),
  validateWorkerDeploymentVersionComputeConfig: {
    prepare: async (world) => {
      const version = await deploymentVersion(world);
      await world.http('POST', `${versionPath(version)}/update-compute-config`, COMPUTE);
      return { path: { ...version }, body: COMPUTE };
    },
  },

  getWorkerBuildIdCompatibility: plain(({ namespace }) => ({ path: { namespace, taskQueue: 'my-task-queue' } })),
  getWorkerVersioningRules: plain(({ namespace }) => ({ path: { namespace, taskQueue: 'my-task-queue' } })),
  getWorkerTaskReachability: plain(({ namespace }) => ({
    path: { namespace },
    query: { buildIds: 'build-1', taskQueues: 'my-task-queue' },
  })),
  listDeployments: {
    prepare: async (world) => {
      const { namespace, seriesName } = await oldDeployment(world);
      return { path: { namespace }, query: { seriesName } };
    },
    complete: ({ deployments }) => Array.isArray(deployments),
  },
  describeDeployment: { prepare: async (world) => ({ path: { ...(await oldDeployment(world)) } }) },
  getDeploymentReachability: { prepare: async (world) => ({ path: { ...(await oldDeployment(world)) } }) },
  getCurrentDeployment: {
    prepare: async (world) => {
      const { namespace, seriesName, buildId } = await oldDeployment(world);
      const path = `/api/v1/namespaces/${namespace}/current-deployment/${seriesName}`;
      await world.http('POST', path, { deployment: { buildId } });
      return { path: { namespace, seriesName } };
    },
  },
  setCurrentDeployment: {
    prepare: async (world) => {
      const { namespace, seriesName, buildId } = await oldDeployment(world);
      return { path: { namespace, seriesName }, body: { deployment: { buildId } } };
    },
  },
};
