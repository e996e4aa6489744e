// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import {
  ActivityType as common_v1_ActivityType,
  Callback as common_v1_Callback,
  Header as common_v1_Header,
  Link as common_v1_Link,
  Memo as common_v1_Memo,
  MeteringMetadata as common_v1_MeteringMetadata,
  Payload as common_v1_Payload,
  Payloads as common_v1_Payloads,
  Principal as common_v1_Principal,
  Priority as common_v1_Priority,
  RetryPolicy as common_v1_RetryPolicy,
  SearchAttributes as common_v1_SearchAttributes,
  TimeSkippingConfig as common_v1_TimeSkippingConfig,
  TimeSkippingStatePropagation as common_v1_TimeSkippingStatePropagation,
  WorkerVersionStamp as common_v1_WorkerVersionStamp,
  WorkflowExecution as common_v1_WorkflowExecution,
  WorkflowType as common_v1_WorkflowType,
} from '../common/v1.ts';
import {
  Deployment as deployment_v1_Deployment,
  InheritedAutoUpgradeInfo as deployment_v1_InheritedAutoUpgradeInfo,
  WorkerDeploymentVersion as deployment_v1_WorkerDeploymentVersion,
} from '../deployment/v1.ts';
import {
  ActivityTaskFailedCause as enums_v1_ActivityTaskFailedCause,
  CancelExternalWorkflowExecutionFailedCause as enums_v1_CancelExternalWorkflowExecutionFailedCause,
  ContinueAsNewInitiator as enums_v1_ContinueAsNewInitiator,
  ContinueAsNewVersioningBehavior as enums_v1_ContinueAsNewVersioningBehavior,
  EventType as enums_v1_EventType,
  ParentClosePolicy as enums_v1_ParentClosePolicy,
  RetryState as enums_v1_RetryState,
  SignalExternalWorkflowExecutionFailedCause as enums_v1_SignalExternalWorkflowExecutionFailedCause,
  StartChildWorkflowExecutionFailedCause as enums_v1_StartChildWorkflowExecutionFailedCause,
  SuggestContinueAsNewReason as enums_v1_SuggestContinueAsNewReason,
  TimeoutType as enums_v1_TimeoutType,
  UpdateAdmittedEventOrigin as enums_v1_UpdateAdmittedEventOrigin,
  VersioningBehavior as enums_v1_VersioningBehavior,
  WorkflowIdReusePolicy as enums_v1_WorkflowIdReusePolicy,
  WorkflowTaskFailedCause as enums_v1_WorkflowTaskFailedCause,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';
import {
  EventGroupMarker as sdk_v1_EventGroupMarker,
  UserMetadata as sdk_v1_UserMetadata,
  WorkflowTaskCompletedMetadata as sdk_v1_WorkflowTaskCompletedMetadata,
} from '../sdk/v1.ts';
import { TaskQueue as taskqueue_v1_TaskQueue } from '../taskqueue/v1.ts';
import { Meta as update_v1_Meta, Outcome as update_v1_Outcome, Request as update_v1_Request } from '../update/v1.ts';
import {
  ResetPoints as workflow_v1_ResetPoints,
  VersioningOverride as workflow_v1_VersioningOverride,
} from '../workflow/v1.ts';

/** temporal.api.history.v1.WorkflowExecutionStartedEventAttributes */
export interface WorkflowExecutionStartedEventAttributes {
  readonly workflowType?: common_v1_WorkflowType;
  readonly parentWorkflowNamespace?: string;
  readonly parentWorkflowNamespaceId?: string;
  readonly parentWorkflowExecution?: common_v1_WorkflowExecution;
  readonly parentInitiatedEventId?: string;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowExecutionTimeout?: google_protobuf_Duration;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly continuedExecutionRunId?: string;
  readonly initiator?: enums_v1_ContinueAsNewInitiator;
  readonly continuedFailure?: failure_v1_Failure;
  readonly lastCompletionResult?: common_v1_Payloads;
  readonly originalExecutionRunId?: string;
  readonly identity?: string;
  readonly firstExecutionRunId?: string;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly attempt?: number;
  readonly workflowExecutionExpirationTime?: google_protobuf_Timestamp;
  readonly cronSchedule?: string;
  readonly firstWorkflowTaskBackoff?: google_protobuf_Duration;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly prevAutoResetPoints?: workflow_v1_ResetPoints;
  readonly header?: common_v1_Header;
  readonly parentInitiatedEventVersion?: string;
  readonly workflowId?: string;
  /** @deprecated */
  readonly sourceVersionStamp?: common_v1_WorkerVersionStamp;
  readonly completionCallbacks?: readonly common_v1_Callback[];
  readonly rootWorkflowExecution?: common_v1_WorkflowExecution;
  /** @deprecated */
  readonly inheritedBuildId?: string;
  readonly versioningOverride?: workflow_v1_VersioningOverride;
  /** @deprecated */
  readonly parentPinnedWorkerDeploymentVersion?: string;
  readonly priority?: common_v1_Priority;
  readonly inheritedPinnedVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly inheritedAutoUpgradeInfo?: deployment_v1_InheritedAutoUpgradeInfo;
  readonly eagerExecutionAccepted?: boolean;
  readonly declinedTargetVersionUpgrade?: DeclinedTargetVersionUpgrade;
  readonly timeSkippingConfig?: common_v1_TimeSkippingConfig;
  readonly timeSkippingStatePropagation?: common_v1_TimeSkippingStatePropagation;
}

/** temporal.api.history.v1.DeclinedTargetVersionUpgrade */
export interface DeclinedTargetVersionUpgrade {
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly revisionNumber?: string;
}

/** temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes */
export interface WorkflowExecutionCompletedEventAttributes {
  readonly result?: common_v1_Payloads;
  readonly workflowTaskCompletedEventId?: string;
  readonly newExecutionRunId?: string;
}

/** temporal.api.history.v1.WorkflowExecutionFailedEventAttributes */
export interface WorkflowExecutionFailedEventAttributes {
  readonly failure?: failure_v1_Failure;
  readonly retryState?: enums_v1_RetryState;
  readonly workflowTaskCompletedEventId?: string;
  readonly newExecutionRunId?: string;
}

/** temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes */
export interface WorkflowExecutionTimedOutEventAttributes {
  readonly retryState?: enums_v1_RetryState;
  readonly newExecutionRunId?: string;
}

/** temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes */
export interface WorkflowExecutionContinuedAsNewEventAttributes {
  readonly newExecutionRunId?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly workflowTaskCompletedEventId?: string;
  readonly backoffStartInterval?: google_protobuf_Duration;
  readonly initiator?: enums_v1_ContinueAsNewInitiator;
  /** @deprecated */
  readonly failure?: failure_v1_Failure;
  readonly lastCompletionResult?: common_v1_Payloads;
  readonly header?: common_v1_Header;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  /** @deprecated */
  readonly inheritBuildId?: boolean;
  readonly initialVersioningBehavior?: enums_v1_ContinueAsNewVersioningBehavior;
}

/** temporal.api.history.v1.WorkflowTaskScheduledEventAttributes */
export interface WorkflowTaskScheduledEventAttributes {
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly attempt?: number;
}

/** temporal.api.history.v1.WorkflowTaskStartedEventAttributes */
export interface WorkflowTaskStartedEventAttributes {
  readonly scheduledEventId?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly suggestContinueAsNew?: boolean;
  readonly suggestContinueAsNewReasons?: readonly enums_v1_SuggestContinueAsNewReason[];
  readonly targetWorkerDeploymentVersionChanged?: boolean;
  readonly historySizeBytes?: string;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  /** @deprecated */
  readonly buildIdRedirectCounter?: string;
}

/** temporal.api.history.v1.WorkflowTaskCompletedEventAttributes */
export interface WorkflowTaskCompletedEventAttributes {
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly identity?: string;
  /** @deprecated */
  readonly binaryChecksum?: string;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  readonly sdkMetadata?: sdk_v1_WorkflowTaskCompletedMetadata;
  readonly meteringMetadata?: common_v1_MeteringMetadata;
  /** @deprecated */
  readonly deployment?: deployment_v1_Deployment;
  readonly versioningBehavior?: enums_v1_VersioningBehavior;
  /** @deprecated */
  readonly workerDeploymentVersion?: string;
  readonly workerDeploymentName?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
}

/** temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes */
export interface WorkflowTaskTimedOutEventAttributes {
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly timeoutType?: enums_v1_TimeoutType;
}

/** temporal.api.history.v1.WorkflowTaskFailedEventAttributes */
export interface WorkflowTaskFailedEventAttributes {
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly cause?: enums_v1_WorkflowTaskFailedCause;
  readonly failure?: failure_v1_Failure;
  readonly identity?: string;
  readonly baseRunId?: string;
  readonly newRunId?: string;
  readonly forkEventVersion?: string;
  /** @deprecated */
  readonly binaryChecksum?: string;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
}

/** temporal.api.history.v1.ActivityTaskScheduledEventAttributes */
export interface ActivityTaskScheduledEventAttributes {
  readonly activityId?: string;
  readonly activityType?: common_v1_ActivityType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly header?: common_v1_Header;
  readonly input?: common_v1_Payloads;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly heartbeatTimeout?: google_protobuf_Duration;
  readonly workflowTaskCompletedEventId?: string;
  readonly retryPolicy?: common_v1_RetryPolicy;
  /** @deprecated */
  readonly useWorkflowBuildId?: boolean;
  readonly priority?: common_v1_Priority;
}

/** temporal.api.history.v1.ActivityTaskStartedEventAttributes */
export interface ActivityTaskStartedEventAttributes {
  readonly scheduledEventId?: string;
  readonly identity?: string;
  readonly requestId?: string;
  readonly attempt?: number;
  readonly lastFailure?: failure_v1_Failure;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  /** @deprecated */
  readonly buildIdRedirectCounter?: string;
}

/** temporal.api.history.v1.ActivityTaskCompletedEventAttributes */
export interface ActivityTaskCompletedEventAttributes {
  readonly result?: common_v1_Payloads;
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly identity?: string;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
}

/** temporal.api.history.v1.ActivityTaskFailedEventAttributes */
export interface ActivityTaskFailedEventAttributes {
  readonly failure?: failure_v1_Failure;
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly identity?: string;
  readonly retryState?: enums_v1_RetryState;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
  readonly cause?: enums_v1_ActivityTaskFailedCause;
}

/** temporal.api.history.v1.ActivityTaskTimedOutEventAttributes */
export interface ActivityTaskTimedOutEventAttributes {
  readonly failure?: failure_v1_Failure;
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly retryState?: enums_v1_RetryState;
}

/** temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes */
export interface ActivityTaskCancelRequestedEventAttributes {
  readonly scheduledEventId?: string;
  readonly workflowTaskCompletedEventId?: string;
}

/** temporal.api.history.v1.ActivityTaskCanceledEventAttributes */
export interface ActivityTaskCanceledEventAttributes {
  readonly details?: common_v1_Payloads;
  readonly latestCancelRequestedEventId?: string;
  readonly scheduledEventId?: string;
  readonly startedEventId?: string;
  readonly identity?: string;
  /** @deprecated */
  readonly workerVersion?: common_v1_WorkerVersionStamp;
}

/** temporal.api.history.v1.TimerStartedEventAttributes */
export interface TimerStartedEventAttributes {
  readonly timerId?: string;
  readonly startToFireTimeout?: google_protobuf_Duration;
  readonly workflowTaskCompletedEventId?: string;
}

/** temporal.api.history.v1.TimerFiredEventAttributes */
export interface TimerFiredEventAttributes {
  readonly timerId?: string;
  readonly startedEventId?: string;
}

/** temporal.api.history.v1.TimerCanceledEventAttributes */
export interface TimerCanceledEventAttributes {
  readonly timerId?: string;
  readonly startedEventId?: string;
  readonly workflowTaskCompletedEventId?: string;
  readonly identity?: string;
}

/** temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes */
export interface WorkflowExecutionCancelRequestedEventAttributes {
  readonly cause?: string;
  readonly externalInitiatedEventId?: string;
  readonly externalWorkflowExecution?: common_v1_WorkflowExecution;
  readonly identity?: string;
}

/** temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes */
export interface WorkflowExecutionCanceledEventAttributes {
  readonly workflowTaskCompletedEventId?: string;
  readonly details?: common_v1_Payloads;
}

/** temporal.api.history.v1.MarkerRecordedEventAttributes */
export interface MarkerRecordedEventAttributes {
  readonly markerName?: string;
  readonly details?: { readonly [key: string]: common_v1_Payloads };
  readonly workflowTaskCompletedEventId?: string;
  readonly header?: common_v1_Header;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes */
export interface WorkflowExecutionSignaledEventAttributes {
  readonly signalName?: string;
  readonly input?: common_v1_Payloads;
  readonly identity?: string;
  readonly header?: common_v1_Header;
  /** @deprecated */
  readonly skipGenerateWorkflowTask?: boolean;
  readonly externalWorkflowExecution?: common_v1_WorkflowExecution;
  readonly requestId?: string;
}

/** temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes */
export interface WorkflowExecutionTerminatedEventAttributes {
  readonly reason?: string;
  readonly details?: common_v1_Payloads;
  readonly identity?: string;
}

/** temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes */
export interface RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
  readonly workflowTaskCompletedEventId?: string;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  /** @deprecated */
  readonly control?: string;
  readonly childWorkflowOnly?: boolean;
  readonly reason?: string;
}

/** temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes */
export interface RequestCancelExternalWorkflowExecutionFailedEventAttributes {
  readonly cause?: enums_v1_CancelExternalWorkflowExecutionFailedCause;
  readonly workflowTaskCompletedEventId?: string;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly initiatedEventId?: string;
  /** @deprecated */
  readonly control?: string;
}

/** temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes */
export interface ExternalWorkflowExecutionCancelRequestedEventAttributes {
  readonly initiatedEventId?: string;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
}

/** temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes */
export interface SignalExternalWorkflowExecutionInitiatedEventAttributes {
  readonly workflowTaskCompletedEventId?: string;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly signalName?: string;
  readonly input?: common_v1_Payloads;
  /** @deprecated */
  readonly control?: string;
  readonly childWorkflowOnly?: boolean;
  readonly header?: common_v1_Header;
}

/** temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes */
export interface SignalExternalWorkflowExecutionFailedEventAttributes {
  readonly cause?: enums_v1_SignalExternalWorkflowExecutionFailedCause;
  readonly workflowTaskCompletedEventId?: string;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly initiatedEventId?: string;
  /** @deprecated */
  readonly control?: string;
}

/** temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes */
export interface ExternalWorkflowExecutionSignaledEventAttributes {
  readonly initiatedEventId?: string;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  /** @deprecated */
  readonly control?: string;
}

/** temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes */
export interface UpsertWorkflowSearchAttributesEventAttributes {
  readonly workflowTaskCompletedEventId?: string;
  readonly searchAttributes?: common_v1_SearchAttributes;
}

/** temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes */
export interface WorkflowPropertiesModifiedEventAttributes {
  readonly workflowTaskCompletedEventId?: string;
  readonly upsertedMemo?: common_v1_Memo;
}

/** temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes */
export interface StartChildWorkflowExecutionInitiatedEventAttributes {
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowId?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly taskQueue?: taskqueue_v1_TaskQueue;
  readonly input?: common_v1_Payloads;
  readonly workflowExecutionTimeout?: google_protobuf_Duration;
  readonly workflowRunTimeout?: google_protobuf_Duration;
  readonly workflowTaskTimeout?: google_protobuf_Duration;
  readonly parentClosePolicy?: enums_v1_ParentClosePolicy;
  /** @deprecated */
  readonly control?: string;
  readonly workflowTaskCompletedEventId?: string;
  readonly workflowIdReusePolicy?: enums_v1_WorkflowIdReusePolicy;
  readonly retryPolicy?: common_v1_RetryPolicy;
  readonly cronSchedule?: string;
  readonly header?: common_v1_Header;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  /** @deprecated */
  readonly inheritBuildId?: boolean;
  readonly priority?: common_v1_Priority;
  readonly timeSkippingConfig?: common_v1_TimeSkippingConfig;
  readonly timeSkippingStatePropagation?: common_v1_TimeSkippingStatePropagation;
  readonly versioningOverride?: workflow_v1_VersioningOverride;
}

/** temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes */
export interface StartChildWorkflowExecutionFailedEventAttributes {
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowId?: string;
  readonly workflowType?: common_v1_WorkflowType;
  readonly cause?: enums_v1_StartChildWorkflowExecutionFailedCause;
  /** @deprecated */
  readonly control?: string;
  readonly initiatedEventId?: string;
  readonly workflowTaskCompletedEventId?: string;
}

/** temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes */
export interface ChildWorkflowExecutionStartedEventAttributes {
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly initiatedEventId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly header?: common_v1_Header;
}

/** temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes */
export interface ChildWorkflowExecutionCompletedEventAttributes {
  readonly result?: common_v1_Payloads;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly initiatedEventId?: string;
  readonly startedEventId?: string;
}

/** temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes */
export interface ChildWorkflowExecutionFailedEventAttributes {
  readonly failure?: failure_v1_Failure;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly initiatedEventId?: string;
  readonly startedEventId?: string;
  readonly retryState?: enums_v1_RetryState;
}

/** temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes */
export interface ChildWorkflowExecutionCanceledEventAttributes {
  readonly details?: common_v1_Payloads;
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly initiatedEventId?: string;
  readonly startedEventId?: string;
}

/** temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes */
export interface ChildWorkflowExecutionTimedOutEventAttributes {
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly initiatedEventId?: string;
  readonly startedEventId?: string;
  readonly retryState?: enums_v1_RetryState;
}

/** temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes */
export interface ChildWorkflowExecutionTerminatedEventAttributes {
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowType?: common_v1_WorkflowType;
  readonly initiatedEventId?: string;
  readonly startedEventId?: string;
}

/** temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes */
export interface WorkflowExecutionOptionsUpdatedEventAttributes {
  readonly versioningOverride?: workflow_v1_VersioningOverride;
  readonly unsetVersioningOverride?: boolean;
  readonly attachedRequestId?: string;
  readonly attachedCompletionCallbacks?: readonly common_v1_Callback[];
  readonly identity?: string;
  readonly priority?: common_v1_Priority;
  readonly timeSkippingConfig?: common_v1_TimeSkippingConfig;
  readonly timeSkippingConfigUpdated?: boolean;
  readonly workflowUpdateOptions?: readonly WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate[];
}

/** temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.WorkflowUpdateOptionsUpdate */
export interface WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate {
  readonly updateId?: string;
  readonly attachedRequestId?: string;
  readonly attachedCompletionCallbacks?: readonly common_v1_Callback[];
}

/** temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes */
export interface WorkflowPropertiesModifiedExternallyEventAttributes {
  readonly newTaskQueue?: string;
  readonly newWorkflowTaskTimeout?: google_protobuf_Duration;
  readonly newWorkflowRunTimeout?: google_protobuf_Duration;
  readonly newWorkflowExecutionTimeout?: google_protobuf_Duration;
  readonly upsertedMemo?: common_v1_Memo;
}

/** temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes */
export interface ActivityPropertiesModifiedExternallyEventAttributes {
  readonly scheduledEventId?: string;
  readonly newRetryPolicy?: common_v1_RetryPolicy;
}

/** temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes */
export interface WorkflowExecutionUpdateAcceptedEventAttributes {
  readonly protocolInstanceId?: string;
  readonly acceptedRequestMessageId?: string;
  readonly acceptedRequestSequencingEventId?: string;
  readonly acceptedRequest?: update_v1_Request;
}

/** temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes */
export interface WorkflowExecutionUpdateCompletedEventAttributes {
  readonly meta?: update_v1_Meta;
  readonly acceptedEventId?: string;
  readonly outcome?: update_v1_Outcome;
}

/** temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes */
export interface WorkflowExecutionUpdateRejectedEventAttributes {
  readonly protocolInstanceId?: string;
  readonly rejectedRequestMessageId?: string;
  readonly rejectedRequestSequencingEventId?: string;
  readonly rejectedRequest?: update_v1_Request;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes */
export interface WorkflowExecutionUpdateAdmittedEventAttributes {
  readonly request?: update_v1_Request;
  readonly origin?: enums_v1_UpdateAdmittedEventOrigin;
}

/** temporal.api.history.v1.WorkflowExecutionPausedEventAttributes */
export interface WorkflowExecutionPausedEventAttributes {
  readonly identity?: string;
  readonly reason?: string;
  readonly requestId?: string;
}

/** temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes */
export interface WorkflowExecutionUnpausedEventAttributes {
  readonly identity?: string;
  readonly reason?: string;
  readonly requestId?: string;
}

/** temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes */
export interface WorkflowExecutionTimeSkippingTransitionedEventAttributes {
  readonly targetTime?: google_protobuf_Timestamp;
  readonly disabledAfterFastForward?: boolean;
  readonly wallClockTime?: google_protobuf_Timestamp;
}

/** temporal.api.history.v1.NexusOperationScheduledEventAttributes */
export interface NexusOperationScheduledEventAttributes {
  readonly endpoint?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly input?: common_v1_Payload;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly nexusHeader?: { readonly [key: string]: string };
  readonly workflowTaskCompletedEventId?: string;
  readonly requestId?: string;
  readonly endpointId?: string;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
}

/** temporal.api.history.v1.NexusOperationStartedEventAttributes */
export interface NexusOperationStartedEventAttributes {
  readonly scheduledEventId?: string;
  /** @deprecated */
  readonly operationId?: string;
  readonly requestId?: string;
  readonly operationToken?: string;
}

/** temporal.api.history.v1.NexusOperationCompletedEventAttributes */
export interface NexusOperationCompletedEventAttributes {
  readonly scheduledEventId?: string;
  readonly result?: common_v1_Payload;
  readonly requestId?: string;
}

/** temporal.api.history.v1.NexusOperationFailedEventAttributes */
export interface NexusOperationFailedEventAttributes {
  readonly scheduledEventId?: string;
  readonly failure?: failure_v1_Failure;
  readonly requestId?: string;
}

/** temporal.api.history.v1.NexusOperationTimedOutEventAttributes */
export interface NexusOperationTimedOutEventAttributes {
  readonly scheduledEventId?: string;
  readonly failure?: failure_v1_Failure;
  readonly requestId?: string;
}

/** temporal.api.history.v1.NexusOperationCanceledEventAttributes */
export interface NexusOperationCanceledEventAttributes {
  readonly scheduledEventId?: string;
  readonly failure?: failure_v1_Failure;
  readonly requestId?: string;
}

/** temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes */
export interface NexusOperationCancelRequestedEventAttributes {
  readonly scheduledEventId?: string;
  readonly workflowTaskCompletedEventId?: string;
}

/** temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes */
export interface NexusOperationCancelRequestCompletedEventAttributes {
  readonly requestedEventId?: string;
  readonly workflowTaskCompletedEventId?: string;
  readonly scheduledEventId?: string;
}

/** temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes */
export interface NexusOperationCancelRequestFailedEventAttributes {
  readonly requestedEventId?: string;
  readonly workflowTaskCompletedEventId?: string;
  readonly failure?: failure_v1_Failure;
  readonly scheduledEventId?: string;
}

/** temporal.api.history.v1.HistoryEvent */
export interface HistoryEvent {
  readonly eventId?: string;
  readonly eventTime?: google_protobuf_Timestamp;
  readonly eventType?: enums_v1_EventType;
  readonly version?: string;
  readonly taskId?: string;
  readonly workerMayIgnore?: boolean;
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly links?: readonly common_v1_Link[];
  readonly principal?: common_v1_Principal;
  readonly eventGroupMarkers?: readonly sdk_v1_EventGroupMarker[];
  readonly workflowExecutionStartedEventAttributes?: WorkflowExecutionStartedEventAttributes;
  readonly workflowExecutionCompletedEventAttributes?: WorkflowExecutionCompletedEventAttributes;
  readonly workflowExecutionFailedEventAttributes?: WorkflowExecutionFailedEventAttributes;
  readonly workflowExecutionTimedOutEventAttributes?: WorkflowExecutionTimedOutEventAttributes;
  readonly workflowTaskScheduledEventAttributes?: WorkflowTaskScheduledEventAttributes;
  readonly workflowTaskStartedEventAttributes?: WorkflowTaskStartedEventAttributes;
  readonly workflowTaskCompletedEventAttributes?: WorkflowTaskCompletedEventAttributes;
  readonly workflowTaskTimedOutEventAttributes?: WorkflowTaskTimedOutEventAttributes;
  readonly workflowTaskFailedEventAttributes?: WorkflowTaskFailedEventAttributes;
  readonly activityTaskScheduledEventAttributes?: ActivityTaskScheduledEventAttributes;
  readonly activityTaskStartedEventAttributes?: ActivityTaskStartedEventAttributes;
  readonly activityTaskCompletedEventAttributes?: ActivityTaskCompletedEventAttributes;
  readonly activityTaskFailedEventAttributes?: ActivityTaskFailedEventAttributes;
  readonly activityTaskTimedOutEventAttributes?: ActivityTaskTimedOutEventAttributes;
  readonly timerStartedEventAttributes?: TimerStartedEventAttributes;
  readonly timerFiredEventAttributes?: TimerFiredEventAttributes;
  readonly activityTaskCancelRequestedEventAttributes?: ActivityTaskCancelRequestedEventAttributes;
  readonly activityTaskCanceledEventAttributes?: ActivityTaskCanceledEventAttributes;
  readonly timerCanceledEventAttributes?: TimerCanceledEventAttributes;
  readonly markerRecordedEventAttributes?: MarkerRecordedEventAttributes;
  readonly workflowExecutionSignaledEventAttributes?: WorkflowExecutionSignaledEventAttributes;
  readonly workflowExecutionTerminatedEventAttributes?: WorkflowExecutionTerminatedEventAttributes;
  readonly workflowExecutionCancelRequestedEventAttributes?: WorkflowExecutionCancelRequestedEventAttributes;
  readonly workflowExecutionCanceledEventAttributes?: WorkflowExecutionCanceledEventAttributes;
  readonly requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: RequestCancelExternalWorkflowExecutionInitiatedEventAttributes;
  readonly requestCancelExternalWorkflowExecutionFailedEventAttributes?: RequestCancelExternalWorkflowExecutionFailedEventAttributes;
  readonly externalWorkflowExecutionCancelRequestedEventAttributes?: ExternalWorkflowExecutionCancelRequestedEventAttributes;
  readonly workflowExecutionContinuedAsNewEventAttributes?: WorkflowExecutionContinuedAsNewEventAttributes;
  readonly startChildWorkflowExecutionInitiatedEventAttributes?: StartChildWorkflowExecutionInitiatedEventAttributes;
  readonly startChildWorkflowExecutionFailedEventAttributes?: StartChildWorkflowExecutionFailedEventAttributes;
  readonly childWorkflowExecutionStartedEventAttributes?: ChildWorkflowExecutionStartedEventAttributes;
  readonly childWorkflowExecutionCompletedEventAttributes?: ChildWorkflowExecutionCompletedEventAttributes;
  readonly childWorkflowExecutionFailedEventAttributes?: ChildWorkflowExecutionFailedEventAttributes;
  readonly childWorkflowExecutionCanceledEventAttributes?: ChildWorkflowExecutionCanceledEventAttributes;
  readonly childWorkflowExecutionTimedOutEventAttributes?: ChildWorkflowExecutionTimedOutEventAttributes;
  readonly childWorkflowExecutionTerminatedEventAttributes?: ChildWorkflowExecutionTerminatedEventAttributes;
  readonly signalExternalWorkflowExecutionInitiatedEventAttributes?: SignalExternalWorkflowExecutionInitiatedEventAttributes;
  readonly signalExternalWorkflowExecutionFailedEventAttributes?: SignalExternalWorkflowExecutionFailedEventAttributes;
  readonly externalWorkflowExecutionSignaledEventAttributes?: ExternalWorkflowExecutionSignaledEventAttributes;
  readonly upsertWorkflowSearchAttributesEventAttributes?: UpsertWorkflowSearchAttributesEventAttributes;
  readonly workflowExecutionUpdateAcceptedEventAttributes?: WorkflowExecutionUpdateAcceptedEventAttributes;
  readonly workflowExecutionUpdateRejectedEventAttributes?: WorkflowExecutionUpdateRejectedEventAttributes;
  readonly workflowExecutionUpdateCompletedEventAttributes?: WorkflowExecutionUpdateCompletedEventAttributes;
  readonly workflowPropertiesModifiedExternallyEventAttributes?: WorkflowPropertiesModifiedExternallyEventAttributes;
  readonly activityPropertiesModifiedExternallyEventAttributes?: ActivityPropertiesModifiedExternallyEventAttributes;
  readonly workflowPropertiesModifiedEventAttributes?: WorkflowPropertiesModifiedEventAttributes;
  readonly workflowExecutionUpdateAdmittedEventAttributes?: WorkflowExecutionUpdateAdmittedEventAttributes;
  readonly nexusOperationScheduledEventAttributes?: NexusOperationScheduledEventAttributes;
  readonly nexusOperationStartedEventAttributes?: NexusOperationStartedEventAttributes;
  readonly nexusOperationCompletedEventAttributes?: NexusOperationCompletedEventAttributes;
  readonly nexusOperationFailedEventAttributes?: NexusOperationFailedEventAttributes;
  readonly nexusOperationCanceledEventAttributes?: NexusOperationCanceledEventAttributes;
  readonly nexusOperationTimedOutEventAttributes?: NexusOperationTimedOutEventAttributes;
  readonly nexusOperationCancelRequestedEventAttributes?: NexusOperationCancelRequestedEventAttributes;
  readonly workflowExecutionOptionsUpdatedEventAttributes?: WorkflowExecutionOptionsUpdatedEventAttributes;
  readonly nexusOperationCancelRequestCompletedEventAttributes?: NexusOperationCancelRequestCompletedEventAttributes;
  readonly nexusOperationCancelRequestFailedEventAttributes?: NexusOperationCancelRequestFailedEventAttributes;
  readonly workflowExecutionPausedEventAttributes?: WorkflowExecutionPausedEventAttributes;
  readonly workflowExecutionUnpausedEventAttributes?: WorkflowExecutionUnpausedEventAttributes;
  readonly workflowExecutionTimeSkippingTransitionedEventAttributes?: WorkflowExecutionTimeSkippingTransitionedEventAttributes;
}

/** temporal.api.history.v1.History */
export interface History {
  readonly events?: readonly HistoryEvent[];
}

const keysOf_WorkflowExecutionStartedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionStartedEventAttributes', [
  'workflowType workflow_type',
  'parentWorkflowNamespace parent_workflow_namespace',
  'parentWorkflowNamespaceId parent_workflow_namespace_id',
  'parentWorkflowExecution parent_workflow_execution',
  'parentInitiatedEventId parent_initiated_event_id',
  'taskQueue task_queue',
  'input',
  'workflowExecutionTimeout workflow_execution_timeout',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'continuedExecutionRunId continued_execution_run_id',
  'initiator',
  'continuedFailure continued_failure',
  'lastCompletionResult last_completion_result',
  'originalExecutionRunId original_execution_run_id',
  'identity',
  'firstExecutionRunId first_execution_run_id',
  'retryPolicy retry_policy',
  'attempt',
  'workflowExecutionExpirationTime workflow_execution_expiration_time',
  'cronSchedule cron_schedule',
  'firstWorkflowTaskBackoff first_workflow_task_backoff',
  'memo',
  'searchAttributes search_attributes',
  'prevAutoResetPoints prev_auto_reset_points',
  'header',
  'parentInitiatedEventVersion parent_initiated_event_version',
  'workflowId workflow_id',
  'sourceVersionStamp source_version_stamp',
  'completionCallbacks completion_callbacks',
  'rootWorkflowExecution root_workflow_execution',
  'inheritedBuildId inherited_build_id',
  'versioningOverride versioning_override',
  'parentPinnedWorkerDeploymentVersion parent_pinned_worker_deployment_version',
  'priority',
  'inheritedPinnedVersion inherited_pinned_version',
  'inheritedAutoUpgradeInfo inherited_auto_upgrade_info',
  'eagerExecutionAccepted eager_execution_accepted',
  'declinedTargetVersionUpgrade declined_target_version_upgrade',
  'timeSkippingConfig time_skipping_config',
  'timeSkippingStatePropagation time_skipping_state_propagation',
]);

