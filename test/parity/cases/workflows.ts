import { IDENTITY, IDLE_QUEUE, NAMESPACE, TASK_QUEUE } from '../live/lab.ts';
import type { ParityCases } from '../live/parity-case.ts';
import { answeringWorkflow, idleWorkflow, WORKFLOW } from './things.ts';

const UUID = '11111111-1111-4111-8111-111111111111';
const NO_WORKFLOW = { workflowId: 'no-such-workflow' };
const NO_RUN = { runId: UUID };
const COMPLETED = { lifecycleStage: 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED' };

export const workflowCases: ParityCases = {
  startWorkflowExecution: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      workflowId: `${name} / ü?#`,
      ...WORKFLOW,
      input: ['text', 1.5, { a: [], b: {} }, null, { metadata: { encoding: 'YmluYXJ5L3BsYWlu' }, data: '+/8=' }],
      workflowExecutionTimeout: '3600s',
      workflowRunTimeout: '600.5s',
      workflowTaskTimeout: '10s',
      workflowIdReusePolicy: 'WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE',
      workflowIdConflictPolicy: 'WORKFLOW_ID_CONFLICT_POLICY_FAIL',
      retryPolicy: {
        initialInterval: '1s',
        backoffCoefficient: 1.1,
        maximumAttempts: 3,
        nonRetryableErrorTypes: ['A'],
      },
      memo: { fields: { note: 'kept', more: { a: 1 } } },
      header: { fields: { trace: 'id' } },
      searchAttributes: { indexedFields: { BuildIds: ['one'] } },
      userMetadata: { summary: 'a summary', details: 'details' },
      priority: { priorityKey: 2, fairnessKey: 'key', fairnessWeight: 0.5 },
      workflowStartDelay: '1s',
    }),
    refused: ({ namespace = '' }) => [
      {
        namespace,
        workflowId: 'x',
        workflowType: { name: 'T' },
        taskQueue: { name: IDLE_QUEUE },
        cronSchedule: 'never',
      },
      { namespace, workflowId: 'x', ...WORKFLOW, workflowRunTimeout: '-1s' },
    ],
  },
  executeMultiOperation: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      operations: [
        {
          startWorkflow: {
            namespace,
            workflowId: name,
            workflowType: { name: 'MyWorkflow' },
            taskQueue: { name: TASK_QUEUE },
            workflowIdConflictPolicy: 'WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING',
          },
        },
        {
          updateWorkflow: {
            namespace,
            workflowExecution: { workflowId: name },
            waitPolicy: COMPLETED,
            request: { input: { name: 'MyUpdate', args: [{ deep: [1] }] } },
          },
        },
      ],
    }),
    filled: {
      operations: [
        { startWorkflow: { identity: IDENTITY, requestId: UUID } },
        { updateWorkflow: { request: { meta: { identity: IDENTITY, updateId: UUID } } } },
      ],
    },
    refused: ({ namespace = '' }) => [{ namespace, operations: [{ startWorkflow: { namespace } }] }],
  },
  requestCancelWorkflowExecution: {
    kind: 'write',
    arrange: idleWorkflow,
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({
      namespace,
      workflowExecution: { workflowId, runId },
      firstExecutionRunId: runId,
      reason: 'enough',
    }),
    refused: ({ namespace = '' }) => [{ namespace, workflowExecution: NO_WORKFLOW }],
  },
  signalWorkflowExecution: {
    kind: 'write',
    arrange: idleWorkflow,
    request: ({ namespace = '', workflowId = '' }) => ({
      namespace,
      workflowExecution: { workflowId },
      signalName: 'My Signal/ü',
      input: [{ a: 1 }, 'b'],
      control: 'c',
      header: { fields: { h: [1, 2] } },
    }),
    refused: ({ namespace = '' }) => [{ namespace, workflowExecution: NO_WORKFLOW, signalName: 's' }],
  },
  signalWithStartWorkflowExecution: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      workflowId: name,
      ...WORKFLOW,
      signalName: 'MySignal',
      signalInput: ['signalled'],
      input: ['started'],
      memo: { fields: { a: 'b' } },
      workflowRunTimeout: '600s',
    }),
    refused: ({ namespace = '' }) => [
      { namespace, workflowId: 'x', ...WORKFLOW, signalName: 's', workflowTaskTimeout: '-1s' },
    ],
  },
  resetWorkflowExecution: {
    kind: 'write',
    arrange: answeringWorkflow,
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({
      namespace,
      workflowExecution: { workflowId, runId },
      reason: 'again',
      workflowTaskFinishEventId: '4',
      resetReapplyExcludeTypes: ['RESET_REAPPLY_EXCLUDE_TYPE_UPDATE'],
    }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, workflowExecution: NO_WORKFLOW, reason: 'r', workflowTaskFinishEventId: '4' },
      { namespace, workflowExecution: { workflowId }, reason: 'r', workflowTaskFinishEventId: '4000000000' },
    ],
  },
  terminateWorkflowExecution: {
    kind: 'write',
    arrange: idleWorkflow,
    request: ({ namespace = '', workflowId = '' }) => ({
      namespace,
      workflowExecution: { workflowId },
      reason: 'over',
      details: ['why', 2],
    }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, workflowExecution: NO_WORKFLOW, reason: 'r' },
      { namespace, workflowExecution: { workflowId, ...NO_RUN }, reason: 'r' },
    ],
  },
  deleteWorkflowExecution: {
    kind: 'write',
    arrange: idleWorkflow,
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({
      namespace,
      workflowExecution: { workflowId, runId },
    }),
    refused: ({ namespace = '' }) => [{ namespace, workflowExecution: NO_WORKFLOW }],
  },
  updateWorkflowExecution: {
    kind: 'write',
    arrange: answeringWorkflow,
    request: ({ namespace = '', workflowId = '' }) => ({
      namespace,
      workflowExecution: { workflowId },
      waitPolicy: COMPLETED,
      request: { meta: { updateId: 'my-update' }, input: { name: 'MyUpdate', args: [{ deep: [1.0] }] } },
    }),
    filled: { request: { meta: { identity: IDENTITY } } },
    refused: ({ namespace = '', workflowId = '' }) => [
      {
        namespace,
        workflowExecution: NO_WORKFLOW,
        request: { meta: { updateId: 'u' }, input: { name: 'MyUpdate' } },
      },
      {
        namespace,
        workflowExecution: { workflowId },
        firstExecutionRunId: 'another',
        request: { meta: { updateId: 'u' }, input: { name: 'MyUpdate' } },
      },
    ],
  },
  updateWorkflowExecutionOptions: {
    kind: 'write',
    arrange: idleWorkflow,
    request: ({ namespace = '', workflowId = '' }) => ({
      namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: { versioningOverride: { autoUpgrade: true } },
      updateMask: 'versioningOverride',
    }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, workflowExecution: { workflowId }, workflowExecutionOptions: {}, updateMask: 'noSuchField' },
    ],
  },
  pauseWorkflowExecution: {
    kind: 'write',
    arrange: idleWorkflow,
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({ namespace, workflowId, runId, reason: 'wait' }),
    refused: ({ namespace = '' }) => [{ namespace, ...NO_WORKFLOW, reason: 'wait' }],
  },
  unpauseWorkflowExecution: {
    kind: 'write',
    arrange: async (lab, name) => {
      const names = await idleWorkflow(lab, name);
      const pause = { namespace: NAMESPACE, workflowId: name, requestId: name, reason: 'wait' };
      await lab.grpc.call('PauseWorkflowExecution', pause).catch(() => undefined);
      return names;
    },
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({ namespace, workflowId, runId, reason: 'go on' }),
    refused: ({ namespace = '' }) => [{ namespace, ...NO_WORKFLOW, reason: 'go on' }],
  },
};
