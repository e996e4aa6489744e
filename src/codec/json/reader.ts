import { MAX_VIOLATIONS, tooLarge } from '../../base/status-error.ts';
import type { WireWriter } from '../wire/writer.ts';
import { findKey, HASH_SEED, hashByte, hashBytes, type KeyTable } from './key-table.ts';
import { LONG_TEXT, LongText } from './long-text.ts';
import type { WellKnown } from './message-shape.ts';
import { didYouMean, NO_SUCH_FIELD } from './nearest.ts';
import { MAX_JSON_DEPTH, scanString, scanValue, skipSpace, stringText } from './scan.ts';

/** A violation found while reading; its place is worked out when it is reported. */
export interface FoundAt {
  readonly at: number;
  readonly description: string;
}

/** The message types that a google.protobuf.Any may hold, by full name; a map of MessageTypes is one. */
export interface ReadableTypes {
  readonly get: (name: string) => ReadableType | undefined;
}

export interface ReadableType {
  readonly wellKnown: WellKnown | undefined;
  readonly parse: (json: JsonReader, out: WireWriter) => void;
}

/** Thrown on broken syntax, where reading cannot go on. */
export class JsonSyntaxError extends Error {
  readonly at: number;

  constructor(at: number, description: string) {
    super(description);
    this.at = at;
  }
}

/** Longer keys are not compared with names, in bytes. */
const LONGEST_KEY = 100;

/** Levels of messages, lists and maps: protobuf's usual limit. Payloads are text and may be deeper. */
export const MAX_MESSAGE_DEPTH = 100;

/** Elements of lists, entries of maps and violations that a text may have: each becomes an object somewhere. */
export const MAX_VALUES = 200_000;

/**
 * A cursor over JSON text. Broken syntax throws; a well-formed value of the wrong type is recorded as a violation and
 * skipped, so that one answer names all of them.
 */
export class JsonReader {
  readonly buf: Uint8Array;
  readonly end: number;
  readonly shorthand: boolean;
  readonly ignoreUnknown: boolean;
  readonly types: ReadableTypes;
  /** Levels of objects and arrays in the whole text, payloads included. */
  readonly maxDepth: number;
  /** Levels outside of payloads. */
  readonly maxMessageDepth: number;
  pos = 0;
  depth = 0;
  /** The first MAX_VIOLATIONS. */
  readonly violations: FoundAt[] = [];
  /** How many were found in all. */
  violationCount = 0;
  /** [start, end) pairs of the payload values found. */
  readonly payloads: number[] = [];
  /** Where the object of an Any begins, in which the key `@type` is not a field. */
  anyAt = -1;
  /** How many Any are open. */
  anyDepth = 0;
  private readonly openAnys: { readonly depth: number; isTyped: boolean }[] = [];
  private valueCount = 0;
  private long: LongText | undefined;
  /** Where the current key begins (its quote). */
  private keyAt = 0;
  /** Where the current list's or map's element begins. */
  elementAt = 0;

  constructor(
    buf: Uint8Array,
    options: {
      readonly shorthand: boolean;
      readonly types: ReadableTypes;
      readonly ignoreUnknown?: boolean | undefined;
      readonly maxDepth?: number | undefined;
      readonly maxMessageDepth?: number | undefined;
    },
  ) {
    this.buf = buf;
    this.end = buf.length;
    this.shorthand = options.shorthand;
    this.types = options.types;
    this.ignoreUnknown = options.ignoreUnknown ?? false;
    this.maxDepth = options.maxDepth ?? MAX_JSON_DEPTH;
    this.maxMessageDepth = Math.min(options.maxMessageDepth ?? MAX_MESSAGE_DEPTH, this.maxDepth);
  }

  space(): void {
    this.pos = skipSpace(this.buf, this.pos);
  }

  /** First byte of the next token, -1 at the end. */
  peek(): number {
    return this.pos < this.end ? (this.buf[this.pos] as number) : -1;
  }

  private syntax(at: number, description: string): JsonSyntaxError {
    return new JsonSyntaxError(Math.min(at, this.end), description);
  }

  /** Broken syntax at `pos`. */
  unexpected(expected: string): JsonSyntaxError {
    return this.syntax(this.pos, `expected ${expected}, got ${describeCharacter(this.buf, this.pos, this.end)}`);
  }

  /** Records a violation at `at`. */
  violate(at: number, description: string): void {
    this.violationCount++;
    this.count(1);
    if (this.violations.length < MAX_VIOLATIONS) this.violations.push({ at, description });
  }

  /** Records that the value at `pos` is not the expected one, and skips it. */
  refuse(expected: string): void {
    const at = this.pos;
    this.skip();
    this.violate(at, `expected ${expected}, got ${describe(this.buf, at, this.pos)}`);
  }

