import { messageOf } from '../../codec/json/message-shape.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { type Schema, type SchemaObject, schemaName } from './openapi.ts';
import type { RuleDocument, RuledOperation } from './rule-document.ts';

/**
 * Most rules require a field, and most requests have it. The request's message shows that without parsing the body into
 * a tree. The validator decides whatever this check leaves open; it alone reports violations.
 */

/** True if the message certainly satisfies all rules. */
export type Presence = (wire: Uint8Array) => boolean;

/** Bits of a number; no message comes near. */
const MOST_REQUIRED = 31;

/** What the rules require of a message's fields. */
interface Wanted {
  /** By number. */
  readonly fields: ReadonlyMap<number, WantedField>;
  /** The bits of all fields that are required. */
  readonly required: number;
}

interface WantedField {
  /** One bit if the field is required, else 0. */
  bit: number;
  /** What they require of its own fields; `open` if they require something else, at any depth. */
  inner: Wanted | 'open' | undefined;
}

/**
 * @param request the message; all its fields except those in the path are in the body
 * @returns undefined if the message alone cannot decide.
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
  if (!collect(schema, rules, type, outer, fields)) return 'open';
  let required = 0;
  for (const { bit } of fields.values()) required |= bit;
  return { fields, required };
}

/** @returns false for rules other than those on the presence of fields. */
function collect(
  schema: Schema,
  rules: RuleDocument,
  type: MessageType,
  outer: readonly SchemaObject[],
  fields: Map<number, WantedField>,
): boolean {
  // A schema that contains itself would recurse forever.
  if (typeof schema === 'boolean' || outer.includes(schema)) return false;
  const inside = [...outer, schema];
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'required') {
      for (const name of schema.required ?? []) {
        const field = fieldOf(type, name, fields);
        const others = [...fields.values()].filter(({ bit }) => bit !== 0).length;
        if (field === undefined || others === MOST_REQUIRED) return false;
        field.bit ||= 1 << others;
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
  const known = fields.get(number) ?? { bit: 0, inner: undefined };
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

/** Two sets of rules on the same field are rare; left to the validator. */
function both(one: WantedField['inner'], other: Wanted | 'open'): Wanted | 'open' {
  return one === undefined ? other : 'open';
}

function isPresent(wanted: Wanted, wire: WireReader, end: number): boolean {
  let missing = wanted.required;
  while (wire.pos < end) {
    const tag = wire.tag();
    const field = wanted.fields.get(tag >>> 3);
    if (field?.inner === 'open') return false;
    if (field?.inner !== undefined && (tag & 7) === 2) {
      const stop = wire.delimited(end);
      if (!isPresent(field.inner, wire, stop)) return false;
    } else {
      wire.skip(tag, end);
    }
    if (field !== undefined) missing &= ~field.bit;
  }
  return missing === 0;
}
