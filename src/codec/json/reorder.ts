import { WireReader } from '../wire/reader.ts';
import { WireWriter } from '../wire/writer.ts';
import { anyTypeName } from './any.ts';
import { type FieldShape, type MessageShape, messageOf } from './message-shape.ts';

/** Wire types of the kinds; 2 (length-delimited) where a kind is not listed. */
export const WIRE_TYPES: Readonly<Record<FieldShape['kind'], number>> = {
  double: 1,
  float: 5,
  int32: 0,
  uint32: 0,
  sint32: 0,
  fixed32: 5,
  sfixed32: 5,
  int64: 0,
  uint64: 0,
  sint64: 0,
  fixed64: 1,
  sfixed64: 1,
  bool: 0,
  string: 2,
  bytes: 2,
  enum: 0,
  message: 2,
  group: 3,
};

const ENTRY_VALUE = (2 << 3) | 2;
const ANY_TYPE_URL = (1 << 3) | 2;
const ANY_VALUE = (2 << 3) | 2;

/** The types that an Any may hold, by full name. */
interface ShapesByName {
  readonly get: (name: string) => MessageShape | undefined;
}

/** [start, end) pairs: where a message's fields stand, in several places where occurrences of it merge. */
type Ranges = readonly number[];

/** What one occurrence of a field holds, without its tag and length. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly wireType: number;
}

/** What the functions below share. */
interface Copy {
  readonly wire: WireReader;
  readonly out: WireWriter;
  readonly types: ShapesByName;
}

const positions = new WeakMap<MessageShape, ReadonlyMap<number, number>>();

/** Where a field is in the order of declaration. */
export function positionOf(type: MessageShape, number: number): number | undefined {
  let known = positions.get(type);
  if (known === undefined) {
    known = new Map(type.fields.map((field, i) => [field.number, i]));
    positions.set(type, known);
  }
  return known.get(number);
}

/**
 * The message between `wire.pos` and `end` in a canonical layout, and all messages inside it: fields in order of
 * declaration, each singular field once (the last scalar wins, messages are merged), one member of a oneof, elements
 * of a repeated field together and all packed or none. Unknown fields are left out. `types` are those that an Any may
 * hold. Source of the rules: protobuf's encoding guide, "Last One Wins" and "Packed Repeated Fields".
 */
export function reorderFields(type: MessageShape, wire: WireReader, end: number, types: ShapesByName): Buffer {
  const out = new WireWriter(end - wire.pos);
  writeMessage({ wire: new WireReader(wire.buf), out, types }, type, [wire.pos, end]);
  wire.pos = end;
  return out.finish();
}

function writeMessage(copy: Copy, type: MessageShape, ranges: Ranges): void {
  if (type.wellKnown === 'any') writeAny(copy, ranges);
  else if (type.wellKnown === undefined || type.wellKnown === 'payload' || type.wellKnown === 'payloads') {
    const found = collectFields(copy, type, ranges);
    for (let i = 0; i < found.length; i++) {
      const occurrences = found[i];
      if (occurrences !== undefined) writeField(copy, type.fields[i] as FieldShape, occurrences);
    }
  } else {
    // Their printers take fields in any order.
    for (const [start, end] of pairs(ranges)) copy.out.raw(copy.wire.buf, start, end);
  }
}

function* pairs(ranges: Ranges): Generator<readonly [start: number, end: number]> {
  for (let i = 0; i < ranges.length; i += 2) yield [ranges[i] as number, ranges[i + 1] as number];
}

/** Calls `found` with each field between the pairs of `ranges`. */
function eachField(wire: WireReader, ranges: Ranges, found: (number: number, occurrence: Occurrence) => void): void {
  for (const [start, end] of pairs(ranges)) {
    wire.pos = start;
    while (wire.pos < end) {
      const tag = wire.tag();
      const occurrence = contents(wire, tag, end);
      const behind = wire.pos;
      found(tag >>> 3, occurrence);
      wire.pos = behind;
    }
    if (wire.pos !== end) throw wire.malformed('a field that reaches beyond its message');
  }
}

/** Skips the value after `tag`. */
function contents(wire: WireReader, tag: number, end: number): Occurrence {
  const wireType = tag & 7;
  if (wireType === 2) {
    const stop = wire.delimited(end);
    const start = wire.pos;
    wire.pos = stop;
    return { start, end: stop, wireType };
  }
  const start = wire.pos;
  if (wireType === 3) return { start, end: wire.groupEnd(tag, end), wireType };
  wire.skip(tag, end);
  return { start, end: wire.pos, wireType };
}

