// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Duration as google_protobuf_Duration } from '../../../google/protobuf.ts';
import {
  ActivityType as common_v1_ActivityType,
  Header as common_v1_Header,
  Memo as common_v1_Memo,
  Payload as common_v1_Payload,
  Payloads as common_v1_Payloads,
  Priority as common_v1_Priority,
  RetryPolicy as common_v1_RetryPolicy,
  SearchAttributes as common_v1_SearchAttributes,
  WorkflowExecution as common_v1_WorkflowExecution,
  WorkflowType as common_v1_WorkflowType,
} from '../common/v1.ts';
import {
  CommandType as enums_v1_CommandType,
  ContinueAsNewInitiator as enums_v1_ContinueAsNewInitiator,
  ContinueAsNewVersioningBehavior as enums_v1_ContinueAsNewVersioningBehavior,
  ParentClosePolicy as enums_v1_ParentClosePolicy,
  WorkflowIdReusePolicy as enums_v1_WorkflowIdReusePolicy,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';
import { EventGroupMarker as sdk_v1_EventGroupMarker, UserMetadata as sdk_v1_UserMetadata } from '../sdk/v1.ts';
import { TaskQueue as taskqueue_v1_TaskQueue } from '../taskqueue/v1.ts';
import { VersioningOverride as workflow_v1_VersioningOverride } from '../workflow/v1.ts';

/** temporal.api.command.v1.ScheduleActivityTaskCommandAttributes */
export interface ScheduleActivityTaskCommandAttributes {
  readonly activityId?: string;
  readonly activityType?: common_v1_ActivityType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly header?: common_v1_Header;
  readonly input?: common_v1_Payloads;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly heartbeatTimeout?: google_protobuf_Duration;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly requestEagerExecution?: boolean;
  readonly useWorkflowBuildId?: boolean;
  readonly priority?: common_v1_Priority;
}

/** temporal.api.command.v1.RequestCancelActivityTaskCommandAttributes */
export interface RequestCancelActivityTaskCommandAttributes {
  readonly scheduledEventId?: string;
}

/** temporal.api.command.v1.StartTimerCommandAttributes */
export interface StartTimerCommandAttributes {
  readonly timerId?: string;
  readonly startToFireTimeout?: google_protobuf_Duration;
}

/** temporal.api.command.v1.CompleteWorkflowExecutionCommandAttributes */
export interface CompleteWorkflowExecutionCommandAttributes {
  readonly result?: common_v1_Payloads;
}

/** temporal.api.command.v1.FailWorkflowExecutionCommandAttributes */
export interface FailWorkflowExecutionCommandAttributes {
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.command.v1.CancelTimerCommandAttributes */
export interface CancelTimerCommandAttributes {
  readonly timerId?: string;
}

/** temporal.api.command.v1.CancelWorkflowExecutionCommandAttributes */
export interface CancelWorkflowExecutionCommandAttributes {
  readonly details?: common_v1_Payloads;
}

/** temporal.api.command.v1.RequestCancelExternalWorkflowExecutionCommandAttributes */
export interface RequestCancelExternalWorkflowExecutionCommandAttributes {
  /** @deprecated */
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  /** @deprecated */
  readonly control?: string;
  readonly childWorkflowOnly?: boolean;
  readonly reason?: string;
}

/** temporal.api.command.v1.SignalExternalWorkflowExecutionCommandAttributes */
export interface SignalExternalWorkflowExecutionCommandAttributes {
  /** @deprecated */
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly signalName?: string;
  readonly input?: common_v1_Payloads;
  /** @deprecated */
  readonly control?: string;
  readonly childWorkflowOnly?: boolean;
  readonly header?: common_v1_Header;
}

/** temporal.api.command.v1.UpsertWorkflowSearchAttributesCommandAttributes */
export interface UpsertWorkflowSearchAttributesCommandAttributes {
  readonly searchAttributes?: common_v1_SearchAttributes;
}

/** temporal.api.command.v1.ModifyWorkflowPropertiesCommandAttributes */
export interface ModifyWorkflowPropertiesCommandAttributes {
  readonly upsertedMemo?: common_v1_Memo;
}

/** temporal.api.command.v1.RecordMarkerCommandAttributes */
export interface RecordMarkerCommandAttributes {
  readonly markerName?: string;
  readonly details?: { readonly [key: string]: common_v1_Payloads };
  readonly header?: common_v1_Header;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.command.v1.ContinueAsNewWorkflowExecutionCommandAttributes */
export interface ContinueAsNewWorkflowExecutionCommandAttributes {
  readonly workflowType?: common_v1_WorkflowType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly backoffStartInterval?: google_protobuf_Duration;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly initiator?: enums_v1_ContinueAsNewInitiator;
  readonly failure?: failure_v1_Failure;
  readonly lastCompletionResult?: common_v1_Payloads;
  readonly cronSchedule?: string;
  readonly header?: common_v1_Header;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  /** @deprecated */
  readonly inheritBuildId?: boolean;
  readonly initialVersioningBehavior?: enums_v1_ContinueAsNewVersioningBehavior;
}

/** temporal.api.command.v1.StartChildWorkflowExecutionCommandAttributes */
export interface StartChildWorkflowExecutionCommandAttributes {
  /** @deprecated */
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowExecutionTimeout?: google_protobuf_Duration;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly parentClosePolicy?: enums_v1_ParentClosePolicy;
  readonly control?: string;
  readonly workflowIdReusePolicy?: enums_v1_WorkflowIdReusePolicy;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly cronSchedule?: string;
  readonly header?: common_v1_Header;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  /** @deprecated */
  readonly inheritBuildId?: boolean;
  readonly priority?: common_v1_Priority;
  readonly versioningOverride?: workflow_v1_VersioningOverride;
}

/** temporal.api.command.v1.ProtocolMessageCommandAttributes */
export interface ProtocolMessageCommandAttributes {
  readonly messageId?: string;
}

/** temporal.api.command.v1.ScheduleNexusOperationCommandAttributes */
export interface ScheduleNexusOperationCommandAttributes {
  readonly endpoint?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly input?: common_v1_Payload;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly nexusHeader?: { readonly [key: string]: string };
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
}

/** temporal.api.command.v1.RequestCancelNexusOperationCommandAttributes */
export interface RequestCancelNexusOperationCommandAttributes {
  readonly scheduledEventId?: string;
}

/** temporal.api.command.v1.Command */
export interface Command {
  readonly commandType?: enums_v1_CommandType;
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly eventGroupMarkers?: readonly sdk_v1_EventGroupMarker[];
  readonly scheduleActivityTaskCommandAttributes?: ScheduleActivityTaskCommandAttributes;
  readonly startTimerCommandAttributes?: StartTimerCommandAttributes;
  readonly completeWorkflowExecutionCommandAttributes?: CompleteWorkflowExecutionCommandAttributes;
  readonly failWorkflowExecutionCommandAttributes?: FailWorkflowExecutionCommandAttributes;
  readonly requestCancelActivityTaskCommandAttributes?: RequestCancelActivityTaskCommandAttributes;
  readonly cancelTimerCommandAttributes?: CancelTimerCommandAttributes;
  readonly cancelWorkflowExecutionCommandAttributes?: CancelWorkflowExecutionCommandAttributes;
  readonly requestCancelExternalWorkflowExecutionCommandAttributes?: RequestCancelExternalWorkflowExecutionCommandAttributes;
  readonly recordMarkerCommandAttributes?: RecordMarkerCommandAttributes;
  readonly continueAsNewWorkflowExecutionCommandAttributes?: ContinueAsNewWorkflowExecutionCommandAttributes;
  readonly startChildWorkflowExecutionCommandAttributes?: StartChildWorkflowExecutionCommandAttributes;
  readonly signalExternalWorkflowExecutionCommandAttributes?: SignalExternalWorkflowExecutionCommandAttributes;
  readonly upsertWorkflowSearchAttributesCommandAttributes?: UpsertWorkflowSearchAttributesCommandAttributes;
  readonly protocolMessageCommandAttributes?: ProtocolMessageCommandAttributes;
  readonly modifyWorkflowPropertiesCommandAttributes?: ModifyWorkflowPropertiesCommandAttributes;
  readonly scheduleNexusOperationCommandAttributes?: ScheduleNexusOperationCommandAttributes;
  readonly requestCancelNexusOperationCommandAttributes?: RequestCancelNexusOperationCommandAttributes;
}

const keysOf_ScheduleActivityTaskCommandAttributes = keyTable('temporal.api.command.v1.ScheduleActivityTaskCommandAttributes', [
  'activityId activity_id',
  'activityType activity_type',
  'taskQueue task_queue',
  'header',
  'input',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'heartbeatTimeout heartbeat_timeout',
  'retryPolicy retry_policy',
  'requestEagerExecution request_eager_execution',
  'useWorkflowBuildId use_workflow_build_id',
  'priority',
]);

function parse_ScheduleActivityTaskCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleActivityTaskCommandAttributes); field >= 0; field = json.nextField(keysOf_ScheduleActivityTaskCommandAttributes)) {
    switch (field) {
      case 0: { // activity_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // activity_type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_ActivityType);
        break;
      }
      case 2: { // task_queue
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 34, taskqueue_v1_TaskQueue);
        break;
      }
      case 3: { // header
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Header);
        break;
      }
      case 4: { // input
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_Payloads);
        break;
      }
      case 5: { // schedule_to_close_timeout
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 6: { // schedule_to_start_timeout
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 7: { // start_to_close_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Duration);
        break;
      }
      case 8: { // heartbeat_timeout
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Duration);
        break;
      }
      case 9: { // retry_policy
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 90, common_v1_RetryPolicy);
        break;
      }
      case 10: { // request_eager_execution
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseBool(json, out, 96, false);
        break;
      }
      case 11: { // use_workflow_build_id
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseBool(json, out, 104, false);
        break;
      }
      case 12: { // priority
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 114, common_v1_Priority);
        break;
      }
    }
  }
}

