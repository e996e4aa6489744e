import { compare, isUnsigned, KEY, KEY_END, numberAt, SIZE, sort, VALUE, VALUE_END } from './map-order';
import { ascii, byte, comma, need, out, scratch, take, wire } from './memory';
import { nested } from './nested';
import { quotedSigned, quotedUnsigned } from './number';
import { printPayload } from './payload';
import { isKnown, printEnum, scalar, typeOf, wireType } from './scalar';
import {
  FIELD_FLAGS,
  FIELD_KIND,
  FIELD_MAP_KEY,
  FLAG_ATTRIBUTE,
  FLAG_CLOSED,
  KIND_BOOL,
  KIND_BYTES,
  KIND_ENUM,
  KIND_FIXED64,
  KIND_INT64,
  KIND_MESSAGE,
  KIND_SFIXED64,
  KIND_SINT64,
  KIND_STRING,
} from './tables';
import { printString } from './text';
import { delimited, finish, more, skip, tag } from './wire';

/**
 * Prints the entries of a map, of which the first one's tag was just read: keys sorted (numbers by value, strings by
 * their bytes), the last entry of a key wins. With `isSparse`, other fields may stand in between, up to `end`. The
 * caller writes the braces.
 */
export function printMap(field: usize, fieldTag: u32, end: usize, isSparse: bool): void {
  const keyKind = <i32>load<u8>(field + FIELD_MAP_KEY);
  const before = scratch.pos;
  const first = wire.pos;
  const count = countEntries(fieldTag, end, isSparse);
  wire.pos = first;
  const list = take(count * SIZE);
  let kept = 0;
  for (let i: usize = 0; i < count; i++) {
    if (i > 0) toEntry(fieldTag, end);
    const stop = delimited(end);
    if (readEntry(list + <usize>kept * SIZE, field, keyKind, stop)) kept++;
    wire.pos = stop;
  }
  if (isSparse) while (wire.pos < end) skip(tag(), end);
  const behind = wire.pos;

  const sorted = sort(list, kept, keyKind);
  for (let i = 0; i < kept; i++) {
    const entry = sorted + <usize>i * SIZE;
    if (i + 1 < kept && compare(entry, entry + SIZE, keyKind) === 0) continue;
    comma(123);
    printKey(entry, keyKind);
    byte(58);
    out.nullableAt = out.pos;
    printValue(field, entry);
  }
  scratch.pos = before;
  wire.pos = behind;
}

function countEntries(fieldTag: u32, end: usize, isSparse: bool): usize {
  let count: usize = 0;
  let isMore = true;
  while (isMore) {
    wire.pos = delimited(end);
    count++;
    isMore = isSparse ? toEntry(fieldTag, end) : more(fieldTag, end);
  }
  return count;
}

/** Moves behind the tag of the next entry. */
function toEntry(fieldTag: u32, end: usize): bool {
  while (wire.pos < end) {
    const next = tag();
    if (next === fieldTag) return true;
    skip(next, end);
  }
  return false;
}

/** False for an entry that is dropped: its enum is closed and does not know the number. */
function readEntry(entry: usize, field: usize, keyKind: i32, end: usize): bool {
  const kind = <i32>load<u8>(field + FIELD_KIND);
  const keyTag = 8 | wireType(keyKind);
  const valueTag = 16 | wireType(kind);
  let key: usize = 0;
  let keyEnd: usize = 0;
  let value: usize = 0;
  let valueEnd: usize = 0;
  let values = 0;
  const start = wire.pos;
  while (wire.pos < end) {
    const next = tag();
    let at = wire.pos;
    if (next === keyTag || next === valueTag) {
      if ((next & 7) === 2) {
        const stop = delimited(end);
        if (next === keyTag || kind === KIND_MESSAGE) at = wire.pos;
        wire.pos = stop;
      } else skip(next, end);
      if (next === keyTag) {
        key = at;
        keyEnd = wire.pos;
      } else {
        value = at;
        valueEnd = wire.pos;
        values++;
      }
    } else skip(next, end);
  }
  finish(end);
  if (value !== 0 && load<u8>(field + FIELD_FLAGS) & FLAG_CLOSED && !isKnown(field, value)) return false;
  if (kind === KIND_MESSAGE && values > 1) {
    value = merged(start, end, valueTag);
    valueEnd = scratch.pos - 16;
  }
  store<u32>(entry + KEY, <u32>key);
  store<u32>(entry + KEY_END, <u32>keyEnd);
  store<u32>(entry + VALUE, <u32>value);
  store<u32>(entry + VALUE_END, <u32>valueEnd);
  return true;
}

/** Messages merge by concatenation. The copy ends 16 bytes before `scratch.pos`. */
export function merged(start: usize, end: usize, fieldTag: u32): usize {
  const copy = take(end - start);
  let to = copy;
  wire.pos = start;
  while (wire.pos < end) {
    const next = tag();
    if (next !== fieldTag) {
      skip(next, end);
      continue;
    }
    const stop = delimited(end);
    memory.copy(to, wire.pos, stop - wire.pos);
    to += stop - wire.pos;
    wire.pos = stop;
  }
  scratch.pos = to + 16;
  wire.pos = end;
  return copy;
}

function printKey(entry: usize, keyKind: i32): void {
  const key = <usize>load<u32>(entry + KEY);
  if (keyKind === KIND_STRING) {
    printString(key, load<u32>(entry + KEY_END));
    return;
  }
  need(0);
  const number = numberAt(key, keyKind);
  if (keyKind === KIND_BOOL) ascii(number !== 0 ? '"true"' : '"false"');
  else if (isUnsigned(keyKind)) quotedUnsigned(<u64>number);
  else quotedSigned(number);
}

function printValue(field: usize, entry: usize): void {
  const kind = <i32>load<u8>(field + FIELD_KIND);
  const at = <usize>load<u32>(entry + VALUE);
  const end = <usize>load<u32>(entry + VALUE_END);
  if (kind === KIND_MESSAGE) {
    const type = typeOf(field);
    wire.pos = at;
    if (load<u8>(field + FIELD_FLAGS) & FLAG_ATTRIBUTE) printPayload(type, end, true);
    else nested.message(type, end);
  } else if (at !== 0) {
    wire.pos = at;
    scalar(field, kind, end);
  } else printZero(field, kind);
}

/** What an entry without a value prints. */
export function printZero(field: usize, kind: i32): void {
  if (kind === KIND_ENUM) printEnum(field, 0);
  else if (kind === KIND_STRING || kind === KIND_BYTES) ascii('""');
  else if (kind === KIND_BOOL) ascii('false');
  else if (is64(kind)) ascii('"0"');
  else ascii('0');
}

function is64(kind: i32): bool {
  return (kind >= KIND_INT64 && kind <= KIND_SINT64) || kind === KIND_FIXED64 || kind === KIND_SFIXED64;
}