function parse_WorkflowExecutionStartedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let seen1 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionStartedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionStartedEventAttributes)) {
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
      case 1: { // parent_workflow_namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // parent_workflow_namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 218, false);
        break;
      }
      case 3: { // parent_workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // parent_initiated_event_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 5: { // task_queue
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, taskqueue_v1_TaskQueue);
        break;
      }
      case 6: { // input
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_Payloads);
        break;
      }
      case 7: { // workflow_execution_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 8: { // workflow_run_timeout
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 9: { // workflow_task_timeout
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Duration);
        break;
      }
      case 10: { // continued_execution_run_id
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 11: { // initiator
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseEnum(json, out, 88, false, enums_v1_ContinueAsNewInitiator);
        break;
      }
      case 12: { // continued_failure
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 98, failure_v1_Failure);
        break;
      }
      case 13: { // last_completion_result
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 106, common_v1_Payloads);
        break;
      }
      case 14: { // original_execution_run_id
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseString(json, out, 114, false);
        break;
      }
      case 15: { // identity
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseString(json, out, 122, false);
        break;
      }
      case 16: { // first_execution_run_id
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseString(json, out, 130, false);
        break;
      }
      case 17: { // retry_policy
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 138, common_v1_RetryPolicy);
        break;
      }
      case 18: { // attempt
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseInt32(json, out, 144, false);
        break;
      }
      case 19: { // workflow_execution_expiration_time
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseMessage(json, out, 154, google_protobuf_Timestamp);
        break;
      }
      case 20: { // cron_schedule
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseString(json, out, 162, false);
        break;
      }
      case 21: { // first_workflow_task_backoff
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 170, google_protobuf_Duration);
        break;
      }
      case 22: { // memo
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseMessage(json, out, 178, common_v1_Memo);
        break;
      }
      case 23: { // search_attributes
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseMessage(json, out, 186, common_v1_SearchAttributes);
        break;
      }
      case 24: { // prev_auto_reset_points
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseMessage(json, out, 194, workflow_v1_ResetPoints);
        break;
      }
      case 25: { // header
        if ((seen0 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 33554432;
        if (json.null()) break;
        parseMessage(json, out, 202, common_v1_Header);
        break;
      }
      case 26: { // parent_initiated_event_version
        if ((seen0 & 67108864) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 67108864;
        if (json.null()) break;
        parseInt64(json, out, 208, false);
        break;
      }
      case 27: { // workflow_id
        if ((seen0 & 134217728) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 134217728;
        if (json.null()) break;
        parseString(json, out, 226, false);
        break;
      }
      case 28: { // source_version_stamp
        if ((seen0 & 268435456) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 268435456;
        if (json.null()) break;
        parseMessage(json, out, 234, common_v1_WorkerVersionStamp);
        break;
      }
      case 29: { // completion_callbacks
        if ((seen0 & 536870912) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 536870912;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 242, common_v1_Callback), false);
        break;
      }
      case 30: { // root_workflow_execution
        if ((seen0 & 1073741824) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1073741824;
        if (json.null()) break;
        parseMessage(json, out, 250, common_v1_WorkflowExecution);
        break;
      }
      case 31: { // inherited_build_id
        if ((seen1 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 1;
        if (json.null()) break;
        parseString(json, out, 258, false);
        break;
      }
      case 32: { // versioning_override
        if ((seen1 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 266, workflow_v1_VersioningOverride);
        break;
      }
      case 33: { // parent_pinned_worker_deployment_version
        if ((seen1 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 4;
        if (json.null()) break;
        parseString(json, out, 274, false);
        break;
      }
      case 34: { // priority
        if ((seen1 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 282, common_v1_Priority);
        break;
      }
      case 35: { // inherited_pinned_version
        if ((seen1 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 298, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 36: { // inherited_auto_upgrade_info
        if ((seen1 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 314, deployment_v1_InheritedAutoUpgradeInfo);
        break;
      }
      case 37: { // eager_execution_accepted
        if ((seen1 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 64;
        if (json.null()) break;
        parseBool(json, out, 304, false);
        break;
      }
      case 38: { // declined_target_version_upgrade
        if ((seen1 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 322, DeclinedTargetVersionUpgrade);
        break;
      }
      case 39: { // time_skipping_config
        if ((seen1 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 330, common_v1_TimeSkippingConfig);
        break;
      }
      case 40: { // time_skipping_state_propagation
        if ((seen1 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 346, common_v1_TimeSkippingStatePropagation);
        break;
      }
    }
  }
}

export const WorkflowExecutionStartedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionStartedEventAttributes',
  parse_WorkflowExecutionStartedEventAttributes,
  () => [
    field(1, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(2, 'parent_workflow_namespace', 'string', { jsonName: 'parentWorkflowNamespace' }),
    field(27, 'parent_workflow_namespace_id', 'string', { jsonName: 'parentWorkflowNamespaceId' }),
    field(3, 'parent_workflow_execution', 'message', { jsonName: 'parentWorkflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'parent_initiated_event_id', 'int64', { jsonName: 'parentInitiatedEventId' }),
    field(5, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(6, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(7, 'workflow_execution_timeout', 'message', { jsonName: 'workflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'continued_execution_run_id', 'string', { jsonName: 'continuedExecutionRunId' }),
    field(11, 'initiator', 'enum', { type: () => enums_v1_ContinueAsNewInitiator }),
    field(12, 'continued_failure', 'message', { jsonName: 'continuedFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(13, 'last_completion_result', 'message', { jsonName: 'lastCompletionResult', type: () => common_v1_Payloads, explicitPresence: true }),
    field(14, 'original_execution_run_id', 'string', { jsonName: 'originalExecutionRunId' }),
    field(15, 'identity', 'string'),
    field(16, 'first_execution_run_id', 'string', { jsonName: 'firstExecutionRunId' }),
    field(17, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(18, 'attempt', 'int32'),
    field(19, 'workflow_execution_expiration_time', 'message', { jsonName: 'workflowExecutionExpirationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(20, 'cron_schedule', 'string', { jsonName: 'cronSchedule' }),
    field(21, 'first_workflow_task_backoff', 'message', { jsonName: 'firstWorkflowTaskBackoff', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(22, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(23, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(24, 'prev_auto_reset_points', 'message', { jsonName: 'prevAutoResetPoints', type: () => workflow_v1_ResetPoints, explicitPresence: true }),
    field(25, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(26, 'parent_initiated_event_version', 'int64', { jsonName: 'parentInitiatedEventVersion' }),
    field(28, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(29, 'source_version_stamp', 'message', { jsonName: 'sourceVersionStamp', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(30, 'completion_callbacks', 'message', { jsonName: 'completionCallbacks', cardinality: 'repeated', type: () => common_v1_Callback }),
    field(31, 'root_workflow_execution', 'message', { jsonName: 'rootWorkflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(32, 'inherited_build_id', 'string', { jsonName: 'inheritedBuildId' }),
    field(33, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => workflow_v1_VersioningOverride, explicitPresence: true }),
    field(34, 'parent_pinned_worker_deployment_version', 'string', { jsonName: 'parentPinnedWorkerDeploymentVersion' }),
    field(35, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(37, 'inherited_pinned_version', 'message', { jsonName: 'inheritedPinnedVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(39, 'inherited_auto_upgrade_info', 'message', { jsonName: 'inheritedAutoUpgradeInfo', type: () => deployment_v1_InheritedAutoUpgradeInfo, explicitPresence: true }),
    field(38, 'eager_execution_accepted', 'bool', { jsonName: 'eagerExecutionAccepted' }),
    field(40, 'declined_target_version_upgrade', 'message', { jsonName: 'declinedTargetVersionUpgrade', type: () => DeclinedTargetVersionUpgrade, explicitPresence: true }),
    field(41, 'time_skipping_config', 'message', { jsonName: 'timeSkippingConfig', type: () => common_v1_TimeSkippingConfig, explicitPresence: true }),
    field(43, 'time_skipping_state_propagation', 'message', { jsonName: 'timeSkippingStatePropagation', type: () => common_v1_TimeSkippingStatePropagation, explicitPresence: true }),
  ],
);

const keysOf_DeclinedTargetVersionUpgrade = keyTable('temporal.api.history.v1.DeclinedTargetVersionUpgrade', [
  'deploymentVersion deployment_version',
  'revisionNumber revision_number',
]);

function parse_DeclinedTargetVersionUpgrade(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeclinedTargetVersionUpgrade); field >= 0; field = json.nextField(keysOf_DeclinedTargetVersionUpgrade)) {
    switch (field) {
      case 0: { // deployment_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 1: { // revision_number
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

export const DeclinedTargetVersionUpgrade: MessageType = messageType(
  'temporal.api.history.v1.DeclinedTargetVersionUpgrade',
  parse_DeclinedTargetVersionUpgrade,
  () => [
    field(1, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(2, 'revision_number', 'int64', { jsonName: 'revisionNumber' }),
  ],
);

const keysOf_WorkflowExecutionCompletedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes', [
  'result',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'newExecutionRunId new_execution_run_id',
]);

function parse_WorkflowExecutionCompletedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionCompletedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionCompletedEventAttributes)) {
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
      case 1: { // workflow_task_completed_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // new_execution_run_id
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

export const WorkflowExecutionCompletedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes',
  parse_WorkflowExecutionCompletedEventAttributes,
  () => [
    field(1, 'result', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(3, 'new_execution_run_id', 'string', { jsonName: 'newExecutionRunId' }),
  ],
);

const keysOf_WorkflowExecutionFailedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionFailedEventAttributes', [
  'failure',
  'retryState retry_state',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'newExecutionRunId new_execution_run_id',
]);

function parse_WorkflowExecutionFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionFailedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionFailedEventAttributes)) {
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
      case 1: { // retry_state
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_RetryState);
        break;
      }
      case 2: { // workflow_task_completed_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // new_execution_run_id
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

export const WorkflowExecutionFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionFailedEventAttributes',
  parse_WorkflowExecutionFailedEventAttributes,
  () => [
    field(1, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(2, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
    field(3, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(4, 'new_execution_run_id', 'string', { jsonName: 'newExecutionRunId' }),
  ],
);

const keysOf_WorkflowExecutionTimedOutEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes', [
  'retryState retry_state',
  'newExecutionRunId new_execution_run_id',
]);

function parse_WorkflowExecutionTimedOutEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionTimedOutEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionTimedOutEventAttributes)) {
    switch (field) {
      case 0: { // retry_state
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_RetryState);
        break;
      }
      case 1: { // new_execution_run_id
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

export const WorkflowExecutionTimedOutEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes',
  parse_WorkflowExecutionTimedOutEventAttributes,
  () => [
    field(1, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
    field(2, 'new_execution_run_id', 'string', { jsonName: 'newExecutionRunId' }),
  ],
);

const keysOf_WorkflowExecutionContinuedAsNewEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes', [
  'newExecutionRunId new_execution_run_id',
  'workflowType workflow_type',
  'taskQueue task_queue',
  'input',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'backoffStartInterval backoff_start_interval',
  'initiator',
  'failure',
  'lastCompletionResult last_completion_result',
  'header',
  'memo',
  'searchAttributes search_attributes',
  'inheritBuildId inherit_build_id',
  'initialVersioningBehavior initial_versioning_behavior',
]);

function parse_WorkflowExecutionContinuedAsNewEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionContinuedAsNewEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionContinuedAsNewEventAttributes)) {
    switch (field) {
      case 0: { // new_execution_run_id
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
      case 4: { // workflow_run_timeout
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Duration);
        break;
      }
      case 5: { // workflow_task_timeout
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Duration);
        break;
      }
      case 6: { // workflow_task_completed_event_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
      case 7: { // backoff_start_interval
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 8: { // initiator
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseEnum(json, out, 72, false, enums_v1_ContinueAsNewInitiator);
        break;
      }
      case 9: { // failure
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, failure_v1_Failure);
        break;
      }
      case 10: { // last_completion_result
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, common_v1_Payloads);
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

export const WorkflowExecutionContinuedAsNewEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes',
  parse_WorkflowExecutionContinuedAsNewEventAttributes,
  () => [
    field(1, 'new_execution_run_id', 'string', { jsonName: 'newExecutionRunId' }),
    field(2, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(3, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(4, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(5, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(6, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(7, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(8, 'backoff_start_interval', 'message', { jsonName: 'backoffStartInterval', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'initiator', 'enum', { type: () => enums_v1_ContinueAsNewInitiator }),
    field(10, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(11, 'last_completion_result', 'message', { jsonName: 'lastCompletionResult', type: () => common_v1_Payloads, explicitPresence: true }),
    field(12, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(13, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(14, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(15, 'inherit_build_id', 'bool', { jsonName: 'inheritBuildId' }),
    field(16, 'initial_versioning_behavior', 'enum', { jsonName: 'initialVersioningBehavior', type: () => enums_v1_ContinueAsNewVersioningBehavior }),
  ],
);

const keysOf_WorkflowTaskScheduledEventAttributes = keyTable('temporal.api.history.v1.WorkflowTaskScheduledEventAttributes', [
  'taskQueue task_queue',
  'startToCloseTimeout start_to_close_timeout',
  'attempt',
]);

function parse_WorkflowTaskScheduledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowTaskScheduledEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowTaskScheduledEventAttributes)) {
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
      case 1: { // start_to_close_timeout
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
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
    }
  }
}

export const WorkflowTaskScheduledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowTaskScheduledEventAttributes',
  parse_WorkflowTaskScheduledEventAttributes,
  () => [
    field(1, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(2, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(3, 'attempt', 'int32'),
  ],
);

const keysOf_WorkflowTaskStartedEventAttributes = keyTable('temporal.api.history.v1.WorkflowTaskStartedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'identity',
  'requestId request_id',
  'suggestContinueAsNew suggest_continue_as_new',
  'suggestContinueAsNewReasons suggest_continue_as_new_reasons',
  'targetWorkerDeploymentVersionChanged target_worker_deployment_version_changed',
  'historySizeBytes history_size_bytes',
  'workerVersion worker_version',
  'buildIdRedirectCounter build_id_redirect_counter',
]);

function parse_WorkflowTaskStartedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowTaskStartedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowTaskStartedEventAttributes)) {
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
      case 3: { // suggest_continue_as_new
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // suggest_continue_as_new_reasons
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parsePacked(json, out, 66, (json, out) => parseEnum(json, out, 0, true, enums_v1_SuggestContinueAsNewReason));
        break;
      }
      case 5: { // target_worker_deployment_version_changed
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
      case 6: { // history_size_bytes
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 7: { // worker_version
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkerVersionStamp);
        break;
      }
      case 8: { // build_id_redirect_counter
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
    }
  }
}

export const WorkflowTaskStartedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowTaskStartedEventAttributes',
  parse_WorkflowTaskStartedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'identity', 'string'),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
    field(4, 'suggest_continue_as_new', 'bool', { jsonName: 'suggestContinueAsNew' }),
    field(8, 'suggest_continue_as_new_reasons', 'enum', { jsonName: 'suggestContinueAsNewReasons', cardinality: 'repeated', type: () => enums_v1_SuggestContinueAsNewReason }),
    field(9, 'target_worker_deployment_version_changed', 'bool', { jsonName: 'targetWorkerDeploymentVersionChanged' }),
    field(5, 'history_size_bytes', 'int64', { jsonName: 'historySizeBytes' }),
    field(6, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(7, 'build_id_redirect_counter', 'int64', { jsonName: 'buildIdRedirectCounter' }),
  ],
);

const keysOf_WorkflowTaskCompletedEventAttributes = keyTable('temporal.api.history.v1.WorkflowTaskCompletedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'identity',
  'binaryChecksum binary_checksum',
  'workerVersion worker_version',
  'sdkMetadata sdk_metadata',
  'meteringMetadata metering_metadata',
  'deployment',
  'versioningBehavior versioning_behavior',
  'workerDeploymentVersion worker_deployment_version',
  'workerDeploymentName worker_deployment_name',
  'deploymentVersion deployment_version',
]);

function parse_WorkflowTaskCompletedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowTaskCompletedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowTaskCompletedEventAttributes)) {
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
      case 3: { // binary_checksum
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // worker_version
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_WorkerVersionStamp);
        break;
      }
      case 5: { // sdk_metadata
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, sdk_v1_WorkflowTaskCompletedMetadata);
        break;
      }
      case 6: { // metering_metadata
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 106, common_v1_MeteringMetadata);
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
      case 8: { // versioning_behavior
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseEnum(json, out, 64, false, enums_v1_VersioningBehavior);
        break;
      }
      case 9: { // worker_deployment_version
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 10: { // worker_deployment_name
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 11: { // deployment_version
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 90, deployment_v1_WorkerDeploymentVersion);
        break;
      }
    }
  }
}

export const WorkflowTaskCompletedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowTaskCompletedEventAttributes',
  parse_WorkflowTaskCompletedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(3, 'identity', 'string'),
    field(4, 'binary_checksum', 'string', { jsonName: 'binaryChecksum' }),
    field(5, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(6, 'sdk_metadata', 'message', { jsonName: 'sdkMetadata', type: () => sdk_v1_WorkflowTaskCompletedMetadata, explicitPresence: true }),
    field(13, 'metering_metadata', 'message', { jsonName: 'meteringMetadata', type: () => common_v1_MeteringMetadata, explicitPresence: true }),
    field(7, 'deployment', 'message', { type: () => deployment_v1_Deployment, explicitPresence: true }),
    field(8, 'versioning_behavior', 'enum', { jsonName: 'versioningBehavior', type: () => enums_v1_VersioningBehavior }),
    field(9, 'worker_deployment_version', 'string', { jsonName: 'workerDeploymentVersion' }),
    field(10, 'worker_deployment_name', 'string', { jsonName: 'workerDeploymentName' }),
    field(11, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
  ],
);

const keysOf_WorkflowTaskTimedOutEventAttributes = keyTable('temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'timeoutType timeout_type',
]);

function parse_WorkflowTaskTimedOutEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowTaskTimedOutEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowTaskTimedOutEventAttributes)) {
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
      case 2: { // timeout_type
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_TimeoutType);
        break;
      }
    }
  }
}

export const WorkflowTaskTimedOutEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes',
  parse_WorkflowTaskTimedOutEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(3, 'timeout_type', 'enum', { jsonName: 'timeoutType', type: () => enums_v1_TimeoutType }),
  ],
);

const keysOf_WorkflowTaskFailedEventAttributes = keyTable('temporal.api.history.v1.WorkflowTaskFailedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'cause',
  'failure',
  'identity',
  'baseRunId base_run_id',
  'newRunId new_run_id',
  'forkEventVersion fork_event_version',
  'binaryChecksum binary_checksum',
  'workerVersion worker_version',
]);

function parse_WorkflowTaskFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowTaskFailedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowTaskFailedEventAttributes)) {
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
      case 2: { // cause
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_WorkflowTaskFailedCause);
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
      case 5: { // base_run_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // new_run_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // fork_event_version
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseInt64(json, out, 64, false);
        break;
      }
      case 8: { // binary_checksum
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 9: { // worker_version
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, common_v1_WorkerVersionStamp);
        break;
      }
    }
  }
}

export const WorkflowTaskFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowTaskFailedEventAttributes',
  parse_WorkflowTaskFailedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(3, 'cause', 'enum', { type: () => enums_v1_WorkflowTaskFailedCause }),
    field(4, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(5, 'identity', 'string'),
    field(6, 'base_run_id', 'string', { jsonName: 'baseRunId' }),
    field(7, 'new_run_id', 'string', { jsonName: 'newRunId' }),
    field(8, 'fork_event_version', 'int64', { jsonName: 'forkEventVersion' }),
    field(9, 'binary_checksum', 'string', { jsonName: 'binaryChecksum' }),
    field(10, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
  ],
);

const keysOf_ActivityTaskScheduledEventAttributes = keyTable('temporal.api.history.v1.ActivityTaskScheduledEventAttributes', [
  'activityId activity_id',
  'activityType activity_type',
  'taskQueue task_queue',
  'header',
  'input',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'heartbeatTimeout heartbeat_timeout',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'retryPolicy retry_policy',
  'useWorkflowBuildId use_workflow_build_id',
  'priority',
]);

function parse_ActivityTaskScheduledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityTaskScheduledEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityTaskScheduledEventAttributes)) {
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
      case 9: { // workflow_task_completed_event_id
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseInt64(json, out, 88, false);
        break;
      }
      case 10: { // retry_policy
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 98, common_v1_RetryPolicy);
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

export const ActivityTaskScheduledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityTaskScheduledEventAttributes',
  parse_ActivityTaskScheduledEventAttributes,
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
    field(11, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(12, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(13, 'use_workflow_build_id', 'bool', { jsonName: 'useWorkflowBuildId' }),
    field(14, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
  ],
);

const keysOf_ActivityTaskStartedEventAttributes = keyTable('temporal.api.history.v1.ActivityTaskStartedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'identity',
  'requestId request_id',
  'attempt',
  'lastFailure last_failure',
  'workerVersion worker_version',
  'buildIdRedirectCounter build_id_redirect_counter',
]);

function parse_ActivityTaskStartedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityTaskStartedEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityTaskStartedEventAttributes)) {
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
      case 4: { // last_failure
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, failure_v1_Failure);
        break;
      }
      case 5: { // worker_version
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkerVersionStamp);
        break;
      }
      case 6: { // build_id_redirect_counter
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
    }
  }
}

export const ActivityTaskStartedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityTaskStartedEventAttributes',
  parse_ActivityTaskStartedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'identity', 'string'),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
    field(4, 'attempt', 'int32'),
    field(5, 'last_failure', 'message', { jsonName: 'lastFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(6, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(7, 'build_id_redirect_counter', 'int64', { jsonName: 'buildIdRedirectCounter' }),
  ],
);

const keysOf_ActivityTaskCompletedEventAttributes = keyTable('temporal.api.history.v1.ActivityTaskCompletedEventAttributes', [
  'result',
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'identity',
  'workerVersion worker_version',
]);

function parse_ActivityTaskCompletedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityTaskCompletedEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityTaskCompletedEventAttributes)) {
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
      case 1: { // scheduled_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // started_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
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
      case 4: { // worker_version
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_WorkerVersionStamp);
        break;
      }
    }
  }
}

export const ActivityTaskCompletedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityTaskCompletedEventAttributes',
  parse_ActivityTaskCompletedEventAttributes,
  () => [
    field(1, 'result', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(3, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(4, 'identity', 'string'),
    field(5, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
  ],
);

const keysOf_ActivityTaskFailedEventAttributes = keyTable('temporal.api.history.v1.ActivityTaskFailedEventAttributes', [
  'failure',
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'identity',
  'retryState retry_state',
  'workerVersion worker_version',
  'cause',
]);

function parse_ActivityTaskFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityTaskFailedEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityTaskFailedEventAttributes)) {
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
      case 1: { // scheduled_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // started_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
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
      case 4: { // retry_state
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_RetryState);
        break;
      }
      case 5: { // worker_version
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkerVersionStamp);
        break;
      }
      case 6: { // cause
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 56, false, enums_v1_ActivityTaskFailedCause);
        break;
      }
    }
  }
}

export const ActivityTaskFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityTaskFailedEventAttributes',
  parse_ActivityTaskFailedEventAttributes,
  () => [
    field(1, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(2, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(3, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(4, 'identity', 'string'),
    field(5, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
    field(6, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
    field(7, 'cause', 'enum', { type: () => enums_v1_ActivityTaskFailedCause }),
  ],
);

const keysOf_ActivityTaskTimedOutEventAttributes = keyTable('temporal.api.history.v1.ActivityTaskTimedOutEventAttributes', [
  'failure',
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'retryState retry_state',
]);

function parse_ActivityTaskTimedOutEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityTaskTimedOutEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityTaskTimedOutEventAttributes)) {
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
      case 1: { // scheduled_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // started_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // retry_state
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_RetryState);
        break;
      }
    }
  }
}

export const ActivityTaskTimedOutEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityTaskTimedOutEventAttributes',
  parse_ActivityTaskTimedOutEventAttributes,
  () => [
    field(1, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(2, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(3, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(4, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
  ],
);

const keysOf_ActivityTaskCancelRequestedEventAttributes = keyTable('temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
]);

function parse_ActivityTaskCancelRequestedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityTaskCancelRequestedEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityTaskCancelRequestedEventAttributes)) {
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
      case 1: { // workflow_task_completed_event_id
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

export const ActivityTaskCancelRequestedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes',
  parse_ActivityTaskCancelRequestedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
  ],
);

const keysOf_ActivityTaskCanceledEventAttributes = keyTable('temporal.api.history.v1.ActivityTaskCanceledEventAttributes', [
  'details',
  'latestCancelRequestedEventId latest_cancel_requested_event_id',
  'scheduledEventId scheduled_event_id',
  'startedEventId started_event_id',
  'identity',
  'workerVersion worker_version',
]);

function parse_ActivityTaskCanceledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityTaskCanceledEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityTaskCanceledEventAttributes)) {
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
      case 1: { // latest_cancel_requested_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // scheduled_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // started_event_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
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
      case 5: { // worker_version
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkerVersionStamp);
        break;
      }
    }
  }
}

