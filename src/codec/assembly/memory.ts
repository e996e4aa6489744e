import { NO_MEMORY, NO_SCRATCH } from './faults';
import { throwFault } from './host';

/**
 * The printer's memory. Below TABLES are texts and stacks of a fixed size; then the tables of message types, which
 * print-tables.ts writes; then the message, room for copies of parts of it, and last its text, which may grow.
 */

/** `00` to `99`, two bytes each. What the compiler places in memory ends before. */
export const PAIRS: usize = 8192;
/** `000` to `999`, four bytes each. */
export const TRIPLES: usize = 8448;
/** Two letters of base64 for each twelve bits. */
export const LETTERS: usize = 16384;
/** One byte for each open array or object of JSON: 1 for an object. */
export const OPEN: usize = 24576;
/** The numbers of the open groups, four bytes each. */
export const GROUPS: usize = 36864;

export function fail(fault: i32, a: f64 = 0, b: f64 = 0): void {
  throwFault(fault, wire.pos, a, b);
  unreachable();
}

/** The cursor over the message. */
export abstract class wire {
  static pos: usize = 0;
  /** Levels of messages around the cursor. */
  static depth: i32 = 0;
}

/** The text. 64 bytes are always left after `need`, so that what is written next needs no check of its own. */
export abstract class out {
  static pos: usize = 0;
  static limit: usize = 0;
  /** Where a value begins that may be null: of a map's entry, of an Any. As the value of a field, null is absence. */
  static nullableAt: usize = 0;
}

const SLACK: usize = 64;
const PAGE: usize = 65536;

export function need(bytes: usize): void {
  if (out.pos + bytes > out.limit) grow(bytes);
}

function grow(bytes: usize): void {
  const have = <usize>memory.size() * PAGE;
  const wanted = out.pos + bytes + SLACK;
  if (wanted > have) {
    const missing = max<usize>(wanted - have, (have - scratch.end) / 2);
    if (memory.grow(<i32>((missing + PAGE - 1) / PAGE)) < 0) {
      if (memory.grow(<i32>((wanted - have + PAGE - 1) / PAGE)) < 0) fail(NO_MEMORY);
    }
  }
  out.limit = <usize>memory.size() * PAGE - SLACK;
}

export function byte(value: u8): void {
  need(1);
  store<u8>(out.pos++, value);
}

/** A comma, unless the byte before opens the array or object. */
export function comma(open: u8): void {
  need(1);
  if (load<u8>(out.pos - 1) !== open) store<u8>(out.pos++, 44);
}

/** Text that JSON is made of; up to 15 bytes behind it are copied as well, and written over next. */
export function raw(from: usize, length: usize): void {
  need(length);
  const stop = out.pos + length;
  for (let to = out.pos; to < stop; to += 16, from += 16) v128.store(to, v128.load(from));
  out.pos = stop;
}

/** ASCII text that is JSON already. */
export function ascii(text: string): void {
  need(text.length);
  const from = changetype<usize>(text);
  for (let i = 0; i < text.length; i++) store<u8>(out.pos++, load<u8>(from + i * 2));
}

/** Room for what is laid out anew, one piece after the other. */
export abstract class scratch {
  static pos: usize = 0;
  static end: usize = 0;
}

/** @returns the address of `bytes` bytes, and 16 more */
export function take(bytes: usize): usize {
  const at = (scratch.pos + 7) & ~7;
  if (at + bytes + 16 > scratch.end) fail(NO_SCRATCH);
  scratch.pos = at + bytes + 16;
  return at;
}

export function writeTables(): void {
  if (__heap_base > PAIRS) unreachable();
  for (let n: u32 = 0; n < 100; n++) store<u16>(PAIRS + n * 2, <u16>(48 + n / 10 + ((48 + (n % 10)) << 8)));
  for (let n: u32 = 0; n < 1000; n++) {
    store<u32>(TRIPLES + n * 4, 48 + n / 100 + ((48 + ((n / 10) % 10)) << 8) + ((48 + (n % 10)) << 16));
  }
  for (let n: u32 = 0; n < 4096; n++) store<u16>(LETTERS + n * 2, <u16>(letter(n >> 6) | (letter(n & 63) << 8)));
}

/** RFC 4648 section 4. */
function letter(value: u32): u32 {
  if (value < 26) return 65 + value;
  if (value < 52) return 97 + value - 26;
  if (value < 62) return 48 + value - 52;
  return value === 62 ? 43 : 47;
}
