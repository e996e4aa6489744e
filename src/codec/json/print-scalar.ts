import type { WireReader } from '../wire/reader.ts';
import { enumJson } from './enum.ts';
import type { EnumType } from './message-shape.ts';
import type { JsonWriter } from './writer.ts';

/**
 * Printers of one scalar from the wire to JSON. `end` is where the enclosing message ends.
 * Numbers on the wire are cut to the field's width, as protobuf's parsers do.
 */
export type PrintScalar = (wire: WireReader, end: number, out: JsonWriter) => void;

export const printInt32: PrintScalar = (wire, _end, out) => out.integer(wire.int32());
export const printUint32: PrintScalar = (wire, _end, out) => out.integer(wire.uint32());
export const printSint32: PrintScalar = (wire, _end, out) => out.integer(wire.sint32());
export const printFixed32: PrintScalar = (wire, _end, out) => out.integer(wire.fixed32());
export const printSfixed32: PrintScalar = (wire, _end, out) => out.integer(wire.sfixed32());
export const printBool: PrintScalar = (wire, _end, out) => out.bool(wire.bool());
export const printDouble: PrintScalar = (wire, _end, out) => out.double(wire.double());
export const printFloat: PrintScalar = (wire, _end, out) => out.float(wire.float());

export const printInt64: PrintScalar = (wire, _end, out) => {
  wire.varint64();
  out.int64(wire.lo, wire.hi);
};

export const printUint64: PrintScalar = (wire, _end, out) => {
  wire.varint64();
  out.uint64(wire.lo, wire.hi);
};

export const printSint64: PrintScalar = (wire, _end, out) => {
  wire.sint64();
  out.int64(wire.lo, wire.hi);
};

export const printFixed64: PrintScalar = (wire, _end, out) => {
  wire.fixed64();
  out.uint64(wire.lo, wire.hi);
};

export const printSfixed64: PrintScalar = (wire, _end, out) => {
  wire.fixed64();
  out.int64(wire.lo, wire.hi);
};

export const printString: PrintScalar = (wire, end, out) => {
  const stop = wire.delimited(end);
  out.string(wire, wire.pos, stop);
  wire.pos = stop;
};

/**
 * A proto2 string, which need not be UTF-8.
 * @public Temporal's own files are proto3: only codecs of other proto roots call it.
 */
export const printLaxString: PrintScalar = (wire, end, out) => {
  const stop = wire.delimited(end);
  out.string(wire, wire.pos, stop, true);
  wire.pos = stop;
};

export const printBytes: PrintScalar = (wire, end, out) => {
  const stop = wire.delimited(end);
  out.base64(wire.buf, wire.pos, stop);
  wire.pos = stop;
};

/** An enum by its name, an unknown number as a number (proto3 JSON). */
export function printEnum(number: number, out: JsonWriter, type: EnumType): void {
  const name = enumJson(type, number);
  if (name === undefined) out.integer(number);
  else out.constant(name);
}
