import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { loadPackageDefinition, Server, ServerCredentials, type ServiceDefinition, status } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import type { MessageType } from '../../src/codec/json/message-type.ts';
import type { Operation } from '../../src/codec/operation-table.ts';
import { documentFiles } from '../../src/http/docs/document.ts';
import { connectGrpc } from '../../src/upstream/grpc-js.ts';
import { assembleServer } from '../support/assemble.ts';
import { httpClient } from '../support/live-http.ts';
import { temporaryFolder, UPSTREAM } from '../support/made-up-protos.ts';

const PROTO = `syntax = "proto3";
package library.v1;
import "google/api/annotations.proto";
import "google/protobuf/timestamp.proto";
message Author { string name = 1; int64 born = 2; }
message Book {
  string id = 1;
  Author author = 2;
  repeated string tags = 3;
  google.protobuf.Timestamp printed = 4;
  Kind kind = 5;
}
enum Kind { KIND_UNSPECIFIED = 0; KIND_NOVEL = 1; }
message CreateBookRequest { string shelf = 1; Book book = 2; string request_id = 3; }
message GetBookRequest { string shelf = 1; string id = 2; Kind kind = 3; repeated int32 pages = 4; }
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
}
`;

const CONFIG = `title: A library
proto_roots: [protos, {package: '${UPSTREAM.package}', path: ${UPSTREAM.path}}]
files: [library.proto]
services: [library.v1.Library]
document: openapi.yaml
runtime: ${join(process.cwd(), 'src/codec')}
`;

type Call = { readonly request: Readonly<Record<string, unknown>> };
type Reply = (error: object | null, answer?: object) => void;

/** A gRPC server that keeps one book, and the requests that came. */
async function startLibrary(folder: string) {
  const seen: unknown[] = [];
  const includeDirs = [join(folder, 'protos'), join('node_modules', UPSTREAM.package, UPSTREAM.path)];
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
  });
  const port = await new Promise<number>((resolve, reject) => {
    const bound = (error: Error | null, at: number) => (error === null ? resolve(at) : reject(error));
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), bound);
  });
  onTestFinished(() => server.forceShutdown());
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
  onTestFinished(async () => {
    await listening.close(1_000);
    upstream.close();
  });
  return listening.urls[0] as string;
}

// Contract section 1: a new rpc with an annotation becomes a route by regenerating, with no hand-written line.
test('a made-up .proto with an annotated service is served with no hand-written line', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder({ 'codegen.yaml': CONFIG, 'protos/library.proto': PROTO });
  execFileSync('node', ['--import', 'tsx', 'codegen/main.ts', '--config', join(folder, 'codegen.yaml')]);
  const { address, seen } = await startLibrary(folder);
  const http = httpClient(await startLibraryProxy(folder, address));

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
