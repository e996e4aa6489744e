import { keyTable } from '../codec/json/key-table.ts';
import { messageOf } from '../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import { parseMessage } from '../codec/json/parse-message.ts';
import { parseEnum } from '../codec/json/parse-scalar.ts';
import type { JsonReader } from '../codec/json/reader.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { WireWriter } from '../codec/wire/writer.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, messageAt, readBytes } from '../operation/message/read.ts';
import { bytesRecord, textRecord } from '../operation/message/rewrite.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { createReply } from '../operation/reply.ts';
import { routeBehind } from './own-route.ts';

type Action = 'pause' | 'unpause' | 'trigger';

const DELIMITED = 2;
/** An empty note would neither pause nor unpause. */
const NOTES = { pause: 'paused over HTTP', unpause: 'unpaused over HTTP' } as const;

/** `POST …/schedules/{schedule_id}/pause`, `/unpause` and `/trigger` (contract section 8): a PatchSchedule each. */
export function scheduleActionRoutes(
  describe: Operation,
  patch: Operation,
  deps: OperationDeps,
): readonly OperationRoute[] {
  return (['pause', 'unpause', 'trigger'] as const).map((action) => actionRoute(action, describe, patch, deps));
}

function actionRoute(action: Action, describe: Operation, patch: Operation, deps: OperationDeps): OperationRoute {
  const binding = routeBehind(describe, 'POST', action);
  const [patchField = 0] = fieldPath(patch.request, 'patch');
  const own: Operation = { ...patch, request: bodyType(action, patch.request), bindings: [binding] };
  const admit = createAdmit(patch, deps.admission);
  const receive = createReceive(own, binding, deps.validation, deps.receiving);
  const call = createCall(patch, deps.calling);
  const reply = createReply(patch, binding, deps.replying);
  const usual = bytesRecord(patchField, usualPatch(action, messageAt(patch.request, 'patch')));
  const handle: OperationHandler = async (request) => {
    const caller = await admit.identify(request);
    const received = await receive(request, caller);
    const isSaid = readBytes(received.message, [patchField]) !== undefined;
    const whole = isSaid ? received : { ...received, message: Buffer.concat([received.message, usual]) };
    await admit.permit(request, caller, whole);
    return reply(request, await call(request, caller, whole));
  };
  return { operation: patch, binding, handle };
}

/** The note if the body has none. */
function usualPatch(action: Action, patch: MessageType): Buffer {
  if (action === 'trigger') return bytesRecord(fieldPath(patch, 'trigger_immediately')[0] as number, Buffer.alloc(0));
  return textRecord(fieldPath(patch, action)[0] as number, NOTES[action]);
}

/**
 * The PatchScheduleRequest for a body `{"note": …}`; a trigger also accepts the fields of TriggerImmediatelyRequest.
 */
function bodyType(action: Action, request: MessageType): MessageType {
  const patch = messageAt(request, 'patch');
  const [patchField = 0] = fieldPath(request, 'patch');
  const member = patch.fields.find(({ name }) => name === (action === 'trigger' ? 'trigger_immediately' : action));
  if (member === undefined) throw new Error(`${patch.name} has no ${action}`);
  const inner = messageOf(member)?.fields ?? [];
  const spellings = inner.map(({ jsonName, name }) => (jsonName === name ? name : `${jsonName} ${name}`));
  const keys = keyTable('the body', ['note', ...spellings]);
  const parse = (json: JsonReader, out: WireWriter): void => {
    out.tag((patchField << 3) | DELIMITED);
    const at = out.open();
    const isTrigger = inner.length > 0;
    if (isTrigger) out.tag((member.number << 3) | DELIMITED);
    const within = isTrigger ? out.open() : 0;
    const seen = new Set<number>();
    let note = isTrigger ? '' : NOTES[action as keyof typeof NOTES];
    for (let key = json.firstField(keys); key >= 0; key = json.nextField(keys)) {
      if (seen.has(key)) json.duplicate();
      else if (key === 0) note = readNote(json) || note;
      else if (!json.null()) parseValue(json, out, inner[key - 1] as FieldType);
      seen.add(key);
    }
    if (isTrigger) out.close(within);
    else {
      out.tag((member.number << 3) | DELIMITED);
      out.text(note);
    }
    out.close(at);
  };
  return { ...request, fields: request.fields, parse };
}

function readNote(json: JsonReader): string {
  if (json.null()) return '';
  if (json.peek() === 34) return json.text();
  json.refuse('a string');
  return '';
}

function parseValue(json: JsonReader, out: WireWriter, field: FieldType): void {
  const type = field.type?.();
  if (type === undefined) json.refuse('nothing');
  else if ('values' in type) parseEnum(json, out, field.number << 3, false, type);
  else parseMessage(json, out, (field.number << 3) | DELIMITED, type);
}