/** Where each known field is, by its position in the declaration. */
function collectFields({ wire }: Copy, type: MessageShape, ranges: Ranges): readonly (Occurrence[] | undefined)[] {
  const found: (Occurrence[] | undefined)[] = [];
  const oneofs = new Map<number, number>();
  eachField(wire, ranges, (number, occurrence) => {
    const position = positionOf(type, number);
    if (position === undefined) return;
    const field = type.fields[position] as FieldShape;
    const isPacked = occurrence.wireType === 2 && field.cardinality === 'repeated' && isPackable(field);
    const wanted = field.cardinality === 'map' ? 2 : WIRE_TYPES[field.kind];
    if (occurrence.wireType !== wanted && !isPacked) return;
    if (isUnknownEnum(field, wire, occurrence, isPacked)) return;
    if (field.oneof >= 0) {
      const other = oneofs.get(field.oneof);
      if (other !== undefined && other !== position) found[other] = undefined;
      oneofs.set(field.oneof, position);
    }
    const known = found[position];
    if (known === undefined) found[position] = [occurrence];
    else known.push(occurrence);
  });
  return found;
}

export function isPackable(field: FieldShape): boolean {
  return WIRE_TYPES[field.kind] !== 2 && field.kind !== 'group';
}

/** A number that a closed enum does not declare counts as an unknown field. */
function isUnknownEnum(field: FieldShape, wire: WireReader, { start }: Occurrence, isPacked: boolean): boolean {
  if (field.kind !== 'enum' || isPacked || field.cardinality === 'map' || field.type === undefined) return false;
  const type = field.type();
  if (!('values' in type) || !type.closed) return false;
  const number = new WireReader(wire.buf, start).int32();
  return !type.values.some(([, known]) => known === number);
}

function writeField(copy: Copy, field: FieldShape, occurrences: readonly Occurrence[]): void {
  const type = messageOf(field);
  if (type === undefined) {
    writeScalars(copy, field, occurrences);
  } else if (field.cardinality === 'map') {
    for (const occurrence of occurrences) writeEntry(copy, field, type, occurrence);
  } else if (field.cardinality === 'repeated') {
    for (const { start, end } of occurrences) writeNested(copy, field, type, [start, end]);
  } else {
    const ranges = occurrences.flatMap(({ start, end }) => [start, end]);
    writeNested(copy, field, type, ranges);
  }
}

function writeNested(copy: Copy, { kind, number }: FieldShape, type: MessageShape, ranges: Ranges): void {
  if (kind === 'group') {
    copy.out.tag(((number << 3) | 3) >>> 0);
    writeMessage(copy, type, ranges);
    copy.out.tag(((number << 3) | 4) >>> 0);
  } else {
    copy.out.tag(((number << 3) | 2) >>> 0);
    const at = copy.out.open();
    writeMessage(copy, type, ranges);
    copy.out.close(at);
  }
}

function writeDelimited(copy: Copy, tag: number, type: MessageShape, ranges: Ranges): void {
  copy.out.tag(tag);
  const at = copy.out.open();
  writeMessage(copy, type, ranges);
  copy.out.close(at);
}

/** Scalars and enums, and maps of them. */
function writeScalars({ wire, out }: Copy, field: FieldShape, occurrences: readonly Occurrence[]): void {
  const isMixed =
    field.cardinality === 'repeated' && isPackable(field) && occurrences.some(({ wireType }) => wireType === 2);
  if (isMixed) {
    out.tag(((field.number << 3) | 2) >>> 0);
    const at = out.open();
    for (const { start, end } of occurrences) out.raw(wire.buf, start, end);
    out.close(at);
    return;
  }
  for (const { start, end, wireType } of field.cardinality === 'singular' ? occurrences.slice(-1) : occurrences) {
    out.tag(((field.number << 3) | wireType) >>> 0);
    if (wireType === 2) out.bytes(wire.buf, start, end);
    else out.raw(wire.buf, start, end);
  }
}

/** An entry of a map of messages: its value once, after everything else in it. */
function writeEntry(copy: Copy, field: FieldShape, type: MessageShape, entry: Occurrence): void {
  const { wire, out } = copy;
  out.tag(((field.number << 3) | 2) >>> 0);
  const at = out.open();
  const values: number[] = [];
  let from = entry.start;
  eachField(wire, [entry.start, entry.end], (number, { start, end, wireType }) => {
    if (number === 2 && wireType === 2) values.push(start, end);
    else out.raw(wire.buf, from, wire.pos);
    from = wire.pos;
  });
  if (values.length > 0) writeDelimited(copy, ENTRY_VALUE, type, values);
  out.close(at);
}

/** An Any holds the last of its types and the last of its values. */
function writeAny(copy: Copy, ranges: Ranges): void {
  const { wire, out, types } = copy;
  let url: Occurrence | undefined;
  let value: Occurrence | undefined;
  eachField(wire, ranges, (number, occurrence) => {
    if (number === 1 && occurrence.wireType === 2) url = occurrence;
    if (number === 2 && occurrence.wireType === 2) value = occurrence;
  });
  const { start = 0, end = 0 } = url ?? {};
  out.tag(ANY_TYPE_URL);
  out.bytes(wire.buf, start, end);
  if (value === undefined) return;
  const type = types.get(anyTypeName(Buffer.from(wire.buf.subarray(start, end)).toString()));
  if (type !== undefined) {
    writeDelimited(copy, ANY_VALUE, type, [value.start, value.end]);
    return;
  }
  out.tag(ANY_VALUE);
  out.bytes(wire.buf, value.start, value.end);
}
