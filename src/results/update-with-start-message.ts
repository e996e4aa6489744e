import { keyTable } from '../codec/json/key-table.ts';
import { field, type MessageType, messageType } from '../codec/json/message-type.ts';
import { parseMessage } from '../codec/json/parse-message.ts';
import type { JsonReader } from '../codec/json/reader.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { WireWriter } from '../codec/wire/writer.ts';
import { fieldPath, messageAt } from '../operation/message/read.ts';
import { oncePerOperation } from '../operation/once-per-operation.ts';

/** Field numbers of the message that the body of update-with-start and its path stand for. */
export const FIELDS = {
  namespace: 1,
  workflowId: 2,
  updateName: 3,
  startWorkflow: 4,
  input: 5,
  waitPolicy: 6,
  meta: 7,
} as const;

/**
 * What the body and the path of update-with-start are read as, made from ExecuteMultiOperation. One key names both
 * halves, so that asking again neither starts nor updates twice.
 */
export const updateWithStartOperation = oncePerOperation((multi): Operation => {
  const numberOf = (path: string) => fieldPath(multi.request, path).at(-1) as number;
  const ofStart = (name: string) => [FIELDS.startWorkflow, numberOf(`operations.start_workflow.${name}`)];
  const ofMeta = (name: string) => [FIELDS.meta, numberOf(`operations.update_workflow.request.meta.${name}`)];
  return {
    ...multi,
    request: updateWithStartType(multi.request),
    bindings: [],
    fills: [
      { source: 'identity', field: ofStart('identity') },
      { source: 'request-id', field: ofStart('request_id') },
      { source: 'namespace', field: ofStart('namespace') },
      { source: 'identity', field: ofMeta('identity') },
      { source: 'request-id', field: ofMeta('update_id') },
    ],
  };
});

const DELIMITED = 2;
const KEYS = ['startWorkflow start_workflow', 'input', 'waitPolicy wait_policy', 'meta'];
const NUMBERS = [FIELDS.startWorkflow, FIELDS.input, FIELDS.waitPolicy, FIELDS.meta];

/**
 * The type of the body `{"startWorkflow": …, "input": …, "waitPolicy": …, "meta": …}` (contract section 6). It is no
 * message of Temporal's, and is read like one: the parts have their own types, and errors tell their places.
 * @param multi ExecuteMultiOperationRequest
 */
function updateWithStartType(multi: MessageType): MessageType {
  const start = messageAt(multi, 'operations.start_workflow');
  const update = messageAt(multi, 'operations.update_workflow');
  const input = messageAt(update, 'request.input');
  const waitPolicy = messageAt(update, 'wait_policy');
  const meta = messageAt(update, 'request.meta');
  const types = [start, input, waitPolicy, meta];
  const name = 'UpdateWithStartRequest';
  const keys = keyTable(name, KEYS);
  const parse = (json: JsonReader, out: WireWriter): void => {
    const seen = new Set<number>();
    for (let at = json.firstField(keys); at >= 0; at = json.nextField(keys)) {
      if (seen.has(at)) json.duplicate();
      else if (!json.null()) {
        parseMessage(json, out, ((NUMBERS[at] as number) << 3) | DELIMITED, types[at] as MessageType);
      }
      seen.add(at);
    }
  };
  const part = (number: number, own: string, jsonName: string, type: MessageType) =>
    field(number, own, 'message', { jsonName, type: () => type, explicitPresence: true });
  return messageType(name, parse, () => [
    field(FIELDS.namespace, 'namespace', 'string'),
    field(FIELDS.workflowId, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(FIELDS.updateName, 'update_name', 'string', { jsonName: 'updateName' }),
    part(FIELDS.startWorkflow, 'start_workflow', 'startWorkflow', start),
    part(FIELDS.input, 'input', 'input', input),
    part(FIELDS.waitPolicy, 'wait_policy', 'waitPolicy', waitPolicy),
    part(FIELDS.meta, 'meta', 'meta', meta),
  ]);
}
