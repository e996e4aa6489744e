// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import { CallbackInfo as callback_v1_CallbackInfo } from '../callback/v1.ts';
import {
  ActivityType as common_v1_ActivityType,
  Header as common_v1_Header,
  Link as common_v1_Link,
  Payloads as common_v1_Payloads,
  Priority as common_v1_Priority,
  RetryPolicy as common_v1_RetryPolicy,
  SearchAttributes as common_v1_SearchAttributes,
} from '../common/v1.ts';
import { WorkerDeploymentVersion as deployment_v1_WorkerDeploymentVersion } from '../deployment/v1.ts';
import {
  ActivityExecutionStatus as enums_v1_ActivityExecutionStatus,
  PendingActivityState as enums_v1_PendingActivityState,
  RetryState as enums_v1_RetryState,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';
import { UserMetadata as sdk_v1_UserMetadata } from '../sdk/v1.ts';
import { TaskQueue as taskqueue_v1_TaskQueue } from '../taskqueue/v1.ts';

/** temporal.api.activity.v1.ActivityExecutionOutcome */
export interface ActivityExecutionOutcome {
  readonly result?: common_v1_Payloads;
  readonly failure?: failure_v1_Failure;
  readonly retryState?: enums_v1_RetryState;
}

/** temporal.api.activity.v1.ActivityOptions */
export interface ActivityOptions {
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly heartbeatTimeout?: google_protobuf_Duration;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly priority?: common_v1_Priority;
  readonly startDelay?: google_protobuf_Duration;
}

/** temporal.api.activity.v1.ActivityExecutionInfo */
export interface ActivityExecutionInfo {
  readonly activityId?: string;
  readonly runId?: string;
  readonly activityType?: common_v1_ActivityType;
  readonly status?: enums_v1_ActivityExecutionStatus;
  readonly runState?: enums_v1_PendingActivityState;
  readonly taskQueue?: string;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly heartbeatTimeout?: google_protobuf_Duration;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly heartbeatDetails?: common_v1_Payloads;
  readonly lastHeartbeatTime?: google_protobuf_Timestamp;
  readonly lastStartedTime?: google_protobuf_Timestamp;
  readonly attempt?: number;
  readonly executionDuration?: google_protobuf_Duration;
  readonly scheduleTime?: google_protobuf_Timestamp;
  readonly expirationTime?: google_protobuf_Timestamp;
  readonly closeTime?: google_protobuf_Timestamp;
  readonly lastFailure?: failure_v1_Failure;
  readonly lastWorkerIdentity?: string;
  readonly currentRetryInterval?: google_protobuf_Duration;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly lastDeploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly priority?: common_v1_Priority;
  readonly stateTransitionCount?: string;
  readonly stateSizeBytes?: string;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly header?: common_v1_Header;
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly canceledReason?: string;
  readonly links?: readonly common_v1_Link[];
  readonly totalHeartbeatCount?: string;
  readonly sdkName?: string;
  readonly sdkVersion?: string;
  readonly startDelay?: google_protobuf_Duration;
  readonly executionTime?: google_protobuf_Timestamp;
}

/** temporal.api.activity.v1.ActivityExecutionListInfo */
export interface ActivityExecutionListInfo {
  readonly activityId?: string;
  readonly runId?: string;
  readonly activityType?: common_v1_ActivityType;
  readonly scheduleTime?: google_protobuf_Timestamp;
  readonly closeTime?: google_protobuf_Timestamp;
  readonly status?: enums_v1_ActivityExecutionStatus;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly taskQueue?: string;
  readonly stateTransitionCount?: string;
  readonly stateSizeBytes?: string;
  readonly executionDuration?: google_protobuf_Duration;
  readonly executionTime?: google_protobuf_Timestamp;
}

/** temporal.api.activity.v1.CallbackInfo */
export interface CallbackInfo {
  readonly trigger?: CallbackInfo_Trigger;
  readonly info?: callback_v1_CallbackInfo;
}

/** temporal.api.activity.v1.CallbackInfo.ActivityClosed */
export type CallbackInfo_ActivityClosed = { readonly [key: string]: never };

/** temporal.api.activity.v1.CallbackInfo.Trigger */
export interface CallbackInfo_Trigger {
  readonly activityClosed?: CallbackInfo_ActivityClosed;
}

const keysOf_ActivityExecutionOutcome = keyTable('temporal.api.activity.v1.ActivityExecutionOutcome', [
  'result',
  'failure',
  'retryState retry_state',
]);

function parse_ActivityExecutionOutcome(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ActivityExecutionOutcome); field >= 0; field = json.nextField(keysOf_ActivityExecutionOutcome)) {
    switch (field) {
      case 0: { // result
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('value');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, common_v1_Payloads);
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
          json.oneofTwice('value');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, failure_v1_Failure);
        break;
      }
      case 2: { // retry_state
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_RetryState);
        break;
      }
    }
  }
}

