import { keys, scanValue } from './json';
import { need, out, scratch, take, wire, writeTables } from './memory';
import { fields, message } from './message';
import { nested } from './nested';
import { payloads, printPayload } from './payload';
import { PRINT_ATTRIBUTE, PRINT_LIST, PRINT_SHORTHAND } from './tables';
import { delimited, tag } from './wire';

/** Prints messages of protobuf's binary form as JSON, for printer.ts. Addresses are positions in memory. */

/** Called once. */
export function start(): void {
  writeTables();
  nested.message = message;
  nested.fields = fields;
}

/**
 * Prints the message of a type that stands between `from` and `to`, inside of `depth` others. 16 bytes behind `to` may
 * be read; from there on is room for copies, up to 64 bytes before the text, which begins at `text`. The byte before
 * the text is the one that it follows in the whole.
 * @returns where the text ends
 */
export function print(type: usize, from: usize, to: usize, text: usize, depth: i32, flags: i32): usize {
  wire.pos = from;
  wire.depth = depth;
  scratch.pos = to + 16;
  scratch.end = text - 64;
  out.pos = text;
  out.limit = 0;
  out.nullableAt = 0;
  payloads.shorthand = (flags & PRINT_SHORTHAND) !== 0;
  need(0);
  const isAttribute = (flags & PRINT_ATTRIBUTE) !== 0;
  if (flags & PRINT_LIST) printList(type, to, isAttribute);
  else printOne(type, to, isAttribute);
  return out.pos;
}

/** Elements of a list of messages, each behind the list's tag, with commas in between. */
function printList(type: usize, end: usize, isAttribute: bool): void {
  const text = out.pos;
  while (wire.pos < end) {
    tag();
    const stop = delimited(end);
    need(1);
    if (out.pos > text) store<u8>(out.pos++, 44);
    printOne(type, stop, isAttribute);
  }
}

function printOne(type: usize, end: usize, isAttribute: bool): void {
  if (isAttribute) printPayload(type, end, true);
  else message(type, end);
}

/** scanValue of json.ts: the position after a JSON value that begins at `pos`, 0 for text that breaks the grammar. */
export function scan(pos: usize, end: usize, maxDepth: usize): usize {
  return scanValue(pos, end, maxDepth);
}

/** `keys.marks` of the value that was scanned last. */
export function marks(): u32 {
  return keys.marks;
}

/** Takes room for a copy, for `layOut`. */
export function takeRoom(bytes: usize): usize {
  return take(bytes);
}
