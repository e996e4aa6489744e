import { describe, expect, test } from 'vitest';
import { temporal } from '../../support/codec.ts';
import { field, join } from '../../support/wire.ts';

const TIMESTAMP = 'google.protobuf.Timestamp';
const DURATION = 'google.protobuf.Duration';
const print = (type: string, seconds: number | bigint, nanos = 0): string =>
  temporal.toJson(type, join(field(1, BigInt(seconds)), field(2, BigInt(nanos))));

describe('a timestamp prints in UTC with 0, 3, 6 or 9 digits (contract section 3)', () => {
  test.each([
    [0, 0, '1970-01-01T00:00:00Z'],
    [0, 1, '1970-01-01T00:00:00.000000001Z'],
    [0, 1000, '1970-01-01T00:00:00.000001Z'],
    [0, 1_000_000, '1970-01-01T00:00:00.001Z'],
    [0, 500_000_000, '1970-01-01T00:00:00.500Z'],
    [0, 999_999_999, '1970-01-01T00:00:00.999999999Z'],
    [-1, 999_000_000, '1969-12-31T23:59:59.999Z'],
    [951_782_400, 0, '2000-02-29T00:00:00Z'],
    [-62_135_596_800, 0, '0001-01-01T00:00:00Z'],
    [253_402_300_799, 999_999_999, '9999-12-31T23:59:59.999999999Z'],
  ])('%d s %d ns', (seconds, nanos, text) => {
    expect(print(TIMESTAMP, seconds, nanos)).toBe(`"${text}"`);
    const wire = temporal.toWire(TIMESTAMP, `"${text}"`);
    expect(temporal.toJson(TIMESTAMP, wire)).toBe(`"${text}"`);
  });

  test.each([
    [-62_135_596_801, 0],
    [253_402_300_800, 0],
    [0, -1],
    [0, 1_000_000_000],
    [9_223_372_036_854_775_807n, 0],
    [-9_223_372_036_854_775_808n, 0],
  ])('%d s %d ns has no text', (seconds, nanos) => {
    expect(() => print(TIMESTAMP, seconds, nanos)).toThrow('out of range');
  });
});

describe('a timestamp is read in any offset and with up to nine digits', () => {
  test.each([
    ['2026-01-31T12:30:00Z', '2026-01-31T12:30:00Z'],
    ['2026-01-31T12:30:00+02:00', '2026-01-31T10:30:00Z'],
    ['2026-01-31T12:30:00-23:59', '2026-02-01T12:29:00Z'],
    ['2026-01-31T12:30:00-00:00', '2026-01-31T12:30:00Z'],
    ['2026-01-31T12:30:00.1Z', '2026-01-31T12:30:00.100Z'],
    ['2026-01-31T12:30:00.1234Z', '2026-01-31T12:30:00.123400Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['0001-01-01T00:00:00-01:00', '0001-01-01T01:00:00Z'],
  ])('%s', (text, printed) => {
    expect(temporal.again(TIMESTAMP, `"${text}"`)).toBe(`"${printed}"`);
  });

  test.each([
    '',
    '2026-01-31',
    '2026-01-31T12:30Z',
    '2026-01-31T12:30:00',
    '2026-01-31 12:30:00Z',
    '2026-01-31t12:30:00z',
    '2026-1-31T12:30:00Z',
    '2026-02-29T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T12:60:00Z',
    '2026-01-31T12:30:60Z',
    '2026-01-31T12:30:00.Z',
    '2026-01-31T12:30:00.1234567891Z',
    '2026-01-31T12:30:00+24:00',
    '2026-01-31T12:30:00+2:00',
    '0000-12-31T23:59:59Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-00:01',
    '10000-01-01T00:00:00Z',
    '-001-01-01T00:00:00Z',
    ' 2026-01-31T12:30:00Z',
  ])('%j is none', (text) => {
    expect(temporal.problems(TIMESTAMP, JSON.stringify(text))[0]?.description).toContain('expected a timestamp');
  });

  test.each(['1769862600', 'true', '{}', '[]', '{"seconds":1}'])('%s is none', (json) => {
    expect(temporal.problems(TIMESTAMP, json)[0]?.description).toContain('expected a timestamp');
  });
});

describe('a duration prints in seconds', () => {
  test.each([
    [0, 0, '0s'],
    [1, 0, '1s'],
    [-1, 0, '-1s'],
    [0, 500_000_000, '0.500s'],
    [0, -500_000_000, '-0.500s'],
    [-1, -1, '-1.000000001s'],
    [90, 1000, '90.000001s'],
    [315_576_000_000, 999_999_999, '315576000000.999999999s'],
    [-315_576_000_000, 0, '-315576000000s'],
  ])('%d s %d ns', (seconds, nanos, text) => {
    expect(print(DURATION, seconds, nanos)).toBe(`"${text}"`);
    expect(temporal.again(DURATION, `"${text}"`)).toBe(`"${text}"`);
  });

  test.each([
    [1, -1],
    [-1, 1],
    [0, 1_000_000_000],
    [315_576_000_001, 0],
    [-315_576_000_001, 0],
  ])('%d s %d ns has no text', (seconds, nanos) => {
    expect(() => print(DURATION, seconds, nanos)).toThrow('out of range');
  });

  test.each([
    ['1.5s', '1.500s'],
    ['-0s', '0s'],
    ['0.000000001s', '0.000000001s'],
    // Go's spelling (contract section 2).
    ['72h', '259200s'],
    ['1h30m', '5400s'],
    ['-1.5h', '-5400s'],
    ['1m0.5s', '60.500s'],
    ['250ms', '0.250s'],
    ['1us', '0.000001s'],
  ])('%s is read as %s', (text, printed) => {
    expect(temporal.again(DURATION, `"${text}"`)).toBe(`"${printed}"`);
  });

  test.each([
    '',
    '1',
    's',
    '01s',
    '00.5s',
    '-01s',
    '00s',
    '1.s',
    '.5s',
    '1e3s',
    '+1s',
    '1 s',
    '1.0000000001s',
    '315576000001s',
    '--1s',
    '1h-1m',
    '1 h',
    '1hs',
    '0h0.0000000001s',
    '87660000001h',
  ])('%j is none', (text) => {
    expect(temporal.problems(DURATION, JSON.stringify(text))[0]?.description).toContain('expected a duration');
  });
});
