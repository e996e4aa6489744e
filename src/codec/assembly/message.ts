import { LONG_PACKED } from './faults';
import { layOut } from './host';
import { printMap } from './map';
import { byte, comma, fail, out, raw, scratch, wire } from './memory';
import { printPayload, printPayloads } from './payload';
import { fixed, isKnown, isZero, printText, printVarint, scalar, skipZero, typeOf } from './scalar';
import {
  FIELD_FLAGS,
  FIELD_KEY,
  FIELD_KEY_LENGTH,
  FIELD_KIND,
  FIELD_PLACE,
  FIELD_TAG,
  FLAG_ATTRIBUTE,
  FLAG_CLOSED,
  FLAG_EXPLICIT,
  FLAG_MAP,
  FLAG_PACKABLE,
  FLAG_REPEATED,
  FORM_ANY,
  FORM_DURATION,
  FORM_FIELD_MASK,
  FORM_FIELDS,
  FORM_LIST_VALUE,
  FORM_PAYLOAD,
  FORM_PAYLOADS,
  FORM_STRUCT,
  FORM_TIMESTAMP,
  FORM_VALUE,
  KIND_BYTES,
  KIND_GROUP,
  KIND_MESSAGE,
  KIND_STRING,
  TYPE_DENSE,
  TYPE_FORM,
  TYPE_LIST,
  TYPE_SPARSE,
  TYPE_SPARSE_LIST,
} from './tables';
import { duration, timestamp } from './time';
import { printAny, printFieldMask, printListValue, printStruct, printValue, printWrapper } from './well-known';
import { delimited, enter, finish, groupEnd, more, skip, tag, varint } from './wire';

/** Prints the message from `wire.pos` to `end`. */
export function message(type: usize, end: usize): void {
  const form = load<u32>(type + TYPE_FORM);
  if (form === FORM_FIELDS) fields(type, end);
  else if (form === FORM_TIMESTAMP) timestamp(end);
  else if (form === FORM_DURATION) duration(end);
  else if (form === FORM_PAYLOAD) printPayload(type, end, false);
  else if (form === FORM_PAYLOADS) printPayloads(type, end);
  else if (form === FORM_ANY) printAny(end);
  else if (form === FORM_FIELD_MASK) printFieldMask(end);
  else if (form === FORM_STRUCT) printStruct(type, end);
  else if (form === FORM_VALUE) printValue(type, end);
  else if (form === FORM_LIST_VALUE) printListValue(type, end);
  else printWrapper(type, end);
}

