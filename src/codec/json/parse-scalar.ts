import type { WireWriter } from '../wire/writer.ts';
import { base64Length, base64Write } from './base64.ts';
import { enumNumber } from './enum.ts';
import type { EnumType } from './message-shape.ts';
import { didYouMean } from './nearest.ts';
import { type ParseScalar, parseInt32 } from './parse-number.ts';
import type { JsonReader } from './reader.ts';

/** A string without lone surrogates: they have no UTF-8 (proto3 JSON, RFC 8259 section 8.2). */
export const parseString: ParseScalar = (json, out, tag, keepZero) => {
  if (json.peek() !== 34) {
    json.refuse('a string');
    return;
  }
  const { buf } = json;
  const start = json.pos + 1;
  let at = start;
  for (;;) {
    const c = buf[at];
    if (c === 34) break;
    if (c === undefined || c === 92 || c < 32) {
      parseEscaped(json, out, tag);
      return;
    }
    at++;
  }
  json.pos = at + 1;
  if (at === start && !keepZero) return;
  out.tag(tag);
  out.bytes(buf, start, at);
};

function parseEscaped(json: JsonReader, out: WireWriter, tag: number): void {
  const at = json.pos;
  const text = json.text();
  if (hasLoneSurrogate(text)) json.violate(at, 'expected a string of whole characters, got a lone surrogate');
  out.tag(tag);
  out.text(text);
}

/** True if the text holds half of a surrogate pair, which has no UTF-8. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** Base64 in either alphabet, padded or not. */
export const parseBytes: ParseScalar = (json, out, tag, keepZero) => {
  const start = json.pos;
  if (json.peek() !== 34) {
    json.refuse('a base64 string');
    return;
  }
  let { buf } = json;
  let from = start + 1;
  json.skip();
  let to = json.pos - 1;
  if (buf.subarray(from, to).includes(92)) {
    json.pos = start;
    buf = Buffer.from(json.text());
    from = 0;
    to = buf.length;
  }
  const length = base64Length(buf, from, to);
  if (length < 0) {
    json.pos = start;
    json.refuse('a base64 string');
    return;
  }
  if (length === 0 && !keepZero) return;
  out.tag(tag);
  out.need(length + 5);
  out.varint32(length);
  base64Write(buf, from, length, out.buf, out.pos);
  out.pos += length;
};

export const parseBool: ParseScalar = (json, out, tag, keepZero) => {
  const c = json.peek();
  if (c !== 116 && c !== 102) {
    json.refuse('true or false');
    return;
  }
  json.skip();
  if (c === 102 && !keepZero) return;
  out.tag(tag);
  out.varint32(c === 116 ? 1 : 0);
};

/**
 * An enum by name, by number, or by name without its prefix (contract section 2). Returns false if nothing was
 * written because an unknown name is to be ignored.
 */
export function parseEnum(json: JsonReader, out: WireWriter, tag: number, keepZero: boolean, type: EnumType): boolean {
  const at = json.pos;
  if (json.peek() !== 34) {
    const mark = out.pos;
    const violations = json.violations.length;
    parseInt32(json, out, 0, true);
    if (json.violations.length > violations) return true;
    const number = signed(out, mark);
    out.pos = mark;
    if (type.closed && !type.values.some(([, value]) => value === number)) {
      json.violate(at, `${number} is not a value of ${shortName(type)}`);
      return true;
    }
    writeEnum(out, tag, keepZero, number);
    return true;
  }
  const name = json.text();
  const number = enumNumber(type, name);
  if (number !== undefined) {
    writeEnum(out, tag, keepZero, number);
    return true;
  }
  if (json.ignoreUnknown) return false;
  const known = type.values.map(([value]) => value);
  json.violate(at, `${JSON.stringify(shorten(name))} is not a value of ${shortName(type)}${didYouMean(name, known)}`);
  return true;
}

/** As the document calls it. */
function shortName({ name }: EnumType): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function writeEnum(out: WireWriter, tag: number, keepZero: boolean, number: number): void {
  if (number === 0 && !keepZero) return;
  out.tag(tag);
  out.varint64(number, number < 0 ? -1 : 0);
}

/** The varint at `mark`, as a signed integer of 32 bits. */
function signed(out: WireWriter, mark: number): number {
  let value = 0;
  for (let at = mark, shift = 0; shift < 35; at++, shift += 7) {
    const b = out.buf[at] as number;
    value |= (b & 127) << shift;
    if (b < 128) break;
  }
  return value | 0;
}
