import { describe, expect, test } from 'vitest';
import { withNames } from '../../../codegen/binding.ts';
import { parsePathTemplate } from '../../../codegen/path-template.ts';
import type { Segment } from '../../../src/codec/operation-table.ts';
import { documentParameters } from '../../../src/operation/routing/document-parameters.ts';
import { createRouter } from '../../../src/operation/routing/router.ts';
import { randomOf } from '../../support/random.ts';

/** A template in the form in which the build step puts it into the operation table. */
function segments(template: string): readonly Segment[] {
  const names = [...template.matchAll(/\*\*?|\{\w+\}/g)].map((_, index) => `p${index}`);
  return withNames(parsePathTemplate(template), names).map((segment): Segment => {
    if (segment.kind === 'literal') return segment;
    const verb = segment.verb === undefined ? {} : { verb: segment.verb };
    if (segment.kind === 'wildcard') return { kind: 'wildcard', rest: segment.rest, ...verb };
    const { parameter, fieldPath, pattern } = segment;
    const own = { kind: 'variable', parameter, field: [1], jsonPath: fieldPath.join('.') } as const;
    return { ...own, ...(pattern === undefined ? {} : { pattern }), ...verb };
  });
}

function router(lines: readonly string[]) {
  return createRouter(
    lines.map((line) => {
      const [method = '', template = ''] = line.split(' ');
      return { method, segments: segments(template), target: line };
    }),
  );
}

const LINES = [
  'GET /v1/{name=shelves/*}',
  'DELETE /v1/{name=shelves/*}',
  'GET /v1/{name=shelves/*/books/*}',
  'POST /v1/{name=shelves/*}:merge',
  'POST /v1/{parent=shelves/*}/books',
  'POST /v1/{name=operations/*}:cancel',
  'POST /v1/{id}:cancel',
  'POST /v1/{id}:cancel:all',
  'POST /v1/{id}',
  'POST /v1/all:cancel',
  'GET /v1/files/{path=**}',
  'GET /v1/files/index',
  'POST /v1/files/{path=**}:read',
  'GET /v1/trees/{root}/{path=**}',
  'POST /v1/trees/{root}/{path=**}:read',
  'GET /v1/{from=regions/*}/{to=regions/**}',
  'GET /v1/any/*/end',
  'GET /v1/any/**',
  'POST /v1/any/*:go',
  '* /v1/hooks/{id}',
  'GET /v1/hooks/{id}',
  'PURGE /v1/caches/{id}',
  'GET /v1/{name=fixed}',
] as const;
const table = router(LINES);

