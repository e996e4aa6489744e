import { wireToJson } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { fieldPath, messageAt, readNumber } from '../operation/message/read.ts';
import type { Job } from '../operation/rpc.ts';
import type { StreamReply } from '../operation/stream-route.ts';
import type { Ending } from '../results/ending.ts';
import { enumNames } from '../results/enum-names.ts';
import type { Patience } from '../results/patience.ts';
import type { Run } from '../results/workflow-runs.ts';
import { batches } from './batches.ts';
import { comeBack, eventStream, sentEvent } from './event-stream.ts';
import type { HistoryPage } from './history-pages.ts';
import type { WatchedWorkflow } from './watched-workflow.ts';

/** Where a stream of events begins, and how it goes on. */
export interface WantedEvents {
  /** A run that is there. */
  readonly run: Run;
  /** The number of the last event that the caller has; 0 for none. */
  readonly after: number;
  readonly followRuns: boolean;
  /** True if the number of an event is enough as its id; otherwise the run is in it too. */
  readonly isPlain: boolean;
  readonly patience: Patience;
  /** The last event. */
  readonly end: (run: Run, ending: Ending) => Buffer;
}

/** @throws StatusError of the server, for every failure before the first event */
export type HistoryEvents = (job: Job, wanted: WantedEvents) => Promise<StreamReply>;

/** The events of a run that are there, then each as it happens, then the end (contract section 7). */
export function historyEvents({ operations, settings, runs, pages }: WatchedWorkflow): HistoryEvents {
  const eventType = messageAt(operations.getHistory.response, 'history.events');
  const read = eventReader(eventType);

  return async (job, { run: begun, after, followRuns, isPlain, patience, end }) => {
    const { workflowId } = begun;
    const first = await pages.first(job, begun, patience);

    function* sent({ runId }: Run, { events }: HistoryPage, last: number): Generator<Buffer> {
      for (const event of events) {
        const { id, name } = read(event);
        if (id <= last) continue;
        const data = wireToJson(eventType, event, job.request.codec);
        yield sentEvent({ event: name, id: isPlain ? String(id) : `${runId}/${id}`, data });
      }
    }

    async function* parts(): AsyncGenerator<Buffer> {
      let run = begun;
      let page: HistoryPage | undefined = first;
      let last = after;
      while (page !== undefined) {
        yield* batches(sent(run, page, last));
        if (page.token !== undefined) {
          page = await pages.next(job, run, page, patience);
          continue;
        }
        const ending = page.ending ?? (await runs.closeEvent(job, run, patience));
        if (ending === undefined) break;
        const next = followRuns ? await runs.next(job, workflowId, ending, patience) : undefined;
        if (next === undefined) {
          yield end(run, ending);
          return;
        }
        run = { workflowId, runId: next };
        last = 0;
        page = await pages.first(job, run, patience);
      }
      yield comeBack();
    }
    return eventStream(parts(), settings.heartbeatMs);
  };
}

/** Reads the number of an event, and its name as an event of a stream: `WorkflowExecutionStarted`. */
function eventReader(type: MessageType): (event: Buffer) => { readonly id: number; readonly name: string } {
  const [id, eventType] = [fieldPath(type, 'event_id'), fieldPath(type, 'event_type')];
  const names = new Map(
    [...enumNames(type, 'event_type', 'EVENT_TYPE_')].map(([number, name]) => [number, pascal(name)]),
  );
  return (event) => {
    const number = readNumber(event, eventType);
    return { id: readNumber(event, id), name: names.get(number) ?? `EventType${number}` };
  };
}

function pascal(name: string): string {
  return name.replace(/([A-Z])([A-Z]*)_?/g, (_, first: string, others: string) => first + others.toLowerCase());
}
