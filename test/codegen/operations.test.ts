import { describe, expect, test } from 'vitest';
import type { Model, Operation } from '../../codegen/model.ts';
import { documentPath } from '../../codegen/path-template.ts';
import { modelOf, problemsOf } from '../support/made-up-protos.ts';

const MESSAGES = [
  'message Book { string name = 1; string shelf = 2; repeated string tags = 3; }',
  'message Shelf { string id = 1; Book book = 2; }',
  'message Request {',
  '  string id = 1; Shelf shelf = 2; repeated Book books = 3; map<string, Book> by_name = 4;',
  '  google.protobuf.Timestamp at = 5; int64 number = 6; string identity = 7; string request_id = 8;',
  '}',
  'message Response { bool started = 1; Book book = 2; }',
];
// The first rule stands on line 13.
const HEAD = [
  'syntax = "proto3";',
  'package p;',
  'import "google/api/annotations.proto"; import "google/protobuf/timestamp.proto";',
  'import "temporal/api/protometa/v1/annotations.proto";',
  ...MESSAGES,
  'service Library {',
];

/** A service whose rpcs are the given lines. */
function library(
  rpcs: readonly string[],
  more: { readonly rules?: string; readonly publishedPrefix?: string } = {},
): Model {
  return modelOf({ files: { 'a.proto': [...HEAD, ...rpcs, '}'].join('\n') }, services: ['p.Library'], ...more });
}

function rpc(rule: string, name = 'Get'): string {
  return `rpc ${name}(Request) returns (Response) { option (google.api.http) = { ${rule} }; }`;
}

function show({ bindings }: Operation): readonly string[] {
  return bindings.map(({ method, path, body, published, place }) => {
    return [
      method,
      documentPath(path.segments),
      body ?? '-',
      published ? 'published' : 'not published',
      place.line,
    ].join(' ');
  });
}

