import { beforeAll, describe, expect, test } from 'vitest';
import { type Codec, codecOf, temporal } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { field, join, varint } from '../../support/wire.ts';

/** Fields that occur more than once, or out of order (protobuf's encoding guide). */

const T3 = 'protobuf_test_messages.proto3.TestAllTypesProto3';
const T2 = 'protobuf_test_messages.proto2.TestAllTypesProto2';
let codec: Codec;
beforeAll(async () => {
  codec = codecOf(await conformanceTypes());
});

const entry = (number: number, key: string | number, ...values: Uint8Array[]): Buffer =>
  field(number, join(field(1, key), ...values));
const group = (number: number, contents: Uint8Array): Buffer =>
  join(varint((number << 3) | 3), contents, varint((number << 3) | 4));

describe('the last scalar wins', () => {
  test.each([
    ['a number', join(field(1, 5), field(1, 6)), '{"optionalInt32":6}'],
    ['zero too', join(field(1, 5), field(1, 0)), '{}'],
    ['a string', join(field(14, 'a'), field(14, 'bc')), '{"optionalString":"bc"}'],
    ['the empty string too', join(field(14, 'a'), field(14, '')), '{}'],
    ['bytes', join(field(15, 'a'), field(15, 'b')), '{"optionalBytes":"Yg=="}'],
    ['an enum', join(field(21, 1), field(21, 2)), '{"optionalNestedEnum":"BAZ"}'],
    [
      'with another field in between',
      join(field(1, 5), field(14, 'a'), field(1, 6)),
      '{"optionalInt32":6,"optionalString":"a"}',
    ],
    ["a wrapper's value", join(field(203, field(1, 1)), field(203, field(1, 2))), '{"optionalInt64Wrapper":"2"}'],
  ])('%s', (_, wire, json) => {
    expect(codec.toJson(T3, wire)).toBe(json);
  });
});

describe('messages are merged', () => {
  test.each([
    ['their scalars', join(field(18, field(1, 1)), field(18, '')), '{"optionalNestedMessage":{"a":1}}'],
    [
      'the last of them wins',
      join(field(18, field(1, 1)), field(18, field(1, 2))),
      '{"optionalNestedMessage":{"a":2}}',
    ],
    [
      'at every depth',
      join(field(18, field(2, field(1, 1))), field(18, field(2, field(14, 'a'))), field(18, field(1, 3))),
      '{"optionalNestedMessage":{"a":3,"corecursive":{"optionalInt32":1,"optionalString":"a"}}}',
    ],
    [
      'their lists are joined',
      join(field(27, field(31, 1)), field(27, join(field(31, 2), field(31, 3)))),
      '{"recursiveMessage":{"repeatedInt32":[1,2,3]}}',
    ],
    [
      'timestamps',
      join(field(302, field(1, 1)), field(302, field(2, 5000))),
      '{"optionalTimestamp":"1970-01-01T00:00:01.000005Z"}',
    ],
    [
      'structs',
      join(field(304, entry(1, 'b', field(2, field(4, 1)))), field(304, entry(1, 'a', field(2, field(4, 0))))),
      '{"optionalStruct":{"a":false,"b":true}}',
    ],
    ['field masks', join(field(303, field(1, 'a')), field(303, field(1, 'b'))), '{"optionalFieldMask":"a,b"}'],
    [
      'an Any has the last type and the last value',
      join(field(305, join(field(1, 'a/x'), field(2, 'x'))), field(305, field(1, 'a/y'))),
      '{"optionalAny":{"@type":"a/y","value":"eA=="}}',
    ],
  ])('%s', (_, wire, json) => {
    expect(codec.toJson(T3, wire)).toBe(json);
  });
});