  /**
   * Counts values of which a text may hold any number: elements, entries, violations. Fields are bounded by their type.
   * @throws StatusError RESOURCE_EXHAUSTED (413) beyond MAX_VALUES.
   */
  count(values: number): void {
    this.valueCount += values;
    if (this.valueCount > MAX_VALUES) throw tooLarge(`the request has more than ${MAX_VALUES} values`);
  }

  /** Skips one value. */
  skip(): void {
    const at = this.valueEnd();
    if (at < 0) throw this.brokenValue(~at);
    this.pos = at;
  }

  private valueEnd(): number {
    const { buf, pos, end } = this;
    const levels = this.maxDepth - this.depth;
    const first = buf[pos];
    const mayBeLong = end - pos >= LONG_TEXT && (first === 34 || first === 91 || first === 123);
    if (!mayBeLong) return scanValue(buf, pos, end, levels);
    this.long ??= new LongText(buf);
    return this.long.scan(pos, end, levels);
  }

  private brokenValue(at: number): JsonSyntaxError {
    const c = at < this.end ? this.buf[at] : undefined;
    const isDeep = (c === 123 || c === 91) && scanValue(this.buf, this.pos, at, this.maxDepth - this.depth) < 0;
    if (isDeep && this.nestingAt(at) >= this.maxDepth)
      return this.syntax(at, `nested more than ${this.maxDepth} levels deep`);
    return this.syntax(at, 'not valid JSON');
  }

  private nestingAt(at: number): number {
    let depth = 0;
    for (let i = 0; i < at; i++) {
      const c = this.buf[i];
      if (c === 34) {
        const behind = scanString(this.buf, i, at);
        if (behind < 0) return depth;
        i = behind - 1;
      } else if (c === 123 || c === 91) depth++;
      else if (c === 125 || c === 93) depth--;
    }
    return depth;
  }

  /** Consumes `null`; false if the value is another. */
  null(): boolean {
    if (this.peek() !== 110) return false;
    this.skip();
    return true;
  }

  /** Consumes a string and returns its text; the value must begin with a quote. */
  text(): string {
    const start = this.pos;
    const behind = scanString(this.buf, start, this.end);
    if (behind < 0) throw this.brokenString(~behind);
    this.pos = behind;
    return stringText(this.buf, start, behind);
  }

  private brokenString(at: number): JsonSyntaxError {
    if (at >= this.end) return this.syntax(this.end, 'unterminated string');
    return this.syntax(
      at,
      (this.buf[at] as number) < 32 ? 'unescaped control character in a string' : 'invalid escape in a string',
    );
  }

  private enter(): void {
    if (++this.depth <= this.maxMessageDepth) return;
    throw this.syntax(this.pos, `nested more than ${this.maxMessageDepth} levels deep`);
  }

  /**
   * Begins the object of a message and goes to its first known member.
   * Returns the member's index in `keys`, or -1 if there is none or the value is not an object.
   */
  firstField(keys: KeyTable): number {
    if (this.peek() !== 123) {
      this.refuse('an object');
      return -1;
    }
    this.enter();
    if (this.anyAt === this.pos) this.openAnys.push({ depth: this.depth, isTyped: false });
    this.pos++;
    this.space();
    if (this.peek() === 125) {
      this.closeObject();
      return -1;
    }
    return this.field(keys);
  }

  /** Goes to the next known member of the message's object; -1 at its end. */
  nextField(keys: KeyTable): number {
    this.space();
    const c = this.peek();
    if (c === 44) {
      this.pos++;
      this.space();
      return this.field(keys);
    }
    if (c !== 125) throw this.unexpected('"," or "}" in an object');
    this.closeObject();
    return -1;
  }

  private closeObject(): void {
    this.pos++;
    if (this.openAnys.at(-1)?.depth === this.depth) this.openAnys.pop();
    this.depth--;
  }

  private field(keys: KeyTable): number {
    for (;;) {
      const index = this.key(keys);
      if (index >= 0) return index;
      this.skipUnknown(keys);
      this.space();
      const c = this.peek();
      if (c === 125) {
        this.closeObject();
        return -1;
      }
      if (c !== 44) throw this.unexpected('"," or "}" in an object');
      this.pos++;
      this.space();
    }
  }

  /** Skips the value of a key that is not a field; a violation unless it is the `@type` of an Any. */
  private skipUnknown(keys: KeyTable): void {
    const any = this.openAnys.at(-1);
    if (any?.depth === this.depth && this.keyText() === '@type') {
      if (any.isTyped) this.duplicate();
      else this.skip();
      any.isTyped = true;
      return;
    }
    const at = this.keyAt;
    this.skip();
    if (this.ignoreUnknown) return;
    const isListed = this.violations.length < MAX_VIOLATIONS;
    this.violate(at, isListed ? `${NO_SUCH_FIELD}${didYouMean(this.keyText(at), names(keys))}` : '');
  }

