import { describe, expect, test } from 'vitest';
import type { Model, Success } from '../../codegen/model.ts';
import type { OperationObject, Schema } from '../../codegen/print/openapi/document.ts';
import { buildDocument } from '../../codegen/print/openapi.ts';
import { enumeration, field, message, model, operation, WELL_KNOWN } from './openapi-support.ts';

const build = (made: Model) => buildDocument(made, { overlay: undefined, payload: undefined });

/** The one operation of a document made from one binding. */
function operationOf(
  rule: string,
  messages: Parameters<typeof model>[1] = [],
  more: Parameters<typeof operation>[2] = {},
) {
  const made = model(
    [operation('Call', [rule], more)],
    [...messages, ...WELL_KNOWN],
    [enumeration('acme.v1.Color', ['RED'])],
  );
  const [item] = Object.values(build(made).paths);
  return Object.values(item ?? {})[0] as OperationObject;
}

/** `path workflowId`, `query a.b`; shared parameters by the name of the component. */
function parameters({ parameters: all }: OperationObject): readonly string[] {
  return all.map((each) => ('$ref' in each ? (each.$ref.split('/').at(-1) ?? '') : `${each.in} ${each.name}`));
}

describe('query parameters (contract section 2)', () => {
  const messages = [
    message('acme.v1.CallRequest', ['string shop', 'acme.v1.Filter filter']),
    message(
      'acme.v1.Filter',
      [
        'int64 size',
        'repeated string names',
        'enum acme.v1.Color color',
        'google.protobuf.Timestamp start_time',
        'google.protobuf.DoubleValue ratio',
        'map<string> labels',
        'google.protobuf.Struct any',
        'repeated acme.v1.Filter others',
        'acme.v1.Filter inner',
        field('string a', { oneof: 0 }),
        field('acme.v1.Leaf b', { oneof: 0, deprecated: true }),
      ],
      { oneofs: [{ name: 'choice', comment: undefined }] },
    ),
    message('acme.v1.Leaf', ['bool flag']),
  ];
  const get = operationOf('GET /api/v1/{shop}', messages);

  test('are the leaves that are not in the path; no maps, no messages in lists, nothing inside itself', () => {
    expect(parameters(get).filter((name) => /^(path|query)/.test(name))).toEqual([
      'path shop',
      'query filter.size',
      'query filter.names',
      'query filter.color',
      'query filter.startTime',
      'query filter.ratio',
      'query filter.a',
      'query filter.b.flag',
    ]);
  });

  test('have the schema of the field, never null', () => {
    expect(get.parameters).toContainEqual({
      name: 'filter.ratio',
      in: 'query',
      schema: { type: 'number', format: 'double' },
    });
    expect(get.parameters).toContainEqual({
      name: 'filter.names',
      in: 'query',
      schema: { type: 'array', items: { type: 'string' } },
    });
  });

  test('tell the rule of their oneof, and are deprecated with what they are in', () => {
    expect(get.parameters).toContainEqual({
      name: 'filter.b.flag',
      in: 'query',
      description: 'At most one of `filter.a` and `filter.b.…`.',
      deprecated: true,
      schema: { type: 'boolean' },
    });
  });

  test('a whole-message body leaves none, a body of one field the others', () => {
    expect(
      parameters(operationOf('POST /api/v1/{shop} *', messages)).filter((name) => name.startsWith('query')),
    ).toEqual([]);
    const patch = operationOf('PATCH /api/v1/things filter', messages);
    expect(parameters(patch).filter((name) => name.startsWith('query'))).toEqual(['query shop']);
    expect(patch.requestBody?.content['application/json']?.schema).toEqual({ $ref: '#/components/schemas/Filter' });
  });
});