describe('the last member of a oneof wins', () => {
  test.each([
    ['a number, then a string', join(field(111, 1), field(113, 'a')), '{"oneofString":"a"}'],
    ['a string, then a number', join(field(113, 'a'), field(111, 1)), '{"oneofUint32":1}'],
    [
      'with other fields around',
      join(field(113, 'a'), field(1, 1), field(111, 0)),
      '{"optionalInt32":1,"oneofUint32":0}',
    ],
    ['a message, twice, is merged', join(field(112, field(1, 1)), field(112, '')), '{"oneofNestedMessage":{"a":1}}'],
    [
      'but not over another member',
      join(field(112, field(1, 1)), field(111, 1), field(112, '')),
      '{"oneofNestedMessage":{}}',
    ],
  ])('%s', (_, wire, json) => {
    expect(codec.toJson(T3, wire)).toBe(json);
  });
});

describe('elements of a list are joined in the order they come', () => {
  const packed = (...values: number[]): Buffer => Buffer.from(values);
  test.each([
    [
      'with other fields between',
      join(field(31, 1), field(14, 'a'), field(31, 2)),
      '{"optionalString":"a","repeatedInt32":[1,2]}',
    ],
    ['packed and not', join(field(31, 1), field(31, packed(2, 3)), field(31, 4)), '{"repeatedInt32":[1,2,3,4]}'],
    ['packed twice', join(field(75, packed(1)), field(75, packed(2))), '{"packedInt32":[1,2]}'],
    ['packed, empty and not', join(field(75, packed()), field(75, 1), field(75, packed())), '{"packedInt32":[1]}'],
    ['an unpacked one', join(field(89, packed(1)), field(89, 2)), '{"unpackedInt32":[1,2]}'],
    ['strings', join(field(44, 'a'), field(1, 1), field(44, 'b')), '{"optionalInt32":1,"repeatedString":["a","b"]}'],
    [
      'messages are not merged',
      join(field(48, field(1, 1)), field(1, 1), field(48, '')),
      '{"optionalInt32":1,"repeatedNestedMessage":[{"a":1},{}]}',
    ],
    ['enums', join(field(51, 1), field(51, packed(2, 0))), '{"repeatedNestedEnum":["BAR","BAZ","FOO"]}'],
    [
      'doubles',
      join(varint((42 << 3) | 1), Buffer.alloc(8), field(42, Buffer.alloc(16))),
      '{"repeatedDouble":[0,0,0]}',
    ],
  ])('%s', (_, wire, json) => {
    expect(codec.toJson(T3, wire)).toBe(json);
  });
});

describe('the last entry of a key wins in a map', () => {
  test.each([
    ['of numbers', join(entry(56, 1, field(2, 1)), entry(56, 1, field(2, 2))), '{"mapInt32Int32":{"1":2}}'],
    [
      'with other fields between',
      join(entry(56, 1, field(2, 1)), field(1, 1), entry(56, 0, field(2, 2))),
      '{"optionalInt32":1,"mapInt32Int32":{"0":2,"1":1}}',
    ],
    [
      'messages are not merged',
      join(entry(71, 'k', field(2, field(1, 1))), entry(71, 'k', field(2, ''))),
      '{"mapStringNestedMessage":{"k":{}}}',
    ],
    [
      'but two values in one entry are',
      entry(71, 'k', field(2, field(1, 1)), field(2, '')),
      '{"mapStringNestedMessage":{"k":{"a":1}}}',
    ],
    ['an entry without key and value', field(56, ''), '{"mapInt32Int32":{"0":0}}'],
    ['an entry without key', field(69, field(2, 'v')), '{"mapStringString":{"":"v"}}'],
    ['an entry without value', field(69, field(1, 'k')), '{"mapStringString":{"k":""}}'],
    ['a message entry without value', field(71, field(1, 'k')), '{"mapStringNestedMessage":{"k":{}}}'],
    ['value before key', field(56, join(field(2, 7), field(1, 6))), '{"mapInt32Int32":{"6":7}}'],
    ['a key twice in one entry', field(56, join(field(1, 5), field(2, 7), field(1, 6))), '{"mapInt32Int32":{"6":7}}'],
    [
      'unknown fields in an entry',
      field(56, join(field(3, 'x'), field(1, 5), field(2, 7), field(1, 'x'))),
      '{"mapInt32Int32":{"5":7}}',
    ],
    [
      'an entry out of order, whose message is so too',
      join(entry(71, 'k', field(2, join(field(2, field(1, 1)), field(1, 1)))), field(1, 1)),
      '{"optionalInt32":1,"mapStringNestedMessage":{"k":{"a":1,"corecursive":{"optionalInt32":1}}}}',
    ],
  ])('%s', (_, wire, json) => {
    expect(codec.toJson(T3, wire)).toBe(json);
  });
});

