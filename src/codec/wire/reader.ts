import { internal, type StatusError } from '../../base/status-error.ts';

/** Messages nested deeper than this are refused; where the stack ends before, the codec says the same. */
export const MAX_WIRE_DEPTH = 10_000;

/**
 * A cursor over protobuf's binary form. All reads throw a StatusError (INTERNAL) on malformed bytes, at the latest
 * when `finish` compares the position with the end of the message.
 */
export class WireReader {
  readonly buf: Uint8Array;
  private madeView: DataView | undefined;
  pos: number;
  depth: number;
  /** Low and high word of the last 64-bit value. */
  lo = 0;
  hi = 0;

  constructor(buf: Uint8Array, pos = 0, depth = 0) {
    this.buf = buf;
    this.pos = pos;
    this.depth = depth;
  }

  /** Made by the first number of fixed size: most messages have none. */
  private get view(): DataView {
    this.madeView ??= new DataView(this.buf.buffer, this.buf.byteOffset, this.buf.byteLength);
    return this.madeView;
  }

  malformed(what: string): StatusError {
    return internal(`malformed protobuf message: ${what} at byte ${this.pos}`);
  }

  /** Entered by every message's printer, so that nesting is bounded. */
  enter(): void {
    if (++this.depth > MAX_WIRE_DEPTH) throw this.malformed(`nested more than ${MAX_WIRE_DEPTH} levels deep`);
  }

  /** Called at the end of a message's fields. */
  finish(end: number): void {
    if (this.pos !== end) throw this.malformed('a field that reaches beyond its message');
    this.depth--;
  }

  /** Field number and wire type. */
  tag(): number {
    const start = this.pos;
    const tag = this.varint32() >>> 0;
    if (tag < 8 || !this.isShort(start)) throw this.malformed('an illegal tag');
    return tag;
  }

  /** True, and `tag` is consumed, if the next field before `end` has exactly this tag. */
  more(tag: number, end: number): boolean {
    if (this.pos >= end) return false;
    const pos = this.pos;
    if (tag < 128 ? this.buf[pos] === tag : this.tag() === tag) {
      if (tag < 128) this.pos++;
      return true;
    }
    this.pos = pos;
    return false;
  }

  /** A length, checked against the enclosing message; returns where the value ends. */
  delimited(end: number): number {
    const start = this.pos;
    const length = this.varint32() >>> 0;
    const stop = this.pos + length;
    if (stop > end || (this.pos - start > 4 && !this.isShort(start))) {
      throw this.malformed('a length that reaches beyond its message');
    }
    return stop;
  }

  /** True if the varint from `start` to here has no bit beyond the 32 that were read. */
  private isShort(start: number): boolean {
    const bytes = this.pos - start;
    return bytes < 5 || (bytes === 5 && (this.buf[this.pos - 1] as number) < 16);
  }

  /** The low 32 bits of a varint, signed. */
  varint32(): number {
    const buf = this.buf;
    let b = buf[this.pos++] as number;
    if (b < 128) return b;
    let value = b & 127;
    for (let shift = 7; shift < 35; shift += 7) {
      b = buf[this.pos++] as number;
      value |= (b & 127) << shift;
      if (b < 128) return value;
    }
    for (let i = 0; i < 5; i++) {
      b = buf[this.pos++] as number;
      if (b < 128) return value;
    }
    throw this.malformed('a varint without an end');
  }

  /** A 64-bit varint into `lo` and `hi`. */
  varint64(): void {
    const buf = this.buf;
    let lo = 0;
    let hi = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const b = buf[this.pos++] as number;
      lo |= (b & 127) << shift;
      if (b < 128) {
        this.lo = lo;
        this.hi = 0;
        return;
      }
    }
    let b = buf[this.pos++] as number;
    lo |= (b & 127) << 28;
    hi = (b & 127) >> 4;
    for (let shift = 3; b >= 128 && shift < 35; shift += 7) {
      b = buf[this.pos++] as number;
      hi |= (b & 127) << shift;
    }
    if (!(b < 128)) throw this.malformed('a varint without an end');
    this.lo = lo;
    this.hi = hi;
  }

  int32(): number {
    return this.varint32() | 0;
  }

  uint32(): number {
    return this.varint32() >>> 0;
  }

  sint32(): number {
    const n = this.varint32();
    return (n >>> 1) ^ -(n & 1);
  }

  bool(): boolean {
    this.varint64();
    return (this.lo | this.hi) !== 0;
  }

  sint64(): void {
    this.varint64();
    const sign = -(this.lo & 1);
    this.lo = ((this.lo >>> 1) | (this.hi << 31)) ^ sign;
    this.hi = (this.hi >>> 1) ^ sign;
  }

  fixed32(): number {
    return this.sfixed32() >>> 0;
  }

  sfixed32(): number {
    this.has(4);
    const value = this.view.getInt32(this.pos, true);
    this.pos += 4;
    return value;
  }

  fixed64(): void {
    this.has(8);
    this.lo = this.view.getInt32(this.pos, true);
    this.hi = this.view.getInt32(this.pos + 4, true);
    this.pos += 8;
  }

  float(): number {
    this.has(4);
    const value = this.view.getFloat32(this.pos, true);
    this.pos += 4;
    return value;
  }

  double(): number {
    this.has(8);
    const value = this.view.getFloat64(this.pos, true);
    this.pos += 8;
    return value;
  }

  /** Skips the value of an unknown field; a group with everything in it. */
  skip(tag: number, end: number): void {
    switch (tag & 7) {
      case 0:
        this.varint64();
        return;
      case 1:
        this.has(8);
        this.pos += 8;
        return;
      case 2:
        this.pos = this.delimited(end);
        return;
      case 3:
        this.groupEnd(tag, end);
        return;
      case 5:
        this.has(4);
        this.pos += 4;
        return;
      default:
        throw this.malformed(`wire type ${tag & 7}`);
    }
  }

  /** Skips to after the end tag of the group that `tag` began; returns where its fields end. */
  groupEnd(tag: number, end: number): number {
    const open = [tag >>> 3];
    while (this.pos < end) {
      const at = this.pos;
      const inner = this.tag();
      if ((inner & 7) === 3) {
        if (open.push(inner >>> 3) > MAX_WIRE_DEPTH)
          throw this.malformed(`nested more than ${MAX_WIRE_DEPTH} levels deep`);
      } else if ((inner & 7) === 4) {
        if (open.pop() !== inner >>> 3) throw this.malformed('an end of another group');
        if (open.length === 0) return at;
      } else {
        this.skip(inner, end);
      }
    }
    throw this.malformed('a group without an end');
  }

  private has(bytes: number): void {
    if (this.pos + bytes > this.buf.length) throw this.malformed('a value that is cut off');
  }
}
