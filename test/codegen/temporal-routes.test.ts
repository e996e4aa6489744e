import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../codegen/config.ts';
import { loadModel } from '../../codegen/generate.ts';
import type { Operation } from '../../codegen/model.ts';

/** The routes that the HTTP API was proposed with: rpc, method, path. Contract section 1. */
const PROPOSED = `
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
`;

const model = loadModel(readConfig(fileURLToPath(new URL('../../codegen.yaml', import.meta.url))));
const operations = new Map(model.operations.map((operation) => [operation.rpc.name, operation]));

function operationOf(rpc: string): Operation {
  const operation = operations.get(rpc);
  if (operation === undefined) throw new Error(`no operation ${rpc}`);
  return operation;
}

describe('of the proposed routes', () => {
  const lines = PROPOSED.trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

  test('there are 41', () => {
    expect(lines).toHaveLength(41);
  });

  test.each(lines)('%s has %s %s, in the document', (rpc = '', method = '', path = '') => {
    const found = operationOf(rpc).bindings.filter(
      (binding) => binding.method === method && binding.path.source === path,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ published: true, body: method === 'POST' || method === 'PUT' ? '*' : undefined });
  });
});

describe('of the bindings', () => {
  const count = (service: string, file: (name: string) => boolean): number =>
    model.operations
      .filter((operation) => operation.service.endsWith(`.${service}`))
      .flatMap(({ bindings }) => bindings)
      .filter(({ place }) => file(place.file)).length;

  test.each([
    ['WorkflowService', 'annotated', 216, (file: string) => file.endsWith('.proto')],
    ['WorkflowService', 'in rules.yaml', 16, (file: string) => file === 'proto/rules.yaml'],
    ['OperatorService', 'annotated', 12, (file: string) => file.endsWith('.proto')],
    ['OperatorService', 'in rules.yaml', 3, (file: string) => file === 'proto/rules.yaml'],
  ])('%s has as many %s as the sources have', (service, _, wanted, file) => {
    expect(count(service, file)).toBe(wanted);
  });

  test('those below /api/v1/ are in the document, the others are not', () => {
    for (const { published, path } of model.operations.flatMap(({ bindings }) => bindings)) {
      expect([path.source, published]).toEqual([path.source, path.source.startsWith('/api/v1/')]);
    }
  });

  test.each([
    [
      'PollWorkflowExecutionUpdate',
      'GET',
      '/api/v1/namespaces/{namespace}/workflows/{update_ref.workflow_execution.workflow_id}/updates/{update_ref.update_id}',
    ],
    ['DeleteWorkflowExecution', 'DELETE', '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}'],
    ['ExecuteMultiOperation', 'POST', '/api/v1/namespaces/{namespace}/multi-operation'],
  ])('%s, which upstream leaves without HTTP, has %s %s (contract section 1)', (rpc, method, path) => {
    expect(operationOf(rpc).bindings.map((binding) => [binding.method, binding.path.source])).toEqual([[method, path]]);
  });
});

describe('the success status (contract section 3)', () => {
  const created = { kind: 'fixed', status: 201 };
  const accepted = { kind: 'fixed', status: 202 };
  const plain = { kind: 'fixed', status: 200 };
  const maybeStarted = { kind: 'created-or-existing', startedField: 'started', statusField: undefined };

  test.each([
    ['RegisterNamespace', created],
    ['CreateSchedule', created],
    ['CreateNexusEndpoint', created],
    ['CreateWorkflowRule', created],
    ['StartBatchOperation', created],
    ['StartWorkflowExecution', { ...maybeStarted, statusField: 'status' }],
    ['SignalWithStartWorkflowExecution', maybeStarted],
    ['StartActivityExecution', maybeStarted],
    ['StartNexusOperationExecution', maybeStarted],
    ['RequestCancelWorkflowExecution', accepted],
    ['RequestCancelActivityExecution', accepted],
    ['SignalWorkflowExecution', accepted],
    ['UpdateSchedule', accepted],
    ['PatchSchedule', accepted],
    ['StopBatchOperation', accepted],
    ['DeprecateNamespace', accepted],
    ['DeleteWorkflowExecution', accepted],
    ['UpdateWorkflowExecution', { kind: 'accepted-until', outcomeField: 'outcome' }],
    ['PollWorkflowExecutionUpdate', plain],
    ['ExecuteMultiOperation', plain],
    ['DeleteSchedule', plain],
    ['TerminateWorkflowExecution', plain],
    ['ResetWorkflowExecution', plain],
    ['UpdateNamespace', plain],
    ['RespondActivityTaskCompleted', plain],
  ])('of %s is %j', (rpc, wanted) => {
    expect(operationOf(rpc).success).toEqual(wanted);
  });
});

describe('what is filled for the caller (contract section 2)', () => {
  test.each([
    ['StartWorkflowExecution', ['identity identity', 'request-id request_id']],
    ['DescribeWorkflowExecution', []],
    ['UpdateWorkflowExecution', ['identity request.meta.identity', 'request-id request.meta.update_id']],
    [
      'ExecuteMultiOperation',
      [
        'identity operations.start_workflow.identity',
        'identity operations.update_workflow.request.meta.identity',
        'request-id operations.start_workflow.request_id',
        'request-id operations.update_workflow.request.meta.update_id',
        'namespace operations.start_workflow.namespace',
        'namespace operations.update_workflow.namespace',
      ],
    ],
  ])('in %s', (rpc, wanted) => {
    expect(operationOf(rpc).fills.map(({ source, fieldPath }) => `${source} ${fieldPath.join('.')}`)).toEqual(wanted);
  });

  test('in StartBatchOperation is the identity of every kind of batch that has one', () => {
    const request = model.messages.get('temporal.api.workflowservice.v1.StartBatchOperationRequest');
    const kinds = (request?.fields ?? []).filter(({ oneof, type }) => {
      const message = type.kind === 'message' ? model.messages.get(type.message) : undefined;
      return oneof !== undefined && message?.fields.some(({ name }) => name === 'identity');
    });
    expect(
      operationOf('StartBatchOperation')
        .fills.map(({ fieldPath }) => fieldPath.join('.'))
        .sort(),
    ).toEqual(kinds.map(({ name }) => `${name}.identity`).sort());
  });
});

test('request_header options become templates', () => {
  expect(operationOf('StartWorkflowExecution').headers).toEqual([
    {
      header: 'temporal-resource-id',
      parts: [
        { kind: 'text', text: 'workflow:' },
        { kind: 'field', fieldPath: ['workflow_id'] },
      ],
    },
  ]);
});

test.each([
  'google.rpc.Status',
  'google.rpc.BadRequest',
  'google.rpc.LocalizedMessage',
  'google.protobuf.FieldMask',
  'temporal.api.errordetails.v1.MultiOperationExecutionFailure',
])('%s, which an error detail may hold, is known', (name) => {
  expect(model.messages.has(name)).toBe(true);
});

test('messages that only annotate are left out', () => {
  const strange = [...model.messages.keys()].filter((name) =>
    /^google\.api\.|Descriptor|Options$|protometa/.test(name),
  );
  expect(strange.filter((name) => !name.startsWith('temporal.api.') || name.includes('protometa'))).toEqual([]);
});
