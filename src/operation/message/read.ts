import type { MessageType } from '../../codec/json/message-type.ts';
import { eachDelimited } from '../../codec/wire/each-delimited.ts';
import { WireReader } from '../../codec/wire/reader.ts';

/**
 * The string at a path of field numbers through singular messages, undefined if it is absent or empty. The last
 * occurrence counts, across all occurrences of the messages on the way (protobuf's "Last One Wins").
 */
export function readText(wire: Buffer, field: readonly number[]): string | undefined {
  const place = lastPlace(new WireReader(wire), wire.length, field, 0);
  return place === undefined || place.start === place.end ? undefined : wire.toString('utf8', place.start, place.end);
}

/** The bytes of the last string, bytes or message at a path, without tag and length; undefined if it is absent. */
export function readBytes(wire: Buffer, field: readonly number[]): Buffer | undefined {
  const place = lastPlace(new WireReader(wire), wire.length, field, 0);
  return place && wire.subarray(place.start, place.end);
}

/** The enum, bool or 32-bit integer at a path; 0 if it is absent. */
export function readNumber(wire: Buffer, field: readonly number[]): number {
  const parent = field.length === 1 ? wire : readBytes(wire, field.slice(0, -1));
  const wanted = (field[field.length - 1] as number) << 3;
  if (parent === undefined) return 0;
  const reader = new WireReader(parent);
  let value = 0;
  while (reader.pos < parent.length) {
    const tag = reader.tag();
    if (tag === wanted) value = reader.int32();
    else reader.skip(tag, parent.length);
  }
  return value;
}

/** The elements of a repeated message, string or bytes field. */
export function elements(wire: Buffer, number: number): readonly Buffer[] {
  const found: Buffer[] = [];
  const reader = new WireReader(wire);
  eachDelimited(reader, wire.length, (field, stop) => {
    if (field === number) found.push(wire.subarray(reader.pos, stop));
  });
  return found;
}

/**
 * The field numbers of a dotted path in proto spelling: `history.events`.
 * @throws Error if there is no such path: a defect of the operation table
 */
export function fieldPath(type: MessageType, path: string): readonly number[] {
  let message: MessageType | undefined = type;
  return path.split('.').map((name) => {
    const field = message?.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`${type.name} has no field ${path}`);
    message = messageOf(field);
    return field.number;
  });
}

/**
 * The type of the message at a dotted path.
 * @throws Error if there is none: a defect of the operation table
 */
export function messageAt(type: MessageType, path: string): MessageType {
  let message = type;
  for (const name of path.split('.')) {
    const field = message.fields.find((candidate) => candidate.name === name);
    const inner = field && messageOf(field);
    if (inner === undefined) throw new Error(`${type.name} has no message ${path}`);
    message = inner;
  }
  return message;
}

function messageOf({ kind, type }: MessageType['fields'][number]): MessageType | undefined {
  const found = kind === 'message' ? type?.() : undefined;
  return found !== undefined && 'fields' in found ? found : undefined;
}

/** Of a value in its message. */
interface Place {
  readonly start: number;
  readonly end: number;
}

function lastPlace(reader: WireReader, end: number, field: readonly number[], depth: number): Place | undefined {
  const wanted = (((field[depth] as number) << 3) | 2) >>> 0;
  let place: Place | undefined;
  while (reader.pos < end) {
    const tag = reader.tag();
    if (tag !== wanted) {
      reader.skip(tag, end);
      continue;
    }
    const stop = reader.delimited(end);
    if (depth === field.length - 1) place = { start: reader.pos, end: stop };
    else place = lastPlace(reader, stop, field, depth + 1) ?? place;
    reader.pos = stop;
  }
  return place;
}
