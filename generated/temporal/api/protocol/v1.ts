// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import type { WireReader } from '../../../../src/codec/wire/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Any as google_protobuf_Any } from '../../../google/protobuf.ts';

/** temporal.api.protocol.v1.Message */
export interface Message {
  readonly id?: string;
  readonly protocolInstanceId?: string;
  readonly eventId?: string;
  readonly commandIndex?: string;
  readonly body?: google_protobuf_Any;
}

const keysOf_Message = keyTable('temporal.api.protocol.v1.Message', [
  'id',
  'protocolInstanceId protocol_instance_id',
  'eventId event_id',
  'commandIndex command_index',
  'body',
]);

function parse_Message(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Message); field >= 0; field = json.nextField(keysOf_Message)) {
    switch (field) {
      case 0: { // id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // protocol_instance_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('sequencing_id');
          break;
        }
        oneof0 = true;
        parseInt64(json, out, 24, true);
        break;
      }
      case 3: { // command_index
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('sequencing_id');
          break;
        }
        oneof0 = true;
        parseInt64(json, out, 32, true);
        break;
      }
      case 4: { // body
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Any);
        break;
      }
    }
  }
}

function print_Message(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Message, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_id);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // protocol_instance_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Message, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_protocolInstanceId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // event_id
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Message, wire, start, end, out, mark);
        last = 3;
        wire.varint64();
        out.key(key_eventId);
        out.int64(wire.lo, wire.hi);
        break;
      }
      case 4: { // command_index
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Message, wire, start, end, out, mark);
        last = 3;
        wire.varint64();
        out.key(key_commandIndex);
        out.int64(wire.lo, wire.hi);
        break;
      }
      case 5: { // body
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(Message, wire, start, end, out, mark);
        last = 5;
        out.key(key_body);
        google_protobuf_Any.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const Message: MessageType = messageType(
  'temporal.api.protocol.v1.Message',
  parse_Message,
  print_Message,
  () => [
    field(1, 'id', 'string'),
    field(2, 'protocol_instance_id', 'string', { jsonName: 'protocolInstanceId' }),
    field(3, 'event_id', 'int64', { jsonName: 'eventId', oneof: 0, explicitPresence: true }),
    field(4, 'command_index', 'int64', { jsonName: 'commandIndex', oneof: 0, explicitPresence: true }),
    field(5, 'body', 'message', { type: () => google_protobuf_Any, explicitPresence: true }),
  ],
);

const key_body = jsonKey("body");
const key_commandIndex = jsonKey("commandIndex");
const key_eventId = jsonKey("eventId");
const key_id = jsonKey("id");
const key_protocolInstanceId = jsonKey("protocolInstanceId");
