import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadPackageDefinition, Server, ServerCredentials, type ServiceDefinition, status } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageType } from '../../src/codec/json/message-type.ts';
import type { Operation } from '../../src/codec/operation-table.ts';
import { documentFiles } from '../../src/http/docs/document.ts';
import { connectGrpc } from '../../src/upstream/grpc-js.ts';
import { assembleServer } from '../support/assemble.ts';
import { httpClient } from '../support/live-http.ts';
import { keptFolder } from '../support/made-up-protos.ts';

const PROTO = `syntax = "proto3";
package library.v1;
import "google/api/annotations.proto";
import "google/api/httpbody.proto";
import "google/protobuf/descriptor.proto";
import "google/protobuf/timestamp.proto";
// The declarations in this file are not treated as options, although it extends them.
extend google.protobuf.MethodOptions { string audience = 50000; }
message Author { string name = 1; int64 born = 2; }
message Book {
  string id = 1;
  Author author = 2;
  repeated string tags = 3;
  google.protobuf.Timestamp printed = 4;
  Kind kind = 5;
  string name = 6;
  oneof place { string box = 7; string hall = 8; }
}
enum Kind { KIND_UNSPECIFIED = 0; KIND_NOVEL = 1; }
message CreateBookRequest { string shelf = 1; Book book = 2; string request_id = 3; }
message GetBookRequest { string shelf = 1; string id = 2; Kind kind = 3; repeated int32 pages = 4; }
message NamedRequest { string name = 1; string note = 2; Book book = 3; repeated string tags = 4; map<string, int32> counts = 5; repeated int32 ids = 6; }
message NamedAnswer { NamedRequest request = 1; repeated string tags = 2; string note = 3; }
service Library {
  rpc CreateBook(CreateBookRequest) returns (Book) {
    option (google.api.http) = {
      post: "/v1/shelves/{shelf}/books/{book.id}"
      body: "*"
      additional_bindings { post: "/v2/shelves/{shelf}/books" body: "book" }
    };
  }
  rpc GetBook(GetBookRequest) returns (Book) {
    option (google.api.http) = { get: "/v1/shelves/{shelf}/books/{id}" };
  }
  rpc Named(NamedRequest) returns (NamedAnswer) {
    option (library.v1.audience) = "all";
    option (google.api.http) = {
      get: "/v3/{name=shelves/*/books/*}"
      additional_bindings { get: "/v3/{name=files/**}" }
      additional_bindings { post: "/v3/{name=shelves/*}:note" body: "note" }
      additional_bindings { post: "/v3/{name=shelves/*}:author" body: "book.author.name" }
      additional_bindings { post: "/v3/{name=shelves/*}:box" body: "book.box" }
      additional_bindings { post: "/v3/{name=shelves/*}:kind" body: "book.kind" }
      additional_bindings { post: "/v3/{name=shelves/*}:tags" body: "tags" }
      additional_bindings { post: "/v3/{name=shelves/*}:counts" body: "counts" }
      additional_bindings { patch: "/v3/{book.name=shelves/*/books/*}" body: "book" }
      additional_bindings { get: "/v3/lists/{ids}" }
      additional_bindings { get: "/v3/answers/{name}" response_body: "tags" }
      additional_bindings { get: "/v3/notes/{name}" response_body: "note" }
      additional_bindings { get: "/v3/authors/{name}" response_body: "request.book.author" }
      additional_bindings { custom { kind: "PURGE" path: "/v3/{name=caches/*}" } }
    };
  }
  rpc Download(NamedRequest) returns (google.api.HttpBody) {
    option (google.api.http) = { get: "/v3/downloads/{name}" };
  }
  rpc WatchBooks(GetBookRequest) returns (stream Book) {
    option (google.api.http) = { get: "/v1/shelves/{shelf}/watch" };
  }
}
`;

const CONFIG = `title: A library
proto_roots: [protos]
files: [library.proto]
services: [library.v1.Library]
document: openapi.yaml
runtime: ${join(process.cwd(), 'src/codec')}
`;

const closers: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

type Call = { readonly request: Readonly<Record<string, unknown>> };
type Reply = (error: object | null, answer?: object) => void;

