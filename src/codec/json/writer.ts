import { isUtf8 } from 'node:buffer';
import { lease, release, roomyLength } from '../../base/lease.ts';
import { internal } from '../../base/status-error.ts';
import type { WireReader } from '../wire/reader.ts';
import type { MessageShape } from './message-shape.ts';
import type { TextWords } from './text-words.ts';

/** Room always left after `pos`, so that separators and numbers need no check of their own. */
const SLACK = 64;

/** Floats below it have fewer than 24 bits. */
const MIN_NORMAL_FLOAT = 2 ** -126;

/** From here on a native copy is quicker, in bytes. */
const LONG_COPY = 160;

const HEX = Buffer.from('0123456789abcdef');
const BASE64 = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');

/** The letter after the backslash for control characters with a short escape. */
const SHORT_ESCAPES = new Map([
  [8, 98],
  [9, 116],
  [10, 110],
  [12, 102],
  [13, 114],
]);

/** Bytes to copy from; a WireReader is one. */
export interface Source {
  readonly buf: Uint8Array;
  /** Of the same bytes. */
  readonly view: DataView;
}

/** The message types that a google.protobuf.Any may hold, by full name; a map of MessageTypes is one. */
export interface PrintableTypes {
  readonly get: (name: string) => PrintableType | undefined;
}

export interface PrintableType extends MessageShape {
  readonly print: (wire: WireReader, end: number, out: JsonWriter) => void;
}

/** Compact JSON text in UTF-8, written front to back. Commas follow from the byte before. */
export class JsonWriter {
  buf: Buffer;
  private view: DataView;
  pos = 0;
  readonly shorthand: boolean;
  readonly types: PrintableTypes;
  /** How many more bytes of messages may be laid out anew one by one (printReordered). */
  reorderBudget = 0;
  /** Where a value begins that may be null: of a map's entry, of an Any. As the value of a field, null is absence. */
  nullableAt = -1;
  private limit: number;

  constructor(capacity: number, options: { readonly shorthand: boolean; readonly types: PrintableTypes }) {
    this.buf = lease(roomyLength(capacity + SLACK));
    this.view = new DataView(this.buf.buffer, this.buf.byteOffset);
    this.limit = this.buf.length - SLACK;
    this.shorthand = options.shorthand;
    this.types = options.types;
  }

  /** Room for `bytes` and SLACK. */
  need(bytes: number): void {
    if (this.pos + bytes <= this.limit) return;
    const grown = lease(roomyLength(Math.max(this.limit * 2, this.pos + bytes) + SLACK));
    this.buf.copy(grown, 0, 0, this.pos);
    release(this.buf);
    this.buf = grown;
    this.view = new DataView(grown.buffer, grown.byteOffset);
    this.limit = grown.length - SLACK;
  }

  /** One byte of punctuation. */
  byte(byte: number): void {
    this.need(1);
    this.buf[this.pos++] = byte;
  }

  /** A key made by `jsonKey`, with a comma before it if it is not the first of its object. */
  key(key: TextWords): void {
    this.need(key.length + 1);
    if (this.buf[this.pos - 1] !== 123) this.buf[this.pos++] = 44;
    this.words(key);
  }

  /** Text made by `textWords`. */
  constant(text: TextWords): void {
    this.need(text.length);
    this.words(text);
  }

  /** Whole words: whatever the last one writes after the text is overwritten next. */
  private words({ words, length }: TextWords): void {
    const { view, pos } = this;
    for (let i = 0, to = pos; i < words.length; i++, to += 8) view.setFloat64(to, words[i] as number, true);
    this.pos = pos + length;
  }

  /** A comma, if the element is not the first of its array. */
  element(): void {
    this.need(1);
    if (this.buf[this.pos - 1] !== 91) this.buf[this.pos++] = 44;
  }

  /** A comma, if the entry is not the first of its object. */
  entry(): void {
    this.need(1);
    if (this.buf[this.pos - 1] !== 123) this.buf[this.pos++] = 44;
  }

