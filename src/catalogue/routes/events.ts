import { violated } from '../../base/status-error.ts';
import type { StreamReply } from '../../operation/stream-route.ts';
import { patienceOf } from '../../results/patience.ts';
import { END_ID, sentEvent } from '../../streams/event-stream.ts';
import { checkEventPlace, readEventPlace, readWatchOptions } from '../../streams/watch-options.ts';
import type { Entry } from '../catalogue.ts';
import type { EntryRoute } from './entry-route.ts';
import type { Find } from './found.ts';
import type { EntryContext } from './start.ts';
import { oneOf, statePrinter } from './state.ts';

/** `GET /workflows/process-order/{id}/events`: its history as events, each as it happens, and its state at the end. */
export function eventsRoute(entry: Entry, context: EntryContext, find: Find): EntryRoute<StreamReply | undefined> {
  const { operations, deps, streams, events } = context;
  const print = statePrinter(entry, context);
  const waits = { timeoutMs: deps.receiving.timeoutMs, closing: streams.closing };
  return {
    operation: operations.getHistory,
    method: 'GET',
    path: ['{id}', 'events'],
    grant: 'events',
    hasBody: false,
    parameters: ['after', 'runId'],
    handle: async ({ job, id, query }) => {
      const { req, codec } = job.request;
      const { after, violations } = readWatchOptions(query, req.headers['last-event-id'], ['after']);
      const found = [...violations, ...(after === undefined ? [] : checkEventPlace(after))];
      if (found.length > 0) throw violated(found);
      const named = oneOf(query, 'runId');
      if (after === END_ID) return undefined;
      const place = readEventPlace(after);
      const patience = patienceOf(req, streams.maxStreamMs, waits);
      const { runId, startTime } = await find(job, id, place.runId ?? named, patience.deadline());
      return events(job, {
        run: { workflowId: id, runId },
        after: place.eventId,
        followRuns: true,
        isPlain: false,
        patience,
        end: (_, ending) =>
          sentEvent({ event: 'end', id: END_ID, data: print.ended({ id, startTime }, ending, codec) }),
      });
    },
  };
}
