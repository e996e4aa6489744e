import * as tables from '../assembly/tables.ts';
import { type EnumType, type FieldShape, type MessageShape, messageOf, type WellKnown } from './message-shape.ts';
import { isPackable, WIRE_TYPES } from './reorder.ts';
import type { WasmMemory } from './web-assembly.ts';

const FORMS: Readonly<Record<WellKnown, number>> = {
  timestamp: tables.FORM_TIMESTAMP,
  duration: tables.FORM_DURATION,
  payload: tables.FORM_PAYLOAD,
  payloads: tables.FORM_PAYLOADS,
  any: tables.FORM_ANY,
  'field-mask': tables.FORM_FIELD_MASK,
  struct: tables.FORM_STRUCT,
  value: tables.FORM_VALUE,
  'list-value': tables.FORM_LIST_VALUE,
  wrapper: tables.FORM_WRAPPER,
};

const KINDS: Readonly<Record<FieldShape['kind'], number>> = {
  int32: tables.KIND_INT32,
  uint32: tables.KIND_UINT32,
  sint32: tables.KIND_SINT32,
  int64: tables.KIND_INT64,
  uint64: tables.KIND_UINT64,
  sint64: tables.KIND_SINT64,
  bool: tables.KIND_BOOL,
  enum: tables.KIND_ENUM,
  string: tables.KIND_STRING,
  bytes: tables.KIND_BYTES,
  message: tables.KIND_MESSAGE,
  group: tables.KIND_GROUP,
  fixed32: tables.KIND_FIXED32,
  sfixed32: tables.KIND_SFIXED32,
  float: tables.KIND_FLOAT,
  fixed64: tables.KIND_FIXED64,
  sfixed64: tables.KIND_SFIXED64,
  double: tables.KIND_DOUBLE,
};

/** Numbers below it are looked up in a list, others by search. */
const DENSE = 128;
const DENSE_ENUM = 1024;

/** Thrown when `limit` is reached: all is printed again with more room. */
export class TablesFull extends Error {}

/** How much is read behind a text that is copied. */
const SLACK = 16;

/** The tables of assembly/tables.ts, each made when it is first needed. */
export class PrintTables {
  private readonly memory: WasmMemory;
  private view: DataView;
  private next = tables.TABLES;
  /** Where the tables end at the latest. */
  limit: number;
  private readonly types = new Map<MessageShape, number>();
  private readonly enums = new Map<EnumType, number>();
  private readonly shapes = new Map<number, MessageShape>();
  private readonly fields = new Map<number, FieldShape>();

  constructor(memory: WasmMemory, limit: number) {
    this.memory = memory;
    this.view = new DataView(memory.buffer);
    this.limit = limit;
  }

  /** Where the table of a type is. */
  address(type: MessageShape): number {
    return this.types.get(type) ?? this.addType(type);
  }

  /** The type whose table is there. */
  shapeAt(address: number): MessageShape {
    return this.shapes.get(address) as MessageShape;
  }

  /** Makes the table of the type of the field whose record is there. */
  addTypeOf(record: number): number {
    const field = this.fields.get(record) as FieldShape;
    const message = messageOf(field);
    const address = message === undefined ? this.enumAddress(field.type?.() as EnumType) : this.address(message);
    this.set(record + tables.FIELD_TYPE, address);
    return address;
  }

  private addType(type: MessageShape): number {
    const { fields } = type;
    const sparse = fields.filter(({ number }) => number >= DENSE).sort((a, b) => a.number - b.number);
    const dense = lengthOf(fields.map(({ number }) => number).filter((number) => number < DENSE));
    const list = this.take(sparse.length * 4);
    const at = this.take(tables.TYPE_LIST + dense * 4);
    this.set(at + tables.TYPE_FORM, type.wellKnown === undefined ? tables.FORM_FIELDS : FORMS[type.wellKnown]);
    this.set(at + tables.TYPE_DENSE, dense);
    this.set(at + tables.TYPE_SPARSE, sparse.length);
    this.set(at + tables.TYPE_SPARSE_LIST, list);
    for (const [i, field] of fields.entries()) {
      const place = field.oneof < 0 ? i : fields.findIndex(({ oneof }) => oneof === field.oneof);
      const record = this.addField(field, 1 + place);
      const isDense = field.number < DENSE;
      this.set(isDense ? at + tables.TYPE_LIST + field.number * 4 : list + sparse.indexOf(field) * 4, record);
    }
    this.shapes.set(at, type);
    this.types.set(type, at);
    return at;
  }

