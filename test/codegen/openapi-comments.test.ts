import { describe, expect, test } from 'vitest';
import type { Operation } from '../../codegen/model.ts';
import { cleanComment } from '../../codegen/print/openapi/clean-comment.ts';
import { mergeComments } from '../../codegen/print/openapi/merge-comments.ts';
import { buildDocument } from '../../codegen/print/openapi.ts';
import { enumeration, field, message, model, operation } from './openapi-support.ts';

test.each<[what: string, given: string | undefined, wanted: string | undefined]>([
  ['no comment', undefined, undefined],
  ['a plain one', ' Says something. ', 'Says something.'],
  [
    'words to an API linter',
    'One.\n(-- api-linter: core::0127=disabled\n    aip.dev/not-precedent: x --)\nTwo.',
    'One.\n\nTwo.',
  ],
  ['nothing but such words', '(-- api-linter: x --)', undefined],
  ['words to buf', 'One.\nbuf:lint:ignore FIELD\nTwo.', 'One.\nTwo.'],
  ['many empty lines', 'One.\n\n\n\nTwo.', 'One.\n\nTwo.'],
])('cleaning a comment: %s', (_, given, wanted) => {
  expect(cleanComment(given)).toBe(wanted);
});

describe('a document with the comments of the .proto files', () => {
  const get: Operation = operation('Get', ['GET /api/v1/{id}']);
  const made = model(
    [
      { ...get, rpc: { ...get.rpc, comment: 'Gets it. (-- api-linter: x --)' } },
      operation('Put', ['PUT /api/v1/{id} *']),
    ],
    [
      message('acme.v1.GetRequest', [
        field('string id', { comment: 'Which one.' }),
        field('string note', { comment: 'Why.' }),
      ]),
      message('acme.v1.PutRequest', ['string id', field('int64 size', { comment: 'How much.' })]),
      message(
        'acme.v1.GetResponse',
        [
          field('enum acme.v1.Color color', { comment: 'Its colour.' }),
          field('string a', { oneof: 0 }),
          field('string b', { oneof: 0 }),
        ],
        { comment: 'What there is.', oneofs: [{ name: 'x', comment: undefined }] },
      ),
    ],
    [
      enumeration('acme.v1.Color', [], {
        values: [
          { name: 'RED', number: 0, comment: 'As\nblood.', deprecated: false },
          { name: 'BLUE', number: 1, comment: undefined, deprecated: false },
        ],
      }),
    ],
  );
  const overlay = { operations: { get: { description: 'Our words.' } } };
  const document = buildDocument(made, { overlay, payload: undefined });
  const before = JSON.stringify(document);
  const { paths, components } = mergeComments(document, made);

  test('has them behind our own words', () => {
    expect(paths['/api/v1/{id}']?.get?.description).toBe('Our words.\n\nGets it.');
    expect(components.schemas.GetResponse?.description).toBe('At most one of `a` and `b`.\n\nWhat there is.');
  });

  test('has them at parameters, fields and enum values', () => {
    expect(paths['/api/v1/{id}']?.get?.parameters.slice(0, 2)).toMatchObject([
      { name: 'id', description: 'Which one.' },
      { name: 'note', description: 'Why.' },
    ]);
    expect(components.schemas.GetResponse?.properties?.color).toEqual({
      $ref: '#/components/schemas/Color',
      description: 'Its colour.',
    });
    expect(components.schemas.Color?.description).toBe('- `RED`: As blood.');
  });

  test('has them at fields of bodies that are derived from a message', () => {
    expect(components.schemas.PutBody?.properties?.size).toMatchObject({ description: 'How much.' });
  });

  test('is another one: the document without comments stays as it was', () => {
    expect(JSON.stringify(document)).toBe(before);
    expect(before).not.toContain('Its colour.');
  });
});
