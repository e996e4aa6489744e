import type { components } from '../../generated/openapi.ts';
import { type CallOptions, call, type Init, type Transport, type WriteOptions, within } from './call.ts';
import type { Answer } from './errors.ts';
import { FailureError } from './failure-error.ts';
import { pause } from './limit.ts';
import { shareInstances } from './shared-instances.ts';
import { isPassing, pauseAfter } from './streams.ts';
import type { WorkflowKey } from './workflow-key.ts';

type Schemas = components['schemas'];

/** An update was rejected, or has failed. `cause` says why. */
export class WorkflowUpdateFailedError extends Error {
  override readonly name = 'WorkflowUpdateFailedError';
  override readonly cause: FailureError;

  constructor(failure: Schemas['Failure']) {
    super(`the update has failed: ${failure.message ?? 'without a message'}`);
    this.cause = new FailureError(failure);
  }
}
shareInstances(WorkflowUpdateFailedError, 'WorkflowUpdateFailedError');

export interface UpdateOptions extends WriteOptions {
  /** A repeated update with the same id returns the outcome of the first one. */
  readonly updateId?: string | undefined;
}

/** An update that a workflow has accepted. */
export interface UpdateHandle<Result = unknown> {
  readonly workflowId: string;
  readonly updateId: string;
  /**
   * Waits for the outcome.
   * @throws WorkflowUpdateFailedError
   */
  readonly result: (options?: CallOptions) => Promise<Result>;
}

/** What every answer about an update has. */
export type UpdateAnswer = Pick<Schemas['UpdateWorkflowExecutionResponse'], 'updateRef' | 'outcome'>;

/** Sends an update; the answer may come before the outcome. */
export async function sendUpdate<Result>(
  client: Transport,
  { workflowId, runId }: WorkflowKey,
  options: WriteOptions,
  send: (init: Init) => Promise<Answer<UpdateAnswer>>,
): Promise<UpdateHandle<Result>> {
  const { updateRef, outcome } = await call({ timeout: undefined }, options, send);
  const run = updateRef?.workflowExecution?.runId || runId;
  return createUpdateHandle(client, { workflowId, runId: run }, updateRef?.updateId ?? '', outcome);
}

/** @param known the outcome, if there is one already */
export function createUpdateHandle<Result>(
  client: Transport,
  { workflowId, runId }: WorkflowKey,
  updateId: string,
  known?: Schemas['Outcome'],
): UpdateHandle<Result> {
  const { http, namespace } = client;
  const ask = (init: Init) =>
    http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/updates/{updateId}', {
      ...init,
      params: {
        path: { namespace, workflowId, updateId },
        query: {
          'waitPolicy.lifecycleStage': 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED',
          ...(runId !== undefined && { 'updateRef.workflowExecution.runId': runId }),
        },
      },
    });
  return {
    workflowId,
    updateId,
    result: (options = {}) =>
      within(options, async (inner) => {
        let outcome = known;
        for (let failures = 0; outcome === undefined; ) {
          try {
            outcome = (await call({ timeout: undefined }, inner, ask)).outcome;
            // It has not come within the server's own time.
            failures = 0;
          } catch (error) {
            if (inner.signal?.aborted || !isPassing(error)) throw error;
            await pause(pauseAfter(failures++), inner.signal);
          }
        }
        if (outcome.failure !== undefined) throw new WorkflowUpdateFailedError(outcome.failure);
        return outcome.success?.[0] as Result;
      }),
  };
}
