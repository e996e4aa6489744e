// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import type { EnumType } from '../../../../src/codec/json/message-shape.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { type MapValue, printMap } from '../../../../src/codec/json/print-map.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printEnum } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import { WireReader } from '../../../../src/codec/wire/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Empty as google_protobuf_Empty,
  FieldMask as google_protobuf_FieldMask,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import { ActivityOptions as activity_v1_ActivityOptions } from '../activity/v1.ts';
import {
  ActivityType as common_v1_ActivityType,
  Callback as common_v1_Callback,
  Header as common_v1_Header,
  Link as common_v1_Link,
  Memo as common_v1_Memo,
  Payloads as common_v1_Payloads,
  Priority as common_v1_Priority,
  RetryPolicy as common_v1_RetryPolicy,
  SearchAttributes as common_v1_SearchAttributes,
  TimeSkippingConfig as common_v1_TimeSkippingConfig,
  TimeSkippingInfo as common_v1_TimeSkippingInfo,
  WorkerVersionStamp as common_v1_WorkerVersionStamp,
  WorkflowExecution as common_v1_WorkflowExecution,
  WorkflowType as common_v1_WorkflowType,
} from '../common/v1.ts';
import {
  Deployment as deployment_v1_Deployment,
  WorkerDeploymentVersion as deployment_v1_WorkerDeploymentVersion,
} from '../deployment/v1.ts';
import {
  CallbackState as enums_v1_CallbackState,
  ContinueAsNewVersioningBehavior as enums_v1_ContinueAsNewVersioningBehavior,
  EventType as enums_v1_EventType,
  NexusOperationCancellationState as enums_v1_NexusOperationCancellationState,
  ParentClosePolicy as enums_v1_ParentClosePolicy,
  PendingActivityState as enums_v1_PendingActivityState,
  PendingNexusOperationState as enums_v1_PendingNexusOperationState,
  PendingWorkflowTaskState as enums_v1_PendingWorkflowTaskState,
  VersioningBehavior as enums_v1_VersioningBehavior,
  WorkflowExecutionStatus as enums_v1_WorkflowExecutionStatus,
  WorkflowIdReusePolicy as enums_v1_WorkflowIdReusePolicy,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';
import { UserMetadata as sdk_v1_UserMetadata } from '../sdk/v1.ts';
import { TaskQueue as taskqueue_v1_TaskQueue } from '../taskqueue/v1.ts';

/** temporal.api.workflow.v1.VersioningOverride.PinnedOverrideBehavior */
export type VersioningOverride_PinnedOverrideBehavior =
  | 'PINNED_OVERRIDE_BEHAVIOR_UNSPECIFIED'
  | 'PINNED_OVERRIDE_BEHAVIOR_PINNED';

/** temporal.api.workflow.v1.WorkflowExecutionInfo */
export interface WorkflowExecutionInfo {
  readonly execution?: common_v1_WorkflowExecution;
  readonly type?: common_v1_WorkflowType;
  readonly startTime?: google_protobuf_Timestamp;
  readonly closeTime?: google_protobuf_Timestamp;
  readonly status?: enums_v1_WorkflowExecutionStatus;
  readonly historyLength?: string;
  readonly parentNamespaceId?: string;
  readonly parentExecution?: common_v1_WorkflowExecution;
  readonly executionTime?: google_protobuf_Timestamp;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly autoResetPoints?: ResetPoints;
  readonly taskQueue?: string;
  readonly stateTransitionCount?: string;
  readonly historySizeBytes?: string;
  /** @deprecated */
  readonly mostRecentWorkerVersionStamp?: common_v1_WorkerVersionStamp;
  readonly executionDuration?: google_protobuf_Duration;
  readonly rootExecution?: common_v1_WorkflowExecution;
  /** @deprecated */
  readonly assignedBuildId?: string;
  /** @deprecated */
  readonly inheritedBuildId?: string;
  readonly firstRunId?: string;
  readonly versioningInfo?: WorkflowExecutionVersioningInfo;
  readonly workerDeploymentName?: string;
  readonly priority?: common_v1_Priority;
  readonly externalPayloadSizeBytes?: string;
  readonly externalPayloadCount?: string;
}

/** temporal.api.workflow.v1.WorkflowExecutionExtendedInfo */
export interface WorkflowExecutionExtendedInfo {
  readonly executionExpirationTime?: google_protobuf_Timestamp;
  readonly runExpirationTime?: google_protobuf_Timestamp;
  readonly cancelRequested?: boolean;
  readonly lastResetTime?: google_protobuf_Timestamp;
  readonly originalStartTime?: google_protobuf_Timestamp;
  readonly resetRunId?: string;
  readonly requestIdInfos?: { readonly [key: string]: RequestIdInfo };
  readonly pauseInfo?: WorkflowExecutionPauseInfo;
  readonly timeSkippingInfo?: common_v1_TimeSkippingInfo;
}

/** temporal.api.workflow.v1.WorkflowExecutionVersioningInfo */
export interface WorkflowExecutionVersioningInfo {
  readonly behavior?: enums_v1_VersioningBehavior;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  /** @deprecated */
  readonly version?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly versioningOverride?: VersioningOverride;
  /** @deprecated */
  readonly deploymentTransition?: DeploymentTransition;
  readonly versionTransition?: DeploymentVersionTransition;
  readonly revisionNumber?: string;
  readonly continueAsNewInitialVersioningBehavior?: enums_v1_ContinueAsNewVersioningBehavior;
}

/** temporal.api.workflow.v1.DeploymentTransition */
export interface DeploymentTransition {
  readonly deployment?: deployment_v1_Deployment;
}

/** temporal.api.workflow.v1.DeploymentVersionTransition */
export interface DeploymentVersionTransition {
  /** @deprecated */
  readonly version?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
}

/** temporal.api.workflow.v1.WorkflowExecutionConfig */
export interface WorkflowExecutionConfig {
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly workflowExecutionTimeout?: google_protobuf_Duration;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly defaultWorkflowTaskTimeout?: google_protobuf_Duration;
  readonly userMetadata?: sdk_v1_UserMetadata;
}

/** temporal.api.workflow.v1.PendingActivityInfo */
export interface PendingActivityInfo {
  readonly activityId?: string;
  readonly activityType?: common_v1_ActivityType;
  readonly state?: enums_v1_PendingActivityState;
  readonly heartbeatDetails?: common_v1_Payloads;
  readonly lastHeartbeatTime?: google_protobuf_Timestamp;
  readonly lastStartedTime?: google_protobuf_Timestamp;
  readonly attempt?: number;
  readonly maximumAttempts?: number;
  readonly scheduledTime?: google_protobuf_Timestamp;
  readonly expirationTime?: google_protobuf_Timestamp;
  readonly lastFailure?: failure_v1_Failure;
  readonly lastWorkerIdentity?: string;
  /** @deprecated */
  readonly useWorkflowBuildId?: google_protobuf_Empty;
  /** @deprecated */
  readonly lastIndependentlyAssignedBuildId?: string;
  /** @deprecated */
  readonly lastWorkerVersionStamp?: common_v1_WorkerVersionStamp;
  readonly currentRetryInterval?: google_protobuf_Duration;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly paused?: boolean;
  /** @deprecated */
  readonly lastDeployment?: deployment_v1_Deployment;
  /** @deprecated */
  readonly lastWorkerDeploymentVersion?: string;
  readonly lastDeploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly priority?: common_v1_Priority;
  readonly pauseInfo?: PendingActivityInfo_PauseInfo;
  readonly activityOptions?: activity_v1_ActivityOptions;
}

/** temporal.api.workflow.v1.PendingActivityInfo.PauseInfo */
export interface PendingActivityInfo_PauseInfo {
  readonly pauseTime?: google_protobuf_Timestamp;
  readonly manual?: PendingActivityInfo_PauseInfo_Manual;
  readonly rule?: PendingActivityInfo_PauseInfo_Rule;
}

/** temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Manual */
export interface PendingActivityInfo_PauseInfo_Manual {
  readonly identity?: string;
  readonly reason?: string;
}

/** temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Rule */
export interface PendingActivityInfo_PauseInfo_Rule {
  readonly ruleId?: string;
  readonly identity?: string;
  readonly reason?: string;
}

/** temporal.api.workflow.v1.PendingChildExecutionInfo */
export interface PendingChildExecutionInfo {
  readonly workflowId?: string;
  readonly runId?: string;
  readonly workflowTypeName?: string;
  readonly initiatedId?: string;
  readonly parentClosePolicy?: enums_v1_ParentClosePolicy;
}

/** temporal.api.workflow.v1.PendingWorkflowTaskInfo */
export interface PendingWorkflowTaskInfo {
  readonly state?: enums_v1_PendingWorkflowTaskState;
  readonly scheduledTime?: google_protobuf_Timestamp;
  readonly originalScheduledTime?: google_protobuf_Timestamp;
  readonly startedTime?: google_protobuf_Timestamp;
  readonly attempt?: number;
}

/** temporal.api.workflow.v1.ResetPoints */
export interface ResetPoints {
  readonly points?: readonly ResetPointInfo[];
}

/** temporal.api.workflow.v1.ResetPointInfo */
export interface ResetPointInfo {
  readonly buildId?: string;
  /** @deprecated */
  readonly binaryChecksum?: string;
  readonly runId?: string;
  readonly firstWorkflowTaskCompletedId?: string;
  readonly createTime?: google_protobuf_Timestamp;
  readonly expireTime?: google_protobuf_Timestamp;
  readonly resettable?: boolean;
}

/** temporal.api.workflow.v1.NewWorkflowExecutionInfo */
export interface NewWorkflowExecutionInfo {
  readonly workflowId?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowExecutionTimeout?: google_protobuf_Duration;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly workflowIdReusePolicy?: enums_v1_WorkflowIdReusePolicy;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly cronSchedule?: string;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly header?: common_v1_Header;
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly versioningOverride?: VersioningOverride;
  readonly priority?: common_v1_Priority;
}

/** temporal.api.workflow.v1.CallbackInfo */
export interface CallbackInfo {
  readonly callback?: common_v1_Callback;
  readonly trigger?: CallbackInfo_Trigger;
  readonly registrationTime?: google_protobuf_Timestamp;
  readonly state?: enums_v1_CallbackState;
  readonly attempt?: number;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly lastAttemptFailure?: failure_v1_Failure;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly blockedReason?: string;
  readonly requestId?: string;
}

/** temporal.api.workflow.v1.CallbackInfo.WorkflowClosed */
export type CallbackInfo_WorkflowClosed = { readonly [key: string]: never };

/** temporal.api.workflow.v1.CallbackInfo.UpdateWorkflowExecutionCompleted */
export interface CallbackInfo_UpdateWorkflowExecutionCompleted {
  readonly updateId?: string;
}

/** temporal.api.workflow.v1.CallbackInfo.Trigger */
export interface CallbackInfo_Trigger {
  readonly workflowClosed?: CallbackInfo_WorkflowClosed;
  readonly updateWorkflowExecutionCompleted?: CallbackInfo_UpdateWorkflowExecutionCompleted;
}

/** temporal.api.workflow.v1.PendingNexusOperationInfo */
export interface PendingNexusOperationInfo {
  readonly endpoint?: string;
  readonly service?: string;
  readonly operation?: string;
  /** @deprecated */
  readonly operationId?: string;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduledTime?: google_protobuf_Timestamp;
  readonly state?: enums_v1_PendingNexusOperationState;
  readonly attempt?: number;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly lastAttemptFailure?: failure_v1_Failure;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly cancellationInfo?: NexusOperationCancellationInfo;
  readonly scheduledEventId?: string;
  readonly blockedReason?: string;
  readonly operationToken?: string;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
}

/** temporal.api.workflow.v1.NexusOperationCancellationInfo */
export interface NexusOperationCancellationInfo {
  readonly requestedTime?: google_protobuf_Timestamp;
  readonly state?: enums_v1_NexusOperationCancellationState;
  readonly attempt?: number;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly lastAttemptFailure?: failure_v1_Failure;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly blockedReason?: string;
}

/** temporal.api.workflow.v1.WorkflowExecutionOptions */
export interface WorkflowExecutionOptions {
  readonly versioningOverride?: VersioningOverride;
  readonly priority?: common_v1_Priority;
  readonly timeSkippingConfig?: common_v1_TimeSkippingConfig;
}

/** temporal.api.workflow.v1.VersioningOverride */
export interface VersioningOverride {
  readonly pinned?: VersioningOverride_PinnedOverride;
  readonly autoUpgrade?: boolean;
  readonly oneTime?: VersioningOverride_OneTimeOverride;
  /** @deprecated */
  readonly behavior?: enums_v1_VersioningBehavior;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  /** @deprecated */
  readonly pinnedVersion?: string;
}

/** temporal.api.workflow.v1.VersioningOverride.PinnedOverride */
export interface VersioningOverride_PinnedOverride {
  readonly behavior?: VersioningOverride_PinnedOverrideBehavior;
  readonly version?: deployment_v1_WorkerDeploymentVersion;
}

/** temporal.api.workflow.v1.VersioningOverride.OneTimeOverride */
export interface VersioningOverride_OneTimeOverride {
  readonly targetDeploymentVersion?: deployment_v1_WorkerDeploymentVersion;
}

/** temporal.api.workflow.v1.OnConflictOptions */
export interface OnConflictOptions {
  readonly attachRequestId?: boolean;
  readonly attachCompletionCallbacks?: boolean;
  readonly attachLinks?: boolean;
}

/** temporal.api.workflow.v1.RequestIdInfo */
export interface RequestIdInfo {
  readonly eventType?: enums_v1_EventType;
  readonly eventId?: string;
  readonly buffered?: boolean;
}

/** temporal.api.workflow.v1.PostResetOperation */
export interface PostResetOperation {
  readonly signalWorkflow?: PostResetOperation_SignalWorkflow;
  readonly updateWorkflowOptions?: PostResetOperation_UpdateWorkflowOptions;
}

/** temporal.api.workflow.v1.PostResetOperation.SignalWorkflow */
export interface PostResetOperation_SignalWorkflow {
  readonly signalName?: string;
  readonly input?: common_v1_Payloads;
  readonly header?: common_v1_Header;
  readonly links?: readonly common_v1_Link[];
}

/** temporal.api.workflow.v1.PostResetOperation.UpdateWorkflowOptions */
export interface PostResetOperation_UpdateWorkflowOptions {
  readonly workflowExecutionOptions?: WorkflowExecutionOptions;
  readonly updateMask?: google_protobuf_FieldMask;
}

/** temporal.api.workflow.v1.WorkflowExecutionPauseInfo */
export interface WorkflowExecutionPauseInfo {
  readonly identity?: string;
  readonly pausedTime?: google_protobuf_Timestamp;
  readonly reason?: string;
}

export const VersioningOverride_PinnedOverrideBehavior: EnumType = {
  name: 'temporal.api.workflow.v1.VersioningOverride.PinnedOverrideBehavior',
  values: [
    ['PINNED_OVERRIDE_BEHAVIOR_UNSPECIFIED', 0],
    ['PINNED_OVERRIDE_BEHAVIOR_PINNED', 1],
  ],
  closed: false,
};

const keysOf_WorkflowExecutionInfo = keyTable('temporal.api.workflow.v1.WorkflowExecutionInfo', [
  'execution',
  'type',
  'startTime start_time',
  'closeTime close_time',
  'status',
  'historyLength history_length',
  'parentNamespaceId parent_namespace_id',
  'parentExecution parent_execution',
  'executionTime execution_time',
  'memo',
  'searchAttributes search_attributes',
  'autoResetPoints auto_reset_points',
  'taskQueue task_queue',
  'stateTransitionCount state_transition_count',
  'historySizeBytes history_size_bytes',
  'mostRecentWorkerVersionStamp most_recent_worker_version_stamp',
  'executionDuration execution_duration',
  'rootExecution root_execution',
  'assignedBuildId assigned_build_id',
  'inheritedBuildId inherited_build_id',
  'firstRunId first_run_id',
  'versioningInfo versioning_info',
  'workerDeploymentName worker_deployment_name',
  'priority',
  'externalPayloadSizeBytes external_payload_size_bytes',
  'externalPayloadCount external_payload_count',
]);

function parse_WorkflowExecutionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionInfo); field >= 0; field = json.nextField(keysOf_WorkflowExecutionInfo)) {
    switch (field) {
      case 0: { // execution
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_WorkflowExecution);
        break;
      }
      case 1: { // type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_WorkflowType);
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
      case 4: { // status
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_WorkflowExecutionStatus);
        break;
      }
      case 5: { // history_length
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 48, false);
        break;
      }
      case 6: { // parent_namespace_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // parent_execution
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, common_v1_WorkflowExecution);
        break;
      }
      case 8: { // execution_time
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Timestamp);
        break;
      }
      case 9: { // memo
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, common_v1_Memo);
        break;
      }
      case 10: { // search_attributes
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, common_v1_SearchAttributes);
        break;
      }
      case 11: { // auto_reset_points
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, ResetPoints);
        break;
      }
      case 12: { // task_queue
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseString(json, out, 106, false);
        break;
      }
      case 13: { // state_transition_count
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseInt64(json, out, 112, false);
        break;
      }
      case 14: { // history_size_bytes
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseInt64(json, out, 120, false);
        break;
      }
      case 15: { // most_recent_worker_version_stamp
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, common_v1_WorkerVersionStamp);
        break;
      }
      case 16: { // execution_duration
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, google_protobuf_Duration);
        break;
      }
      case 17: { // root_execution
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 146, common_v1_WorkflowExecution);
        break;
      }
      case 18: { // assigned_build_id
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseString(json, out, 154, false);
        break;
      }
      case 19: { // inherited_build_id
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseString(json, out, 162, false);
        break;
      }
      case 20: { // first_run_id
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseString(json, out, 170, false);
        break;
      }
      case 21: { // versioning_info
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 178, WorkflowExecutionVersioningInfo);
        break;
      }
      case 22: { // worker_deployment_name
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseString(json, out, 186, false);
        break;
      }
      case 23: { // priority
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseMessage(json, out, 194, common_v1_Priority);
        break;
      }
      case 24: { // external_payload_size_bytes
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseInt64(json, out, 200, false);
        break;
      }
      case 25: { // external_payload_count
        if ((seen0 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 33554432;
        if (json.null()) break;
        parseInt64(json, out, 208, false);
        break;
      }
    }
  }
}

