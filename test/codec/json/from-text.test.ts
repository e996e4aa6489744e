import { describe, expect, test } from 'vitest';
import { jsonFromText } from '../../../src/codec/json/from-text.ts';
import type { FieldType, MessageType } from '../../../src/codec/json/message-type.ts';

function field(kind: FieldType['kind'], type?: MessageType): FieldType {
  const more = {
    type: type === undefined ? undefined : () => type,
    mapKey: undefined,
    oneof: -1,
    explicitPresence: true,
    isLax: false,
    isAttribute: false,
  };
  return { number: 1, name: 'value', jsonName: 'value', cardinality: 'singular', kind, ...more };
}

function message(wellKnown: MessageType['wellKnown'], ...fields: readonly FieldType[]): FieldType {
  return field('message', { name: 'test.Message', fields, wellKnown, parse: () => {} });
}

const duration = message('duration');

describe('contract section 2: durations in Go syntax, exactly', () => {
  test.each([
    ['5400s', '5400.000000000s'],
    ['1h30m', '5400.000000000s'],
    ['1.5h', '5400.000000000s'],
    ['1h0.5s', '3600.500000000s'],
    ['100ms', '0.100000000s'],
    ['1us', '0.000001000s'],
    ['1µs', '0.000001000s'],
    ['1μs', '0.000001000s'],
    ['1ns', '0.000000001s'],
    ['0.000000001s', '0.000000001s'],
    ['.5s', '0.500000000s'],
    ['1.s', '1.000000000s'],
    ['-1.5s', '-1.500000000s'],
    ['-1h1ms', '-3600.001000000s'],
    ['+1s', '1.000000000s'],
    ['0', '0.000000000s'],
    ['0s', '0.000000000s'],
    ['1m1m', '120.000000000s'],
    ['0.1h', '360.000000000s'],
    ['9007199254740993ns', '9007199.254740993s'],
    ['87660000h', '315576000000.000000000s'],
  ])('%s is %s', (text, wanted) => {
    expect(jsonFromText(duration, text)).toEqual({ json: `"${wanted}"` });
  });

  test.each([
    '',
    's',
    '1',
    '-',
    '1d',
    '1 h',
    ' 1s',
    '1s ',
    '.s',
    '1h-1m',
    '1e3s',
    '0.0000000001s',
    '0.5ns',
    '1S',
    'h1',
    '1.2.3s',
  ])('%j is refused', (text) => {
    expect(jsonFromText(duration, text)).toEqual({ problem: expect.stringContaining('expected a duration') });
  });
});

describe('other kinds', () => {
  test.each<readonly [why: string, field: FieldType, text: string, wanted: string]>([
    ['a string keeps what it is', field('string'), 'a"\n\\', '"a\\"\\n\\\\"'],
    [
      'a number is a string in JSON, so that no digit is lost',
      field('uint64'),
      '18446744073709551615',
      '"18446744073709551615"',
    ],
    ['a float', field('float'), '-Infinity', '"-Infinity"'],
    ['an enum name', field('enum'), 'A', '"A"'],
    ['an enum number', field('enum'), '-1', '-1'],
    ['no JSON number', field('enum'), '01', '"01"'],
    ['a wrapped string', message('wrapper', field('string')), '1', '"1"'],
    ['a wrapped bool', message('wrapper', field('bool')), '0', 'false'],
    ['wrapped bytes', message('wrapper', field('bytes')), 'a b', '"a+b"'],
    ['a timestamp', message('timestamp'), '2024-01-01T00:00:00 01:00', '"2024-01-01T00:00:00+01:00"'],
    [
      'a timestamp with a space elsewhere stays wrong',
      message('timestamp'),
      '2024-01-01 00:00:00Z',
      '"2024-01-01 00:00:00Z"',
    ],
    ['a field mask in proto spelling', message('field-mask'), 'a_b.c_d,e', '"aB.cD,e"'],
  ])('%s', (_why, kind, text, json) => {
    expect(jsonFromText(kind, text)).toEqual({ json });
  });

  test.each([message(undefined), message('struct'), message('any'), field('group')])(
    'a message has no text',
    (kind) => {
      expect(jsonFromText(kind, 'x')).toHaveProperty('problem');
    },
  );
});
