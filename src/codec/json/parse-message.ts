import type { WireWriter } from '../wire/writer.ts';
import type { EnumType } from './message-shape.ts';
import type { MessageType } from './message-type.ts';
import { parseEnum } from './parse-scalar.ts';
import type { JsonReader } from './reader.ts';

/** A message as a length-delimited field. */
export function parseMessage(json: JsonReader, out: WireWriter, tag: number, type: MessageType): void {
  out.tag(tag);
  const at = out.open();
  type.parse(json, out);
  out.close(at);
}

/**
 * A message between a start and an end tag: proto2's groups, DELIMITED in editions.
 * @public Temporal's own files have none: only codecs of other proto roots call it.
 */
export function parseGroup(json: JsonReader, out: WireWriter, tag: number, type: MessageType): void {
  out.tag(tag);
  type.parse(json, out);
  out.tag(tag + 1);
}

/**
 * google.protobuf.NullValue: null in JSON, and what any enum takes.
 * @public For codecs of other proto roots, as above.
 */
export function parseNullValue(
  json: JsonReader,
  out: WireWriter,
  tag: number,
  keepZero: boolean,
  type: EnumType,
): boolean {
  if (!json.null()) return parseEnum(json, out, tag, keepZero, type);
  if (!keepZero) return true;
  out.tag(tag);
  out.varint32(0);
  return true;
}