  private addField(field: FieldShape, place: number): number {
    const key = Buffer.from(`,${JSON.stringify(field.jsonName)}:`);
    const text = this.addText(key);
    const at = this.take(tables.FIELD_SIZE);
    const wireType = field.cardinality === 'map' ? WIRE_TYPES.message : WIRE_TYPES[field.kind];
    this.set(at + tables.FIELD_TAG, ((field.number << 3) | wireType) >>> 0);
    this.view.setUint8(at + tables.FIELD_KIND, KINDS[field.kind]);
    this.view.setUint8(at + tables.FIELD_FLAGS, flagsOf(field));
    this.view.setUint16(at + tables.FIELD_PLACE, place, true);
    this.set(at + tables.FIELD_KEY, text);
    this.set(at + tables.FIELD_KEY_LENGTH, key.length);
    this.view.setUint8(at + tables.FIELD_MAP_KEY, KINDS[field.mapKey ?? 'string']);
    this.fields.set(at, field);
    return at;
  }

  private enumAddress(type: EnumType): number {
    const known = this.enums.get(type);
    if (known !== undefined) return known;
    const at = this.addEnum(type);
    this.enums.set(type, at);
    return at;
  }

  /** The first name of a number is the one printed. A NullValue is null, whatever its number. */
  private addEnum(type: EnumType): number {
    const isNull = type.name === 'google.protobuf.NullValue';
    const names = new Map<number, string>();
    for (const [name, number] of isNull ? [] : type.values) if (!names.has(number)) names.set(number, `"${name}"`);
    const isDense = (number: number): boolean => number >= 0 && number < DENSE_ENUM;
    const sparse = [...names].filter(([number]) => !isDense(number));
    const dense = lengthOf([...names.keys()].filter(isDense));
    const other = isNull ? this.addName('null') : 0;
    const list = this.take(sparse.length * 8);
    const at = this.take(tables.ENUM_LIST + dense * 4);
    this.set(at + tables.ENUM_DENSE, dense);
    this.set(at + tables.ENUM_SPARSE, sparse.length);
    this.set(at + tables.ENUM_SPARSE_LIST, list);
    this.set(at + tables.ENUM_OTHER, other);
    for (const [number, name] of names) {
      if (isDense(number)) this.set(at + tables.ENUM_LIST + number * 4, this.addName(name));
    }
    for (const [i, [number, name]] of sparse.entries()) {
      this.set(list + i * 8, number >>> 0);
      this.set(list + i * 8 + 4, this.addName(name));
    }
    return at;
  }

  /** A text behind its length. */
  private addName(text: string): number {
    const bytes = Buffer.from(text);
    const at = this.take(4 + bytes.length + SLACK);
    this.set(at, bytes.length);
    Buffer.from(this.view.buffer).set(bytes, at + 4);
    return at;
  }

  private addText(bytes: Buffer): number {
    const at = this.take(bytes.length + SLACK);
    Buffer.from(this.view.buffer).set(bytes, at);
    return at;
  }

  /** @returns where so many bytes, all zero, begin */
  private take(bytes: number): number {
    const at = (this.next + 3) & ~3;
    if (at + bytes > this.limit) throw new TablesFull();
    if (this.view.buffer !== this.memory.buffer) this.view = new DataView(this.memory.buffer);
    Buffer.from(this.view.buffer).fill(0, at, at + bytes);
    this.next = at + bytes;
    return at;
  }

  private set(at: number, value: number): void {
    if (this.view.buffer !== this.memory.buffer) this.view = new DataView(this.memory.buffer);
    this.view.setUint32(at, value, true);
  }
}

/** The length of a list that has all these indices. */
function lengthOf(indices: readonly number[]): number {
  return 1 + Math.max(-1, ...indices);
}

function flagsOf(field: FieldShape): number {
  const { kind, cardinality } = field;
  const type = kind === 'enum' ? field.type?.() : undefined;
  return (
    (cardinality === 'repeated' ? tables.FLAG_REPEATED : 0) |
    (field.explicitPresence ? tables.FLAG_EXPLICIT : 0) |
    (cardinality === 'map' ? tables.FLAG_MAP : 0) |
    (cardinality === 'repeated' && isPackable(field) ? tables.FLAG_PACKABLE : 0) |
    (field.isLax ? tables.FLAG_LAX : 0) |
    (field.isAttribute ? tables.FLAG_ATTRIBUTE : 0) |
    (type !== undefined && 'closed' in type && type.closed ? tables.FLAG_CLOSED : 0)
  );
}
