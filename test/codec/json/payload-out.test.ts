import { describe, expect, test } from 'vitest';
import { temporal, temporalLong } from '../../support/codec.ts';
import { encodePayload, metadata, type StoredPayload } from '../../support/payload.ts';
import { encode } from '../../support/protos.ts';
import { field, join } from '../../support/wire.ts';

/** Contract section 4, "Out", sentence by sentence; what was stored is written by protobufjs. */

const PAYLOAD = 'temporal.api.common.v1.Payload';
const PAYLOADS = 'temporal.api.common.v1.Payloads';
const b64 = (data: string | Uint8Array): string => Buffer.from(data as string).toString('base64');
const payload = (encoding: string, data: string | Uint8Array, more: Record<string, string> = {}): StoredPayload => ({
  metadata: metadata({ encoding, ...more }),
  data: Buffer.from(data as string),
});
const print = (stored: StoredPayload): string => temporal.toJson(PAYLOAD, encodePayload(stored));
const long = (entries: Readonly<Record<string, string>>, data?: string | Uint8Array): string => {
  const keys = Object.keys(entries).sort();
  const texts = keys.map((key) => `"${key}":"${b64(entries[key] ?? '')}"`);
  return `{"metadata":{${texts.join(',')}}${data === undefined ? '' : `,"data":"${b64(data)}"`}}`;
};

describe('json/plain data comes out as its text', () => {
  test.each([
    '1',
    '1.0',
    '-0',
    '1e400',
    '9007199254740993',
    '"\\u0041\\ud800"',
    '"<"',
    'true',
    '[]',
    '{}',
    '{ "b":1,\n "a":[ ] }',
    '{"a":1,"a":2}',
    'null',
  ])('%s', (text) => {
    expect(print(payload('json/plain', text))).toBe(text);
  });

  test('without the white space around it', () => {
    expect(print(payload('json/plain', ' \t\r\n[ 1 ]\n'))).toBe('[ 1 ]');
  });

  test.each([
    ['no data at all', ''],
    ['white space alone', ' \n'],
    ['two values', '1 2'],
    ['broken JSON', '{"a":1'],
    ['JavaScript', '{a:1}'],
    ['NaN', 'NaN'],
    ['a trailing comma', '[1,]'],
    ['a byte order mark', '\ufeff1'],
    ['a control character', '"\n"'],
    ['invalid UTF-8', Buffer.from('"\xff"', 'latin1')],
    ['a surrogate in UTF-8', Buffer.from('"\xed\xa0\x80"', 'latin1')],
    ['what would be read as the long form', `{"metadata":{"encoding":"${b64('x')}"}}`],
    ['the same with escapes', `{"metad\\u0061ta":{"encoding":"${b64('x')}"},"data":""}`],
    ['what would be read as json/protobuf', '{"_protoMessageType":"a"}'],
    ['what would be 400', '{"_protoMessageType":1}'],
    ['the same with escapes', '{"a":1,"_proto\\u004dessageType":"a"}'],
  ])('%s comes out in long form', (_, data) => {
    const json = print(payload('json/plain', data));
    expect(json).toBe(long({ encoding: 'json/plain' }, data.length === 0 ? undefined : data));
    expect(temporal.toWire(PAYLOAD, json)).toEqual(encodePayload(payload('json/plain', data)));
  });

  test.each([
    '{"metadata":{"encoding":"json/plain"}}',
    '{"metadata":{"a":1}}',
    '{"a":{"_protoMessageType":1}}',
    '["_protoMessageType"]',
  ])('%s only looks like it', (text) => {
    expect(print(payload('json/plain', text))).toBe(text);
  });
});

describe('json/protobuf', () => {
  test.each([
    ['{}', '{"_protoMessageType":"a.B"}'],
    ['{"x":1.0}', '{"_protoMessageType":"a.B","x":1.0}'],
    [' { "x" : 1 }\n', '{"_protoMessageType":"a.B", "x" : 1 }'],
    ['{ }', '{"_protoMessageType":"a.B" }'],
    ['{"x":{"_protoMessageType":"c"}}', '{"_protoMessageType":"a.B","x":{"_protoMessageType":"c"}}'],
    [`{"metadata":{"encoding":"${b64('x')}"}}`, `{"_protoMessageType":"a.B","metadata":{"encoding":"${b64('x')}"}}`],
  ])('%s', (data, wanted) => {
    expect(print(payload('json/protobuf', data, { messageType: 'a.B' }))).toBe(wanted);
  });

  test.each([
    ['[1]', { messageType: 'a.B' }],
    ['"a"', { messageType: 'a.B' }],
    ['null', { messageType: 'a.B' }],
    ['{"_protoMessageType":"c"}', { messageType: 'a.B' }],
    ['{"_proto\\u004dessageType":"c"}', { messageType: 'a.B' }],
    ['{"x":', { messageType: 'a.B' }],
    ['{}', {}],
    ['{}', { messageType: 'a.B', more: 'x' }],
  ])('%s with %o is in long form', (data, more) => {
    expect(print(payload('json/protobuf', data, more))).toBe(long({ encoding: 'json/protobuf', ...more }, data));
  });

  test('a message type that needs escapes gets them, one that is not UTF-8 is in long form', () => {
    expect(print(payload('json/protobuf', '{}', { messageType: 'a"é\n' }))).toBe('{"_protoMessageType":"a\\"é\\n"}');
    const odd = {
      metadata: { ...metadata({ encoding: 'json/protobuf' }), messageType: Buffer.from([255]) },
      data: Buffer.from('{}'),
    };
    expect(print(odd)).toContain('"messageType":"/w=="');
  });
});

