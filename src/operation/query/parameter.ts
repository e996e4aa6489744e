import type { FieldType, MessageType } from '../../codec/json/message-type.ts';

/** The field that a parameter's name leads to. */
export interface Parameter {
  /** From the request down to the field that takes the value. */
  readonly fields: readonly FieldType[];
  /** Of a map's entry: `m[key]`. */
  readonly key: string | undefined;
}

/** A name deeper than this is none of a sensible request; it bounds the recursion over the message. */
const DEEPEST = 100;

/** Well-known types that are one text in JSON. */
const TEXT_TYPES = new Set<string | undefined>(['timestamp', 'duration', 'field-mask', 'wrapper']);

const indexes = new WeakMap<MessageType, ReadonlyMap<string, FieldType>>();

function fieldByName(type: MessageType, name: string): FieldType | undefined {
  let index = indexes.get(type);
  if (index === undefined) {
    index = new Map(type.fields.flatMap((field) => [[field.name, field] as const, [field.jsonName, field] as const]));
    indexes.set(type, index);
  }
  return index.get(name);
}

/**
 * Resolves the name of a query parameter: dotted for nested messages, either spelling per part, `[key]` for a map's
 * entry. Undefined if it leads to nothing that a query can set (contract section 2).
 */
export function resolveParameter(type: MessageType, name: string): Parameter | undefined {
  const fields: FieldType[] = [];
  let message = type;
  let rest = name;
  while (fields.length < DEEPEST) {
    const stop = rest.search(/[.[]/);
    const field = fieldByName(message, stop < 0 ? rest : rest.slice(0, stop));
    if (field === undefined) return undefined;
    fields.push(field);
    if (stop < 0) return field.cardinality !== 'map' && isText(field) ? { fields, key: undefined } : undefined;
    if (rest[stop] === '[') {
      const isEntry = field.cardinality === 'map' && isText(field) && rest.endsWith(']');
      return isEntry ? { fields, key: rest.slice(stop + 1, -1) } : undefined;
    }
    // What has a JSON form of its own, payloads among them, has no fields in JSON.
    const nested = field.cardinality === 'singular' ? messageOf(field) : undefined;
    if (nested === undefined || nested.wellKnown !== undefined) return undefined;
    message = nested;
    rest = rest.slice(stop + 1);
  }
  return undefined;
}

/** True if one text is a value of the field, or an element or entry of it. */
function isText(field: FieldType): boolean {
  const message = messageOf(field);
  return message === undefined || TEXT_TYPES.has(message.wellKnown);
}

function messageOf(field: FieldType): MessageType | undefined {
  const type = field.kind === 'message' || field.kind === 'group' ? field.type?.() : undefined;
  return type !== undefined && 'fields' in type ? type : undefined;
}
