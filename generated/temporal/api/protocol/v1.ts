// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
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

export const Message: MessageType = messageType(
  'temporal.api.protocol.v1.Message',
  parse_Message,
  () => [
    field(1, 'id', 'string'),
    field(2, 'protocol_instance_id', 'string', { jsonName: 'protocolInstanceId' }),
    field(3, 'event_id', 'int64', { jsonName: 'eventId', oneof: 0, explicitPresence: true }),
    field(4, 'command_index', 'int64', { jsonName: 'commandIndex', oneof: 0, explicitPresence: true }),
    field(5, 'body', 'message', { type: () => google_protobuf_Any, explicitPresence: true }),
  ],
);

