import { handOver, type Leased, lease, release } from './lease.ts';

/** A text: a long one in pieces, each of which is released once it has been sent. Ownership passes as with a lease. */
export type Text = Leased | readonly Leased[];

/** Length of a piece in bytes. */
export const TEXT_PIECE = 1 << 19;

export function textPieces(text: Text): readonly Leased[] {
  return Buffer.isBuffer(text) ? [text] : (text as readonly Leased[]);
}

/** In bytes. */
export function textLength(text: Text): number {
  return Buffer.isBuffer(text) ? text.length : textPieces(text).reduce((sum, { length }) => sum + length, 0);
}

/** The text in one buffer; the pieces are released. */
export function joinText(text: Text): Leased {
  if (Buffer.isBuffer(text)) return text;
  const pieces = textPieces(text);
  const whole = lease(textLength(text));
  let at = 0;
  for (const piece of pieces) {
    at += piece.copy(whole, at);
    release(piece);
  }
  return whole;
}

export function releaseText(text: Text): void {
  for (const piece of textPieces(text)) release(piece);
}

/** Collects a long text. */
export class TextWriter {
  /** Of all that was written, in bytes. */
  length = 0;
  private readonly full: Leased[] = [];
  private last: Leased;
  private at = 0;

  /** @param expected length of the text in bytes */
  constructor(expected = TEXT_PIECE) {
    this.last = lease(Math.min(expected, TEXT_PIECE));
  }

  append(from: Uint8Array, start = 0, end = from.length): void {
    this.length += end - start;
    for (let at = start; at < end; ) {
      if (this.at === this.last.length) this.begin();
      const until = Math.min(end, at + this.last.length - this.at);
      this.last.set(from.subarray(at, until), this.at);
      this.at += until - at;
      at = until;
    }
  }

  /** The text, which the caller owns. */
  finish(): readonly Leased[] {
    return [...this.full, handOver(this.last, this.at)];
  }

  /** Releases everything. */
  drop(): void {
    for (const piece of this.full) release(piece);
    release(this.last);
  }

  private begin(): void {
    this.full.push(this.last);
    this.last = lease(TEXT_PIECE);
    this.at = 0;
  }
}
