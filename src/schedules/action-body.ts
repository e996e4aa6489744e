import { keyTable } from '../codec/json/key-table.ts';
import { messageOf } from '../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import { parseMessage } from '../codec/json/parse-message.ts';
import { parseEnum } from '../codec/json/parse-scalar.ts';
import type { JsonReader } from '../codec/json/reader.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { WireWriter } from '../codec/wire/writer.ts';
import { fieldPath, messageAt } from '../operation/message/read.ts';
import { oncePerOperation } from '../operation/once-per-operation.ts';

export const ACTIONS = ['pause', 'unpause', 'trigger'] as const;
export type Action = (typeof ACTIONS)[number];

/** An empty note would neither pause nor unpause. */
export const NOTES = { pause: 'paused over HTTP', unpause: 'unpaused over HTTP' } as const;

const DELIMITED = 2;

/** What the bodies of the actions are read as, made from PatchSchedule. */
export const actionOperations = oncePerOperation((patch): Readonly<Record<Action, Operation>> => {
  const of = (action: Action) => ({ ...patch, request: bodyType(action, patch.request), bindings: [] });
  return { pause: of('pause'), unpause: of('unpause'), trigger: of('trigger') };
});

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