describe('an annotation', () => {
  test('gives an operation with a binding for each rule, in order and with its line', () => {
    const { operations } = library([
      'rpc GetIt(Request) returns (Response) {',
      '  option (google.api.http) = {',
      '    get: "/v1/{id}"',
      '    additional_bindings { put: "/v1/{shelf.id}/{id}" body: "shelf" }',
      '    additional_bindings {',
      '      patch: "/v1/{shelf.book.name}"',
      '      body: "*"',
      '    }',
      '  };',
      '}',
    ]);
    expect(operations.map(({ id, service }) => [id, service])).toEqual([['getIt', 'p.Library']]);
    expect(operations.flatMap(show)).toEqual([
      'GET /v1/{id} - published 15',
      'PUT /v1/{shelfId}/{id} shelf published 16',
      'PATCH /v1/{id} * published 18',
    ]);
  });

  test('may be set field by field', () => {
    const line =
      'rpc A(Request) returns (Response) { option (google.api.http).post = "/a"; option (google.api.http).body = "*"; }';
    expect(library([line]).operations.flatMap(show)).toEqual(['POST /a * published 13']);
  });

  test('gives variables of one path the same names, whatever the method', () => {
    const { operations } = library([rpc('get: "/v1/{id}"', 'A'), rpc('put: "/v1/{shelf.book.name}" body: "*"', 'B')]);
    expect(operations.flatMap(show)).toEqual(['GET /v1/{id} - published 13', 'PUT /v1/{id} * published 14']);
    expect(operations[1]?.bindings[0]?.path.segments[1]).toMatchObject({ fieldPath: ['shelf', 'book', 'name'] });
  });

  test('with the published prefix hides the others of its operation', () => {
    const rules = [
      'get: "/x/{id}" additional_bindings { get: "/api/{id}" }',
      'get: "/y" additional_bindings { get: "/z" }',
    ];
    const { operations } = library(
      rules.map((rule, index) => rpc(rule, `R${index}`)),
      { publishedPrefix: '/api/' },
    );
    expect(operations.flatMap(show)).toEqual([
      'GET /x/{id} - not published 13',
      'GET /api/{id} - published 13',
      'GET /y - published 14',
      'GET /z - published 14',
    ]);
  });

  test('is not needed: an rpc without one is no operation, but a method of its service', () => {
    const model = library(['rpc Quiet(stream Request) returns (stream Response);']);
    expect(model.operations).toEqual([]);
    expect(model.services[0]?.methods[0]).toMatchObject({
      name: 'Quiet',
      clientStreaming: true,
      serverStreaming: true,
    });
  });

  test.each([
    ['a path that is no template', 'get: "/v1/{id"', 'the path /v1/{id has unbalanced braces or two variables in {id'],
    ['an unknown variable', 'get: "/v1/{nope}"', 'p.Request has no field nope'],
    ['an unknown nested variable', 'get: "/v1/{shelf.nope}"', 'p.Shelf has no field nope (in shelf.nope)'],
    ['a message as variable', 'get: "/v1/{shelf}"', 'shelf of p.Request is a message, not a single value'],
    [
      'a variable in a list',
      'get: "/v1/{books.name}"',
      'books.name of p.Request leads through books, which is repeated',
    ],
    [
      'a list of messages as variable',
      'get: "/v1/{books}"',
      'books of p.Request leads through books, which is repeated',
    ],
    [
      'a variable in a map',
      'get: "/v1/{by_name.name}"',
      'by_name.name of p.Request leads through by_name, which has no fields',
    ],
    ['a variable below a scalar', 'get: "/v1/{id.x}"', 'id.x of p.Request leads through id, which has no fields'],
    [
      'a variable in a well-known type',
      'get: "/v1/{at.seconds}"',
      'at.seconds of p.Request leads through at, which has no fields',
    ],
    ['a variable twice', 'get: "/v1/{id}/{id}"', 'the path has {id} twice'],
    ['an unknown body', 'post: "/v1" body: "nope"', 'p.Request has no field nope'],
    [
      'a body in a list',
      'post: "/v1" body: "books.name"',
      'books.name of p.Request leads through books, which is repeated',
    ],
    ['a body below a scalar', 'post: "/v1" body: "id.x"', 'id.x of p.Request leads through id, which has no fields'],
    ['a body for GET', 'get: "/v1" body: "*"', 'a GET has no body'],
    ['a body for HEAD', 'custom { kind: "HEAD" path: "/v1" } body: "*"', 'a HEAD has no body'],
    ['an unknown response_body', 'get: "/v1" response_body: "nope"', 'p.Response has no field nope'],
    [
      'a custom method in lower case',
      'custom { kind: "head" path: "/v1" }',
      'expected an HTTP method in capitals or *, got "head"',
    ],
    ['a custom method without a path', 'custom { kind: "HEAD" }', 'the HTTP rule of Get: expected a string as path'],
    ['a selector', 'get: "/v1" selector: "x"', 'the HTTP rule of Get has selector, which is not supported'],
    ['two methods', 'get: "/v1" put: "/v1"', 'the HTTP rule of Get: expected one method with a path, got get and put'],
    ['no method', 'body: "*"', 'the HTTP rule of Get: expected one method with a path, got none'],
    ['a method twice', 'get: "/a" get: "/b"', 'the HTTP rule of Get: expected a string as path'],
    [
      'bindings in a binding',
      'get: "/v1" additional_bindings { get: "/b" additional_bindings { get: "/c" } }',
      'the HTTP rule of Get has additional_bindings, which is not supported',
    ],
    [
      'the same path twice',
      'get: "/v1/{id}" additional_bindings { get: "/v1/{number}" }',
      'the path of Get is that of another binding, /v1/{id} at a.proto:13',
    ],
  ])('is refused with its line if it has %s', (_, rule, wanted) => {
    expect(problemsOf(() => library([rpc(rule)]))).toEqual([`a.proto:13: ${wanted}`]);
  });

  // google/api/http.proto: body, response_body and custom.
  test('may have any method, and any field as its body and as its answer', () => {
    const { operations } = library([
      rpc('post: "/a" body: "id"', 'Scalar'),
      rpc('post: "/b" body: "books" response_body: "book.tags"', 'List'),
      rpc('post: "/c" body: "shelf.book.name" response_body: "*"', 'Dotted'),
      rpc('custom { kind: "PURGE" path: "/d" } body: "by_name"', 'Custom'),
      rpc('custom { kind: "*" path: "/e" }', 'Any'),
    ]);
    expect(
      operations.flatMap(({ bindings }) => bindings).map((each) => [each.method, each.body, each.responseBody]),
    ).toEqual([
      ['POST', 'id', undefined],
      ['POST', 'books', 'book.tags'],
      ['POST', 'shelf.book.name', undefined],
      ['PURGE', 'by_name', undefined],
      ['*', undefined, undefined],
    ]);
  });

  test.each([
    ['/v1/{id=racks/*}', '/v1/racks/{rack}'],
    ['/v1/{id=racks/*/boxes/*}:move', '/v1/racks/{rack}/boxes/{box}:move'],
    // The request has a field of that name.
    ['/v1/{id=shelves/*}', '/v1/shelves/{idShelf}'],
    ['/v1/{shelf.book.name=shelves/*}/{id=shelves/*}', '/v1/shelves/{shelfBookNameShelf}/shelves/{idShelf}'],
    ['/v1/{id=*/*}', '/v1/{id}/{id1}'],
    ['/v1/{id=entities/*/numbers/*}', '/v1/entities/{entity}/numbers/{idNumber}'],
    ['/v1/{id=files/**}', '/v1/files/{file}'],
    ['/v1/{id=**}', '/v1/{id}'],
    ['/v1/{at}', '/v1/{at}'],
    ['/v1/{shelf.book.tags}', '/v1/{tags}'],
  ])('with the path %s is documented as %s', (path, wanted) => {
    expect(library([rpc(`get: "${path}"`)]).operations.flatMap(show)).toEqual([`GET ${wanted} - published 13`]);
  });

  test.each([
    ['an rpc that streams', rpc('get: "/v1"').replace('(Request)', '(stream Request)'), 'Get is left out: it streams'],
    [
      'a method that OpenAPI does not have',
      rpc('custom { kind: "PURGE" path: "/v1" }'),
      'the document leaves out Get (PURGE /v1): its method is PURGE',
    ],
    [
      'a wildcard without a name',
      rpc('get: "/v1/*"'),
      'the document leaves out Get (GET /v1/*): its path has a wildcard without a name',
    ],
    [
      'a second path that is the same to OpenAPI',
      rpc('get: "/v1/{id}" additional_bindings { get: "/v1/{id=**}" }'),
      'the document leaves out Get (GET /v1/{id=**}): OpenAPI cannot tell its path from an earlier one',
    ],
  ])('is noted with its line if something is left out: %s', (_, line, wanted) => {
    const { notes, operations } = library([line, rpc('get: "/other"', 'Other')]);
    expect(notes).toEqual([{ place: { file: 'a.proto', line: 13 }, message: wanted }]);
    expect(operations.at(-1)?.id).toBe('other');
    expect(operations.flatMap(show).filter((each) => each.includes(' published'))).not.toHaveLength(0);
  });

  test('is refused if another rpc has a path of that shape', () => {
    const given = [rpc('post: "/v1/{id}/x" body: "*"', 'A'), rpc('post: "/v1/{number}/x" body: "*"', 'B')];
    expect(problemsOf(() => library(given))).toEqual([
      'a.proto:14: the path of B is that of another binding, /v1/{id}/x at a.proto:13',
    ]);
  });

  test('may have a literal where another one has a variable', () => {
    expect(library([rpc('get: "/v1/{id}"', 'A'), rpc('get: "/v1/x"', 'B')]).operations).toHaveLength(2);
  });

  test('is not alone: all problems of all rpcs come at once', () => {
    expect(problemsOf(() => library([rpc('get: "/{"', 'A'), rpc('get: "/{nope}"', 'B')]))).toHaveLength(2);
  });
});

