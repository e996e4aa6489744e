import { WireReader } from '../wire/reader.ts';
import { varintLength, writeVarint } from '../wire/varint.ts';
import type { ScalarType } from './message-shape.ts';
import {
  type PrintScalar,
  printBool,
  printFixed32,
  printFixed64,
  printInt32,
  printInt64,
  printSfixed32,
  printSfixed64,
  printSint32,
  printSint64,
  printUint32,
  printUint64,
} from './print-scalar.ts';
import { JsonWriter } from './writer.ts';

/** How the values of a map are printed. */
export interface MapValue {
  /** Tag of the value inside an entry. */
  readonly tag: number;
  /** Prints the value; the cursor is after its tag. */
  readonly print: PrintScalar;
  /** Prints the value of an entry without one. */
  readonly printZero: (out: JsonWriter) => void;
  /** False for a number that a closed enum does not know: such an entry is dropped. */
  readonly isKnown?: (wire: WireReader) => boolean;
  /** True for messages: two values in one entry are merged. */
  readonly isMessage: boolean;
}

interface Entry {
  readonly wire: WireReader;
  /** Where the key is, after its tag; -1 without one. */
  readonly keyAt: number;
  /** Where the value is, after its tag; -1 without one. */
  readonly at: number;
  readonly end: number;
}

/** Printers of number and bool keys, and the wire types of all keys. */
const KEYS: Partial<Record<ScalarType, { readonly print?: PrintScalar; readonly wireType: number }>> = {
  string: { wireType: 2 },
  bool: { print: printBool, wireType: 0 },
  int32: { print: printInt32, wireType: 0 },
  uint32: { print: printUint32, wireType: 0 },
  sint32: { print: printSint32, wireType: 0 },
  fixed32: { print: printFixed32, wireType: 5 },
  sfixed32: { print: printSfixed32, wireType: 5 },
  int64: { print: printInt64, wireType: 0 },
  uint64: { print: printUint64, wireType: 0 },
  sint64: { print: printSint64, wireType: 0 },
  fixed64: { print: printFixed64, wireType: 1 },
  sfixed64: { print: printSfixed64, wireType: 1 },
};

/**
 * Prints the entries of a map, of which the first one's tag was just read: keys sorted (numbers by value, strings by
 * their bytes), the last entry of a key wins. The caller writes the braces.
 */
export function printMap(
  wire: WireReader,
  end: number,
  out: JsonWriter,
  tag: number,
  keyType: ScalarType,
  value: MapValue,
): void {
  const entries: Entry[] = [];
  do {
    const stop = wire.delimited(end);
    const entry = readEntry(wire, stop, keyType, value);
    if (entry.at < 0 || value.isKnown === undefined || value.isKnown(readerAt(entry, entry.at))) entries.push(entry);
    wire.pos = stop;
  } while (wire.more(tag, end));
  const behind = wire.pos;

  for (const entry of inOrder(entries, keyType)) {
    out.entry();
    printKey(entry, out, keyType);
    out.byte(58);
    out.nullableAt = out.pos;
    if (entry.at < 0) value.printZero(out);
    else value.print(readerAt(entry, entry.at), entry.end, out);
  }
  wire.pos = behind;
}

function readerAt(entry: Entry, pos: number): WireReader {
  entry.wire.pos = pos;
  return entry.wire;
}

function readEntry(wire: WireReader, end: number, keyType: ScalarType, value: MapValue): Entry {
  const keyTag = (1 << 3) | (KEYS[keyType]?.wireType ?? 2);
  let keyAt = -1;
  let at = -1;
  let parts: Uint8Array[] | undefined;
  while (wire.pos < end) {
    const tag = wire.tag();
    const pos = wire.pos;
    wire.skip(tag, end);
    if (tag === keyTag) keyAt = pos;
    else if (tag === value.tag) {
      if (at >= 0 && value.isMessage) {
        parts ??= [contents(wire, at)];
        parts.push(contents(wire, pos));
      }
      at = pos;
    }
  }
  if (wire.pos !== end) throw wire.malformed('a field that reaches beyond its message');
  return parts === undefined ? { wire, keyAt, at, end } : mergedEntry(wire, keyAt, end, parts);
}

