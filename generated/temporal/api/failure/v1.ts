// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Duration as google_protobuf_Duration } from '../../../google/protobuf.ts';
import {
  ActivityType as common_v1_ActivityType,
  Payload as common_v1_Payload,
  Payloads as common_v1_Payloads,
  WorkflowExecution as common_v1_WorkflowExecution,
  WorkflowType as common_v1_WorkflowType,
} from '../common/v1.ts';
import {
  ApplicationErrorCategory as enums_v1_ApplicationErrorCategory,
  NexusHandlerErrorRetryBehavior as enums_v1_NexusHandlerErrorRetryBehavior,
  RetryState as enums_v1_RetryState,
  TimeoutType as enums_v1_TimeoutType,
} from '../enums/v1.ts';

/** temporal.api.failure.v1.ApplicationFailureInfo */
export interface ApplicationFailureInfo {
  readonly type?: string;
  readonly nonRetryable?: boolean;
  readonly details?: common_v1_Payloads;
  readonly nextRetryDelay?: google_protobuf_Duration;
  readonly category?: enums_v1_ApplicationErrorCategory;
}

/** temporal.api.failure.v1.TimeoutFailureInfo */
export interface TimeoutFailureInfo {
  readonly timeoutType?: enums_v1_TimeoutType;
  readonly lastHeartbeatDetails?: common_v1_Payloads;
}

/** temporal.api.failure.v1.CanceledFailureInfo */
export interface CanceledFailureInfo {
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
}

/** temporal.api.failure.v1.TerminatedFailureInfo */
export interface TerminatedFailureInfo {
  readonly identity?: string;
}

/** temporal.api.failure.v1.ServerFailureInfo */
export interface ServerFailureInfo {
  readonly nonRetryable?: boolean;
}

/** temporal.api.failure.v1.ResetWorkflowFailureInfo */
export interface ResetWorkflowFailureInfo {
  readonly lastHeartbeatDetails?: common_v1_Payloads;
}

/** temporal.api.failure.v1.ActivityFailureInfo */
export interface ActivityFailureInfo {
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly identity?: string;
  readonly activityType?: common_v1_ActivityType;
  readonly activityId?: string;
  readonly retryState?: enums_v1_RetryState;
}

/** temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo */
export interface ChildWorkflowExecutionFailureInfo {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly initiatedEventId?: string;
  readonly startedEventId?: string;
  readonly retryState?: enums_v1_RetryState;
}

/** temporal.api.failure.v1.NexusOperationFailureInfo */
export interface NexusOperationFailureInfo {
  readonly scheduledEventId?: string;
  readonly endpoint?: string;
  readonly service?: string;
  readonly operation?: string;
  /** @deprecated */
  readonly operationId?: string;
  readonly operationToken?: string;
}

/** temporal.api.failure.v1.NexusHandlerFailureInfo */
export interface NexusHandlerFailureInfo {
  readonly type?: string;
  readonly retryBehavior?: enums_v1_NexusHandlerErrorRetryBehavior;
}

/** temporal.api.failure.v1.Failure */
export interface Failure {
  readonly message?: string;
  readonly source?: string;
  readonly stackTrace?: string;
  readonly encodedAttributes?: common_v1_Payload;
  readonly cause?: Failure;
  readonly applicationFailureInfo?: ApplicationFailureInfo;
  readonly timeoutFailureInfo?: TimeoutFailureInfo;
  readonly canceledFailureInfo?: CanceledFailureInfo;
  readonly terminatedFailureInfo?: TerminatedFailureInfo;
  readonly serverFailureInfo?: ServerFailureInfo;
  readonly resetWorkflowFailureInfo?: ResetWorkflowFailureInfo;
  readonly activityFailureInfo?: ActivityFailureInfo;
  readonly childWorkflowExecutionFailureInfo?: ChildWorkflowExecutionFailureInfo;
  readonly nexusOperationExecutionFailureInfo?: NexusOperationFailureInfo;
  readonly nexusHandlerFailureInfo?: NexusHandlerFailureInfo;
}

/** temporal.api.failure.v1.MultiOperationExecutionAborted */
export type MultiOperationExecutionAborted = { readonly [key: string]: never };

const keysOf_ApplicationFailureInfo = keyTable('temporal.api.failure.v1.ApplicationFailureInfo', [
  'type',
  'nonRetryable non_retryable',
  'details',
  'nextRetryDelay next_retry_delay',
  'category',
]);

