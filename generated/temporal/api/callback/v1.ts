// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32 } from '../../../../src/codec/json/parse-number.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Timestamp as google_protobuf_Timestamp } from '../../../google/protobuf.ts';
import { Callback as common_v1_Callback } from '../common/v1.ts';
import { CallbackState as enums_v1_CallbackState } from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';

/** temporal.api.callback.v1.CallbackInfo */
export interface CallbackInfo {
  readonly callback?: common_v1_Callback;
  readonly registrationTime?: google_protobuf_Timestamp;
  readonly state?: enums_v1_CallbackState;
  readonly attempt?: number;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly lastAttemptFailure?: failure_v1_Failure;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly blockedReason?: string;
  readonly requestId?: string;
}

const keysOf_CallbackInfo = keyTable('temporal.api.callback.v1.CallbackInfo', [
  'callback',
  'registrationTime registration_time',
  'state',
  'attempt',
  'lastAttemptCompleteTime last_attempt_complete_time',
  'lastAttemptFailure last_attempt_failure',
  'nextAttemptScheduleTime next_attempt_schedule_time',
  'blockedReason blocked_reason',
  'requestId request_id',
]);

function parse_CallbackInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CallbackInfo); field >= 0; field = json.nextField(keysOf_CallbackInfo)) {
    switch (field) {
      case 0: { // callback
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Callback);
        break;
      }
      case 1: { // registration_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // state
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_CallbackState);
        break;
      }
      case 3: { // attempt
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt32(json, out, 32, false);
        break;
      }
      case 4: { // last_attempt_complete_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 5: { // last_attempt_failure
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, failure_v1_Failure);
        break;
      }
      case 6: { // next_attempt_schedule_time
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Timestamp);
        break;
      }
      case 7: { // blocked_reason
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 8: { // request_id
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
    }
  }
}

export const CallbackInfo: MessageType = messageType(
  'temporal.api.callback.v1.CallbackInfo',
  parse_CallbackInfo,
  () => [
    field(1, 'callback', 'message', { type: () => common_v1_Callback, explicitPresence: true }),
    field(2, 'registration_time', 'message', { jsonName: 'registrationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'state', 'enum', { type: () => enums_v1_CallbackState }),
    field(4, 'attempt', 'int32'),
    field(5, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'last_attempt_failure', 'message', { jsonName: 'lastAttemptFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(7, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(8, 'blocked_reason', 'string', { jsonName: 'blockedReason' }),
    field(9, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

