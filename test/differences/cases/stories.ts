import type { Scenario } from '../difference.ts';
import { accept, create, FOUND_BY_ID, get, HISTORY, IDLE, newer, post, RUNNING, refused, WORKFLOW } from './parts.ts';

const ME = { identity: 'me' };
const ACTION = { startWorkflow: { workflowId: '{id}', ...IDLE, identity: undefined, input: ['x'] } };

/** Complete sequences of calls. */
export const STORIES: readonly Scenario[] = [
  {
    name: 'start, read, end',
    steps: [
      create(
        WORKFLOW,
        { ...IDLE, input: ['Hello', { a: [1, 2] }], requestId: '{id}', memo: { fields: { a: 'b' } } },
        { stored: true },
      ),
      post(WORKFLOW, { ...IDLE, requestId: '{id}' }, { differs: ['created'] }),
      post(WORKFLOW, IDLE),
      post(WORKFLOW, { ...IDLE, workflowIdConflictPolicy: 'USE_EXISTING' }),
      get(WORKFLOW),
      get(HISTORY),
      get(`${HISTORY}?maximumPageSize=1`),
      get(`${WORKFLOW}/history-reverse`),
      get(`{ns}/workflows?${FOUND_BY_ID}`, { until: '{id}' }),
      get(`{ns}/workflow-count?${FOUND_BY_ID}`),
      post(`${WORKFLOW}/terminate`, { ...ME, reason: 'enough' }),
      post(`${WORKFLOW}/terminate`, { ...ME, reason: 'enough' }),
      get(`${HISTORY}?historyEventFilterType=HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT`),
      create(WORKFLOW, IDLE),
      post(WORKFLOW, { ...IDLE, workflowIdReusePolicy: 'REJECT_DUPLICATE', workflowIdConflictPolicy: 'FAIL' }),
    ],
  },
  {
    name: 'signal, query, update, cancel',
    steps: [
      create(WORKFLOW, { ...RUNNING, input: ['one'] }),
      accept(`${WORKFLOW}/signal/MySignal`, { ...ME, requestId: '{id}', input: ['two'] }),
      post(`${WORKFLOW}/query/MyQuery`, {}, { until: 'two' }),
      post(`${WORKFLOW}/query/NoQuery`, undefined),
      post(`${WORKFLOW}/update/MyUpdate`, {
        request: { meta: { updateId: 'u', ...ME }, input: { args: [{ a: 1 }] } },
        waitPolicy: { lifecycleStage: 'COMPLETED' },
      }),
      post(`${WORKFLOW}/update/NoUpdate`, {
        request: { meta: { updateId: 'v', ...ME }, input: {} },
        waitPolicy: { lifecycleStage: 'COMPLETED' },
      }),
      accept(`${WORKFLOW}/cancel`, { ...ME, reason: 'enough' }),
      get(`${HISTORY}?waitNewEvent=true&historyEventFilterType=2`, { until: 'CANCELED' }),
      post(`${WORKFLOW}/signal/MySignal`, ME),
      accept(`${WORKFLOW}/cancel`, ME),
      create(`${WORKFLOW}/signal-with-start/MySignal`, { ...RUNNING, signalInput: ['three'] }),
      post(`${WORKFLOW}/signal-with-start/MySignal`, { ...RUNNING, signalInput: ['four'] }),
      post(`${WORKFLOW}/query/MyQuery`, {}, { until: 'four' }),
      post(`${WORKFLOW}/reset`, { ...ME, requestId: '{id}', workflowTaskFinishEventId: '4', reason: 'again' }),
      post(`${WORKFLOW}/terminate`, ME),
    ],
  },
  {
    name: 'options, pause, rules',
    steps: [
      create(WORKFLOW, IDLE),
      post(`${WORKFLOW}/update-options`, {
        workflowExecutionOptions: { versioningOverride: { autoUpgrade: true } },
        updateMask: 'versioningOverride',
        ...ME,
      }),
      post(`${WORKFLOW}/pause`, { ...ME, reason: 'later', requestId: '{id}' }),
      post(`${WORKFLOW}/unpause`, { ...ME, reason: 'now', requestId: '{id}' }),
      post(`${WORKFLOW}/trigger-rule`, { id: 'no-such-rule', ...ME }),
      post(`${WORKFLOW}/terminate`, ME),
    ].map(newer),
  },
  {
    name: 'an activity, by the ids of workflow and activity',
    steps: [
      create(WORKFLOW, {
        ...RUNNING,
        workflowType: { name: 'MyActivityWorkflow' },
        input: [{ activityId: 'my-activity' }],
      }),
      post(`${WORKFLOW}/activities/my-activity/heartbeat`, { ...ME, details: [0] }, { until: '{}' }),
      post('{ns}/activities-deprecated/pause', {
        execution: { workflowId: '{id}' },
        id: 'my-activity',
        ...ME,
        reason: 'x',
      }),
      post('{ns}/activities-deprecated/unpause', { execution: { workflowId: '{id}' }, id: 'my-activity', ...ME }),
      post('{ns}/activities-deprecated/update-options', {
        execution: { workflowId: '{id}' },
        id: 'my-activity',
        activityOptions: { startToCloseTimeout: '30s' },
        updateMask: 'startToCloseTimeout',
        ...ME,
      }),
      post('{ns}/activities-deprecated/reset', { execution: { workflowId: '{id}' }, id: 'my-activity', ...ME }),
      post(`${WORKFLOW}/activities/my-activity/heartbeat`, { ...ME, details: [1] }),
      post(`${WORKFLOW}/activities/my-activity/complete`, { ...ME, result: ['done'] }),
      get(`${HISTORY}?waitNewEvent=true&historyEventFilterType=2`, { until: 'EXECUTION_COMPLETED' }),
    ].map(newer),
  },
  {
    name: 'an activity without a workflow',
    steps: [
      create('{ns}/activities/{id}', {
        ...ME,
        requestId: '{id}',
        activityType: { name: 'MyActivity' },
        taskQueue: { name: 'nobody' },
        startToCloseTimeout: '60s',
        input: ['x'],
      }),
      get('{ns}/activities/{id}'),
      get('{ns}/activities/{id}?includeInput=true'),
      get("{ns}/activities?query=ActivityId%3D'{id}'", { until: 'ACTIVITY', differs: ['search-attributes'] }),
      get("{ns}/activity-count?query=ActivityId%3D'{id}'"),
      accept('{ns}/activities/{id}/cancel', { ...ME, requestId: '{id}', reason: 'x' }),
      post('{ns}/activities/{id}/terminate', { ...ME, requestId: '{id}', reason: 'x' }),
      get('{ns}/activities/{id}/outcome'),
    ].map(newer),
  },
  {
    name: 'a schedule',
    steps: [
      create('{ns}/schedules/{id}', {
        ...ME,
        requestId: '{id}',
        schedule: {
          spec: { interval: [{ interval: '86400s', phase: '3600s' }], endTime: '2020-01-01T00:00:00Z' },
          action: ACTION,
          state: { paused: true },
        },
        memo: { fields: { a: 1 } },
      }),
      get('{ns}/schedules/{id}'),
      post('{ns}/schedules/{id}', { ...ME, requestId: '{id}-2', schedule: { action: ACTION } }),
      get('{ns}/schedules/{id}/matching-times?startTime=2019-01-01T00:00:00Z&endTime=2019-01-03T00:00:00.5Z'),
      accept('{ns}/schedules/{id}/patch', { ...ME, requestId: '{id}', patch: { pause: 'later' } }),
      accept('{ns}/schedules/{id}/update', {
        ...ME,
        requestId: '{id}',
        schedule: { spec: {}, action: ACTION, state: { paused: true } },
      }),
      { method: 'DELETE', path: '{ns}/schedules/{id}?identity=me' },
    ],
  },
  {
    name: 'a batch',
    steps: [
      create('{ns}/batch-operations/{id}', {
        visibilityQuery: "WorkflowType='NoSuchType'",
        reason: 'none',
        terminationOperation: ME,
      }),
      get('{ns}/batch-operations/{id}', { until: 'COMPLETED' }),
      post('{ns}/batch-operations/{id}/stop', { reason: 'x', ...ME }),
      post('{ns}/batch-operations/{id}', {}),
    ],
  },
  {
    name: 'a namespace',
    steps: [
      create('/api/v1/namespaces', {
        namespace: 'ns-{id}',
        workflowExecutionRetentionPeriod: '86400s',
        data: { a: 'b' },
      }),
      post('/api/v1/namespaces', { namespace: 'ns-{id}', workflowExecutionRetentionPeriod: '86400s' }),
      post('/api/v1/namespaces', { namespace: 'other-{id}', workflowExecutionRetentionPeriod: '1s' }),
      get('/api/v1/namespaces/ns-{id}'),
      post('/api/v1/namespaces/ns-{id}/update', { updateInfo: { description: 'x', data: { c: 'd' } } }),
    ],
  },
  {
    name: 'a deployment of workers',
    steps: [
      create('{ns}/worker-deployments/{id}', ME),
      get('{ns}/worker-deployments/{id}'),
      create('{ns}/worker-deployment-versions/{id}', {
        deploymentVersion: { deploymentName: '{id}', buildId: 'b' },
        ...ME,
      }),
      post('{ns}/worker-deployments/{id}/set-manager', { self: true, ...ME }),
      post('{ns}/worker-deployments/{id}/set-current-version', { buildId: 'no-such-build', ...ME }),
      { method: 'DELETE', path: '{ns}/worker-deployments/{id}?identity=me' },
    ].map(newer),
  },
  {
    name: 'an endpoint of Nexus',
    steps: [
      create('/api/v1/nexus/endpoints', {
        spec: {
          name: 'e-{id}',
          description: 'about it',
          target: { worker: { namespace: '{namespace}', taskQueue: 'nobody' } },
        },
      }),
      get('/api/v1/nexus/endpoints?name=e-{id}'),
      post('/api/v1/nexus/endpoints', { spec: { name: '9 bad' } }),
      get('/api/v1/nexus/endpoints/{id}'),
      { method: 'DELETE', path: '/api/v1/nexus/endpoints/{id}?version=1' },
      refused({ method: 'DELETE', path: '/api/v1/nexus/endpoints/{id}?version=12345678901234567890' }),
    ],
  },
  {
    name: 'workers and task queues',
    steps: [
      get("{ns}/workers?query=WorkerIdentity%3D'none'"),
      get('{ns}/workers/describe/no-such-worker'),
      get(
        '{ns}/task-queues/nobody?taskQueueTypes=1&taskQueueTypes=TASK_QUEUE_TYPE_ACTIVITY&apiMode=DESCRIBE_TASK_QUEUE_MODE_ENHANCED',
      ),
      get(
        '{ns}/task-queues/nobody?taskQueue.kind=1&report_config=true&versions.buildIds=a&versions.buildIds=b&apiMode=1',
      ),
      post('{ns}/task-queues/nobody/update-config', { taskQueueType: 'WORKFLOW', ...ME }),
      get('{ns}/worker-task-reachability?buildIds=a&buildIds=b'),
      create('{ns}/workflow-rules', {
        spec: { id: '{id}', actions: [{ activityPause: {} }], activityStart: { predicate: "ActivityType='none'" } },
        requestId: '{id}',
        ...ME,
      }),
      get('{ns}/workflow-rules/{id}'),
      { method: 'DELETE', path: '{ns}/workflow-rules/{id}' },
    ],
  },
];
