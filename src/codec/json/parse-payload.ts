import type { WireWriter } from '../wire/writer.ts';
import type { MessageType } from './message-type.ts';
import { hasLoneSurrogate } from './parse-scalar.ts';
import {
  BINARY_NULL,
  DATA,
  ENCODING,
  ENTRY_KEY,
  ENTRY_VALUE,
  isLongForm,
  isTypeKey,
  JSON_PLAIN,
  JSON_PROTOBUF,
  MESSAGE_TYPE,
  METADATA,
  mayBeSpecial,
  PAYLOADS,
} from './payload-form.ts';
import type { JsonReader } from './reader.ts';
import { type Member, objectMembers, skipSpace, stringText } from './scan.ts';

/**
 * Payload shorthand on the way in (contract section 4): a payload stands in JSON as its own JSON value, and the text
 * of that value becomes the payload's data byte for byte.
 */

type Parse = MessageType['parse'];

function metadataEntry(key: Buffer, value: Buffer): Buffer {
  const entry = Buffer.concat([
    Buffer.from([ENTRY_KEY, key.length]),
    key,
    Buffer.from([ENTRY_VALUE, value.length]),
    value,
  ]);
  return Buffer.concat([Buffer.from([METADATA, entry.length]), entry]);
}

const PLAIN_METADATA = metadataEntry(ENCODING, JSON_PLAIN);
const PROTOBUF_METADATA = metadataEntry(ENCODING, JSON_PROTOBUF);
const NULL_METADATA = metadataEntry(ENCODING, BINARY_NULL);

/** Reads a Payload; `parseLong` reads the long form, which is the message's usual JSON. */
export function parsePayload(json: JsonReader, out: WireWriter, parseLong: Parse): void {
  const start = json.pos;
  if (!json.shorthand) {
    parseLong(json, out);
    json.payloads.push(start, json.pos);
    return;
  }
  json.skip();
  const end = json.pos;
  json.payloads.push(start, end);
  const { buf } = json;
  const first = buf[start];
  if (first === 110) {
    out.raw(NULL_METADATA, 0, NULL_METADATA.length);
    return;
  }
  if (first === 123 && mayBeSpecial()) {
    const members = [...objectMembers(buf, start, end)];
    const typed = members.filter((member) => isTypeKey(buf, member));
    if (typed.length > 0) {
      parseProtobufPayload(json, out, members, typed, start, end);
      return;
    }
    if (isLongForm(buf, members)) {
      json.pos = start;
      parseLong(json, out);
      return;
    }
  }
  out.raw(PLAIN_METADATA, 0, PLAIN_METADATA.length);
  out.tag(DATA);
  out.bytes(buf, start, end);
}

function parseProtobufPayload(
  json: JsonReader,
  out: WireWriter,
  members: readonly Member[],
  typed: readonly Member[],
  start: number,
  end: number,
): void {
  const { buf } = json;
  const [member, second] = typed as [Member, Member | undefined];
  if (second !== undefined) {
    json.violate(second.keyStart, 'given twice');
    return;
  }
  if (buf[member.valueStart] !== 34) {
    json.violate(member.valueStart, 'want the name of a message type');
    return;
  }
  const name = stringText(buf, member.valueStart, member.valueEnd);
  if (hasLoneSurrogate(name)) {
    json.violate(member.valueStart, 'want a string of whole characters, found a lone surrogate');
    return;
  }
  out.raw(PROTOBUF_METADATA, 0, PROTOBUF_METADATA.length);
  out.tag(METADATA);
  const entry = out.open();
  out.tag(ENTRY_KEY);
  out.bytes(MESSAGE_TYPE, 0, MESSAGE_TYPE.length);
  out.tag(ENTRY_VALUE);
  out.text(name);
  out.close(entry);

  const index = members.indexOf(member);
  const next = members[index + 1];
  const before = members[index - 1];
  const cutStart = index === 0 ? start + 1 : (before as Member).valueEnd;
  const cutEnd = index === 0 && next !== undefined ? commaBehind(buf, member) : member.valueEnd;
  out.tag(DATA);
  const data = out.open();
  out.raw(buf, start, cutStart);
  out.raw(buf, cutEnd, end);
  out.close(data);
}

function commaBehind(buf: Uint8Array, member: Member): number {
  return skipSpace(buf, member.valueEnd) + 1;
}

/** Reads Payloads: an array, one element a payload, or `{"payloads": […]}`. */
export function parsePayloads(json: JsonReader, out: WireWriter, parseLong: Parse, payload: () => MessageType): void {
  if (!json.shorthand || json.peek() === 123) {
    parseLong(json, out);
    return;
  }
  if (json.peek() !== 91) {
    json.refuse('an array of payloads');
    return;
  }
  if (!json.firstElement()) return;
  const { parse } = payload();
  do {
    out.tag(PAYLOADS);
    const at = out.open();
    parse(json, out);
    out.close(at);
  } while (json.nextElement());
}