  /** Bytes that are JSON already. */
  raw({ buf: from, view: source }: Source, start: number, end: number): void {
    this.need(end - start);
    let to = this.pos;
    this.pos += end - start;
    if (end - start >= LONG_COPY) {
      this.buf.set(from.subarray(start, end), to);
      return;
    }
    let at = start;
    for (; at + 4 <= end; at += 4, to += 4) this.view.setInt32(to, source.getInt32(at, true), true);
    for (; at < end; at++) this.buf[to++] = from[at] as number;
  }

  /** ASCII text that is JSON already. */
  ascii(text: string): void {
    this.need(text.length);
    for (let i = 0; i < text.length; i++) this.buf[this.pos++] = text.charCodeAt(i);
  }

  /** An integer that a double holds exactly. */
  integer(value: number): void {
    this.need(0);
    let rest = value;
    if (rest < 0) {
      this.buf[this.pos++] = 45;
      rest = -rest;
    }
    if (rest < 1_000_000_000) {
      this.digits(rest, digitCount(rest));
    } else {
      const high = Math.floor(rest / 1_000_000_000);
      this.integer(high);
      this.digits(rest - high * 1_000_000_000, 9);
    }
  }

  /** The last `count` decimal digits of an integer below 10^9, with leading zeros. */
  digits(value: number, count: number): void {
    const { buf } = this;
    let n = value | 0;
    const end = this.pos + count;
    for (let at = end - 1; at >= this.pos; at--) {
      const tens = (n / 10) | 0;
      buf[at] = 48 + n - tens * 10;
      n = tens;
    }
    this.pos = end;
  }

  /** `HH:MM:SS` of the seconds since midnight. */
  clock(secondsOfDay: number): void {
    this.need(0);
    const seconds = secondsOfDay | 0;
    const minutes = (seconds / 60) | 0;
    const hours = (minutes / 60) | 0;
    this.digits(hours, 2);
    this.buf[this.pos++] = 58;
    this.digits(minutes - hours * 60, 2);
    this.buf[this.pos++] = 58;
    this.digits(seconds - minutes * 60, 2);
  }

  /** A signed integer of 64 bits, in quotes (proto3 JSON). */
  int64(lo: number, hi: number): void {
    if (hi >= -0x200000 && hi < 0x200000) this.quotedInteger(hi * 4294967296 + (lo >>> 0));
    else this.ascii(`"${BigInt.asIntN(64, (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0))}"`);
  }

  /** An unsigned integer of 64 bits, in quotes. */
  uint64(lo: number, hi: number): void {
    const high = hi >>> 0;
    if (high < 0x200000) this.quotedInteger(high * 4294967296 + (lo >>> 0));
    else this.ascii(`"${(BigInt(high) << 32n) | BigInt(lo >>> 0)}"`);
  }

  private quotedInteger(value: number): void {
    this.need(0);
    this.buf[this.pos++] = 34;
    this.integer(value);
    this.buf[this.pos++] = 34;
  }

  /** The shortest text that reads back as the same double; NaN and the infinities as strings (proto3 JSON). */
  double(value: number): void {
    if (Number.isFinite(value)) this.ascii(Object.is(value, -0) ? '-0' : String(value));
    else this.ascii(`"${value}"`);
  }

  /** The shortest text that reads back as the same float. */
  float(value: number): void {
    let shortest = value;
    // Six digits always come back from a float, but from the small ones, which have fewer bits.
    const least = Math.abs(value) < MIN_NORMAL_FLOAT ? 1 : 6;
    for (let digits = least; value !== 0 && Number.isFinite(value) && digits < 10; digits++) {
      const rounded = Number(value.toPrecision(digits));
      if (Math.fround(rounded) === value) {
        shortest = rounded;
        break;
      }
    }
    this.double(shortest);
  }

  bool(value: boolean): void {
    this.ascii(value ? 'true' : 'false');
  }

  /** A JavaScript string as a JSON string. */
  text(text: string): void {
    const buf = Buffer.from(text);
    this.string({ buf, view: new DataView(buf.buffer, buf.byteOffset, buf.length) }, 0, buf.length);
  }

