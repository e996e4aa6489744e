import type protobuf from 'protobufjs';
import { payloadToJson } from './payload.ts';
import { decode, enumTypeOf, isMap, type Json, jsonName, messageTypeOf, nameOf, type Plain, root } from './schema.ts';

/** A message of protobufjs as the JSON that contract sections 3 and 4 ask for, by reflection. */
export function toJson(type: protobuf.Type, message: Plain, inSearchAttributes = false): Json {
  const special = WELL_KNOWN[nameOf(type)];
  if (special !== undefined) return special(message, inSearchAttributes);
  const inside =
    inSearchAttributes || /^temporal\.api\.(common\.v1\.SearchAttributes|.*\.AggregationGroup)$/.test(nameOf(type));
  const entries: [string, Json][] = [];
  for (const field of type.fieldsArray) {
    const value = message[field.name];
    if (value === undefined || value === null) continue;
    const json = fieldToJson(field, value, inside);
    if (json !== undefined) entries.push([jsonName(field), json]);
  }
  return Object.fromEntries(entries);
}

function fieldToJson(field: protobuf.Field, value: unknown, inside: boolean): Json | undefined {
  if (isMap(field)) {
    const keys = Object.keys(value as object).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    if (keys.length === 0) return undefined;
    return Object.fromEntries(keys.map((key) => [key, valueToJson(field, (value as Plain)[key], inside)]));
  }
  if (!field.repeated) return valueToJson(field, value, inside);
  const list = value as readonly unknown[];
  return list.length === 0 ? undefined : list.map((element) => valueToJson(field, element, inside));
}

function valueToJson(field: protobuf.Field, value: unknown, inside: boolean): Json {
  const message = messageTypeOf(field);
  if (message !== undefined) return toJson(message, value as Plain, inside);
  const enumType = enumTypeOf(field);
  if (enumType !== undefined) return nameOf(enumType) === 'google.protobuf.NullValue' ? null : (value as Json);
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (typeof value !== 'number') return value as Json;
  if (!Number.isFinite(value)) return String(value);
  return field.type === 'float' ? shortestFloat(value) : value;
}

/** The shortest decimal that is this number in 32 bits. */
function shortestFloat(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

type Special = (message: Plain, inSearchAttributes: boolean) => Json;

const WELL_KNOWN: Readonly<Record<string, Special>> = {
  'google.protobuf.Timestamp': ({ seconds = '0', nanos = 0 }) => {
    const date = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
    return `${date}${fraction(nanos as number)}Z`;
  },
  'google.protobuf.Duration': ({ seconds = '0', nanos = 0 }) => {
    const negative = String(seconds).startsWith('-') || (nanos as number) < 0;
    const whole = String(seconds).replace('-', '');
    return `${negative ? '-' : ''}${whole}${fraction(Math.abs(nanos as number))}s`;
  },
  'google.protobuf.FieldMask': ({ paths = [] }) =>
    (paths as readonly string[]).map((path) => path.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase())).join(','),
  'google.protobuf.Any': ({ type_url: url = '', value = Buffer.alloc(0) }) => {
    const type = root.lookupType(String(url).split('/').pop() ?? '');
    const content = toJson(type, decode(type, value as Buffer));
    const special = WELL_KNOWN[nameOf(type)] !== undefined;
    return special ? { '@type': url as string, value: content } : { '@type': url as string, ...(content as object) };
  },
  'google.protobuf.Struct': ({ fields = {} }) => structToJson(fields as Plain),
  'google.protobuf.Value': (value) => structValueToJson(value),
  'google.protobuf.ListValue': ({ values = [] }) => (values as readonly Plain[]).map(structValueToJson),
  'temporal.api.common.v1.Payload': payloadToJson,
  'temporal.api.common.v1.Payloads': ({ payloads = [] }, inside) =>
    (payloads as readonly Plain[]).map((payload) => payloadToJson(payload, inside)),
  ...Object.fromEntries(
    ['Double', 'Float', 'Int64', 'UInt64', 'Int32', 'UInt32', 'Bool', 'String', 'Bytes'].map(
      (kind): [string, Special] => [
        `google.protobuf.${kind}Value`,
        (message) => {
          const field = root.lookupType(`google.protobuf.${kind}Value`).fields.value as protobuf.Field;
          const zero = { Int64: '0', UInt64: '0', Bool: false, String: '', Bytes: '' }[kind] ?? 0;
          return message.value === undefined ? zero : valueToJson(field, message.value, false);
        },
      ],
    ),
  ),
};

function fraction(nanos: number): string {
  if (nanos === 0) return '';
  const digits = String(nanos).padStart(9, '0');
  return `.${digits.replace(/(000){1,2}$/, '')}`;
}

function structToJson(fields: Plain): Json {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, structValueToJson(value as Plain)]));
}

function structValueToJson(value: Plain): Json {
  if (value.struct_value !== undefined) return structToJson(((value.struct_value as Plain).fields ?? {}) as Plain);
  if (value.list_value !== undefined) {
    return (((value.list_value as Plain).values ?? []) as readonly Plain[]).map(structValueToJson);
  }
  return (value.number_value ?? value.string_value ?? value.bool_value ?? null) as Json;
}
