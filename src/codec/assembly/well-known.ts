import { EMPTY_VALUE, FIELD_PATH, NUMBER_VALUE } from './faults';
import { anyType } from './host';
import { merged, printMap, printZero } from './map';
import { ascii, byte, comma, fail, need, out, scratch, wire } from './memory';
import { nested } from './nested';
import { printBool, printDouble } from './number';
import { payloads } from './payload';
import { scalar, typeOf } from './scalar';
import { FIELD_KIND, FIELD_TAG, FORM_FIELDS, FORM_PAYLOAD, FORM_PAYLOADS, TYPE_FORM, TYPE_LIST } from './tables';
import { base64, printString } from './text';
import { delimited, enter, finish, has, skip, tag, varint } from './wire';

/** Types of google.protobuf whose JSON is not the usual object (proto3 JSON). */

const TYPE_URL: u32 = 10;
const ANY_VALUE: u32 = 18;

/**
 * The message's own JSON with its type under `@type`; a type whose JSON is not the usual object is under `value`, and
 * so are, in base64, the bytes of an unknown type (contract section 3).
 */
export function printAny(end: usize): void {
  let url: usize = 0;
  let urlEnd: usize = 0;
  let value: usize = end;
  let valueEnd: usize = end;
  enter();
  while (wire.pos < end) {
    const next = tag();
    if (next !== TYPE_URL && next !== ANY_VALUE) {
      skip(next, end);
      continue;
    }
    const stop = delimited(end);
    if (next === TYPE_URL) {
      url = wire.pos;
      urlEnd = stop;
    } else {
      value = wire.pos;
      valueEnd = stop;
    }
    wire.pos = stop;
  }
  finish(end);
  byte(123);
  if (urlEnd > url || valueEnd > value) {
    ascii('"@type":');
    printString(url, urlEnd);
    let name = urlEnd;
    while (name > url && load<u8>(name - 1) !== 47) name--;
    wire.pos = value;
    printContents(anyType(name, urlEnd), valueEnd);
  }
  byte(125);
  wire.pos = end;
  wire.depth--;
}

function printContents(type: usize, end: usize): void {
  if (type === 0) {
    ascii(',"value":');
    base64(wire.pos, end);
    return;
  }
  const form = load<u32>(type + TYPE_FORM);
  const isPayload = form === FORM_PAYLOAD || form === FORM_PAYLOADS;
  if (form !== FORM_FIELDS && (!isPayload || payloads.shorthand)) {
    ascii(',"value":');
    out.nullableAt = out.pos;
    nested.message(type, end);
    return;
  }
  const brace = out.pos;
  nested.message(type, end);
  out.pos--;
  if (out.pos === brace + 1) out.pos = brace;
  else store<u8>(brace, 44);
}

/** The bare value of google.protobuf.Int64Value and its like. */
export function printWrapper(type: usize, end: usize): void {
  const field = <usize>load<u32>(type + TYPE_LIST + 4);
  const kind = <i32>load<u8>(field + FIELD_KIND);
  const wanted = load<u32>(field + FIELD_TAG);
  let at: usize = 0;
  while (wire.pos < end) {
    const next = tag();
    if (next === wanted) at = wire.pos;
    skip(next, end);
  }
  finish(end);
  if (at === 0) {
    printZero(field, kind);
    return;
  }
  wire.pos = at;
  scalar(field, kind, end);
  wire.pos = end;
}

const PATHS: u32 = 10;

/** `fooBar,baz.quxQuux` */
export function printFieldMask(end: usize): void {
  byte(34);
  let isFirst = true;
  while (wire.pos < end) {
    const next = tag();
    if (next !== PATHS) {
      skip(next, end);
      continue;
    }
    const stop = delimited(end);
    if (!isFirst) byte(44);
    isFirst = false;
    camelPath(wire.pos, stop);
    wire.pos = stop;
  }
  finish(end);
  byte(34);
}

/** Only paths that read back as themselves have a JSON form: `foo_bar`, but not `foo__bar`, `fooBar` or `foo_1`. */
function camelPath(start: usize, end: usize): void {
  need(end - start);
  let isStart = true;
  for (let at = start; at < end; at++) {
    let c = load<u8>(at);
    if (c === 95 && at + 1 < end && isLetter(load<u8>(at + 1))) {
      c = load<u8>(++at) - 32;
    } else if (c === 46) {
      if (isStart) break;
      isStart = true;
      store<u8>(out.pos++, 46);
      continue;
    } else if (!isLetter(c) && <u8>(c - 48) > 9) {
      isStart = true;
      break;
    }
    isStart = false;
    store<u8>(out.pos++, c);
  }
  if (isStart) fail(FIELD_PATH, <f64>start, <f64>end);
}

function isLetter(c: u8): bool {
  return <u8>(c - 97) < 26;
}

const FIELDS: u32 = 10;
const VALUES: u32 = 10;
const NULL: u32 = 8;
const NUMBER: u32 = 17;
const STRING: u32 = 26;
const BOOL: u32 = 32;
const STRUCT: u32 = 42;
const LIST: u32 = 50;

/** Field `number` of a type whose fields are all in its list. */
function fieldOf(type: usize, number: usize): usize {
  return load<u32>(type + TYPE_LIST + number * 4);
}

export function printStruct(type: usize, end: usize): void {
  byte(123);
  while (wire.pos < end) {
    const next = tag();
    if (next === FIELDS) {
      printMap(fieldOf(type, 1), FIELDS, end, true);
      break;
    }
    skip(next, end);
  }
  finish(end);
  byte(125);
}

export function printListValue(type: usize, end: usize): void {
  const field = fieldOf(type, 1);
  const value = typeOf(field);
  byte(91);
  while (wire.pos < end) {
    const next = tag();
    if (next === VALUES) {
      comma(91);
      printValue(value, delimited(end));
    } else skip(next, end);
  }
  finish(end);
  byte(93);
}

export function printValue(type: usize, end: usize): void {
  let kind: u32 = 0;
  let at: usize = 0;
  let count = 0;
  let first: usize = 0;
  enter();
  while (wire.pos < end) {
    const tagAt = wire.pos;
    const next = tag();
    if (next === NULL || next === NUMBER || next === STRING || next === BOOL || next === STRUCT || next === LIST) {
      if (next !== kind) {
        count = 0;
        first = tagAt;
      }
      count++;
      kind = next;
      at = wire.pos;
    }
    skip(next, end);
  }
  finish(end);
  wire.depth--;
  if (kind === 0) fail(EMPTY_VALUE);
  wire.pos = at;
  if (kind === NULL) ascii('null');
  else if (kind === BOOL) {
    need(0);
    printBool(varint() !== 0);
  } else if (kind === STRING) {
    const stop = delimited(end);
    printString(wire.pos, stop);
  } else if (kind === NUMBER) {
    has(8, end);
    const value = load<f64>(at);
    if (!(abs<f64>(value) <= f64.MAX_VALUE)) fail(NUMBER_VALUE, value);
    printDouble(value);
  } else {
    const before = scratch.pos;
    let stop: usize;
    if (count > 1) {
      // Occurrences of one message merge, and so they do here, up to the last of another kind.
      const copy = merged(first, end, kind);
      wire.pos = copy;
      stop = scratch.pos - 16;
    } else stop = delimited(end);
    wire.depth++;
    const field = fieldOf(type, kind >> 3);
    if (kind === STRUCT) printStruct(typeOf(field), stop);
    else printListValue(typeOf(field), stop);
    wire.depth--;
    scratch.pos = before;
  }
  wire.pos = end;
}
