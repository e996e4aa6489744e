// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printEnum } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import type { WireReader } from '../../../../src/codec/wire/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  FieldMask as google_protobuf_FieldMask,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import { ActivityOptions as activity_v1_ActivityOptions } from '../activity/v1.ts';
import {
  Header as common_v1_Header,
  Payloads as common_v1_Payloads,
  ResetOptions as common_v1_ResetOptions,
} from '../common/v1.ts';
import {
  BatchOperationState as enums_v1_BatchOperationState,
  BatchOperationType as enums_v1_BatchOperationType,
  ResetReapplyType as enums_v1_ResetReapplyType,
  ResetType as enums_v1_ResetType,
} from '../enums/v1.ts';
import { WorkflowRuleSpec as rules_v1_WorkflowRuleSpec } from '../rules/v1.ts';
import {
  PostResetOperation as workflow_v1_PostResetOperation,
  WorkflowExecutionOptions as workflow_v1_WorkflowExecutionOptions,
} from '../workflow/v1.ts';

/** temporal.api.batch.v1.BatchOperationInfo */
export interface BatchOperationInfo {
  readonly jobId?: string;
  readonly state?: enums_v1_BatchOperationState;
  readonly startTime?: google_protobuf_Timestamp;
  readonly closeTime?: google_protobuf_Timestamp;
  readonly operationType?: enums_v1_BatchOperationType;
}

/** temporal.api.batch.v1.BatchOperationTermination */
export interface BatchOperationTermination {
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
}

/** temporal.api.batch.v1.BatchOperationTerminateActivities */
export interface BatchOperationTerminateActivities {
  readonly identity?: string;
  readonly reason?: string;
}

/** temporal.api.batch.v1.BatchOperationSignal */
export interface BatchOperationSignal {
  readonly signal?: string;
  readonly input?: common_v1_Payloads;
  readonly header?: common_v1_Header;
  readonly identity?: string;
}

/** temporal.api.batch.v1.BatchOperationCancellation */
export interface BatchOperationCancellation {
  readonly identity?: string;
}

/** temporal.api.batch.v1.BatchOperationCancelActivities */
export interface BatchOperationCancelActivities {
  readonly identity?: string;
  readonly reason?: string;
}

/** temporal.api.batch.v1.BatchOperationDeletion */
export interface BatchOperationDeletion {
  readonly identity?: string;
}

/** temporal.api.batch.v1.BatchOperationDeleteActivities */
export type BatchOperationDeleteActivities = { readonly [key: string]: never };

/** temporal.api.batch.v1.BatchOperationReset */
export interface BatchOperationReset {
  readonly identity?: string;
  readonly options?: common_v1_ResetOptions;
  /** @deprecated */
  readonly resetType?: enums_v1_ResetType;
  /** @deprecated */
  readonly resetReapplyType?: enums_v1_ResetReapplyType;
  readonly postResetOperations?: readonly workflow_v1_PostResetOperation[];
}

/** temporal.api.batch.v1.BatchOperationUpdateWorkflowExecutionOptions */
export interface BatchOperationUpdateWorkflowExecutionOptions {
  readonly identity?: string;
  readonly workflowExecutionOptions?: workflow_v1_WorkflowExecutionOptions;
  readonly updateMask?: google_protobuf_FieldMask;
}

/** temporal.api.batch.v1.BatchOperationUnpauseActivities */
export interface BatchOperationUnpauseActivities {
  readonly identity?: string;
  readonly type?: string;
  readonly matchAll?: boolean;
  readonly resetAttempts?: boolean;
  readonly resetHeartbeat?: boolean;
  readonly jitter?: google_protobuf_Duration;
}

/** temporal.api.batch.v1.BatchOperationTriggerWorkflowRule */
export interface BatchOperationTriggerWorkflowRule {
  readonly identity?: string;
  readonly id?: string;
  readonly spec?: rules_v1_WorkflowRuleSpec;
}

/** temporal.api.batch.v1.BatchOperationResetActivities */
export interface BatchOperationResetActivities {
  readonly identity?: string;
  readonly type?: string;
  readonly matchAll?: boolean;
  readonly resetAttempts?: boolean;
  readonly resetHeartbeat?: boolean;
  readonly keepPaused?: boolean;
  readonly jitter?: google_protobuf_Duration;
  readonly restoreOriginalOptions?: boolean;
}