export const ScheduleActivityTaskCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.ScheduleActivityTaskCommandAttributes',
  parse_ScheduleActivityTaskCommandAttributes,
  () => [
    field(1, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(2, 'activity_type', 'message', { jsonName: 'activityType', type: () => common_v1_ActivityType, explicitPresence: true }),
    field(4, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(5, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(6, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(7, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'heartbeat_timeout', 'message', { jsonName: 'heartbeatTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(11, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(12, 'request_eager_execution', 'bool', { jsonName: 'requestEagerExecution' }),
    field(13, 'use_workflow_build_id', 'bool', { jsonName: 'useWorkflowBuildId' }),
    field(14, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
  ],
);

const keysOf_RequestCancelActivityTaskCommandAttributes = keyTable('temporal.api.command.v1.RequestCancelActivityTaskCommandAttributes', [
  'scheduledEventId scheduled_event_id',
]);

function parse_RequestCancelActivityTaskCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelActivityTaskCommandAttributes); field >= 0; field = json.nextField(keysOf_RequestCancelActivityTaskCommandAttributes)) {
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
    }
  }
}

export const RequestCancelActivityTaskCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.RequestCancelActivityTaskCommandAttributes',
  parse_RequestCancelActivityTaskCommandAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
  ],
);

const keysOf_StartTimerCommandAttributes = keyTable('temporal.api.command.v1.StartTimerCommandAttributes', [
  'timerId timer_id',
  'startToFireTimeout start_to_fire_timeout',
]);