describe('fields come out in order of declaration, whatever order they come in', () => {
  test('at every depth, and in an Any', () => {
    const inner = join(field(14, 'a'), field(1, 1));
    const any = join(field(2, inner), field(1, `a/${T3}`));
    expect(codec.toJson(T3, join(field(305, any), field(27, inner), field(14, 'b'), field(18, field(2, inner))))).toBe(
      '{"optionalString":"b","optionalNestedMessage":{"corecursive":{"optionalInt32":1,"optionalString":"a"}},' +
        '"recursiveMessage":{"optionalInt32":1,"optionalString":"a"},' +
        `"optionalAny":{"@type":"a/${T3}","optionalInt32":1,"optionalString":"a"}}`,
    );
  });

  test('a tag longer than it needs to be is the same tag', () => {
    const long = Buffer.from([0x8a, 0x80, 0x00, 1, 98]);
    expect(temporal.toJson('temporal.api.query.v1.WorkflowQuery', Buffer.from([0x8a, 0, 1, 97]))).toBe(
      '{"queryType":"a"}',
    );
    expect(
      temporal.toJson('temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest', join(field(2, 5), long)),
    ).toBe('{"namespace":"b","pageSize":5}');
    const names = join(field(5, 'a'), Buffer.from([0xaa, 0x80, 0x00, 1, 98]), field(5, 'c'));
    expect(temporal.toJson('temporal.api.common.v1.RetryPolicy', names)).toBe(
      '{"nonRetryableErrorTypes":["a","b","c"]}',
    );
  });
});

describe('groups (proto2)', () => {
  test.each([
    ['one', group(201, field(202, 5)), '{"data":{"groupInt32":5}}'],
    [
      'two are merged',
      join(group(201, field(202, 5)), group(201, field(203, 6))),
      '{"data":{"groupInt32":5,"groupUint32":6}}',
    ],
    [
      'around another field',
      join(group(201, field(202, 5)), field(1, 1), group(201, field(203, 6))),
      '{"optionalInt32":1,"data":{"groupInt32":5,"groupUint32":6}}',
    ],
  ])('%s', (_, wire, json) => {
    expect(codec.toJson(T2, wire)).toBe(json);
  });
});

describe('unknown fields are stepped over', () => {
  test.each([
    ['a varint', field(1000, 1)],
    ['64 bits', join(varint((1000 << 3) | 1), Buffer.alloc(8, 255))],
    ['bytes', field(1000, Buffer.alloc(200, 255))],
    ['a group', group(1000, join(field(1, 1), group(5, field(2, 'x')), varint((7 << 3) | 5), Buffer.alloc(4)))],
    ['32 bits', join(varint((1000 << 3) | 5), Buffer.alloc(4, 255))],
    ['a known number of another wire type', field(14, 1)],
    ['the same, length-delimited', field(1, 'abc')],
    ['the largest number', join(Buffer.from([0xfa, 0xff, 0xff, 0xff, 0x0f]), Buffer.from([1, 0]))],
  ])('%s', (_, unknown) => {
    expect(codec.toJson(T3, join(unknown, field(1, 5), unknown, field(48, unknown), unknown))).toBe(
      '{"optionalInt32":5,"repeatedNestedMessage":[{}]}',
    );
  });
});
