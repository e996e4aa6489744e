import type protobuf from 'protobufjs';
import { enumTypeOf, isMap, type Json, jsonName, messageTypeOf, nameOf } from './schema.ts';

export interface SampleOptions {
  /** Chooses the member of each oneof, and with it the values. */
  readonly seed: number;
  /** Only what a query can say (contract section 2): no lists or maps of messages, no payloads. */
  readonly inQuery?: boolean;
}

/** How many seeds it takes for every member of every oneof. */
export function seedsOf(type: protobuf.Type, seen = new Set<protobuf.Type>()): number {
  if (seen.has(type)) return 1;
  seen.add(type);
  const own = type.oneofsArray.map(({ fieldsArray }) => fieldsArray.length);
  const inner = type.fieldsArray.map(messageTypeOf).map((one) => (one === undefined ? 1 : seedsOf(one, seen)));
  return Math.max(1, ...own, ...inner);
}

/** A message with every field set, oneofs in turn and recursion once, as JSON that a caller would send. */
export function sample(type: protobuf.Type, options: SampleOptions): Json {
  let count = options.seed;
  const inside: protobuf.Type[] = [];

  const message = (one: protobuf.Type): Json => {
    const special = SPECIAL[nameOf(one)];
    if (special !== undefined) return special(count++);
    inside.push(one);
    const chosen = one.oneofsArray
      .filter((oneof) => !oneof.isProto3Optional)
      .map((oneof) =>
        oneof.fieldsArray.filter(isUsable).at(options.seed % Math.max(1, oneof.fieldsArray.filter(isUsable).length)),
      );
    const entries = one.fieldsArray
      .filter((field) => isUsable(field) && (!field.partOf || field.partOf.isProto3Optional || chosen.includes(field)))
      .map((field): [string, Json] => [jsonName(field), value(field)]);
    inside.pop();
    return Object.fromEntries(entries);
  };

  const isUsable = (field: protobuf.Field): boolean => {
    const inner = messageTypeOf(field);
    // A message inside itself: once is enough to see that it is read.
    if (inner !== undefined && inside.filter((one) => one === inner).length > (inside[0] === inner ? 0 : 1))
      return false;
    if (options.inQuery !== true) return true;
    if (inner === undefined) return true;
    if (field.repeated) return false;
    const leaf = SPECIAL[nameOf(inner)] !== undefined && !nameOf(inner).startsWith('temporal.');
    return leaf || !(isMap(field) || inside.includes(inner) || NOT_IN_QUERY.test(nameOf(inner)));
  };

  const value = (field: protobuf.Field): Json => {
    if (isMap(field)) return { [`key ${count++}`]: single(field), 'a.b[c]': single(field) };
    if (!field.repeated) return single(field);
    return [single(field), single(field)];
  };

  const single = (field: protobuf.Field): Json => {
    // All parts of one request name the same one (contract section 1, multi-operation).
    if (field.name === 'namespace' && field.type === 'string') return 'my namespace/ü';
    const inner = messageTypeOf(field);
    if (inner !== undefined) return message(inner);
    const enumType = enumTypeOf(field);
    if (enumType !== undefined) {
      const names = Object.keys(enumType.values).filter((name) => enumType.values[name] !== 0);
      return names[count++ % names.length] ?? (Object.keys(enumType.values)[0] as string);
    }
    return scalar(field.type, count++);
  };

  return message(type);
}

const NOT_IN_QUERY = /\.(Payloads?|Any|Struct|Value|ListValue)$/;
const TEXTS = ['text', 'grüße ✓', 'a/b c?d=e&f#g', '"quoted" \\ \u0001', '%2F+%20'];
const LONGS = ['9007199254740993', '-9223372036854775808', '9223372036854775807', '1'];

function scalar(type: string, count: number): Json {
  switch (type) {
    case 'string':
      return `${TEXTS[count % TEXTS.length]} ${count}`;
    case 'bool':
      return true;
    case 'bytes':
      return Buffer.from([251, 255, 190, count % 256]).toString('base64');
    case 'int64':
    case 'sint64':
    case 'sfixed64':
      return LONGS[count % LONGS.length] as string;
    case 'uint64':
    case 'fixed64':
      return '18446744073709551615';
    case 'float':
      return [0.1, 1.5, 3.4028235e38][count % 3] as number;
    case 'double':
      return [0.1, 1e300, -2.5][count % 3] as number;
    default:
      return type.startsWith('u') || type === 'fixed32'
        ? count + 1
        : ([-2147483648, 2147483647, count + 1][count % 3] as number);
  }
}

const PAYLOADS: readonly Json[] = [
  'a text',
  { a: [1, 2.5, { b: null }], metadata: { a: 1 } },
  null,
  { metadata: { encoding: 'YmluYXJ5L3BsYWlu', more: 'AAEC' }, data: '+/8=' },
  { _protoMessageType: 'my.Message', field: 'value' },
  [],
  false,
  12.5,
];

type Special = (count: number) => Json;

const SPECIAL: Readonly<Record<string, Special>> = {
  'google.protobuf.Timestamp': (count) =>
    `20${10 + (count % 80)}-02-03T04:05:06${['', '.007', '.000008', '.123456789'][count % 4]}Z`,
  'google.protobuf.Duration': (count) =>
    `${count}${['', '.5', '.000001', '.123456789'][count % 4]?.replace('.5', '.500')}s`,
  'google.protobuf.FieldMask': () => 'someField.innerField,other',
  'google.protobuf.Any': () => ({
    '@type': 'type.googleapis.com/temporal.api.common.v1.WorkflowExecution',
    workflowId: 'in an Any',
    runId: 'r',
  }),
  'google.protobuf.Struct': () => ({ a: 1, b: [null, true, { c: 'd' }] }),
  'google.protobuf.DoubleValue': () => 2.5,
  'google.protobuf.FloatValue': () => 0.1,
  'google.protobuf.Int32Value': (count) => count,
  'google.protobuf.UInt32Value': (count) => count,
  'google.protobuf.Int64Value': () => '9007199254740993',
  'google.protobuf.UInt64Value': () => '18446744073709551615',
  'google.protobuf.BoolValue': () => false,
  'google.protobuf.StringValue': () => 'a wrapped text',
  'google.protobuf.BytesValue': () => '+/8=',
  'temporal.api.common.v1.Payload': (count) => PAYLOADS[count % PAYLOADS.length] ?? 'a payload',
  'temporal.api.common.v1.Payloads': (count) => [PAYLOADS[count % PAYLOADS.length] ?? 'one', 'two'],
};
