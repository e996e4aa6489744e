import { messageOf } from '../../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';

/** The field that a parameter's name refers to. */
export interface Parameter {
  /** From the request down to the field that takes the value. */
  readonly fields: readonly FieldType[];
  /** Key of a map entry: `m[key]`. */
  readonly key: string | undefined;
}

/** No sensible name has more parts; bounds the recursion over the message. */
const DEEPEST = 100;

/** Well-known types whose JSON is a single string. */
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
 * Resolves the name of a query parameter: dots for nested messages, either spelling per part, `[key]` for a map entry.
 * Undefined if a query cannot set such a field (contract section 2).
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
    // Types with their own JSON form, such as payloads, have no fields in JSON.
    const nested = field.cardinality === 'singular' ? messageOf(field) : undefined;
    if (nested === undefined || nested.wellKnown !== undefined) return undefined;
    message = nested;
    rest = rest.slice(stop + 1);
  }
  return undefined;
}

const names = new WeakMap<MessageType, readonly string[]>();
/** Limits of suggestions: the depth of a name in messages, and the number of names considered. */
const SUGGESTED_DEPTH = 3;
const SUGGESTED = 500;

/** Names of the parameters of a request, shortest first: candidates for a misspelled name. */
export function parameterNames(type: MessageType): readonly string[] {
  let known = names.get(type);
  if (known === undefined) {
    known = namesBelow(type, '', SUGGESTED_DEPTH)
      .sort((a, b) => a.length - b.length)
      .slice(0, SUGGESTED);
    names.set(type, known);
  }
  return known;
}

function namesBelow(type: MessageType, prefix: string, depth: number): string[] {
  return type.fields.flatMap((field): string[] => {
    const name = `${prefix}${field.jsonName}`;
    const nested = field.cardinality === 'singular' ? messageOf(field) : undefined;
    if (nested !== undefined && nested.wellKnown === undefined) {
      return depth > 1 ? namesBelow(nested, `${name}.`, depth - 1) : [];
    }
    return field.cardinality !== 'map' && isText(field) ? [name] : [];
  });
}

/** True if a single text can be a value of the field, or one of its elements or entries. */
function isText(field: FieldType): boolean {
  const message = messageOf(field);
  return message === undefined || TEXT_TYPES.has(message.wellKnown);
}
