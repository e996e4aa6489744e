import type { Names } from '../../../src/verify/normalise.ts';
import { type Lab, NAMESPACE } from '../live/lab.ts';
import type { ParityCase, ParityCases } from '../live/parity-case.ts';
import { aloneActivity, cancelledActivity, orNothing, workflowActivity } from './things.ts';

const NO_ACTIVITY = { workflowId: 'no-such-workflow', activityId: 'no-such-activity' };
const FAILURE = {
  message: 'it broke',
  source: 'a test',
  stackTrace: 'line 1\nline 2',
  cause: { message: 'within', timeoutFailureInfo: { timeoutType: 'TIMEOUT_TYPE_HEARTBEAT' } },
  applicationFailureInfo: { type: 'Broken', nonRetryable: true, details: ['why', { a: 1.5 }], nextRetryDelay: '1.5s' },
};

type Arrange = (lab: Lab, name: string) => Promise<Names>;

/** By the token of the task, and by the ids of workflow and activity. */
function byToken(arrange: Arrange, fields: object): ParityCase {
  return {
    kind: 'write',
    arrange,
    request: ({ namespace = '', taskToken = '' }) => ({ namespace, taskToken, ...fields }),
    refused: ({ namespace = '' }) => [{ namespace, taskToken: 'AAEC', ...fields }],
  };
}

function byId(arrange: Arrange, fields: object): ParityCase {
  return {
    kind: 'write',
    arrange,
    request: ({ namespace = '', workflowId = '', runId = '', activityId = '' }) => ({
      namespace,
      workflowId,
      runId,
      activityId,
      ...fields,
    }),
    refused: ({ namespace = '' }) => [{ namespace, ...NO_ACTIVITY, ...fields }],
  };
}

/** The calls that control an activity of a workflow by its id there. */
function ofWorkflow(fields: object): ParityCase {
  return {
    kind: 'write',
    arrange: workflowActivity,
    request: ({ namespace = '', workflowId = '', activityId = '' }) => ({
      namespace,
      execution: { workflowId },
      id: activityId,
      ...fields,
    }),
    refused: ({ namespace = '', workflowId = '' }) => [
      { namespace, execution: { workflowId: 'no-such-workflow' }, id: 'a', ...fields },
      { namespace, execution: { workflowId }, id: 'no-such-activity', ...fields },
    ],
  };
}

/** The same calls for activities of both kinds. */
function ofEither(fields: object): ParityCase {
  return {
    kind: 'write',
    arrange: workflowActivity,
    request: ({ namespace = '', workflowId = '', activityId = '' }) => ({
      namespace,
      workflowId,
      activityId,
      ...fields,
    }),
    refused: ({ namespace = '' }) => [{ namespace, ...NO_ACTIVITY, ...fields }],
  };
}

function alone(fields: object): ParityCase {
  return {
    kind: 'write',
    arrange: orNothing(aloneActivity),
    request: ({ namespace = '', activityId = 'a', runId = '' }) => ({ namespace, activityId, runId, ...fields }),
    refused: ({ namespace = '' }) => [{ namespace, activityId: 'no-such-activity', ...fields }],
  };
}

async function endedActivity(lab: Lab, name: string): Promise<Names> {
  const names = await aloneActivity(lab, name);
  await lab.grpc.call('TerminateActivityExecution', {
    namespace: NAMESPACE,
    activityId: name,
    requestId: name,
    reason: 'r',
  });
  return names;
}

export const activityCases: ParityCases = {
  recordActivityTaskHeartbeat: byToken(workflowActivity, { details: ['half', 50] }),
  recordActivityTaskHeartbeatById: byId(cancelledActivity, { details: ['half', 50] }),
  respondActivityTaskCompleted: byToken(workflowActivity, { result: [{ done: true }] }),
  respondActivityTaskCompletedById: byId(workflowActivity, { result: [{ done: true }, null] }),
  respondActivityTaskFailed: byToken(workflowActivity, { failure: FAILURE, lastHeartbeatDetails: ['last'] }),
  respondActivityTaskFailedById: byId(workflowActivity, { failure: FAILURE, lastHeartbeatDetails: ['last'] }),
  respondActivityTaskCanceled: byToken(cancelledActivity, { details: ['stopped'] }),
  respondActivityTaskCanceledById: byId(cancelledActivity, { details: ['stopped'] }),

  updateActivityOptions: ofWorkflow({
    activityOptions: { startToCloseTimeout: '60s', retryPolicy: { maximumAttempts: 3 } },
    updateMask: 'startToCloseTimeout,retryPolicy.maximumAttempts',
  }),
  pauseActivity: ofWorkflow({ reason: 'wait' }),
  unpauseActivity: ofWorkflow({ resetAttempts: true, jitter: '0.5s' }),
  resetActivity: ofWorkflow({ resetHeartbeat: true, keepPaused: true }),

  pauseActivityExecution: ofEither({ reason: 'wait' }),
  unpauseActivityExecution: ofEither({ reason: 'go on', jitter: '0.5s' }),
  resetActivityExecution: ofEither({ keepPaused: true, resetHeartbeat: true }),
  updateActivityExecutionOptions: ofEither({
    activityOptions: { startToCloseTimeout: '60s' },
    updateMask: 'startToCloseTimeout',
  }),

  startActivityExecution: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      activityId: name,
      activityType: { name: 'MyActivity' },
      taskQueue: { name: 'parity-idle' },
      startToCloseTimeout: '600s',
      heartbeatTimeout: '30.25s',
      retryPolicy: { initialInterval: '1s', maximumAttempts: 2, backoffCoefficient: 2 },
      input: [{ a: [] }, 'b'],
      header: { fields: { h: 1 } },
      userMetadata: { summary: 'a summary' },
      idConflictPolicy: 'ACTIVITY_ID_CONFLICT_POLICY_FAIL',
    }),
    refused: ({ namespace = '' }) => [
      { namespace, activityId: 'a', activityType: { name: 'T' }, taskQueue: { name: 'parity-idle' } },
    ],
  },
  describeActivityExecution: {
    kind: 'read',
    arrange: orNothing(endedActivity),
    request: ({ namespace = '', activityId = 'a' }) => ({
      namespace,
      activityId,
      includeInput: true,
      includeOutcome: true,
      includeHeartbeatDetails: true,
      includeLastFailure: true,
    }),
    refused: ({ namespace = '' }) => [{ namespace, activityId: 'no-such-activity' }],
  },
  pollActivityExecution: {
    kind: 'read',
    arrange: orNothing(endedActivity),
    request: ({ namespace = '', activityId = 'a', runId = '' }) => ({ namespace, activityId, runId }),
    refused: ({ namespace = '' }) => [{ namespace, activityId: 'no-such-activity' }],
  },
  listActivityExecutions: {
    kind: 'read',
    arrange: orNothing(endedActivity),
    request: ({ namespace = '', name = '' }) => ({ namespace, pageSize: 10, query: `ActivityId = '${name}'` }),
    refused: ({ namespace = '' }) => [{ namespace, query: 'NoSuchAttribute = 1' }],
  },
  countActivityExecutions: {
    kind: 'read',
    arrange: orNothing(endedActivity),
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      query: `ActivityId = '${name}' GROUP BY ExecutionStatus`,
    }),
    refused: ({ namespace = '' }) => [{ namespace, query: 'not a query' }],
  },
  deleteActivityExecution: {
    ...alone({}),
    mayFail: '1.30 keeps activities outside of workflows turned off, and answers INTERNAL',
  },
  requestCancelActivityExecution: alone({ reason: 'enough' }),
  terminateActivityExecution: alone({ reason: 'over' }),
};
