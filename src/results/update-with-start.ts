import { type Violation, violated } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, readBytes, readText } from '../operation/message/read.ts';
import { bytesRecord } from '../operation/message/rewrite.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { createReply } from '../operation/reply.ts';
import { FIELDS, updateWithStartOperation } from './update-with-start-message.ts';

export interface UpdateWithStartOperations {
  readonly multi: Operation;
  readonly update: Operation;
}

/** `POST …/workflows/{workflow_id}/update-with-start/{update_name}` (contract section 6): an ExecuteMultiOperation. */
export function updateWithStartRoute(
  { multi, update }: UpdateWithStartOperations,
  deps: OperationDeps,
): OperationRoute {
  const template = '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/update-with-start/{update_name}';
  const binding: Binding = {
    method: 'POST',
    template,
    documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/update-with-start/{updateName}',
    segments: [
      ...['api', 'v1', 'namespaces'].map((text) => ({ kind: 'literal' as const, text })),
      variable('namespace', FIELDS.namespace),
      { kind: 'literal', text: 'workflows' },
      variable('workflowId', FIELDS.workflowId),
      { kind: 'literal', text: 'update-with-start' },
      variable('updateName', FIELDS.updateName),
    ],
    body: '*',
  };
  const start = fieldPath(multi.request, 'operations.start_workflow');
  const toMulti = multiMessage(multi.request, start);
  const admit = createAdmit(multi, deps.admission);
  const receive = createReceive(updateWithStartOperation(multi), binding, deps.validation, deps.receiving);
  const call = createCall(multi, deps.calling);
  const reply = createReply(update, binding, deps.replying);
  const lastAnswer = fieldPath(multi.response, 'responses.update_workflow');
  return {
    operation: multi,
    binding,
    handle: async (request) => {
      const caller = await admit.identify(request);
      const { message, ...rest } = await receive(request, caller);
      const whole = { ...rest, message: toMulti(message) };
      await admit.permit(request, caller, whole);
      const answer = await call(request, caller, whole);
      return reply(request, { ...answer, message: readBytes(answer.message, lastAnswer) ?? Buffer.alloc(0) });
    },
  };
}

function variable(name: string, number: number) {
  return { kind: 'variable' as const, parameter: name, field: [number], jsonPath: name };
}

/** @throws StatusError INVALID_ARGUMENT where the body names another workflow or update than the path */
function multiMessage(type: MessageType, startPath: readonly number[]): (message: Buffer) => Buffer {
  const [operations = 0, startWorkflow = 0] = startPath;
  const at = (path: string) => fieldPath(type, path).at(-1) as number;
  const updateWorkflow = at('operations.update_workflow');
  const startId = at('operations.start_workflow.workflow_id');
  const execution = fieldPath(type, 'operations.update_workflow.workflow_execution.workflow_id').slice(-2);
  const request = at('operations.update_workflow.request');
  const [meta, input] = [at('operations.update_workflow.request.meta'), at('operations.update_workflow.request.input')];
  const name = at('operations.update_workflow.request.input.name');
  const [namespace, waitPolicy] = [
    at('operations.update_workflow.namespace'),
    at('operations.update_workflow.wait_policy'),
  ];
  const [ownNamespace, resourceId] = [at('namespace'), at('resource_id')];
  const text = (number: number, value: string) => bytesRecord(number, Buffer.from(value));
  const part = (message: Buffer, number: number) => readBytes(message, [number]) ?? Buffer.alloc(0);
  const nested = (number: number, ...records: readonly Buffer[]) => bytesRecord(number, Buffer.concat(records));

  return (message) => {
    const [ns, workflowId, updateName] = [FIELDS.namespace, FIELDS.workflowId, FIELDS.updateName].map(
      (number) => readText(message, [number]) ?? '',
    ) as [string, string, string];
    const start = part(message, FIELDS.startWorkflow);
    const given = part(message, FIELDS.input);
    const policy = readBytes(message, [FIELDS.waitPolicy]);
    const violations = [
      ...otherThan(workflowId, readText(start, [startId]), 'startWorkflow.workflowId'),
      ...otherThan(updateName, readText(given, [name]), 'input.name'),
    ];
    if (violations.length > 0) throw violated(violations);
    const update = [
      text(namespace, ns),
      nested(execution[0] as number, text(execution[1] as number, workflowId)),
      ...(policy === undefined ? [] : [bytesRecord(waitPolicy, policy)]),
      nested(request, bytesRecord(meta, part(message, FIELDS.meta)), nested(input, given, text(name, updateName))),
    ];
    return Buffer.concat([
      text(ownNamespace, ns),
      nested(operations, nested(startWorkflow, start, text(startId, workflowId))),
      nested(operations, nested(updateWorkflow, ...update)),
      text(resourceId, `workflow:${workflowId}`),
    ]);
  };
}

function otherThan(wanted: string, found: string | undefined, field: string): readonly Violation[] {
  if (found === undefined || found === wanted) return [];
  return [{ field, description: `the path says ${JSON.stringify(wanted)}, the body another value` }];
}
