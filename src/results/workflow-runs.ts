import type { Operation } from '../codec/operation-table.ts';
import { fieldPath, readNumber, readText } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import { createRpc, type Job, type Sending } from '../operation/rpc.ts';
import { STATUS_PREFIX } from '../operation/status-prefix.ts';
import { closeEventReader } from './close-event.ts';
import type { Ending } from './ending.ts';
import { enumNames } from './enum-names.ts';
import { unlessGone, unlessMissing } from './missing.ts';
import { afterEmptyAnswer, inTime, isOver, type Patience } from './patience.ts';

export interface RunsOperations {
  readonly getHistory: Operation;
  readonly describe: Operation;
}

export interface Awaited {
  /** The run that was looked at last: the one that has closed, or the one that is running. */
  readonly runId: string;
  /** Undefined for a run that is not closed. */
  readonly ending: Ending | undefined;
}

/** A run by its name; it was there when it was looked at. */
export interface Run {
  readonly workflowId: string;
  /** Empty for the latest one. */
  readonly runId: string;
}

export interface WorkflowRuns {
  /** @throws StatusError PERMISSION_DENIED (403) if the caller may not do what waiting needs */
  readonly permit: (job: Job, workflowId: string) => Promise<void>;
  /** The current run of a workflow id; undefined if there is none. */
  readonly latest: (job: Job, workflowId: string, patience: Patience) => Promise<string | undefined>;
  /** @throws StatusError NOT_FOUND (404) */
  readonly look: (job: Job, run: Run, patience: Patience) => Promise<Described>;
  /**
   * Proves with a call on behalf of the caller that it may read the history, as is required before it joins a shared poll.
   * @throws StatusError of the server
   */
  readonly showAccess: (job: Job, run: Run, patience: Patience) => Promise<void>;
  /** The end of a run that is closed. */
  readonly closeEvent: (job: Job, run: Run, patience: Patience) => Promise<Ending | undefined>;
  /**
   * Waits for the end of a run together with others, for as long as the server keeps a poll, which is about 20 s;
   * undefined if it runs on, time is over, or the proxy closes.
   */
  readonly pollOnce: (job: Job, run: Run, patience: Patience) => Promise<Ending | undefined>;
  /** The run that goes on where one has ended; undefined for none. */
  readonly next: (
    job: Job,
    workflowId: string,
    ending: Ending,
    patience: Patience,
    seen?: Described,
  ) => Promise<string | undefined>;
  /**
   * Waits for the end of a run, and of those that go on where it ended.
   * @throws StatusError of the server; never because time is over
   */
  readonly ending: (job: Job, run: RunToFollow, patience: Patience) => Promise<Awaited>;
}

export interface RunToFollow extends Run {
  readonly followRuns: boolean;
  /** True where the request itself has started the run. */
  readonly isNew: boolean;
}

/** What a description says of a run. */
export interface Described {
  readonly runId: string;
  /** `RUNNING`, `PAUSED`, `COMPLETED`, ... */
  readonly status: string;
  readonly isClosed: boolean;
  /** The first run of those that followed each other up to this one. */
  readonly firstRunId: string | undefined;
  /** The run that a reset has made of this one. */
  readonly resetRunId: string | undefined;
}

const CLOSE_EVENT = 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT';
const OPEN: ReadonlySet<string> = new Set(['RUNNING', 'PAUSED']);

/** Finds out how runs of workflows end (contract section 6). */
export function workflowRuns({ getHistory, describe }: RunsOperations, deps: OperationDeps): WorkflowRuns {
  const history = createRpc(getHistory, deps);
  const description = createRpc(describe, deps);
  const readCloseEvent = closeEventReader(getHistory);
  const readDescription = descriptionReader(describe);

  const describeRun = async (job: Job, execution: Run, sending: Sending) =>
    readDescription((await description.call(job, { namespace: job.namespace, execution }, sending)).message);
  const look: WorkflowRuns['look'] = (job, { workflowId, runId }, patience) =>
    describeRun(job, { workflowId, runId }, { deadline: patience.deadline() });

  const showAccess: WorkflowRuns['showAccess'] = async (job, execution, patience) => {
    const asked = { namespace: job.namespace, execution, maximumPageSize: 1 };
    await unlessGone(history.call(job, asked, { deadline: patience.deadline() }));
  };

  /** Of a run that is closed: of one that runs, the server would answer after 20 s only, whether to wait is said or not. */
  const closeEvent: WorkflowRuns['closeEvent'] = async (job, execution, patience) => {
    const asked = { namespace: job.namespace, execution, historyEventFilterType: CLOSE_EVENT };
    const answer = await unlessGone(history.call(job, asked, { deadline: patience.deadline() }));
    return readCloseEvent(answer.message, execution.runId);
  };

  const pollOnce: WorkflowRuns['pollOnce'] = async (job, execution, patience) => {
    const begun = performance.now();
    const asked = { namespace: job.namespace, execution, historyEventFilterType: CLOSE_EVENT, waitNewEvent: true };
    const answer = await inTime(patience, job.request.signal, (signal) =>
      unlessGone(history.call(job, asked, { deadline: patience.until, shared: true, signal })),
    );
    const ending = answer && readCloseEvent(answer.message, execution.runId);
    if (answer !== undefined && ending === undefined) await afterEmptyAnswer(begun, job.request.signal);
    return ending;
  };

  /** Undefined if time is over. */
  const poll = async (job: Job, run: Run, patience: Patience) => {
    while (!isOver(patience)) {
      const ending = await pollOnce(job, run, patience);
      if (ending !== undefined) return ending;
    }
    return undefined;
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
    const sending = { deadline: Math.max(patience.until, patience.deadline()), shared: true };
    const own = seen ?? (await describeRun(job, { workflowId, runId }, sending));
    if (own.resetRunId !== undefined || status !== 'TERMINATED') return own.resetRunId;
    const newest = await describeRun(job, { workflowId, runId: '' }, sending);
    const isNext = own.firstRunId !== undefined && own.firstRunId === newest.firstRunId && newest.runId !== runId;
    return isNext ? newest.runId : undefined;
  };

  return {
    permit: async (job, workflowId) => {
      const asked = { namespace: job.namespace, execution: { workflowId } };
      await history.permit(job, asked);
      await description.permit(job, asked);
    },
    latest: async (job, workflowId, patience) =>
      (await unlessMissing(look(job, { workflowId, runId: '' }, patience)))?.runId,
    look,
    showAccess,
    closeEvent,
    pollOnce,
    next: async (job, workflowId, ending, patience, seen) =>
      ending.nextRunId ?? resetOf(job, workflowId, ending, patience, seen),
    ending: async (job, { workflowId, runId: first, followRuns, isNew }, patience) => {
      let seen = isNew ? undefined : await look(job, { workflowId, runId: first }, patience);
      let runId = seen?.runId ?? first;
      if (seen?.isClosed === false && !isOver(patience)) await showAccess(job, { workflowId, runId }, patience);
      for (;;) {
        const run = { workflowId, runId };
        if (isOver(patience)) seen ??= await look(job, run, patience);
        const ending = seen?.isClosed ? await closeEvent(job, run, patience) : await poll(job, run, patience);
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
  const names = enumNames(response, 'workflow_execution_info.status', STATUS_PREFIX);
  return (answer) => {
    const name = names.get(readNumber(answer, status)) ?? 'UNSPECIFIED';
    return {
      runId: readText(answer, runId) ?? '',
      status: name,
      isClosed: !OPEN.has(name),
      firstRunId: readText(answer, firstRunId),
      resetRunId: readText(answer, resetRunId),
    };
  };
}