function print_WorkflowExecutionInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // execution
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_execution);
        common_v1_WorkflowExecution.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_type);
        common_v1_WorkflowType.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // start_time
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
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
        if (last >= 4) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_closeTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // status
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 5) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 5;
        if (value !== 0) {
          out.key(key_status);
          printEnum(value, out, enums_v1_WorkflowExecutionStatus);
        }
        break;
      }
      case 6: { // history_length
        if (tag !== 48) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 6;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_historyLength);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 7: { // parent_namespace_id
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 7;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_parentNamespaceId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 8: { // parent_execution
        if (tag !== 66) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 8;
        out.key(key_parentExecution);
        common_v1_WorkflowExecution.print(wire, wire.delimited(end), out);
        break;
      }
      case 9: { // execution_time
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 9;
        out.key(key_executionTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 10: { // memo
        if (tag !== 82) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 10) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 10;
        out.key(key_memo);
        common_v1_Memo.print(wire, wire.delimited(end), out);
        break;
      }
      case 11: { // search_attributes
        if (tag !== 90) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 11) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 11;
        out.key(key_searchAttributes);
        common_v1_SearchAttributes.print(wire, wire.delimited(end), out);
        break;
      }
      case 12: { // auto_reset_points
        if (tag !== 98) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 12) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 12;
        out.key(key_autoResetPoints);
        ResetPoints.print(wire, wire.delimited(end), out);
        break;
      }
      case 13: { // task_queue
        if (tag !== 106) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 13) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 13;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_taskQueue);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 14: { // state_transition_count
        if (tag !== 112) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 14) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 14;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_stateTransitionCount);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 15: { // history_size_bytes
        if (tag !== 120) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 15) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 15;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_historySizeBytes);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 16: { // most_recent_worker_version_stamp
        if (tag !== 130) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 16) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 16;
        out.key(key_mostRecentWorkerVersionStamp);
        common_v1_WorkerVersionStamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 17: { // execution_duration
        if (tag !== 138) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 17) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 17;
        out.key(key_executionDuration);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 18: { // root_execution
        if (tag !== 146) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 18) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 18;
        out.key(key_rootExecution);
        common_v1_WorkflowExecution.print(wire, wire.delimited(end), out);
        break;
      }
      case 19: { // assigned_build_id
        if (tag !== 154) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 19) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 19;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_assignedBuildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 20: { // inherited_build_id
        if (tag !== 162) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 20) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 20;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_inheritedBuildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 21: { // first_run_id
        if (tag !== 170) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 21) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 21;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_firstRunId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 22: { // versioning_info
        if (tag !== 178) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 22) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 22;
        out.key(key_versioningInfo);
        WorkflowExecutionVersioningInfo.print(wire, wire.delimited(end), out);
        break;
      }
      case 23: { // worker_deployment_name
        if (tag !== 186) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 23) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 23;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_workerDeploymentName);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 24: { // priority
        if (tag !== 194) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 24) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 24;
        out.key(key_priority);
        common_v1_Priority.print(wire, wire.delimited(end), out);
        break;
      }
      case 25: { // external_payload_size_bytes
        if (tag !== 200) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 25) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 25;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_externalPayloadSizeBytes);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 26: { // external_payload_count
        if (tag !== 208) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 26) return printReordered(WorkflowExecutionInfo, wire, start, end, out, mark);
        last = 26;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_externalPayloadCount);
          out.int64(wire.lo, wire.hi);
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