// google/api/http.proto, "Path template syntax".
describe('a path pattern', () => {
  test.each<
    readonly [why: string, method: string, path: string, target: (typeof LINES)[number], values: readonly string[]]
  >([
    ['one value of two segments', 'GET', '/v1/shelves/1', 'GET /v1/{name=shelves/*}', ['shelves/1']],
    ['of four', 'GET', '/v1/shelves/1/books/2', 'GET /v1/{name=shelves/*/books/*}', ['shelves/1/books/2']],
    ['escapes are decoded', 'GET', '/v1/shelves/a%20b%C3%BC', 'GET /v1/{name=shelves/*}', ['shelves/a bü']],
    ['but for %2F', 'GET', '/v1/shelves/a%2Fb%2fc', 'GET /v1/{name=shelves/*}', ['shelves/a%2Fb%2fc']],
    ['raw UTF-8 bytes', 'GET', '/v1/shelves/\xc3\xbc', 'GET /v1/{name=shelves/*}', ['shelves/ü']],
    ['a literal in it may be escaped', 'GET', '/v1/%73helves/1', 'GET /v1/{name=shelves/*}', ['shelves/1']],
    ['a literal behind it', 'POST', '/v1/shelves/1/books', 'POST /v1/{parent=shelves/*}/books', ['shelves/1']],
    ['a literal alone', 'GET', '/v1/fixed', 'GET /v1/{name=fixed}', ['fixed']],
    ['HEAD goes to GET', 'HEAD', '/v1/shelves/1', 'GET /v1/{name=shelves/*}', ['shelves/1']],
    ['a verb', 'POST', '/v1/shelves/1:merge', 'POST /v1/{name=shelves/*}:merge', ['shelves/1']],
    ['a verb after one segment', 'POST', '/v1/x:cancel', 'POST /v1/{id}:cancel', ['x']],
    ['the last of two colons', 'POST', '/v1/a:b:cancel', 'POST /v1/{id}:cancel', ['a:b']],
    ['the longer verb', 'POST', '/v1/x:cancel:all', 'POST /v1/{id}:cancel:all', ['x']],
    ['other text after a colon is not a verb', 'POST', '/v1/x:cancel2', 'POST /v1/{id}', ['x:cancel2']],
    ['nor is a verb of another method', 'GET', '/v1/shelves/1:merge', 'GET /v1/{name=shelves/*}', ['shelves/1:merge']],
    ['nor is an escaped colon', 'POST', '/v1/x%3Acancel', 'POST /v1/{id}', ['x:cancel']],
    ['an escaped colon before the verb', 'POST', '/v1/x%3Acancel:cancel', 'POST /v1/{id}:cancel', ['x:cancel']],
    ['a literal with that verb takes precedence', 'POST', '/v1/all:cancel', 'POST /v1/all:cancel', []],
    ['a slash that is escaped', 'POST', '/v1/a%2Fb:cancel', 'POST /v1/{id}:cancel', ['a/b']],
    ['one segment for **', 'GET', '/v1/files/a', 'GET /v1/files/{path=**}', ['a']],
    ['many', 'GET', '/v1/files/a/b%2Fc/d%20e', 'GET /v1/files/{path=**}', ['a/b%2Fc/d e']],
    ['none', 'GET', '/v1/files', 'GET /v1/files/{path=**}', ['']],
    ['a literal takes precedence over **', 'GET', '/v1/files/index', 'GET /v1/files/index', []],
    ['but only if the rest matches', 'GET', '/v1/files/index/a', 'GET /v1/files/{path=**}', ['index/a']],
    ['** with a verb', 'POST', '/v1/files/a/b:read', 'POST /v1/files/{path=**}:read', ['a/b']],
    ['none with a verb', 'POST', '/v1/files:read', 'POST /v1/files/{path=**}:read', ['']],
    ['a variable and **', 'GET', '/v1/trees/r/a/b', 'GET /v1/trees/{root}/{path=**}', ['r', 'a/b']],
    ['a variable and none', 'GET', '/v1/trees/r', 'GET /v1/trees/{root}/{path=**}', ['r', '']],
    ['a variable, none and a verb', 'POST', '/v1/trees/r:read', 'POST /v1/trees/{root}/{path=**}:read', ['r', '']],
    [
      'two patterns',
      'GET',
      '/v1/regions/a/regions/b/c',
      'GET /v1/{from=regions/*}/{to=regions/**}',
      ['regions/a', 'regions/b/c'],
    ],
    [
      'two patterns, ** empty',
      'GET',
      '/v1/regions/a/regions',
      'GET /v1/{from=regions/*}/{to=regions/**}',
      ['regions/a', 'regions'],
    ],
    ['* without a name', 'GET', '/v1/any/x/end', 'GET /v1/any/*/end', []],
    ['** without a name', 'GET', '/v1/any/x/y', 'GET /v1/any/**', []],
    ['* with a verb', 'POST', '/v1/any/x:go', 'POST /v1/any/*:go', []],
    ['a custom method', 'PURGE', '/v1/caches/1', 'PURGE /v1/caches/{id}', ['1']],
    ['any method', 'BREW', '/v1/hooks/1', '* /v1/hooks/{id}', ['1']],
    ['but for one with a binding', 'GET', '/v1/hooks/1', 'GET /v1/hooks/{id}', ['1']],
    ['HEAD is that of GET', 'HEAD', '/v1/hooks/1', 'GET /v1/hooks/{id}', ['1']],
  ])('%s', (_why, method, path, target, values) => {
    expect(table.match(method, path)).toEqual({ kind: 'found', target, values });
  });

  test('is found in any order of declaration', () => {
    const turned = router([...LINES].reverse());
    for (const path of ['/v1/all:cancel', '/v1/x:cancel:all', '/v1/files/index', '/v1/files', '/v1/trees/r:read']) {
      for (const method of ['GET', 'POST']) expect(turned.match(method, path)).toEqual(table.match(method, path));
    }
  });

  test.each([
    ['GET', '/v1/shelves'],
    ['GET', '/v1/shelves/1/'],
    ['GET', '/v1/files/a/'],
    ['GET', '/v1/shelves/1/books/2/3'],
    ['GET', '/v1/shelves%2F1'],
    ['GET', '/v1/any2'],
  ])('%s %s is not found, or matches a different binding', (method, path) => {
    expect(table.match(method, path).kind).not.toBe('found');
  });

  test.each<readonly [method: string, path: string, allow: readonly string[]]>([
    ['PUT', '/v1/shelves/1', ['GET', 'HEAD', 'DELETE', 'OPTIONS']],
    ['GET', '/v1/x:cancel', ['POST', 'OPTIONS']],
    ['PATCH', '/v1/files/a:read', ['GET', 'HEAD', 'POST', 'OPTIONS']],
    ['GET', '/v1/caches/1', ['OPTIONS', 'PURGE']],
  ])('%s %s is not allowed', (method, path, allow) => {
    expect(table.match(method, path)).toEqual({ kind: 'method-not-allowed', allow });
  });

  // Contract section 1: an empty segment in place of a variable.
  test.each([
    ['GET', '/v1/shelves//books/2', 'name'],
    ['GET', '/v1/files/a//b', 'path'],
    ['POST', '/v1/:cancel', 'id'],
    ['POST', '/v1/files/a/:read', 'path'],
    ['POST', '/v1/operations/:cancel', 'name'],
  ])('%s %s is rejected, and the error names the variable', (method, path, field) => {
    let thrown: unknown;
    try {
      table.match(method, path);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 3, violations: [{ field }] });
  });

  test.each([
    [['GET /v1/{a=x/*}', 'GET /v1/x/{b}']],
    [['GET /v1/{a=**}', 'GET /v1/{b=**}']],
    [['GET /v1/{a}:go', 'GET /v1/*:go']],
  ])('%j match the same paths', (lines) => {
    expect(() => router(lines)).toThrow('two routes for GET');
  });
});

