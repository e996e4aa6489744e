import type { WireWriter } from '../wire/writer.ts';
import type { ScalarType } from './message-shape.ts';
import {
  type ParseScalar,
  parseFixed32,
  parseFixed64,
  parseInt32,
  parseInt64,
  parseSfixed32,
  parseSfixed64,
  parseSint32,
  parseSint64,
  parseUint32,
  parseUint64,
} from './parse-number.ts';
import { hasLoneSurrogate } from './parse-scalar.ts';
import { JsonReader } from './reader.ts';

/**
 * Reads one element or map value and appends it, tag included. Returning `false` says that nothing was written, because
 * an unknown enum name is to be ignored.
 */
export type ParseElement = (json: JsonReader, out: WireWriter) => unknown;

/** A JSON array into a repeated field whose elements are written one by one. `takesNull`: null is a value here. */
export function parseList(json: JsonReader, out: WireWriter, parse: ParseElement, takesNull: boolean): void {
  if (!json.firstElement()) return;
  do {
    if (!takesNull && json.peek() === 110) json.refuse('a value');
    else parse(json, out);
  } while (json.nextElement());
}

/** A JSON array into one packed field. */
export function parsePacked(json: JsonReader, out: WireWriter, tag: number, parse: ParseElement): void {
  if (!json.firstElement()) return;
  out.tag(tag);
  const at = out.open();
  do {
    parse(json, out);
  } while (json.nextElement());
  out.close(at);
}

/** As keys of JSON objects, numbers are in quotes; the number readers accept these. */
const NUMBER_KEYS: Partial<Record<ScalarType, { readonly parse: ParseScalar; readonly tag: number }>> = {
  int32: { parse: parseInt32, tag: 8 },
  uint32: { parse: parseUint32, tag: 8 },
  sint32: { parse: parseSint32, tag: 8 },
  fixed32: { parse: parseFixed32, tag: 13 },
  sfixed32: { parse: parseSfixed32, tag: 13 },
  int64: { parse: parseInt64, tag: 8 },
  uint64: { parse: parseUint64, tag: 8 },
  sint64: { parse: parseSint64, tag: 8 },
  fixed64: { parse: parseFixed64, tag: 9 },
  sfixed64: { parse: parseSfixed64, tag: 9 },
};

/** A JSON object into a map field: an entry a member; a key twice (`1` and `1e0` are one) is a violation. */
export function parseMap(
  json: JsonReader,
  out: WireWriter,
  tag: number,
  keyType: ScalarType,
  parse: ParseElement,
  takesNull: boolean,
): void {
  if (!json.firstEntry()) return;
  const keys = new Set<string>();
  do {
    const mark = out.pos;
    const text = json.entryKey();
    out.tag(tag);
    const at = out.open();
    const keyStart = out.pos;
    let isKept = writeKey(json, out, keyType, text);
    const key = out.buf.toString('latin1', keyStart, out.pos);
    if (!isKept) json.skip();
    else if (keys.has(key)) json.duplicate();
    else if (!takesNull && json.peek() === 110) json.refuse('a value');
    else isKept = parse(json, out) !== false;
    if (isKept) {
      keys.add(key);
      out.close(at);
    } else out.abandon(mark);
  } while (json.nextEntry());
}

/** False for a key of another type, which is recorded. */
function writeKey(json: JsonReader, out: WireWriter, keyType: ScalarType, text: string): boolean {
  const at = json.lastKeyAt;
  if (keyType === 'string') {
    if (hasLoneSurrogate(text)) json.violate(at, 'expected a key of whole characters, got a lone surrogate');
    out.tag(10);
    out.text(text);
    return true;
  }
  if (keyType === 'bool') {
    if (text !== 'true' && text !== 'false') {
      json.violate(at, `expected the key "true" or "false", got ${JSON.stringify(text.slice(0, 60))}`);
      return false;
    }
    out.tag(8);
    out.varint32(text === 'true' ? 1 : 0);
    return true;
  }
  const { parse, tag } = NUMBER_KEYS[keyType] as { readonly parse: ParseScalar; readonly tag: number };
  const inner = new JsonReader(Buffer.from(JSON.stringify(text)), json);
  parse(inner, out, tag, true);
  const [violation] = inner.violations;
  if (violation !== undefined) json.violate(at, violation.description);
  return violation === undefined;
}