/** temporal.api.batch.v1.BatchOperationUpdateActivityOptions */
export interface BatchOperationUpdateActivityOptions {
  readonly identity?: string;
  readonly type?: string;
  readonly matchAll?: boolean;
  readonly activityOptions?: activity_v1_ActivityOptions;
  readonly updateMask?: google_protobuf_FieldMask;
  readonly restoreOriginal?: boolean;
}

const keysOf_BatchOperationInfo = keyTable('temporal.api.batch.v1.BatchOperationInfo', [
  'jobId job_id',
  'state',
  'startTime start_time',
  'closeTime close_time',
  'operationType operation_type',
]);

function parse_BatchOperationInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationInfo); field >= 0; field = json.nextField(keysOf_BatchOperationInfo)) {
    switch (field) {
      case 0: { // job_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // state
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_BatchOperationState);
        break;
      }
      case 2: { // start_time
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Timestamp);
        break;
      }
      case 3: { // close_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 4: { // operation_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_BatchOperationType);
        break;
      }
    }
  }
}

function print_BatchOperationInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // job_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_jobId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // state
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 2) return printReordered(BatchOperationInfo, wire, start, end, out, mark);
        last = 2;
        if (value !== 0) {
          out.key(key_state);
          printEnum(value, out, enums_v1_BatchOperationState);
        }
        break;
      }
      case 3: { // start_time
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(BatchOperationInfo, wire, start, end, out, mark);
        last = 3;
        out.key(key_startTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // close_time
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(BatchOperationInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_closeTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // operation_type
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 5) return printReordered(BatchOperationInfo, wire, start, end, out, mark);
        last = 5;
        if (value !== 0) {
          out.key(key_operationType);
          printEnum(value, out, enums_v1_BatchOperationType);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationInfo: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationInfo',
  parse_BatchOperationInfo,
  print_BatchOperationInfo,
  () => [
    field(1, 'job_id', 'string', { jsonName: 'jobId' }),
    field(2, 'state', 'enum', { type: () => enums_v1_BatchOperationState }),
    field(3, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'close_time', 'message', { jsonName: 'closeTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'operation_type', 'enum', { jsonName: 'operationType', type: () => enums_v1_BatchOperationType }),
  ],
);

const keysOf_BatchOperationTermination = keyTable('temporal.api.batch.v1.BatchOperationTermination', [
  'details',
  'identity',
]);

function parse_BatchOperationTermination(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationTermination); field >= 0; field = json.nextField(keysOf_BatchOperationTermination)) {
    switch (field) {
      case 0: { // details
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Payloads);
        break;
      }
      case 1: { // identity
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
    }
  }
}

function print_BatchOperationTermination(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // details
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationTermination, wire, start, end, out, mark);
        last = 1;
        out.key(key_details);
        common_v1_Payloads.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // identity
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationTermination, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationTermination: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationTermination',
  parse_BatchOperationTermination,
  print_BatchOperationTermination,
  () => [
    field(1, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'identity', 'string'),
  ],
);

const keysOf_BatchOperationTerminateActivities = keyTable('temporal.api.batch.v1.BatchOperationTerminateActivities', [
  'identity',
  'reason',
]);

function parse_BatchOperationTerminateActivities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationTerminateActivities); field >= 0; field = json.nextField(keysOf_BatchOperationTerminateActivities)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // reason
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
    }
  }
}

function print_BatchOperationTerminateActivities(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationTerminateActivities, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // reason
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationTerminateActivities, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_reason);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationTerminateActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationTerminateActivities',
  parse_BatchOperationTerminateActivities,
  print_BatchOperationTerminateActivities,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'reason', 'string'),
  ],
);

const keysOf_BatchOperationSignal = keyTable('temporal.api.batch.v1.BatchOperationSignal', [
  'signal',
  'input',
  'header',
  'identity',
]);

function parse_BatchOperationSignal(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationSignal); field >= 0; field = json.nextField(keysOf_BatchOperationSignal)) {
    switch (field) {
      case 0: { // signal
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // input
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payloads);
        break;
      }
      case 2: { // header
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Header);
        break;
      }
      case 3: { // identity
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
    }
  }
}

