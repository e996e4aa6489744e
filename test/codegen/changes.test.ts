import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { summarize } from '../../codegen/changes/summary.ts';
import { temporaryFolder, UPSTREAM } from '../support/made-up-protos.ts';

const BEFORE = `
paths:
  /books/{name}:
    get:
      operationId: getBook
      tags: [Books]
      parameters:
        - {name: name, in: path, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
        - {$ref: '#/components/parameters/pretty'}
      responses:
        '200': {description: it, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
        '404': {$ref: '#/components/responses/NotFound'}
    put:
      operationId: putBook
      tags: [Books]
      parameters: []
      requestBody: {required: false, content: {application/json: {schema: {$ref: '#/components/schemas/PutBody'}}}}
      responses:
        '200': {description: done, headers: {X-Request-ID: {schema: {type: string}}}}
components:
  parameters:
    pretty: {name: pretty, in: query, schema: {type: boolean}}
  responses:
    NotFound: {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/Status'}}}}
  schemas:
    Book:
      type: object
      description: A book.
      required: [kind]
      properties:
        kind: {$ref: '#/components/schemas/Kind'}
        pages: {type: array, items: {type: string}}
    PutBody:
      type: object
      properties:
        kind: {$ref: '#/components/schemas/Kind'}
        price: {type: number}
    Kind: {type: string, enum: [NOVEL, POEM]}
    Status: {type: object, properties: {code: {type: integer}}}
`;

type Edited = ReturnType<typeof JSON.parse>;

/** What the summary says when the document is edited, without its first line. */
function changesBy(edit: (document: Edited) => void): string {
  const document = parse(BEFORE) as Edited;
  edit(document);
  const { text } = summarize(BEFORE, stringify(document));
  return text.split('\n').slice(2).join('\n').replaceAll('\n  ', ' ').replaceAll('\n\n', '; ');
}

const get = (document: Edited) => document.paths['/books/{name}'].get;
const put = (document: Edited) => document.paths['/books/{name}'].put;
const schemas = (document: Edited) => document.components.schemas;

