import { setTimeout as sleep } from 'node:timers/promises';
import { Code, StatusError } from '../base/status-error.ts';
import type { Operation } from '../codec/operation-table.ts';
import { fieldPath, readText } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { UpstreamAnswer } from '../upstream/upstream.ts';
import { closeEventReader } from './close-event.ts';
import type { Ending } from './ending.ts';
import { createRpc, type Job } from './rpc.ts';

export interface RunsOperations {
  readonly getHistory: Operation;
  readonly describe: Operation;
}

/** How long to wait for a result, all in milliseconds since the epoch. */
export interface Patience {
  /** When the caller gets an answer, whether the execution is closed or not. */
  readonly until: number;
  /** When a call that only looks has to be answered. */
  readonly deadline: () => number;
}

export interface Awaited {
  /** The run that was looked at last: the one that has closed, or the one that is running. */
  readonly runId: string;
  /** Undefined for a run that is not closed. */
  readonly ending: Ending | undefined;
}

export interface WorkflowRuns {
  /** @throws StatusError PERMISSION_DENIED (403) if the caller may not do what waiting needs */
  readonly permit: (job: Job, workflowId: string) => Promise<void>;
  /** The run that a workflow id stands for now. */
  readonly latest: (job: Job, workflowId: string, patience: Patience) => Promise<string>;
  /**
   * Waits for the end of a run, and of those that go on where it ended.
   * @throws StatusError of the server; never because time is over
   */
  readonly ending: (job: Job, run: RunToFollow, patience: Patience) => Promise<Awaited>;
}

export interface RunToFollow {
  readonly workflowId: string;
  readonly runId: string;
  readonly followRuns: boolean;
  /** True where the request itself has started the run. */
  readonly isNew: boolean;
}

/** How long a server that is asked at once may say neither that a run has closed nor anything else, in milliseconds. */
const EMPTY_ANSWER_MS = 100;
const CLOSE_EVENT = 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT';

/** Finds out how runs of workflows end (contract section 6). */
export function workflowRuns({ getHistory, describe }: RunsOperations, deps: OperationDeps): WorkflowRuns {
  const history = createRpc(getHistory, deps);
  const description = createRpc(describe, deps);
  const readCloseEvent = closeEventReader(getHistory);
  const [currentRunId, firstRunId, resetRunId] = [
    'workflow_execution_info.execution.run_id',
    'workflow_execution_info.first_run_id',
    'workflow_extended_info.reset_run_id',
  ].map((path) => fieldPath(describe.response, path)) as [readonly number[], readonly number[], readonly number[]];

  const look = async (job: Job, workflowId: string, runId: string, deadline: number) => {
    const { namespace } = job;
    const asked = { namespace, execution: { workflowId, runId }, historyEventFilterType: CLOSE_EVENT };
    return readCloseEvent((await history.call(job, asked, { deadline })).message, runId);
  };

  /** The end of a run that is waited for together with others; undefined if time is over. */
  const poll = async (job: Job, workflowId: string, runId: string, until: number) => {
    const { namespace } = job;
    const execution = { workflowId, runId };
    const asked = { namespace, execution, historyEventFilterType: CLOSE_EVENT, waitNewEvent: true };
    // After about 20 s the server answers that nothing has happened.
    while (Date.now() < until) {
      const begun = Date.now();
      const answer = await unlessLate(history.call(job, asked, { deadline: until, shared: true }));
      const ending = answer && readCloseEvent(answer.message, runId);
      if (ending !== undefined) return ending;
      if (Date.now() - begun < EMPTY_ANSWER_MS) await sleep(EMPTY_ANSWER_MS);
    }
    return undefined;
  };

  const describeRun = async (job: Job, workflowId: string, runId: string, patience: Patience) => {
    const { namespace } = job;
    const sending = { deadline: Math.max(patience.until, patience.deadline()), shared: true };
    return (await description.call(job, { namespace, execution: { workflowId, runId } }, sending)).message;
  };

  /**
   * The run that a reset has made of this one. A server that does not say so, or says it of the run that was reset and
   * not of the one that ran meanwhile, tells by the first run of both.
   */
  const resetOf = async (job: Job, workflowId: string, { runId, status }: Ending, patience: Patience) => {
    const own = await describeRun(job, workflowId, runId, patience);
    const reset = readText(own, resetRunId);
    if (reset !== undefined || status !== 'TERMINATED') return reset;
    const newest = await describeRun(job, workflowId, '', patience);
    const newestRunId = readText(newest, currentRunId);
    const chain = readText(own, firstRunId);
    return chain !== undefined && chain === readText(newest, firstRunId) && newestRunId !== runId
      ? newestRunId
      : undefined;
  };

  return {
    permit: async (job, workflowId) => {
      const asked = { namespace: job.namespace, execution: { workflowId } };
      await history.permit(job, asked);
      await description.permit(job, asked);
    },
    latest: async (job, workflowId, patience) => {
      const { namespace } = job;
      const answer = await description.call(
        job,
        { namespace, execution: { workflowId } },
        { deadline: patience.deadline() },
      );
      return readText(answer.message, currentRunId) ?? '';
    },
    ending: async (job, { workflowId, runId: first, followRuns, isNew }, patience) => {
      let runId = first;
      for (let isFirst = true; ; isFirst = false) {
        // Whoever joins a poll of others shows by a call of its own that the server lets it.
        const looks = isFirst ? !isNew : Date.now() >= patience.until;
        let ending = looks ? await look(job, workflowId, runId, patience.deadline()) : undefined;
        ending ??= await poll(job, workflowId, runId, patience.until);
        if (ending === undefined || !followRuns) return { runId, ending };
        // A run that has completed before anybody could reset it was not reset.
        const mayBeReset = !isNew || ending.status === 'TERMINATED';
        const next = ending.nextRunId ?? (mayBeReset ? await resetOf(job, workflowId, ending, patience) : undefined);
        if (next === undefined) return { runId, ending };
        runId = next;
      }
    },
  };
}

/** Undefined where the answer was not there in time. */
async function unlessLate(answer: Promise<UpstreamAnswer>): Promise<UpstreamAnswer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StatusError && error.code === Code.DEADLINE_EXCEEDED) return undefined;
    throw error;
  }
}
