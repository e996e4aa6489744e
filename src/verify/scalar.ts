import type { EnumType, ScalarType } from '../codec/json/message-shape.ts';
import type { FieldType } from '../codec/json/message-type.ts';
import { digitsOf, type Exact, textOf } from './exact-json.ts';
import type { WireValue } from './wire-records.ts';

/** Scalars from both sides in a canonical text form, in which equal values are equal strings. */

export const WIRE_TYPE: Readonly<Partial<Record<FieldType['kind'], number>>> = {
  double: 1,
  fixed64: 1,
  sfixed64: 1,
  float: 5,
  fixed32: 5,
  sfixed32: 5,
  string: 2,
  bytes: 2,
  message: 2,
};

export type ScalarKind = ScalarType | 'enum';

export function scalarOfWire(kind: ScalarKind, value: WireValue): string {
  if (typeof value !== 'bigint') {
    const bytes = Buffer.from(value);
    return kind === 'bytes' ? bytes.toString('base64') : bytes.toString();
  }
  switch (kind) {
    case 'bool':
      return String(value !== 0n);
    case 'double':
      return numberText(bits(value, 8).readDoubleLE());
    case 'float':
      return numberText(bits(value, 4).readFloatLE());
    case 'sint32':
    case 'sint64':
      return String((value >> 1n) ^ -(value & 1n));
    case 'int32':
    case 'sfixed32':
    case 'enum':
      return String(BigInt.asIntN(32, value));
    case 'int64':
    case 'sfixed64':
      return String(BigInt.asIntN(64, value));
    default:
      return String(value);
  }
}

/** Undefined if the JSON is not of that kind. */
export function scalarOfJson(
  kind: ScalarKind,
  type: EnumType | undefined,
  json: Exact | undefined,
): string | undefined {
  const digits = digitsOf(json);
  const text = textOf(json);
  switch (kind) {
    case 'bool':
      return typeof json === 'boolean' ? String(json) : undefined;
    case 'string':
      return text;
    case 'bytes':
      return text !== undefined && Buffer.from(text, 'base64').toString('base64') === text ? text : undefined;
    case 'double':
      return floating(digits ?? text, (value) => value);
    case 'float':
      return floating(digits ?? text, Math.fround);
    case 'enum':
      return digits ?? enumText(type, json, text);
    default: {
      const given = digits ?? text ?? '';
      return /^-?\d+$/.test(given) ? String(BigInt(given)) : undefined;
    }
  }
}

/** The value of an absent field. */
export function zeroOf(kind: ScalarKind): string {
  if (kind === 'string' || kind === 'bytes') return '';
  return kind === 'bool' ? 'false' : '0';
}

function bits(value: bigint, length: 4 | 8): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(value);
  return buffer.subarray(0, length);
}

function floating(text: string | undefined, round: (value: number) => number): string | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isNaN(value) && text !== 'NaN' ? undefined : numberText(round(value));
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function enumText(type: EnumType | undefined, json: Exact | undefined, text: string | undefined): string | undefined {
  if (json === null) return '0';
  const known = type?.values.find(([name]) => name === text);
  return known && String(known[1]);
}
