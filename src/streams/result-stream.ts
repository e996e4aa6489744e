import type { StreamRoute } from '../operation/stream-route.ts';
import { isOver } from '../results/patience.ts';
import { isExecutionField, NO_STREAM_PARAMETER, receiveFields } from '../results/receive-fields.ts';
import { workflowResultBinding } from '../results/workflow-subject.ts';
import { comeBack, eventStream } from './event-stream.ts';
import { watchRoute } from './watch-route.ts';
import { EXECUTION_FIELDS, statusId, type WatchedWorkflow } from './watched-workflow.ts';

/** `GET …/result` as events: the status, each change of it, then the end (contract section 7). */
export function resultStream(watched: WatchedWorkflow): StreamRoute {
  const { operations, deps, settings, runs } = watched;
  const { getHistory: operation } = operations;
  const binding = workflowResultBinding(operation);

  return watchRoute({
    ...{ ...EXECUTION_FIELDS, operation, binding, deps, settings },
    ownParameters: ['after'],
    sharedParameters: ['followRuns'],
    receive: receiveFields(operation, binding, deps, isExecutionField, NO_STREAM_PARAMETER),
    permit: runs.permit,
    open: async ({ request, job, id: workflowId, runId, after, followRuns, patience }) => {
      // A caller that reconnects continues with the run of its last event.
      const first = await runs.look(job, { workflowId, runId: runOf(after) ?? runId ?? '' }, patience);
      if (!first.isClosed) await runs.showAccess(job, { workflowId, runId: first.runId }, patience);

      async function* parts(): AsyncGenerator<Buffer> {
        let seen = first;
        let told = after;
        for (;;) {
          const run = { workflowId, runId: seen.runId };
          if (!seen.isClosed && told !== statusId(run, seen.status)) yield watched.status(request, run, seen.status);
          let ending = seen.isClosed ? await runs.closeEvent(job, run, patience) : undefined;
          while (ending === undefined && !seen.isClosed && !isOver(patience)) {
            ending = await runs.pollOnce(job, run, patience);
            if (ending !== undefined || isOver(patience)) break;
            // The poll waits for the end; a pause is noticed when a poll returns without it.
            const now = await runs.look(job, run, patience);
            if (now.status !== seen.status && !now.isClosed) yield watched.status(request, run, now.status);
            seen = now;
          }
          if (ending === undefined && seen.isClosed) ending = await runs.closeEvent(job, run, patience);
          if (ending === undefined) break;
          const next = followRuns ? await runs.next(job, workflowId, ending, patience) : undefined;
          if (next === undefined) {
            yield watched.end(request, run, ending);
            return;
          }
          if (told !== statusId(run, ending.status)) yield watched.status(request, run, ending);
          told = undefined;
          seen = await runs.look(job, { workflowId, runId: next }, patience);
        }
        yield comeBack();
      }
      return eventStream(parts(), settings.heartbeatMs);
    },
  });
}

function runOf(after: string | undefined): string | undefined {
  return /^([^/]+)\/[A-Z_]+$/.exec(after ?? '')?.[1];
}
