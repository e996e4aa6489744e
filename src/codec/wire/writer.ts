import { type Leased, lease } from '../../base/lease.ts';
import { tooLarge } from '../../base/status-error.ts';
import { varintLength, writeVarint } from './varint.ts';

const SLACK = 32;

/** Up to this number, sorting by insertion is quicker than a call of the engine's sort. */
const FEW = 64;

/**
 * Protobuf's binary form, written front to back. A nested message is opened with one byte for its length. Where that is
 * not enough, `finish` makes room: widening each at once would move what is inside again for every level around it.
 */
export class WireWriter {
  buf: Buffer;
  view: DataView;
  pos = 0;
  private limit: number;
  private maxLength = Number.POSITIVE_INFINITY;
  /** Where lengths of more than one byte go, in the order in which they became known. */
  private readonly wideAt: number[] = [];
  private readonly wideLength: number[] = [];
  /** How many bytes `finish` inserts for them. */
  private extra = 0;
  private wideCount = 0;
  /** `extra` at the beginning of each message that is open. */
  private readonly extraAtOpen: number[] = [];
  private openCount = 0;

  constructor(capacity = 1024) {
    this.buf = Buffer.allocUnsafeSlow(capacity + SLACK);
    this.view = new DataView(this.buf.buffer);
    this.limit = capacity;
  }

  /** Drops everything written. `maxLength` bounds what comes next, in bytes. */
  begin(maxLength: number): void {
    this.pos = 0;
    this.maxLength = maxLength;
    this.limit = Math.min(this.buf.length - SLACK, maxLength);
    this.openCount = this.wideCount = this.extra = 0;
  }

  /**
   * Makes room for `bytes` more, and always for SLACK: a tag and a number need no call of their own.
   * @throws StatusError RESOURCE_EXHAUSTED (413) beyond the length set by `begin`.
   */
  need(bytes: number): void {
    if (this.pos + bytes <= this.limit) return;
    if (this.pos + bytes > this.maxLength) throw tooLarge(`the request becomes larger than ${this.maxLength} bytes`);
    const grown = Buffer.allocUnsafeSlow(Math.max(this.limit * 2, this.pos + bytes) + SLACK);
    this.buf.copy(grown, 0, 0, this.pos);
    this.buf = grown;
    this.view = new DataView(grown.buffer);
    this.limit = Math.min(grown.length - SLACK, this.maxLength);
  }

  /** A copy of what was written, which the caller owns. */
  finish(): Leased {
    const { buf, pos, wideAt, wideLength, wideCount } = this;
    const out = lease(pos + this.extra);
    this.sortWide();
    let from = 0;
    let to = 0;
    for (let n = 0; n < wideCount; n++) {
      const at = wideAt[n] as number;
      to += buf.copy(out, to, from, at);
      to = writeVarint(out, to, wideLength[n] as number);
      from = at + 1;
    }
    buf.copy(out, to, from, pos);
    return out;
  }

  /** Brings `wideAt` and `wideLength` into ascending order: a message closes after those inside it. */
  private sortWide(): void {
    const { wideAt, wideLength, wideCount } = this;
    if (wideCount > FEW) {
      const order = Uint32Array.from({ length: wideCount }, (_, i) => i);
      order.sort((a, b) => (wideAt[a] as number) - (wideAt[b] as number));
      const [ats, lengths] = [wideAt.slice(0, wideCount), wideLength.slice(0, wideCount)];
      for (const [n, i] of order.entries()) {
        wideAt[n] = ats[i] as number;
        wideLength[n] = lengths[i] as number;
      }
      return;
    }
    for (let i = 1; i < wideCount; i++) {
      const at = wideAt[i] as number;
      const length = wideLength[i] as number;
      let to = i;
      for (; to > 0 && (wideAt[to - 1] as number) > at; to--) {
        wideAt[to] = wideAt[to - 1] as number;
        wideLength[to] = wideLength[to - 1] as number;
      }
      wideAt[to] = at;
      wideLength[to] = length;
    }
  }

  /** Field number and wire type; 0 writes nothing (an element of a packed field). */
  tag(tag: number): void {
    this.need(0);
    if (tag > 0) this.varint32(tag);
  }

  varint32(value: number): void {
    this.pos = writeVarint(this.buf, this.pos, value);
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

  /** An integer that a double holds exactly, as the varint of an int64. */
  int64(value: number): void {
    this.varint64(value % 4294967296, Math.floor(value / 4294967296));
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
    this.extraAtOpen[this.openCount++] = this.extra;
    return this.pos++;
  }

  close(at: number): void {
    const length = this.pos - at - 1 + this.extra - (this.extraAtOpen[--this.openCount] as number);
    if (length < 128) {
      this.buf[at] = length;
      return;
    }
    this.wideAt[this.wideCount] = at;
    this.wideLength[this.wideCount++] = length;
    this.extra += varintLength(length) - 1;
  }

  /** Drops the value opened last, and everything else written from `mark` on. */
  abandon(mark: number): void {
    this.extra = this.extraAtOpen[--this.openCount] as number;
    while (this.wideCount > 0 && (this.wideAt[this.wideCount - 1] as number) >= mark) this.wideCount--;
    this.pos = mark;
  }
}
