import { messageOf } from '../../codec/json/message-shape.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { type Schema, type SchemaObject, schemaName } from './openapi.ts';
import type { RuleDocument, RuledOperation } from './rule-document.ts';

/**
 * Most rules are that a field is there, and most requests have it. Both can be seen in the request's message without
 * making a tree of the body first. What the look leaves open, the validator decides: it alone says what is broken.
 */

/** True if the message keeps all rules for certain. */
export type Presence = (wire: Uint8Array) => boolean;

/** What rules want of a message's fields, by number. */
type Wanted = ReadonlyMap<number, WantedField>;

interface WantedField {
  required: boolean;
  /** What they want of its own fields; `open` if they want something else, at any depth. */
  inner: Wanted | 'open' | undefined;
}

/**
 * @param request the message, of which all fields but those in the path are in the body
 * @returns undefined where a look at the message decides nothing.
 */
export function requiredPresence(
  operation: RuledOperation,
  rules: RuleDocument,
  request: MessageType,
): Presence | undefined {
  if (rules.strict || operation.body === undefined || operation.hasParameterRules) return undefined;
  const wanted = wantedOf(operation.body, rules, request, []);
  if (wanted === 'open') return undefined;
  return (wire) => isPresent(wanted, new WireReader(wire), wire.length);
}

function wantedOf(
  schema: Schema,
  rules: RuleDocument,
  type: MessageType,
  outer: readonly SchemaObject[],
): Wanted | 'open' {
  const fields = new Map<number, WantedField>();
  return collect(schema, rules, type, outer, fields) ? fields : 'open';
}

/** @returns false for a rule of another kind than those on the presence of fields. */
function collect(
  schema: Schema,
  rules: RuleDocument,
  type: MessageType,
  outer: readonly SchemaObject[],
  fields: Map<number, WantedField>,
): boolean {
  // A schema inside itself has no end.
  if (typeof schema === 'boolean' || outer.includes(schema)) return false;
  const inside = [...outer, schema];
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'required') {
      for (const name of schema.required ?? []) {
        const field = fieldOf(type, name, fields);
        if (field === undefined) return false;
        field.required = true;
      }
    } else if (keyword === 'properties') {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const field = fieldOf(type, name, fields);
        if (field === undefined) return false;
        field.inner = both(field.inner, innerOf(property, rules, type, name, inside));
      }
    } else if (keyword === 'allOf') {
      if (!(schema.allOf ?? []).every((part) => collect(part, rules, type, inside, fields))) return false;
    } else if (keyword === '$ref') {
      const target = rules.components[schemaName(String(value))];
      if (target === undefined || !collect(target, rules, type, inside, fields)) return false;
    } else {
      return false;
    }
  }
  return true;
}

function fieldOf(type: MessageType, name: string, fields: Map<number, WantedField>): WantedField | undefined {
  const number = type.fields.find(({ jsonName }) => jsonName === name)?.number;
  if (number === undefined) return undefined;
  const known = fields.get(number) ?? { required: false, inner: undefined };
  fields.set(number, known);
  return known;
}

function innerOf(
  schema: Schema,
  rules: RuleDocument,
  type: MessageType,
  name: string,
  outer: readonly SchemaObject[],
): Wanted | 'open' {
  const field = type.fields.find(({ jsonName }) => jsonName === name);
  const inner = field?.cardinality === 'singular' ? messageOf(field) : undefined;
  return inner !== undefined && inner.wellKnown === undefined ? wantedOf(schema, rules, inner, outer) : 'open';
}

/** Two sets of rules on the same field are seldom: the validator has them. */
function both(one: WantedField['inner'], other: Wanted | 'open'): Wanted | 'open' {
  return one === undefined ? other : 'open';
}

function isPresent(wanted: Wanted, wire: WireReader, end: number): boolean {
  const missing = new Set<number>();
  for (const [number, { required }] of wanted) if (required) missing.add(number);
  while (wire.pos < end) {
    const tag = wire.tag();
    const field = wanted.get(tag >>> 3);
    if (field?.inner === 'open') return false;
    if (field?.inner !== undefined && (tag & 7) === 2) {
      const stop = wire.delimited(end);
      if (!isPresent(field.inner, wire, stop)) return false;
    } else {
      wire.skip(tag, end);
    }
    missing.delete(tag >>> 3);
  }
  return missing.size === 0;
}
