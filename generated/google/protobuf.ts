// Generated from .proto files by codegen/main.ts. Do not edit.
import { parseAny } from '../../src/codec/json/any.ts';
import { keyTable } from '../../src/codec/json/key-table.ts';
import type { EnumType } from '../../src/codec/json/message-shape.ts';
import { type MessageType, field, messageType } from '../../src/codec/json/message-type.ts';
import {
  parseDouble,
  parseFloat32,
  parseInt32,
  parseInt64,
  parseUint32,
  parseUint64,
} from '../../src/codec/json/parse-number.ts';
import { parseBool, parseBytes, parseString } from '../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../src/codec/json/reader.ts';
import { parseListValue, parseStruct, parseValue } from '../../src/codec/json/struct.ts';
import { parseDuration, parseFieldMask, parseTimestamp } from '../../src/codec/json/well-known.ts';
import { wrapperParser } from '../../src/codec/json/wrapper.ts';
import type { WireWriter } from '../../src/codec/wire/writer.ts';

/** google.protobuf.NullValue */
export type NullValue = null;

/** google.protobuf.Duration */
export type Duration = string;

/** google.protobuf.Timestamp */
export type Timestamp = string;

/** google.protobuf.Empty */
export type Empty = { readonly [key: string]: never };

/** google.protobuf.FieldMask */
export type FieldMask = string;

/** google.protobuf.DoubleValue */
export type DoubleValue = number | 'NaN' | 'Infinity' | '-Infinity' | null;

/** google.protobuf.FloatValue */
export type FloatValue = number | 'NaN' | 'Infinity' | '-Infinity' | null;

/** google.protobuf.Int64Value */
export type Int64Value = string | null;

/** google.protobuf.UInt64Value */
export type UInt64Value = string | null;

/** google.protobuf.Int32Value */
export type Int32Value = number | null;

/** google.protobuf.UInt32Value */
export type UInt32Value = number | null;

/** google.protobuf.BoolValue */
export type BoolValue = boolean | null;

/** google.protobuf.StringValue */
export type StringValue = string | null;

/** google.protobuf.BytesValue */
export type BytesValue = string | null;

/** google.protobuf.Any */
export type Any = { readonly '@type': string; readonly [key: string]: unknown };

/** google.protobuf.Struct */
export type Struct = { readonly [key: string]: unknown };

/** google.protobuf.Value */
export type Value = unknown;

/** google.protobuf.ListValue */
export type ListValue = readonly unknown[];

export const NullValue: EnumType = {
  name: 'google.protobuf.NullValue',
  values: [
    ['NULL_VALUE', 0],
  ],
  closed: false,
};

export const Duration: MessageType = messageType(
  'google.protobuf.Duration',
  parseDuration,
  () => [
    field(1, 'seconds', 'int64'),
    field(2, 'nanos', 'int32'),
  ], 'duration',
);

export const Timestamp: MessageType = messageType(
  'google.protobuf.Timestamp',
  parseTimestamp,
  () => [
    field(1, 'seconds', 'int64'),
    field(2, 'nanos', 'int32'),
  ], 'timestamp',
);

const keysOf_Empty = keyTable('google.protobuf.Empty', [
]);

function parse_Empty(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_Empty);
}

export const Empty: MessageType = messageType(
  'google.protobuf.Empty',
  parse_Empty,
  () => [],
);

export const FieldMask: MessageType = messageType(
  'google.protobuf.FieldMask',
  parseFieldMask,
  () => [
    field(1, 'paths', 'string', { cardinality: 'repeated' }),
  ], 'field-mask',
);

export const DoubleValue: MessageType = messageType(
  'google.protobuf.DoubleValue',
  wrapperParser(parseDouble, 9),
  () => [
    field(1, 'value', 'double'),
  ], 'wrapper',
);

export const FloatValue: MessageType = messageType(
  'google.protobuf.FloatValue',
  wrapperParser(parseFloat32, 13),
  () => [
    field(1, 'value', 'float'),
  ], 'wrapper',
);

export const Int64Value: MessageType = messageType(
  'google.protobuf.Int64Value',
  wrapperParser(parseInt64, 8),
  () => [
    field(1, 'value', 'int64'),
  ], 'wrapper',
);

export const UInt64Value: MessageType = messageType(
  'google.protobuf.UInt64Value',
  wrapperParser(parseUint64, 8),
  () => [
    field(1, 'value', 'uint64'),
  ], 'wrapper',
);

export const Int32Value: MessageType = messageType(
  'google.protobuf.Int32Value',
  wrapperParser(parseInt32, 8),
  () => [
    field(1, 'value', 'int32'),
  ], 'wrapper',
);

export const UInt32Value: MessageType = messageType(
  'google.protobuf.UInt32Value',
  wrapperParser(parseUint32, 8),
  () => [
    field(1, 'value', 'uint32'),
  ], 'wrapper',
);

export const BoolValue: MessageType = messageType(
  'google.protobuf.BoolValue',
  wrapperParser(parseBool, 8),
  () => [
    field(1, 'value', 'bool'),
  ], 'wrapper',
);

export const StringValue: MessageType = messageType(
  'google.protobuf.StringValue',
  wrapperParser(parseString, 10),
  () => [
    field(1, 'value', 'string'),
  ], 'wrapper',
);

export const BytesValue: MessageType = messageType(
  'google.protobuf.BytesValue',
  wrapperParser(parseBytes, 10),
  () => [
    field(1, 'value', 'bytes'),
  ], 'wrapper',
);

export const Any: MessageType = messageType(
  'google.protobuf.Any',
  parseAny,
  () => [
    field(1, 'type_url', 'string', { jsonName: 'typeUrl' }),
    field(2, 'value', 'bytes'),
  ], 'any',
);

export const Struct: MessageType = messageType(
  'google.protobuf.Struct',
  parseStruct,
  () => [
    field(1, 'fields', 'message', { cardinality: 'map', type: () => Value, mapKey: 'string' }),
  ], 'struct',
);

export const Value: MessageType = messageType(
  'google.protobuf.Value',
  parseValue,
  () => [
    field(1, 'null_value', 'enum', { jsonName: 'nullValue', type: () => NullValue, oneof: 0, explicitPresence: true }),
    field(2, 'number_value', 'double', { jsonName: 'numberValue', oneof: 0, explicitPresence: true }),
    field(3, 'string_value', 'string', { jsonName: 'stringValue', oneof: 0, explicitPresence: true }),
    field(4, 'bool_value', 'bool', { jsonName: 'boolValue', oneof: 0, explicitPresence: true }),
    field(5, 'struct_value', 'message', { jsonName: 'structValue', type: () => Struct, oneof: 0, explicitPresence: true }),
    field(6, 'list_value', 'message', { jsonName: 'listValue', type: () => ListValue, oneof: 0, explicitPresence: true }),
  ], 'value',
);

export const ListValue: MessageType = messageType(
  'google.protobuf.ListValue',
  parseListValue,
  () => [
    field(1, 'values', 'message', { cardinality: 'repeated', type: () => Value }),
  ], 'list-value',
);

