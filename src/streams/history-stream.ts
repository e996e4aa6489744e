import { wireToJson } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Binding } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { fieldPath, messageAt, readNumber, readText } from '../operation/message/read.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Job } from '../operation/rpc.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { enumNames } from '../results/enum-names.ts';
import { patienceOf } from '../results/patience.ts';
import type { Run } from '../results/workflow-runs.ts';
import { batches } from './batches.ts';
import { comeBack, END_ID, EVENT_STREAM, eventStream, sentEvent } from './event-stream.ts';
import type { HistoryPage } from './history-pages.ts';
import { eventPlace, readWatchOptions } from './watch-options.ts';
import { fieldsOf, isExecutionField, type WatchedWorkflow } from './watched-workflow.ts';

/** `GET …/history` as events: existing ones, then each as it happens, then the end (contract section 7). */
export function historyStream(watched: WatchedWorkflow, binding: Binding): StreamRoute {
  const { operations, deps, settings, runs, pages } = watched;
  const { getHistory } = operations;
  const { receiving } = deps;
  const admit = createAdmit(getHistory, deps.admission);
  const receive = createReceive(getHistory, binding, deps.validation, receiving);
  const waits = { timeoutMs: receiving.timeoutMs, closing: settings.closing };
  const idPath = fieldPath(getHistory.request, 'execution.workflow_id');
  const runPath = fieldPath(getHistory.request, 'execution.run_id');
  const eventType = messageAt(getHistory.response, 'history.events');
  const read = eventReader(eventType);

  return {
    operation: getHistory,
    binding,
    contentType: EVENT_STREAM,
    ownParameters: ['after', 'followRuns'],
    handle: async (request) => {
      const caller = await admit.identify(request);
      const { after, followRuns, rest, violations } = readWatchOptions(
        request.query,
        request.req.headers['last-event-id'],
        ['after', 'followRuns'],
      );
      const { fields, violations: unknown } = fieldsOf(rest, isExecutionField, receiving.unknownQuery);
      const place = eventPlace(after);
      const misplaced = place === undefined ? [{ field: 'after', description: EXPECTED_PLACE }] : [];
      const found = [...violations, ...unknown, ...misplaced];
      const received = await receiveWith(receive, { ...request, query: fields }, caller, found);
      await admit.permit(request, caller, received);
      const job: Job = { request, caller, namespace: received.namespace };
      const workflowId = readText(received.message, idPath) ?? '';
      await runs.permit(job, workflowId);
      if (place === END_ID || place === undefined) return undefined;
      const named = readText(received.message, runPath);
      const patience = patienceOf(request.req, settings.maxStreamMs, waits);
      const { runId } = await runs.look(job, { workflowId, runId: place.runId ?? named ?? '' }, patience);
      const first = await pages.first(job, { workflowId, runId }, patience);
      // If the request names one run, the number of an event is enough.
      const isPlain = named !== undefined && !followRuns;

      function* sent({ runId: of }: Run, { events }: HistoryPage, last: number): Generator<Buffer> {
        for (const event of events) {
          const { id, name } = read(event);
          if (id <= last) continue;
          const data = wireToJson(eventType, event, request.codec);
          yield sentEvent({ event: name, id: isPlain ? String(id) : `${of}/${id}`, data });
        }
      }

      async function* parts(): AsyncGenerator<Buffer> {
        let run = { workflowId, runId };
        let page: HistoryPage | undefined = first;
        let last = (place as { readonly eventId: number }).eventId;
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
            yield watched.end(request, run, ending);
            return;
          }
          run = { workflowId, runId: next };
          last = 0;
          page = await pages.first(job, run, patience);
        }
        yield comeBack();
      }
      return eventStream(parts(), settings.heartbeatMs);
    },
  };
}

const EXPECTED_PLACE = 'expected the id of an event of this stream: an event id, or RUN_ID/EVENT_ID';

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
