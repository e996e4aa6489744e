import { violated } from '../base/status-error.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, messageAt, readBytes, readNumber, readText } from '../operation/message/read.ts';
import { bytesRecord, textRecord } from '../operation/message/rewrite.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { createReply, wholeReply } from '../operation/reply.ts';
import { type FindOperations, findResetEvent, type ResetEvent } from './find-event.ts';
import { resetWithPointOperation, takeResetPoint } from './reset-body.ts';
import { readResetPoint, wrong } from './reset-point.ts';
import { writeVarint64 } from './varint64.ts';

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';

/**
 * The routes that reset a workflow, with `resetPoint` instead of an event id: the event is looked up, and the answer
 * names it.
 */
export function resetRoutes(operations: readonly Operation[], deps: OperationDeps): readonly OperationRoute[] {
  const [reset, describe, history, reverse] = [
    'ResetWorkflowExecution',
    'DescribeWorkflowExecution',
    'GetWorkflowExecutionHistory',
    'GetWorkflowExecutionHistoryReverse',
  ].map((rpc) => operations.find(({ rpcPath }) => rpcPath === SERVICE + rpc));
  if (!reset || !describe || !history || !reverse) return [];
  const find = { describe, history, reverse };
  return reset.bindings.map((binding) => ({
    operation: reset,
    binding,
    handle: resetHandler(reset, binding, find, deps),
  }));
}

function resetHandler(reset: Operation, binding: Binding, find: FindOperations, deps: OperationDeps): OperationHandler {
  const admit = createAdmit(reset, deps.admission);
  const receive = createReceive(resetWithPointOperation(reset), binding, deps.validation, deps.receiving);
  const call = createCall(reset, deps.calling);
  const reply = createReply(reset, binding, deps.replying);
  const events = findResetEvent(find, deps);
  const eventPath = fieldPath(reset.request, 'workflow_task_finish_event_id');
  const idPath = fieldPath(reset.request, 'workflow_execution.workflow_id');
  const runPath = fieldPath(reset.request, 'workflow_execution.run_id');
  const toEvent = eventRecords(reset);
  return async (request) => {
    const caller = await admit.identify(request);
    const given = await receive(request, caller);
    const { text, message } = takeResetPoint(given.message);
    const received = { ...given, message };
    const hasEvent = hasField(message, eventPath[0] as number);
    if (text === undefined) {
      if (!hasEvent) throw violated([MISSING]);
      await admit.permit(request, caller, received);
      return reply(request, await call(request, caller, received));
    }
    if (hasEvent) throw violated([wrong('expected this or workflowTaskFinishEventId, got both')]);
    const point = readResetPoint(text);
    await admit.permit(request, caller, received);
    const job = { request, caller, namespace: given.namespace };
    const workflowId = readText(message, idPath) ?? '';
    await events.permit(job, workflowId);
    const event = await events.find(job, workflowId, readText(message, runPath) ?? '', point, given.deadline);
    const whole = { ...received, message: toEvent(message, event) };
    await admit.permit(request, caller, whole);
    const answer = wholeReply(await reply(request, await call(request, caller, whole)));
    return { ...answer, body: withPoint(answer.body, event) };
  };
}

const MISSING = {
  field: 'workflowTaskFinishEventId',
  description: 'is required, unless resetPoint names the event',
};

/** Appended fields replace earlier ones; messages are merged (protobuf's "Last One Wins"). */
function eventRecords({ request }: Operation): (message: Buffer, event: ResetEvent) => Buffer {
  const [execution = 0] = fieldPath(request, 'workflow_execution');
  const [runId = 0] = fieldPath(messageAt(request, 'workflow_execution'), 'run_id');
  const [eventField = 0] = fieldPath(request, 'workflow_task_finish_event_id');
  return (message, event) => {
    const named = readBytes(message, [execution]) ?? Buffer.alloc(0);
    const whole = Buffer.concat([named, textRecord(runId, event.runId)]);
    return Buffer.concat([message, bytesRecord(execution, whole), writeVarint64(eventField, event.eventId)]);
  };
}

function hasField(message: Buffer, field: number): boolean {
  return readNumber(message, [field]) !== 0;
}

function withPoint(body: Buffer, { runId, eventId }: ResetEvent): Buffer {
  const point = JSON.stringify({ runId, workflowTaskFinishEventId: eventId });
  const head = body.subarray(0, body.length - 1);
  return Buffer.concat([head, Buffer.from(`${body.length > 2 ? ',' : ''}"resetPoint":${point}}`)]);
}