/** A gRPC server that keeps one book, and the requests that it received. */
async function startLibrary(folder: string) {
  const seen: unknown[] = [];
  const includeDirs = [join(folder, 'protos'), 'codegen/protos'];
  const loaded = loadPackageDefinition(loadSync('library.proto', { includeDirs, enums: String, longs: String }));
  const { service } = (loaded as unknown as { library: { v1: { Library: { service: ServiceDefinition } } } }).library.v1
    .Library;
  const server = new Server();
  server.addService(service, {
    CreateBook({ request }: Call, reply: Reply) {
      seen.push(request);
      reply(null, request.book as object);
    },
    GetBook({ request }: Call, reply: Reply) {
      seen.push(request);
      if (request.id === 'lost') reply({ code: status.NOT_FOUND, details: 'no such book' });
      else reply(null, { id: request.id, author: { name: 'A', born: '9007199254740993' }, printed: { seconds: 0 } });
    },
    Named({ request }: Call, reply: Reply) {
      seen.push(request);
      const answer = { request, tags: ['x', 'y'], note: 'n' };
      reply(null, request.name === 'nothing' ? {} : answer);
    },
    Download(_: Call, reply: Reply) {
      reply(null, { contentType: 'text/plain', data: Buffer.from('hi') });
    },
    WatchBooks: () => undefined,
  });
  const port = await new Promise<number>((resolve, reject) => {
    const bound = (error: Error | null, at: number) => (error === null ? resolve(at) : reject(error));
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), bound);
  });
  closers.push(() => server.forceShutdown());
  return { address: `127.0.0.1:${port}`, seen };
}

async function startLibraryProxy(folder: string, address: string): Promise<string> {
  const { operations } = (await import(join(folder, 'generated/operations.ts'))) as {
    readonly operations: readonly Operation[];
  };
  const { messageTypes } = (await import(join(folder, 'generated/registry.ts'))) as {
    readonly messageTypes: ReadonlyMap<string, MessageType>;
  };
  const upstream = connectGrpc({ address, userAgent: 'test' });
  const proxy = assembleServer({
    operations,
    types: messageTypes,
    upstream,
    document: documentFiles(new URL('file:///none'), new URL(`file://${folder}/openapi.yaml`)),
    log: pino({ level: 'silent' }),
  });
  const listening = await proxy.listen({ host: '127.0.0.1', port: 0 });
  closers.push(() => upstream.close());
  closers.push(() => listening.close(1_000));
  return listening.urls[0] as string;
}

let notes: string;
let seen: unknown[];
let http: ReturnType<typeof httpClient>;

beforeAll(async () => {
  const folder = keptFolder({ 'codegen.yaml': CONFIG, 'protos/library.proto': PROTO });
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const command = ['--import', 'tsx', 'codegen/main.ts', '--config', join(folder, 'codegen.yaml')];
  const made = spawnSync('node', command, { encoding: 'utf8' });
  expect(made.status, made.stderr).toBe(0);
  notes = made.stderr;
  const server = await startLibrary(folder);
  seen = server.seen;
  http = httpClient(await startLibraryProxy(folder, server.address));
});

