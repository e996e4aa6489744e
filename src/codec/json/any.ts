import type { WireWriter } from '../wire/writer.ts';
import { base64Length } from './base64.ts';
import type { WellKnown } from './message-shape.ts';
import { hasLoneSurrogate, parseBytes } from './parse-scalar.ts';
import type { JsonReader, ReadableType } from './reader.ts';

/**
 * google.protobuf.Any: the message's own JSON with its type under `@type`; a type whose JSON is not the usual object
 * is under `value` (proto3 JSON), and so are, in base64, the bytes of an unknown type (contract section 3).
 */

const TYPE_URL = (1 << 3) | 2;
const VALUE = (2 << 3) | 2;

const UNKNOWN_TYPE = 'this type is not known here: expected its bytes in base64 as "value"';

/** Any may hold Any, and each searches its text for its type: every level may read the text inside once more. */
const MAX_ANY_DEPTH = 16;

/** `type.googleapis.com/a.B` to `a.B`. */
export function anyTypeName(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

export function parseAny(json: JsonReader, out: WireWriter): void {
  const start = json.pos;
  if (json.anyDepth >= MAX_ANY_DEPTH) {
    json.refuse(`at most ${MAX_ANY_DEPTH} google.protobuf.Any inside each other`);
    return;
  }
  const url = findType(json);
  if (url === undefined) return;
  out.tag(TYPE_URL);
  out.text(url);
  json.pos = start;
  json.anyDepth++;
  const type = json.types.get(anyTypeName(url));
  if (type === undefined || standsUnderValue(type, json.shorthand)) parseValueMember(json, out, type);
  else {
    json.anyAt = start;
    parseNested(json, out, type);
  }
  json.anyDepth--;
}

/** The type URL of the Any at the cursor; undefined if there is none, after the whole value (`{}` is the empty Any). */
function findType(json: JsonReader): string | undefined {
  const start = json.pos;
  const { depth } = json;
  const violations = json.violationCount;
  if (!json.firstEntry()) return undefined;
  do {
    if (json.entryKey() !== '@type') {
      json.skip();
      continue;
    }
    const at = json.pos;
    const url = json.peek() === 34 ? json.text() : '';
    const isUrl = /^.*\/[^/]+$/s.test(url) && !hasLoneSurrogate(url);
    if (!isUrl) json.violate(at, 'expected a type like "type.googleapis.com/package.Message"');
    json.depth = depth;
    if (isUrl) return url;
    json.pos = start;
    json.skip();
    return undefined;
  } while (json.nextEntry());
  if (json.violationCount === violations) json.violate(start, 'expected the key "@type"');
  return undefined;
}

function parseNested(json: JsonReader, out: WireWriter, type: ReadableType): void {
  out.tag(VALUE);
  const at = out.open();
  type.parse(json, out);
  out.close(at);
}

/** Reads the members of an Any whose contents are under `value`: of an unknown type, their bytes in base64. */
function parseValueMember(json: JsonReader, out: WireWriter, type: ReadableType | undefined): void {
  const seen = new Set<string>();
  const violations = json.violationCount;
  let typeAt = 0;
  json.firstEntry();
  do {
    const key = json.entryKey();
    const at = json.lastKeyAt;
    if (key !== '@type' && key !== 'value') {
      json.skip();
      json.violate(at, type === undefined ? UNKNOWN_TYPE : 'expected only "@type" and "value" here');
    } else if (seen.has(key)) json.duplicate();
    else if (key === '@type') {
      typeAt = at;
      json.skip();
    } else if (type === undefined) parseUnknown(json, out);
    else parseNested(json, out, type);
    seen.add(key);
  } while (json.nextEntry());
  if (seen.has('value') || json.violationCount > violations) return;
  json.violate(typeAt, type === undefined ? UNKNOWN_TYPE : 'expected the key "value" beside "@type"');
}

/** The bytes of a type that is not known, in base64: what this proxy prints for one. */
function parseUnknown(json: JsonReader, out: WireWriter): void {
  const at = json.pos;
  const text = json.peek() === 34 ? Buffer.from(json.text()) : undefined;
  json.pos = at;
  if (text !== undefined && base64Length(text, 0, text.length) >= 0) {
    parseBytes(json, out, VALUE, false);
    return;
  }
  json.skip();
  json.violate(at, UNKNOWN_TYPE);
}

/** A payload in shorthand is any JSON value, which `@type` cannot be a part of. */
function standsUnderValue({ wellKnown }: { readonly wellKnown: WellKnown | undefined }, shorthand: boolean): boolean {
  if (wellKnown === 'payload' || wellKnown === 'payloads') return shorthand;
  return wellKnown !== undefined;
}
