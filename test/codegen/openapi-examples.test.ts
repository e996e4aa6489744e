import { describe, expect, test } from 'vitest';
import { type Example, exampleFile, joinExamples } from '../../codegen/print/openapi/examples.ts';
import { buildDocument } from '../../codegen/print/openapi.ts';
import { exampleSet, field, message, model, operation } from './openapi-support.ts';

const request = message('acme.v1.CallRequest', [
  'string id',
  'int32 size',
  'repeated bool flags',
  field('int64 total'),
]);
const made = model(
  [operation('Call', ['GET /api/v1/call/{id}']), operation('Send', ['POST /api/v1/send *'])],
  [request, message('acme.v1.SendRequest', ['string a'])],
);
const sent = (more: Partial<Example['request']>): Example['request'] => ({ path: {}, query: {}, ...more });

function build(examples: Readonly<Record<string, Example>>) {
  return buildDocument(made, { overlay: undefined, examples: exampleSet(examples), payload: undefined }).paths;
}

describe('an example of an operation', () => {
  test('gives the parameters that were sent a value of their type', () => {
    const query = { size: '3', flags: 'true', total: '42' };
    const example = { request: sent({ path: { id: 'a b' }, query }), status: 200, response: {} };
    const { parameters } = build({ call: example })['/api/v1/call/{id}']?.get ?? { parameters: [] };
    const shown = parameters.flatMap((each) => ('example' in each ? [[each.name, each.example]] : []));
    expect(shown).toEqual([
      ['id', 'a b'],
      ['size', 3],
      ['flags', [true]],
      ['total', '42'],
    ]);
  });

  test('is the body that was sent, and the answer of the status that came back', () => {
    const example = { request: sent({ body: { a: 1 } }), status: 200, response: { b: 2 } };
    const { requestBody, responses } = build({ send: example })['/api/v1/send']?.post ?? {};
    expect(requestBody?.content).toMatchObject({ 'application/json': { example: { a: 1 } } });
    expect(responses?.['200']).toMatchObject({ content: { 'application/json': { example: { b: 2 } } } });
  });

  test.each([
    [404, '404', 'components/responses/ServerError'],
    [501, '5XX', 'components/responses/NotFound'],
  ])('that is an error %s stands with that error only', (status, key, other) => {
    const example = { request: sent({}), status, response: { code: 5 } };
    const { responses } = build({ send: example })['/api/v1/send']?.post ?? {};
    expect(responses?.[key]).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Status' }, example: { code: 5 } } },
    });
    expect(responses?.['200']).not.toHaveProperty(['content', 'application/json', 'example']);
    expect(JSON.stringify(responses)).toContain(other);
  });

  test('of an operation that is not there is an error, at its place', () => {
    const example = { request: sent({}), status: 200, response: {} };
    expect(() => build({ send: example, gone: example })).toThrow('made-up.yaml:2: there is no operation gone');
  });
});

test('files of examples are joined, and keep their places', () => {
  const source = (id: string, line: number) => ({
    value: exampleFile.parse({ [id]: { request: {}, status: 200, response: {} } }),
    placeOf: () => ({ file: `${id}.yaml`, line }),
  });
  const { examples, placeOf } = joinExamples([source('call', 2), source('send', 7)]);
  expect([...examples.keys()]).toEqual(['call', 'send']);
  expect(examples.get('call')).toEqual({ request: sent({}), status: 200, response: {} });
  expect(placeOf('send')).toEqual({ file: 'send.yaml', line: 7 });
});
