import { describe, expect, test } from 'vitest';
import type { OpenApi } from '../../docs-page/openapi.ts';
import { readReference } from '../../docs-page/reference.ts';
import { publishedDocument } from '../support/published-document.ts';

const json = (media: object) => ({ content: { 'application/json': media } });

const DOCUMENT: OpenApi = {
  info: { title: 'Orders', version: '2' },
  tags: [{ name: 'A b', description: 'The first.' }, { name: 'Empty' }],
  security: [{}, { bearer: [] }],
  paths: {
    '/orders/{id}': {
      parameters: [{ $ref: '#/components/parameters/id' } as never],
      get: {
        operationId: 'getOrder',
        tags: ['A b'],
        summary: 'Get an order',
        responses: { '200': { description: 'Done.' }, '4XX': { $ref: '#/components/responses/ClientError' } },
      },
      post: {
        operationId: 'startOrder',
        tags: ['Other'],
        parameters: [{ name: 'wait', in: 'query' }],
        requestBody: { required: true, ...json({ schema: { $ref: '#/components/schemas/Order' } }) },
        responses: {
          '201': json({ example: { id: '1' } }),
          '202': json({ examples: { late: { summary: 'It is late', value: [1] } } }),
          '4XX': { $ref: '#/components/responses/ClientError' },
          default: { description: 'Anything else.' },
        },
      },
    } as never,
  },
  components: {
    parameters: { id: { name: 'id', in: 'path', required: true, example: 'my/id' } },
    responses: { ClientError: { description: 'Wrong.', ...json({ example: { code: 3 } }) } },
    schemas: {
      Order: {
        type: 'object',
        required: ['name', 'kind', 'items', 'inner'],
        properties: {
          name: { type: 'string' },
          kind: { enum: ['tea', 'cup'] },
          items: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 2 } },
          inner: { $ref: '#/components/schemas/Order' },
          note: { type: 'string' },
        },
      },
    },
  },
};

const reference = readReference(DOCUMENT);
const [first, second] = reference.groups;

describe('the document as the page shows it', () => {
  test('has a group per tag that has operations, also per tag that is not declared', () => {
    expect(reference.groups.map(({ name, anchor }) => [name, anchor])).toEqual([
      ['A b', '#/A%20b'],
      ['Other', '#/Other'],
    ]);
    expect(first?.description).toBe('The first.');
  });

  test('gives every operation the parameters of its path', () => {
    const names = [first, second].map((group) => group?.operations[0]?.parameters.map(({ name }) => name));
    expect(names).toEqual([['id'], ['id', 'wait']]);
    expect(first?.operations[0]?.parameters[0]?.example).toBe('my/id');
  });

  test('lists every error once, apart from the answers', () => {
    expect(reference.errors).toEqual([
      { status: '4XX', description: 'Wrong.', examples: [{ title: 'Example', text: '{\n  "code": 3\n}' }] },
      { status: 'default', description: 'Anything else.', examples: [] },
    ]);
    expect(second?.operations[0]?.errors).toEqual(['4XX', 'default']);
  });

  test('has recorded examples of answers, and none that is made up', () => {
    const examples = [first, second].flatMap((group) => group?.operations[0]?.answers.map((each) => each.examples));
    expect(examples).toEqual([
      [],
      [{ title: 'Example', text: '{\n  "id": "1"\n}' }],
      [{ title: 'It is late', text: '[\n  1\n]' }],
    ]);
  });

  test('fills a body without an example with its required fields, and ends where a schema contains itself', () => {
    const body = JSON.parse(second?.operations[0]?.body?.examples[0]?.text ?? '');
    expect(Object.keys(body)).toEqual(['name', 'kind', 'items', 'inner']);
    expect(body).toMatchObject({ name: '', kind: 'tea', items: [2] });
    expect(JSON.stringify(body).match(/"inner"/g)?.length).toBeLessThan(10);
  });

  test.each([
    ['never', []],
    ['optional', [{}, { bearer: [] }]],
    ['required', [{ bearer: [] }]],
  ] as const)('a token is %s sent if security is %j', (token, security) => {
    expect(readReference({ ...DOCUMENT, security }).token).toBe(token);
  });

  test('of Temporal has all operations, each with a summary, under an anchor of its own', () => {
    const { operations } = publishedDocument();
    const { groups } = readReference(publishedDocument().document as unknown as OpenApi);
    const shown = groups.flatMap((group) => group.operations);
    expect(shown.length).toBe(operations.length);
    expect(new Set(shown.map(({ anchor }) => anchor)).size).toBe(operations.length);
    expect(shown.filter(({ summary, id }) => summary === '' || summary === id)).toEqual([]);
  });
});
