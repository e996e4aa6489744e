import { describe, expect, test } from 'vitest';
import { differences } from '../../src/verify/differences.ts';
import type { Json } from '../../src/verify/json.ts';
import { normalise } from '../../src/verify/normalise.ts';

const ONE = '01a1fe14-f69e-76b2-bf01-b788b0d5fe46';
const OTHER = '01a1fe14-f867-7d15-b76e-db680f2abdb3';

describe('two values differ', () => {
  test.each<[string, Json, Json, readonly string[]]>([
    ['not at all', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['in a leaf', { a: [1, { b: '2' }] }, { a: [1, { b: 2 }] }, ['x a[1].b']],
    ['in a field that is missing', { a: 1, b: 2 }, { a: 1 }, ['x b']],
    ['in a field too much', {}, { a: '' }, ['x a']],
    ['in the length of a list', { a: [1] }, { a: [1, 1] }, ['x a']],
    ['in the order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }, ['x order ']],
    ['in kind', { a: {} }, { a: [] }, ['x a']],
  ])('%s', (_, wanted, found, places) => {
    expect(differences('x', wanted, found).map(({ kind, path }) => `${kind} ${path}`)).toEqual(places);
  });
});

describe('values that differ between calls', () => {
  test.each<[string, Json, Json]>([
    ['names become what they stand for', { 'my-id': ['x my-id y'] }, { '<id>': ['x <id> y'] }],
    ['the longer name goes first', 'my-id-2', '<longer>'],
    ['UUIDs are numbered', [ONE, OTHER, ONE], ['<uuid 1>', '<uuid 2>', '<uuid 1>']],
    ['times are times', '2025-01-02T03:04:05.678Z', '<time>'],
    ['tokens are tokens', { conflictToken: 'AAEC', other: 'AAEC' }, { conflictToken: '<token>', other: 'AAEC' }],
    ['a token that is a name stays one', { taskToken: 'my-id' }, { taskToken: '<id>' }],
    ['numbers stay', { count: 5 }, { count: 5 }],
  ])('%s', (_, given, wanted) => {
    expect(normalise(given, { id: 'my-id', longer: 'my-id-2', none: '' }, { made: true })).toEqual(wanted);
  });

  test('times and tokens of a request are compared unchanged', () => {
    const request = { startTime: '2025-01-02T03:04:05Z', conflictToken: 'AAEC' };
    expect(normalise(request, {}, { made: false })).toEqual(request);
  });
});