/** The record of a field, 0 for a number that the type does not know. */
function find(type: usize, number: u32): usize {
  if (number < load<u32>(type + TYPE_DENSE)) return load<u32>(type + TYPE_LIST + number * 4);
  const list = <usize>load<u32>(type + TYPE_SPARSE_LIST);
  let low: usize = 0;
  let high = <usize>load<u32>(type + TYPE_SPARSE);
  while (low < high) {
    const middle = (low + high) / 2;
    const record = <usize>load<u32>(list + middle * 4);
    const found = load<u32>(record + FIELD_TAG) >> 3;
    if (found === number) return record;
    if (found < number) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/**
 * Prints an object of the fields from `wire.pos` to `end`. They are printed as they come while they come in order of
 * declaration and once each; else the message is laid out anew.
 */
export function fields(type: usize, end: usize): void {
  const start = wire.pos;
  const mark = out.pos;
  let last: u32 = 0;
  enter();
  byte(123);
  while (wire.pos < end) {
    const next = tag();
    const field = find(type, next >> 3);
    if (field === 0) {
      skip(next, end);
      continue;
    }
    const flags = <u32>load<u8>(field + FIELD_FLAGS);
    const isPacked = (flags & FLAG_PACKABLE) !== 0 && (next & 7) === 2;
    if (next !== load<u32>(field + FIELD_TAG) && !isPacked) {
      skip(next, end);
      continue;
    }
    const kind = <i32>load<u8>(field + FIELD_KIND);
    const place = <u32>load<u16>(field + FIELD_PLACE);
    const isInTurn = place > last;
    if (isPacked) {
      const stop = delimited(end);
      if (wire.pos === stop) continue;
      if (isInTurn) printPacked(field, kind, stop);
    } else if (flags & (FLAG_REPEATED | FLAG_MAP)) {
      if (isInTurn) {
        if (flags & FLAG_MAP) printMapField(field, next, end);
        else printRepeated(field, kind, next, end);
      }
    } else {
      if (flags & FLAG_CLOSED && !isKnown(field, wire.pos)) {
        varint();
        continue;
      }
      if (isInTurn) printSingular(field, kind, flags, next, end);
    }
    if (!isInTurn) {
      out.pos = mark;
      wire.depth--;
      fieldsInOrder(type, start, end);
      return;
    }
    last = place;
  }
  finish(end);
  wire.depth--;
  byte(125);
}

function fieldsInOrder(type: usize, start: usize, end: usize): void {
  out.nullableAt = 0;
  const before = scratch.pos;
  wire.pos = layOut(type, start, end);
  fields(type, scratch.pos - 16);
  scratch.pos = before;
  wire.pos = end;
}

function key(field: usize): void {
  const length = <usize>load<u32>(field + FIELD_KEY_LENGTH);
  const isFirst = load<u8>(out.pos - 1) === 123;
  // The comma takes the place of the brace for a moment.
  if (isFirst) out.pos--;
  const at = out.pos;
  raw(load<u32>(field + FIELD_KEY), length);
  if (isFirst) store<u8>(at, 123);
}

function printSingular(field: usize, kind: i32, flags: u32, tag: u32, end: usize): void {
  const isExplicit = (flags & FLAG_EXPLICIT) !== 0;
  if (kind === KIND_MESSAGE) {
    key(field);
    printNested(field, delimited(end));
  } else if (kind < KIND_STRING) {
    const value = varint();
    if (!isExplicit && isZero(kind, value)) return;
    key(field);
    printVarint(field, kind, value);
  } else if (kind <= KIND_BYTES) {
    const stop = delimited(end);
    if (isExplicit || wire.pos < stop) {
      key(field);
      printText(flags, kind, stop);
    }
    wire.pos = stop;
  } else if (kind === KIND_GROUP) {
    key(field);
    printGroup(field, tag, end);
  } else if (isExplicit || !skipZero(kind, end)) {
    key(field);
    fixed(kind, end);
  }
}

/** Most messages are objects of fields, which take less of the stack if they are printed from here. */
function printNested(field: usize, end: usize): void {
  const type = typeOf(field);
  if (load<u32>(type + TYPE_FORM) === FORM_FIELDS) fields(type, end);
  else message(type, end);
}

function printGroup(field: usize, tag: u32, end: usize): void {
  const start = wire.pos;
  const stop = groupEnd(tag, end);
  const behind = wire.pos;
  wire.pos = start;
  printNested(field, stop);
  wire.pos = behind;
}

function printMapField(field: usize, tag: u32, end: usize): void {
  key(field);
  byte(123);
  printMap(field, tag, end, false);
  byte(125);
}

function printRepeated(field: usize, kind: i32, tag: u32, end: usize): void {
  const before = out.pos;
  key(field);
  byte(91);
  do {
    printElement(field, kind, tag, end);
  } while (more(tag, end));
  closeArray(field, before);
}

function printPacked(field: usize, kind: i32, stop: usize): void {
  const before = out.pos;
  key(field);
  byte(91);
  while (wire.pos < stop) printElement(field, kind, 0, stop);
  if (wire.pos > stop) fail(LONG_PACKED);
  closeArray(field, before);
}

function printElement(field: usize, kind: i32, tag: u32, end: usize): void {
  const flags = <u32>load<u8>(field + FIELD_FLAGS);
  if (flags & FLAG_CLOSED && !isKnown(field, wire.pos)) {
    varint();
    return;
  }
  comma(91);
  if (kind === KIND_GROUP) printGroup(field, tag, end);
  else if (kind !== KIND_MESSAGE) scalar(field, kind, end);
  else if (flags & FLAG_ATTRIBUTE) printPayload(typeOf(field), delimited(end), true);
  else printNested(field, delimited(end));
}

/** An array all of whose numbers were unknown to a closed enum is no field at all. */
function closeArray(field: usize, before: usize): void {
  if (load<u8>(out.pos - 1) === 91 && load<u8>(field + FIELD_FLAGS) & FLAG_CLOSED) out.pos = before;
  else byte(93);
}
