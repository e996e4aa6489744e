import { describe, expect, test } from 'vitest';
import { StatusError } from '../../../src/base/status-error.ts';
import type { Segment } from '../../../src/codec/operation-table.ts';
import { createRouter } from '../../../src/operation/routing/router.ts';

function segments(template: string): readonly Segment[] {
  if (template === '/') return [];
  return template
    .slice(1)
    .split('/')
    .map((text, at): Segment => {
      const name = /^\{(.*)\}$/.exec(text)?.[1];
      return name === undefined
        ? { kind: 'literal', text }
        : { kind: 'variable', parameter: name, field: [at], jsonPath: name };
    });
}

function router(...lines: readonly string[]) {
  return createRouter(
    lines.map((line) => {
      const space = line.indexOf(' ');
      return { method: line.slice(0, space), segments: segments(line.slice(space + 1)), target: line };
    }),
  );
}

const table = router(
  'GET /',
  'GET /ns',
  'POST /ns',
  'GET /ns/{ns}',
  'PUT /ns/{ns}',
  'DELETE /ns/{ns}',
  'POST /ns/{ns}/w/{id}',
  'POST /ns/{ns}/w/{id}/cancel',
  'GET /ns/{ns}/a/{activity}',
  'POST /ns/{ns}/a/{activity}',
  'POST /ns/{ns}/a/{activity}/complete',
  'POST /ns/{ns}/a/complete',
  'GET /x/fixed/deep/end',
  'GET /x/{y}/deep/other',
  'GET /x/{y}/{z}/last',
  'PATCH /x/a b',
  'HEAD /own-head',
  'GET /own-head',
  'GET /ns/{ns}/münze',
);

describe('contract section 1: a path finds its route', () => {
  test.each<readonly [why: string, method: string, path: string, target: string, values: readonly string[]]>([
    ['the root', 'GET', '/', 'GET /', []],
    ['a literal path', 'POST', '/ns', 'POST /ns', []],
    ['a variable', 'GET', '/ns/default', 'GET /ns/{ns}', ['default']],
    ['values come in path order', 'POST', '/ns/a/w/b', 'POST /ns/{ns}/w/{id}', ['a', 'b']],
    [
      '%2F is part of the value, not a separator',
      'POST',
      '/ns/a/w/b%2Fcancel',
      'POST /ns/{ns}/w/{id}',
      ['a', 'b/cancel'],
    ],
    ['%2f too', 'POST', '/ns/a/w/b%2fc/cancel', 'POST /ns/{ns}/w/{id}/cancel', ['a', 'b/c']],
    ['decoding happens once', 'GET', '/ns/%252F', 'GET /ns/{ns}', ['%2F']],
    [
      'a literal takes precedence over a variable declared before it',
      'POST',
      '/ns/n/a/complete',
      'POST /ns/{ns}/a/complete',
      ['n'],
    ],
    ['an escaped literal is that literal', 'POST', '/ns/n/a/%63omplete', 'POST /ns/{ns}/a/complete', ['n']],
    ['a literal with a space', 'PATCH', '/x/a%20b', 'PATCH /x/a b', []],
    ['a literal outside ASCII, escaped', 'GET', '/ns/n/m%C3%BCnze', 'GET /ns/{ns}/münze', ['n']],
    ['a literal outside ASCII, raw', 'GET', '/ns/n/m\xc3\xbcnze', 'GET /ns/{ns}/münze', ['n']],
    [
      'a literal without that method hides no variable',
      'GET',
      '/ns/n/a/complete',
      'GET /ns/{ns}/a/{activity}',
      ['n', 'complete'],
    ],
    [
      'a literal that goes on hides no variable',
      'POST',
      '/ns/n/a/complete/complete',
      'POST /ns/{ns}/a/{activity}/complete',
      ['n', 'complete'],
    ],
    [
      'a literal that leads nowhere hides no variable',
      'GET',
      '/x/fixed/deep/other',
      'GET /x/{y}/deep/other',
      ['fixed'],
    ],
    ['two steps back', 'GET', '/x/fixed/deep/last', 'GET /x/{y}/{z}/last', ['fixed', 'deep']],
    ['a plus is a plus', 'GET', '/ns/a+b', 'GET /ns/{ns}', ['a+b']],
    ['colons, quotes and commas are ordinary', 'GET', '/ns/a:b"c\',;=@', 'GET /ns/{ns}', ['a:b"c\',;=@']],
    ['a dot', 'GET', '/ns/.', 'GET /ns/{ns}', ['.']],
    ['two dots do not lead up', 'POST', '/ns/../w/..', 'POST /ns/{ns}/w/{id}', ['..', '..']],
    ['nor do escaped dots', 'GET', '/ns/%2e%2E', 'GET /ns/{ns}', ['..']],
    ['NUL is a character', 'GET', '/ns/a%00b', 'GET /ns/{ns}', ['a\0b']],
    ['an escaped space', 'GET', '/ns/a%20b', 'GET /ns/{ns}', ['a b']],
    ['escaped UTF-8', 'GET', '/ns/%E2%82%AC%F0%9F%98%80', 'GET /ns/{ns}', ['€😀']],
    ['raw UTF-8 bytes, which Node gives as latin1', 'GET', '/ns/\xe2\x82\xac', 'GET /ns/{ns}', ['€']],
    ['one character half raw, half escaped', 'GET', '/ns/\xe2%82\xac', 'GET /ns/{ns}', ['€']],
    ['an escaped question mark and hash', 'GET', '/ns/%3F%23', 'GET /ns/{ns}', ['?#']],
    ['a name of Object.prototype', 'GET', '/ns/__proto__', 'GET /ns/{ns}', ['__proto__']],
    ['HEAD goes to GET', 'HEAD', '/ns/a', 'GET /ns/{ns}', ['a']],
    ['an explicit HEAD route', 'HEAD', '/own-head', 'HEAD /own-head', []],
  ])('%s', (_why, method, path, target, values) => {
    expect(table.match(method, path)).toEqual({ kind: 'found', target, values });
  });

  test.each([
    ['an unknown path', '/nothing'],
    ['a trailing slash', '/ns/'],
    ['a trailing slash after a variable', '/ns/a/'],
    ['two trailing slashes', '/ns//'],
    ['only slashes', '//'],
    ['a doubled slash before a route', '//ns'],
    ['another case', '/NS/a'],
    ['one segment too many', '/ns/a/b'],
    ['an escaped slash between literals', '/ns%2Fa'],
    ['no leading slash', 'ns'],
    ['an asterisk', '*'],
    ['nothing', ''],
    ['a literal of Object.prototype', '/constructor'],
  ])('%s is not found', (_why, path) => {
    expect(table.match('GET', path)).toEqual({ kind: 'not-found' });
    expect(table.allowed(path)).toBeUndefined();
  });
});