describe('shared parameters', () => {
  test('the headers that fill a field stand where they fill one', () => {
    const identity = { source: 'identity', fieldPath: ['identity'] } as const;
    const requestId = { source: 'request-id', fieldPath: ['id'] } as const;
    const request = message('acme.v1.CallRequest', ['string identity', 'string id']);
    const both = operationOf('POST /api/v1/call *', [request], { fills: [identity, requestId] });
    expect(parameters(both)).toEqual([
      'pretty',
      'grpcTimeoutHeader',
      'requestTimeoutHeader',
      'requestIdHeader',
      'identityHeader',
      'idempotencyKeyHeader',
    ]);
    const inPath = operationOf('POST /api/v1/call/{id} *', [request], { fills: [identity, requestId] });
    expect(parameters(inPath)).not.toContain('idempotencyKeyHeader');
  });

  test('noPayloadShorthand is not one of them: the schemas describe what comes without it', () => {
    const payload = { payload: 'acme.v1.P', payloads: 'acme.v1.Ps', searchAttributes: 'acme.v1.S' };
    const made = model(
      [operation('With', ['GET /api/v1/with'])],
      [
        message('acme.v1.WithResponse', ['acme.v1.Ps f']),
        message('acme.v1.Ps', ['repeated acme.v1.P f']),
        message('acme.v1.P'),
      ],
    );
    const { paths } = buildDocument(made, { overlay: undefined, payload });
    expect(parameters(paths['/api/v1/with']?.get as OperationObject)).not.toContain('noPayloadShorthand');
  });

  test('timeouts have patterns, and pretty may stand bare', () => {
    const { components } = build(model([operation('Call', ['GET /api/v1/call'])]));
    const { GrpcTimeout, RequestTimeout } = components.schemas;
    const matches = (schema: Schema | undefined, text: string) => new RegExp(schema?.pattern ?? '^$').test(text);
    expect(['20S', '5m', '99999999n'].every((text) => matches(GrpcTimeout, text))).toBe(true);
    expect(['20', '20s', '123456789S', '-1S', '1.5S'].some((text) => matches(GrpcTimeout, text))).toBe(false);
    expect(['20', '0.5'].every((text) => matches(RequestTimeout, text))).toBe(true);
    expect(['20S', '-1', '.5', '1e3', ''].some((text) => matches(RequestTimeout, text))).toBe(false);
    expect(components.parameters.pretty).toMatchObject({ allowEmptyValue: true });
  });
});

describe('responses (contract sections 3 and 5)', () => {
  test.each<[success: Success, wanted: readonly string[]]>([
    [{ kind: 'fixed', status: 202 }, ['202']],
    [{ kind: 'created-or-existing', startedField: 'started', statusField: undefined }, ['200', '201']],
    [{ kind: 'accepted-until', outcomeField: 'outcome' }, ['200', '202']],
  ])('%o succeeds with %j, with one schema', (success, wanted) => {
    const { responses } = operationOf('POST /api/v1/call *', [], { success });
    const successes = Object.entries(responses).filter(([status]) => status < '300');
    expect(successes.map(([status]) => status)).toEqual(wanted);
    const schemas = successes.map(([, each]) => ('content' in each ? each.content : undefined));
    expect(new Set(schemas.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test.each<[rule: string, wanted: readonly string[]]>([
    ['GET /api/v1/{id}', ['400', '401', '403', '404', '429', '431', '499', '5XX']],
    ['DELETE /api/v1/{id}', ['400', '401', '403', '404', '409', '429', '431', '499', '5XX']],
    ['POST /api/v1/{id} *', ['400', '401', '403', '404', '408', '409', '413', '415', '429', '431', '499', '5XX']],
  ])('%s lists every error status that it can give, one by one', (rule, wanted) => {
    const { responses } = operationOf(rule, [message('acme.v1.CallRequest', ['string id'])]);
    expect(Object.keys(responses).filter((status) => status > '300')).toEqual(wanted);
  });

  test('every error has the schema Status', () => {
    const made = model([operation('Call', ['POST /api/v1/call *'])], [message('acme.v1.CallRequest', ['string id'])]);
    const { responses } = build(made).components;
    const schemas = Object.values(responses).map((each) => each.content?.['application/json']?.schema);
    expect(schemas).toHaveLength(12);
    expect(new Set(schemas.map((each) => each?.$ref))).toEqual(new Set(['#/components/schemas/Status']));
  });

  test('a response that Go would declare twice has another Go name', () => {
    const { schemas } = build(model([operation('Call', ['GET /api/v1/call'])])).components;
    expect(schemas.CallResponse?.['x-go-name']).toBe('CallResult');
  });
});
