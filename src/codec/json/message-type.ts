import type { WireReader } from '../wire/reader.ts';
import type { WireWriter } from '../wire/writer.ts';
import type { JsonReader } from './reader.ts';
import type { JsonWriter, TextWords } from './writer.ts';

/** What generated code says of a message at run time: its fields, and the two codecs. */
export interface MessageType {
  /** Full name without a leading dot: `temporal.api.common.v1.Payload`. */
  readonly name: string;
  /** In order of declaration. */
  readonly fields: readonly FieldType[];
  /** Set for types whose JSON form is not the usual object: those of google.protobuf, and payloads in shorthand. */
  readonly wellKnown: WellKnown | undefined;
  /** Reads one JSON value and appends the message's fields to `out` (no tag, no length). */
  readonly parse: (json: JsonReader, out: WireWriter) => void;
  /** Reads the message's fields from `wire.pos` up to `end` and appends its JSON form to `out`. */
  readonly print: (wire: WireReader, end: number, out: JsonWriter) => void;
}

export type WellKnown =
  | 'any'
  | 'timestamp'
  | 'duration'
  | 'field-mask'
  | 'struct'
  | 'value'
  | 'list-value'
  | 'wrapper'
  | 'payload'
  | 'payloads';

export type ScalarType =
  | 'double'
  | 'float'
  | 'int32'
  | 'uint32'
  | 'sint32'
  | 'fixed32'
  | 'sfixed32'
  | 'int64'
  | 'uint64'
  | 'sint64'
  | 'fixed64'
  | 'sfixed64'
  | 'bool'
  | 'string'
  | 'bytes';

export interface FieldType {
  readonly number: number;
  /** Proto spelling: `workflow_id`. */
  readonly name: string;
  /** `workflowId` */
  readonly jsonName: string;
  readonly cardinality: 'singular' | 'repeated' | 'map';
  /** Scalar type of the field, or of a map's value; `enum`, `message` and `group` have a `type`. */
  readonly kind: ScalarType | 'enum' | 'message' | 'group';
  /** A function, since messages may refer to each other in a circle. */
  readonly type: (() => MessageType | EnumType) | undefined;
  readonly mapKey: ScalarType | undefined;
  /** Members of one oneof share this number; -1 for none. */
  readonly oneof: number;
  /** True where an unset field differs from one set to zero. */
  readonly explicitPresence: boolean;
}

export interface EnumType {
  readonly name: string;
  /** In order of declaration; the first name of a number is the one printed. */
  readonly values: readonly (readonly [name: string, number: number])[];
  /** Closed enums (proto2) refuse numbers that they do not declare. */
  readonly closed: boolean;
  /** Built at the first use, by enum.ts. */
  index?: EnumIndex;
}

export interface EnumIndex {
  /** All spellings that are read. */
  readonly numbers: ReadonlyMap<string, number>;
  /** `"NAME"` in bytes, as it is printed. */
  readonly printed: ReadonlyMap<number, TextWords>;
  /** What any other number is printed as, unless as the number that it is. */
  readonly other: TextWords | undefined;
}

/** What a field of a generated message differs in from the usual: a singular field with implicit presence. */
interface FieldOptions {
  readonly jsonName?: string;
  readonly cardinality?: 'repeated' | 'map';
  readonly type?: () => MessageType | EnumType;
  readonly mapKey?: ScalarType;
  readonly oneof?: number;
  readonly explicitPresence?: boolean;
}

export function field(number: number, name: string, kind: FieldType['kind'], options: FieldOptions = {}): FieldType {
  return {
    number,
    name,
    jsonName: options.jsonName ?? name,
    cardinality: options.cardinality ?? 'singular',
    kind,
    type: options.type,
    mapKey: options.mapKey,
    oneof: options.oneof ?? -1,
    explicitPresence: options.explicitPresence ?? false,
  };
}

/** `fields` is called at the first use: most messages of a large API are never looked at. */
export function messageType(
  name: string,
  parse: MessageType['parse'],
  print: MessageType['print'],
  fields: () => readonly FieldType[],
  wellKnown?: WellKnown,
): MessageType {
  let known: readonly FieldType[] | undefined;
  return {
    name,
    wellKnown,
    parse,
    print,
    get fields() {
      known ??= fields();
      return known;
    },
  };
}
