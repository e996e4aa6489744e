import type { Binding } from '../codec/operation-table.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { isExecutionField, NO_STREAM_PARAMETER, receiveFields } from '../results/receive-fields.ts';
import { historyEvents } from './history-events.ts';
import { checkEventPlace, readEventPlace } from './watch-options.ts';
import { watchRoute } from './watch-route.ts';
import { EXECUTION_FIELDS, type WatchedWorkflow } from './watched-workflow.ts';

/** `GET …/history` as events: existing ones, then each as it happens, then the end (contract section 7). */
export function historyStream(watched: WatchedWorkflow, binding: Binding): StreamRoute {
  const { operations, deps, settings, runs } = watched;
  const { getHistory: operation } = operations;
  const events = historyEvents(watched);

  return watchRoute({
    ...{ ...EXECUTION_FIELDS, operation, binding, deps, settings, ownParameters: ['after', 'followRuns'] },
    receive: receiveFields(operation, binding, deps, isExecutionField, NO_STREAM_PARAMETER),
    checkPlace: checkEventPlace,
    permit: runs.permit,
    open: async ({ request, job, id: workflowId, runId: named, after, followRuns, patience }) => {
      const place = readEventPlace(after);
      const { runId } = await runs.look(job, { workflowId, runId: place.runId ?? named ?? '' }, patience);
      return events(job, {
        run: { workflowId, runId },
        after: place.eventId,
        followRuns,
        // Of one run that the request names, the number of an event is enough.
        isPlain: named !== undefined && !followRuns,
        patience,
        end: (run, ending) => watched.end(request, run, ending),
      });
    },
  });
}