/** Matches a template according to http.proto, without a trie: returns the values, or undefined. */
function matches(template: string, path: string): readonly string[] | undefined {
  const source = template.replace(/\{(\w+)(?:=([^}]*))?\}|\*\*|\*|[.:]/g, (whole, name?: string, pattern = '*') => {
    if (name === undefined) return whole === '**' ? '.*' : whole === '*' ? '[^/]+' : `\\${whole}`;
    return `(${(pattern as string).replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]+'))})`;
  });
  const found =
    new RegExp(`^${source}$`).exec(path) ?? new RegExp(`^${source.replace(/\/(\(?)\.\*/, '$1')}$`).exec(path);
  return found?.slice(1);
}

test('random paths find the same bindings and values as regular expressions', () => {
  const { below, pick } = randomOf(20);
  const words = [
    'shelves',
    'books',
    'files',
    'operations',
    'regions',
    'trees',
    'any',
    'end',
    'x',
    'x:cancel',
    'y:read',
  ];
  const gets = LINES.filter((line) => /^(GET|POST) /.test(line));
  let found = 0;
  for (let i = 0; i < 5_000; i++) {
    const path = `/v1/${Array.from({ length: 1 + below(5) }, () => pick(words)).join('/')}`;
    const method = pick(['GET', 'POST']);
    const candidates = gets.filter((line) => line.startsWith(method) && matches(line.split(' ')[1] ?? '', path));
    const match = table.match(method, path);
    expect(match.kind === 'found', `${method} ${path}`).toBe(candidates.length > 0);
    if (match.kind !== 'found') continue;
    found++;
    expect(candidates).toContain(match.target);
    expect(match.values, path).toEqual(matches(match.target.split(' ')[1] ?? '', path));
  }
  expect(found).toBeGreaterThan(500);
});

describe('the path parameters of the document', () => {
  test.each([
    ['/v1/{id}', ['a'], { p0: 'a' }],
    ['/v1/{name=shelves/*/books/*}', ['shelves/1/books/2'], { p0: '1', p1: '2' }],
    ['/v1/{name=files/**}', ['files/a/b'], { p0: 'a/b' }],
    ['/v1/{name=files/**}', ['files'], { p0: '' }],
    ['/v1/{a=x/*}/{b}', ['x/1', '2'], { p0: '1', p1: '2' }],
  ])('of %s with %j', (template, values, wanted) => {
    expect(documentParameters(segments(template), values)).toEqual(wanted);
  });
});