function print_BatchOperationSignal(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // signal
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationSignal, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_signal);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // input
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationSignal, wire, start, end, out, mark);
        last = 2;
        out.key(key_input);
        common_v1_Payloads.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // header
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(BatchOperationSignal, wire, start, end, out, mark);
        last = 3;
        out.key(key_header);
        common_v1_Header.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // identity
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(BatchOperationSignal, wire, start, end, out, mark);
        last = 4;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationSignal: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationSignal',
  parse_BatchOperationSignal,
  print_BatchOperationSignal,
  () => [
    field(1, 'signal', 'string'),
    field(2, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(4, 'identity', 'string'),
  ],
);

const keysOf_BatchOperationCancellation = keyTable('temporal.api.batch.v1.BatchOperationCancellation', [
  'identity',
]);

function parse_BatchOperationCancellation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationCancellation); field >= 0; field = json.nextField(keysOf_BatchOperationCancellation)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
    }
  }
}

function print_BatchOperationCancellation(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationCancellation, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationCancellation: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationCancellation',
  parse_BatchOperationCancellation,
  print_BatchOperationCancellation,
  () => [
    field(1, 'identity', 'string'),
  ],
);

const keysOf_BatchOperationCancelActivities = keyTable('temporal.api.batch.v1.BatchOperationCancelActivities', [
  'identity',
  'reason',
]);

function parse_BatchOperationCancelActivities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationCancelActivities); field >= 0; field = json.nextField(keysOf_BatchOperationCancelActivities)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // reason
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
    }
  }
}

function print_BatchOperationCancelActivities(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationCancelActivities, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // reason
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationCancelActivities, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_reason);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationCancelActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationCancelActivities',
  parse_BatchOperationCancelActivities,
  print_BatchOperationCancelActivities,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'reason', 'string'),
  ],
);

const keysOf_BatchOperationDeletion = keyTable('temporal.api.batch.v1.BatchOperationDeletion', [
  'identity',
]);

function parse_BatchOperationDeletion(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationDeletion); field >= 0; field = json.nextField(keysOf_BatchOperationDeletion)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
    }
  }
}

function print_BatchOperationDeletion(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationDeletion, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationDeletion: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationDeletion',
  parse_BatchOperationDeletion,
  print_BatchOperationDeletion,
  () => [
    field(1, 'identity', 'string'),
  ],
);

const keysOf_BatchOperationDeleteActivities = keyTable('temporal.api.batch.v1.BatchOperationDeleteActivities', [
]);

function parse_BatchOperationDeleteActivities(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_BatchOperationDeleteActivities);
}

function print_BatchOperationDeleteActivities(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationDeleteActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationDeleteActivities',
  parse_BatchOperationDeleteActivities,
  print_BatchOperationDeleteActivities,
  () => [],
);

const keysOf_BatchOperationReset = keyTable('temporal.api.batch.v1.BatchOperationReset', [
  'identity',
  'options',
  'resetType reset_type',
  'resetReapplyType reset_reapply_type',
  'postResetOperations post_reset_operations',
]);

function parse_BatchOperationReset(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationReset); field >= 0; field = json.nextField(keysOf_BatchOperationReset)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 1: { // options
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_ResetOptions);
        break;
      }
      case 2: { // reset_type
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_ResetType);
        break;
      }
      case 3: { // reset_reapply_type
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_ResetReapplyType);
        break;
      }
      case 4: { // post_reset_operations
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, workflow_v1_PostResetOperation), false);
        break;
      }
    }
  }
}

