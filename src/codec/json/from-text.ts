import type { EnumType } from './message-shape.ts';
import type { FieldType, MessageType } from './message-type.ts';

export type JsonFromText =
  | { readonly json: string; readonly problem?: undefined }
  /** What is wrong with the text. */
  | { readonly json?: undefined; readonly problem: string };

/** Python writes its booleans with a capital letter. */
const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['True', 'true'],
  ['1', 'true'],
  ['false', 'false'],
  ['False', 'false'],
  ['0', 'false'],
]);

/** Nanoseconds of the units that Go's time.ParseDuration knows. */
const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  '\u00b5s': 1_000n,
  '\u03bcs': 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const ELEMENT = /(\d{0,20})(?:\.(\d{0,20}))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;

/**
 * The JSON value, as text, of a field given as plain text in a URL (contract section 2, GET and DELETE). Ranges and
 * names are left to the JSON parser.
 */
export function jsonFromText(field: Pick<FieldType, 'kind' | 'type'>, text: string): JsonFromText {
  switch (field.kind) {
    case 'bool':
      return boolFromText(text);
    case 'enum':
      return { json: /^-?(0|[1-9]\d*)$/.test(text) ? text : JSON.stringify(text) };
    case 'bytes':
      // An unescaped plus has become a space in transit.
      return { json: JSON.stringify(text.replaceAll(' ', '+')) };
    case 'message':
    case 'group':
      return messageFromText(field.type?.(), text);
    default:
      // proto3 JSON reads numbers from strings too, NaN and 64 bits included.
      return { json: JSON.stringify(text) };
  }
}

function boolFromText(text: string): JsonFromText {
  const json = BOOLEANS.get(text);
  return json === undefined ? { problem: `expected true or false, got ${JSON.stringify(text)}` } : { json };
}

function messageFromText(type: MessageType | EnumType | undefined, text: string): JsonFromText {
  const wellKnown = type !== undefined && 'wellKnown' in type ? type.wellKnown : undefined;
  switch (wellKnown) {
    case 'timestamp':
      return { json: JSON.stringify(text.replace(/ (?=\d\d:\d\d$)/, '+')) };
    case 'duration':
      return durationFromText(text);
    case 'field-mask':
      return { json: JSON.stringify(text.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())) };
    case 'wrapper': {
      const [value] = (type as MessageType).fields;
      return value === undefined ? { problem: 'not a value' } : jsonFromText(value, text);
    }
    default:
      return { problem: 'not a value but a message' };
  }
}

/** `1h30m` and `5400s` alike, exactly: Go's syntax, to the seconds with up to nine decimals of proto3 JSON. */
export function durationFromText(text: string): JsonFromText {
  const sign = /^[+-]?/.exec(text)?.[0] ?? '';
  const body = text.slice(sign.length);
  const nanos = body === '0' ? 0n : durationNanos(body);
  if (nanos === undefined) {
    return { problem: `expected a duration like "90s" or "1h30m" in whole nanoseconds, got ${JSON.stringify(text)}` };
  }
  const fraction = String(nanos % 1_000_000_000n).padStart(9, '0');
  return { json: `"${sign === '-' ? '-' : ''}${nanos / 1_000_000_000n}.${fraction}s"` };
}

function durationNanos(text: string): bigint | undefined {
  if (text === '') return undefined;
  let nanos = 0n;
  ELEMENT.lastIndex = 0;
  for (let at = 0; at < text.length; at = ELEMENT.lastIndex) {
    const [, whole = '', fraction = '', unit = ''] = ELEMENT.exec(text) ?? [];
    const size = UNITS[unit];
    if (size === undefined || whole + fraction === '') return undefined;
    const part = BigInt(whole + fraction) * size;
    const scale = 10n ** BigInt(fraction.length);
    if (part % scale !== 0n) return undefined;
    nanos += part / scale;
  }
  return nanos;
}
