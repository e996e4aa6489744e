import type { WireWriter } from '../wire/writer.ts';
import { parseDouble } from './parse-number.ts';
import { hasLoneSurrogate, parseBool, parseString } from './parse-scalar.ts';
import type { JsonReader } from './reader.ts';

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