function print_BatchOperationReset(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 3: { // identity
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationReset, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // options
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationReset, wire, start, end, out, mark);
        last = 2;
        out.key(key_options);
        common_v1_ResetOptions.print(wire, wire.delimited(end), out);
        break;
      }
      case 1: { // reset_type
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 3) return printReordered(BatchOperationReset, wire, start, end, out, mark);
        last = 3;
        if (value !== 0) {
          out.key(key_resetType);
          printEnum(value, out, enums_v1_ResetType);
        }
        break;
      }
      case 2: { // reset_reapply_type
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 4) return printReordered(BatchOperationReset, wire, start, end, out, mark);
        last = 4;
        if (value !== 0) {
          out.key(key_resetReapplyType);
          printEnum(value, out, enums_v1_ResetReapplyType);
        }
        break;
      }
      case 5: { // post_reset_operations
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(BatchOperationReset, wire, start, end, out, mark);
        last = 5;
        out.key(key_postResetOperations);
        out.byte(91);
        do {
          out.element();
          workflow_v1_PostResetOperation.print(wire, wire.delimited(end), out);
        } while (wire.more(42, end));
        out.byte(93);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationReset: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationReset',
  parse_BatchOperationReset,
  print_BatchOperationReset,
  () => [
    field(3, 'identity', 'string'),
    field(4, 'options', 'message', { type: () => common_v1_ResetOptions, explicitPresence: true }),
    field(1, 'reset_type', 'enum', { jsonName: 'resetType', type: () => enums_v1_ResetType }),
    field(2, 'reset_reapply_type', 'enum', { jsonName: 'resetReapplyType', type: () => enums_v1_ResetReapplyType }),
    field(5, 'post_reset_operations', 'message', { jsonName: 'postResetOperations', cardinality: 'repeated', type: () => workflow_v1_PostResetOperation }),
  ],
);

const keysOf_BatchOperationUpdateWorkflowExecutionOptions = keyTable('temporal.api.batch.v1.BatchOperationUpdateWorkflowExecutionOptions', [
  'identity',
  'workflowExecutionOptions workflow_execution_options',
  'updateMask update_mask',
]);

function parse_BatchOperationUpdateWorkflowExecutionOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BatchOperationUpdateWorkflowExecutionOptions); field >= 0; field = json.nextField(keysOf_BatchOperationUpdateWorkflowExecutionOptions)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // workflow_execution_options
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, workflow_v1_WorkflowExecutionOptions);
        break;
      }
      case 2: { // update_mask
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_FieldMask);
        break;
      }
    }
  }
}

function print_BatchOperationUpdateWorkflowExecutionOptions(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationUpdateWorkflowExecutionOptions, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // workflow_execution_options
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationUpdateWorkflowExecutionOptions, wire, start, end, out, mark);
        last = 2;
        out.key(key_workflowExecutionOptions);
        workflow_v1_WorkflowExecutionOptions.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // update_mask
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(BatchOperationUpdateWorkflowExecutionOptions, wire, start, end, out, mark);
        last = 3;
        out.key(key_updateMask);
        google_protobuf_FieldMask.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationUpdateWorkflowExecutionOptions: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationUpdateWorkflowExecutionOptions',
  parse_BatchOperationUpdateWorkflowExecutionOptions,
  print_BatchOperationUpdateWorkflowExecutionOptions,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'workflow_execution_options', 'message', { jsonName: 'workflowExecutionOptions', type: () => workflow_v1_WorkflowExecutionOptions, explicitPresence: true }),
    field(3, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
  ],
);

const keysOf_BatchOperationUnpauseActivities = keyTable('temporal.api.batch.v1.BatchOperationUnpauseActivities', [
  'identity',
  'type',
  'matchAll match_all',
  'resetAttempts reset_attempts',
  'resetHeartbeat reset_heartbeat',
  'jitter',
]);

function parse_BatchOperationUnpauseActivities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_BatchOperationUnpauseActivities); field >= 0; field = json.nextField(keysOf_BatchOperationUnpauseActivities)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 18, true);
        break;
      }
      case 2: { // match_all
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 24, true);
        break;
      }
      case 3: { // reset_attempts
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // reset_heartbeat
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // jitter
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Duration);
        break;
      }
    }
  }
}

