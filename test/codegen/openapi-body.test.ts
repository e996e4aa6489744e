import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../codegen/print/openapi.ts';
import { field, message, model, operation } from './openapi-support.ts';

const MESSAGES = [
  message(
    'acme.v1.CallRequest',
    [
      'string shop',
      'acme.v1.Run run',
      'acme.v1.Order order',
      'string note',
      field('string a', { oneof: 0 }),
      field('string b', { oneof: 0 }),
    ],
    { oneofs: [{ name: 'choice', comment: undefined }] },
  ),
  message('acme.v1.Run', ['string id', 'string run_id']),
  message('acme.v1.Order', ['acme.v1.Meta meta', 'acme.v1.Item item']),
  message('acme.v1.Meta', ['string order_id']),
  message('acme.v1.Item', ['string name', 'int32 count']),
  message('acme.v1.CallResponse', ['acme.v1.Run run']),
];

function build(rules: readonly string[], overlay?: unknown) {
  const document = buildDocument(model([operation('Call', rules)], MESSAGES), { overlay, payload: undefined });
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const body = operations[0]?.requestBody;
  return { schemas: document.components.schemas, operations, body, schema: body?.content['application/json']?.schema };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('a request body', () => {
  test('without path variables is the request message, closed', () => {
    const { schema, schemas, body } = build(['POST /api/v1/call *']);
    expect(schema).toEqual(ref('CallBody'));
    expect(schemas.CallBody).toMatchObject({ additionalProperties: false });
    expect(body?.required).toBe(false);
  });

  test('leaves out what is in the path, and a message of which nothing is left', () => {
    const { schema, schemas } = build(['POST /api/v1/{shop}/{run.id}/{order.meta.order_id} *']);
    expect(schema).toEqual(ref('CallBody'));
    expect(schemas.CallBody?.properties).toEqual({
      run: ref('RunWithoutId'),
      order: ref('OrderWithoutMetaOrderId'),
      note: { type: 'string' },
      a: { type: 'string' },
      b: { type: 'string' },
    });
    expect(schemas.CallBody?.description).toBe('At most one of `a` and `b`.');
    expect(schemas.RunWithoutId?.properties).toEqual({ runId: { type: 'string' } });
    expect(schemas.OrderWithoutMetaOrderId?.properties).toEqual({ item: ref('Item') });
  });

  test('is closed only where its schemas occur in no answer', () => {
    const { schemas } = build(['POST /api/v1/call *']);
    expect(schemas.Run).not.toHaveProperty('additionalProperties');
    expect(schemas.Order).toMatchObject({ additionalProperties: false });
  });

  test('is shared by bindings with the same variables, and named by the id of the rpc', () => {
    const { operations, schemas } = build(
      ['POST /api/v1/{shop}/old *', 'POST /api/v1/{shop}/new *', 'POST /api/v1/{shop}/{order.item.name} *'],
      { operations: { call: { bindings: { 'POST /api/v1/{shop}/old': { operationId: 'callOld' } } } } },
    );
    const bodies = operations.map((each) => each.requestBody?.content['application/json']?.schema);
    expect(bodies).toEqual([ref('CallBody'), ref('CallBody'), ref('CallWithNameBody')]);
    expect(schemas).not.toHaveProperty('CallOldBody');
    expect(schemas.OrderWithoutItemName?.properties).toEqual({ meta: ref('Meta'), item: ref('ItemWithoutName') });
  });

  test('of one field is that field without what is in the path', () => {
    const { schema, schemas } = build(['PUT /api/v1/{shop}/{run.id} run']);
    expect(schema).toEqual(ref('CallBody'));
    expect(schemas.CallBody?.properties).toEqual({ runId: { type: 'string' } });
  });

  test('without anything left to say is an empty object', () => {
    const made = model([operation('Call', ['POST /api/v1/{id} *'])], [message('acme.v1.CallRequest', ['string id'])]);
    const { paths } = buildDocument(made, { overlay: undefined, payload: undefined });
    expect(paths['/api/v1/{id}']?.post?.requestBody?.content['application/json']?.schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  });
});

describe('fields that the overlay requires', () => {
  const overlay = { operations: { call: { required: ['note', 'order.item.name', 'shop'] } } };

  test('are required in the body, and the body with them', () => {
    const { schemas, body } = build(['POST /api/v1/{shop}/call *'], overlay);
    expect(body?.required).toBe(true);
    expect(schemas.CallBody?.required).toEqual(['order', 'note']);
    expect(schemas.CallBody?.properties?.order).toEqual(ref('OrderRequiringItemName'));
    expect(schemas.OrderRequiringItemName).toMatchObject({
      required: ['item'],
      properties: { item: ref('ItemRequiringName') },
    });
    expect(schemas.ItemRequiringName).toMatchObject({ required: ['name'], additionalProperties: false });
  });

  test('are required in the query where there is no body', () => {
    const { operations } = build(['GET /api/v1/{shop}/call'], overlay);
    const required = operations[0]?.parameters.flatMap((each) =>
      'required' in each && each.required ? [each.name] : [],
    );
    expect(required).toEqual(['shop', 'order.item.name', 'note']);
  });
});