function parse_ApplicationFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ApplicationFailureInfo); field >= 0; field = json.nextField(keysOf_ApplicationFailureInfo)) {
    switch (field) {
      case 0: { // type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // non_retryable
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // details
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Payloads);
        break;
      }
      case 3: { // next_retry_delay
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Duration);
        break;
      }
      case 4: { // category
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_ApplicationErrorCategory);
        break;
      }
    }
  }
}

export const ApplicationFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.ApplicationFailureInfo',
  parse_ApplicationFailureInfo,
  () => [
    field(1, 'type', 'string'),
    field(2, 'non_retryable', 'bool', { jsonName: 'nonRetryable' }),
    field(3, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(4, 'next_retry_delay', 'message', { jsonName: 'nextRetryDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(5, 'category', 'enum', { type: () => enums_v1_ApplicationErrorCategory }),
  ],
);

const keysOf_TimeoutFailureInfo = keyTable('temporal.api.failure.v1.TimeoutFailureInfo', [
  'timeoutType timeout_type',
  'lastHeartbeatDetails last_heartbeat_details',
]);

function parse_TimeoutFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimeoutFailureInfo); field >= 0; field = json.nextField(keysOf_TimeoutFailureInfo)) {
    switch (field) {
      case 0: { // timeout_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_TimeoutType);
        break;
      }
      case 1: { // last_heartbeat_details
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payloads);
        break;
      }
    }
  }
}

export const TimeoutFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.TimeoutFailureInfo',
  parse_TimeoutFailureInfo,
  () => [
    field(1, 'timeout_type', 'enum', { jsonName: 'timeoutType', type: () => enums_v1_TimeoutType }),
    field(2, 'last_heartbeat_details', 'message', { jsonName: 'lastHeartbeatDetails', type: () => common_v1_Payloads, explicitPresence: true }),
  ],
);

const keysOf_CanceledFailureInfo = keyTable('temporal.api.failure.v1.CanceledFailureInfo', [
  'details',
  'identity',
]);

function parse_CanceledFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CanceledFailureInfo); field >= 0; field = json.nextField(keysOf_CanceledFailureInfo)) {
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

export const CanceledFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.CanceledFailureInfo',
  parse_CanceledFailureInfo,
  () => [
    field(1, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'identity', 'string'),
  ],
);

const keysOf_TerminatedFailureInfo = keyTable('temporal.api.failure.v1.TerminatedFailureInfo', [
  'identity',
]);

function parse_TerminatedFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TerminatedFailureInfo); field >= 0; field = json.nextField(keysOf_TerminatedFailureInfo)) {
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

export const TerminatedFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.TerminatedFailureInfo',
  parse_TerminatedFailureInfo,
  () => [
    field(1, 'identity', 'string'),
  ],
);

const keysOf_ServerFailureInfo = keyTable('temporal.api.failure.v1.ServerFailureInfo', [
  'nonRetryable non_retryable',
]);

function parse_ServerFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ServerFailureInfo); field >= 0; field = json.nextField(keysOf_ServerFailureInfo)) {
    switch (field) {
      case 0: { // non_retryable
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
    }
  }
}

export const ServerFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.ServerFailureInfo',
  parse_ServerFailureInfo,
  () => [
    field(1, 'non_retryable', 'bool', { jsonName: 'nonRetryable' }),
  ],
);

const keysOf_ResetWorkflowFailureInfo = keyTable('temporal.api.failure.v1.ResetWorkflowFailureInfo', [
  'lastHeartbeatDetails last_heartbeat_details',
]);

function parse_ResetWorkflowFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResetWorkflowFailureInfo); field >= 0; field = json.nextField(keysOf_ResetWorkflowFailureInfo)) {
    switch (field) {
      case 0: { // last_heartbeat_details
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Payloads);
        break;
      }
    }
  }
}

export const ResetWorkflowFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.ResetWorkflowFailureInfo',
  parse_ResetWorkflowFailureInfo,
  () => [
    field(1, 'last_heartbeat_details', 'message', { jsonName: 'lastHeartbeatDetails', type: () => common_v1_Payloads, explicitPresence: true }),
  ],
);

