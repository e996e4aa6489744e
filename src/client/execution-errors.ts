import type { components } from '../../generated/openapi.ts';
import { FailureError } from './failure-error.ts';
import { shareInstances } from './shared-instances.ts';

type Failure = components['schemas']['Failure'];

/** How an execution stands or has ended. */
export interface ExecutionEnd {
  readonly status: string;
  readonly result?: readonly unknown[];
  readonly failure?: Failure;
}

const HOW: Readonly<Record<string, string>> = {
  FAILED: 'has failed',
  CANCELED: 'was canceled',
  TERMINATED: 'was terminated',
  TIMED_OUT: 'has timed out',
  CONTINUED_AS_NEW: 'has continued as new',
};

/** A workflow, an activity or a Nexus operation ended in another way than by completing. */
export class ExecutionFailedError extends Error {
  override readonly name: string = 'ExecutionFailedError';
  /** `WORKFLOW_EXECUTION_STATUS_FAILED`, `..._CANCELED`, `..._TERMINATED` or `..._TIMED_OUT` */
  readonly status: string;
  readonly runId: string;
  /** What the server tells of the failure, with its causes. */
  readonly failure: Failure | undefined;
  /** The failure as an error, whose own `cause` is the failure behind it. */
  override readonly cause: FailureError | undefined;

  constructor(what: string, { status, failure }: ExecutionEnd, runId: string) {
    const how = `the ${what} ${HOW[shortStatus(status)] ?? `has ended as ${status}`}`;
    const why = failure?.message ?? '';
    super(why === '' || why === how ? how : `${how}: ${why}`);
    this.status = status;
    this.runId = runId;
    this.failure = failure;
    this.cause = failure && new FailureError(failure);
  }
}
shareInstances(ExecutionFailedError, 'ExecutionFailedError');

export class WorkflowFailedError extends ExecutionFailedError {
  override readonly name = 'WorkflowFailedError';
}
shareInstances(WorkflowFailedError, 'WorkflowFailedError');

export class ActivityFailedError extends ExecutionFailedError {
  override readonly name = 'ActivityFailedError';
}
shareInstances(ActivityFailedError, 'ActivityFailedError');

export class NexusOperationFailedError extends ExecutionFailedError {
  override readonly name = 'NexusOperationFailedError';
}
shareInstances(NexusOperationFailedError, 'NexusOperationFailedError');

/** Something was still running when the time to wait for it was over. */
export class StillRunningError extends Error {
  override readonly name = 'StillRunningError';
}
shareInstances(StillRunningError, 'StillRunningError');

/** `WORKFLOW_EXECUTION_STATUS_TIMED_OUT` to `TIMED_OUT` */
export function shortStatus(status: string): string {
  return status.replace(/^.*_EXECUTION_STATUS_/, '');
}