test('operations of one name are told apart by the name of the later service', () => {
  const model = modelOf({
    files: { 'a.proto': [...HEAD, rpc('get: "/a"'), '}', 'service Archive {', rpc('get: "/b"'), '}'].join('\n') },
    services: ['p.Library', 'p.Archive'],
  });
  expect(model.operations.map(({ id }) => id)).toEqual(['get', 'archiveGet']);
});

test('an unknown service is refused where it is asked for', () => {
  const problems = problemsOf(() => modelOf({ files: { 'a.proto': 'syntax = "proto3";' }, services: ['p.Nope'] }));
  expect(problems).toEqual(['codegen.yaml:1: there is no service p.Nope in the files']);
});

describe('the option request_header', () => {
  const option = (value: string, header = 'Resource-ID'): string =>
    `option (temporal.api.protometa.v1.request_header) = { header: "${header}" value: "${value}" };`;
  const withOptions = (...options: readonly string[]): Model =>
    library([
      `rpc Get(Request) returns (Response) { option (google.api.http) = { get: "/v1" }; ${options.join(' ')} }`,
    ]);

  test('becomes a template of texts and field paths, as often as it is set', () => {
    expect(withOptions(option('a:{id}/{shelf.book.name}!'), option('{id}', 'x')).operations[0]?.headers).toEqual([
      {
        header: 'resource-id',
        parts: [
          { kind: 'text', text: 'a:' },
          { kind: 'field', fieldPath: ['id'] },
          { kind: 'text', text: '/' },
          { kind: 'field', fieldPath: ['shelf', 'book', 'name'] },
          { kind: 'text', text: '!' },
        ],
      },
      { header: 'x', parts: [{ kind: 'field', fieldPath: ['id'] }] },
    ]);
  });

  test.each([
    ['{nope}', 'p.Request has no field nope'],
    ['{number}', 'number of p.Request is no string'],
    ['{shelf}', 'shelf of p.Request is a message, not a single value'],
    ['{id', 'the header template {id has unbalanced braces'],
  ])('is refused as %j', (value, wanted) => {
    expect(problemsOf(() => withOptions(option(value)))).toEqual([`a.proto:13: ${wanted}`]);
  });
});

