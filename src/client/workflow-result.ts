import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/openapi.ts';
import { unwrap } from './errors.ts';
import type { WorkflowKey } from './workflow-key.ts';

type Schemas = components['schemas'];
type Event = Schemas['HistoryEvent'];

/** A workflow closed without completing. */
export class WorkflowNotCompletedError extends Error {
  override readonly name = 'WorkflowNotCompletedError';
  /** `EVENT_TYPE_WORKFLOW_EXECUTION_FAILED`, `..._CANCELED`, `..._TERMINATED` or `..._TIMED_OUT` */
  readonly eventType: Event['eventType'];
  /** The failure of the workflow, if it failed. */
  readonly failure: Schemas['Failure'] | undefined;

  constructor({ eventType, ...attributes }: Event) {
    const failure = attributes.workflowExecutionFailedEventAttributes?.failure;
    const how = String(eventType).replace('EVENT_TYPE_WORKFLOW_EXECUTION_', '').toLowerCase().replaceAll('_', ' ');
    const why = failure?.message ?? attributes.workflowExecutionTerminatedEventAttributes?.reason ?? '';
    super(`the workflow has ${how}${why === '' ? '' : `: ${why}`}`);
    this.eventType = eventType;
    this.failure = failure;
  }
}

/**
 * Waits for the event that closes a workflow, and follows it into subsequent runs.
 * @throws WorkflowNotCompletedError
 */
export async function awaitResult<Result>(
  http: Client<paths, 'application/json'>,
  { namespace, workflowId, runId: first }: WorkflowKey,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let runId = first;
  for (;;) {
    const event = await closeEvent(http, { namespace, workflowId, runId }, signal);
    const completed = event.workflowExecutionCompletedEventAttributes;
    const next =
      event.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ??
      completed?.newExecutionRunId ??
      event.workflowExecutionFailedEventAttributes?.newExecutionRunId ??
      event.workflowExecutionTimedOutEventAttributes?.newExecutionRunId;
    if (next !== undefined && next !== '') runId = next;
    else if (completed !== undefined) return completed.result?.[0] as Result;
    else throw new WorkflowNotCompletedError(event);
  }
}

/** Polls for as long as the server answers with a page token and no event. */
async function closeEvent(
  http: Client<paths, 'application/json'>,
  { namespace, workflowId, runId }: WorkflowKey,
  signal: AbortSignal | undefined,
): Promise<Event> {
  for (let nextPageToken: string | undefined; ; ) {
    const answer = await unwrap(
      http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/history', {
        params: {
          path: { namespace, workflowId },
          query: {
            waitNewEvent: true,
            historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT',
            ...(runId === undefined ? {} : { 'execution.runId': runId }),
            ...(nextPageToken === undefined ? {} : { nextPageToken }),
          },
        },
        ...(signal && { signal }),
      }),
    );
    const event = answer.history?.events?.at(-1);
    if (event !== undefined) return event;
    nextPageToken = answer.nextPageToken;
  }
}
