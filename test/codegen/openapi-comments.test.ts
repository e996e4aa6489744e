import { describe, expect, test } from 'vitest';
import type { Operation } from '../../codegen/model.ts';
import { cleanComment } from '../../codegen/print/openapi/clean-comment.ts';
import { createTranslateComment } from '../../codegen/print/openapi/translate-comment.ts';
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
  const { paths, components } = buildDocument(made, { overlay, payload: undefined, comments: true });

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

describe('a comment in the words of the HTTP API', () => {
  const made = model(
    [operation('StartThing', ['POST /api/v1/things *']), operation('Hidden', [])],
    [
      message('acme.v1.StartThingRequest', ['string thing_id', 'acme.v1.BlueThing thing']),
      message('acme.v1.BlueThing', ['string owner_name']),
      message('acme.v1.HiddenThing', ['string x']),
    ],
  );
  const translate = createTranslateComment({
    model: made,
    shown: new Map([['acme.v1.BlueThing', 'AcmeThing']]),
    operationIds: new Map([['StartThing', 'startThing']]),
  });

  test.each<[what: string, given: string, wanted: string]>([
    ['a field', 'Set `thing_id` first.', 'Set `thingId` first.'],
    ['a field behind its message', 'See BlueThing.owner_name.', 'See AcmeThing.ownerName.'],
    ['a field that is gone', 'Like old_name_2.', 'Like oldName2.'],
    ['a value of an enum', 'Default: COLOR_RED.', 'Default: COLOR_RED.'],
    ['an address', 'See https://acme.test/a_b/c_d.', 'See https://acme.test/a_b/c_d.'],
    ['a type by its full name', 'An acme.v1.BlueThing.', 'An AcmeThing.'],
    ['an rpc', 'Call StartThing.', 'Call startThing.'],
    ['the request of an rpc', 'As in StartThingRequest.', 'As in startThing.'],
    ['a sentence on an rpc without a route', 'One. Workers call `HiddenRequest`. Two.', 'One. Two.'],
    ['a sentence on a type that is not shown', 'One. See HiddenThing.\nTwo.', 'One. Two.'],
    ['a note to maintainers', 'One.\nKeep the parameters in sync with:\n - a.B\n - c.D\n\nTwo.', 'One.\n\nTwo.'],
    ['another note to maintainers', 'NOTE: keep in sync with a.B\nTwo.', 'Two.'],
    ['a list', 'One:\n- a thing_id\n- HiddenThing', 'One:\n- a thingId'],
  ])('%s', (_, given, wanted) => {
    expect(translate(given)).toBe(wanted);
  });
});

describe('words of the overlay', () => {
  const made = model(
    [{ ...operation('Get', ['GET /api/v1/{id}']), rpc: { ...operation('Get', []).rpc, comment: 'Wrong.' } }],
    [
      message('acme.v1.GetRequest', [field('string id', { comment: 'Leave it empty.' }), field('string note')]),
      message('acme.v1.GetResponse', [field('string id'), field('string note', { comment: 'Why.' })]),
    ],
  );
  const build = (overlay: object) => buildDocument(made, { overlay, payload: undefined, comments: true });

  test('for every field of a name yield to its comment, but not at a path parameter, which is never optional', () => {
    const { paths, components } = build({ fields: { id: 'An id.', note: 'A note.' } });
    expect(components.schemas.GetResponse?.properties).toMatchObject({
      id: { description: 'An id.' },
      note: { description: 'Why.' },
    });
    const [id, note] = paths['/api/v1/{id}']?.get?.parameters ?? [];
    expect([id, note]).toMatchObject([{ description: 'An id.' }, { description: 'A note.' }]);
  });

  test('for one field, and for an rpc with `comment: false`, stand in place of the comment', () => {
    const { paths, components } = build({
      operations: { get: { description: 'Right.', comment: false } },
      messages: { 'acme.v1.GetResponse': { description: 'It.', fields: { note: 'Our note.' } } },
    });
    expect(paths['/api/v1/{id}']?.get?.description).toBe('Right.');
    expect(components.schemas.GetResponse).toMatchObject({
      description: 'It.',
      properties: { note: { description: 'Our note.' } },
    });
  });

  test.each<[what: string, overlay: object, error: string]>([
    ['a field', { fields: { nope: 'x' } }, 'nothing has a field "nope"'],
    ['a message', { messages: { 'acme.v1.No': {} } }, 'there is no message acme.v1.No'],
    [
      'a field of a message',
      { messages: { 'acme.v1.GetResponse': { fields: { nope: 'x' } } } },
      'acme.v1.GetResponse has no field "nope"',
    ],
    ['an enum', { enums: { 'acme.v1.No': {} } }, 'there is no enum acme.v1.No'],
    ['a schema to rename', { names: { Nope: 'Yes' } }, 'there is no schema Nope'],
    ['details of errors', { errorDetails: ['acme.v2'] }, 'there is no message or package acme.v2'],
    [
      'an operation behind a link',
      { operations: { get: { links: { a: { operationId: 'no', description: 'x', parameters: {} } } } } },
      'there is no operation no',
    ],
  ])('for %s that is not there are an error', (_, overlay, error) => {
    expect(() => build(overlay)).toThrow(error);
  });
});