const keysOf_ActivityFailureInfo = keyTable('temporal.api.failure.v1.ActivityFailureInfo', [
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'identity',
  'activityType activity_type',
  'activityId activity_id',
  'retryState retry_state',
]);

function parse_ActivityFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityFailureInfo); field >= 0; field = json.nextField(keysOf_ActivityFailureInfo)) {
    switch (field) {
      case 0: { // scheduled_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // started_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // identity
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // activity_type
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_ActivityType);
        break;
      }
      case 4: { // activity_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // retry_state
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseEnum(json, out, 48, false, enums_v1_RetryState);
        break;
      }
    }
  }
}

export const ActivityFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.ActivityFailureInfo',
  parse_ActivityFailureInfo,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(3, 'identity', 'string'),
    field(4, 'activity_type', 'message', { jsonName: 'activityType', type: () => common_v1_ActivityType, explicitPresence: true }),
    field(5, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(6, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
  ],
);

const keysOf_ChildWorkflowExecutionFailureInfo = keyTable('temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo', [
  'namespace',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'initiatedEventId initiated_event_id',
  'startedEventId started_event_id',
  'retryState retry_state',
]);

function parse_ChildWorkflowExecutionFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ChildWorkflowExecutionFailureInfo); field >= 0; field = json.nextField(keysOf_ChildWorkflowExecutionFailureInfo)) {
    switch (field) {
      case 0: { // namespace
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // workflow_execution
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_WorkflowExecution);
        break;
      }
      case 2: { // workflow_type
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowType);
        break;
      }
      case 3: { // initiated_event_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 4: { // started_event_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 5: { // retry_state
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseEnum(json, out, 48, false, enums_v1_RetryState);
        break;
      }
    }
  }
}

export const ChildWorkflowExecutionFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo',
  parse_ChildWorkflowExecutionFailureInfo,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(5, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(6, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
  ],
);

const keysOf_NexusOperationFailureInfo = keyTable('temporal.api.failure.v1.NexusOperationFailureInfo', [
  'scheduledEventId scheduled_event_id',
  'endpoint',
  'service',
  'operation',
  'operationId operation_id',
  'operationToken operation_token',
]);

function parse_NexusOperationFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationFailureInfo); field >= 0; field = json.nextField(keysOf_NexusOperationFailureInfo)) {
    switch (field) {
      case 0: { // scheduled_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // endpoint
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // service
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // operation
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // operation_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // operation_token
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
    }
  }
}

export const NexusOperationFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.NexusOperationFailureInfo',
  parse_NexusOperationFailureInfo,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'endpoint', 'string'),
    field(3, 'service', 'string'),
    field(4, 'operation', 'string'),
    field(5, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(6, 'operation_token', 'string', { jsonName: 'operationToken' }),
  ],
);

const keysOf_NexusHandlerFailureInfo = keyTable('temporal.api.failure.v1.NexusHandlerFailureInfo', [
  'type',
  'retryBehavior retry_behavior',
]);

function parse_NexusHandlerFailureInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusHandlerFailureInfo); field >= 0; field = json.nextField(keysOf_NexusHandlerFailureInfo)) {
    switch (field) {
      case 0: { // type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // retry_behavior
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_NexusHandlerErrorRetryBehavior);
        break;
      }
    }
  }
}

export const NexusHandlerFailureInfo: MessageType = messageType(
  'temporal.api.failure.v1.NexusHandlerFailureInfo',
  parse_NexusHandlerFailureInfo,
  () => [
    field(1, 'type', 'string'),
    field(2, 'retry_behavior', 'enum', { jsonName: 'retryBehavior', type: () => enums_v1_NexusHandlerErrorRetryBehavior }),
  ],
);

const keysOf_Failure = keyTable('temporal.api.failure.v1.Failure', [
  'message',
  'source',
  'stackTrace stack_trace',
  'encodedAttributes encoded_attributes',
  'cause',
  'applicationFailureInfo application_failure_info',
  'timeoutFailureInfo timeout_failure_info',
  'canceledFailureInfo canceled_failure_info',
  'terminatedFailureInfo terminated_failure_info',
  'serverFailureInfo server_failure_info',
  'resetWorkflowFailureInfo reset_workflow_failure_info',
  'activityFailureInfo activity_failure_info',
  'childWorkflowExecutionFailureInfo child_workflow_execution_failure_info',
  'nexusOperationExecutionFailureInfo nexus_operation_execution_failure_info',
  'nexusHandlerFailureInfo nexus_handler_failure_info',
]);

