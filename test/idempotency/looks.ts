import type { Names } from '../../src/verify/normalise.ts';
import type { GrpcClient } from '../support/grpc-client.ts';

/** What the server has of a thing, without what changes by itself; for a comparison. */
export type Look = (grpc: GrpcClient, names: Names) => Promise<unknown>;

/** Fields that grow older, or are counted by the server for itself. */
const OWN = new Set([
  'historyLength',
  'historySizeBytes',
  'stateTransitionCount',
  'futureActionTimes',
  'executionDuration',
  'mostRecentWorkerVersionStamp',
  'lastHeartbeatTime',
  'lastWorkerIdentity',
  'cacheMetadata',
  'workersPerBuildId',
]);

const ANY = /.*/;

/** By a pattern of the operation's id; the first that fits. */
const LOOKS: readonly (readonly [RegExp, Look])[] = [
  [
    /NexusEndpoint$/,
    async (grpc, { id, name }) => {
      if (id !== undefined) return grpc.call('GetNexusEndpoint', { id });
      return (await grpc.call('ListNexusEndpoints', { name })).endpoints;
    },
  ],
  [
    /NexusOperationExecution$/,
    (grpc, { namespace, operationId, name }) =>
      grpc.call('DescribeNexusOperationExecution', { namespace, operationId: operationId ?? name }),
  ],
  [
    /^(register|update|deprecate|delete)Namespace$/,
    async (grpc, { namespace, name }) =>
      grpc.call('DescribeNamespace', { namespace: namespace === 'parity' ? name : namespace }),
  ],
  [/SearchAttributes$/, (grpc, { namespace }) => grpc.call('ListSearchAttributes', { namespace })],
  [
    /Schedule$/,
    async (grpc, { namespace, scheduleId, name }) => {
      const { schedule, conflictToken, info } = await grpc.call('DescribeSchedule', {
        namespace,
        scheduleId: scheduleId ?? name,
      });
      return { schedule, conflictToken: conflictToken.toString('hex'), actions: info.actionCount };
    },
  ],
  [
    /BatchOperation$/,
    async (grpc, { namespace, jobId, name }) => {
      const { startTime, jobId: id } = await grpc.call('DescribeBatchOperation', {
        namespace,
        jobId: jobId ?? `${name}-job`,
      });
      return { startTime, id };
    },
  ],
  [
    /^updateTaskQueueConfig$/,
    (grpc, { namespace, name }) =>
      grpc.call('DescribeTaskQueue', {
        namespace,
        taskQueue: { name },
        taskQueueType: 'TASK_QUEUE_TYPE_ACTIVITY',
        reportConfig: true,
      }),
  ],
  [
    /WorkflowRule$/,
    async (grpc, { namespace, name }) =>
      (await grpc.call('ListWorkflowRules', { namespace })).rules?.filter(
        (rule: { spec: { id: string } }) => rule.spec.id === name,
      ),
  ],
  [
    /WorkerDeployment|WorkerDeploymentVersion/,
    async (grpc, { namespace, deploymentName, name }) => {
      const { conflictToken, ...rest } = await grpc.call('DescribeWorkerDeployment', {
        namespace,
        deploymentName: deploymentName ?? name,
      });
      const version = await grpc
        .call('DescribeWorkerDeploymentVersion', {
          namespace,
          deploymentVersion: { deploymentName: deploymentName ?? name, buildId: 'build-1' },
        })
        .catch(failure);
      return { ...rest, token: conflictToken?.toString('hex'), version: version.workerDeploymentVersionInfo?.metadata };
    },
  ],
  [
    /^setCurrentDeployment$/,
    (grpc, { namespace, name }) => grpc.call('GetCurrentDeployment', { namespace, seriesName: name }),
  ],
  [
    /^(recordWorkerHeartbeat|.*WorkerConfig)$/,
    (grpc, { namespace, name }) => grpc.call('ListWorkers', { namespace, query: `WorkerInstanceKey = '${name}'` }),
  ],
  [
    /^(start|terminate|requestCancel|delete)ActivityExecution$/,
    async (grpc, { namespace, activityId, name }) => {
      const { info } = await grpc.call('DescribeActivityExecution', { namespace, activityId: activityId ?? name });
      return { runId: info.runId, status: info.status, runState: info.runState, cancel: info.canceledReason };
    },
  ],
  [ANY, workflow],
];

/** The latest run, with the events that are not of a worker's making, and what its activities do. */
async function workflow(grpc: GrpcClient, { namespace, workflowId, name }: Names): Promise<unknown> {
  const execution = { workflowId: workflowId ?? name };
  const {
    workflowExecutionInfo: info,
    pendingActivities,
    executionConfig,
  } = await grpc.call('DescribeWorkflowExecution', { namespace, execution });
  const { history } = await grpc.call('GetWorkflowExecutionHistory', { namespace, execution });
  const events = history.events.map(({ eventType }: { eventType: string }) => eventType);
  return {
    runId: info.execution.runId,
    status: info.status,
    versioning: info.versioningInfo,
    executionConfig,
    pendingActivities,
    events: events.filter((type: string) => !/WORKFLOW_TASK|ACTIVITY_TASK_STARTED/.test(type)),
  };
}

function failure({ code }: { readonly code?: number }): {
  readonly code: number | undefined;
  readonly workerDeploymentVersionInfo?: undefined;
} {
  return { code };
}

/** What there is now, as text. */
export async function lookAt(grpc: GrpcClient, operation: string, names: Names): Promise<string> {
  const look = LOOKS.find(([pattern]) => pattern.test(operation))?.[1] as Look;
  const seen = await look(grpc, names).catch(failure);
  return JSON.stringify(seen, (key, value: unknown) => (OWN.has(key) ? undefined : value));
}
