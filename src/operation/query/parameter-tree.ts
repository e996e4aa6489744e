import type { FieldType } from '../../codec/json/message-type.ts';
import type { Parameter } from './parameter.ts';

/** A message under construction from parameters; values are JSON texts. */
export interface ParameterTree {
  readonly fields: Map<FieldType, ParameterTree | string[] | Map<string, string>>;
  /** The member of each oneof that is set, and the parameter that set it. */
  readonly oneofs: Map<number, { readonly member: FieldType; readonly parameter: string }>;
}

export function emptyTree(): ParameterTree {
  return { fields: new Map(), oneofs: new Map() };
}

/** Adds the value of one parameter. Returns the reason if it conflicts with an earlier one. */
export function addParameter(tree: ParameterTree, name: string, target: Parameter, json: string): string | undefined {
  let node = tree;
  for (const [depth, field] of target.fields.entries()) {
    const other = claimOneof(node, field, name);
    if (other !== undefined) return `conflicts with ${other}, which is in the same oneof`;
    if (depth === target.fields.length - 1) return addValue(node, field, target.key, json);
    let nested = node.fields.get(field) as ParameterTree | undefined;
    if (nested === undefined) {
      nested = emptyTree();
      node.fields.set(field, nested);
    }
    node = nested;
  }
  return undefined;
}

function claimOneof(node: ParameterTree, field: FieldType, parameter: string): string | undefined {
  if (field.oneof < 0) return undefined;
  const claim = node.oneofs.get(field.oneof);
  if (claim !== undefined) return claim.member === field ? undefined : claim.parameter;
  node.oneofs.set(field.oneof, { member: field, parameter });
  return undefined;
}

function addValue(node: ParameterTree, field: FieldType, key: string | undefined, json: string): string | undefined {
  const known = node.fields.get(field);
  if (key !== undefined) {
    const entries = known instanceof Map ? known : new Map<string, string>();
    if (entries.has(key)) return 'given twice';
    node.fields.set(field, entries.set(key, json));
  } else if (Array.isArray(known)) {
    if (field.cardinality === 'singular') return 'given twice';
    known.push(json);
  } else {
    node.fields.set(field, [json]);
  }
  return undefined;
}

/** The JSON text of the message. */
export function treeJson(tree: ParameterTree): string {
  const members: string[] = [];
  for (const [field, value] of tree.fields)
    members.push(`${JSON.stringify(field.jsonName)}:${valueJson(field, value)}`);
  return `{${members.join(',')}}`;
}

function valueJson(field: FieldType, value: ParameterTree | string[] | Map<string, string>): string {
  if (Array.isArray(value)) return field.cardinality === 'singular' ? (value[0] as string) : `[${value.join(',')}]`;
  if (!(value instanceof Map)) return treeJson(value);
  return `{${[...value].map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;
}
