import { isSpecial } from './host';
import { keys, scanValue, skipSpace } from './json';
import { ascii, byte, comma, out, raw, wire } from './memory';
import { nested } from './nested';
import { typeOf } from './scalar';
import { TYPE_LIST } from './tables';
import { isUtf8, printString } from './text';
import { delimited, enter, finish, more, skip, tag } from './wire';

/**
 * Payload shorthand (contract section 4): data that is JSON is printed byte for byte, wherever that says all of the
 * payload; else the payload is printed in long form.
 */

const METADATA: u32 = 10;
const DATA: u32 = 18;
const EXTERNAL_PAYLOADS: u32 = 26;
const ENTRY_KEY: u32 = 10;
const ENTRY_VALUE: u32 = 18;
const PAYLOADS: u32 = 10;

/**
 * How deep data may be nested to be printed as it is: less than a request may be, so that it can be sent back inside
 * of one.
 */
const MAX_DATA_DEPTH: usize = 9000;

/** Closes an object that is only read as the long form of a payload if this key is in it. */
const LONG_FORM_MARK = ',"externalPayloads":[]}';

export abstract class payloads {
  /** False for `noPayloadShorthand` (contract section 2). */
  static shorthand: bool = true;
}

/** Payloads as an array. */
export function printPayloads(type: usize, end: usize): void {
  if (!payloads.shorthand) {
    nested.fields(type, end);
    return;
  }
  const field = <usize>load<u32>(type + TYPE_LIST + 4);
  const payload = typeOf(field);
  enter();
  byte(91);
  while (wire.pos < end) {
    const next = tag();
    if (next === PAYLOADS) {
      comma(91);
      printPayload(payload, delimited(end), false);
    } else skip(next, end);
  }
  finish(end);
  wire.depth--;
  byte(93);
}

/** `isAttribute` for a search attribute, whose `type` in the metadata says nothing new. */
export function printPayload(type: usize, end: usize, isAttribute: bool): void {
  if (!payloads.shorthand) {
    nested.fields(type, end);
    return;
  }
  const start = wire.pos;
  const mark = out.pos;
  if (printShort(end, isAttribute)) {
    wire.pos = end;
    return;
  }
  wire.pos = start;
  out.pos = mark;
  const isMarked = needsMark(end);
  wire.pos = start;
  nested.fields(type, end);
  if (!isMarked) return;
  out.pos--;
  ascii(LONG_FORM_MARK);
}

/** True for a payload with an encoding that is not printable ASCII, and without external payloads. */
function needsMark(end: usize): bool {
  let isOdd = false;
  while (wire.pos < end) {
    const next = tag();
    if ((next & 7) !== 2) {
      skip(next, end);
      continue;
    }
    const stop = delimited(end);
    if (next === EXTERNAL_PAYLOADS) return false;
    if (next === METADATA) {
      let isEncoding = false;
      let isNamed = false;
      while (wire.pos < stop) {
        const part = tag();
        if ((part & 7) !== 2) {
          skip(part, stop);
          continue;
        }
        const partEnd = delimited(stop);
        if (part === ENTRY_KEY) isEncoding = isText(wire.pos, partEnd, 'encoding');
        else if (part === ENTRY_VALUE) isNamed = isPrintable(wire.pos, partEnd);
        wire.pos = partEnd;
      }
      if (isEncoding) isOdd = !isNamed;
    }
    wire.pos = stop;
  }
  return isOdd;
}

/** What a payload holds, as positions; 0 for what is absent. */
abstract class parts {
  static encoding: usize = 0;
  static encodingEnd: usize = 0;
  static messageType: usize = 0;
  static messageTypeEnd: usize = 0;
  static data: usize = 0;
  static dataEnd: usize = 0;
}

