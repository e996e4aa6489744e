import { jsonToWire } from '../../codec/json/codec.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { eachDelimited } from '../../codec/wire/each-delimited.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { WireWriter } from '../../codec/wire/writer.ts';

/** The one field of temporal.api.common.v1.Payloads. */
const PAYLOADS = 1;

/** A Payloads message of payloads in binary form. */
export function joinPayloads(payloads: readonly Uint8Array[]): Buffer {
  const out = new WireWriter();
  for (const payload of payloads) {
    out.tag((PAYLOADS << 3) | 2);
    out.bytes(payload, 0, payload.length);
  }
  return out.finish();
}

/**
 * The payloads of a Payloads message in its JSON form, without shorthand.
 * @throws StatusError INVALID_ARGUMENT for anything else.
 */
export function parsePayloads(
  type: MessageType,
  json: Uint8Array,
  types: ReadonlyMap<string, MessageType>,
): readonly Uint8Array[] {
  const { wire } = jsonToWire(type, json, { shorthand: false, types, ignoreUnknown: true });
  const reader = new WireReader(wire);
  const payloads: Uint8Array[] = [];
  eachDelimited(reader, wire.length, (number, end) => {
    if (number === PAYLOADS) payloads.push(wire.subarray(reader.pos, end));
  });
  return payloads;
}
