import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/base/usage-error.ts';
import { parseVerifyOptions } from '../../src/verify/options.ts';

describe('the options of verify', () => {
  test('have defaults that only read', () => {
    expect(parseVerifyOptions({})).toEqual({
      http: new URL('http://127.0.0.1:7243'),
      read: [],
      write: undefined,
      limit: 20,
      headers: [],
      output: 'table',
    });
  });

  test('are read', () => {
    const flags = {
      http: 'https://proxy.example/prefix/',
      read: ['a', 'b'],
      write: 'scratch',
      limit: '5',
      header: ['Authorization:  Bearer x ', 'X-Tenant:'],
      output: 'junit',
    };
    expect(parseVerifyOptions(flags)).toEqual({
      http: new URL('https://proxy.example/prefix/'),
      read: ['a', 'b'],
      write: 'scratch',
      limit: 5,
      headers: [
        ['Authorization', 'Bearer x'],
        ['X-Tenant', ''],
      ],
      output: 'junit',
    });
  });

  test.each([
    [{ http: 'localhost:7243' }, '--http: expected a URL such as http://127.0.0.1:7243, got "localhost:7243"'],
    [{ read: [''] }, '--read: expected a non-empty value, got [""]'],
    [{ write: '' }, '--write: expected a non-empty value, got ""'],
    [{ limit: 'all' }, '--limit: expected a number, got "all"'],
    [{ limit: '0' }, '--limit: expected at least 1, got "0"'],
    [{ header: ['Authorization'] }, "--header: expected 'Name: value'"],
    [{ output: 'xml' }, '--output: expected table, json or junit, got "xml"'],
  ])('%j is a mistake', (flags, message) => {
    expect(() => parseVerifyOptions(flags)).toThrow(new UsageError(message));
  });
});
