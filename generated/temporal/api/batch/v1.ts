// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
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

export const BatchOperationInfo: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationInfo',
  parse_BatchOperationInfo,
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

export const BatchOperationTermination: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationTermination',
  parse_BatchOperationTermination,
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

export const BatchOperationTerminateActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationTerminateActivities',
  parse_BatchOperationTerminateActivities,
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

export const BatchOperationSignal: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationSignal',
  parse_BatchOperationSignal,
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

export const BatchOperationCancellation: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationCancellation',
  parse_BatchOperationCancellation,
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

export const BatchOperationCancelActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationCancelActivities',
  parse_BatchOperationCancelActivities,
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

export const BatchOperationDeletion: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationDeletion',
  parse_BatchOperationDeletion,
  () => [
    field(1, 'identity', 'string'),
  ],
);

const keysOf_BatchOperationDeleteActivities = keyTable('temporal.api.batch.v1.BatchOperationDeleteActivities', [
]);

function parse_BatchOperationDeleteActivities(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_BatchOperationDeleteActivities);
}

export const BatchOperationDeleteActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationDeleteActivities',
  parse_BatchOperationDeleteActivities,
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

export const BatchOperationReset: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationReset',
  parse_BatchOperationReset,
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

export const BatchOperationUpdateWorkflowExecutionOptions: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationUpdateWorkflowExecutionOptions',
  parse_BatchOperationUpdateWorkflowExecutionOptions,
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

export const BatchOperationUnpauseActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationUnpauseActivities',
  parse_BatchOperationUnpauseActivities,
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

export const BatchOperationTriggerWorkflowRule: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationTriggerWorkflowRule',
  parse_BatchOperationTriggerWorkflowRule,
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

export const BatchOperationResetActivities: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationResetActivities',
  parse_BatchOperationResetActivities,
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

export const BatchOperationUpdateActivityOptions: MessageType = messageType(
  'temporal.api.batch.v1.BatchOperationUpdateActivityOptions',
  parse_BatchOperationUpdateActivityOptions,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(3, 'match_all', 'bool', { jsonName: 'matchAll', oneof: 0, explicitPresence: true }),
    field(4, 'activity_options', 'message', { jsonName: 'activityOptions', type: () => activity_v1_ActivityOptions, explicitPresence: true }),
    field(5, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
    field(6, 'restore_original', 'bool', { jsonName: 'restoreOriginal' }),
  ],
);

