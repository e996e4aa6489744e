import { describe, expect, test } from 'vitest';
import { callerIdentity, idempotencyKey, requestId } from '../../../src/operation/metadata/caller.ts';
import { deadlineMillis } from '../../../src/operation/metadata/deadline.ts';
import { namespaceMetadata, replaceMetadata } from '../../../src/operation/metadata/own-values.ts';
import { responseHeaders } from '../../../src/operation/metadata/response-headers.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('contract section 3: response metadata as headers', () => {
  test.each<readonly [why: string, name: string, value: string | Buffer, wanted: readonly string[]]>([
    ['a name of one word', 'server', 's', ['Grpc-Metadata-Server', 's']],
    ['a name of several words', 'x-my_own.key', 'v', ['Grpc-Metadata-X-My_own.key', 'v']],
    ['bytes as base64', 'k-bin', Buffer.from([0, 255]), ['Grpc-Metadata-K-Bin', 'AP8=']],
    ['not content-type', 'content-type', 'application/grpc', []],
    ['not grpc-status', 'grpc-status', '0', []],
    ['not grpc-message', 'grpc-message', 'm', []],
    ['not the details, which are in the body', 'grpc-status-details-bin', Buffer.from('x'), []],
    ['not the encodings', 'grpc-accept-encoding', 'gzip', []],
    ['not a pseudo header', ':status', '200', []],
    ['not what belongs to the connection', 'trailer', 'x', []],
    ['not a value that would end the header', 'x', 'a\r\nSet-Cookie: b', []],
    ['not a value outside ASCII', 'x', 'ü', []],
    ['not a name that HTTP forbids', 'a b', 'v', []],
  ])('%s', (_why, name, value, wanted) => {
    expect(responseHeaders([[name, value]])).toEqual(wanted.length === 0 ? [] : [wanted]);
  });

  test('several values of a name stay separate, in order', () => {
    expect(
      responseHeaders([
        ['a', '2'],
        ['b', '3'],
        ['a', '1'],
      ]),
    ).toEqual([
      ['Grpc-Metadata-A', '2'],
      ['Grpc-Metadata-B', '3'],
      ['Grpc-Metadata-A', '1'],
    ]);
  });
});

describe('contract section 2: the deadline', () => {
  test.each<readonly [headers: Record<string, string>, wanted: number]>([
    [{}, 65_000],
    [{ 'grpc-timeout': '1H' }, 3_600_000],
    [{ 'grpc-timeout': '2M' }, 120_000],
    [{ 'grpc-timeout': '10S' }, 10_000],
    [{ 'grpc-timeout': '250m' }, 250],
    [{ 'grpc-timeout': '1500u' }, 2],
    [{ 'grpc-timeout': '1n' }, 1],
    [{ 'grpc-timeout': '99999999H' }, 2 ** 31 - 1],
    [{ 'request-timeout': '30' }, 30_000],
    [{ 'request-timeout': '0.25' }, 250],
    [{ 'request-timeout': '999999999999' }, 2 ** 31 - 1],
    [{ 'grpc-timeout': '1S', 'request-timeout': '2' }, 1_000],
    [{ 'grpc-timeout': '3S', 'request-timeout': '2' }, 2_000],
  ])('%j is %d ms', (headers, wanted) => {
    expect(deadlineMillis(headers, 65_000)).toBe(wanted);
  });

  test.each<Record<string, string>>([
    { 'grpc-timeout': '' },
    { 'grpc-timeout': '10' },
    { 'grpc-timeout': '10s' },
    { 'grpc-timeout': '1.5S' },
    { 'grpc-timeout': '-1S' },
    { 'grpc-timeout': '0S' },
    { 'grpc-timeout': '123456789S' },
    { 'grpc-timeout': '1S, 2S' },
    { 'grpc-timeout': ' 1S' },
    { 'request-timeout': '' },
    { 'request-timeout': '0' },
    { 'request-timeout': '-1' },
    { 'request-timeout': '30s' },
    { 'request-timeout': '1e3' },
    { 'request-timeout': 'NaN' },
    { 'grpc-timeout': '1S', 'request-timeout': 'x' },
  ])('%j is rejected', (headers) => {
    expect(() => deadlineMillis(headers, 65_000)).toThrow(expect.objectContaining({ code: 3 }));
  });
});

