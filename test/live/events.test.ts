import { createFileRegistry, type DescMessage, fromBinary, toJson } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { descriptorSet } from '../support/descriptors.ts';
import { pollWorkflowTask } from '../support/hand-worker.ts';
import { connectLive, eventually, unique } from '../support/live.ts';
import { NAMESPACE } from '../support/live-setup.ts';
import { firstTaskDone, history, payloads, startWorkflow } from '../support/live-workflows.ts';
import { readProtoFiles } from '../support/proto-files.ts';

const TYPE = 'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse';
const files = readProtoFiles(['temporal/api/workflowservice/v1/service.proto', 'google/rpc/status.proto']);
const registry = createFileRegistry(descriptorSet(files));
const schema = registry.getMessage(TYPE) as DescMessage;

/** Why no history here has them. */
const NOT_CAUSED = new Map([
  ['EVENT_TYPE_UNSPECIFIED', 'no event'],
  ['EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY', 'no server writes it'],
  ['EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY', 'no server writes it'],
  ['EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED', 'no server writes it: a rejected update leaves nothing'],
  ['EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED', 'written by a reset that finds an update in the old run'],
  ['EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED', 'written after the handler has failed for good'],
  ['EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED', 'server 1.31 does not skip time'],
]);

const { grpc, http } = connectLive();
const parentQueue = unique('parent');
const childQueue = unique('children');
const nexusQueue = unique('nexus');
const input = payloads('an input', { n: 1 });
const payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"one"') };
const failure = { message: 'on purpose', applicationFailureInfo: { type: 'Made', details: payloads(1) } };
const once = { maximumAttempts: 1 };
const shared = { namespace: NAMESPACE, identity: 'hand-worker' };

/** The latest run of a workflow if the run id is empty. */
const runs: { readonly workflowId: string; readonly runId: string }[] = [];
let over = false;
const loops: Promise<unknown>[] = [];

/** Polls as long as the test runs; what a task asks for is answered by hand. */
// biome-ignore lint/suspicious/noExplicitAny: a task of any kind.
function serveTasks(method: string, queue: string, answer: (task: any) => Promise<unknown>): void {
  const poll = async () => {
    while (!over) {
      const request = { ...shared, taskQueue: { name: queue } };
      const task = await grpc.call(method, request, { timeoutMs: 3_000 }).catch(() => undefined);
      if (task?.taskToken?.length > 0) await answer(task).catch(() => undefined);
    }
  };
  loops.push(poll());
}

function command(type: string, attributes: object) {
  const field = type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { commandType: `COMMAND_TYPE_${type}`, [`${field}CommandAttributes`]: attributes };
}

const activity = (activityId: string, more: object = {}) =>
  command('SCHEDULE_ACTIVITY_TASK', {
    activityId,
    activityType: { name: activityId },
    taskQueue: { name: parentQueue },
    input,
    header: { fields: { trace: payload } },
    startToCloseTimeout: { seconds: 60 },
    retryPolicy: once,
    ...more,
  });
const child = (type: string, more: object = {}) =>
  command('START_CHILD_WORKFLOW_EXECUTION', {
    workflowId: `${childQueue}-${type}`,
    workflowType: { name: type },
    taskQueue: { name: childQueue },
    input,
    memo: { fields: { why: payload } },
    ...more,
  });
const nexus = (endpoint: string, operation: string, seconds = 60) =>
  command('SCHEDULE_NEXUS_OPERATION', {
    endpoint,
    service: 'my-service',
    operation,
    input: payload,
    scheduleToCloseTimeout: { seconds },
  });

/** What the children do in their first task; the others wait. */
const CHILDREN: Readonly<Record<string, readonly object[]>> = {
  completes: [command('COMPLETE_WORKFLOW_EXECUTION', { result: input })],
  fails: [command('FAIL_WORKFLOW_EXECUTION', { failure })],
  cancels: [command('CANCEL_WORKFLOW_EXECUTION', { details: input })],
  continues: [
    command('CONTINUE_AS_NEW_WORKFLOW_EXECUTION', {
      workflowType: { name: 'completes' },
      taskQueue: { name: childQueue },
      input,
    }),
  ],
};

function firstCommands(endpoint: string): readonly object[] {
  const waits = { workflowId: `${childQueue}-waits` };
  return [
    command('START_TIMER', { timerId: 'soon', startToFireTimeout: { nanos: 1_000_000 } }),
    command('START_TIMER', { timerId: 'late', startToFireTimeout: { seconds: 3_600 } }),
    activity('completes'),
    activity('fails'),
    activity('cancels'),
    activity('starves', { taskQueue: { name: unique('nobody') }, scheduleToStartTimeout: { nanos: 1_000_000 } }),
    command('RECORD_MARKER', { markerName: 'a-marker', details: { data: input }, failure }),
    command('UPSERT_WORKFLOW_SEARCH_ATTRIBUTES', {
      searchAttributes: { indexedFields: { TemporalChangeVersion: { ...payload, data: Buffer.from('["a-1"]') } } },
    }),
    command('MODIFY_WORKFLOW_PROPERTIES', { upsertedMemo: { fields: { more: payload } } }),
    ...Object.keys(CHILDREN).map((type) => child(type)),
    child('waits'),
    child('twice', { workflowId: waits.workflowId }),
    child('expires', { workflowExecutionTimeout: { seconds: 1 } }),
    child('ends'),
    command('SIGNAL_EXTERNAL_WORKFLOW_EXECUTION', { execution: { workflowId: 'nobody' }, signalName: 'lost', input }),
    command('REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION', { workflowId: 'nobody' }),
    nexus(endpoint, 'answers'),
    nexus(endpoint, 'fails'),
    nexus(endpoint, 'cancels'),
    nexus(endpoint, 'runs'),
    nexus(endpoint, 'expires', 1),
  ];
}