describe('what a change of the document is for callers', () => {
  const GET = 'GET /books/{name}';
  const PUT = 'PUT /books/{name}';
  test.each<[string, (document: Edited) => void, string]>([
    ['an operation less', (d) => delete d.paths['/books/{name}'].get, `breaking: ${GET} is removed`],
    [
      'an operation more',
      (d) => Object.assign(d.paths['/books/{name}'], { delete: put(d) }),
      `added: DELETE /books/{name}`,
    ],
    [
      'another name of a path variable',
      (d) => {
        d.paths = { '/books/{book}': d.paths['/books/{name}'] };
      },
      'breaking: GET /books/{book}: the path was /books/{name}: generated code names the variables' +
        ' PUT /books/{book}: the path was /books/{name}: generated code names the variables',
    ],
    [
      'another operation id',
      (d) => Object.assign(get(d), { operationId: 'readBook' }),
      `breaking: ${GET}: is called readBook in generated code, and was getBook`,
    ],
    [
      'another tag',
      (d) => Object.assign(get(d), { tags: ['Shelf'] }),
      `breaking: ${GET}: has moved from the tag Books to Shelf`,
    ],
    ['a deprecated operation', (d) => Object.assign(get(d), { deprecated: true }), `changed: ${GET}: is deprecated`],
    [
      'a query parameter less',
      (d) => get(d).parameters.splice(1, 1),
      `breaking: ${GET}: the query parameter \`page\` is removed`,
    ],
    [
      'a shared parameter less',
      (d) => get(d).parameters.splice(2, 1),
      `breaking: ${GET}: the query parameter \`pretty\` is removed`,
    ],
    [
      'a parameter more',
      (d) => get(d).parameters.push({ name: 'X-A', in: 'header', schema: {} }),
      `added: ${GET}: the header \`X-A\``,
    ],
    [
      'a parameter more, which is required',
      (d) => get(d).parameters.push({ name: 'X-A', in: 'header', required: true, schema: {} }),
      `breaking: ${GET}: the header \`X-A\`, which is required is added`,
    ],
    [
      'a parameter that is required now',
      (d) => Object.assign(get(d).parameters[1], { required: true }),
      `breaking: ${GET}: the query parameter \`page\` is required now`,
    ],
    [
      'another type of a shared parameter',
      (d) => Object.assign(d.components.parameters.pretty.schema, { type: 'string' }),
      'breaking: shared parameter pretty: it was boolean and is string',
    ],
    [
      'a body that is required now',
      (d) => Object.assign(put(d).requestBody, { required: true }),
      `breaking: ${PUT}: the request body is required now`,
    ],
    ['no body any more', (d) => delete put(d).requestBody, `breaking: ${PUT}: the request body is removed`],
    [
      'another success status',
      (d) => {
        put(d).responses = { 202: put(d).responses['200'] };
      },
      `breaking: ${PUT}: the status 200 is removed ${PUT}: the status 202 is added`,
    ],
    ['an error status more', (d) => Object.assign(get(d).responses, { 409: {} }), `added: ${GET}: the status 409`],
    ['an error status less', (d) => delete get(d).responses['404'], `removed: ${GET}: the status 404`],
    [
      'a header of the answer less',
      (d) => delete put(d).responses['200'].headers,
      `breaking: ${PUT}: the status 200: the header X-Request-ID is removed`,
    ],
    [
      'another schema of a shared response',
      (d) =>
        Object.assign(d.components.responses.NotFound.content['application/json'].schema, {
          $ref: '#/components/schemas/Book',
        }),
      'breaking: shared response NotFound: was Status and is Book',
    ],
    ['a schema less', (d) => delete schemas(d).Status, 'breaking: schema Status is removed'],
    ['a schema more', (d) => Object.assign(schemas(d), { Page: {} }), 'added: schema Page'],
    [
      'a property less',
      (d) => delete schemas(d).PutBody.properties.price,
      'breaking: schema PutBody: the property `price` is removed',
    ],
    [
      'a property more',
      (d) => Object.assign(schemas(d).Book.properties, { isbn: {} }),
      'added: schema Book: the property `isbn`',
    ],
    [
      'another type of a property',
      (d) => Object.assign(schemas(d).Book.properties.kind, { $ref: '#/components/schemas/Status' }),
      'breaking: schema Book: the property `kind` was Kind and is Status',
    ],
    [
      'another type of an item',
      (d) => Object.assign(schemas(d).Book.properties.pages.items, { format: 'byte' }),
      'breaking: schema Book: the property `pages`: an item was string and is string byte',
    ],
    [
      'a property that a request must have',
      (d) => Object.assign(schemas(d).PutBody, { required: ['price'] }),
      'breaking: schema PutBody: the property `price` is required now',
    ],
    [
      'a property that an answer always has',
      (d) => schemas(d).Book.required.push('pages'),
      'changed: schema Book: the property `pages` is required now',
    ],
    [
      'a property that an answer may lack',
      (d) => delete schemas(d).Book.required,
      'breaking: schema Book: the property `kind` is not always there any more',
    ],
    [
      'a closed request body',
      (d) => Object.assign(schemas(d).PutBody, { additionalProperties: false }),
      'breaking: schema PutBody: takes no further properties now',
    ],
    ['a value of an enum less', (d) => schemas(d).Kind.enum.pop(), 'breaking: schema Kind: the value POEM is removed'],
    ['a value of an enum more', (d) => schemas(d).Kind.enum.push('PLAY'), 'added: schema Kind: the value PLAY'],
    [
      'a deprecated property',
      (d) => Object.assign(schemas(d).Book.properties.pages, { deprecated: true }),
      'changed: schema Book: the property `pages` is deprecated',
    ],
    ['other words', (d) => Object.assign(schemas(d).Book, { description: 'Pages.' }), ''],
  ])('%s', (_, edit, wanted) => {
    expect(changesBy(edit)).toBe(wanted);
  });

  test('the first line counts', () => {
    const after = BEFORE.replace('POEM', 'PLAY').replace("'404':", "'409':");
    expect(summarize(BEFORE, after).text.split('\n')[0]).toBe('For callers: 1 breaking, 2 added, 1 removed.');
    expect(summarize(BEFORE, BEFORE)).toEqual({ text: 'For callers nothing changes.', isBreaking: false });
    expect(summarize('a: [', BEFORE)).toEqual({ text: 'What was there is no OpenAPI document.', isBreaking: false });
  });
});

describe('the build step with --check', () => {
  const CONFIG = `proto_roots: [protos, {package: '${UPSTREAM.package}', path: ${UPSTREAM.path}}]
files: ['**/library.proto']
services: [library.v1.Library]
out: out
document: openapi.yaml
`;
  const PROTO = `syntax = "proto3";
package library.v1;
import "google/api/annotations.proto";
message GetBookRequest { string name = 1; int32 page = 2; }
message Book { string name = 1; }
service Library {
  rpc GetBook(GetBookRequest) returns (Book) { option (google.api.http) = { get: "/v1/books/{name}" }; }
}
`;

  test.each([
    ['0 if nothing has changed', PROTO, 0, ''],
    [
      '1 if a file differs',
      PROTO.replace('string name = 1; }\ns', 'string name = 1; string isbn = 2; }\ns'),
      1,
      'added:\n  schema Book: the property `isbn`',
    ],
    [
      '2 if that breaks callers',
      PROTO.replace('/v1/books/', '/v1/book/'),
      2,
      'breaking:\n  GET /v1/books/{name} is removed',
    ],
  ])('ends with %s', (_, proto, code, text) => {
    const folder = temporaryFolder({ 'codegen.yaml': CONFIG, 'protos/library.proto': PROTO });
    const run = (...args: readonly string[]) =>
      spawnSync(
        resolve('node_modules/.bin/tsx'),
        [resolve('codegen/main.ts'), '--config', join(folder, 'codegen.yaml'), ...args],
        { encoding: 'utf8' },
      );
    expect(run().status).toBe(0);
    const document = readFileSync(join(folder, 'openapi.yaml'), 'utf8');
    writeFileSync(join(folder, 'protos/library.proto'), proto);
    const checked = run('--check');
    expect(checked.stderr).toContain(text);
    expect(checked.status).toBe(code);
    expect(readFileSync(join(folder, 'openapi.yaml'), 'utf8')).toBe(document);
  });
});
