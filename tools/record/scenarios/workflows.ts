import { plain, type Scenario, type Scenarios } from '../scenario.ts';
import { until, type World } from '../world.ts';
import { eventOf, runningWorkflow, START, startWorkflow, workflowPath } from './workflow-steps.ts';

/** Sent to a workflow that runs. */
function toRunning(request: { path?: Record<string, string>; body?: Record<string, unknown> }): Scenario {
  return {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world);
      return { ...request, path: { namespace, workflowId, ...request.path } };
    },
  };
}

/** A workflow that has completed, or is about to. */
async function greeted(world: World) {
  const { namespace, workflowId } = await startWorkflow(world, {
    workflowType: { name: 'MyGreeting' },
    input: ['Alice'],
  });
  return { path: { namespace, workflowId } };
}

const newWorkflow = (world: World) => ({ namespace: world.namespace, workflowId: world.name('my-workflow-id') });

export const workflowScenarios: Scenarios = {
  startWorkflowExecution: plain((world) => ({
    path: newWorkflow(world),
    body: {
      ...START,
      input: ['Hello, World!'],
      workflowExecutionTimeout: '3600s',
      memo: { fields: { orderedBy: 'Alice' } },
    },
  })),
  describeWorkflowExecution: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world, { input: ['Hello, World!'] });
      return { path: { namespace, workflowId } };
    },
  },
  getWorkflowExecutionHistory: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world, { input: ['Hello, World!'] });
      return { path: { namespace, workflowId } };
    },
    others: [
      async (world) => ({ ...(await greeted(world)), accept: 'text/event-stream' }),
      async (world) => ({ ...(await greeted(world)), query: { limit: '2' }, accept: 'application/x-ndjson' }),
    ],
  },
  getWorkflowExecutionHistoryReverse: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world, { input: ['Hello, World!'] });
      return { path: { namespace, workflowId }, query: { maximumPageSize: '2' } };
    },
  },
  listWorkflowExecutions: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world);
      return { path: { namespace }, query: { pageSize: '10', query: `WorkflowId = '${workflowId}'` } };
    },
    complete: ({ executions }) => Array.isArray(executions),
    others: [
      async (world) => {
        const workflow = await runningWorkflow(world);
        const query = `WorkflowId = '${workflow.workflowId}'`;
        const list = `/api/v1/namespaces/${workflow.namespace}/workflows?query=${encodeURIComponent(query)}`;
        await until(async () => ((await world.http('GET', list)).executions ? true : undefined));
        return {
          path: { namespace: workflow.namespace },
          query: { query, limit: '100' },
          accept: 'application/x-ndjson',
        };
      },
    ],
  },
  listArchivedWorkflowExecutions: {
    prepare: async (world) => {
      const namespace = world.name('my-namespace');
      await world.http('POST', '/api/v1/namespaces', {
        namespace,
        workflowExecutionRetentionPeriod: '86400s',
        visibilityArchivalState: 'ARCHIVAL_STATE_ENABLED',
      });
      const closed = await closedWorkflowOnceUsable({ ...world, namespace });
      const query = `WorkflowId = '${closed}' AND CloseTime < '2100-01-01T00:00:00Z'`;
      return { path: { namespace }, query: { pageSize: '10', query } };
    },
    complete: ({ executions }) => Array.isArray(executions),
  },
  countWorkflowExecutions: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world);
      return { path: { namespace }, query: { query: `WorkflowId = '${workflowId}' GROUP BY ExecutionStatus` } };
    },
    complete: ({ count }) => count === '1',
  },
  signalWorkflowExecution: toRunning({ path: { signalName: 'MySignal' }, body: { input: ['Hello, World!'] } }),
  signalWithStartWorkflowExecution: plain((world) => ({
    path: { ...newWorkflow(world), signalName: 'MySignal' },
    body: { ...START, input: ['Hello, World!'], signalInput: ['Hello again!'] },
  })),
  queryWorkflowByGet: {
    ...toRunning({ path: { queryType: 'MyQuery' } }),
    others: [
      async (world) => {
        const { namespace, workflowId } = await runningWorkflow(world);
        const path = workflowPath({ namespace, workflowId });
        setTimeout(() => void world.http('POST', `${path}/signal/MySignal`, { input: ['Half way.'] }), 1_000);
        setTimeout(() => void world.http('POST', `${path}/cancel`, {}), 3_000);
        return { path: { namespace, workflowId, queryType: 'MyQuery' }, accept: 'text/event-stream' };
      },
    ],
  },
  queryWorkflow: toRunning({ path: { queryType: 'MyQuery' }, body: {} }),
  requestCancelWorkflowExecution: toRunning({ body: { reason: 'no longer needed' } }),
  terminateWorkflowExecution: toRunning({ body: { reason: 'it hangs', details: [{ seenBy: 'Alice' }] } }),
  resetWorkflowExecution: {
    prepare: async (world) => {
      const workflow = await runningWorkflow(world);
      const { eventId } = await eventOf(world, workflow, 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED');
      const { namespace, workflowId } = workflow;
      return {
        path: { namespace, workflowId },
        body: { reason: 'a bug is fixed', workflowTaskFinishEventId: eventId },
      };
    },
  },
  deleteWorkflowExecution: toRunning({}),
  executeMultiOperation: plain((world) => {
    const { namespace, workflowId } = newWorkflow(world);
    return {
      path: { namespace },
      body: {
        operations: [
          {
            startWorkflow: {
              workflowId,
              ...START,
              workflowIdConflictPolicy: 'WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING',
            },
          },
          {
            updateWorkflow: {
              workflowExecution: { workflowId },
              request: { input: { name: 'MyUpdate', args: [{ amount: 3 }] } },
              waitPolicy: { lifecycleStage: 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED' },
            },
          },
        ],
      },
    };
  }),
  updateWorkflowExecutionOptions: toRunning({
    body: {
      workflowExecutionOptions: { priority: { priorityKey: 2 } },
      updateMask: 'priority',
    },
  }),
  pauseWorkflowExecution: toRunning({ body: { reason: 'maintenance' } }),
  unpauseWorkflowExecution: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world);
      await world.http('POST', `${workflowPath({ namespace, workflowId })}/pause`, { reason: 'maintenance' });
      return { path: { namespace, workflowId }, body: { reason: 'maintenance is over' } };
    },
  },
  pollWorkflowExecutionTimeSkipping: {
    prepare: async (world) => {
      const fastForwardConfig = { id: 'my-fast-forward', duration: '10s' };
      const { namespace, workflowId } = await startWorkflow(world, {
        timeSkippingConfig: { enabled: true, fastForwardConfig },
      });
      return { path: { namespace, workflowId }, query: { fastForwardId: fastForwardConfig.id } };
    },
  },

  updateWorkflowExecution: toRunning({
    path: { updateName: 'MyUpdate' },
    body: { request: { input: { args: [{ amount: 3 }] } } },
  }),
  updateWorkflowExecutionById: toRunning({
    path: { updateId: 'my-update-id' },
    body: { request: { input: { name: 'MyUpdate', args: [{ amount: 3 }] } } },
  }),
  pollWorkflowExecutionUpdate: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world);
      await world.http('POST', `${workflowPath({ namespace, workflowId })}/updates/my-update-id`, {
        request: { input: { name: 'MyUpdate', args: [{ amount: 3 }] } },
      });
      return { path: { namespace, workflowId, updateId: 'my-update-id' } };
    },
  },
};

/** A workflow that ran in a namespace which the server may not know everywhere yet. */
async function closedWorkflowOnceUsable(world: World): Promise<string> {
  const { workflowId } = await until(() => startWorkflow(world).catch(() => undefined));
  await world.http('POST', `${workflowPath({ ...world, workflowId })}/terminate`, { reason: 'it hangs' });
  return workflowId;
}