export const WorkflowExecutionInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionInfo',
  parse_WorkflowExecutionInfo,
  print_WorkflowExecutionInfo,
  () => [
    field(1, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(2, 'type', 'message', { type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(3, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'close_time', 'message', { jsonName: 'closeTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'status', 'enum', { type: () => enums_v1_WorkflowExecutionStatus }),
    field(6, 'history_length', 'int64', { jsonName: 'historyLength' }),
    field(7, 'parent_namespace_id', 'string', { jsonName: 'parentNamespaceId' }),
    field(8, 'parent_execution', 'message', { jsonName: 'parentExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(9, 'execution_time', 'message', { jsonName: 'executionTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(10, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(11, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(12, 'auto_reset_points', 'message', { jsonName: 'autoResetPoints', type: () => ResetPoints, explicitPresence: true }),
    field(13, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(14, 'state_transition_count', 'int64', { jsonName: 'stateTransitionCount' }),
    field(15, 'history_size_bytes', 'int64', { jsonName: 'historySizeBytes' }),
    field(16, 'most_recent_worker_version_stamp', 'message', { jsonName: 'mostRecentWorkerVersionStamp', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(17, 'execution_duration', 'message', { jsonName: 'executionDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(18, 'root_execution', 'message', { jsonName: 'rootExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(19, 'assigned_build_id', 'string', { jsonName: 'assignedBuildId' }),
    field(20, 'inherited_build_id', 'string', { jsonName: 'inheritedBuildId' }),
    field(21, 'first_run_id', 'string', { jsonName: 'firstRunId' }),
    field(22, 'versioning_info', 'message', { jsonName: 'versioningInfo', type: () => WorkflowExecutionVersioningInfo, explicitPresence: true }),
    field(23, 'worker_deployment_name', 'string', { jsonName: 'workerDeploymentName' }),
    field(24, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(25, 'external_payload_size_bytes', 'int64', { jsonName: 'externalPayloadSizeBytes' }),
    field(26, 'external_payload_count', 'int64', { jsonName: 'externalPayloadCount' }),
  ],
);

const keysOf_WorkflowExecutionExtendedInfo = keyTable('temporal.api.workflow.v1.WorkflowExecutionExtendedInfo', [
  'executionExpirationTime execution_expiration_time',
  'runExpirationTime run_expiration_time',
  'cancelRequested cancel_requested',
  'lastResetTime last_reset_time',
  'originalStartTime original_start_time',
  'resetRunId reset_run_id',
  'requestIdInfos request_id_infos',
  'pauseInfo pause_info',
  'timeSkippingInfo time_skipping_info',
]);

function parse_WorkflowExecutionExtendedInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionExtendedInfo); field >= 0; field = json.nextField(keysOf_WorkflowExecutionExtendedInfo)) {
    switch (field) {
      case 0: { // execution_expiration_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // run_expiration_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // cancel_requested
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // last_reset_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 4: { // original_start_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 5: { // reset_run_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // request_id_infos
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMap(json, out, 58, 'string', (json, out) => parseMessage(json, out, 18, RequestIdInfo), false);
        break;
      }
      case 7: { // pause_info
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, WorkflowExecutionPauseInfo);
        break;
      }
      case 8: { // time_skipping_info
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, common_v1_TimeSkippingInfo);
        break;
      }
    }
  }
}

const valueOf_WorkflowExecutionExtendedInfo_request_id_infos: MapValue = {
  tag: 18,
  isMessage: true,
  print: (wire, end, out) => RequestIdInfo.print(wire, wire.delimited(end), out),
  printZero: (out) => RequestIdInfo.print(new WireReader(new Uint8Array(0)), 0, out),
};

function print_WorkflowExecutionExtendedInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // execution_expiration_time
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_executionExpirationTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // run_expiration_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_runExpirationTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // cancel_requested
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 3;
        const value = wire.bool();
        if (value) {
          out.key(key_cancelRequested);
          out.bool(value);
        }
        break;
      }
      case 4: { // last_reset_time
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_lastResetTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // original_start_time
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_originalStartTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // reset_run_id
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 6;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_resetRunId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 7: { // request_id_infos
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 7;
        out.key(key_requestIdInfos);
        out.byte(123);
        printMap(wire, end, out, 58, 'string', valueOf_WorkflowExecutionExtendedInfo_request_id_infos);
        out.byte(125);
        break;
      }
      case 8: { // pause_info
        if (tag !== 66) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 8;
        out.key(key_pauseInfo);
        WorkflowExecutionPauseInfo.print(wire, wire.delimited(end), out);
        break;
      }
      case 9: { // time_skipping_info
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(WorkflowExecutionExtendedInfo, wire, start, end, out, mark);
        last = 9;
        out.key(key_timeSkippingInfo);
        common_v1_TimeSkippingInfo.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const WorkflowExecutionExtendedInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionExtendedInfo',
  parse_WorkflowExecutionExtendedInfo,
  print_WorkflowExecutionExtendedInfo,
  () => [
    field(1, 'execution_expiration_time', 'message', { jsonName: 'executionExpirationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'run_expiration_time', 'message', { jsonName: 'runExpirationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'cancel_requested', 'bool', { jsonName: 'cancelRequested' }),
    field(4, 'last_reset_time', 'message', { jsonName: 'lastResetTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'original_start_time', 'message', { jsonName: 'originalStartTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'reset_run_id', 'string', { jsonName: 'resetRunId' }),
    field(7, 'request_id_infos', 'message', { jsonName: 'requestIdInfos', cardinality: 'map', type: () => RequestIdInfo, mapKey: 'string' }),
    field(8, 'pause_info', 'message', { jsonName: 'pauseInfo', type: () => WorkflowExecutionPauseInfo, explicitPresence: true }),
    field(9, 'time_skipping_info', 'message', { jsonName: 'timeSkippingInfo', type: () => common_v1_TimeSkippingInfo, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionVersioningInfo = keyTable('temporal.api.workflow.v1.WorkflowExecutionVersioningInfo', [
  'behavior',
  'deployment',
  'version',
  'deploymentVersion deployment_version',
  'versioningOverride versioning_override',
  'deploymentTransition deployment_transition',
  'versionTransition version_transition',
  'revisionNumber revision_number',
  'continueAsNewInitialVersioningBehavior continue_as_new_initial_versioning_behavior',
]);

function parse_WorkflowExecutionVersioningInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionVersioningInfo); field >= 0; field = json.nextField(keysOf_WorkflowExecutionVersioningInfo)) {
    switch (field) {
      case 0: { // behavior
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_VersioningBehavior);
        break;
      }
      case 1: { // deployment
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, deployment_v1_Deployment);
        break;
      }
      case 2: { // version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 3: { // deployment_version
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 58, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 4: { // versioning_override
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 26, VersioningOverride);
        break;
      }
      case 5: { // deployment_transition
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 34, DeploymentTransition);
        break;
      }
      case 6: { // version_transition
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, DeploymentVersionTransition);
        break;
      }
      case 7: { // revision_number
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseInt64(json, out, 64, false);
        break;
      }
      case 8: { // continue_as_new_initial_versioning_behavior
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseEnum(json, out, 72, false, enums_v1_ContinueAsNewVersioningBehavior);
        break;
      }
    }
  }
}

function print_WorkflowExecutionVersioningInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // behavior
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_behavior);
          printEnum(value, out, enums_v1_VersioningBehavior);
        }
        break;
      }
      case 2: { // deployment
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_deployment);
        deployment_v1_Deployment.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // version
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_version);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 7: { // deployment_version
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_deploymentVersion);
        deployment_v1_WorkerDeploymentVersion.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // versioning_override
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_versioningOverride);
        VersioningOverride.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // deployment_transition
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_deploymentTransition);
        DeploymentTransition.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // version_transition
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 7;
        out.key(key_versionTransition);
        DeploymentVersionTransition.print(wire, wire.delimited(end), out);
        break;
      }
      case 8: { // revision_number
        if (tag !== 64) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 8;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_revisionNumber);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 9: { // continue_as_new_initial_versioning_behavior
        if (tag !== 72) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 9) return printReordered(WorkflowExecutionVersioningInfo, wire, start, end, out, mark);
        last = 9;
        if (value !== 0) {
          out.key(key_continueAsNewInitialVersioningBehavior);
          printEnum(value, out, enums_v1_ContinueAsNewVersioningBehavior);
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

export const WorkflowExecutionVersioningInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionVersioningInfo',
  parse_WorkflowExecutionVersioningInfo,
  print_WorkflowExecutionVersioningInfo,
  () => [
    field(1, 'behavior', 'enum', { type: () => enums_v1_VersioningBehavior }),
    field(2, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(5, 'version', 'string'),
    field(7, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(3, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => VersioningOverride, explicitPresence: true }),
    field(4, 'deployment_transition', 'message', { jsonName: 'deploymentTransition', type: () => DeploymentTransition, explicitPresence: true }),
    field(6, 'version_transition', 'message', { jsonName: 'versionTransition', type: () => DeploymentVersionTransition, explicitPresence: true }),
    field(8, 'revision_number', 'int64', { jsonName: 'revisionNumber' }),
    field(9, 'continue_as_new_initial_versioning_behavior', 'enum', { jsonName: 'continueAsNewInitialVersioningBehavior', type: () => enums_v1_ContinueAsNewVersioningBehavior }),
  ],
);

const keysOf_DeploymentTransition = keyTable('temporal.api.workflow.v1.DeploymentTransition', [
  'deployment',
]);

function parse_DeploymentTransition(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeploymentTransition); field >= 0; field = json.nextField(keysOf_DeploymentTransition)) {
    switch (field) {
      case 0: { // deployment
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_Deployment);
        break;
      }
    }
  }
}

function print_DeploymentTransition(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // deployment
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(DeploymentTransition, wire, start, end, out, mark);
        last = 1;
        out.key(key_deployment);
        deployment_v1_Deployment.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const DeploymentTransition: MessageType = messageType(
  'temporal.api.workflow.v1.DeploymentTransition',
  parse_DeploymentTransition,
  print_DeploymentTransition,
  () => [
    field(1, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
  ],
);

const keysOf_DeploymentVersionTransition = keyTable('temporal.api.workflow.v1.DeploymentVersionTransition', [
  'version',
  'deploymentVersion deployment_version',
]);

function parse_DeploymentVersionTransition(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeploymentVersionTransition); field >= 0; field = json.nextField(keysOf_DeploymentVersionTransition)) {
    switch (field) {
      case 0: { // version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // deployment_version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, deployment_v1_WorkerDeploymentVersion);
        break;
      }
    }
  }
}

function print_DeploymentVersionTransition(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // version
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(DeploymentVersionTransition, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_version);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // deployment_version
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(DeploymentVersionTransition, wire, start, end, out, mark);
        last = 2;
        out.key(key_deploymentVersion);
        deployment_v1_WorkerDeploymentVersion.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const DeploymentVersionTransition: MessageType = messageType(
  'temporal.api.workflow.v1.DeploymentVersionTransition',
  parse_DeploymentVersionTransition,
  print_DeploymentVersionTransition,
  () => [
    field(1, 'version', 'string'),
    field(2, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionConfig = keyTable('temporal.api.workflow.v1.WorkflowExecutionConfig', [
  'taskQueue task_queue',
  'workflowExecutionTimeout workflow_execution_timeout',
  'workflowRunTimeout workflow_run_timeout',
  'defaultWorkflowTaskTimeout default_workflow_task_timeout',
  'userMetadata user_metadata',
]);

function parse_WorkflowExecutionConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionConfig); field >= 0; field = json.nextField(keysOf_WorkflowExecutionConfig)) {
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
      case 1: { // workflow_execution_timeout
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
        break;
      }
      case 2: { // workflow_run_timeout
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Duration);
        break;
      }
      case 3: { // default_workflow_task_timeout
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Duration);
        break;
      }
      case 4: { // user_metadata
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, sdk_v1_UserMetadata);
        break;
      }
    }
  }
}

