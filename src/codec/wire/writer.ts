import { type Leased, lease } from '../../base/lease.ts';

const SLACK = 32;

/**
 * Protobuf's binary form, written front to back. A nested message is opened with one byte for its length, which
 * `close` widens where that is not enough.
 */
export class WireWriter {
  buf: Buffer;
  view: DataView;
  pos = 0;
  private limit: number;

  constructor(capacity = 1024) {
    this.buf = Buffer.allocUnsafeSlow(capacity + SLACK);
    this.view = new DataView(this.buf.buffer);
    this.limit = capacity;
  }

  /** Room for `bytes` more, and always for SLACK: a tag and a number need no call of their own. */
  need(bytes: number): void {
    if (this.pos + bytes <= this.limit) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.limit * 2, this.pos + bytes) + SLACK);
    this.buf.copy(grown, 0, 0, this.pos);
    this.buf = grown;
    this.view = new DataView(grown.buffer);
    this.limit = grown.length - SLACK;
  }

  /** A copy of what was written, which the caller owns. */
  finish(): Leased {
    const out = lease(this.pos);
    this.buf.copy(out, 0, 0, this.pos);
    return out;
  }

  /** Field number and wire type; 0 writes nothing (an element of a packed field). */
  tag(tag: number): void {
    this.need(0);
    if (tag > 0) this.varint32(tag);
  }

  varint32(value: number): void {
    let n = value;
    while (n > 127) {
      this.buf[this.pos++] = (n & 127) | 128;
      n >>>= 7;
    }
    this.buf[this.pos++] = n;
  }

  /** The 64 bits of `hi` and `lo`. */
  varint64(low: number, high: number): void {
    let lo = low >>> 0;
    let hi = high >>> 0;
    while (hi > 0 || lo > 127) {
      this.buf[this.pos++] = (lo & 127) | 128;
      lo = ((lo >>> 7) | (hi << 25)) >>> 0;
      hi >>>= 7;
    }
    this.buf[this.pos++] = lo;
  }

  fixed32(value: number): void {
    this.view.setInt32(this.pos, value, true);
    this.pos += 4;
  }

  fixed64(lo: number, hi: number): void {
    this.fixed32(lo);
    this.fixed32(hi);
  }

  float(value: number): void {
    this.view.setFloat32(this.pos, value, true);
    this.pos += 4;
  }

  double(value: number): void {
    this.view.setFloat64(this.pos, value, true);
    this.pos += 8;
  }

  /** A length and the bytes of `source` from `start` to `end`. */
  bytes(source: Uint8Array, start: number, end: number): void {
    this.need(end - start + 5);
    this.varint32(end - start);
    this.raw(source, start, end);
  }

  /** The bytes of `source` from `start` to `end` as they are. */
  raw(source: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.need(length);
    if (length < 160) {
      for (let i = start; i < end; i++) this.buf[this.pos++] = source[i] as number;
    } else {
      this.buf.set(source.subarray(start, end), this.pos);
      this.pos += length;
    }
  }

  /** A length and the text in UTF-8. */
  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.need(length + 5);
    this.varint32(length);
    this.pos += this.buf.write(text, this.pos, 'utf8');
  }

  /** Begins a length-delimited value; hand what it returns to `close`. */
  open(): number {
    this.need(1);
    return this.pos++;
  }

  close(at: number): void {
    const length = this.pos - at - 1;
    if (length < 128) {
      this.buf[at] = length;
      return;
    }
    const extra = length < 1 << 14 ? 1 : length < 1 << 21 ? 2 : length < 1 << 28 ? 3 : 4;
    this.need(extra);
    this.buf.copyWithin(at + 1 + extra, at + 1, this.pos);
    const end = this.pos + extra;
    this.pos = at;
    this.varint32(length);
    this.pos = end;
  }
}
