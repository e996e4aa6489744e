import type { ByHandWorker } from './by-hand-worker.ts';
import type { Twins } from './checker.ts';
import type { JsonObject } from './json.ts';
import type { Names } from './normalise.ts';
import { caller, IDENTITY, type RequestOf, type Steps } from './steps.ts';

const workflowExecution: RequestOf = ({ name = '' }) => ({ workflowExecution: { workflowId: name } });
const execution: RequestOf = ({ name = '' }) => ({ execution: { workflowId: name } });

const startOf: RequestOf = ({ name = '' }) => ({
  ...caller(),
  workflowId: name,
  workflowType: { name: 'a type/ü' },
  taskQueue: { name },
  input: ['text "quoted"', 1.5, { a: [], b: {} }, null, { metadata: { encoding: 'YmluYXJ5L3BsYWlu' }, data: '+/8=' }],
  workflowExecutionTimeout: '3600s',
  workflowRunTimeout: '600.5s',
  retryPolicy: { initialInterval: '1s', backoffCoefficient: 1.5, nonRetryableErrorTypes: ['A'] },
  memo: { fields: { note: 'kept' } },
  header: { fields: { trace: ['id'] } },
});

const FAILURE = {
  message: 'it broke',
  stackTrace: 'line 1\nline 2',
  applicationFailureInfo: { type: 'Broken', nonRetryable: true, details: ['why', { a: 1.5 }] },
};

/** The life of a workflow from its start to its deletion, and its activities. */
export async function writeWorkflow(steps: Steps, worker: ByHandWorker, twins: Twins): Promise<void> {
  const { write, read } = steps;
  if ((await write('startWorkflowExecution', twins, startOf)) === undefined) return;
  await write('startWorkflowExecution', twins, startOf);
  await signal(steps, twins);
  for (const { name = '' } of both(twins)) await worker.runWorkflowTask(name, ['a', 'b', 'c'].map(activity(name)));
  await Promise.all([
    write('queryWorkflow', twins, (names) => ({ ...execution(names), query: { queryType: 'q', queryArgs: [1] } })),
    // If the query does not arrive, the call itself has reported it.
    answerQueries(worker, twins).catch(() => undefined),
  ]);
  await writeTasks(steps, worker, twins);
  await write('updateWorkflowExecutionOptions', twins, (names) => ({
    ...IDENTITY,
    ...workflowExecution(names),
    workflowExecutionOptions: { versioningOverride: { autoUpgrade: true } },
    updateMask: 'versioningOverride',
  }));
  const byId: RequestOf = ({ name = '' }) => ({ ...caller(), workflowId: name, reason: 'wait' });
  await write('pauseWorkflowExecution', twins, byId);
  await read('describeWorkflowExecution', twins, execution);
  await write('unpauseWorkflowExecution', twins, byId);
  const enough: RequestOf = (names) => ({ ...caller(), ...workflowExecution(names), reason: 'enough' });
  await write('requestCancelWorkflowExecution', twins, enough);
  const over: RequestOf = (names) => ({
    ...IDENTITY,
    ...workflowExecution(names),
    reason: 'over',
    details: ['why', 2],
  });
  await write('terminateWorkflowExecution', twins, over);
  await write('terminateWorkflowExecution', twins, over);
  await read('describeWorkflowExecution', twins, execution);
  await read('getWorkflowExecutionHistory', twins, execution);
  await write('deleteWorkflowExecution', twins, workflowExecution);
}

/** Signal with start, both for an existing workflow and for a new one. */
async function signal({ write }: Steps, twins: Twins): Promise<void> {
  const signalled: RequestOf = (names) => ({
    ...caller(),
    ...workflowExecution(names),
    signalName: 'a signal/ü',
    input: [{ a: 1 }, '<b>'],
  });
  await write('signalWorkflowExecution', twins, signalled);
  const nobody = { workflowExecution: { workflowId: 'nobody' } };
  await write('signalWorkflowExecution', twins, (names) => ({ ...signalled(names), ...nobody }));
  await write('signalWithStartWorkflowExecution', twins, (names) => ({
    ...startOf(names),
    signalName: 's',
    signalInput: ['signalled'],
  }));
}

async function answerQueries(worker: ByHandWorker, twins: Twins): Promise<void> {
  for (const { name = '' } of both(twins)) await worker.answerQuery(name, ['answered', { a: [] }]);
}

/** Each activity has its own task queue, so that the polled one is known. */
const activity =
  (name: string) =>
  (activityId: string): JsonObject => ({
    commandType: 'COMMAND_TYPE_SCHEDULE_ACTIVITY_TASK',
    scheduleActivityTaskCommandAttributes: {
      activityId,
      activityType: { name: 'a type' },
      taskQueue: { name: `${name}-${activityId}` },
      startToCloseTimeout: '600s',
      heartbeatTimeout: '300s',
      input: ['to do'],
    },
  });

async function writeTasks({ write }: Steps, worker: ByHandWorker, twins: Twins): Promise<void> {
  const take = async (names: Names, id: string) => ({
    ...names,
    taskToken: await worker.takeActivity(`${names.name}-${id}`),
  });
  const taken = { grpc: await take(twins.grpc, 'a'), http: await take(twins.http, 'a') };
  const byToken: RequestOf = ({ taskToken = '' }) => ({ ...IDENTITY, taskToken });
  const ofWorkflow: RequestOf = (names) => ({ ...IDENTITY, ...execution(names), id: 'a' });
  await write('recordActivityTaskHeartbeat', taken, (names) => ({ ...byToken(names), details: ['half', 50] }));
  await write('updateActivityOptions', taken, (names) => ({
    ...ofWorkflow(names),
    activityOptions: { startToCloseTimeout: '900s' },
    updateMask: 'startToCloseTimeout',
  }));
  await write('pauseActivity', taken, (names) => ({ ...ofWorkflow(names), reason: 'wait' }));
  await write('unpauseActivity', taken, ofWorkflow);
  const done: RequestOf = (names) => ({ ...byToken(names), result: [{ done: true }] });
  await write('respondActivityTaskCompleted', taken, done);
  await write('respondActivityTaskCompleted', taken, done);

  for (const names of both(twins)) for (const id of ['b', 'c']) await take(names, id);
  const byId = (activityId: string, fields: JsonObject): RequestOf => {
    return ({ name = '' }) => ({ ...IDENTITY, workflowId: name, activityId, ...fields });
  };
  await write('recordActivityTaskHeartbeatById', twins, byId('b', { details: ['half'] }));
  await write('respondActivityTaskCompletedById', twins, byId('b', { result: [null] }));
  await write('respondActivityTaskFailedById', twins, byId('c', { failure: FAILURE }));
}

function both({ grpc, http }: Twins): readonly Names[] {
  return [grpc, http];
}
