/** A message without its codecs: what a reader or writer may know of one (MessageType adds the codecs). */
export interface MessageShape {
  /** Full name without a leading dot: `temporal.api.common.v1.Payload`. */
  readonly name: string;
  /** In order of declaration. */
  readonly fields: readonly FieldShape[];
  /** Set for types whose JSON form is not the usual object: those of google.protobuf, and payloads in shorthand. */
  readonly wellKnown: WellKnown | undefined;
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

export interface FieldShape {
  readonly number: number;
  /** Proto spelling: `workflow_id`. */
  readonly name: string;
  /** `workflowId` */
  readonly jsonName: string;
  readonly cardinality: 'singular' | 'repeated' | 'map';
  /** Scalar type of the field, or of a map's value; `enum`, `message` and `group` have a `type`. */
  readonly kind: ScalarType | 'enum' | 'message' | 'group';
  /** A function, since messages may refer to each other in a circle. */
  readonly type: (() => MessageShape | EnumType) | undefined;
  readonly mapKey: ScalarType | undefined;
  /** Members of one oneof share this number; -1 for none. */
  readonly oneof: number;
  /** True where an unset field differs from one set to zero. */
  readonly explicitPresence: boolean;
  /** True for a string that need not be UTF-8 (proto2). */
  readonly isLax: boolean;
  /** True for payloads that are search attributes, whose `type` in the metadata says nothing new. */
  readonly isAttribute: boolean;
}

export interface EnumType {
  readonly name: string;
  /** In order of declaration; the first name of a number is the one printed. */
  readonly values: readonly (readonly [name: string, number: number])[];
  /** Closed enums (proto2) refuse numbers that they do not declare. */
  readonly closed: boolean;
  /** Built at first use, by enum.ts. */
  index?: EnumIndex;
}

/** Numbers by all spellings that are read. */
export type EnumIndex = ReadonlyMap<string, number>;

/** The message type of a field, of its elements, or of a map's values; undefined for scalars and enums. */
export function messageOf<M extends MessageShape>(field: {
  readonly type: (() => M | EnumType) | undefined;
}): M | undefined {
  const type = field.type?.();
  return type !== undefined && 'fields' in type ? type : undefined;
}