export const ActivityTaskCanceledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityTaskCanceledEventAttributes',
  parse_ActivityTaskCanceledEventAttributes,
  () => [
    field(1, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'latest_cancel_requested_event_id', 'int64', { jsonName: 'latestCancelRequestedEventId' }),
    field(3, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(4, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(5, 'identity', 'string'),
    field(6, 'worker_version', 'message', { jsonName: 'workerVersion', type: () => common_v1_WorkerVersionStamp, explicitPresence: true }),
  ],
);

const keysOf_TimerStartedEventAttributes = keyTable('temporal.api.history.v1.TimerStartedEventAttributes', [
  'timerId timer_id',
  'startToFireTimeout start_to_fire_timeout',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
]);

function parse_TimerStartedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimerStartedEventAttributes); field >= 0; field = json.nextField(keysOf_TimerStartedEventAttributes)) {
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
      case 2: { // workflow_task_completed_event_id
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

export const TimerStartedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.TimerStartedEventAttributes',
  parse_TimerStartedEventAttributes,
  () => [
    field(1, 'timer_id', 'string', { jsonName: 'timerId' }),
    field(2, 'start_to_fire_timeout', 'message', { jsonName: 'startToFireTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(3, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
  ],
);

const keysOf_TimerFiredEventAttributes = keyTable('temporal.api.history.v1.TimerFiredEventAttributes', [
  'timerId timer_id',
  'startedEventId started_event_id',
]);

function parse_TimerFiredEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimerFiredEventAttributes); field >= 0; field = json.nextField(keysOf_TimerFiredEventAttributes)) {
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
    }
  }
}

