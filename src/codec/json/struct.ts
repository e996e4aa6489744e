import { internal } from '../../base/status-error.ts';
import { WireReader } from '../wire/reader.ts';
import type { WireWriter } from '../wire/writer.ts';
import { parseDouble } from './parse-number.ts';
import { hasLoneSurrogate, parseBool, parseString } from './parse-scalar.ts';
import { type MapValue, printMap } from './print-map.ts';
import { printString } from './print-scalar.ts';
import type { JsonReader } from './reader.ts';
import type { JsonWriter } from './writer.ts';

/** google.protobuf.Struct, Value and ListValue: any JSON (proto3 JSON). Field numbers are those of struct.proto. */

const ENTRY_KEY = (1 << 3) | 2;
const ENTRY_VALUE = (2 << 3) | 2;
const FIELDS = (1 << 3) | 2;
const VALUES = (1 << 3) | 2;
const NULL = (1 << 3) | 0;
const NUMBER = (2 << 3) | 1;
const STRING = (3 << 3) | 2;
const BOOL = (4 << 3) | 0;
const STRUCT = (5 << 3) | 2;
const LIST = (6 << 3) | 2;

export function parseValue(json: JsonReader, out: WireWriter): void {
  switch (json.peek()) {
    case 110: // n
      json.skip();
      out.tag(NULL);
      out.varint32(0);
      return;
    case 116: // t
    case 102: // f
      parseBool(json, out, BOOL, true);
      return;
    case 34: // "
      parseString(json, out, STRING, true);
      return;
    case 123: // {
      nested(json, out, STRUCT, parseStruct);
      return;
    case 91: // [
      nested(json, out, LIST, parseListValue);
      return;
    default:
      parseDouble(json, out, NUMBER, true);
  }
}

function nested(
  json: JsonReader,
  out: WireWriter,
  tag: number,
  parse: (json: JsonReader, out: WireWriter) => void,
): void {
  out.tag(tag);
  const at = out.open();
  parse(json, out);
  out.close(at);
}

export function parseStruct(json: JsonReader, out: WireWriter): void {
  if (!json.firstEntry()) return;
  const keys = new Set<string>();
  do {
    const key = json.entryKey();
    if (keys.has(key)) {
      json.duplicate();
      continue;
    }
    if (hasLoneSurrogate(key))
      json.violate(json.lastKeyAt, 'expected a string of whole characters, got a lone surrogate');
    keys.add(key);
    out.tag(FIELDS);
    const at = out.open();
    out.tag(ENTRY_KEY);
    out.text(key);
    nested(json, out, ENTRY_VALUE, parseValue);
    out.close(at);
  } while (json.nextEntry());
}

export function parseListValue(json: JsonReader, out: WireWriter): void {
  if (!json.firstElement()) return;
  do {
    nested(json, out, VALUES, parseValue);
  } while (json.nextElement());
}

export function printValue(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  let kind = 0;
  let found: number[] = [];
  while (wire.pos < end) {
    const tag = wire.tag();
    if (tag === NULL || tag === NUMBER || tag === STRING || tag === BOOL || tag === STRUCT || tag === LIST) {
      if (kind === tag) found.push(wire.pos);
      else found = [wire.pos];
      kind = tag;
    }
    wire.skip(tag, end);
  }
  wire.finish(end);
  if (kind === 0) throw internal('a google.protobuf.Value without a value has no JSON form');
  wire.pos = found.at(-1) as number;
  if (kind === NULL) out.ascii('null');
  else if (kind === BOOL) out.bool(wire.bool());
  else if (kind === STRING) printString(wire, end, out);
  else if (kind === NUMBER) {
    const number = wire.double();
    if (!Number.isFinite(number)) throw internal(`a google.protobuf.Value of ${number} has no JSON form`);
    out.double(number);
  } else {
    const inner = found.length === 1 ? wire : mergedReader(wire, end, found);
    const stop = inner === wire ? wire.delimited(end) : inner.buf.length;
    inner.depth++;
    if (kind === STRUCT) printStruct(inner, stop, out);
    else printListValue(inner, stop, out);
    inner.depth--;
  }
  wire.pos = end;
}

/** The contents of a message that occurs more than once, concatenated: that is how messages merge. */
function mergedReader(wire: WireReader, end: number, found: readonly number[]): WireReader {
  const parts = found.map((at) => {
    wire.pos = at;
    const stop = wire.delimited(end);
    return wire.buf.subarray(wire.pos, stop);
  });
  return new WireReader(Buffer.concat(parts), 0, wire.depth);
}

export function printStruct(wire: WireReader, end: number, out: JsonWriter): void {
  const entries: Uint8Array[] = [];
  const first = wire.pos;
  let foreign = false;
  while (wire.pos < end) {
    const at = wire.pos;
    const tag = wire.tag();
    wire.skip(tag, end);
    if (tag === FIELDS) entries.push(wire.buf.subarray(at, wire.pos));
    else foreign = true;
  }
  if (wire.pos !== end) throw wire.malformed('a field that reaches beyond its message');
  out.byte(123);
  if (entries.length > 0) {
    // A copy at each level of nesting would be too much: it is for the odd message with other fields in between.
    const inner = foreign ? new WireReader(Buffer.concat(entries), 0, wire.depth) : wire;
    const stop = foreign ? inner.buf.length : end;
    if (!foreign) wire.pos = first;
    inner.tag();
    printMap(inner, stop, out, FIELDS, 'string', MEMBER);
  }
  out.byte(125);
  wire.pos = end;
}

function printMessageValue(wire: WireReader, end: number, out: JsonWriter): void {
  printValue(wire, wire.delimited(end), out);
}

const MEMBER: MapValue = {
  tag: ENTRY_VALUE,
  print: printMessageValue,
  printZero: () => {
    throw internal('a google.protobuf.Value without a value has no JSON form');
  },
  isMessage: true,
};

export function printListValue(wire: WireReader, end: number, out: JsonWriter): void {
  out.byte(91);
  while (wire.pos < end) {
    const tag = wire.tag();
    if (tag === VALUES) {
      out.element();
      printMessageValue(wire, end, out);
    } else wire.skip(tag, end);
  }
  if (wire.pos !== end) throw wire.malformed('a field that reaches beyond its message');
  out.byte(93);
}