function parse_StartTimerCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartTimerCommandAttributes); field >= 0; field = json.nextField(keysOf_StartTimerCommandAttributes)) {
    switch (field) {
      case 0: { // timer_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // start_to_fire_timeout
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
        break;
      }
    }
  }
}

export const StartTimerCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.StartTimerCommandAttributes',
  parse_StartTimerCommandAttributes,
  () => [
    field(1, 'timer_id', 'string', { jsonName: 'timerId' }),
    field(2, 'start_to_fire_timeout', 'message', { jsonName: 'startToFireTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_CompleteWorkflowExecutionCommandAttributes = keyTable('temporal.api.command.v1.CompleteWorkflowExecutionCommandAttributes', [
  'result',
]);

function parse_CompleteWorkflowExecutionCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CompleteWorkflowExecutionCommandAttributes); field >= 0; field = json.nextField(keysOf_CompleteWorkflowExecutionCommandAttributes)) {
    switch (field) {
      case 0: { // result
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

export const CompleteWorkflowExecutionCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.CompleteWorkflowExecutionCommandAttributes',
  parse_CompleteWorkflowExecutionCommandAttributes,
  () => [
    field(1, 'result', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
  ],
);

const keysOf_FailWorkflowExecutionCommandAttributes = keyTable('temporal.api.command.v1.FailWorkflowExecutionCommandAttributes', [
  'failure',
]);

function parse_FailWorkflowExecutionCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_FailWorkflowExecutionCommandAttributes); field >= 0; field = json.nextField(keysOf_FailWorkflowExecutionCommandAttributes)) {
    switch (field) {
      case 0: { // failure
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, failure_v1_Failure);
        break;
      }
    }
  }
}

export const FailWorkflowExecutionCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.FailWorkflowExecutionCommandAttributes',
  parse_FailWorkflowExecutionCommandAttributes,
  () => [
    field(1, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
  ],
);

const keysOf_CancelTimerCommandAttributes = keyTable('temporal.api.command.v1.CancelTimerCommandAttributes', [
  'timerId timer_id',
]);

function parse_CancelTimerCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CancelTimerCommandAttributes); field >= 0; field = json.nextField(keysOf_CancelTimerCommandAttributes)) {
    switch (field) {
      case 0: { // timer_id
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

export const CancelTimerCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.CancelTimerCommandAttributes',
  parse_CancelTimerCommandAttributes,
  () => [
    field(1, 'timer_id', 'string', { jsonName: 'timerId' }),
  ],
);

const keysOf_CancelWorkflowExecutionCommandAttributes = keyTable('temporal.api.command.v1.CancelWorkflowExecutionCommandAttributes', [
  'details',
]);

function parse_CancelWorkflowExecutionCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CancelWorkflowExecutionCommandAttributes); field >= 0; field = json.nextField(keysOf_CancelWorkflowExecutionCommandAttributes)) {
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
    }
  }
}

export const CancelWorkflowExecutionCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.CancelWorkflowExecutionCommandAttributes',
  parse_CancelWorkflowExecutionCommandAttributes,
  () => [
    field(1, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
  ],
);

const keysOf_RequestCancelExternalWorkflowExecutionCommandAttributes = keyTable('temporal.api.command.v1.RequestCancelExternalWorkflowExecutionCommandAttributes', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'control',
  'childWorkflowOnly child_workflow_only',
  'reason',
]);

function parse_RequestCancelExternalWorkflowExecutionCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelExternalWorkflowExecutionCommandAttributes); field >= 0; field = json.nextField(keysOf_RequestCancelExternalWorkflowExecutionCommandAttributes)) {
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
      case 1: { // workflow_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // run_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // control
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // child_workflow_only
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // reason
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

export const RequestCancelExternalWorkflowExecutionCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.RequestCancelExternalWorkflowExecutionCommandAttributes',
  parse_RequestCancelExternalWorkflowExecutionCommandAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'control', 'string'),
    field(5, 'child_workflow_only', 'bool', { jsonName: 'childWorkflowOnly' }),
    field(6, 'reason', 'string'),
  ],
);

const keysOf_SignalExternalWorkflowExecutionCommandAttributes = keyTable('temporal.api.command.v1.SignalExternalWorkflowExecutionCommandAttributes', [
  'namespace',
  'execution',
  'signalName signal_name',
  'input',
  'control',
  'childWorkflowOnly child_workflow_only',
  'header',
]);

function parse_SignalExternalWorkflowExecutionCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SignalExternalWorkflowExecutionCommandAttributes); field >= 0; field = json.nextField(keysOf_SignalExternalWorkflowExecutionCommandAttributes)) {
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
      case 1: { // execution
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_WorkflowExecution);
        break;
      }
      case 2: { // signal_name
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // input
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Payloads);
        break;
      }
      case 4: { // control
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // child_workflow_only
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 6: { // header
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, common_v1_Header);
        break;
      }
    }
  }
}

export const SignalExternalWorkflowExecutionCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.SignalExternalWorkflowExecutionCommandAttributes',
  parse_SignalExternalWorkflowExecutionCommandAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'signal_name', 'string', { jsonName: 'signalName' }),
    field(4, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(5, 'control', 'string'),
    field(6, 'child_workflow_only', 'bool', { jsonName: 'childWorkflowOnly' }),
    field(7, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
  ],
);

const keysOf_UpsertWorkflowSearchAttributesCommandAttributes = keyTable('temporal.api.command.v1.UpsertWorkflowSearchAttributesCommandAttributes', [
  'searchAttributes search_attributes',
]);

function parse_UpsertWorkflowSearchAttributesCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpsertWorkflowSearchAttributesCommandAttributes); field >= 0; field = json.nextField(keysOf_UpsertWorkflowSearchAttributesCommandAttributes)) {
    switch (field) {
      case 0: { // search_attributes
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_SearchAttributes);
        break;
      }
    }
  }
}

export const UpsertWorkflowSearchAttributesCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.UpsertWorkflowSearchAttributesCommandAttributes',
  parse_UpsertWorkflowSearchAttributesCommandAttributes,
  () => [
    field(1, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
  ],
);

const keysOf_ModifyWorkflowPropertiesCommandAttributes = keyTable('temporal.api.command.v1.ModifyWorkflowPropertiesCommandAttributes', [
  'upsertedMemo upserted_memo',
]);

function parse_ModifyWorkflowPropertiesCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ModifyWorkflowPropertiesCommandAttributes); field >= 0; field = json.nextField(keysOf_ModifyWorkflowPropertiesCommandAttributes)) {
    switch (field) {
      case 0: { // upserted_memo
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Memo);
        break;
      }
    }
  }
}

export const ModifyWorkflowPropertiesCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.ModifyWorkflowPropertiesCommandAttributes',
  parse_ModifyWorkflowPropertiesCommandAttributes,
  () => [
    field(1, 'upserted_memo', 'message', { jsonName: 'upsertedMemo', type: () => common_v1_Memo, explicitPresence: true }),
  ],
);

const keysOf_RecordMarkerCommandAttributes = keyTable('temporal.api.command.v1.RecordMarkerCommandAttributes', [
  'markerName marker_name',
  'details',
  'header',
  'failure',
]);