function print_WorkflowExecutionConfig(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // task_queue
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(WorkflowExecutionConfig, wire, start, end, out, mark);
        last = 1;
        out.key(key_taskQueue);
        taskqueue_v1_TaskQueue.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // workflow_execution_timeout
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkflowExecutionConfig, wire, start, end, out, mark);
        last = 2;
        out.key(key_workflowExecutionTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // workflow_run_timeout
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(WorkflowExecutionConfig, wire, start, end, out, mark);
        last = 3;
        out.key(key_workflowRunTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // default_workflow_task_timeout
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(WorkflowExecutionConfig, wire, start, end, out, mark);
        last = 4;
        out.key(key_defaultWorkflowTaskTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // user_metadata
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(WorkflowExecutionConfig, wire, start, end, out, mark);
        last = 5;
        out.key(key_userMetadata);
        sdk_v1_UserMetadata.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const WorkflowExecutionConfig: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionConfig',
  parse_WorkflowExecutionConfig,
  print_WorkflowExecutionConfig,
  () => [
    field(1, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(2, 'workflow_execution_timeout', 'message', { jsonName: 'workflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(3, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(4, 'default_workflow_task_timeout', 'message', { jsonName: 'defaultWorkflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(5, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
  ],
);

const keysOf_PendingActivityInfo = keyTable('temporal.api.workflow.v1.PendingActivityInfo', [
  'activityId activity_id',
  'activityType activity_type',
  'state',
  'heartbeatDetails heartbeat_details',
  'lastHeartbeatTime last_heartbeat_time',
  'lastStartedTime last_started_time',
  'attempt',
  'maximumAttempts maximum_attempts',
  'scheduledTime scheduled_time',
  'expirationTime expiration_time',
  'lastFailure last_failure',
  'lastWorkerIdentity last_worker_identity',
  'useWorkflowBuildId use_workflow_build_id',
  'lastIndependentlyAssignedBuildId last_independently_assigned_build_id',
  'lastWorkerVersionStamp last_worker_version_stamp',
  'currentRetryInterval current_retry_interval',
  'lastAttemptCompleteTime last_attempt_complete_time',
  'nextAttemptScheduleTime next_attempt_schedule_time',
  'paused',
  'lastDeployment last_deployment',
  'lastWorkerDeploymentVersion last_worker_deployment_version',
  'lastDeploymentVersion last_deployment_version',
  'priority',
  'pauseInfo pause_info',
  'activityOptions activity_options',
]);

function parse_PendingActivityInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_PendingActivityInfo); field >= 0; field = json.nextField(keysOf_PendingActivityInfo)) {
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
      case 2: { // state
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_PendingActivityState);
        break;
      }
      case 3: { // heartbeat_details
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Payloads);
        break;
      }
      case 4: { // last_heartbeat_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 5: { // last_started_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 6: { // attempt
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt32(json, out, 56, false);
        break;
      }
      case 7: { // maximum_attempts
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseInt32(json, out, 64, false);
        break;
      }
      case 8: { // scheduled_time
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Timestamp);
        break;
      }
      case 9: { // expiration_time
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Timestamp);
        break;
      }
      case 10: { // last_failure
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, failure_v1_Failure);
        break;
      }
      case 11: { // last_worker_identity
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseString(json, out, 98, false);
        break;
      }
      case 12: { // use_workflow_build_id
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('assigned_build_id');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 106, google_protobuf_Empty);
        break;
      }
      case 13: { // last_independently_assigned_build_id
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('assigned_build_id');
          break;
        }
        oneof0 = true;
        parseString(json, out, 114, true);
        break;
      }
      case 14: { // last_worker_version_stamp
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 122, common_v1_WorkerVersionStamp);
        break;
      }
      case 15: { // current_retry_interval
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, google_protobuf_Duration);
        break;
      }
      case 16: { // last_attempt_complete_time
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, google_protobuf_Timestamp);
        break;
      }
      case 17: { // next_attempt_schedule_time
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 146, google_protobuf_Timestamp);
        break;
      }
      case 18: { // paused
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseBool(json, out, 152, false);
        break;
      }
      case 19: { // last_deployment
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseMessage(json, out, 162, deployment_v1_Deployment);
        break;
      }
      case 20: { // last_worker_deployment_version
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseString(json, out, 170, false);
        break;
      }
      case 21: { // last_deployment_version
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 202, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 22: { // priority
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseMessage(json, out, 178, common_v1_Priority);
        break;
      }
      case 23: { // pause_info
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseMessage(json, out, 186, PendingActivityInfo_PauseInfo);
        break;
      }
      case 24: { // activity_options
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseMessage(json, out, 194, activity_v1_ActivityOptions);
        break;
      }
    }
  }
}

function print_PendingActivityInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // activity_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_activityId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // activity_type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_activityType);
        common_v1_ActivityType.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // state
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 3) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 3;
        if (value !== 0) {
          out.key(key_state);
          printEnum(value, out, enums_v1_PendingActivityState);
        }
        break;
      }
      case 4: { // heartbeat_details
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_heartbeatDetails);
        common_v1_Payloads.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // last_heartbeat_time
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_lastHeartbeatTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // last_started_time
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_lastStartedTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 7: { // attempt
        if (tag !== 56) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 7;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_attempt);
          out.integer(value);
        }
        break;
      }
      case 8: { // maximum_attempts
        if (tag !== 64) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 8;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_maximumAttempts);
          out.integer(value);
        }
        break;
      }
      case 9: { // scheduled_time
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 9;
        out.key(key_scheduledTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 10: { // expiration_time
        if (tag !== 82) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 10) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 10;
        out.key(key_expirationTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 11: { // last_failure
        if (tag !== 90) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 11) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 11;
        out.key(key_lastFailure);
        failure_v1_Failure.print(wire, wire.delimited(end), out);
        break;
      }
      case 12: { // last_worker_identity
        if (tag !== 98) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 12) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 12;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_lastWorkerIdentity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 13: { // use_workflow_build_id
        if (tag !== 106) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 13) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 13;
        out.key(key_useWorkflowBuildId);
        google_protobuf_Empty.print(wire, wire.delimited(end), out);
        break;
      }
      case 14: { // last_independently_assigned_build_id
        if (tag !== 114) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 13) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 13;
        const stop = wire.delimited(end);
        out.key(key_lastIndependentlyAssignedBuildId);
        out.string(wire, wire.pos, stop);
        wire.pos = stop;
        break;
      }
      case 15: { // last_worker_version_stamp
        if (tag !== 122) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 15) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 15;
        out.key(key_lastWorkerVersionStamp);
        common_v1_WorkerVersionStamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 16: { // current_retry_interval
        if (tag !== 130) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 16) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 16;
        out.key(key_currentRetryInterval);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 17: { // last_attempt_complete_time
        if (tag !== 138) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 17) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 17;
        out.key(key_lastAttemptCompleteTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 18: { // next_attempt_schedule_time
        if (tag !== 146) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 18) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 18;
        out.key(key_nextAttemptScheduleTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 19: { // paused
        if (tag !== 152) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 19) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 19;
        const value = wire.bool();
        if (value) {
          out.key(key_paused);
          out.bool(value);
        }
        break;
      }
      case 20: { // last_deployment
        if (tag !== 162) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 20) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 20;
        out.key(key_lastDeployment);
        deployment_v1_Deployment.print(wire, wire.delimited(end), out);
        break;
      }
      case 21: { // last_worker_deployment_version
        if (tag !== 170) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 21) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 21;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_lastWorkerDeploymentVersion);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 25: { // last_deployment_version
        if (tag !== 202) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 22) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 22;
        out.key(key_lastDeploymentVersion);
        deployment_v1_WorkerDeploymentVersion.print(wire, wire.delimited(end), out);
        break;
      }
      case 22: { // priority
        if (tag !== 178) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 23) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 23;
        out.key(key_priority);
        common_v1_Priority.print(wire, wire.delimited(end), out);
        break;
      }
      case 23: { // pause_info
        if (tag !== 186) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 24) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 24;
        out.key(key_pauseInfo);
        PendingActivityInfo_PauseInfo.print(wire, wire.delimited(end), out);
        break;
      }
      case 24: { // activity_options
        if (tag !== 194) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 25) return printReordered(PendingActivityInfo, wire, start, end, out, mark);
        last = 25;
        out.key(key_activityOptions);
        activity_v1_ActivityOptions.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const PendingActivityInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo',
  parse_PendingActivityInfo,
  print_PendingActivityInfo,
  () => [
    field(1, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(2, 'activity_type', 'message', { jsonName: 'activityType', type: () => common_v1_ActivityType, explicitPresence: true }),
    field(3, 'state', 'enum', { type: () => enums_v1_PendingActivityState }),
    field(4, 'heartbeat_details', 'message', { jsonName: 'heartbeatDetails', type: () => common_v1_Payloads, explicitPresence: true }),
    field(5, 'last_heartbeat_time', 'message', { jsonName: 'lastHeartbeatTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'last_started_time', 'message', { jsonName: 'lastStartedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'attempt', 'int32'),
    field(8, 'maximum_attempts', 'int32', { jsonName: 'maximumAttempts' }),
    field(9, 'scheduled_time', 'message', { jsonName: 'scheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(10, 'expiration_time', 'message', { jsonName: 'expirationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(11, 'last_failure', 'message', { jsonName: 'lastFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(12, 'last_worker_identity', 'string', { jsonName: 'lastWorkerIdentity' }),
    field(13, 'use_workflow_build_id', 'message', { jsonName: 'useWorkflowBuildId', type: () => google_protobuf_Empty, oneof: 0, explicitPresence: true }),
    field(14, 'last_independently_assigned_build_id', 'string', { jsonName: 'lastIndependentlyAssignedBuildId', oneof: 0, explicitPresence: true }),
    field(15, 'last_worker_version_stamp', 'message', { jsonName: 'lastWorkerVersionStamp', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(16, 'current_retry_interval', 'message', { jsonName: 'currentRetryInterval', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(17, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(18, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(19, 'paused', 'bool'),
    field(20, 'last_deployment', 'message', { jsonName: 'lastDeployment', type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(21, 'last_worker_deployment_version', 'string', { jsonName: 'lastWorkerDeploymentVersion' }),
    field(25, 'last_deployment_version', 'message', { jsonName: 'lastDeploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(22, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(23, 'pause_info', 'message', { jsonName: 'pauseInfo', type: () => PendingActivityInfo_PauseInfo, explicitPresence: true }),
    field(24, 'activity_options', 'message', { jsonName: 'activityOptions', type: () => activity_v1_ActivityOptions, explicitPresence: true }),
  ],
);

const keysOf_PendingActivityInfo_PauseInfo = keyTable('temporal.api.workflow.v1.PendingActivityInfo.PauseInfo', [
  'pauseTime pause_time',
  'manual',
  'rule',
]);

function parse_PendingActivityInfo_PauseInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_PendingActivityInfo_PauseInfo); field >= 0; field = json.nextField(keysOf_PendingActivityInfo_PauseInfo)) {
    switch (field) {
      case 0: { // pause_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // manual
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('paused_by');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, PendingActivityInfo_PauseInfo_Manual);
        break;
      }
      case 2: { // rule
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('paused_by');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, PendingActivityInfo_PauseInfo_Rule);
        break;
      }
    }
  }
}

function print_PendingActivityInfo_PauseInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // pause_time
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PendingActivityInfo_PauseInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_pauseTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // manual
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PendingActivityInfo_PauseInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_manual);
        PendingActivityInfo_PauseInfo_Manual.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // rule
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PendingActivityInfo_PauseInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_rule);
        PendingActivityInfo_PauseInfo_Rule.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const PendingActivityInfo_PauseInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo.PauseInfo',
  parse_PendingActivityInfo_PauseInfo,
  print_PendingActivityInfo_PauseInfo,
  () => [
    field(1, 'pause_time', 'message', { jsonName: 'pauseTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'manual', 'message', { type: () => PendingActivityInfo_PauseInfo_Manual, oneof: 0, explicitPresence: true }),
    field(4, 'rule', 'message', { type: () => PendingActivityInfo_PauseInfo_Rule, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_PendingActivityInfo_PauseInfo_Manual = keyTable('temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Manual', [
  'identity',
  'reason',
]);

function parse_PendingActivityInfo_PauseInfo_Manual(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PendingActivityInfo_PauseInfo_Manual); field >= 0; field = json.nextField(keysOf_PendingActivityInfo_PauseInfo_Manual)) {
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

function print_PendingActivityInfo_PauseInfo_Manual(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(PendingActivityInfo_PauseInfo_Manual, wire, start, end, out, mark);
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
        if (last >= 2) return printReordered(PendingActivityInfo_PauseInfo_Manual, wire, start, end, out, mark);
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

export const PendingActivityInfo_PauseInfo_Manual: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Manual',
  parse_PendingActivityInfo_PauseInfo_Manual,
  print_PendingActivityInfo_PauseInfo_Manual,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'reason', 'string'),
  ],
);

const keysOf_PendingActivityInfo_PauseInfo_Rule = keyTable('temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Rule', [
  'ruleId rule_id',
  'identity',
  'reason',
]);

function parse_PendingActivityInfo_PauseInfo_Rule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PendingActivityInfo_PauseInfo_Rule); field >= 0; field = json.nextField(keysOf_PendingActivityInfo_PauseInfo_Rule)) {
    switch (field) {
      case 0: { // rule_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
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
      case 2: { // reason
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
    }
  }
}

function print_PendingActivityInfo_PauseInfo_Rule(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // rule_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PendingActivityInfo_PauseInfo_Rule, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_ruleId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // identity
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PendingActivityInfo_PauseInfo_Rule, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // reason
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(PendingActivityInfo_PauseInfo_Rule, wire, start, end, out, mark);
        last = 3;
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

export const PendingActivityInfo_PauseInfo_Rule: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Rule',
  parse_PendingActivityInfo_PauseInfo_Rule,
  print_PendingActivityInfo_PauseInfo_Rule,
  () => [
    field(1, 'rule_id', 'string', { jsonName: 'ruleId' }),
    field(2, 'identity', 'string'),
    field(3, 'reason', 'string'),
  ],
);

const keysOf_PendingChildExecutionInfo = keyTable('temporal.api.workflow.v1.PendingChildExecutionInfo', [
  'workflowId workflow_id',
  'runId run_id',
  'workflowTypeName workflow_type_name',
  'initiatedId initiated_id',
  'parentClosePolicy parent_close_policy',
]);

function parse_PendingChildExecutionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PendingChildExecutionInfo); field >= 0; field = json.nextField(keysOf_PendingChildExecutionInfo)) {
    switch (field) {
      case 0: { // workflow_id
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
      case 2: { // workflow_type_name
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // initiated_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 4: { // parent_close_policy
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_ParentClosePolicy);
        break;
      }
    }
  }
}

function print_PendingChildExecutionInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // workflow_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PendingChildExecutionInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_workflowId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // run_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PendingChildExecutionInfo, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // workflow_type_name
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(PendingChildExecutionInfo, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_workflowTypeName);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // initiated_id
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(PendingChildExecutionInfo, wire, start, end, out, mark);
        last = 4;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_initiatedId);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 5: { // parent_close_policy
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 5) return printReordered(PendingChildExecutionInfo, wire, start, end, out, mark);
        last = 5;
        if (value !== 0) {
          out.key(key_parentClosePolicy);
          printEnum(value, out, enums_v1_ParentClosePolicy);
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

export const PendingChildExecutionInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingChildExecutionInfo',
  parse_PendingChildExecutionInfo,
  print_PendingChildExecutionInfo,
  () => [
    field(1, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
    field(3, 'workflow_type_name', 'string', { jsonName: 'workflowTypeName' }),
    field(4, 'initiated_id', 'int64', { jsonName: 'initiatedId' }),
    field(5, 'parent_close_policy', 'enum', { jsonName: 'parentClosePolicy', type: () => enums_v1_ParentClosePolicy }),
  ],
);

const keysOf_PendingWorkflowTaskInfo = keyTable('temporal.api.workflow.v1.PendingWorkflowTaskInfo', [
  'state',
  'scheduledTime scheduled_time',
  'originalScheduledTime original_scheduled_time',
  'startedTime started_time',
  'attempt',
]);

function parse_PendingWorkflowTaskInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PendingWorkflowTaskInfo); field >= 0; field = json.nextField(keysOf_PendingWorkflowTaskInfo)) {
    switch (field) {
      case 0: { // state
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_PendingWorkflowTaskState);
        break;
      }
      case 1: { // scheduled_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // original_scheduled_time
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Timestamp);
        break;
      }
      case 3: { // started_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 4: { // attempt
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt32(json, out, 40, false);
        break;
      }
    }
  }
}

function print_PendingWorkflowTaskInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // state
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(PendingWorkflowTaskInfo, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_state);
          printEnum(value, out, enums_v1_PendingWorkflowTaskState);
        }
        break;
      }
      case 2: { // scheduled_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PendingWorkflowTaskInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_scheduledTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // original_scheduled_time
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(PendingWorkflowTaskInfo, wire, start, end, out, mark);
        last = 3;
        out.key(key_originalScheduledTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // started_time
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(PendingWorkflowTaskInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_startedTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // attempt
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(PendingWorkflowTaskInfo, wire, start, end, out, mark);
        last = 5;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_attempt);
          out.integer(value);
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

export const PendingWorkflowTaskInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingWorkflowTaskInfo',
  parse_PendingWorkflowTaskInfo,
  print_PendingWorkflowTaskInfo,
  () => [
    field(1, 'state', 'enum', { type: () => enums_v1_PendingWorkflowTaskState }),
    field(2, 'scheduled_time', 'message', { jsonName: 'scheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'original_scheduled_time', 'message', { jsonName: 'originalScheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'started_time', 'message', { jsonName: 'startedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'attempt', 'int32'),
  ],
);

const keysOf_ResetPoints = keyTable('temporal.api.workflow.v1.ResetPoints', [
  'points',
]);

function parse_ResetPoints(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResetPoints); field >= 0; field = json.nextField(keysOf_ResetPoints)) {
    switch (field) {
      case 0: { // points
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, ResetPointInfo), false);
        break;
      }
    }
  }
}

