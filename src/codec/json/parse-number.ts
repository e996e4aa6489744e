import type { WireWriter } from '../wire/writer.ts';
import type { JsonReader } from './reader.ts';
import { scanNumber } from './scan.ts';

/**
 * Readers of JSON values for numeric fields (proto3 JSON): each takes a number or a string that holds one, appends
 * tag and value, and, unless `keepZero`, nothing for zero. A tag of 0 is an element of a packed field.
 */
export type ParseScalar = (json: JsonReader, out: WireWriter, tag: number, keepZero: boolean) => void;

const TWO_63 = 1n << 63n;
const TWO_64 = 1n << 64n;

/** The text of a number, with or without quotes; undefined for anything else, which is recorded. */
function numberText(json: JsonReader, expected: string): string | undefined {
  const start = json.pos;
  const c = json.peek();
  if (c === 34) {
    const text = json.text();
    const bytes = Buffer.from(text);
    if (text !== '' && scanNumber(bytes, 0, bytes.length) === bytes.length) return text;
    json.pos = start;
    json.refuse(expected);
    return undefined;
  }
  if (c !== 45 && !(c >= 48 && c <= 57)) {
    json.refuse(expected);
    return undefined;
  }
  json.skip();
  return Buffer.from(json.buf.buffer, json.buf.byteOffset, json.buf.byteLength).toString('latin1', start, json.pos);
}

/**
 * The integer that a JSON number text stands for, exactly: `100`, `1e2` and `1.0e2` are one. Undefined for a
 * fraction, and for more than 30 digits (no field is that large).
 */
export function exactInteger(text: string): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = withoutTrailingZeros(digits);
  if (significant === '') return 0n;
  const scale = Number(exponent) - fraction.length + (digits.length - significant.length);
  if (scale < 0 || significant.length + scale > 30) return undefined;
  const value = BigInt(significant) * 10n ** BigInt(scale);
  return sign === '-' ? -value : value;
}

/** A loop: a pattern would start anew at each zero. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
  return digits.slice(0, end);
}

/** A plain run of at most 15 digits from `json.pos` on, consumed, or -1. */
function shortInteger(json: JsonReader): number {
  const { buf } = json;
  let at = json.pos;
  let value = 0;
  for (;;) {
    const c = buf[at] as number;
    if (!(c >= 48 && c <= 57)) break;
    value = value * 10 + c - 48;
    at++;
  }
  const length = at - json.pos;
  const c = buf[at];
  if (length === 0 || length > 15 || (length > 1 && buf[json.pos] === 48) || c === 46 || c === 101 || c === 69)
    return -1;
  json.pos = at;
  return value;
}

function parseInteger(
  expected: string,
  min: bigint,
  max: bigint,
  write: (out: WireWriter, value: bigint) => void,
  writeShort: (out: WireWriter, value: number) => void,
): ParseScalar {
  const maxShort = Number(max);
  return (json, out, tag, keepZero) => {
    const start = json.pos;
    const short = shortInteger(json);
    if (short >= 0 && short <= maxShort) {
      if (short === 0 && !keepZero) return;
      out.tag(tag);
      writeShort(out, short);
      return;
    }
    json.pos = start;
    const text = numberText(json, expected);
    if (text === undefined) return;
    const value = exactInteger(text);
    if (value === undefined || value < min || value > max) {
      json.pos = start;
      json.refuse(expected);
      return;
    }
    if (value === 0n && !keepZero) return;
    out.tag(tag);
    write(out, value);
  };
}

function low(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

function high(value: bigint): number {
  return Number(BigInt.asIntN(32, value >> 32n));
}

function varint(out: WireWriter, value: bigint): void {
  out.varint64(low(value), high(value));
}

function shortVarint(out: WireWriter, value: number): void {
  if (value < 0x80000000) out.varint32(value);
  else out.int64(value);
}

function zigzag(out: WireWriter, value: bigint): void {
  varint(out, value < 0n ? -value * 2n - 1n : value * 2n);
}

function shortZigzag(out: WireWriter, value: number): void {
  shortVarint(out, value * 2);
}

function fixed32(out: WireWriter, value: bigint): void {
  out.fixed32(low(value));
}

function fixed64(out: WireWriter, value: bigint): void {
  out.fixed64(low(value), high(value));
}

const INT32 = 'an integer of 32 bits';
const UINT32 = 'an unsigned integer of 32 bits';
const INT64 = 'an integer of 64 bits';
const UINT64 = 'an unsigned integer of 64 bits';
const MIN_32 = -(1n << 31n);
const MAX_32 = (1n << 31n) - 1n;
const MAX_U32 = (1n << 32n) - 1n;

export const parseInt32 = parseInteger(INT32, MIN_32, MAX_32, varint, shortVarint);
export const parseUint32 = parseInteger(UINT32, 0n, MAX_U32, varint, shortVarint);
export const parseSint32 = parseInteger(INT32, MIN_32, MAX_32, zigzag, shortZigzag);
export const parseFixed32 = parseInteger(UINT32, 0n, MAX_U32, fixed32, (out, n) => out.fixed32(n));
export const parseSfixed32 = parseInteger(INT32, MIN_32, MAX_32, fixed32, (out, n) => out.fixed32(n));
export const parseInt64 = parseInteger(INT64, -TWO_63, TWO_63 - 1n, varint, shortVarint);
export const parseUint64 = parseInteger(UINT64, 0n, TWO_64 - 1n, varint, shortVarint);
export const parseSint64 = parseInteger(INT64, -TWO_63, TWO_63 - 1n, zigzag, shortZigzag);
export const parseFixed64 = parseInteger(UINT64, 0n, TWO_64 - 1n, fixed64, (out, n) => fixed64(out, BigInt(n)));
export const parseSfixed64 = parseInteger(INT64, -TWO_63, TWO_63 - 1n, fixed64, (out, n) => fixed64(out, BigInt(n)));

/** The largest double that rounds to a finite float: half a step above the largest float is already too much. */
const FLOAT_LIMIT = 3.4028235677973366e38;

/** A JSON number, a string that holds one, or one of "NaN", "Infinity", "-Infinity"; undefined is recorded. */
function floatingValue(json: JsonReader, expected: string, limit: number): number | undefined {
  const start = json.pos;
  if (json.peek() === 34) {
    const text = json.text();
    if (text === 'NaN') return Number.NaN;
    if (text === 'Infinity') return Number.POSITIVE_INFINITY;
    if (text === '-Infinity') return Number.NEGATIVE_INFINITY;
    json.pos = start;
  }
  const text = numberText(json, expected);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Math.abs(value) < limit) return value;
  json.pos = start;
  json.refuse(expected);
  return undefined;
}

export const parseDouble: ParseScalar = (json, out, tag, keepZero) => {
  const value = floatingValue(json, 'a double', Number.POSITIVE_INFINITY);
  if (value === undefined || (Object.is(value, 0) && !keepZero)) return;
  out.tag(tag);
  out.double(value);
};

export const parseFloat32: ParseScalar = (json, out, tag, keepZero) => {
  const value = floatingValue(json, 'a float', FLOAT_LIMIT);
  if (value === undefined || (Object.is(value, 0) && !keepZero)) return;
  out.tag(tag);
  out.float(value);
};