describe('binary/null', () => {
  test('is null', () => {
    expect(print({ metadata: metadata({ encoding: 'binary/null' }) })).toBe('null');
    expect(print(payload('binary/null', ''))).toBe('null');
  });

  test('with data or more metadata is not', () => {
    expect(print(payload('binary/null', 'x'))).toBe(long({ encoding: 'binary/null' }, 'x'));
    expect(print(payload('binary/null', '', { a: 'b' }))).toBe(long({ encoding: 'binary/null', a: 'b' }));
    expect(print(payload('binary/null', '', { messageType: 'b' }))).toBe(
      long({ encoding: 'binary/null', messageType: 'b' }),
    );
  });
});

describe('everything else is in long form', () => {
  test.each([
    [
      'another encoding',
      payload('binary/plain', Buffer.from([0, 1])),
      long({ encoding: 'binary/plain' }, Buffer.from([0, 1])),
    ],
    ['an encrypted one', payload('binary/encrypted', '{"a":1}'), long({ encoding: 'binary/encrypted' }, '{"a":1}')],
    ['letter case counts', payload('JSON/plain', '1'), long({ encoding: 'JSON/plain' }, '1')],
    ['more metadata', payload('json/plain', '1', { a: 'b' }), long({ encoding: 'json/plain', a: 'b' }, '1')],
    [
      'a message type that says nothing',
      payload('json/plain', '1', { messageType: 'a' }),
      long({ encoding: 'json/plain', messageType: 'a' }, '1'),
    ],
    [
      'a type outside of search attributes',
      payload('json/plain', '1', { type: 'Int' }),
      long({ encoding: 'json/plain', type: 'Int' }, '1'),
    ],
    ['no encoding', { metadata: metadata({ a: 'b' }), data: Buffer.from('1') }, long({ a: 'b' }, '1')],
    ['no metadata', { data: Buffer.from('1') }, '{"data":"MQ=="}'],
    ['nothing', {}, '{}'],
    [
      'external payloads',
      { ...payload('json/plain', '1'), externalPayloads: [{ sizeBytes: 5 }] },
      '{"metadata":{"encoding":"anNvbi9wbGFpbg=="},"data":"MQ==","externalPayloads":[{"sizeBytes":"5"}]}',
    ],
  ])('%s', (_, stored, wanted) => {
    expect(print(stored)).toBe(wanted);
  });

  test('one by one', () => {
    const payloads = [payload('json/plain', '1'), payload('binary/plain', 'x'), payload('binary/null', '')];
    expect(temporal.toJson(PAYLOADS, encode(PAYLOADS, { payloads }))).toBe(
      `[1,${long({ encoding: 'binary/plain' }, 'x')},null]`,
    );
  });
});

describe('an odd layout on the wire', () => {
  const entry = (key: string, value: string): Buffer => field(1, join(field(1, key), field(2, value)));
  test.each([
    ['data before metadata', join(field(2, '1'), entry('encoding', 'json/plain')), '1'],
    ['the last data wins', join(entry('encoding', 'json/plain'), field(2, '1'), field(2, '2')), '2'],
    [
      'the last encoding wins',
      join(entry('encoding', 'x'), entry('encoding', 'json/plain'), field(2, '1')),
      long({ encoding: 'json/plain' }, '1'),
    ],
    [
      'value before key',
      join(field(1, join(field(2, 'json/plain'), field(1, 'encoding'))), field(2, '1')),
      long({ encoding: 'json/plain' }, '1'),
    ],
    ['an unknown field', join(entry('encoding', 'x'), field(9, 'z')), long({ encoding: 'x' })],
    ['an entry without a value', field(1, field(1, 'encoding')), '{"metadata":{"encoding":""},"externalPayloads":[]}'],
  ])('%s', (_, wire, wanted) => {
    expect(temporal.toJson(PAYLOAD, wire)).toBe(wanted);
  });
});

describe('Payloads come out as an array, with noPayloadShorthand as a message', () => {
  test.each([
    [[], '[]', '{}'],
    [[payload('json/plain', '1')], '[1]', `{"payloads":[${long({ encoding: 'json/plain' }, '1')}]}`],
  ])('%o', (payloads, short, full) => {
    const wire = encode(PAYLOADS, { payloads });
    expect(temporal.toJson(PAYLOADS, wire)).toBe(short);
    expect(temporalLong.toJson(PAYLOADS, wire)).toBe(full);
  });

  test('as does every other payload', () => {
    for (const stored of [
      payload('json/plain', '1'),
      payload('binary/null', ''),
      payload('json/protobuf', '{}', { messageType: 'a' }),
    ]) {
      expect(temporalLong.toJson(PAYLOAD, encodePayload(stored))).toContain('"metadata":{"encoding":');
    }
  });
});
