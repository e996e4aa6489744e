import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, readText } from '../operation/message/read.ts';
import { responseHeaders } from '../operation/metadata/response-headers.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Reply } from '../operation/reply.ts';
import { successStatus } from '../operation/success-status.ts';
import { resultReplies, type Subject } from './answer.ts';
import { patienceOf } from './patience.ts';
import { isExecutionField, NO_PARAMETER, receiveFields } from './receive-fields.ts';
import { type ResultOptions, readResultOptions } from './result-options.ts';
import { jobBinding, pathOf } from './result-route.ts';
import type { ResultSettings } from './result-settings.ts';
import { type RunsOperations, workflowRuns } from './workflow-runs.ts';
import { workflowResultBinding, workflowSubject, workflowTypes } from './workflow-subject.ts';

export interface WorkflowOperations extends RunsOperations {
  readonly start: Operation;
}

/** The routes `…/workflows/{workflow_id}/result` and `…/execute` (contract section 6). */
export function workflowResultRoutes(
  operations: WorkflowOperations,
  deps: OperationDeps,
  { maxWaitMs, closing }: ResultSettings,
): readonly OperationRoute[] {
  const { getHistory, start } = operations;
  const runs = workflowRuns(operations, deps);
  const waits = { timeoutMs: deps.receiving.timeoutMs, closing };
  const reply = resultReplies(workflowTypes(getHistory), deps.replying);
  const resultBinding = workflowResultBinding(getHistory);
  const subjectOf = (namespace: string, workflowId: string, runId: string, options: ResultOptions): Subject => {
    const query = [`execution.runId=${encodeURIComponent(runId)}`, ...options.choices].join('&');
    const location = `${pathOf(resultBinding, [namespace, workflowId])}?${query}`;
    return { ...workflowSubject({ workflowId, runId }), location };
  };

  const result = (): OperationHandler => {
    const admit = createAdmit(getHistory, deps.admission);
    const receive = receiveFields(getHistory, resultBinding, deps, isExecutionField, NO_PARAMETER);
    const [idPath, runPath] = ['execution.workflow_id', 'execution.run_id'].map((path) =>
      fieldPath(getHistory.request, path),
    );
    return async (request) => {
      const caller = await admit.identify(request);
      const { options, rest, violations } = readResultOptions(request.query, request.req.headers, maxWaitMs);
      const patience = patienceOf(request.req, options.waitMs ?? 0, waits);
      const received = await receive({ ...request, query: rest }, caller, violations);
      await admit.permit(request, caller, received);
      const { namespace, message } = received;
      const job = { request, caller, namespace };
      const workflowId = readText(message, idPath ?? []) ?? '';
      await runs.permit(job, workflowId);
      const runId = readText(message, runPath ?? []) ?? '';
      const run = { workflowId, runId, followRuns: options.followRuns, isNew: false };
      const awaited = await runs.ending(job, run, patience);
      const subject = subjectOf(namespace, workflowId, awaited.runId, options);
      return reply({ subject, ending: awaited.ending, options, codec: request.codec, headers: [] });
    };
  };

  const execute = (binding: Binding): OperationHandler => {
    const admit = createAdmit(start, deps.admission);
    const receive = createReceive(start, binding, deps.validation, deps.receiving);
    const call = createCall(start, deps.calling);
    const idPath = fieldPath(start.request, 'workflow_id');
    const runPath = fieldPath(start.response, 'run_id');
    return async (request) => {
      const caller = await admit.identify(request);
      const { options, rest, violations } = readResultOptions(request.query, request.req.headers, maxWaitMs);
      const patience = patienceOf(request.req, options.waitMs, waits);
      const received = await receiveWith(receive, { ...request, query: rest }, caller, violations);
      await admit.permit(request, caller, received);
      const { namespace, message } = received;
      const job = { request, caller, namespace };
      const workflowId = readText(message, idPath) ?? '';
      await runs.permit(job, workflowId);
      // A server answers a start that it has seen before in the same words as the first time.
      const isKeyed = request.req.headers['idempotency-key'] !== undefined;
      const runBefore = isKeyed ? await runs.latest(job, workflowId, patience) : undefined;
      const started = await call(request, caller, received);
      const runId = readText(started.message, runPath) ?? '';
      const isStart = successStatus(start.success, started.message) === 201;
      const isReplayed = isStart && runId === runBefore;
      const isNew = isStart && !isReplayed;
      const run = { workflowId, runId, followRuns: options.followRuns, isNew };
      const awaited = await runs.ending(job, run, patience);
      const subject = subjectOf(namespace, workflowId, awaited.runId, options);
      const headers: Reply['headers'] = [
        ...responseHeaders([...started.metadata, ...started.trailers]),
        ...(isReplayed ? [['Idempotency-Replayed', 'true'] as const] : []),
      ];
      return reply({ subject, ending: awaited.ending, options, codec: request.codec, headers });
    };
  };

  const executeBinding = jobBinding(start, 'POST', 'execute');
  return [
    { operation: getHistory, binding: resultBinding, handle: result() },
    { operation: start, binding: executeBinding, handle: execute(executeBinding) },
  ];
}
