import { isUtf8 } from 'node:buffer';
import { eachDelimited } from '../wire/each-delimited.ts';
import type { WireReader } from '../wire/reader.ts';
import type { MessageType } from './message-type.ts';
import {
  BINARY_NULL,
  DATA,
  ENCODING,
  ENTRY_KEY,
  ENTRY_VALUE,
  EXTERNAL_PAYLOADS,
  isLongForm,
  isPrintable,
  isTypeKey,
  JSON_PLAIN,
  JSON_PROTOBUF,
  MESSAGE_TYPE,
  METADATA,
  mayBeSpecial,
  PAYLOADS,
  SHORT_TEXT,
  TYPE_KEY,
} from './payload-form.ts';
import { objectMembers, scanValue, skipSpace } from './scan.ts';
import type { JsonWriter } from './writer.ts';

/**
 * Payload shorthand on the way out (contract section 4): data that is JSON is printed byte for byte, wherever that
 * says all of the payload; else the payload is printed in long form.
 */

type Print = MessageType['print'];

const COLON = 58;
/** The high bits of four bytes. */
const NOT_ASCII = 0x80808080 | 0;

/** Bytes to compare with, four at a time. */
interface Wanted {
  readonly bytes: Buffer;
  /** Little endian; the last bytes that are no whole word are not in it. */
  readonly words: readonly number[];
}

const wanted = (bytes: Buffer): Wanted => ({
  bytes,
  words: Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readInt32LE(i * 4)),
});
const WANTED_ENCODING = wanted(ENCODING);
const WANTED_MESSAGE_TYPE = wanted(MESSAGE_TYPE);
const WANTED_TYPE = wanted(Buffer.from('type'));
const WANTED_JSON_PLAIN = wanted(JSON_PLAIN);
const WANTED_JSON_PROTOBUF = wanted(JSON_PROTOBUF);
const WANTED_BINARY_NULL = wanted(BINARY_NULL);

/**
 * How deep data may be nested to be printed as it is: less than a request may be, so that it can be sent back inside
 * of one.
 */
const MAX_DATA_DEPTH = 9000;

