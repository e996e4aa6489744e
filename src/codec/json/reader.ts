import type { WireWriter } from '../wire/writer.ts';
import { findKey, HASH_SEED, hashByte, hashBytes, type KeyTable } from './key-table.ts';
import type { WellKnown } from './message-shape.ts';
import { MAX_JSON_DEPTH, scanString, scanValue, skipSpace, stringText } from './scan.ts';

/** A violation that was met while reading; its place is worked out when it is reported. */
export interface FoundAt {
  readonly at: number;
  readonly description: string;
}

/** The message types that a google.protobuf.Any may hold, by full name; a map of MessageTypes is one. */
export interface ReadableTypes {
  readonly get: (name: string) => ReadableType | undefined;
}

interface ReadableType {
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

/** A request's violations beyond these are not told (contract section 5 lists every one found; an answer has an end). */
export const MAX_VIOLATIONS = 100;

/**
 * A cursor over JSON text. Broken syntax throws; a value that is well-formed but not what the field wants is noted
 * as a violation and stepped over, so that one answer names all of them.
 */
export class JsonReader {
  readonly buf: Uint8Array;
  readonly end: number;
  readonly shorthand: boolean;
  readonly ignoreUnknown: boolean;
  readonly types: ReadableTypes;
  /** Levels of objects and arrays; where the stack ends before, the codec says the same. */
  readonly maxDepth: number;
  pos = 0;
  depth = 0;
  readonly violations: FoundAt[] = [];
  /** [start, end) pairs of the payload values met. */
  readonly payloads: number[] = [];
  /** Where the object of an Any begins, in which the key `@type` is not a field. */
  anyAt = -1;
  /** How many Any are open. */
  anyDepth = 0;
  private readonly anyDepths: number[] = [];
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
    },
  ) {
    this.buf = buf;
    this.end = buf.length;
    this.shorthand = options.shorthand;
    this.types = options.types;
    this.ignoreUnknown = options.ignoreUnknown ?? false;
    this.maxDepth = options.maxDepth ?? MAX_JSON_DEPTH;
  }

  space(): void {
    this.pos = skipSpace(this.buf, this.pos);
  }

  /** First byte of the next token, -1 at the end. */
  peek(): number {
    return this.pos < this.end ? (this.buf[this.pos] as number) : -1;
  }

  syntax(at: number, wanted: string): JsonSyntaxError {
    return new JsonSyntaxError(Math.min(at, this.end), wanted);
  }

  /** Notes a violation at `at`. */
  violate(at: number, description: string): void {
    if (this.violations.length < MAX_VIOLATIONS) this.violations.push({ at, description });
  }

  /** Notes that the value at `pos` is not what was wanted, and steps over it. */
  refuse(wanted: string): void {
    const at = this.pos;
    this.skip();
    this.violate(at, `want ${wanted}, found ${describe(this.buf, at, this.pos)}`);
  }

  /** Steps over one value. */
  skip(): void {
    const at = scanValue(this.buf, this.pos, this.end, this.maxDepth - this.depth);
    if (at < 0) throw this.brokenValue(~at);
    this.pos = at;
  }

  private brokenValue(at: number): JsonSyntaxError {
    const c = at < this.end ? this.buf[at] : undefined;
    const isDeep = (c === 123 || c === 91) && scanValue(this.buf, this.pos, at, this.maxDepth - this.depth) < 0;
    if (isDeep && this.nestingAt(at) >= this.maxDepth) return this.syntax(at, `nesting over ${this.maxDepth} levels`);
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
    if (at >= this.end) return this.syntax(this.end, 'a string without an end');
    return this.syntax(
      at,
      (this.buf[at] as number) < 32 ? 'a control character in a string' : 'a bad escape in a string',
    );
  }

  enter(): void {
    if (++this.depth > this.maxDepth) throw this.syntax(this.pos, `messages nested over ${this.maxDepth} levels`);
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
    if (this.anyAt === this.pos) this.anyDepths.push(this.depth);
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
    if (c !== 125) throw this.syntax(this.pos, 'want , or } in an object');
    this.closeObject();
    return -1;
  }

  private closeObject(): void {
    this.pos++;
    if (this.anyDepths.at(-1) === this.depth) this.anyDepths.pop();
    this.depth--;
  }

  private field(keys: KeyTable): number {
    for (;;) {
      const index = this.key(keys);
      if (index >= 0) return index;
      const isType = this.anyDepths.at(-1) === this.depth && this.keyText() === '@type';
      const at = this.keyAt;
      this.skip();
      if (!isType && !this.ignoreUnknown) {
        this.violate(at, `no such field in ${keys.message}`);
      }
      this.space();
      const c = this.peek();
      if (c === 125) {
        this.closeObject();
        return -1;
      }
      if (c !== 44) throw this.syntax(this.pos, 'want , or } in an object');
      this.pos++;
      this.space();
    }
  }

  /** Text of the key that was read last. */
  keyText(): string {
    return stringText(this.buf, this.keyAt, scanString(this.buf, this.keyAt, this.end));
  }

  /** Notes that the current key stands in its object twice, and steps over the value. */
  duplicate(): void {
    this.skip();
    this.violate(this.keyAt, 'given twice');
  }

  /** Notes that another member of the oneof stands in the object already, and steps over the value. */
  oneofTwice(oneof: string): void {
    this.skip();
    this.violate(this.keyAt, `another member of the oneof ${oneof} is given as well`);
  }

  /** Begins an array; false if the value is not one (noted), or it is empty. */
  firstElement(): boolean {
    if (this.peek() !== 91) {
      this.refuse('an array');
      return false;
    }
    this.depth++;
    this.pos++;
    this.space();
    if (this.peek() === 93) {
      this.pos++;
      this.depth--;
      return false;
    }
    this.elementAt = this.pos;
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
      return true;
    }
    if (c !== 93) throw this.syntax(this.pos, 'want , or ] in an array');
    this.pos++;
    this.depth--;
    return false;
  }

  /** Begins the object of a map; false if the value is not one (noted), or it is empty. */
  firstEntry(): boolean {
    if (this.peek() !== 123) {
      this.refuse('an object');
      return false;
    }
    this.depth++;
    this.pos++;
    this.space();
    if (this.peek() !== 125) return true;
    this.pos++;
    this.depth--;
    return false;
  }

  /** Reads a map's key and goes to its value. */
  entryKey(): string {
    this.keyAt = this.pos;
    if (this.peek() !== 34) throw this.syntax(this.pos, 'want a key in quotes');
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
    if (c !== 125) throw this.syntax(this.pos, 'want , or } in an object');
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
    if (this.peek() !== 58) throw this.syntax(this.pos, 'want : behind a key');
    this.pos++;
    this.space();
  }

  /** Reads a key and goes to its value; the index of its field, or -1. */
  private key(keys: KeyTable): number {
    const { buf, end } = this;
    this.keyAt = this.pos;
    if (this.peek() !== 34) throw this.syntax(this.pos, 'want a key in quotes');
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

/** What stands in the text from `start` to `end`, for an error message. */
export function describe(buf: Uint8Array, start: number, end: number): string {
  const c = buf[start];
  if (c === 123) return 'an object';
  if (c === 91) return 'an array';
  let stop = Math.min(end, start + 60);
  while (stop < end && ((buf[stop] as number) & 0xc0) === 0x80) stop--;
  const text = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength).toString('utf8', start, stop);
  const short = stop < end ? `${text}…` : text;
  if (c === 34) return `the string ${short}`;
  return c === 45 || (c !== undefined && c >= 48 && c <= 57) ? `the number ${short}` : short;
}
