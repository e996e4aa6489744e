import { describe, expect, test } from 'vitest';
import type { QueryPairs } from '../../../src/base/exchange.ts';
import { splitQuery } from '../../../src/operation/query/split-query.ts';
import { readSwitches } from '../../../src/operation/query/switches.ts';

test.each([
  ['/a', '/a', ''],
  ['/a?', '/a', ''],
  ['/a?b=c?d', '/a', 'b=c?d'],
  ['/a%3Fb', '/a%3Fb', ''],
  ['?x', '', 'x'],
  ['*', '*', ''],
])('%s is cut at the first question mark', (url, path, query) => {
  expect(splitQuery(url)).toEqual({ path, query });
});

describe('contract section 2: presence enables switches', () => {
  test.each<readonly [query: string, pretty: boolean | undefined, noPayloadShorthand: boolean | undefined]>([
    ['', undefined, undefined],
    ['pretty', true, undefined],
    ['pretty=', true, undefined],
    ['pretty=true', true, undefined],
    ['pretty=yes', true, undefined],
    ['pretty=1', true, undefined],
    ['pretty=False', false, undefined],
    ['noPayloadShorthand=False', undefined, false],
    ['pretty=True', true, undefined],
    ['pretty=FALSE', true, undefined],
    ['pretty=false', false, undefined],
    ['pretty=0', false, undefined],
    ['pretty=%30', false, undefined],
    ['p%72etty', true, undefined],
    ['Pretty', undefined, undefined],
    ['noPayloadShorthand&pretty', true, true],
    ['noPayloadShorthand=false', undefined, false],
    ['pretty&pretty=false', false, undefined],
    ['pretty=0&pretty', true, undefined],
  ])('?%s', (query, pretty, noPayloadShorthand) => {
    expect(readSwitches(query)).toMatchObject({ pretty, noPayloadShorthand });
  });
});

describe('the other parameters are decoded once, in order', () => {
  test.each<readonly [query: string, rest: QueryPairs]>([
    [
      'a=1&b=2&a=3',
      [
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ],
    ],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['=b', [['', 'b']]],
    ['a=b=c', [['a', 'b=c']]],
    ['&&a=1&', [['a', '1']]],
    ['a=x+y%2Bz%20w', [['a', 'x y+z w']]],
    ['a+b=1', [['a b', '1']]],
    ['a=%2525', [['a', '%25']]],
    ['a=%26%3D', [['a', '&=']]],
    ['m%5Bk%5D=v', [['m[k]', 'v']]],
    ['a=%C3%BC', [['a', 'ü']]],
    ['a=\xc3\xbc', [['a', 'ü']]],
    ['a=1;b=2', [['a', '1;b=2']]],
    ['a=%00', [['a', '\0']]],
    ['pretty&a=1', [['a', '1']]],
    ['__proto__=1', [['__proto__', '1']]],
  ])('?%s', (query, rest) => {
    expect(readSwitches(query).rest).toEqual(rest);
  });
});

test('contract section 2: every parameter that is not percent-encoded UTF-8 is rejected by name', () => {
  const query = 'a=%zz&ok=1&b=%C3&%FF=x&pretty=%&c=%C0%80&d=\xff';
  expect(() => readSwitches(query)).toThrow(
    expect.objectContaining({
      code: 3,
      violations: ['a', 'b', '%FF', 'pretty', 'c', 'd'].map((field) => expect.objectContaining({ field })),
    }),
  );
});
