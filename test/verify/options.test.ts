import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/base/usage-error.ts';
import { parseVerifyOptions } from '../../src/verify/options.ts';

describe('the options of verify', () => {
  test('have defaults that read only', () => {
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
    [{ http: 'localhost:7243' }, '--http: must be a URL, as http://127.0.0.1:7243, not "localhost:7243"'],
    [{ read: [''] }, '--read: must not be empty, not [""]'],
    [{ write: '' }, '--write: must not be empty, not ""'],
    [{ limit: 'all' }, '--limit: must be a number, not "all"'],
    [{ limit: '0' }, '--limit: must be at least 1, not "0"'],
    [{ header: ['Authorization'] }, "--header: must be 'Name: value'"],
    [{ output: 'xml' }, '--output: must be table, json or junit, not "xml"'],
  ])('%j is a mistake', (flags, message) => {
    expect(() => parseVerifyOptions(flags)).toThrow(new UsageError(message));
  });
});