describe('the success status by name (contract section 3)', () => {
  test.each([
    ['RegisterThing', 'Plain', { kind: 'fixed', status: 201 }],
    ['CreateThing', 'Plain', { kind: 'fixed', status: 201 }],
    ['StartThing', 'Started', { kind: 'created-or-existing', startedField: 'started', statusField: undefined }],
    ['StartThing', 'StartedStatus', { kind: 'created-or-existing', startedField: 'started', statusField: 'status' }],
    [
      'SignalWithStartThing',
      'Started',
      { kind: 'created-or-existing', startedField: 'started', statusField: undefined },
    ],
    ['GetThing', 'StartedStatus', { kind: 'fixed', status: 200 }],
    ['RequestCancelThing', 'Plain', { kind: 'fixed', status: 202 }],
    ['SignalThing', 'Plain', { kind: 'fixed', status: 202 }],
    ['DeprecateThing', 'Plain', { kind: 'fixed', status: 202 }],
    ['DeleteThing', 'Plain', { kind: 'fixed', status: 200 }],
    ['StarterKit', 'Plain', { kind: 'fixed', status: 200 }],
  ])('of %s with the answer %s', (name, response, wanted) => {
    const text = [
      'syntax = "proto3"; package p; import "google/api/annotations.proto";',
      'message Plain { string started = 1; } message Started { bool started = 1; repeated int32 status = 2; }',
      'message StartedStatus { bool started = 1; int32 status = 2; }',
      `service S { rpc ${name}(Plain) returns (${response}) { option (google.api.http) = { get: "/v1" }; } }`,
    ];
    const { operations } = modelOf({ files: { 'a.proto': text.join('\n') }, services: ['p.S'] });
    expect(operations[0]?.success).toEqual(wanted);
  });
});

test('identity and request_id are filled wherever a request has them (contract section 2)', () => {
  expect(library([rpc('get: "/v1"')]).operations[0]?.fills).toEqual([
    { source: 'identity', fieldPath: ['identity'] },
    { source: 'request-id', fieldPath: ['request_id'] },
  ]);
});
