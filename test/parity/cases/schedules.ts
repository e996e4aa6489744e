import type { Names } from '../../../src/verify/normalise.ts';
import { IDENTITY, type Lab, NAMESPACE, until } from '../live/lab.ts';
import type { ParityCases } from '../live/parity-case.ts';
import { idleWorkflow } from './things.ts';

const ACTION = {
  startWorkflow: {
    workflowId: 'scheduled',
    workflowType: { name: 'MyWorkflow' },
    taskQueue: { name: 'parity-idle' },
    input: ['a', { b: 1 }],
    memo: { fields: { m: [] } },
  },
};

const SCHEDULE = {
  spec: {
    structuredCalendar: [{ hour: [{ start: 1, end: 5, step: 2 }], comment: 'early' }],
    interval: [{ interval: '86400s', phase: '60.5s' }],
    excludeStructuredCalendar: [{ dayOfWeek: [{ start: 6 }] }],
    startTime: '2030-01-01T00:00:00.123456789Z',
    jitter: '5s',
    timezoneName: 'Europe/Berlin',
  },
  action: ACTION,
  policies: { overlapPolicy: 'SCHEDULE_OVERLAP_POLICY_BUFFER_ONE', catchupWindow: '3600s', pauseOnFailure: true },
  state: { paused: true, notes: 'made', limitedActions: true, remainingActions: '3' },
};

async function schedule(lab: Lab, scheduleId: string): Promise<Names> {
  const action = { startWorkflow: { ...ACTION.startWorkflow, input: undefined, memo: undefined } };
  const { conflictToken } = await lab.grpc.call('CreateSchedule', {
    namespace: NAMESPACE,
    scheduleId,
    requestId: scheduleId,
    schedule: {
      spec: { interval: [{ interval: { seconds: 86_400 } }] },
      action,
      state: { paused: true, notes: 'made' },
    },
  });
  return { scheduleId, conflictToken: conflictToken.toString('base64') };
}

/** The server runs one batch of a namespace at a time; `last` may be too new to be listed. */
async function noBatchRuns(lab: Lab, last?: string): Promise<void> {
  const isRunning = ({ state }: { readonly state: string }) => state === 'BATCH_OPERATION_STATE_RUNNING';
  await until(async () => {
    const { operationInfo = [] } = await lab.grpc.call('ListBatchOperations', { namespace: NAMESPACE });
    const known = { namespace: NAMESPACE, jobId: last };
    const one = last && (await lab.grpc.call('DescribeBatchOperation', known).catch(() => undefined));
    return operationInfo.some(isRunning) || (one && isRunning(one)) ? undefined : true;
  });
}

/** Over workflows that do not exist: it takes its time, and does no harm. */
async function batch(lab: Lab, jobId: string, size = 1): Promise<Names> {
  await noBatchRuns(lab);
  const executions = Array.from({ length: size }, (_, index) => ({ workflowId: `no-such-workflow-${index}` }));
  const request = {
    namespace: NAMESPACE,
    jobId,
    reason: 'a test',
    executions,
    signalOperation: { signal: 'MySignal' },
  };
  await lab.grpc.call('StartBatchOperation', request);
  return { jobId };
}

const BATCH = 'one batch at a time';

