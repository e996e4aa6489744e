import { setTimeout as sleep } from 'node:timers/promises';
import type { CallSignal } from '../base/caller-signal.ts';
import { Code, notFound, StatusError } from '../base/status-error.ts';
import type { Operation } from '../codec/operation-table.ts';
import { fieldPath, readNumber, readText } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import { createRpc, type Job, type Sending } from '../operation/rpc.ts';
import type { UpstreamAnswer } from '../upstream/upstream.ts';
import { closeEventReader } from './close-event.ts';
import type { Ending } from './ending.ts';

export interface RunsOperations {
  readonly getHistory: Operation;
  readonly describe: Operation;
}

/** How long to wait for a result, all in milliseconds since the epoch. */
export interface Patience {
  /** When the caller gets an answer, whether the execution is closed or not. Comes sooner when the proxy ends. */
  readonly until: () => number;
  /** Fires when there is no more waiting: the caller has hung up, or the proxy ends. */
  readonly signal: CallSignal;
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
  /** The run that a workflow id stands for now; undefined if there is none. */
  readonly latest: (job: Job, workflowId: string, patience: Patience) => Promise<string | undefined>;
  /**
   * Waits for the end of a run, and of those that go on where it ended.
   * @throws StatusError of the server; never because time is over
   */
  readonly ending: (job: Job, run: RunToFollow, patience: Patience) => Promise<Awaited>;
}

export interface RunToFollow {
  readonly workflowId: string;
  /** Empty for the latest one. */
  readonly runId: string;
  readonly followRuns: boolean;
  /** True where the request itself has started the run. */
  readonly isNew: boolean;
}

/** What a description says of a run. */
interface Described {
  readonly runId: string;
  readonly isClosed: boolean;
  /** The first run of those that followed each other up to this one. */
  readonly firstRunId: string | undefined;
  /** The run that a reset has made of this one. */
  readonly resetRunId: string | undefined;
}

const CLOSE_EVENT = 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT';
/** RUNNING and PAUSED of WorkflowExecutionStatus. */
const OPEN: ReadonlySet<number> = new Set([1, 8]);
/** How soon a server may be asked again that answers a long poll at once, in milliseconds. */
const EMPTY_ANSWER_MS = 100;

