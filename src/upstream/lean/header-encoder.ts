import { DEFAULT_TABLE_SIZE, DynamicTable, fieldSize, STATIC_NAMES, STATIC_TABLE } from './header-table.ts';
import type { Outbox } from './outbox.ts';

/** Never indexed, so that callers cannot learn them by trying values and watching sizes (RFC 7541 section 7.1). */
const SECRETS: ReadonlySet<string> = new Set([
  'authorization',
  'authorization-extras',
  'cookie',
  'proxy-authorization',
  'x-api-key',
]);
/** Callers choose names too, so that their number needs a bound. */
const MOST_NAMES = 256;
const LARGEST_IN_TABLE = DEFAULT_TABLE_SIZE / 8;
/** Two lengths and an index at their longest. */
const FIELD_OVERHEAD = 18;

const INDEXED = 0x80;
const ADDED = 0x40;
const PLAIN = 0;
const NEVER_INDEXED = 0x10;

interface KnownName {
  readonly staticIndex: number;
  readonly isSecret: boolean;
  /** Entry numbers in the table by value. */
  readonly numbers: Map<string, number>;
  /** The value that the table gets if it comes again. */
  last: string;
}

/**
 * Writes fields as in RFC 7541. A field goes into the table when its name has the same value twice in a row, so that
 * values of single calls do not evict those of all calls. Strings are not Huffman-coded, which costs more than it saves.
 */
export class HeaderEncoder {
  private readonly names = new Map<string, KnownName>();
  private readonly table = new DynamicTable((field) => this.names.get(field.name)?.numbers.delete(field.value));
  private tableLimit = DEFAULT_TABLE_SIZE;
  /** The smallest limit since the last block, which must be announced (RFC 7541 section 4.2). */
  private smallestLimit = DEFAULT_TABLE_SIZE;
  private toldLimit = DEFAULT_TABLE_SIZE;

  /** Applies the peer's SETTINGS_HEADER_TABLE_SIZE. */
  limitTable(size: number): void {
    this.tableLimit = Math.min(size, DEFAULT_TABLE_SIZE);
    this.smallestLimit = Math.min(this.smallestLimit, this.tableLimit);
  }

  /** Begins a block. */
  begin(to: Outbox): void {
    if (this.smallestLimit < this.toldLimit) this.tell(to, this.smallestLimit);
    if (this.tableLimit !== this.toldLimit) this.tell(to, this.tableLimit);
    this.smallestLimit = this.tableLimit;
  }

  /** A field of the static table, by its index. */
  writeStatic(to: Outbox, index: number): void {
    to.need(1);
    to.buf[to.pos++] = INDEXED | index;
  }

  /** @param name in lower case */
  write(to: Outbox, name: string, value: string): void {
    to.need(name.length + value.length + FIELD_OVERHEAD);
    const known = this.names.get(name) ?? this.learn(name);
    const number = known.numbers.get(value);
    if (number !== undefined) {
      writeInteger(to, INDEXED, 0x7f, this.indexOf(number));
    } else if (known.isSecret) {
      this.writeLiteral(to, NEVER_INDEXED, 0x0f, name, value, known);
    } else if (known.last === value && fieldSize(name, value) <= this.tableLimit) {
      this.writeLiteral(to, ADDED, 0x3f, name, value, known);
      this.table.add({ name, value, valid: true });
      known.numbers.set(value, this.table.added - 1);
    } else {
      this.writeLiteral(to, PLAIN, 0x0f, name, value, known);
      if (value.length < LARGEST_IN_TABLE) known.last = value;
    }
  }

  private writeLiteral(to: Outbox, form: number, mask: number, name: string, value: string, known: KnownName): void {
    writeInteger(to, form, mask, known.staticIndex);
    if (known.staticIndex === 0) writeString(to, name);
    writeString(to, value);
  }

  private indexOf(number: number): number {
    return STATIC_TABLE.length + this.table.added - number;
  }

  private learn(name: string): KnownName {
    if (this.names.size >= MOST_NAMES) {
      for (const [other, { numbers }] of this.names) if (numbers.size === 0) this.names.delete(other);
    }
    const known = {
      staticIndex: STATIC_NAMES.get(name) ?? 0,
      isSecret: SECRETS.has(name),
      numbers: new Map<string, number>(),
      last: '\0',
    };
    this.names.set(name, known);
    return known;
  }

  private tell(to: Outbox, limit: number): void {
    to.need(FIELD_OVERHEAD);
    writeInteger(to, 0x20, 0x1f, limit);
    this.table.resize(limit);
    this.toldLimit = limit;
  }
}

/** RFC 7541 section 5.1; `mask` covers the bits of the first octet that belong to the number. */
function writeInteger(to: Outbox, form: number, mask: number, value: number): void {
  if (value < mask) {
    to.buf[to.pos++] = form | value;
    return;
  }
  to.buf[to.pos++] = form | mask;
  let rest = value - mask;
  for (; rest > 127; rest >>>= 7) to.buf[to.pos++] = (rest & 127) | 128;
  to.buf[to.pos++] = rest;
}

function writeString(to: Outbox, text: string): void {
  writeInteger(to, 0, 0x7f, text.length);
  to.pos += to.buf.write(text, to.pos, 'latin1');
}
