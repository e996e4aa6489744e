import {
  create,
  type DescField,
  type DescMessage,
  fromJson,
  type JsonValue,
  type Message,
  ScalarType,
  toBinary,
} from '@bufbuild/protobuf';
import { type ReflectMessage, reflect } from '@bufbuild/protobuf/reflect';
import { descriptor } from './oracle.ts';
import type { Random } from './random.ts';

/** A protobuf-es message with random fields, at most `depth` levels of messages deep. */
export function randomMessage(random: Random, type: DescMessage, depth: number): Message {
  return reflectRandom(random, type, depth).message;
}

function reflectRandom(random: Random, type: DescMessage, depth: number): ReflectMessage {
  const known = wellKnown(random, type, depth);
  if (known !== undefined) return reflect(type, known);
  const message = reflect(type, create(type));
  const rarity = type.fields.length > 20 ? 6 : 2;
  for (const field of type.fields) {
    if (random.oneIn(rarity)) setRandom(random, message, field, depth);
  }
  return message;
}

function setRandom(random: Random, message: ReflectMessage, field: DescField, depth: number): void {
  if (field.message !== undefined && depth === 0) return;
  switch (field.fieldKind) {
    case 'scalar':
      message.set(field, scalar(random, field.scalar));
      return;
    case 'enum':
      message.set(field, enumNumber(random, field.enum.values));
      return;
    case 'message':
      message.set(field, reflectRandom(random, field.message, depth - 1));
      return;
    case 'list':
      for (let i = random.below(4); i > 0; i--) message.get(field).add(element(random, field, depth));
      return;
    case 'map':
      for (let i = random.below(4); i > 0; i--) {
        message.get(field).set(scalar(random, field.mapKey) as string, element(random, field, depth));
      }
  }
}

function element(random: Random, field: DescField & { fieldKind: 'list' | 'map' }, depth: number): unknown {
  if (field.message !== undefined) return reflectRandom(random, field.message, depth - 1);
  if (field.enum !== undefined) return enumNumber(random, field.enum.values);
  return scalar(random, field.scalar as ScalarType);
}

function enumNumber(random: Random, values: readonly { readonly number: number }[]): number {
  return values.length > 1 && random.oneIn(8)
    ? random.pick([-1, 99, 2147483647, -2147483648])
    : random.pick(values).number;
}

const TEXTS = [
  '',
  'a',
  'workflow-id',
  'é',
  '😀',
  '"\\/\b\f\n\r\t\u0000\u001f\u007f',
  '<&>\u2028',
  'x'.repeat(60),
  'ü'.repeat(70),
  '{',
  '[',
];

function text(random: Random): string {
  return random.oneIn(2) ? random.pick(TEXTS) : `k${random.below(1000)}`;
}

/** The limits of numbers of each size. */
function integer(random: Random, bits: 32 | 64, signed: boolean): bigint {
  const limit = 2n ** BigInt(signed ? bits - 1 : bits);
  const small = [
    0n,
    1n,
    127n,
    128n,
    16_384n,
    BigInt(random.below(100_000)),
    limit - 1n,
    limit / 2n,
    2n ** 53n % limit,
    (2n ** 53n + 1n) % limit,
  ];
  const value = random.pick(small);
  return signed && random.oneIn(2) ? -value - 1n : value;
}

/** Numbers that a float and a double print alike, without -0, which JSON.stringify cannot represent. */
function floating(random: Random): number {
  return random.pick([
    0,
    1,
    -1,
    0.5,
    0.125,
    1e10,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    random.below(4096) / 8,
  ]);
}

function scalar(random: Random, type: ScalarType): unknown {
  switch (type) {
    case ScalarType.STRING:
      return text(random);
    case ScalarType.BYTES:
      return random.bytes(random.below(10));
    case ScalarType.BOOL:
      return random.oneIn(2);
    case ScalarType.DOUBLE:
    case ScalarType.FLOAT:
      return floating(random);
    case ScalarType.INT32:
    case ScalarType.SINT32:
    case ScalarType.SFIXED32:
      return Number(integer(random, 32, true));
    case ScalarType.UINT32:
    case ScalarType.FIXED32:
      return Number(integer(random, 32, false));
    case ScalarType.UINT64:
    case ScalarType.FIXED64:
      return integer(random, 64, false);
    default:
      return integer(random, 64, true);
  }
}

/** Types allowed in an Any here, which both sides know. */
const IN_ANY = [
  'temporal.api.common.v1.WorkflowExecution',
  'temporal.api.failure.v1.Failure',
  'google.protobuf.Duration',
  'google.protobuf.Any',
];

/** Messages of google.protobuf whose fields have restricted values. */
function wellKnown(random: Random, type: DescMessage, depth: number): Message | undefined {
  switch (type.typeName) {
    case 'google.protobuf.Timestamp': {
      const seconds = random.pick([0n, 1n, -1n, -62_135_596_800n, 253_402_300_799n, BigInt(random.below(2 ** 31))]);
      return create(type, { seconds, nanos: random.pick([0, 1, 1000, 500_000_000, 999_999_999]) } as Record<
        string,
        unknown
      >);
    }
    case 'google.protobuf.Duration': {
      const sign = random.pick([1, -1]);
      const seconds = BigInt(sign * random.pick([0, 1, 90, 315_576_000_000]));
      return create(type, { seconds, nanos: sign * random.pick([0, 1, 1000, 500_000_000, 999_999_999]) } as Record<
        string,
        unknown
      >);
    }
    case 'google.protobuf.FieldMask':
      return create(type, { paths: random.pick([[], ['a'], ['foo_bar', 'a.b_c']]) } as Record<string, unknown>);
    case 'google.protobuf.Struct':
      return fromJson(type, { [text(random)]: json(random, 2), b: json(random, 2) });
    case 'google.protobuf.Value':
      return fromJson(type, json(random, 3));
    case 'google.protobuf.ListValue':
      return fromJson(type, [json(random, 2), json(random, 2)]);
    case 'google.protobuf.Any': {
      if (depth <= 0 || random.oneIn(6)) return create(type);
      const name = random.pick(IN_ANY);
      const inner = randomMessage(random, descriptor(name), depth - 1);
      return create(type, {
        typeUrl: `type.googleapis.com/${name}`,
        value: toBinary(descriptor(name), inner),
      } as Record<string, unknown>);
    }
    default:
      return undefined;
  }
}

/** Any JSON, without numbers beyond a double. */
function json(random: Random, depth: number): JsonValue {
  switch (random.below(depth > 0 ? 8 : 5)) {
    case 0:
      return null;
    case 1:
      return random.oneIn(2);
    case 2:
      return random.pick([0, 1, -1.5, 1e10, 123456789]);
    case 3:
    case 4:
      return text(random);
    case 5:
      return Array.from({ length: random.below(3) }, () => json(random, depth - 1));
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(3) }, () => [`k${random.below(100)}`, json(random, depth - 1)]),
      );
  }
}
