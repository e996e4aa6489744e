import { beforeAll, describe, expect, test } from 'vitest';
import { type Codec, codecOf, errorOf } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { field, join } from '../../support/wire.ts';

const T3 = 'protobuf_test_messages.proto3.TestAllTypesProto3';
let codec: Codec;
beforeAll(async () => {
  codec = codecOf(await conformanceTypes());
});

describe('a wrapper is its bare value, and null is none', () => {
  test.each([
    ['optionalBoolWrapper', 'false', 'false'],
    ['optionalInt32Wrapper', '0', '0'],
    ['optionalInt32Wrapper', '"-5"', '-5'],
    ['optionalInt64Wrapper', '0', '"0"'],
    ['optionalInt64Wrapper', '9223372036854775807', '"9223372036854775807"'],
    ['optionalUint32Wrapper', '4294967295', '4294967295'],
    ['optionalUint64Wrapper', '0', '"0"'],
    ['optionalFloatWrapper', '0.1', '0.1'],
    ['optionalDoubleWrapper', '"NaN"', '"NaN"'],
    ['optionalStringWrapper', '""', '""'],
    ['optionalBytesWrapper', '""', '""'],
    ['optionalBytesWrapper', '"AA"', '"AA=="'],
    ['repeatedInt32Wrapper', '[0,1]', '[0,1]'],
    ['repeatedStringWrapper', '["","a"]', '["","a"]'],
  ])('%s of %s', (name, value, wanted) => {
    expect(codec.again(T3, `{"${name}":${value}}`)).toBe(`{"${name}":${wanted}}`);
  });

  test.each([
    ['optionalInt32Wrapper', '{}', 'expected an integer of 32 bits, got an object'],
    ['optionalInt32Wrapper', '{"value":1}', 'expected an integer of 32 bits, got an object'],
    ['optionalStringWrapper', '1', 'expected a string, got the number 1'],
    ['repeatedBoolWrapper', '[null]', 'expected a value, got null'],
  ])('%s is not %s', (name, value, problem) => {
    expect(codec.problems(T3, `{"${name}":${value}}`)[0]?.description).toContain(problem);
  });
});

