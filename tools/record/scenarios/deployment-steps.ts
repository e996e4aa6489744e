import { until, type World } from '../world.ts';

export interface DeploymentVersion {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
}

/** A worker that polls makes a version; it polls until the version is there. */
export async function deploymentVersion(world: World): Promise<DeploymentVersion> {
  const { namespace, name, grpc, http } = world;
  const version = { namespace, deploymentName: name('my-deployment'), buildId: 'build-1' };
  const poll = grpc.call(
    'PollWorkflowTaskQueue',
    {
      namespace,
      taskQueue: { name: name('my-task-queue') },
      identity: 'worker-1',
      deploymentOptions: {
        deploymentName: version.deploymentName,
        buildId: version.buildId,
        workerVersioningMode: 'WORKER_VERSIONING_MODE_VERSIONED',
      },
    },
    { timeoutMs: 10_000 },
  );
  poll.catch(() => undefined);
  await until(() => http('GET', versionPath(version)).catch(() => undefined));
  return version;
}

export interface OldDeployment {
  readonly namespace: string;
  readonly seriesName: string;
  readonly buildId: string;
}

/** The same in the API before worker deployments, the last server with which is 1.27. */
export async function oldDeployment({ namespace, name, grpc, http }: World): Promise<OldDeployment> {
  const deployment = { namespace, seriesName: name('my-series'), buildId: 'build-1' };
  const { seriesName, buildId } = deployment;
  const poll = grpc.call(
    'PollWorkflowTaskQueue',
    {
      namespace,
      taskQueue: { name: name('my-task-queue') },
      identity: 'worker-1',
      workerVersionCapabilities: { buildId, useVersioning: true, deploymentSeriesName: seriesName },
    },
    { timeoutMs: 10_000 },
  );
  poll.catch(() => undefined);
  const path = `/api/v1/namespaces/${namespace}/deployments/${seriesName}/${buildId}`;
  await until(() => http('GET', path).catch(() => undefined));
  return deployment;
}

export function versionPath({ namespace, deploymentName, buildId }: DeploymentVersion): string {
  return `/api/v1/namespaces/${namespace}/worker-deployment-versions/${deploymentName}/${buildId}`;
}

export function deploymentPath({ namespace, deploymentName }: Omit<DeploymentVersion, 'buildId'>): string {
  return `/api/v1/namespaces/${namespace}/worker-deployments/${deploymentName}`;
}
