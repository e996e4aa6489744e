import type { Field, FieldType, ScalarType } from '../../model.ts';

const WIRE_TYPES: Readonly<Record<ScalarType, number>> = {
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
};

/** Wire type of one value: 0 varint, 1 of 64 bits, 2 length-delimited, 3 group, 5 of 32 bits. */
export function wireType(type: FieldType): number {
  if (type.kind === 'enum') return 0;
  if (type.kind === 'message') return type.delimited ? 3 : 2;
  return WIRE_TYPES[type.scalar];
}

/** Field number and wire type in one, unsigned. */
export function tag(number: number, wire: number): number {
  return ((number << 3) | wire) >>> 0;
}

export function isPackable(field: Field): boolean {
  return field.cardinality === 'repeated' && wireType(field.type) !== 2 && wireType(field.type) !== 3;
}

/** `int32` to `Int32`: the run time's functions are named parseInt32; float is Float32 there. */
export function parseSuffix(scalar: ScalarType): string {
  return scalar === 'float' ? 'Float32' : scalar.charAt(0).toUpperCase() + scalar.slice(1);
}
