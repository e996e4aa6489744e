import { describe, expect, test } from 'vitest';
import type { Schema } from '../../codegen/print/openapi/document.ts';
import { nameSchemas } from '../../codegen/print/openapi/schema-names.ts';
import { buildDocument, type OpenApiOptions } from '../../codegen/print/openapi.ts';
import { enumeration, field, message, model, operation, WELL_KNOWN } from './openapi-support.ts';

const payload = {
  payload: 'acme.v1.Payload',
  payloads: 'acme.v1.Payloads',
  searchAttributes: 'acme.v1.SearchAttributes',
};
const PAYLOADS = [
  message('acme.v1.Payload', ['map<bytes> metadata', 'bytes data']),
  message('acme.v1.Payloads', ['repeated acme.v1.Payload payloads']),
  message('acme.v1.SearchAttributes', ['map<acme.v1.Payload> indexed_fields']),
];
const COLOR = enumeration('acme.v1.Color', ['COLOR_UNSPECIFIED', 'COLOR_RED']);

/** The schemas of a document with one GET whose answer has `fields`. */
function schemasOf(fields: Parameters<typeof message>[1], more: Partial<OpenApiOptions> = {}) {
  const answer = message('acme.v1.GetResponse', fields, { oneofs: [{ name: 'kind', comment: undefined }] });
  const inner = message('acme.v1.Inner', ['acme.v1.Inner child']);
  const made = model([operation('Get', ['GET /api/v1/things'])], [answer, inner, ...PAYLOADS, ...WELL_KNOWN], [COLOR]);
  const { schemas } = buildDocument(made, { overlay: undefined, payload, ...more }).components;
  return { properties: schemas.GetResponse?.properties, schemas };
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

describe('the JSON form of a field (proto3 JSON)', () => {
  test.each<[declaration: string, wanted: Schema]>([
    ['string f', { type: 'string' }],
    ['bool f', { type: 'boolean' }],
    ['int32 f', { type: 'integer', format: 'int32' }],
    ['uint32 f', { type: 'integer', format: 'int64', minimum: 0, maximum: 4294967295 }],
    ['double f', { type: 'number', format: 'double' }],
    ['float f', { type: 'number', format: 'float' }],
    ['int64 f', ref('Int64')],
    ['uint64 f', ref('Uint64')],
    ['bytes f', ref('Base64')],
    ['enum acme.v1.Color f', ref('Color')],
    ['repeated enum acme.v1.Color f', { type: 'array', items: ref('Color') }],
    ['map<int64> f', { type: 'object', additionalProperties: ref('Int64') }],
    ['acme.v1.Inner f', ref('Inner')],
    ['google.protobuf.Timestamp f', ref('Timestamp')],
    ['google.protobuf.Duration f', ref('Duration')],
    ['google.protobuf.FieldMask f', ref('FieldMask')],
    ['google.protobuf.Any f', ref('AnyMessage')],
    ['google.protobuf.Value f', { description: 'Any JSON value.' }],
    ['google.protobuf.Struct f', { type: 'object', additionalProperties: { description: 'Any JSON value.' } }],
    ['google.protobuf.ListValue f', { type: 'array', items: { description: 'Any JSON value.' } }],
    ['google.protobuf.DoubleValue f', { type: ['number', 'null'], format: 'double' }],
    ['acme.v1.Payload f', ref('Payload')],
    ['acme.v1.Payloads f', ref('Payloads')],
  ])('%s', (declaration, wanted) => {
    expect(schemasOf([declaration]).properties).toEqual({ f: wanted });
  });

  test('a deprecated field is marked beside its reference', () => {
    const { properties } = schemasOf([field('int64 f', { deprecated: true })]);
    expect(properties).toEqual({ f: { ...ref('Int64'), deprecated: true } });
  });

  test('an enum has its canonical names only', () => {
    const alias = { name: 'COLOR_SCARLET', number: 1, comment: undefined, deprecated: false };
    const answer = message('acme.v1.GetResponse', ['enum acme.v1.Color f']);
    const made = model(
      [operation('Get', ['GET /api/v1/things'])],
      [answer],
      [{ ...COLOR, values: [...COLOR.values, alias] }],
    );
    expect(buildDocument(made, { overlay: undefined, payload: undefined }).components.schemas.Color?.enum).toEqual([
      'COLOR_UNSPECIFIED',
      'COLOR_RED',
    ]);
  });

  test('members of a oneof are optional, and the description has the rule', () => {
    const { schemas } = schemasOf([field('string a', { oneof: 0 }), field('string b', { oneof: 0 }), 'string c']);
    expect(schemas.GetResponse?.description).toBe('At most one of `a` and `b`.');
    expect(schemas.GetResponse).not.toHaveProperty('required');
  });
});

describe('payload shorthand (contract section 4)', () => {
  test('a payload is any JSON value, and Go keeps its text', () => {
    const { schemas } = schemasOf(['acme.v1.Payloads f']);
    expect(schemas.Payload).not.toHaveProperty('type');
    expect(schemas.Payload?.['x-go-type']).toBe('json.RawMessage');
    expect(schemas.Payloads).toMatchObject({ type: 'array', items: ref('Payload') });
    expect(schemas).not.toHaveProperty('Base64');
  });

  test('without payload types a message of that name is as any other', () => {
    const { schemas } = schemasOf(['acme.v1.Payloads f'], { payload: undefined });
    expect(schemas.Payloads).toMatchObject({ type: 'object', properties: { payloads: { type: 'array' } } });
  });
});

describe('schema names', () => {
  const named = (fullName: string) => {
    const { package: packageName, localName } = message(fullName);
    return { fullName, package: packageName, localName };
  };
  test.each<[what: string, given: readonly string[], wanted: readonly string[]]>([
    ['nested names are put together', ['acme.v1.Payload.Details'], ['PayloadDetails']],
    ['equal names get a package part, all of them', ['acme.a.v1.X', 'acme.b.v1.X'], ['AX', 'BX']],
    ['names that differ in case only count as equal', ['acme.a.v1.URL', 'acme.b.v1.Url'], ['AURL', 'BUrl']],
    ['as many parts as it takes', ['x.a.v1.X', 'y.a.v1.X'], ['XAX', 'YAX']],
    ['versions where nothing else differs', ['acme.v1.X', 'acme.v2.X'], ['AcmeV1X', 'AcmeV2X']],
    ['a name that clients trip over', ['acme.v1.Any', 'acme.v1.Long'], ['AcmeAny', 'AcmeLong']],
    ['a name of ours', ['google.rpc.Status'], ['RpcStatus']],
    ['a longer name that is taken', ['acme.a.v1.X', 'acme.b.v1.X', 'acme.v1.AX'], ['AcmeAX', 'BX', 'AX']],
  ])('%s', (_, given, wanted) => {
    expect([...nameSchemas(given.map(named), ['Status'])].sort()).toEqual(
      given.map((each, i) => [each, wanted[i]]).sort(),
    );
  });

  test('a name that nothing can tell apart is an error', () => {
    expect(() => nameSchemas([named('acme.v1.AB'), named('acme.v1.A.B')], [])).toThrow('no schema name is free');
  });
});
