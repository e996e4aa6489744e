import { connectLive } from './live.ts';
import { NAMESPACE } from './live-setup.ts';

const IDENTITY = 'hand-worker';
const POLL_MS = 60_000;

/** Takes the next workflow task of a queue, and answers it with these commands: a worker without any SDK. */
export async function runWorkflowTask(taskQueue: string, ...commands: readonly object[]): Promise<void> {
  const { taskToken } = await pollWorkflowTask(taskQueue);
  await connectLive().grpc.call('RespondWorkflowTaskCompleted', {
    taskToken,
    commands,
    identity: IDENTITY,
    namespace: NAMESPACE,
  });
}

export async function pollWorkflowTask(taskQueue: string) {
  const asked = { namespace: NAMESPACE, taskQueue: { name: taskQueue }, identity: IDENTITY };
  return connectLive().grpc.call('PollWorkflowTaskQueue', asked, { timeoutMs: POLL_MS });
}

/** The command that completes a workflow. */
export function complete(result?: object): object {
  return {
    commandType: 'COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION',
    completeWorkflowExecutionCommandAttributes: { ...(result && { result }) },
  };
}

export function fail(failure: object): object {
  return {
    commandType: 'COMMAND_TYPE_FAIL_WORKFLOW_EXECUTION',
    failWorkflowExecutionCommandAttributes: { failure },
  };
}

export function cancel(details?: object): object {
  return {
    commandType: 'COMMAND_TYPE_CANCEL_WORKFLOW_EXECUTION',
    cancelWorkflowExecutionCommandAttributes: { ...(details && { details }) },
  };
}

export function continueAsNew(type: string, taskQueue: string): object {
  return {
    commandType: 'COMMAND_TYPE_CONTINUE_AS_NEW_WORKFLOW_EXECUTION',
    continueAsNewWorkflowExecutionCommandAttributes: { workflowType: { name: type }, taskQueue: { name: taskQueue } },
  };
}
