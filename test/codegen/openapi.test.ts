import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Model } from '../../codegen/model.ts';
import { buildDocument, printOpenApi } from '../../codegen/print/openapi.ts';
import { message, model, operation } from './openapi-support.ts';

const NONE = { overlay: undefined, payload: undefined };
const build = (made: Model, overlay: unknown = undefined) => buildDocument(made, { overlay, payload: undefined });

describe('paths and operation ids', () => {
  test('only published bindings are in the document, their variables without dots', () => {
    const made = model(
      [operation('Get', ['GET /things/{thing.id}', 'GET /api/v1/things/{thing.id}'])],
      [message('acme.v1.GetRequest', ['acme.v1.Thing thing']), message('acme.v1.Thing', ['string id'])],
    );
    const { paths } = build(made);
    expect(Object.keys(paths)).toEqual(['/api/v1/things/{id}']);
    expect(paths['/api/v1/things/{id}']?.get?.operationId).toBe('get');
  });

  const REQUEST = message('acme.v1.CallRequest', ['string shop', 'string id', 'string key']);
  test.each<[what: string, rules: readonly string[], overlay: object | undefined, wanted: readonly string[]]>([
    [
      'another variable',
      ['POST /api/v1/{shop}/a *', 'POST /api/v1/{shop}/b/{id} *'],
      undefined,
      ['call', 'callWithId'],
    ],
    ['another method', ['POST /api/v1/{id}/call *', 'PUT /api/v1/{id} *'], undefined, ['call', 'callByPut']],
    ['another path', ['POST /api/v1/call *', 'POST /api/v1/call-it *'], undefined, ['call', 'callAtCallIt']],
    [
      'three of a kind',
      ['POST /api/v1/a *', 'PUT /api/v1/a *', 'PUT /api/v1/b *'],
      undefined,
      ['call', 'callByPut', 'callAtB'],
    ],
    [
      'a name from the overlay, the other one is the primary then',
      ['POST /api/v1/{id}/call *', 'PUT /api/v1/{id} *'],
      { 'POST /api/v1/{id}/call': { operationId: 'callTheOldWay' } },
      ['callTheOldWay', 'call'],
    ],
  ])('further bindings of an rpc get a suffix that says what differs: %s', (_, rules, bindings, wanted) => {
    const overlay = bindings === undefined ? undefined : { operations: { call: { bindings } } };
    const { paths } = build(model([operation('Call', rules)], [REQUEST]), overlay);
    const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
    expect(ids.sort()).toEqual([...wanted].sort());
  });

  test.each<[what: string, made: Model, overlay: unknown, error: string]>([
    [
      'an operationId twice',
      model([operation('A', ['GET /api/v1/a']), operation('B', ['GET /api/v1/b'])]),
      { operations: { a: { bindings: { 'GET /api/v1/a': { operationId: 'b' } } } } },
      'operationId b is there twice',
    ],
    [
      'a path with a method twice',
      model([operation('A', ['GET /api/v1/a']), operation('B', ['GET /api/v1/a'])]),
      undefined,
      'made-up.proto:1: GET /api/v1/a is there twice',
    ],
    [
      'paths that differ in names of variables only',
      model(
        [operation('A', ['GET /api/v1/{x}']), operation('B', ['PUT /api/v1/{y} *'])],
        [message('acme.v1.ARequest', ['string x']), message('acme.v1.BRequest', ['string y'])],
      ),
      undefined,
      'differ in the names of variables only',
    ],
  ])('%s is an error', (_, made, overlay, error) => {
    expect(() => build(made, overlay)).toThrow(error);
  });
});

describe('words', () => {
  const made = model([operation('GetURLInfo', ['GET /api/v1/info'])]);

  test('an operation without an overlay entry gets a summary and a tag', () => {
    const { paths, tags } = build(made);
    expect(paths['/api/v1/info']?.get).toMatchObject({ summary: 'Get URL info', tags: ['Shop'] });
    expect(tags).toEqual([{ name: 'Shop', description: 'Operations of acme.v1.Shop.' }]);
  });

  test('tags are those in use, in the order of the overlay', () => {
    const overlay = {
      tags: [
        { name: 'Unused', description: 'x' },
        { name: 'Infos', description: 'y' },
      ],
      operations: { getURLInfo: { tag: 'Infos', summary: 's', description: 'd', deprecated: true } },
    };
    const { paths, tags } = build(made, overlay);
    expect(tags).toEqual([{ name: 'Infos', description: 'y' }]);
    expect(paths['/api/v1/info']?.get).toMatchObject({
      summary: 's',
      description: 'd',
      deprecated: true,
      tags: ['Infos'],
    });
  });

  test.each<[what: string, overlay: unknown, error: string]>([
    ['an operation that is not there', { operations: { nope: {} } }, 'there is no operation nope'],
    ['a tag that is not declared', { operations: { getURLInfo: { tag: 'T' } } }, 'getURLInfo has the unknown tag "T"'],
    [
      'a field that is not there',
      { operations: { getURLInfo: { required: ['a.b'] } } },
      'GetURLInfoRequest has no field "a.b"',
    ],
    [
      'a binding that is not there',
      { operations: { getURLInfo: { bindings: { 'GET /x': {} } } } },
      'getURLInfo has no published binding "GET /x"',
    ],
    ['a key that means nothing', { operations: { getURLInfo: { sumary: 'x' } } }, 'sumary: there is no such setting'],
    [
      'a tag twice',
      {
        tags: [
          { name: 'T', description: '' },
          { name: 'T', description: '' },
        ],
      },
      'the tag "T" stands there twice',
    ],
  ])('%s in the overlay is an error', (_, overlay, error) => {
    expect(() => build(made, overlay)).toThrow(error);
  });

  test('all mistakes of an overlay are told at once', () => {
    expect(() => build(made, { operations: { nope: {}, getURLInfo: { tag: 'T' } } })).toThrow(/nope[\s\S]*unknown tag/);
  });
});

describe('the YAML text', () => {
  const made = model([operation('Call', ['POST /api/v1/call *'])], [message('acme.v1.CallRequest', ['string on'])]);
  const overlay = { operations: { call: { description: 'no', summary: '2024-05-01T12:30:00Z' } } };

  test('says what the object says, the same at every time', () => {
    const text = printOpenApi(made, { ...NONE, overlay });
    expect(parse(text)).toEqual(JSON.parse(JSON.stringify(build(made, overlay))));
    expect(printOpenApi(made, { ...NONE, overlay })).toBe(text);
  });

  test('reads the same with parsers of YAML 1.1', () => {
    const text = printOpenApi(made, { ...NONE, overlay });
    expect(parse(text, { version: '1.1' })).toEqual(parse(text));
  });
});
