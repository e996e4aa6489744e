// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Payload as common_v1_Payload } from '../common/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';

/** temporal.api.notificationservice.v1.OnCompleteRequest */
export interface OnCompleteRequest {
  readonly success?: common_v1_Payload;
  readonly failure?: failure_v1_Failure;
  readonly sourceContext?: common_v1_Payload;
}

/** temporal.api.notificationservice.v1.OnCompleteResponse */
export type OnCompleteResponse = { readonly [key: string]: never };

const keysOf_OnCompleteRequest = keyTable('temporal.api.notificationservice.v1.OnCompleteRequest', [
  'success',
  'failure',
  'sourceContext source_context',
]);

function parse_OnCompleteRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_OnCompleteRequest); field >= 0; field = json.nextField(keysOf_OnCompleteRequest)) {
    switch (field) {
      case 0: { // success
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('result');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, common_v1_Payload);
        break;
      }
      case 1: { // failure
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('result');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, failure_v1_Failure);
        break;
      }
      case 2: { // source_context
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Payload);
        break;
      }
    }
  }
}

export const OnCompleteRequest: MessageType = messageType(
  'temporal.api.notificationservice.v1.OnCompleteRequest',
  parse_OnCompleteRequest,
  () => [
    field(1, 'success', 'message', { type: () => common_v1_Payload, oneof: 0, explicitPresence: true }),
    field(2, 'failure', 'message', { type: () => failure_v1_Failure, oneof: 0, explicitPresence: true }),
    field(3, 'source_context', 'message', { jsonName: 'sourceContext', type: () => common_v1_Payload, explicitPresence: true }),
  ],
);

const keysOf_OnCompleteResponse = keyTable('temporal.api.notificationservice.v1.OnCompleteResponse', [
]);

function parse_OnCompleteResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_OnCompleteResponse);
}

export const OnCompleteResponse: MessageType = messageType(
  'temporal.api.notificationservice.v1.OnCompleteResponse',
  parse_OnCompleteResponse,
  () => [],
);