interface NexusTask {
  readonly taskToken: Buffer;
  readonly pollerGroupId: string;
  readonly request: Readonly<Record<'startOperation' | 'cancelOperation', { readonly operation: string } | null>>;
}

async function answerNexus({ taskToken, request, pollerGroupId }: NexusTask): Promise<unknown> {
  const { startOperation, cancelOperation } = request;
  const answers: Readonly<Record<string, object>> = {
    answers: { syncSuccess: { payload } },
    runs: { asyncSuccess: { operationToken: 'a-token', operationId: 'a-token' } },
    fails: { operationError: { operationState: 'failed', failure: { message: 'on purpose' } } },
    cancels: { operationError: { operationState: 'canceled', failure: { message: 'not any more' } } },
  };
  const start = answers[startOperation?.operation ?? ''];
  const response = cancelOperation ? { cancelOperation: {} } : { startOperation: start };
  // The operation that expires gets no answer.
  if (!cancelOperation && start === undefined) return undefined;
  return grpc.call('RespondNexusTaskCompleted', { ...shared, taskToken, pollerGroupId, response });
}

async function answerActivity({ taskToken, activityType }: { taskToken: Buffer; activityType: { name: string } }) {
  const request = { ...shared, taskToken };
  if (activityType.name === 'completes')
    return grpc.call('RespondActivityTaskCompleted', { ...request, result: input });
  if (activityType.name === 'fails') return grpc.call('RespondActivityTaskFailed', { ...request, failure });
  // It hears of its cancellation by a heartbeat.
  await eventually(async () => {
    const { cancelRequested } = await grpc.call('RecordActivityTaskHeartbeat', { ...request, details: input });
    return cancelRequested || undefined;
  });
  return grpc.call('RespondActivityTaskCanceled', { ...request, details: input });
}

const respond = (taskToken: Buffer, commands: readonly object[]) =>
  grpc.call('RespondWorkflowTaskCompleted', { ...shared, taskToken, commands });

/** The parent: everything in its first task, the rest when there is something to take back. */
function serveParent(endpoint: string): void {
  let step = 0;
  serveTasks('PollWorkflowTaskQueue', parentQueue, async ({ taskToken, workflowExecution }) => {
    const events: readonly { eventId: string; eventType: string }[] = await history(workflowExecution.workflowId);
    const idOf = (type: string, at = 0) =>
      events.filter(({ eventType }) => eventType === `EVENT_TYPE_${type}`).at(at)?.eventId;
    if (step === 0) {
      step++;
      await grpc.call('RespondWorkflowTaskFailed', {
        ...shared,
        taskToken,
        cause: 'WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED',
        failure,
      });
    } else if (step === 1) {
      // The server may not know the endpoint yet; the task comes again then.
      await respond(taskToken, firstCommands(endpoint));
      step++;
    } else if (step === 2 && idOf('NEXUS_OPERATION_STARTED') !== undefined) {
      const waits = { workflowId: `${childQueue}-waits` };
      const isRunning = ({ eventType }: { eventType: string }) => eventType === 'EVENT_TYPE_NEXUS_OPERATION_STARTED';
      const started = events.find(isRunning) as unknown as {
        nexusOperationStartedEventAttributes: { scheduledEventId: string };
      };
      step++;
      await respond(taskToken, [
        command('CANCEL_TIMER', { timerId: 'late' }),
        command('REQUEST_CANCEL_ACTIVITY_TASK', { scheduledEventId: idOf('ACTIVITY_TASK_SCHEDULED', 2) }),
        command('SIGNAL_EXTERNAL_WORKFLOW_EXECUTION', {
          execution: waits,
          signalName: 'hello',
          input,
          header: { fields: { a: payload } },
        }),
        command('REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION', waits),
        command('REQUEST_CANCEL_NEXUS_OPERATION', {
          scheduledEventId: started.nexusOperationStartedEventAttributes.scheduledEventId,
        }),
      ]);
    } else {
      await respond(taskToken, []);
    }
  });
}

async function kindsOf(workflowId: string): Promise<ReadonlySet<string>> {
  const events: readonly { eventType: string }[] = await history(workflowId);
  return new Set(events.map(({ eventType }) => eventType));
}

