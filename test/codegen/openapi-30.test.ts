import { describe, expect, test } from 'vitest';
import { toOpenApi30 } from '../../codegen/print/openapi/to-openapi-30.ts';
import { buildDocument } from '../../codegen/print/openapi.ts';
import { exampleSet, field, message, model, operation, WELL_KNOWN } from './openapi-support.ts';

/** The schema `given` in a document, as it is in the twin. */
function twinOf(given: object): unknown {
  const twin = toOpenApi30({ openapi: '3.1.0', info: {}, paths: {}, components: { schemas: { S: given } } });
  return (twin as { components: { schemas: { S: unknown } } }).components.schemas.S;
}

describe('the 3.0 form of a schema', () => {
  test.each<[what: string, given: object, wanted: object]>([
    ['null among the types is nullable', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['the first of the examples', { type: 'string', examples: ['a', 'b'] }, { type: 'string', example: 'a' }],
    ['a reference alone stays', { $ref: '#/x' }, { $ref: '#/x' }],
    [
      'what stands beside a reference',
      { $ref: '#/x', deprecated: true },
      { allOf: [{ $ref: '#/x' }], deprecated: true },
    ],
    ['extensions stay', { 'x-go-type': 'json.RawMessage' }, { 'x-go-type': 'json.RawMessage' }],
    [
      'list items',
      { type: 'array', items: { type: ['number', 'null'] } },
      { type: 'array', items: { type: 'number', nullable: true } },
    ],
    ['map values', { additionalProperties: { examples: [1] } }, { additionalProperties: { example: 1 } }],
    ['closed objects', { additionalProperties: false }, { additionalProperties: false }],
    ['choices', { oneOf: [{ examples: [1] }] }, { oneOf: [{ example: 1 }] }],
    [
      'properties that are named as keywords are',
      { properties: { type: { type: 'string' }, examples: { $ref: '#/x' }, properties: { type: 'object' } } },
      { properties: { type: { type: 'string' }, examples: { $ref: '#/x' }, properties: { type: 'object' } } },
    ],
  ])('%s', (_, given, wanted) => {
    expect(twinOf(given)).toEqual(wanted);
  });

  test.each<[given: object]>([
    [{ const: 1 }],
    [{ type: ['string', 'number'] }],
    [{ type: 'null' }],
    [{ propertyNames: {} }],
  ])('%j has none, which is an error', (given) => {
    expect(() => twinOf(given)).toThrow('has no OpenAPI 3.0 form');
  });
});

describe('the 3.0 twin of a document', () => {
  const answer = message('acme.v1.CallResponse', [
    field('int64 size', { deprecated: true }),
    'google.protobuf.DoubleValue ratio',
    'google.protobuf.Duration after',
  ]);
  const request = message('acme.v1.CallRequest', ['bytes token']);
  const made = model([operation('Call', ['GET /api/v1/call'])], [answer, request, ...WELL_KNOWN]);
  const response = { examples: ['x'], type: ['string', 'null'] };
  const examples = exampleSet({ call: { request: { path: {}, query: {} }, status: 200, response } });
  const options = { overlay: undefined, examples, payload: undefined };
  const document = buildDocument(made, options);
  const twin = toOpenApi30(document) as typeof document;

  test('has version 3.0.3 and the licence by its URL', () => {
    expect(twin.openapi).toBe('3.0.3');
    expect(twin.info.license).toEqual({ name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' });
  });

  test('has the schemas of components in their 3.0 form', () => {
    expect(twin.components.schemas.CallResponse?.properties).toEqual({
      size: { allOf: [{ $ref: '#/components/schemas/Int64' }], deprecated: true },
      ratio: { type: 'number', format: 'double', nullable: true },
      after: { $ref: '#/components/schemas/Duration' },
    });
    expect(twin.components.schemas.GrpcTimeout).toMatchObject({ type: 'string', example: '20S' });
    expect(twin.components.parameters.grpcTimeoutHeader?.schema).toEqual({
      $ref: '#/components/schemas/GrpcTimeout',
    });
  });

  test('leaves examples of bodies as they are', () => {
    const answered = twin.paths['/api/v1/call']?.get?.responses['200'];
    expect(answered).toMatchObject({ content: { 'application/json': { example: response } } });
  });

  test('has nothing left that 3.0 does not know', () => {
    const { components, paths } = twin;
    const text = JSON.stringify({ components, parameters: paths['/api/v1/call']?.get?.parameters });
    expect(text).not.toMatch(/"examples"|"type":\[|"identifier"/);
  });

  test('leaves the document itself unchanged', () => {
    expect(document).toEqual(buildDocument(made, options));
  });
});
