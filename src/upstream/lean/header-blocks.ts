import { frameSizeError } from './frame-reader.ts';
import { ConnectionError, ErrorCode, Flag, Frame, protocolError } from './frames.ts';
import { HeaderDecoder } from './header-decoder.ts';
import type { HeaderField } from './header-table.ts';

/** The largest list of fields that we accept, counted as in RFC 9113 section 6.5.2. */
export const MAX_HEADER_LIST = 256 * 1024;
/** No sensible block comes in more parts. */
const MOST_PARTS = 64;
const PRIORITY_SIZE = 5;

export interface HeaderBlock {
  readonly id: number;
  readonly endsStream: boolean;
  /** Undefined if they exceed the limit together. */
  readonly fields: readonly HeaderField[] | undefined;
}

/** Assembles header blocks from HEADERS and CONTINUATION frames (RFC 9113 section 4.3). */
export class HeaderBlocks {
  private readonly decoder = new HeaderDecoder(MAX_HEADER_LIST);
  private readonly parts: Buffer[] = [];
  private size = 0;
  private id = 0;
  private endsStream = false;

  /** True between the frames of a block, where no other frame is allowed. */
  get isOpen(): boolean {
    return this.parts.length > 0;
  }

  /** Takes a HEADERS frame; returns the block if it is complete. */
  begin(flags: number, id: number, bytes: Buffer, from: number, to: number): HeaderBlock | undefined {
    let start = from;
    let end = to;
    if (flags & Flag.PADDED) {
      if (start === end) throw frameSizeError('HEADERS');
      end -= bytes[start++] as number;
    }
    if (flags & Flag.PRIORITY) start += PRIORITY_SIZE;
    if (start > to) throw frameSizeError('HEADERS');
    if (start > end) throw protocolError('more padding than frame');
    const endsStream = (flags & Flag.END_STREAM) !== 0;
    if (flags & Flag.END_HEADERS) return { id, endsStream, fields: this.decoder.decode(bytes, start, end) };
    this.id = id;
    this.endsStream = endsStream;
    this.keep(bytes, start, end);
    return undefined;
  }

  /** Takes a CONTINUATION frame; returns the block if it is complete. */
  continue(flags: number, id: number, bytes: Buffer, start: number, end: number): HeaderBlock | undefined {
    if (!this.isOpen || id !== this.id) throw protocolError('got CONTINUATION without HEADERS');
    this.keep(bytes, start, end);
    if ((flags & Flag.END_HEADERS) === 0) return undefined;
    const block = Buffer.concat(this.parts.splice(0));
    this.size = 0;
    return { id, endsStream: this.endsStream, fields: this.decoder.decode(block, 0, block.length) };
  }

  /** @throws ConnectionError for a frame that is not allowed now */
  checkTurn(type: number): void {
    if (this.isOpen && type !== Frame.CONTINUATION) throw protocolError('expected CONTINUATION, got another frame');
  }

  private keep(bytes: Buffer, start: number, end: number): void {
    this.parts.push(Buffer.from(bytes.subarray(start, end)));
    this.size += end - start;
    if (this.size > MAX_HEADER_LIST || this.parts.length > MOST_PARTS) {
      throw new ConnectionError(ErrorCode.ENHANCE_YOUR_CALM, 'a header block is too long');
    }
  }
}
