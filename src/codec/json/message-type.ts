import type { WireWriter } from '../wire/writer.ts';
import type { EnumType, FieldShape, MessageShape, ScalarType, WellKnown } from './message-shape.ts';
import type { JsonReader } from './reader.ts';

/** What generated code says of a message at run time: its fields, and how it is read from JSON. */
export interface MessageType extends MessageShape {
  readonly fields: readonly FieldType[];
  /** Reads one JSON value and appends the message's fields to `out` (no tag, no length). */
  readonly parse: (json: JsonReader, out: WireWriter) => void;
}

export interface FieldType extends FieldShape {
  readonly type: (() => MessageType | EnumType) | undefined;
}

/** How a field of a generated message differs from the usual: a singular field with implicit presence. */
interface FieldOptions {
  readonly jsonName?: string;
  readonly cardinality?: 'repeated' | 'map';
  readonly type?: () => MessageType | EnumType;
  readonly mapKey?: ScalarType;
  readonly oneof?: number;
  readonly explicitPresence?: boolean;
  readonly isLax?: boolean;
  readonly isAttribute?: boolean;
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
    isLax: options.isLax ?? false,
    isAttribute: options.isAttribute ?? false,
  };
}

/** `fields` is called at first use: most messages of a large API are never looked at. */
export function messageType(
  name: string,
  parse: MessageType['parse'],
  fields: () => readonly FieldType[],
  wellKnown?: WellKnown,
): MessageType {
  let known: readonly FieldType[] | undefined;
  return {
    name,
    wellKnown,
    parse,
    get fields() {
      known ??= fields();
      return known;
    },
  };
}
