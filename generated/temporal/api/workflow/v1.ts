// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import type { EnumType } from '../../../../src/codec/json/message-shape.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
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

export const WorkflowExecutionInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionInfo',
  parse_WorkflowExecutionInfo,
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

export const WorkflowExecutionExtendedInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionExtendedInfo',
  parse_WorkflowExecutionExtendedInfo,
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

export const WorkflowExecutionVersioningInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionVersioningInfo',
  parse_WorkflowExecutionVersioningInfo,
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

export const DeploymentTransition: MessageType = messageType(
  'temporal.api.workflow.v1.DeploymentTransition',
  parse_DeploymentTransition,
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

export const DeploymentVersionTransition: MessageType = messageType(
  'temporal.api.workflow.v1.DeploymentVersionTransition',
  parse_DeploymentVersionTransition,
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

export const WorkflowExecutionConfig: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionConfig',
  parse_WorkflowExecutionConfig,
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

export const PendingActivityInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo',
  parse_PendingActivityInfo,
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

export const PendingActivityInfo_PauseInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo.PauseInfo',
  parse_PendingActivityInfo_PauseInfo,
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

export const PendingActivityInfo_PauseInfo_Manual: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Manual',
  parse_PendingActivityInfo_PauseInfo_Manual,
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

export const PendingActivityInfo_PauseInfo_Rule: MessageType = messageType(
  'temporal.api.workflow.v1.PendingActivityInfo.PauseInfo.Rule',
  parse_PendingActivityInfo_PauseInfo_Rule,
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

export const PendingChildExecutionInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingChildExecutionInfo',
  parse_PendingChildExecutionInfo,
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

export const PendingWorkflowTaskInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingWorkflowTaskInfo',
  parse_PendingWorkflowTaskInfo,
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

export const ResetPoints: MessageType = messageType(
  'temporal.api.workflow.v1.ResetPoints',
  parse_ResetPoints,
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

export const ResetPointInfo: MessageType = messageType(
  'temporal.api.workflow.v1.ResetPointInfo',
  parse_ResetPointInfo,
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

export const NewWorkflowExecutionInfo: MessageType = messageType(
  'temporal.api.workflow.v1.NewWorkflowExecutionInfo',
  parse_NewWorkflowExecutionInfo,
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

export const CallbackInfo: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo',
  parse_CallbackInfo,
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

export const CallbackInfo_WorkflowClosed: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo.WorkflowClosed',
  parse_CallbackInfo_WorkflowClosed,
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

export const CallbackInfo_UpdateWorkflowExecutionCompleted: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo.UpdateWorkflowExecutionCompleted',
  parse_CallbackInfo_UpdateWorkflowExecutionCompleted,
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

export const CallbackInfo_Trigger: MessageType = messageType(
  'temporal.api.workflow.v1.CallbackInfo.Trigger',
  parse_CallbackInfo_Trigger,
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

export const PendingNexusOperationInfo: MessageType = messageType(
  'temporal.api.workflow.v1.PendingNexusOperationInfo',
  parse_PendingNexusOperationInfo,
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

export const NexusOperationCancellationInfo: MessageType = messageType(
  'temporal.api.workflow.v1.NexusOperationCancellationInfo',
  parse_NexusOperationCancellationInfo,
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

export const WorkflowExecutionOptions: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionOptions',
  parse_WorkflowExecutionOptions,
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

export const VersioningOverride: MessageType = messageType(
  'temporal.api.workflow.v1.VersioningOverride',
  parse_VersioningOverride,
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

export const VersioningOverride_PinnedOverride: MessageType = messageType(
  'temporal.api.workflow.v1.VersioningOverride.PinnedOverride',
  parse_VersioningOverride_PinnedOverride,
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

export const VersioningOverride_OneTimeOverride: MessageType = messageType(
  'temporal.api.workflow.v1.VersioningOverride.OneTimeOverride',
  parse_VersioningOverride_OneTimeOverride,
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

export const OnConflictOptions: MessageType = messageType(
  'temporal.api.workflow.v1.OnConflictOptions',
  parse_OnConflictOptions,
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

export const RequestIdInfo: MessageType = messageType(
  'temporal.api.workflow.v1.RequestIdInfo',
  parse_RequestIdInfo,
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

export const PostResetOperation: MessageType = messageType(
  'temporal.api.workflow.v1.PostResetOperation',
  parse_PostResetOperation,
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

export const PostResetOperation_SignalWorkflow: MessageType = messageType(
  'temporal.api.workflow.v1.PostResetOperation.SignalWorkflow',
  parse_PostResetOperation_SignalWorkflow,
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

export const PostResetOperation_UpdateWorkflowOptions: MessageType = messageType(
  'temporal.api.workflow.v1.PostResetOperation.UpdateWorkflowOptions',
  parse_PostResetOperation_UpdateWorkflowOptions,
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

export const WorkflowExecutionPauseInfo: MessageType = messageType(
  'temporal.api.workflow.v1.WorkflowExecutionPauseInfo',
  parse_WorkflowExecutionPauseInfo,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'paused_time', 'message', { jsonName: 'pausedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'reason', 'string'),
  ],
);

