import type { Operation } from '../codec/operation-table.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRequest } from '../operation/operation-request.ts';
import { endingJson, runningJson } from '../results/answer.ts';
import type { Ending } from '../results/ending.ts';
import { type Run, type WorkflowRuns, workflowRuns } from '../results/workflow-runs.ts';
import { workflowSubject, workflowTypes } from '../results/workflow-subject.ts';
import { END_ID, sentEvent } from './event-stream.ts';
import { type HistoryPages, historyPages } from './history-pages.ts';
import type { StreamSettings } from './stream-settings.ts';

export interface WatchedOperations {
  readonly getHistory: Operation;
  readonly describe: Operation;
  readonly query: Operation;
}

/** Where requests name a workflow and its run, as dotted paths in proto spelling. */
export const EXECUTION_FIELDS = { idField: 'execution.workflow_id', runField: 'execution.run_id' };

/** What all streams of a workflow have in common. */
export interface WatchedWorkflow {
  readonly operations: WatchedOperations;
  readonly deps: OperationDeps;
  readonly settings: StreamSettings;
  readonly runs: WorkflowRuns;
  readonly pages: HistoryPages;
  /** An open or closed run as `event: status`. */
  readonly status: (request: OperationRequest, run: Run, now: string | Ending) => Buffer;
  /** The last event. */
  readonly end: (request: OperationRequest, run: Run, ending: Ending) => Buffer;
}

export function watchedWorkflow(
  operations: WatchedOperations,
  deps: OperationDeps,
  settings: StreamSettings,
): WatchedWorkflow {
  const types = workflowTypes(operations.getHistory);
  const json = ({ codec }: OperationRequest, run: Run, ending: Ending) =>
    endingJson(types, workflowSubject(run), ending, codec);
  return {
    operations,
    deps,
    settings,
    runs: workflowRuns(operations, deps),
    pages: historyPages(operations.getHistory, deps),
    status: (request, run, now) => {
      const isOpen = typeof now === 'string';
      const data = isOpen ? runningJson(workflowSubject(run), now) : json(request, run, now);
      return sentEvent({ event: 'status', id: statusId(run, isOpen ? now : now.status), data });
    },
    end: (request, run, ending) => sentEvent({ event: 'end', id: END_ID, data: json(request, run, ending) }),
  };
}

export function statusId({ runId }: Run, status: string): string {
  return `${runId}/${status}`;
}
