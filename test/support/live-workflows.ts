import { connectLive, eventually, unique } from './live.ts';
import { NAMESPACE } from './live-setup.ts';

/** Payloads of JSON values in wire form. */
export function payloads(...values: readonly unknown[]): object {
  const encoding = Buffer.from('json/plain');
  return { payloads: values.map((value) => ({ metadata: { encoding }, data: Buffer.from(JSON.stringify(value)) })) };
}

/** The JSON texts of payloads. */
export function texts(of: { readonly payloads: readonly { readonly data: Buffer }[] }): readonly string[] {
  return of.payloads.map(({ data }) => data.toString());
}

/** Starts a workflow over gRPC, which is not under test. */
export async function startWorkflow(
  options: {
    readonly type?: string;
    readonly taskQueue?: string;
    readonly input?: object;
    readonly namespace?: string;
  } = {},
): Promise<{ readonly workflowId: string; readonly runId: string }> {
  const { type = 'MyWorkflow', taskQueue = 'my-task-queue', input, namespace = NAMESPACE } = options;
  const workflowId = unique('workflow');
  const { runId } = await connectLive().grpc.call('StartWorkflowExecution', {
    namespace,
    workflowId,
    workflowType: { name: type },
    taskQueue: { name: taskQueue },
    input,
    requestId: workflowId,
    workflowExecutionTimeout: { seconds: 600 },
  });
  return { workflowId, runId };
}

/** The events of a workflow so far, or, with `close`, its closing event once it has closed. */
export async function history(workflowId: string, close = false) {
  const answer = await connectLive().grpc.call('GetWorkflowExecutionHistory', {
    namespace: NAMESPACE,
    execution: { workflowId },
    ...(close && { waitNewEvent: true, historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT' }),
  });
  return answer.history.events;
}

export async function closeEvent(workflowId: string) {
  return (await history(workflowId, true)).at(-1);
}

/** Waits until the worker has handled the first task: signals and updates find the workflow's handlers then. */
export async function firstTaskDone(workflowId: string): Promise<void> {
  await eventually(async () => {
    const events: readonly { eventType: string }[] = await history(workflowId);
    return events.find(({ eventType }) => eventType === 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED');
  });
}

export async function describeWorkflow(workflowId: string) {
  return connectLive().grpc.call('DescribeWorkflowExecution', { namespace: NAMESPACE, execution: { workflowId } });
}
