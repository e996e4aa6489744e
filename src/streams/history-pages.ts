import type { Operation } from '../codec/operation-table.ts';
import { elements, fieldPath, readBytes } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import { createRpc, type Job } from '../operation/rpc.ts';
import { closeEventReader } from '../results/close-event.ts';
import type { Ending } from '../results/ending.ts';
import { unlessGone } from '../results/missing.ts';
import { afterEmptyAnswer, inTime, isOver, type Patience } from '../results/patience.ts';
import type { Run } from '../results/workflow-runs.ts';

export interface HistoryPage {
  /** The events, in protobuf's binary form. */
  readonly events: readonly Buffer[];
  /** Where the history continues; undefined if the run is closed and has been read to its end. */
  readonly token: string | undefined;
  /** How the run ended, if the last event says so. */
  readonly ending: Ending | undefined;
  /** True if more events may already exist; otherwise the next page has to be awaited. */
  readonly isFull: boolean;
}

export interface HistoryPages {
  /** The first events of a run. */
  readonly first: (job: Job, run: Run, patience: Patience) => Promise<HistoryPage>;
  /**
   * The events after a page, as soon as there are any; callers at the same position share one poll.
   * @returns undefined if the time is up, or the proxy is closing
   * @throws StatusError from the server
   */
  readonly next: (job: Job, run: Run, page: HistoryPage, patience: Patience) => Promise<HistoryPage | undefined>;
}

/** How many events are requested at once: the most that Temporal returns. */
const PAGE_SIZE = 256;

/** Reads the history of a run, and continues as it grows. */
export function historyPages(getHistory: Operation, deps: OperationDeps): HistoryPages {
  const rpc = createRpc(getHistory, deps);
  const [historyField = 0, eventField = 0] = fieldPath(getHistory.response, 'history.events');
  const tokenPath = fieldPath(getHistory.response, 'next_page_token');
  const readCloseEvent = closeEventReader(getHistory);

  const asked = (job: Job, execution: Run, nextPageToken?: string) => ({
    namespace: job.namespace,
    execution,
    maximumPageSize: PAGE_SIZE,
    waitNewEvent: true,
    nextPageToken,
  });
  const pageOf = (answer: Buffer, { runId }: Run): HistoryPage => {
    const history = readBytes(answer, [historyField]);
    const events = history === undefined ? [] : elements(history, eventField);
    const token = readBytes(answer, tokenPath);
    const isLast = token === undefined || token.length === 0;
    return {
      events,
      token: isLast ? undefined : token.toString('base64'),
      ending: isLast ? readCloseEvent(answer, runId) : undefined,
      isFull: events.length >= PAGE_SIZE,
    };
  };

  return {
    first: async (job, run, patience) => {
      const answer = await unlessGone(rpc.call(job, asked(job, run), { deadline: patience.deadline() }));
      return pageOf(answer.message, run);
    },
    next: async (job, run, { token, isFull }, patience) => {
      while (!isOver(patience)) {
        const begun = performance.now();
        const sending = isFull ? { deadline: patience.deadline() } : { deadline: patience.until, shared: true };
        const answer = await inTime(patience, job.request.signal, (signal) =>
          unlessGone(rpc.call(job, asked(job, run, token), { ...sending, signal })),
        );
        if (answer === undefined) return undefined;
        const page = pageOf(answer.message, run);
        // After about 20 s the server answers that nothing has happened.
        if (page.events.length > 0 || page.token === undefined) return page;
        if (page.token !== token) return page;
        await afterEmptyAnswer(begun, job.request.signal);
      }
      return undefined;
    },
  };
}