function parse_RecordMarkerCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RecordMarkerCommandAttributes); field >= 0; field = json.nextField(keysOf_RecordMarkerCommandAttributes)) {
    switch (field) {
      case 0: { // marker_name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // details
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMap(json, out, 18, 'string', (json, out) => parseMessage(json, out, 18, common_v1_Payloads), false);
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
      case 3: { // failure
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, failure_v1_Failure);
        break;
      }
    }
  }
}

export const RecordMarkerCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.RecordMarkerCommandAttributes',
  parse_RecordMarkerCommandAttributes,
  () => [
    field(1, 'marker_name', 'string', { jsonName: 'markerName' }),
    field(2, 'details', 'message', { cardinality: 'map', type: () => common_v1_Payloads, mapKey: 'string' }),
    field(3, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(4, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
  ],
);

const keysOf_ContinueAsNewWorkflowExecutionCommandAttributes = keyTable('temporal.api.command.v1.ContinueAsNewWorkflowExecutionCommandAttributes', [
  'workflowType workflow_type',
  'taskQueue task_queue',
  'input',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'backoffStartInterval backoff_start_interval',
  'retryPolicy retry_policy',
  'initiator',
  'failure',
  'lastCompletionResult last_completion_result',
  'cronSchedule cron_schedule',
  'header',
  'memo',
  'searchAttributes search_attributes',
  'inheritBuildId inherit_build_id',
  'initialVersioningBehavior initial_versioning_behavior',
]);

function parse_ContinueAsNewWorkflowExecutionCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ContinueAsNewWorkflowExecutionCommandAttributes); field >= 0; field = json.nextField(keysOf_ContinueAsNewWorkflowExecutionCommandAttributes)) {
    switch (field) {
      case 0: { // workflow_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_WorkflowType);
        break;
      }
      case 1: { // task_queue
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, taskqueue_v1_TaskQueue);
        break;
      }
      case 2: { // input
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Payloads);
        break;
      }
      case 3: { // workflow_run_timeout
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Duration);
        break;
      }
      case 4: { // workflow_task_timeout
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Duration);
        break;
      }
      case 5: { // backoff_start_interval
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Duration);
        break;
      }
      case 6: { // retry_policy
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, common_v1_RetryPolicy);
        break;
      }
      case 7: { // initiator
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseEnum(json, out, 64, false, enums_v1_ContinueAsNewInitiator);
        break;
      }
      case 8: { // failure
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, failure_v1_Failure);
        break;
      }
      case 9: { // last_completion_result
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, common_v1_Payloads);
        break;
      }
      case 10: { // cron_schedule
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 90, false);
        break;
      }
      case 11: { // header
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, common_v1_Header);
        break;
      }
      case 12: { // memo
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 106, common_v1_Memo);
        break;
      }
      case 13: { // search_attributes
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, common_v1_SearchAttributes);
        break;
      }
      case 14: { // inherit_build_id
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseBool(json, out, 120, false);
        break;
      }
      case 15: { // initial_versioning_behavior
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseEnum(json, out, 128, false, enums_v1_ContinueAsNewVersioningBehavior);
        break;
      }
    }
  }
}

export const ContinueAsNewWorkflowExecutionCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.ContinueAsNewWorkflowExecutionCommandAttributes',
  parse_ContinueAsNewWorkflowExecutionCommandAttributes,
  () => [
    field(1, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(2, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(3, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(4, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(5, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(6, 'backoff_start_interval', 'message', { jsonName: 'backoffStartInterval', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(7, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(8, 'initiator', 'enum', { type: () => enums_v1_ContinueAsNewInitiator }),
    field(9, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(10, 'last_completion_result', 'message', { jsonName: 'lastCompletionResult', type: () => common_v1_Payloads, explicitPresence: true }),
    field(11, 'cron_schedule', 'string', { jsonName: 'cronSchedule' }),
    field(12, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(13, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(14, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(15, 'inherit_build_id', 'bool', { jsonName: 'inheritBuildId' }),
    field(16, 'initial_versioning_behavior', 'enum', { jsonName: 'initialVersioningBehavior', type: () => enums_v1_ContinueAsNewVersioningBehavior }),
  ],
);

const keysOf_StartChildWorkflowExecutionCommandAttributes = keyTable('temporal.api.command.v1.StartChildWorkflowExecutionCommandAttributes', [
  'namespace',
  'workflowId workflow_id',
  'workflowType workflow_type',
  'taskQueue task_queue',
  'input',
  'workflowExecutionTimeout workflow_execution_timeout',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'parentClosePolicy parent_close_policy',
  'control',
  'workflowIdReusePolicy workflow_id_reuse_policy',
  'retryPolicy retry_policy',
  'cronSchedule cron_schedule',
  'header',
  'memo',
  'searchAttributes search_attributes',
  'inheritBuildId inherit_build_id',
  'priority',
  'versioningOverride versioning_override',
]);

function parse_StartChildWorkflowExecutionCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartChildWorkflowExecutionCommandAttributes); field >= 0; field = json.nextField(keysOf_StartChildWorkflowExecutionCommandAttributes)) {
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
      case 1: { // workflow_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
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
      case 3: { // task_queue
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, taskqueue_v1_TaskQueue);
        break;
      }
      case 4: { // input
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payloads);
        break;
      }
      case 5: { // workflow_execution_timeout
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Duration);
        break;
      }
      case 6: { // workflow_run_timeout
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 7: { // workflow_task_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 8: { // parent_close_policy
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseEnum(json, out, 72, false, enums_v1_ParentClosePolicy);
        break;
      }
      case 9: { // control
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 10: { // workflow_id_reuse_policy
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseEnum(json, out, 88, false, enums_v1_WorkflowIdReusePolicy);
        break;
      }
      case 11: { // retry_policy
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, common_v1_RetryPolicy);
        break;
      }
      case 12: { // cron_schedule
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseString(json, out, 106, false);
        break;
      }
      case 13: { // header
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, common_v1_Header);
        break;
      }
      case 14: { // memo
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 122, common_v1_Memo);
        break;
      }
      case 15: { // search_attributes
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, common_v1_SearchAttributes);
        break;
      }
      case 16: { // inherit_build_id
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseBool(json, out, 136, false);
        break;
      }
      case 17: { // priority
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 146, common_v1_Priority);
        break;
      }
      case 18: { // versioning_override
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 154, workflow_v1_VersioningOverride);
        break;
      }
    }
  }
}

export const StartChildWorkflowExecutionCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.StartChildWorkflowExecutionCommandAttributes',
  parse_StartChildWorkflowExecutionCommandAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(5, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'workflow_execution_timeout', 'message', { jsonName: 'workflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(7, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'parent_close_policy', 'enum', { jsonName: 'parentClosePolicy', type: () => enums_v1_ParentClosePolicy }),
    field(10, 'control', 'string'),
    field(11, 'workflow_id_reuse_policy', 'enum', { jsonName: 'workflowIdReusePolicy', type: () => enums_v1_WorkflowIdReusePolicy }),
    field(12, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(13, 'cron_schedule', 'string', { jsonName: 'cronSchedule' }),
    field(14, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(15, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(16, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(17, 'inherit_build_id', 'bool', { jsonName: 'inheritBuildId' }),
    field(18, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(19, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => workflow_v1_VersioningOverride, explicitPresence: true }),
  ],
);

const keysOf_ProtocolMessageCommandAttributes = keyTable('temporal.api.command.v1.ProtocolMessageCommandAttributes', [
  'messageId message_id',
]);

function parse_ProtocolMessageCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ProtocolMessageCommandAttributes); field >= 0; field = json.nextField(keysOf_ProtocolMessageCommandAttributes)) {
    switch (field) {
      case 0: { // message_id
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

export const ProtocolMessageCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.ProtocolMessageCommandAttributes',
  parse_ProtocolMessageCommandAttributes,
  () => [
    field(1, 'message_id', 'string', { jsonName: 'messageId' }),
  ],
);

const keysOf_ScheduleNexusOperationCommandAttributes = keyTable('temporal.api.command.v1.ScheduleNexusOperationCommandAttributes', [
  'endpoint',
  'service',
  'operation',
  'input',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'nexusHeader nexus_header',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
]);

function parse_ScheduleNexusOperationCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleNexusOperationCommandAttributes); field >= 0; field = json.nextField(keysOf_ScheduleNexusOperationCommandAttributes)) {
    switch (field) {
      case 0: { // endpoint
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // service
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // operation
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // input
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Payload);
        break;
      }
      case 4: { // schedule_to_close_timeout
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Duration);
        break;
      }
      case 5: { // nexus_header
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMap(json, out, 50, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 6: { // schedule_to_start_timeout
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 7: { // start_to_close_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
    }
  }
}

export const ScheduleNexusOperationCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.ScheduleNexusOperationCommandAttributes',
  parse_ScheduleNexusOperationCommandAttributes,
  () => [
    field(1, 'endpoint', 'string'),
    field(2, 'service', 'string'),
    field(3, 'operation', 'string'),
    field(4, 'input', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(5, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(6, 'nexus_header', 'string', { jsonName: 'nexusHeader', cardinality: 'map', mapKey: 'string' }),
    field(7, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_RequestCancelNexusOperationCommandAttributes = keyTable('temporal.api.command.v1.RequestCancelNexusOperationCommandAttributes', [
  'scheduledEventId scheduled_event_id',
]);

function parse_RequestCancelNexusOperationCommandAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelNexusOperationCommandAttributes); field >= 0; field = json.nextField(keysOf_RequestCancelNexusOperationCommandAttributes)) {
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
    }
  }
}

export const RequestCancelNexusOperationCommandAttributes: MessageType = messageType(
  'temporal.api.command.v1.RequestCancelNexusOperationCommandAttributes',
  parse_RequestCancelNexusOperationCommandAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
  ],
);

const keysOf_Command = keyTable('temporal.api.command.v1.Command', [
  'commandType command_type',
  'userMetadata user_metadata',
  'eventGroupMarkers event_group_markers',
  'scheduleActivityTaskCommandAttributes schedule_activity_task_command_attributes',
  'startTimerCommandAttributes start_timer_command_attributes',
  'completeWorkflowExecutionCommandAttributes complete_workflow_execution_command_attributes',
  'failWorkflowExecutionCommandAttributes fail_workflow_execution_command_attributes',
  'requestCancelActivityTaskCommandAttributes request_cancel_activity_task_command_attributes',
  'cancelTimerCommandAttributes cancel_timer_command_attributes',
  'cancelWorkflowExecutionCommandAttributes cancel_workflow_execution_command_attributes',
  'requestCancelExternalWorkflowExecutionCommandAttributes request_cancel_external_workflow_execution_command_attributes',
  'recordMarkerCommandAttributes record_marker_command_attributes',
  'continueAsNewWorkflowExecutionCommandAttributes continue_as_new_workflow_execution_command_attributes',
  'startChildWorkflowExecutionCommandAttributes start_child_workflow_execution_command_attributes',
  'signalExternalWorkflowExecutionCommandAttributes signal_external_workflow_execution_command_attributes',
  'upsertWorkflowSearchAttributesCommandAttributes upsert_workflow_search_attributes_command_attributes',
  'protocolMessageCommandAttributes protocol_message_command_attributes',
  'modifyWorkflowPropertiesCommandAttributes modify_workflow_properties_command_attributes',
  'scheduleNexusOperationCommandAttributes schedule_nexus_operation_command_attributes',
  'requestCancelNexusOperationCommandAttributes request_cancel_nexus_operation_command_attributes',
]);

function parse_Command(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Command); field >= 0; field = json.nextField(keysOf_Command)) {
    switch (field) {
      case 0: { // command_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_CommandType);
        break;
      }
      case 1: { // user_metadata
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 2410, sdk_v1_UserMetadata);
        break;
      }
      case 2: { // event_group_markers
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 2418, sdk_v1_EventGroupMarker), false);
        break;
      }
      case 3: { // schedule_activity_task_command_attributes
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, ScheduleActivityTaskCommandAttributes);
        break;
      }
      case 4: { // start_timer_command_attributes
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, StartTimerCommandAttributes);
        break;
      }
      case 5: { // complete_workflow_execution_command_attributes
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, CompleteWorkflowExecutionCommandAttributes);
        break;
      }
      case 6: { // fail_workflow_execution_command_attributes
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, FailWorkflowExecutionCommandAttributes);
        break;
      }
      case 7: { // request_cancel_activity_task_command_attributes
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 50, RequestCancelActivityTaskCommandAttributes);
        break;
      }
      case 8: { // cancel_timer_command_attributes
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 58, CancelTimerCommandAttributes);
        break;
      }
      case 9: { // cancel_workflow_execution_command_attributes
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 66, CancelWorkflowExecutionCommandAttributes);
        break;
      }
      case 10: { // request_cancel_external_workflow_execution_command_attributes
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 74, RequestCancelExternalWorkflowExecutionCommandAttributes);
        break;
      }
      case 11: { // record_marker_command_attributes
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 82, RecordMarkerCommandAttributes);
        break;
      }
      case 12: { // continue_as_new_workflow_execution_command_attributes
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 90, ContinueAsNewWorkflowExecutionCommandAttributes);
        break;
      }
      case 13: { // start_child_workflow_execution_command_attributes
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 98, StartChildWorkflowExecutionCommandAttributes);
        break;
      }
      case 14: { // signal_external_workflow_execution_command_attributes
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 106, SignalExternalWorkflowExecutionCommandAttributes);
        break;
      }
      case 15: { // upsert_workflow_search_attributes_command_attributes
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 114, UpsertWorkflowSearchAttributesCommandAttributes);
        break;
      }
      case 16: { // protocol_message_command_attributes
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 122, ProtocolMessageCommandAttributes);
        break;
      }
      case 17: { // modify_workflow_properties_command_attributes
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 138, ModifyWorkflowPropertiesCommandAttributes);
        break;
      }
      case 18: { // schedule_nexus_operation_command_attributes
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 146, ScheduleNexusOperationCommandAttributes);
        break;
      }
      case 19: { // request_cancel_nexus_operation_command_attributes
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 154, RequestCancelNexusOperationCommandAttributes);
        break;
      }
    }
  }
}