// Contract section 1: regenerating turns a new annotated rpc into a route, without hand-written code.
test('a made-up .proto file with an annotated service is served without hand-written code', async () => {
  const book = { author: { name: 'B', born: '12' }, tags: ['x', 'y'], printed: '1970-01-01T00:00:01Z', kind: 'NOVEL' };
  expect(await http('POST', '/v1/shelves/top/books/b%2F1', { body: { book, requestId: 'r' } })).toMatchObject({
    status: 201,
    body: { ...book, id: 'b/1', kind: 'KIND_NOVEL' },
  });
  expect(seen.at(-1)).toMatchObject({ shelf: 'top', requestId: 'r', book: { id: 'b/1', kind: 'KIND_NOVEL' } });

  expect(await http('POST', '/v2/shelves/low/books', { body: { id: 'b2' } })).toMatchObject({
    status: 201,
    body: { id: 'b2' },
  });
  expect(seen.at(-1)).toMatchObject({ shelf: 'low', book: { id: 'b2' }, requestId: expect.stringMatching(/./) });

  expect(await http('GET', '/v1/shelves/top/books/b3?kind=novel&pages=1&pages=2')).toMatchObject({
    status: 200,
    body: { id: 'b3', author: { born: '9007199254740993' }, printed: '1970-01-01T00:00:00Z' },
  });
  expect(seen.at(-1)).toMatchObject({ shelf: 'top', id: 'b3', kind: 'KIND_NOVEL', pages: [1, 2] });

  // Contract section 5.
  expect(await http('GET', '/v1/shelves/top/books/lost')).toMatchObject({
    status: 404,
    body: { message: 'no such book' },
  });
  expect(await http('GET', '/v1/shelves/top/books/b?pagse=1')).toMatchObject({ status: 400, body: { code: 3 } });
  expect(await http('DELETE', '/v1/shelves/top/books/b')).toMatchObject({ status: 405, body: { code: 12 } });

  const document = await http('GET', '/openapi.json');
  expect(document.body).toMatchObject({
    info: { title: 'A library' },
    paths: {
      '/v1/shelves/{shelf}/books/{bookId}': { post: {}, get: {} },
      '/v2/shelves/{shelf}/books': { post: {} },
    },
  });
});

test('a streaming rpc is left out with a note, and the document leaves out what OpenAPI cannot express', async () => {
  const lines = PROTO.split('\n');
  const line = (text: string): number => lines.findIndex((each) => each.includes(text)) + 1;
  const purge = 'the document leaves out Named (PURGE /v3/{name=caches/*}): its method is PURGE';
  expect(notes.trim().split('\n')).toEqual([
    `library.proto:${line('kind: "PURGE"')}: note: ${purge}`,
    `library.proto:${line('rpc WatchBooks')}: note: WatchBooks is left out: it streams`,
  ]);
  expect((await http('GET', '/v1/shelves/top/watch')).status).toBe(404);
});

