import { release } from '../../base/lease.ts';
import { type CodecOptions, wireToJson } from '../../codec/json/codec.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { type FieldStep, fieldSteps } from './path-fields.ts';

export type PrintAnswer = (wire: Buffer, codec: CodecOptions) => Buffer;

/**
 * Prints the response of a binding: the whole message, or the field that `response_body` names (google/api/http.proto),
 * which is printed even if it is unset.
 * @param path field numbers from the response down to the field; undefined for the whole message
 * @param written the first field of the response, where it is printed even if it is zero
 * @throws Error if the path does not exist: a defect in the operation table
 */
export function answerPrinter(
  response: MessageType,
  path: readonly number[] | undefined,
  written?: number,
): PrintAnswer {
  if (path === undefined) {
    const print: PrintAnswer = (wire, codec) => wireToJson(response, wire, codec);
    return written === undefined ? print : withFirst(print, fieldSteps(response, [written])[0] as FieldStep);
  }
  const steps = fieldSteps(response, path);
  const { field, holder } = steps[steps.length - 1] as FieldStep;
  const parents = steps.slice(0, -1).map((step) => step.field.number);
  const head = Buffer.byteLength(JSON.stringify(field.jsonName)) + 2;
  const unset = Buffer.from(unsetJson(field));
  return (wire, codec) => {
    const message = parents.reduce((outer, number) => Buffer.concat(records(outer, number, 'value')), wire);
    const text = wireToJson(holder, Buffer.concat(records(message, field.number, 'whole')), codec);
    return text.length === 2 ? unset : text.subarray(head, -1);
  };
}

/** Adds the field with its zero to a text that begins with another one, or with none. */
function withFirst(print: PrintAnswer, { field }: FieldStep): PrintAnswer {
  const key = Buffer.from(`{${JSON.stringify(field.jsonName)}:`);
  const zero = Buffer.concat([key, Buffer.from(unsetJson(field))]);
  return (wire, codec) => {
    const text = print(wire, codec);
    if (text.subarray(0, key.length).equals(key)) return text;
    const whole = Buffer.concat([zero, Buffer.from(text.length > 2 ? ',' : ''), text.subarray(1)]);
    release(text);
    return whole;
  };
}

/** Every record of a field, or only its value; concatenation merges several occurrences of a message. */
function records(wire: Buffer, number: number, part: 'whole' | 'value'): readonly Buffer[] {
  const reader = new WireReader(wire);
  const found: Buffer[] = [];
  while (reader.pos < wire.length) {
    const start = reader.pos;
    const tag = reader.tag();
    const value = reader.pos;
    reader.skip(tag, wire.length);
    if (tag >>> 3 !== number) continue;
    if (part === 'whole') {
      found.push(wire.subarray(start, reader.pos));
    } else if ((tag & 7) === 2) {
      const end = reader.pos;
      reader.pos = value;
      reader.varint32();
      found.push(wire.subarray(reader.pos, end));
      reader.pos = end;
    }
  }
  return found;
}

function unsetJson({ cardinality, kind, type }: FieldType): string {
  if (cardinality !== 'singular') return cardinality === 'map' ? '{}' : '[]';
  const target = type?.();
  if (target !== undefined && 'values' in target) {
    const zero = target.values.find(([, number]) => number === 0) ?? target.values[0];
    return JSON.stringify(zero?.[0] ?? 0);
  }
  if (target !== undefined) return target.wellKnown === undefined ? '{}' : 'null';
  if (kind === 'string' || kind === 'bytes') return '""';
  if (kind === 'bool') return 'false';
  return kind.endsWith('64') ? '"0"' : '0';
}
