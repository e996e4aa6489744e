import type { WireReader } from '../wire/reader.ts';
import { messageOf } from './message-shape.ts';
import type { FieldType, MessageType } from './message-type.ts';
import { positionOf } from './reorder.ts';
import { jsonKey, type TextWords } from './text-words.ts';
import type { JsonWriter } from './writer.ts';

/**
 * About how many bytes of a message one piece prints: the work of a millisecond, or of some twenty as long as V8 has
 * not compiled the printers.
 */
export const PIECE_BYTES = 1 << 16;

/** Deeper messages are printed at once: every level of a generator is on the stack while a piece is printed. */
const MAX_LEVELS = 10;

const COMMA = 44;

/** Fields that stand together in a message. */
interface Section {
  readonly start: number;
  end: number;
  /** The field, if they are one large message, or the elements of a large list of messages. */
  readonly large: LargeField | undefined;
}

interface LargeField {
  readonly key: TextWords;
  readonly type: MessageType;
  readonly isList: boolean;
}

interface Piece {
  readonly bytes: number;
  /** Where the current one began, as a position on the wire. */
  start: number;
}

/**
 * Prints a message as `type.print` does, and stops after every piece. Only messages inside of messages are taken apart:
 * a single long value, a map and a well-known type are printed at once, and so is a message whose fields are out of
 * order.
 */
export function printInPieces(
  type: MessageType,
  wire: WireReader,
  end: number,
  out: JsonWriter,
  bytes = PIECE_BYTES,
): Generator<void> {
  return printMessage(type, wire, end, out, { bytes, start: wire.pos });
}

function* printMessage(
  type: MessageType,
  wire: WireReader,
  end: number,
  out: JsonWriter,
  piece: Piece,
): Generator<void> {
  const start = wire.pos;
  const isSpecial = type.wellKnown !== undefined && (out.shorthand || type.wellKnown !== 'payloads');
  const isWhole = end - start <= piece.bytes || isSpecial || wire.depth >= MAX_LEVELS;
  const sections = isWhole ? undefined : sectionsOf(type, wire, end, piece.bytes);
  wire.pos = start;
  if (sections === undefined) {
    type.print(wire, end, out);
    return;
  }
  const begin = out.pos;
  out.byte(123);
  for (const section of sections) {
    wire.pos = section.start;
    if (section.large === undefined) {
      printFields(type, wire, section.end, out, begin);
    } else {
      wire.enter();
      yield* printLarge(section.large, wire, section.end, out, piece);
      wire.finish(section.end);
    }
  }
  out.byte(125);
}

/** Adds fields to an object that began at `begin` and is not closed yet. */
function printFields(type: MessageType, wire: WireReader, end: number, out: JsonWriter, begin: number): void {
  const isFirst = out.pos === begin + 1;
  if (isFirst) out.pos = begin;
  const mark = out.pos;
  type.print(wire, end, out);
  out.pos--;
  if (isFirst) return;
  // The brace that opened an object of its own.
  if (out.pos === mark + 1) out.pos = mark;
  else out.buf[mark] = COMMA;
}

function* printLarge(
  { key, type, isList }: LargeField,
  wire: WireReader,
  end: number,
  out: JsonWriter,
  piece: Piece,
): Generator<void> {
  out.key(key);
  if (isList) out.byte(91);
  while (wire.pos < end) {
    wire.tag();
    const stop = wire.delimited(end);
    if (isList) out.element();
    if (stop - wire.pos > piece.bytes) yield* printMessage(type, wire, stop, out, piece);
    else type.print(wire, stop, out);
    if (wire.pos - piece.start < piece.bytes) continue;
    yield;
    piece.start = wire.pos;
  }
  if (isList) out.byte(93);
}

/** Undefined if fields are not in order of declaration, or one is there twice: `type.print` knows what that means. */
function sectionsOf(type: MessageType, wire: WireReader, end: number, bytes: number): readonly Section[] | undefined {
  const sections: Section[] = [];
  const oneofs = new Set<number>();
  let last = -1;
  while (wire.pos < end) {
    const start = wire.pos;
    const tag = wire.tag();
    wire.skip(tag, end);
    const position = positionOf(type, tag >>> 3);
    const field = position === undefined ? undefined : type.fields[position];
    if (position !== undefined && field !== undefined) {
      if (position <= last || oneofs.has(field.oneof)) return undefined;
      last = position;
      if (field.oneof >= 0) oneofs.add(field.oneof);
      if (field.cardinality !== 'singular') while (wire.more(tag, end)) wire.skip(tag, end);
    }
    const large = wire.pos - start > bytes && (tag & 7) === 2 ? largeField(field) : undefined;
    const before = sections.at(-1);
    if (large === undefined && before !== undefined && before.large === undefined) before.end = wire.pos;
    else sections.push({ start, end: wire.pos, large });
  }
  return wire.pos === end ? sections : undefined;
}

const largeFields = new WeakMap<FieldType, LargeField>();

function largeField(field: FieldType | undefined): LargeField | undefined {
  if (field === undefined || field.kind !== 'message' || field.cardinality === 'map') return undefined;
  let known = largeFields.get(field);
  const type = messageOf<MessageType>(field);
  if (known === undefined && type !== undefined) {
    known = { key: jsonKey(field.jsonName), type, isList: field.cardinality === 'repeated' };
    largeFields.set(field, known);
  }
  return known;
}
