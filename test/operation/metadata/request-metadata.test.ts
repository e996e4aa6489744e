import { describe, expect, test } from 'vitest';
import { requestMetadata } from '../../../src/operation/metadata/request-metadata.ts';

type Given = readonly (readonly [name: string, value: string])[];

function metadata(given: Given, more: { readonly forward?: readonly string[]; readonly peer?: string } = {}) {
  const host = given.find(([name]) => name === 'Host')?.[1];
  return requestMetadata({ rawHeaders: given.flat(), host, remoteAddress: more.peer, forward: more.forward ?? [] });
}

describe('contract section 2: headers that go up', () => {
  test.each<readonly [why: string, given: Given, wanted: readonly (readonly [string, string | Buffer])[]]>([
    ['Authorization as it is', [['Authorization', 'Bearer a.b  c']], [['authorization', 'Bearer a.b  c']]],
    ['Authorization-Extras', [['authorization-extras', 'x']], [['authorization-extras', 'x']]],
    [
      'client name and version',
      [
        ['Client-Name', 'n'],
        ['Client-Version', '1.2.3'],
      ],
      [
        ['client-name', 'n'],
        ['client-version', '1.2.3'],
      ],
    ],
    ['Temporal-Namespace', [['Temporal-Namespace', 'ns']], [['temporal-namespace', 'ns']]],
    ['traceparent', [['traceparent', '00-1-2-01']], [['traceparent', '00-1-2-01']]],
    [
      'several tracestate lines are one list',
      [
        ['tracestate', 'a=1'],
        ['TraceState', 'b=2,c=3'],
        ['tracestate', 'd=4'],
      ],
      [['tracestate', 'a=1,b=2,c=3,d=4']],
    ],
    [
      'baggage where the first line cannot be carried',
      [
        ['baggage', 'a=\xfc'],
        ['baggage', 'b=2'],
      ],
      [['baggage', 'b=2']],
    ],
    ['Grpc-Metadata-X as x', [['Grpc-Metadata-X', 'v']], [['x', 'v']]],
    [
      'several values of a prefixed name, in order',
      [
        ['Grpc-Metadata-A', '2'],
        ['grpc-metadata-a', '1'],
      ],
      [
        ['a', '2'],
        ['a', '1'],
      ],
    ],
    ['-Bin as bytes', [['Grpc-Metadata-K-Bin', 'AP8=']], [['k-bin', Buffer.from([0, 255])]]],
    ['-Bin without padding', [['Grpc-Metadata-K-Bin', 'AP8']], [['k-bin', Buffer.from([0, 255])]]],
    ['-Bin in the URL alphabet', [['Grpc-Metadata-K-Bin', '-_-_']], [['k-bin', Buffer.from([251, 255, 191])]]],
    [
      '-Bin values in one line',
      [['Grpc-Metadata-K-Bin', 'YQ==, Yg']],
      [
        ['k-bin', Buffer.from('a')],
        ['k-bin', Buffer.from('b')],
      ],
    ],
    ['an empty -Bin', [['Grpc-Metadata-K-Bin', '']], [['k-bin', Buffer.alloc(0)]]],
    [
      'the first of two Authorization headers',
      [
        ['Authorization', 'a'],
        ['Authorization', 'b'],
      ],
      [['authorization', 'a']],
    ],
    [
      'the plain header before the prefixed one, whatever the order',
      [
        ['Grpc-Metadata-Authorization', 'other'],
        ['Authorization', 'mine'],
      ],
      [['authorization', 'mine']],
    ],
    ['a prefixed Authorization alone', [['Grpc-Metadata-Authorization', 'a']], [['authorization', 'a']]],
    [
      'only one value of a name that HTTP/2 clients send once',
      [
        ['Grpc-Metadata-Date', 'a'],
        ['Grpc-Metadata-Date', 'b'],
      ],
      [['date', 'a']],
    ],
  ])('%s', (_why, given, wanted) => {
    expect(metadata(given)).toEqual(wanted);
  });
});