/** Prints Payloads as an array. */
export function printPayloads(
  wire: WireReader,
  end: number,
  out: JsonWriter,
  printLong: Print,
  payload: () => MessageType,
): void {
  if (!out.shorthand) {
    printLong(wire, end, out);
    return;
  }
  const { print } = payload();
  wire.enter();
  out.byte(91);
  while (wire.pos < end) {
    const tag = wire.tag();
    if (tag === PAYLOADS) {
      out.element();
      print(wire, wire.delimited(end), out);
    } else wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(93);
}

/** Prints a Payload as its own JSON value where that says all of it, else by `printLong`. */
export function printPayload(wire: WireReader, end: number, out: JsonWriter, printLong: Print): void {
  printShort(wire, end, out, printLong, false);
}

/** The same for a value of SearchAttributes, whose `type` in the metadata says nothing new. */
export function printSearchAttribute(wire: WireReader, end: number, out: JsonWriter, printLong: Print): void {
  printShort(wire, end, out, printLong, true);
}

function printShort(wire: WireReader, end: number, out: JsonWriter, printLong: Print, dropsType: boolean): void {
  if (out.shorthand) {
    const start = wire.pos;
    if (printValue(wire, end, out, dropsType)) {
      wire.pos = end;
      return;
    }
    wire.pos = start;
    const isMarked = needsMark(wire, end);
    wire.pos = start;
    printLong(wire, end, out);
    if (isMarked) {
      out.pos--;
      out.ascii(LONG_FORM_MARK);
    }
    return;
  }
  printLong(wire, end, out);
}

/** True after the key of a singular field, where null would be read as absence. */
function isFieldValue(out: JsonWriter): boolean {
  return out.buf[out.pos - 1] === COLON && out.nullableAt !== out.pos;
}

/** Closes an object that is only read as the long form of a payload if this key is in it (isLongForm). */
const LONG_FORM_MARK = ',"externalPayloads":[]}';

/** True for a payload with an encoding that is not printable ASCII, and without external payloads. */
function needsMark(wire: WireReader, end: number): boolean {
  let isOdd = false;
  let hasExternal = false;
  eachDelimited(wire, end, (number, stop) => {
    if (number === EXTERNAL_PAYLOADS) hasExternal = true;
    if (number !== METADATA >>> 3) return;
    let isEncoding = false;
    let isNamed = false;
    eachDelimited(wire, stop, (part, partEnd) => {
      if (part === ENTRY_KEY >>> 3) isEncoding = same(wire, wire.pos, partEnd, WANTED_ENCODING);
      if (part === ENTRY_VALUE >>> 3) isNamed = isPrintable(wire.buf, wire.pos, partEnd);
    });
    if (isEncoding) isOdd = !isNamed;
  });
  return isOdd && !hasExternal;
}

/** What a payload holds, as positions on the wire; -1 for what is absent. */
interface Parts {
  encoding: number;
  encodingEnd: number;
  messageType: number;
  messageTypeEnd: number;
  data: number;
  dataEnd: number;
}

const parts: Parts = { encoding: -1, encodingEnd: -1, messageType: -1, messageTypeEnd: -1, data: -1, dataEnd: -1 };

/** False if shorthand cannot say all that the payload holds; nothing is written then. */
function printValue(wire: WireReader, end: number, out: JsonWriter, dropsType: boolean): boolean {
  if (!readParts(wire, end, dropsType)) return false;
  const { buf } = wire;
  const { encoding, encodingEnd, messageType, data, dataEnd } = parts;
  if (encoding < 0) return false;
  if (same(wire, encoding, encodingEnd, WANTED_BINARY_NULL)) {
    if (messageType >= 0 || dataEnd > data || isFieldValue(out)) return false;
    out.ascii('null');
    return true;
  }
  const isPlain = same(wire, encoding, encodingEnd, WANTED_JSON_PLAIN);
  if (data < 0 || (!isPlain && !same(wire, encoding, encodingEnd, WANTED_JSON_PROTOBUF))) return false;
  if (isPlain ? messageType >= 0 : messageType < 0) return false;

  const start = skipSpace(buf, data);
  if (start >= dataEnd) return false;
  const stop = scanValue(buf, start, dataEnd, MAX_DATA_DEPTH);
  if (stop < 0 || stop > dataEnd || skipSpace(buf, stop) < dataEnd) return false;
  if (!isText(wire, start, stop)) return false;
  if (isPlain) {
    if (buf[start] === 123 && isReadOtherwise(buf, start, stop)) return false;
    out.raw(wire, start, stop);
    return true;
  }
  return printProtobuf(wire, start, stop, out);
}

function printProtobuf(wire: WireReader, start: number, stop: number, out: JsonWriter): boolean {
  const { buf } = wire;
  const { messageType, messageTypeEnd } = parts;
  if (buf[start] !== 123 || !isText(wire, messageType, messageTypeEnd)) return false;
  if (mayBeSpecial() && hasTypeKey(buf, start, stop)) return false;
  out.ascii(`{"${TYPE_KEY}":`);
  out.string(wire, messageType, messageTypeEnd);
  if (buf[skipSpace(buf, start + 1)] !== 125) out.byte(44);
  out.raw(wire, start + 1, stop);
  return true;
}

/** True for an object that, sent in, would not be taken as plain JSON. */
function isReadOtherwise(buf: Uint8Array, start: number, end: number): boolean {
  if (!mayBeSpecial()) return false;
  return hasTypeKey(buf, start, end) || isLongForm(buf, start, end);
}

function hasTypeKey(buf: Uint8Array, start: number, end: number): boolean {
  for (const member of objectMembers(buf, start, end)) if (isTypeKey(buf, member)) return true;
  return false;
}

/** Fills `parts`; false if the payload holds more than shorthand can say. */
function readParts(wire: WireReader, end: number, dropsType: boolean): boolean {
  parts.encoding = parts.messageType = parts.data = parts.dataEnd = -1;
  while (wire.pos < end) {
    const tag = wire.tag();
    if (tag === METADATA) {
      const stop = wire.delimited(end);
      if (!readMetadata(wire, stop, dropsType)) return false;
      wire.pos = stop;
    } else if (tag === DATA) {
      parts.dataEnd = wire.delimited(end);
      parts.data = wire.pos;
      wire.pos = parts.dataEnd;
    } else return false;
  }
  return wire.pos === end;
}

function readMetadata(wire: WireReader, end: number, dropsType: boolean): boolean {
  if (!wire.more(ENTRY_KEY, end)) return false;
  const keyEnd = wire.delimited(end);
  const key = wire.pos;
  wire.pos = keyEnd;
  if (!wire.more(ENTRY_VALUE, end)) return false;
  const valueEnd = wire.delimited(end);
  const value = wire.pos;
  if (valueEnd !== end) return false;
  if (same(wire, key, keyEnd, WANTED_ENCODING)) {
    if (parts.encoding >= 0) return false;
    parts.encoding = value;
    parts.encodingEnd = valueEnd;
    return true;
  }
  if (same(wire, key, keyEnd, WANTED_MESSAGE_TYPE)) {
    if (parts.messageType >= 0) return false;
    parts.messageType = value;
    parts.messageTypeEnd = valueEnd;
    return true;
  }
  return dropsType && same(wire, key, keyEnd, WANTED_TYPE);
}

function same({ buf, view }: WireReader, start: number, end: number, { bytes, words }: Wanted): boolean {
  if (end - start !== bytes.length) return false;
  let at = start;
  for (let i = 0; i < words.length; i++, at += 4) if (view.getInt32(at, true) !== words[i]) return false;
  for (; at < end; at++) if (buf[at] !== bytes[at - start]) return false;
  return true;
}

/** True if the bytes are UTF-8; short ASCII texts need no native call. */
function isText({ buf, view }: WireReader, start: number, end: number): boolean {
  let at = start;
  if (end - start <= SHORT_TEXT) {
    while (at + 4 <= end && (view.getInt32(at, true) & NOT_ASCII) === 0) at += 4;
    while (at < end && (buf[at] as number) < 128) at++;
    if (at === end) return true;
  }
  return isUtf8(buf.subarray(at, end));
}
