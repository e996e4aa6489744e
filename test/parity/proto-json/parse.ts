import type protobuf from 'protobufjs';
import { payloadFromJson } from './payload.ts';
import {
  isMap,
  isObject,
  type Json,
  type JsonObject,
  jsonName,
  messageTypeOf,
  nameOf,
  type Plain,
  root,
} from './schema.ts';

/**
 * The opposite of toJson: JSON of a request, payloads in shorthand, as a message for protobufjs. Names are taken in
 * lowerCamelCase only; an unknown one throws, so that a typo in a case is seen.
 */
export function fromJson(type: protobuf.Type, json: Json): Plain {
  const special = WELL_KNOWN[nameOf(type)];
  if (special !== undefined) return special(json);
  if (!isObject(json)) throw new Error(`${nameOf(type)} is an object, not ${JSON.stringify(json)}`);
  const fields = new Map(type.fieldsArray.map((field) => [jsonName(field), field]));
  const entries = Object.entries(json).flatMap(([name, value]): [string, unknown][] => {
    const field = fields.get(name);
    if (field === undefined) throw new Error(`${nameOf(type)} has no field ${name}`);
    return value === undefined || value === null ? [] : [[field.name, fieldFromJson(field, value)]];
  });
  return Object.fromEntries(entries);
}

function fieldFromJson(field: protobuf.Field, json: Json): unknown {
  if (isMap(field)) {
    const entries = Object.entries(json as JsonObject).map(([key, value]) => [
      key,
      valueFromJson(field, value as Json),
    ]);
    return Object.fromEntries(entries);
  }
  return field.repeated
    ? (json as readonly Json[]).map((one) => valueFromJson(field, one))
    : valueFromJson(field, json);
}

function valueFromJson(field: protobuf.Field, json: Json): unknown {
  const message = messageTypeOf(field);
  if (message !== undefined) return fromJson(message, json);
  if (field.type === 'bytes') return Buffer.from(json as string, 'base64');
  return json;
}

const WELL_KNOWN: Readonly<Record<string, (json: Json) => Plain>> = {
  'google.protobuf.Timestamp': (json) => {
    const [, whole = '', fraction = ''] = /^(.*:\d\d)(?:\.(\d+))?Z$/.exec(json as string) ?? [];
    return { seconds: String(Date.parse(`${whole}Z`) / 1000), nanos: Number(fraction.padEnd(9, '0')) };
  },
  'google.protobuf.Duration': (json) => {
    const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?s$/.exec(json as string) ?? [];
    return { seconds: `${sign}${whole}`, nanos: Number(`${sign}${fraction.padEnd(9, '0')}`) };
  },
  'google.protobuf.FieldMask': (json) => ({
    paths: (json as string).split(',').map((path) => path.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)),
  }),
  'google.protobuf.Any': (json) => {
    const { '@type': url, ...content } = json as JsonObject;
    const type = root.lookupType(String(url).split('/').pop() ?? '');
    const message = fromJson(type, WELL_KNOWN[nameOf(type)] === undefined ? content : (content.value ?? null));
    return { type_url: url, value: Buffer.from(type.encode(type.fromObject(message)).finish()) };
  },
  'google.protobuf.Struct': (json) => ({ fields: structFields(json as JsonObject) }),
  'temporal.api.common.v1.Payload': payloadFromJson,
  'temporal.api.common.v1.Payloads': (json) => ({ payloads: (json as readonly Json[]).map(payloadFromJson) }),
  ...Object.fromEntries(
    ['Double', 'Float', 'Int64', 'UInt64', 'Int32', 'UInt32', 'Bool', 'String'].map((kind) => [
      `google.protobuf.${kind}Value`,
      (json: Json) => ({ value: json }),
    ]),
  ),
  'google.protobuf.BytesValue': (json) => ({ value: Buffer.from(json as string, 'base64') }),
};

function structFields(json: JsonObject): Plain {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, structValue(value as Json)]));
}

function structValue(json: Json): Plain {
  if (json === null) return { null_value: 0 };
  if (Array.isArray(json)) return { list_value: { values: json.map(structValue) } };
  if (isObject(json)) return { struct_value: { fields: structFields(json) } };
  return { [`${typeof json}_value`.replace('boolean', 'bool')]: json };
}