describe('contract section 2: the identity of the caller', () => {
  test.each<readonly [given: string | undefined, wanted: string | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['me@here', 'me@here'],
    ['J\xc3\xbcrgen', 'Jürgen'],
    ['J\xfcrgen', 'Jürgen'],
  ])('Temporal-Identity %j is %j', (given, wanted) => {
    expect(callerIdentity(given === undefined ? {} : { 'temporal-identity': given })).toBe(wanted);
  });

  test('Idempotency-Key becomes the request id of the message; without it, each call gets a new UUID', () => {
    expect(idempotencyKey({ 'idempotency-key': 'k 1' })).toBe('k 1');
    expect(idempotencyKey({})).toMatch(UUID);
    expect(idempotencyKey({})).not.toBe(idempotencyKey({}));
  });

  // RFC 9651 section 4.2.5: the quotes are syntax.
  test.each<readonly [given: string, wanted: string]>([
    ['abc', 'abc'],
    ['"abc"', 'abc'],
    ['"abc";v=1', 'abc'],
    ['"abc" ; v', 'abc'],
    ['"a b,c"', 'a b,c'],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ['"J\xc3\xbcrgen"', 'Jürgen'],
    ["'abc'", "'abc'"],
    ['a"b"', 'a"b"'],
    ['8e03978e-40d5-43e8-bc93-6894a57f9324', '8e03978e-40d5-43e8-bc93-6894a57f9324'],
  ])('Idempotency-Key %s is %s', (given, wanted) => {
    expect(idempotencyKey({ 'idempotency-key': given })).toBe(wanted);
  });

  test.each(['"', '""', '"abc', '"a"b', '"a", "b"', '"a"b"', String.raw`"a\"`, String.raw`"a\b"`])(
    'Idempotency-Key %s is refused',
    (given) => {
      expect(() => idempotencyKey({ 'idempotency-key': given })).toThrow(
        expect.objectContaining({ code: 3, violations: [expect.objectContaining({ field: 'idempotency-key' })] }),
      );
    },
  );
});

describe('contract section 3: X-Request-ID', () => {
  test.each(['a', 'x'.repeat(128), '018f-AB_c.d:e/f+g=', 'req@host~1'])('%j is kept', (given) => {
    expect(requestId({ 'x-request-id': given })).toBe(given);
  });

  test.each(['', 'x'.repeat(129), 'a b', 'a,b', 'a"b', '\xfc', 'a\nb', '<a>', 'a;b', '{}'])(
    '%j is replaced',
    (given) => {
      expect(requestId({ 'x-request-id': given })).toMatch(UUID);
    },
  );
});

describe("contract section 2: the proxy's own values", () => {
  test('the namespace of the request is sent', () => {
    expect(namespaceMetadata([['a', '1']], 'ns')).toEqual([
      ['a', '1'],
      ['temporal-namespace', 'ns'],
    ]);
  });

  test('a header with the same namespace adds no second value', () => {
    expect(namespaceMetadata([['temporal-namespace', 'ns']], 'ns')).toEqual([['temporal-namespace', 'ns']]);
  });

  test('a header with a different namespace is rejected', () => {
    expect(() => namespaceMetadata([['temporal-namespace', 'other']], 'ns')).toThrow(
      expect.objectContaining({ code: 3, violations: [expect.objectContaining({ field: 'temporal-namespace' })] }),
    );
  });

  test('a request without a namespace leaves the header unchanged', () => {
    expect(namespaceMetadata([['temporal-namespace', 'x']], undefined)).toEqual([['temporal-namespace', 'x']]);
  });

  test('a namespace that metadata cannot carry is left out', () => {
    expect(namespaceMetadata([], 'bücher')).toEqual([]);
  });

  test("a template replaces the caller's value", () => {
    const given = [['temporal-resource-id', 'forged']] as const;
    expect(replaceMetadata(given, 'temporal-resource-id', 'workflow:a')).toEqual([
      ['temporal-resource-id', 'workflow:a'],
    ]);
    expect(replaceMetadata(given, 'temporal-resource-id', 'workflow:ä')).toEqual([]);
  });
});
