import { beforeAll, describe, expect, test } from 'vitest';
import { exactInteger } from '../../../src/codec/json/parse-number.ts';
import { type Codec, codecOf } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { field, join, varint } from '../../support/wire.ts';

const T3 = 'protobuf_test_messages.proto3.TestAllTypesProto3';
let codec: Codec;
beforeAll(async () => {
  codec = codecOf(await conformanceTypes());
});

/** What a value of a field comes back as; undefined if it is refused. */
function again(name: string, value: string): string | undefined {
  const json = `{"${name}":${value}}`;
  let text: string;
  try {
    text = codec.again(T3, json);
  } catch {
    expect(codec.problems(T3, json)).toHaveLength(1);
    return undefined;
  }
  return text === '{}' ? 'absent' : text.slice(`{"${name}":`.length, -1);
}

const INT32 = ['optionalInt32', 'optionalSint32', 'optionalSfixed32'];
const UINT32 = ['optionalUint32', 'optionalFixed32'];
const INT64 = ['optionalInt64', 'optionalSint64', 'optionalSfixed64'];
const UINT64 = ['optionalUint64', 'optionalFixed64'];

describe.each(INT32)('%s', (name) => {
  test.each([
    ['2147483647', '2147483647'],
    ['-2147483648', '-2147483648'],
    ['"-2147483648"', '-2147483648'],
    ['1e2', '100'],
    ['1.0', '1'],
    ['-1.50e1', '-15'],
    ['"1e2"', '100'],
    ['2147483647.000', '2147483647'],
    ['100e-2', '1'],
    ['0', 'absent'],
    ['-0', 'absent'],
    ['0.0e99', 'absent'],
    ['2147483648', undefined],
    ['-2147483649', undefined],
    ['1e10', undefined],
    ['1e400', undefined],
    ['1e-400', undefined],
    ['0.5', undefined],
    ['"0.5"', undefined],
    ['""', undefined],
    ['" 1"', undefined],
    ['"1 "', undefined],
    ['"0x10"', undefined],
    ['"01"', undefined],
    ['"+1"', undefined],
    ['"1_000"', undefined],
    ['"NaN"', undefined],
    ['true', undefined],
    ['{}', undefined],
    ['[1]', undefined],
  ])('%s is %s', (value, wanted) => {
    expect(again(name, value)).toBe(wanted);
  });
});

describe.each(UINT32)('%s', (name) => {
  test.each([
    ['4294967295', '4294967295'],
    ['"4294967295"', '4294967295'],
    ['4.294967295e9', '4294967295'],
    ['-0', 'absent'],
    ['4294967296', undefined],
    ['-1', undefined],
  ])('%s is %s', (value, wanted) => {
    expect(again(name, value)).toBe(wanted);
  });
});

describe.each(INT64)('%s', (name) => {
  test.each([
    ['"9223372036854775807"', '"9223372036854775807"'],
    ['9223372036854775807', '"9223372036854775807"'],
    ['-9223372036854775808', '"-9223372036854775808"'],
    ['9007199254740993', '"9007199254740993"'],
    ['-9007199254740993', '"-9007199254740993"'],
    ['9.007199254740993e15', '"9007199254740993"'],
    ['900719925474099300e-2', '"9007199254740993"'],
    ['4294967296', '"4294967296"'],
    ['2147483648', '"2147483648"'],
    ['999999999999999', '"999999999999999"'],
    ['1000000000000000', '"1000000000000000"'],
    ['-1', '"-1"'],
    ['-4294967296', '"-4294967296"'],
    ['1e18', '"1000000000000000000"'],
    ['1e19', undefined],
    ['9223372036854775808', undefined],
    ['-9223372036854775809', undefined],
    ['1.5', undefined],
  ])('%s is %s', (value, wanted) => {
    expect(again(name, value)).toBe(wanted);
  });
});

describe.each(UINT64)('%s', (name) => {
  test.each([
    ['"18446744073709551615"', '"18446744073709551615"'],
    ['18446744073709551615', '"18446744073709551615"'],
    ['9223372036854775808', '"9223372036854775808"'],
    ['1.8446744073709551615e19', '"18446744073709551615"'],
    ['18446744073709551616', undefined],
    ['-1', undefined],
    ['"-0"', 'absent'],
  ])('%s is %s', (value, wanted) => {
    expect(again(name, value)).toBe(wanted);
  });
});

