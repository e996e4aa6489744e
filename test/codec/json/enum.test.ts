import { beforeAll, describe, expect, test } from 'vitest';
import { messageTypes } from '../../../generated/registry.ts';
import { enumNumber } from '../../../src/codec/json/enum.ts';
import type { EnumType } from '../../../src/codec/json/message-shape.ts';
import { type Codec, codecOf, temporal } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { field } from '../../support/wire.ts';

const GET_HISTORY = 'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest';
const FILTER = (value: string): string => `{"historyEventFilterType":${value}}`;
const T3 = 'protobuf_test_messages.proto3.TestAllTypesProto3';
const T2 = 'protobuf_test_messages.proto2.TestAllTypesProto2';

describe('an enum of Temporal is read in all spellings of contract section 2', () => {
  test.each([
    '"HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT"',
    '"CLOSE_EVENT"',
    '"CloseEvent"',
    '"closeEvent"',
    '2',
    '2.0',
    '20e-1',
    '"\\u0043LOSE_EVENT"',
  ])('%s', (value) => {
    expect(temporal.again(GET_HISTORY, FILTER(value))).toBe(FILTER('"HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT"'));
  });

  test.each([
    '"close_event"',
    '"CLOSEEVENT"',
    '"closeevent"',
    '"history_event_filter_type_close_event"',
    '"HistoryEventFilterTypeCloseEvent"',
    '"HISTORY_EVENT_FILTER_TYPE_"',
    '""',
    '" CLOSE_EVENT"',
    '"2"',
    '"toString"',
  ])('%s is none of its values', (value) => {
    const [problem] = temporal.problems(GET_HISTORY, FILTER(value));
    expect(problem).toEqual({
      field: 'historyEventFilterType',
      description: expect.stringMatching(
        /^line 1, column 27: ".*" is not a value of HistoryEventFilterType(; did you mean "HISTORY_\w+"\?)?$/,
      ),
    });
  });

  test.each(['2.5', '2147483648', 'true', '[]', '{}'])('%s is no number of 32 bits', (value) => {
    expect(temporal.problems(GET_HISTORY, FILTER(value))[0]?.description).toContain('expected an integer of 32 bits');
  });

  test('an unknown number stays a number, on the way in and on the way out', () => {
    expect(temporal.again(GET_HISTORY, FILTER('77'))).toBe(FILTER('77'));
    expect(temporal.again(GET_HISTORY, FILTER('-1'))).toBe(FILTER('-1'));
    expect(temporal.again(GET_HISTORY, FILTER('-2147483648'))).toBe(FILTER('-2147483648'));
  });

  test('zero is the same as absent', () => {
    expect(temporal.again(GET_HISTORY, FILTER('0'))).toBe('{}');
    expect(temporal.again(GET_HISTORY, FILTER('"UNSPECIFIED"'))).toBe('{}');
  });

  test('every value of every enum has its three short spellings, which mean no other value', () => {
    const enums = new Map<string, EnumType>();
    for (const { fields } of messageTypes.values()) {
      for (const { type } of fields) {
        const target = type?.();
        if (target !== undefined && 'values' in target && target.name.startsWith('temporal.'))
          enums.set(target.name, target);
      }
    }
    expect(enums.size).toBeGreaterThan(60);
    for (const type of enums.values()) {
      const [first] = type.values;
      const prefix = first?.[0].replace(/UNSPECIFIED$/, '') ?? '';
      for (const [name, number] of type.values) {
        expect(name.startsWith(prefix), `${name} of ${type.name}`).toBe(true);
        const bare = name.slice(prefix.length);
        const pascal = bare.replace(/([A-Z0-9])([A-Z0-9]*)(?:_|$)/g, (_, a: string, b: string) => a + b.toLowerCase());
        const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
        for (const spelling of [name, bare, pascal, camel]) {
          expect([type.name, spelling, enumNumber(type, spelling)]).toEqual([type.name, spelling, number]);
        }
      }
    }
  });
});

describe('an enum with several names for a number, a closed one and NullValue', () => {
  let conformance: Codec;
  beforeAll(async () => {
    conformance = codecOf(await conformanceTypes());
  });

  test('the first name is printed, all are read', () => {
    for (const name of ['"ALIAS_BAZ"', '"MOO"', '"moo"', '"bAz"', '2']) {
      expect(conformance.again(T3, `{"optionalAliasedEnum":${name}}`)).toBe('{"optionalAliasedEnum":"ALIAS_BAZ"}');
    }
  });

  test('a negative value is ten bytes on the wire and comes back', () => {
    expect(conformance.toWire(T3, '{"optionalNestedEnum":"NEG"}').toString('hex')).toBe('a801ffffffffffffffffff01');
    expect(conformance.again(T3, '{"repeatedNestedEnum":["NEG","FOO",-1,5]}')).toBe(
      '{"repeatedNestedEnum":["NEG","FOO","NEG",5]}',
    );
  });

  test('an open enum takes any number, a closed one only its own', () => {
    expect(conformance.again(T3, '{"optionalNestedEnum":99}')).toBe('{"optionalNestedEnum":99}');
    expect(conformance.problems(T2, '{"optionalNestedEnum":99}')[0]?.description).toContain('99 is not a value of');
  });

  test('a number that a closed enum does not have is an unknown field on the wire', () => {
    expect(conformance.toJson(T2, field(21, 99))).toBe('{}');
    expect(conformance.toJson(T2, field(21, 1))).toBe('{"optionalNestedEnum":"BAR"}');
  });

  test('NullValue is null in JSON', () => {
    expect(conformance.again(T3, '{"oneofNullValue":null}')).toBe('{"oneofNullValue":null}');
    expect(conformance.again(T3, '{"oneofNullValue":"NULL_VALUE"}')).toBe('{"oneofNullValue":null}');
    // As protobuf for Go and C++ print it.
    expect(conformance.again(T3, '{"oneofNullValue":32}')).toBe('{"oneofNullValue":null}');
    expect(conformance.again(T3, '{"optionalNullValue":null}')).toBe('{}');
  });
});
