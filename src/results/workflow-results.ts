import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, messageAt, readText } from '../operation/message/read.ts';
import { responseHeaders } from '../operation/metadata/response-headers.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Reply } from '../operation/reply.ts';
import { successStatus } from '../operation/success-status.ts';
import { type ResultTypes, resultReplies, type Subject } from './answer.ts';
import { type ResultOptions, readResultOptions } from './result-options.ts';
import { jobBinding, pathOf, patienceOf } from './result-route.ts';
import type { ResultSettings } from './result-settings.ts';
import { type RunsOperations, workflowRuns } from './workflow-runs.ts';

export interface WorkflowOperations extends RunsOperations {
  readonly start: Operation;
}

const EXECUTION = /^execution\./;

/** The routes `…/workflows/{workflow_id}/result` and `…/execute` (contract section 6). */
export function workflowResultRoutes(
  operations: WorkflowOperations,
  deps: OperationDeps,
  { maxWaitMs }: ResultSettings,
): readonly OperationRoute[] {
  const { getHistory, start } = operations;
  const runs = workflowRuns(operations, deps);
  const reply = resultReplies(workflowTypes(operations), deps.replying);
  const resultBinding = jobBinding(getHistory, 'GET', 'result', 'history');
  const subjectOf = (namespace: string, workflowId: string, runId: string, options: ResultOptions): Subject => {
    const query = [`execution.runId=${encodeURIComponent(runId)}`, ...options.choices].join('&');
    return {
      noun: 'workflow',
      key: `"workflowExecution":${JSON.stringify({ workflowId, runId })}`,
      statusPrefix: 'WORKFLOW_EXECUTION_STATUS_',
      location: `${pathOf(resultBinding, [namespace, workflowId])}?${query}`,
    };
  };

  const result = (): OperationHandler => {
    const admit = createAdmit(getHistory, deps.admission);
    const receive = createReceive(getHistory, resultBinding, deps.validation, deps.receiving);
    const [idPath, runPath] = ['execution.workflow_id', 'execution.run_id'].map((path) =>
      fieldPath(getHistory.request, path),
    );
    return async (request) => {
      const caller = await admit.identify(request);
      const { options, rest, violations } = readResultOptions(request.query, request.req.headers, maxWaitMs);
      const patience = patienceOf(request, options.waitMs ?? 0, deps.receiving.timeoutMs);
      const query = rest.filter(([name]) => EXECUTION.test(name));
      const unknown = deps.receiving.unknownQuery === 'ignore' ? [] : rest.filter(([name]) => !EXECUTION.test(name));
      const found = [...violations, ...unknown.map(([field]) => ({ field, description: 'no such parameter' }))];
      const received = await receiveWith(receive, { ...request, query }, caller, found);
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
      const patience = patienceOf(request, options.waitMs, deps.receiving.timeoutMs);
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

function workflowTypes({ getHistory }: WorkflowOperations): ResultTypes {
  const event = messageAt(getHistory.response, 'history.events');
  return {
    timestamp: messageAt(event, 'event_time'),
    payloads: messageAt(event, 'workflow_execution_completed_event_attributes.result'),
    failure: messageAt(event, 'workflow_execution_failed_event_attributes.failure'),
  };
}