function print_ResetPoints(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // points
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ResetPoints, wire, start, end, out, mark);
        last = 1;
        out.key(key_points);
        out.byte(91);
        do {
          out.element();
          ResetPointInfo.print(wire, wire.delimited(end), out);
        } while (wire.more(10, end));
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

export const ResetPoints: MessageType = messageType(
  'temporal.api.workflow.v1.ResetPoints',
  parse_ResetPoints,
  print_ResetPoints,
  () => [
    field(1, 'points', 'message', { cardinality: 'repeated', type: () => ResetPointInfo }),
  ],
);

const keysOf_ResetPointInfo = keyTable('temporal.api.workflow.v1.ResetPointInfo', [
  'buildId build_id',
  'binaryChecksum binary_checksum',
  'runId run_id',
  'firstWorkflowTaskCompletedId first_workflow_task_completed_id',
  'createTime create_time',
  'expireTime expire_time',
  'resettable',
]);

function parse_ResetPointInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResetPointInfo); field >= 0; field = json.nextField(keysOf_ResetPointInfo)) {
    switch (field) {
      case 0: { // build_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 1: { // binary_checksum
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 2: { // run_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 3: { // first_workflow_task_completed_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 4: { // create_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 5: { // expire_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 6: { // resettable
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
    }
  }
}

function print_ResetPointInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 7: { // build_id
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ResetPointInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_buildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 1: { // binary_checksum
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ResetPointInfo, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_binaryChecksum);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // run_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ResetPointInfo, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // first_workflow_task_completed_id
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(ResetPointInfo, wire, start, end, out, mark);
        last = 4;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_firstWorkflowTaskCompletedId);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 4: { // create_time
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(ResetPointInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_createTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // expire_time
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(ResetPointInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_expireTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // resettable
        if (tag !== 48) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(ResetPointInfo, wire, start, end, out, mark);
        last = 7;
        const value = wire.bool();
        if (value) {
          out.key(key_resettable);
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

export const ResetPointInfo: MessageType = messageType(
  'temporal.api.workflow.v1.ResetPointInfo',
  parse_ResetPointInfo,
  print_ResetPointInfo,
  () => [
    field(7, 'build_id', 'string', { jsonName: 'buildId' }),
    field(1, 'binary_checksum', 'string', { jsonName: 'binaryChecksum' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
    field(3, 'first_workflow_task_completed_id', 'int64', { jsonName: 'firstWorkflowTaskCompletedId' }),
    field(4, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'expire_time', 'message', { jsonName: 'expireTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'resettable', 'bool'),
  ],
);

const keysOf_NewWorkflowExecutionInfo = keyTable('temporal.api.workflow.v1.NewWorkflowExecutionInfo', [
  'workflowId workflow_id',
  'workflowType workflow_type',
  'taskQueue task_queue',
  'input',
  'workflowExecutionTimeout workflow_execution_timeout',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'workflowIdReusePolicy workflow_id_reuse_policy',
  'retryPolicy retry_policy',
  'cronSchedule cron_schedule',
  'memo',
  'searchAttributes search_attributes',
  'header',
  'userMetadata user_metadata',
  'versioningOverride versioning_override',
  'priority',
]);

function parse_NewWorkflowExecutionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NewWorkflowExecutionInfo); field >= 0; field = json.nextField(keysOf_NewWorkflowExecutionInfo)) {
    switch (field) {
      case 0: { // workflow_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // workflow_type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_WorkflowType);
        break;
      }
      case 2: { // task_queue
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, taskqueue_v1_TaskQueue);
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
      case 4: { // workflow_execution_timeout
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Duration);
        break;
      }
      case 5: { // workflow_run_timeout
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Duration);
        break;
      }
      case 6: { // workflow_task_timeout
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 7: { // workflow_id_reuse_policy
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseEnum(json, out, 64, false, enums_v1_WorkflowIdReusePolicy);
        break;
      }
      case 8: { // retry_policy
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, common_v1_RetryPolicy);
        break;
      }
      case 9: { // cron_schedule
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 10: { // memo
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, common_v1_Memo);
        break;
      }
      case 11: { // search_attributes
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, common_v1_SearchAttributes);
        break;
      }
      case 12: { // header
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 106, common_v1_Header);
        break;
      }
      case 13: { // user_metadata
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, sdk_v1_UserMetadata);
        break;
      }
      case 14: { // versioning_override
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 122, VersioningOverride);
        break;
      }
      case 15: { // priority
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, common_v1_Priority);
        break;
      }
    }
  }
}

