import type { ScalarType } from '../../model.ts';
import type { Schema } from './document.ts';

/** Schemas that stand for no message: JSON forms that many fields have in common, and the error shape. */
export const SHARED_SCHEMAS = {
  AnyMessage: {
    type: 'object',
    description: 'A message of any type. Its fields stand beside `@type`; bytes of an unknown type stand in `value`.',
    required: ['@type'],
    properties: { '@type': { type: 'string', description: 'Type URL of the message.' } },
  },
  Base64: {
    type: 'string',
    format: 'byte',
    description: 'Bytes in base64. Answers use the standard alphabet with padding; requests may use either alphabet.',
    pattern: '^[A-Za-z0-9+/_-]*={0,2}$',
    examples: ['SGVsbG8='],
  },
  Duration: {
    type: 'string',
    description:
      'Seconds with up to nine digits after the point, and the letter `s`. A request may also use hours and minutes, ' +
      'as in `1h30m`.',
    pattern: '^-?([0-9]{1,12}([.][0-9]{1,9})?s|[0-9]{1,7}h([0-9]{1,7}m)?([0-9]{1,7}s)?|[0-9]{1,7}m([0-9]{1,7}s)?)$',
    examples: ['3600s'],
  },
  ErrorDetail: {
    type: 'object',
    description: 'One detail of an error: a message whose type `@type` names, with its fields beside it.',
    required: ['@type'],
    properties: {
      '@type': {
        type: 'string',
        description: 'Type URL of the detail.',
        examples: ['type.googleapis.com/google.rpc.BadRequest'],
      },
    },
    // Explicit: Redocly reports further properties of an example otherwise. `{}` would be 'objects only' to some tools.
    additionalProperties: true,
  },
  FieldMask: {
    type: 'string',
    description: 'Paths of fields in lowerCamelCase, with commas between them.',
    examples: ['taskQueue,retryPolicy.maximumAttempts'],
  },
  GrpcTimeout: {
    type: 'string',
    description: 'One to eight digits and a unit: `H`, `M` and `S` for hours to seconds, `m`, `u` and `n` for less.',
    pattern: '^[0-9]{1,8}[HMSmun]$',
    examples: ['20S'],
  },
  Int64: {
    type: 'string',
    format: 'int64',
    description: 'A signed 64-bit integer in decimal digits, as a string so that no digit is lost.',
    pattern: '^-?[0-9]{1,19}$',
    examples: ['42'],
  },
  RequestTimeout: {
    type: 'string',
    description: 'Seconds, more than zero, with up to nine digits after the point.',
    pattern: '^[0-9]{1,12}([.][0-9]{1,9})?$',
    examples: ['20', '0.5'],
  },
  Status: {
    type: 'object',
    description: 'The one shape of every error.',
    required: ['code', 'message', 'details'],
    properties: {
      code: { type: 'integer', format: 'int32', description: 'The code of the error in gRPC, `google.rpc.Code`.' },
      message: { type: 'string', description: 'What went wrong, in English.' },
      details: {
        type: 'array',
        description: 'More about the error: broken rules of the request, the request id, what the server added.',
        items: { $ref: '#/components/schemas/ErrorDetail' },
      },
    },
  },
  Timestamp: {
    type: 'string',
    format: 'date-time',
    description: 'A time as RFC 3339 has it. Answers are in UTC with 0, 3, 6 or 9 digits after the second.',
    examples: ['2024-05-01T12:30:00.250Z'],
  },
  Uint64: {
    type: 'string',
    format: 'uint64',
    description: 'An unsigned 64-bit integer in decimal digits, as a string so that no digit is lost.',
    pattern: '^[0-9]{1,20}$',
    examples: ['42'],
  },
} as const satisfies Readonly<Record<string, Schema>>;

export type SharedName = keyof typeof SHARED_SCHEMAS;

/** A schema without a type takes any JSON value; `true` as a schema is refused by generators. */
export const ANY_JSON: Schema = { description: 'Any JSON value.' };

const ANY_JSON_PAYLOAD = [
  'Any JSON value: the data of a payload, as the caller wrote it, digit by digit.',
  '',
  'A payload that is not plain JSON, or that has more metadata than its encoding, has the long form instead: an',
  'object with nothing but `metadata` (names to base64, among them `encoding`), `data` (base64) and, where the data',
  'is stored elsewhere, `externalPayloads`. `null` stands for a payload without data. An object with the key',
  '`_protoMessageType` is a protobuf message in JSON, of the type named there.',
].join('\n');

export const PAYLOAD_SCHEMA: Schema = {
  description: ANY_JSON_PAYLOAD,
  examples: ['Hello, World!'],
  // Go decodes numbers of untyped JSON to float64 and loses digits; the raw text keeps them.
  'x-go-type': 'json.RawMessage',
};

/** JSON form of a scalar: shared where a form needs a pattern, inline where a word says it all. */
export function scalarSchema(scalar: ScalarType): Schema | SharedName {
  switch (scalar) {
    case 'string':
      return { type: 'string' };
    case 'bool':
      return { type: 'boolean' };
    case 'bytes':
      return 'Base64';
    case 'double':
    case 'float':
      return { type: 'number', format: scalar };
    case 'int32':
    case 'sint32':
    case 'sfixed32':
      return { type: 'integer', format: 'int32' };
    case 'uint32':
    case 'fixed32':
      // int32 is too small for it, and generators know no unsigned format.
      return { type: 'integer', format: 'int64', minimum: 0, maximum: 4294967295 };
    case 'int64':
    case 'sint64':
    case 'sfixed64':
      return 'Int64';
    case 'uint64':
    case 'fixed64':
      return 'Uint64';
  }
}
