import type { Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, readNumber, readText } from '../operation/message/read.ts';
import { responseHeaders } from '../operation/metadata/response-headers.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Reply } from '../operation/reply.ts';
import { resultReplies, type Subject } from './answer.ts';
import { executionEndings } from './execution-endings.ts';
import { type ExecutionKind, executionSubject, isFieldOf } from './execution-kinds.ts';
import { patienceOf } from './patience.ts';
import { NO_PARAMETER, receiveFields } from './receive-fields.ts';
import { type ResultOptions, readResultOptions } from './result-options.ts';
import { jobBinding, pathOf } from './result-route.ts';
import type { ResultSettings } from './result-settings.ts';

/** Of ActivityIdConflictPolicy. */
const USE_EXISTING = 2;

/** The routes `…/{id}/result` and, where there is a start, `…/{id}/execute` (contract section 6). */
export function executionResultRoutes(
  kind: ExecutionKind,
  deps: OperationDeps,
  { maxWaitMs, closing }: ResultSettings,
): readonly OperationRoute[] {
  const { describe, start, idField } = kind;
  const binding = jobBinding(describe, 'GET', 'result');
  const reply = resultReplies(kind.types, deps.replying);
  const executions = executionEndings(kind, deps);
  const waits = { timeoutMs: deps.receiving.timeoutMs, closing };
  const subjectOf = (namespace: string, id: string, runId: string, options: ResultOptions): Subject => {
    const query = [`runId=${encodeURIComponent(runId)}`, ...options.choices].join('&');
    return { ...executionSubject(kind, id, runId), location: `${pathOf(binding, [namespace, id])}?${query}` };
  };

  const result = (): OperationHandler => {
    const admit = createAdmit(describe, deps.admission);
    const receive = receiveFields(describe, binding, deps, isFieldOf(kind), NO_PARAMETER);
    const [idPath, runPath] = [fieldPath(describe.request, idField), fieldPath(describe.request, 'run_id')];
    return async (request) => {
      const caller = await admit.identify(request);
      const { options, rest, violations } = readResultOptions(request.query, request.req.headers, maxWaitMs, false);
      const patience = patienceOf(request.req, options.waitMs ?? 0, waits);
      const received = await receive({ ...request, query: rest }, caller, violations);
      await admit.permit(request, caller, received);
      const job = { request, caller, namespace: received.namespace };
      const id = readText(received.message, idPath) ?? '';
      await executions.permit(job, id);
      const { runId, ending } = await executions.ending(job, id, readText(received.message, runPath) ?? '', patience);
      const subject = subjectOf(received.namespace, id, runId, options);
      return reply({ subject, ending, options, codec: request.codec, headers: [] });
    };
  };

  const execute = (operation: Operation): OperationRoute => {
    const executeBinding = jobBinding(operation, 'POST', 'execute');
    const admit = createAdmit(operation, deps.admission);
    const receive = createReceive(operation, executeBinding, deps.validation, deps.receiving);
    const call = createCall(operation, deps.calling);
    const [idPath, runPath] = [fieldPath(operation.request, idField), fieldPath(operation.response, 'run_id')];
    const policyPath = fieldPath(operation.request, 'id_conflict_policy');
    const handle: OperationHandler = async (request) => {
      const caller = await admit.identify(request);
      const { options, rest, violations } = readResultOptions(request.query, request.req.headers, maxWaitMs, false);
      const patience = patienceOf(request.req, options.waitMs, waits);
      const received = await receiveWith(receive, { ...request, query: rest }, caller, violations);
      await admit.permit(request, caller, received);
      const job = { request, caller, namespace: received.namespace };
      const id = readText(received.message, idPath) ?? '';
      await executions.permit(job, id);
      // Whether a server has seen a start before, it does not say.
      const isKeyed =
        request.req.headers['idempotency-key'] !== undefined &&
        readNumber(received.message, policyPath) !== USE_EXISTING;
      const runBefore = isKeyed ? await executions.latest(job, id, patience) : undefined;
      const started = await call(request, caller, received);
      const runId = readText(started.message, runPath) ?? '';
      const isReplayed = isKeyed && runId === runBefore;
      const awaited = await executions.ending(job, id, runId, patience);
      const headers: Reply['headers'] = [
        ...responseHeaders([...started.metadata, ...started.trailers]),
        ...(isReplayed ? [['Idempotency-Replayed', 'true'] as const] : []),
      ];
      const subject = subjectOf(received.namespace, id, awaited.runId, options);
      return reply({ subject, ending: awaited.ending, options, codec: request.codec, headers });
    };
    return { operation, binding: executeBinding, handle };
  };

  return [{ operation: describe, binding, handle: result() }, ...(start === undefined ? [] : [execute(start)])];
}