export const TimerFiredEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.TimerFiredEventAttributes',
  parse_TimerFiredEventAttributes,
  () => [
    field(1, 'timer_id', 'string', { jsonName: 'timerId' }),
    field(2, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
  ],
);

const keysOf_TimerCanceledEventAttributes = keyTable('temporal.api.history.v1.TimerCanceledEventAttributes', [
  'timerId timer_id',
  'startedEventId started_event_id',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'identity',
]);

function parse_TimerCanceledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimerCanceledEventAttributes); field >= 0; field = json.nextField(keysOf_TimerCanceledEventAttributes)) {
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
      case 2: { // workflow_task_completed_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
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

export const TimerCanceledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.TimerCanceledEventAttributes',
  parse_TimerCanceledEventAttributes,
  () => [
    field(1, 'timer_id', 'string', { jsonName: 'timerId' }),
    field(2, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(3, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(4, 'identity', 'string'),
  ],
);

const keysOf_WorkflowExecutionCancelRequestedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes', [
  'cause',
  'externalInitiatedEventId external_initiated_event_id',
  'externalWorkflowExecution external_workflow_execution',
  'identity',
]);

function parse_WorkflowExecutionCancelRequestedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionCancelRequestedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionCancelRequestedEventAttributes)) {
    switch (field) {
      case 0: { // cause
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // external_initiated_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // external_workflow_execution
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
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

export const WorkflowExecutionCancelRequestedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes',
  parse_WorkflowExecutionCancelRequestedEventAttributes,
  () => [
    field(1, 'cause', 'string'),
    field(2, 'external_initiated_event_id', 'int64', { jsonName: 'externalInitiatedEventId' }),
    field(3, 'external_workflow_execution', 'message', { jsonName: 'externalWorkflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'identity', 'string'),
  ],
);

const keysOf_WorkflowExecutionCanceledEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes', [
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'details',
]);

function parse_WorkflowExecutionCanceledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionCanceledEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionCanceledEventAttributes)) {
    switch (field) {
      case 0: { // workflow_task_completed_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
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
    }
  }
}

export const WorkflowExecutionCanceledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes',
  parse_WorkflowExecutionCanceledEventAttributes,
  () => [
    field(1, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(2, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
  ],
);

const keysOf_MarkerRecordedEventAttributes = keyTable('temporal.api.history.v1.MarkerRecordedEventAttributes', [
  'markerName marker_name',
  'details',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'header',
  'failure',
]);

function parse_MarkerRecordedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_MarkerRecordedEventAttributes); field >= 0; field = json.nextField(keysOf_MarkerRecordedEventAttributes)) {
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
      case 2: { // workflow_task_completed_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // header
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Header);
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
    }
  }
}

export const MarkerRecordedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.MarkerRecordedEventAttributes',
  parse_MarkerRecordedEventAttributes,
  () => [
    field(1, 'marker_name', 'string', { jsonName: 'markerName' }),
    field(2, 'details', 'message', { cardinality: 'map', type: () => common_v1_Payloads, mapKey: 'string' }),
    field(3, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(4, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(5, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionSignaledEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes', [
  'signalName signal_name',
  'input',
  'identity',
  'header',
  'skipGenerateWorkflowTask skip_generate_workflow_task',
  'externalWorkflowExecution external_workflow_execution',
  'requestId request_id',
]);

function parse_WorkflowExecutionSignaledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionSignaledEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionSignaledEventAttributes)) {
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
      case 3: { // header
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_Header);
        break;
      }
      case 4: { // skip_generate_workflow_task
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // external_workflow_execution
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_WorkflowExecution);
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

export const WorkflowExecutionSignaledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes',
  parse_WorkflowExecutionSignaledEventAttributes,
  () => [
    field(1, 'signal_name', 'string', { jsonName: 'signalName' }),
    field(2, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'identity', 'string'),
    field(4, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(5, 'skip_generate_workflow_task', 'bool', { jsonName: 'skipGenerateWorkflowTask' }),
    field(6, 'external_workflow_execution', 'message', { jsonName: 'externalWorkflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(7, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_WorkflowExecutionTerminatedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes', [
  'reason',
  'details',
  'identity',
]);

function parse_WorkflowExecutionTerminatedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionTerminatedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionTerminatedEventAttributes)) {
    switch (field) {
      case 0: { // reason
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
    }
  }
}

export const WorkflowExecutionTerminatedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes',
  parse_WorkflowExecutionTerminatedEventAttributes,
  () => [
    field(1, 'reason', 'string'),
    field(2, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'identity', 'string'),
  ],
);

const keysOf_RequestCancelExternalWorkflowExecutionInitiatedEventAttributes = keyTable('temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes', [
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'control',
  'childWorkflowOnly child_workflow_only',
  'reason',
]);

function parse_RequestCancelExternalWorkflowExecutionInitiatedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelExternalWorkflowExecutionInitiatedEventAttributes); field >= 0; field = json.nextField(keysOf_RequestCancelExternalWorkflowExecutionInitiatedEventAttributes)) {
    switch (field) {
      case 0: { // workflow_task_completed_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // control
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 5: { // child_workflow_only
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 6: { // reason
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
    }
  }
}

export const RequestCancelExternalWorkflowExecutionInitiatedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes',
  parse_RequestCancelExternalWorkflowExecutionInitiatedEventAttributes,
  () => [
    field(1, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(2, 'namespace', 'string'),
    field(7, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'control', 'string'),
    field(5, 'child_workflow_only', 'bool', { jsonName: 'childWorkflowOnly' }),
    field(6, 'reason', 'string'),
  ],
);

const keysOf_RequestCancelExternalWorkflowExecutionFailedEventAttributes = keyTable('temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes', [
  'cause',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'initiatedEventId initiated_event_id',
  'control',
]);

function parse_RequestCancelExternalWorkflowExecutionFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestCancelExternalWorkflowExecutionFailedEventAttributes); field >= 0; field = json.nextField(keysOf_RequestCancelExternalWorkflowExecutionFailedEventAttributes)) {
    switch (field) {
      case 0: { // cause
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_CancelExternalWorkflowExecutionFailedCause);
        break;
      }
      case 1: { // workflow_task_completed_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // namespace
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // namespace_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 4: { // workflow_execution
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkflowExecution);
        break;
      }
      case 5: { // initiated_event_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 6: { // control
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
    }
  }
}

export const RequestCancelExternalWorkflowExecutionFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes',
  parse_RequestCancelExternalWorkflowExecutionFailedEventAttributes,
  () => [
    field(1, 'cause', 'enum', { type: () => enums_v1_CancelExternalWorkflowExecutionFailedCause }),
    field(2, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(3, 'namespace', 'string'),
    field(7, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(4, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(5, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(6, 'control', 'string'),
  ],
);

const keysOf_ExternalWorkflowExecutionCancelRequestedEventAttributes = keyTable('temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes', [
  'initiatedEventId initiated_event_id',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
]);

function parse_ExternalWorkflowExecutionCancelRequestedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ExternalWorkflowExecutionCancelRequestedEventAttributes); field >= 0; field = json.nextField(keysOf_ExternalWorkflowExecutionCancelRequestedEventAttributes)) {
    switch (field) {
      case 0: { // initiated_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
    }
  }
}

export const ExternalWorkflowExecutionCancelRequestedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes',
  parse_ExternalWorkflowExecutionCancelRequestedEventAttributes,
  () => [
    field(1, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(2, 'namespace', 'string'),
    field(4, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
  ],
);

const keysOf_SignalExternalWorkflowExecutionInitiatedEventAttributes = keyTable('temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes', [
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'signalName signal_name',
  'input',
  'control',
  'childWorkflowOnly child_workflow_only',
  'header',
]);

function parse_SignalExternalWorkflowExecutionInitiatedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SignalExternalWorkflowExecutionInitiatedEventAttributes); field >= 0; field = json.nextField(keysOf_SignalExternalWorkflowExecutionInitiatedEventAttributes)) {
    switch (field) {
      case 0: { // workflow_task_completed_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // signal_name
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 5: { // input
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payloads);
        break;
      }
      case 6: { // control
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 7: { // child_workflow_only
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
      case 8: { // header
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 66, common_v1_Header);
        break;
      }
    }
  }
}

export const SignalExternalWorkflowExecutionInitiatedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes',
  parse_SignalExternalWorkflowExecutionInitiatedEventAttributes,
  () => [
    field(1, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(2, 'namespace', 'string'),
    field(9, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'signal_name', 'string', { jsonName: 'signalName' }),
    field(5, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'control', 'string'),
    field(7, 'child_workflow_only', 'bool', { jsonName: 'childWorkflowOnly' }),
    field(8, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
  ],
);

const keysOf_SignalExternalWorkflowExecutionFailedEventAttributes = keyTable('temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes', [
  'cause',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'initiatedEventId initiated_event_id',
  'control',
]);

function parse_SignalExternalWorkflowExecutionFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SignalExternalWorkflowExecutionFailedEventAttributes); field >= 0; field = json.nextField(keysOf_SignalExternalWorkflowExecutionFailedEventAttributes)) {
    switch (field) {
      case 0: { // cause
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_SignalExternalWorkflowExecutionFailedCause);
        break;
      }
      case 1: { // workflow_task_completed_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // namespace
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // namespace_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 4: { // workflow_execution
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkflowExecution);
        break;
      }
      case 5: { // initiated_event_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 6: { // control
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
    }
  }
}

export const SignalExternalWorkflowExecutionFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes',
  parse_SignalExternalWorkflowExecutionFailedEventAttributes,
  () => [
    field(1, 'cause', 'enum', { type: () => enums_v1_SignalExternalWorkflowExecutionFailedCause }),
    field(2, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(3, 'namespace', 'string'),
    field(7, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(4, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(5, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(6, 'control', 'string'),
  ],
);

const keysOf_ExternalWorkflowExecutionSignaledEventAttributes = keyTable('temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes', [
  'initiatedEventId initiated_event_id',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'control',
]);

function parse_ExternalWorkflowExecutionSignaledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ExternalWorkflowExecutionSignaledEventAttributes); field >= 0; field = json.nextField(keysOf_ExternalWorkflowExecutionSignaledEventAttributes)) {
    switch (field) {
      case 0: { // initiated_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // control
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

export const ExternalWorkflowExecutionSignaledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes',
  parse_ExternalWorkflowExecutionSignaledEventAttributes,
  () => [
    field(1, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(2, 'namespace', 'string'),
    field(5, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'control', 'string'),
  ],
);

const keysOf_UpsertWorkflowSearchAttributesEventAttributes = keyTable('temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes', [
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'searchAttributes search_attributes',
]);

function parse_UpsertWorkflowSearchAttributesEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpsertWorkflowSearchAttributesEventAttributes); field >= 0; field = json.nextField(keysOf_UpsertWorkflowSearchAttributesEventAttributes)) {
    switch (field) {
      case 0: { // workflow_task_completed_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // search_attributes
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_SearchAttributes);
        break;
      }
    }
  }
}

export const UpsertWorkflowSearchAttributesEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes',
  parse_UpsertWorkflowSearchAttributesEventAttributes,
  () => [
    field(1, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(2, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
  ],
);

const keysOf_WorkflowPropertiesModifiedEventAttributes = keyTable('temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes', [
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'upsertedMemo upserted_memo',
]);

function parse_WorkflowPropertiesModifiedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowPropertiesModifiedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowPropertiesModifiedEventAttributes)) {
    switch (field) {
      case 0: { // workflow_task_completed_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // upserted_memo
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Memo);
        break;
      }
    }
  }
}

export const WorkflowPropertiesModifiedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes',
  parse_WorkflowPropertiesModifiedEventAttributes,
  () => [
    field(1, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(2, 'upserted_memo', 'message', { jsonName: 'upsertedMemo', type: () => common_v1_Memo, explicitPresence: true }),
  ],
);

const keysOf_StartChildWorkflowExecutionInitiatedEventAttributes = keyTable('temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes', [
  'namespace',
  'namespaceId namespace_id',
  'workflowId workflow_id',
  'workflowType workflow_type',
  'taskQueue task_queue',
  'input',
  'workflowExecutionTimeout workflow_execution_timeout',
  'workflowRunTimeout workflow_run_timeout',
  'workflowTaskTimeout workflow_task_timeout',
  'parentClosePolicy parent_close_policy',
  'control',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'workflowIdReusePolicy workflow_id_reuse_policy',
  'retryPolicy retry_policy',
  'cronSchedule cron_schedule',
  'header',
  'memo',
  'searchAttributes search_attributes',
  'inheritBuildId inherit_build_id',
  'priority',
  'timeSkippingConfig time_skipping_config',
  'timeSkippingStatePropagation time_skipping_state_propagation',
  'versioningOverride versioning_override',
]);

function parse_StartChildWorkflowExecutionInitiatedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartChildWorkflowExecutionInitiatedEventAttributes); field >= 0; field = json.nextField(keysOf_StartChildWorkflowExecutionInitiatedEventAttributes)) {
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
      case 1: { // namespace_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 146, false);
        break;
      }
      case 2: { // workflow_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 3: { // workflow_type
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowType);
        break;
      }
      case 4: { // task_queue
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, taskqueue_v1_TaskQueue);
        break;
      }
      case 5: { // input
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payloads);
        break;
      }
      case 6: { // workflow_execution_timeout
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Duration);
        break;
      }
      case 7: { // workflow_run_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Duration);
        break;
      }
      case 8: { // workflow_task_timeout
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 9: { // parent_close_policy
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseEnum(json, out, 72, false, enums_v1_ParentClosePolicy);
        break;
      }
      case 10: { // control
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 11: { // workflow_task_completed_event_id
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseInt64(json, out, 88, false);
        break;
      }
      case 12: { // workflow_id_reuse_policy
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseEnum(json, out, 96, false, enums_v1_WorkflowIdReusePolicy);
        break;
      }
      case 13: { // retry_policy
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 106, common_v1_RetryPolicy);
        break;
      }
      case 14: { // cron_schedule
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseString(json, out, 114, false);
        break;
      }
      case 15: { // header
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 122, common_v1_Header);
        break;
      }
      case 16: { // memo
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 130, common_v1_Memo);
        break;
      }
      case 17: { // search_attributes
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 138, common_v1_SearchAttributes);
        break;
      }
      case 18: { // inherit_build_id
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseBool(json, out, 152, false);
        break;
      }
      case 19: { // priority
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseMessage(json, out, 162, common_v1_Priority);
        break;
      }
      case 20: { // time_skipping_config
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseMessage(json, out, 170, common_v1_TimeSkippingConfig);
        break;
      }
      case 21: { // time_skipping_state_propagation
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseMessage(json, out, 186, common_v1_TimeSkippingStatePropagation);
        break;
      }
      case 22: { // versioning_override
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseMessage(json, out, 194, workflow_v1_VersioningOverride);
        break;
      }
    }
  }
}

export const StartChildWorkflowExecutionInitiatedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes',
  parse_StartChildWorkflowExecutionInitiatedEventAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(18, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'task_queue', 'message', { jsonName: 'taskQueue', type: () => taskqueue_v1_TaskQueue, explicitPresence: true }),
    field(5, 'input', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(6, 'workflow_execution_timeout', 'message', { jsonName: 'workflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(7, 'workflow_run_timeout', 'message', { jsonName: 'workflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(8, 'workflow_task_timeout', 'message', { jsonName: 'workflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'parent_close_policy', 'enum', { jsonName: 'parentClosePolicy', type: () => enums_v1_ParentClosePolicy }),
    field(10, 'control', 'string'),
    field(11, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(12, 'workflow_id_reuse_policy', 'enum', { jsonName: 'workflowIdReusePolicy', type: () => enums_v1_WorkflowIdReusePolicy }),
    field(13, 'retry_policy', 'message', { jsonName: 'retryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
    field(14, 'cron_schedule', 'string', { jsonName: 'cronSchedule' }),
    field(15, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(16, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(17, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(19, 'inherit_build_id', 'bool', { jsonName: 'inheritBuildId' }),
    field(20, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(21, 'time_skipping_config', 'message', { jsonName: 'timeSkippingConfig', type: () => common_v1_TimeSkippingConfig, explicitPresence: true }),
    field(23, 'time_skipping_state_propagation', 'message', { jsonName: 'timeSkippingStatePropagation', type: () => common_v1_TimeSkippingStatePropagation, explicitPresence: true }),
    field(24, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => workflow_v1_VersioningOverride, explicitPresence: true }),
  ],
);

const keysOf_StartChildWorkflowExecutionFailedEventAttributes = keyTable('temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes', [
  'namespace',
  'namespaceId namespace_id',
  'workflowId workflow_id',
  'workflowType workflow_type',
  'cause',
  'control',
  'initiatedEventId initiated_event_id',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
]);

function parse_StartChildWorkflowExecutionFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartChildWorkflowExecutionFailedEventAttributes); field >= 0; field = json.nextField(keysOf_StartChildWorkflowExecutionFailedEventAttributes)) {
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
      case 1: { // namespace_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 2: { // workflow_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 3: { // workflow_type
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowType);
        break;
      }
      case 4: { // cause
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_StartChildWorkflowExecutionFailedCause);
        break;
      }
      case 5: { // control
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 6: { // initiated_event_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 48, false);
        break;
      }
      case 7: { // workflow_task_completed_event_id
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
    }
  }
}

export const StartChildWorkflowExecutionFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes',
  parse_StartChildWorkflowExecutionFailedEventAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(8, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'cause', 'enum', { type: () => enums_v1_StartChildWorkflowExecutionFailedCause }),
    field(5, 'control', 'string'),
    field(6, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(7, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
  ],
);

const keysOf_ChildWorkflowExecutionStartedEventAttributes = keyTable('temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes', [
  'namespace',
  'namespaceId namespace_id',
  'initiatedEventId initiated_event_id',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'header',
]);

function parse_ChildWorkflowExecutionStartedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ChildWorkflowExecutionStartedEventAttributes); field >= 0; field = json.nextField(keysOf_ChildWorkflowExecutionStartedEventAttributes)) {
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
      case 1: { // namespace_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 2: { // initiated_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // workflow_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkflowType);
        break;
      }
      case 5: { // header
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Header);
        break;
      }
    }
  }
}

export const ChildWorkflowExecutionStartedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes',
  parse_ChildWorkflowExecutionStartedEventAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(6, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(2, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(5, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
  ],
);

const keysOf_ChildWorkflowExecutionCompletedEventAttributes = keyTable('temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes', [
  'result',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'initiatedEventId initiated_event_id',
  'startedEventId started_event_id',
]);

function parse_ChildWorkflowExecutionCompletedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ChildWorkflowExecutionCompletedEventAttributes); field >= 0; field = json.nextField(keysOf_ChildWorkflowExecutionCompletedEventAttributes)) {
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
      case 1: { // namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // workflow_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkflowType);
        break;
      }
      case 5: { // initiated_event_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 6: { // started_event_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 48, false);
        break;
      }
    }
  }
}

export const ChildWorkflowExecutionCompletedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes',
  parse_ChildWorkflowExecutionCompletedEventAttributes,
  () => [
    field(1, 'result', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'namespace', 'string'),
    field(7, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(5, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(6, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
  ],
);

const keysOf_ChildWorkflowExecutionFailedEventAttributes = keyTable('temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes', [
  'failure',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'initiatedEventId initiated_event_id',
  'startedEventId started_event_id',
  'retryState retry_state',
]);

function parse_ChildWorkflowExecutionFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ChildWorkflowExecutionFailedEventAttributes); field >= 0; field = json.nextField(keysOf_ChildWorkflowExecutionFailedEventAttributes)) {
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
      case 1: { // namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // workflow_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkflowType);
        break;
      }
      case 5: { // initiated_event_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 6: { // started_event_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 48, false);
        break;
      }
      case 7: { // retry_state
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseEnum(json, out, 56, false, enums_v1_RetryState);
        break;
      }
    }
  }
}

export const ChildWorkflowExecutionFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes',
  parse_ChildWorkflowExecutionFailedEventAttributes,
  () => [
    field(1, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(2, 'namespace', 'string'),
    field(8, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(5, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(6, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(7, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
  ],
);

const keysOf_ChildWorkflowExecutionCanceledEventAttributes = keyTable('temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes', [
  'details',
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'initiatedEventId initiated_event_id',
  'startedEventId started_event_id',
]);

function parse_ChildWorkflowExecutionCanceledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ChildWorkflowExecutionCanceledEventAttributes); field >= 0; field = json.nextField(keysOf_ChildWorkflowExecutionCanceledEventAttributes)) {
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
      case 1: { // namespace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 3: { // workflow_execution
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowExecution);
        break;
      }
      case 4: { // workflow_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkflowType);
        break;
      }
      case 5: { // initiated_event_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 6: { // started_event_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 48, false);
        break;
      }
    }
  }
}

export const ChildWorkflowExecutionCanceledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes',
  parse_ChildWorkflowExecutionCanceledEventAttributes,
  () => [
    field(1, 'details', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(2, 'namespace', 'string'),
    field(7, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(4, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(5, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(6, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
  ],
);

const keysOf_ChildWorkflowExecutionTimedOutEventAttributes = keyTable('temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes', [
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'initiatedEventId initiated_event_id',
  'startedEventId started_event_id',
  'retryState retry_state',
]);

function parse_ChildWorkflowExecutionTimedOutEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ChildWorkflowExecutionTimedOutEventAttributes); field >= 0; field = json.nextField(keysOf_ChildWorkflowExecutionTimedOutEventAttributes)) {
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
      case 1: { // namespace_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 2: { // workflow_execution
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_WorkflowExecution);
        break;
      }
      case 3: { // workflow_type
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowType);
        break;
      }
      case 4: { // initiated_event_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 5: { // started_event_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 6: { // retry_state
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 48, false, enums_v1_RetryState);
        break;
      }
    }
  }
}

export const ChildWorkflowExecutionTimedOutEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes',
  parse_ChildWorkflowExecutionTimedOutEventAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(7, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(5, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
    field(6, 'retry_state', 'enum', { jsonName: 'retryState', type: () => enums_v1_RetryState }),
  ],
);

const keysOf_ChildWorkflowExecutionTerminatedEventAttributes = keyTable('temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes', [
  'namespace',
  'namespaceId namespace_id',
  'workflowExecution workflow_execution',
  'workflowType workflow_type',
  'initiatedEventId initiated_event_id',
  'startedEventId started_event_id',
]);

function parse_ChildWorkflowExecutionTerminatedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ChildWorkflowExecutionTerminatedEventAttributes); field >= 0; field = json.nextField(keysOf_ChildWorkflowExecutionTerminatedEventAttributes)) {
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
      case 1: { // namespace_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 2: { // workflow_execution
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_WorkflowExecution);
        break;
      }
      case 3: { // workflow_type
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_WorkflowType);
        break;
      }
      case 4: { // initiated_event_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 5: { // started_event_id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
    }
  }
}

export const ChildWorkflowExecutionTerminatedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes',
  parse_ChildWorkflowExecutionTerminatedEventAttributes,
  () => [
    field(1, 'namespace', 'string'),
    field(6, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(2, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(3, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(4, 'initiated_event_id', 'int64', { jsonName: 'initiatedEventId' }),
    field(5, 'started_event_id', 'int64', { jsonName: 'startedEventId' }),
  ],
);

const keysOf_WorkflowExecutionOptionsUpdatedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes', [
  'versioningOverride versioning_override',
  'unsetVersioningOverride unset_versioning_override',
  'attachedRequestId attached_request_id',
  'attachedCompletionCallbacks attached_completion_callbacks',
  'identity',
  'priority',
  'timeSkippingConfig time_skipping_config',
  'timeSkippingConfigUpdated time_skipping_config_updated',
  'workflowUpdateOptions workflow_update_options',
]);

