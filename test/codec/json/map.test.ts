import { beforeAll, describe, expect, test } from 'vitest';
import { type Codec, codecOf } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';

const T3 = 'protobuf_test_messages.proto3.TestAllTypesProto3';
let codec: Codec;
beforeAll(async () => {
  codec = codecOf(await conformanceTypes());
});

describe('map keys of every kind, sorted (contract section 3)', () => {
  test.each([
    ['mapInt32Int32', '{"10":1,"9":2,"-1":3,"0":4,"-2147483648":5}', '{"-2147483648":5,"-1":3,"0":4,"9":2,"10":1}'],
    [
      'mapInt64Int64',
      '{"9223372036854775807":"1","-9223372036854775808":2}',
      '{"-9223372036854775808":"2","9223372036854775807":"1"}',
    ],
    ['mapUint32Uint32', '{"4294967295":1,"5":0}', '{"5":0,"4294967295":1}'],
    [
      'mapUint64Uint64',
      '{"18446744073709551615":1,"5":"18446744073709551615"}',
      '{"5":"18446744073709551615","18446744073709551615":"1"}',
    ],
    ['mapSint32Sint32', '{"1":1,"-1":-1}', '{"-1":-1,"1":1}'],
    ['mapSint64Sint64', '{"1":1,"-1":-1}', '{"-1":"-1","1":"1"}'],
    ['mapFixed32Fixed32', '{"2":1,"1":0}', '{"1":0,"2":1}'],
    ['mapFixed64Fixed64', '{"2":1,"1":0}', '{"1":"0","2":"1"}'],
    ['mapSfixed32Sfixed32', '{"2":1,"-1":0}', '{"-1":0,"2":1}'],
    ['mapSfixed64Sfixed64', '{"2":1,"-1":0}', '{"-1":"0","2":"1"}'],
    ['mapInt32Float', '{"1":0.1,"2":"NaN"}', '{"1":0.1,"2":"NaN"}'],
    ['mapInt32Double', '{"1":0.1,"2":-0}', '{"1":0.1,"2":-0}'],
    ['mapBoolBool', '{"true":false,"false":true}', '{"false":true,"true":false}'],
    ['mapStringString', '{"b":"","":"x","a":"y"}', '{"":"x","a":"y","b":""}'],
    [
      'mapStringString',
      '{"Z":"1","a":"2","é":"3","😀":"4","\\uffff":"5"}',
      '{"Z":"1","a":"2","é":"3","\uffff":"5","😀":"4"}',
    ],
    ['mapStringString', '{"\\"\\n":"x"}', '{"\\"\\n":"x"}'],
    ['mapStringBytes', '{"a":"AA"}', '{"a":"AA=="}'],
    ['mapStringNestedMessage', '{"a":{},"b":{"a":1}}', '{"a":{},"b":{"a":1}}'],
    ['mapStringNestedEnum', '{"a":"FOO","b":7,"c":"NEG"}', '{"a":"FOO","b":7,"c":"NEG"}'],
    ['mapInt32Int32', '{"1e1":1,"2.0":2}', '{"2":2,"10":1}'],
  ])('%s of %s', (name, value, wanted) => {
    expect(codec.again(T3, `{"${name}":${value}}`)).toBe(`{"${name}":${wanted}}`);
  });

  test('an empty map is absent', () => {
    expect(codec.again(T3, '{"mapInt32Int32":{}}')).toBe('{}');
    expect(codec.again(T3, '{"mapInt32Int32": { } }')).toBe('{}');
  });

  test.each([
    ['mapInt32Int32', '{"a":1}', 'expected an integer of 32 bits, got the string "a"'],
    ['mapInt32Int32', '{"":1}', 'expected an integer of 32 bits, got the string ""'],
    ['mapInt32Int32', '{" 1":1}', 'expected an integer of 32 bits, got the string " 1"'],
    ['mapInt32Int32', '{"2147483648":1}', 'expected an integer of 32 bits, got the string "2147483648"'],
    ['mapInt32Int32', '{"1.5":1}', 'expected an integer of 32 bits, got the string "1.5"'],
    ['mapUint64Uint64', '{"-1":1}', 'expected an unsigned integer of 64 bits, got the string "-1"'],
    ['mapBoolBool', '{"True":true}', 'expected the key "true" or "false", got "True"'],
    ['mapBoolBool', '{"1":true}', 'expected the key "true" or "false", got "1"'],
    ['mapStringString', '{"\\ud800":"a"}', 'expected a key of whole characters, got a lone surrogate'],
  ])('%s takes no %s', (name, value, problem) => {
    const start = `{"${name}":`;
    const [found, more] = codec.problems(T3, `${start}${value}}`);
    expect(found?.description).toBe(`line 1, column ${start.length + 2}: ${problem}`);
    expect(more).toBeUndefined();
  });

  test.each(['1', '[]', '"a"', '[["a",1]]'])('a map is not %s', (value) => {
    expect(codec.problems(T3, `{"mapInt32Int32":${value}}`)[0]?.description).toContain('expected an object');
  });

  test('all keys and values that are wrong are named', () => {
    const problems = codec.problems(T3, '{"mapInt32Int32":{"a":1,"1":"x","2":2,"b":true}}');
    expect(problems.map(({ field }) => field)).toEqual([
      'mapInt32Int32["a"]',
      'mapInt32Int32["1"]',
      'mapInt32Int32["b"]',
    ]);
  });
});