describe('doubles and floats', () => {
  test.each([
    ['optionalDouble', '1', '1'],
    ['optionalDouble', '1.0', '1'],
    ['optionalDouble', '"1.5"', '1.5'],
    ['optionalDouble', '0.1', '0.1'],
    ['optionalDouble', '1e21', '1e+21'],
    ['optionalDouble', '1e-7', '1e-7'],
    ['optionalDouble', '1.7976931348623157e308', '1.7976931348623157e+308'],
    ['optionalDouble', '5e-324', '5e-324'],
    ['optionalDouble', '1e-400', 'absent'],
    ['optionalDouble', '0', 'absent'],
    ['optionalDouble', '-0', '-0'],
    ['optionalDouble', '-0.0e5', '-0'],
    ['optionalDouble', '"-0"', '-0'],
    ['optionalDouble', '"NaN"', '"NaN"'],
    ['optionalDouble', '"Infinity"', '"Infinity"'],
    ['optionalDouble', '"-Infinity"', '"-Infinity"'],
    ['optionalDouble', '1e309', undefined],
    ['optionalDouble', '-1e400', undefined],
    ['optionalDouble', '"1e400"', undefined],
    ['optionalDouble', '"nan"', undefined],
    ['optionalDouble', '"inf"', undefined],
    ['optionalDouble', '"+Infinity"', undefined],
    ['optionalDouble', '""', undefined],
    ['optionalDouble', 'true', undefined],
    ['optionalFloat', '0.1', '0.1'],
    ['optionalFloat', '16777217', '16777216'],
    ['optionalFloat', '3.4028234663852886e38', '3.4028235e+38'],
    ['optionalFloat', '3.4028235e38', '3.4028235e+38'],
    ['optionalFloat', '-3.4028235677973362e38', '-3.4028235e+38'],
    ['optionalFloat', '3.4028235677973366e38', undefined],
    ['optionalFloat', '3.5e38', undefined],
    ['optionalFloat', '1e-45', '1e-45'],
    ['optionalFloat', '1.17549435e-38', '1.1754944e-38'],
    ['optionalFloat', '-0', '-0'],
    ['optionalFloat', '"NaN"', '"NaN"'],
    ['optionalFloat', '"-Infinity"', '"-Infinity"'],
  ])('%s of %s is %s', (name, value, wanted) => {
    expect(again(name, value)).toBe(wanted);
  });

  test.each(['NaN', 'Infinity', '-Infinity', '01', '1.', '.5', '+1', '0x1', '1e'])('%s is not JSON', (value) => {
    expect(codec.problems(T3, `{"optionalDouble":${value}}`)).toHaveLength(1);
  });

  test('every float prints the shortest text that reads back as itself', () => {
    const view = new DataView(new ArrayBuffer(4));
    for (let i = 0, bits = 1; i < 20_000; i++, bits = (Math.imul(bits, 1664525) + 1013904223) >>> 0) {
      view.setUint32(0, bits, true);
      const value = view.getFloat32(0, true);
      if (!Number.isFinite(value) || value === 0) continue;
      const wire = join(Buffer.from([(11 << 3) | 5]), Buffer.from(view.buffer.slice(0)));
      const text = codec.toJson(T3, wire).slice('{"optionalFloat":'.length, -1);
      expect(Math.fround(Number(text))).toBe(value);
      const digits = text
        .replace(/e.*/, '')
        .replace(/\D/g, '')
        .replace(/^0+|0+$/g, '').length;
      if (digits > 1) expect(Math.fround(Number(value.toPrecision(digits - 1)))).not.toBe(value);
    }
  });
});

describe('bools', () => {
  test.each([
    ['true', 'true'],
    ['false', 'absent'],
    ['"true"', undefined],
    ['1', undefined],
    ['0', undefined],
    ['tru', undefined],
  ])('%s is %s', (value, wanted) => {
    expect(again('optionalBool', value)).toBe(wanted);
  });
});

describe('numbers on the wire', () => {
  test.each([
    ['an int32 of more than 32 bits is cut', field(1, 0x1_0000_0005), '{"optionalInt32":5}'],
    ['an int32 of ten bytes is negative', field(1, -1n), '{"optionalInt32":-1}'],
    ['a uint32 of ten bytes is cut', field(3, -1n), '{"optionalUint32":4294967295}'],
    ['a sint32 is zigzag', field(5, 4294967295), '{"optionalSint32":-2147483648}'],
    ['a sint64 is zigzag', field(6, -1n), '{"optionalSint64":"-9223372036854775808"}'],
    ['a uint64 has all its bits', field(4, -1n), '{"optionalUint64":"18446744073709551615"}'],
    ['an int64 has all its bits', field(2, 1n << 63n), '{"optionalInt64":"-9223372036854775808"}'],
    ['any bit makes a bool true', field(13, 1n << 40n), '{"optionalBool":true}'],
    [
      'a varint may be longer than it needs',
      join(varint(8), Buffer.from('85808080808080808000', 'hex')),
      '{"optionalInt32":5}',
    ],
    ['packed in an unpacked field', field(89, Buffer.from([1, 2])), '{"unpackedInt32":[1,2]}'],
    ['unpacked in a packed field', join(field(75, 1), field(75, 2)), '{"packedInt32":[1,2]}'],
    ['a packed field without elements is absent', field(75, ''), '{}'],
    ['zero of a field with presence is there', field(111, 0), '{"oneofUint32":0}'],
  ])('%s', (_, wire, json) => {
    expect(codec.toJson(T3, wire)).toBe(json);
  });
});

describe('an integer is read exactly from any number text', () => {
  test.each([
    ['1e29', 10n ** 29n],
    ['1e30', undefined],
    ['123456789012345678901234567890', 123456789012345678901234567890n],
    ['1000000e-6', 1n],
    ['1000000e-7', undefined],
    ['0e99999999999999999999', 0n],
    ['1e99999999999999999999', undefined],
    ['1e-99999999999999999999', undefined],
    ['-12.30e2', -1230n],
  ])('%s', (text, value) => {
    expect(exactInteger(text)).toBe(value);
  });

  // A time that grows with the square of the length would be minutes.
  test('and in time that grows with its length', () => {
    expect(exactInteger(`1${'0'.repeat(2_000_000)}1`)).toBeUndefined();
    expect(exactInteger(`1${'0'.repeat(2_000_000)}e-2000000`)).toBe(1n);
  });
});