function parse_WorkflowExecutionOptionsUpdatedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionOptionsUpdatedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionOptionsUpdatedEventAttributes)) {
    switch (field) {
      case 0: { // versioning_override
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, workflow_v1_VersioningOverride);
        break;
      }
      case 1: { // unset_versioning_override
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // attached_request_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // attached_completion_callbacks
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, common_v1_Callback), false);
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
      case 5: { // priority
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, common_v1_Priority);
        break;
      }
      case 6: { // time_skipping_config
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, common_v1_TimeSkippingConfig);
        break;
      }
      case 7: { // time_skipping_config_updated
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
      case 8: { // workflow_update_options
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 66, WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate), false);
        break;
      }
    }
  }
}

export const WorkflowExecutionOptionsUpdatedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes',
  parse_WorkflowExecutionOptionsUpdatedEventAttributes,
  () => [
    field(1, 'versioning_override', 'message', { jsonName: 'versioningOverride', type: () => workflow_v1_VersioningOverride, explicitPresence: true }),
    field(2, 'unset_versioning_override', 'bool', { jsonName: 'unsetVersioningOverride' }),
    field(3, 'attached_request_id', 'string', { jsonName: 'attachedRequestId' }),
    field(4, 'attached_completion_callbacks', 'message', { jsonName: 'attachedCompletionCallbacks', cardinality: 'repeated', type: () => common_v1_Callback }),
    field(5, 'identity', 'string'),
    field(6, 'priority', 'message', { type: () => common_v1_Priority, explicitPresence: true }),
    field(7, 'time_skipping_config', 'message', { jsonName: 'timeSkippingConfig', type: () => common_v1_TimeSkippingConfig, explicitPresence: true }),
    field(9, 'time_skipping_config_updated', 'bool', { jsonName: 'timeSkippingConfigUpdated' }),
    field(8, 'workflow_update_options', 'message', { jsonName: 'workflowUpdateOptions', cardinality: 'repeated', type: () => WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate }),
  ],
);

const keysOf_WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate = keyTable('temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.WorkflowUpdateOptionsUpdate', [
  'updateId update_id',
  'attachedRequestId attached_request_id',
  'attachedCompletionCallbacks attached_completion_callbacks',
]);

function parse_WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate); field >= 0; field = json.nextField(keysOf_WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate)) {
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
      case 1: { // attached_request_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // attached_completion_callbacks
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, common_v1_Callback), false);
        break;
      }
    }
  }
}

export const WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.WorkflowUpdateOptionsUpdate',
  parse_WorkflowExecutionOptionsUpdatedEventAttributes_WorkflowUpdateOptionsUpdate,
  () => [
    field(1, 'update_id', 'string', { jsonName: 'updateId' }),
    field(2, 'attached_request_id', 'string', { jsonName: 'attachedRequestId' }),
    field(3, 'attached_completion_callbacks', 'message', { jsonName: 'attachedCompletionCallbacks', cardinality: 'repeated', type: () => common_v1_Callback }),
  ],
);

const keysOf_WorkflowPropertiesModifiedExternallyEventAttributes = keyTable('temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes', [
  'newTaskQueue new_task_queue',
  'newWorkflowTaskTimeout new_workflow_task_timeout',
  'newWorkflowRunTimeout new_workflow_run_timeout',
  'newWorkflowExecutionTimeout new_workflow_execution_timeout',
  'upsertedMemo upserted_memo',
]);

function parse_WorkflowPropertiesModifiedExternallyEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowPropertiesModifiedExternallyEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowPropertiesModifiedExternallyEventAttributes)) {
    switch (field) {
      case 0: { // new_task_queue
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // new_workflow_task_timeout
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
        break;
      }
      case 2: { // new_workflow_run_timeout
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Duration);
        break;
      }
      case 3: { // new_workflow_execution_timeout
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Duration);
        break;
      }
      case 4: { // upserted_memo
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Memo);
        break;
      }
    }
  }
}

export const WorkflowPropertiesModifiedExternallyEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes',
  parse_WorkflowPropertiesModifiedExternallyEventAttributes,
  () => [
    field(1, 'new_task_queue', 'string', { jsonName: 'newTaskQueue' }),
    field(2, 'new_workflow_task_timeout', 'message', { jsonName: 'newWorkflowTaskTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(3, 'new_workflow_run_timeout', 'message', { jsonName: 'newWorkflowRunTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(4, 'new_workflow_execution_timeout', 'message', { jsonName: 'newWorkflowExecutionTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(5, 'upserted_memo', 'message', { jsonName: 'upsertedMemo', type: () => common_v1_Memo, explicitPresence: true }),
  ],
);

const keysOf_ActivityPropertiesModifiedExternallyEventAttributes = keyTable('temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'newRetryPolicy new_retry_policy',
]);

function parse_ActivityPropertiesModifiedExternallyEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityPropertiesModifiedExternallyEventAttributes); field >= 0; field = json.nextField(keysOf_ActivityPropertiesModifiedExternallyEventAttributes)) {
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
      case 1: { // new_retry_policy
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_RetryPolicy);
        break;
      }
    }
  }
}

export const ActivityPropertiesModifiedExternallyEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes',
  parse_ActivityPropertiesModifiedExternallyEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'new_retry_policy', 'message', { jsonName: 'newRetryPolicy', type: () => common_v1_RetryPolicy, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionUpdateAcceptedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes', [
  'protocolInstanceId protocol_instance_id',
  'acceptedRequestMessageId accepted_request_message_id',
  'acceptedRequestSequencingEventId accepted_request_sequencing_event_id',
  'acceptedRequest accepted_request',
]);

function parse_WorkflowExecutionUpdateAcceptedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionUpdateAcceptedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionUpdateAcceptedEventAttributes)) {
    switch (field) {
      case 0: { // protocol_instance_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // accepted_request_message_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // accepted_request_sequencing_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // accepted_request
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, update_v1_Request);
        break;
      }
    }
  }
}

export const WorkflowExecutionUpdateAcceptedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes',
  parse_WorkflowExecutionUpdateAcceptedEventAttributes,
  () => [
    field(1, 'protocol_instance_id', 'string', { jsonName: 'protocolInstanceId' }),
    field(2, 'accepted_request_message_id', 'string', { jsonName: 'acceptedRequestMessageId' }),
    field(3, 'accepted_request_sequencing_event_id', 'int64', { jsonName: 'acceptedRequestSequencingEventId' }),
    field(4, 'accepted_request', 'message', { jsonName: 'acceptedRequest', type: () => update_v1_Request, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionUpdateCompletedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes', [
  'meta',
  'acceptedEventId accepted_event_id',
  'outcome',
]);

function parse_WorkflowExecutionUpdateCompletedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionUpdateCompletedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionUpdateCompletedEventAttributes)) {
    switch (field) {
      case 0: { // meta
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, update_v1_Meta);
        break;
      }
      case 1: { // accepted_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 2: { // outcome
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 18, update_v1_Outcome);
        break;
      }
    }
  }
}

export const WorkflowExecutionUpdateCompletedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes',
  parse_WorkflowExecutionUpdateCompletedEventAttributes,
  () => [
    field(1, 'meta', 'message', { type: () => update_v1_Meta, explicitPresence: true }),
    field(3, 'accepted_event_id', 'int64', { jsonName: 'acceptedEventId' }),
    field(2, 'outcome', 'message', { type: () => update_v1_Outcome, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionUpdateRejectedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes', [
  'protocolInstanceId protocol_instance_id',
  'rejectedRequestMessageId rejected_request_message_id',
  'rejectedRequestSequencingEventId rejected_request_sequencing_event_id',
  'rejectedRequest rejected_request',
  'failure',
]);

function parse_WorkflowExecutionUpdateRejectedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionUpdateRejectedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionUpdateRejectedEventAttributes)) {
    switch (field) {
      case 0: { // protocol_instance_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // rejected_request_message_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // rejected_request_sequencing_event_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // rejected_request
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, update_v1_Request);
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
    }
  }
}

export const WorkflowExecutionUpdateRejectedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes',
  parse_WorkflowExecutionUpdateRejectedEventAttributes,
  () => [
    field(1, 'protocol_instance_id', 'string', { jsonName: 'protocolInstanceId' }),
    field(2, 'rejected_request_message_id', 'string', { jsonName: 'rejectedRequestMessageId' }),
    field(3, 'rejected_request_sequencing_event_id', 'int64', { jsonName: 'rejectedRequestSequencingEventId' }),
    field(4, 'rejected_request', 'message', { jsonName: 'rejectedRequest', type: () => update_v1_Request, explicitPresence: true }),
    field(5, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutionUpdateAdmittedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes', [
  'request',
  'origin',
]);

function parse_WorkflowExecutionUpdateAdmittedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionUpdateAdmittedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionUpdateAdmittedEventAttributes)) {
    switch (field) {
      case 0: { // request
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, update_v1_Request);
        break;
      }
      case 1: { // origin
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_UpdateAdmittedEventOrigin);
        break;
      }
    }
  }
}

export const WorkflowExecutionUpdateAdmittedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes',
  parse_WorkflowExecutionUpdateAdmittedEventAttributes,
  () => [
    field(1, 'request', 'message', { type: () => update_v1_Request, explicitPresence: true }),
    field(2, 'origin', 'enum', { type: () => enums_v1_UpdateAdmittedEventOrigin }),
  ],
);

const keysOf_WorkflowExecutionPausedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionPausedEventAttributes', [
  'identity',
  'reason',
  'requestId request_id',
]);

function parse_WorkflowExecutionPausedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionPausedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionPausedEventAttributes)) {
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
    }
  }
}

export const WorkflowExecutionPausedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionPausedEventAttributes',
  parse_WorkflowExecutionPausedEventAttributes,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'reason', 'string'),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_WorkflowExecutionUnpausedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes', [
  'identity',
  'reason',
  'requestId request_id',
]);

function parse_WorkflowExecutionUnpausedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionUnpausedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionUnpausedEventAttributes)) {
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
    }
  }
}

export const WorkflowExecutionUnpausedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes',
  parse_WorkflowExecutionUnpausedEventAttributes,
  () => [
    field(1, 'identity', 'string'),
    field(2, 'reason', 'string'),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_WorkflowExecutionTimeSkippingTransitionedEventAttributes = keyTable('temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes', [
  'targetTime target_time',
  'disabledAfterFastForward disabled_after_fast_forward',
  'wallClockTime wall_clock_time',
]);

function parse_WorkflowExecutionTimeSkippingTransitionedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionTimeSkippingTransitionedEventAttributes); field >= 0; field = json.nextField(keysOf_WorkflowExecutionTimeSkippingTransitionedEventAttributes)) {
    switch (field) {
      case 0: { // target_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // disabled_after_fast_forward
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // wall_clock_time
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

export const WorkflowExecutionTimeSkippingTransitionedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes',
  parse_WorkflowExecutionTimeSkippingTransitionedEventAttributes,
  () => [
    field(1, 'target_time', 'message', { jsonName: 'targetTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'disabled_after_fast_forward', 'bool', { jsonName: 'disabledAfterFastForward' }),
    field(3, 'wall_clock_time', 'message', { jsonName: 'wallClockTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_NexusOperationScheduledEventAttributes = keyTable('temporal.api.history.v1.NexusOperationScheduledEventAttributes', [
  'endpoint',
  'service',
  'operation',
  'input',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'nexusHeader nexus_header',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'requestId request_id',
  'endpointId endpoint_id',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
]);

function parse_NexusOperationScheduledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationScheduledEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationScheduledEventAttributes)) {
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
      case 6: { // workflow_task_completed_event_id
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
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
      case 8: { // endpoint_id
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 9: { // schedule_to_start_timeout
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Duration);
        break;
      }
      case 10: { // start_to_close_timeout
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, google_protobuf_Duration);
        break;
      }
    }
  }
}

export const NexusOperationScheduledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationScheduledEventAttributes',
  parse_NexusOperationScheduledEventAttributes,
  () => [
    field(1, 'endpoint', 'string'),
    field(2, 'service', 'string'),
    field(3, 'operation', 'string'),
    field(4, 'input', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(5, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(6, 'nexus_header', 'string', { jsonName: 'nexusHeader', cardinality: 'map', mapKey: 'string' }),
    field(7, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(8, 'request_id', 'string', { jsonName: 'requestId' }),
    field(9, 'endpoint_id', 'string', { jsonName: 'endpointId' }),
    field(10, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(11, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_NexusOperationStartedEventAttributes = keyTable('temporal.api.history.v1.NexusOperationStartedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'operationId operation_id',
  'requestId request_id',
  'operationToken operation_token',
]);

function parse_NexusOperationStartedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationStartedEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationStartedEventAttributes)) {
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
      case 1: { // operation_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 2: { // request_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 3: { // operation_token
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

export const NexusOperationStartedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationStartedEventAttributes',
  parse_NexusOperationStartedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(3, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(4, 'request_id', 'string', { jsonName: 'requestId' }),
    field(5, 'operation_token', 'string', { jsonName: 'operationToken' }),
  ],
);

const keysOf_NexusOperationCompletedEventAttributes = keyTable('temporal.api.history.v1.NexusOperationCompletedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'result',
  'requestId request_id',
]);

function parse_NexusOperationCompletedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationCompletedEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationCompletedEventAttributes)) {
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
      case 1: { // result
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payload);
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
    }
  }
}

export const NexusOperationCompletedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationCompletedEventAttributes',
  parse_NexusOperationCompletedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'result', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_NexusOperationFailedEventAttributes = keyTable('temporal.api.history.v1.NexusOperationFailedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'failure',
  'requestId request_id',
]);

function parse_NexusOperationFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationFailedEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationFailedEventAttributes)) {
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
    }
  }
}

export const NexusOperationFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationFailedEventAttributes',
  parse_NexusOperationFailedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_NexusOperationTimedOutEventAttributes = keyTable('temporal.api.history.v1.NexusOperationTimedOutEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'failure',
  'requestId request_id',
]);

function parse_NexusOperationTimedOutEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationTimedOutEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationTimedOutEventAttributes)) {
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
    }
  }
}

export const NexusOperationTimedOutEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationTimedOutEventAttributes',
  parse_NexusOperationTimedOutEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_NexusOperationCanceledEventAttributes = keyTable('temporal.api.history.v1.NexusOperationCanceledEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'failure',
  'requestId request_id',
]);

function parse_NexusOperationCanceledEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationCanceledEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationCanceledEventAttributes)) {
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
    }
  }
}

export const NexusOperationCanceledEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationCanceledEventAttributes',
  parse_NexusOperationCanceledEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_NexusOperationCancelRequestedEventAttributes = keyTable('temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes', [
  'scheduledEventId scheduled_event_id',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
]);

function parse_NexusOperationCancelRequestedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationCancelRequestedEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationCancelRequestedEventAttributes)) {
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
      case 1: { // workflow_task_completed_event_id
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

export const NexusOperationCancelRequestedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes',
  parse_NexusOperationCancelRequestedEventAttributes,
  () => [
    field(1, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
    field(2, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
  ],
);

const keysOf_NexusOperationCancelRequestCompletedEventAttributes = keyTable('temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes', [
  'requestedEventId requested_event_id',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'scheduledEventId scheduled_event_id',
]);

function parse_NexusOperationCancelRequestCompletedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationCancelRequestCompletedEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationCancelRequestCompletedEventAttributes)) {
    switch (field) {
      case 0: { // requested_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // workflow_task_completed_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // scheduled_event_id
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

export const NexusOperationCancelRequestCompletedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes',
  parse_NexusOperationCancelRequestCompletedEventAttributes,
  () => [
    field(1, 'requested_event_id', 'int64', { jsonName: 'requestedEventId' }),
    field(2, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(3, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
  ],
);

const keysOf_NexusOperationCancelRequestFailedEventAttributes = keyTable('temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes', [
  'requestedEventId requested_event_id',
  'workflowTaskCompletedEventId workflow_task_completed_event_id',
  'failure',
  'scheduledEventId scheduled_event_id',
]);

function parse_NexusOperationCancelRequestFailedEventAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationCancelRequestFailedEventAttributes); field >= 0; field = json.nextField(keysOf_NexusOperationCancelRequestFailedEventAttributes)) {
    switch (field) {
      case 0: { // requested_event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // workflow_task_completed_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
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
      case 3: { // scheduled_event_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
    }
  }
}

export const NexusOperationCancelRequestFailedEventAttributes: MessageType = messageType(
  'temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes',
  parse_NexusOperationCancelRequestFailedEventAttributes,
  () => [
    field(1, 'requested_event_id', 'int64', { jsonName: 'requestedEventId' }),
    field(2, 'workflow_task_completed_event_id', 'int64', { jsonName: 'workflowTaskCompletedEventId' }),
    field(3, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
    field(4, 'scheduled_event_id', 'int64', { jsonName: 'scheduledEventId' }),
  ],
);

const keysOf_HistoryEvent = keyTable('temporal.api.history.v1.HistoryEvent', [
  'eventId event_id',
  'eventTime event_time',
  'eventType event_type',
  'version',
  'taskId task_id',
  'workerMayIgnore worker_may_ignore',
  'userMetadata user_metadata',
  'links',
  'principal',
  'eventGroupMarkers event_group_markers',
  'workflowExecutionStartedEventAttributes workflow_execution_started_event_attributes',
  'workflowExecutionCompletedEventAttributes workflow_execution_completed_event_attributes',
  'workflowExecutionFailedEventAttributes workflow_execution_failed_event_attributes',
  'workflowExecutionTimedOutEventAttributes workflow_execution_timed_out_event_attributes',
  'workflowTaskScheduledEventAttributes workflow_task_scheduled_event_attributes',
  'workflowTaskStartedEventAttributes workflow_task_started_event_attributes',
  'workflowTaskCompletedEventAttributes workflow_task_completed_event_attributes',
  'workflowTaskTimedOutEventAttributes workflow_task_timed_out_event_attributes',
  'workflowTaskFailedEventAttributes workflow_task_failed_event_attributes',
  'activityTaskScheduledEventAttributes activity_task_scheduled_event_attributes',
  'activityTaskStartedEventAttributes activity_task_started_event_attributes',
  'activityTaskCompletedEventAttributes activity_task_completed_event_attributes',
  'activityTaskFailedEventAttributes activity_task_failed_event_attributes',
  'activityTaskTimedOutEventAttributes activity_task_timed_out_event_attributes',
  'timerStartedEventAttributes timer_started_event_attributes',
  'timerFiredEventAttributes timer_fired_event_attributes',
  'activityTaskCancelRequestedEventAttributes activity_task_cancel_requested_event_attributes',
  'activityTaskCanceledEventAttributes activity_task_canceled_event_attributes',
  'timerCanceledEventAttributes timer_canceled_event_attributes',
  'markerRecordedEventAttributes marker_recorded_event_attributes',
  'workflowExecutionSignaledEventAttributes workflow_execution_signaled_event_attributes',
  'workflowExecutionTerminatedEventAttributes workflow_execution_terminated_event_attributes',
  'workflowExecutionCancelRequestedEventAttributes workflow_execution_cancel_requested_event_attributes',
  'workflowExecutionCanceledEventAttributes workflow_execution_canceled_event_attributes',
  'requestCancelExternalWorkflowExecutionInitiatedEventAttributes request_cancel_external_workflow_execution_initiated_event_attributes',
  'requestCancelExternalWorkflowExecutionFailedEventAttributes request_cancel_external_workflow_execution_failed_event_attributes',
  'externalWorkflowExecutionCancelRequestedEventAttributes external_workflow_execution_cancel_requested_event_attributes',
  'workflowExecutionContinuedAsNewEventAttributes workflow_execution_continued_as_new_event_attributes',
  'startChildWorkflowExecutionInitiatedEventAttributes start_child_workflow_execution_initiated_event_attributes',
  'startChildWorkflowExecutionFailedEventAttributes start_child_workflow_execution_failed_event_attributes',
  'childWorkflowExecutionStartedEventAttributes child_workflow_execution_started_event_attributes',
  'childWorkflowExecutionCompletedEventAttributes child_workflow_execution_completed_event_attributes',
  'childWorkflowExecutionFailedEventAttributes child_workflow_execution_failed_event_attributes',
  'childWorkflowExecutionCanceledEventAttributes child_workflow_execution_canceled_event_attributes',
  'childWorkflowExecutionTimedOutEventAttributes child_workflow_execution_timed_out_event_attributes',
  'childWorkflowExecutionTerminatedEventAttributes child_workflow_execution_terminated_event_attributes',
  'signalExternalWorkflowExecutionInitiatedEventAttributes signal_external_workflow_execution_initiated_event_attributes',
  'signalExternalWorkflowExecutionFailedEventAttributes signal_external_workflow_execution_failed_event_attributes',
  'externalWorkflowExecutionSignaledEventAttributes external_workflow_execution_signaled_event_attributes',
  'upsertWorkflowSearchAttributesEventAttributes upsert_workflow_search_attributes_event_attributes',
  'workflowExecutionUpdateAcceptedEventAttributes workflow_execution_update_accepted_event_attributes',
  'workflowExecutionUpdateRejectedEventAttributes workflow_execution_update_rejected_event_attributes',
  'workflowExecutionUpdateCompletedEventAttributes workflow_execution_update_completed_event_attributes',
  'workflowPropertiesModifiedExternallyEventAttributes workflow_properties_modified_externally_event_attributes',
  'activityPropertiesModifiedExternallyEventAttributes activity_properties_modified_externally_event_attributes',
  'workflowPropertiesModifiedEventAttributes workflow_properties_modified_event_attributes',
  'workflowExecutionUpdateAdmittedEventAttributes workflow_execution_update_admitted_event_attributes',
  'nexusOperationScheduledEventAttributes nexus_operation_scheduled_event_attributes',
  'nexusOperationStartedEventAttributes nexus_operation_started_event_attributes',
  'nexusOperationCompletedEventAttributes nexus_operation_completed_event_attributes',
  'nexusOperationFailedEventAttributes nexus_operation_failed_event_attributes',
  'nexusOperationCanceledEventAttributes nexus_operation_canceled_event_attributes',
  'nexusOperationTimedOutEventAttributes nexus_operation_timed_out_event_attributes',
  'nexusOperationCancelRequestedEventAttributes nexus_operation_cancel_requested_event_attributes',
  'workflowExecutionOptionsUpdatedEventAttributes workflow_execution_options_updated_event_attributes',
  'nexusOperationCancelRequestCompletedEventAttributes nexus_operation_cancel_request_completed_event_attributes',
  'nexusOperationCancelRequestFailedEventAttributes nexus_operation_cancel_request_failed_event_attributes',
  'workflowExecutionPausedEventAttributes workflow_execution_paused_event_attributes',
  'workflowExecutionUnpausedEventAttributes workflow_execution_unpaused_event_attributes',
  'workflowExecutionTimeSkippingTransitionedEventAttributes workflow_execution_time_skipping_transitioned_event_attributes',
]);

function parse_HistoryEvent(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let seen1 = 0;
  let seen2 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_HistoryEvent); field >= 0; field = json.nextField(keysOf_HistoryEvent)) {
    switch (field) {
      case 0: { // event_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // event_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // event_type
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_EventType);
        break;
      }
      case 3: { // version
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 4: { // task_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt64(json, out, 40, false);
        break;
      }
      case 5: { // worker_may_ignore
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 2400, false);
        break;
      }
      case 6: { // user_metadata
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 2410, sdk_v1_UserMetadata);
        break;
      }
      case 7: { // links
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 2418, common_v1_Link), false);
        break;
      }
      case 8: { // principal
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 2426, common_v1_Principal);
        break;
      }
      case 9: { // event_group_markers
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 2434, sdk_v1_EventGroupMarker), false);
        break;
      }
      case 10: { // workflow_execution_started_event_attributes
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
        parseMessage(json, out, 50, WorkflowExecutionStartedEventAttributes);
        break;
      }
      case 11: { // workflow_execution_completed_event_attributes
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
        parseMessage(json, out, 58, WorkflowExecutionCompletedEventAttributes);
        break;
      }
      case 12: { // workflow_execution_failed_event_attributes
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
        parseMessage(json, out, 66, WorkflowExecutionFailedEventAttributes);
        break;
      }
      case 13: { // workflow_execution_timed_out_event_attributes
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
        parseMessage(json, out, 74, WorkflowExecutionTimedOutEventAttributes);
        break;
      }
      case 14: { // workflow_task_scheduled_event_attributes
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
        parseMessage(json, out, 82, WorkflowTaskScheduledEventAttributes);
        break;
      }
      case 15: { // workflow_task_started_event_attributes
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
        parseMessage(json, out, 90, WorkflowTaskStartedEventAttributes);
        break;
      }
      case 16: { // workflow_task_completed_event_attributes
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
        parseMessage(json, out, 98, WorkflowTaskCompletedEventAttributes);
        break;
      }
      case 17: { // workflow_task_timed_out_event_attributes
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
        parseMessage(json, out, 106, WorkflowTaskTimedOutEventAttributes);
        break;
      }
      case 18: { // workflow_task_failed_event_attributes
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
        parseMessage(json, out, 114, WorkflowTaskFailedEventAttributes);
        break;
      }
      case 19: { // activity_task_scheduled_event_attributes
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
        parseMessage(json, out, 122, ActivityTaskScheduledEventAttributes);
        break;
      }
      case 20: { // activity_task_started_event_attributes
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 130, ActivityTaskStartedEventAttributes);
        break;
      }
      case 21: { // activity_task_completed_event_attributes
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 138, ActivityTaskCompletedEventAttributes);
        break;
      }
      case 22: { // activity_task_failed_event_attributes
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 146, ActivityTaskFailedEventAttributes);
        break;
      }
      case 23: { // activity_task_timed_out_event_attributes
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 154, ActivityTaskTimedOutEventAttributes);
        break;
      }
      case 24: { // timer_started_event_attributes
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 162, TimerStartedEventAttributes);
        break;
      }
      case 25: { // timer_fired_event_attributes
        if ((seen0 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 33554432;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 170, TimerFiredEventAttributes);
        break;
      }
      case 26: { // activity_task_cancel_requested_event_attributes
        if ((seen0 & 67108864) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 67108864;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 178, ActivityTaskCancelRequestedEventAttributes);
        break;
      }
      case 27: { // activity_task_canceled_event_attributes
        if ((seen0 & 134217728) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 134217728;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 186, ActivityTaskCanceledEventAttributes);
        break;
      }
      case 28: { // timer_canceled_event_attributes
        if ((seen0 & 268435456) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 268435456;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 194, TimerCanceledEventAttributes);
        break;
      }
      case 29: { // marker_recorded_event_attributes
        if ((seen0 & 536870912) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 536870912;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 202, MarkerRecordedEventAttributes);
        break;
      }
      case 30: { // workflow_execution_signaled_event_attributes
        if ((seen0 & 1073741824) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1073741824;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 210, WorkflowExecutionSignaledEventAttributes);
        break;
      }
      case 31: { // workflow_execution_terminated_event_attributes
        if ((seen1 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 218, WorkflowExecutionTerminatedEventAttributes);
        break;
      }
      case 32: { // workflow_execution_cancel_requested_event_attributes
        if ((seen1 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 226, WorkflowExecutionCancelRequestedEventAttributes);
        break;
      }
      case 33: { // workflow_execution_canceled_event_attributes
        if ((seen1 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 234, WorkflowExecutionCanceledEventAttributes);
        break;
      }
      case 34: { // request_cancel_external_workflow_execution_initiated_event_attributes
        if ((seen1 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 242, RequestCancelExternalWorkflowExecutionInitiatedEventAttributes);
        break;
      }
      case 35: { // request_cancel_external_workflow_execution_failed_event_attributes
        if ((seen1 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 250, RequestCancelExternalWorkflowExecutionFailedEventAttributes);
        break;
      }
      case 36: { // external_workflow_execution_cancel_requested_event_attributes
        if ((seen1 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 258, ExternalWorkflowExecutionCancelRequestedEventAttributes);
        break;
      }
      case 37: { // workflow_execution_continued_as_new_event_attributes
        if ((seen1 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 266, WorkflowExecutionContinuedAsNewEventAttributes);
        break;
      }
      case 38: { // start_child_workflow_execution_initiated_event_attributes
        if ((seen1 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 128;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 274, StartChildWorkflowExecutionInitiatedEventAttributes);
        break;
      }
      case 39: { // start_child_workflow_execution_failed_event_attributes
        if ((seen1 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 256;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 282, StartChildWorkflowExecutionFailedEventAttributes);
        break;
      }
      case 40: { // child_workflow_execution_started_event_attributes
        if ((seen1 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 512;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 290, ChildWorkflowExecutionStartedEventAttributes);
        break;
      }
      case 41: { // child_workflow_execution_completed_event_attributes
        if ((seen1 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 1024;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 298, ChildWorkflowExecutionCompletedEventAttributes);
        break;
      }
      case 42: { // child_workflow_execution_failed_event_attributes
        if ((seen1 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 2048;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 306, ChildWorkflowExecutionFailedEventAttributes);
        break;
      }
      case 43: { // child_workflow_execution_canceled_event_attributes
        if ((seen1 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 4096;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 314, ChildWorkflowExecutionCanceledEventAttributes);
        break;
      }
      case 44: { // child_workflow_execution_timed_out_event_attributes
        if ((seen1 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 8192;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 322, ChildWorkflowExecutionTimedOutEventAttributes);
        break;
      }
      case 45: { // child_workflow_execution_terminated_event_attributes
        if ((seen1 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 16384;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 330, ChildWorkflowExecutionTerminatedEventAttributes);
        break;
      }
      case 46: { // signal_external_workflow_execution_initiated_event_attributes
        if ((seen1 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 32768;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 338, SignalExternalWorkflowExecutionInitiatedEventAttributes);
        break;
      }
      case 47: { // signal_external_workflow_execution_failed_event_attributes
        if ((seen1 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 65536;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 346, SignalExternalWorkflowExecutionFailedEventAttributes);
        break;
      }
      case 48: { // external_workflow_execution_signaled_event_attributes
        if ((seen1 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 131072;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 354, ExternalWorkflowExecutionSignaledEventAttributes);
        break;
      }
      case 49: { // upsert_workflow_search_attributes_event_attributes
        if ((seen1 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 262144;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 362, UpsertWorkflowSearchAttributesEventAttributes);
        break;
      }
      case 50: { // workflow_execution_update_accepted_event_attributes
        if ((seen1 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 524288;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 370, WorkflowExecutionUpdateAcceptedEventAttributes);
        break;
      }
      case 51: { // workflow_execution_update_rejected_event_attributes
        if ((seen1 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 1048576;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 378, WorkflowExecutionUpdateRejectedEventAttributes);
        break;
      }
      case 52: { // workflow_execution_update_completed_event_attributes
        if ((seen1 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 2097152;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 386, WorkflowExecutionUpdateCompletedEventAttributes);
        break;
      }
      case 53: { // workflow_properties_modified_externally_event_attributes
        if ((seen1 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 4194304;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 394, WorkflowPropertiesModifiedExternallyEventAttributes);
        break;
      }
      case 54: { // activity_properties_modified_externally_event_attributes
        if ((seen1 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 8388608;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 402, ActivityPropertiesModifiedExternallyEventAttributes);
        break;
      }
      case 55: { // workflow_properties_modified_event_attributes
        if ((seen1 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 16777216;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 410, WorkflowPropertiesModifiedEventAttributes);
        break;
      }
      case 56: { // workflow_execution_update_admitted_event_attributes
        if ((seen1 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 33554432;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 418, WorkflowExecutionUpdateAdmittedEventAttributes);
        break;
      }
      case 57: { // nexus_operation_scheduled_event_attributes
        if ((seen1 & 67108864) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 67108864;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 426, NexusOperationScheduledEventAttributes);
        break;
      }
      case 58: { // nexus_operation_started_event_attributes
        if ((seen1 & 134217728) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 134217728;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 434, NexusOperationStartedEventAttributes);
        break;
      }
      case 59: { // nexus_operation_completed_event_attributes
        if ((seen1 & 268435456) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 268435456;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 442, NexusOperationCompletedEventAttributes);
        break;
      }
      case 60: { // nexus_operation_failed_event_attributes
        if ((seen1 & 536870912) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 536870912;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 450, NexusOperationFailedEventAttributes);
        break;
      }
      case 61: { // nexus_operation_canceled_event_attributes
        if ((seen1 & 1073741824) !== 0) {
          json.duplicate();
          break;
        }
        seen1 |= 1073741824;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 458, NexusOperationCanceledEventAttributes);
        break;
      }
      case 62: { // nexus_operation_timed_out_event_attributes
        if ((seen2 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 466, NexusOperationTimedOutEventAttributes);
        break;
      }
      case 63: { // nexus_operation_cancel_requested_event_attributes
        if ((seen2 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 474, NexusOperationCancelRequestedEventAttributes);
        break;
      }
      case 64: { // workflow_execution_options_updated_event_attributes
        if ((seen2 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 482, WorkflowExecutionOptionsUpdatedEventAttributes);
        break;
      }
      case 65: { // nexus_operation_cancel_request_completed_event_attributes
        if ((seen2 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 490, NexusOperationCancelRequestCompletedEventAttributes);
        break;
      }
      case 66: { // nexus_operation_cancel_request_failed_event_attributes
        if ((seen2 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 498, NexusOperationCancelRequestFailedEventAttributes);
        break;
      }
      case 67: { // workflow_execution_paused_event_attributes
        if ((seen2 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 506, WorkflowExecutionPausedEventAttributes);
        break;
      }
      case 68: { // workflow_execution_unpaused_event_attributes
        if ((seen2 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 64;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 514, WorkflowExecutionUnpausedEventAttributes);
        break;
      }
      case 69: { // workflow_execution_time_skipping_transitioned_event_attributes
        if ((seen2 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen2 |= 128;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('attributes');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 522, WorkflowExecutionTimeSkippingTransitionedEventAttributes);
        break;
      }
    }
  }
}

export const HistoryEvent: MessageType = messageType(
  'temporal.api.history.v1.HistoryEvent',
  parse_HistoryEvent,
  () => [
    field(1, 'event_id', 'int64', { jsonName: 'eventId' }),
    field(2, 'event_time', 'message', { jsonName: 'eventTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'event_type', 'enum', { jsonName: 'eventType', type: () => enums_v1_EventType }),
    field(4, 'version', 'int64'),
    field(5, 'task_id', 'int64', { jsonName: 'taskId' }),
    field(300, 'worker_may_ignore', 'bool', { jsonName: 'workerMayIgnore' }),
    field(301, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(302, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
    field(303, 'principal', 'message', { type: () => common_v1_Principal, explicitPresence: true }),
    field(304, 'event_group_markers', 'message', { jsonName: 'eventGroupMarkers', cardinality: 'repeated', type: () => sdk_v1_EventGroupMarker }),
    field(6, 'workflow_execution_started_event_attributes', 'message', { jsonName: 'workflowExecutionStartedEventAttributes', type: () => WorkflowExecutionStartedEventAttributes, oneof: 0, explicitPresence: true }),
    field(7, 'workflow_execution_completed_event_attributes', 'message', { jsonName: 'workflowExecutionCompletedEventAttributes', type: () => WorkflowExecutionCompletedEventAttributes, oneof: 0, explicitPresence: true }),
    field(8, 'workflow_execution_failed_event_attributes', 'message', { jsonName: 'workflowExecutionFailedEventAttributes', type: () => WorkflowExecutionFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(9, 'workflow_execution_timed_out_event_attributes', 'message', { jsonName: 'workflowExecutionTimedOutEventAttributes', type: () => WorkflowExecutionTimedOutEventAttributes, oneof: 0, explicitPresence: true }),
    field(10, 'workflow_task_scheduled_event_attributes', 'message', { jsonName: 'workflowTaskScheduledEventAttributes', type: () => WorkflowTaskScheduledEventAttributes, oneof: 0, explicitPresence: true }),
    field(11, 'workflow_task_started_event_attributes', 'message', { jsonName: 'workflowTaskStartedEventAttributes', type: () => WorkflowTaskStartedEventAttributes, oneof: 0, explicitPresence: true }),
    field(12, 'workflow_task_completed_event_attributes', 'message', { jsonName: 'workflowTaskCompletedEventAttributes', type: () => WorkflowTaskCompletedEventAttributes, oneof: 0, explicitPresence: true }),
    field(13, 'workflow_task_timed_out_event_attributes', 'message', { jsonName: 'workflowTaskTimedOutEventAttributes', type: () => WorkflowTaskTimedOutEventAttributes, oneof: 0, explicitPresence: true }),
    field(14, 'workflow_task_failed_event_attributes', 'message', { jsonName: 'workflowTaskFailedEventAttributes', type: () => WorkflowTaskFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(15, 'activity_task_scheduled_event_attributes', 'message', { jsonName: 'activityTaskScheduledEventAttributes', type: () => ActivityTaskScheduledEventAttributes, oneof: 0, explicitPresence: true }),
    field(16, 'activity_task_started_event_attributes', 'message', { jsonName: 'activityTaskStartedEventAttributes', type: () => ActivityTaskStartedEventAttributes, oneof: 0, explicitPresence: true }),
    field(17, 'activity_task_completed_event_attributes', 'message', { jsonName: 'activityTaskCompletedEventAttributes', type: () => ActivityTaskCompletedEventAttributes, oneof: 0, explicitPresence: true }),
    field(18, 'activity_task_failed_event_attributes', 'message', { jsonName: 'activityTaskFailedEventAttributes', type: () => ActivityTaskFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(19, 'activity_task_timed_out_event_attributes', 'message', { jsonName: 'activityTaskTimedOutEventAttributes', type: () => ActivityTaskTimedOutEventAttributes, oneof: 0, explicitPresence: true }),
    field(20, 'timer_started_event_attributes', 'message', { jsonName: 'timerStartedEventAttributes', type: () => TimerStartedEventAttributes, oneof: 0, explicitPresence: true }),
    field(21, 'timer_fired_event_attributes', 'message', { jsonName: 'timerFiredEventAttributes', type: () => TimerFiredEventAttributes, oneof: 0, explicitPresence: true }),
    field(22, 'activity_task_cancel_requested_event_attributes', 'message', { jsonName: 'activityTaskCancelRequestedEventAttributes', type: () => ActivityTaskCancelRequestedEventAttributes, oneof: 0, explicitPresence: true }),
    field(23, 'activity_task_canceled_event_attributes', 'message', { jsonName: 'activityTaskCanceledEventAttributes', type: () => ActivityTaskCanceledEventAttributes, oneof: 0, explicitPresence: true }),
    field(24, 'timer_canceled_event_attributes', 'message', { jsonName: 'timerCanceledEventAttributes', type: () => TimerCanceledEventAttributes, oneof: 0, explicitPresence: true }),
    field(25, 'marker_recorded_event_attributes', 'message', { jsonName: 'markerRecordedEventAttributes', type: () => MarkerRecordedEventAttributes, oneof: 0, explicitPresence: true }),
    field(26, 'workflow_execution_signaled_event_attributes', 'message', { jsonName: 'workflowExecutionSignaledEventAttributes', type: () => WorkflowExecutionSignaledEventAttributes, oneof: 0, explicitPresence: true }),
    field(27, 'workflow_execution_terminated_event_attributes', 'message', { jsonName: 'workflowExecutionTerminatedEventAttributes', type: () => WorkflowExecutionTerminatedEventAttributes, oneof: 0, explicitPresence: true }),
    field(28, 'workflow_execution_cancel_requested_event_attributes', 'message', { jsonName: 'workflowExecutionCancelRequestedEventAttributes', type: () => WorkflowExecutionCancelRequestedEventAttributes, oneof: 0, explicitPresence: true }),
    field(29, 'workflow_execution_canceled_event_attributes', 'message', { jsonName: 'workflowExecutionCanceledEventAttributes', type: () => WorkflowExecutionCanceledEventAttributes, oneof: 0, explicitPresence: true }),
    field(30, 'request_cancel_external_workflow_execution_initiated_event_attributes', 'message', { jsonName: 'requestCancelExternalWorkflowExecutionInitiatedEventAttributes', type: () => RequestCancelExternalWorkflowExecutionInitiatedEventAttributes, oneof: 0, explicitPresence: true }),
    field(31, 'request_cancel_external_workflow_execution_failed_event_attributes', 'message', { jsonName: 'requestCancelExternalWorkflowExecutionFailedEventAttributes', type: () => RequestCancelExternalWorkflowExecutionFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(32, 'external_workflow_execution_cancel_requested_event_attributes', 'message', { jsonName: 'externalWorkflowExecutionCancelRequestedEventAttributes', type: () => ExternalWorkflowExecutionCancelRequestedEventAttributes, oneof: 0, explicitPresence: true }),
    field(33, 'workflow_execution_continued_as_new_event_attributes', 'message', { jsonName: 'workflowExecutionContinuedAsNewEventAttributes', type: () => WorkflowExecutionContinuedAsNewEventAttributes, oneof: 0, explicitPresence: true }),
    field(34, 'start_child_workflow_execution_initiated_event_attributes', 'message', { jsonName: 'startChildWorkflowExecutionInitiatedEventAttributes', type: () => StartChildWorkflowExecutionInitiatedEventAttributes, oneof: 0, explicitPresence: true }),
    field(35, 'start_child_workflow_execution_failed_event_attributes', 'message', { jsonName: 'startChildWorkflowExecutionFailedEventAttributes', type: () => StartChildWorkflowExecutionFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(36, 'child_workflow_execution_started_event_attributes', 'message', { jsonName: 'childWorkflowExecutionStartedEventAttributes', type: () => ChildWorkflowExecutionStartedEventAttributes, oneof: 0, explicitPresence: true }),
    field(37, 'child_workflow_execution_completed_event_attributes', 'message', { jsonName: 'childWorkflowExecutionCompletedEventAttributes', type: () => ChildWorkflowExecutionCompletedEventAttributes, oneof: 0, explicitPresence: true }),
    field(38, 'child_workflow_execution_failed_event_attributes', 'message', { jsonName: 'childWorkflowExecutionFailedEventAttributes', type: () => ChildWorkflowExecutionFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(39, 'child_workflow_execution_canceled_event_attributes', 'message', { jsonName: 'childWorkflowExecutionCanceledEventAttributes', type: () => ChildWorkflowExecutionCanceledEventAttributes, oneof: 0, explicitPresence: true }),
    field(40, 'child_workflow_execution_timed_out_event_attributes', 'message', { jsonName: 'childWorkflowExecutionTimedOutEventAttributes', type: () => ChildWorkflowExecutionTimedOutEventAttributes, oneof: 0, explicitPresence: true }),
    field(41, 'child_workflow_execution_terminated_event_attributes', 'message', { jsonName: 'childWorkflowExecutionTerminatedEventAttributes', type: () => ChildWorkflowExecutionTerminatedEventAttributes, oneof: 0, explicitPresence: true }),
    field(42, 'signal_external_workflow_execution_initiated_event_attributes', 'message', { jsonName: 'signalExternalWorkflowExecutionInitiatedEventAttributes', type: () => SignalExternalWorkflowExecutionInitiatedEventAttributes, oneof: 0, explicitPresence: true }),
    field(43, 'signal_external_workflow_execution_failed_event_attributes', 'message', { jsonName: 'signalExternalWorkflowExecutionFailedEventAttributes', type: () => SignalExternalWorkflowExecutionFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(44, 'external_workflow_execution_signaled_event_attributes', 'message', { jsonName: 'externalWorkflowExecutionSignaledEventAttributes', type: () => ExternalWorkflowExecutionSignaledEventAttributes, oneof: 0, explicitPresence: true }),
    field(45, 'upsert_workflow_search_attributes_event_attributes', 'message', { jsonName: 'upsertWorkflowSearchAttributesEventAttributes', type: () => UpsertWorkflowSearchAttributesEventAttributes, oneof: 0, explicitPresence: true }),
    field(46, 'workflow_execution_update_accepted_event_attributes', 'message', { jsonName: 'workflowExecutionUpdateAcceptedEventAttributes', type: () => WorkflowExecutionUpdateAcceptedEventAttributes, oneof: 0, explicitPresence: true }),
    field(47, 'workflow_execution_update_rejected_event_attributes', 'message', { jsonName: 'workflowExecutionUpdateRejectedEventAttributes', type: () => WorkflowExecutionUpdateRejectedEventAttributes, oneof: 0, explicitPresence: true }),
    field(48, 'workflow_execution_update_completed_event_attributes', 'message', { jsonName: 'workflowExecutionUpdateCompletedEventAttributes', type: () => WorkflowExecutionUpdateCompletedEventAttributes, oneof: 0, explicitPresence: true }),
    field(49, 'workflow_properties_modified_externally_event_attributes', 'message', { jsonName: 'workflowPropertiesModifiedExternallyEventAttributes', type: () => WorkflowPropertiesModifiedExternallyEventAttributes, oneof: 0, explicitPresence: true }),
    field(50, 'activity_properties_modified_externally_event_attributes', 'message', { jsonName: 'activityPropertiesModifiedExternallyEventAttributes', type: () => ActivityPropertiesModifiedExternallyEventAttributes, oneof: 0, explicitPresence: true }),
    field(51, 'workflow_properties_modified_event_attributes', 'message', { jsonName: 'workflowPropertiesModifiedEventAttributes', type: () => WorkflowPropertiesModifiedEventAttributes, oneof: 0, explicitPresence: true }),
    field(52, 'workflow_execution_update_admitted_event_attributes', 'message', { jsonName: 'workflowExecutionUpdateAdmittedEventAttributes', type: () => WorkflowExecutionUpdateAdmittedEventAttributes, oneof: 0, explicitPresence: true }),
    field(53, 'nexus_operation_scheduled_event_attributes', 'message', { jsonName: 'nexusOperationScheduledEventAttributes', type: () => NexusOperationScheduledEventAttributes, oneof: 0, explicitPresence: true }),
    field(54, 'nexus_operation_started_event_attributes', 'message', { jsonName: 'nexusOperationStartedEventAttributes', type: () => NexusOperationStartedEventAttributes, oneof: 0, explicitPresence: true }),
    field(55, 'nexus_operation_completed_event_attributes', 'message', { jsonName: 'nexusOperationCompletedEventAttributes', type: () => NexusOperationCompletedEventAttributes, oneof: 0, explicitPresence: true }),
    field(56, 'nexus_operation_failed_event_attributes', 'message', { jsonName: 'nexusOperationFailedEventAttributes', type: () => NexusOperationFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(57, 'nexus_operation_canceled_event_attributes', 'message', { jsonName: 'nexusOperationCanceledEventAttributes', type: () => NexusOperationCanceledEventAttributes, oneof: 0, explicitPresence: true }),
    field(58, 'nexus_operation_timed_out_event_attributes', 'message', { jsonName: 'nexusOperationTimedOutEventAttributes', type: () => NexusOperationTimedOutEventAttributes, oneof: 0, explicitPresence: true }),
    field(59, 'nexus_operation_cancel_requested_event_attributes', 'message', { jsonName: 'nexusOperationCancelRequestedEventAttributes', type: () => NexusOperationCancelRequestedEventAttributes, oneof: 0, explicitPresence: true }),
    field(60, 'workflow_execution_options_updated_event_attributes', 'message', { jsonName: 'workflowExecutionOptionsUpdatedEventAttributes', type: () => WorkflowExecutionOptionsUpdatedEventAttributes, oneof: 0, explicitPresence: true }),
    field(61, 'nexus_operation_cancel_request_completed_event_attributes', 'message', { jsonName: 'nexusOperationCancelRequestCompletedEventAttributes', type: () => NexusOperationCancelRequestCompletedEventAttributes, oneof: 0, explicitPresence: true }),
    field(62, 'nexus_operation_cancel_request_failed_event_attributes', 'message', { jsonName: 'nexusOperationCancelRequestFailedEventAttributes', type: () => NexusOperationCancelRequestFailedEventAttributes, oneof: 0, explicitPresence: true }),
    field(63, 'workflow_execution_paused_event_attributes', 'message', { jsonName: 'workflowExecutionPausedEventAttributes', type: () => WorkflowExecutionPausedEventAttributes, oneof: 0, explicitPresence: true }),
    field(64, 'workflow_execution_unpaused_event_attributes', 'message', { jsonName: 'workflowExecutionUnpausedEventAttributes', type: () => WorkflowExecutionUnpausedEventAttributes, oneof: 0, explicitPresence: true }),
    field(65, 'workflow_execution_time_skipping_transitioned_event_attributes', 'message', { jsonName: 'workflowExecutionTimeSkippingTransitionedEventAttributes', type: () => WorkflowExecutionTimeSkippingTransitionedEventAttributes, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_History = keyTable('temporal.api.history.v1.History', [
  'events',
]);

function parse_History(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_History); field >= 0; field = json.nextField(keysOf_History)) {
    switch (field) {
      case 0: { // events
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, HistoryEvent), false);
        break;
      }
    }
  }
}

export const History: MessageType = messageType(
  'temporal.api.history.v1.History',
  parse_History,
  () => [
    field(1, 'events', 'message', { cardinality: 'repeated', type: () => HistoryEvent }),
  ],
);