describe('contract section 1: a known path with the wrong method', () => {
  test.each<readonly [method: string, path: string, allow: readonly string[]]>([
    ['PATCH', '/ns', ['GET', 'HEAD', 'POST', 'OPTIONS']],
    ['POST', '/ns/a', ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']],
    ['DELETE', '/ns/n/a/complete', ['GET', 'HEAD', 'POST', 'OPTIONS']],
    ['HEAD', '/ns/a/w/b', ['POST', 'OPTIONS']],
    ['OPTIONS', '/x/a%20b', ['PATCH', 'OPTIONS']],
    ['get', '/ns', ['GET', 'HEAD', 'POST', 'OPTIONS']],
  ])('%s %s is not allowed', (method, path, allow) => {
    expect(table.match(method, path)).toEqual({ kind: 'method-not-allowed', allow });
    expect(table.allowed(path)).toEqual(allow);
  });
});

describe('contract section 1: an unreadable path is rejected', () => {
  test.each([
    ['an escape cut short', '/ns/%2'],
    ['a lone percent sign', '/ns/100%'],
    ['an escape that is not hexadecimal', '/ns/%zz'],
    ['a byte that is not UTF-8', '/ns/%FF'],
    ['a raw byte that is not UTF-8', '/ns/\xff'],
    ['a sequence cut short', '/ns/%E2%82'],
    ['a sequence cut by a slash', '/ns/%E2%82/%AC'],
    ['an overlong slash', '/ns/%C0%AF'],
    ['an overlong NUL', '/ns/%C0%80'],
    ['a lone surrogate', '/ns/%ED%A0%80'],
    ['a code point beyond Unicode', '/ns/%F4%90%80%80'],
    ['a bad escape on an unknown path', '/nothing/%'],
  ])('%s', (_why, path) => {
    expect(() => table.match('GET', path)).toThrow(StatusError);
    expect(() => table.allowed(path)).toThrow(StatusError);
  });

  test('the error for an empty segment names the variable', () => {
    let thrown: unknown;
    try {
      table.match('POST', '/ns//w/b/cancel');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 3, violations: [{ field: 'ns' }] });
  });
});

describe('building the table', () => {
  test('two routes that match the same paths are rejected', () => {
    expect(() => router('GET /a/{x}/b', 'GET /a/{y}/b')).toThrow('two routes for GET /a/{y}/b');
  });

  test('the order of declaration does not matter', () => {
    const lines = ['POST /a/{x}', 'POST /a/b'];
    for (const order of [lines, [...lines].reverse()]) {
      expect(router(...order).match('POST', '/a/b')).toMatchObject({ target: 'POST /a/b' });
    }
  });

  test('a table without routes knows no path', () => {
    expect(router().match('GET', '/')).toEqual({ kind: 'not-found' });
  });
});
