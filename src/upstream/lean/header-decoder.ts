import { ConnectionError, ErrorCode } from './frames.ts';
import { DEFAULT_TABLE_SIZE, DynamicTable, fieldSize, type HeaderField, STATIC_TABLE } from './header-table.ts';
import { decodeHuffman } from './huffman.ts';

/** Fields of a token in lower case, and pseudo fields; RFC 9113 section 8.2.1. */
const NAME = /^:?[!#$%&'*+.^_`|~0-9a-z-]+$/;
const NOT_IN_VALUE = /[\0\r\n]/;
const LARGEST_INTEGER = 2 ** 28;

/** Decodes header blocks (RFC 7541); later blocks may refer to what earlier ones added to the table. */
export class HeaderDecoder {
  private readonly table = new DynamicTable();
  private readonly maxListSize: number;
  private buf: Buffer = Buffer.alloc(0);
  private pos = 0;
  private end = 0;

  /** @param maxListSize largest list of fields, counted as in RFC 9113 section 6.5.2 (SETTINGS_MAX_HEADER_LIST_SIZE) */
  constructor(maxListSize: number) {
    this.maxListSize = maxListSize;
  }

  /**
   * The fields of a whole block, or undefined if they exceed the limit together.
   * @throws ConnectionError COMPRESSION_ERROR, after which the connection cannot be used
   */
  decode(block: Buffer, start: number, end: number): readonly HeaderField[] | undefined {
    this.buf = block;
    this.pos = start;
    this.end = end;
    const fields: HeaderField[] = [];
    let size = 0;
    this.sizeUpdates();
    while (this.pos < end) {
      const field = this.field();
      size += fieldSize(field.name, field.value);
      if (size <= this.maxListSize) fields.push(field);
    }
    return size <= this.maxListSize ? fields : undefined;
  }

  /** Changes of the table's size come before the first field (RFC 7541 section 4.2). */
  private sizeUpdates(): void {
    while (this.pos < this.end && ((this.buf[this.pos] as number) & 0xe0) === 0x20) {
      const size = this.integer(0x1f);
      if (size > DEFAULT_TABLE_SIZE) throw broken('a table larger than allowed');
      this.table.resize(size);
    }
  }

  private field(): HeaderField {
    const first = this.buf[this.pos] as number;
    if (first & 0x80) return this.indexed(this.integer(0x7f));
    if ((first & 0xe0) === 0x20) throw broken('a change of the table size between fields');
    const isAdded = (first & 0x40) !== 0;
    const index = this.integer(isAdded ? 0x3f : 0x0f);
    const known = index === 0 ? undefined : this.indexed(index);
    const name = known === undefined ? this.string() : known.name;
    const value = this.string();
    // A known field may be invalid for its value only.
    const valid = (known?.valid || NAME.test(name)) && !NOT_IN_VALUE.test(value);
    const field: HeaderField = { name, value, valid };
    if (isAdded) this.table.add(field);
    return field;
  }

  private indexed(index: number): HeaderField {
    if (index === 0) throw broken('index 0');
    if (index <= STATIC_TABLE.length) return STATIC_TABLE[index - 1] as HeaderField;
    const number = this.table.added - (index - STATIC_TABLE.length);
    if (number < this.table.oldest) throw broken('an index outside the table');
    return this.table.at(number);
  }

  private string(): string {
    const isHuffman = ((this.buf[this.pos] as number) & 0x80) !== 0;
    const length = this.integer(0x7f);
    const start = this.pos;
    if (length > this.end - start) throw broken('a string that is longer than the block');
    this.pos += length;
    return isHuffman ? decodeHuffman(this.buf, start, this.pos) : this.buf.toString('latin1', start, this.pos);
  }

  /** RFC 7541 section 5.1; `mask` covers the bits of the first octet that belong to the number. */
  private integer(mask: number): number {
    if (this.pos >= this.end) throw broken('the end within a field');
    let value = (this.buf[this.pos++] as number) & mask;
    if (value < mask) return value;
    for (let factor = 1; ; factor *= 128) {
      if (this.pos >= this.end) throw broken('the end within a number');
      const octet = this.buf[this.pos++] as number;
      value += (octet & 127) * factor;
      if (value > LARGEST_INTEGER || factor > LARGEST_INTEGER) throw broken('a number that is too large');
      if (octet < 128) return value;
    }
  }
}

function broken(what: string): ConnectionError {
  return new ConnectionError(ErrorCode.COMPRESSION_ERROR, `a header block has ${what}`);
}