describe('a Struct, a Value and a ListValue are any JSON', () => {
  test.each([
    ['optionalStruct', '{}'],
    ['optionalStruct', '{"a":null,"b":true,"c":1.5,"d":"x","e":[],"f":{}}'],
    ['optionalStruct', '{"":{"":{"":[[[1]]]}}}'],
    ['optionalValue', 'null'],
    ['optionalValue', 'false'],
    ['optionalValue', '0'],
    ['optionalValue', '-0'],
    ['optionalValue', '""'],
    ['optionalValue', '[]'],
    ['optionalValue', '{}'],
    ['optionalValue', '[null,1,"a",{"b":[{}]}]'],
    ['repeatedValue', '[null,1,[],{}]'],
    ['repeatedListValue', '[[],[1,"a"]]'],
    ['repeatedStruct', '[{},{"a":1}]'],
  ])('%s of %s', (name, value) => {
    expect(codec.again(T3, `{"${name}":${value}}`)).toBe(`{"${name}":${value}}`);
  });

  test.each([
    ['optionalStruct', '{"b":1,"a":2}', '{"a":2,"b":1}'],
    ['optionalStruct', '{"A":1,"a":1,"_":1}', '{"A":1,"_":1,"a":1}'],
    ['optionalValue', '1e2', '100'],
    ['optionalValue', '9007199254740993', '9007199254740992'],
    ['optionalValue', '"NaN"', '"NaN"'],
    ['optionalValue', '"1"', '"1"'],
  ])('%s of %s comes out as %s', (name, value, wanted) => {
    expect(codec.again(T3, `{"${name}":${value}}`)).toBe(`{"${name}":${wanted}}`);
  });

  test.each([
    ['optionalStruct', '[]', 'optionalStruct', 'expected an object'],
    ['optionalStruct', '{"a":1e400}', 'optionalStruct.a', 'expected a double'],
    ['optionalStruct', '{"a":1,"a":2}', 'optionalStruct.a', 'given twice'],
    ['optionalStruct', '{"\\ud800":1}', 'optionalStruct.\ud800', 'lone surrogate'],
    ['optionalValue', '"\\ud800"', 'optionalValue', 'lone surrogate'],
    ['repeatedListValue', '[1]', 'repeatedListValue[0]', 'expected an array'],
  ])('%s takes no %s', (name, value, place, problem) => {
    const [found] = codec.problems(T3, `{"${name}":${value}}`);
    expect(found?.description).toContain(problem);
    expect(found?.field).toBe(place);
  });

  test('a Value without a value, or of NaN, has no JSON', () => {
    expect(errorOf(() => codec.toJson(T3, field(306, ''))).message).toContain('without a value');
    const nan = join(Buffer.from([(2 << 3) | 1]), Buffer.from('000000000000f87f', 'hex'));
    expect(errorOf(() => codec.toJson(T3, field(306, nan))).message).toContain('NaN');
  });

  test('the last kind of a Value wins, two of its objects or lists are one', () => {
    const struct = (key: string): Buffer => field(5, field(1, join(field(1, key), field(2, field(4, 1)))));
    const list = (text: string): Buffer => field(6, field(1, field(3, text)));
    const value = (...parts: Buffer[]): string => codec.toJson(T3, field(306, join(...parts)));
    expect(value(field(4, 1), field(3, 'a'))).toBe('{"optionalValue":"a"}');
    expect(value(struct('b'), struct('a'))).toBe('{"optionalValue":{"a":true,"b":true}}');
    expect(value(list('a'), list('b'))).toBe('{"optionalValue":["a","b"]}');
    expect(value(struct('b'), list('a'), struct('a'))).toBe('{"optionalValue":{"a":true}}');
  });

  test('unknown fields of a Struct are skipped', () => {
    const entry = (key: string): Buffer => field(1, join(field(1, key), field(9, 'x'), field(2, field(4, 1))));
    expect(codec.toJson(T3, field(304, join(entry('b'), field(7, 1), entry('a'), field(8, 'y'))))).toBe(
      '{"optionalStruct":{"a":true,"b":true}}',
    );
  });
});

describe('a FieldMask is a text of paths', () => {
  test.each(['', 'foo', 'fooBar,baz.quxQuux', 'a.b.c'])('%j', (text) => {
    expect(codec.again(T3, `{"optionalFieldMask":"${text}"}`)).toBe(`{"optionalFieldMask":"${text}"}`);
  });

  test('whose names are in proto spelling on the wire', () => {
    const wire = codec.toWire(T3, '{"optionalFieldMask":"fooBar,baz.quxQuux"}');
    expect(wire).toEqual(field(303, join(field(1, 'foo_bar'), field(1, 'baz.qux_quux'))));
  });

  test.each(['foo_bar', 'foo,', ',', ' foo', 'foo bar', 'foo,,bar', ',foo', 'föö', '*', '.', 'a.', '.a', 'a..b'])(
    '%j is none',
    (text) => {
      expect(codec.problems(T3, `{"optionalFieldMask":"${text}"}`)[0]?.description).toContain('expected field paths');
    },
  );

  test.each(['', '.', 'a.', '.a', 'a..b', 'fooBar', 'foo__bar', 'foo_1', 'foo_', 'a b', 'é'])(
    '%j on the wire has no JSON',
    (path) => {
      expect(errorOf(() => codec.toJson(T3, field(303, field(1, path)))).code).toBe(13);
    },
  );

  test('of very many paths is taken as any other', () => {
    const text = `${'ab,'.repeat(150_000)}c`;
    expect(codec.again(T3, `{"optionalFieldMask":"${text}"}`)).toBe(`{"optionalFieldMask":"${text}"}`);
  });
});