function print_NewWorkflowExecutionInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // workflow_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_workflowId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // workflow_type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_workflowType);
        common_v1_WorkflowType.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // task_queue
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 3;
        out.key(key_taskQueue);
        taskqueue_v1_TaskQueue.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // input
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_input);
        common_v1_Payloads.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // workflow_execution_timeout
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_workflowExecutionTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // workflow_run_timeout
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_workflowRunTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 7: { // workflow_task_timeout
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 7;
        out.key(key_workflowTaskTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 8: { // workflow_id_reuse_policy
        if (tag !== 64) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 8) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 8;
        if (value !== 0) {
          out.key(key_workflowIdReusePolicy);
          printEnum(value, out, enums_v1_WorkflowIdReusePolicy);
        }
        break;
      }
      case 9: { // retry_policy
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 9;
        out.key(key_retryPolicy);
        common_v1_RetryPolicy.print(wire, wire.delimited(end), out);
        break;
      }
      case 10: { // cron_schedule
        if (tag !== 82) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 10) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 10;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_cronSchedule);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 11: { // memo
        if (tag !== 90) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 11) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 11;
        out.key(key_memo);
        common_v1_Memo.print(wire, wire.delimited(end), out);
        break;
      }
      case 12: { // search_attributes
        if (tag !== 98) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 12) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 12;
        out.key(key_searchAttributes);
        common_v1_SearchAttributes.print(wire, wire.delimited(end), out);
        break;
      }
      case 13: { // header
        if (tag !== 106) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 13) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 13;
        out.key(key_header);
        common_v1_Header.print(wire, wire.delimited(end), out);
        break;
      }
      case 14: { // user_metadata
        if (tag !== 114) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 14) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 14;
        out.key(key_userMetadata);
        sdk_v1_UserMetadata.print(wire, wire.delimited(end), out);
        break;
      }
      case 15: { // versioning_override
        if (tag !== 122) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 15) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 15;
        out.key(key_versioningOverride);
        VersioningOverride.print(wire, wire.delimited(end), out);
        break;
      }
      case 16: { // priority
        if (tag !== 130) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 16) return printReordered(NewWorkflowExecutionInfo, wire, start, end, out, mark);
        last = 16;
        out.key(key_priority);
        common_v1_Priority.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const NewWorkflowExecutionInfo: MessageType = messageType(
  'temporal.api.workflow.v1.NewWorkflowExecutionInfo',
  parse_NewWorkflowExecutionInfo,
  print_NewWorkflowExecutionInfo,
  () => [
    field(1, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(2, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(3, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(4, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(5, 'workflow_execution_timeout', 'message', { jsonName: 'workflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(6, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(7, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'workflow_id_reuse_policy', 'enum', { jsonName: 'workflowIdReusePolicy', type: () => enums_v1_WorkflowIdReusePolicy }),
    field(9, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(10, 'cron_schedule', 'string', { jsonName: 'cronSchedule' }),
    field(11, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(12, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(13, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(14, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(15, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => VersioningOverride, explicitPresence: true }),
    field(16, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
  ],
);

const keysOf_CallbackInfo = keyTable('temporal.api.workflow.v1.CallbackInfo', [
  'callback',
  'trigger',
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
      case 1: { // trigger
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, CallbackInfo_Trigger);
        break;
      }
      case 2: { // registration_time
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Timestamp);
        break;
      }
      case 3: { // state
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_CallbackState);
        break;
      }
      case 4: { // attempt
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt32(json, out, 40, false);
        break;
      }
      case 5: { // last_attempt_complete_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 6: { // last_attempt_failure
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, failure_v1_Failure);
        break;
      }
      case 7: { // next_attempt_schedule_time
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Timestamp);
        break;
      }
      case 8: { // blocked_reason
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 9: { // request_id
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
    }
  }
}

function print_CallbackInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // callback
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_callback);
        common_v1_Callback.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // trigger
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_trigger);
        CallbackInfo_Trigger.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // registration_time
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 3;
        out.key(key_registrationTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // state
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 4) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 4;
        if (value !== 0) {
          out.key(key_state);
          printEnum(value, out, enums_v1_CallbackState);
        }
        break;
      }
      case 5: { // attempt
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 5;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_attempt);
          out.integer(value);
        }
        break;
      }
      case 6: { // last_attempt_complete_time
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_lastAttemptCompleteTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 7: { // last_attempt_failure
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 7;
        out.key(key_lastAttemptFailure);
        failure_v1_Failure.print(wire, wire.delimited(end), out);
        break;
      }
      case 8: { // next_attempt_schedule_time
        if (tag !== 66) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 8;
        out.key(key_nextAttemptScheduleTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 9: { // blocked_reason
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 9;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_blockedReason);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 10: { // request_id
        if (tag !== 82) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 10) return printReordered(CallbackInfo, wire, start, end, out, mark);
        last = 10;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_requestId);
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

export const CallbackInfo: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo',
  parse_CallbackInfo,
  print_CallbackInfo,
  () => [
    field(1, 'callback', 'message', { type: () => common_v1_Callback, explicitPresence: true }),
    field(2, 'trigger', 'message', { type: () => CallbackInfo_Trigger, explicitPresence: true }),
    field(3, 'registration_time', 'message', { jsonName: 'registrationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'state', 'enum', { type: () => enums_v1_CallbackState }),
    field(5, 'attempt', 'int32'),
    field(6, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'last_attempt_failure', 'message', { jsonName: 'lastAttemptFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(8, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(9, 'blocked_reason', 'string', { jsonName: 'blockedReason' }),
    field(10, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_CallbackInfo_WorkflowClosed = keyTable('temporal.api.workflow.v1.CallbackInfo.WorkflowClosed', [
]);

function parse_CallbackInfo_WorkflowClosed(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_CallbackInfo_WorkflowClosed);
}

function print_CallbackInfo_WorkflowClosed(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(125);
}

export const CallbackInfo_WorkflowClosed: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo.WorkflowClosed',
  parse_CallbackInfo_WorkflowClosed,
  print_CallbackInfo_WorkflowClosed,
  () => [],
);

const keysOf_CallbackInfo_UpdateWorkflowExecutionCompleted = keyTable('temporal.api.workflow.v1.CallbackInfo.UpdateWorkflowExecutionCompleted', [
  'updateId update_id',
]);

function parse_CallbackInfo_UpdateWorkflowExecutionCompleted(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CallbackInfo_UpdateWorkflowExecutionCompleted); field >= 0; field = json.nextField(keysOf_CallbackInfo_UpdateWorkflowExecutionCompleted)) {
    switch (field) {
      case 0: { // update_id
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

function print_CallbackInfo_UpdateWorkflowExecutionCompleted(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // update_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CallbackInfo_UpdateWorkflowExecutionCompleted, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_updateId);
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

export const CallbackInfo_UpdateWorkflowExecutionCompleted: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo.UpdateWorkflowExecutionCompleted',
  parse_CallbackInfo_UpdateWorkflowExecutionCompleted,
  print_CallbackInfo_UpdateWorkflowExecutionCompleted,
  () => [
    field(1, 'update_id', 'string', { jsonName: 'updateId' }),
  ],
);

const keysOf_CallbackInfo_Trigger = keyTable('temporal.api.workflow.v1.CallbackInfo.Trigger', [
  'workflowClosed workflow_closed',
  'updateWorkflowExecutionCompleted update_workflow_execution_completed',
]);

function parse_CallbackInfo_Trigger(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_CallbackInfo_Trigger); field >= 0; field = json.nextField(keysOf_CallbackInfo_Trigger)) {
    switch (field) {
      case 0: { // workflow_closed
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
        parseMessage(json, out, 10, CallbackInfo_WorkflowClosed);
        break;
      }
      case 1: { // update_workflow_execution_completed
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, CallbackInfo_UpdateWorkflowExecutionCompleted);
        break;
      }
    }
  }
}

function print_CallbackInfo_Trigger(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // workflow_closed
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CallbackInfo_Trigger, wire, start, end, out, mark);
        last = 1;
        out.key(key_workflowClosed);
        CallbackInfo_WorkflowClosed.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // update_workflow_execution_completed
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CallbackInfo_Trigger, wire, start, end, out, mark);
        last = 1;
        out.key(key_updateWorkflowExecutionCompleted);
        CallbackInfo_UpdateWorkflowExecutionCompleted.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const CallbackInfo_Trigger: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo.Trigger',
  parse_CallbackInfo_Trigger,
  print_CallbackInfo_Trigger,
  () => [
    field(1, 'workflow_closed', 'message', { jsonName: 'workflowClosed', type: () => CallbackInfo_WorkflowClosed, oneof: 0, explicitPresence: true }),
    field(2, 'update_workflow_execution_completed', 'message', { jsonName: 'updateWorkflowExecutionCompleted', type: () => CallbackInfo_UpdateWorkflowExecutionCompleted, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_PendingNexusOperationInfo = keyTable('temporal.api.workflow.v1.PendingNexusOperationInfo', [
  'endpoint',
  'service',
  'operation',
  'operationId operation_id',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduledTime scheduled_time',
  'state',
  'attempt',
  'lastAttemptCompleteTime last_attempt_complete_time',
  'lastAttemptFailure last_attempt_failure',
  'nextAttemptScheduleTime next_attempt_schedule_time',
  'cancellationInfo cancellation_info',
  'scheduledEventId scheduled_event_id',
  'blockedReason blocked_reason',
  'operationToken operation_token',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
]);

function parse_PendingNexusOperationInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PendingNexusOperationInfo); field >= 0; field = json.nextField(keysOf_PendingNexusOperationInfo)) {
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
      case 3: { // operation_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
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
      case 5: { // scheduled_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 6: { // state
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 56, false, enums_v1_PendingNexusOperationState);
        break;
      }
      case 7: { // attempt
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseInt32(json, out, 64, false);
        break;
      }
      case 8: { // last_attempt_complete_time
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Timestamp);
        break;
      }
      case 9: { // last_attempt_failure
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, failure_v1_Failure);
        break;
      }
      case 10: { // next_attempt_schedule_time
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, google_protobuf_Timestamp);
        break;
      }
      case 11: { // cancellation_info
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, NexusOperationCancellationInfo);
        break;
      }
      case 12: { // scheduled_event_id
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseInt64(json, out, 104, false);
        break;
      }
      case 13: { // blocked_reason
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseString(json, out, 114, false);
        break;
      }
      case 14: { // operation_token
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseString(json, out, 122, false);
        break;
      }
      case 15: { // schedule_to_start_timeout
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, google_protobuf_Duration);
        break;
      }
      case 16: { // start_to_close_timeout
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, google_protobuf_Duration);
        break;
      }
    }
  }
}

function print_PendingNexusOperationInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // endpoint
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_endpoint);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // service
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_service);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // operation
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_operation);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // operation_id
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 4;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_operationId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 5: { // schedule_to_close_timeout
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_scheduleToCloseTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // scheduled_time
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_scheduledTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 7: { // state
        if (tag !== 56) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 7) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 7;
        if (value !== 0) {
          out.key(key_state);
          printEnum(value, out, enums_v1_PendingNexusOperationState);
        }
        break;
      }
      case 8: { // attempt
        if (tag !== 64) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 8;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_attempt);
          out.integer(value);
        }
        break;
      }
      case 9: { // last_attempt_complete_time
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 9;
        out.key(key_lastAttemptCompleteTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 10: { // last_attempt_failure
        if (tag !== 82) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 10) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 10;
        out.key(key_lastAttemptFailure);
        failure_v1_Failure.print(wire, wire.delimited(end), out);
        break;
      }
      case 11: { // next_attempt_schedule_time
        if (tag !== 90) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 11) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 11;
        out.key(key_nextAttemptScheduleTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 12: { // cancellation_info
        if (tag !== 98) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 12) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 12;
        out.key(key_cancellationInfo);
        NexusOperationCancellationInfo.print(wire, wire.delimited(end), out);
        break;
      }
      case 13: { // scheduled_event_id
        if (tag !== 104) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 13) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 13;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_scheduledEventId);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 14: { // blocked_reason
        if (tag !== 114) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 14) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 14;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_blockedReason);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 15: { // operation_token
        if (tag !== 122) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 15) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 15;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_operationToken);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 16: { // schedule_to_start_timeout
        if (tag !== 130) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 16) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 16;
        out.key(key_scheduleToStartTimeout);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 17: { // start_to_close_timeout
        if (tag !== 138) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 17) return printReordered(PendingNexusOperationInfo, wire, start, end, out, mark);
        last = 17;
        out.key(key_startToCloseTimeout);
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

export const PendingNexusOperationInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingNexusOperationInfo',
  parse_PendingNexusOperationInfo,
  print_PendingNexusOperationInfo,
  () => [
    field(1, 'endpoint', 'string'),
    field(2, 'service', 'string'),
    field(3, 'operation', 'string'),
    field(4, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(5, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(6, 'scheduled_time', 'message', { jsonName: 'scheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'state', 'enum', { type: () => enums_v1_PendingNexusOperationState }),
    field(8, 'attempt', 'int32'),
    field(9, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(10, 'last_attempt_failure', 'message', { jsonName: 'lastAttemptFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(11, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(12, 'cancellation_info', 'message', { jsonName: 'cancellationInfo', type: () => NexusOperationCancellationInfo, explicitPresence: true }),
    field(13, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(14, 'blocked_reason', 'string', { jsonName: 'blockedReason' }),
    field(15, 'operation_token', 'string', { jsonName: 'operationToken' }),
    field(16, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(17, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_NexusOperationCancellationInfo = keyTable('temporal.api.workflow.v1.NexusOperationCancellationInfo', [
  'requestedTime requested_time',
  'state',
  'attempt',
  'lastAttemptCompleteTime last_attempt_complete_time',
  'lastAttemptFailure last_attempt_failure',
  'nextAttemptScheduleTime next_attempt_schedule_time',
  'blockedReason blocked_reason',
]);

function parse_NexusOperationCancellationInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationCancellationInfo); field >= 0; field = json.nextField(keysOf_NexusOperationCancellationInfo)) {
    switch (field) {
      case 0: { // requested_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // state
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_NexusOperationCancellationState);
        break;
      }
      case 2: { // attempt
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt32(json, out, 24, false);
        break;
      }
      case 3: { // last_attempt_complete_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 4: { // last_attempt_failure
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, failure_v1_Failure);
        break;
      }
      case 5: { // next_attempt_schedule_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 6: { // blocked_reason
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
    }
  }
}

function print_NexusOperationCancellationInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // requested_time
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(NexusOperationCancellationInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_requestedTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // state
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 2) return printReordered(NexusOperationCancellationInfo, wire, start, end, out, mark);
        last = 2;
        if (value !== 0) {
          out.key(key_state);
          printEnum(value, out, enums_v1_NexusOperationCancellationState);
        }
        break;
      }
      case 3: { // attempt
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(NexusOperationCancellationInfo, wire, start, end, out, mark);
        last = 3;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_attempt);
          out.integer(value);
        }
        break;
      }
      case 4: { // last_attempt_complete_time
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(NexusOperationCancellationInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_lastAttemptCompleteTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // last_attempt_failure
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(NexusOperationCancellationInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_lastAttemptFailure);
        failure_v1_Failure.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // next_attempt_schedule_time
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(NexusOperationCancellationInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_nextAttemptScheduleTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 7: { // blocked_reason
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(NexusOperationCancellationInfo, wire, start, end, out, mark);
        last = 7;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_blockedReason);
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

export const NexusOperationCancellationInfo: MessageType = messageType(
  'temporal.api.workflow.v1.NexusOperationCancellationInfo',
  parse_NexusOperationCancellationInfo,
  print_NexusOperationCancellationInfo,
  () => [
    field(1, 'requested_time', 'message', { jsonName: 'requestedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'state', 'enum', { type: () => enums_v1_NexusOperationCancellationState }),
    field(3, 'attempt', 'int32'),
    field(4, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'last_attempt_failure', 'message', { jsonName: 'lastAttemptFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(6, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'blocked_reason', 'string', { jsonName: 'blockedReason' }),
  ],
);

const keysOf_WorkflowExecutionOptions = keyTable('temporal.api.workflow.v1.WorkflowExecutionOptions', [
  'versioningOverride versioning_override',
  'priority',
  'timeSkippingConfig time_skipping_config',
]);

function parse_WorkflowExecutionOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionOptions); field >= 0; field = json.nextField(keysOf_WorkflowExecutionOptions)) {
    switch (field) {
      case 0: { // versioning_override
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, VersioningOverride);
        break;
      }
      case 1: { // priority
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Priority);
        break;
      }
      case 2: { // time_skipping_config
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_TimeSkippingConfig);
        break;
      }
    }
  }
}

function print_WorkflowExecutionOptions(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // versioning_override
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(WorkflowExecutionOptions, wire, start, end, out, mark);
        last = 1;
        out.key(key_versioningOverride);
        VersioningOverride.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // priority
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkflowExecutionOptions, wire, start, end, out, mark);
        last = 2;
        out.key(key_priority);
        common_v1_Priority.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // time_skipping_config
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(WorkflowExecutionOptions, wire, start, end, out, mark);
        last = 3;
        out.key(key_timeSkippingConfig);
        common_v1_TimeSkippingConfig.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const WorkflowExecutionOptions: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionOptions',
  parse_WorkflowExecutionOptions,
  print_WorkflowExecutionOptions,
  () => [
    field(1, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => VersioningOverride, explicitPresence: true }),
    field(2, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(3, 'time_skipping_config', 'message', { jsonName: 'timeSkippingConfig', type: () => common_v1_TimeSkippingConfig, explicitPresence: true }),
  ],
);

const keysOf_VersioningOverride = keyTable('temporal.api.workflow.v1.VersioningOverride', [
  'pinned',
  'autoUpgrade auto_upgrade',
  'oneTime one_time',
  'behavior',
  'deployment',
  'pinnedVersion pinned_version',
]);

function parse_VersioningOverride(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_VersioningOverride); field >= 0; field = json.nextField(keysOf_VersioningOverride)) {
    switch (field) {
      case 0: { // pinned
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('override');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, VersioningOverride_PinnedOverride);
        break;
      }
      case 1: { // auto_upgrade
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('override');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 32, true);
        break;
      }
      case 2: { // one_time
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('override');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, VersioningOverride_OneTimeOverride);
        break;
      }
      case 3: { // behavior
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_VersioningBehavior);
        break;
      }
      case 4: { // deployment
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 18, deployment_v1_Deployment);
        break;
      }
      case 5: { // pinned_version
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
    }
  }
}

