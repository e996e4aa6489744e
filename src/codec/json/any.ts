import { WireReader } from '../wire/reader.ts';
import type { WireWriter } from '../wire/writer.ts';
import { base64Length } from './base64.ts';
import type { WellKnown } from './message-shape.ts';
import { parseBytes } from './parse-scalar.ts';
import type { JsonReader, ReadableTypes } from './reader.ts';
import { type Member, objectMembers, stringText } from './scan.ts';
import type { JsonWriter, PrintableTypes } from './writer.ts';

/**
 * google.protobuf.Any: the message's own JSON with its type under `@type`; a type whose JSON is not the usual object
 * stands under `value` (proto3 JSON), and so does, in base64, one that is not known here (contract section 3).
 */

const TYPE_URL = (1 << 3) | 2;
const VALUE = (2 << 3) | 2;

/**
 * Any may hold Any, and each looks for its type in all of its text: more levels than any real message has would cost
 * more than the text is worth.
 */
const MAX_ANY_DEPTH = 32;

/** `type.googleapis.com/a.B` to `a.B`. */
export function anyTypeName(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

export function parseAny(json: JsonReader, out: WireWriter): void {
  const start = json.pos;
  if (json.peek() !== 123) {
    json.refuse('an object');
    return;
  }
  if (json.anyDepth >= MAX_ANY_DEPTH) {
    json.refuse(`at most ${MAX_ANY_DEPTH} google.protobuf.Any inside each other`);
    return;
  }
  json.skip();
  const end = json.pos;
  const { buf } = json;
  const members = [...objectMembers(buf, start, end)];
  if (members.length === 0) return;
  const typed = members.filter(({ keyStart, keyEnd }) => stringText(buf, keyStart, keyEnd) === '@type');
  const [member, second] = typed;
  if (member === undefined || second !== undefined) {
    json.violate(second?.keyStart ?? start, second === undefined ? 'want the key "@type"' : 'given twice');
    return;
  }
  const url = buf[member.valueStart] === 34 ? stringText(buf, member.valueStart, member.valueEnd) : '';
  if (!/^.*\/[^/]+$/s.test(url)) {
    json.violate(member.valueStart, 'want a type like "type.googleapis.com/package.Message"');
    return;
  }
  out.tag(TYPE_URL);
  out.text(url);
  const type = json.types.get(anyTypeName(url));
  json.anyDepth++;
  if (type === undefined) parseUnknown(json, out, members, member);
  else if (standsUnderValue(type, json.shorthand)) parseNested(json, out, type, members, member);
  else {
    json.pos = start;
    json.anyAt = start;
    out.tag(VALUE);
    const at = out.open();
    type.parse(json, out);
    out.close(at);
  }
  json.anyDepth--;
  json.pos = end;
}

/** A payload in shorthand is any JSON value, which `@type` cannot be a part of. */
function standsUnderValue({ wellKnown }: { readonly wellKnown: WellKnown | undefined }, shorthand: boolean): boolean {
  if (wellKnown === 'payload' || wellKnown === 'payloads') return shorthand;
  return wellKnown !== undefined;
}

/** The one member beside `@type`, which must be `value`; undefined (noted) for anything else. */
function valueMember(json: JsonReader, members: readonly Member[], typed: Member): Member | undefined {
  let value: Member | undefined;
  for (const member of members) {
    if (member === typed) continue;
    if (value !== undefined || stringText(json.buf, member.keyStart, member.keyEnd) !== 'value') {
      json.violate(member.keyStart, 'want only "@type" and "value" here');
      return undefined;
    }
    value = member;
  }
  if (value === undefined) json.violate(typed.keyStart, 'want the key "value" beside "@type"');
  return value;
}

function parseNested(
  json: JsonReader,
  out: WireWriter,
  type: NonNullable<ReturnType<ReadableTypes['get']>>,
  members: readonly Member[],
  typed: Member,
): void {
  const value = valueMember(json, members, typed);
  if (value === undefined) return;
  json.pos = value.valueStart;
  out.tag(VALUE);
  const at = out.open();
  type.parse(json, out);
  out.close(at);
}

/** A type that is not known: only what this proxy prints for it, its bytes in base64. */
function parseUnknown(json: JsonReader, out: WireWriter, members: readonly Member[], typed: Member): void {
  const { buf } = json;
  const value = members.find((member) => member !== typed);
  const text =
    value === undefined || buf[value.valueStart] !== 34
      ? undefined
      : Buffer.from(stringText(buf, value.valueStart, value.valueEnd));
  if (value === undefined || members.length !== 2 || text === undefined || base64Length(text, 0, text.length) < 0) {
    json.violate(typed.valueStart, 'this type is not known here: want its bytes in base64 as "value"');
    return;
  }
  if (stringText(buf, value.keyStart, value.keyEnd) !== 'value') {
    json.violate(value.keyStart, 'this type is not known here: want its bytes in base64 as "value"');
    return;
  }
  json.pos = value.valueStart;
  parseBytes(json, out, VALUE, false);
}

export function printAny(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  let url: [number, number] = [0, 0];
  let value: [number, number] = [0, 0];
  while (wire.pos < end) {
    const tag = wire.tag();
    const at = wire.pos;
    wire.skip(tag, end);
    if (tag === TYPE_URL || tag === VALUE) {
      const behind = wire.pos;
      wire.pos = at;
      wire.delimited(end);
      if (tag === TYPE_URL) url = [wire.pos, behind];
      else value = [wire.pos, behind];
      wire.pos = behind;
    }
  }
  const { buf } = wire;
  out.byte(123);
  if (url[1] > url[0] || value[1] > value[0]) {
    out.ascii('"@type":');
    out.string(wire, url[0], url[1]);
    const name = anyTypeName(Buffer.from(buf.subarray(url[0], url[1])).toString());
    printContents(out.types.get(name), new WireReader(buf, value[0], wire.depth), value[1], out);
  }
  out.byte(125);
  wire.finish(end);
}

function printContents(type: ReturnType<PrintableTypes['get']>, wire: WireReader, end: number, out: JsonWriter): void {
  if (type === undefined) {
    out.ascii(',"value":');
    out.base64(wire.buf, wire.pos, end);
    return;
  }
  if (standsUnderValue(type, out.shorthand)) {
    out.ascii(',"value":');
    type.print(wire, end, out);
    return;
  }
  const brace = out.pos;
  type.print(wire, end, out);
  if (out.buf[brace] === 123) {
    out.pos--;
    if (out.pos === brace + 1) out.pos = brace;
    else out.buf[brace] = 44;
  }
}