export const scheduleCases: ParityCases = {
  createSchedule: {
    kind: 'write',
    request: ({ namespace = '', name = '' }) => ({
      namespace,
      scheduleId: name,
      schedule: SCHEDULE,
      initialPatch: { pause: 'for now' },
      memo: { fields: { by: 'a test' } },
    }),
    refused: ({ namespace = '', name = '' }) => [
      { namespace, scheduleId: name, schedule: SCHEDULE },
      { namespace, scheduleId: 'bad', schedule: { ...SCHEDULE, spec: { cronString: ['never'] } } },
    ],
  },
  describeSchedule: {
    kind: 'read',
    arrange: schedule,
    request: ({ namespace = '', scheduleId = '' }) => ({ namespace, scheduleId }),
    refused: ({ namespace = '' }) => [{ namespace, scheduleId: 'no-such-schedule' }],
  },
  updateSchedule: {
    kind: 'write',
    arrange: schedule,
    request: ({ namespace = '', scheduleId = '', conflictToken = '' }) => ({
      namespace,
      scheduleId,
      schedule: SCHEDULE,
      conflictToken,
    }),
    refused: ({ namespace = '' }) => [{ namespace, scheduleId: 'no-such-schedule', schedule: SCHEDULE }],
  },
  patchSchedule: {
    kind: 'write',
    arrange: schedule,
    request: ({ namespace = '', scheduleId = '' }) => ({
      namespace,
      scheduleId,
      patch: {
        unpause: 'go on',
        backfillRequest: [
          {
            startTime: '2020-01-01T00:00:00Z',
            endTime: '2020-01-02T00:00:00.5Z',
            overlapPolicy: 'SCHEDULE_OVERLAP_POLICY_SKIP',
          },
        ],
      },
    }),
    refused: ({ namespace = '' }) => [{ namespace, scheduleId: 'no-such-schedule', patch: { pause: 'p' } }],
  },
  listScheduleMatchingTimes: {
    kind: 'read',
    arrange: schedule,
    request: ({ namespace = '', scheduleId = '' }) => ({
      namespace,
      scheduleId,
      startTime: '2030-01-01T12:00:00Z',
      endTime: '2030-01-03T12:00:00.25Z',
    }),
    refused: ({ namespace = '' }) => [
      {
        namespace,
        scheduleId: 'no-such-schedule',
        startTime: '2030-01-01T12:00:00Z',
        endTime: '2030-01-03T12:00:00Z',
      },
    ],
  },
  deleteSchedule: {
    kind: 'write',
    arrange: schedule,
    request: ({ namespace = '', scheduleId = '' }) => ({ namespace, scheduleId }),
    refused: ({ namespace = '' }) => [{ namespace, scheduleId: 'no-such-schedule' }],
  },
  listSchedules: {
    kind: 'read',
    arrange: async (lab, name) => {
      const names = await schedule(lab, name);
      const query = `TemporalSchedulePaused = true`;
      await until(async () => {
        const found = await lab.grpc.call('ListSchedules', { namespace: NAMESPACE, query, maximumPageSize: 100 });
        return found.schedules?.find((one: { scheduleId: string }) => one.scheduleId === name);
      });
      return { ...names, query };
    },
    request: ({ namespace = '', query = '' }) => ({ namespace, query, maximumPageSize: 100 }),
    refused: ({ namespace = '' }) => [{ namespace, query: 'NoSuchAttribute = 1' }],
  },
  countSchedules: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, query: 'TemporalSchedulePaused = true' }),
    refused: ({ namespace = '' }) => [{ namespace, query: 'not a query' }],
  },

  startBatchOperation: {
    kind: 'write',
    alone: BATCH,
    arrange: async (lab, name) => {
      await noBatchRuns(lab, `${name.replace(/http$/, 'grpc')}-job`);
      return idleWorkflow(lab, name);
    },
    request: ({ namespace = '', name = '', workflowId = '' }) => ({
      namespace,
      jobId: `${name}-job`,
      reason: 'a test',
      executions: [{ workflowId }],
      maxOperationsPerSecond: 2.5,
      terminationOperation: { details: ['why'] },
    }),
    filled: { terminationOperation: { identity: IDENTITY } },
    refused: ({ namespace = '' }) => [
      {
        namespace,
        jobId: 'both',
        reason: 'r',
        visibilityQuery: 'WorkflowId = "x"',
        executions: [{ workflowId: 'x' }],
        terminationOperation: {},
      },
      { namespace, jobId: 'neither', reason: 'r', terminationOperation: {} },
    ],
  },
  stopBatchOperation: {
    kind: 'write',
    alone: BATCH,
    arrange: (lab, name) => batch(lab, name, 1_000),
    request: ({ namespace = '', jobId = '' }) => ({ namespace, jobId, reason: 'enough' }),
    refused: ({ namespace = '' }) => [{ namespace, jobId: 'no-such-batch', reason: 'r' }],
  },
  describeBatchOperation: {
    kind: 'read',
    alone: BATCH,
    arrange: batch,
    request: ({ namespace = '', jobId = '' }) => ({ namespace, jobId }),
    refused: ({ namespace = '' }) => [{ namespace, jobId: 'no-such-batch' }],
  },
  listBatchOperations: {
    kind: 'read',
    alone: BATCH,
    arrange: batch,
    request: ({ namespace = '' }) => ({ namespace, pageSize: 3 }),
  },
};