beforeAll(async () => {
  const name = unique('endpoint');
  await grpc.call('CreateNexusEndpoint', {
    spec: { name, target: { worker: { namespace: NAMESPACE, taskQueue: nexusQueue } } },
  });
  serveParent(name);
  serveTasks('PollActivityTaskQueue', parentQueue, answerActivity);
  serveTasks('PollActivityTaskQueue', parentQueue, answerActivity);
  serveTasks('PollNexusTaskQueue', nexusQueue, answerNexus);
  serveTasks('PollWorkflowTaskQueue', childQueue, ({ taskToken, workflowType }) =>
    respond(taskToken, CHILDREN[workflowType.name] ?? []),
  );
  const { workflowId } = await startWorkflow({ taskQueue: parentQueue, input });
  runs.push({ workflowId, runId: '' });
  // A workflow of the example worker: an update, and what is done from outside.
  const other = await startWorkflow({ type: 'MyWorkflow' });
  const execution = { workflowExecution: { workflowId: other.workflowId } };
  runs.push(other);
  await firstTaskDone(other.workflowId);
  await grpc.call('UpdateWorkflowExecution', {
    namespace: NAMESPACE,
    ...execution,
    request: { meta: { updateId: 'one' }, input: { name: 'MyUpdate', args: input } },
    waitPolicy: { lifecycleStage: 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED' },
  });
  await grpc.call('UpdateWorkflowExecutionOptions', {
    namespace: NAMESPACE,
    ...execution,
    workflowExecutionOptions: { versioningOverride: { autoUpgrade: true } },
    updateMask: { paths: ['versioning_override'] },
  });
  await grpc.call('PauseWorkflowExecution', {
    workflowId: other.workflowId,
    ...shared,
    reason: 'a pause',
    requestId: unique('p'),
  });
  await grpc.call('UnpauseWorkflowExecution', {
    workflowId: other.workflowId,
    ...shared,
    reason: 'no pause',
    requestId: unique('p'),
  });
  // A task that is taken and not answered in time.
  const slow = unique('slow');
  await grpc.call('StartWorkflowExecution', {
    ...shared,
    workflowId: slow,
    workflowType: { name: 'slow' },
    taskQueue: { name: slow },
    requestId: slow,
    workflowTaskTimeout: { seconds: 1 },
  });
  await pollWorkflowTask(slow);
  runs.push({ workflowId: slow, runId: '' });
  await grpc.call('TerminateWorkflowExecution', {
    namespace: NAMESPACE,
    ...execution,
    reason: 'enough',
    details: input,
  });

  await eventually(
    async () => ((await kindsOf(workflowId)).has('EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED') ? true : undefined),
    40_000,
  );
  await grpc.call('TerminateWorkflowExecution', {
    namespace: NAMESPACE,
    workflowExecution: { workflowId: `${childQueue}-ends` },
    reason: 'enough',
  });
  // Everything that the parent waits for has come.
  const last = [
    'ACTIVITY_TASK_CANCELED',
    'NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED',
    'NEXUS_OPERATION_TIMED_OUT',
    'CHILD_WORKFLOW_EXECUTION_TIMED_OUT',
  ];
  await eventually(async () => {
    const kinds = await kindsOf(workflowId);
    return last.every((each) => kinds.has(`EVENT_TYPE_${each}`)) || undefined;
  }, 60_000);
  // The runs of the children, and not the one that continues the first.
  const events: readonly {
    readonly childWorkflowExecutionStartedEventAttributes: { workflowExecution: typeof other } | null;
  }[] = await history(workflowId);
  runs.push(...events.flatMap((each) => each.childWorkflowExecutionStartedEventAttributes?.workflowExecution ?? []));
  await eventually(async () => (await kindsOf(slow)).has('EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT') || undefined);
}, 120_000);

afterAll(async () => {
  over = true;
  await Promise.all(loops);
}, 30_000);

// The client of the tests holds each answer against the document: of its own form, and of the long one with the switch.
test('every kind of event fits the document, with payload shorthand and without', async () => {
  const kinds = new Set<string>();
  for (const { workflowId, runId } of runs) {
    const path = `/api/v1/namespaces/${NAMESPACE}/workflows/${workflowId}/history?execution.runId=${runId}`;
    const short = await http('GET', path);
    expect(short.status).toBe(200);
    for (const { eventType } of short.body.history.events) kinds.add(eventType);
    // Contract section 3: proto3 JSON as printed by protobuf-es, which shares no code with ours.
    const long = await http('GET', `${path}&noPayloadShorthand`);
    const bytes = await grpc.callForBytes('GetWorkflowExecutionHistory', {
      namespace: NAMESPACE,
      execution: { workflowId, runId },
    });
    const wanted = toJson(schema, fromBinary(schema, bytes), { registry }) as unknown as {
      history: { events: { eventId: string }[] };
    };
    const seen = long.body.history.events.slice(0, wanted.history.events.length);
    expect(seen).toEqual(wanted.history.events.slice(0, seen.length));
  }
  const all = Object.keys(files.root.lookupEnum('temporal.api.enums.v1.EventType').values);
  expect(all.filter((each) => !kinds.has(each) && !NOT_CAUSED.has(each))).toEqual([]);
});
