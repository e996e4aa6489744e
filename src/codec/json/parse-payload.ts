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
import { type Member, objectMembers, scanString, skipSpace, stringText } from './scan.ts';

/**
 * Payload shorthand on the way in (contract section 4): a payload is written as its own JSON value, and the text
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
    const typed = findTypeMember(buf, start, end);
    if (typed !== undefined) {
      parseProtobufPayload(json, out, typed, start, end);
      return;
    }
    if (isLongForm(buf, start, end)) {
      json.pos = start;
      parseLong(json, out);
      return;
    }
  }
  out.raw(PLAIN_METADATA, 0, PLAIN_METADATA.length);
  out.tag(DATA);
  out.bytes(buf, start, end);
}

/** The member `_protoMessageType`, and what is around it. */
interface TypeMember {
  readonly member: Member;
  /** Undefined if it is the first member. */
  readonly previous: Member | undefined;
  readonly isLast: boolean;
  /** Where the key occurs again, -1 if it does not. */
  readonly againAt: number;
}

function findTypeMember(buf: Uint8Array, start: number, end: number): TypeMember | undefined {
  let found: { readonly member: Member; readonly previous: Member | undefined } | undefined;
  let last: Member | undefined;
  let againAt = -1;
  for (const member of objectMembers(buf, start, end)) {
    if (isTypeKey(buf, member)) {
      if (found === undefined) found = { member, previous: last };
      else if (againAt < 0) againAt = member.keyStart;
    }
    last = member;
  }
  return found === undefined ? undefined : { ...found, isLast: found.member === last, againAt };
}

function parseProtobufPayload(json: JsonReader, out: WireWriter, typed: TypeMember, start: number, end: number): void {
  const { buf } = json;
  const { member, previous, isLast, againAt } = typed;
  if (againAt >= 0) {
    json.violate(againAt, 'given twice');
    return;
  }
  if (buf[member.valueStart] !== 34) {
    json.violate(member.valueStart, 'expected the name of a message type');
    return;
  }
  const name = stringText(buf, member.valueStart, member.valueEnd);
  if (hasLoneSurrogate(name)) {
    json.violate(member.valueStart, 'expected a string of whole characters, got a lone surrogate');
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

  const cutStart = previous === undefined ? start + 1 : previous.valueEnd;
  const cutEnd = previous === undefined && !isLast ? skipSpace(buf, member.valueEnd) + 1 : member.valueEnd;
  out.tag(DATA);
  const data = out.open();
  out.raw(buf, start, cutStart);
  out.raw(buf, cutEnd, end);
  out.close(data);
}

/** True for an object whose first key is `payloads`, or that has none. */
function isLongPayloads(json: JsonReader): boolean {
  if (json.peek() !== 123) return false;
  const { buf, end } = json;
  const at = skipSpace(buf, json.pos + 1);
  if (buf[at] !== 34) return true;
  const behind = scanString(buf, at, end);
  return behind < 0 || stringText(buf, at, behind) === 'payloads';
}

/** Reads Payloads: an array, one element a payload, or `{"payloads": […]}`. */
export function parsePayloads(json: JsonReader, out: WireWriter, parseLong: Parse, payload: () => MessageType): void {
  if (!json.shorthand || isLongPayloads(json)) {
    parseLong(json, out);
    return;
  }
  if (json.peek() !== 91) {
    json.refuse('an array of values');
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
