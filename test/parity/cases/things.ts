import type { Names } from '../../../src/verify/normalise.ts';
import { IDLE_QUEUE, type Lab, NAMESPACE, TASK_QUEUE, until } from '../live/lab.ts';

/** What the calls of the cases work on, made over gRPC. */

export const WORKFLOW = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: IDLE_QUEUE } };

/** Payloads of JSON values as the wire has them. */
export function payloads(...values: readonly unknown[]): object {
  const encoding = Buffer.from('json/plain');
  return { payloads: values.map((value) => ({ metadata: { encoding }, data: Buffer.from(JSON.stringify(value)) })) };
}

/** A workflow that nobody works on: it stays as it is. */
export async function idleWorkflow(lab: Lab, workflowId: string): Promise<Names> {
  const request = {
    namespace: NAMESPACE,
    workflowId,
    ...WORKFLOW,
    requestId: workflowId,
    input: payloads('input', 1.5),
  };
  const { runId } = await lab.grpc.call('StartWorkflowExecution', request);
  return { workflowId, runId };
}

/** A workflow of the example worker that has run its first task, so that its handlers answer. */
export async function answeringWorkflow(lab: Lab, workflowId: string): Promise<Names> {
  const started = await lab.grpc.call('StartWorkflowExecution', {
    namespace: NAMESPACE,
    workflowId,
    workflowType: { name: 'MyWorkflow' },
    taskQueue: { name: TASK_QUEUE },
    requestId: workflowId,
    memo: { fields: { note: { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"a":[]}') } } },
  });
  await until(async () => {
    const events = await history(lab, workflowId);
    return events.find(({ eventType }) => eventType === 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED');
  });
  return { workflowId, runId: started.runId };
}

async function history(lab: Lab, workflowId: string): Promise<readonly { readonly eventType: string }[]> {
  const request = { namespace: NAMESPACE, execution: { workflowId } };
  return (await lab.grpc.call('GetWorkflowExecutionHistory', request)).history.events;
}

/** The same, with signals and an update behind it, and closed: its history has something of many kinds. */
export async function closedWorkflow(lab: Lab, name: string): Promise<Names> {
  const names = await answeringWorkflow(lab, name);
  const workflowExecution = { workflowId: name };
  const signal = { namespace: NAMESPACE, workflowExecution, signalName: 'MySignal', input: payloads('signalled') };
  await lab.grpc.call('SignalWorkflowExecution', signal);
  await update(lab, name, 'an-update');
  const reason = { reason: 'over', details: payloads({ why: [null, 9007199254740993n.toString()] }) };
  await lab.grpc.call('TerminateWorkflowExecution', { namespace: NAMESPACE, workflowExecution, ...reason });
  return names;
}

export async function update(lab: Lab, workflowId: string, updateId: string): Promise<void> {
  await lab.grpc.call('UpdateWorkflowExecution', {
    namespace: NAMESPACE,
    workflowExecution: { workflowId },
    waitPolicy: { lifecycleStage: 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED' },
    request: { meta: { updateId, identity: 'me' }, input: { name: 'MyUpdate', args: payloads(['updated']) } },
  });
}

/** An activity of a workflow whose task was taken, and which nobody works on. */
export async function workflowActivity(lab: Lab, name: string): Promise<Names> {
  await lab.grpc.call('StartWorkflowExecution', {
    namespace: NAMESPACE,
    workflowId: name,
    workflowType: { name: 'MyActivityWorkflow' },
    taskQueue: { name: TASK_QUEUE },
    requestId: name,
    input: payloads({ activityId: 'the-activity', taskQueue: name }),
  });
  const request = { namespace: NAMESPACE, taskQueue: { name }, identity: 'me' };
  const task = await lab.grpc.call('PollActivityTaskQueue', request, { timeoutMs: 30_000 });
  return {
    workflowId: name,
    runId: task.workflowExecution.runId,
    activityId: task.activityId,
    taskToken: task.taskToken.toString('base64'),
  };
}

/** Such an activity after its workflow was asked to end, and it with it. */
export async function cancelledActivity(lab: Lab, name: string): Promise<Names> {
  const names = await workflowActivity(lab, name);
  const workflowExecution = { workflowId: name };
  await lab.grpc.call('RequestCancelWorkflowExecution', { namespace: NAMESPACE, workflowExecution, requestId: name });
  const heartbeat = { namespace: NAMESPACE, taskToken: Buffer.from(names.taskToken ?? '', 'base64') };
  await until(async () => {
    return (await lab.grpc.call('RecordActivityTaskHeartbeat', heartbeat)).cancelRequested === true || undefined;
  });
  return names;
}

/** An activity without a workflow that nobody works on. */
export async function aloneActivity(lab: Lab, activityId: string): Promise<Names> {
  const started = await lab.grpc.call('StartActivityExecution', {
    namespace: NAMESPACE,
    activityId,
    activityType: { name: 'MyActivity' },
    taskQueue: { name: IDLE_QUEUE },
    startToCloseTimeout: { seconds: 600 },
    requestId: activityId,
    input: payloads('input'),
  });
  return { activityId, runId: started.runId };
}

export async function registeredNamespace(lab: Lab, namespace: string): Promise<Names> {
  const workflowExecutionRetentionPeriod = { seconds: 86_400 };
  await lab.grpc.call('RegisterNamespace', { namespace, workflowExecutionRetentionPeriod });
  return { namespace };
}

/** Some names where the server lacks the rpc that would make the thing: the call itself says so then. */
export function orNothing(
  make: (lab: Lab, name: string) => Promise<Names>,
): (lab: Lab, name: string) => Promise<Names> {
  return (lab, name) =>
    make(lab, name).catch((error: { code?: number }) => {
      if (error.code === 12) return {};
      throw error;
    });
}
