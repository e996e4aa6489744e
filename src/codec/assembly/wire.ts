import {
  CUT_OFF,
  ENDLESS_GROUP,
  ENDLESS_VARINT,
  ILLEGAL_TAG,
  ILLEGAL_WIRE_TYPE,
  LONG_FIELD,
  LONG_VALUE,
  OTHER_GROUP,
  TOO_DEEP,
} from './faults';
import { fail, GROUPS, wire } from './memory';

/** Reads protobuf's binary form at `wire.pos` (protobuf's encoding guide). */

export const MAX_WIRE_DEPTH: i32 = 10_000;

export function varint(): u64 {
  const first = load<u8>(wire.pos);
  if (first < 128) {
    wire.pos++;
    return first;
  }
  return longVarint();
}

/** A varint of more than one byte. */
function longVarint(): u64 {
  const second = load<u8>(wire.pos + 1);
  if (second < 128) {
    const two = (<u64>load<u8>(wire.pos) & 127) | ((<u64>second) << 7);
    wire.pos += 2;
    return two;
  }
  let value: u64 = 0;
  for (let shift: u64 = 0; shift < 70; shift += 7) {
    const next = load<u8>(wire.pos++);
    value |= (<u64>(next & 127)) << shift;
    if (next < 128) return value;
  }
  fail(ENDLESS_VARINT);
  return 0;
}

/** A varint of more than one byte, but at most 32 bits. */
function shortVarint(fault: i32): u32 {
  const start = wire.pos;
  const value = longVarint();
  if (wire.pos - start > 5 || value > 0xffffffff) fail(fault);
  return <u32>value;
}

/** Of a sint32. */
export function zigzag32(value: u32): i32 {
  return <i32>(value >> 1) ^ -(<i32>(value & 1));
}

/** Of a sint64. */
export function zigzag64(value: u64): i64 {
  return <i64>(value >> 1) ^ -(<i64>(value & 1));
}

/** Field number and wire type. */
export function tag(): u32 {
  const first = load<u8>(wire.pos);
  if (first < 128) {
    wire.pos++;
    if (first < 8) fail(ILLEGAL_TAG);
    return first;
  }
  const value = shortVarint(ILLEGAL_TAG);
  if (value < 8) fail(ILLEGAL_TAG);
  return value;
}

/** True, and `wanted` is consumed, if the next field before `end` has exactly this tag. */
export function more(wanted: u32, end: usize): bool {
  if (wire.pos >= end) return false;
  const pos = wire.pos;
  if (tag() === wanted) return true;
  wire.pos = pos;
  return false;
}

/** A length; returns where the value ends. */
export function delimited(end: usize): usize {
  let length: usize = load<u8>(wire.pos);
  if (length < 128) wire.pos++;
  else length = shortVarint(LONG_VALUE);
  if (length > end || wire.pos > end - length) fail(LONG_VALUE);
  return wire.pos + length;
}

export function skip(tag: u32, end: usize): void {
  switch (tag & 7) {
    case 0:
      varint();
      return;
    case 1:
      has(8, end);
      wire.pos += 8;
      return;
    case 2:
      wire.pos = delimited(end);
      return;
    case 3:
      groupEnd(tag, end);
      return;
    case 5:
      has(4, end);
      wire.pos += 4;
      return;
    default:
      fail(ILLEGAL_WIRE_TYPE, tag & 7);
  }
}

export function has(bytes: usize, end: usize): void {
  if (wire.pos + bytes > end) fail(CUT_OFF);
}

/** Skips to after the end tag of the group that `tag` began; returns where its fields end. */
export function groupEnd(opening: u32, end: usize): usize {
  let open = 1;
  store<u32>(GROUPS, opening >> 3);
  while (wire.pos < end) {
    const at = wire.pos;
    const inner = tag();
    if ((inner & 7) === 3) {
      if (open >= MAX_WIRE_DEPTH) fail(TOO_DEEP);
      store<u32>(GROUPS + 4 * open++, inner >> 3);
    } else if ((inner & 7) === 4) {
      if (load<u32>(GROUPS + 4 * --open) !== inner >> 3) fail(OTHER_GROUP);
      if (open === 0) return at;
    } else skip(inner, end);
  }
  fail(ENDLESS_GROUP);
  return 0;
}

/** Entered by every message, so that nesting is bounded. */
export function enter(): void {
  if (++wire.depth > MAX_WIRE_DEPTH) fail(TOO_DEEP);
}

/** The end of a message's fields. */
export function finish(end: usize): void {
  if (wire.pos !== end) fail(LONG_FIELD);
}
