import type { EnumType } from '../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import { type Exact, type ExactObject, show } from './exact-json.ts';
import { isObject } from './json.ts';
import { type ScalarKind, scalarOfJson, scalarOfWire, WIRE_TYPE, zeroOf } from './scalar.ts';
import { isSameSpecial } from './special.ts';
import { readPacked, readRecords, type WireValue } from './wire-records.ts';

/** A place where the two sides differ. */
export interface Disagreement {
  /** `executions[0].type.name`; empty for the whole message. */
  readonly path: string;
  readonly grpc: string;
  readonly http: string;
}

export type Types = ReadonlyMap<string, MessageType>;

interface Place {
  readonly path: string;
  readonly types: Types;
  readonly inSearchAttributes: boolean;
}

/** Messages whose payloads are values of search attributes: the attributes themselves, and the groups of a count. */
const HOLDS_ATTRIBUTES = /^temporal\.api\.(?:common\.v1\.SearchAttributes|.*\.AggregationGroup)$/;

type Found = readonly Disagreement[];

/**
 * Compares a message received over gRPC with its JSON, field by field. The bytes are read with the field tables alone,
 * without the proxy's codecs.
 * @throws Error if the bytes are not a message
 */
export function disagreements(type: MessageType, wire: Uint8Array, json: Exact, types: Types): Found {
  return compareMessage(type, wire, json, { path: '', types, inSearchAttributes: false });
}

function compareMessage(type: MessageType, wire: Uint8Array, json: Exact | undefined, at: Place): Found {
  const { inSearchAttributes } = at;
  const compare = (inner: MessageType, bytes: Uint8Array, value: Exact | undefined) =>
    disagreements(inner, bytes, value ?? null, at.types).length === 0;
  const special = isSameSpecial(type, wire, json, { types: at.types, inSearchAttributes, compare });
  if (special === true) return [];
  if (special === false) return disagree(at, `${type.name} ${Buffer.from(wire).toString('base64')}`, json);
  return isObject(json) ? compareFields(type, wire, json, at) : disagree(at, 'an object', json);
}

function compareFields(type: MessageType, wire: Uint8Array, json: ExactObject, at: Place): Found {
  const records = readRecords(wire);
  const inSearchAttributes = at.inSearchAttributes || HOLDS_ATTRIBUTES.test(type.name);
  const inField = type.fields.flatMap((field) => {
    const path = at.path === '' ? field.jsonName : `${at.path}.${field.jsonName}`;
    const values = records.get(field.number) ?? [];
    return compareField(field, values, json[field.jsonName], { ...at, path, inSearchAttributes });
  });
  const known = new Set(type.fields.map(({ jsonName }) => jsonName));
  const unknown = Object.entries(json).filter(([name]) => !known.has(name));
  const prefix = at.path === '' ? '' : `${at.path}.`;
  return [
    ...inField,
    ...unknown.flatMap(([name, value]) => disagree({ ...at, path: prefix + name }, 'nothing', value)),
  ];
}

function compareField(field: FieldType, values: readonly WireValue[], json: Exact | undefined, at: Place): Found {
  if (field.cardinality === 'map') return compareMap(field, values, json, at);
  if (field.cardinality === 'repeated') return compareList(field, values, json, at);
  if (values.length > 0) {
    if (json === undefined && isZero(field, values.at(-1))) return [];
    // Several occurrences of a message are merged into one.
    const whole = field.kind === 'message' ? Buffer.concat(values.map(bytesOf)) : values.at(-1);
    return compareValue(field, whole, json, at);
  }
  const isNothing = json === undefined || json === null || isZeroJson(field, json);
  return isNothing ? [] : disagree(at, 'nothing', json);
}

function compareList(field: FieldType, values: readonly WireValue[], json: Exact | undefined = [], at: Place): Found {
  const wireType = WIRE_TYPE[field.kind] ?? 0;
  const unpacked = values.flatMap((value) =>
    wireType !== 2 && typeof value !== 'bigint' ? readPacked(value, wireType) : [value],
  );
  if (!Array.isArray(json) || json.length !== unpacked.length) {
    return disagree(at, `a list of ${unpacked.length}`, Array.isArray(json) ? `a list of ${json.length}` : json);
  }
  return unpacked.flatMap((value, index) =>
    compareValue(field, value, json[index] as Exact, { ...at, path: `${at.path}[${index}]` }),
  );
}

function compareMap(field: FieldType, values: readonly WireValue[], json: Exact | undefined = {}, at: Place): Found {
  const entries = values.map((entry): readonly [string, WireValue | undefined] => {
    const records = readRecords(bytesOf(entry));
    const key = records.get(1)?.at(-1);
    const kind = field.mapKey ?? 'string';
    return [key === undefined ? zeroOf(kind) : scalarOfWire(kind, key), records.get(2)?.at(-1)];
  });
  const wanted = new Map(entries);
  if (!isObject(json)) return disagree(at, `a map of ${wanted.size}`, json);
  return [...new Set([...wanted.keys(), ...Object.keys(json)])].flatMap((key) => {
    const place = { ...at, path: `${at.path}[${key}]` };
    return wanted.has(key)
      ? compareValue(field, wanted.get(key), json[key], place)
      : disagree(place, 'nothing', json[key]);
  });
}

/** A value that is not on the wire, such as in a map entry, is zero or the empty message. */
function compareValue(field: FieldType, value: WireValue | undefined, json: Exact | undefined, at: Place): Found {
  if (field.kind === 'message' || field.kind === 'group') {
    return compareMessage(field.type?.() as MessageType, bytesOf(value), json, at);
  }
  const kind = field.kind satisfies ScalarKind;
  const wanted = value === undefined ? zeroOf(kind) : scalarOfWire(kind, value);
  const found = scalarOfJson(kind, field.type?.() as EnumType | undefined, json);
  return wanted === found ? [] : disagree(at, wanted, json);
}

/** proto3: a field without presence may be omitted if it is zero. */
function isZero(field: FieldType, value: WireValue | undefined): boolean {
  if (field.explicitPresence || field.kind === 'message' || field.kind === 'group' || value === undefined) return false;
  return scalarOfWire(field.kind, value) === zeroOf(field.kind);
}

function isZeroJson(field: FieldType, json: Exact): boolean {
  if (field.explicitPresence || field.kind === 'message' || field.kind === 'group') return false;
  return scalarOfJson(field.kind, field.type?.() as EnumType | undefined, json) === zeroOf(field.kind);
}

function bytesOf(value: WireValue | undefined): Uint8Array {
  return typeof value === 'object' ? value : new Uint8Array();
}

function disagree({ path }: Place, grpc: string, http: Exact | undefined): Found {
  return [{ path, grpc: grpc.length > 200 ? `${grpc.slice(0, 200)}...` : grpc, http: show(http) }];
}