export const ActivityExecutionOutcome: MessageType = messageType(
  'temporal.api.activity.v1.ActivityExecutionOutcome',
  parse_ActivityExecutionOutcome,
  () => [
    field(1, 'result', 'message', { type: () => common_v1_Payloads, oneof: 0, explicitPresence: true }),
    field(2, 'failure', 'message', { type: () => failure_v1_Failure, oneof: 0, explicitPresence: true }),
    field(3, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
  ],
);

const keysOf_ActivityOptions = keyTable('temporal.api.activity.v1.ActivityOptions', [
  'taskQueue task_queue',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'heartbeatTimeout heartbeat_timeout',
  'retryPolicy retry_policy',
  'priority',
  'startDelay start_delay',
]);

function parse_ActivityOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityOptions); field >= 0; field = json.nextField(keysOf_ActivityOptions)) {
    switch (field) {
      case 0: { // task_queue
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, taskqueue_v1_TaskQueue);
        break;
      }
      case 1: { // schedule_to_close_timeout
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
        break;
      }
      case 2: { // schedule_to_start_timeout
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Duration);
        break;
      }
      case 3: { // start_to_close_timeout
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Duration);
        break;
      }
      case 4: { // heartbeat_timeout
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Duration);
        break;
      }
      case 5: { // retry_policy
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_RetryPolicy);
        break;
      }
      case 6: { // priority
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, common_v1_Priority);
        break;
      }
      case 7: { // start_delay
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

export const ActivityOptions: MessageType = messageType(
  'temporal.api.activity.v1.ActivityOptions',
  parse_ActivityOptions,
  () => [
    field(1, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(2, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(3, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(4, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(5, 'heartbeat_timeout', 'message', { jsonName: 'heartbeatTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(6, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(7, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(8, 'start_delay', 'message', { jsonName: 'startDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_ActivityExecutionInfo = keyTable('temporal.api.activity.v1.ActivityExecutionInfo', [
  'activityId activity_id',
  'runId run_id',
  'activityType activity_type',
  'status',
  'runState run_state',
  'taskQueue task_queue',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'heartbeatTimeout heartbeat_timeout',
  'retryPolicy retry_policy',
  'heartbeatDetails heartbeat_details',
  'lastHeartbeatTime last_heartbeat_time',
  'lastStartedTime last_started_time',
  'attempt',
  'executionDuration execution_duration',
  'scheduleTime schedule_time',
  'expirationTime expiration_time',
  'closeTime close_time',
  'lastFailure last_failure',
  'lastWorkerIdentity last_worker_identity',
  'currentRetryInterval current_retry_interval',
  'lastAttemptCompleteTime last_attempt_complete_time',
  'nextAttemptScheduleTime next_attempt_schedule_time',
  'lastDeploymentVersion last_deployment_version',
  'priority',
  'stateTransitionCount state_transition_count',
  'stateSizeBytes state_size_bytes',
  'searchAttributes search_attributes',
  'header',
  'userMetadata user_metadata',
  'canceledReason canceled_reason',
  'links',
  'totalHeartbeatCount total_heartbeat_count',
  'sdkName sdk_name',
  'sdkVersion sdk_version',
  'startDelay start_delay',
  'executionTime execution_time',
]);

function parse_ActivityExecutionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let seen1 = 0;
  for (let field = json.firstField(keysOf_ActivityExecutionInfo); field >= 0; field = json.nextField(keysOf_ActivityExecutionInfo)) {
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
      case 1: { // run_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // activity_type
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_ActivityType);
        break;
      }
      case 3: { // status
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_ActivityExecutionStatus);
        break;
      }
      case 4: { // run_state
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_PendingActivityState);
        break;
      }
      case 5: { // task_queue
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // schedule_to_close_timeout
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 7: { // schedule_to_start_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 8: { // start_to_close_timeout
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Duration);
        break;
      }
      case 9: { // heartbeat_timeout
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Duration);
        break;
      }
      case 10: { // retry_policy
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, common_v1_RetryPolicy);
        break;
      }
      case 11: { // heartbeat_details
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, common_v1_Payloads);
        break;
      }
      case 12: { // last_heartbeat_time
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 106, google_protobuf_Timestamp);
        break;
      }
      case 13: { // last_started_time
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, google_protobuf_Timestamp);
        break;
      }
      case 14: { // attempt
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseInt32(json, out, 120, false);
        break;
      }
      case 15: { // execution_duration
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, google_protobuf_Duration);
        break;
      }
      case 16: { // schedule_time
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, google_protobuf_Timestamp);
        break;
      }
      case 17: { // expiration_time
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 146, google_protobuf_Timestamp);
        break;
      }
      case 18: { // close_time
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 154, google_protobuf_Timestamp);
        break;
      }
      case 19: { // last_failure
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseMessage(json, out, 162, failure_v1_Failure);
        break;
      }
      case 20: { // last_worker_identity
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseString(json, out, 170, false);
        break;
      }
      case 21: { // current_retry_interval
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 178, google_protobuf_Duration);
        break;
      }
      case 22: { // last_attempt_complete_time
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseMessage(json, out, 186, google_protobuf_Timestamp);
        break;
      }
      case 23: { // next_attempt_schedule_time
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseMessage(json, out, 194, google_protobuf_Timestamp);
        break;
      }
      case 24: { // last_deployment_version
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseMessage(json, out, 202, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 25: { // priority
        if ((seen0 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 33554432;
        if (json.null()) break;
        parseMessage(json, out, 210, common_v1_Priority);
        break;
      }
      case 26: { // state_transition_count
        if ((seen0 & 67108864) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 67108864;
        if (json.null()) break;
        parseInt64(json, out, 216, false);
        break;
      }
      case 27: { // state_size_bytes
        if ((seen0 & 134217728) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 134217728;
        if (json.null()) break;
        parseInt64(json, out, 224, false);
        break;
      }
      case 28: { // search_attributes
        if ((seen0 & 268435456) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 268435456;
        if (json.null()) break;
        parseMessage(json, out, 234, common_v1_SearchAttributes);
        break;
      }
      case 29: { // header
        if ((seen0 & 536870912) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 536870912;
        if (json.null()) break;
        parseMessage(json, out, 242, common_v1_Header);
        break;
      }
      case 30: { // user_metadata
        if ((seen0 & 1073741824) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1073741824;
        if (json.null()) break;
        parseMessage(json, out, 250, sdk_v1_UserMetadata);
        break;
      }
      case 31: { // canceled_reason
        if ((seen1 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 1;
        if (json.null()) break;
        parseString(json, out, 258, false);
        break;
      }
      case 32: { // links
        if ((seen1 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 266, common_v1_Link), false);
        break;
      }
      case 33: { // total_heartbeat_count
        if ((seen1 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 272, false);
        break;
      }
      case 34: { // sdk_name
        if ((seen1 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 8;
        if (json.null()) break;
        parseString(json, out, 282, false);
        break;
      }
      case 35: { // sdk_version
        if ((seen1 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 16;
        if (json.null()) break;
        parseString(json, out, 290, false);
        break;
      }
      case 36: { // start_delay
        if ((seen1 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 298, google_protobuf_Duration);
        break;
      }
      case 37: { // execution_time
        if ((seen1 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 306, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const ActivityExecutionInfo: MessageType = messageType(
  'temporal.api.activity.v1.ActivityExecutionInfo',
  parse_ActivityExecutionInfo,
  () => [
    field(1, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
    field(3, 'activity_type', 'message', { jsonName: 'activityType', type: () => common_v1_ActivityType, explicitPresence: true }),
    field(4, 'status', 'enum', { type: () => enums_v1_ActivityExecutionStatus }),
    field(5, 'run_state', 'enum', { jsonName: 'runState', type: () => enums_v1_PendingActivityState }),
    field(6, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(7, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'heartbeat_timeout', 'message', { jsonName: 'heartbeatTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(11, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(12, 'heartbeat_details', 'message', { jsonName: 'heartbeatDetails', type: () => common_v1_Payloads, explicitPresence: true }),
    field(13, 'last_heartbeat_time', 'message', { jsonName: 'lastHeartbeatTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(14, 'last_started_time', 'message', { jsonName: 'lastStartedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(15, 'attempt', 'int32'),
    field(16, 'execution_duration', 'message', { jsonName: 'executionDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(17, 'schedule_time', 'message', { jsonName: 'scheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(18, 'expiration_time', 'message', { jsonName: 'expirationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(19, 'close_time', 'message', { jsonName: 'closeTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(20, 'last_failure', 'message', { jsonName: 'lastFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(21, 'last_worker_identity', 'string', { jsonName: 'lastWorkerIdentity' }),
    field(22, 'current_retry_interval', 'message', { jsonName: 'currentRetryInterval', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(23, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(24, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(25, 'last_deployment_version', 'message', { jsonName: 'lastDeploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(26, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(27, 'state_transition_count', 'int64', { jsonName: 'stateTransitionCount' }),
    field(28, 'state_size_bytes', 'int64', { jsonName: 'stateSizeBytes' }),
    field(29, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(30, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(31, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(32, 'canceled_reason', 'string', { jsonName: 'canceledReason' }),
    field(33, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
    field(34, 'total_heartbeat_count', 'int64', { jsonName: 'totalHeartbeatCount' }),
    field(35, 'sdk_name', 'string', { jsonName: 'sdkName' }),
    field(36, 'sdk_version', 'string', { jsonName: 'sdkVersion' }),
    field(37, 'start_delay', 'message', { jsonName: 'startDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(38, 'execution_time', 'message', { jsonName: 'executionTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_ActivityExecutionListInfo = keyTable('temporal.api.activity.v1.ActivityExecutionListInfo', [
  'activityId activity_id',
  'runId run_id',
  'activityType activity_type',
  'scheduleTime schedule_time',
  'closeTime close_time',
  'status',
  'searchAttributes search_attributes',
  'taskQueue task_queue',
  'stateTransitionCount state_transition_count',
  'stateSizeBytes state_size_bytes',
  'executionDuration execution_duration',
  'executionTime execution_time',
]);

function parse_ActivityExecutionListInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityExecutionListInfo); field >= 0; field = json.nextField(keysOf_ActivityExecutionListInfo)) {
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
      case 1: { // run_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // activity_type
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_ActivityType);
        break;
      }
      case 3: { // schedule_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 4: { // close_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 5: { // status
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseEnum(json, out, 48, false, enums_v1_ActivityExecutionStatus);
        break;
      }
      case 6: { // search_attributes
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, common_v1_SearchAttributes);
        break;
      }
      case 7: { // task_queue
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 8: { // state_transition_count
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseInt64(json, out, 72, false);
        break;
      }
      case 9: { // state_size_bytes
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseInt64(json, out, 80, false);
        break;
      }
      case 10: { // execution_duration
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, google_protobuf_Duration);
        break;
      }
      case 11: { // execution_time
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const ActivityExecutionListInfo: MessageType = messageType(
  'temporal.api.activity.v1.ActivityExecutionListInfo',
  parse_ActivityExecutionListInfo,
  () => [
    field(1, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
    field(3, 'activity_type', 'message', { jsonName: 'activityType', type: () => common_v1_ActivityType, explicitPresence: true }),
    field(4, 'schedule_time', 'message', { jsonName: 'scheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'close_time', 'message', { jsonName: 'closeTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'status', 'enum', { type: () => enums_v1_ActivityExecutionStatus }),
    field(7, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(8, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(9, 'state_transition_count', 'int64', { jsonName: 'stateTransitionCount' }),
    field(10, 'state_size_bytes', 'int64', { jsonName: 'stateSizeBytes' }),
    field(11, 'execution_duration', 'message', { jsonName: 'executionDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(12, 'execution_time', 'message', { jsonName: 'executionTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_CallbackInfo = keyTable('temporal.api.activity.v1.CallbackInfo', [
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
  'temporal.api.activity.v1.CallbackInfo',
  parse_CallbackInfo,
  () => [
    field(1, 'trigger', 'message', { type: () => CallbackInfo_Trigger, explicitPresence: true }),
    field(2, 'info', 'message', { type: () => callback_v1_CallbackInfo, explicitPresence: true }),
  ],
);

const keysOf_CallbackInfo_ActivityClosed = keyTable('temporal.api.activity.v1.CallbackInfo.ActivityClosed', [
]);

function parse_CallbackInfo_ActivityClosed(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_CallbackInfo_ActivityClosed);
}

export const CallbackInfo_ActivityClosed: MessageType = messageType(
  'temporal.api.activity.v1.CallbackInfo.ActivityClosed',
  parse_CallbackInfo_ActivityClosed,
  () => [],
);

const keysOf_CallbackInfo_Trigger = keyTable('temporal.api.activity.v1.CallbackInfo.Trigger', [
  'activityClosed activity_closed',
]);

function parse_CallbackInfo_Trigger(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_CallbackInfo_Trigger); field >= 0; field = json.nextField(keysOf_CallbackInfo_Trigger)) {
    switch (field) {
      case 0: { // activity_closed
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
        parseMessage(json, out, 10, CallbackInfo_ActivityClosed);
        break;
      }
    }
  }
}

export const CallbackInfo_Trigger: MessageType = messageType(
  'temporal.api.activity.v1.CallbackInfo.Trigger',
  parse_CallbackInfo_Trigger,
  () => [
    field(1, 'activity_closed', 'message', { jsonName: 'activityClosed', type: () => CallbackInfo_ActivityClosed, oneof: 0, explicitPresence: true }),
  ],
);

