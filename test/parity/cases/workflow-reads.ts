import { NAMESPACE, until } from '../live/lab.ts';
import type { ParityCases } from '../live/parity-case.ts';
import { answeringWorkflow, closedWorkflow, idleWorkflow, update } from './things.ts';

const UUID = '11111111-1111-4111-8111-111111111111';
const NO_WORKFLOW = { workflowId: 'no-such-workflow' };
const NO_RUN = { runId: UUID };
const COMPLETED = { lifecycleStage: 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED' };

/** Those that read workflows; the ones that change them are in workflows.ts. */
export const workflowReadCases: ParityCases = {
  getWorkflowExecutionHistory: {
    kind: 'read',
    arrange: closedWorkflow,
    request: ({ namespace = '', workflowId = '' }) => ({ namespace, execution: { workflowId } }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, execution: NO_WORKFLOW },
      { namespace, execution: { workflowId, runId: 'no-uuid' } },
      { namespace, execution: { workflowId }, nextPageToken: 'AAEC' },
    ],
  },
  getWorkflowExecutionHistoryReverse: {
    kind: 'read',
    arrange: closedWorkflow,
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({
      namespace,
      execution: { workflowId, runId },
      maximumPageSize: 100,
    }),
    refused: ({ namespace = '' }) => [{ namespace, execution: NO_WORKFLOW }],
  },
  listWorkflowExecutions: {
    kind: 'read',
    arrange: async (lab, name) => {
      const names = await closedWorkflow(lab, name);
      const query = `WorkflowId = '${name}' AND ExecutionStatus = 'Terminated'`;
      await until(async () => {
        const found = await lab.grpc.call('CountWorkflowExecutions', { namespace: NAMESPACE, query });
        return found.count === '1' || undefined;
      });
      return { ...names, query };
    },
    request: ({ namespace = '', query = '' }) => ({ namespace, query, pageSize: 5 }),
    refused: ({ namespace = '' }) => [
      { namespace, query: 'NoSuchAttribute = 1' },
      { namespace, query: 'not a query' },
    ],
  },
  listArchivedWorkflowExecutions: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, pageSize: 10, query: `CloseTime < '2100-01-01T00:00:00Z'` }),
    mayFail: 'the namespace archives nothing; test/live has one that does',
  },
  countWorkflowExecutions: {
    kind: 'read',
    arrange: async (lab, name) => ({ ...(await idleWorkflow(lab, name)), query: `WorkflowId = '${name}'` }),
    request: ({ namespace = '', query = '' }) => ({ namespace, query: `${query} GROUP BY ExecutionStatus` }),
    refused: ({ namespace = '' }) => [{ namespace, query: 'NoSuchAttribute = 1' }],
  },
  queryWorkflow: {
    kind: 'read',
    arrange: answeringWorkflow,
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({
      namespace,
      execution: { workflowId, runId },
      query: { queryType: 'MyQuery', queryArgs: [1] },
      queryRejectCondition: 'QUERY_REJECT_CONDITION_NOT_OPEN',
    }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, execution: { workflowId }, query: { queryType: 'no such query' } },
      { namespace, execution: NO_WORKFLOW, query: { queryType: 'MyQuery' } },
    ],
  },
  describeWorkflowExecution: {
    kind: 'read',
    arrange: closedWorkflow,
    request: ({ namespace = '', workflowId = '' }) => ({ namespace, execution: { workflowId } }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, execution: NO_WORKFLOW },
      { namespace, execution: { workflowId, ...NO_RUN } },
    ],
  },
  pollWorkflowExecutionUpdate: {
    kind: 'read',
    arrange: async (lab, name) => {
      const names = await answeringWorkflow(lab, name);
      await update(lab, name, 'an update');
      return names;
    },
    request: ({ namespace = '', workflowId = '', runId = '' }) => ({
      namespace,
      updateRef: { workflowExecution: { workflowId, runId }, updateId: 'an update' },
      waitPolicy: COMPLETED,
    }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, updateRef: { workflowExecution: { workflowId }, updateId: 'none' } },
    ],
  },
  pollWorkflowExecutionTimeSkipping: {
    kind: 'read',
    arrange: idleWorkflow,
    request: ({ namespace = '', workflowId = '' }) => ({
      namespace,
      workflowExecution: { workflowId },
      fastForwardId: 'a fast forward',
    }),
  },
};