function print_BatchOperationUnpauseActivities(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationUnpauseActivities, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationUnpauseActivities, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        out.key(key_type);
        out.string(wire, wire.pos, stop);
        wire.pos = stop;
        break;
      }
      case 3: { // match_all
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationUnpauseActivities, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        out.key(key_matchAll);
        out.bool(value);
        break;
      }
      case 4: { // reset_attempts
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(BatchOperationUnpauseActivities, wire, start, end, out, mark);
        last = 4;
        const value = wire.bool();
        if (value) {
          out.key(key_resetAttempts);
          out.bool(value);
        }
        break;
      }
      case 5: { // reset_heartbeat
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(BatchOperationUnpauseActivities, wire, start, end, out, mark);
        last = 5;
        const value = wire.bool();
        if (value) {
          out.key(key_resetHeartbeat);
          out.bool(value);
        }
        break;
      }
      case 6: { // jitter
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(BatchOperationUnpauseActivities, wire, start, end, out, mark);
        last = 6;
        out.key(key_jitter);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationUnpauseActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationUnpauseActivities',
  parse_BatchOperationUnpauseActivities,
  print_BatchOperationUnpauseActivities,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(3, 'match_all', 'bool', { jsonName: 'matchAll', oneof: 0, explicitPresence: true }),
    field(4, 'reset_attempts', 'bool', { jsonName: 'resetAttempts' }),
    field(5, 'reset_heartbeat', 'bool', { jsonName: 'resetHeartbeat' }),
    field(6, 'jitter', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_BatchOperationTriggerWorkflowRule = keyTable('temporal.api.batch.v1.BatchOperationTriggerWorkflowRule', [
  'identity',
  'id',
  'spec',
]);

function parse_BatchOperationTriggerWorkflowRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_BatchOperationTriggerWorkflowRule); field >= 0; field = json.nextField(keysOf_BatchOperationTriggerWorkflowRule)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('rule');
          break;
        }
        oneof0 = true;
        parseString(json, out, 18, true);
        break;
      }
      case 2: { // spec
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('rule');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, rules_v1_WorkflowRuleSpec);
        break;
      }
    }
  }
}

function print_BatchOperationTriggerWorkflowRule(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationTriggerWorkflowRule, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationTriggerWorkflowRule, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        out.key(key_id);
        out.string(wire, wire.pos, stop);
        wire.pos = stop;
        break;
      }
      case 3: { // spec
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationTriggerWorkflowRule, wire, start, end, out, mark);
        last = 2;
        out.key(key_spec);
        rules_v1_WorkflowRuleSpec.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationTriggerWorkflowRule: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationTriggerWorkflowRule',
  parse_BatchOperationTriggerWorkflowRule,
  print_BatchOperationTriggerWorkflowRule,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'id', 'string', { oneof: 0, explicitPresence: true }),
    field(3, 'spec', 'message', { type: () => rules_v1_WorkflowRuleSpec, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_BatchOperationResetActivities = keyTable('temporal.api.batch.v1.BatchOperationResetActivities', [
  'identity',
  'type',
  'matchAll match_all',
  'resetAttempts reset_attempts',
  'resetHeartbeat reset_heartbeat',
  'keepPaused keep_paused',
  'jitter',
  'restoreOriginalOptions restore_original_options',
]);

function parse_BatchOperationResetActivities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_BatchOperationResetActivities); field >= 0; field = json.nextField(keysOf_BatchOperationResetActivities)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 18, true);
        break;
      }
      case 2: { // match_all
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 24, true);
        break;
      }
      case 3: { // reset_attempts
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // reset_heartbeat
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // keep_paused
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 6: { // jitter
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 7: { // restore_original_options
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
    }
  }
}

function print_BatchOperationResetActivities(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        out.key(key_type);
        out.string(wire, wire.pos, stop);
        wire.pos = stop;
        break;
      }
      case 3: { // match_all
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        out.key(key_matchAll);
        out.bool(value);
        break;
      }
      case 4: { // reset_attempts
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 4;
        const value = wire.bool();
        if (value) {
          out.key(key_resetAttempts);
          out.bool(value);
        }
        break;
      }
      case 5: { // reset_heartbeat
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 5;
        const value = wire.bool();
        if (value) {
          out.key(key_resetHeartbeat);
          out.bool(value);
        }
        break;
      }
      case 6: { // keep_paused
        if (tag !== 48) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 6;
        const value = wire.bool();
        if (value) {
          out.key(key_keepPaused);
          out.bool(value);
        }
        break;
      }
      case 7: { // jitter
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 7;
        out.key(key_jitter);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 8: { // restore_original_options
        if (tag !== 64) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(BatchOperationResetActivities, wire, start, end, out, mark);
        last = 8;
        const value = wire.bool();
        if (value) {
          out.key(key_restoreOriginalOptions);
          out.bool(value);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationResetActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationResetActivities',
  parse_BatchOperationResetActivities,
  print_BatchOperationResetActivities,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(3, 'match_all', 'bool', { jsonName: 'matchAll', oneof: 0, explicitPresence: true }),
    field(4, 'reset_attempts', 'bool', { jsonName: 'resetAttempts' }),
    field(5, 'reset_heartbeat', 'bool', { jsonName: 'resetHeartbeat' }),
    field(6, 'keep_paused', 'bool', { jsonName: 'keepPaused' }),
    field(7, 'jitter', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'restore_original_options', 'bool', { jsonName: 'restoreOriginalOptions' }),
  ],
);

const keysOf_BatchOperationUpdateActivityOptions = keyTable('temporal.api.batch.v1.BatchOperationUpdateActivityOptions', [
  'identity',
  'type',
  'matchAll match_all',
  'activityOptions activity_options',
  'updateMask update_mask',
  'restoreOriginal restore_original',
]);

function parse_BatchOperationUpdateActivityOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_BatchOperationUpdateActivityOptions); field >= 0; field = json.nextField(keysOf_BatchOperationUpdateActivityOptions)) {
    switch (field) {
      case 0: { // identity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 18, true);
        break;
      }
      case 2: { // match_all
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 24, true);
        break;
      }
      case 3: { // activity_options
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, activity_v1_ActivityOptions);
        break;
      }
      case 4: { // update_mask
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_FieldMask);
        break;
      }
      case 5: { // restore_original
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
    }
  }
}

