// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseFloat32, parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseBytes, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  FieldMask as google_protobuf_FieldMask,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import {
  ActivityExecutionInfo as activity_v1_ActivityExecutionInfo,
  ActivityExecutionListInfo as activity_v1_ActivityExecutionListInfo,
  ActivityExecutionOutcome as activity_v1_ActivityExecutionOutcome,
  ActivityOptions as activity_v1_ActivityOptions,
  CallbackInfo as activity_v1_CallbackInfo,
} from '../activity/v1.ts';
import {
  BatchOperationCancelActivities as batch_v1_BatchOperationCancelActivities,
  BatchOperationCancellation as batch_v1_BatchOperationCancellation,
  BatchOperationDeleteActivities as batch_v1_BatchOperationDeleteActivities,
  BatchOperationDeletion as batch_v1_BatchOperationDeletion,
  BatchOperationInfo as batch_v1_BatchOperationInfo,
  BatchOperationReset as batch_v1_BatchOperationReset,
  BatchOperationResetActivities as batch_v1_BatchOperationResetActivities,
  BatchOperationSignal as batch_v1_BatchOperationSignal,
  BatchOperationTerminateActivities as batch_v1_BatchOperationTerminateActivities,
  BatchOperationTermination as batch_v1_BatchOperationTermination,
  BatchOperationUnpauseActivities as batch_v1_BatchOperationUnpauseActivities,
  BatchOperationUpdateActivityOptions as batch_v1_BatchOperationUpdateActivityOptions,
  BatchOperationUpdateWorkflowExecutionOptions as batch_v1_BatchOperationUpdateWorkflowExecutionOptions,
} from '../batch/v1.ts';
import { Command as command_v1_Command } from '../command/v1.ts';
import {
  ActivityType as common_v1_ActivityType,
  Callback as common_v1_Callback,
  DataBlob as common_v1_DataBlob,
  Execution as common_v1_Execution,
  Header as common_v1_Header,
  Link as common_v1_Link,
  Memo as common_v1_Memo,
  MeteringMetadata as common_v1_MeteringMetadata,
  OnConflictOptions as common_v1_OnConflictOptions,
  Payload as common_v1_Payload,
  Payloads as common_v1_Payloads,
  Priority as common_v1_Priority,
  RetryPolicy as common_v1_RetryPolicy,
  SearchAttributes as common_v1_SearchAttributes,
  TimeSkippingConfig as common_v1_TimeSkippingConfig,
  TimeSkippingFastForwardInfo as common_v1_TimeSkippingFastForwardInfo,
  WorkerSelector as common_v1_WorkerSelector,
  WorkerVersionCapabilities as common_v1_WorkerVersionCapabilities,
  WorkerVersionStamp as common_v1_WorkerVersionStamp,
  WorkflowExecution as common_v1_WorkflowExecution,
  WorkflowType as common_v1_WorkflowType,
} from '../common/v1.ts';
import {
  ComputeConfig as compute_v1_ComputeConfig,
  ComputeConfigScalingGroupUpdate as compute_v1_ComputeConfigScalingGroupUpdate,
} from '../compute/v1.ts';
import {
  Deployment as deployment_v1_Deployment,
  DeploymentInfo as deployment_v1_DeploymentInfo,
  DeploymentListInfo as deployment_v1_DeploymentListInfo,
  RoutingConfig as deployment_v1_RoutingConfig,
  UpdateDeploymentMetadata as deployment_v1_UpdateDeploymentMetadata,
  VersionMetadata as deployment_v1_VersionMetadata,
  WorkerDeploymentInfo as deployment_v1_WorkerDeploymentInfo,
  WorkerDeploymentInfo_WorkerDeploymentVersionSummary as deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary,
  WorkerDeploymentOptions as deployment_v1_WorkerDeploymentOptions,
  WorkerDeploymentVersion as deployment_v1_WorkerDeploymentVersion,
  WorkerDeploymentVersionInfo as deployment_v1_WorkerDeploymentVersionInfo,
} from '../deployment/v1.ts';
import {
  ActivityIdConflictPolicy as enums_v1_ActivityIdConflictPolicy,
  ActivityIdReusePolicy as enums_v1_ActivityIdReusePolicy,
  ActivityTaskFailedCause as enums_v1_ActivityTaskFailedCause,
  ArchivalState as enums_v1_ArchivalState,
  BatchOperationState as enums_v1_BatchOperationState,
  BatchOperationType as enums_v1_BatchOperationType,
  DeploymentReachability as enums_v1_DeploymentReachability,
  DescribeTaskQueueMode as enums_v1_DescribeTaskQueueMode,
  FastForwardPollingResult as enums_v1_FastForwardPollingResult,
  HistoryEventFilterType as enums_v1_HistoryEventFilterType,
  IndexedValueType as enums_v1_IndexedValueType,
  NexusOperationIdConflictPolicy as enums_v1_NexusOperationIdConflictPolicy,
  NexusOperationIdReusePolicy as enums_v1_NexusOperationIdReusePolicy,
  NexusOperationWaitStage as enums_v1_NexusOperationWaitStage,
  QueryRejectCondition as enums_v1_QueryRejectCondition,
  QueryResultType as enums_v1_QueryResultType,
  RateLimitSource as enums_v1_RateLimitSource,
  ResetReapplyExcludeType as enums_v1_ResetReapplyExcludeType,
  ResetReapplyType as enums_v1_ResetReapplyType,
  TaskQueueType as enums_v1_TaskQueueType,
  TaskReachability as enums_v1_TaskReachability,
  UpdateWorkflowExecutionLifecycleStage as enums_v1_UpdateWorkflowExecutionLifecycleStage,
  VersioningBehavior as enums_v1_VersioningBehavior,
  WorkflowExecutionStatus as enums_v1_WorkflowExecutionStatus,
  WorkflowIdConflictPolicy as enums_v1_WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy as enums_v1_WorkflowIdReusePolicy,
  WorkflowTaskFailedCause as enums_v1_WorkflowTaskFailedCause,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';
import {
  StartTimeFilter as filter_v1_StartTimeFilter,
  StatusFilter as filter_v1_StatusFilter,
  WorkflowExecutionFilter as filter_v1_WorkflowExecutionFilter,
  WorkflowTypeFilter as filter_v1_WorkflowTypeFilter,
} from '../filter/v1.ts';
import { History as history_v1_History } from '../history/v1.ts';
import {
  NamespaceConfig as namespace_v1_NamespaceConfig,
  NamespaceFilter as namespace_v1_NamespaceFilter,
  NamespaceInfo as namespace_v1_NamespaceInfo,
  UpdateNamespaceInfo as namespace_v1_UpdateNamespaceInfo,
} from '../namespace/v1.ts';
import {
  HandlerError as nexus_v1_HandlerError,
  NexusOperationExecutionInfo as nexus_v1_NexusOperationExecutionInfo,
  NexusOperationExecutionListInfo as nexus_v1_NexusOperationExecutionListInfo,
  Request as nexus_v1_Request,
  Response as nexus_v1_Response,
} from '../nexus/v1.ts';
import {
  CallbackInfo as nexusoperation_v1_CallbackInfo,
  OnConflictOptions as nexusoperation_v1_OnConflictOptions,
} from '../nexusoperation/v1.ts';
import { Message as protocol_v1_Message } from '../protocol/v1.ts';
import {
  QueryRejected as query_v1_QueryRejected,
  WorkflowQuery as query_v1_WorkflowQuery,
  WorkflowQueryResult as query_v1_WorkflowQueryResult,
} from '../query/v1.ts';
import {
  ClusterReplicationConfig as replication_v1_ClusterReplicationConfig,
  FailoverStatus as replication_v1_FailoverStatus,
  NamespaceReplicationConfig as replication_v1_NamespaceReplicationConfig,
} from '../replication/v1.ts';
import { WorkflowRule as rules_v1_WorkflowRule, WorkflowRuleSpec as rules_v1_WorkflowRuleSpec } from '../rules/v1.ts';
import {
  Schedule as schedule_v1_Schedule,
  ScheduleInfo as schedule_v1_ScheduleInfo,
  ScheduleListEntry as schedule_v1_ScheduleListEntry,
  SchedulePatch as schedule_v1_SchedulePatch,
} from '../schedule/v1.ts';
import {
  UserMetadata as sdk_v1_UserMetadata,
  WorkerConfig as sdk_v1_WorkerConfig,
  WorkflowTaskCompletedMetadata as sdk_v1_WorkflowTaskCompletedMetadata,
} from '../sdk/v1.ts';
import {
  BuildIdAssignmentRule as taskqueue_v1_BuildIdAssignmentRule,
  BuildIdReachability as taskqueue_v1_BuildIdReachability,
  CompatibleBuildIdRedirectRule as taskqueue_v1_CompatibleBuildIdRedirectRule,
  CompatibleVersionSet as taskqueue_v1_CompatibleVersionSet,
  PollerGroupInfo as taskqueue_v1_PollerGroupInfo,
  PollerGroupsInfo as taskqueue_v1_PollerGroupsInfo,
  PollerInfo as taskqueue_v1_PollerInfo,
  PollerScalingDecision as taskqueue_v1_PollerScalingDecision,
  RateLimit as taskqueue_v1_RateLimit,
  StickyExecutionAttributes as taskqueue_v1_StickyExecutionAttributes,
  TaskQueue as taskqueue_v1_TaskQueue,
  TaskQueueConfig as taskqueue_v1_TaskQueueConfig,
  TaskQueueMetadata as taskqueue_v1_TaskQueueMetadata,
  TaskQueuePartitionMetadata as taskqueue_v1_TaskQueuePartitionMetadata,
  TaskQueueStats as taskqueue_v1_TaskQueueStats,
  TaskQueueStatus as taskqueue_v1_TaskQueueStatus,
  TaskQueueVersionInfo as taskqueue_v1_TaskQueueVersionInfo,
  TaskQueueVersionSelection as taskqueue_v1_TaskQueueVersionSelection,
  TaskQueueVersioningInfo as taskqueue_v1_TaskQueueVersioningInfo,
  TimestampedBuildIdAssignmentRule as taskqueue_v1_TimestampedBuildIdAssignmentRule,
  TimestampedCompatibleBuildIdRedirectRule as taskqueue_v1_TimestampedCompatibleBuildIdRedirectRule,
} from '../taskqueue/v1.ts';
import {
  Outcome as update_v1_Outcome,
  Request as update_v1_Request,
  UpdateRef as update_v1_UpdateRef,
  WaitPolicy as update_v1_WaitPolicy,
} from '../update/v1.ts';
import { VersionInfo as version_v1_VersionInfo } from '../version/v1.ts';
import {
  WorkerHeartbeat as worker_v1_WorkerHeartbeat,
  WorkerInfo as worker_v1_WorkerInfo,
  WorkerListInfo as worker_v1_WorkerListInfo,
} from '../worker/v1.ts';
import {
  CallbackInfo as workflow_v1_CallbackInfo,
  OnConflictOptions as workflow_v1_OnConflictOptions,
  PendingActivityInfo as workflow_v1_PendingActivityInfo,
  PendingChildExecutionInfo as workflow_v1_PendingChildExecutionInfo,
  PendingNexusOperationInfo as workflow_v1_PendingNexusOperationInfo,
  PendingWorkflowTaskInfo as workflow_v1_PendingWorkflowTaskInfo,
  PostResetOperation as workflow_v1_PostResetOperation,
  VersioningOverride as workflow_v1_VersioningOverride,
  WorkflowExecutionConfig as workflow_v1_WorkflowExecutionConfig,
  WorkflowExecutionExtendedInfo as workflow_v1_WorkflowExecutionExtendedInfo,
  WorkflowExecutionInfo as workflow_v1_WorkflowExecutionInfo,
  WorkflowExecutionOptions as workflow_v1_WorkflowExecutionOptions,
} from '../workflow/v1.ts';

/** temporal.api.workflowservice.v1.RegisterNamespaceRequest */
export interface RegisterNamespaceRequest {
  readonly namespace?: string;
  readonly description?: string;
  readonly ownerEmail?: string;
  readonly workflowExecutionRetentionPeriod?: google_protobuf_Duration;
  readonly clusters?: readonly replication_v1_ClusterReplicationConfig[];
  readonly activeClusterName?: string;
  readonly data?: { readonly [key: string]: string };
  readonly securityToken?: string;
  readonly isGlobalNamespace?: boolean;
  readonly historyArchivalState?: enums_v1_ArchivalState;
  readonly historyArchivalUri?: string;
  readonly visibilityArchivalState?: enums_v1_ArchivalState;
  readonly visibilityArchivalUri?: string;
}

/** temporal.api.workflowservice.v1.RegisterNamespaceResponse */
export type RegisterNamespaceResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ListNamespacesRequest */
export interface ListNamespacesRequest {
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly namespaceFilter?: namespace_v1_NamespaceFilter;
}

/** temporal.api.workflowservice.v1.ListNamespacesResponse */
export interface ListNamespacesResponse {
  readonly namespaces?: readonly DescribeNamespaceResponse[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.DescribeNamespaceRequest */
export interface DescribeNamespaceRequest {
  readonly namespace?: string;
  readonly id?: string;
  readonly weakConsistency?: boolean;
}

/** temporal.api.workflowservice.v1.DescribeNamespaceResponse */
export interface DescribeNamespaceResponse {
  readonly namespaceInfo?: namespace_v1_NamespaceInfo;
  readonly config?: namespace_v1_NamespaceConfig;
  readonly replicationConfig?: replication_v1_NamespaceReplicationConfig;
  readonly failoverVersion?: string;
  readonly isGlobalNamespace?: boolean;
  readonly failoverHistory?: readonly replication_v1_FailoverStatus[];
  /** @deprecated */
  readonly pollerGroupInfos?: readonly taskqueue_v1_PollerGroupInfo[];
  readonly pollerGroupsInfo?: taskqueue_v1_PollerGroupsInfo;
}

/** temporal.api.workflowservice.v1.UpdateNamespaceRequest */
export interface UpdateNamespaceRequest {
  readonly namespace?: string;
  readonly updateInfo?: namespace_v1_UpdateNamespaceInfo;
  readonly config?: namespace_v1_NamespaceConfig;
  readonly replicationConfig?: replication_v1_NamespaceReplicationConfig;
  readonly securityToken?: string;
  readonly deleteBadBinary?: string;
  readonly promoteNamespace?: boolean;
}

/** temporal.api.workflowservice.v1.UpdateNamespaceResponse */
export interface UpdateNamespaceResponse {
  readonly namespaceInfo?: namespace_v1_NamespaceInfo;
  readonly config?: namespace_v1_NamespaceConfig;
  readonly replicationConfig?: replication_v1_NamespaceReplicationConfig;
  readonly failoverVersion?: string;
  readonly isGlobalNamespace?: boolean;
}

/** temporal.api.workflowservice.v1.DeprecateNamespaceRequest */
export interface DeprecateNamespaceRequest {
  readonly namespace?: string;
  readonly securityToken?: string;
}

/** temporal.api.workflowservice.v1.DeprecateNamespaceResponse */
export type DeprecateNamespaceResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.StartWorkflowExecutionRequest */
export interface StartWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowExecutionTimeout?: google_protobuf_Duration;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly identity?: string;
  readonly requestId?: string;
  readonly workflowIdReusePolicy?: enums_v1_WorkflowIdReusePolicy;
  readonly workflowIdConflictPolicy?: enums_v1_WorkflowIdConflictPolicy;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly cronSchedule?: string;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly header?: common_v1_Header;
  readonly requestEagerExecution?: boolean;
  readonly continuedFailure?: failure_v1_Failure;
  readonly lastCompletionResult?: common_v1_Payloads;
  readonly workflowStartDelay?: google_protobuf_Duration;
  readonly completionCallbacks?: readonly common_v1_Callback[];
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly links?: readonly common_v1_Link[];
  readonly versioningOverride?: workflow_v1_VersioningOverride;
  readonly onConflictOptions?: workflow_v1_OnConflictOptions;
  readonly priority?: common_v1_Priority;
  readonly eagerWorkerDeploymentOptions?: deployment_v1_WorkerDeploymentOptions;
  readonly timeSkippingConfig?: common_v1_TimeSkippingConfig;
}

/** temporal.api.workflowservice.v1.StartWorkflowExecutionResponse */
export interface StartWorkflowExecutionResponse {
  readonly runId?: string;
  readonly firstExecutionRunId?: string;
  readonly started?: boolean;
  readonly status?: enums_v1_WorkflowExecutionStatus;
  readonly eagerWorkflowTask?: PollWorkflowTaskQueueResponse;
  readonly link?: common_v1_Link;
}

/** temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest */
export interface GetWorkflowExecutionHistoryRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly maximumPageSize?: number;
  readonly nextPageToken?: string;
  readonly waitNewEvent?: boolean;
  readonly historyEventFilterType?: enums_v1_HistoryEventFilterType;
  readonly skipArchival?: boolean;
}

/** temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse */
export interface GetWorkflowExecutionHistoryResponse {
  readonly history?: history_v1_History;
  readonly rawHistory?: readonly common_v1_DataBlob[];
  readonly nextPageToken?: string;
  readonly archived?: boolean;
}

/** temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest */
export interface GetWorkflowExecutionHistoryReverseRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly maximumPageSize?: number;
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseResponse */
export interface GetWorkflowExecutionHistoryReverseResponse {
  readonly history?: history_v1_History;
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest */
export interface PollWorkflowTaskQueueRequest {
  readonly namespace?: string;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly pollerGroupId?: string;
  readonly identity?: string;
  readonly workerInstanceKey?: string;
  readonly workerControlTaskQueue?: string;
  /** @deprecated */
  readonly binaryChecksum?: string;
  /** @deprecated */
  readonly workerVersionCapabilities?: common_v1_WorkerVersionCapabilities;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
}

/** temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse */
export interface PollWorkflowTaskQueueResponse {
  readonly taskToken?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly previousStartedEventId?: string;
  readonly startedEventId?: string;
  readonly attempt?: number;
  readonly backlogCountHint?: string;
  readonly history?: history_v1_History;
  readonly nextPageToken?: string;
  readonly query?: query_v1_WorkflowQuery;
  readonly workflowExecutionTaskQueue?: taskqueue_v1_TaskQueue;
  readonly scheduledTime?: google_protobuf_Timestamp;
  readonly startedTime?: google_protobuf_Timestamp;
  readonly queries?: { readonly [key: string]: query_v1_WorkflowQuery };
  readonly messages?: readonly protocol_v1_Message[];
  readonly pollerScalingDecision?: taskqueue_v1_PollerScalingDecision;
  readonly pollerGroupId?: string;
  /** @deprecated */
  readonly pollerGroupInfos?: readonly taskqueue_v1_PollerGroupInfo[];
  readonly pollerGroupsInfo?: taskqueue_v1_PollerGroupsInfo;
}

/** temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest */
export interface RespondWorkflowTaskCompletedRequest {
  readonly taskToken?: string;
  readonly commands?: readonly command_v1_Command[];
  readonly identity?: string;
  readonly stickyAttributes?: taskqueue_v1_StickyExecutionAttributes;
  readonly returnNewWorkflowTask?: boolean;
  readonly forceCreateNewWorkflowTask?: boolean;
  /** @deprecated */
  readonly binaryChecksum?: string;
  readonly queryResults?: { readonly [key: string]: query_v1_WorkflowQueryResult };
  readonly namespace?: string;
  readonly resourceId?: string;
  /** @deprecated */
  readonly workerVersionStamp?: common_v1_WorkerVersionStamp;
  readonly messages?: readonly protocol_v1_Message[];
  readonly sdkMetadata?: sdk_v1_WorkflowTaskCompletedMetadata;
  readonly meteringMetadata?: common_v1_MeteringMetadata;
  readonly capabilities?: RespondWorkflowTaskCompletedRequest_Capabilities;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  readonly versioningBehavior?: enums_v1_VersioningBehavior;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
  readonly workerInstanceKey?: string;
  readonly workerControlTaskQueue?: string;
  readonly pageNumber?: number;
  readonly intermediatePage?: boolean;
}

/** temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest.Capabilities */
export interface RespondWorkflowTaskCompletedRequest_Capabilities {
  readonly discardSpeculativeWorkflowTaskWithEvents?: boolean;
}

/** temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedResponse */
export interface RespondWorkflowTaskCompletedResponse {
  readonly workflowTask?: PollWorkflowTaskQueueResponse;
  readonly activityTasks?: readonly PollActivityTaskQueueResponse[];
  readonly resetHistoryEventId?: string;
}

/** temporal.api.workflowservice.v1.RespondWorkflowTaskFailedRequest */
export interface RespondWorkflowTaskFailedRequest {
  readonly taskToken?: string;
  readonly cause?: enums_v1_WorkflowTaskFailedCause;
  readonly failure?: failure_v1_Failure;
  readonly identity?: string;
  /** @deprecated */
  readonly binaryChecksum?: string;
  readonly namespace?: string;
  readonly resourceId?: string;
  readonly messages?: readonly protocol_v1_Message[];
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
}

/** temporal.api.workflowservice.v1.RespondWorkflowTaskFailedResponse */
export type RespondWorkflowTaskFailedResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.PollActivityTaskQueueRequest */
export interface PollActivityTaskQueueRequest {
  readonly namespace?: string;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly pollerGroupId?: string;
  readonly identity?: string;
  readonly workerInstanceKey?: string;
  readonly workerControlTaskQueue?: string;
  readonly taskQueueMetadata?: taskqueue_v1_TaskQueueMetadata;
  /** @deprecated */
  readonly workerVersionCapabilities?: common_v1_WorkerVersionCapabilities;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
}

/** temporal.api.workflowservice.v1.PollActivityTaskQueueResponse */
export interface PollActivityTaskQueueResponse {
  readonly taskToken?: string;
  readonly workflowNamespace?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly activityType?: common_v1_ActivityType;
  readonly activityId?: string;
  readonly header?: common_v1_Header;
  readonly input?: common_v1_Payloads;
  readonly heartbeatDetails?: common_v1_Payloads;
  readonly scheduledTime?: google_protobuf_Timestamp;
  readonly currentAttemptScheduledTime?: google_protobuf_Timestamp;
  readonly startedTime?: google_protobuf_Timestamp;
  readonly attempt?: number;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly heartbeatTimeout?: google_protobuf_Duration;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly pollerScalingDecision?: taskqueue_v1_PollerScalingDecision;
  readonly priority?: common_v1_Priority;
  readonly activityRunId?: string;
  /** @deprecated */
  readonly pollerGroupInfos?: readonly taskqueue_v1_PollerGroupInfo[];
  readonly pollerGroupsInfo?: taskqueue_v1_PollerGroupsInfo;
}

/** temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest */
export interface RecordActivityTaskHeartbeatRequest {
  readonly taskToken?: string;
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
  readonly namespace?: string;
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse */
export interface RecordActivityTaskHeartbeatResponse {
  readonly cancelRequested?: boolean;
  readonly activityPaused?: boolean;
  readonly activityReset?: boolean;
}

/** temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest */
export interface RecordActivityTaskHeartbeatByIdRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly activityId?: string;
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse */
export interface RecordActivityTaskHeartbeatByIdResponse {
  readonly cancelRequested?: boolean;
  readonly activityPaused?: boolean;
  readonly activityReset?: boolean;
}

/** temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest */
export interface RespondActivityTaskCompletedRequest {
  readonly taskToken?: string;
  readonly result?: common_v1_Payloads;
  readonly identity?: string;
  readonly namespace?: string;
  readonly resourceId?: string;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
}

/** temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse */
export type RespondActivityTaskCompletedResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest */
export interface RespondActivityTaskCompletedByIdRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly activityId?: string;
  readonly result?: common_v1_Payloads;
  readonly identity?: string;
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse */
export type RespondActivityTaskCompletedByIdResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest */
export interface RespondActivityTaskFailedRequest {
  readonly taskToken?: string;
  readonly failure?: failure_v1_Failure;
  readonly identity?: string;
  readonly namespace?: string;
  readonly resourceId?: string;
  readonly lastHeartbeatDetails?: common_v1_Payloads;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
  readonly cause?: enums_v1_ActivityTaskFailedCause;
}

/** temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse */
export interface RespondActivityTaskFailedResponse {
  readonly failures?: readonly failure_v1_Failure[];
}

/** temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest */
export interface RespondActivityTaskFailedByIdRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly activityId?: string;
  readonly failure?: failure_v1_Failure;
  readonly identity?: string;
  readonly lastHeartbeatDetails?: common_v1_Payloads;
  readonly resourceId?: string;
  readonly cause?: enums_v1_ActivityTaskFailedCause;
}

/** temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdResponse */
export interface RespondActivityTaskFailedByIdResponse {
  readonly failures?: readonly failure_v1_Failure[];
}

/** temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest */
export interface RespondActivityTaskCanceledRequest {
  readonly taskToken?: string;
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
  readonly namespace?: string;
  readonly resourceId?: string;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
}

/** temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse */
export type RespondActivityTaskCanceledResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest */
export interface RespondActivityTaskCanceledByIdRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly activityId?: string;
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdResponse */
export type RespondActivityTaskCanceledByIdResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionRequest */
export interface RequestCancelWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly identity?: string;
  readonly requestId?: string;
  readonly firstExecutionRunId?: string;
  readonly reason?: string;
  readonly links?: readonly common_v1_Link[];
}

/** temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionResponse */
export type RequestCancelWorkflowExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.SignalWorkflowExecutionRequest */
export interface SignalWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly signalName?: string;
  readonly input?: common_v1_Payloads;
  readonly identity?: string;
  readonly requestId?: string;
  /** @deprecated */
  readonly control?: string;
  readonly header?: common_v1_Header;
  readonly links?: readonly common_v1_Link[];
}

/** temporal.api.workflowservice.v1.SignalWorkflowExecutionResponse */
export interface SignalWorkflowExecutionResponse {
  readonly link?: common_v1_Link;
}

/** temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionRequest */
export interface SignalWithStartWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowExecutionTimeout?: google_protobuf_Duration;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly identity?: string;
  readonly requestId?: string;
  readonly workflowIdReusePolicy?: enums_v1_WorkflowIdReusePolicy;
  readonly workflowIdConflictPolicy?: enums_v1_WorkflowIdConflictPolicy;
  readonly signalName?: string;
  readonly signalInput?: common_v1_Payloads;
  /** @deprecated */
  readonly control?: string;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly cronSchedule?: string;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly header?: common_v1_Header;
  readonly workflowStartDelay?: google_protobuf_Duration;
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly links?: readonly common_v1_Link[];
  readonly versioningOverride?: workflow_v1_VersioningOverride;
  readonly priority?: common_v1_Priority;
  readonly timeSkippingConfig?: common_v1_TimeSkippingConfig;
}

/** temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionResponse */
export interface SignalWithStartWorkflowExecutionResponse {
  readonly runId?: string;
  readonly firstExecutionRunId?: string;
  readonly started?: boolean;
  readonly signalLink?: common_v1_Link;
}

/** temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest */
export interface ResetWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly reason?: string;
  readonly workflowTaskFinishEventId?: string;
  readonly requestId?: string;
  /** @deprecated */
  readonly resetReapplyType?: enums_v1_ResetReapplyType;
  readonly resetReapplyExcludeTypes?: readonly enums_v1_ResetReapplyExcludeType[];
  readonly postResetOperations?: readonly workflow_v1_PostResetOperation[];
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.ResetWorkflowExecutionResponse */
export interface ResetWorkflowExecutionResponse {
  readonly runId?: string;
}

/** temporal.api.workflowservice.v1.TerminateWorkflowExecutionRequest */
export interface TerminateWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly reason?: string;
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
  readonly firstExecutionRunId?: string;
  readonly links?: readonly common_v1_Link[];
}

/** temporal.api.workflowservice.v1.TerminateWorkflowExecutionResponse */
export type TerminateWorkflowExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.DeleteWorkflowExecutionRequest */
export interface DeleteWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
}

/** temporal.api.workflowservice.v1.DeleteWorkflowExecutionResponse */
export type DeleteWorkflowExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest */
export interface ListOpenWorkflowExecutionsRequest {
  readonly namespace?: string;
  readonly maximumPageSize?: number;
  readonly nextPageToken?: string;
  readonly startTimeFilter?: filter_v1_StartTimeFilter;
  readonly executionFilter?: filter_v1_WorkflowExecutionFilter;
  readonly typeFilter?: filter_v1_WorkflowTypeFilter;
}

/** temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsResponse */
export interface ListOpenWorkflowExecutionsResponse {
  readonly executions?: readonly workflow_v1_WorkflowExecutionInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest */
export interface ListClosedWorkflowExecutionsRequest {
  readonly namespace?: string;
  readonly maximumPageSize?: number;
  readonly nextPageToken?: string;
  readonly startTimeFilter?: filter_v1_StartTimeFilter;
  readonly executionFilter?: filter_v1_WorkflowExecutionFilter;
  readonly typeFilter?: filter_v1_WorkflowTypeFilter;
  readonly statusFilter?: filter_v1_StatusFilter;
}

/** temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsResponse */
export interface ListClosedWorkflowExecutionsResponse {
  readonly executions?: readonly workflow_v1_WorkflowExecutionInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest */
export interface ListWorkflowExecutionsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse */
export interface ListWorkflowExecutionsResponse {
  readonly executions?: readonly workflow_v1_WorkflowExecutionInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsRequest */
export interface ListArchivedWorkflowExecutionsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsResponse */
export interface ListArchivedWorkflowExecutionsResponse {
  readonly executions?: readonly workflow_v1_WorkflowExecutionInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.ScanWorkflowExecutionsRequest */
export interface ScanWorkflowExecutionsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.ScanWorkflowExecutionsResponse */
export interface ScanWorkflowExecutionsResponse {
  readonly executions?: readonly workflow_v1_WorkflowExecutionInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.CountWorkflowExecutionsRequest */
export interface CountWorkflowExecutionsRequest {
  readonly namespace?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse */
export interface CountWorkflowExecutionsResponse {
  readonly count?: string;
  readonly groups?: readonly CountWorkflowExecutionsResponse_AggregationGroup[];
}

/** temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse.AggregationGroup */
export interface CountWorkflowExecutionsResponse_AggregationGroup {
  readonly groupValues?: readonly common_v1_Payload[];
  readonly count?: string;
}

/** temporal.api.workflowservice.v1.GetSearchAttributesRequest */
export type GetSearchAttributesRequest = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.GetSearchAttributesResponse */
export interface GetSearchAttributesResponse {
  readonly keys?: { readonly [key: string]: enums_v1_IndexedValueType };
}

/** temporal.api.workflowservice.v1.RespondQueryTaskCompletedRequest */
export interface RespondQueryTaskCompletedRequest {
  readonly taskToken?: string;
  readonly completedType?: enums_v1_QueryResultType;
  readonly queryResult?: common_v1_Payloads;
  readonly errorMessage?: string;
  readonly namespace?: string;
  readonly failure?: failure_v1_Failure;
  readonly cause?: enums_v1_WorkflowTaskFailedCause;
  readonly pollerGroupId?: string;
}

/** temporal.api.workflowservice.v1.RespondQueryTaskCompletedResponse */
export type RespondQueryTaskCompletedResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ResetStickyTaskQueueRequest */
export interface ResetStickyTaskQueueRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
}

/** temporal.api.workflowservice.v1.ResetStickyTaskQueueResponse */
export type ResetStickyTaskQueueResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ShutdownWorkerRequest */
export interface ShutdownWorkerRequest {
  readonly namespace?: string;
  readonly stickyTaskQueue?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly workerHeartbeat?: worker_v1_WorkerHeartbeat;
  readonly workerInstanceKey?: string;
  readonly taskQueue?: string;
  readonly taskQueueTypes?: readonly enums_v1_TaskQueueType[];
}

/** temporal.api.workflowservice.v1.ShutdownWorkerResponse */
export type ShutdownWorkerResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.QueryWorkflowRequest */
export interface QueryWorkflowRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly query?: query_v1_WorkflowQuery;
  readonly queryRejectCondition?: enums_v1_QueryRejectCondition;
}

/** temporal.api.workflowservice.v1.QueryWorkflowResponse */
export interface QueryWorkflowResponse {
  readonly queryResult?: common_v1_Payloads;
  readonly queryRejected?: query_v1_QueryRejected;
  readonly link?: common_v1_Link;
}

/** temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest */
export interface DescribeWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
}

/** temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse */
export interface DescribeWorkflowExecutionResponse {
  readonly executionConfig?: workflow_v1_WorkflowExecutionConfig;
  readonly workflowExecutionInfo?: workflow_v1_WorkflowExecutionInfo;
  readonly pendingActivities?: readonly workflow_v1_PendingActivityInfo[];
  readonly pendingChildren?: readonly workflow_v1_PendingChildExecutionInfo[];
  readonly pendingWorkflowTask?: workflow_v1_PendingWorkflowTaskInfo;
  readonly callbacks?: readonly workflow_v1_CallbackInfo[];
  readonly pendingNexusOperations?: readonly workflow_v1_PendingNexusOperationInfo[];
  readonly workflowExtendedInfo?: workflow_v1_WorkflowExecutionExtendedInfo;
}

/** temporal.api.workflowservice.v1.DescribeTaskQueueRequest */
export interface DescribeTaskQueueRequest {
  readonly namespace?: string;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly taskQueueType?: enums_v1_TaskQueueType;
  readonly reportStats?: boolean;
  readonly reportConfig?: boolean;
  /** @deprecated */
  readonly includeTaskQueueStatus?: boolean;
  /** @deprecated */
  readonly apiMode?: enums_v1_DescribeTaskQueueMode;
  /** @deprecated */
  readonly versions?: taskqueue_v1_TaskQueueVersionSelection;
  /** @deprecated */
  readonly taskQueueTypes?: readonly enums_v1_TaskQueueType[];
  /** @deprecated */
  readonly reportPollers?: boolean;
  /** @deprecated */
  readonly reportTaskReachability?: boolean;
}

/** temporal.api.workflowservice.v1.DescribeTaskQueueResponse */
export interface DescribeTaskQueueResponse {
  readonly pollers?: readonly taskqueue_v1_PollerInfo[];
  readonly stats?: taskqueue_v1_TaskQueueStats;
  readonly statsByPriorityKey?: { readonly [key: string]: taskqueue_v1_TaskQueueStats };
  readonly versioningInfo?: taskqueue_v1_TaskQueueVersioningInfo;
  readonly config?: taskqueue_v1_TaskQueueConfig;
  readonly effectiveRateLimit?: DescribeTaskQueueResponse_EffectiveRateLimit;
  /** @deprecated */
  readonly taskQueueStatus?: taskqueue_v1_TaskQueueStatus;
  /** @deprecated */
  readonly versionsInfo?: { readonly [key: string]: taskqueue_v1_TaskQueueVersionInfo };
}

/** temporal.api.workflowservice.v1.DescribeTaskQueueResponse.EffectiveRateLimit */
export interface DescribeTaskQueueResponse_EffectiveRateLimit {
  readonly requestsPerSecond?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly rateLimitSource?: enums_v1_RateLimitSource;
}

/** temporal.api.workflowservice.v1.GetClusterInfoRequest */
export type GetClusterInfoRequest = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.GetClusterInfoResponse */
export interface GetClusterInfoResponse {
  readonly supportedClients?: { readonly [key: string]: string };
  readonly serverVersion?: string;
  readonly clusterId?: string;
  readonly versionInfo?: version_v1_VersionInfo;
  readonly clusterName?: string;
  readonly historyShardCount?: number;
  readonly persistenceStore?: string;
  readonly visibilityStore?: string;
  readonly initialFailoverVersion?: string;
  readonly failoverVersionIncrement?: string;
}

/** temporal.api.workflowservice.v1.GetSystemInfoRequest */
export type GetSystemInfoRequest = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.GetSystemInfoResponse */
export interface GetSystemInfoResponse {
  readonly serverVersion?: string;
  readonly capabilities?: GetSystemInfoResponse_Capabilities;
}

/** temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities */
export interface GetSystemInfoResponse_Capabilities {
  readonly signalAndQueryHeader?: boolean;
  readonly internalErrorDifferentiation?: boolean;
  readonly activityFailureIncludeHeartbeat?: boolean;
  readonly supportsSchedules?: boolean;
  readonly encodedFailureAttributes?: boolean;
  readonly buildIdBasedVersioning?: boolean;
  readonly upsertMemo?: boolean;
  readonly eagerWorkflowStart?: boolean;
  readonly sdkMetadata?: boolean;
  readonly countGroupByExecutionStatus?: boolean;
  readonly nexus?: boolean;
  readonly serverScaledDeployments?: boolean;
  readonly serverScaledProviderCloudRun?: boolean;
}

/** temporal.api.workflowservice.v1.ListTaskQueuePartitionsRequest */
export interface ListTaskQueuePartitionsRequest {
  readonly namespace?: string;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
}

/** temporal.api.workflowservice.v1.ListTaskQueuePartitionsResponse */
export interface ListTaskQueuePartitionsResponse {
  readonly activityTaskQueuePartitions?: readonly taskqueue_v1_TaskQueuePartitionMetadata[];
  readonly workflowTaskQueuePartitions?: readonly taskqueue_v1_TaskQueuePartitionMetadata[];
}

/** temporal.api.workflowservice.v1.CreateScheduleRequest */
export interface CreateScheduleRequest {
  readonly namespace?: string;
  readonly scheduleId?: string;
  readonly schedule?: schedule_v1_Schedule;
  readonly initialPatch?: schedule_v1_SchedulePatch;
  readonly identity?: string;
  readonly requestId?: string;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
}

/** temporal.api.workflowservice.v1.CreateScheduleResponse */
export interface CreateScheduleResponse {
  readonly conflictToken?: string;
}

/** temporal.api.workflowservice.v1.DescribeScheduleRequest */
export interface DescribeScheduleRequest {
  readonly namespace?: string;
  readonly scheduleId?: string;
}

/** temporal.api.workflowservice.v1.DescribeScheduleResponse */
export interface DescribeScheduleResponse {
  readonly schedule?: schedule_v1_Schedule;
  readonly info?: schedule_v1_ScheduleInfo;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly conflictToken?: string;
}

/** temporal.api.workflowservice.v1.UpdateScheduleRequest */
export interface UpdateScheduleRequest {
  readonly namespace?: string;
  readonly scheduleId?: string;
  readonly schedule?: schedule_v1_Schedule;
  readonly conflictToken?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly memo?: common_v1_Memo;
}

/** temporal.api.workflowservice.v1.UpdateScheduleResponse */
export type UpdateScheduleResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.PatchScheduleRequest */
export interface PatchScheduleRequest {
  readonly namespace?: string;
  readonly scheduleId?: string;
  readonly patch?: schedule_v1_SchedulePatch;
  readonly identity?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.PatchScheduleResponse */
export type PatchScheduleResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ListScheduleMatchingTimesRequest */
export interface ListScheduleMatchingTimesRequest {
  readonly namespace?: string;
  readonly scheduleId?: string;
  readonly startTime?: google_protobuf_Timestamp;
  readonly endTime?: google_protobuf_Timestamp;
}

/** temporal.api.workflowservice.v1.ListScheduleMatchingTimesResponse */
export interface ListScheduleMatchingTimesResponse {
  readonly startTime?: readonly google_protobuf_Timestamp[];
}

/** temporal.api.workflowservice.v1.DeleteScheduleRequest */
export interface DeleteScheduleRequest {
  readonly namespace?: string;
  readonly scheduleId?: string;
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.DeleteScheduleResponse */
export type DeleteScheduleResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ListSchedulesRequest */
export interface ListSchedulesRequest {
  readonly namespace?: string;
  readonly maximumPageSize?: number;
  readonly nextPageToken?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.ListSchedulesResponse */
export interface ListSchedulesResponse {
  readonly schedules?: readonly schedule_v1_ScheduleListEntry[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.CountSchedulesRequest */
export interface CountSchedulesRequest {
  readonly namespace?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.CountSchedulesResponse */
export interface CountSchedulesResponse {
  readonly count?: string;
  readonly groups?: readonly CountSchedulesResponse_AggregationGroup[];
}

/** temporal.api.workflowservice.v1.CountSchedulesResponse.AggregationGroup */
export interface CountSchedulesResponse_AggregationGroup {
  readonly groupValues?: readonly common_v1_Payload[];
  readonly count?: string;
}

/** temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest */
export interface UpdateWorkerBuildIdCompatibilityRequest {
  readonly namespace?: string;
  readonly taskQueue?: string;
  readonly addNewBuildIdInNewDefaultSet?: string;
  readonly addNewCompatibleBuildId?: UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion;
  readonly promoteSetByBuildId?: string;
  readonly promoteBuildIdWithinSet?: string;
  readonly mergeSets?: UpdateWorkerBuildIdCompatibilityRequest_MergeSets;
}

/** temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.AddNewCompatibleVersion */
export interface UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion {
  readonly newBuildId?: string;
  readonly existingCompatibleBuildId?: string;
  readonly makeSetDefault?: boolean;
}

/** temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.MergeSets */
export interface UpdateWorkerBuildIdCompatibilityRequest_MergeSets {
  readonly primarySetBuildId?: string;
  readonly secondarySetBuildId?: string;
}

/** temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityResponse */
export type UpdateWorkerBuildIdCompatibilityResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityRequest */
export interface GetWorkerBuildIdCompatibilityRequest {
  readonly namespace?: string;
  readonly taskQueue?: string;
  readonly maxSets?: number;
}

/** temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityResponse */
export interface GetWorkerBuildIdCompatibilityResponse {
  readonly majorVersionSets?: readonly taskqueue_v1_CompatibleVersionSet[];
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest */
export interface UpdateWorkerVersioningRulesRequest {
  readonly namespace?: string;
  readonly taskQueue?: string;
  readonly conflictToken?: string;
  readonly insertAssignmentRule?: UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule;
  readonly replaceAssignmentRule?: UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule;
  readonly deleteAssignmentRule?: UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule;
  readonly addCompatibleRedirectRule?: UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule;
  readonly replaceCompatibleRedirectRule?: UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule;
  readonly deleteCompatibleRedirectRule?: UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule;
  readonly commitBuildId?: UpdateWorkerVersioningRulesRequest_CommitBuildId;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.InsertBuildIdAssignmentRule */
export interface UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule {
  readonly ruleIndex?: number;
  readonly rule?: taskqueue_v1_BuildIdAssignmentRule;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceBuildIdAssignmentRule */
export interface UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule {
  readonly ruleIndex?: number;
  readonly rule?: taskqueue_v1_BuildIdAssignmentRule;
  readonly force?: boolean;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteBuildIdAssignmentRule */
export interface UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule {
  readonly ruleIndex?: number;
  readonly force?: boolean;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.AddCompatibleBuildIdRedirectRule */
export interface UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule {
  readonly rule?: taskqueue_v1_CompatibleBuildIdRedirectRule;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceCompatibleBuildIdRedirectRule */
export interface UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule {
  readonly rule?: taskqueue_v1_CompatibleBuildIdRedirectRule;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteCompatibleBuildIdRedirectRule */
export interface UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule {
  readonly sourceBuildId?: string;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.CommitBuildId */
export interface UpdateWorkerVersioningRulesRequest_CommitBuildId {
  readonly targetBuildId?: string;
  readonly force?: boolean;
}

/** temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesResponse */
export interface UpdateWorkerVersioningRulesResponse {
  readonly assignmentRules?: readonly taskqueue_v1_TimestampedBuildIdAssignmentRule[];
  readonly compatibleRedirectRules?: readonly taskqueue_v1_TimestampedCompatibleBuildIdRedirectRule[];
  readonly conflictToken?: string;
}

/** temporal.api.workflowservice.v1.GetWorkerVersioningRulesRequest */
export interface GetWorkerVersioningRulesRequest {
  readonly namespace?: string;
  readonly taskQueue?: string;
}

/** temporal.api.workflowservice.v1.GetWorkerVersioningRulesResponse */
export interface GetWorkerVersioningRulesResponse {
  readonly assignmentRules?: readonly taskqueue_v1_TimestampedBuildIdAssignmentRule[];
  readonly compatibleRedirectRules?: readonly taskqueue_v1_TimestampedCompatibleBuildIdRedirectRule[];
  readonly conflictToken?: string;
}

/** temporal.api.workflowservice.v1.GetWorkerTaskReachabilityRequest */
export interface GetWorkerTaskReachabilityRequest {
  readonly namespace?: string;
  readonly buildIds?: readonly string[];
  readonly taskQueues?: readonly string[];
  readonly reachability?: enums_v1_TaskReachability;
}

/** temporal.api.workflowservice.v1.GetWorkerTaskReachabilityResponse */
export interface GetWorkerTaskReachabilityResponse {
  readonly buildIdReachability?: readonly taskqueue_v1_BuildIdReachability[];
}

/** temporal.api.workflowservice.v1.UpdateWorkflowExecutionRequest */
export interface UpdateWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly firstExecutionRunId?: string;
  readonly waitPolicy?: update_v1_WaitPolicy;
  readonly request?: update_v1_Request;
}

/** temporal.api.workflowservice.v1.UpdateWorkflowExecutionResponse */
export interface UpdateWorkflowExecutionResponse {
  readonly updateRef?: update_v1_UpdateRef;
  readonly outcome?: update_v1_Outcome;
  readonly stage?: enums_v1_UpdateWorkflowExecutionLifecycleStage;
  readonly link?: common_v1_Link;
}

/** temporal.api.workflowservice.v1.StartBatchOperationRequest */
export interface StartBatchOperationRequest {
  readonly namespace?: string;
  readonly visibilityQuery?: string;
  readonly jobId?: string;
  readonly reason?: string;
  /** @deprecated */
  readonly executions?: readonly common_v1_WorkflowExecution[];
  readonly targetExecutions?: readonly common_v1_Execution[];
  readonly maxOperationsPerSecond?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly terminationOperation?: batch_v1_BatchOperationTermination;
  readonly signalOperation?: batch_v1_BatchOperationSignal;
  readonly cancellationOperation?: batch_v1_BatchOperationCancellation;
  readonly deletionOperation?: batch_v1_BatchOperationDeletion;
  readonly resetOperation?: batch_v1_BatchOperationReset;
  readonly updateWorkflowOptionsOperation?: batch_v1_BatchOperationUpdateWorkflowExecutionOptions;
  readonly unpauseActivitiesOperation?: batch_v1_BatchOperationUnpauseActivities;
  readonly resetActivitiesOperation?: batch_v1_BatchOperationResetActivities;
  readonly updateActivityOptionsOperation?: batch_v1_BatchOperationUpdateActivityOptions;
  readonly cancelActivitiesOperation?: batch_v1_BatchOperationCancelActivities;
  readonly terminateActivitiesOperation?: batch_v1_BatchOperationTerminateActivities;
  readonly deleteActivitiesOperation?: batch_v1_BatchOperationDeleteActivities;
}

/** temporal.api.workflowservice.v1.StartBatchOperationResponse */
export type StartBatchOperationResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.StopBatchOperationRequest */
export interface StopBatchOperationRequest {
  readonly namespace?: string;
  readonly jobId?: string;
  readonly reason?: string;
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.StopBatchOperationResponse */
export type StopBatchOperationResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.DescribeBatchOperationRequest */
export interface DescribeBatchOperationRequest {
  readonly namespace?: string;
  readonly jobId?: string;
}

/** temporal.api.workflowservice.v1.DescribeBatchOperationResponse */
export interface DescribeBatchOperationResponse {
  readonly operationType?: enums_v1_BatchOperationType;
  readonly jobId?: string;
  readonly state?: enums_v1_BatchOperationState;
  readonly startTime?: google_protobuf_Timestamp;
  readonly closeTime?: google_protobuf_Timestamp;
  readonly totalOperationCount?: string;
  readonly completeOperationCount?: string;
  readonly failureOperationCount?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly query?: string;
  readonly executions?: readonly common_v1_Execution[];
}

/** temporal.api.workflowservice.v1.ListBatchOperationsRequest */
export interface ListBatchOperationsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.ListBatchOperationsResponse */
export interface ListBatchOperationsResponse {
  readonly operationInfo?: readonly batch_v1_BatchOperationInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateRequest */
export interface PollWorkflowExecutionUpdateRequest {
  readonly namespace?: string;
  readonly updateRef?: update_v1_UpdateRef;
  readonly identity?: string;
  readonly waitPolicy?: update_v1_WaitPolicy;
}

/** temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateResponse */
export interface PollWorkflowExecutionUpdateResponse {
  readonly outcome?: update_v1_Outcome;
  readonly stage?: enums_v1_UpdateWorkflowExecutionLifecycleStage;
  readonly updateRef?: update_v1_UpdateRef;
}

/** temporal.api.workflowservice.v1.PollNexusTaskQueueRequest */
export interface PollNexusTaskQueueRequest {
  readonly namespace?: string;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly pollerGroupId?: string;
  readonly identity?: string;
  readonly workerInstanceKey?: string;
  /** @deprecated */
  readonly workerVersionCapabilities?: common_v1_WorkerVersionCapabilities;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
  readonly workerHeartbeat?: readonly worker_v1_WorkerHeartbeat[];
}

/** temporal.api.workflowservice.v1.PollNexusTaskQueueResponse */
export interface PollNexusTaskQueueResponse {
  readonly taskToken?: string;
  readonly request?: nexus_v1_Request;
  readonly pollerScalingDecision?: taskqueue_v1_PollerScalingDecision;
  readonly pollerGroupId?: string;
  /** @deprecated */
  readonly pollerGroupInfos?: readonly taskqueue_v1_PollerGroupInfo[];
  readonly pollerGroupsInfo?: taskqueue_v1_PollerGroupsInfo;
}

/** temporal.api.workflowservice.v1.RespondNexusTaskCompletedRequest */
export interface RespondNexusTaskCompletedRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly taskToken?: string;
  readonly response?: nexus_v1_Response;
  readonly pollerGroupId?: string;
}

/** temporal.api.workflowservice.v1.RespondNexusTaskCompletedResponse */
export type RespondNexusTaskCompletedResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.RespondNexusTaskFailedRequest */
export interface RespondNexusTaskFailedRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly taskToken?: string;
  /** @deprecated */
  readonly error?: nexus_v1_HandlerError;
  readonly failure?: failure_v1_Failure;
  readonly pollerGroupId?: string;
}

/** temporal.api.workflowservice.v1.RespondNexusTaskFailedResponse */
export type RespondNexusTaskFailedResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ExecuteMultiOperationRequest */
export interface ExecuteMultiOperationRequest {
  readonly namespace?: string;
  readonly operations?: readonly ExecuteMultiOperationRequest_Operation[];
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.ExecuteMultiOperationRequest.Operation */
export interface ExecuteMultiOperationRequest_Operation {
  readonly startWorkflow?: StartWorkflowExecutionRequest;
  readonly updateWorkflow?: UpdateWorkflowExecutionRequest;
}

/** temporal.api.workflowservice.v1.ExecuteMultiOperationResponse */
export interface ExecuteMultiOperationResponse {
  readonly responses?: readonly ExecuteMultiOperationResponse_Response[];
}

/** temporal.api.workflowservice.v1.ExecuteMultiOperationResponse.Response */
export interface ExecuteMultiOperationResponse_Response {
  readonly startWorkflow?: StartWorkflowExecutionResponse;
  readonly updateWorkflow?: UpdateWorkflowExecutionResponse;
}

/** temporal.api.workflowservice.v1.UpdateActivityOptionsRequest */
export interface UpdateActivityOptionsRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly identity?: string;
  readonly activityOptions?: activity_v1_ActivityOptions;
  readonly updateMask?: google_protobuf_FieldMask;
  readonly id?: string;
  readonly type?: string;
  readonly matchAll?: boolean;
  readonly restoreOriginal?: boolean;
}

/** temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsRequest */
export interface UpdateActivityExecutionOptionsRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly activityId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly activityOptions?: activity_v1_ActivityOptions;
  readonly updateMask?: google_protobuf_FieldMask;
  readonly restoreOriginal?: boolean;
  readonly resourceId?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.UpdateActivityOptionsResponse */
export interface UpdateActivityOptionsResponse {
  readonly activityOptions?: activity_v1_ActivityOptions;
}

/** temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsResponse */
export interface UpdateActivityExecutionOptionsResponse {
  readonly activityOptions?: activity_v1_ActivityOptions;
}

/** temporal.api.workflowservice.v1.PauseActivityRequest */
export interface PauseActivityRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly identity?: string;
  readonly id?: string;
  readonly type?: string;
  readonly reason?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.PauseActivityExecutionRequest */
export interface PauseActivityExecutionRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly activityId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly resourceId?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.PauseActivityResponse */
export type PauseActivityResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.PauseActivityExecutionResponse */
export type PauseActivityExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.UnpauseActivityRequest */
export interface UnpauseActivityRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly identity?: string;
  readonly id?: string;
  readonly type?: string;
  readonly unpauseAll?: boolean;
  readonly resetAttempts?: boolean;
  readonly resetHeartbeat?: boolean;
  readonly jitter?: google_protobuf_Duration;
}

/** temporal.api.workflowservice.v1.UnpauseActivityExecutionRequest */
export interface UnpauseActivityExecutionRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly activityId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly jitter?: google_protobuf_Duration;
  readonly resourceId?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.UnpauseActivityResponse */
export type UnpauseActivityResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.UnpauseActivityExecutionResponse */
export type UnpauseActivityExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ResetActivityRequest */
export interface ResetActivityRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly identity?: string;
  readonly id?: string;
  readonly type?: string;
  readonly matchAll?: boolean;
  readonly resetHeartbeat?: boolean;
  readonly keepPaused?: boolean;
  readonly jitter?: google_protobuf_Duration;
  readonly restoreOriginalOptions?: boolean;
}

/** temporal.api.workflowservice.v1.ResetActivityExecutionRequest */
export interface ResetActivityExecutionRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly activityId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly keepPaused?: boolean;
  readonly jitter?: google_protobuf_Duration;
  readonly restoreOriginalOptions?: boolean;
  readonly resourceId?: string;
  readonly requestId?: string;
  readonly resetHeartbeat?: boolean;
}

/** temporal.api.workflowservice.v1.ResetActivityResponse */
export type ResetActivityResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ResetActivityExecutionResponse */
export type ResetActivityExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsRequest */
export interface UpdateWorkflowExecutionOptionsRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowExecutionOptions?: workflow_v1_WorkflowExecutionOptions;
  readonly updateMask?: google_protobuf_FieldMask;
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsResponse */
export interface UpdateWorkflowExecutionOptionsResponse {
  readonly workflowExecutionOptions?: workflow_v1_WorkflowExecutionOptions;
  readonly updateTime?: google_protobuf_Timestamp;
}

/** temporal.api.workflowservice.v1.DescribeDeploymentRequest */
export interface DescribeDeploymentRequest {
  readonly namespace?: string;
  readonly deployment?: deployment_v1_Deployment;
}

/** temporal.api.workflowservice.v1.DescribeDeploymentResponse */
export interface DescribeDeploymentResponse {
  readonly deploymentInfo?: deployment_v1_DeploymentInfo;
}

/** temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionRequest */
export interface DescribeWorkerDeploymentVersionRequest {
  readonly namespace?: string;
  /** @deprecated */
  readonly version?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly reportTaskQueueStats?: boolean;
}

/** temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse */
export interface DescribeWorkerDeploymentVersionResponse {
  readonly workerDeploymentVersionInfo?: deployment_v1_WorkerDeploymentVersionInfo;
  readonly versionTaskQueues?: readonly DescribeWorkerDeploymentVersionResponse_VersionTaskQueue[];
}

/** temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse.VersionTaskQueue */
export interface DescribeWorkerDeploymentVersionResponse_VersionTaskQueue {
  readonly name?: string;
  readonly type?: enums_v1_TaskQueueType;
  readonly stats?: taskqueue_v1_TaskQueueStats;
  readonly statsByPriorityKey?: { readonly [key: string]: taskqueue_v1_TaskQueueStats };
}

/** temporal.api.workflowservice.v1.DescribeWorkerDeploymentRequest */
export interface DescribeWorkerDeploymentRequest {
  readonly namespace?: string;
  readonly deploymentName?: string;
}

/** temporal.api.workflowservice.v1.DescribeWorkerDeploymentResponse */
export interface DescribeWorkerDeploymentResponse {
  readonly conflictToken?: string;
  readonly workerDeploymentInfo?: deployment_v1_WorkerDeploymentInfo;
}

/** temporal.api.workflowservice.v1.ListDeploymentsRequest */
export interface ListDeploymentsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly seriesName?: string;
}

/** temporal.api.workflowservice.v1.ListDeploymentsResponse */
export interface ListDeploymentsResponse {
  readonly nextPageToken?: string;
  readonly deployments?: readonly deployment_v1_DeploymentListInfo[];
}

/** temporal.api.workflowservice.v1.SetCurrentDeploymentRequest */
export interface SetCurrentDeploymentRequest {
  readonly namespace?: string;
  readonly deployment?: deployment_v1_Deployment;
  readonly identity?: string;
  readonly updateMetadata?: deployment_v1_UpdateDeploymentMetadata;
}

/** temporal.api.workflowservice.v1.SetCurrentDeploymentResponse */
export interface SetCurrentDeploymentResponse {
  readonly currentDeploymentInfo?: deployment_v1_DeploymentInfo;
  readonly previousDeploymentInfo?: deployment_v1_DeploymentInfo;
}

/** temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionRequest */
export interface SetWorkerDeploymentCurrentVersionRequest {
  readonly namespace?: string;
  readonly deploymentName?: string;
  /** @deprecated */
  readonly version?: string;
  readonly buildId?: string;
  readonly conflictToken?: string;
  readonly identity?: string;
  readonly ignoreMissingTaskQueues?: boolean;
  readonly allowNoPollers?: boolean;
}

/** temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionResponse */
export interface SetWorkerDeploymentCurrentVersionResponse {
  readonly conflictToken?: string;
  /** @deprecated */
  readonly previousVersion?: string;
  /** @deprecated */
  readonly previousDeploymentVersion?: deployment_v1_WorkerDeploymentVersion;
}

/** temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionRequest */
export interface SetWorkerDeploymentRampingVersionRequest {
  readonly namespace?: string;
  readonly deploymentName?: string;
  /** @deprecated */
  readonly version?: string;
  readonly buildId?: string;
  readonly percentage?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly conflictToken?: string;
  readonly identity?: string;
  readonly ignoreMissingTaskQueues?: boolean;
  readonly allowNoPollers?: boolean;
}

/** temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionResponse */
export interface SetWorkerDeploymentRampingVersionResponse {
  readonly conflictToken?: string;
  /** @deprecated */
  readonly previousVersion?: string;
  /** @deprecated */
  readonly previousDeploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  /** @deprecated */
  readonly previousPercentage?: number | 'NaN' | 'Infinity' | '-Infinity';
}

/** temporal.api.workflowservice.v1.CreateWorkerDeploymentRequest */
export interface CreateWorkerDeploymentRequest {
  readonly namespace?: string;
  readonly deploymentName?: string;
  readonly identity?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.CreateWorkerDeploymentResponse */
export interface CreateWorkerDeploymentResponse {
  readonly conflictToken?: string;
}

/** temporal.api.workflowservice.v1.ListWorkerDeploymentsRequest */
export interface ListWorkerDeploymentsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse */
export interface ListWorkerDeploymentsResponse {
  readonly nextPageToken?: string;
  readonly workerDeployments?: readonly ListWorkerDeploymentsResponse_WorkerDeploymentSummary[];
}

/** temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse.WorkerDeploymentSummary */
export interface ListWorkerDeploymentsResponse_WorkerDeploymentSummary {
  readonly name?: string;
  readonly createTime?: google_protobuf_Timestamp;
  readonly routingConfig?: deployment_v1_RoutingConfig;
  readonly latestVersionSummary?: deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary;
  readonly currentVersionSummary?: deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary;
  readonly rampingVersionSummary?: deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary;
}

/** temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionRequest */
export interface CreateWorkerDeploymentVersionRequest {
  readonly namespace?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly computeConfig?: compute_v1_ComputeConfig;
  readonly identity?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionResponse */
export type CreateWorkerDeploymentVersionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionRequest */
export interface DeleteWorkerDeploymentVersionRequest {
  readonly namespace?: string;
  /** @deprecated */
  readonly version?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly skipDrainage?: boolean;
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionResponse */
export type DeleteWorkerDeploymentVersionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.DeleteWorkerDeploymentRequest */
export interface DeleteWorkerDeploymentRequest {
  readonly namespace?: string;
  readonly deploymentName?: string;
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.DeleteWorkerDeploymentResponse */
export type DeleteWorkerDeploymentResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigRequest */
export interface UpdateWorkerDeploymentVersionComputeConfigRequest {
  readonly namespace?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly computeConfigScalingGroups?: { readonly [key: string]: compute_v1_ComputeConfigScalingGroupUpdate };
  readonly removeComputeConfigScalingGroups?: readonly string[];
  readonly identity?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigResponse */
export type UpdateWorkerDeploymentVersionComputeConfigResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigRequest */
export interface ValidateWorkerDeploymentVersionComputeConfigRequest {
  readonly namespace?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly computeConfigScalingGroups?: { readonly [key: string]: compute_v1_ComputeConfigScalingGroupUpdate };
  readonly removeComputeConfigScalingGroups?: readonly string[];
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigResponse */
export type ValidateWorkerDeploymentVersionComputeConfigResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataRequest */
export interface UpdateWorkerDeploymentVersionMetadataRequest {
  readonly namespace?: string;
  /** @deprecated */
  readonly version?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly upsertEntries?: { readonly [key: string]: common_v1_Payload };
  readonly removeEntries?: readonly string[];
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataResponse */
export interface UpdateWorkerDeploymentVersionMetadataResponse {
  readonly metadata?: deployment_v1_VersionMetadata;
}

/** temporal.api.workflowservice.v1.SetWorkerDeploymentManagerRequest */
export interface SetWorkerDeploymentManagerRequest {
  readonly namespace?: string;
  readonly deploymentName?: string;
  readonly managerIdentity?: string;
  readonly self?: boolean;
  readonly conflictToken?: string;
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.SetWorkerDeploymentManagerResponse */
export interface SetWorkerDeploymentManagerResponse {
  readonly conflictToken?: string;
  /** @deprecated */
  readonly previousManagerIdentity?: string;
}

/** temporal.api.workflowservice.v1.GetCurrentDeploymentRequest */
export interface GetCurrentDeploymentRequest {
  readonly namespace?: string;
  readonly seriesName?: string;
}

/** temporal.api.workflowservice.v1.GetCurrentDeploymentResponse */
export interface GetCurrentDeploymentResponse {
  readonly currentDeploymentInfo?: deployment_v1_DeploymentInfo;
}

/** temporal.api.workflowservice.v1.GetDeploymentReachabilityRequest */
export interface GetDeploymentReachabilityRequest {
  readonly namespace?: string;
  readonly deployment?: deployment_v1_Deployment;
}

/** temporal.api.workflowservice.v1.GetDeploymentReachabilityResponse */
export interface GetDeploymentReachabilityResponse {
  readonly deploymentInfo?: deployment_v1_DeploymentInfo;
  readonly reachability?: enums_v1_DeploymentReachability;
  readonly lastUpdateTime?: google_protobuf_Timestamp;
}

/** temporal.api.workflowservice.v1.CreateWorkflowRuleRequest */
export interface CreateWorkflowRuleRequest {
  readonly namespace?: string;
  readonly spec?: rules_v1_WorkflowRuleSpec;
  readonly forceScan?: boolean;
  readonly requestId?: string;
  readonly identity?: string;
  readonly description?: string;
}

/** temporal.api.workflowservice.v1.CreateWorkflowRuleResponse */
export interface CreateWorkflowRuleResponse {
  readonly rule?: rules_v1_WorkflowRule;
  readonly jobId?: string;
}

/** temporal.api.workflowservice.v1.DescribeWorkflowRuleRequest */
export interface DescribeWorkflowRuleRequest {
  readonly namespace?: string;
  readonly ruleId?: string;
}

/** temporal.api.workflowservice.v1.DescribeWorkflowRuleResponse */
export interface DescribeWorkflowRuleResponse {
  readonly rule?: rules_v1_WorkflowRule;
}

/** temporal.api.workflowservice.v1.DeleteWorkflowRuleRequest */
export interface DeleteWorkflowRuleRequest {
  readonly namespace?: string;
  readonly ruleId?: string;
}

/** temporal.api.workflowservice.v1.DeleteWorkflowRuleResponse */
export type DeleteWorkflowRuleResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ListWorkflowRulesRequest */
export interface ListWorkflowRulesRequest {
  readonly namespace?: string;
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.ListWorkflowRulesResponse */
export interface ListWorkflowRulesResponse {
  readonly rules?: readonly rules_v1_WorkflowRule[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.TriggerWorkflowRuleRequest */
export interface TriggerWorkflowRuleRequest {
  readonly namespace?: string;
  readonly execution?: common_v1_WorkflowExecution;
  readonly id?: string;
  readonly spec?: rules_v1_WorkflowRuleSpec;
  readonly identity?: string;
}

/** temporal.api.workflowservice.v1.TriggerWorkflowRuleResponse */
export interface TriggerWorkflowRuleResponse {
  readonly applied?: boolean;
}

/** temporal.api.workflowservice.v1.RecordWorkerHeartbeatRequest */
export interface RecordWorkerHeartbeatRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly workerHeartbeat?: readonly worker_v1_WorkerHeartbeat[];
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.RecordWorkerHeartbeatResponse */
export type RecordWorkerHeartbeatResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.ListWorkersRequest */
export interface ListWorkersRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly query?: string;
  readonly includeSystemWorkers?: boolean;
}

/** temporal.api.workflowservice.v1.ListWorkersResponse */
export interface ListWorkersResponse {
  /** @deprecated */
  readonly workersInfo?: readonly worker_v1_WorkerInfo[];
  readonly workers?: readonly worker_v1_WorkerListInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest */
export interface UpdateTaskQueueConfigRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly taskQueue?: string;
  readonly taskQueueType?: enums_v1_TaskQueueType;
  readonly updateQueueRateLimit?: UpdateTaskQueueConfigRequest_RateLimitUpdate;
  readonly updateFairnessKeyRateLimitDefault?: UpdateTaskQueueConfigRequest_RateLimitUpdate;
  readonly setFairnessWeightOverrides?: { readonly [key: string]: number | 'NaN' | 'Infinity' | '-Infinity' };
  readonly unsetFairnessWeightOverrides?: readonly string[];
}

/** temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest.RateLimitUpdate */
export interface UpdateTaskQueueConfigRequest_RateLimitUpdate {
  readonly rateLimit?: taskqueue_v1_RateLimit;
  readonly reason?: string;
}

/** temporal.api.workflowservice.v1.UpdateTaskQueueConfigResponse */
export interface UpdateTaskQueueConfigResponse {
  readonly config?: taskqueue_v1_TaskQueueConfig;
}

/** temporal.api.workflowservice.v1.FetchWorkerConfigRequest */
export interface FetchWorkerConfigRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly selector?: common_v1_WorkerSelector;
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.FetchWorkerConfigResponse */
export interface FetchWorkerConfigResponse {
  readonly workerConfig?: sdk_v1_WorkerConfig;
}

/** temporal.api.workflowservice.v1.UpdateWorkerConfigRequest */
export interface UpdateWorkerConfigRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly workerConfig?: sdk_v1_WorkerConfig;
  readonly updateMask?: google_protobuf_FieldMask;
  readonly selector?: common_v1_WorkerSelector;
  readonly resourceId?: string;
}

/** temporal.api.workflowservice.v1.UpdateWorkerConfigResponse */
export interface UpdateWorkerConfigResponse {
  readonly workerConfig?: sdk_v1_WorkerConfig;
}

/** temporal.api.workflowservice.v1.DescribeWorkerRequest */
export interface DescribeWorkerRequest {
  readonly namespace?: string;
  readonly workerInstanceKey?: string;
}

/** temporal.api.workflowservice.v1.DescribeWorkerResponse */
export interface DescribeWorkerResponse {
  readonly workerInfo?: worker_v1_WorkerInfo;
}

/** temporal.api.workflowservice.v1.CountWorkersRequest */
export interface CountWorkersRequest {
  readonly namespace?: string;
  readonly query?: string;
  readonly includeSystemWorkers?: boolean;
}

/** temporal.api.workflowservice.v1.CountWorkersResponse */
export interface CountWorkersResponse {
  readonly count?: string;
}

/** temporal.api.workflowservice.v1.PauseWorkflowExecutionRequest */
export interface PauseWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.PauseWorkflowExecutionResponse */
export type PauseWorkflowExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.UnpauseWorkflowExecutionRequest */
export interface UnpauseWorkflowExecutionRequest {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly reason?: string;
  readonly requestId?: string;
}

/** temporal.api.workflowservice.v1.UnpauseWorkflowExecutionResponse */
export type UnpauseWorkflowExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.StartActivityExecutionRequest */
export interface StartActivityExecutionRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly activityId?: string;
  readonly activityType?: common_v1_ActivityType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly heartbeatTimeout?: google_protobuf_Duration;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly input?: common_v1_Payloads;
  readonly idReusePolicy?: enums_v1_ActivityIdReusePolicy;
  readonly idConflictPolicy?: enums_v1_ActivityIdConflictPolicy;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly header?: common_v1_Header;
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly priority?: common_v1_Priority;
  readonly completionCallbacks?: readonly common_v1_Callback[];
  readonly links?: readonly common_v1_Link[];
  readonly onConflictOptions?: common_v1_OnConflictOptions;
  readonly startDelay?: google_protobuf_Duration;
}

/** temporal.api.workflowservice.v1.StartActivityExecutionResponse */
export interface StartActivityExecutionResponse {
  readonly runId?: string;
  readonly started?: boolean;
  readonly link?: common_v1_Link;
}

/** temporal.api.workflowservice.v1.DescribeActivityExecutionRequest */
export interface DescribeActivityExecutionRequest {
  readonly namespace?: string;
  readonly activityId?: string;
  readonly runId?: string;
  readonly includeInput?: boolean;
  readonly includeOutcome?: boolean;
  readonly longPollToken?: string;
  readonly includeHeartbeatDetails?: boolean;
  readonly includeLastFailure?: boolean;
}

/** temporal.api.workflowservice.v1.DescribeActivityExecutionResponse */
export interface DescribeActivityExecutionResponse {
  readonly runId?: string;
  readonly info?: activity_v1_ActivityExecutionInfo;
  readonly input?: common_v1_Payloads;
  readonly outcome?: activity_v1_ActivityExecutionOutcome;
  readonly longPollToken?: string;
  readonly callbacks?: readonly activity_v1_CallbackInfo[];
}

/** temporal.api.workflowservice.v1.PollActivityExecutionRequest */
export interface PollActivityExecutionRequest {
  readonly namespace?: string;
  readonly activityId?: string;
  readonly runId?: string;
}

/** temporal.api.workflowservice.v1.PollActivityExecutionResponse */
export interface PollActivityExecutionResponse {
  readonly runId?: string;
  readonly outcome?: activity_v1_ActivityExecutionOutcome;
}

/** temporal.api.workflowservice.v1.ListActivityExecutionsRequest */
export interface ListActivityExecutionsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.ListActivityExecutionsResponse */
export interface ListActivityExecutionsResponse {
  readonly executions?: readonly activity_v1_ActivityExecutionListInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.StartNexusOperationExecutionRequest */
export interface StartNexusOperationExecutionRequest {
  readonly namespace?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly operationId?: string;
  readonly endpoint?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly input?: common_v1_Payload;
  readonly idReusePolicy?: enums_v1_NexusOperationIdReusePolicy;
  readonly idConflictPolicy?: enums_v1_NexusOperationIdConflictPolicy;
  readonly onConflictOptions?: nexusoperation_v1_OnConflictOptions;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly nexusHeader?: { readonly [key: string]: string };
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly completionCallbacks?: readonly common_v1_Callback[];
  readonly links?: readonly common_v1_Link[];
}

/** temporal.api.workflowservice.v1.StartNexusOperationExecutionResponse */
export interface StartNexusOperationExecutionResponse {
  readonly runId?: string;
  readonly started?: boolean;
}

/** temporal.api.workflowservice.v1.DescribeNexusOperationExecutionRequest */
export interface DescribeNexusOperationExecutionRequest {
  readonly namespace?: string;
  readonly operationId?: string;
  readonly runId?: string;
  readonly includeInput?: boolean;
  readonly includeOutcome?: boolean;
  readonly longPollToken?: string;
}

/** temporal.api.workflowservice.v1.DescribeNexusOperationExecutionResponse */
export interface DescribeNexusOperationExecutionResponse {
  readonly runId?: string;
  readonly info?: nexus_v1_NexusOperationExecutionInfo;
  readonly input?: common_v1_Payload;
  readonly result?: common_v1_Payload;
  readonly failure?: failure_v1_Failure;
  readonly longPollToken?: string;
  readonly completionCallbacks?: readonly nexusoperation_v1_CallbackInfo[];
}

/** temporal.api.workflowservice.v1.PollNexusOperationExecutionRequest */
export interface PollNexusOperationExecutionRequest {
  readonly namespace?: string;
  readonly operationId?: string;
  readonly runId?: string;
  readonly waitStage?: enums_v1_NexusOperationWaitStage;
}

/** temporal.api.workflowservice.v1.PollNexusOperationExecutionResponse */
export interface PollNexusOperationExecutionResponse {
  readonly runId?: string;
  readonly waitStage?: enums_v1_NexusOperationWaitStage;
  readonly operationToken?: string;
  readonly result?: common_v1_Payload;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.workflowservice.v1.ListNexusOperationExecutionsRequest */
export interface ListNexusOperationExecutionsRequest {
  readonly namespace?: string;
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.ListNexusOperationExecutionsResponse */
export interface ListNexusOperationExecutionsResponse {
  readonly operations?: readonly nexus_v1_NexusOperationExecutionListInfo[];
  readonly nextPageToken?: string;
}

/** temporal.api.workflowservice.v1.CountActivityExecutionsRequest */
export interface CountActivityExecutionsRequest {
  readonly namespace?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.CountActivityExecutionsResponse */
export interface CountActivityExecutionsResponse {
  readonly count?: string;
  readonly groups?: readonly CountActivityExecutionsResponse_AggregationGroup[];
}

/** temporal.api.workflowservice.v1.CountActivityExecutionsResponse.AggregationGroup */
export interface CountActivityExecutionsResponse_AggregationGroup {
  readonly groupValues?: readonly common_v1_Payload[];
  readonly count?: string;
}

/** temporal.api.workflowservice.v1.CountNexusOperationExecutionsRequest */
export interface CountNexusOperationExecutionsRequest {
  readonly namespace?: string;
  readonly query?: string;
}

/** temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse */
export interface CountNexusOperationExecutionsResponse {
  readonly count?: string;
  readonly groups?: readonly CountNexusOperationExecutionsResponse_AggregationGroup[];
}

/** temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse.AggregationGroup */
export interface CountNexusOperationExecutionsResponse_AggregationGroup {
  readonly groupValues?: readonly common_v1_Payload[];
  readonly count?: string;
}

/** temporal.api.workflowservice.v1.RequestCancelActivityExecutionRequest */
export interface RequestCancelActivityExecutionRequest {
  readonly namespace?: string;
  readonly activityId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly reason?: string;
}

/** temporal.api.workflowservice.v1.RequestCancelActivityExecutionResponse */
export type RequestCancelActivityExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.TerminateActivityExecutionRequest */
export interface TerminateActivityExecutionRequest {
  readonly namespace?: string;
  readonly activityId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly reason?: string;
}

/** temporal.api.workflowservice.v1.TerminateActivityExecutionResponse */
export type TerminateActivityExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.DeleteActivityExecutionRequest */
export interface DeleteActivityExecutionRequest {
  readonly namespace?: string;
  readonly activityId?: string;
  readonly runId?: string;
}

/** temporal.api.workflowservice.v1.DeleteActivityExecutionResponse */
export type DeleteActivityExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionRequest */
export interface RequestCancelNexusOperationExecutionRequest {
  readonly namespace?: string;
  readonly operationId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly reason?: string;
}

/** temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionResponse */
export type RequestCancelNexusOperationExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.TerminateNexusOperationExecutionRequest */
export interface TerminateNexusOperationExecutionRequest {
  readonly namespace?: string;
  readonly operationId?: string;
  readonly runId?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly reason?: string;
}

/** temporal.api.workflowservice.v1.TerminateNexusOperationExecutionResponse */
export type TerminateNexusOperationExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.DeleteNexusOperationExecutionRequest */
export interface DeleteNexusOperationExecutionRequest {
  readonly namespace?: string;
  readonly operationId?: string;
  readonly runId?: string;
}

/** temporal.api.workflowservice.v1.DeleteNexusOperationExecutionResponse */
export type DeleteNexusOperationExecutionResponse = { readonly [key: string]: never };

/** temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingRequest */
export interface PollWorkflowExecutionTimeSkippingRequest {
  readonly namespace?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly fastForwardId?: string;
}

/** temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingResponse */
export interface PollWorkflowExecutionTimeSkippingResponse {
  readonly fastForwardPollingResult?: enums_v1_FastForwardPollingResult;
  readonly failedReason?: string;
  readonly fastForwardInfo?: common_v1_TimeSkippingFastForwardInfo;
}

const keysOf_RegisterNamespaceRequest = keyTable('temporal.api.workflowservice.v1.RegisterNamespaceRequest', [
  'namespace',
  'description',
  'ownerEmail owner_email',
  'workflowExecutionRetentionPeriod workflow_execution_retention_period',
  'clusters',
  'activeClusterName active_cluster_name',
  'data',
  'securityToken security_token',
  'isGlobalNamespace is_global_namespace',
  'historyArchivalState history_archival_state',
  'historyArchivalUri history_archival_uri',
  'visibilityArchivalState visibility_archival_state',
  'visibilityArchivalUri visibility_archival_uri',
]);

function parse_RegisterNamespaceRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RegisterNamespaceRequest); field >= 0; field = json.nextField(keysOf_RegisterNamespaceRequest)) {
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
      case 1: { // description
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // owner_email
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // workflow_execution_retention_period
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Duration);
        break;
      }
      case 4: { // clusters
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, replication_v1_ClusterReplicationConfig), false);
        break;
      }
      case 5: { // active_cluster_name
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // data
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMap(json, out, 58, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 7: { // security_token
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 8: { // is_global_namespace
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
      case 9: { // history_archival_state
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseEnum(json, out, 80, false, enums_v1_ArchivalState);
        break;
      }
      case 10: { // history_archival_uri
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 90, false);
        break;
      }
      case 11: { // visibility_archival_state
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseEnum(json, out, 96, false, enums_v1_ArchivalState);
        break;
      }
      case 12: { // visibility_archival_uri
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseString(json, out, 106, false);
        break;
      }
    }
  }
}

export const RegisterNamespaceRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RegisterNamespaceRequest',
  parse_RegisterNamespaceRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'description', 'string'),
    field(3, 'owner_email', 'string', { jsonName: 'ownerEmail' }),
    field(4, 'workflow_execution_retention_period', 'message', { jsonName: 'workflowExecutionRetentionPeriod', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(5, 'clusters', 'message', { cardinality: 'repeated', type: () => replication_v1_ClusterReplicationConfig }),
    field(6, 'active_cluster_name', 'string', { jsonName: 'activeClusterName' }),
    field(7, 'data', 'string', { cardinality: 'map', mapKey: 'string' }),
    field(8, 'security_token', 'string', { jsonName: 'securityToken' }),
    field(9, 'is_global_namespace', 'bool', { jsonName: 'isGlobalNamespace' }),
    field(10, 'history_archival_state', 'enum', { jsonName: 'historyArchivalState', type: () => enums_v1_ArchivalState }),
    field(11, 'history_archival_uri', 'string', { jsonName: 'historyArchivalUri' }),
    field(12, 'visibility_archival_state', 'enum', { jsonName: 'visibilityArchivalState', type: () => enums_v1_ArchivalState }),
    field(13, 'visibility_archival_uri', 'string', { jsonName: 'visibilityArchivalUri' }),
  ],
);

const keysOf_RegisterNamespaceResponse = keyTable('temporal.api.workflowservice.v1.RegisterNamespaceResponse', [
]);

function parse_RegisterNamespaceResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RegisterNamespaceResponse);
}

export const RegisterNamespaceResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RegisterNamespaceResponse',
  parse_RegisterNamespaceResponse,
  () => [],
);

const keysOf_ListNamespacesRequest = keyTable('temporal.api.workflowservice.v1.ListNamespacesRequest', [
  'pageSize page_size',
  'nextPageToken next_page_token',
  'namespaceFilter namespace_filter',
]);

function parse_ListNamespacesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListNamespacesRequest); field >= 0; field = json.nextField(keysOf_ListNamespacesRequest)) {
    switch (field) {
      case 0: { // page_size
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
      case 2: { // namespace_filter
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, namespace_v1_NamespaceFilter);
        break;
      }
    }
  }
}

export const ListNamespacesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListNamespacesRequest',
  parse_ListNamespacesRequest,
  () => [
    field(1, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(3, 'namespace_filter', 'message', { jsonName: 'namespaceFilter', type: () => namespace_v1_NamespaceFilter, explicitPresence: true }),
  ],
);

const keysOf_ListNamespacesResponse = keyTable('temporal.api.workflowservice.v1.ListNamespacesResponse', [
  'namespaces',
  'nextPageToken next_page_token',
]);

function parse_ListNamespacesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListNamespacesResponse); field >= 0; field = json.nextField(keysOf_ListNamespacesResponse)) {
    switch (field) {
      case 0: { // namespaces
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, DescribeNamespaceResponse), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListNamespacesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListNamespacesResponse',
  parse_ListNamespacesResponse,
  () => [
    field(1, 'namespaces', 'message', { cardinality: 'repeated', type: () => DescribeNamespaceResponse }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_DescribeNamespaceRequest = keyTable('temporal.api.workflowservice.v1.DescribeNamespaceRequest', [
  'namespace',
  'id',
  'weakConsistency weak_consistency',
]);

function parse_DescribeNamespaceRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeNamespaceRequest); field >= 0; field = json.nextField(keysOf_DescribeNamespaceRequest)) {
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
      case 1: { // id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // weak_consistency
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

export const DescribeNamespaceRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeNamespaceRequest',
  parse_DescribeNamespaceRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'id', 'string'),
    field(3, 'weak_consistency', 'bool', { jsonName: 'weakConsistency' }),
  ],
);

const keysOf_DescribeNamespaceResponse = keyTable('temporal.api.workflowservice.v1.DescribeNamespaceResponse', [
  'namespaceInfo namespace_info',
  'config',
  'replicationConfig replication_config',
  'failoverVersion failover_version',
  'isGlobalNamespace is_global_namespace',
  'failoverHistory failover_history',
  'pollerGroupInfos poller_group_infos',
  'pollerGroupsInfo poller_groups_info',
]);

function parse_DescribeNamespaceResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeNamespaceResponse); field >= 0; field = json.nextField(keysOf_DescribeNamespaceResponse)) {
    switch (field) {
      case 0: { // namespace_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, namespace_v1_NamespaceInfo);
        break;
      }
      case 1: { // config
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, namespace_v1_NamespaceConfig);
        break;
      }
      case 2: { // replication_config
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, replication_v1_NamespaceReplicationConfig);
        break;
      }
      case 3: { // failover_version
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 4: { // is_global_namespace
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // failover_history
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 50, replication_v1_FailoverStatus), false);
        break;
      }
      case 6: { // poller_group_infos
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, taskqueue_v1_PollerGroupInfo), false);
        break;
      }
      case 7: { // poller_groups_info
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, taskqueue_v1_PollerGroupsInfo);
        break;
      }
    }
  }
}

export const DescribeNamespaceResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeNamespaceResponse',
  parse_DescribeNamespaceResponse,
  () => [
    field(1, 'namespace_info', 'message', { jsonName: 'namespaceInfo', type: () => namespace_v1_NamespaceInfo, explicitPresence: true }),
    field(2, 'config', 'message', { type: () => namespace_v1_NamespaceConfig, explicitPresence: true }),
    field(3, 'replication_config', 'message', { jsonName: 'replicationConfig', type: () => replication_v1_NamespaceReplicationConfig, explicitPresence: true }),
    field(4, 'failover_version', 'int64', { jsonName: 'failoverVersion' }),
    field(5, 'is_global_namespace', 'bool', { jsonName: 'isGlobalNamespace' }),
    field(6, 'failover_history', 'message', { jsonName: 'failoverHistory', cardinality: 'repeated', type: () => replication_v1_FailoverStatus }),
    field(7, 'poller_group_infos', 'message', { jsonName: 'pollerGroupInfos', cardinality: 'repeated', type: () => taskqueue_v1_PollerGroupInfo }),
    field(8, 'poller_groups_info', 'message', { jsonName: 'pollerGroupsInfo', type: () => taskqueue_v1_PollerGroupsInfo, explicitPresence: true }),
  ],
);

const keysOf_UpdateNamespaceRequest = keyTable('temporal.api.workflowservice.v1.UpdateNamespaceRequest', [
  'namespace',
  'updateInfo update_info',
  'config',
  'replicationConfig replication_config',
  'securityToken security_token',
  'deleteBadBinary delete_bad_binary',
  'promoteNamespace promote_namespace',
]);

function parse_UpdateNamespaceRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateNamespaceRequest); field >= 0; field = json.nextField(keysOf_UpdateNamespaceRequest)) {
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
      case 1: { // update_info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, namespace_v1_UpdateNamespaceInfo);
        break;
      }
      case 2: { // config
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, namespace_v1_NamespaceConfig);
        break;
      }
      case 3: { // replication_config
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, replication_v1_NamespaceReplicationConfig);
        break;
      }
      case 4: { // security_token
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // delete_bad_binary
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // promote_namespace
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
    }
  }
}

export const UpdateNamespaceRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateNamespaceRequest',
  parse_UpdateNamespaceRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'update_info', 'message', { jsonName: 'updateInfo', type: () => namespace_v1_UpdateNamespaceInfo, explicitPresence: true }),
    field(3, 'config', 'message', { type: () => namespace_v1_NamespaceConfig, explicitPresence: true }),
    field(4, 'replication_config', 'message', { jsonName: 'replicationConfig', type: () => replication_v1_NamespaceReplicationConfig, explicitPresence: true }),
    field(5, 'security_token', 'string', { jsonName: 'securityToken' }),
    field(6, 'delete_bad_binary', 'string', { jsonName: 'deleteBadBinary' }),
    field(7, 'promote_namespace', 'bool', { jsonName: 'promoteNamespace' }),
  ],
);

const keysOf_UpdateNamespaceResponse = keyTable('temporal.api.workflowservice.v1.UpdateNamespaceResponse', [
  'namespaceInfo namespace_info',
  'config',
  'replicationConfig replication_config',
  'failoverVersion failover_version',
  'isGlobalNamespace is_global_namespace',
]);

function parse_UpdateNamespaceResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateNamespaceResponse); field >= 0; field = json.nextField(keysOf_UpdateNamespaceResponse)) {
    switch (field) {
      case 0: { // namespace_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, namespace_v1_NamespaceInfo);
        break;
      }
      case 1: { // config
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, namespace_v1_NamespaceConfig);
        break;
      }
      case 2: { // replication_config
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, replication_v1_NamespaceReplicationConfig);
        break;
      }
      case 3: { // failover_version
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 4: { // is_global_namespace
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
    }
  }
}

export const UpdateNamespaceResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateNamespaceResponse',
  parse_UpdateNamespaceResponse,
  () => [
    field(1, 'namespace_info', 'message', { jsonName: 'namespaceInfo', type: () => namespace_v1_NamespaceInfo, explicitPresence: true }),
    field(2, 'config', 'message', { type: () => namespace_v1_NamespaceConfig, explicitPresence: true }),
    field(3, 'replication_config', 'message', { jsonName: 'replicationConfig', type: () => replication_v1_NamespaceReplicationConfig, explicitPresence: true }),
    field(4, 'failover_version', 'int64', { jsonName: 'failoverVersion' }),
    field(5, 'is_global_namespace', 'bool', { jsonName: 'isGlobalNamespace' }),
  ],
);

const keysOf_DeprecateNamespaceRequest = keyTable('temporal.api.workflowservice.v1.DeprecateNamespaceRequest', [
  'namespace',
  'securityToken security_token',
]);

function parse_DeprecateNamespaceRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeprecateNamespaceRequest); field >= 0; field = json.nextField(keysOf_DeprecateNamespaceRequest)) {
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
      case 1: { // security_token
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

export const DeprecateNamespaceRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeprecateNamespaceRequest',
  parse_DeprecateNamespaceRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'security_token', 'string', { jsonName: 'securityToken' }),
  ],
);

const keysOf_DeprecateNamespaceResponse = keyTable('temporal.api.workflowservice.v1.DeprecateNamespaceResponse', [
]);

function parse_DeprecateNamespaceResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeprecateNamespaceResponse);
}

export const DeprecateNamespaceResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeprecateNamespaceResponse',
  parse_DeprecateNamespaceResponse,
  () => [],
);

const keysOf_StartWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.StartWorkflowExecutionRequest', [
  'namespace',
  'workflowId workflow_id',
  'workflowType workflow_type',
  'taskQueue task_queue',
  'input',
  'workflowExecutionTimeout workflow_execution_timeout',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'identity',
  'requestId request_id',
  'workflowIdReusePolicy workflow_id_reuse_policy',
  'workflowIdConflictPolicy workflow_id_conflict_policy',
  'retryPolicy retry_policy',
  'cronSchedule cron_schedule',
  'memo',
  'searchAttributes search_attributes',
  'header',
  'requestEagerExecution request_eager_execution',
  'continuedFailure continued_failure',
  'lastCompletionResult last_completion_result',
  'workflowStartDelay workflow_start_delay',
  'completionCallbacks completion_callbacks',
  'userMetadata user_metadata',
  'links',
  'versioningOverride versioning_override',
  'onConflictOptions on_conflict_options',
  'priority',
  'eagerWorkerDeploymentOptions eager_worker_deployment_options',
  'timeSkippingConfig time_skipping_config',
]);

function parse_StartWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_StartWorkflowExecutionRequest)) {
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
      case 8: { // identity
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
      case 11: { // workflow_id_conflict_policy
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseEnum(json, out, 176, false, enums_v1_WorkflowIdConflictPolicy);
        break;
      }
      case 12: { // retry_policy
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 98, common_v1_RetryPolicy);
        break;
      }
      case 13: { // cron_schedule
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseString(json, out, 106, false);
        break;
      }
      case 14: { // memo
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 114, common_v1_Memo);
        break;
      }
      case 15: { // search_attributes
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 122, common_v1_SearchAttributes);
        break;
      }
      case 16: { // header
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 130, common_v1_Header);
        break;
      }
      case 17: { // request_eager_execution
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseBool(json, out, 136, false);
        break;
      }
      case 18: { // continued_failure
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 146, failure_v1_Failure);
        break;
      }
      case 19: { // last_completion_result
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseMessage(json, out, 154, common_v1_Payloads);
        break;
      }
      case 20: { // workflow_start_delay
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseMessage(json, out, 162, google_protobuf_Duration);
        break;
      }
      case 21: { // completion_callbacks
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 170, common_v1_Callback), false);
        break;
      }
      case 22: { // user_metadata
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseMessage(json, out, 186, sdk_v1_UserMetadata);
        break;
      }
      case 23: { // links
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 194, common_v1_Link), false);
        break;
      }
      case 24: { // versioning_override
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseMessage(json, out, 202, workflow_v1_VersioningOverride);
        break;
      }
      case 25: { // on_conflict_options
        if ((seen0 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 33554432;
        if (json.null()) break;
        parseMessage(json, out, 210, workflow_v1_OnConflictOptions);
        break;
      }
      case 26: { // priority
        if ((seen0 & 67108864) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 67108864;
        if (json.null()) break;
        parseMessage(json, out, 218, common_v1_Priority);
        break;
      }
      case 27: { // eager_worker_deployment_options
        if ((seen0 & 134217728) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 134217728;
        if (json.null()) break;
        parseMessage(json, out, 226, deployment_v1_WorkerDeploymentOptions);
        break;
      }
      case 28: { // time_skipping_config
        if ((seen0 & 268435456) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 268435456;
        if (json.null()) break;
        parseMessage(json, out, 234, common_v1_TimeSkippingConfig);
        break;
      }
    }
  }
}

export const StartWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest',
  parse_StartWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(5, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'workflow_execution_timeout', 'message', { jsonName: 'workflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(7, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'identity', 'string'),
    field(10, 'request_id', 'string', { jsonName: 'requestId' }),
    field(11, 'workflow_id_reuse_policy', 'enum', { jsonName: 'workflowIdReusePolicy', type: () => enums_v1_WorkflowIdReusePolicy }),
    field(22, 'workflow_id_conflict_policy', 'enum', { jsonName: 'workflowIdConflictPolicy', type: () => enums_v1_WorkflowIdConflictPolicy }),
    field(12, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(13, 'cron_schedule', 'string', { jsonName: 'cronSchedule' }),
    field(14, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(15, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(16, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(17, 'request_eager_execution', 'bool', { jsonName: 'requestEagerExecution' }),
    field(18, 'continued_failure', 'message', { jsonName: 'continuedFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(19, 'last_completion_result', 'message', { jsonName: 'lastCompletionResult', type: () => common_v1_Payloads, explicitPresence: true }),
    field(20, 'workflow_start_delay', 'message', { jsonName: 'workflowStartDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(21, 'completion_callbacks', 'message', { jsonName: 'completionCallbacks', cardinality: 'repeated', type: () => common_v1_Callback }),
    field(23, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(24, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
    field(25, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => workflow_v1_VersioningOverride, explicitPresence: true }),
    field(26, 'on_conflict_options', 'message', { jsonName: 'onConflictOptions', type: () => workflow_v1_OnConflictOptions, explicitPresence: true }),
    field(27, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(28, 'eager_worker_deployment_options', 'message', { jsonName: 'eagerWorkerDeploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
    field(29, 'time_skipping_config', 'message', { jsonName: 'timeSkippingConfig', type: () => common_v1_TimeSkippingConfig, explicitPresence: true }),
  ],
);

const keysOf_StartWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.StartWorkflowExecutionResponse', [
  'runId run_id',
  'firstExecutionRunId first_execution_run_id',
  'started',
  'status',
  'eagerWorkflowTask eager_workflow_task',
  'link',
]);

function parse_StartWorkflowExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartWorkflowExecutionResponse); field >= 0; field = json.nextField(keysOf_StartWorkflowExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // first_execution_run_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 2: { // started
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // status
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_WorkflowExecutionStatus);
        break;
      }
      case 4: { // eager_workflow_task
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 18, PollWorkflowTaskQueueResponse);
        break;
      }
      case 5: { // link
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Link);
        break;
      }
    }
  }
}

export const StartWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartWorkflowExecutionResponse',
  parse_StartWorkflowExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(6, 'first_execution_run_id', 'string', { jsonName: 'firstExecutionRunId' }),
    field(3, 'started', 'bool'),
    field(5, 'status', 'enum', { type: () => enums_v1_WorkflowExecutionStatus }),
    field(2, 'eager_workflow_task', 'message', { jsonName: 'eagerWorkflowTask', type: () => PollWorkflowTaskQueueResponse, explicitPresence: true }),
    field(4, 'link', 'message', { type: () => common_v1_Link, explicitPresence: true }),
  ],
);

const keysOf_GetWorkflowExecutionHistoryRequest = keyTable('temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest', [
  'namespace',
  'execution',
  'maximumPageSize maximum_page_size',
  'nextPageToken next_page_token',
  'waitNewEvent wait_new_event',
  'historyEventFilterType history_event_filter_type',
  'skipArchival skip_archival',
]);

function parse_GetWorkflowExecutionHistoryRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkflowExecutionHistoryRequest); field >= 0; field = json.nextField(keysOf_GetWorkflowExecutionHistoryRequest)) {
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
      case 2: { // maximum_page_size
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt32(json, out, 24, false);
        break;
      }
      case 3: { // next_page_token
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBytes(json, out, 34, false);
        break;
      }
      case 4: { // wait_new_event
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // history_event_filter_type
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseEnum(json, out, 48, false, enums_v1_HistoryEventFilterType);
        break;
      }
      case 6: { // skip_archival
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
    }
  }
}

export const GetWorkflowExecutionHistoryRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest',
  parse_GetWorkflowExecutionHistoryRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'maximum_page_size', 'int32', { jsonName: 'maximumPageSize' }),
    field(4, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(5, 'wait_new_event', 'bool', { jsonName: 'waitNewEvent' }),
    field(6, 'history_event_filter_type', 'enum', { jsonName: 'historyEventFilterType', type: () => enums_v1_HistoryEventFilterType }),
    field(7, 'skip_archival', 'bool', { jsonName: 'skipArchival' }),
  ],
);

const keysOf_GetWorkflowExecutionHistoryResponse = keyTable('temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse', [
  'history',
  'rawHistory raw_history',
  'nextPageToken next_page_token',
  'archived',
]);

function parse_GetWorkflowExecutionHistoryResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkflowExecutionHistoryResponse); field >= 0; field = json.nextField(keysOf_GetWorkflowExecutionHistoryResponse)) {
    switch (field) {
      case 0: { // history
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, history_v1_History);
        break;
      }
      case 1: { // raw_history
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, common_v1_DataBlob), false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // archived
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
    }
  }
}

export const GetWorkflowExecutionHistoryResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse',
  parse_GetWorkflowExecutionHistoryResponse,
  () => [
    field(1, 'history', 'message', { type: () => history_v1_History, explicitPresence: true }),
    field(2, 'raw_history', 'message', { jsonName: 'rawHistory', cardinality: 'repeated', type: () => common_v1_DataBlob }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'archived', 'bool'),
  ],
);

const keysOf_GetWorkflowExecutionHistoryReverseRequest = keyTable('temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest', [
  'namespace',
  'execution',
  'maximumPageSize maximum_page_size',
  'nextPageToken next_page_token',
]);

function parse_GetWorkflowExecutionHistoryReverseRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkflowExecutionHistoryReverseRequest); field >= 0; field = json.nextField(keysOf_GetWorkflowExecutionHistoryReverseRequest)) {
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
      case 2: { // maximum_page_size
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt32(json, out, 24, false);
        break;
      }
      case 3: { // next_page_token
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBytes(json, out, 34, false);
        break;
      }
    }
  }
}

export const GetWorkflowExecutionHistoryReverseRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest',
  parse_GetWorkflowExecutionHistoryReverseRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'maximum_page_size', 'int32', { jsonName: 'maximumPageSize' }),
    field(4, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_GetWorkflowExecutionHistoryReverseResponse = keyTable('temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseResponse', [
  'history',
  'nextPageToken next_page_token',
]);

function parse_GetWorkflowExecutionHistoryReverseResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkflowExecutionHistoryReverseResponse); field >= 0; field = json.nextField(keysOf_GetWorkflowExecutionHistoryReverseResponse)) {
    switch (field) {
      case 0: { // history
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, history_v1_History);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
    }
  }
}

export const GetWorkflowExecutionHistoryReverseResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseResponse',
  parse_GetWorkflowExecutionHistoryReverseResponse,
  () => [
    field(1, 'history', 'message', { type: () => history_v1_History, explicitPresence: true }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_PollWorkflowTaskQueueRequest = keyTable('temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest', [
  'namespace',
  'taskQueue task_queue',
  'pollerGroupId poller_group_id',
  'identity',
  'workerInstanceKey worker_instance_key',
  'workerControlTaskQueue worker_control_task_queue',
  'binaryChecksum binary_checksum',
  'workerVersionCapabilities worker_version_capabilities',
  'deploymentOptions deployment_options',
]);

function parse_PollWorkflowTaskQueueRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollWorkflowTaskQueueRequest); field >= 0; field = json.nextField(keysOf_PollWorkflowTaskQueueRequest)) {
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
      case 2: { // poller_group_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 3: { // identity
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 4: { // worker_instance_key
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 5: { // worker_control_task_queue
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 6: { // binary_checksum
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 7: { // worker_version_capabilities
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_WorkerVersionCapabilities);
        break;
      }
      case 8: { // deployment_options
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 50, deployment_v1_WorkerDeploymentOptions);
        break;
      }
    }
  }
}

export const PollWorkflowTaskQueueRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest',
  parse_PollWorkflowTaskQueueRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(10, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
    field(3, 'identity', 'string'),
    field(8, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
    field(9, 'worker_control_task_queue', 'string', { jsonName: 'workerControlTaskQueue' }),
    field(4, 'binary_checksum', 'string', { jsonName: 'binaryChecksum' }),
    field(5, 'worker_version_capabilities', 'message', { jsonName: 'workerVersionCapabilities', type: () => common_v1_WorkerVersionCapabilities, explicitPresence: true }),
    field(6, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
  ],
);

const keysOf_PollWorkflowTaskQueueResponse = keyTable('temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse', [
  'taskToken task_token',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'previousStartedEventId previous_started_event_id',
  'startedEventId started_event_id',
  'attempt',
  'backlogCountHint backlog_count_hint',
  'history',
  'nextPageToken next_page_token',
  'query',
  'workflowExecutionTaskQueue workflow_execution_task_queue',
  'scheduledTime scheduled_time',
  'startedTime started_time',
  'queries',
  'messages',
  'pollerScalingDecision poller_scaling_decision',
  'pollerGroupId poller_group_id',
  'pollerGroupInfos poller_group_infos',
  'pollerGroupsInfo poller_groups_info',
]);

function parse_PollWorkflowTaskQueueResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollWorkflowTaskQueueResponse); field >= 0; field = json.nextField(keysOf_PollWorkflowTaskQueueResponse)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
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
      case 3: { // previous_started_event_id
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
      case 5: { // attempt
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt32(json, out, 48, false);
        break;
      }
      case 6: { // backlog_count_hint
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
      case 7: { // history
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, history_v1_History);
        break;
      }
      case 8: { // next_page_token
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseBytes(json, out, 74, false);
        break;
      }
      case 9: { // query
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, query_v1_WorkflowQuery);
        break;
      }
      case 10: { // workflow_execution_task_queue
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, taskqueue_v1_TaskQueue);
        break;
      }
      case 11: { // scheduled_time
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, google_protobuf_Timestamp);
        break;
      }
      case 12: { // started_time
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 106, google_protobuf_Timestamp);
        break;
      }
      case 13: { // queries
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMap(json, out, 114, 'string', (json, out) => parseMessage(json, out, 18, query_v1_WorkflowQuery), false);
        break;
      }
      case 14: { // messages
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 122, protocol_v1_Message), false);
        break;
      }
      case 15: { // poller_scaling_decision
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, taskqueue_v1_PollerScalingDecision);
        break;
      }
      case 16: { // poller_group_id
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseString(json, out, 138, false);
        break;
      }
      case 17: { // poller_group_infos
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 146, taskqueue_v1_PollerGroupInfo), false);
        break;
      }
      case 18: { // poller_groups_info
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 154, taskqueue_v1_PollerGroupsInfo);
        break;
      }
    }
  }
}

export const PollWorkflowTaskQueueResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse',
  parse_PollWorkflowTaskQueueResponse,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'previous_started_event_id', 'int64', { jsonName: 'previousStartedEventId' }),
    field(5, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(6, 'attempt', 'int32'),
    field(7, 'backlog_count_hint', 'int64', { jsonName: 'backlogCountHint' }),
    field(8, 'history', 'message', { type: () => history_v1_History, explicitPresence: true }),
    field(9, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(10, 'query', 'message', { type: () => query_v1_WorkflowQuery, explicitPresence: true }),
    field(11, 'workflow_execution_task_queue', 'message', { jsonName: 'workflowExecutionTaskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(12, 'scheduled_time', 'message', { jsonName: 'scheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(13, 'started_time', 'message', { jsonName: 'startedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(14, 'queries', 'message', { cardinality: 'map', type: () => query_v1_WorkflowQuery, mapKey: 'string' }),
    field(15, 'messages', 'message', { cardinality: 'repeated', type: () => protocol_v1_Message }),
    field(16, 'poller_scaling_decision', 'message', { jsonName: 'pollerScalingDecision', type: () => taskqueue_v1_PollerScalingDecision, explicitPresence: true }),
    field(17, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
    field(18, 'poller_group_infos', 'message', { jsonName: 'pollerGroupInfos', cardinality: 'repeated', type: () => taskqueue_v1_PollerGroupInfo }),
    field(19, 'poller_groups_info', 'message', { jsonName: 'pollerGroupsInfo', type: () => taskqueue_v1_PollerGroupsInfo, explicitPresence: true }),
  ],
);

const keysOf_RespondWorkflowTaskCompletedRequest = keyTable('temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest', [
  'taskToken task_token',
  'commands',
  'identity',
  'stickyAttributes sticky_attributes',
  'returnNewWorkflowTask return_new_workflow_task',
  'forceCreateNewWorkflowTask force_create_new_workflow_task',
  'binaryChecksum binary_checksum',
  'queryResults query_results',
  'namespace',
  'resourceId resource_id',
  'workerVersionStamp worker_version_stamp',
  'messages',
  'sdkMetadata sdk_metadata',
  'meteringMetadata metering_metadata',
  'capabilities',
  'deployment',
  'versioningBehavior versioning_behavior',
  'deploymentOptions deployment_options',
  'workerInstanceKey worker_instance_key',
  'workerControlTaskQueue worker_control_task_queue',
  'pageNumber page_number',
  'intermediatePage intermediate_page',
]);

function parse_RespondWorkflowTaskCompletedRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondWorkflowTaskCompletedRequest); field >= 0; field = json.nextField(keysOf_RespondWorkflowTaskCompletedRequest)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // commands
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, command_v1_Command), false);
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
      case 3: { // sticky_attributes
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, taskqueue_v1_StickyExecutionAttributes);
        break;
      }
      case 4: { // return_new_workflow_task
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // force_create_new_workflow_task
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 6: { // binary_checksum
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // query_results
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMap(json, out, 66, 'string', (json, out) => parseMessage(json, out, 18, query_v1_WorkflowQueryResult), false);
        break;
      }
      case 8: { // namespace
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 9: { // resource_id
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 146, false);
        break;
      }
      case 10: { // worker_version_stamp
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 82, common_v1_WorkerVersionStamp);
        break;
      }
      case 11: { // messages
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 90, protocol_v1_Message), false);
        break;
      }
      case 12: { // sdk_metadata
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 98, sdk_v1_WorkflowTaskCompletedMetadata);
        break;
      }
      case 13: { // metering_metadata
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 106, common_v1_MeteringMetadata);
        break;
      }
      case 14: { // capabilities
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 114, RespondWorkflowTaskCompletedRequest_Capabilities);
        break;
      }
      case 15: { // deployment
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 122, deployment_v1_Deployment);
        break;
      }
      case 16: { // versioning_behavior
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseEnum(json, out, 128, false, enums_v1_VersioningBehavior);
        break;
      }
      case 17: { // deployment_options
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 138, deployment_v1_WorkerDeploymentOptions);
        break;
      }
      case 18: { // worker_instance_key
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseString(json, out, 154, false);
        break;
      }
      case 19: { // worker_control_task_queue
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseString(json, out, 162, false);
        break;
      }
      case 20: { // page_number
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseInt32(json, out, 168, false);
        break;
      }
      case 21: { // intermediate_page
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseBool(json, out, 176, false);
        break;
      }
    }
  }
}

export const RespondWorkflowTaskCompletedRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest',
  parse_RespondWorkflowTaskCompletedRequest,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'commands', 'message', { cardinality: 'repeated', type: () => command_v1_Command }),
    field(3, 'identity', 'string'),
    field(4, 'sticky_attributes', 'message', { jsonName: 'stickyAttributes', type: () => taskqueue_v1_StickyExecutionAttributes, explicitPresence: true }),
    field(5, 'return_new_workflow_task', 'bool', { jsonName: 'returnNewWorkflowTask' }),
    field(6, 'force_create_new_workflow_task', 'bool', { jsonName: 'forceCreateNewWorkflowTask' }),
    field(7, 'binary_checksum', 'string', { jsonName: 'binaryChecksum' }),
    field(8, 'query_results', 'message', { jsonName: 'queryResults', cardinality: 'map', type: () => query_v1_WorkflowQueryResult, mapKey: 'string' }),
    field(9, 'namespace', 'string'),
    field(18, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(10, 'worker_version_stamp', 'message', { jsonName: 'workerVersionStamp', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(11, 'messages', 'message', { cardinality: 'repeated', type: () => protocol_v1_Message }),
    field(12, 'sdk_metadata', 'message', { jsonName: 'sdkMetadata', type: () => sdk_v1_WorkflowTaskCompletedMetadata, explicitPresence: true }),
    field(13, 'metering_metadata', 'message', { jsonName: 'meteringMetadata', type: () => common_v1_MeteringMetadata, explicitPresence: true }),
    field(14, 'capabilities', 'message', { type: () => RespondWorkflowTaskCompletedRequest_Capabilities, explicitPresence: true }),
    field(15, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(16, 'versioning_behavior', 'enum', { jsonName: 'versioningBehavior', type: () => enums_v1_VersioningBehavior }),
    field(17, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
    field(19, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
    field(20, 'worker_control_task_queue', 'string', { jsonName: 'workerControlTaskQueue' }),
    field(21, 'page_number', 'int32', { jsonName: 'pageNumber' }),
    field(22, 'intermediate_page', 'bool', { jsonName: 'intermediatePage' }),
  ],
);

const keysOf_RespondWorkflowTaskCompletedRequest_Capabilities = keyTable('temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest.Capabilities', [
  'discardSpeculativeWorkflowTaskWithEvents discard_speculative_workflow_task_with_events',
]);

function parse_RespondWorkflowTaskCompletedRequest_Capabilities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondWorkflowTaskCompletedRequest_Capabilities); field >= 0; field = json.nextField(keysOf_RespondWorkflowTaskCompletedRequest_Capabilities)) {
    switch (field) {
      case 0: { // discard_speculative_workflow_task_with_events
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

export const RespondWorkflowTaskCompletedRequest_Capabilities: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest.Capabilities',
  parse_RespondWorkflowTaskCompletedRequest_Capabilities,
  () => [
    field(1, 'discard_speculative_workflow_task_with_events', 'bool', { jsonName: 'discardSpeculativeWorkflowTaskWithEvents' }),
  ],
);

const keysOf_RespondWorkflowTaskCompletedResponse = keyTable('temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedResponse', [
  'workflowTask workflow_task',
  'activityTasks activity_tasks',
  'resetHistoryEventId reset_history_event_id',
]);

function parse_RespondWorkflowTaskCompletedResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondWorkflowTaskCompletedResponse); field >= 0; field = json.nextField(keysOf_RespondWorkflowTaskCompletedResponse)) {
    switch (field) {
      case 0: { // workflow_task
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, PollWorkflowTaskQueueResponse);
        break;
      }
      case 1: { // activity_tasks
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, PollActivityTaskQueueResponse), false);
        break;
      }
      case 2: { // reset_history_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
    }
  }
}

export const RespondWorkflowTaskCompletedResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedResponse',
  parse_RespondWorkflowTaskCompletedResponse,
  () => [
    field(1, 'workflow_task', 'message', { jsonName: 'workflowTask', type: () => PollWorkflowTaskQueueResponse, explicitPresence: true }),
    field(2, 'activity_tasks', 'message', { jsonName: 'activityTasks', cardinality: 'repeated', type: () => PollActivityTaskQueueResponse }),
    field(3, 'reset_history_event_id', 'int64', { jsonName: 'resetHistoryEventId' }),
  ],
);

const keysOf_RespondWorkflowTaskFailedRequest = keyTable('temporal.api.workflowservice.v1.RespondWorkflowTaskFailedRequest', [
  'taskToken task_token',
  'cause',
  'failure',
  'identity',
  'binaryChecksum binary_checksum',
  'namespace',
  'resourceId resource_id',
  'messages',
  'workerVersion worker_version',
  'deployment',
  'deploymentOptions deployment_options',
]);

function parse_RespondWorkflowTaskFailedRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondWorkflowTaskFailedRequest); field >= 0; field = json.nextField(keysOf_RespondWorkflowTaskFailedRequest)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // cause
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_WorkflowTaskFailedCause);
        break;
      }
      case 2: { // failure
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, failure_v1_Failure);
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
      case 4: { // binary_checksum
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // namespace
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // resource_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 90, false);
        break;
      }
      case 7: { // messages
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, protocol_v1_Message), false);
        break;
      }
      case 8: { // worker_version
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 66, common_v1_WorkerVersionStamp);
        break;
      }
      case 9: { // deployment
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 74, deployment_v1_Deployment);
        break;
      }
      case 10: { // deployment_options
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 82, deployment_v1_WorkerDeploymentOptions);
        break;
      }
    }
  }
}

export const RespondWorkflowTaskFailedRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondWorkflowTaskFailedRequest',
  parse_RespondWorkflowTaskFailedRequest,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'cause', 'enum', { type: () => enums_v1_WorkflowTaskFailedCause }),
    field(3, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(4, 'identity', 'string'),
    field(5, 'binary_checksum', 'string', { jsonName: 'binaryChecksum' }),
    field(6, 'namespace', 'string'),
    field(11, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(7, 'messages', 'message', { cardinality: 'repeated', type: () => protocol_v1_Message }),
    field(8, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(9, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(10, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
  ],
);

const keysOf_RespondWorkflowTaskFailedResponse = keyTable('temporal.api.workflowservice.v1.RespondWorkflowTaskFailedResponse', [
]);

function parse_RespondWorkflowTaskFailedResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondWorkflowTaskFailedResponse);
}

export const RespondWorkflowTaskFailedResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondWorkflowTaskFailedResponse',
  parse_RespondWorkflowTaskFailedResponse,
  () => [],
);

const keysOf_PollActivityTaskQueueRequest = keyTable('temporal.api.workflowservice.v1.PollActivityTaskQueueRequest', [
  'namespace',
  'taskQueue task_queue',
  'pollerGroupId poller_group_id',
  'identity',
  'workerInstanceKey worker_instance_key',
  'workerControlTaskQueue worker_control_task_queue',
  'taskQueueMetadata task_queue_metadata',
  'workerVersionCapabilities worker_version_capabilities',
  'deploymentOptions deployment_options',
]);

function parse_PollActivityTaskQueueRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollActivityTaskQueueRequest); field >= 0; field = json.nextField(keysOf_PollActivityTaskQueueRequest)) {
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
      case 2: { // poller_group_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 3: { // identity
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 4: { // worker_instance_key
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 5: { // worker_control_task_queue
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 6: { // task_queue_metadata
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 34, taskqueue_v1_TaskQueueMetadata);
        break;
      }
      case 7: { // worker_version_capabilities
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_WorkerVersionCapabilities);
        break;
      }
      case 8: { // deployment_options
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 50, deployment_v1_WorkerDeploymentOptions);
        break;
      }
    }
  }
}

export const PollActivityTaskQueueRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollActivityTaskQueueRequest',
  parse_PollActivityTaskQueueRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(10, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
    field(3, 'identity', 'string'),
    field(8, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
    field(9, 'worker_control_task_queue', 'string', { jsonName: 'workerControlTaskQueue' }),
    field(4, 'task_queue_metadata', 'message', { jsonName: 'taskQueueMetadata', type: () => taskqueue_v1_TaskQueueMetadata, explicitPresence: true }),
    field(5, 'worker_version_capabilities', 'message', { jsonName: 'workerVersionCapabilities', type: () => common_v1_WorkerVersionCapabilities, explicitPresence: true }),
    field(6, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
  ],
);

const keysOf_PollActivityTaskQueueResponse = keyTable('temporal.api.workflowservice.v1.PollActivityTaskQueueResponse', [
  'taskToken task_token',
  'workflowNamespace workflow_namespace',
  'workflowType workflow_type',
  'workflowExecution workflow_execution',
  'activityType activity_type',
  'activityId activity_id',
  'header',
  'input',
  'heartbeatDetails heartbeat_details',
  'scheduledTime scheduled_time',
  'currentAttemptScheduledTime current_attempt_scheduled_time',
  'startedTime started_time',
  'attempt',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'heartbeatTimeout heartbeat_timeout',
  'retryPolicy retry_policy',
  'pollerScalingDecision poller_scaling_decision',
  'priority',
  'activityRunId activity_run_id',
  'pollerGroupInfos poller_group_infos',
  'pollerGroupsInfo poller_groups_info',
]);

function parse_PollActivityTaskQueueResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollActivityTaskQueueResponse); field >= 0; field = json.nextField(keysOf_PollActivityTaskQueueResponse)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // workflow_namespace
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
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // activity_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_ActivityType);
        break;
      }
      case 5: { // activity_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
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
      case 7: { // input
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, common_v1_Payloads);
        break;
      }
      case 8: { // heartbeat_details
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, common_v1_Payloads);
        break;
      }
      case 9: { // scheduled_time
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Timestamp);
        break;
      }
      case 10: { // current_attempt_scheduled_time
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, google_protobuf_Timestamp);
        break;
      }
      case 11: { // started_time
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, google_protobuf_Timestamp);
        break;
      }
      case 12: { // attempt
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseInt32(json, out, 104, false);
        break;
      }
      case 13: { // schedule_to_close_timeout
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, google_protobuf_Duration);
        break;
      }
      case 14: { // start_to_close_timeout
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 122, google_protobuf_Duration);
        break;
      }
      case 15: { // heartbeat_timeout
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, google_protobuf_Duration);
        break;
      }
      case 16: { // retry_policy
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, common_v1_RetryPolicy);
        break;
      }
      case 17: { // poller_scaling_decision
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 146, taskqueue_v1_PollerScalingDecision);
        break;
      }
      case 18: { // priority
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 154, common_v1_Priority);
        break;
      }
      case 19: { // activity_run_id
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseString(json, out, 162, false);
        break;
      }
      case 20: { // poller_group_infos
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 170, taskqueue_v1_PollerGroupInfo), false);
        break;
      }
      case 21: { // poller_groups_info
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 178, taskqueue_v1_PollerGroupsInfo);
        break;
      }
    }
  }
}

export const PollActivityTaskQueueResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollActivityTaskQueueResponse',
  parse_PollActivityTaskQueueResponse,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'workflow_namespace', 'string', { jsonName: 'workflowNamespace' }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(5, 'activity_type', 'message', { jsonName: 'activityType', type: () => common_v1_ActivityType, explicitPresence: true }),
    field(6, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(7, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(8, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(9, 'heartbeat_details', 'message', { jsonName: 'heartbeatDetails', type: () => common_v1_Payloads, explicitPresence: true }),
    field(10, 'scheduled_time', 'message', { jsonName: 'scheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(11, 'current_attempt_scheduled_time', 'message', { jsonName: 'currentAttemptScheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(12, 'started_time', 'message', { jsonName: 'startedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(13, 'attempt', 'int32'),
    field(14, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(15, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(16, 'heartbeat_timeout', 'message', { jsonName: 'heartbeatTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(17, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(18, 'poller_scaling_decision', 'message', { jsonName: 'pollerScalingDecision', type: () => taskqueue_v1_PollerScalingDecision, explicitPresence: true }),
    field(19, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(20, 'activity_run_id', 'string', { jsonName: 'activityRunId' }),
    field(21, 'poller_group_infos', 'message', { jsonName: 'pollerGroupInfos', cardinality: 'repeated', type: () => taskqueue_v1_PollerGroupInfo }),
    field(22, 'poller_groups_info', 'message', { jsonName: 'pollerGroupsInfo', type: () => taskqueue_v1_PollerGroupsInfo, explicitPresence: true }),
  ],
);

const keysOf_RecordActivityTaskHeartbeatRequest = keyTable('temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest', [
  'taskToken task_token',
  'details',
  'identity',
  'namespace',
  'resourceId resource_id',
]);

function parse_RecordActivityTaskHeartbeatRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RecordActivityTaskHeartbeatRequest); field >= 0; field = json.nextField(keysOf_RecordActivityTaskHeartbeatRequest)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // details
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payloads);
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
      case 3: { // namespace
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // resource_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
    }
  }
}

export const RecordActivityTaskHeartbeatRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest',
  parse_RecordActivityTaskHeartbeatRequest,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'namespace', 'string'),
    field(5, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_RecordActivityTaskHeartbeatResponse = keyTable('temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse', [
  'cancelRequested cancel_requested',
  'activityPaused activity_paused',
  'activityReset activity_reset',
]);

function parse_RecordActivityTaskHeartbeatResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RecordActivityTaskHeartbeatResponse); field >= 0; field = json.nextField(keysOf_RecordActivityTaskHeartbeatResponse)) {
    switch (field) {
      case 0: { // cancel_requested
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
      case 1: { // activity_paused
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // activity_reset
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

export const RecordActivityTaskHeartbeatResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse',
  parse_RecordActivityTaskHeartbeatResponse,
  () => [
    field(1, 'cancel_requested', 'bool', { jsonName: 'cancelRequested' }),
    field(2, 'activity_paused', 'bool', { jsonName: 'activityPaused' }),
    field(3, 'activity_reset', 'bool', { jsonName: 'activityReset' }),
  ],
);

const keysOf_RecordActivityTaskHeartbeatByIdRequest = keyTable('temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'activityId activity_id',
  'details',
  'identity',
  'resourceId resource_id',
]);

function parse_RecordActivityTaskHeartbeatByIdRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RecordActivityTaskHeartbeatByIdRequest); field >= 0; field = json.nextField(keysOf_RecordActivityTaskHeartbeatByIdRequest)) {
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
      case 3: { // activity_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // details
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payloads);
        break;
      }
      case 5: { // identity
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // resource_id
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

export const RecordActivityTaskHeartbeatByIdRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest',
  parse_RecordActivityTaskHeartbeatByIdRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(5, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'identity', 'string'),
    field(7, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_RecordActivityTaskHeartbeatByIdResponse = keyTable('temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse', [
  'cancelRequested cancel_requested',
  'activityPaused activity_paused',
  'activityReset activity_reset',
]);

function parse_RecordActivityTaskHeartbeatByIdResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RecordActivityTaskHeartbeatByIdResponse); field >= 0; field = json.nextField(keysOf_RecordActivityTaskHeartbeatByIdResponse)) {
    switch (field) {
      case 0: { // cancel_requested
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
      case 1: { // activity_paused
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // activity_reset
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

export const RecordActivityTaskHeartbeatByIdResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse',
  parse_RecordActivityTaskHeartbeatByIdResponse,
  () => [
    field(1, 'cancel_requested', 'bool', { jsonName: 'cancelRequested' }),
    field(2, 'activity_paused', 'bool', { jsonName: 'activityPaused' }),
    field(3, 'activity_reset', 'bool', { jsonName: 'activityReset' }),
  ],
);

const keysOf_RespondActivityTaskCompletedRequest = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest', [
  'taskToken task_token',
  'result',
  'identity',
  'namespace',
  'resourceId resource_id',
  'workerVersion worker_version',
  'deployment',
  'deploymentOptions deployment_options',
]);

function parse_RespondActivityTaskCompletedRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskCompletedRequest); field >= 0; field = json.nextField(keysOf_RespondActivityTaskCompletedRequest)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // result
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payloads);
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
      case 3: { // namespace
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // resource_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 5: { // worker_version
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_WorkerVersionStamp);
        break;
      }
      case 6: { // deployment
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, deployment_v1_Deployment);
        break;
      }
      case 7: { // deployment_options
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 58, deployment_v1_WorkerDeploymentOptions);
        break;
      }
    }
  }
}

export const RespondActivityTaskCompletedRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest',
  parse_RespondActivityTaskCompletedRequest,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'result', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'namespace', 'string'),
    field(8, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(5, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(6, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(7, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
  ],
);

const keysOf_RespondActivityTaskCompletedResponse = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse', [
]);

function parse_RespondActivityTaskCompletedResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondActivityTaskCompletedResponse);
}

export const RespondActivityTaskCompletedResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse',
  parse_RespondActivityTaskCompletedResponse,
  () => [],
);

const keysOf_RespondActivityTaskCompletedByIdRequest = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'activityId activity_id',
  'result',
  'identity',
  'resourceId resource_id',
]);

function parse_RespondActivityTaskCompletedByIdRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskCompletedByIdRequest); field >= 0; field = json.nextField(keysOf_RespondActivityTaskCompletedByIdRequest)) {
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
      case 3: { // activity_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // result
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payloads);
        break;
      }
      case 5: { // identity
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // resource_id
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

export const RespondActivityTaskCompletedByIdRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest',
  parse_RespondActivityTaskCompletedByIdRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(5, 'result', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'identity', 'string'),
    field(7, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_RespondActivityTaskCompletedByIdResponse = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse', [
]);

function parse_RespondActivityTaskCompletedByIdResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondActivityTaskCompletedByIdResponse);
}

export const RespondActivityTaskCompletedByIdResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse',
  parse_RespondActivityTaskCompletedByIdResponse,
  () => [],
);

const keysOf_RespondActivityTaskFailedRequest = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest', [
  'taskToken task_token',
  'failure',
  'identity',
  'namespace',
  'resourceId resource_id',
  'lastHeartbeatDetails last_heartbeat_details',
  'workerVersion worker_version',
  'deployment',
  'deploymentOptions deployment_options',
  'cause',
]);

function parse_RespondActivityTaskFailedRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskFailedRequest); field >= 0; field = json.nextField(keysOf_RespondActivityTaskFailedRequest)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // failure
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, failure_v1_Failure);
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
      case 3: { // namespace
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // resource_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 5: { // last_heartbeat_details
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payloads);
        break;
      }
      case 6: { // worker_version
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkerVersionStamp);
        break;
      }
      case 7: { // deployment
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 58, deployment_v1_Deployment);
        break;
      }
      case 8: { // deployment_options
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 66, deployment_v1_WorkerDeploymentOptions);
        break;
      }
      case 9: { // cause
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseEnum(json, out, 80, false, enums_v1_ActivityTaskFailedCause);
        break;
      }
    }
  }
}

export const RespondActivityTaskFailedRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest',
  parse_RespondActivityTaskFailedRequest,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'namespace', 'string'),
    field(9, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(5, 'last_heartbeat_details', 'message', { jsonName: 'lastHeartbeatDetails', type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(7, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(8, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
    field(10, 'cause', 'enum', { type: () => enums_v1_ActivityTaskFailedCause }),
  ],
);

const keysOf_RespondActivityTaskFailedResponse = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse', [
  'failures',
]);

function parse_RespondActivityTaskFailedResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskFailedResponse); field >= 0; field = json.nextField(keysOf_RespondActivityTaskFailedResponse)) {
    switch (field) {
      case 0: { // failures
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, failure_v1_Failure), false);
        break;
      }
    }
  }
}

export const RespondActivityTaskFailedResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse',
  parse_RespondActivityTaskFailedResponse,
  () => [
    field(1, 'failures', 'message', { cardinality: 'repeated', type: () => failure_v1_Failure }),
  ],
);

const keysOf_RespondActivityTaskFailedByIdRequest = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'activityId activity_id',
  'failure',
  'identity',
  'lastHeartbeatDetails last_heartbeat_details',
  'resourceId resource_id',
  'cause',
]);

function parse_RespondActivityTaskFailedByIdRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskFailedByIdRequest); field >= 0; field = json.nextField(keysOf_RespondActivityTaskFailedByIdRequest)) {
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
      case 3: { // activity_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // failure
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, failure_v1_Failure);
        break;
      }
      case 5: { // identity
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // last_heartbeat_details
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, common_v1_Payloads);
        break;
      }
      case 7: { // resource_id
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 8: { // cause
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseEnum(json, out, 72, false, enums_v1_ActivityTaskFailedCause);
        break;
      }
    }
  }
}

export const RespondActivityTaskFailedByIdRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest',
  parse_RespondActivityTaskFailedByIdRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(5, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(6, 'identity', 'string'),
    field(7, 'last_heartbeat_details', 'message', { jsonName: 'lastHeartbeatDetails', type: () => common_v1_Payloads, explicitPresence: true }),
    field(8, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(9, 'cause', 'enum', { type: () => enums_v1_ActivityTaskFailedCause }),
  ],
);

const keysOf_RespondActivityTaskFailedByIdResponse = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdResponse', [
  'failures',
]);

function parse_RespondActivityTaskFailedByIdResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskFailedByIdResponse); field >= 0; field = json.nextField(keysOf_RespondActivityTaskFailedByIdResponse)) {
    switch (field) {
      case 0: { // failures
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, failure_v1_Failure), false);
        break;
      }
    }
  }
}

export const RespondActivityTaskFailedByIdResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdResponse',
  parse_RespondActivityTaskFailedByIdResponse,
  () => [
    field(1, 'failures', 'message', { cardinality: 'repeated', type: () => failure_v1_Failure }),
  ],
);

const keysOf_RespondActivityTaskCanceledRequest = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest', [
  'taskToken task_token',
  'details',
  'identity',
  'namespace',
  'resourceId resource_id',
  'workerVersion worker_version',
  'deployment',
  'deploymentOptions deployment_options',
]);

function parse_RespondActivityTaskCanceledRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskCanceledRequest); field >= 0; field = json.nextField(keysOf_RespondActivityTaskCanceledRequest)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // details
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payloads);
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
      case 3: { // namespace
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // resource_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 5: { // worker_version
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_WorkerVersionStamp);
        break;
      }
      case 6: { // deployment
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, deployment_v1_Deployment);
        break;
      }
      case 7: { // deployment_options
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 58, deployment_v1_WorkerDeploymentOptions);
        break;
      }
    }
  }
}

export const RespondActivityTaskCanceledRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest',
  parse_RespondActivityTaskCanceledRequest,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'namespace', 'string'),
    field(8, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(5, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(6, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(7, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
  ],
);

const keysOf_RespondActivityTaskCanceledResponse = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse', [
]);

function parse_RespondActivityTaskCanceledResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondActivityTaskCanceledResponse);
}

export const RespondActivityTaskCanceledResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse',
  parse_RespondActivityTaskCanceledResponse,
  () => [],
);

const keysOf_RespondActivityTaskCanceledByIdRequest = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'activityId activity_id',
  'details',
  'identity',
  'deploymentOptions deployment_options',
  'resourceId resource_id',
]);

function parse_RespondActivityTaskCanceledByIdRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondActivityTaskCanceledByIdRequest); field >= 0; field = json.nextField(keysOf_RespondActivityTaskCanceledByIdRequest)) {
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
      case 3: { // activity_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // details
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payloads);
        break;
      }
      case 5: { // identity
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // deployment_options
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, deployment_v1_WorkerDeploymentOptions);
        break;
      }
      case 7: { // resource_id
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
    }
  }
}

export const RespondActivityTaskCanceledByIdRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest',
  parse_RespondActivityTaskCanceledByIdRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(5, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'identity', 'string'),
    field(7, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
    field(8, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_RespondActivityTaskCanceledByIdResponse = keyTable('temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdResponse', [
]);

function parse_RespondActivityTaskCanceledByIdResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondActivityTaskCanceledByIdResponse);
}

export const RespondActivityTaskCanceledByIdResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdResponse',
  parse_RespondActivityTaskCanceledByIdResponse,
  () => [],
);

const keysOf_RequestCancelWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionRequest', [
  'namespace',
  'workflowExecution workflow_execution',
  'identity',
  'requestId request_id',
  'firstExecutionRunId first_execution_run_id',
  'reason',
  'links',
]);

function parse_RequestCancelWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_RequestCancelWorkflowExecutionRequest)) {
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
      case 3: { // request_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // first_execution_run_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
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
      case 6: { // links
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, common_v1_Link), false);
        break;
      }
    }
  }
}

export const RequestCancelWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionRequest',
  parse_RequestCancelWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'request_id', 'string', { jsonName: 'requestId' }),
    field(5, 'first_execution_run_id', 'string', { jsonName: 'firstExecutionRunId' }),
    field(6, 'reason', 'string'),
    field(7, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
  ],
);

const keysOf_RequestCancelWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionResponse', [
]);

function parse_RequestCancelWorkflowExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RequestCancelWorkflowExecutionResponse);
}

export const RequestCancelWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RequestCancelWorkflowExecutionResponse',
  parse_RequestCancelWorkflowExecutionResponse,
  () => [],
);

const keysOf_SignalWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.SignalWorkflowExecutionRequest', [
  'namespace',
  'workflowExecution workflow_execution',
  'signalName signal_name',
  'input',
  'identity',
  'requestId request_id',
  'control',
  'header',
  'links',
]);

function parse_SignalWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SignalWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_SignalWorkflowExecutionRequest)) {
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
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // request_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // control
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // header
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, common_v1_Header);
        break;
      }
      case 8: { // links
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 82, common_v1_Link), false);
        break;
      }
    }
  }
}

export const SignalWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.SignalWorkflowExecutionRequest',
  parse_SignalWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'signal_name', 'string', { jsonName: 'signalName' }),
    field(4, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(5, 'identity', 'string'),
    field(6, 'request_id', 'string', { jsonName: 'requestId' }),
    field(7, 'control', 'string'),
    field(8, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(10, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
  ],
);

const keysOf_SignalWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.SignalWorkflowExecutionResponse', [
  'link',
]);

function parse_SignalWorkflowExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SignalWorkflowExecutionResponse); field >= 0; field = json.nextField(keysOf_SignalWorkflowExecutionResponse)) {
    switch (field) {
      case 0: { // link
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Link);
        break;
      }
    }
  }
}

export const SignalWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.SignalWorkflowExecutionResponse',
  parse_SignalWorkflowExecutionResponse,
  () => [
    field(1, 'link', 'message', { type: () => common_v1_Link, explicitPresence: true }),
  ],
);

const keysOf_SignalWithStartWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionRequest', [
  'namespace',
  'workflowId workflow_id',
  'workflowType workflow_type',
  'taskQueue task_queue',
  'input',
  'workflowExecutionTimeout workflow_execution_timeout',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'identity',
  'requestId request_id',
  'workflowIdReusePolicy workflow_id_reuse_policy',
  'workflowIdConflictPolicy workflow_id_conflict_policy',
  'signalName signal_name',
  'signalInput signal_input',
  'control',
  'retryPolicy retry_policy',
  'cronSchedule cron_schedule',
  'memo',
  'searchAttributes search_attributes',
  'header',
  'workflowStartDelay workflow_start_delay',
  'userMetadata user_metadata',
  'links',
  'versioningOverride versioning_override',
  'priority',
  'timeSkippingConfig time_skipping_config',
]);

function parse_SignalWithStartWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SignalWithStartWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_SignalWithStartWorkflowExecutionRequest)) {
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
      case 8: { // identity
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
      case 11: { // workflow_id_conflict_policy
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseEnum(json, out, 176, false, enums_v1_WorkflowIdConflictPolicy);
        break;
      }
      case 12: { // signal_name
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseString(json, out, 98, false);
        break;
      }
      case 13: { // signal_input
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 106, common_v1_Payloads);
        break;
      }
      case 14: { // control
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseString(json, out, 114, false);
        break;
      }
      case 15: { // retry_policy
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 122, common_v1_RetryPolicy);
        break;
      }
      case 16: { // cron_schedule
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseString(json, out, 130, false);
        break;
      }
      case 17: { // memo
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 138, common_v1_Memo);
        break;
      }
      case 18: { // search_attributes
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 146, common_v1_SearchAttributes);
        break;
      }
      case 19: { // header
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseMessage(json, out, 154, common_v1_Header);
        break;
      }
      case 20: { // workflow_start_delay
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseMessage(json, out, 162, google_protobuf_Duration);
        break;
      }
      case 21: { // user_metadata
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 186, sdk_v1_UserMetadata);
        break;
      }
      case 22: { // links
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 194, common_v1_Link), false);
        break;
      }
      case 23: { // versioning_override
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseMessage(json, out, 202, workflow_v1_VersioningOverride);
        break;
      }
      case 24: { // priority
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseMessage(json, out, 210, common_v1_Priority);
        break;
      }
      case 25: { // time_skipping_config
        if ((seen0 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 33554432;
        if (json.null()) break;
        parseMessage(json, out, 218, common_v1_TimeSkippingConfig);
        break;
      }
    }
  }
}

export const SignalWithStartWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionRequest',
  parse_SignalWithStartWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(5, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'workflow_execution_timeout', 'message', { jsonName: 'workflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(7, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'identity', 'string'),
    field(10, 'request_id', 'string', { jsonName: 'requestId' }),
    field(11, 'workflow_id_reuse_policy', 'enum', { jsonName: 'workflowIdReusePolicy', type: () => enums_v1_WorkflowIdReusePolicy }),
    field(22, 'workflow_id_conflict_policy', 'enum', { jsonName: 'workflowIdConflictPolicy', type: () => enums_v1_WorkflowIdConflictPolicy }),
    field(12, 'signal_name', 'string', { jsonName: 'signalName' }),
    field(13, 'signal_input', 'message', { jsonName: 'signalInput', type: () => common_v1_Payloads, explicitPresence: true }),
    field(14, 'control', 'string'),
    field(15, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(16, 'cron_schedule', 'string', { jsonName: 'cronSchedule' }),
    field(17, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(18, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(19, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(20, 'workflow_start_delay', 'message', { jsonName: 'workflowStartDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(23, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(24, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
    field(25, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => workflow_v1_VersioningOverride, explicitPresence: true }),
    field(26, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(27, 'time_skipping_config', 'message', { jsonName: 'timeSkippingConfig', type: () => common_v1_TimeSkippingConfig, explicitPresence: true }),
  ],
);

const keysOf_SignalWithStartWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionResponse', [
  'runId run_id',
  'firstExecutionRunId first_execution_run_id',
  'started',
  'signalLink signal_link',
]);

function parse_SignalWithStartWorkflowExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SignalWithStartWorkflowExecutionResponse); field >= 0; field = json.nextField(keysOf_SignalWithStartWorkflowExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // first_execution_run_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 2: { // started
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 3: { // signal_link
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Link);
        break;
      }
    }
  }
}

export const SignalWithStartWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionResponse',
  parse_SignalWithStartWorkflowExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'first_execution_run_id', 'string', { jsonName: 'firstExecutionRunId' }),
    field(2, 'started', 'bool'),
    field(3, 'signal_link', 'message', { jsonName: 'signalLink', type: () => common_v1_Link, explicitPresence: true }),
  ],
);

const keysOf_ResetWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest', [
  'namespace',
  'workflowExecution workflow_execution',
  'reason',
  'workflowTaskFinishEventId workflow_task_finish_event_id',
  'requestId request_id',
  'resetReapplyType reset_reapply_type',
  'resetReapplyExcludeTypes reset_reapply_exclude_types',
  'postResetOperations post_reset_operations',
  'identity',
]);

function parse_ResetWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResetWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_ResetWorkflowExecutionRequest)) {
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
      case 3: { // workflow_task_finish_event_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 4: { // request_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // reset_reapply_type
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseEnum(json, out, 48, false, enums_v1_ResetReapplyType);
        break;
      }
      case 6: { // reset_reapply_exclude_types
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parsePacked(json, out, 58, (json, out) => parseEnum(json, out, 0, true, enums_v1_ResetReapplyExcludeType));
        break;
      }
      case 7: { // post_reset_operations
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 66, workflow_v1_PostResetOperation), false);
        break;
      }
      case 8: { // identity
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

export const ResetWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest',
  parse_ResetWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'reason', 'string'),
    field(4, 'workflow_task_finish_event_id', 'int64', { jsonName: 'workflowTaskFinishEventId' }),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
    field(6, 'reset_reapply_type', 'enum', { jsonName: 'resetReapplyType', type: () => enums_v1_ResetReapplyType }),
    field(7, 'reset_reapply_exclude_types', 'enum', { jsonName: 'resetReapplyExcludeTypes', cardinality: 'repeated', type: () => enums_v1_ResetReapplyExcludeType }),
    field(8, 'post_reset_operations', 'message', { jsonName: 'postResetOperations', cardinality: 'repeated', type: () => workflow_v1_PostResetOperation }),
    field(9, 'identity', 'string'),
  ],
);

const keysOf_ResetWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.ResetWorkflowExecutionResponse', [
  'runId run_id',
]);

function parse_ResetWorkflowExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResetWorkflowExecutionResponse); field >= 0; field = json.nextField(keysOf_ResetWorkflowExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
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

export const ResetWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetWorkflowExecutionResponse',
  parse_ResetWorkflowExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_TerminateWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.TerminateWorkflowExecutionRequest', [
  'namespace',
  'workflowExecution workflow_execution',
  'reason',
  'details',
  'identity',
  'firstExecutionRunId first_execution_run_id',
  'links',
]);

function parse_TerminateWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TerminateWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_TerminateWorkflowExecutionRequest)) {
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
      case 3: { // details
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Payloads);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // first_execution_run_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // links
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, common_v1_Link), false);
        break;
      }
    }
  }
}

export const TerminateWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.TerminateWorkflowExecutionRequest',
  parse_TerminateWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'reason', 'string'),
    field(4, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(5, 'identity', 'string'),
    field(6, 'first_execution_run_id', 'string', { jsonName: 'firstExecutionRunId' }),
    field(7, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
  ],
);

const keysOf_TerminateWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.TerminateWorkflowExecutionResponse', [
]);

function parse_TerminateWorkflowExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_TerminateWorkflowExecutionResponse);
}

export const TerminateWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.TerminateWorkflowExecutionResponse',
  parse_TerminateWorkflowExecutionResponse,
  () => [],
);

const keysOf_DeleteWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.DeleteWorkflowExecutionRequest', [
  'namespace',
  'workflowExecution workflow_execution',
]);

function parse_DeleteWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_DeleteWorkflowExecutionRequest)) {
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
    }
  }
}

export const DeleteWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkflowExecutionRequest',
  parse_DeleteWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
  ],
);

const keysOf_DeleteWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.DeleteWorkflowExecutionResponse', [
]);

function parse_DeleteWorkflowExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteWorkflowExecutionResponse);
}

export const DeleteWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkflowExecutionResponse',
  parse_DeleteWorkflowExecutionResponse,
  () => [],
);

const keysOf_ListOpenWorkflowExecutionsRequest = keyTable('temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest', [
  'namespace',
  'maximumPageSize maximum_page_size',
  'nextPageToken next_page_token',
  'startTimeFilter start_time_filter',
  'executionFilter execution_filter',
  'typeFilter type_filter',
]);

function parse_ListOpenWorkflowExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ListOpenWorkflowExecutionsRequest); field >= 0; field = json.nextField(keysOf_ListOpenWorkflowExecutionsRequest)) {
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
      case 1: { // maximum_page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // start_time_filter
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, filter_v1_StartTimeFilter);
        break;
      }
      case 4: { // execution_filter
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('filters');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, filter_v1_WorkflowExecutionFilter);
        break;
      }
      case 5: { // type_filter
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('filters');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 50, filter_v1_WorkflowTypeFilter);
        break;
      }
    }
  }
}

export const ListOpenWorkflowExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest',
  parse_ListOpenWorkflowExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'maximum_page_size', 'int32', { jsonName: 'maximumPageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'start_time_filter', 'message', { jsonName: 'startTimeFilter', type: () => filter_v1_StartTimeFilter, explicitPresence: true }),
    field(5, 'execution_filter', 'message', { jsonName: 'executionFilter', type: () => filter_v1_WorkflowExecutionFilter, oneof: 0, explicitPresence: true }),
    field(6, 'type_filter', 'message', { jsonName: 'typeFilter', type: () => filter_v1_WorkflowTypeFilter, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_ListOpenWorkflowExecutionsResponse = keyTable('temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsResponse', [
  'executions',
  'nextPageToken next_page_token',
]);

function parse_ListOpenWorkflowExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListOpenWorkflowExecutionsResponse); field >= 0; field = json.nextField(keysOf_ListOpenWorkflowExecutionsResponse)) {
    switch (field) {
      case 0: { // executions
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, workflow_v1_WorkflowExecutionInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListOpenWorkflowExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsResponse',
  parse_ListOpenWorkflowExecutionsResponse,
  () => [
    field(1, 'executions', 'message', { cardinality: 'repeated', type: () => workflow_v1_WorkflowExecutionInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ListClosedWorkflowExecutionsRequest = keyTable('temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest', [
  'namespace',
  'maximumPageSize maximum_page_size',
  'nextPageToken next_page_token',
  'startTimeFilter start_time_filter',
  'executionFilter execution_filter',
  'typeFilter type_filter',
  'statusFilter status_filter',
]);

function parse_ListClosedWorkflowExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ListClosedWorkflowExecutionsRequest); field >= 0; field = json.nextField(keysOf_ListClosedWorkflowExecutionsRequest)) {
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
      case 1: { // maximum_page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // start_time_filter
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, filter_v1_StartTimeFilter);
        break;
      }
      case 4: { // execution_filter
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('filters');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, filter_v1_WorkflowExecutionFilter);
        break;
      }
      case 5: { // type_filter
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('filters');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 50, filter_v1_WorkflowTypeFilter);
        break;
      }
      case 6: { // status_filter
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('filters');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 58, filter_v1_StatusFilter);
        break;
      }
    }
  }
}

export const ListClosedWorkflowExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest',
  parse_ListClosedWorkflowExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'maximum_page_size', 'int32', { jsonName: 'maximumPageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'start_time_filter', 'message', { jsonName: 'startTimeFilter', type: () => filter_v1_StartTimeFilter, explicitPresence: true }),
    field(5, 'execution_filter', 'message', { jsonName: 'executionFilter', type: () => filter_v1_WorkflowExecutionFilter, oneof: 0, explicitPresence: true }),
    field(6, 'type_filter', 'message', { jsonName: 'typeFilter', type: () => filter_v1_WorkflowTypeFilter, oneof: 0, explicitPresence: true }),
    field(7, 'status_filter', 'message', { jsonName: 'statusFilter', type: () => filter_v1_StatusFilter, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_ListClosedWorkflowExecutionsResponse = keyTable('temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsResponse', [
  'executions',
  'nextPageToken next_page_token',
]);

function parse_ListClosedWorkflowExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListClosedWorkflowExecutionsResponse); field >= 0; field = json.nextField(keysOf_ListClosedWorkflowExecutionsResponse)) {
    switch (field) {
      case 0: { // executions
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, workflow_v1_WorkflowExecutionInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListClosedWorkflowExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsResponse',
  parse_ListClosedWorkflowExecutionsResponse,
  () => [
    field(1, 'executions', 'message', { cardinality: 'repeated', type: () => workflow_v1_WorkflowExecutionInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ListWorkflowExecutionsRequest = keyTable('temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
  'query',
]);

function parse_ListWorkflowExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkflowExecutionsRequest); field >= 0; field = json.nextField(keysOf_ListWorkflowExecutionsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // query
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

export const ListWorkflowExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest',
  parse_ListWorkflowExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'query', 'string'),
  ],
);

const keysOf_ListWorkflowExecutionsResponse = keyTable('temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse', [
  'executions',
  'nextPageToken next_page_token',
]);

function parse_ListWorkflowExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkflowExecutionsResponse); field >= 0; field = json.nextField(keysOf_ListWorkflowExecutionsResponse)) {
    switch (field) {
      case 0: { // executions
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, workflow_v1_WorkflowExecutionInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListWorkflowExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse',
  parse_ListWorkflowExecutionsResponse,
  () => [
    field(1, 'executions', 'message', { cardinality: 'repeated', type: () => workflow_v1_WorkflowExecutionInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ListArchivedWorkflowExecutionsRequest = keyTable('temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
  'query',
]);

function parse_ListArchivedWorkflowExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListArchivedWorkflowExecutionsRequest); field >= 0; field = json.nextField(keysOf_ListArchivedWorkflowExecutionsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // query
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

export const ListArchivedWorkflowExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsRequest',
  parse_ListArchivedWorkflowExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'query', 'string'),
  ],
);

const keysOf_ListArchivedWorkflowExecutionsResponse = keyTable('temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsResponse', [
  'executions',
  'nextPageToken next_page_token',
]);

function parse_ListArchivedWorkflowExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListArchivedWorkflowExecutionsResponse); field >= 0; field = json.nextField(keysOf_ListArchivedWorkflowExecutionsResponse)) {
    switch (field) {
      case 0: { // executions
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, workflow_v1_WorkflowExecutionInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListArchivedWorkflowExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListArchivedWorkflowExecutionsResponse',
  parse_ListArchivedWorkflowExecutionsResponse,
  () => [
    field(1, 'executions', 'message', { cardinality: 'repeated', type: () => workflow_v1_WorkflowExecutionInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ScanWorkflowExecutionsRequest = keyTable('temporal.api.workflowservice.v1.ScanWorkflowExecutionsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
  'query',
]);

function parse_ScanWorkflowExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScanWorkflowExecutionsRequest); field >= 0; field = json.nextField(keysOf_ScanWorkflowExecutionsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // query
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

export const ScanWorkflowExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ScanWorkflowExecutionsRequest',
  parse_ScanWorkflowExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'query', 'string'),
  ],
);

const keysOf_ScanWorkflowExecutionsResponse = keyTable('temporal.api.workflowservice.v1.ScanWorkflowExecutionsResponse', [
  'executions',
  'nextPageToken next_page_token',
]);

function parse_ScanWorkflowExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScanWorkflowExecutionsResponse); field >= 0; field = json.nextField(keysOf_ScanWorkflowExecutionsResponse)) {
    switch (field) {
      case 0: { // executions
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, workflow_v1_WorkflowExecutionInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ScanWorkflowExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ScanWorkflowExecutionsResponse',
  parse_ScanWorkflowExecutionsResponse,
  () => [
    field(1, 'executions', 'message', { cardinality: 'repeated', type: () => workflow_v1_WorkflowExecutionInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_CountWorkflowExecutionsRequest = keyTable('temporal.api.workflowservice.v1.CountWorkflowExecutionsRequest', [
  'namespace',
  'query',
]);

function parse_CountWorkflowExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountWorkflowExecutionsRequest); field >= 0; field = json.nextField(keysOf_CountWorkflowExecutionsRequest)) {
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
      case 1: { // query
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

export const CountWorkflowExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountWorkflowExecutionsRequest',
  parse_CountWorkflowExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'query', 'string'),
  ],
);

const keysOf_CountWorkflowExecutionsResponse = keyTable('temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse', [
  'count',
  'groups',
]);

function parse_CountWorkflowExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountWorkflowExecutionsResponse); field >= 0; field = json.nextField(keysOf_CountWorkflowExecutionsResponse)) {
    switch (field) {
      case 0: { // count
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // groups
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, CountWorkflowExecutionsResponse_AggregationGroup), false);
        break;
      }
    }
  }
}

export const CountWorkflowExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse',
  parse_CountWorkflowExecutionsResponse,
  () => [
    field(1, 'count', 'int64'),
    field(2, 'groups', 'message', { cardinality: 'repeated', type: () => CountWorkflowExecutionsResponse_AggregationGroup }),
  ],
);

const keysOf_CountWorkflowExecutionsResponse_AggregationGroup = keyTable('temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse.AggregationGroup', [
  'groupValues group_values',
  'count',
]);

function parse_CountWorkflowExecutionsResponse_AggregationGroup(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountWorkflowExecutionsResponse_AggregationGroup); field >= 0; field = json.nextField(keysOf_CountWorkflowExecutionsResponse_AggregationGroup)) {
    switch (field) {
      case 0: { // group_values
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, common_v1_Payload), json.shorthand);
        break;
      }
      case 1: { // count
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
    }
  }
}

export const CountWorkflowExecutionsResponse_AggregationGroup: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse.AggregationGroup',
  parse_CountWorkflowExecutionsResponse_AggregationGroup,
  () => [
    field(1, 'group_values', 'message', { jsonName: 'groupValues', cardinality: 'repeated', type: () => common_v1_Payload, isAttribute: true }),
    field(2, 'count', 'int64'),
  ],
);

const keysOf_GetSearchAttributesRequest = keyTable('temporal.api.workflowservice.v1.GetSearchAttributesRequest', [
]);

function parse_GetSearchAttributesRequest(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_GetSearchAttributesRequest);
}

export const GetSearchAttributesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetSearchAttributesRequest',
  parse_GetSearchAttributesRequest,
  () => [],
);

const keysOf_GetSearchAttributesResponse = keyTable('temporal.api.workflowservice.v1.GetSearchAttributesResponse', [
  'keys',
]);

function parse_GetSearchAttributesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetSearchAttributesResponse); field >= 0; field = json.nextField(keysOf_GetSearchAttributesResponse)) {
    switch (field) {
      case 0: { // keys
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseEnum(json, out, 16, true, enums_v1_IndexedValueType), false);
        break;
      }
    }
  }
}

export const GetSearchAttributesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetSearchAttributesResponse',
  parse_GetSearchAttributesResponse,
  () => [
    field(1, 'keys', 'enum', { cardinality: 'map', type: () => enums_v1_IndexedValueType, mapKey: 'string' }),
  ],
);

const keysOf_RespondQueryTaskCompletedRequest = keyTable('temporal.api.workflowservice.v1.RespondQueryTaskCompletedRequest', [
  'taskToken task_token',
  'completedType completed_type',
  'queryResult query_result',
  'errorMessage error_message',
  'namespace',
  'failure',
  'cause',
  'pollerGroupId poller_group_id',
]);

function parse_RespondQueryTaskCompletedRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondQueryTaskCompletedRequest); field >= 0; field = json.nextField(keysOf_RespondQueryTaskCompletedRequest)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // completed_type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_QueryResultType);
        break;
      }
      case 2: { // query_result
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Payloads);
        break;
      }
      case 3: { // error_message
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // namespace
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 5: { // failure
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 58, failure_v1_Failure);
        break;
      }
      case 6: { // cause
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 64, false, enums_v1_WorkflowTaskFailedCause);
        break;
      }
      case 7: { // poller_group_id
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
    }
  }
}

export const RespondQueryTaskCompletedRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondQueryTaskCompletedRequest',
  parse_RespondQueryTaskCompletedRequest,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'completed_type', 'enum', { jsonName: 'completedType', type: () => enums_v1_QueryResultType }),
    field(3, 'query_result', 'message', { jsonName: 'queryResult', type: () => common_v1_Payloads, explicitPresence: true }),
    field(4, 'error_message', 'string', { jsonName: 'errorMessage' }),
    field(6, 'namespace', 'string'),
    field(7, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(8, 'cause', 'enum', { type: () => enums_v1_WorkflowTaskFailedCause }),
    field(9, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
  ],
);

const keysOf_RespondQueryTaskCompletedResponse = keyTable('temporal.api.workflowservice.v1.RespondQueryTaskCompletedResponse', [
]);

function parse_RespondQueryTaskCompletedResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondQueryTaskCompletedResponse);
}

export const RespondQueryTaskCompletedResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondQueryTaskCompletedResponse',
  parse_RespondQueryTaskCompletedResponse,
  () => [],
);

const keysOf_ResetStickyTaskQueueRequest = keyTable('temporal.api.workflowservice.v1.ResetStickyTaskQueueRequest', [
  'namespace',
  'execution',
]);

function parse_ResetStickyTaskQueueRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResetStickyTaskQueueRequest); field >= 0; field = json.nextField(keysOf_ResetStickyTaskQueueRequest)) {
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
    }
  }
}

export const ResetStickyTaskQueueRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetStickyTaskQueueRequest',
  parse_ResetStickyTaskQueueRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
  ],
);

const keysOf_ResetStickyTaskQueueResponse = keyTable('temporal.api.workflowservice.v1.ResetStickyTaskQueueResponse', [
]);

function parse_ResetStickyTaskQueueResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_ResetStickyTaskQueueResponse);
}

export const ResetStickyTaskQueueResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetStickyTaskQueueResponse',
  parse_ResetStickyTaskQueueResponse,
  () => [],
);

const keysOf_ShutdownWorkerRequest = keyTable('temporal.api.workflowservice.v1.ShutdownWorkerRequest', [
  'namespace',
  'stickyTaskQueue sticky_task_queue',
  'identity',
  'reason',
  'workerHeartbeat worker_heartbeat',
  'workerInstanceKey worker_instance_key',
  'taskQueue task_queue',
  'taskQueueTypes task_queue_types',
]);

function parse_ShutdownWorkerRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ShutdownWorkerRequest); field >= 0; field = json.nextField(keysOf_ShutdownWorkerRequest)) {
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
      case 1: { // sticky_task_queue
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
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
      case 3: { // reason
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // worker_heartbeat
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, worker_v1_WorkerHeartbeat);
        break;
      }
      case 5: { // worker_instance_key
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // task_queue
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // task_queue_types
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parsePacked(json, out, 66, (json, out) => parseEnum(json, out, 0, true, enums_v1_TaskQueueType));
        break;
      }
    }
  }
}

export const ShutdownWorkerRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ShutdownWorkerRequest',
  parse_ShutdownWorkerRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'sticky_task_queue', 'string', { jsonName: 'stickyTaskQueue' }),
    field(3, 'identity', 'string'),
    field(4, 'reason', 'string'),
    field(5, 'worker_heartbeat', 'message', { jsonName: 'workerHeartbeat', type: () => worker_v1_WorkerHeartbeat, explicitPresence: true }),
    field(6, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
    field(7, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(8, 'task_queue_types', 'enum', { jsonName: 'taskQueueTypes', cardinality: 'repeated', type: () => enums_v1_TaskQueueType }),
  ],
);

const keysOf_ShutdownWorkerResponse = keyTable('temporal.api.workflowservice.v1.ShutdownWorkerResponse', [
]);

function parse_ShutdownWorkerResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_ShutdownWorkerResponse);
}

export const ShutdownWorkerResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ShutdownWorkerResponse',
  parse_ShutdownWorkerResponse,
  () => [],
);

const keysOf_QueryWorkflowRequest = keyTable('temporal.api.workflowservice.v1.QueryWorkflowRequest', [
  'namespace',
  'execution',
  'query',
  'queryRejectCondition query_reject_condition',
]);

function parse_QueryWorkflowRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_QueryWorkflowRequest); field >= 0; field = json.nextField(keysOf_QueryWorkflowRequest)) {
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
      case 2: { // query
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, query_v1_WorkflowQuery);
        break;
      }
      case 3: { // query_reject_condition
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_QueryRejectCondition);
        break;
      }
    }
  }
}

export const QueryWorkflowRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.QueryWorkflowRequest',
  parse_QueryWorkflowRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'query', 'message', { type: () => query_v1_WorkflowQuery, explicitPresence: true }),
    field(4, 'query_reject_condition', 'enum', { jsonName: 'queryRejectCondition', type: () => enums_v1_QueryRejectCondition }),
  ],
);

const keysOf_QueryWorkflowResponse = keyTable('temporal.api.workflowservice.v1.QueryWorkflowResponse', [
  'queryResult query_result',
  'queryRejected query_rejected',
  'link',
]);

function parse_QueryWorkflowResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_QueryWorkflowResponse); field >= 0; field = json.nextField(keysOf_QueryWorkflowResponse)) {
    switch (field) {
      case 0: { // query_result
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Payloads);
        break;
      }
      case 1: { // query_rejected
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, query_v1_QueryRejected);
        break;
      }
      case 2: { // link
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Link);
        break;
      }
    }
  }
}

export const QueryWorkflowResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.QueryWorkflowResponse',
  parse_QueryWorkflowResponse,
  () => [
    field(1, 'query_result', 'message', { jsonName: 'queryResult', type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'query_rejected', 'message', { jsonName: 'queryRejected', type: () => query_v1_QueryRejected, explicitPresence: true }),
    field(3, 'link', 'message', { type: () => common_v1_Link, explicitPresence: true }),
  ],
);

const keysOf_DescribeWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest', [
  'namespace',
  'execution',
]);

function parse_DescribeWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_DescribeWorkflowExecutionRequest)) {
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
    }
  }
}

export const DescribeWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest',
  parse_DescribeWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
  ],
);

const keysOf_DescribeWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse', [
  'executionConfig execution_config',
  'workflowExecutionInfo workflow_execution_info',
  'pendingActivities pending_activities',
  'pendingChildren pending_children',
  'pendingWorkflowTask pending_workflow_task',
  'callbacks',
  'pendingNexusOperations pending_nexus_operations',
  'workflowExtendedInfo workflow_extended_info',
]);

function parse_DescribeWorkflowExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkflowExecutionResponse); field >= 0; field = json.nextField(keysOf_DescribeWorkflowExecutionResponse)) {
    switch (field) {
      case 0: { // execution_config
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, workflow_v1_WorkflowExecutionConfig);
        break;
      }
      case 1: { // workflow_execution_info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, workflow_v1_WorkflowExecutionInfo);
        break;
      }
      case 2: { // pending_activities
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, workflow_v1_PendingActivityInfo), false);
        break;
      }
      case 3: { // pending_children
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, workflow_v1_PendingChildExecutionInfo), false);
        break;
      }
      case 4: { // pending_workflow_task
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, workflow_v1_PendingWorkflowTaskInfo);
        break;
      }
      case 5: { // callbacks
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 50, workflow_v1_CallbackInfo), false);
        break;
      }
      case 6: { // pending_nexus_operations
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, workflow_v1_PendingNexusOperationInfo), false);
        break;
      }
      case 7: { // workflow_extended_info
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, workflow_v1_WorkflowExecutionExtendedInfo);
        break;
      }
    }
  }
}

export const DescribeWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse',
  parse_DescribeWorkflowExecutionResponse,
  () => [
    field(1, 'execution_config', 'message', { jsonName: 'executionConfig', type: () => workflow_v1_WorkflowExecutionConfig, explicitPresence: true }),
    field(2, 'workflow_execution_info', 'message', { jsonName: 'workflowExecutionInfo', type: () => workflow_v1_WorkflowExecutionInfo, explicitPresence: true }),
    field(3, 'pending_activities', 'message', { jsonName: 'pendingActivities', cardinality: 'repeated', type: () => workflow_v1_PendingActivityInfo }),
    field(4, 'pending_children', 'message', { jsonName: 'pendingChildren', cardinality: 'repeated', type: () => workflow_v1_PendingChildExecutionInfo }),
    field(5, 'pending_workflow_task', 'message', { jsonName: 'pendingWorkflowTask', type: () => workflow_v1_PendingWorkflowTaskInfo, explicitPresence: true }),
    field(6, 'callbacks', 'message', { cardinality: 'repeated', type: () => workflow_v1_CallbackInfo }),
    field(7, 'pending_nexus_operations', 'message', { jsonName: 'pendingNexusOperations', cardinality: 'repeated', type: () => workflow_v1_PendingNexusOperationInfo }),
    field(8, 'workflow_extended_info', 'message', { jsonName: 'workflowExtendedInfo', type: () => workflow_v1_WorkflowExecutionExtendedInfo, explicitPresence: true }),
  ],
);

const keysOf_DescribeTaskQueueRequest = keyTable('temporal.api.workflowservice.v1.DescribeTaskQueueRequest', [
  'namespace',
  'taskQueue task_queue',
  'taskQueueType task_queue_type',
  'reportStats report_stats',
  'reportConfig report_config',
  'includeTaskQueueStatus include_task_queue_status',
  'apiMode api_mode',
  'versions',
  'taskQueueTypes task_queue_types',
  'reportPollers report_pollers',
  'reportTaskReachability report_task_reachability',
]);

function parse_DescribeTaskQueueRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeTaskQueueRequest); field >= 0; field = json.nextField(keysOf_DescribeTaskQueueRequest)) {
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
      case 2: { // task_queue_type
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_TaskQueueType);
        break;
      }
      case 3: { // report_stats
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
      case 4: { // report_config
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 88, false);
        break;
      }
      case 5: { // include_task_queue_status
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 6: { // api_mode
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_DescribeTaskQueueMode);
        break;
      }
      case 7: { // versions
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 50, taskqueue_v1_TaskQueueVersionSelection);
        break;
      }
      case 8: { // task_queue_types
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parsePacked(json, out, 58, (json, out) => parseEnum(json, out, 0, true, enums_v1_TaskQueueType));
        break;
      }
      case 9: { // report_pollers
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
      case 10: { // report_task_reachability
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseBool(json, out, 80, false);
        break;
      }
    }
  }
}

export const DescribeTaskQueueRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeTaskQueueRequest',
  parse_DescribeTaskQueueRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(3, 'task_queue_type', 'enum', { jsonName: 'taskQueueType', type: () => enums_v1_TaskQueueType }),
    field(8, 'report_stats', 'bool', { jsonName: 'reportStats' }),
    field(11, 'report_config', 'bool', { jsonName: 'reportConfig' }),
    field(4, 'include_task_queue_status', 'bool', { jsonName: 'includeTaskQueueStatus' }),
    field(5, 'api_mode', 'enum', { jsonName: 'apiMode', type: () => enums_v1_DescribeTaskQueueMode }),
    field(6, 'versions', 'message', { type: () => taskqueue_v1_TaskQueueVersionSelection, explicitPresence: true }),
    field(7, 'task_queue_types', 'enum', { jsonName: 'taskQueueTypes', cardinality: 'repeated', type: () => enums_v1_TaskQueueType }),
    field(9, 'report_pollers', 'bool', { jsonName: 'reportPollers' }),
    field(10, 'report_task_reachability', 'bool', { jsonName: 'reportTaskReachability' }),
  ],
);

const keysOf_DescribeTaskQueueResponse = keyTable('temporal.api.workflowservice.v1.DescribeTaskQueueResponse', [
  'pollers',
  'stats',
  'statsByPriorityKey stats_by_priority_key',
  'versioningInfo versioning_info',
  'config',
  'effectiveRateLimit effective_rate_limit',
  'taskQueueStatus task_queue_status',
  'versionsInfo versions_info',
]);

function parse_DescribeTaskQueueResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeTaskQueueResponse); field >= 0; field = json.nextField(keysOf_DescribeTaskQueueResponse)) {
    switch (field) {
      case 0: { // pollers
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, taskqueue_v1_PollerInfo), false);
        break;
      }
      case 1: { // stats
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 42, taskqueue_v1_TaskQueueStats);
        break;
      }
      case 2: { // stats_by_priority_key
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 66, 'int32', (json, out) => parseMessage(json, out, 18, taskqueue_v1_TaskQueueStats), false);
        break;
      }
      case 3: { // versioning_info
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, taskqueue_v1_TaskQueueVersioningInfo);
        break;
      }
      case 4: { // config
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 50, taskqueue_v1_TaskQueueConfig);
        break;
      }
      case 5: { // effective_rate_limit
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 58, DescribeTaskQueueResponse_EffectiveRateLimit);
        break;
      }
      case 6: { // task_queue_status
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 18, taskqueue_v1_TaskQueueStatus);
        break;
      }
      case 7: { // versions_info
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMap(json, out, 26, 'string', (json, out) => parseMessage(json, out, 18, taskqueue_v1_TaskQueueVersionInfo), false);
        break;
      }
    }
  }
}

export const DescribeTaskQueueResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeTaskQueueResponse',
  parse_DescribeTaskQueueResponse,
  () => [
    field(1, 'pollers', 'message', { cardinality: 'repeated', type: () => taskqueue_v1_PollerInfo }),
    field(5, 'stats', 'message', { type: () => taskqueue_v1_TaskQueueStats, explicitPresence: true }),
    field(8, 'stats_by_priority_key', 'message', { jsonName: 'statsByPriorityKey', cardinality: 'map', type: () => taskqueue_v1_TaskQueueStats, mapKey: 'int32' }),
    field(4, 'versioning_info', 'message', { jsonName: 'versioningInfo', type: () => taskqueue_v1_TaskQueueVersioningInfo, explicitPresence: true }),
    field(6, 'config', 'message', { type: () => taskqueue_v1_TaskQueueConfig, explicitPresence: true }),
    field(7, 'effective_rate_limit', 'message', { jsonName: 'effectiveRateLimit', type: () => DescribeTaskQueueResponse_EffectiveRateLimit, explicitPresence: true }),
    field(2, 'task_queue_status', 'message', { jsonName: 'taskQueueStatus', type: () => taskqueue_v1_TaskQueueStatus, explicitPresence: true }),
    field(3, 'versions_info', 'message', { jsonName: 'versionsInfo', cardinality: 'map', type: () => taskqueue_v1_TaskQueueVersionInfo, mapKey: 'string' }),
  ],
);

const keysOf_DescribeTaskQueueResponse_EffectiveRateLimit = keyTable('temporal.api.workflowservice.v1.DescribeTaskQueueResponse.EffectiveRateLimit', [
  'requestsPerSecond requests_per_second',
  'rateLimitSource rate_limit_source',
]);

function parse_DescribeTaskQueueResponse_EffectiveRateLimit(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeTaskQueueResponse_EffectiveRateLimit); field >= 0; field = json.nextField(keysOf_DescribeTaskQueueResponse_EffectiveRateLimit)) {
    switch (field) {
      case 0: { // requests_per_second
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseFloat32(json, out, 13, false);
        break;
      }
      case 1: { // rate_limit_source
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_RateLimitSource);
        break;
      }
    }
  }
}

export const DescribeTaskQueueResponse_EffectiveRateLimit: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeTaskQueueResponse.EffectiveRateLimit',
  parse_DescribeTaskQueueResponse_EffectiveRateLimit,
  () => [
    field(1, 'requests_per_second', 'float', { jsonName: 'requestsPerSecond' }),
    field(2, 'rate_limit_source', 'enum', { jsonName: 'rateLimitSource', type: () => enums_v1_RateLimitSource }),
  ],
);

const keysOf_GetClusterInfoRequest = keyTable('temporal.api.workflowservice.v1.GetClusterInfoRequest', [
]);

function parse_GetClusterInfoRequest(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_GetClusterInfoRequest);
}

export const GetClusterInfoRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetClusterInfoRequest',
  parse_GetClusterInfoRequest,
  () => [],
);

const keysOf_GetClusterInfoResponse = keyTable('temporal.api.workflowservice.v1.GetClusterInfoResponse', [
  'supportedClients supported_clients',
  'serverVersion server_version',
  'clusterId cluster_id',
  'versionInfo version_info',
  'clusterName cluster_name',
  'historyShardCount history_shard_count',
  'persistenceStore persistence_store',
  'visibilityStore visibility_store',
  'initialFailoverVersion initial_failover_version',
  'failoverVersionIncrement failover_version_increment',
]);

function parse_GetClusterInfoResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetClusterInfoResponse); field >= 0; field = json.nextField(keysOf_GetClusterInfoResponse)) {
    switch (field) {
      case 0: { // supported_clients
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 1: { // server_version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // cluster_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // version_info
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, version_v1_VersionInfo);
        break;
      }
      case 4: { // cluster_name
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // history_shard_count
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt32(json, out, 48, false);
        break;
      }
      case 6: { // persistence_store
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // visibility_store
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 8: { // initial_failover_version
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseInt64(json, out, 72, false);
        break;
      }
      case 9: { // failover_version_increment
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseInt64(json, out, 80, false);
        break;
      }
    }
  }
}

export const GetClusterInfoResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetClusterInfoResponse',
  parse_GetClusterInfoResponse,
  () => [
    field(1, 'supported_clients', 'string', { jsonName: 'supportedClients', cardinality: 'map', mapKey: 'string' }),
    field(2, 'server_version', 'string', { jsonName: 'serverVersion' }),
    field(3, 'cluster_id', 'string', { jsonName: 'clusterId' }),
    field(4, 'version_info', 'message', { jsonName: 'versionInfo', type: () => version_v1_VersionInfo, explicitPresence: true }),
    field(5, 'cluster_name', 'string', { jsonName: 'clusterName' }),
    field(6, 'history_shard_count', 'int32', { jsonName: 'historyShardCount' }),
    field(7, 'persistence_store', 'string', { jsonName: 'persistenceStore' }),
    field(8, 'visibility_store', 'string', { jsonName: 'visibilityStore' }),
    field(9, 'initial_failover_version', 'int64', { jsonName: 'initialFailoverVersion' }),
    field(10, 'failover_version_increment', 'int64', { jsonName: 'failoverVersionIncrement' }),
  ],
);

const keysOf_GetSystemInfoRequest = keyTable('temporal.api.workflowservice.v1.GetSystemInfoRequest', [
]);

function parse_GetSystemInfoRequest(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_GetSystemInfoRequest);
}

export const GetSystemInfoRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetSystemInfoRequest',
  parse_GetSystemInfoRequest,
  () => [],
);

const keysOf_GetSystemInfoResponse = keyTable('temporal.api.workflowservice.v1.GetSystemInfoResponse', [
  'serverVersion server_version',
  'capabilities',
]);

function parse_GetSystemInfoResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetSystemInfoResponse); field >= 0; field = json.nextField(keysOf_GetSystemInfoResponse)) {
    switch (field) {
      case 0: { // server_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // capabilities
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, GetSystemInfoResponse_Capabilities);
        break;
      }
    }
  }
}

export const GetSystemInfoResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetSystemInfoResponse',
  parse_GetSystemInfoResponse,
  () => [
    field(1, 'server_version', 'string', { jsonName: 'serverVersion' }),
    field(2, 'capabilities', 'message', { type: () => GetSystemInfoResponse_Capabilities, explicitPresence: true }),
  ],
);

const keysOf_GetSystemInfoResponse_Capabilities = keyTable('temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities', [
  'signalAndQueryHeader signal_and_query_header',
  'internalErrorDifferentiation internal_error_differentiation',
  'activityFailureIncludeHeartbeat activity_failure_include_heartbeat',
  'supportsSchedules supports_schedules',
  'encodedFailureAttributes encoded_failure_attributes',
  'buildIdBasedVersioning build_id_based_versioning',
  'upsertMemo upsert_memo',
  'eagerWorkflowStart eager_workflow_start',
  'sdkMetadata sdk_metadata',
  'countGroupByExecutionStatus count_group_by_execution_status',
  'nexus',
  'serverScaledDeployments server_scaled_deployments',
  'serverScaledProviderCloudRun server_scaled_provider_cloud_run',
]);

function parse_GetSystemInfoResponse_Capabilities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetSystemInfoResponse_Capabilities); field >= 0; field = json.nextField(keysOf_GetSystemInfoResponse_Capabilities)) {
    switch (field) {
      case 0: { // signal_and_query_header
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
      case 1: { // internal_error_differentiation
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // activity_failure_include_heartbeat
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // supports_schedules
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // encoded_failure_attributes
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // build_id_based_versioning
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 6: { // upsert_memo
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
      case 7: { // eager_workflow_start
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
      case 8: { // sdk_metadata
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
      case 9: { // count_group_by_execution_status
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseBool(json, out, 80, false);
        break;
      }
      case 10: { // nexus
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseBool(json, out, 88, false);
        break;
      }
      case 11: { // server_scaled_deployments
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseBool(json, out, 96, false);
        break;
      }
      case 12: { // server_scaled_provider_cloud_run
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseBool(json, out, 104, false);
        break;
      }
    }
  }
}

export const GetSystemInfoResponse_Capabilities: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities',
  parse_GetSystemInfoResponse_Capabilities,
  () => [
    field(1, 'signal_and_query_header', 'bool', { jsonName: 'signalAndQueryHeader' }),
    field(2, 'internal_error_differentiation', 'bool', { jsonName: 'internalErrorDifferentiation' }),
    field(3, 'activity_failure_include_heartbeat', 'bool', { jsonName: 'activityFailureIncludeHeartbeat' }),
    field(4, 'supports_schedules', 'bool', { jsonName: 'supportsSchedules' }),
    field(5, 'encoded_failure_attributes', 'bool', { jsonName: 'encodedFailureAttributes' }),
    field(6, 'build_id_based_versioning', 'bool', { jsonName: 'buildIdBasedVersioning' }),
    field(7, 'upsert_memo', 'bool', { jsonName: 'upsertMemo' }),
    field(8, 'eager_workflow_start', 'bool', { jsonName: 'eagerWorkflowStart' }),
    field(9, 'sdk_metadata', 'bool', { jsonName: 'sdkMetadata' }),
    field(10, 'count_group_by_execution_status', 'bool', { jsonName: 'countGroupByExecutionStatus' }),
    field(11, 'nexus', 'bool'),
    field(12, 'server_scaled_deployments', 'bool', { jsonName: 'serverScaledDeployments' }),
    field(13, 'server_scaled_provider_cloud_run', 'bool', { jsonName: 'serverScaledProviderCloudRun' }),
  ],
);

const keysOf_ListTaskQueuePartitionsRequest = keyTable('temporal.api.workflowservice.v1.ListTaskQueuePartitionsRequest', [
  'namespace',
  'taskQueue task_queue',
]);

function parse_ListTaskQueuePartitionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListTaskQueuePartitionsRequest); field >= 0; field = json.nextField(keysOf_ListTaskQueuePartitionsRequest)) {
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
    }
  }
}

export const ListTaskQueuePartitionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListTaskQueuePartitionsRequest',
  parse_ListTaskQueuePartitionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
  ],
);

const keysOf_ListTaskQueuePartitionsResponse = keyTable('temporal.api.workflowservice.v1.ListTaskQueuePartitionsResponse', [
  'activityTaskQueuePartitions activity_task_queue_partitions',
  'workflowTaskQueuePartitions workflow_task_queue_partitions',
]);

function parse_ListTaskQueuePartitionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListTaskQueuePartitionsResponse); field >= 0; field = json.nextField(keysOf_ListTaskQueuePartitionsResponse)) {
    switch (field) {
      case 0: { // activity_task_queue_partitions
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, taskqueue_v1_TaskQueuePartitionMetadata), false);
        break;
      }
      case 1: { // workflow_task_queue_partitions
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, taskqueue_v1_TaskQueuePartitionMetadata), false);
        break;
      }
    }
  }
}

export const ListTaskQueuePartitionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListTaskQueuePartitionsResponse',
  parse_ListTaskQueuePartitionsResponse,
  () => [
    field(1, 'activity_task_queue_partitions', 'message', { jsonName: 'activityTaskQueuePartitions', cardinality: 'repeated', type: () => taskqueue_v1_TaskQueuePartitionMetadata }),
    field(2, 'workflow_task_queue_partitions', 'message', { jsonName: 'workflowTaskQueuePartitions', cardinality: 'repeated', type: () => taskqueue_v1_TaskQueuePartitionMetadata }),
  ],
);

const keysOf_CreateScheduleRequest = keyTable('temporal.api.workflowservice.v1.CreateScheduleRequest', [
  'namespace',
  'scheduleId schedule_id',
  'schedule',
  'initialPatch initial_patch',
  'identity',
  'requestId request_id',
  'memo',
  'searchAttributes search_attributes',
]);

function parse_CreateScheduleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateScheduleRequest); field >= 0; field = json.nextField(keysOf_CreateScheduleRequest)) {
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
      case 1: { // schedule_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // schedule
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, schedule_v1_Schedule);
        break;
      }
      case 3: { // initial_patch
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, schedule_v1_SchedulePatch);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // request_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // memo
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, common_v1_Memo);
        break;
      }
      case 7: { // search_attributes
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, common_v1_SearchAttributes);
        break;
      }
    }
  }
}

export const CreateScheduleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateScheduleRequest',
  parse_CreateScheduleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
    field(3, 'schedule', 'message', { type: () => schedule_v1_Schedule, explicitPresence: true }),
    field(4, 'initial_patch', 'message', { jsonName: 'initialPatch', type: () => schedule_v1_SchedulePatch, explicitPresence: true }),
    field(5, 'identity', 'string'),
    field(6, 'request_id', 'string', { jsonName: 'requestId' }),
    field(7, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(8, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
  ],
);

const keysOf_CreateScheduleResponse = keyTable('temporal.api.workflowservice.v1.CreateScheduleResponse', [
  'conflictToken conflict_token',
]);

function parse_CreateScheduleResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateScheduleResponse); field >= 0; field = json.nextField(keysOf_CreateScheduleResponse)) {
    switch (field) {
      case 0: { // conflict_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
    }
  }
}

export const CreateScheduleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateScheduleResponse',
  parse_CreateScheduleResponse,
  () => [
    field(1, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
  ],
);

const keysOf_DescribeScheduleRequest = keyTable('temporal.api.workflowservice.v1.DescribeScheduleRequest', [
  'namespace',
  'scheduleId schedule_id',
]);

function parse_DescribeScheduleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeScheduleRequest); field >= 0; field = json.nextField(keysOf_DescribeScheduleRequest)) {
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
      case 1: { // schedule_id
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

export const DescribeScheduleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeScheduleRequest',
  parse_DescribeScheduleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
  ],
);

const keysOf_DescribeScheduleResponse = keyTable('temporal.api.workflowservice.v1.DescribeScheduleResponse', [
  'schedule',
  'info',
  'memo',
  'searchAttributes search_attributes',
  'conflictToken conflict_token',
]);

function parse_DescribeScheduleResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeScheduleResponse); field >= 0; field = json.nextField(keysOf_DescribeScheduleResponse)) {
    switch (field) {
      case 0: { // schedule
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, schedule_v1_Schedule);
        break;
      }
      case 1: { // info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, schedule_v1_ScheduleInfo);
        break;
      }
      case 2: { // memo
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Memo);
        break;
      }
      case 3: { // search_attributes
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_SearchAttributes);
        break;
      }
      case 4: { // conflict_token
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBytes(json, out, 42, false);
        break;
      }
    }
  }
}

export const DescribeScheduleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeScheduleResponse',
  parse_DescribeScheduleResponse,
  () => [
    field(1, 'schedule', 'message', { type: () => schedule_v1_Schedule, explicitPresence: true }),
    field(2, 'info', 'message', { type: () => schedule_v1_ScheduleInfo, explicitPresence: true }),
    field(3, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(4, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(5, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
  ],
);

const keysOf_UpdateScheduleRequest = keyTable('temporal.api.workflowservice.v1.UpdateScheduleRequest', [
  'namespace',
  'scheduleId schedule_id',
  'schedule',
  'conflictToken conflict_token',
  'identity',
  'requestId request_id',
  'searchAttributes search_attributes',
  'memo',
]);

function parse_UpdateScheduleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateScheduleRequest); field >= 0; field = json.nextField(keysOf_UpdateScheduleRequest)) {
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
      case 1: { // schedule_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // schedule
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, schedule_v1_Schedule);
        break;
      }
      case 3: { // conflict_token
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBytes(json, out, 34, false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // request_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
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
      case 7: { // memo
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, common_v1_Memo);
        break;
      }
    }
  }
}

export const UpdateScheduleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateScheduleRequest',
  parse_UpdateScheduleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
    field(3, 'schedule', 'message', { type: () => schedule_v1_Schedule, explicitPresence: true }),
    field(4, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(5, 'identity', 'string'),
    field(6, 'request_id', 'string', { jsonName: 'requestId' }),
    field(7, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(8, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
  ],
);

const keysOf_UpdateScheduleResponse = keyTable('temporal.api.workflowservice.v1.UpdateScheduleResponse', [
]);

function parse_UpdateScheduleResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_UpdateScheduleResponse);
}

export const UpdateScheduleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateScheduleResponse',
  parse_UpdateScheduleResponse,
  () => [],
);

const keysOf_PatchScheduleRequest = keyTable('temporal.api.workflowservice.v1.PatchScheduleRequest', [
  'namespace',
  'scheduleId schedule_id',
  'patch',
  'identity',
  'requestId request_id',
]);

function parse_PatchScheduleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PatchScheduleRequest); field >= 0; field = json.nextField(keysOf_PatchScheduleRequest)) {
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
      case 1: { // schedule_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // patch
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, schedule_v1_SchedulePatch);
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
      case 4: { // request_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
    }
  }
}

export const PatchScheduleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PatchScheduleRequest',
  parse_PatchScheduleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
    field(3, 'patch', 'message', { type: () => schedule_v1_SchedulePatch, explicitPresence: true }),
    field(4, 'identity', 'string'),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_PatchScheduleResponse = keyTable('temporal.api.workflowservice.v1.PatchScheduleResponse', [
]);

function parse_PatchScheduleResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_PatchScheduleResponse);
}

export const PatchScheduleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PatchScheduleResponse',
  parse_PatchScheduleResponse,
  () => [],
);

const keysOf_ListScheduleMatchingTimesRequest = keyTable('temporal.api.workflowservice.v1.ListScheduleMatchingTimesRequest', [
  'namespace',
  'scheduleId schedule_id',
  'startTime start_time',
  'endTime end_time',
]);

function parse_ListScheduleMatchingTimesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListScheduleMatchingTimesRequest); field >= 0; field = json.nextField(keysOf_ListScheduleMatchingTimesRequest)) {
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
      case 1: { // schedule_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
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
      case 3: { // end_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const ListScheduleMatchingTimesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListScheduleMatchingTimesRequest',
  parse_ListScheduleMatchingTimesRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
    field(3, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'end_time', 'message', { jsonName: 'endTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_ListScheduleMatchingTimesResponse = keyTable('temporal.api.workflowservice.v1.ListScheduleMatchingTimesResponse', [
  'startTime start_time',
]);

function parse_ListScheduleMatchingTimesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListScheduleMatchingTimesResponse); field >= 0; field = json.nextField(keysOf_ListScheduleMatchingTimesResponse)) {
    switch (field) {
      case 0: { // start_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, google_protobuf_Timestamp), false);
        break;
      }
    }
  }
}

export const ListScheduleMatchingTimesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListScheduleMatchingTimesResponse',
  parse_ListScheduleMatchingTimesResponse,
  () => [
    field(1, 'start_time', 'message', { jsonName: 'startTime', cardinality: 'repeated', type: () => google_protobuf_Timestamp }),
  ],
);

const keysOf_DeleteScheduleRequest = keyTable('temporal.api.workflowservice.v1.DeleteScheduleRequest', [
  'namespace',
  'scheduleId schedule_id',
  'identity',
]);

function parse_DeleteScheduleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteScheduleRequest); field >= 0; field = json.nextField(keysOf_DeleteScheduleRequest)) {
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
      case 1: { // schedule_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
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
    }
  }
}

export const DeleteScheduleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteScheduleRequest',
  parse_DeleteScheduleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
    field(3, 'identity', 'string'),
  ],
);

const keysOf_DeleteScheduleResponse = keyTable('temporal.api.workflowservice.v1.DeleteScheduleResponse', [
]);

function parse_DeleteScheduleResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteScheduleResponse);
}

export const DeleteScheduleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteScheduleResponse',
  parse_DeleteScheduleResponse,
  () => [],
);

const keysOf_ListSchedulesRequest = keyTable('temporal.api.workflowservice.v1.ListSchedulesRequest', [
  'namespace',
  'maximumPageSize maximum_page_size',
  'nextPageToken next_page_token',
  'query',
]);

function parse_ListSchedulesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListSchedulesRequest); field >= 0; field = json.nextField(keysOf_ListSchedulesRequest)) {
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
      case 1: { // maximum_page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // query
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

export const ListSchedulesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListSchedulesRequest',
  parse_ListSchedulesRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'maximum_page_size', 'int32', { jsonName: 'maximumPageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'query', 'string'),
  ],
);

const keysOf_ListSchedulesResponse = keyTable('temporal.api.workflowservice.v1.ListSchedulesResponse', [
  'schedules',
  'nextPageToken next_page_token',
]);

function parse_ListSchedulesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListSchedulesResponse); field >= 0; field = json.nextField(keysOf_ListSchedulesResponse)) {
    switch (field) {
      case 0: { // schedules
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, schedule_v1_ScheduleListEntry), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListSchedulesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListSchedulesResponse',
  parse_ListSchedulesResponse,
  () => [
    field(1, 'schedules', 'message', { cardinality: 'repeated', type: () => schedule_v1_ScheduleListEntry }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_CountSchedulesRequest = keyTable('temporal.api.workflowservice.v1.CountSchedulesRequest', [
  'namespace',
  'query',
]);

function parse_CountSchedulesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountSchedulesRequest); field >= 0; field = json.nextField(keysOf_CountSchedulesRequest)) {
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
      case 1: { // query
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

export const CountSchedulesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountSchedulesRequest',
  parse_CountSchedulesRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'query', 'string'),
  ],
);

const keysOf_CountSchedulesResponse = keyTable('temporal.api.workflowservice.v1.CountSchedulesResponse', [
  'count',
  'groups',
]);

function parse_CountSchedulesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountSchedulesResponse); field >= 0; field = json.nextField(keysOf_CountSchedulesResponse)) {
    switch (field) {
      case 0: { // count
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // groups
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, CountSchedulesResponse_AggregationGroup), false);
        break;
      }
    }
  }
}

export const CountSchedulesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountSchedulesResponse',
  parse_CountSchedulesResponse,
  () => [
    field(1, 'count', 'int64'),
    field(2, 'groups', 'message', { cardinality: 'repeated', type: () => CountSchedulesResponse_AggregationGroup }),
  ],
);

const keysOf_CountSchedulesResponse_AggregationGroup = keyTable('temporal.api.workflowservice.v1.CountSchedulesResponse.AggregationGroup', [
  'groupValues group_values',
  'count',
]);

function parse_CountSchedulesResponse_AggregationGroup(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountSchedulesResponse_AggregationGroup); field >= 0; field = json.nextField(keysOf_CountSchedulesResponse_AggregationGroup)) {
    switch (field) {
      case 0: { // group_values
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, common_v1_Payload), json.shorthand);
        break;
      }
      case 1: { // count
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
    }
  }
}

export const CountSchedulesResponse_AggregationGroup: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountSchedulesResponse.AggregationGroup',
  parse_CountSchedulesResponse_AggregationGroup,
  () => [
    field(1, 'group_values', 'message', { jsonName: 'groupValues', cardinality: 'repeated', type: () => common_v1_Payload, isAttribute: true }),
    field(2, 'count', 'int64'),
  ],
);

const keysOf_UpdateWorkerBuildIdCompatibilityRequest = keyTable('temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest', [
  'namespace',
  'taskQueue task_queue',
  'addNewBuildIdInNewDefaultSet add_new_build_id_in_new_default_set',
  'addNewCompatibleBuildId add_new_compatible_build_id',
  'promoteSetByBuildId promote_set_by_build_id',
  'promoteBuildIdWithinSet promote_build_id_within_set',
  'mergeSets merge_sets',
]);

function parse_UpdateWorkerBuildIdCompatibilityRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_UpdateWorkerBuildIdCompatibilityRequest); field >= 0; field = json.nextField(keysOf_UpdateWorkerBuildIdCompatibilityRequest)) {
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
      case 1: { // task_queue
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // add_new_build_id_in_new_default_set
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseString(json, out, 26, true);
        break;
      }
      case 3: { // add_new_compatible_build_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion);
        break;
      }
      case 4: { // promote_set_by_build_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseString(json, out, 42, true);
        break;
      }
      case 5: { // promote_build_id_within_set
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseString(json, out, 50, true);
        break;
      }
      case 6: { // merge_sets
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 58, UpdateWorkerBuildIdCompatibilityRequest_MergeSets);
        break;
      }
    }
  }
}

export const UpdateWorkerBuildIdCompatibilityRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest',
  parse_UpdateWorkerBuildIdCompatibilityRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(3, 'add_new_build_id_in_new_default_set', 'string', { jsonName: 'addNewBuildIdInNewDefaultSet', oneof: 0, explicitPresence: true }),
    field(4, 'add_new_compatible_build_id', 'message', { jsonName: 'addNewCompatibleBuildId', type: () => UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion, oneof: 0, explicitPresence: true }),
    field(5, 'promote_set_by_build_id', 'string', { jsonName: 'promoteSetByBuildId', oneof: 0, explicitPresence: true }),
    field(6, 'promote_build_id_within_set', 'string', { jsonName: 'promoteBuildIdWithinSet', oneof: 0, explicitPresence: true }),
    field(7, 'merge_sets', 'message', { jsonName: 'mergeSets', type: () => UpdateWorkerBuildIdCompatibilityRequest_MergeSets, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion = keyTable('temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.AddNewCompatibleVersion', [
  'newBuildId new_build_id',
  'existingCompatibleBuildId existing_compatible_build_id',
  'makeSetDefault make_set_default',
]);

function parse_UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion); field >= 0; field = json.nextField(keysOf_UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion)) {
    switch (field) {
      case 0: { // new_build_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // existing_compatible_build_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // make_set_default
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

export const UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.AddNewCompatibleVersion',
  parse_UpdateWorkerBuildIdCompatibilityRequest_AddNewCompatibleVersion,
  () => [
    field(1, 'new_build_id', 'string', { jsonName: 'newBuildId' }),
    field(2, 'existing_compatible_build_id', 'string', { jsonName: 'existingCompatibleBuildId' }),
    field(3, 'make_set_default', 'bool', { jsonName: 'makeSetDefault' }),
  ],
);

const keysOf_UpdateWorkerBuildIdCompatibilityRequest_MergeSets = keyTable('temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.MergeSets', [
  'primarySetBuildId primary_set_build_id',
  'secondarySetBuildId secondary_set_build_id',
]);

function parse_UpdateWorkerBuildIdCompatibilityRequest_MergeSets(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerBuildIdCompatibilityRequest_MergeSets); field >= 0; field = json.nextField(keysOf_UpdateWorkerBuildIdCompatibilityRequest_MergeSets)) {
    switch (field) {
      case 0: { // primary_set_build_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // secondary_set_build_id
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

export const UpdateWorkerBuildIdCompatibilityRequest_MergeSets: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityRequest.MergeSets',
  parse_UpdateWorkerBuildIdCompatibilityRequest_MergeSets,
  () => [
    field(1, 'primary_set_build_id', 'string', { jsonName: 'primarySetBuildId' }),
    field(2, 'secondary_set_build_id', 'string', { jsonName: 'secondarySetBuildId' }),
  ],
);

const keysOf_UpdateWorkerBuildIdCompatibilityResponse = keyTable('temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityResponse', [
]);

function parse_UpdateWorkerBuildIdCompatibilityResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_UpdateWorkerBuildIdCompatibilityResponse);
}

export const UpdateWorkerBuildIdCompatibilityResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerBuildIdCompatibilityResponse',
  parse_UpdateWorkerBuildIdCompatibilityResponse,
  () => [],
);

const keysOf_GetWorkerBuildIdCompatibilityRequest = keyTable('temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityRequest', [
  'namespace',
  'taskQueue task_queue',
  'maxSets max_sets',
]);

function parse_GetWorkerBuildIdCompatibilityRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkerBuildIdCompatibilityRequest); field >= 0; field = json.nextField(keysOf_GetWorkerBuildIdCompatibilityRequest)) {
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
      case 1: { // task_queue
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // max_sets
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt32(json, out, 24, false);
        break;
      }
    }
  }
}

export const GetWorkerBuildIdCompatibilityRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityRequest',
  parse_GetWorkerBuildIdCompatibilityRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(3, 'max_sets', 'int32', { jsonName: 'maxSets' }),
  ],
);

const keysOf_GetWorkerBuildIdCompatibilityResponse = keyTable('temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityResponse', [
  'majorVersionSets major_version_sets',
]);

function parse_GetWorkerBuildIdCompatibilityResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkerBuildIdCompatibilityResponse); field >= 0; field = json.nextField(keysOf_GetWorkerBuildIdCompatibilityResponse)) {
    switch (field) {
      case 0: { // major_version_sets
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, taskqueue_v1_CompatibleVersionSet), false);
        break;
      }
    }
  }
}

export const GetWorkerBuildIdCompatibilityResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkerBuildIdCompatibilityResponse',
  parse_GetWorkerBuildIdCompatibilityResponse,
  () => [
    field(1, 'major_version_sets', 'message', { jsonName: 'majorVersionSets', cardinality: 'repeated', type: () => taskqueue_v1_CompatibleVersionSet }),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest', [
  'namespace',
  'taskQueue task_queue',
  'conflictToken conflict_token',
  'insertAssignmentRule insert_assignment_rule',
  'replaceAssignmentRule replace_assignment_rule',
  'deleteAssignmentRule delete_assignment_rule',
  'addCompatibleRedirectRule add_compatible_redirect_rule',
  'replaceCompatibleRedirectRule replace_compatible_redirect_rule',
  'deleteCompatibleRedirectRule delete_compatible_redirect_rule',
  'commitBuildId commit_build_id',
]);

function parse_UpdateWorkerVersioningRulesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest)) {
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
      case 1: { // task_queue
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // conflict_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // insert_assignment_rule
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule);
        break;
      }
      case 4: { // replace_assignment_rule
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule);
        break;
      }
      case 5: { // delete_assignment_rule
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 50, UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule);
        break;
      }
      case 6: { // add_compatible_redirect_rule
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 58, UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule);
        break;
      }
      case 7: { // replace_compatible_redirect_rule
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 66, UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule);
        break;
      }
      case 8: { // delete_compatible_redirect_rule
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 74, UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule);
        break;
      }
      case 9: { // commit_build_id
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 82, UpdateWorkerVersioningRulesRequest_CommitBuildId);
        break;
      }
    }
  }
}

export const UpdateWorkerVersioningRulesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest',
  parse_UpdateWorkerVersioningRulesRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(3, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(4, 'insert_assignment_rule', 'message', { jsonName: 'insertAssignmentRule', type: () => UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule, oneof: 0, explicitPresence: true }),
    field(5, 'replace_assignment_rule', 'message', { jsonName: 'replaceAssignmentRule', type: () => UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule, oneof: 0, explicitPresence: true }),
    field(6, 'delete_assignment_rule', 'message', { jsonName: 'deleteAssignmentRule', type: () => UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule, oneof: 0, explicitPresence: true }),
    field(7, 'add_compatible_redirect_rule', 'message', { jsonName: 'addCompatibleRedirectRule', type: () => UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule, oneof: 0, explicitPresence: true }),
    field(8, 'replace_compatible_redirect_rule', 'message', { jsonName: 'replaceCompatibleRedirectRule', type: () => UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule, oneof: 0, explicitPresence: true }),
    field(9, 'delete_compatible_redirect_rule', 'message', { jsonName: 'deleteCompatibleRedirectRule', type: () => UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule, oneof: 0, explicitPresence: true }),
    field(10, 'commit_build_id', 'message', { jsonName: 'commitBuildId', type: () => UpdateWorkerVersioningRulesRequest_CommitBuildId, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.InsertBuildIdAssignmentRule', [
  'ruleIndex rule_index',
  'rule',
]);

function parse_UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule)) {
    switch (field) {
      case 0: { // rule_index
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // rule
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, taskqueue_v1_BuildIdAssignmentRule);
        break;
      }
    }
  }
}

export const UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.InsertBuildIdAssignmentRule',
  parse_UpdateWorkerVersioningRulesRequest_InsertBuildIdAssignmentRule,
  () => [
    field(1, 'rule_index', 'int32', { jsonName: 'ruleIndex' }),
    field(2, 'rule', 'message', { type: () => taskqueue_v1_BuildIdAssignmentRule, explicitPresence: true }),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceBuildIdAssignmentRule', [
  'ruleIndex rule_index',
  'rule',
  'force',
]);

function parse_UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule)) {
    switch (field) {
      case 0: { // rule_index
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // rule
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, taskqueue_v1_BuildIdAssignmentRule);
        break;
      }
      case 2: { // force
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

export const UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceBuildIdAssignmentRule',
  parse_UpdateWorkerVersioningRulesRequest_ReplaceBuildIdAssignmentRule,
  () => [
    field(1, 'rule_index', 'int32', { jsonName: 'ruleIndex' }),
    field(2, 'rule', 'message', { type: () => taskqueue_v1_BuildIdAssignmentRule, explicitPresence: true }),
    field(3, 'force', 'bool'),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteBuildIdAssignmentRule', [
  'ruleIndex rule_index',
  'force',
]);

function parse_UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule)) {
    switch (field) {
      case 0: { // rule_index
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // force
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
    }
  }
}

export const UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteBuildIdAssignmentRule',
  parse_UpdateWorkerVersioningRulesRequest_DeleteBuildIdAssignmentRule,
  () => [
    field(1, 'rule_index', 'int32', { jsonName: 'ruleIndex' }),
    field(2, 'force', 'bool'),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.AddCompatibleBuildIdRedirectRule', [
  'rule',
]);

function parse_UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule)) {
    switch (field) {
      case 0: { // rule
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, taskqueue_v1_CompatibleBuildIdRedirectRule);
        break;
      }
    }
  }
}

export const UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.AddCompatibleBuildIdRedirectRule',
  parse_UpdateWorkerVersioningRulesRequest_AddCompatibleBuildIdRedirectRule,
  () => [
    field(1, 'rule', 'message', { type: () => taskqueue_v1_CompatibleBuildIdRedirectRule, explicitPresence: true }),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceCompatibleBuildIdRedirectRule', [
  'rule',
]);

function parse_UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule)) {
    switch (field) {
      case 0: { // rule
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, taskqueue_v1_CompatibleBuildIdRedirectRule);
        break;
      }
    }
  }
}

export const UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.ReplaceCompatibleBuildIdRedirectRule',
  parse_UpdateWorkerVersioningRulesRequest_ReplaceCompatibleBuildIdRedirectRule,
  () => [
    field(1, 'rule', 'message', { type: () => taskqueue_v1_CompatibleBuildIdRedirectRule, explicitPresence: true }),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteCompatibleBuildIdRedirectRule', [
  'sourceBuildId source_build_id',
]);

function parse_UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule)) {
    switch (field) {
      case 0: { // source_build_id
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

export const UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.DeleteCompatibleBuildIdRedirectRule',
  parse_UpdateWorkerVersioningRulesRequest_DeleteCompatibleBuildIdRedirectRule,
  () => [
    field(1, 'source_build_id', 'string', { jsonName: 'sourceBuildId' }),
  ],
);

const keysOf_UpdateWorkerVersioningRulesRequest_CommitBuildId = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.CommitBuildId', [
  'targetBuildId target_build_id',
  'force',
]);

function parse_UpdateWorkerVersioningRulesRequest_CommitBuildId(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesRequest_CommitBuildId); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesRequest_CommitBuildId)) {
    switch (field) {
      case 0: { // target_build_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // force
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
    }
  }
}

export const UpdateWorkerVersioningRulesRequest_CommitBuildId: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesRequest.CommitBuildId',
  parse_UpdateWorkerVersioningRulesRequest_CommitBuildId,
  () => [
    field(1, 'target_build_id', 'string', { jsonName: 'targetBuildId' }),
    field(2, 'force', 'bool'),
  ],
);

const keysOf_UpdateWorkerVersioningRulesResponse = keyTable('temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesResponse', [
  'assignmentRules assignment_rules',
  'compatibleRedirectRules compatible_redirect_rules',
  'conflictToken conflict_token',
]);

function parse_UpdateWorkerVersioningRulesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerVersioningRulesResponse); field >= 0; field = json.nextField(keysOf_UpdateWorkerVersioningRulesResponse)) {
    switch (field) {
      case 0: { // assignment_rules
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, taskqueue_v1_TimestampedBuildIdAssignmentRule), false);
        break;
      }
      case 1: { // compatible_redirect_rules
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, taskqueue_v1_TimestampedCompatibleBuildIdRedirectRule), false);
        break;
      }
      case 2: { // conflict_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
    }
  }
}

export const UpdateWorkerVersioningRulesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerVersioningRulesResponse',
  parse_UpdateWorkerVersioningRulesResponse,
  () => [
    field(1, 'assignment_rules', 'message', { jsonName: 'assignmentRules', cardinality: 'repeated', type: () => taskqueue_v1_TimestampedBuildIdAssignmentRule }),
    field(2, 'compatible_redirect_rules', 'message', { jsonName: 'compatibleRedirectRules', cardinality: 'repeated', type: () => taskqueue_v1_TimestampedCompatibleBuildIdRedirectRule }),
    field(3, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
  ],
);

const keysOf_GetWorkerVersioningRulesRequest = keyTable('temporal.api.workflowservice.v1.GetWorkerVersioningRulesRequest', [
  'namespace',
  'taskQueue task_queue',
]);

function parse_GetWorkerVersioningRulesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkerVersioningRulesRequest); field >= 0; field = json.nextField(keysOf_GetWorkerVersioningRulesRequest)) {
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
      case 1: { // task_queue
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

export const GetWorkerVersioningRulesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkerVersioningRulesRequest',
  parse_GetWorkerVersioningRulesRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'string', { jsonName: 'taskQueue' }),
  ],
);

const keysOf_GetWorkerVersioningRulesResponse = keyTable('temporal.api.workflowservice.v1.GetWorkerVersioningRulesResponse', [
  'assignmentRules assignment_rules',
  'compatibleRedirectRules compatible_redirect_rules',
  'conflictToken conflict_token',
]);

function parse_GetWorkerVersioningRulesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkerVersioningRulesResponse); field >= 0; field = json.nextField(keysOf_GetWorkerVersioningRulesResponse)) {
    switch (field) {
      case 0: { // assignment_rules
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, taskqueue_v1_TimestampedBuildIdAssignmentRule), false);
        break;
      }
      case 1: { // compatible_redirect_rules
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, taskqueue_v1_TimestampedCompatibleBuildIdRedirectRule), false);
        break;
      }
      case 2: { // conflict_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
    }
  }
}

export const GetWorkerVersioningRulesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkerVersioningRulesResponse',
  parse_GetWorkerVersioningRulesResponse,
  () => [
    field(1, 'assignment_rules', 'message', { jsonName: 'assignmentRules', cardinality: 'repeated', type: () => taskqueue_v1_TimestampedBuildIdAssignmentRule }),
    field(2, 'compatible_redirect_rules', 'message', { jsonName: 'compatibleRedirectRules', cardinality: 'repeated', type: () => taskqueue_v1_TimestampedCompatibleBuildIdRedirectRule }),
    field(3, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
  ],
);

const keysOf_GetWorkerTaskReachabilityRequest = keyTable('temporal.api.workflowservice.v1.GetWorkerTaskReachabilityRequest', [
  'namespace',
  'buildIds build_ids',
  'taskQueues task_queues',
  'reachability',
]);

function parse_GetWorkerTaskReachabilityRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkerTaskReachabilityRequest); field >= 0; field = json.nextField(keysOf_GetWorkerTaskReachabilityRequest)) {
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
      case 1: { // build_ids
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 2: { // task_queues
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 26, true), false);
        break;
      }
      case 3: { // reachability
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_TaskReachability);
        break;
      }
    }
  }
}

export const GetWorkerTaskReachabilityRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkerTaskReachabilityRequest',
  parse_GetWorkerTaskReachabilityRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'build_ids', 'string', { jsonName: 'buildIds', cardinality: 'repeated' }),
    field(3, 'task_queues', 'string', { jsonName: 'taskQueues', cardinality: 'repeated' }),
    field(4, 'reachability', 'enum', { type: () => enums_v1_TaskReachability }),
  ],
);

const keysOf_GetWorkerTaskReachabilityResponse = keyTable('temporal.api.workflowservice.v1.GetWorkerTaskReachabilityResponse', [
  'buildIdReachability build_id_reachability',
]);

function parse_GetWorkerTaskReachabilityResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetWorkerTaskReachabilityResponse); field >= 0; field = json.nextField(keysOf_GetWorkerTaskReachabilityResponse)) {
    switch (field) {
      case 0: { // build_id_reachability
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, taskqueue_v1_BuildIdReachability), false);
        break;
      }
    }
  }
}

export const GetWorkerTaskReachabilityResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetWorkerTaskReachabilityResponse',
  parse_GetWorkerTaskReachabilityResponse,
  () => [
    field(1, 'build_id_reachability', 'message', { jsonName: 'buildIdReachability', cardinality: 'repeated', type: () => taskqueue_v1_BuildIdReachability }),
  ],
);

const keysOf_UpdateWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.UpdateWorkflowExecutionRequest', [
  'namespace',
  'workflowExecution workflow_execution',
  'firstExecutionRunId first_execution_run_id',
  'waitPolicy wait_policy',
  'request',
]);

function parse_UpdateWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_UpdateWorkflowExecutionRequest)) {
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
      case 2: { // first_execution_run_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // wait_policy
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, update_v1_WaitPolicy);
        break;
      }
      case 4: { // request
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, update_v1_Request);
        break;
      }
    }
  }
}

export const UpdateWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkflowExecutionRequest',
  parse_UpdateWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'first_execution_run_id', 'string', { jsonName: 'firstExecutionRunId' }),
    field(4, 'wait_policy', 'message', { jsonName: 'waitPolicy', type: () => update_v1_WaitPolicy, explicitPresence: true }),
    field(5, 'request', 'message', { type: () => update_v1_Request, explicitPresence: true }),
  ],
);

const keysOf_UpdateWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.UpdateWorkflowExecutionResponse', [
  'updateRef update_ref',
  'outcome',
  'stage',
  'link',
]);

function parse_UpdateWorkflowExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkflowExecutionResponse); field >= 0; field = json.nextField(keysOf_UpdateWorkflowExecutionResponse)) {
    switch (field) {
      case 0: { // update_ref
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, update_v1_UpdateRef);
        break;
      }
      case 1: { // outcome
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, update_v1_Outcome);
        break;
      }
      case 2: { // stage
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_UpdateWorkflowExecutionLifecycleStage);
        break;
      }
      case 3: { // link
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Link);
        break;
      }
    }
  }
}

export const UpdateWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkflowExecutionResponse',
  parse_UpdateWorkflowExecutionResponse,
  () => [
    field(1, 'update_ref', 'message', { jsonName: 'updateRef', type: () => update_v1_UpdateRef, explicitPresence: true }),
    field(2, 'outcome', 'message', { type: () => update_v1_Outcome, explicitPresence: true }),
    field(3, 'stage', 'enum', { type: () => enums_v1_UpdateWorkflowExecutionLifecycleStage }),
    field(4, 'link', 'message', { type: () => common_v1_Link, explicitPresence: true }),
  ],
);

const keysOf_StartBatchOperationRequest = keyTable('temporal.api.workflowservice.v1.StartBatchOperationRequest', [
  'namespace',
  'visibilityQuery visibility_query',
  'jobId job_id',
  'reason',
  'executions',
  'targetExecutions target_executions',
  'maxOperationsPerSecond max_operations_per_second',
  'terminationOperation termination_operation',
  'signalOperation signal_operation',
  'cancellationOperation cancellation_operation',
  'deletionOperation deletion_operation',
  'resetOperation reset_operation',
  'updateWorkflowOptionsOperation update_workflow_options_operation',
  'unpauseActivitiesOperation unpause_activities_operation',
  'resetActivitiesOperation reset_activities_operation',
  'updateActivityOptionsOperation update_activity_options_operation',
  'cancelActivitiesOperation cancel_activities_operation',
  'terminateActivitiesOperation terminate_activities_operation',
  'deleteActivitiesOperation delete_activities_operation',
]);

function parse_StartBatchOperationRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_StartBatchOperationRequest); field >= 0; field = json.nextField(keysOf_StartBatchOperationRequest)) {
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
      case 1: { // visibility_query
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // job_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // reason
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // executions
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, common_v1_WorkflowExecution), false);
        break;
      }
      case 5: { // target_executions
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 178, common_v1_Execution), false);
        break;
      }
      case 6: { // max_operations_per_second
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseFloat32(json, out, 53, false);
        break;
      }
      case 7: { // termination_operation
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 82, batch_v1_BatchOperationTermination);
        break;
      }
      case 8: { // signal_operation
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 90, batch_v1_BatchOperationSignal);
        break;
      }
      case 9: { // cancellation_operation
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 98, batch_v1_BatchOperationCancellation);
        break;
      }
      case 10: { // deletion_operation
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 106, batch_v1_BatchOperationDeletion);
        break;
      }
      case 11: { // reset_operation
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 114, batch_v1_BatchOperationReset);
        break;
      }
      case 12: { // update_workflow_options_operation
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 122, batch_v1_BatchOperationUpdateWorkflowExecutionOptions);
        break;
      }
      case 13: { // unpause_activities_operation
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 130, batch_v1_BatchOperationUnpauseActivities);
        break;
      }
      case 14: { // reset_activities_operation
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 138, batch_v1_BatchOperationResetActivities);
        break;
      }
      case 15: { // update_activity_options_operation
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 146, batch_v1_BatchOperationUpdateActivityOptions);
        break;
      }
      case 16: { // cancel_activities_operation
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 154, batch_v1_BatchOperationCancelActivities);
        break;
      }
      case 17: { // terminate_activities_operation
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 162, batch_v1_BatchOperationTerminateActivities);
        break;
      }
      case 18: { // delete_activities_operation
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 170, batch_v1_BatchOperationDeleteActivities);
        break;
      }
    }
  }
}

export const StartBatchOperationRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartBatchOperationRequest',
  parse_StartBatchOperationRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'visibility_query', 'string', { jsonName: 'visibilityQuery' }),
    field(3, 'job_id', 'string', { jsonName: 'jobId' }),
    field(4, 'reason', 'string'),
    field(5, 'executions', 'message', { cardinality: 'repeated', type: () => common_v1_WorkflowExecution }),
    field(22, 'target_executions', 'message', { jsonName: 'targetExecutions', cardinality: 'repeated', type: () => common_v1_Execution }),
    field(6, 'max_operations_per_second', 'float', { jsonName: 'maxOperationsPerSecond' }),
    field(10, 'termination_operation', 'message', { jsonName: 'terminationOperation', type: () => batch_v1_BatchOperationTermination, oneof: 0, explicitPresence: true }),
    field(11, 'signal_operation', 'message', { jsonName: 'signalOperation', type: () => batch_v1_BatchOperationSignal, oneof: 0, explicitPresence: true }),
    field(12, 'cancellation_operation', 'message', { jsonName: 'cancellationOperation', type: () => batch_v1_BatchOperationCancellation, oneof: 0, explicitPresence: true }),
    field(13, 'deletion_operation', 'message', { jsonName: 'deletionOperation', type: () => batch_v1_BatchOperationDeletion, oneof: 0, explicitPresence: true }),
    field(14, 'reset_operation', 'message', { jsonName: 'resetOperation', type: () => batch_v1_BatchOperationReset, oneof: 0, explicitPresence: true }),
    field(15, 'update_workflow_options_operation', 'message', { jsonName: 'updateWorkflowOptionsOperation', type: () => batch_v1_BatchOperationUpdateWorkflowExecutionOptions, oneof: 0, explicitPresence: true }),
    field(16, 'unpause_activities_operation', 'message', { jsonName: 'unpauseActivitiesOperation', type: () => batch_v1_BatchOperationUnpauseActivities, oneof: 0, explicitPresence: true }),
    field(17, 'reset_activities_operation', 'message', { jsonName: 'resetActivitiesOperation', type: () => batch_v1_BatchOperationResetActivities, oneof: 0, explicitPresence: true }),
    field(18, 'update_activity_options_operation', 'message', { jsonName: 'updateActivityOptionsOperation', type: () => batch_v1_BatchOperationUpdateActivityOptions, oneof: 0, explicitPresence: true }),
    field(19, 'cancel_activities_operation', 'message', { jsonName: 'cancelActivitiesOperation', type: () => batch_v1_BatchOperationCancelActivities, oneof: 0, explicitPresence: true }),
    field(20, 'terminate_activities_operation', 'message', { jsonName: 'terminateActivitiesOperation', type: () => batch_v1_BatchOperationTerminateActivities, oneof: 0, explicitPresence: true }),
    field(21, 'delete_activities_operation', 'message', { jsonName: 'deleteActivitiesOperation', type: () => batch_v1_BatchOperationDeleteActivities, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_StartBatchOperationResponse = keyTable('temporal.api.workflowservice.v1.StartBatchOperationResponse', [
]);

function parse_StartBatchOperationResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_StartBatchOperationResponse);
}

export const StartBatchOperationResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartBatchOperationResponse',
  parse_StartBatchOperationResponse,
  () => [],
);

const keysOf_StopBatchOperationRequest = keyTable('temporal.api.workflowservice.v1.StopBatchOperationRequest', [
  'namespace',
  'jobId job_id',
  'reason',
  'identity',
]);

function parse_StopBatchOperationRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StopBatchOperationRequest); field >= 0; field = json.nextField(keysOf_StopBatchOperationRequest)) {
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
      case 1: { // job_id
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

export const StopBatchOperationRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.StopBatchOperationRequest',
  parse_StopBatchOperationRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'job_id', 'string', { jsonName: 'jobId' }),
    field(3, 'reason', 'string'),
    field(4, 'identity', 'string'),
  ],
);

const keysOf_StopBatchOperationResponse = keyTable('temporal.api.workflowservice.v1.StopBatchOperationResponse', [
]);

function parse_StopBatchOperationResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_StopBatchOperationResponse);
}

export const StopBatchOperationResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.StopBatchOperationResponse',
  parse_StopBatchOperationResponse,
  () => [],
);

const keysOf_DescribeBatchOperationRequest = keyTable('temporal.api.workflowservice.v1.DescribeBatchOperationRequest', [
  'namespace',
  'jobId job_id',
]);

function parse_DescribeBatchOperationRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeBatchOperationRequest); field >= 0; field = json.nextField(keysOf_DescribeBatchOperationRequest)) {
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
      case 1: { // job_id
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

export const DescribeBatchOperationRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeBatchOperationRequest',
  parse_DescribeBatchOperationRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'job_id', 'string', { jsonName: 'jobId' }),
  ],
);

const keysOf_DescribeBatchOperationResponse = keyTable('temporal.api.workflowservice.v1.DescribeBatchOperationResponse', [
  'operationType operation_type',
  'jobId job_id',
  'state',
  'startTime start_time',
  'closeTime close_time',
  'totalOperationCount total_operation_count',
  'completeOperationCount complete_operation_count',
  'failureOperationCount failure_operation_count',
  'identity',
  'reason',
  'query',
  'executions',
]);

function parse_DescribeBatchOperationResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeBatchOperationResponse); field >= 0; field = json.nextField(keysOf_DescribeBatchOperationResponse)) {
    switch (field) {
      case 0: { // operation_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_BatchOperationType);
        break;
      }
      case 1: { // job_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // state
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_BatchOperationState);
        break;
      }
      case 3: { // start_time
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
      case 5: { // total_operation_count
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 48, false);
        break;
      }
      case 6: { // complete_operation_count
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
      case 7: { // failure_operation_count
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseInt64(json, out, 64, false);
        break;
      }
      case 8: { // identity
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 9: { // reason
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 10: { // query
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 90, false);
        break;
      }
      case 11: { // executions
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 98, common_v1_Execution), false);
        break;
      }
    }
  }
}

export const DescribeBatchOperationResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeBatchOperationResponse',
  parse_DescribeBatchOperationResponse,
  () => [
    field(1, 'operation_type', 'enum', { jsonName: 'operationType', type: () => enums_v1_BatchOperationType }),
    field(2, 'job_id', 'string', { jsonName: 'jobId' }),
    field(3, 'state', 'enum', { type: () => enums_v1_BatchOperationState }),
    field(4, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'close_time', 'message', { jsonName: 'closeTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'total_operation_count', 'int64', { jsonName: 'totalOperationCount' }),
    field(7, 'complete_operation_count', 'int64', { jsonName: 'completeOperationCount' }),
    field(8, 'failure_operation_count', 'int64', { jsonName: 'failureOperationCount' }),
    field(9, 'identity', 'string'),
    field(10, 'reason', 'string'),
    field(11, 'query', 'string'),
    field(12, 'executions', 'message', { cardinality: 'repeated', type: () => common_v1_Execution }),
  ],
);

const keysOf_ListBatchOperationsRequest = keyTable('temporal.api.workflowservice.v1.ListBatchOperationsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
]);

function parse_ListBatchOperationsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListBatchOperationsRequest); field >= 0; field = json.nextField(keysOf_ListBatchOperationsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
    }
  }
}

export const ListBatchOperationsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListBatchOperationsRequest',
  parse_ListBatchOperationsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ListBatchOperationsResponse = keyTable('temporal.api.workflowservice.v1.ListBatchOperationsResponse', [
  'operationInfo operation_info',
  'nextPageToken next_page_token',
]);

function parse_ListBatchOperationsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListBatchOperationsResponse); field >= 0; field = json.nextField(keysOf_ListBatchOperationsResponse)) {
    switch (field) {
      case 0: { // operation_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, batch_v1_BatchOperationInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListBatchOperationsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListBatchOperationsResponse',
  parse_ListBatchOperationsResponse,
  () => [
    field(1, 'operation_info', 'message', { jsonName: 'operationInfo', cardinality: 'repeated', type: () => batch_v1_BatchOperationInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_PollWorkflowExecutionUpdateRequest = keyTable('temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateRequest', [
  'namespace',
  'updateRef update_ref',
  'identity',
  'waitPolicy wait_policy',
]);

function parse_PollWorkflowExecutionUpdateRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollWorkflowExecutionUpdateRequest); field >= 0; field = json.nextField(keysOf_PollWorkflowExecutionUpdateRequest)) {
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
      case 1: { // update_ref
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, update_v1_UpdateRef);
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
      case 3: { // wait_policy
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, update_v1_WaitPolicy);
        break;
      }
    }
  }
}

export const PollWorkflowExecutionUpdateRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateRequest',
  parse_PollWorkflowExecutionUpdateRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'update_ref', 'message', { jsonName: 'updateRef', type: () => update_v1_UpdateRef, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'wait_policy', 'message', { jsonName: 'waitPolicy', type: () => update_v1_WaitPolicy, explicitPresence: true }),
  ],
);

const keysOf_PollWorkflowExecutionUpdateResponse = keyTable('temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateResponse', [
  'outcome',
  'stage',
  'updateRef update_ref',
]);

function parse_PollWorkflowExecutionUpdateResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollWorkflowExecutionUpdateResponse); field >= 0; field = json.nextField(keysOf_PollWorkflowExecutionUpdateResponse)) {
    switch (field) {
      case 0: { // outcome
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, update_v1_Outcome);
        break;
      }
      case 1: { // stage
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_UpdateWorkflowExecutionLifecycleStage);
        break;
      }
      case 2: { // update_ref
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, update_v1_UpdateRef);
        break;
      }
    }
  }
}

export const PollWorkflowExecutionUpdateResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollWorkflowExecutionUpdateResponse',
  parse_PollWorkflowExecutionUpdateResponse,
  () => [
    field(1, 'outcome', 'message', { type: () => update_v1_Outcome, explicitPresence: true }),
    field(2, 'stage', 'enum', { type: () => enums_v1_UpdateWorkflowExecutionLifecycleStage }),
    field(3, 'update_ref', 'message', { jsonName: 'updateRef', type: () => update_v1_UpdateRef, explicitPresence: true }),
  ],
);

const keysOf_PollNexusTaskQueueRequest = keyTable('temporal.api.workflowservice.v1.PollNexusTaskQueueRequest', [
  'namespace',
  'taskQueue task_queue',
  'pollerGroupId poller_group_id',
  'identity',
  'workerInstanceKey worker_instance_key',
  'workerVersionCapabilities worker_version_capabilities',
  'deploymentOptions deployment_options',
  'workerHeartbeat worker_heartbeat',
]);

function parse_PollNexusTaskQueueRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollNexusTaskQueueRequest); field >= 0; field = json.nextField(keysOf_PollNexusTaskQueueRequest)) {
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
      case 1: { // task_queue
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 26, taskqueue_v1_TaskQueue);
        break;
      }
      case 2: { // poller_group_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 3: { // identity
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 4: { // worker_instance_key
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 5: { // worker_version_capabilities
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkerVersionCapabilities);
        break;
      }
      case 6: { // deployment_options
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, deployment_v1_WorkerDeploymentOptions);
        break;
      }
      case 7: { // worker_heartbeat
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, worker_v1_WorkerHeartbeat), false);
        break;
      }
    }
  }
}

export const PollNexusTaskQueueRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollNexusTaskQueueRequest',
  parse_PollNexusTaskQueueRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(3, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(9, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
    field(2, 'identity', 'string'),
    field(8, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
    field(4, 'worker_version_capabilities', 'message', { jsonName: 'workerVersionCapabilities', type: () => common_v1_WorkerVersionCapabilities, explicitPresence: true }),
    field(6, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
    field(7, 'worker_heartbeat', 'message', { jsonName: 'workerHeartbeat', cardinality: 'repeated', type: () => worker_v1_WorkerHeartbeat }),
  ],
);

const keysOf_PollNexusTaskQueueResponse = keyTable('temporal.api.workflowservice.v1.PollNexusTaskQueueResponse', [
  'taskToken task_token',
  'request',
  'pollerScalingDecision poller_scaling_decision',
  'pollerGroupId poller_group_id',
  'pollerGroupInfos poller_group_infos',
  'pollerGroupsInfo poller_groups_info',
]);

function parse_PollNexusTaskQueueResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollNexusTaskQueueResponse); field >= 0; field = json.nextField(keysOf_PollNexusTaskQueueResponse)) {
    switch (field) {
      case 0: { // task_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // request
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, nexus_v1_Request);
        break;
      }
      case 2: { // poller_scaling_decision
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, taskqueue_v1_PollerScalingDecision);
        break;
      }
      case 3: { // poller_group_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // poller_group_infos
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, taskqueue_v1_PollerGroupInfo), false);
        break;
      }
      case 5: { // poller_groups_info
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, taskqueue_v1_PollerGroupsInfo);
        break;
      }
    }
  }
}

export const PollNexusTaskQueueResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollNexusTaskQueueResponse',
  parse_PollNexusTaskQueueResponse,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(2, 'request', 'message', { type: () => nexus_v1_Request, explicitPresence: true }),
    field(3, 'poller_scaling_decision', 'message', { jsonName: 'pollerScalingDecision', type: () => taskqueue_v1_PollerScalingDecision, explicitPresence: true }),
    field(4, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
    field(5, 'poller_group_infos', 'message', { jsonName: 'pollerGroupInfos', cardinality: 'repeated', type: () => taskqueue_v1_PollerGroupInfo }),
    field(6, 'poller_groups_info', 'message', { jsonName: 'pollerGroupsInfo', type: () => taskqueue_v1_PollerGroupsInfo, explicitPresence: true }),
  ],
);

const keysOf_RespondNexusTaskCompletedRequest = keyTable('temporal.api.workflowservice.v1.RespondNexusTaskCompletedRequest', [
  'namespace',
  'identity',
  'taskToken task_token',
  'response',
  'pollerGroupId poller_group_id',
]);

function parse_RespondNexusTaskCompletedRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondNexusTaskCompletedRequest); field >= 0; field = json.nextField(keysOf_RespondNexusTaskCompletedRequest)) {
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
      case 2: { // task_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // response
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, nexus_v1_Response);
        break;
      }
      case 4: { // poller_group_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
    }
  }
}

export const RespondNexusTaskCompletedRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondNexusTaskCompletedRequest',
  parse_RespondNexusTaskCompletedRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(4, 'response', 'message', { type: () => nexus_v1_Response, explicitPresence: true }),
    field(5, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
  ],
);

const keysOf_RespondNexusTaskCompletedResponse = keyTable('temporal.api.workflowservice.v1.RespondNexusTaskCompletedResponse', [
]);

function parse_RespondNexusTaskCompletedResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondNexusTaskCompletedResponse);
}

export const RespondNexusTaskCompletedResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondNexusTaskCompletedResponse',
  parse_RespondNexusTaskCompletedResponse,
  () => [],
);

const keysOf_RespondNexusTaskFailedRequest = keyTable('temporal.api.workflowservice.v1.RespondNexusTaskFailedRequest', [
  'namespace',
  'identity',
  'taskToken task_token',
  'error',
  'failure',
  'pollerGroupId poller_group_id',
]);

function parse_RespondNexusTaskFailedRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RespondNexusTaskFailedRequest); field >= 0; field = json.nextField(keysOf_RespondNexusTaskFailedRequest)) {
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
      case 2: { // task_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // error
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, nexus_v1_HandlerError);
        break;
      }
      case 4: { // failure
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, failure_v1_Failure);
        break;
      }
      case 5: { // poller_group_id
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

export const RespondNexusTaskFailedRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondNexusTaskFailedRequest',
  parse_RespondNexusTaskFailedRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'task_token', 'bytes', { jsonName: 'taskToken' }),
    field(4, 'error', 'message', { type: () => nexus_v1_HandlerError, explicitPresence: true }),
    field(5, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(6, 'poller_group_id', 'string', { jsonName: 'pollerGroupId' }),
  ],
);

const keysOf_RespondNexusTaskFailedResponse = keyTable('temporal.api.workflowservice.v1.RespondNexusTaskFailedResponse', [
]);

function parse_RespondNexusTaskFailedResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RespondNexusTaskFailedResponse);
}

export const RespondNexusTaskFailedResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RespondNexusTaskFailedResponse',
  parse_RespondNexusTaskFailedResponse,
  () => [],
);

const keysOf_ExecuteMultiOperationRequest = keyTable('temporal.api.workflowservice.v1.ExecuteMultiOperationRequest', [
  'namespace',
  'operations',
  'resourceId resource_id',
]);

function parse_ExecuteMultiOperationRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ExecuteMultiOperationRequest); field >= 0; field = json.nextField(keysOf_ExecuteMultiOperationRequest)) {
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
      case 1: { // operations
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, ExecuteMultiOperationRequest_Operation), false);
        break;
      }
      case 2: { // resource_id
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

export const ExecuteMultiOperationRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ExecuteMultiOperationRequest',
  parse_ExecuteMultiOperationRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'operations', 'message', { cardinality: 'repeated', type: () => ExecuteMultiOperationRequest_Operation }),
    field(3, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_ExecuteMultiOperationRequest_Operation = keyTable('temporal.api.workflowservice.v1.ExecuteMultiOperationRequest.Operation', [
  'startWorkflow start_workflow',
  'updateWorkflow update_workflow',
]);

function parse_ExecuteMultiOperationRequest_Operation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ExecuteMultiOperationRequest_Operation); field >= 0; field = json.nextField(keysOf_ExecuteMultiOperationRequest_Operation)) {
    switch (field) {
      case 0: { // start_workflow
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, StartWorkflowExecutionRequest);
        break;
      }
      case 1: { // update_workflow
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('operation');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, UpdateWorkflowExecutionRequest);
        break;
      }
    }
  }
}

export const ExecuteMultiOperationRequest_Operation: MessageType = messageType(
  'temporal.api.workflowservice.v1.ExecuteMultiOperationRequest.Operation',
  parse_ExecuteMultiOperationRequest_Operation,
  () => [
    field(1, 'start_workflow', 'message', { jsonName: 'startWorkflow', type: () => StartWorkflowExecutionRequest, oneof: 0, explicitPresence: true }),
    field(2, 'update_workflow', 'message', { jsonName: 'updateWorkflow', type: () => UpdateWorkflowExecutionRequest, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_ExecuteMultiOperationResponse = keyTable('temporal.api.workflowservice.v1.ExecuteMultiOperationResponse', [
  'responses',
]);

function parse_ExecuteMultiOperationResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ExecuteMultiOperationResponse); field >= 0; field = json.nextField(keysOf_ExecuteMultiOperationResponse)) {
    switch (field) {
      case 0: { // responses
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, ExecuteMultiOperationResponse_Response), false);
        break;
      }
    }
  }
}

export const ExecuteMultiOperationResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ExecuteMultiOperationResponse',
  parse_ExecuteMultiOperationResponse,
  () => [
    field(1, 'responses', 'message', { cardinality: 'repeated', type: () => ExecuteMultiOperationResponse_Response }),
  ],
);

const keysOf_ExecuteMultiOperationResponse_Response = keyTable('temporal.api.workflowservice.v1.ExecuteMultiOperationResponse.Response', [
  'startWorkflow start_workflow',
  'updateWorkflow update_workflow',
]);

function parse_ExecuteMultiOperationResponse_Response(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ExecuteMultiOperationResponse_Response); field >= 0; field = json.nextField(keysOf_ExecuteMultiOperationResponse_Response)) {
    switch (field) {
      case 0: { // start_workflow
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('response');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, StartWorkflowExecutionResponse);
        break;
      }
      case 1: { // update_workflow
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('response');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, UpdateWorkflowExecutionResponse);
        break;
      }
    }
  }
}

export const ExecuteMultiOperationResponse_Response: MessageType = messageType(
  'temporal.api.workflowservice.v1.ExecuteMultiOperationResponse.Response',
  parse_ExecuteMultiOperationResponse_Response,
  () => [
    field(1, 'start_workflow', 'message', { jsonName: 'startWorkflow', type: () => StartWorkflowExecutionResponse, oneof: 0, explicitPresence: true }),
    field(2, 'update_workflow', 'message', { jsonName: 'updateWorkflow', type: () => UpdateWorkflowExecutionResponse, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_UpdateActivityOptionsRequest = keyTable('temporal.api.workflowservice.v1.UpdateActivityOptionsRequest', [
  'namespace',
  'execution',
  'identity',
  'activityOptions activity_options',
  'updateMask update_mask',
  'id',
  'type',
  'matchAll match_all',
  'restoreOriginal restore_original',
]);

function parse_UpdateActivityOptionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_UpdateActivityOptionsRequest); field >= 0; field = json.nextField(keysOf_UpdateActivityOptionsRequest)) {
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
      case 5: { // id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 50, true);
        break;
      }
      case 6: { // type
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 58, true);
        break;
      }
      case 7: { // match_all
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 72, true);
        break;
      }
      case 8: { // restore_original
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
    }
  }
}

export const UpdateActivityOptionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateActivityOptionsRequest',
  parse_UpdateActivityOptionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'activity_options', 'message', { jsonName: 'activityOptions', type: () => activity_v1_ActivityOptions, explicitPresence: true }),
    field(5, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
    field(6, 'id', 'string', { oneof: 0, explicitPresence: true }),
    field(7, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(9, 'match_all', 'bool', { jsonName: 'matchAll', oneof: 0, explicitPresence: true }),
    field(8, 'restore_original', 'bool', { jsonName: 'restoreOriginal' }),
  ],
);

const keysOf_UpdateActivityExecutionOptionsRequest = keyTable('temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsRequest', [
  'namespace',
  'workflowId workflow_id',
  'activityId activity_id',
  'runId run_id',
  'identity',
  'activityOptions activity_options',
  'updateMask update_mask',
  'restoreOriginal restore_original',
  'resourceId resource_id',
  'requestId request_id',
]);

function parse_UpdateActivityExecutionOptionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateActivityExecutionOptionsRequest); field >= 0; field = json.nextField(keysOf_UpdateActivityExecutionOptionsRequest)) {
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
      case 2: { // activity_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // run_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // activity_options
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, activity_v1_ActivityOptions);
        break;
      }
      case 6: { // update_mask
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_FieldMask);
        break;
      }
      case 7: { // restore_original
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
      case 8: { // resource_id
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

export const UpdateActivityExecutionOptionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsRequest',
  parse_UpdateActivityExecutionOptionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(4, 'run_id', 'string', { jsonName: 'runId' }),
    field(5, 'identity', 'string'),
    field(6, 'activity_options', 'message', { jsonName: 'activityOptions', type: () => activity_v1_ActivityOptions, explicitPresence: true }),
    field(7, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
    field(8, 'restore_original', 'bool', { jsonName: 'restoreOriginal' }),
    field(9, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(10, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_UpdateActivityOptionsResponse = keyTable('temporal.api.workflowservice.v1.UpdateActivityOptionsResponse', [
  'activityOptions activity_options',
]);

function parse_UpdateActivityOptionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateActivityOptionsResponse); field >= 0; field = json.nextField(keysOf_UpdateActivityOptionsResponse)) {
    switch (field) {
      case 0: { // activity_options
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, activity_v1_ActivityOptions);
        break;
      }
    }
  }
}

export const UpdateActivityOptionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateActivityOptionsResponse',
  parse_UpdateActivityOptionsResponse,
  () => [
    field(1, 'activity_options', 'message', { jsonName: 'activityOptions', type: () => activity_v1_ActivityOptions, explicitPresence: true }),
  ],
);

const keysOf_UpdateActivityExecutionOptionsResponse = keyTable('temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsResponse', [
  'activityOptions activity_options',
]);

function parse_UpdateActivityExecutionOptionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateActivityExecutionOptionsResponse); field >= 0; field = json.nextField(keysOf_UpdateActivityExecutionOptionsResponse)) {
    switch (field) {
      case 0: { // activity_options
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, activity_v1_ActivityOptions);
        break;
      }
    }
  }
}

export const UpdateActivityExecutionOptionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateActivityExecutionOptionsResponse',
  parse_UpdateActivityExecutionOptionsResponse,
  () => [
    field(1, 'activity_options', 'message', { jsonName: 'activityOptions', type: () => activity_v1_ActivityOptions, explicitPresence: true }),
  ],
);

const keysOf_PauseActivityRequest = keyTable('temporal.api.workflowservice.v1.PauseActivityRequest', [
  'namespace',
  'execution',
  'identity',
  'id',
  'type',
  'reason',
  'requestId request_id',
]);

function parse_PauseActivityRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_PauseActivityRequest); field >= 0; field = json.nextField(keysOf_PauseActivityRequest)) {
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
      case 3: { // id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 34, true);
        break;
      }
      case 4: { // type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 42, true);
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
      case 6: { // request_id
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

export const PauseActivityRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PauseActivityRequest',
  parse_PauseActivityRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'id', 'string', { oneof: 0, explicitPresence: true }),
    field(5, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(6, 'reason', 'string'),
    field(7, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_PauseActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.PauseActivityExecutionRequest', [
  'namespace',
  'workflowId workflow_id',
  'activityId activity_id',
  'runId run_id',
  'identity',
  'reason',
  'resourceId resource_id',
  'requestId request_id',
]);

function parse_PauseActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PauseActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_PauseActivityExecutionRequest)) {
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
      case 2: { // activity_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // run_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
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
      case 6: { // resource_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // request_id
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
    }
  }
}

export const PauseActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PauseActivityExecutionRequest',
  parse_PauseActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(4, 'run_id', 'string', { jsonName: 'runId' }),
    field(5, 'identity', 'string'),
    field(6, 'reason', 'string'),
    field(7, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(8, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_PauseActivityResponse = keyTable('temporal.api.workflowservice.v1.PauseActivityResponse', [
]);

function parse_PauseActivityResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_PauseActivityResponse);
}

export const PauseActivityResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PauseActivityResponse',
  parse_PauseActivityResponse,
  () => [],
);

const keysOf_PauseActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.PauseActivityExecutionResponse', [
]);

function parse_PauseActivityExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_PauseActivityExecutionResponse);
}

export const PauseActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PauseActivityExecutionResponse',
  parse_PauseActivityExecutionResponse,
  () => [],
);

const keysOf_UnpauseActivityRequest = keyTable('temporal.api.workflowservice.v1.UnpauseActivityRequest', [
  'namespace',
  'execution',
  'identity',
  'id',
  'type',
  'unpauseAll unpause_all',
  'resetAttempts reset_attempts',
  'resetHeartbeat reset_heartbeat',
  'jitter',
]);

function parse_UnpauseActivityRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_UnpauseActivityRequest); field >= 0; field = json.nextField(keysOf_UnpauseActivityRequest)) {
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
      case 3: { // id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 34, true);
        break;
      }
      case 4: { // type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 42, true);
        break;
      }
      case 5: { // unpause_all
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 48, true);
        break;
      }
      case 6: { // reset_attempts
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
      case 7: { // reset_heartbeat
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
      case 8: { // jitter
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Duration);
        break;
      }
    }
  }
}

export const UnpauseActivityRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UnpauseActivityRequest',
  parse_UnpauseActivityRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'id', 'string', { oneof: 0, explicitPresence: true }),
    field(5, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(6, 'unpause_all', 'bool', { jsonName: 'unpauseAll', oneof: 0, explicitPresence: true }),
    field(7, 'reset_attempts', 'bool', { jsonName: 'resetAttempts' }),
    field(8, 'reset_heartbeat', 'bool', { jsonName: 'resetHeartbeat' }),
    field(9, 'jitter', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_UnpauseActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.UnpauseActivityExecutionRequest', [
  'namespace',
  'workflowId workflow_id',
  'activityId activity_id',
  'runId run_id',
  'identity',
  'reason',
  'jitter',
  'resourceId resource_id',
  'requestId request_id',
]);

function parse_UnpauseActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UnpauseActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_UnpauseActivityExecutionRequest)) {
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
      case 2: { // activity_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // run_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // reason
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 6: { // jitter
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Duration);
        break;
      }
      case 7: { // resource_id
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 8: { // request_id
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 90, false);
        break;
      }
    }
  }
}

export const UnpauseActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UnpauseActivityExecutionRequest',
  parse_UnpauseActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(4, 'run_id', 'string', { jsonName: 'runId' }),
    field(5, 'identity', 'string'),
    field(8, 'reason', 'string'),
    field(9, 'jitter', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(11, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_UnpauseActivityResponse = keyTable('temporal.api.workflowservice.v1.UnpauseActivityResponse', [
]);

function parse_UnpauseActivityResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_UnpauseActivityResponse);
}

export const UnpauseActivityResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UnpauseActivityResponse',
  parse_UnpauseActivityResponse,
  () => [],
);

const keysOf_UnpauseActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.UnpauseActivityExecutionResponse', [
]);

function parse_UnpauseActivityExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_UnpauseActivityExecutionResponse);
}

export const UnpauseActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UnpauseActivityExecutionResponse',
  parse_UnpauseActivityExecutionResponse,
  () => [],
);

const keysOf_ResetActivityRequest = keyTable('temporal.api.workflowservice.v1.ResetActivityRequest', [
  'namespace',
  'execution',
  'identity',
  'id',
  'type',
  'matchAll match_all',
  'resetHeartbeat reset_heartbeat',
  'keepPaused keep_paused',
  'jitter',
  'restoreOriginalOptions restore_original_options',
]);

function parse_ResetActivityRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ResetActivityRequest); field >= 0; field = json.nextField(keysOf_ResetActivityRequest)) {
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
      case 3: { // id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 34, true);
        break;
      }
      case 4: { // type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 42, true);
        break;
      }
      case 5: { // match_all
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('activity');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 80, true);
        break;
      }
      case 6: { // reset_heartbeat
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 7: { // keep_paused
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
      case 8: { // jitter
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 9: { // restore_original_options
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
    }
  }
}

export const ResetActivityRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetActivityRequest',
  parse_ResetActivityRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'id', 'string', { oneof: 0, explicitPresence: true }),
    field(5, 'type', 'string', { oneof: 0, explicitPresence: true }),
    field(10, 'match_all', 'bool', { jsonName: 'matchAll', oneof: 0, explicitPresence: true }),
    field(6, 'reset_heartbeat', 'bool', { jsonName: 'resetHeartbeat' }),
    field(7, 'keep_paused', 'bool', { jsonName: 'keepPaused' }),
    field(8, 'jitter', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'restore_original_options', 'bool', { jsonName: 'restoreOriginalOptions' }),
  ],
);

const keysOf_ResetActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.ResetActivityExecutionRequest', [
  'namespace',
  'workflowId workflow_id',
  'activityId activity_id',
  'runId run_id',
  'identity',
  'keepPaused keep_paused',
  'jitter',
  'restoreOriginalOptions restore_original_options',
  'resourceId resource_id',
  'requestId request_id',
  'resetHeartbeat reset_heartbeat',
]);

function parse_ResetActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResetActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_ResetActivityExecutionRequest)) {
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
      case 2: { // activity_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // run_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
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
      case 8: { // resource_id
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
      case 10: { // reset_heartbeat
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseBool(json, out, 88, false);
        break;
      }
    }
  }
}

export const ResetActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetActivityExecutionRequest',
  parse_ResetActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(4, 'run_id', 'string', { jsonName: 'runId' }),
    field(5, 'identity', 'string'),
    field(6, 'keep_paused', 'bool', { jsonName: 'keepPaused' }),
    field(7, 'jitter', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'restore_original_options', 'bool', { jsonName: 'restoreOriginalOptions' }),
    field(9, 'resource_id', 'string', { jsonName: 'resourceId' }),
    field(10, 'request_id', 'string', { jsonName: 'requestId' }),
    field(11, 'reset_heartbeat', 'bool', { jsonName: 'resetHeartbeat' }),
  ],
);

const keysOf_ResetActivityResponse = keyTable('temporal.api.workflowservice.v1.ResetActivityResponse', [
]);

function parse_ResetActivityResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_ResetActivityResponse);
}

export const ResetActivityResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetActivityResponse',
  parse_ResetActivityResponse,
  () => [],
);

const keysOf_ResetActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.ResetActivityExecutionResponse', [
]);

function parse_ResetActivityExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_ResetActivityExecutionResponse);
}

export const ResetActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ResetActivityExecutionResponse',
  parse_ResetActivityExecutionResponse,
  () => [],
);

const keysOf_UpdateWorkflowExecutionOptionsRequest = keyTable('temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsRequest', [
  'namespace',
  'workflowExecution workflow_execution',
  'workflowExecutionOptions workflow_execution_options',
  'updateMask update_mask',
  'identity',
]);

function parse_UpdateWorkflowExecutionOptionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkflowExecutionOptionsRequest); field >= 0; field = json.nextField(keysOf_UpdateWorkflowExecutionOptionsRequest)) {
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
      case 2: { // workflow_execution_options
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, workflow_v1_WorkflowExecutionOptions);
        break;
      }
      case 3: { // update_mask
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_FieldMask);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
    }
  }
}

export const UpdateWorkflowExecutionOptionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsRequest',
  parse_UpdateWorkflowExecutionOptionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'workflow_execution_options', 'message', { jsonName: 'workflowExecutionOptions', type: () => workflow_v1_WorkflowExecutionOptions, explicitPresence: true }),
    field(4, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
    field(5, 'identity', 'string'),
  ],
);

const keysOf_UpdateWorkflowExecutionOptionsResponse = keyTable('temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsResponse', [
  'workflowExecutionOptions workflow_execution_options',
  'updateTime update_time',
]);

function parse_UpdateWorkflowExecutionOptionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkflowExecutionOptionsResponse); field >= 0; field = json.nextField(keysOf_UpdateWorkflowExecutionOptionsResponse)) {
    switch (field) {
      case 0: { // workflow_execution_options
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, workflow_v1_WorkflowExecutionOptions);
        break;
      }
      case 1: { // update_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const UpdateWorkflowExecutionOptionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkflowExecutionOptionsResponse',
  parse_UpdateWorkflowExecutionOptionsResponse,
  () => [
    field(1, 'workflow_execution_options', 'message', { jsonName: 'workflowExecutionOptions', type: () => workflow_v1_WorkflowExecutionOptions, explicitPresence: true }),
    field(2, 'update_time', 'message', { jsonName: 'updateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_DescribeDeploymentRequest = keyTable('temporal.api.workflowservice.v1.DescribeDeploymentRequest', [
  'namespace',
  'deployment',
]);

function parse_DescribeDeploymentRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeDeploymentRequest); field >= 0; field = json.nextField(keysOf_DescribeDeploymentRequest)) {
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
    }
  }
}

export const DescribeDeploymentRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeDeploymentRequest',
  parse_DescribeDeploymentRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
  ],
);

const keysOf_DescribeDeploymentResponse = keyTable('temporal.api.workflowservice.v1.DescribeDeploymentResponse', [
  'deploymentInfo deployment_info',
]);

function parse_DescribeDeploymentResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeDeploymentResponse); field >= 0; field = json.nextField(keysOf_DescribeDeploymentResponse)) {
    switch (field) {
      case 0: { // deployment_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_DeploymentInfo);
        break;
      }
    }
  }
}

export const DescribeDeploymentResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeDeploymentResponse',
  parse_DescribeDeploymentResponse,
  () => [
    field(1, 'deployment_info', 'message', { jsonName: 'deploymentInfo', type: () => deployment_v1_DeploymentInfo, explicitPresence: true }),
  ],
);

const keysOf_DescribeWorkerDeploymentVersionRequest = keyTable('temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionRequest', [
  'namespace',
  'version',
  'deploymentVersion deployment_version',
  'reportTaskQueueStats report_task_queue_stats',
]);

function parse_DescribeWorkerDeploymentVersionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkerDeploymentVersionRequest); field >= 0; field = json.nextField(keysOf_DescribeWorkerDeploymentVersionRequest)) {
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
      case 1: { // version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 3: { // report_task_queue_stats
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
    }
  }
}

export const DescribeWorkerDeploymentVersionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionRequest',
  parse_DescribeWorkerDeploymentVersionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'version', 'string'),
    field(3, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(4, 'report_task_queue_stats', 'bool', { jsonName: 'reportTaskQueueStats' }),
  ],
);

const keysOf_DescribeWorkerDeploymentVersionResponse = keyTable('temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse', [
  'workerDeploymentVersionInfo worker_deployment_version_info',
  'versionTaskQueues version_task_queues',
]);

function parse_DescribeWorkerDeploymentVersionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkerDeploymentVersionResponse); field >= 0; field = json.nextField(keysOf_DescribeWorkerDeploymentVersionResponse)) {
    switch (field) {
      case 0: { // worker_deployment_version_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_WorkerDeploymentVersionInfo);
        break;
      }
      case 1: { // version_task_queues
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, DescribeWorkerDeploymentVersionResponse_VersionTaskQueue), false);
        break;
      }
    }
  }
}

export const DescribeWorkerDeploymentVersionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse',
  parse_DescribeWorkerDeploymentVersionResponse,
  () => [
    field(1, 'worker_deployment_version_info', 'message', { jsonName: 'workerDeploymentVersionInfo', type: () => deployment_v1_WorkerDeploymentVersionInfo, explicitPresence: true }),
    field(2, 'version_task_queues', 'message', { jsonName: 'versionTaskQueues', cardinality: 'repeated', type: () => DescribeWorkerDeploymentVersionResponse_VersionTaskQueue }),
  ],
);

const keysOf_DescribeWorkerDeploymentVersionResponse_VersionTaskQueue = keyTable('temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse.VersionTaskQueue', [
  'name',
  'type',
  'stats',
  'statsByPriorityKey stats_by_priority_key',
]);

function parse_DescribeWorkerDeploymentVersionResponse_VersionTaskQueue(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkerDeploymentVersionResponse_VersionTaskQueue); field >= 0; field = json.nextField(keysOf_DescribeWorkerDeploymentVersionResponse_VersionTaskQueue)) {
    switch (field) {
      case 0: { // name
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
        parseEnum(json, out, 16, false, enums_v1_TaskQueueType);
        break;
      }
      case 2: { // stats
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, taskqueue_v1_TaskQueueStats);
        break;
      }
      case 3: { // stats_by_priority_key
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMap(json, out, 34, 'int32', (json, out) => parseMessage(json, out, 18, taskqueue_v1_TaskQueueStats), false);
        break;
      }
    }
  }
}

export const DescribeWorkerDeploymentVersionResponse_VersionTaskQueue: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkerDeploymentVersionResponse.VersionTaskQueue',
  parse_DescribeWorkerDeploymentVersionResponse_VersionTaskQueue,
  () => [
    field(1, 'name', 'string'),
    field(2, 'type', 'enum', { type: () => enums_v1_TaskQueueType }),
    field(3, 'stats', 'message', { type: () => taskqueue_v1_TaskQueueStats, explicitPresence: true }),
    field(4, 'stats_by_priority_key', 'message', { jsonName: 'statsByPriorityKey', cardinality: 'map', type: () => taskqueue_v1_TaskQueueStats, mapKey: 'int32' }),
  ],
);

const keysOf_DescribeWorkerDeploymentRequest = keyTable('temporal.api.workflowservice.v1.DescribeWorkerDeploymentRequest', [
  'namespace',
  'deploymentName deployment_name',
]);

function parse_DescribeWorkerDeploymentRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkerDeploymentRequest); field >= 0; field = json.nextField(keysOf_DescribeWorkerDeploymentRequest)) {
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
      case 1: { // deployment_name
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

export const DescribeWorkerDeploymentRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkerDeploymentRequest',
  parse_DescribeWorkerDeploymentRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
  ],
);

const keysOf_DescribeWorkerDeploymentResponse = keyTable('temporal.api.workflowservice.v1.DescribeWorkerDeploymentResponse', [
  'conflictToken conflict_token',
  'workerDeploymentInfo worker_deployment_info',
]);

function parse_DescribeWorkerDeploymentResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkerDeploymentResponse); field >= 0; field = json.nextField(keysOf_DescribeWorkerDeploymentResponse)) {
    switch (field) {
      case 0: { // conflict_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // worker_deployment_info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, deployment_v1_WorkerDeploymentInfo);
        break;
      }
    }
  }
}

export const DescribeWorkerDeploymentResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkerDeploymentResponse',
  parse_DescribeWorkerDeploymentResponse,
  () => [
    field(1, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(2, 'worker_deployment_info', 'message', { jsonName: 'workerDeploymentInfo', type: () => deployment_v1_WorkerDeploymentInfo, explicitPresence: true }),
  ],
);

const keysOf_ListDeploymentsRequest = keyTable('temporal.api.workflowservice.v1.ListDeploymentsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
  'seriesName series_name',
]);

function parse_ListDeploymentsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListDeploymentsRequest); field >= 0; field = json.nextField(keysOf_ListDeploymentsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // series_name
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

export const ListDeploymentsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListDeploymentsRequest',
  parse_ListDeploymentsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'series_name', 'string', { jsonName: 'seriesName' }),
  ],
);

const keysOf_ListDeploymentsResponse = keyTable('temporal.api.workflowservice.v1.ListDeploymentsResponse', [
  'nextPageToken next_page_token',
  'deployments',
]);

function parse_ListDeploymentsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListDeploymentsResponse); field >= 0; field = json.nextField(keysOf_ListDeploymentsResponse)) {
    switch (field) {
      case 0: { // next_page_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // deployments
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, deployment_v1_DeploymentListInfo), false);
        break;
      }
    }
  }
}

export const ListDeploymentsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListDeploymentsResponse',
  parse_ListDeploymentsResponse,
  () => [
    field(1, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(2, 'deployments', 'message', { cardinality: 'repeated', type: () => deployment_v1_DeploymentListInfo }),
  ],
);

const keysOf_SetCurrentDeploymentRequest = keyTable('temporal.api.workflowservice.v1.SetCurrentDeploymentRequest', [
  'namespace',
  'deployment',
  'identity',
  'updateMetadata update_metadata',
]);

function parse_SetCurrentDeploymentRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SetCurrentDeploymentRequest); field >= 0; field = json.nextField(keysOf_SetCurrentDeploymentRequest)) {
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
      case 3: { // update_metadata
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, deployment_v1_UpdateDeploymentMetadata);
        break;
      }
    }
  }
}

export const SetCurrentDeploymentRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetCurrentDeploymentRequest',
  parse_SetCurrentDeploymentRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'update_metadata', 'message', { jsonName: 'updateMetadata', type: () => deployment_v1_UpdateDeploymentMetadata, explicitPresence: true }),
  ],
);

const keysOf_SetCurrentDeploymentResponse = keyTable('temporal.api.workflowservice.v1.SetCurrentDeploymentResponse', [
  'currentDeploymentInfo current_deployment_info',
  'previousDeploymentInfo previous_deployment_info',
]);

function parse_SetCurrentDeploymentResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SetCurrentDeploymentResponse); field >= 0; field = json.nextField(keysOf_SetCurrentDeploymentResponse)) {
    switch (field) {
      case 0: { // current_deployment_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_DeploymentInfo);
        break;
      }
      case 1: { // previous_deployment_info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, deployment_v1_DeploymentInfo);
        break;
      }
    }
  }
}

export const SetCurrentDeploymentResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetCurrentDeploymentResponse',
  parse_SetCurrentDeploymentResponse,
  () => [
    field(1, 'current_deployment_info', 'message', { jsonName: 'currentDeploymentInfo', type: () => deployment_v1_DeploymentInfo, explicitPresence: true }),
    field(2, 'previous_deployment_info', 'message', { jsonName: 'previousDeploymentInfo', type: () => deployment_v1_DeploymentInfo, explicitPresence: true }),
  ],
);

const keysOf_SetWorkerDeploymentCurrentVersionRequest = keyTable('temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionRequest', [
  'namespace',
  'deploymentName deployment_name',
  'version',
  'buildId build_id',
  'conflictToken conflict_token',
  'identity',
  'ignoreMissingTaskQueues ignore_missing_task_queues',
  'allowNoPollers allow_no_pollers',
]);

function parse_SetWorkerDeploymentCurrentVersionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SetWorkerDeploymentCurrentVersionRequest); field >= 0; field = json.nextField(keysOf_SetWorkerDeploymentCurrentVersionRequest)) {
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
      case 1: { // deployment_name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // build_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 4: { // conflict_token
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBytes(json, out, 34, false);
        break;
      }
      case 5: { // identity
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 6: { // ignore_missing_task_queues
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 7: { // allow_no_pollers
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
    }
  }
}

export const SetWorkerDeploymentCurrentVersionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionRequest',
  parse_SetWorkerDeploymentCurrentVersionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
    field(3, 'version', 'string'),
    field(7, 'build_id', 'string', { jsonName: 'buildId' }),
    field(4, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(5, 'identity', 'string'),
    field(6, 'ignore_missing_task_queues', 'bool', { jsonName: 'ignoreMissingTaskQueues' }),
    field(9, 'allow_no_pollers', 'bool', { jsonName: 'allowNoPollers' }),
  ],
);

const keysOf_SetWorkerDeploymentCurrentVersionResponse = keyTable('temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionResponse', [
  'conflictToken conflict_token',
  'previousVersion previous_version',
  'previousDeploymentVersion previous_deployment_version',
]);

function parse_SetWorkerDeploymentCurrentVersionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SetWorkerDeploymentCurrentVersionResponse); field >= 0; field = json.nextField(keysOf_SetWorkerDeploymentCurrentVersionResponse)) {
    switch (field) {
      case 0: { // conflict_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // previous_version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // previous_deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, deployment_v1_WorkerDeploymentVersion);
        break;
      }
    }
  }
}

export const SetWorkerDeploymentCurrentVersionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionResponse',
  parse_SetWorkerDeploymentCurrentVersionResponse,
  () => [
    field(1, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(2, 'previous_version', 'string', { jsonName: 'previousVersion' }),
    field(3, 'previous_deployment_version', 'message', { jsonName: 'previousDeploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
  ],
);

const keysOf_SetWorkerDeploymentRampingVersionRequest = keyTable('temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionRequest', [
  'namespace',
  'deploymentName deployment_name',
  'version',
  'buildId build_id',
  'percentage',
  'conflictToken conflict_token',
  'identity',
  'ignoreMissingTaskQueues ignore_missing_task_queues',
  'allowNoPollers allow_no_pollers',
]);

function parse_SetWorkerDeploymentRampingVersionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SetWorkerDeploymentRampingVersionRequest); field >= 0; field = json.nextField(keysOf_SetWorkerDeploymentRampingVersionRequest)) {
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
      case 1: { // deployment_name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // build_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 4: { // percentage
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseFloat32(json, out, 37, false);
        break;
      }
      case 5: { // conflict_token
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBytes(json, out, 42, false);
        break;
      }
      case 6: { // identity
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 7: { // ignore_missing_task_queues
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
      case 8: { // allow_no_pollers
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseBool(json, out, 80, false);
        break;
      }
    }
  }
}

export const SetWorkerDeploymentRampingVersionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionRequest',
  parse_SetWorkerDeploymentRampingVersionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
    field(3, 'version', 'string'),
    field(8, 'build_id', 'string', { jsonName: 'buildId' }),
    field(4, 'percentage', 'float'),
    field(5, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(6, 'identity', 'string'),
    field(7, 'ignore_missing_task_queues', 'bool', { jsonName: 'ignoreMissingTaskQueues' }),
    field(10, 'allow_no_pollers', 'bool', { jsonName: 'allowNoPollers' }),
  ],
);

const keysOf_SetWorkerDeploymentRampingVersionResponse = keyTable('temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionResponse', [
  'conflictToken conflict_token',
  'previousVersion previous_version',
  'previousDeploymentVersion previous_deployment_version',
  'previousPercentage previous_percentage',
]);

function parse_SetWorkerDeploymentRampingVersionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SetWorkerDeploymentRampingVersionResponse); field >= 0; field = json.nextField(keysOf_SetWorkerDeploymentRampingVersionResponse)) {
    switch (field) {
      case 0: { // conflict_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // previous_version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // previous_deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 34, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 3: { // previous_percentage
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseFloat32(json, out, 29, false);
        break;
      }
    }
  }
}

export const SetWorkerDeploymentRampingVersionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetWorkerDeploymentRampingVersionResponse',
  parse_SetWorkerDeploymentRampingVersionResponse,
  () => [
    field(1, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(2, 'previous_version', 'string', { jsonName: 'previousVersion' }),
    field(4, 'previous_deployment_version', 'message', { jsonName: 'previousDeploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(3, 'previous_percentage', 'float', { jsonName: 'previousPercentage' }),
  ],
);

const keysOf_CreateWorkerDeploymentRequest = keyTable('temporal.api.workflowservice.v1.CreateWorkerDeploymentRequest', [
  'namespace',
  'deploymentName deployment_name',
  'identity',
  'requestId request_id',
]);

function parse_CreateWorkerDeploymentRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateWorkerDeploymentRequest); field >= 0; field = json.nextField(keysOf_CreateWorkerDeploymentRequest)) {
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
      case 1: { // deployment_name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // identity
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 3: { // request_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
    }
  }
}

export const CreateWorkerDeploymentRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateWorkerDeploymentRequest',
  parse_CreateWorkerDeploymentRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
    field(4, 'identity', 'string'),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_CreateWorkerDeploymentResponse = keyTable('temporal.api.workflowservice.v1.CreateWorkerDeploymentResponse', [
  'conflictToken conflict_token',
]);

function parse_CreateWorkerDeploymentResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateWorkerDeploymentResponse); field >= 0; field = json.nextField(keysOf_CreateWorkerDeploymentResponse)) {
    switch (field) {
      case 0: { // conflict_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
    }
  }
}

export const CreateWorkerDeploymentResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateWorkerDeploymentResponse',
  parse_CreateWorkerDeploymentResponse,
  () => [
    field(1, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
  ],
);

const keysOf_ListWorkerDeploymentsRequest = keyTable('temporal.api.workflowservice.v1.ListWorkerDeploymentsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
]);

function parse_ListWorkerDeploymentsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkerDeploymentsRequest); field >= 0; field = json.nextField(keysOf_ListWorkerDeploymentsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
    }
  }
}

export const ListWorkerDeploymentsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkerDeploymentsRequest',
  parse_ListWorkerDeploymentsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ListWorkerDeploymentsResponse = keyTable('temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse', [
  'nextPageToken next_page_token',
  'workerDeployments worker_deployments',
]);

function parse_ListWorkerDeploymentsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkerDeploymentsResponse); field >= 0; field = json.nextField(keysOf_ListWorkerDeploymentsResponse)) {
    switch (field) {
      case 0: { // next_page_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // worker_deployments
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, ListWorkerDeploymentsResponse_WorkerDeploymentSummary), false);
        break;
      }
    }
  }
}

export const ListWorkerDeploymentsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse',
  parse_ListWorkerDeploymentsResponse,
  () => [
    field(1, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(2, 'worker_deployments', 'message', { jsonName: 'workerDeployments', cardinality: 'repeated', type: () => ListWorkerDeploymentsResponse_WorkerDeploymentSummary }),
  ],
);

const keysOf_ListWorkerDeploymentsResponse_WorkerDeploymentSummary = keyTable('temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse.WorkerDeploymentSummary', [
  'name',
  'createTime create_time',
  'routingConfig routing_config',
  'latestVersionSummary latest_version_summary',
  'currentVersionSummary current_version_summary',
  'rampingVersionSummary ramping_version_summary',
]);

function parse_ListWorkerDeploymentsResponse_WorkerDeploymentSummary(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkerDeploymentsResponse_WorkerDeploymentSummary); field >= 0; field = json.nextField(keysOf_ListWorkerDeploymentsResponse_WorkerDeploymentSummary)) {
    switch (field) {
      case 0: { // name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // create_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // routing_config
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, deployment_v1_RoutingConfig);
        break;
      }
      case 3: { // latest_version_summary
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary);
        break;
      }
      case 4: { // current_version_summary
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary);
        break;
      }
      case 5: { // ramping_version_summary
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary);
        break;
      }
    }
  }
}

export const ListWorkerDeploymentsResponse_WorkerDeploymentSummary: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkerDeploymentsResponse.WorkerDeploymentSummary',
  parse_ListWorkerDeploymentsResponse_WorkerDeploymentSummary,
  () => [
    field(1, 'name', 'string'),
    field(2, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'routing_config', 'message', { jsonName: 'routingConfig', type: () => deployment_v1_RoutingConfig, explicitPresence: true }),
    field(4, 'latest_version_summary', 'message', { jsonName: 'latestVersionSummary', type: () => deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary, explicitPresence: true }),
    field(5, 'current_version_summary', 'message', { jsonName: 'currentVersionSummary', type: () => deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary, explicitPresence: true }),
    field(6, 'ramping_version_summary', 'message', { jsonName: 'rampingVersionSummary', type: () => deployment_v1_WorkerDeploymentInfo_WorkerDeploymentVersionSummary, explicitPresence: true }),
  ],
);

const keysOf_CreateWorkerDeploymentVersionRequest = keyTable('temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionRequest', [
  'namespace',
  'deploymentVersion deployment_version',
  'computeConfig compute_config',
  'identity',
  'requestId request_id',
]);

function parse_CreateWorkerDeploymentVersionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateWorkerDeploymentVersionRequest); field >= 0; field = json.nextField(keysOf_CreateWorkerDeploymentVersionRequest)) {
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
      case 2: { // compute_config
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 34, compute_v1_ComputeConfig);
        break;
      }
      case 3: { // identity
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 4: { // request_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
    }
  }
}

export const CreateWorkerDeploymentVersionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionRequest',
  parse_CreateWorkerDeploymentVersionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(4, 'compute_config', 'message', { jsonName: 'computeConfig', type: () => compute_v1_ComputeConfig, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_CreateWorkerDeploymentVersionResponse = keyTable('temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionResponse', [
]);

function parse_CreateWorkerDeploymentVersionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_CreateWorkerDeploymentVersionResponse);
}

export const CreateWorkerDeploymentVersionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateWorkerDeploymentVersionResponse',
  parse_CreateWorkerDeploymentVersionResponse,
  () => [],
);

const keysOf_DeleteWorkerDeploymentVersionRequest = keyTable('temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionRequest', [
  'namespace',
  'version',
  'deploymentVersion deployment_version',
  'skipDrainage skip_drainage',
  'identity',
]);

function parse_DeleteWorkerDeploymentVersionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteWorkerDeploymentVersionRequest); field >= 0; field = json.nextField(keysOf_DeleteWorkerDeploymentVersionRequest)) {
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
      case 1: { // version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 42, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 3: { // skip_drainage
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
    }
  }
}

export const DeleteWorkerDeploymentVersionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionRequest',
  parse_DeleteWorkerDeploymentVersionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'version', 'string'),
    field(5, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(3, 'skip_drainage', 'bool', { jsonName: 'skipDrainage' }),
    field(4, 'identity', 'string'),
  ],
);

const keysOf_DeleteWorkerDeploymentVersionResponse = keyTable('temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionResponse', [
]);

function parse_DeleteWorkerDeploymentVersionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteWorkerDeploymentVersionResponse);
}

export const DeleteWorkerDeploymentVersionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkerDeploymentVersionResponse',
  parse_DeleteWorkerDeploymentVersionResponse,
  () => [],
);

const keysOf_DeleteWorkerDeploymentRequest = keyTable('temporal.api.workflowservice.v1.DeleteWorkerDeploymentRequest', [
  'namespace',
  'deploymentName deployment_name',
  'identity',
]);

function parse_DeleteWorkerDeploymentRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteWorkerDeploymentRequest); field >= 0; field = json.nextField(keysOf_DeleteWorkerDeploymentRequest)) {
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
      case 1: { // deployment_name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
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
    }
  }
}

export const DeleteWorkerDeploymentRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkerDeploymentRequest',
  parse_DeleteWorkerDeploymentRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
    field(3, 'identity', 'string'),
  ],
);

const keysOf_DeleteWorkerDeploymentResponse = keyTable('temporal.api.workflowservice.v1.DeleteWorkerDeploymentResponse', [
]);

function parse_DeleteWorkerDeploymentResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteWorkerDeploymentResponse);
}

export const DeleteWorkerDeploymentResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkerDeploymentResponse',
  parse_DeleteWorkerDeploymentResponse,
  () => [],
);

const keysOf_UpdateWorkerDeploymentVersionComputeConfigRequest = keyTable('temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigRequest', [
  'namespace',
  'deploymentVersion deployment_version',
  'computeConfigScalingGroups compute_config_scaling_groups',
  'removeComputeConfigScalingGroups remove_compute_config_scaling_groups',
  'identity',
  'requestId request_id',
]);

function parse_UpdateWorkerDeploymentVersionComputeConfigRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerDeploymentVersionComputeConfigRequest); field >= 0; field = json.nextField(keysOf_UpdateWorkerDeploymentVersionComputeConfigRequest)) {
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
      case 2: { // compute_config_scaling_groups
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 50, 'string', (json, out) => parseMessage(json, out, 18, compute_v1_ComputeConfigScalingGroupUpdate), false);
        break;
      }
      case 3: { // remove_compute_config_scaling_groups
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 58, true), false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 5: { // request_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
    }
  }
}

export const UpdateWorkerDeploymentVersionComputeConfigRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigRequest',
  parse_UpdateWorkerDeploymentVersionComputeConfigRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(6, 'compute_config_scaling_groups', 'message', { jsonName: 'computeConfigScalingGroups', cardinality: 'map', type: () => compute_v1_ComputeConfigScalingGroupUpdate, mapKey: 'string' }),
    field(7, 'remove_compute_config_scaling_groups', 'string', { jsonName: 'removeComputeConfigScalingGroups', cardinality: 'repeated' }),
    field(3, 'identity', 'string'),
    field(4, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_UpdateWorkerDeploymentVersionComputeConfigResponse = keyTable('temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigResponse', [
]);

function parse_UpdateWorkerDeploymentVersionComputeConfigResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_UpdateWorkerDeploymentVersionComputeConfigResponse);
}

export const UpdateWorkerDeploymentVersionComputeConfigResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionComputeConfigResponse',
  parse_UpdateWorkerDeploymentVersionComputeConfigResponse,
  () => [],
);

const keysOf_ValidateWorkerDeploymentVersionComputeConfigRequest = keyTable('temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigRequest', [
  'namespace',
  'deploymentVersion deployment_version',
  'computeConfigScalingGroups compute_config_scaling_groups',
  'removeComputeConfigScalingGroups remove_compute_config_scaling_groups',
  'identity',
]);

function parse_ValidateWorkerDeploymentVersionComputeConfigRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ValidateWorkerDeploymentVersionComputeConfigRequest); field >= 0; field = json.nextField(keysOf_ValidateWorkerDeploymentVersionComputeConfigRequest)) {
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
      case 2: { // compute_config_scaling_groups
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 50, 'string', (json, out) => parseMessage(json, out, 18, compute_v1_ComputeConfigScalingGroupUpdate), false);
        break;
      }
      case 3: { // remove_compute_config_scaling_groups
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 58, true), false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
    }
  }
}

export const ValidateWorkerDeploymentVersionComputeConfigRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigRequest',
  parse_ValidateWorkerDeploymentVersionComputeConfigRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(6, 'compute_config_scaling_groups', 'message', { jsonName: 'computeConfigScalingGroups', cardinality: 'map', type: () => compute_v1_ComputeConfigScalingGroupUpdate, mapKey: 'string' }),
    field(7, 'remove_compute_config_scaling_groups', 'string', { jsonName: 'removeComputeConfigScalingGroups', cardinality: 'repeated' }),
    field(3, 'identity', 'string'),
  ],
);

const keysOf_ValidateWorkerDeploymentVersionComputeConfigResponse = keyTable('temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigResponse', [
]);

function parse_ValidateWorkerDeploymentVersionComputeConfigResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_ValidateWorkerDeploymentVersionComputeConfigResponse);
}

export const ValidateWorkerDeploymentVersionComputeConfigResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ValidateWorkerDeploymentVersionComputeConfigResponse',
  parse_ValidateWorkerDeploymentVersionComputeConfigResponse,
  () => [],
);

const keysOf_UpdateWorkerDeploymentVersionMetadataRequest = keyTable('temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataRequest', [
  'namespace',
  'version',
  'deploymentVersion deployment_version',
  'upsertEntries upsert_entries',
  'removeEntries remove_entries',
  'identity',
]);

function parse_UpdateWorkerDeploymentVersionMetadataRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerDeploymentVersionMetadataRequest); field >= 0; field = json.nextField(keysOf_UpdateWorkerDeploymentVersionMetadataRequest)) {
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
      case 1: { // version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 42, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 3: { // upsert_entries
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMap(json, out, 26, 'string', (json, out) => parseMessage(json, out, 18, common_v1_Payload), json.shorthand);
        break;
      }
      case 4: { // remove_entries
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 34, true), false);
        break;
      }
      case 5: { // identity
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

export const UpdateWorkerDeploymentVersionMetadataRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataRequest',
  parse_UpdateWorkerDeploymentVersionMetadataRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'version', 'string'),
    field(5, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(3, 'upsert_entries', 'message', { jsonName: 'upsertEntries', cardinality: 'map', type: () => common_v1_Payload, mapKey: 'string' }),
    field(4, 'remove_entries', 'string', { jsonName: 'removeEntries', cardinality: 'repeated' }),
    field(6, 'identity', 'string'),
  ],
);

const keysOf_UpdateWorkerDeploymentVersionMetadataResponse = keyTable('temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataResponse', [
  'metadata',
]);

function parse_UpdateWorkerDeploymentVersionMetadataResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerDeploymentVersionMetadataResponse); field >= 0; field = json.nextField(keysOf_UpdateWorkerDeploymentVersionMetadataResponse)) {
    switch (field) {
      case 0: { // metadata
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_VersionMetadata);
        break;
      }
    }
  }
}

export const UpdateWorkerDeploymentVersionMetadataResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerDeploymentVersionMetadataResponse',
  parse_UpdateWorkerDeploymentVersionMetadataResponse,
  () => [
    field(1, 'metadata', 'message', { type: () => deployment_v1_VersionMetadata, explicitPresence: true }),
  ],
);

const keysOf_SetWorkerDeploymentManagerRequest = keyTable('temporal.api.workflowservice.v1.SetWorkerDeploymentManagerRequest', [
  'namespace',
  'deploymentName deployment_name',
  'managerIdentity manager_identity',
  'self',
  'conflictToken conflict_token',
  'identity',
]);

function parse_SetWorkerDeploymentManagerRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_SetWorkerDeploymentManagerRequest); field >= 0; field = json.nextField(keysOf_SetWorkerDeploymentManagerRequest)) {
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
      case 1: { // deployment_name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // manager_identity
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('new_manager_identity');
          break;
        }
        oneof0 = true;
        parseString(json, out, 26, true);
        break;
      }
      case 3: { // self
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('new_manager_identity');
          break;
        }
        oneof0 = true;
        parseBool(json, out, 32, true);
        break;
      }
      case 4: { // conflict_token
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBytes(json, out, 42, false);
        break;
      }
      case 5: { // identity
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

export const SetWorkerDeploymentManagerRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetWorkerDeploymentManagerRequest',
  parse_SetWorkerDeploymentManagerRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
    field(3, 'manager_identity', 'string', { jsonName: 'managerIdentity', oneof: 0, explicitPresence: true }),
    field(4, 'self', 'bool', { oneof: 0, explicitPresence: true }),
    field(5, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(6, 'identity', 'string'),
  ],
);

const keysOf_SetWorkerDeploymentManagerResponse = keyTable('temporal.api.workflowservice.v1.SetWorkerDeploymentManagerResponse', [
  'conflictToken conflict_token',
  'previousManagerIdentity previous_manager_identity',
]);

function parse_SetWorkerDeploymentManagerResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SetWorkerDeploymentManagerResponse); field >= 0; field = json.nextField(keysOf_SetWorkerDeploymentManagerResponse)) {
    switch (field) {
      case 0: { // conflict_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // previous_manager_identity
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

export const SetWorkerDeploymentManagerResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.SetWorkerDeploymentManagerResponse',
  parse_SetWorkerDeploymentManagerResponse,
  () => [
    field(1, 'conflict_token', 'bytes', { jsonName: 'conflictToken' }),
    field(2, 'previous_manager_identity', 'string', { jsonName: 'previousManagerIdentity' }),
  ],
);

const keysOf_GetCurrentDeploymentRequest = keyTable('temporal.api.workflowservice.v1.GetCurrentDeploymentRequest', [
  'namespace',
  'seriesName series_name',
]);

function parse_GetCurrentDeploymentRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetCurrentDeploymentRequest); field >= 0; field = json.nextField(keysOf_GetCurrentDeploymentRequest)) {
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
      case 1: { // series_name
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

export const GetCurrentDeploymentRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetCurrentDeploymentRequest',
  parse_GetCurrentDeploymentRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'series_name', 'string', { jsonName: 'seriesName' }),
  ],
);

const keysOf_GetCurrentDeploymentResponse = keyTable('temporal.api.workflowservice.v1.GetCurrentDeploymentResponse', [
  'currentDeploymentInfo current_deployment_info',
]);

function parse_GetCurrentDeploymentResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetCurrentDeploymentResponse); field >= 0; field = json.nextField(keysOf_GetCurrentDeploymentResponse)) {
    switch (field) {
      case 0: { // current_deployment_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_DeploymentInfo);
        break;
      }
    }
  }
}

export const GetCurrentDeploymentResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetCurrentDeploymentResponse',
  parse_GetCurrentDeploymentResponse,
  () => [
    field(1, 'current_deployment_info', 'message', { jsonName: 'currentDeploymentInfo', type: () => deployment_v1_DeploymentInfo, explicitPresence: true }),
  ],
);

const keysOf_GetDeploymentReachabilityRequest = keyTable('temporal.api.workflowservice.v1.GetDeploymentReachabilityRequest', [
  'namespace',
  'deployment',
]);

function parse_GetDeploymentReachabilityRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetDeploymentReachabilityRequest); field >= 0; field = json.nextField(keysOf_GetDeploymentReachabilityRequest)) {
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
    }
  }
}

export const GetDeploymentReachabilityRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetDeploymentReachabilityRequest',
  parse_GetDeploymentReachabilityRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
  ],
);

const keysOf_GetDeploymentReachabilityResponse = keyTable('temporal.api.workflowservice.v1.GetDeploymentReachabilityResponse', [
  'deploymentInfo deployment_info',
  'reachability',
  'lastUpdateTime last_update_time',
]);

function parse_GetDeploymentReachabilityResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetDeploymentReachabilityResponse); field >= 0; field = json.nextField(keysOf_GetDeploymentReachabilityResponse)) {
    switch (field) {
      case 0: { // deployment_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_DeploymentInfo);
        break;
      }
      case 1: { // reachability
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_DeploymentReachability);
        break;
      }
      case 2: { // last_update_time
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const GetDeploymentReachabilityResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.GetDeploymentReachabilityResponse',
  parse_GetDeploymentReachabilityResponse,
  () => [
    field(1, 'deployment_info', 'message', { jsonName: 'deploymentInfo', type: () => deployment_v1_DeploymentInfo, explicitPresence: true }),
    field(2, 'reachability', 'enum', { type: () => enums_v1_DeploymentReachability }),
    field(3, 'last_update_time', 'message', { jsonName: 'lastUpdateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_CreateWorkflowRuleRequest = keyTable('temporal.api.workflowservice.v1.CreateWorkflowRuleRequest', [
  'namespace',
  'spec',
  'forceScan force_scan',
  'requestId request_id',
  'identity',
  'description',
]);

function parse_CreateWorkflowRuleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateWorkflowRuleRequest); field >= 0; field = json.nextField(keysOf_CreateWorkflowRuleRequest)) {
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
      case 1: { // spec
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, rules_v1_WorkflowRuleSpec);
        break;
      }
      case 2: { // force_scan
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // request_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // description
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

export const CreateWorkflowRuleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateWorkflowRuleRequest',
  parse_CreateWorkflowRuleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'spec', 'message', { type: () => rules_v1_WorkflowRuleSpec, explicitPresence: true }),
    field(3, 'force_scan', 'bool', { jsonName: 'forceScan' }),
    field(4, 'request_id', 'string', { jsonName: 'requestId' }),
    field(5, 'identity', 'string'),
    field(6, 'description', 'string'),
  ],
);

const keysOf_CreateWorkflowRuleResponse = keyTable('temporal.api.workflowservice.v1.CreateWorkflowRuleResponse', [
  'rule',
  'jobId job_id',
]);

function parse_CreateWorkflowRuleResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateWorkflowRuleResponse); field >= 0; field = json.nextField(keysOf_CreateWorkflowRuleResponse)) {
    switch (field) {
      case 0: { // rule
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, rules_v1_WorkflowRule);
        break;
      }
      case 1: { // job_id
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

export const CreateWorkflowRuleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CreateWorkflowRuleResponse',
  parse_CreateWorkflowRuleResponse,
  () => [
    field(1, 'rule', 'message', { type: () => rules_v1_WorkflowRule, explicitPresence: true }),
    field(2, 'job_id', 'string', { jsonName: 'jobId' }),
  ],
);

const keysOf_DescribeWorkflowRuleRequest = keyTable('temporal.api.workflowservice.v1.DescribeWorkflowRuleRequest', [
  'namespace',
  'ruleId rule_id',
]);

function parse_DescribeWorkflowRuleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkflowRuleRequest); field >= 0; field = json.nextField(keysOf_DescribeWorkflowRuleRequest)) {
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
      case 1: { // rule_id
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

export const DescribeWorkflowRuleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkflowRuleRequest',
  parse_DescribeWorkflowRuleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'rule_id', 'string', { jsonName: 'ruleId' }),
  ],
);

const keysOf_DescribeWorkflowRuleResponse = keyTable('temporal.api.workflowservice.v1.DescribeWorkflowRuleResponse', [
  'rule',
]);

function parse_DescribeWorkflowRuleResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkflowRuleResponse); field >= 0; field = json.nextField(keysOf_DescribeWorkflowRuleResponse)) {
    switch (field) {
      case 0: { // rule
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, rules_v1_WorkflowRule);
        break;
      }
    }
  }
}

export const DescribeWorkflowRuleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkflowRuleResponse',
  parse_DescribeWorkflowRuleResponse,
  () => [
    field(1, 'rule', 'message', { type: () => rules_v1_WorkflowRule, explicitPresence: true }),
  ],
);

const keysOf_DeleteWorkflowRuleRequest = keyTable('temporal.api.workflowservice.v1.DeleteWorkflowRuleRequest', [
  'namespace',
  'ruleId rule_id',
]);

function parse_DeleteWorkflowRuleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteWorkflowRuleRequest); field >= 0; field = json.nextField(keysOf_DeleteWorkflowRuleRequest)) {
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
      case 1: { // rule_id
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

export const DeleteWorkflowRuleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkflowRuleRequest',
  parse_DeleteWorkflowRuleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'rule_id', 'string', { jsonName: 'ruleId' }),
  ],
);

const keysOf_DeleteWorkflowRuleResponse = keyTable('temporal.api.workflowservice.v1.DeleteWorkflowRuleResponse', [
]);

function parse_DeleteWorkflowRuleResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteWorkflowRuleResponse);
}

export const DeleteWorkflowRuleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteWorkflowRuleResponse',
  parse_DeleteWorkflowRuleResponse,
  () => [],
);

const keysOf_ListWorkflowRulesRequest = keyTable('temporal.api.workflowservice.v1.ListWorkflowRulesRequest', [
  'namespace',
  'nextPageToken next_page_token',
]);

function parse_ListWorkflowRulesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkflowRulesRequest); field >= 0; field = json.nextField(keysOf_ListWorkflowRulesRequest)) {
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
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListWorkflowRulesRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkflowRulesRequest',
  parse_ListWorkflowRulesRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ListWorkflowRulesResponse = keyTable('temporal.api.workflowservice.v1.ListWorkflowRulesResponse', [
  'rules',
  'nextPageToken next_page_token',
]);

function parse_ListWorkflowRulesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkflowRulesResponse); field >= 0; field = json.nextField(keysOf_ListWorkflowRulesResponse)) {
    switch (field) {
      case 0: { // rules
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, rules_v1_WorkflowRule), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListWorkflowRulesResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkflowRulesResponse',
  parse_ListWorkflowRulesResponse,
  () => [
    field(1, 'rules', 'message', { cardinality: 'repeated', type: () => rules_v1_WorkflowRule }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_TriggerWorkflowRuleRequest = keyTable('temporal.api.workflowservice.v1.TriggerWorkflowRuleRequest', [
  'namespace',
  'execution',
  'id',
  'spec',
  'identity',
]);

function parse_TriggerWorkflowRuleRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_TriggerWorkflowRuleRequest); field >= 0; field = json.nextField(keysOf_TriggerWorkflowRuleRequest)) {
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
      case 2: { // id
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
        parseString(json, out, 34, true);
        break;
      }
      case 3: { // spec
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('rule');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, rules_v1_WorkflowRuleSpec);
        break;
      }
      case 4: { // identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
    }
  }
}

export const TriggerWorkflowRuleRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.TriggerWorkflowRuleRequest',
  parse_TriggerWorkflowRuleRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'id', 'string', { oneof: 0, explicitPresence: true }),
    field(5, 'spec', 'message', { type: () => rules_v1_WorkflowRuleSpec, oneof: 0, explicitPresence: true }),
    field(3, 'identity', 'string'),
  ],
);

const keysOf_TriggerWorkflowRuleResponse = keyTable('temporal.api.workflowservice.v1.TriggerWorkflowRuleResponse', [
  'applied',
]);

function parse_TriggerWorkflowRuleResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TriggerWorkflowRuleResponse); field >= 0; field = json.nextField(keysOf_TriggerWorkflowRuleResponse)) {
    switch (field) {
      case 0: { // applied
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

export const TriggerWorkflowRuleResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.TriggerWorkflowRuleResponse',
  parse_TriggerWorkflowRuleResponse,
  () => [
    field(1, 'applied', 'bool'),
  ],
);

const keysOf_RecordWorkerHeartbeatRequest = keyTable('temporal.api.workflowservice.v1.RecordWorkerHeartbeatRequest', [
  'namespace',
  'identity',
  'workerHeartbeat worker_heartbeat',
  'resourceId resource_id',
]);

function parse_RecordWorkerHeartbeatRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RecordWorkerHeartbeatRequest); field >= 0; field = json.nextField(keysOf_RecordWorkerHeartbeatRequest)) {
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
      case 2: { // worker_heartbeat
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, worker_v1_WorkerHeartbeat), false);
        break;
      }
      case 3: { // resource_id
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

export const RecordWorkerHeartbeatRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RecordWorkerHeartbeatRequest',
  parse_RecordWorkerHeartbeatRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'worker_heartbeat', 'message', { jsonName: 'workerHeartbeat', cardinality: 'repeated', type: () => worker_v1_WorkerHeartbeat }),
    field(4, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_RecordWorkerHeartbeatResponse = keyTable('temporal.api.workflowservice.v1.RecordWorkerHeartbeatResponse', [
]);

function parse_RecordWorkerHeartbeatResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RecordWorkerHeartbeatResponse);
}

export const RecordWorkerHeartbeatResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RecordWorkerHeartbeatResponse',
  parse_RecordWorkerHeartbeatResponse,
  () => [],
);

const keysOf_ListWorkersRequest = keyTable('temporal.api.workflowservice.v1.ListWorkersRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
  'query',
  'includeSystemWorkers include_system_workers',
]);

function parse_ListWorkersRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkersRequest); field >= 0; field = json.nextField(keysOf_ListWorkersRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // query
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // include_system_workers
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
    }
  }
}

export const ListWorkersRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkersRequest',
  parse_ListWorkersRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'query', 'string'),
    field(5, 'include_system_workers', 'bool', { jsonName: 'includeSystemWorkers' }),
  ],
);

const keysOf_ListWorkersResponse = keyTable('temporal.api.workflowservice.v1.ListWorkersResponse', [
  'workersInfo workers_info',
  'workers',
  'nextPageToken next_page_token',
]);

function parse_ListWorkersResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListWorkersResponse); field >= 0; field = json.nextField(keysOf_ListWorkersResponse)) {
    switch (field) {
      case 0: { // workers_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, worker_v1_WorkerInfo), false);
        break;
      }
      case 1: { // workers
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, worker_v1_WorkerListInfo), false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListWorkersResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListWorkersResponse',
  parse_ListWorkersResponse,
  () => [
    field(1, 'workers_info', 'message', { jsonName: 'workersInfo', cardinality: 'repeated', type: () => worker_v1_WorkerInfo }),
    field(3, 'workers', 'message', { cardinality: 'repeated', type: () => worker_v1_WorkerListInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_UpdateTaskQueueConfigRequest = keyTable('temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest', [
  'namespace',
  'identity',
  'taskQueue task_queue',
  'taskQueueType task_queue_type',
  'updateQueueRateLimit update_queue_rate_limit',
  'updateFairnessKeyRateLimitDefault update_fairness_key_rate_limit_default',
  'setFairnessWeightOverrides set_fairness_weight_overrides',
  'unsetFairnessWeightOverrides unset_fairness_weight_overrides',
]);

function parse_UpdateTaskQueueConfigRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateTaskQueueConfigRequest); field >= 0; field = json.nextField(keysOf_UpdateTaskQueueConfigRequest)) {
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
      case 2: { // task_queue
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // task_queue_type
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_TaskQueueType);
        break;
      }
      case 4: { // update_queue_rate_limit
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, UpdateTaskQueueConfigRequest_RateLimitUpdate);
        break;
      }
      case 5: { // update_fairness_key_rate_limit_default
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, UpdateTaskQueueConfigRequest_RateLimitUpdate);
        break;
      }
      case 6: { // set_fairness_weight_overrides
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMap(json, out, 58, 'string', (json, out) => parseFloat32(json, out, 21, true), false);
        break;
      }
      case 7: { // unset_fairness_weight_overrides
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 66, true), false);
        break;
      }
    }
  }
}

export const UpdateTaskQueueConfigRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest',
  parse_UpdateTaskQueueConfigRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(4, 'task_queue_type', 'enum', { jsonName: 'taskQueueType', type: () => enums_v1_TaskQueueType }),
    field(5, 'update_queue_rate_limit', 'message', { jsonName: 'updateQueueRateLimit', type: () => UpdateTaskQueueConfigRequest_RateLimitUpdate, explicitPresence: true }),
    field(6, 'update_fairness_key_rate_limit_default', 'message', { jsonName: 'updateFairnessKeyRateLimitDefault', type: () => UpdateTaskQueueConfigRequest_RateLimitUpdate, explicitPresence: true }),
    field(7, 'set_fairness_weight_overrides', 'float', { jsonName: 'setFairnessWeightOverrides', cardinality: 'map', mapKey: 'string' }),
    field(8, 'unset_fairness_weight_overrides', 'string', { jsonName: 'unsetFairnessWeightOverrides', cardinality: 'repeated' }),
  ],
);

const keysOf_UpdateTaskQueueConfigRequest_RateLimitUpdate = keyTable('temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest.RateLimitUpdate', [
  'rateLimit rate_limit',
  'reason',
]);

function parse_UpdateTaskQueueConfigRequest_RateLimitUpdate(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateTaskQueueConfigRequest_RateLimitUpdate); field >= 0; field = json.nextField(keysOf_UpdateTaskQueueConfigRequest_RateLimitUpdate)) {
    switch (field) {
      case 0: { // rate_limit
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, taskqueue_v1_RateLimit);
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

export const UpdateTaskQueueConfigRequest_RateLimitUpdate: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest.RateLimitUpdate',
  parse_UpdateTaskQueueConfigRequest_RateLimitUpdate,
  () => [
    field(1, 'rate_limit', 'message', { jsonName: 'rateLimit', type: () => taskqueue_v1_RateLimit, explicitPresence: true }),
    field(2, 'reason', 'string'),
  ],
);

const keysOf_UpdateTaskQueueConfigResponse = keyTable('temporal.api.workflowservice.v1.UpdateTaskQueueConfigResponse', [
  'config',
]);

function parse_UpdateTaskQueueConfigResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateTaskQueueConfigResponse); field >= 0; field = json.nextField(keysOf_UpdateTaskQueueConfigResponse)) {
    switch (field) {
      case 0: { // config
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, taskqueue_v1_TaskQueueConfig);
        break;
      }
    }
  }
}

export const UpdateTaskQueueConfigResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateTaskQueueConfigResponse',
  parse_UpdateTaskQueueConfigResponse,
  () => [
    field(1, 'config', 'message', { type: () => taskqueue_v1_TaskQueueConfig, explicitPresence: true }),
  ],
);

const keysOf_FetchWorkerConfigRequest = keyTable('temporal.api.workflowservice.v1.FetchWorkerConfigRequest', [
  'namespace',
  'identity',
  'reason',
  'selector',
  'resourceId resource_id',
]);

function parse_FetchWorkerConfigRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_FetchWorkerConfigRequest); field >= 0; field = json.nextField(keysOf_FetchWorkerConfigRequest)) {
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
      case 3: { // selector
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkerSelector);
        break;
      }
      case 4: { // resource_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
    }
  }
}

export const FetchWorkerConfigRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.FetchWorkerConfigRequest',
  parse_FetchWorkerConfigRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'reason', 'string'),
    field(6, 'selector', 'message', { type: () => common_v1_WorkerSelector, explicitPresence: true }),
    field(7, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_FetchWorkerConfigResponse = keyTable('temporal.api.workflowservice.v1.FetchWorkerConfigResponse', [
  'workerConfig worker_config',
]);

function parse_FetchWorkerConfigResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_FetchWorkerConfigResponse); field >= 0; field = json.nextField(keysOf_FetchWorkerConfigResponse)) {
    switch (field) {
      case 0: { // worker_config
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, sdk_v1_WorkerConfig);
        break;
      }
    }
  }
}

export const FetchWorkerConfigResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.FetchWorkerConfigResponse',
  parse_FetchWorkerConfigResponse,
  () => [
    field(1, 'worker_config', 'message', { jsonName: 'workerConfig', type: () => sdk_v1_WorkerConfig, explicitPresence: true }),
  ],
);

const keysOf_UpdateWorkerConfigRequest = keyTable('temporal.api.workflowservice.v1.UpdateWorkerConfigRequest', [
  'namespace',
  'identity',
  'reason',
  'workerConfig worker_config',
  'updateMask update_mask',
  'selector',
  'resourceId resource_id',
]);

function parse_UpdateWorkerConfigRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateWorkerConfigRequest); field >= 0; field = json.nextField(keysOf_UpdateWorkerConfigRequest)) {
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
      case 3: { // worker_config
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, sdk_v1_WorkerConfig);
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
      case 5: { // selector
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkerSelector);
        break;
      }
      case 6: { // resource_id
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

export const UpdateWorkerConfigRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerConfigRequest',
  parse_UpdateWorkerConfigRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'reason', 'string'),
    field(4, 'worker_config', 'message', { jsonName: 'workerConfig', type: () => sdk_v1_WorkerConfig, explicitPresence: true }),
    field(5, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
    field(6, 'selector', 'message', { type: () => common_v1_WorkerSelector, explicitPresence: true }),
    field(7, 'resource_id', 'string', { jsonName: 'resourceId' }),
  ],
);

const keysOf_UpdateWorkerConfigResponse = keyTable('temporal.api.workflowservice.v1.UpdateWorkerConfigResponse', [
  'workerConfig worker_config',
]);

function parse_UpdateWorkerConfigResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_UpdateWorkerConfigResponse); field >= 0; field = json.nextField(keysOf_UpdateWorkerConfigResponse)) {
    switch (field) {
      case 0: { // worker_config
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('response');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, sdk_v1_WorkerConfig);
        break;
      }
    }
  }
}

export const UpdateWorkerConfigResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UpdateWorkerConfigResponse',
  parse_UpdateWorkerConfigResponse,
  () => [
    field(1, 'worker_config', 'message', { jsonName: 'workerConfig', type: () => sdk_v1_WorkerConfig, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_DescribeWorkerRequest = keyTable('temporal.api.workflowservice.v1.DescribeWorkerRequest', [
  'namespace',
  'workerInstanceKey worker_instance_key',
]);

function parse_DescribeWorkerRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkerRequest); field >= 0; field = json.nextField(keysOf_DescribeWorkerRequest)) {
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
      case 1: { // worker_instance_key
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

export const DescribeWorkerRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkerRequest',
  parse_DescribeWorkerRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
  ],
);

const keysOf_DescribeWorkerResponse = keyTable('temporal.api.workflowservice.v1.DescribeWorkerResponse', [
  'workerInfo worker_info',
]);

function parse_DescribeWorkerResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeWorkerResponse); field >= 0; field = json.nextField(keysOf_DescribeWorkerResponse)) {
    switch (field) {
      case 0: { // worker_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, worker_v1_WorkerInfo);
        break;
      }
    }
  }
}

export const DescribeWorkerResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeWorkerResponse',
  parse_DescribeWorkerResponse,
  () => [
    field(1, 'worker_info', 'message', { jsonName: 'workerInfo', type: () => worker_v1_WorkerInfo, explicitPresence: true }),
  ],
);

const keysOf_CountWorkersRequest = keyTable('temporal.api.workflowservice.v1.CountWorkersRequest', [
  'namespace',
  'query',
  'includeSystemWorkers include_system_workers',
]);

function parse_CountWorkersRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountWorkersRequest); field >= 0; field = json.nextField(keysOf_CountWorkersRequest)) {
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
      case 1: { // query
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // include_system_workers
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

export const CountWorkersRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountWorkersRequest',
  parse_CountWorkersRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'query', 'string'),
    field(3, 'include_system_workers', 'bool', { jsonName: 'includeSystemWorkers' }),
  ],
);

const keysOf_CountWorkersResponse = keyTable('temporal.api.workflowservice.v1.CountWorkersResponse', [
  'count',
]);

function parse_CountWorkersResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountWorkersResponse); field >= 0; field = json.nextField(keysOf_CountWorkersResponse)) {
    switch (field) {
      case 0: { // count
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

export const CountWorkersResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountWorkersResponse',
  parse_CountWorkersResponse,
  () => [
    field(1, 'count', 'int64'),
  ],
);

const keysOf_PauseWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.PauseWorkflowExecutionRequest', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'identity',
  'reason',
  'requestId request_id',
]);

function parse_PauseWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PauseWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_PauseWorkflowExecutionRequest)) {
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
      case 4: { // reason
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // request_id
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

export const PauseWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PauseWorkflowExecutionRequest',
  parse_PauseWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'identity', 'string'),
    field(5, 'reason', 'string'),
    field(6, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_PauseWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.PauseWorkflowExecutionResponse', [
]);

function parse_PauseWorkflowExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_PauseWorkflowExecutionResponse);
}

export const PauseWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PauseWorkflowExecutionResponse',
  parse_PauseWorkflowExecutionResponse,
  () => [],
);

const keysOf_UnpauseWorkflowExecutionRequest = keyTable('temporal.api.workflowservice.v1.UnpauseWorkflowExecutionRequest', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'identity',
  'reason',
  'requestId request_id',
]);

function parse_UnpauseWorkflowExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UnpauseWorkflowExecutionRequest); field >= 0; field = json.nextField(keysOf_UnpauseWorkflowExecutionRequest)) {
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
      case 4: { // reason
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // request_id
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

export const UnpauseWorkflowExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.UnpauseWorkflowExecutionRequest',
  parse_UnpauseWorkflowExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'identity', 'string'),
    field(5, 'reason', 'string'),
    field(6, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_UnpauseWorkflowExecutionResponse = keyTable('temporal.api.workflowservice.v1.UnpauseWorkflowExecutionResponse', [
]);

function parse_UnpauseWorkflowExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_UnpauseWorkflowExecutionResponse);
}

export const UnpauseWorkflowExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.UnpauseWorkflowExecutionResponse',
  parse_UnpauseWorkflowExecutionResponse,
  () => [],
);

const keysOf_StartActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.StartActivityExecutionRequest', [
  'namespace',
  'identity',
  'requestId request_id',
  'activityId activity_id',
  'activityType activity_type',
  'taskQueue task_queue',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'heartbeatTimeout heartbeat_timeout',
  'retryPolicy retry_policy',
  'input',
  'idReusePolicy id_reuse_policy',
  'idConflictPolicy id_conflict_policy',
  'searchAttributes search_attributes',
  'header',
  'userMetadata user_metadata',
  'priority',
  'completionCallbacks completion_callbacks',
  'links',
  'onConflictOptions on_conflict_options',
  'startDelay start_delay',
]);

function parse_StartActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_StartActivityExecutionRequest)) {
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
      case 2: { // request_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // activity_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // activity_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_ActivityType);
        break;
      }
      case 5: { // task_queue
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, taskqueue_v1_TaskQueue);
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
      case 11: { // input
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, common_v1_Payloads);
        break;
      }
      case 12: { // id_reuse_policy
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseEnum(json, out, 104, false, enums_v1_ActivityIdReusePolicy);
        break;
      }
      case 13: { // id_conflict_policy
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseEnum(json, out, 112, false, enums_v1_ActivityIdConflictPolicy);
        break;
      }
      case 14: { // search_attributes
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 122, common_v1_SearchAttributes);
        break;
      }
      case 15: { // header
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, common_v1_Header);
        break;
      }
      case 16: { // user_metadata
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, sdk_v1_UserMetadata);
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
      case 18: { // completion_callbacks
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 154, common_v1_Callback), false);
        break;
      }
      case 19: { // links
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 162, common_v1_Link), false);
        break;
      }
      case 20: { // on_conflict_options
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseMessage(json, out, 170, common_v1_OnConflictOptions);
        break;
      }
      case 21: { // start_delay
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 178, google_protobuf_Duration);
        break;
      }
    }
  }
}

export const StartActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartActivityExecutionRequest',
  parse_StartActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
    field(4, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(5, 'activity_type', 'message', { jsonName: 'activityType', type: () => common_v1_ActivityType, explicitPresence: true }),
    field(6, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(7, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'heartbeat_timeout', 'message', { jsonName: 'heartbeatTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(11, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(12, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(13, 'id_reuse_policy', 'enum', { jsonName: 'idReusePolicy', type: () => enums_v1_ActivityIdReusePolicy }),
    field(14, 'id_conflict_policy', 'enum', { jsonName: 'idConflictPolicy', type: () => enums_v1_ActivityIdConflictPolicy }),
    field(15, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(16, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(17, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(18, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(19, 'completion_callbacks', 'message', { jsonName: 'completionCallbacks', cardinality: 'repeated', type: () => common_v1_Callback }),
    field(20, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
    field(21, 'on_conflict_options', 'message', { jsonName: 'onConflictOptions', type: () => common_v1_OnConflictOptions, explicitPresence: true }),
    field(22, 'start_delay', 'message', { jsonName: 'startDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_StartActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.StartActivityExecutionResponse', [
  'runId run_id',
  'started',
  'link',
]);

function parse_StartActivityExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartActivityExecutionResponse); field >= 0; field = json.nextField(keysOf_StartActivityExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // started
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // link
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Link);
        break;
      }
    }
  }
}

export const StartActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartActivityExecutionResponse',
  parse_StartActivityExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(2, 'started', 'bool'),
    field(3, 'link', 'message', { type: () => common_v1_Link, explicitPresence: true }),
  ],
);

const keysOf_DescribeActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.DescribeActivityExecutionRequest', [
  'namespace',
  'activityId activity_id',
  'runId run_id',
  'includeInput include_input',
  'includeOutcome include_outcome',
  'longPollToken long_poll_token',
  'includeHeartbeatDetails include_heartbeat_details',
  'includeLastFailure include_last_failure',
]);

function parse_DescribeActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_DescribeActivityExecutionRequest)) {
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
      case 1: { // activity_id
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
      case 3: { // include_input
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // include_outcome
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // long_poll_token
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBytes(json, out, 50, false);
        break;
      }
      case 6: { // include_heartbeat_details
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
      case 7: { // include_last_failure
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

export const DescribeActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeActivityExecutionRequest',
  parse_DescribeActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'include_input', 'bool', { jsonName: 'includeInput' }),
    field(5, 'include_outcome', 'bool', { jsonName: 'includeOutcome' }),
    field(6, 'long_poll_token', 'bytes', { jsonName: 'longPollToken' }),
    field(7, 'include_heartbeat_details', 'bool', { jsonName: 'includeHeartbeatDetails' }),
    field(8, 'include_last_failure', 'bool', { jsonName: 'includeLastFailure' }),
  ],
);

const keysOf_DescribeActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.DescribeActivityExecutionResponse', [
  'runId run_id',
  'info',
  'input',
  'outcome',
  'longPollToken long_poll_token',
  'callbacks',
]);

function parse_DescribeActivityExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeActivityExecutionResponse); field >= 0; field = json.nextField(keysOf_DescribeActivityExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, activity_v1_ActivityExecutionInfo);
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
      case 3: { // outcome
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, activity_v1_ActivityExecutionOutcome);
        break;
      }
      case 4: { // long_poll_token
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBytes(json, out, 42, false);
        break;
      }
      case 5: { // callbacks
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 50, activity_v1_CallbackInfo), false);
        break;
      }
    }
  }
}

export const DescribeActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeActivityExecutionResponse',
  parse_DescribeActivityExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(2, 'info', 'message', { type: () => activity_v1_ActivityExecutionInfo, explicitPresence: true }),
    field(3, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(4, 'outcome', 'message', { type: () => activity_v1_ActivityExecutionOutcome, explicitPresence: true }),
    field(5, 'long_poll_token', 'bytes', { jsonName: 'longPollToken' }),
    field(6, 'callbacks', 'message', { cardinality: 'repeated', type: () => activity_v1_CallbackInfo }),
  ],
);

const keysOf_PollActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.PollActivityExecutionRequest', [
  'namespace',
  'activityId activity_id',
  'runId run_id',
]);

function parse_PollActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_PollActivityExecutionRequest)) {
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
      case 1: { // activity_id
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
    }
  }
}

export const PollActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollActivityExecutionRequest',
  parse_PollActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_PollActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.PollActivityExecutionResponse', [
  'runId run_id',
  'outcome',
]);

function parse_PollActivityExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollActivityExecutionResponse); field >= 0; field = json.nextField(keysOf_PollActivityExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // outcome
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, activity_v1_ActivityExecutionOutcome);
        break;
      }
    }
  }
}

export const PollActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollActivityExecutionResponse',
  parse_PollActivityExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(2, 'outcome', 'message', { type: () => activity_v1_ActivityExecutionOutcome, explicitPresence: true }),
  ],
);

const keysOf_ListActivityExecutionsRequest = keyTable('temporal.api.workflowservice.v1.ListActivityExecutionsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
  'query',
]);

function parse_ListActivityExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListActivityExecutionsRequest); field >= 0; field = json.nextField(keysOf_ListActivityExecutionsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // query
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

export const ListActivityExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListActivityExecutionsRequest',
  parse_ListActivityExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'query', 'string'),
  ],
);

const keysOf_ListActivityExecutionsResponse = keyTable('temporal.api.workflowservice.v1.ListActivityExecutionsResponse', [
  'executions',
  'nextPageToken next_page_token',
]);

function parse_ListActivityExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListActivityExecutionsResponse); field >= 0; field = json.nextField(keysOf_ListActivityExecutionsResponse)) {
    switch (field) {
      case 0: { // executions
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, activity_v1_ActivityExecutionListInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListActivityExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListActivityExecutionsResponse',
  parse_ListActivityExecutionsResponse,
  () => [
    field(1, 'executions', 'message', { cardinality: 'repeated', type: () => activity_v1_ActivityExecutionListInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_StartNexusOperationExecutionRequest = keyTable('temporal.api.workflowservice.v1.StartNexusOperationExecutionRequest', [
  'namespace',
  'identity',
  'requestId request_id',
  'operationId operation_id',
  'endpoint',
  'service',
  'operation',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'input',
  'idReusePolicy id_reuse_policy',
  'idConflictPolicy id_conflict_policy',
  'onConflictOptions on_conflict_options',
  'searchAttributes search_attributes',
  'nexusHeader nexus_header',
  'userMetadata user_metadata',
  'completionCallbacks completion_callbacks',
  'links',
]);

function parse_StartNexusOperationExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartNexusOperationExecutionRequest); field >= 0; field = json.nextField(keysOf_StartNexusOperationExecutionRequest)) {
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
      case 2: { // request_id
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
      case 4: { // endpoint
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // service
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // operation
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // schedule_to_close_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 8: { // schedule_to_start_timeout
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Duration);
        break;
      }
      case 9: { // start_to_close_timeout
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Duration);
        break;
      }
      case 10: { // input
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, common_v1_Payload);
        break;
      }
      case 11: { // id_reuse_policy
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseEnum(json, out, 96, false, enums_v1_NexusOperationIdReusePolicy);
        break;
      }
      case 12: { // id_conflict_policy
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseEnum(json, out, 104, false, enums_v1_NexusOperationIdConflictPolicy);
        break;
      }
      case 13: { // on_conflict_options
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 138, nexusoperation_v1_OnConflictOptions);
        break;
      }
      case 14: { // search_attributes
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 114, common_v1_SearchAttributes);
        break;
      }
      case 15: { // nexus_header
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMap(json, out, 122, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 16: { // user_metadata
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 130, sdk_v1_UserMetadata);
        break;
      }
      case 17: { // completion_callbacks
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 146, common_v1_Callback), false);
        break;
      }
      case 18: { // links
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 154, common_v1_Link), false);
        break;
      }
    }
  }
}

export const StartNexusOperationExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartNexusOperationExecutionRequest',
  parse_StartNexusOperationExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'identity', 'string'),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
    field(4, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(5, 'endpoint', 'string'),
    field(6, 'service', 'string'),
    field(7, 'operation', 'string'),
    field(8, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(11, 'input', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(12, 'id_reuse_policy', 'enum', { jsonName: 'idReusePolicy', type: () => enums_v1_NexusOperationIdReusePolicy }),
    field(13, 'id_conflict_policy', 'enum', { jsonName: 'idConflictPolicy', type: () => enums_v1_NexusOperationIdConflictPolicy }),
    field(17, 'on_conflict_options', 'message', { jsonName: 'onConflictOptions', type: () => nexusoperation_v1_OnConflictOptions, explicitPresence: true }),
    field(14, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(15, 'nexus_header', 'string', { jsonName: 'nexusHeader', cardinality: 'map', mapKey: 'string' }),
    field(16, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(18, 'completion_callbacks', 'message', { jsonName: 'completionCallbacks', cardinality: 'repeated', type: () => common_v1_Callback }),
    field(19, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
  ],
);

const keysOf_StartNexusOperationExecutionResponse = keyTable('temporal.api.workflowservice.v1.StartNexusOperationExecutionResponse', [
  'runId run_id',
  'started',
]);

function parse_StartNexusOperationExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartNexusOperationExecutionResponse); field >= 0; field = json.nextField(keysOf_StartNexusOperationExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // started
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
    }
  }
}

export const StartNexusOperationExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.StartNexusOperationExecutionResponse',
  parse_StartNexusOperationExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(2, 'started', 'bool'),
  ],
);

const keysOf_DescribeNexusOperationExecutionRequest = keyTable('temporal.api.workflowservice.v1.DescribeNexusOperationExecutionRequest', [
  'namespace',
  'operationId operation_id',
  'runId run_id',
  'includeInput include_input',
  'includeOutcome include_outcome',
  'longPollToken long_poll_token',
]);

function parse_DescribeNexusOperationExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DescribeNexusOperationExecutionRequest); field >= 0; field = json.nextField(keysOf_DescribeNexusOperationExecutionRequest)) {
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
      case 1: { // operation_id
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
      case 3: { // include_input
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // include_outcome
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // long_poll_token
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBytes(json, out, 50, false);
        break;
      }
    }
  }
}

export const DescribeNexusOperationExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeNexusOperationExecutionRequest',
  parse_DescribeNexusOperationExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'include_input', 'bool', { jsonName: 'includeInput' }),
    field(5, 'include_outcome', 'bool', { jsonName: 'includeOutcome' }),
    field(6, 'long_poll_token', 'bytes', { jsonName: 'longPollToken' }),
  ],
);

const keysOf_DescribeNexusOperationExecutionResponse = keyTable('temporal.api.workflowservice.v1.DescribeNexusOperationExecutionResponse', [
  'runId run_id',
  'info',
  'input',
  'result',
  'failure',
  'longPollToken long_poll_token',
  'completionCallbacks completion_callbacks',
]);

function parse_DescribeNexusOperationExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_DescribeNexusOperationExecutionResponse); field >= 0; field = json.nextField(keysOf_DescribeNexusOperationExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // info
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, nexus_v1_NexusOperationExecutionInfo);
        break;
      }
      case 2: { // input
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Payload);
        break;
      }
      case 3: { // result
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('outcome');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, common_v1_Payload);
        break;
      }
      case 4: { // failure
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('outcome');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, failure_v1_Failure);
        break;
      }
      case 5: { // long_poll_token
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBytes(json, out, 50, false);
        break;
      }
      case 6: { // completion_callbacks
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, nexusoperation_v1_CallbackInfo), false);
        break;
      }
    }
  }
}

export const DescribeNexusOperationExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DescribeNexusOperationExecutionResponse',
  parse_DescribeNexusOperationExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(2, 'info', 'message', { type: () => nexus_v1_NexusOperationExecutionInfo, explicitPresence: true }),
    field(3, 'input', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(4, 'result', 'message', { type: () => common_v1_Payload, oneof: 0, explicitPresence: true }),
    field(5, 'failure', 'message', { type: () => failure_v1_Failure, oneof: 0, explicitPresence: true }),
    field(6, 'long_poll_token', 'bytes', { jsonName: 'longPollToken' }),
    field(7, 'completion_callbacks', 'message', { jsonName: 'completionCallbacks', cardinality: 'repeated', type: () => nexusoperation_v1_CallbackInfo }),
  ],
);

const keysOf_PollNexusOperationExecutionRequest = keyTable('temporal.api.workflowservice.v1.PollNexusOperationExecutionRequest', [
  'namespace',
  'operationId operation_id',
  'runId run_id',
  'waitStage wait_stage',
]);

function parse_PollNexusOperationExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollNexusOperationExecutionRequest); field >= 0; field = json.nextField(keysOf_PollNexusOperationExecutionRequest)) {
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
      case 1: { // operation_id
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
      case 3: { // wait_stage
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_NexusOperationWaitStage);
        break;
      }
    }
  }
}

export const PollNexusOperationExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollNexusOperationExecutionRequest',
  parse_PollNexusOperationExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'wait_stage', 'enum', { jsonName: 'waitStage', type: () => enums_v1_NexusOperationWaitStage }),
  ],
);

const keysOf_PollNexusOperationExecutionResponse = keyTable('temporal.api.workflowservice.v1.PollNexusOperationExecutionResponse', [
  'runId run_id',
  'waitStage wait_stage',
  'operationToken operation_token',
  'result',
  'failure',
]);

function parse_PollNexusOperationExecutionResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_PollNexusOperationExecutionResponse); field >= 0; field = json.nextField(keysOf_PollNexusOperationExecutionResponse)) {
    switch (field) {
      case 0: { // run_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // wait_stage
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_NexusOperationWaitStage);
        break;
      }
      case 2: { // operation_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // result
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('outcome');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, common_v1_Payload);
        break;
      }
      case 4: { // failure
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('outcome');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, failure_v1_Failure);
        break;
      }
    }
  }
}

export const PollNexusOperationExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollNexusOperationExecutionResponse',
  parse_PollNexusOperationExecutionResponse,
  () => [
    field(1, 'run_id', 'string', { jsonName: 'runId' }),
    field(2, 'wait_stage', 'enum', { jsonName: 'waitStage', type: () => enums_v1_NexusOperationWaitStage }),
    field(3, 'operation_token', 'string', { jsonName: 'operationToken' }),
    field(4, 'result', 'message', { type: () => common_v1_Payload, oneof: 0, explicitPresence: true }),
    field(5, 'failure', 'message', { type: () => failure_v1_Failure, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_ListNexusOperationExecutionsRequest = keyTable('temporal.api.workflowservice.v1.ListNexusOperationExecutionsRequest', [
  'namespace',
  'pageSize page_size',
  'nextPageToken next_page_token',
  'query',
]);

function parse_ListNexusOperationExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListNexusOperationExecutionsRequest); field >= 0; field = json.nextField(keysOf_ListNexusOperationExecutionsRequest)) {
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
      case 1: { // page_size
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // next_page_token
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 3: { // query
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

export const ListNexusOperationExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListNexusOperationExecutionsRequest',
  parse_ListNexusOperationExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(3, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(4, 'query', 'string'),
  ],
);

const keysOf_ListNexusOperationExecutionsResponse = keyTable('temporal.api.workflowservice.v1.ListNexusOperationExecutionsResponse', [
  'operations',
  'nextPageToken next_page_token',
]);

function parse_ListNexusOperationExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListNexusOperationExecutionsResponse); field >= 0; field = json.nextField(keysOf_ListNexusOperationExecutionsResponse)) {
    switch (field) {
      case 0: { // operations
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, nexus_v1_NexusOperationExecutionListInfo), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
    }
  }
}

export const ListNexusOperationExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.ListNexusOperationExecutionsResponse',
  parse_ListNexusOperationExecutionsResponse,
  () => [
    field(1, 'operations', 'message', { cardinality: 'repeated', type: () => nexus_v1_NexusOperationExecutionListInfo }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_CountActivityExecutionsRequest = keyTable('temporal.api.workflowservice.v1.CountActivityExecutionsRequest', [
  'namespace',
  'query',
]);

function parse_CountActivityExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountActivityExecutionsRequest); field >= 0; field = json.nextField(keysOf_CountActivityExecutionsRequest)) {
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
      case 1: { // query
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

export const CountActivityExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountActivityExecutionsRequest',
  parse_CountActivityExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'query', 'string'),
  ],
);

const keysOf_CountActivityExecutionsResponse = keyTable('temporal.api.workflowservice.v1.CountActivityExecutionsResponse', [
  'count',
  'groups',
]);

function parse_CountActivityExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountActivityExecutionsResponse); field >= 0; field = json.nextField(keysOf_CountActivityExecutionsResponse)) {
    switch (field) {
      case 0: { // count
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // groups
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, CountActivityExecutionsResponse_AggregationGroup), false);
        break;
      }
    }
  }
}

export const CountActivityExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountActivityExecutionsResponse',
  parse_CountActivityExecutionsResponse,
  () => [
    field(1, 'count', 'int64'),
    field(2, 'groups', 'message', { cardinality: 'repeated', type: () => CountActivityExecutionsResponse_AggregationGroup }),
  ],
);

const keysOf_CountActivityExecutionsResponse_AggregationGroup = keyTable('temporal.api.workflowservice.v1.CountActivityExecutionsResponse.AggregationGroup', [
  'groupValues group_values',
  'count',
]);

function parse_CountActivityExecutionsResponse_AggregationGroup(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountActivityExecutionsResponse_AggregationGroup); field >= 0; field = json.nextField(keysOf_CountActivityExecutionsResponse_AggregationGroup)) {
    switch (field) {
      case 0: { // group_values
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, common_v1_Payload), json.shorthand);
        break;
      }
      case 1: { // count
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
    }
  }
}

export const CountActivityExecutionsResponse_AggregationGroup: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountActivityExecutionsResponse.AggregationGroup',
  parse_CountActivityExecutionsResponse_AggregationGroup,
  () => [
    field(1, 'group_values', 'message', { jsonName: 'groupValues', cardinality: 'repeated', type: () => common_v1_Payload, isAttribute: true }),
    field(2, 'count', 'int64'),
  ],
);

const keysOf_CountNexusOperationExecutionsRequest = keyTable('temporal.api.workflowservice.v1.CountNexusOperationExecutionsRequest', [
  'namespace',
  'query',
]);

function parse_CountNexusOperationExecutionsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountNexusOperationExecutionsRequest); field >= 0; field = json.nextField(keysOf_CountNexusOperationExecutionsRequest)) {
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
      case 1: { // query
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

export const CountNexusOperationExecutionsRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountNexusOperationExecutionsRequest',
  parse_CountNexusOperationExecutionsRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'query', 'string'),
  ],
);

const keysOf_CountNexusOperationExecutionsResponse = keyTable('temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse', [
  'count',
  'groups',
]);

function parse_CountNexusOperationExecutionsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountNexusOperationExecutionsResponse); field >= 0; field = json.nextField(keysOf_CountNexusOperationExecutionsResponse)) {
    switch (field) {
      case 0: { // count
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // groups
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, CountNexusOperationExecutionsResponse_AggregationGroup), false);
        break;
      }
    }
  }
}

export const CountNexusOperationExecutionsResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse',
  parse_CountNexusOperationExecutionsResponse,
  () => [
    field(1, 'count', 'int64'),
    field(2, 'groups', 'message', { cardinality: 'repeated', type: () => CountNexusOperationExecutionsResponse_AggregationGroup }),
  ],
);

const keysOf_CountNexusOperationExecutionsResponse_AggregationGroup = keyTable('temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse.AggregationGroup', [
  'groupValues group_values',
  'count',
]);

function parse_CountNexusOperationExecutionsResponse_AggregationGroup(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CountNexusOperationExecutionsResponse_AggregationGroup); field >= 0; field = json.nextField(keysOf_CountNexusOperationExecutionsResponse_AggregationGroup)) {
    switch (field) {
      case 0: { // group_values
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, common_v1_Payload), json.shorthand);
        break;
      }
      case 1: { // count
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
    }
  }
}

export const CountNexusOperationExecutionsResponse_AggregationGroup: MessageType = messageType(
  'temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse.AggregationGroup',
  parse_CountNexusOperationExecutionsResponse_AggregationGroup,
  () => [
    field(1, 'group_values', 'message', { jsonName: 'groupValues', cardinality: 'repeated', type: () => common_v1_Payload, isAttribute: true }),
    field(2, 'count', 'int64'),
  ],
);

const keysOf_RequestCancelActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.RequestCancelActivityExecutionRequest', [
  'namespace',
  'activityId activity_id',
  'runId run_id',
  'identity',
  'requestId request_id',
  'reason',
]);

function parse_RequestCancelActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_RequestCancelActivityExecutionRequest)) {
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
      case 1: { // activity_id
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
      case 4: { // request_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
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

export const RequestCancelActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RequestCancelActivityExecutionRequest',
  parse_RequestCancelActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'identity', 'string'),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
    field(6, 'reason', 'string'),
  ],
);

const keysOf_RequestCancelActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.RequestCancelActivityExecutionResponse', [
]);

function parse_RequestCancelActivityExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RequestCancelActivityExecutionResponse);
}

export const RequestCancelActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RequestCancelActivityExecutionResponse',
  parse_RequestCancelActivityExecutionResponse,
  () => [],
);

const keysOf_TerminateActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.TerminateActivityExecutionRequest', [
  'namespace',
  'activityId activity_id',
  'runId run_id',
  'identity',
  'requestId request_id',
  'reason',
]);

function parse_TerminateActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TerminateActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_TerminateActivityExecutionRequest)) {
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
      case 1: { // activity_id
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
      case 4: { // request_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
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

export const TerminateActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.TerminateActivityExecutionRequest',
  parse_TerminateActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'identity', 'string'),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
    field(6, 'reason', 'string'),
  ],
);

const keysOf_TerminateActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.TerminateActivityExecutionResponse', [
]);

function parse_TerminateActivityExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_TerminateActivityExecutionResponse);
}

export const TerminateActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.TerminateActivityExecutionResponse',
  parse_TerminateActivityExecutionResponse,
  () => [],
);

const keysOf_DeleteActivityExecutionRequest = keyTable('temporal.api.workflowservice.v1.DeleteActivityExecutionRequest', [
  'namespace',
  'activityId activity_id',
  'runId run_id',
]);

function parse_DeleteActivityExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteActivityExecutionRequest); field >= 0; field = json.nextField(keysOf_DeleteActivityExecutionRequest)) {
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
      case 1: { // activity_id
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
    }
  }
}

export const DeleteActivityExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteActivityExecutionRequest',
  parse_DeleteActivityExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_DeleteActivityExecutionResponse = keyTable('temporal.api.workflowservice.v1.DeleteActivityExecutionResponse', [
]);

function parse_DeleteActivityExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteActivityExecutionResponse);
}

export const DeleteActivityExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteActivityExecutionResponse',
  parse_DeleteActivityExecutionResponse,
  () => [],
);

const keysOf_RequestCancelNexusOperationExecutionRequest = keyTable('temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionRequest', [
  'namespace',
  'operationId operation_id',
  'runId run_id',
  'identity',
  'requestId request_id',
  'reason',
]);

function parse_RequestCancelNexusOperationExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelNexusOperationExecutionRequest); field >= 0; field = json.nextField(keysOf_RequestCancelNexusOperationExecutionRequest)) {
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
      case 1: { // operation_id
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
      case 4: { // request_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
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

export const RequestCancelNexusOperationExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionRequest',
  parse_RequestCancelNexusOperationExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'identity', 'string'),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
    field(6, 'reason', 'string'),
  ],
);

const keysOf_RequestCancelNexusOperationExecutionResponse = keyTable('temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionResponse', [
]);

function parse_RequestCancelNexusOperationExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RequestCancelNexusOperationExecutionResponse);
}

export const RequestCancelNexusOperationExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.RequestCancelNexusOperationExecutionResponse',
  parse_RequestCancelNexusOperationExecutionResponse,
  () => [],
);

const keysOf_TerminateNexusOperationExecutionRequest = keyTable('temporal.api.workflowservice.v1.TerminateNexusOperationExecutionRequest', [
  'namespace',
  'operationId operation_id',
  'runId run_id',
  'identity',
  'requestId request_id',
  'reason',
]);

function parse_TerminateNexusOperationExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TerminateNexusOperationExecutionRequest); field >= 0; field = json.nextField(keysOf_TerminateNexusOperationExecutionRequest)) {
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
      case 1: { // operation_id
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
      case 4: { // request_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
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

export const TerminateNexusOperationExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.TerminateNexusOperationExecutionRequest',
  parse_TerminateNexusOperationExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'identity', 'string'),
    field(5, 'request_id', 'string', { jsonName: 'requestId' }),
    field(6, 'reason', 'string'),
  ],
);

const keysOf_TerminateNexusOperationExecutionResponse = keyTable('temporal.api.workflowservice.v1.TerminateNexusOperationExecutionResponse', [
]);

function parse_TerminateNexusOperationExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_TerminateNexusOperationExecutionResponse);
}

export const TerminateNexusOperationExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.TerminateNexusOperationExecutionResponse',
  parse_TerminateNexusOperationExecutionResponse,
  () => [],
);

const keysOf_DeleteNexusOperationExecutionRequest = keyTable('temporal.api.workflowservice.v1.DeleteNexusOperationExecutionRequest', [
  'namespace',
  'operationId operation_id',
  'runId run_id',
]);

function parse_DeleteNexusOperationExecutionRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteNexusOperationExecutionRequest); field >= 0; field = json.nextField(keysOf_DeleteNexusOperationExecutionRequest)) {
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
      case 1: { // operation_id
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
    }
  }
}

export const DeleteNexusOperationExecutionRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteNexusOperationExecutionRequest',
  parse_DeleteNexusOperationExecutionRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_DeleteNexusOperationExecutionResponse = keyTable('temporal.api.workflowservice.v1.DeleteNexusOperationExecutionResponse', [
]);

function parse_DeleteNexusOperationExecutionResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteNexusOperationExecutionResponse);
}

export const DeleteNexusOperationExecutionResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.DeleteNexusOperationExecutionResponse',
  parse_DeleteNexusOperationExecutionResponse,
  () => [],
);

const keysOf_PollWorkflowExecutionTimeSkippingRequest = keyTable('temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingRequest', [
  'namespace',
  'workflowExecution workflow_execution',
  'fastForwardId fast_forward_id',
]);

function parse_PollWorkflowExecutionTimeSkippingRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollWorkflowExecutionTimeSkippingRequest); field >= 0; field = json.nextField(keysOf_PollWorkflowExecutionTimeSkippingRequest)) {
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
      case 2: { // fast_forward_id
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

export const PollWorkflowExecutionTimeSkippingRequest: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingRequest',
  parse_PollWorkflowExecutionTimeSkippingRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'fast_forward_id', 'string', { jsonName: 'fastForwardId' }),
  ],
);

const keysOf_PollWorkflowExecutionTimeSkippingResponse = keyTable('temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingResponse', [
  'fastForwardPollingResult fast_forward_polling_result',
  'failedReason failed_reason',
  'fastForwardInfo fast_forward_info',
]);

function parse_PollWorkflowExecutionTimeSkippingResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollWorkflowExecutionTimeSkippingResponse); field >= 0; field = json.nextField(keysOf_PollWorkflowExecutionTimeSkippingResponse)) {
    switch (field) {
      case 0: { // fast_forward_polling_result
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_FastForwardPollingResult);
        break;
      }
      case 1: { // failed_reason
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // fast_forward_info
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_TimeSkippingFastForwardInfo);
        break;
      }
    }
  }
}

export const PollWorkflowExecutionTimeSkippingResponse: MessageType = messageType(
  'temporal.api.workflowservice.v1.PollWorkflowExecutionTimeSkippingResponse',
  parse_PollWorkflowExecutionTimeSkippingResponse,
  () => [
    field(1, 'fast_forward_polling_result', 'enum', { jsonName: 'fastForwardPollingResult', type: () => enums_v1_FastForwardPollingResult }),
    field(2, 'failed_reason', 'string', { jsonName: 'failedReason' }),
    field(3, 'fast_forward_info', 'message', { jsonName: 'fastForwardInfo', type: () => common_v1_TimeSkippingFastForwardInfo, explicitPresence: true }),
  ],
);