describe('contract section 2: nothing else goes up', () => {
  test.each([
    'Cookie',
    'Accept',
    'Content-Type',
    'User-Agent',
    'TE',
    'Keep-Alive',
    'Proxy-Authorization',
    'Upgrade',
    'X-Other',
    'Forwarded',
    'X-Request-ID',
    'Grpc-Timeout',
    'Grpc-Metadata-',
    'Grpc-Metadata-Grpc-Timeout',
    'Grpc-Metadata-grpc-status',
    'Grpc-Metadata-Grpc-Metadata-X',
    'Grpc-Metadata-TE',
    'Grpc-Metadata-Content-Type',
    'Grpc-Metadata-Content-Length',
    'Grpc-Metadata-User-Agent',
    'Grpc-Metadata-Host',
    'Grpc-Metadata-Connection',
    'Grpc-Metadata-Transfer-Encoding',
    'Grpc-Metadata-Upgrade',
    'Grpc-Metadata-Cookie',
    'Grpc-Metadata-:path',
    'Grpc-Metadata-A!b',
    'Grpc-Metadata-X-Forwarded-For',
    'Grpc-Metadata-X-Forwarded-Host',
  ])('not %s', (name) => {
    expect(metadata([[name, 'v']])).toEqual([]);
    expect(metadata([[name, 'v']], { forward: ['grpc-metadata-*', 'te', 'cookie', 'user-agent', ':path'] })).toEqual(
      [],
    );
  });

  test.each([
    ['Authorization', 'Bearer \xfc'],
    ['Grpc-Metadata-X', 'a\tb'],
    ['Grpc-Metadata-X', '\x7f'],
    ['Grpc-Metadata-X', ''],
    ['Client-Name', 'caf\xc3\xa9'],
  ])('%s with the value %j is left out without an error', (name, value) => {
    expect(
      metadata([
        [name, value],
        ['Client-Version', '1'],
      ]),
    ).toEqual([['client-version', '1']]);
  });

  test('if neither line of a list can be sent, nothing is sent', () => {
    expect(
      metadata([
        ['baggage', '\xfc'],
        ['baggage', '\xfd'],
      ]),
    ).toEqual([]);
  });

  test('RFC 9110 section 7.6.1: a configured header that Connection lists stays here, with its prefixed form', () => {
    const given = [
      ['X-Mine', 'm'],
      ['Grpc-Metadata-X-Mine', 'forged'],
      ['Connection', 'keep-alive'],
      ['connection', 'x-other, X-Mine'],
      ['Client-Version', '1'],
    ] as const;
    expect(metadata(given, { forward: ['x-mine'] })).toEqual([['client-version', '1']]);
  });

  test.each<readonly [name: string, wanted: string]>([
    ['Authorization', 'authorization'],
    ['Authorization-Extras', 'authorization-extras'],
    ['Client-Name', 'client-name'],
    ['Temporal-Namespace', 'temporal-namespace'],
    ['X-Forwarded-For', 'x-forwarded-for'],
    ['X-Forwarded-Host', 'x-forwarded-host'],
    ['Grpc-Metadata-X', 'x'],
  ])('Connection: %s removes nothing, since that header is end-to-end', (name, wanted) => {
    const given = [
      [name, 'mine'],
      [`Grpc-Metadata-${name}`, 'forged'],
      ['Connection', `close, ${name.toLowerCase()}`],
    ] as const;
    expect(metadata(given)).toEqual([[wanted, 'mine']]);
  });

  test('a plain Authorization that cannot be sent is not replaced by a prefixed one', () => {
    expect(
      metadata([
        ['Authorization', 'Bearer \xfc'],
        ['Grpc-Metadata-Authorization', 'b'],
      ]),
    ).toEqual([]);
  });
});

describe('contract section 2: invalid base64 is rejected', () => {
  test.each(['!', 'A', 'AA=', 'A===', 'AAAA=', 'AP8=AP8=', 'YQ==;Yg', '\xff\xff'])('%j', (value) => {
    expect(() => metadata([['Grpc-Metadata-A-Bin', value]])).toThrow(
      expect.objectContaining({ code: 3, violations: [{ field: 'grpc-metadata-a-bin', description: 'not base64' }] }),
    );
  });

  test('all invalid headers are named', () => {
    const given = [
      ['Grpc-Metadata-A-Bin', '!'],
      ['x-b-bin', '?'],
    ] as const;
    expect(() => metadata(given, { forward: ['x-b-bin'] })).toThrow(
      expect.objectContaining({ violations: [expect.anything(), expect.anything()] }),
    );
  });
});

describe('contract section 2: a configured list', () => {
  const given = [
    ['X-Tenant-Id', '7'],
    ['X-Tenant-Id', '8'],
    ['X-Tenant-Key-Bin', 'AA=='],
    ['X-Tenants', 'no'],
    ['X-One', '1'],
    ['Cookie', 'c'],
    ['Host', 'h'],
    ['Accept', 'a'],
  ] as const;

  test.each<readonly [forward: readonly string[], names: readonly string[]]>([
    [[], []],
    [['X-One'], ['x-one']],
    [['x-tenant-*'], ['x-tenant-id', 'x-tenant-id', 'x-tenant-key-bin']],
    [['*'], ['x-tenant-id', 'x-tenant-id', 'x-tenant-key-bin', 'x-tenants', 'x-one', 'accept']],
    [['cookie', 'host', 'accept'], ['accept']],
  ])('%j', (forward, names) => {
    const others = metadata(given, { forward }).filter(([name]) => name !== 'x-forwarded-host');
    expect(others.map(([name]) => name)).toEqual(names);
  });
});

describe('contract section 2: X-Forwarded-For and X-Forwarded-Host', () => {
  test.each<readonly [why: string, given: Given, peer: string | undefined, wanted: Given]>([
    ['the peer alone', [], '10.0.0.1', [['x-forwarded-for', '10.0.0.1']]],
    ['an IPv4 peer on an IPv6 socket', [], '::ffff:10.0.0.1', [['x-forwarded-for', '10.0.0.1']]],
    ['an IPv6 peer', [], '::1', [['x-forwarded-for', '::1']]],
    ['appended', [['X-Forwarded-For', 'a, b']], 'c', [['x-forwarded-for', 'a, b, c']]],
    [
      'appended to several lines',
      [
        ['X-Forwarded-For', 'a'],
        ['X-Forwarded-For', 'b'],
      ],
      'c',
      [['x-forwarded-for', 'a, b, c']],
    ],
    ['a list that cannot be sent', [['X-Forwarded-For', '\xff']], 'c', [['x-forwarded-for', 'c']]],
    ['no peer known', [['X-Forwarded-For', 'a']], undefined, [['x-forwarded-for', 'a']]],
    ['the host', [['Host', 'h:1']], undefined, [['x-forwarded-host', 'h:1']]],
    [
      'the first proxy knows the host better',
      [
        ['Host', 'h'],
        ['X-Forwarded-Host', 'outer'],
      ],
      undefined,
      [['x-forwarded-host', 'outer']],
    ],
  ])('%s', (_why, given, peer, wanted) => {
    expect(metadata(given, peer === undefined ? {} : { peer })).toEqual(wanted);
  });
});
