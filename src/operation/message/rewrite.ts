import { type Leased, lease } from '../../base/lease.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { varintLength, writeVarint } from '../../codec/wire/varint.ts';

/** The changes to a message, by field number. Built once, and used for every request with its own context. */
export type Level<C> = Map<number, Step<C>>;

export type Step<C> =
  | { readonly kind: 'leaf'; readonly change: ChangeLeaf<C> }
  | {
      readonly kind: 'message';
      readonly jsonName: string;
      /** Each element is changed separately. */
      readonly repeated: boolean;
      /** Created if it is absent and something in it is set. */
      readonly create: boolean;
      readonly level: Level<C>;
    };

/**
 * Returns the record (tag and value) that replaces a field, or undefined to keep it. `current` is the field's last
 * value without tag and length; `parent` is the JSON path of its message followed by a dot, or empty.
 */
export type ChangeLeaf<C> = (context: C, current: Uint8Array | undefined, parent: string) => Uint8Array | undefined;

interface Occurrence {
  readonly start: number;
  /** Where the value begins, after tag and length. */
  readonly value: number;
  readonly end: number;
}

/** Replaces the bytes from `start` to `end`. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

const NOTHING = new Uint8Array(0);

/**
 * Changes fields of a message in its binary form and keeps everything else byte for byte; new fields are appended. An
 * existing nested message is changed in place, never appended a second time: not every receiver merges the two. If a
 * singular message occurs twice, a change merges both, as protobuf requires. Returns `wire` itself if nothing changes.
 */
export function rewrite<C>(wire: Uint8Array, level: Level<C>, context: C, parent = ''): Uint8Array {
  const found = findFields(wire, level);
  const splices: Splice[] = [];
  const appended: Uint8Array[] = [];
  for (const [number, step] of level) {
    const occurrences = found?.get(number) ?? [];
    if (step.kind === 'message' && step.repeated) {
      for (const [at, one] of occurrences.entries()) {
        const path = `${parent}${step.jsonName}[${at}].`;
        const changed = changeMessage(wire, number, [one], step.level, context, path);
        if (changed !== undefined) splices.push({ start: one.start, end: one.end, bytes: changed });
      }
      continue;
    }
    let record: Uint8Array | undefined;
    if (step.kind === 'leaf') record = step.change(context, lastValue(wire, occurrences), parent);
    else if (occurrences.length > 0 || step.create) {
      record = changeMessage(wire, number, occurrences, step.level, context, `${parent}${step.jsonName}.`);
    }
    if (record !== undefined) replaceAll(occurrences, record, splices, appended);
  }
  return splices.length + appended.length === 0 ? wire : assemble(wire, splices, appended);
}

function findFields<C>(wire: Uint8Array, level: Level<C>): Map<number, Occurrence[]> | undefined {
  let found: Map<number, Occurrence[]> | undefined;
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const start = reader.pos;
    const tag = reader.tag();
    let value = reader.pos;
    reader.skip(tag, wire.length);
    const step = level.get(tag >>> 3);
    if (step === undefined || (step.kind === 'message' && (tag & 7) !== 2)) continue;
    const end = reader.pos;
    if ((tag & 7) === 2) {
      reader.pos = value;
      reader.varint32();
      value = reader.pos;
      reader.pos = end;
    }
    found ??= new Map();
    const known = found.get(tag >>> 3);
    if (known === undefined) found.set(tag >>> 3, [{ start, value, end }]);
    else known.push({ start, value, end });
  }
  return found;
}

function lastValue(wire: Uint8Array, occurrences: readonly Occurrence[]): Uint8Array | undefined {
  const last = occurrences[occurrences.length - 1];
  return last === undefined ? undefined : wire.subarray(last.value, last.end);
}

/** The record of a nested message after its change; undefined if nothing changes. */
function changeMessage<C>(
  wire: Uint8Array,
  number: number,
  occurrences: readonly Occurrence[],
  level: Level<C>,
  context: C,
  path: string,
): Uint8Array | undefined {
  const [first] = occurrences;
  const content =
    first === undefined
      ? NOTHING
      : occurrences.length === 1
        ? wire.subarray(first.value, first.end)
        : Buffer.concat(occurrences.map(({ value, end }) => wire.subarray(value, end)));
  const changed = rewrite(content, level, context, path);
  return changed === content ? undefined : bytesRecord(number, changed);
}

function replaceAll(occurrences: readonly Occurrence[], record: Uint8Array, splices: Splice[], appended: Uint8Array[]) {
  const last = occurrences.length - 1;
  if (last < 0) appended.push(record);
  for (const [at, { start, end }] of occurrences.entries()) {
    splices.push({ start, end, bytes: at === last ? record : NOTHING });
  }
}

function assemble(wire: Uint8Array, splices: Splice[], appended: readonly Uint8Array[]): Leased {
  if (splices.length === 0) return joined([wire, ...appended]);
  const parts: Uint8Array[] = [];
  let pos = 0;
  for (const { start, end, bytes } of splices.sort((a, b) => a.start - b.start)) {
    parts.push(wire.subarray(pos, start), bytes);
    pos = end;
  }
  return joined([...parts, wire.subarray(pos), ...appended]);
}

function joined(parts: readonly Uint8Array[]): Leased {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = lease(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A string field: tag, length and text. */
export function textRecord(number: number, text: string): Buffer {
  const length = Buffer.byteLength(text);
  const { record, at } = delimitedRecord(number, length);
  record.write(text, at, 'utf8');
  return record;
}

/** A field of bytes or a message: tag, length and value. */
export function bytesRecord(number: number, bytes: Uint8Array): Buffer {
  const { record, at } = delimitedRecord(number, bytes.length);
  record.set(bytes, at);
  return record;
}

/** A record of wire type 2; the caller writes its value at `at`. */
function delimitedRecord(number: number, length: number): { readonly record: Buffer; readonly at: number } {
  const tag = ((number << 3) | 2) >>> 0;
  const record = Buffer.allocUnsafe(varintLength(tag) + varintLength(length) + length);
  return { record, at: writeVarint(record, writeVarint(record, 0, tag), length) };
}
