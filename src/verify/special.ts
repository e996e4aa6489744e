import type { MessageType } from '../codec/json/message-type.ts';
import { type Exact, textOf } from './exact-json.ts';
import { isObject } from './json.ts';
import { isSamePayload } from './payload.ts';
import { type ScalarKind, scalarOfJson, scalarOfWire, zeroOf } from './scalar.ts';
import { readRecords, type WireValue } from './wire-records.ts';

interface Context {
  readonly types: ReadonlyMap<string, MessageType>;
  readonly inSearchAttributes: boolean;
  readonly compare: (type: MessageType, wire: Uint8Array, json: Exact | undefined) => boolean;
}

/** Compares a message whose JSON is not the usual object; undefined for other types. */
export function isSameSpecial(
  type: MessageType,
  wire: Uint8Array,
  json: Exact | undefined,
  context: Context,
): boolean | undefined {
  switch (type.wellKnown) {
    case undefined:
      return undefined;
    case 'payload':
      return isSamePayload(wire, json, context.inSearchAttributes);
    case 'payloads':
      return isSamePayloads(wire, json, context.inSearchAttributes);
    case 'any':
      return isSameAny(wire, json, context);
    case 'timestamp':
      return isSame(instant(wire), instantOfJson(textOf(json)));
    case 'duration':
      return isSame(instant(wire), durationOfJson(textOf(json)));
    case 'field-mask':
      return isSame(
        paths(wire),
        textOf(json)?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      );
    case 'wrapper':
      return isSameWrapper(type, wire, json);
    default:
      // Temporal does not use google.protobuf.Struct and the like; they fail instead of being skipped.
      return false;
  }
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function isSamePayloads(wire: Uint8Array, json: Exact | undefined, inSearchAttributes: boolean): boolean {
  const payloads = readRecords(wire).get(1) ?? [];
  const list = isObject(json) ? (json.payloads ?? []) : json;
  if (!Array.isArray(list) || list.length !== payloads.length) return false;
  return payloads.every((payload, index) => isSamePayload(bytesOf(payload), list[index] as Exact, inSearchAttributes));
}

function isSameAny(wire: Uint8Array, json: Exact | undefined, { types, compare }: Context): boolean {
  const records = readRecords(wire);
  const url = bytesOf(records.get(1)?.at(-1)).toString();
  const value = bytesOf(records.get(2)?.at(-1));
  if (!isObject(json)) return false;
  if (url === '' && value.length === 0) return Object.keys(json).length === 0;
  const { '@type': given, ...content } = json;
  if (textOf(given) !== url) return false;
  const type = types.get(url.slice(url.lastIndexOf('/') + 1));
  if (type === undefined) return textOf(content.value) === value.toString('base64');
  return compare(type, value, type.wellKnown === undefined ? content : content.value);
}

function isSameWrapper(type: MessageType, wire: Uint8Array, json: Exact | undefined): boolean {
  const kind = type.fields[0]?.kind as ScalarKind;
  const value = readRecords(wire).get(1)?.at(-1);
  return isSame(value === undefined ? zeroOf(kind) : scalarOfWire(kind, value), scalarOfJson(kind, undefined, json));
}

/** Seconds and nanoseconds, for timestamps and durations. */
function instant(wire: Uint8Array): string {
  const records = readRecords(wire);
  const seconds = records.get(1)?.at(-1) ?? 0n;
  const nanos = records.get(2)?.at(-1) ?? 0n;
  return `${scalarOfWire('int64', seconds)} ${scalarOfWire('int32', nanos)}`;
}

function instantOfJson(text = ''): string | undefined {
  const [, whole, fraction = '', zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  return whole === undefined ? undefined : `${Date.parse(`${whole}${zone}`) / 1000} ${Number(fraction.padEnd(9, '0'))}`;
}

function durationOfJson(text = ''): string | undefined {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,9}))?s$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const signed = (digits: string) => String(BigInt(`${sign}${digits}`));
  return `${signed(whole)} ${signed(fraction.padEnd(9, '0'))}`;
}

function paths(wire: Uint8Array): string {
  const all = readRecords(wire).get(1) ?? [];
  return all.map((path) => bytesOf(path).toString()).join(',');
}

function bytesOf(value: WireValue | undefined): Buffer {
  return typeof value === 'object' ? Buffer.from(value) : Buffer.alloc(0);
}