/** Finds out how runs of workflows end (contract section 6). */
export function workflowRuns({ getHistory, describe }: RunsOperations, deps: OperationDeps): WorkflowRuns {
  const history = createRpc(getHistory, deps);
  const description = createRpc(describe, deps);
  const readCloseEvent = closeEventReader(getHistory);
  const readDescription = descriptionReader(describe);

  const describeRun = async (job: Job, workflowId: string, runId: string, sending: Sending) => {
    const asked = { namespace: job.namespace, execution: { workflowId, runId } };
    return readDescription((await description.call(job, asked, sending)).message);
  };

  /** Of a run that is closed: of one that runs, the server would answer after 20 s only, whether to wait is said or not. */
  const closeEvent = async (job: Job, workflowId: string, runId: string, patience: Patience) => {
    const execution = { workflowId, runId };
    const asked = { namespace: job.namespace, execution, historyEventFilterType: CLOSE_EVENT };
    const answer = await unlessGone(history.call(job, asked, { deadline: patience.deadline() }));
    return readCloseEvent(answer.message, runId);
  };

  /** The end of a run that is waited for together with others; undefined if time is over. */
  const poll = async (job: Job, workflowId: string, runId: string, { until, signal }: Patience) => {
    const execution = { workflowId, runId };
    const asked = { namespace: job.namespace, execution, historyEventFilterType: CLOSE_EVENT, waitNewEvent: true };
    // After about 20 s the server answers that nothing has happened.
    while (Date.now() < until()) {
      const begun = Date.now();
      const sending = { deadline: until(), shared: true, signal };
      const answer = await unlessLate(unlessGone(history.call(job, asked, sending)), until);
      const ending = answer && readCloseEvent(answer.message, runId);
      if (ending !== undefined) return ending;
      if (Date.now() - begun < EMPTY_ANSWER_MS) await sleep(EMPTY_ANSWER_MS);
    }
    return undefined;
  };

  /** Whoever joins a poll of others shows by a call of its own that the server lets it read the history. */
  const showAccess = async (job: Job, workflowId: string, runId: string, patience: Patience) => {
    const asked = { namespace: job.namespace, execution: { workflowId, runId }, maximumPageSize: 1 };
    await unlessGone(history.call(job, asked, { deadline: patience.deadline() }));
  };

  /**
   * The run that a reset has made of a closed one. A server that does not say so, or says it of the run that was reset
   * and not of the one that ran meanwhile, tells by the first run of both.
   */
  const resetOf = async (
    job: Job,
    workflowId: string,
    { runId, status }: Ending,
    patience: Patience,
    seen: Described | undefined,
  ) => {
    const sending = { deadline: Math.max(patience.until(), patience.deadline()), shared: true };
    const own = seen ?? (await describeRun(job, workflowId, runId, sending));
    if (own.resetRunId !== undefined || status !== 'TERMINATED') return own.resetRunId;
    const newest = await describeRun(job, workflowId, '', sending);
    const isNext = own.firstRunId !== undefined && own.firstRunId === newest.firstRunId && newest.runId !== runId;
    return isNext ? newest.runId : undefined;
  };

  return {
    permit: async (job, workflowId) => {
      const asked = { namespace: job.namespace, execution: { workflowId } };
      await history.permit(job, asked);
      await description.permit(job, asked);
    },
    latest: async (job, workflowId, patience) => {
      try {
        return (await describeRun(job, workflowId, '', { deadline: patience.deadline() })).runId;
      } catch (error) {
        if (error instanceof StatusError && error.code === Code.NOT_FOUND) return undefined;
        throw error;
      }
    },
    ending: async (job, { workflowId, runId: first, followRuns, isNew }, patience) => {
      const look = (runId: string) => describeRun(job, workflowId, runId, { deadline: patience.deadline() });
      const isLate = () => Date.now() >= patience.until();
      let seen = isNew ? undefined : await look(first);
      let runId = seen?.runId ?? first;
      if (seen?.isClosed === false && !isLate()) await showAccess(job, workflowId, runId, patience);
      for (;;) {
        if (isLate()) seen ??= await look(runId);
        const ending = seen?.isClosed
          ? await closeEvent(job, workflowId, runId, patience)
          : await poll(job, workflowId, runId, patience);
        if (ending === undefined || !followRuns) return { runId, ending };
        // Nobody has reset a run that has just completed.
        const mayBeReset = !isNew || ending.status === 'TERMINATED';
        const before = seen?.isClosed ? seen : undefined;
        const next =
          ending.nextRunId ?? (mayBeReset ? await resetOf(job, workflowId, ending, patience, before) : undefined);
        if (next === undefined) return { runId, ending };
        runId = next;
        seen = undefined;
      }
    },
  };
}

function descriptionReader({ response }: Operation): (answer: Buffer) => Described {
  const at = (path: string) => fieldPath(response, path);
  const runId = at('workflow_execution_info.execution.run_id');
  const status = at('workflow_execution_info.status');
  const firstRunId = at('workflow_execution_info.first_run_id');
  const resetRunId = at('workflow_extended_info.reset_run_id');
  return (answer) => ({
    runId: readText(answer, runId) ?? '',
    isClosed: !OPEN.has(readNumber(answer, status)),
    firstRunId: readText(answer, firstRunId),
    resetRunId: readText(answer, resetRunId),
  });
}

/** Of a run that was there a moment ago, a server says INVALID_ARGUMENT when its history has been deleted. */
async function unlessGone(answer: Promise<UpstreamAnswer>): Promise<UpstreamAnswer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StatusError && error.code === Code.INVALID_ARGUMENT) throw notFound(error.message);
    throw error;
  }
}

/** Undefined where the answer was not there in time. */
export async function unlessLate(
  answer: Promise<UpstreamAnswer>,
  until: () => number,
): Promise<UpstreamAnswer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    if (error.code === Code.DEADLINE_EXCEEDED) return undefined;
    if (error.code === Code.CANCELLED && Date.now() >= until()) return undefined;
    throw error;
  }
}
