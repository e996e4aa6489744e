import type { Binding } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { fieldPath, readText } from '../operation/message/read.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Job } from '../operation/rpc.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { patienceOf } from '../results/patience.ts';
import { END_ID, EVENT_STREAM } from './event-stream.ts';
import { historyEvents } from './history-events.ts';
import { readEventPlace, readWatchOptions } from './watch-options.ts';
import { fieldsOf, isExecutionField, type WatchedWorkflow } from './watched-workflow.ts';

/** `GET …/history` as events: existing ones, then each as it happens, then the end (contract section 7). */
export function historyStream(watched: WatchedWorkflow, binding: Binding): StreamRoute {
  const { operations, deps, settings, runs } = watched;
  const { getHistory } = operations;
  const { receiving } = deps;
  const admit = createAdmit(getHistory, deps.admission);
  const receive = createReceive(getHistory, binding, deps.validation, receiving);
  const waits = { timeoutMs: receiving.timeoutMs, closing: settings.closing };
  const idPath = fieldPath(getHistory.request, 'execution.workflow_id');
  const runPath = fieldPath(getHistory.request, 'execution.run_id');
  const events = historyEvents(watched);

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
      const { place, violations: misplaced } = readEventPlace(after);
      const found = [...violations, ...unknown, ...misplaced];
      const received = await receiveWith(receive, { ...request, query: fields }, caller, found);
      await admit.permit(request, caller, received);
      const job: Job = { request, caller, namespace: received.namespace };
      const workflowId = readText(received.message, idPath) ?? '';
      await runs.permit(job, workflowId);
      if (place === END_ID) return undefined;
      const named = readText(received.message, runPath);
      const patience = patienceOf(request.req, settings.maxStreamMs, waits);
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
  };
}
