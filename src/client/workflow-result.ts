import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/openapi.ts';
import { unwrap } from './errors.ts';
import type { WorkflowKey } from './workflow-key.ts';

type Schemas = components['schemas'];
export type WorkflowEnd = Schemas['WorkflowResult'];

const HOW: Readonly<Record<string, string>> = {
  FAILED: 'has failed',
  CANCELED: 'was canceled',
  TERMINATED: 'was terminated',
  TIMED_OUT: 'has timed out',
  CONTINUED_AS_NEW: 'has continued as new',
};

/** A workflow ended in another way than by completing. */
export class WorkflowNotCompletedError extends Error {
  override readonly name = 'WorkflowNotCompletedError';
  /** `WORKFLOW_EXECUTION_STATUS_FAILED`, `..._CANCELED`, `..._TERMINATED` or `..._TIMED_OUT` */
  readonly status: WorkflowEnd['status'];
  /** What the workflow's code threw, if it failed, with its causes; why it ended otherwise. */
  readonly failure: Schemas['Failure'] | undefined;

  constructor({ status, failure }: WorkflowEnd) {
    const how = `the workflow ${HOW[shortStatus(status)] ?? `has ended as ${status}`}`;
    const why = failure?.message ?? '';
    super(why === '' || why === how ? how : `${how}: ${why}`);
    this.status = status;
    this.failure = failure;
  }
}

/** A workflow was still running when the time to wait for it was over. */
export class WorkflowRunningError extends Error {
  override readonly name = 'WorkflowRunningError';
}

export interface ResultOptions {
  /** How long to wait, in milliseconds; default: until the workflow ends, however long that takes. */
  readonly wait?: number;
  readonly signal?: AbortSignal;
}

/** In seconds; the proxy shortens what is longer than it allows. */
const ONE_WAIT = 60;

/**
 * Waits for the end of a workflow and of the runs that follow it.
 * @throws WorkflowNotCompletedError, WorkflowRunningError
 */
export async function awaitResult<Result>(
  http: Client<paths, 'application/json'>,
  { namespace, workflowId, runId }: WorkflowKey,
  { wait = Number.POSITIVE_INFINITY, signal }: ResultOptions = {},
): Promise<Result> {
  const until = performance.now() + wait;
  for (let run = runId; ; ) {
    const left = Math.max(0, Math.min(ONE_WAIT, Math.ceil((until - performance.now()) / 1_000)));
    const end = await unwrap(
      http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/result', {
        params: {
          path: { namespace, workflowId },
          query: run === undefined || run === '' ? {} : { 'execution.runId': run },
          header: { Prefer: `wait=${left}` },
        },
        ...(signal && { signal }),
      }),
    );
    if (!isRunning(end)) return resultOf<Result>(end);
    if (performance.now() >= until) throw new WorkflowRunningError(`the workflow is still running after ${wait} ms`);
    run = end.workflowExecution.runId;
  }
}

export function isRunning({ status }: WorkflowEnd): boolean {
  return shortStatus(status) === 'RUNNING';
}

/** @throws WorkflowNotCompletedError */
export function resultOf<Result>(end: WorkflowEnd): Result {
  if (shortStatus(end.status) !== 'COMPLETED') throw new WorkflowNotCompletedError(end);
  return end.result?.[0] as Result;
}

function shortStatus(status: WorkflowEnd['status']): string {
  return String(status).replace('WORKFLOW_EXECUTION_STATUS_', '');
}