// google/api/http.proto, as implemented by grpc-gateway.
describe('a rule of google.api.http', () => {
  const name = 'shelves/1';
  test.each<readonly [why: string, method: string, path: string, body: unknown, seen: object]>([
    [
      'a value of several segments',
      'GET',
      '/v3/shelves/1/books/a%2Fb%20c?note=x',
      undefined,
      { name: 'shelves/1/books/a%2Fb c', note: 'x' },
    ],
    ['the rest of a path', 'GET', '/v3/files/a/b', undefined, { name: 'files/a/b' }],
    ['a scalar body', 'POST', '/v3/shelves/1:note?book.id=2', '"n\u00e9"', { name, note: 'né', book: { id: '2' } }],
    ['a scalar body, empty', 'POST', '/v3/shelves/1:note', undefined, { name }],
    ['a scalar body, null', 'POST', '/v3/shelves/1:note', 'null', { name }],
    ['a dotted body', 'POST', '/v3/shelves/1:author', '"A"', { name, book: { author: { name: 'A' } } }],
    [
      'a dotted body, the rest of its message in the query',
      'POST',
      '/v3/shelves/1:author?book.author.born=12&book.id=7&note=x',
      ' "A" ',
      { name, note: 'x', book: { id: '7', author: { name: 'A', born: '12' } } },
    ],
    ['a dotted body in a oneof', 'POST', '/v3/shelves/1:box', '""', { name, book: { box: '' } }],
    ['an enum body', 'POST', '/v3/shelves/1:kind', '"NOVEL"', { name, book: { kind: 'KIND_NOVEL' } }],
    ['an enum body, by number', 'POST', '/v3/shelves/1:kind', '1', { name, book: { kind: 'KIND_NOVEL' } }],
    ['a list body', 'POST', '/v3/shelves/1:tags?note=x', '["a", "b"]', { name, note: 'x', tags: ['a', 'b'] }],
    ['a map body', 'POST', '/v3/shelves/1:counts', '{"a": 1}', { name, counts: { a: 1 } }],
    [
      'a path variable inside the body',
      'PATCH',
      '/v3/shelves/1/books/2',
      { id: 'i' },
      { book: { id: 'i', name: 'shelves/1/books/2' } },
    ],
    ['a list in the path', 'GET', '/v3/lists/1,2,-3', undefined, { ids: [1, 2, -3] }],
    ['a custom method', 'PURGE', '/v3/caches/1', undefined, { name: 'caches/1' }],
  ])('accepts %s', async (_, method, path, body, wanted) => {
    const { status, text } = await http(method, path, { body });
    expect(status, text).toBe(200);
    expect(seen.at(-1)).toEqual(wanted);
  });

  test.each<
    readonly [why: string, method: string, path: string, body: string | undefined, field: string, description: string]
  >([
    ['a value of another type', 'POST', '/v3/shelves/1:note', '\n 12', 'note', 'line 2, column 2: expected a string'],
    [
      'the place of a nested one',
      'POST',
      '/v3/shelves/1:author',
      '12',
      'book.author.name',
      'line 1, column 1: expected a string',
    ],
    [
      'an element of a list',
      'POST',
      '/v3/shelves/1:tags',
      '["a",\n1]',
      'tags[1]',
      'line 2, column 1: expected a string',
    ],
    [
      'a second value',
      'POST',
      '/v3/shelves/1:note',
      '"a", "name": "b"',
      '',
      'line 1, column 4: expected the end of the text',
    ],
    [
      'a value that ends the body',
      'POST',
      '/v3/shelves/1:note',
      '"a"}',
      '',
      'line 1, column 4: expected the end of the text',
    ],
    ['broken JSON', 'POST', '/v3/shelves/1:note', '"a', '', 'line 1, column'],
    [
      'the body in the query',
      'POST',
      '/v3/shelves/1:note?note=x',
      '"a"',
      'note',
      'is the body and cannot also be in the query',
    ],
    [
      'in the same oneof',
      'POST',
      '/v3/shelves/1:box?book.hall=x',
      '"a"',
      'book.box',
      'conflicts with hall in the query',
    ],
    [
      'another path in the body',
      'PATCH',
      '/v3/shelves/1/books/2',
      '{"name": "x"}',
      'book.name',
      'expected "shelves/1/books/2" as in the path',
    ],
    ['an element of a list in the path', 'GET', '/v3/lists/1,x', undefined, 'ids', 'expected an integer'],
  ])('rejects %s', async (_, method, path, body, field, description) => {
    const { status, body: answer } = await http(method, path, { body });
    expect(status).toBe(400);
    expect(answer.details[0].fieldViolations).toEqual([{ field, description: expect.stringContaining(description) }]);
  });

  test.each([
    ['/v3/answers/a', ['x', 'y']],
    ['/v3/answers/nothing', []],
    ['/v3/notes/a', 'n'],
    ['/v3/notes/nothing', ''],
    ['/v3/authors/a?book.author.born=12', { born: '12' }],
    ['/v3/authors/nothing', {}],
    // Bytes in JSON: the content type is dropped.
    ['/v3/downloads/a', { contentType: 'text/plain', data: 'aGk=' }],
  ])('answers %s with %j', async (path, wanted) => {
    const { status, body } = await http('GET', path);
    expect([status, body]).toEqual([200, wanted]);
  });

  test('is in the document in the form that clients must send', async () => {
    const { paths } = (await http('GET', '/openapi.json')).body;
    expect(Object.keys(paths).filter((path) => path.startsWith('/v3/'))).toEqual([
      '/v3/shelves/{shelf}/books/{nameBook}',
      '/v3/files/{file}',
      '/v3/shelves/{shelf}:note',
      '/v3/shelves/{shelf}:author',
      '/v3/shelves/{shelf}:box',
      '/v3/shelves/{shelf}:kind',
      '/v3/shelves/{shelf}:tags',
      '/v3/shelves/{shelf}:counts',
      '/v3/lists/{ids}',
      '/v3/answers/{name}',
      '/v3/notes/{name}',
      '/v3/authors/{name}',
      '/v3/downloads/{name}',
    ]);
    expect(paths['/v3/shelves/{shelf}:author'].post.requestBody.content['application/json'].schema).toEqual({
      type: 'string',
    });
    expect(paths['/v3/answers/{name}'].get.responses['200'].content['application/json'].schema).toEqual({
      type: 'array',
      items: { type: 'string' },
    });
    expect(Object.keys(paths['/v3/shelves/{shelf}/books/{nameBook}'])).toEqual(['get', 'patch']);
  });
});
