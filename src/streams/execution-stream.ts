import type { OperationDeps } from '../operation/operation.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { endingJson, runningJson } from '../results/answer.ts';
import { executionEndings } from '../results/execution-endings.ts';
import { type ExecutionKind, executionSubject, isFieldOf } from '../results/execution-kinds.ts';
import { NO_STREAM_PARAMETER, receiveFields } from '../results/receive-fields.ts';
import { jobBinding } from '../results/result-route.ts';
import { comeBack, END_ID, eventStream, sentEvent } from './event-stream.ts';
import type { StreamSettings } from './stream-settings.ts';
import { watchRoute } from './watch-route.ts';

/**
 * `GET …/{id}/result` of an activity or a Nexus operation as events: that it is running, then the end (contract section
 * 7).
 */
export function executionStream(kind: ExecutionKind, deps: OperationDeps, settings: StreamSettings): StreamRoute {
  const { describe, idField } = kind;
  const binding = jobBinding(describe, 'GET', 'result');
  const executions = executionEndings(kind, deps);

  return watchRoute({
    ...{ operation: describe, binding, deps, settings, idField, runField: 'run_id', ownParameters: ['after'] },
    receive: receiveFields(describe, binding, deps, isFieldOf(kind), NO_STREAM_PARAMETER),
    permit: executions.permit,
    open: async ({ job, id, runId, after, patience }) => {
      const first = await executions.look(job, id, after?.split('/')[0] ?? runId ?? '', patience);

      async function* parts(): AsyncGenerator<Buffer> {
        const subject = executionSubject(kind, id, first.runId);
        const told = `${first.runId}/RUNNING`;
        if (first.ending === undefined && after !== told) {
          yield sentEvent({ event: 'status', id: told, data: runningJson(subject, 'RUNNING') });
        }
        const ending = first.ending ?? (await executions.ending(job, id, first.runId, patience)).ending;
        if (ending === undefined) {
          yield comeBack();
          return;
        }
        const data = endingJson(kind.types, subject, ending, job.request.codec);
        yield sentEvent({ event: 'end', id: END_ID, data });
      }
      return eventStream(parts(), settings.heartbeatMs);
    },
  });
}