function print_VersioningOverride(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 3: { // pinned
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(VersioningOverride, wire, start, end, out, mark);
        last = 1;
        out.key(key_pinned);
        VersioningOverride_PinnedOverride.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // auto_upgrade
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(VersioningOverride, wire, start, end, out, mark);
        last = 1;
        const value = wire.bool();
        out.key(key_autoUpgrade);
        out.bool(value);
        break;
      }
      case 5: { // one_time
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(VersioningOverride, wire, start, end, out, mark);
        last = 1;
        out.key(key_oneTime);
        VersioningOverride_OneTimeOverride.print(wire, wire.delimited(end), out);
        break;
      }
      case 1: { // behavior
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 4) return printReordered(VersioningOverride, wire, start, end, out, mark);
        last = 4;
        if (value !== 0) {
          out.key(key_behavior);
          printEnum(value, out, enums_v1_VersioningBehavior);
        }
        break;
      }
      case 2: { // deployment
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(VersioningOverride, wire, start, end, out, mark);
        last = 5;
        out.key(key_deployment);
        deployment_v1_Deployment.print(wire, wire.delimited(end), out);
        break;
      }
      case 9: { // pinned_version
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(VersioningOverride, wire, start, end, out, mark);
        last = 6;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_pinnedVersion);
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

export const VersioningOverride: MessageType = messageType(
  'temporal.api.workflow.v1.VersioningOverride',
  parse_VersioningOverride,
  print_VersioningOverride,
  () => [
    field(3, 'pinned', 'message', { type: () => VersioningOverride_PinnedOverride, oneof: 0, explicitPresence: true }),
    field(4, 'auto_upgrade', 'bool', { jsonName: 'autoUpgrade', oneof: 0, explicitPresence: true }),
    field(5, 'one_time', 'message', { jsonName: 'oneTime', type: () => VersioningOverride_OneTimeOverride, oneof: 0, explicitPresence: true }),
    field(1, 'behavior', 'enum', { type: () => enums_v1_VersioningBehavior }),
    field(2, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(9, 'pinned_version', 'string', { jsonName: 'pinnedVersion' }),
  ],
);

const keysOf_VersioningOverride_PinnedOverride = keyTable('temporal.api.workflow.v1.VersioningOverride.PinnedOverride', [
  'behavior',
  'version',
]);

function parse_VersioningOverride_PinnedOverride(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_VersioningOverride_PinnedOverride); field >= 0; field = json.nextField(keysOf_VersioningOverride_PinnedOverride)) {
    switch (field) {
      case 0: { // behavior
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, VersioningOverride_PinnedOverrideBehavior);
        break;
      }
      case 1: { // version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, deployment_v1_WorkerDeploymentVersion);
        break;
      }
    }
  }
}

