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

export function versionPath({ namespace, deploymentName, buildId }: DeploymentVersion): string {
  return `/api/v1/namespaces/${namespace}/worker-deployment-versions/${deploymentName}/${buildId}`;
}

export function deploymentPath({ namespace, deploymentName }: Omit<DeploymentVersion, 'buildId'>): string {
  return `/api/v1/namespaces/${namespace}/worker-deployments/${deploymentName}`;
}