/** The bytes of a length-delimited value; moves the cursor there and back. */
function contents(wire: WireReader, at: number): Uint8Array {
  const behind = wire.pos;
  wire.pos = at;
  const stop = wire.delimited(wire.buf.length);
  const bytes = wire.buf.subarray(wire.pos, stop);
  wire.pos = behind;
  return bytes;
}

/** Messages merge by concatenation: the entry is laid out anew, with all parts in one value. */
function mergedEntry(wire: WireReader, keyAt: number, end: number, parts: readonly Uint8Array[]): Entry {
  const whole = Buffer.concat(parts);
  const length = Buffer.alloc(varintLength(whole.length));
  writeVarint(length, 0, whole.length);
  const key = keyAt < 0 ? Buffer.alloc(0) : Buffer.from(wire.buf.subarray(keyAt, end));
  const buf = Buffer.concat([key, length, whole]);
  return { wire: new WireReader(buf, 0, wire.depth), keyAt: keyAt < 0 ? -1 : 0, at: key.length, end: buf.length };
}

function printKey(entry: Entry, out: JsonWriter, keyType: ScalarType): void {
  if (keyType !== 'string') {
    out.ascii(`"${numericKey(entry, keyType)}"`);
  } else if (entry.keyAt < 0) {
    out.ascii('""');
  } else {
    const wire = readerAt(entry, entry.keyAt);
    const stop = wire.delimited(entry.end);
    out.string(wire, wire.pos, stop);
  }
}

const scratch = new JsonWriter(64, { shorthand: false, types: new Map() });

function numericKey(entry: Entry, keyType: ScalarType): string {
  if (entry.keyAt < 0) return keyType === 'bool' ? 'false' : '0';
  scratch.pos = 0;
  KEYS[keyType]?.print?.(readerAt(entry, entry.keyAt), entry.end, scratch);
  return scratch.buf.toString('latin1', 0, scratch.pos).replaceAll('"', '');
}

/** So many entries are compared with each other, which is quicker than making a string of each key. */
const FEW = 16;

function inOrder(entries: readonly Entry[], keyType: ScalarType): readonly Entry[] {
  if (entries.length === 1) return entries;
  return keyType === 'string' && entries.length <= FEW ? sortFew(entries) : sortEntries(entries, keyType);
}

function sortFew(entries: readonly Entry[]): readonly Entry[] {
  const sorted: Entry[] = [];
  for (const entry of entries) {
    let at = sorted.length;
    let order = -1;
    while (at > 0) {
      order = compareKeys(sorted[at - 1] as Entry, entry);
      if (order <= 0) break;
      at--;
    }
    if (at > 0 && order === 0) sorted[at - 1] = entry;
    else if (at === sorted.length) sorted.push(entry);
    else sorted.splice(at, 0, entry);
  }
  return sorted;
}

/** Below zero if the key of `a` comes first, byte by byte; zero if both have the same key. */
function compareKeys(a: Entry, b: Entry): number {
  const aEnd = toKey(a);
  let aPos = a.wire.pos;
  const bEnd = toKey(b);
  let bPos = b.wire.pos;
  while (aPos < aEnd && bPos < bEnd) {
    const difference = (a.wire.buf[aPos++] as number) - (b.wire.buf[bPos++] as number);
    if (difference !== 0) return difference;
  }
  return aEnd - aPos - (bEnd - bPos);
}

/** Moves the cursor to the bytes of a string key, and returns where they end. */
function toKey({ wire, keyAt }: Entry): number {
  wire.pos = Math.max(keyAt, 0);
  return keyAt < 0 ? 0 : wire.delimited(wire.buf.length);
}

function sortEntries(entries: readonly Entry[], keyType: ScalarType): readonly Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of entries) last.set(keyType === 'string' ? rawKey(entry) : numericKey(entry, keyType), entry);
  const sorted = [...last];
  if (keyType === 'string' || keyType === 'bool') sorted.sort(([a], [b]) => (a < b ? -1 : 1));
  else sorted.sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1));
  return sorted.map(([, entry]) => entry);
}

/** The key's bytes, one a character, so that strings compare as bytes do. */
function rawKey(entry: Entry): string {
  return entry.keyAt < 0 ? '' : Buffer.from(contents(entry.wire, entry.keyAt)).toString('latin1');
}