  /** Text of the key at `at`, by default the last one read; empty for a very long one. */
  private keyText(at: number = this.keyAt): string {
    const end = scanString(this.buf, at, this.end);
    return end - at > LONGEST_KEY ? '' : stringText(this.buf, at, end);
  }

  /** Records that the current key occurs twice in its object, and skips the value. */
  duplicate(): void {
    const at = this.keyAt;
    this.skip();
    this.violate(at, 'given twice');
  }

  /** Records that the object has another member of the oneof already, and skips the value. */
  oneofTwice(oneof: string): void {
    const at = this.keyAt;
    this.skip();
    this.violate(at, `another member of the oneof ${oneof} is given as well`);
  }

  /** Begins an array; false if it is empty, or the value is not an array, which is recorded. */
  firstElement(): boolean {
    if (this.peek() !== 91) {
      this.refuse('an array');
      return false;
    }
    this.enter();
    this.pos++;
    this.space();
    if (this.peek() === 93) {
      this.pos++;
      this.depth--;
      return false;
    }
    this.elementAt = this.pos;
    this.count(1);
    return true;
  }

  /** Goes to the next element; false at the end of the array. */
  nextElement(): boolean {
    this.space();
    const c = this.peek();
    if (c === 44) {
      this.pos++;
      this.space();
      this.elementAt = this.pos;
      this.count(1);
      return true;
    }
    if (c !== 93) throw this.unexpected('"," or "]" in an array');
    this.pos++;
    this.depth--;
    return false;
  }

  /** Begins the object of a map; false if it is empty, or the value is not an object, which is recorded. */
  firstEntry(): boolean {
    if (this.peek() !== 123) {
      this.refuse('an object');
      return false;
    }
    this.enter();
    this.pos++;
    this.space();
    if (this.peek() !== 125) return true;
    this.pos++;
    this.depth--;
    return false;
  }

  /** Reads a map's key and goes to its value. */
  entryKey(): string {
    this.count(1);
    this.keyAt = this.pos;
    if (this.peek() !== 34) throw this.unexpected('a key in quotes');
    const key = this.text();
    this.colon();
    return key;
  }

  /** Goes to the next entry; false at the end of the map. */
  nextEntry(): boolean {
    this.space();
    const c = this.peek();
    if (c === 44) {
      this.pos++;
      this.space();
      return true;
    }
    if (c !== 125) throw this.unexpected('"," or "}" in an object');
    this.pos++;
    this.depth--;
    return false;
  }

  /** Where the last key begins. */
  get lastKeyAt(): number {
    return this.keyAt;
  }

  private colon(): void {
    this.space();
    if (this.peek() !== 58) throw this.unexpected('":" after a key');
    this.pos++;
    this.space();
  }

  /** Reads a key and goes to its value; the index of its field, or -1. */
  private key(keys: KeyTable): number {
    const { buf, end } = this;
    this.keyAt = this.pos;
    if (this.peek() !== 34) throw this.unexpected('a key in quotes');
    let hash = HASH_SEED;
    let at = this.pos + 1;
    for (; at < end; at++) {
      const c = buf[at] as number;
      if (c === 34 || c === 92 || c < 32) break;
      hash = hashByte(hash, c);
    }
    let index: number;
    if (at < end && buf[at] === 34) {
      index = findKey(keys, hash, buf, this.pos + 1, at);
      this.pos = at + 1;
    } else {
      const text = Buffer.from(this.text());
      index = findKey(keys, hashBytes(text, 0, text.length), text, 0, text.length);
    }
    this.colon();
    return index;
  }
}

/** JSON names of a message's fields. */
function names(keys: KeyTable): readonly string[] {
  return keys.spellings.map((spelling) => spelling.split(' ')[0] as string);
}

/** One character of the text, for an error message. */
function describeCharacter(buf: Uint8Array, at: number, end: number): string {
  if (at >= end) return 'the end of the text';
  let stop = at + 1;
  while (stop < end && ((buf[stop] as number) & 0xc0) === 0x80) stop++;
  return JSON.stringify(Buffer.from(buf.subarray(at, stop)).toString());
}

/** The value from `start` to `end`, for an error message. */
function describe(buf: Uint8Array, start: number, end: number): string {
  const c = buf[start];
  if (c === 123) return 'an object';
  if (c === 91) return 'an array';
  let stop = Math.min(end, start + 60);
  while (stop < end && ((buf[stop] as number) & 0xc0) === 0x80) stop--;
  const text = Buffer.from(buf.subarray(start, stop)).toString();
  const short = stop < end ? `${text}…` : text;
  if (c === 34) return `the string ${short}`;
  return c === 45 || (c !== undefined && c >= 48 && c <= 57) ? `the number ${short}` : short;
}