function print_VersioningOverride_PinnedOverride(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // behavior
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(VersioningOverride_PinnedOverride, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_behavior);
          printEnum(value, out, VersioningOverride_PinnedOverrideBehavior);
        }
        break;
      }
      case 2: { // version
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(VersioningOverride_PinnedOverride, wire, start, end, out, mark);
        last = 2;
        out.key(key_version);
        deployment_v1_WorkerDeploymentVersion.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const VersioningOverride_PinnedOverride: MessageType = messageType(
  'temporal.api.workflow.v1.VersioningOverride.PinnedOverride',
  parse_VersioningOverride_PinnedOverride,
  print_VersioningOverride_PinnedOverride,
  () => [
    field(1, 'behavior', 'enum', { type: () => VersioningOverride_PinnedOverrideBehavior }),
    field(2, 'version', 'message', { type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
  ],
);

const keysOf_VersioningOverride_OneTimeOverride = keyTable('temporal.api.workflow.v1.VersioningOverride.OneTimeOverride', [
  'targetDeploymentVersion target_deployment_version',
]);

function parse_VersioningOverride_OneTimeOverride(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_VersioningOverride_OneTimeOverride); field >= 0; field = json.nextField(keysOf_VersioningOverride_OneTimeOverride)) {
    switch (field) {
      case 0: { // target_deployment_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_WorkerDeploymentVersion);
        break;
      }
    }
  }
}

function print_VersioningOverride_OneTimeOverride(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // target_deployment_version
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(VersioningOverride_OneTimeOverride, wire, start, end, out, mark);
        last = 1;
        out.key(key_targetDeploymentVersion);
        deployment_v1_WorkerDeploymentVersion.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const VersioningOverride_OneTimeOverride: MessageType = messageType(
  'temporal.api.workflow.v1.VersioningOverride.OneTimeOverride',
  parse_VersioningOverride_OneTimeOverride,
  print_VersioningOverride_OneTimeOverride,
  () => [
    field(1, 'target_deployment_version', 'message', { jsonName: 'targetDeploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
  ],
);

const keysOf_OnConflictOptions = keyTable('temporal.api.workflow.v1.OnConflictOptions', [
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

function print_OnConflictOptions(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // attach_request_id
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(OnConflictOptions, wire, start, end, out, mark);
        last = 1;
        const value = wire.bool();
        if (value) {
          out.key(key_attachRequestId);
          out.bool(value);
        }
        break;
      }
      case 2: { // attach_completion_callbacks
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(OnConflictOptions, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        if (value) {
          out.key(key_attachCompletionCallbacks);
          out.bool(value);
        }
        break;
      }
      case 3: { // attach_links
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(OnConflictOptions, wire, start, end, out, mark);
        last = 3;
        const value = wire.bool();
        if (value) {
          out.key(key_attachLinks);
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

export const OnConflictOptions: MessageType = messageType(
  'temporal.api.workflow.v1.OnConflictOptions',
  parse_OnConflictOptions,
  print_OnConflictOptions,
  () => [
    field(1, 'attach_request_id', 'bool', { jsonName: 'attachRequestId' }),
    field(2, 'attach_completion_callbacks', 'bool', { jsonName: 'attachCompletionCallbacks' }),
    field(3, 'attach_links', 'bool', { jsonName: 'attachLinks' }),
  ],
);

const keysOf_RequestIdInfo = keyTable('temporal.api.workflow.v1.RequestIdInfo', [
  'eventType event_type',
  'eventId event_id',
  'buffered',
]);

function parse_RequestIdInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestIdInfo); field >= 0; field = json.nextField(keysOf_RequestIdInfo)) {
    switch (field) {
      case 0: { // event_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_EventType);
        break;
      }
      case 1: { // event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // buffered
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

function print_RequestIdInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // event_type
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(RequestIdInfo, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_eventType);
          printEnum(value, out, enums_v1_EventType);
        }
        break;
      }
      case 2: { // event_id
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(RequestIdInfo, wire, start, end, out, mark);
        last = 2;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_eventId);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 3: { // buffered
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(RequestIdInfo, wire, start, end, out, mark);
        last = 3;
        const value = wire.bool();
        if (value) {
          out.key(key_buffered);
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

export const RequestIdInfo: MessageType = messageType(
  'temporal.api.workflow.v1.RequestIdInfo',
  parse_RequestIdInfo,
  print_RequestIdInfo,
  () => [
    field(1, 'event_type', 'enum', { jsonName: 'eventType', type: () => enums_v1_EventType }),
    field(2, 'event_id', 'int64', { jsonName: 'eventId' }),
    field(3, 'buffered', 'bool'),
  ],
);

const keysOf_PostResetOperation = keyTable('temporal.api.workflow.v1.PostResetOperation', [
  'signalWorkflow signal_workflow',
  'updateWorkflowOptions update_workflow_options',
]);

function parse_PostResetOperation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_PostResetOperation); field >= 0; field = json.nextField(keysOf_PostResetOperation)) {
    switch (field) {
      case 0: { // signal_workflow
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
        parseMessage(json, out, 10, PostResetOperation_SignalWorkflow);
        break;
      }
      case 1: { // update_workflow_options
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, PostResetOperation_UpdateWorkflowOptions);
        break;
      }
    }
  }
}

function print_PostResetOperation(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // signal_workflow
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PostResetOperation, wire, start, end, out, mark);
        last = 1;
        out.key(key_signalWorkflow);
        PostResetOperation_SignalWorkflow.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // update_workflow_options
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PostResetOperation, wire, start, end, out, mark);
        last = 1;
        out.key(key_updateWorkflowOptions);
        PostResetOperation_UpdateWorkflowOptions.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const PostResetOperation: MessageType = messageType(
  'temporal.api.workflow.v1.PostResetOperation',
  parse_PostResetOperation,
  print_PostResetOperation,
  () => [
    field(1, 'signal_workflow', 'message', { jsonName: 'signalWorkflow', type: () => PostResetOperation_SignalWorkflow, oneof: 0, explicitPresence: true }),
    field(2, 'update_workflow_options', 'message', { jsonName: 'updateWorkflowOptions', type: () => PostResetOperation_UpdateWorkflowOptions, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_PostResetOperation_SignalWorkflow = keyTable('temporal.api.workflow.v1.PostResetOperation.SignalWorkflow', [
  'signalName signal_name',
  'input',
  'header',
  'links',
]);

function parse_PostResetOperation_SignalWorkflow(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PostResetOperation_SignalWorkflow); field >= 0; field = json.nextField(keysOf_PostResetOperation_SignalWorkflow)) {
    switch (field) {
      case 0: { // signal_name
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
      case 3: { // links
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, common_v1_Link), false);
        break;
      }
    }
  }
}

function print_PostResetOperation_SignalWorkflow(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // signal_name
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PostResetOperation_SignalWorkflow, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_signalName);
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
        if (last >= 2) return printReordered(PostResetOperation_SignalWorkflow, wire, start, end, out, mark);
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
        if (last >= 3) return printReordered(PostResetOperation_SignalWorkflow, wire, start, end, out, mark);
        last = 3;
        out.key(key_header);
        common_v1_Header.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // links
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(PostResetOperation_SignalWorkflow, wire, start, end, out, mark);
        last = 4;
        out.key(key_links);
        out.byte(91);
        do {
          out.element();
          common_v1_Link.print(wire, wire.delimited(end), out);
        } while (wire.more(34, end));
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

export const PostResetOperation_SignalWorkflow: MessageType = messageType(
  'temporal.api.workflow.v1.PostResetOperation.SignalWorkflow',
  parse_PostResetOperation_SignalWorkflow,
  print_PostResetOperation_SignalWorkflow,
  () => [
    field(1, 'signal_name', 'string', { jsonName: 'signalName' }),
    field(2, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(4, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
  ],
);

const keysOf_PostResetOperation_UpdateWorkflowOptions = keyTable('temporal.api.workflow.v1.PostResetOperation.UpdateWorkflowOptions', [
  'workflowExecutionOptions workflow_execution_options',
  'updateMask update_mask',
]);

function parse_PostResetOperation_UpdateWorkflowOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PostResetOperation_UpdateWorkflowOptions); field >= 0; field = json.nextField(keysOf_PostResetOperation_UpdateWorkflowOptions)) {
    switch (field) {
      case 0: { // workflow_execution_options
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, WorkflowExecutionOptions);
        break;
      }
      case 1: { // update_mask
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_FieldMask);
        break;
      }
    }
  }
}

function print_PostResetOperation_UpdateWorkflowOptions(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // workflow_execution_options
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PostResetOperation_UpdateWorkflowOptions, wire, start, end, out, mark);
        last = 1;
        out.key(key_workflowExecutionOptions);
        WorkflowExecutionOptions.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // update_mask
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PostResetOperation_UpdateWorkflowOptions, wire, start, end, out, mark);
        last = 2;
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

export const PostResetOperation_UpdateWorkflowOptions: MessageType = messageType(
  'temporal.api.workflow.v1.PostResetOperation.UpdateWorkflowOptions',
  parse_PostResetOperation_UpdateWorkflowOptions,
  print_PostResetOperation_UpdateWorkflowOptions,
  () => [
    field(1, 'workflow_execution_options', 'message', { jsonName: 'workflowExecutionOptions', type: () => WorkflowExecutionOptions, explicitPresence: true }),
    field(2, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionPauseInfo = keyTable('temporal.api.workflow.v1.WorkflowExecutionPauseInfo', [
  'identity',
  'pausedTime paused_time',
  'reason',
]);

function parse_WorkflowExecutionPauseInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionPauseInfo); field >= 0; field = json.nextField(keysOf_WorkflowExecutionPauseInfo)) {
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
      case 1: { // paused_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // reason
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
    }
  }
}

function print_WorkflowExecutionPauseInfo(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(WorkflowExecutionPauseInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // paused_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkflowExecutionPauseInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_pausedTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // reason
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(WorkflowExecutionPauseInfo, wire, start, end, out, mark);
        last = 3;
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

export const WorkflowExecutionPauseInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionPauseInfo',
  parse_WorkflowExecutionPauseInfo,
  print_WorkflowExecutionPauseInfo,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'paused_time', 'message', { jsonName: 'pausedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'reason', 'string'),
  ],
);

const key_activityId = jsonKey("activityId");
const key_activityOptions = jsonKey("activityOptions");
const key_activityType = jsonKey("activityType");
const key_assignedBuildId = jsonKey("assignedBuildId");
const key_attachCompletionCallbacks = jsonKey("attachCompletionCallbacks");
const key_attachLinks = jsonKey("attachLinks");
const key_attachRequestId = jsonKey("attachRequestId");
const key_attempt = jsonKey("attempt");
const key_autoResetPoints = jsonKey("autoResetPoints");
const key_autoUpgrade = jsonKey("autoUpgrade");
const key_behavior = jsonKey("behavior");
const key_binaryChecksum = jsonKey("binaryChecksum");
const key_blockedReason = jsonKey("blockedReason");
const key_buffered = jsonKey("buffered");
const key_buildId = jsonKey("buildId");
const key_callback = jsonKey("callback");
const key_cancelRequested = jsonKey("cancelRequested");
const key_cancellationInfo = jsonKey("cancellationInfo");
const key_closeTime = jsonKey("closeTime");
const key_continueAsNewInitialVersioningBehavior = jsonKey("continueAsNewInitialVersioningBehavior");
const key_createTime = jsonKey("createTime");
const key_cronSchedule = jsonKey("cronSchedule");
const key_currentRetryInterval = jsonKey("currentRetryInterval");
const key_defaultWorkflowTaskTimeout = jsonKey("defaultWorkflowTaskTimeout");
const key_deployment = jsonKey("deployment");
const key_deploymentTransition = jsonKey("deploymentTransition");
const key_deploymentVersion = jsonKey("deploymentVersion");
const key_endpoint = jsonKey("endpoint");
const key_eventId = jsonKey("eventId");
const key_eventType = jsonKey("eventType");
const key_execution = jsonKey("execution");
const key_executionDuration = jsonKey("executionDuration");
const key_executionExpirationTime = jsonKey("executionExpirationTime");
const key_executionTime = jsonKey("executionTime");
const key_expirationTime = jsonKey("expirationTime");
const key_expireTime = jsonKey("expireTime");
const key_externalPayloadCount = jsonKey("externalPayloadCount");
const key_externalPayloadSizeBytes = jsonKey("externalPayloadSizeBytes");
const key_firstRunId = jsonKey("firstRunId");
const key_firstWorkflowTaskCompletedId = jsonKey("firstWorkflowTaskCompletedId");
const key_header = jsonKey("header");
const key_heartbeatDetails = jsonKey("heartbeatDetails");
const key_historyLength = jsonKey("historyLength");
const key_historySizeBytes = jsonKey("historySizeBytes");
const key_identity = jsonKey("identity");
const key_inheritedBuildId = jsonKey("inheritedBuildId");
const key_initiatedId = jsonKey("initiatedId");
const key_input = jsonKey("input");
const key_lastAttemptCompleteTime = jsonKey("lastAttemptCompleteTime");
const key_lastAttemptFailure = jsonKey("lastAttemptFailure");
const key_lastDeployment = jsonKey("lastDeployment");
const key_lastDeploymentVersion = jsonKey("lastDeploymentVersion");
const key_lastFailure = jsonKey("lastFailure");
const key_lastHeartbeatTime = jsonKey("lastHeartbeatTime");
const key_lastIndependentlyAssignedBuildId = jsonKey("lastIndependentlyAssignedBuildId");
const key_lastResetTime = jsonKey("lastResetTime");
const key_lastStartedTime = jsonKey("lastStartedTime");
const key_lastWorkerDeploymentVersion = jsonKey("lastWorkerDeploymentVersion");
const key_lastWorkerIdentity = jsonKey("lastWorkerIdentity");
const key_lastWorkerVersionStamp = jsonKey("lastWorkerVersionStamp");
const key_links = jsonKey("links");
const key_manual = jsonKey("manual");
const key_maximumAttempts = jsonKey("maximumAttempts");
const key_memo = jsonKey("memo");
const key_mostRecentWorkerVersionStamp = jsonKey("mostRecentWorkerVersionStamp");
const key_nextAttemptScheduleTime = jsonKey("nextAttemptScheduleTime");
const key_oneTime = jsonKey("oneTime");
const key_operation = jsonKey("operation");
const key_operationId = jsonKey("operationId");
const key_operationToken = jsonKey("operationToken");
const key_originalScheduledTime = jsonKey("originalScheduledTime");
const key_originalStartTime = jsonKey("originalStartTime");
const key_parentClosePolicy = jsonKey("parentClosePolicy");
const key_parentExecution = jsonKey("parentExecution");
const key_parentNamespaceId = jsonKey("parentNamespaceId");
const key_pauseInfo = jsonKey("pauseInfo");
const key_pauseTime = jsonKey("pauseTime");
const key_paused = jsonKey("paused");
const key_pausedTime = jsonKey("pausedTime");
const key_pinned = jsonKey("pinned");
const key_pinnedVersion = jsonKey("pinnedVersion");
const key_points = jsonKey("points");
const key_priority = jsonKey("priority");
const key_reason = jsonKey("reason");
const key_registrationTime = jsonKey("registrationTime");
const key_requestId = jsonKey("requestId");
const key_requestIdInfos = jsonKey("requestIdInfos");
const key_requestedTime = jsonKey("requestedTime");
const key_resetRunId = jsonKey("resetRunId");
const key_resettable = jsonKey("resettable");
const key_retryPolicy = jsonKey("retryPolicy");
const key_revisionNumber = jsonKey("revisionNumber");
const key_rootExecution = jsonKey("rootExecution");
const key_rule = jsonKey("rule");
const key_ruleId = jsonKey("ruleId");
const key_runExpirationTime = jsonKey("runExpirationTime");
const key_runId = jsonKey("runId");
const key_scheduleToCloseTimeout = jsonKey("scheduleToCloseTimeout");
const key_scheduleToStartTimeout = jsonKey("scheduleToStartTimeout");
const key_scheduledEventId = jsonKey("scheduledEventId");
const key_scheduledTime = jsonKey("scheduledTime");
const key_searchAttributes = jsonKey("searchAttributes");
const key_service = jsonKey("service");
const key_signalName = jsonKey("signalName");
const key_signalWorkflow = jsonKey("signalWorkflow");
const key_startTime = jsonKey("startTime");
const key_startToCloseTimeout = jsonKey("startToCloseTimeout");
const key_startedTime = jsonKey("startedTime");
const key_state = jsonKey("state");
const key_stateTransitionCount = jsonKey("stateTransitionCount");
const key_status = jsonKey("status");
const key_targetDeploymentVersion = jsonKey("targetDeploymentVersion");
const key_taskQueue = jsonKey("taskQueue");
const key_timeSkippingConfig = jsonKey("timeSkippingConfig");
const key_timeSkippingInfo = jsonKey("timeSkippingInfo");
const key_trigger = jsonKey("trigger");
const key_type = jsonKey("type");
const key_updateId = jsonKey("updateId");
const key_updateMask = jsonKey("updateMask");
const key_updateWorkflowExecutionCompleted = jsonKey("updateWorkflowExecutionCompleted");
const key_updateWorkflowOptions = jsonKey("updateWorkflowOptions");
const key_useWorkflowBuildId = jsonKey("useWorkflowBuildId");
const key_userMetadata = jsonKey("userMetadata");
const key_version = jsonKey("version");
const key_versionTransition = jsonKey("versionTransition");
const key_versioningInfo = jsonKey("versioningInfo");
const key_versioningOverride = jsonKey("versioningOverride");
const key_workerDeploymentName = jsonKey("workerDeploymentName");
const key_workflowClosed = jsonKey("workflowClosed");
const key_workflowExecutionOptions = jsonKey("workflowExecutionOptions");
const key_workflowExecutionTimeout = jsonKey("workflowExecutionTimeout");
const key_workflowId = jsonKey("workflowId");
const key_workflowIdReusePolicy = jsonKey("workflowIdReusePolicy");
const key_workflowRunTimeout = jsonKey("workflowRunTimeout");
const key_workflowTaskTimeout = jsonKey("workflowTaskTimeout");
const key_workflowType = jsonKey("workflowType");
const key_workflowTypeName = jsonKey("workflowTypeName");
