import { createAdmit } from '../operation/admit.ts';
import { fieldPath, readText } from '../operation/message/read.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Job } from '../operation/rpc.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { isOver, patienceOf } from '../results/patience.ts';
import { workflowResultBinding } from '../results/workflow-subject.ts';
import { comeBack, END_ID, EVENT_STREAM, eventStream } from './event-stream.ts';
import { readWatchOptions } from './watch-options.ts';
import { fieldsOf, isExecutionField, statusId, type WatchedWorkflow } from './watched-workflow.ts';

/** `GET …/result` as events: the status, each change of it, then the end (contract section 7). */
export function resultStream(watched: WatchedWorkflow): StreamRoute {
  const { operations, deps, settings, runs } = watched;
  const { getHistory } = operations;
  const { receiving } = deps;
  const binding = workflowResultBinding(getHistory);
  const admit = createAdmit(getHistory, deps.admission);
  const receive = createReceive(getHistory, binding, deps.validation, receiving);
  const waits = { timeoutMs: receiving.timeoutMs, closing: settings.closing };
  const idPath = fieldPath(getHistory.request, 'execution.workflow_id');
  const runPath = fieldPath(getHistory.request, 'execution.run_id');

  return {
    operation: getHistory,
    binding,
    contentType: EVENT_STREAM,
    ownParameters: ['after'],
    handle: async (request) => {
      const caller = await admit.identify(request);
      const { after, followRuns, rest, violations } = readWatchOptions(
        request.query,
        request.req.headers['last-event-id'],
        ['after', 'followRuns'],
      );
      const { fields, violations: unknown } = fieldsOf(rest, isExecutionField, receiving.unknownQuery);
      const found = [...violations, ...unknown];
      const received = await receiveWith(receive, { ...request, query: fields }, caller, found);
      await admit.permit(request, caller, received);
      const job: Job = { request, caller, namespace: received.namespace };
      const workflowId = readText(received.message, idPath) ?? '';
      await runs.permit(job, workflowId);
      if (after === END_ID) return undefined;
      const patience = patienceOf(request.req, settings.maxStreamMs, waits);
      // A caller that reconnects continues with the run of its last event.
      const named = runOf(after) ?? readText(received.message, runPath) ?? '';
      const first = await runs.look(job, { workflowId, runId: named }, patience);
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
  };
}

function runOf(after: string | undefined): string | undefined {
  return /^([^/]+)\/[A-Z_]+$/.exec(after ?? '')?.[1];
}
