import type { EnumType } from '../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { WIRE_TYPE } from './scalar.ts';

/**
 * Encodes a request, given as JSON, in protobuf's binary format. Independent of the proxy's codecs, so that the two
 * sides share no mistake. It covers only what this program's requests contain, and throws for anything else.
 */
export function requestWire(type: MessageType, json: JsonObject): Buffer {
  const known = new Set(type.fields.map(({ jsonName }) => jsonName));
  const typo = Object.keys(json).find((name) => !known.has(name));
  if (typo !== undefined) throw new Error(`${type.name} has no field ${typo}`);
  return Buffer.concat(type.fields.flatMap((field) => fieldWire(field, json[field.jsonName])));
}

function fieldWire(field: FieldType, json: Json | undefined): readonly Buffer[] {
  if (json === undefined) return [];
  if (field.cardinality === 'repeated') return (json as readonly Json[]).map((one) => record(field, one));
  if (field.cardinality === 'singular') return [record(field, json)];
  return Object.entries(json as JsonObject).map(([key, value]) => {
    const entry = [bytesRecord(1, Buffer.from(key)), record({ ...field, number: 2 }, value as Json)];
    return bytesRecord(field.number, Buffer.concat(entry));
  });
}

function record(field: FieldType, json: Json): Buffer {
  const { number, kind } = field;
  switch (kind) {
    case 'message':
      return bytesRecord(number, messageWire(field.type?.() as MessageType, json));
    case 'string':
      return bytesRecord(number, Buffer.from(json as string));
    case 'bytes':
      return bytesRecord(number, Buffer.from(json as string, 'base64'));
    case 'bool':
      return Buffer.concat([tag(number, 0), varint(json === true ? 1n : 0n)]);
    case 'int32':
    case 'int64':
    case 'uint32':
    case 'uint64':
      return Buffer.concat([tag(number, 0), varint(BigInt(json as string | number))]);
    case 'enum':
      return Buffer.concat([tag(number, 0), varint(BigInt(enumNumber(field.type?.() as EnumType, json)))]);
    case 'float':
    case 'double': {
      const bytes = Buffer.alloc(kind === 'float' ? 4 : 8);
      if (kind === 'float') bytes.writeFloatLE(json as number);
      else bytes.writeDoubleLE(json as number);
      return Buffer.concat([tag(number, WIRE_TYPE[kind] ?? 0), bytes]);
    }
    default:
      throw new Error(`requests do not use ${kind}`);
  }
}

function messageWire(type: MessageType, json: Json): Buffer {
  switch (type.wellKnown) {
    case undefined:
      return requestWire(type, json as JsonObject);
    case 'payload':
      return payloadWire(json);
    case 'payloads':
      return Buffer.concat((json as readonly Json[]).map((one) => bytesRecord(1, payloadWire(one))));
    case 'duration': {
      const [, seconds = '', fraction = ''] = /^(\d+)(?:\.(\d+))?s$/.exec(json as string) ?? [];
      return instant(BigInt(seconds), BigInt(fraction.padEnd(9, '0')));
    }
    case 'timestamp': {
      const millis = BigInt(Date.parse(json as string));
      return instant(millis / 1000n, (millis % 1000n) * 1_000_000n);
    }
    case 'field-mask': {
      const paths = (json as string).split(',').map((path) => path.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`));
      return Buffer.concat(paths.map((path) => bytesRecord(1, Buffer.from(path))));
    }
    default:
      throw new Error(`requests do not use ${type.name}`);
  }
}

/** A payload as JSON, `null`, or the long form (contract section 4). */
function payloadWire(json: Json): Buffer {
  const isLong = isObject(json) && isObject(json.metadata) && typeof json.metadata.encoding === 'string';
  const encoding = Buffer.from(json === null ? 'binary/null' : 'json/plain').toString('base64');
  const metadata = isLong ? (json.metadata as JsonObject) : { encoding };
  const text = json === null ? '' : JSON.stringify(json);
  const data = isLong ? Buffer.from((json.data ?? '') as string, 'base64') : Buffer.from(text);
  const entries = Object.entries(metadata).map(([key, value]) =>
    Buffer.concat([bytesRecord(1, Buffer.from(key)), bytesRecord(2, Buffer.from(value as string, 'base64'))]),
  );
  return Buffer.concat([...entries.map((entry) => bytesRecord(1, entry)), bytesRecord(2, data)]);
}

function instant(seconds: bigint, nanos: bigint): Buffer {
  return Buffer.concat([tag(1, 0), varint(seconds), tag(2, 0), varint(nanos)]);
}

function bytesRecord(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([tag(number, 2), varint(BigInt(bytes.length)), bytes]);
}

function tag(number: number, wireType: number): Buffer {
  return varint(BigInt(number * 8 + wireType));
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Buffer.from([...bytes, Number(rest)]);
}

function enumNumber({ name, values }: EnumType, json: Json): number {
  const found = values.find(([one]) => one === json);
  if (found === undefined) throw new Error(`${name} has no ${JSON.stringify(json)}`);
  return found[1];
}
