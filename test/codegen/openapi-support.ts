import type {
  Binding,
  Enum,
  Field,
  FieldType,
  Message,
  Method,
  Model,
  Operation,
  PathSegment,
  ScalarType,
} from '../../codegen/model.ts';
import type { Example, ExampleSet } from '../../codegen/print/openapi/examples.ts';

const place = { file: 'made-up.proto', line: 1 };
const SCALARS: readonly string[] = ['double', 'float', 'int32', 'uint32', 'int64', 'uint64', 'bool', 'string', 'bytes'];

/**
 * A field out of its declaration: `string workflow_id`, `repeated int32 sizes`, `map<string> labels`,
 * `acme.v1.Size size`, `enum acme.v1.Color color`.
 */
export function field(declaration: string, more: Partial<Field> = {}): Field {
  const match = /^(?:(repeated) )?(?:(enum) )?(?:map<([\w.]+)>|([\w.]+)) (\w+)$/.exec(declaration);
  if (match === null) throw new Error(declaration);
  const [, repeated, isEnum, mapValue, single, name = ''] = match;
  const typeName = mapValue ?? single ?? '';
  const type: FieldType =
    isEnum !== undefined
      ? { kind: 'enum', enum: typeName }
      : SCALARS.includes(typeName)
        ? { kind: 'scalar', scalar: typeName as ScalarType }
        : { kind: 'message', message: typeName, delimited: false };
  return {
    name,
    jsonName: name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    number: 1,
    place,
    comment: undefined,
    deprecated: false,
    cardinality: mapValue === undefined ? (repeated === undefined ? 'singular' : 'repeated') : 'map',
    type,
    mapKey: mapValue === undefined ? undefined : 'string',
    presence: type.kind === 'message' ? 'explicit' : 'implicit',
    oneof: undefined,
    packed: false,
    utf8: true,
    extension: undefined,
    ...more,
  };
}

/** `fullName` has its package in lower case and its local names capitalised. */
export function message(
  fullName: string,
  fields: readonly (string | Field)[] = [],
  more: Partial<Message> = {},
): Message {
  return {
    ...named(fullName),
    fields: fields.map((each) => (typeof each === 'string' ? field(each) : each)),
    oneofs: [],
    wellKnown: undefined,
    ...more,
  };
}

export function enumeration(fullName: string, values: readonly string[], more: Partial<Enum> = {}): Enum {
  return {
    ...named(fullName),
    values: values.map((name, number) => ({ name, number, comment: undefined, deprecated: false })),
    closed: false,
    ...more,
  };
}

function named(fullName: string) {
  const parts = fullName.split('.');
  const first = parts.findIndex((part) => /^[A-Z]/.test(part));
  return {
    fullName,
    package: parts.slice(0, first).join('.'),
    localName: parts.slice(first),
    place,
    comment: undefined,
    deprecated: false,
  };
}

/** `POST /api/v1/things/{thing.id} *`: method, template and body; path variables are named by their last part. */
export function binding(rule: string, more: Partial<Binding> = {}): Binding {
  const [method = '', source = '', body] = rule.split(' ');
  const segments = source
    .slice(1)
    .split('/')
    .map((text): PathSegment => {
      const path = /^\{(.+)\}$/.exec(text)?.[1]?.split('.');
      if (path === undefined) return { kind: 'literal', text };
      return { kind: 'variable', fieldPath: path, parameter: field(`string ${path.at(-1)}`).jsonName };
    });
  return {
    method: method as Binding['method'],
    path: { source, segments },
    body,
    responseBody: undefined,
    published: source.startsWith('/api/v1'),
    place,
    ...more,
  };
}

/** Operation of the rpc `acme.v1.Shop/<name>` with the messages `acme.v1.<name>Request` and `…Response`. */
export function operation(name: string, rules: readonly string[], more: Partial<Operation> = {}): Operation {
  const rpc: Method = {
    name,
    place,
    comment: undefined,
    deprecated: false,
    requestType: `acme.v1.${name}Request`,
    responseType: `acme.v1.${name}Response`,
    clientStreaming: false,
    serverStreaming: false,
  };
  return {
    id: name.charAt(0).toLowerCase() + name.slice(1),
    rpc,
    service: 'acme.v1.Shop',
    bindings: rules.map((rule) => binding(rule)),
    headers: [],
    fills: [],
    success: { kind: 'fixed', status: 200 },
    written: undefined,
    entityTag: undefined,
    filters: undefined,
    repeatable: false,
    ...more,
  };
}

/** Request and response messages that `messages` lacks are made, without fields. */
export function model(
  operations: readonly Operation[],
  messages: readonly Message[] = [],
  enums: readonly Enum[] = [],
): Model {
  const all = new Map(messages.map((each) => [each.fullName, each]));
  for (const { rpc } of operations) {
    for (const name of [rpc.requestType, rpc.responseType]) if (!all.has(name)) all.set(name, message(name));
  }
  return {
    sourceVersion: '1.2.3',
    messages: all,
    enums: new Map(enums.map((each) => [each.fullName, each])),
    services: [{ fullName: 'acme.v1.Shop', comment: undefined, methods: operations.map(({ rpc }) => rpc) }],
    operations,
    notes: [],
    withoutRoute: [],
  };
}

export const WELL_KNOWN: readonly Message[] = [
  message('google.protobuf.Timestamp', ['int64 seconds', 'int32 nanos'], { wellKnown: 'timestamp' }),
  message('google.protobuf.Duration', ['int64 seconds', 'int32 nanos'], { wellKnown: 'duration' }),
  message('google.protobuf.FieldMask', ['repeated string paths'], { wellKnown: 'field-mask' }),
  message('google.protobuf.Any', ['string type_url', 'bytes value'], { wellKnown: 'any' }),
  message('google.protobuf.Struct', ['map<google.protobuf.Value> fields'], { wellKnown: 'struct' }),
  message('google.protobuf.Value', [], { wellKnown: 'value' }),
  message('google.protobuf.ListValue', ['repeated google.protobuf.Value values'], { wellKnown: 'list-value' }),
  message('google.protobuf.DoubleValue', ['double value'], { wellKnown: 'wrapper' }),
  message('google.protobuf.Int64Value', ['int64 value'], { wellKnown: 'wrapper' }),
];

export function exampleSet(examples: Readonly<Record<string, Example>>): ExampleSet {
  const lines = Object.keys(examples);
  return {
    examples: new Map(Object.entries(examples)),
    placeOf: (id) => ({ file: 'made-up.yaml', line: lines.indexOf(id) + 1 }),
  };
}