export const Command: MessageType = messageType(
  'temporal.api.command.v1.Command',
  parse_Command,
  () => [
    field(1, 'command_type', 'enum', { jsonName: 'commandType', type: () => enums_v1_CommandType }),
    field(301, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(302, 'event_group_markers', 'message', { jsonName: 'eventGroupMarkers', cardinality: 'repeated', type: () => sdk_v1_EventGroupMarker }),
    field(2, 'schedule_activity_task_command_attributes', 'message', { jsonName: 'scheduleActivityTaskCommandAttributes', type: () => ScheduleActivityTaskCommandAttributes, oneof: 0, explicitPresence: true }),
    field(3, 'start_timer_command_attributes', 'message', { jsonName: 'startTimerCommandAttributes', type: () => StartTimerCommandAttributes, oneof: 0, explicitPresence: true }),
    field(4, 'complete_workflow_execution_command_attributes', 'message', { jsonName: 'completeWorkflowExecutionCommandAttributes', type: () => CompleteWorkflowExecutionCommandAttributes, oneof: 0, explicitPresence: true }),
    field(5, 'fail_workflow_execution_command_attributes', 'message', { jsonName: 'failWorkflowExecutionCommandAttributes', type: () => FailWorkflowExecutionCommandAttributes, oneof: 0, explicitPresence: true }),
    field(6, 'request_cancel_activity_task_command_attributes', 'message', { jsonName: 'requestCancelActivityTaskCommandAttributes', type: () => RequestCancelActivityTaskCommandAttributes, oneof: 0, explicitPresence: true }),
    field(7, 'cancel_timer_command_attributes', 'message', { jsonName: 'cancelTimerCommandAttributes', type: () => CancelTimerCommandAttributes, oneof: 0, explicitPresence: true }),
    field(8, 'cancel_workflow_execution_command_attributes', 'message', { jsonName: 'cancelWorkflowExecutionCommandAttributes', type: () => CancelWorkflowExecutionCommandAttributes, oneof: 0, explicitPresence: true }),
    field(9, 'request_cancel_external_workflow_execution_command_attributes', 'message', { jsonName: 'requestCancelExternalWorkflowExecutionCommandAttributes', type: () => RequestCancelExternalWorkflowExecutionCommandAttributes, oneof: 0, explicitPresence: true }),
    field(10, 'record_marker_command_attributes', 'message', { jsonName: 'recordMarkerCommandAttributes', type: () => RecordMarkerCommandAttributes, oneof: 0, explicitPresence: true }),
    field(11, 'continue_as_new_workflow_execution_command_attributes', 'message', { jsonName: 'continueAsNewWorkflowExecutionCommandAttributes', type: () => ContinueAsNewWorkflowExecutionCommandAttributes, oneof: 0, explicitPresence: true }),
    field(12, 'start_child_workflow_execution_command_attributes', 'message', { jsonName: 'startChildWorkflowExecutionCommandAttributes', type: () => StartChildWorkflowExecutionCommandAttributes, oneof: 0, explicitPresence: true }),
    field(13, 'signal_external_workflow_execution_command_attributes', 'message', { jsonName: 'signalExternalWorkflowExecutionCommandAttributes', type: () => SignalExternalWorkflowExecutionCommandAttributes, oneof: 0, explicitPresence: true }),
    field(14, 'upsert_workflow_search_attributes_command_attributes', 'message', { jsonName: 'upsertWorkflowSearchAttributesCommandAttributes', type: () => UpsertWorkflowSearchAttributesCommandAttributes, oneof: 0, explicitPresence: true }),
    field(15, 'protocol_message_command_attributes', 'message', { jsonName: 'protocolMessageCommandAttributes', type: () => ProtocolMessageCommandAttributes, oneof: 0, explicitPresence: true }),
    field(17, 'modify_workflow_properties_command_attributes', 'message', { jsonName: 'modifyWorkflowPropertiesCommandAttributes', type: () => ModifyWorkflowPropertiesCommandAttributes, oneof: 0, explicitPresence: true }),
    field(18, 'schedule_nexus_operation_command_attributes', 'message', { jsonName: 'scheduleNexusOperationCommandAttributes', type: () => ScheduleNexusOperationCommandAttributes, oneof: 0, explicitPresence: true }),
    field(19, 'request_cancel_nexus_operation_command_attributes', 'message', { jsonName: 'requestCancelNexusOperationCommandAttributes', type: () => RequestCancelNexusOperationCommandAttributes, oneof: 0, explicitPresence: true }),
  ],
);