/** False if shorthand cannot say all that the payload holds. */
function printShort(end: usize, isAttribute: bool): bool {
  if (!readParts(end, isAttribute)) return false;
  const encoding = parts.encoding;
  const data = parts.data;
  const dataEnd = parts.dataEnd;
  if (encoding === 0) return false;
  const encodingEnd = parts.encodingEnd;
  if (isText(encoding, encodingEnd, 'binary/null')) {
    if (parts.messageType !== 0 || dataEnd > data || isFieldValue()) return false;
    ascii('null');
    return true;
  }
  const isPlain = isText(encoding, encodingEnd, 'json/plain');
  if (data === 0 || (!isPlain && !isText(encoding, encodingEnd, 'json/protobuf'))) return false;
  if (isPlain === (parts.messageType !== 0)) return false;

  const start = skipSpace(data);
  if (start >= dataEnd) return false;
  const stop = scanValue(start, dataEnd, MAX_DATA_DEPTH);
  if (stop === 0 || stop > dataEnd || skipSpace(stop) < dataEnd || !isUtf8(start, stop)) return false;
  const isObject = load<u8>(start) === 123;
  const mayBeSpecial = isObject && (keys.marks & SPECIAL_KEYS) !== 0;
  if (isPlain) {
    if (mayBeSpecial && isSpecial(start, stop, true)) return false;
    raw(start, stop - start);
    return true;
  }
  if (!isObject || !isUtf8(parts.messageType, parts.messageTypeEnd)) return false;
  if (mayBeSpecial && isSpecial(start, stop, false)) return false;
  ascii('{"_protoMessageType":');
  printString(parts.messageType, parts.messageTypeEnd);
  if (load<u8>(skipSpace(start + 1)) !== 125) byte(44);
  raw(start + 1, stop - start - 1);
  return true;
}

/** Keys that begin as `_protoMessageType` or `metadata` do. */
const SPECIAL_KEYS: u32 = (1 << (95 & 31)) | (1 << (109 & 31));

/** True after the key of a singular field, where null would be read as absence. */
function isFieldValue(): bool {
  return load<u8>(out.pos - 1) === 58 && out.nullableAt !== out.pos;
}

/** Fills `parts`; false if the payload holds more than shorthand can say. */
function readParts(end: usize, isAttribute: bool): bool {
  parts.encoding = parts.messageType = parts.data = parts.dataEnd = 0;
  while (wire.pos < end) {
    const next = tag();
    if (next === METADATA) {
      const stop = delimited(end);
      if (!readMetadata(stop, isAttribute)) return false;
      wire.pos = stop;
    } else if (next === DATA) {
      parts.dataEnd = delimited(end);
      parts.data = wire.pos;
      wire.pos = parts.dataEnd;
    } else return false;
  }
  return wire.pos === end;
}

function readMetadata(end: usize, isAttribute: bool): bool {
  if (!more(ENTRY_KEY, end)) return false;
  const keyEnd = delimited(end);
  const key = wire.pos;
  wire.pos = keyEnd;
  if (!more(ENTRY_VALUE, end)) return false;
  const valueEnd = delimited(end);
  if (valueEnd !== end) return false;
  if (isText(key, keyEnd, 'encoding')) {
    if (parts.encoding !== 0) return false;
    parts.encoding = wire.pos;
    parts.encodingEnd = valueEnd;
    return true;
  }
  if (isText(key, keyEnd, 'messageType')) {
    if (parts.messageType !== 0) return false;
    parts.messageType = wire.pos;
    parts.messageTypeEnd = valueEnd;
    return true;
  }
  return isAttribute && isText(key, keyEnd, 'type');
}

/** True for bytes that are this ASCII text. */
function isText(start: usize, end: usize, text: string): bool {
  const length = <usize>text.length;
  if (end - start !== length) return false;
  const from = changetype<usize>(text);
  for (let i: usize = 0; i < length; i++) if (load<u8>(start + i) !== load<u8>(from + i * 2)) return false;
  return true;
}

function isPrintable(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const c = load<u8>(at);
    if (c < 32 || c > 126) return false;
  }
  return end > start;
}
