/** One header field; name and value as latin1. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  /** False if it contains forbidden octets (RFC 9113 section 8.2.1). */
  readonly valid: boolean;
}

/** RFC 7541 section 4.1. */
const ENTRY_OVERHEAD = 32;

/** The initial size at both ends, in octets (RFC 9113 section 6.5.2). */
export const DEFAULT_TABLE_SIZE = 4_096;

export function fieldSize(name: string, value: string): number {
  return name.length + value.length + ENTRY_OVERHEAD;
}

/** The dynamic table of RFC 7541 section 2.3.2, of the default size or a smaller one: first in, first out. */
export class DynamicTable {
  /** How many fields were ever added; the newest has the number `added - 1`. */
  added = 0;
  /** The number of the oldest field that is still here. */
  oldest = 0;
  private limit = DEFAULT_TABLE_SIZE;
  private size = 0;
  private readonly slots = new Array<HeaderField | undefined>(DEFAULT_TABLE_SIZE / ENTRY_OVERHEAD);
  private readonly evicted: (field: HeaderField) => void;

  constructor(evicted: (field: HeaderField) => void = () => undefined) {
    this.evicted = evicted;
  }

  /** The field with this number, which must be in the table. */
  at(number: number): HeaderField {
    return this.slots[number % this.slots.length] as HeaderField;
  }

  /** Adds a field; one larger than the table just empties it (RFC 7541 section 4.4). */
  add(field: HeaderField): void {
    const size = fieldSize(field.name, field.value);
    this.shrink(this.limit - size);
    if (size > this.limit) return;
    this.slots[this.added % this.slots.length] = field;
    this.added++;
    this.size += size;
  }

  /** @param limit at most the default */
  resize(limit: number): void {
    this.shrink(limit);
    this.limit = limit;
  }

  private shrink(limit: number): void {
    while (this.size > limit && this.oldest < this.added) {
      const field = this.at(this.oldest);
      this.slots[this.oldest % this.slots.length] = undefined;
      this.oldest++;
      this.size -= fieldSize(field.name, field.value);
      this.evicted(field);
    }
  }
}

const STATIC: readonly (readonly [name: string, value?: string])[] = [
  [':authority'],
  [':method', 'GET'],
  [':method', 'POST'],
  [':path', '/'],
  [':path', '/index.html'],
  [':scheme', 'http'],
  [':scheme', 'https'],
  [':status', '200'],
  [':status', '204'],
  [':status', '206'],
  [':status', '304'],
  [':status', '400'],
  [':status', '404'],
  [':status', '500'],
  ['accept-charset'],
  ['accept-encoding', 'gzip, deflate'],
  ['accept-language'],
  ['accept-ranges'],
  ['accept'],
  ['access-control-allow-origin'],
  ['age'],
  ['allow'],
  ['authorization'],
  ['cache-control'],
  ['content-disposition'],
  ['content-encoding'],
  ['content-language'],
  ['content-length'],
  ['content-location'],
  ['content-range'],
  ['content-type'],
  ['cookie'],
  ['date'],
  ['etag'],
  ['expect'],
  ['expires'],
  ['from'],
  ['host'],
  ['if-match'],
  ['if-modified-since'],
  ['if-none-match'],
  ['if-range'],
  ['if-unmodified-since'],
  ['last-modified'],
  ['link'],
  ['location'],
  ['max-forwards'],
  ['proxy-authenticate'],
  ['proxy-authorization'],
  ['range'],
  ['referer'],
  ['refresh'],
  ['retry-after'],
  ['server'],
  ['set-cookie'],
  ['strict-transport-security'],
  ['transfer-encoding'],
  ['user-agent'],
  ['vary'],
  ['via'],
  ['www-authenticate'],
];

/** RFC 7541 appendix A; the first field has index 1. */
export const STATIC_TABLE: readonly HeaderField[] = STATIC.map(([name, value = '']) => ({ name, value, valid: true }));

/** The index of the first field with a name. */
export const STATIC_NAMES: ReadonlyMap<string, number> = new Map(
  STATIC.map(([name], i) => [name, i + 1] as const).reverse(),
);
