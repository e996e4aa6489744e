import type { Enum, Field, Message, Model, PayloadTypes } from '../../model.ts';
import type { Descriptions } from './descriptions.ts';
import type { Schema } from './document.ts';
import { ANY_JSON, PAYLOAD_SCHEMA, SHARED_SCHEMAS, type SharedName, scalarSchema } from './shared-schemas.ts';

/** Makes schemas, and gathers under `components` those that are referred to. */
export interface Schemas {
  readonly field: (field: Field) => Schema;
  /** A field as a property of its message, described. */
  readonly property: (owner: Message, field: Field) => Schema;
  readonly message: (fullName: string) => Schema;
  readonly shared: (name: SharedName) => Schema;
  /** Adds a component of a name of its own and returns a reference to it. */
  readonly add: (name: string, schema: Schema) => Schema;
  readonly components: () => Readonly<Record<string, Schema>>;
}

export interface SchemaOptions {
  readonly model: Model;
  /** Schema names by full name. */
  readonly names: ReadonlyMap<string, string>;
  /** Types that occur in an answer: those stay open, so that a newer server does not break a strict client. */
  readonly answered: ReadonlySet<string>;
  readonly payload: PayloadTypes | undefined;
  readonly descriptions: Descriptions;
  /** Full names of the messages that the details of errors hold. */
  readonly details: readonly string[];
  /** JSON names of fields that are always in an answer, by full name of its message. */
  readonly written: ReadonlyMap<string, string>;
  /** Go names of schemas that oapi-codegen would declare twice, by schema name. */
  readonly goNames: ReadonlyMap<string, string>;
}

export function createSchemas(options: SchemaOptions): Schemas {
  const { model, names, payload, descriptions } = options;
  const made = new Map<string, Schema>();
  const pending: (() => void)[] = [];

  const refer = (name: string, make: () => Schema): Schema => {
    if (!made.has(name)) {
      made.set(name, {});
      // Put off, not nested: messages refer to each other in circles and many levels deep.
      pending.push(() => made.set(name, make()));
    }
    return { $ref: `#/components/schemas/${name}` };
  };
  const nameOf = (fullName: string): string => {
    const name = names.get(fullName);
    if (name === undefined) throw new Error(`${fullName} is not in the model`);
    return name;
  };

  const shared = (name: SharedName): Schema => {
    const schema: Schema = SHARED_SCHEMAS[name];
    if (name === 'Status') shared('ErrorDetail');
    if (name !== 'ErrorDetail') return refer(name, () => schema);
    const { details } = options;
    return refer(name, () => ({ ...schema, ...(details.length > 0 && { 'x-detail-types': details.map(message) }) }));
  };
  const message = (fullName: string): Schema => {
    const declared = model.messages.get(fullName);
    if (declared === undefined) throw new Error(`${fullName} is not in the model`);
    return wellKnown(declared) ?? refer(nameOf(fullName), () => plainMessage(declared));
  };
  const enumeration = (fullName: string): Schema => {
    if (fullName === 'google.protobuf.NullValue') return { description: 'Always null.' };
    const declared = model.enums.get(fullName);
    if (declared === undefined) throw new Error(`${fullName} is not in the model`);
    return refer(nameOf(fullName), () => enumSchema(declared, descriptions.enum(declared)));
  };
  const single = (field: Field): Schema => {
    const { type } = field;
    if (type.kind === 'message') return message(type.message);
    if (type.kind === 'enum') return enumeration(type.enum);
    if (isToken(field)) return { type: 'string' };
    const schema = scalarSchema(type.scalar);
    return typeof schema === 'string' ? shared(schema) : schema;
  };
  const field = (declared: Field): Schema => {
    const schema: Schema =
      declared.cardinality === 'repeated'
        ? { type: 'array', items: single(declared) }
        : declared.cardinality === 'map'
          ? { type: 'object', additionalProperties: single(declared) }
          : single(declared);
    return declared.deprecated ? { ...schema, deprecated: true } : schema;
  };
  const property = (owner: Message, declared: Field): Schema => {
    const description = descriptions.field(owner, declared);
    return { ...field(declared), ...(description === undefined ? {} : { description }) };
  };
  const wellKnown = (declared: Message): Schema | undefined => {
    switch (declared.wellKnown) {
      case undefined:
        return undefined;
      case 'any':
        return shared('AnyMessage');
      case 'timestamp':
        return shared('Timestamp');
      case 'duration':
        return shared('Duration');
      case 'field-mask':
        return shared('FieldMask');
      case 'struct':
        return { type: 'object', additionalProperties: ANY_JSON };
      case 'value':
        return ANY_JSON;
      case 'list-value':
        return { type: 'array', items: ANY_JSON };
      case 'wrapper':
        return wrapperSchema(declared);
    }
  };
  const plainMessage = (declared: Message): Schema => {
    const { fullName } = declared;
    const head: Schema = { 'x-proto-type': fullName };
    if (fullName === payload?.payload) return { ...PAYLOAD_SCHEMA, ...head };
    if (fullName === payload?.payloads) {
      const items = message(payload.payload);
      return { type: 'array', description: 'Payloads in order, such as arguments or results.', items, ...head };
    }
    const description = descriptions.message(declared, declared.fields);
    const goName = options.goNames.get(nameOf(fullName));
    const written = options.written.get(fullName);
    const required = declared.fields
      .filter(({ name, presence }) => presence === 'required' || name === written)
      .map(({ jsonName }) => jsonName);
    return {
      type: 'object',
      ...(description === undefined ? {} : { description }),
      ...(declared.deprecated ? { deprecated: true } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(declared.fields.length > 0 ? { properties: propertiesOf(declared, property) } : {}),
      ...(options.answered.has(fullName) ? {} : { additionalProperties: false }),
      ...head,
      ...(goName === undefined ? {} : { 'x-go-name': goName }),
    };
  };

  return {
    field,
    property,
    message,
    shared,
    add: (name, schema) => refer(name, () => schema),
    components() {
      for (let make = pending.pop(); make !== undefined; make = pending.pop()) make();
      return Object.fromEntries([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

function propertiesOf(
  message: Message,
  schema: (owner: Message, field: Field) => Schema,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(message.fields.map((field) => [field.jsonName, schema(message, field)]));
}

/**
 * Bytes that callers never look into (AIP-158): as an opaque string they survive clients that would decode base64 and
 * write the address of an array into the next query.
 */
function isToken({ name, type }: Field): boolean {
  return type.kind === 'scalar' && type.scalar === 'bytes' && /(?:^|_)token$/.test(name);
}

/** Canonical names only: a second name of a number (allow_alias) is never printed, and case variants break clients. */
function enumSchema(declared: Enum, description: string | undefined): Schema {
  const numbers = new Set<number>();
  const canonical = declared.values.filter(({ number }) => !numbers.has(number) && numbers.add(number));
  return {
    type: 'string',
    ...(description === undefined ? {} : { description }),
    ...(declared.deprecated ? { deprecated: true } : {}),
    enum: canonical.map(({ name }) => name),
    'x-proto-type': declared.fullName,
  };
}

function wrapperSchema(declared: Message): Schema {
  const type = declared.fields[0]?.type;
  if (type?.kind !== 'scalar') throw new Error(`${declared.fullName} wraps no scalar`);
  const scalar = scalarSchema(type.scalar);
  const schema: Schema = typeof scalar === 'string' ? SHARED_SCHEMAS[scalar] : scalar;
  return { ...schema, type: [String(schema.type), 'null'] };
}