function parse_Failure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Failure); field >= 0; field = json.nextField(keysOf_Failure)) {
    switch (field) {
      case 0: { // message
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // source
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // stack_trace
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // encoded_attributes
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 162, common_v1_Payload);
        break;
      }
      case 4: { // cause
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, Failure);
        break;
      }
      case 5: { // application_failure_info
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, ApplicationFailureInfo);
        break;
      }
      case 6: { // timeout_failure_info
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 50, TimeoutFailureInfo);
        break;
      }
      case 7: { // canceled_failure_info
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 58, CanceledFailureInfo);
        break;
      }
      case 8: { // terminated_failure_info
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 66, TerminatedFailureInfo);
        break;
      }
      case 9: { // server_failure_info
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 74, ServerFailureInfo);
        break;
      }
      case 10: { // reset_workflow_failure_info
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 82, ResetWorkflowFailureInfo);
        break;
      }
      case 11: { // activity_failure_info
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 90, ActivityFailureInfo);
        break;
      }
      case 12: { // child_workflow_execution_failure_info
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 98, ChildWorkflowExecutionFailureInfo);
        break;
      }
      case 13: { // nexus_operation_execution_failure_info
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 106, NexusOperationFailureInfo);
        break;
      }
      case 14: { // nexus_handler_failure_info
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('failure_info');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 114, NexusHandlerFailureInfo);
        break;
      }
    }
  }
}

export const Failure: MessageType = messageType(
  'temporal.api.failure.v1.Failure',
  parse_Failure,
  () => [
    field(1, 'message', 'string'),
    field(2, 'source', 'string'),
    field(3, 'stack_trace', 'string', { jsonName: 'stackTrace' }),
    field(20, 'encoded_attributes', 'message', { jsonName: 'encodedAttributes', type: () => common_v1_Payload, explicitPresence: true }),
    field(4, 'cause', 'message', { type: () => Failure, explicitPresence: true }),
    field(5, 'application_failure_info', 'message', { jsonName: 'applicationFailureInfo', type: () => ApplicationFailureInfo, oneof: 0, explicitPresence: true }),
    field(6, 'timeout_failure_info', 'message', { jsonName: 'timeoutFailureInfo', type: () => TimeoutFailureInfo, oneof: 0, explicitPresence: true }),
    field(7, 'canceled_failure_info', 'message', { jsonName: 'canceledFailureInfo', type: () => CanceledFailureInfo, oneof: 0, explicitPresence: true }),
    field(8, 'terminated_failure_info', 'message', { jsonName: 'terminatedFailureInfo', type: () => TerminatedFailureInfo, oneof: 0, explicitPresence: true }),
    field(9, 'server_failure_info', 'message', { jsonName: 'serverFailureInfo', type: () => ServerFailureInfo, oneof: 0, explicitPresence: true }),
    field(10, 'reset_workflow_failure_info', 'message', { jsonName: 'resetWorkflowFailureInfo', type: () => ResetWorkflowFailureInfo, oneof: 0, explicitPresence: true }),
    field(11, 'activity_failure_info', 'message', { jsonName: 'activityFailureInfo', type: () => ActivityFailureInfo, oneof: 0, explicitPresence: true }),
    field(12, 'child_workflow_execution_failure_info', 'message', { jsonName: 'childWorkflowExecutionFailureInfo', type: () => ChildWorkflowExecutionFailureInfo, oneof: 0, explicitPresence: true }),
    field(13, 'nexus_operation_execution_failure_info', 'message', { jsonName: 'nexusOperationExecutionFailureInfo', type: () => NexusOperationFailureInfo, oneof: 0, explicitPresence: true }),
    field(14, 'nexus_handler_failure_info', 'message', { jsonName: 'nexusHandlerFailureInfo', type: () => NexusHandlerFailureInfo, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_MultiOperationExecutionAborted = keyTable('temporal.api.failure.v1.MultiOperationExecutionAborted', [
]);

function parse_MultiOperationExecutionAborted(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_MultiOperationExecutionAborted);
}

export const MultiOperationExecutionAborted: MessageType = messageType(
  'temporal.api.failure.v1.MultiOperationExecutionAborted',
  parse_MultiOperationExecutionAborted,
  () => [],
);

