/**
 * The program under test of protobuf's conformance runner: our codecs, printed by codegen from the suite's own
 * .proto files. Protocol (conformance.proto): a length of 4 bytes, little endian, then a ConformanceRequest on
 * standard input; a ConformanceResponse, framed alike, on standard output.
 */
import { readSync, writeFileSync } from 'node:fs';
import { messageTypes } from '../node_modules/.cache/conformance/generated/registry.ts';
import { jsonToWire, wireToJson } from '../src/codec/json/codec.ts';
import type { MessageType } from '../src/codec/json/message-type.ts';
import { WireReader } from '../src/codec/wire/reader.ts';

const WIRE = 'PROTOBUF';
const JSON_TEXT = 'JSON';
const IGNORE_UNKNOWN = 'JSON_IGNORE_UNKNOWN_PARSING_TEST';

interface Request {
  readonly protobufPayload?: string;
  readonly jsonPayload?: string;
  readonly requestedOutputFormat?: string;
  readonly messageType?: string;
  readonly testCategory?: string;
}

const options = { shorthand: false, types: messageTypes };
const requestType = typeOf('conformance.ConformanceRequest');
const responseType = typeOf('conformance.ConformanceResponse');

for (let size = read(4); size !== undefined; size = read(4)) {
  const bytes = read(size.readUInt32LE()) as Buffer;
  const request = JSON.parse(wireToJson(requestType, bytes, options).toString()) as Request;
  const response = jsonToWire(responseType, Buffer.from(JSON.stringify(answer(request))), options).wire;
  size.writeUInt32LE(response.length);
  writeFileSync(1, Buffer.concat([size, response]));
}

function typeOf(name: string): MessageType {
  const type = messageTypes.get(name);
  if (type === undefined) throw new Error(`${name} is not generated`);
  return type;
}

function answer(request: Request): object {
  const { requestedOutputFormat: format, messageType: name = '' } = request;
  const type = messageTypes.get(name);
  if (type === undefined) return { skipped: `${name} is not generated` };
  if (format !== WIRE && format !== JSON_TEXT) return { skipped: 'a proxy of JSON and binary has no text format' };

  let wire: Buffer;
  let json: Buffer | undefined;
  let unknown: Buffer = Buffer.alloc(0);
  try {
    if (request.protobufPayload !== undefined) {
      wire = Buffer.from(request.protobufPayload, 'base64');
      json = wireToJson(type, wire, options);
      unknown = unknownFields(type, wire);
    } else if (request.jsonPayload !== undefined) {
      const ignoreUnknown = request.testCategory === IGNORE_UNKNOWN;
      wire = jsonToWire(type, Buffer.from(request.jsonPayload), { ...options, ignoreUnknown }).wire;
    } else {
      return { skipped: 'a proxy of JSON and binary has no text format' };
    }
  } catch (error) {
    // Wire bytes are printed while they are read: only the message tells which of the two failed.
    const isValueWithoutJson = request.protobufPayload !== undefined && !String(error).includes('malformed');
    return isValueWithoutJson ? { serializeError: String(error) } : { parseError: String(error) };
  }

  try {
    if (format === JSON_TEXT) return { jsonPayload: (json ?? wireToJson(type, wire, options)).toString() };
    // Binary to binary goes through both codecs; fields that JSON cannot name are carried past them.
    const again = json === undefined ? wire : jsonToWire(type, json, options).wire;
    return { protobufPayload: Buffer.concat([again, unknown]).toString('base64') };
  } catch (error) {
    return { serializeError: String(error) };
  }
}

/** The fields of a message that its type does not declare, as they are. */
function unknownFields(type: MessageType, bytes: Buffer): Buffer {
  const known = new Set(type.fields.map((field) => field.number));
  const wire = new WireReader(bytes);
  const found: Buffer[] = [];
  while (wire.pos < bytes.length) {
    const start = wire.pos;
    const tag = wire.tag();
    wire.skip(tag, bytes.length);
    if (!known.has(tag >>> 3)) found.push(bytes.subarray(start, wire.pos));
  }
  return Buffer.concat(found);
}

function read(length: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const count = readSync(0, bytes, at, length - at, null);
    if (count === 0) return undefined;
    at += count;
  }
  return bytes;
}