function print_BatchOperationUpdateActivityOptions(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // identity
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BatchOperationUpdateActivityOptions, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationUpdateActivityOptions, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        out.key(key_type);
        out.string(wire, wire.pos, stop);
        wire.pos = stop;
        break;
      }
      case 3: { // match_all
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BatchOperationUpdateActivityOptions, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        out.key(key_matchAll);
        out.bool(value);
        break;
      }
      case 4: { // activity_options
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(BatchOperationUpdateActivityOptions, wire, start, end, out, mark);
        last = 4;
        out.key(key_activityOptions);
        activity_v1_ActivityOptions.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // update_mask
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(BatchOperationUpdateActivityOptions, wire, start, end, out, mark);
        last = 5;
        out.key(key_updateMask);
        google_protobuf_FieldMask.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // restore_original
        if (tag !== 48) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(BatchOperationUpdateActivityOptions, wire, start, end, out, mark);
        last = 6;
        const value = wire.bool();
        if (value) {
          out.key(key_restoreOriginal);
          out.bool(value);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BatchOperationUpdateActivityOptions: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationUpdateActivityOptions',
  parse_BatchOperationUpdateActivityOptions,
  print_BatchOperationUpdateActivityOptions,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(3, 'match_all', 'bool', { jsonName: 'matchAll', oneof: 0, explicitPresence: true }),
    field(4, 'activity_options', 'message', { jsonName: 'activityOptions', type: () => activity_v1_ActivityOptions, explicitPresence: true }),
    field(5, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
    field(6, 'restore_original', 'bool', { jsonName: 'restoreOriginal' }),
  ],
);

const key_activityOptions = jsonKey("activityOptions");
const key_closeTime = jsonKey("closeTime");
const key_details = jsonKey("details");
const key_header = jsonKey("header");
const key_id = jsonKey("id");
const key_identity = jsonKey("identity");
const key_input = jsonKey("input");
const key_jitter = jsonKey("jitter");
const key_jobId = jsonKey("jobId");
const key_keepPaused = jsonKey("keepPaused");
const key_matchAll = jsonKey("matchAll");
const key_operationType = jsonKey("operationType");
const key_options = jsonKey("options");
const key_postResetOperations = jsonKey("postResetOperations");
const key_reason = jsonKey("reason");
const key_resetAttempts = jsonKey("resetAttempts");
const key_resetHeartbeat = jsonKey("resetHeartbeat");
const key_resetReapplyType = jsonKey("resetReapplyType");
const key_resetType = jsonKey("resetType");
const key_restoreOriginal = jsonKey("restoreOriginal");
const key_restoreOriginalOptions = jsonKey("restoreOriginalOptions");
const key_signal = jsonKey("signal");
const key_spec = jsonKey("spec");
const key_startTime = jsonKey("startTime");
const key_state = jsonKey("state");
const key_type = jsonKey("type");
const key_updateMask = jsonKey("updateMask");
const key_workflowExecutionOptions = jsonKey("workflowExecutionOptions");
