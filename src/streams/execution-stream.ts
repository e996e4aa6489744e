import { createAdmit } from '../operation/admit.ts';
import { fieldPath, readText } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Job } from '../operation/rpc.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { endingJson, runningJson } from '../results/answer.ts';
import { executionEndings } from '../results/execution-endings.ts';
import { type ExecutionKind, executionSubject } from '../results/execution-kinds.ts';
import { patienceOf } from '../results/patience.ts';
import { jobBinding } from '../results/result-route.ts';
import { comeBack, END_ID, EVENT_STREAM, eventStream, sentEvent } from './event-stream.ts';
import type { StreamSettings } from './stream-settings.ts';
import { readWatchOptions } from './watch-options.ts';
import { fieldsOf } from './watched-workflow.ts';

/**
 * `GET …/{id}/result` of an activity or a Nexus operation as events: that it is running, then the end (contract section
 * 7).
 */
export function executionStream(kind: ExecutionKind, deps: OperationDeps, settings: StreamSettings): StreamRoute {
  const { describe, idField, idName } = kind;
  const { receiving } = deps;
  const binding = jobBinding(describe, 'GET', 'result');
  const admit = createAdmit(describe, deps.admission);
  const receive = createReceive(describe, binding, deps.validation, receiving);
  const executions = executionEndings(kind, deps);
  const waits = { timeoutMs: receiving.timeoutMs, closing: settings.closing };
  const idPath = fieldPath(describe.request, idField);
  const runPath = fieldPath(describe.request, 'run_id');
  const isField = (name: string) => ['runId', 'run_id', idName, idField].includes(name);

  return {
    operation: describe,
    binding,
    contentType: EVENT_STREAM,
    ownParameters: ['after'],
    handle: async (request) => {
      const caller = await admit.identify(request);
      const { after, rest, violations } = readWatchOptions(request.query, request.req.headers['last-event-id'], [
        'after',
      ]);
      const { fields, violations: unknown } = fieldsOf(rest, isField, receiving.unknownQuery);
      const received = await receiveWith(receive, { ...request, query: fields }, caller, [...violations, ...unknown]);
      await admit.permit(request, caller, received);
      const job: Job = { request, caller, namespace: received.namespace };
      const id = readText(received.message, idPath) ?? '';
      await executions.permit(job, id);
      if (after === END_ID) return undefined;
      const patience = patienceOf(request.req, settings.maxStreamMs, waits);
      const named = after?.split('/')[0] ?? readText(received.message, runPath) ?? '';
      const first = await executions.look(job, id, named, patience);

      async function* parts(): AsyncGenerator<Buffer> {
        const subject = executionSubject(kind, id, first.runId);
        const told = `${first.runId}/RUNNING`;
        if (first.ending === undefined && after !== told) {
          yield sentEvent({ event: 'status', id: told, data: runningJson(subject, 'RUNNING') });
        }
        const ending = first.ending ?? (await executions.ending(job, id, first.runId, patience)).ending;
        if (ending === undefined) yield comeBack();
        else
          yield sentEvent({ event: 'end', id: END_ID, data: endingJson(kind.types, subject, ending, request.codec) });
      }
      return eventStream(parts(), settings.heartbeatMs);
    },
  };
}
