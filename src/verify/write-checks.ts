import { randomUUID } from 'node:crypto';
import type { ByHandWorker } from './by-hand-worker.ts';
import type { Checker, Twins } from './checker.ts';
import { caller, IDENTITY, type RequestOf, type Steps, stepsOf } from './steps.ts';
import { writeWorkflow } from './write-workflow.ts';

/** Creates, changes and deletes twins in a namespace meant for it: HTTP must do exactly what was asked. */
export async function writeEverything(checker: Checker, worker: ByHandWorker, namespace: string): Promise<void> {
  const name = `verify-${randomUUID().slice(0, 8)}`;
  const twins: Twins = { grpc: { name: `${name}-grpc` }, http: { name: `${name}-http` } };
  const steps = stepsOf(checker, namespace);
  await writeWorkflow(steps, worker, twins);
  await writeActivity(steps, twins);
  await writeSchedule(steps, twins);
  await writeTaskQueue(steps, twins);
}

/** A standalone activity; not every server supports them. */
async function writeActivity({ write, read }: Steps, twins: Twins): Promise<void> {
  const one: RequestOf = ({ name = '' }) => ({ activityId: name });
  const started = await write('startActivityExecution', twins, ({ name = '' }) => ({
    ...caller(),
    activityId: name,
    activityType: { name: 'a type' },
    taskQueue: { name: `${name}-idle` },
    startToCloseTimeout: '600s',
    input: [{ a: [] }],
  }));
  if (started === undefined) return;
  const ended: RequestOf = (names) => ({ ...caller(), ...one(names), reason: 'enough' });
  await write('requestCancelActivityExecution', twins, ended);
  await write('terminateActivityExecution', twins, ended);
  await read('describeActivityExecution', twins, (names) => ({
    ...one(names),
    includeInput: true,
    includeOutcome: true,
  }));
}

async function writeSchedule({ write, read }: Steps, twins: Twins): Promise<void> {
  const one: RequestOf = ({ name = '' }) => ({ scheduleId: `${name}-schedule` });
  const make =
    (notes: string): RequestOf =>
    (names) => ({ ...caller(), ...one(names), schedule: scheduleOf(names.name ?? '', notes) });
  await write('createSchedule', twins, make('made'));
  await write('createSchedule', twins, make('made'));
  await write('patchSchedule', twins, (names) => ({ ...caller(), ...one(names), patch: { pause: 'for now' } }));
  await write('updateSchedule', twins, make('changed'));
  await read('describeSchedule', twins, one);
  const times = { startTime: '2031-01-01T12:00:00Z', endTime: '2031-01-03T12:00:00Z' };
  await read('listScheduleMatchingTimes', twins, (names) => ({ ...one(names), ...times }));
  await write('deleteSchedule', twins, (names) => ({ ...IDENTITY, ...one(names) }));
}

/** Paused, so that it never starts a workflow. */
function scheduleOf(name: string, notes: string) {
  return {
    spec: {
      structuredCalendar: [{ hour: [{ start: 1, end: 5, step: 2 }], comment: 'early' }],
      interval: [{ interval: '86400s', phase: '60.5s' }],
      startTime: '2030-01-01T00:00:00.123Z',
      timezoneName: 'Europe/Berlin',
    },
    action: {
      startWorkflow: { workflowId: name, workflowType: { name: 'a type' }, taskQueue: { name }, input: ['a'] },
    },
    policies: { overlapPolicy: 'SCHEDULE_OVERLAP_POLICY_BUFFER_ONE', catchupWindow: '3600s' },
    state: { paused: true, notes },
  };
}

async function writeTaskQueue({ write, read }: Steps, twins: Twins): Promise<void> {
  const taskQueueType = 'TASK_QUEUE_TYPE_ACTIVITY';
  await write('updateTaskQueueConfig', twins, ({ name = '' }) => ({
    ...IDENTITY,
    taskQueue: name,
    taskQueueType,
    updateQueueRateLimit: { rateLimit: { requestsPerSecond: 10.5 }, reason: 'slowly' },
    setFairnessWeightOverrides: { b: 0.5, a: 2 },
  }));
  await read('describeTaskQueue', twins, ({ name = '' }) => ({
    taskQueue: { name },
    taskQueueType,
    reportConfig: true,
  }));
}
