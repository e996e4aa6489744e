import type { Json } from '../json.ts';
import type { Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';

/** Workflows that do not exist: a batch over them takes its time and does no harm. */
function strangers(count: number): readonly Json[] {
  return Array.from({ length: count }, (_, index) => ({ workflowId: `workflow-${index}` }));
}

/** Each in a namespace of its own: the server runs one batch in a namespace at a time. */
async function started(world: World, size = 1): Promise<{ readonly namespace: string; readonly jobId: string }> {
  const namespace = await world.ownNamespace();
  const jobId = world.name('my-batch');
  await world.http('POST', `/api/v1/namespaces/${namespace}/batch-operations/${jobId}`, {
    reason: 'spring cleaning',
    executions: strangers(size),
    cancellationOperation: {},
  });
  return { namespace, jobId };
}

const isDone = ({ state }: Json) => state === 'BATCH_OPERATION_STATE_COMPLETED';

export const batchScenarios: Scenarios = {
  startBatchOperation: {
    prepare: async (world) => ({
      path: { namespace: await world.ownNamespace(), jobId: world.name('my-batch') },
      body: {
        visibilityQuery: "WorkflowType = 'MyWorkflow' AND ExecutionStatus = 'Running'",
        reason: 'spring cleaning',
        cancellationOperation: {},
      },
    }),
  },
  describeBatchOperation: {
    prepare: async (world) => ({ path: await started(world) }),
    complete: isDone,
  },
  listBatchOperations: {
    prepare: async (world) => {
      const { namespace } = await started(world);
      return { path: { namespace } };
    },
    complete: ({ operationInfo }) => Array.isArray(operationInfo) && isDone(operationInfo[0]),
  },
  stopBatchOperation: {
    prepare: async (world) => ({ path: await started(world, 500), body: { reason: 'a mistake' } }),
  },
};