  /**
   * UTF-8 bytes as a JSON string: `"`, `\` and control characters escaped, all else as it is.
   * @throws StatusError INTERNAL for bytes that are not UTF-8; with `lax` (proto2) they become U+FFFD.
   */
  string(source: Source, start: number, end: number, lax = false): void {
    this.need(end - start + 2);
    const { buf, view } = this;
    const { buf: from, view: words } = source;
    let to = this.pos;
    buf[to++] = 34;
    let at = start;
    for (; at + 4 <= end; at += 4, to += 4) {
      const word = words.getInt32(at, true);
      if (!isPlain(word)) {
        this.escaped(from, start, end, lax);
        return;
      }
      view.setInt32(to, word, true);
    }
    for (; at < end; at++) {
      const c = from[at] as number;
      if (c < 32 || c > 126 || c === 34 || c === 92) {
        this.escaped(from, start, end, lax);
        return;
      }
      buf[to++] = c;
    }
    buf[to++] = 34;
    this.pos = to;
  }

  private escaped(source: Uint8Array, start: number, end: number, lax: boolean): void {
    const slice = source.subarray(start, end);
    let valid = slice;
    if (!isUtf8(slice)) {
      if (!lax) throw internal('malformed protobuf message: a string that is not UTF-8');
      valid = Buffer.from(new TextDecoder().decode(slice));
    }
    let escapes = 0;
    for (let i = 0; i < valid.length; i++) {
      const c = valid[i] as number;
      if (c < 32 || c === 34 || c === 92) escapes++;
    }
    this.need(valid.length + escapes * 5 + 2);
    const { buf } = this;
    buf[this.pos++] = 34;
    for (let i = 0; i < valid.length; i++) {
      const c = valid[i] as number;
      if (c < 32) this.control(c);
      else {
        if (c === 34 || c === 92) buf[this.pos++] = 92;
        buf[this.pos++] = c;
      }
    }
    buf[this.pos++] = 34;
  }

  private control(c: number): void {
    const { buf } = this;
    const letter = SHORT_ESCAPES.get(c);
    buf[this.pos++] = 92;
    if (letter !== undefined) {
      buf[this.pos++] = letter;
      return;
    }
    buf[this.pos++] = 117;
    buf[this.pos++] = 48;
    buf[this.pos++] = 48;
    buf[this.pos++] = HEX[c >> 4] as number;
    buf[this.pos++] = HEX[c & 15] as number;
  }

  /** Bytes as padded standard base64, in quotes. */
  base64(source: Uint8Array, start: number, end: number): void {
    this.need(Math.ceil((end - start) / 3) * 4 + 2);
    const { buf } = this;
    buf[this.pos++] = 34;
    if (end - start > 128) {
      const whole = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
      this.pos += buf.write(whole.toString('base64', start, end), this.pos, 'latin1');
    } else {
      for (let i = start; i < end; i += 3) {
        const left = end - i;
        const bits =
          ((source[i] as number) << 16) |
          (left > 1 ? (source[i + 1] as number) << 8 : 0) |
          (left > 2 ? (source[i + 2] as number) : 0);
        buf[this.pos++] = BASE64[bits >> 18] as number;
        buf[this.pos++] = BASE64[(bits >> 12) & 63] as number;
        buf[this.pos++] = left > 1 ? (BASE64[(bits >> 6) & 63] as number) : 61;
        buf[this.pos++] = left > 2 ? (BASE64[bits & 63] as number) : 61;
      }
    }
    buf[this.pos++] = 34;
  }
}

/**
 * True if each of four bytes stands for itself in a JSON string: ASCII, no control character, no `"` and no `\`.
 * The high bit of a byte is what remains where it is below 32, or one of the two, or beyond ASCII.
 */
function isPlain(word: number): boolean {
  const quote = word ^ 0x22222222;
  const backslash = word ^ 0x5c5c5c5c;
  const found = (word - 0x20202020) | (quote - 0x01010101) | (backslash - 0x01010101) | word;
  return (found & -0x7f7f7f80) === 0;
}

/** How many decimal digits an integer below 10^9 has. */
function digitCount(n: number): number {
  if (n < 10_000) return n < 100 ? (n < 10 ? 1 : 2) : n < 1000 ? 3 : 4;
  if (n < 1_000_000) return n < 100_000 ? 5 : 6;
  return n < 10_000_000 ? 7 : n < 100_000_000 ? 8 : 9;
}
