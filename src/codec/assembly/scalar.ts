import { makeTable } from './host';
import { need, raw, wire } from './memory';
import { printBool, printDouble, printFloat, quotedSigned, quotedUnsigned, signed, unsigned } from './number';
import {
  ENUM_DENSE,
  ENUM_LIST,
  ENUM_OTHER,
  ENUM_SPARSE,
  ENUM_SPARSE_LIST,
  FIELD_FLAGS,
  FIELD_TYPE,
  FLAG_LAX,
  KIND_BOOL,
  KIND_BYTES,
  KIND_FIXED32,
  KIND_FIXED64,
  KIND_FLOAT,
  KIND_GROUP,
  KIND_INT32,
  KIND_INT64,
  KIND_MESSAGE,
  KIND_SFIXED32,
  KIND_SFIXED64,
  KIND_SINT32,
  KIND_SINT64,
  KIND_STRING,
  KIND_UINT32,
  KIND_UINT64,
} from './tables';
import { base64, laxString, printString } from './text';
import { delimited, has, varint, zigzag32, zigzag64 } from './wire';

/** Values that are no messages. */

/** The message or enum type of a field. */
export function typeOf(field: usize): usize {
  const type = <usize>load<u32>(field + FIELD_TYPE);
  return type !== 0 ? type : makeTable(field);
}

/** Prints one value that is no message. */
export function scalar(field: usize, kind: i32, end: usize): void {
  if (kind < KIND_STRING) printVarint(field, kind, varint());
  else if (kind <= KIND_BYTES) {
    const stop = delimited(end);
    printText(load<u8>(field + FIELD_FLAGS), kind, stop);
    wire.pos = stop;
  } else fixed(kind, end);
}

export function printText(flags: u32, kind: i32, stop: usize): void {
  if (kind === KIND_BYTES) base64(wire.pos, stop);
  else if (flags & FLAG_LAX) laxString(wire.pos, stop);
  else printString(wire.pos, stop);
}

/** Numbers are cut to the field's width, as protobuf's parsers do. */
export function printVarint(field: usize, kind: i32, value: u64): void {
  need(0);
  switch (kind) {
    case KIND_INT32:
      signed(<i32>value);
      return;
    case KIND_UINT32:
      unsigned(<u32>value);
      return;
    case KIND_SINT32:
      signed(zigzag32(<u32>value));
      return;
    case KIND_INT64:
      quotedSigned(<i64>value);
      return;
    case KIND_UINT64:
      quotedUnsigned(value);
      return;
    case KIND_SINT64:
      quotedSigned(zigzag64(value));
      return;
    case KIND_BOOL:
      printBool(value !== 0);
      return;
    default:
      printEnum(field, <i32>value);
  }
}

export function fixed(kind: i32, end: usize): void {
  need(0);
  const bytes: usize = kind <= KIND_FLOAT ? 4 : 8;
  has(bytes, end);
  const at = wire.pos;
  wire.pos += bytes;
  switch (kind) {
    case KIND_FIXED32:
      unsigned(load<u32>(at));
      return;
    case KIND_SFIXED32:
      signed(load<i32>(at));
      return;
    case KIND_FLOAT:
      printFloat(load<f32>(at));
      return;
    case KIND_FIXED64:
      quotedUnsigned(load<u64>(at));
      return;
    case KIND_SFIXED64:
      quotedSigned(load<i64>(at));
      return;
    default:
      printDouble(load<f64>(at));
  }
}

/** An enum by its name, an unknown number as a number (proto3 JSON). */
export function printEnum(field: usize, number: i32): void {
  const type = typeOf(field);
  const name = enumName(type, number);
  if (name !== 0) raw(name + 4, load<u32>(name));
  else {
    need(0);
    signed(number);
  }
}

/** The address of a name's length, which the name follows; 0 for a number without one. */
function enumName(type: usize, number: i32): usize {
  if (<u32>number < load<u32>(type + ENUM_DENSE)) {
    const name = <usize>load<u32>(type + ENUM_LIST + <usize>number * 4);
    if (name !== 0) return name;
  } else {
    const list = <usize>load<u32>(type + ENUM_SPARSE_LIST);
    const count = load<u32>(type + ENUM_SPARSE);
    for (let i: usize = 0; i < count; i++) if (load<i32>(list + i * 8) === number) return load<u32>(list + i * 8 + 4);
  }
  return load<u32>(type + ENUM_OTHER);
}

/** False for a number, at `at`, that a closed enum does not declare. */
export function isKnown(field: usize, at: usize): bool {
  const before = wire.pos;
  wire.pos = at;
  const number = <i32>varint();
  wire.pos = before;
  return enumName(typeOf(field), number) !== 0;
}

/** Wire type of one value of a kind. */
export function wireType(kind: i32): u32 {
  if (kind < KIND_STRING) return 0;
  if (kind <= KIND_MESSAGE) return 2;
  if (kind === KIND_GROUP) return 3;
  return kind <= KIND_FLOAT ? 5 : 1;
}

/** Numbers are cut to the field's width. */
export function isZero(kind: i32, value: u64): bool {
  return kind >= KIND_INT64 && kind <= KIND_BOOL ? value === 0 : <u32>value === 0;
}

/** True for a number of 32 or 64 bits that is zero, which is skipped then. */
export function skipZero(kind: i32, end: usize): bool {
  const bytes: usize = kind <= KIND_FLOAT ? 4 : 8;
  has(bytes, end);
  const isZero = bytes === 4 ? load<u32>(wire.pos) === 0 : load<u64>(wire.pos) === 0;
  if (isZero) wire.pos += bytes;
  return isZero;
}
