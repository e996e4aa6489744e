import type { TextWriter } from '../../base/text.ts';
import { WireReader } from '../wire/reader.ts';
import { messageOf } from './message-shape.ts';
import type { FieldType, MessageType } from './message-type.ts';
import { type Part, type PrintOptions, printPart } from './printer.ts';
import { positionOf } from './reorder.ts';

/**
 * About how many bytes of a message one piece prints: the work of a millisecond, or of some ten as long as V8 has not
 * compiled the printer to its best.
 */
export const PIECE_BYTES = 1 << 18;

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
  /** `"name":` */
  readonly key: Buffer;
  readonly type: MessageType;
  readonly isList: boolean;
  readonly isAttribute: boolean;
}

/** How a value stands in the whole. */
type Place = Pick<Part, 'depth' | 'isFieldValue' | 'isAttribute' | 'isList'>;

function placeAt(depth: number): Place {
  return { depth, isFieldValue: false, isAttribute: false, isList: false };
}

/**
 * Prints a message as `printMessage` does, and stops after every piece. Only messages inside of messages are taken
 * apart: a single long value, a map and a well-known type are printed at once, and so is a message whose fields are out
 * of order.
 */
export function printInPieces(
  type: MessageType,
  wire: Uint8Array,
  options: PrintOptions,
  out: TextWriter,
  bytes = PIECE_BYTES,
): Generator<void> {
  return new PiecePrinter(wire, options, out, bytes).print(type, 0, wire.length, placeAt(0));
}

class PiecePrinter {
  private readonly reader: WireReader;
  private readonly options: PrintOptions;
  private readonly out: TextWriter;
  private readonly bytes: number;

  constructor(wire: Uint8Array, options: PrintOptions, out: TextWriter, bytes: number) {
    this.reader = new WireReader(wire);
    this.options = options;
    this.out = out;
    this.bytes = bytes;
  }

  *print(type: MessageType, start: number, end: number, place: Place): Generator<void> {
    const { depth } = place;
    const isSpecial = type.wellKnown !== undefined && (this.options.shorthand || type.wellKnown !== 'payloads');
    const isWhole = end - start <= this.bytes || isSpecial || depth >= MAX_LEVELS;
    const sections = isWhole ? undefined : this.sectionsOf(type, start, end);
    if (sections === undefined) {
      this.printWhole(type, start, end, place);
      yield;
      return;
    }
    let isFirst = true;
    for (const { start, end, large } of sections) {
      if (large === undefined) {
        if (this.printFields(type, start, end, depth, isFirst)) isFirst = false;
        yield;
        continue;
      }
      this.out.append(isFirst ? OPENING_BRACE : COMMA_TEXT);
      this.out.append(large.key);
      isFirst = false;
      if (large.isList) yield* this.printList(large, start, end, depth + 1);
      else {
        this.reader.pos = start;
        this.reader.tag();
        this.reader.delimited(end);
        yield* this.print(large.type, this.reader.pos, end, { ...placeAt(depth + 1), isFieldValue: true });
      }
    }
    this.out.append(isFirst ? EMPTY_OBJECT : CLOSING_BRACE);
  }

  private printWhole(type: MessageType, start: number, end: number, place: Place): void {
    const part = { type, wire: this.reader.buf, start, end, ...place };
    printPart(part, this.options, (memory, from, to) => this.out.append(memory, from, to));
  }

  /** Adds fields to an object that is not closed yet; false if they print nothing. */
  private printFields(type: MessageType, start: number, end: number, depth: number, isFirst: boolean): boolean {
    let hasPrinted = false;
    printPart({ type, wire: this.reader.buf, start, end, ...placeAt(depth) }, this.options, (memory, from, to) => {
      hasPrinted = to - from > EMPTY_OBJECT.length;
      if (!hasPrinted) return;
      if (!isFirst) memory[from] = COMMA;
      this.out.append(memory, from, to - 1);
    });
    return hasPrinted;
  }

  private *printList({ type, isAttribute }: LargeField, start: number, end: number, depth: number): Generator<void> {
    const { reader, out } = this;
    const element = { ...placeAt(depth), isAttribute };
    out.append(OPENING_BRACKET);
    const begin = out.length;
    const printElements = (from: number, to: number): void => {
      if (out.length > begin) out.append(COMMA_TEXT);
      this.printWhole(type, from, to, { ...element, isList: true });
    };
    let from = start;
    let at = start;
    while (at < end) {
      reader.pos = at;
      reader.tag();
      const stop = reader.delimited(end);
      const isLarge = stop - reader.pos > this.bytes;
      const value = reader.pos;
      if (from < at && (isLarge || stop - from > this.bytes)) {
        printElements(from, at);
        from = at;
        yield;
      }
      if (isLarge) {
        if (out.length > begin) out.append(COMMA_TEXT);
        yield* this.print(type, value, stop, element);
        from = stop;
      }
      at = stop;
    }
    if (from < end) {
      printElements(from, end);
      yield;
    }
    out.append(CLOSING_BRACKET);
  }

  /** Undefined if fields are not in order of declaration, or one is there twice: the printer knows what that means. */
  private sectionsOf(type: MessageType, start: number, end: number): readonly Section[] | undefined {
    const { reader: wire } = this;
    const sections: Section[] = [];
    const oneofs = new Set<number>();
    let last = -1;
    wire.pos = start;
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
      const large = wire.pos - start > this.bytes && (tag & 7) === 2 ? largeField(field) : undefined;
      const before = sections.at(-1);
      if (large === undefined && before !== undefined && before.large === undefined) before.end = wire.pos;
      else sections.push({ start, end: wire.pos, large });
    }
    return wire.pos === end ? sections : undefined;
  }
}

const OPENING_BRACE = Buffer.from('{');
const OPENING_BRACKET = Buffer.from('[');
const CLOSING_BRACKET = Buffer.from(']');
const CLOSING_BRACE = Buffer.from('}');
const EMPTY_OBJECT = Buffer.from('{}');
const COMMA_TEXT = Buffer.from(',');

const largeFields = new WeakMap<FieldType, LargeField>();

function largeField(field: FieldType | undefined): LargeField | undefined {
  if (field === undefined || field.kind !== 'message' || field.cardinality === 'map') return undefined;
  let known = largeFields.get(field);
  const type = messageOf<MessageType>(field);
  if (known === undefined && type !== undefined) {
    const key = Buffer.from(`${JSON.stringify(field.jsonName)}:`);
    known = { key, type, isList: field.cardinality === 'repeated', isAttribute: field.isAttribute };
    largeFields.set(field, known);
  }
  return known;
}
