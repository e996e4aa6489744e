// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseBool } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { CallbackInfo as callback_v1_CallbackInfo } from '../callback/v1.ts';

/** temporal.api.nexusoperation.v1.CallbackInfo */
export interface CallbackInfo {
  readonly trigger?: CallbackInfo_Trigger;
  readonly info?: callback_v1_CallbackInfo;
}

/** temporal.api.nexusoperation.v1.CallbackInfo.OperationCompleted */
export type CallbackInfo_OperationCompleted = { readonly [key: string]: never };

/** temporal.api.nexusoperation.v1.CallbackInfo.Trigger */
export interface CallbackInfo_Trigger {
  readonly operationCompleted?: CallbackInfo_OperationCompleted;
}

/** temporal.api.nexusoperation.v1.OnConflictOptions */
export interface OnConflictOptions {
  readonly attachRequestId?: boolean;
  readonly attachCompletionCallbacks?: boolean;
  readonly attachLinks?: boolean;
}

const keysOf_CallbackInfo = keyTable('temporal.api.nexusoperation.v1.CallbackInfo', [
  'trigger',
  'info',
]);

function parse_CallbackInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CallbackInfo); field >= 0; field = json.nextField(keysOf_CallbackInfo)) {
    switch (field) {
      case 0: { // trigger
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, CallbackInfo_Trigger);
        break;
      }
      case 1: { // info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, callback_v1_CallbackInfo);
        break;
      }
    }
  }
}

export const CallbackInfo: MessageType = messageType(
  'temporal.api.nexusoperation.v1.CallbackInfo',
  parse_CallbackInfo,
  () => [
    field(1, 'trigger', 'message', { type: () => CallbackInfo_Trigger, explicitPresence: true }),
    field(2, 'info', 'message', { type: () => callback_v1_CallbackInfo, explicitPresence: true }),
  ],
);

const keysOf_CallbackInfo_OperationCompleted = keyTable('temporal.api.nexusoperation.v1.CallbackInfo.OperationCompleted', [
]);

function parse_CallbackInfo_OperationCompleted(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_CallbackInfo_OperationCompleted);
}

export const CallbackInfo_OperationCompleted: MessageType = messageType(
  'temporal.api.nexusoperation.v1.CallbackInfo.OperationCompleted',
  parse_CallbackInfo_OperationCompleted,
  () => [],
);

const keysOf_CallbackInfo_Trigger = keyTable('temporal.api.nexusoperation.v1.CallbackInfo.Trigger', [
  'operationCompleted operation_completed',
]);

function parse_CallbackInfo_Trigger(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_CallbackInfo_Trigger); field >= 0; field = json.nextField(keysOf_CallbackInfo_Trigger)) {
    switch (field) {
      case 0: { // operation_completed
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, CallbackInfo_OperationCompleted);
        break;
      }
    }
  }
}

export const CallbackInfo_Trigger: MessageType = messageType(
  'temporal.api.nexusoperation.v1.CallbackInfo.Trigger',
  parse_CallbackInfo_Trigger,
  () => [
    field(1, 'operation_completed', 'message', { jsonName: 'operationCompleted', type: () => CallbackInfo_OperationCompleted, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_OnConflictOptions = keyTable('temporal.api.nexusoperation.v1.OnConflictOptions', [
  'attachRequestId attach_request_id',
  'attachCompletionCallbacks attach_completion_callbacks',
  'attachLinks attach_links',
]);

function parse_OnConflictOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_OnConflictOptions); field >= 0; field = json.nextField(keysOf_OnConflictOptions)) {
    switch (field) {
      case 0: { // attach_request_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
      case 1: { // attach_completion_callbacks
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // attach_links
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
    }
  }
}

export const OnConflictOptions: MessageType = messageType(
  'temporal.api.nexusoperation.v1.OnConflictOptions',
  parse_OnConflictOptions,
  () => [
    field(1, 'attach_request_id', 'bool', { jsonName: 'attachRequestId' }),
    field(2, 'attach_completion_callbacks', 'bool', { jsonName: 'attachCompletionCallbacks' }),
    field(3, 'attach_links', 'bool', { jsonName: 'attachLinks' }),
  ],
);

