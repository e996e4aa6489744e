import { describe, expect, test } from 'vitest';
import { activityCases } from './routes/activities.ts';
import { archiveCases } from './routes/archive.ts';
import { batchCases } from './routes/batches.ts';
import type { Cases } from './routes/cases.ts';
import { namespaceCases } from './routes/namespaces.ts';
import { scheduleCases } from './routes/schedules.ts';
import { workflowCases } from './routes/workflows.ts';

/** The routes that the proposal asks for: rpc, method and path. */
const ROUTES = `
RegisterNamespace POST /api/v1/namespaces
DescribeNamespace GET /api/v1/namespaces/{namespace}
ListNamespaces GET /api/v1/namespaces
UpdateNamespace PUT /api/v1/namespaces/{namespace}
DeprecateNamespace DELETE /api/v1/namespaces/{namespace}
StartWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_id}
GetWorkflowExecutionHistory GET /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/history
GetWorkflowExecutionHistoryReverse GET /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/history-reverse
RequestCancelWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/cancel
SignalWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/signal/{signal_name}
SignalWithStartWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_id}/signal-with-start/{signal_name}
ResetWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/reset
TerminateWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/terminate
ListWorkflowExecutions GET /api/v1/namespaces/{namespace}/workflows
ListArchivedWorkflowExecutions GET /api/v1/namespaces/{namespace}/archived-workflows
CountWorkflowExecutions GET /api/v1/namespaces/{namespace}/workflow-count
QueryWorkflow POST /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/query/{query.query_type}
DescribeWorkflowExecution GET /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}
UpdateWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/update/{request.input.name}
UpdateWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/updates/{request.meta.update_id}
RecordActivityTaskHeartbeat POST /api/v1/namespaces/{namespace}/activities/heartbeat
RecordActivityTaskHeartbeatById POST /api/v1/namespaces/{namespace}/activities/heartbeat-by-id
RespondActivityTaskCompleted POST /api/v1/namespaces/{namespace}/activities/complete
RespondActivityTaskCompletedById POST /api/v1/namespaces/{namespace}/activities/complete-by-id
RespondActivityTaskFailed POST /api/v1/namespaces/{namespace}/activities/fail
RespondActivityTaskFailedById POST /api/v1/namespaces/{namespace}/activities/fail-by-id
RespondActivityTaskCanceled POST /api/v1/namespaces/{namespace}/activities/cancel
RespondActivityTaskCanceledById POST /api/v1/namespaces/{namespace}/activities/cancel-by-id
DescribeTaskQueue GET /api/v1/namespaces/{namespace}/task-queues/{task_queue.name}
CreateSchedule POST /api/v1/namespaces/{namespace}/schedules/{schedule_id}
DescribeSchedule GET /api/v1/namespaces/{namespace}/schedules/{schedule_id}
UpdateSchedule POST /api/v1/namespaces/{namespace}/schedules/{schedule_id}/update
PatchSchedule POST /api/v1/namespaces/{namespace}/schedules/{schedule_id}/patch
ListScheduleMatchingTimes GET /api/v1/namespaces/{namespace}/schedules/{schedule_id}/matching-times
DeleteSchedule DELETE /api/v1/namespaces/{namespace}/schedules/{schedule_id}
ListSchedules GET /api/v1/namespaces/{namespace}/schedules
StartBatchOperation POST /api/v1/namespaces/{namespace}/batch-operations/{job_id}
DescribeBatchOperation GET /api/v1/namespaces/{namespace}/batch-operations/{job_id}
ListBatchOperations GET /api/v1/namespaces/{namespace}/batch-operations
StopBatchOperation POST /api/v1/namespaces/{namespace}/batch-operations/{job_id}/stop
GetSystemInfo GET /api/v1/system-info
`
  .trim()
  .split('\n');

const CASES: Cases = {
  ...namespaceCases,
  ...workflowCases,
  ...archiveCases,
  ...activityCases,
  ...scheduleCases,
  ...batchCases,
};

// Contract section 1; the statuses follow section 3, and the effects are verified over gRPC.
describe('on a real server', () => {
  test.each(ROUTES)('%s', async (route) => {
    await CASES[route]?.();
  });

  test('each of the 41 routes has a test, and each test has a route', () => {
    expect(ROUTES).toHaveLength(41);
    expect(Object.keys(CASES).sort()).toEqual(ROUTES.toSorted());
  });
});
