// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseDouble, parseFloat32, parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  DoubleValue as google_protobuf_DoubleValue,
  Duration as google_protobuf_Duration,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import { WorkerVersionCapabilities as common_v1_WorkerVersionCapabilities } from '../common/v1.ts';
import {
  WorkerDeploymentOptions as deployment_v1_WorkerDeploymentOptions,
  WorkerDeploymentVersion as deployment_v1_WorkerDeploymentVersion,
} from '../deployment/v1.ts';
import {
  BuildIdTaskReachability as enums_v1_BuildIdTaskReachability,
  TaskQueueKind as enums_v1_TaskQueueKind,
  TaskReachability as enums_v1_TaskReachability,
} from '../enums/v1.ts';

/** temporal.api.taskqueue.v1.TaskQueue */
export interface TaskQueue {
  readonly name?: string;
  readonly kind?: enums_v1_TaskQueueKind;
  readonly normalName?: string;
}

/** temporal.api.taskqueue.v1.TaskQueueMetadata */
export interface TaskQueueMetadata {
  readonly maxTasksPerSecond?: google_protobuf_DoubleValue;
}

/** temporal.api.taskqueue.v1.TaskQueueVersioningInfo */
export interface TaskQueueVersioningInfo {
  readonly currentDeploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  /** @deprecated */
  readonly currentVersion?: string;
  readonly rampingDeploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  /** @deprecated */
  readonly rampingVersion?: string;
  readonly rampingVersionPercentage?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly updateTime?: google_protobuf_Timestamp;
}

/** temporal.api.taskqueue.v1.TaskQueueVersionSelection */
export interface TaskQueueVersionSelection {
  readonly buildIds?: readonly string[];
  readonly unversioned?: boolean;
  readonly allActive?: boolean;
}

/** temporal.api.taskqueue.v1.TaskQueueVersionInfo */
export interface TaskQueueVersionInfo {
  readonly typesInfo?: { readonly [key: string]: TaskQueueTypeInfo };
  readonly taskReachability?: enums_v1_BuildIdTaskReachability;
}

/** temporal.api.taskqueue.v1.TaskQueueTypeInfo */
export interface TaskQueueTypeInfo {
  readonly pollers?: readonly PollerInfo[];
  readonly stats?: TaskQueueStats;
}

/** temporal.api.taskqueue.v1.TaskQueueStats */
export interface TaskQueueStats {
  readonly approximateBacklogCount?: string;
  readonly approximateBacklogAge?: google_protobuf_Duration;
  readonly tasksAddRate?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly tasksDispatchRate?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly rateLimitingActive?: boolean;
}

/** temporal.api.taskqueue.v1.TaskQueueStatus */
export interface TaskQueueStatus {
  readonly backlogCountHint?: string;
  readonly readLevel?: string;
  readonly ackLevel?: string;
  readonly ratePerSecond?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly taskIdBlock?: TaskIdBlock;
}

/** temporal.api.taskqueue.v1.TaskIdBlock */
export interface TaskIdBlock {
  readonly startId?: string;
  readonly endId?: string;
}

/** temporal.api.taskqueue.v1.TaskQueuePartitionMetadata */
export interface TaskQueuePartitionMetadata {
  readonly key?: string;
  readonly ownerHostName?: string;
}

/** temporal.api.taskqueue.v1.PollerInfo */
export interface PollerInfo {
  readonly lastAccessTime?: google_protobuf_Timestamp;
  readonly identity?: string;
  readonly ratePerSecond?: number | 'NaN' | 'Infinity' | '-Infinity';
  /** @deprecated */
  readonly workerVersionCapabilities?: common_v1_WorkerVersionCapabilities;
  readonly deploymentOptions?: deployment_v1_WorkerDeploymentOptions;
}

/** temporal.api.taskqueue.v1.StickyExecutionAttributes */
export interface StickyExecutionAttributes {
  readonly workerTaskQueue?: TaskQueue;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
}

/** temporal.api.taskqueue.v1.CompatibleVersionSet */
export interface CompatibleVersionSet {
  readonly buildIds?: readonly string[];
}

/** temporal.api.taskqueue.v1.TaskQueueReachability */
export interface TaskQueueReachability {
  readonly taskQueue?: string;
  readonly reachability?: readonly enums_v1_TaskReachability[];
}

/** temporal.api.taskqueue.v1.BuildIdReachability */
export interface BuildIdReachability {
  readonly buildId?: string;
  readonly taskQueueReachability?: readonly TaskQueueReachability[];
}

/** temporal.api.taskqueue.v1.RampByPercentage */
export interface RampByPercentage {
  readonly rampPercentage?: number | 'NaN' | 'Infinity' | '-Infinity';
}

/** temporal.api.taskqueue.v1.BuildIdAssignmentRule */
export interface BuildIdAssignmentRule {
  readonly targetBuildId?: string;
  readonly percentageRamp?: RampByPercentage;
}

/** temporal.api.taskqueue.v1.CompatibleBuildIdRedirectRule */
export interface CompatibleBuildIdRedirectRule {
  readonly sourceBuildId?: string;
  readonly targetBuildId?: string;
}

/** temporal.api.taskqueue.v1.TimestampedBuildIdAssignmentRule */
export interface TimestampedBuildIdAssignmentRule {
  readonly rule?: BuildIdAssignmentRule;
  readonly createTime?: google_protobuf_Timestamp;
}

/** temporal.api.taskqueue.v1.TimestampedCompatibleBuildIdRedirectRule */
export interface TimestampedCompatibleBuildIdRedirectRule {
  readonly rule?: CompatibleBuildIdRedirectRule;
  readonly createTime?: google_protobuf_Timestamp;
}

/** temporal.api.taskqueue.v1.PollerGroupInfo */
export interface PollerGroupInfo {
  readonly id?: string;
  readonly weight?: number | 'NaN' | 'Infinity' | '-Infinity';
}

/** temporal.api.taskqueue.v1.PollerGroupsInfo */
export interface PollerGroupsInfo {
  readonly version?: string;
  readonly pollerGroups?: readonly PollerGroupInfo[];
}

/** temporal.api.taskqueue.v1.PollerScalingDecision */
export interface PollerScalingDecision {
  readonly pollRequestDeltaSuggestion?: number;
}

/** temporal.api.taskqueue.v1.RateLimit */
export interface RateLimit {
  readonly requestsPerSecond?: number | 'NaN' | 'Infinity' | '-Infinity';
}

/** temporal.api.taskqueue.v1.ConfigMetadata */
export interface ConfigMetadata {
  readonly reason?: string;
  readonly updateIdentity?: string;
  readonly updateTime?: google_protobuf_Timestamp;
}

/** temporal.api.taskqueue.v1.RateLimitConfig */
export interface RateLimitConfig {
  readonly rateLimit?: RateLimit;
  readonly metadata?: ConfigMetadata;
}

/** temporal.api.taskqueue.v1.TaskQueueConfig */
export interface TaskQueueConfig {
  readonly queueRateLimit?: RateLimitConfig;
  readonly fairnessKeysRateLimitDefault?: RateLimitConfig;
  readonly fairnessWeightOverrides?: { readonly [key: string]: number | 'NaN' | 'Infinity' | '-Infinity' };
}

const keysOf_TaskQueue = keyTable('temporal.api.taskqueue.v1.TaskQueue', [
  'name',
  'kind',
  'normalName normal_name',
]);

function parse_TaskQueue(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueue); field >= 0; field = json.nextField(keysOf_TaskQueue)) {
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
      case 1: { // kind
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_TaskQueueKind);
        break;
      }
      case 2: { // normal_name
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

export const TaskQueue: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueue',
  parse_TaskQueue,
  () => [
    field(1, 'name', 'string'),
    field(2, 'kind', 'enum', { type: () => enums_v1_TaskQueueKind }),
    field(3, 'normal_name', 'string', { jsonName: 'normalName' }),
  ],
);

const keysOf_TaskQueueMetadata = keyTable('temporal.api.taskqueue.v1.TaskQueueMetadata', [
  'maxTasksPerSecond max_tasks_per_second',
]);

function parse_TaskQueueMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueMetadata); field >= 0; field = json.nextField(keysOf_TaskQueueMetadata)) {
    switch (field) {
      case 0: { // max_tasks_per_second
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_DoubleValue);
        break;
      }
    }
  }
}

export const TaskQueueMetadata: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueMetadata',
  parse_TaskQueueMetadata,
  () => [
    field(1, 'max_tasks_per_second', 'message', { jsonName: 'maxTasksPerSecond', type: () => google_protobuf_DoubleValue, explicitPresence: true }),
  ],
);

const keysOf_TaskQueueVersioningInfo = keyTable('temporal.api.taskqueue.v1.TaskQueueVersioningInfo', [
  'currentDeploymentVersion current_deployment_version',
  'currentVersion current_version',
  'rampingDeploymentVersion ramping_deployment_version',
  'rampingVersion ramping_version',
  'rampingVersionPercentage ramping_version_percentage',
  'updateTime update_time',
]);

function parse_TaskQueueVersioningInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueVersioningInfo); field >= 0; field = json.nextField(keysOf_TaskQueueVersioningInfo)) {
    switch (field) {
      case 0: { // current_deployment_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 58, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 1: { // current_version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 2: { // ramping_deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 74, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 3: { // ramping_version
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 4: { // ramping_version_percentage
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseFloat32(json, out, 29, false);
        break;
      }
      case 5: { // update_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const TaskQueueVersioningInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueVersioningInfo',
  parse_TaskQueueVersioningInfo,
  () => [
    field(7, 'current_deployment_version', 'message', { jsonName: 'currentDeploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(1, 'current_version', 'string', { jsonName: 'currentVersion' }),
    field(9, 'ramping_deployment_version', 'message', { jsonName: 'rampingDeploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(2, 'ramping_version', 'string', { jsonName: 'rampingVersion' }),
    field(3, 'ramping_version_percentage', 'float', { jsonName: 'rampingVersionPercentage' }),
    field(4, 'update_time', 'message', { jsonName: 'updateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_TaskQueueVersionSelection = keyTable('temporal.api.taskqueue.v1.TaskQueueVersionSelection', [
  'buildIds build_ids',
  'unversioned',
  'allActive all_active',
]);

function parse_TaskQueueVersionSelection(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueVersionSelection); field >= 0; field = json.nextField(keysOf_TaskQueueVersionSelection)) {
    switch (field) {
      case 0: { // build_ids
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 10, true), false);
        break;
      }
      case 1: { // unversioned
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // all_active
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

export const TaskQueueVersionSelection: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueVersionSelection',
  parse_TaskQueueVersionSelection,
  () => [
    field(1, 'build_ids', 'string', { jsonName: 'buildIds', cardinality: 'repeated' }),
    field(2, 'unversioned', 'bool'),
    field(3, 'all_active', 'bool', { jsonName: 'allActive' }),
  ],
);

const keysOf_TaskQueueVersionInfo = keyTable('temporal.api.taskqueue.v1.TaskQueueVersionInfo', [
  'typesInfo types_info',
  'taskReachability task_reachability',
]);

function parse_TaskQueueVersionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueVersionInfo); field >= 0; field = json.nextField(keysOf_TaskQueueVersionInfo)) {
    switch (field) {
      case 0: { // types_info
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'int32', (json, out) => parseMessage(json, out, 18, TaskQueueTypeInfo), false);
        break;
      }
      case 1: { // task_reachability
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_BuildIdTaskReachability);
        break;
      }
    }
  }
}

export const TaskQueueVersionInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueVersionInfo',
  parse_TaskQueueVersionInfo,
  () => [
    field(1, 'types_info', 'message', { jsonName: 'typesInfo', cardinality: 'map', type: () => TaskQueueTypeInfo, mapKey: 'int32' }),
    field(2, 'task_reachability', 'enum', { jsonName: 'taskReachability', type: () => enums_v1_BuildIdTaskReachability }),
  ],
);

const keysOf_TaskQueueTypeInfo = keyTable('temporal.api.taskqueue.v1.TaskQueueTypeInfo', [
  'pollers',
  'stats',
]);

function parse_TaskQueueTypeInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueTypeInfo); field >= 0; field = json.nextField(keysOf_TaskQueueTypeInfo)) {
    switch (field) {
      case 0: { // pollers
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, PollerInfo), false);
        break;
      }
      case 1: { // stats
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, TaskQueueStats);
        break;
      }
    }
  }
}

export const TaskQueueTypeInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueTypeInfo',
  parse_TaskQueueTypeInfo,
  () => [
    field(1, 'pollers', 'message', { cardinality: 'repeated', type: () => PollerInfo }),
    field(2, 'stats', 'message', { type: () => TaskQueueStats, explicitPresence: true }),
  ],
);

const keysOf_TaskQueueStats = keyTable('temporal.api.taskqueue.v1.TaskQueueStats', [
  'approximateBacklogCount approximate_backlog_count',
  'approximateBacklogAge approximate_backlog_age',
  'tasksAddRate tasks_add_rate',
  'tasksDispatchRate tasks_dispatch_rate',
  'rateLimitingActive rate_limiting_active',
]);

function parse_TaskQueueStats(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueStats); field >= 0; field = json.nextField(keysOf_TaskQueueStats)) {
    switch (field) {
      case 0: { // approximate_backlog_count
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // approximate_backlog_age
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
        break;
      }
      case 2: { // tasks_add_rate
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseFloat32(json, out, 29, false);
        break;
      }
      case 3: { // tasks_dispatch_rate
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseFloat32(json, out, 37, false);
        break;
      }
      case 4: { // rate_limiting_active
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

export const TaskQueueStats: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueStats',
  parse_TaskQueueStats,
  () => [
    field(1, 'approximate_backlog_count', 'int64', { jsonName: 'approximateBacklogCount' }),
    field(2, 'approximate_backlog_age', 'message', { jsonName: 'approximateBacklogAge', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(3, 'tasks_add_rate', 'float', { jsonName: 'tasksAddRate' }),
    field(4, 'tasks_dispatch_rate', 'float', { jsonName: 'tasksDispatchRate' }),
    field(5, 'rate_limiting_active', 'bool', { jsonName: 'rateLimitingActive' }),
  ],
);

const keysOf_TaskQueueStatus = keyTable('temporal.api.taskqueue.v1.TaskQueueStatus', [
  'backlogCountHint backlog_count_hint',
  'readLevel read_level',
  'ackLevel ack_level',
  'ratePerSecond rate_per_second',
  'taskIdBlock task_id_block',
]);

function parse_TaskQueueStatus(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueStatus); field >= 0; field = json.nextField(keysOf_TaskQueueStatus)) {
    switch (field) {
      case 0: { // backlog_count_hint
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // read_level
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // ack_level
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // rate_per_second
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseDouble(json, out, 33, false);
        break;
      }
      case 4: { // task_id_block
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, TaskIdBlock);
        break;
      }
    }
  }
}

export const TaskQueueStatus: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueStatus',
  parse_TaskQueueStatus,
  () => [
    field(1, 'backlog_count_hint', 'int64', { jsonName: 'backlogCountHint' }),
    field(2, 'read_level', 'int64', { jsonName: 'readLevel' }),
    field(3, 'ack_level', 'int64', { jsonName: 'ackLevel' }),
    field(4, 'rate_per_second', 'double', { jsonName: 'ratePerSecond' }),
    field(5, 'task_id_block', 'message', { jsonName: 'taskIdBlock', type: () => TaskIdBlock, explicitPresence: true }),
  ],
);

const keysOf_TaskIdBlock = keyTable('temporal.api.taskqueue.v1.TaskIdBlock', [
  'startId start_id',
  'endId end_id',
]);

function parse_TaskIdBlock(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskIdBlock); field >= 0; field = json.nextField(keysOf_TaskIdBlock)) {
    switch (field) {
      case 0: { // start_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // end_id
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

export const TaskIdBlock: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskIdBlock',
  parse_TaskIdBlock,
  () => [
    field(1, 'start_id', 'int64', { jsonName: 'startId' }),
    field(2, 'end_id', 'int64', { jsonName: 'endId' }),
  ],
);

const keysOf_TaskQueuePartitionMetadata = keyTable('temporal.api.taskqueue.v1.TaskQueuePartitionMetadata', [
  'key',
  'ownerHostName owner_host_name',
]);

function parse_TaskQueuePartitionMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueuePartitionMetadata); field >= 0; field = json.nextField(keysOf_TaskQueuePartitionMetadata)) {
    switch (field) {
      case 0: { // key
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // owner_host_name
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

export const TaskQueuePartitionMetadata: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueuePartitionMetadata',
  parse_TaskQueuePartitionMetadata,
  () => [
    field(1, 'key', 'string'),
    field(2, 'owner_host_name', 'string', { jsonName: 'ownerHostName' }),
  ],
);

const keysOf_PollerInfo = keyTable('temporal.api.taskqueue.v1.PollerInfo', [
  'lastAccessTime last_access_time',
  'identity',
  'ratePerSecond rate_per_second',
  'workerVersionCapabilities worker_version_capabilities',
  'deploymentOptions deployment_options',
]);

function parse_PollerInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollerInfo); field >= 0; field = json.nextField(keysOf_PollerInfo)) {
    switch (field) {
      case 0: { // last_access_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
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
      case 2: { // rate_per_second
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseDouble(json, out, 25, false);
        break;
      }
      case 3: { // worker_version_capabilities
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, common_v1_WorkerVersionCapabilities);
        break;
      }
      case 4: { // deployment_options
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, deployment_v1_WorkerDeploymentOptions);
        break;
      }
    }
  }
}

export const PollerInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerInfo',
  parse_PollerInfo,
  () => [
    field(1, 'last_access_time', 'message', { jsonName: 'lastAccessTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'identity', 'string'),
    field(3, 'rate_per_second', 'double', { jsonName: 'ratePerSecond' }),
    field(4, 'worker_version_capabilities', 'message', { jsonName: 'workerVersionCapabilities', type: () => common_v1_WorkerVersionCapabilities, explicitPresence: true }),
    field(5, 'deployment_options', 'message', { jsonName: 'deploymentOptions', type: () => deployment_v1_WorkerDeploymentOptions, explicitPresence: true }),
  ],
);

const keysOf_StickyExecutionAttributes = keyTable('temporal.api.taskqueue.v1.StickyExecutionAttributes', [
  'workerTaskQueue worker_task_queue',
  'scheduleToStartTimeout schedule_to_start_timeout',
]);

function parse_StickyExecutionAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StickyExecutionAttributes); field >= 0; field = json.nextField(keysOf_StickyExecutionAttributes)) {
    switch (field) {
      case 0: { // worker_task_queue
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, TaskQueue);
        break;
      }
      case 1: { // schedule_to_start_timeout
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

export const StickyExecutionAttributes: MessageType = messageType(
  'temporal.api.taskqueue.v1.StickyExecutionAttributes',
  parse_StickyExecutionAttributes,
  () => [
    field(1, 'worker_task_queue', 'message', { jsonName: 'workerTaskQueue', type: () => TaskQueue, explicitPresence: true }),
    field(2, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_CompatibleVersionSet = keyTable('temporal.api.taskqueue.v1.CompatibleVersionSet', [
  'buildIds build_ids',
]);

function parse_CompatibleVersionSet(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CompatibleVersionSet); field >= 0; field = json.nextField(keysOf_CompatibleVersionSet)) {
    switch (field) {
      case 0: { // build_ids
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 10, true), false);
        break;
      }
    }
  }
}

export const CompatibleVersionSet: MessageType = messageType(
  'temporal.api.taskqueue.v1.CompatibleVersionSet',
  parse_CompatibleVersionSet,
  () => [
    field(1, 'build_ids', 'string', { jsonName: 'buildIds', cardinality: 'repeated' }),
  ],
);

const keysOf_TaskQueueReachability = keyTable('temporal.api.taskqueue.v1.TaskQueueReachability', [
  'taskQueue task_queue',
  'reachability',
]);

function parse_TaskQueueReachability(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueReachability); field >= 0; field = json.nextField(keysOf_TaskQueueReachability)) {
    switch (field) {
      case 0: { // task_queue
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // reachability
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parsePacked(json, out, 18, (json, out) => parseEnum(json, out, 0, true, enums_v1_TaskReachability));
        break;
      }
    }
  }
}

export const TaskQueueReachability: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueReachability',
  parse_TaskQueueReachability,
  () => [
    field(1, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(2, 'reachability', 'enum', { cardinality: 'repeated', type: () => enums_v1_TaskReachability }),
  ],
);

const keysOf_BuildIdReachability = keyTable('temporal.api.taskqueue.v1.BuildIdReachability', [
  'buildId build_id',
  'taskQueueReachability task_queue_reachability',
]);

function parse_BuildIdReachability(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BuildIdReachability); field >= 0; field = json.nextField(keysOf_BuildIdReachability)) {
    switch (field) {
      case 0: { // build_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // task_queue_reachability
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, TaskQueueReachability), false);
        break;
      }
    }
  }
}

export const BuildIdReachability: MessageType = messageType(
  'temporal.api.taskqueue.v1.BuildIdReachability',
  parse_BuildIdReachability,
  () => [
    field(1, 'build_id', 'string', { jsonName: 'buildId' }),
    field(2, 'task_queue_reachability', 'message', { jsonName: 'taskQueueReachability', cardinality: 'repeated', type: () => TaskQueueReachability }),
  ],
);

const keysOf_RampByPercentage = keyTable('temporal.api.taskqueue.v1.RampByPercentage', [
  'rampPercentage ramp_percentage',
]);

function parse_RampByPercentage(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RampByPercentage); field >= 0; field = json.nextField(keysOf_RampByPercentage)) {
    switch (field) {
      case 0: { // ramp_percentage
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseFloat32(json, out, 13, false);
        break;
      }
    }
  }
}

export const RampByPercentage: MessageType = messageType(
  'temporal.api.taskqueue.v1.RampByPercentage',
  parse_RampByPercentage,
  () => [
    field(1, 'ramp_percentage', 'float', { jsonName: 'rampPercentage' }),
  ],
);

const keysOf_BuildIdAssignmentRule = keyTable('temporal.api.taskqueue.v1.BuildIdAssignmentRule', [
  'targetBuildId target_build_id',
  'percentageRamp percentage_ramp',
]);

function parse_BuildIdAssignmentRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_BuildIdAssignmentRule); field >= 0; field = json.nextField(keysOf_BuildIdAssignmentRule)) {
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
      case 1: { // percentage_ramp
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('ramp');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, RampByPercentage);
        break;
      }
    }
  }
}

export const BuildIdAssignmentRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.BuildIdAssignmentRule',
  parse_BuildIdAssignmentRule,
  () => [
    field(1, 'target_build_id', 'string', { jsonName: 'targetBuildId' }),
    field(3, 'percentage_ramp', 'message', { jsonName: 'percentageRamp', type: () => RampByPercentage, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_CompatibleBuildIdRedirectRule = keyTable('temporal.api.taskqueue.v1.CompatibleBuildIdRedirectRule', [
  'sourceBuildId source_build_id',
  'targetBuildId target_build_id',
]);

function parse_CompatibleBuildIdRedirectRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CompatibleBuildIdRedirectRule); field >= 0; field = json.nextField(keysOf_CompatibleBuildIdRedirectRule)) {
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
      case 1: { // target_build_id
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

export const CompatibleBuildIdRedirectRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.CompatibleBuildIdRedirectRule',
  parse_CompatibleBuildIdRedirectRule,
  () => [
    field(1, 'source_build_id', 'string', { jsonName: 'sourceBuildId' }),
    field(2, 'target_build_id', 'string', { jsonName: 'targetBuildId' }),
  ],
);

const keysOf_TimestampedBuildIdAssignmentRule = keyTable('temporal.api.taskqueue.v1.TimestampedBuildIdAssignmentRule', [
  'rule',
  'createTime create_time',
]);

function parse_TimestampedBuildIdAssignmentRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimestampedBuildIdAssignmentRule); field >= 0; field = json.nextField(keysOf_TimestampedBuildIdAssignmentRule)) {
    switch (field) {
      case 0: { // rule
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, BuildIdAssignmentRule);
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
    }
  }
}

export const TimestampedBuildIdAssignmentRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.TimestampedBuildIdAssignmentRule',
  parse_TimestampedBuildIdAssignmentRule,
  () => [
    field(1, 'rule', 'message', { type: () => BuildIdAssignmentRule, explicitPresence: true }),
    field(2, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_TimestampedCompatibleBuildIdRedirectRule = keyTable('temporal.api.taskqueue.v1.TimestampedCompatibleBuildIdRedirectRule', [
  'rule',
  'createTime create_time',
]);

function parse_TimestampedCompatibleBuildIdRedirectRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimestampedCompatibleBuildIdRedirectRule); field >= 0; field = json.nextField(keysOf_TimestampedCompatibleBuildIdRedirectRule)) {
    switch (field) {
      case 0: { // rule
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, CompatibleBuildIdRedirectRule);
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
    }
  }
}

export const TimestampedCompatibleBuildIdRedirectRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.TimestampedCompatibleBuildIdRedirectRule',
  parse_TimestampedCompatibleBuildIdRedirectRule,
  () => [
    field(1, 'rule', 'message', { type: () => CompatibleBuildIdRedirectRule, explicitPresence: true }),
    field(2, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_PollerGroupInfo = keyTable('temporal.api.taskqueue.v1.PollerGroupInfo', [
  'id',
  'weight',
]);

function parse_PollerGroupInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollerGroupInfo); field >= 0; field = json.nextField(keysOf_PollerGroupInfo)) {
    switch (field) {
      case 0: { // id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // weight
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseFloat32(json, out, 21, false);
        break;
      }
    }
  }
}

export const PollerGroupInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerGroupInfo',
  parse_PollerGroupInfo,
  () => [
    field(1, 'id', 'string'),
    field(2, 'weight', 'float'),
  ],
);

const keysOf_PollerGroupsInfo = keyTable('temporal.api.taskqueue.v1.PollerGroupsInfo', [
  'version',
  'pollerGroups poller_groups',
]);

function parse_PollerGroupsInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollerGroupsInfo); field >= 0; field = json.nextField(keysOf_PollerGroupsInfo)) {
    switch (field) {
      case 0: { // version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // poller_groups
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, PollerGroupInfo), false);
        break;
      }
    }
  }
}

export const PollerGroupsInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerGroupsInfo',
  parse_PollerGroupsInfo,
  () => [
    field(1, 'version', 'int64'),
    field(2, 'poller_groups', 'message', { jsonName: 'pollerGroups', cardinality: 'repeated', type: () => PollerGroupInfo }),
  ],
);

const keysOf_PollerScalingDecision = keyTable('temporal.api.taskqueue.v1.PollerScalingDecision', [
  'pollRequestDeltaSuggestion poll_request_delta_suggestion',
]);

function parse_PollerScalingDecision(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PollerScalingDecision); field >= 0; field = json.nextField(keysOf_PollerScalingDecision)) {
    switch (field) {
      case 0: { // poll_request_delta_suggestion
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
    }
  }
}

export const PollerScalingDecision: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerScalingDecision',
  parse_PollerScalingDecision,
  () => [
    field(1, 'poll_request_delta_suggestion', 'int32', { jsonName: 'pollRequestDeltaSuggestion' }),
  ],
);

const keysOf_RateLimit = keyTable('temporal.api.taskqueue.v1.RateLimit', [
  'requestsPerSecond requests_per_second',
]);

function parse_RateLimit(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RateLimit); field >= 0; field = json.nextField(keysOf_RateLimit)) {
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
    }
  }
}

export const RateLimit: MessageType = messageType(
  'temporal.api.taskqueue.v1.RateLimit',
  parse_RateLimit,
  () => [
    field(1, 'requests_per_second', 'float', { jsonName: 'requestsPerSecond' }),
  ],
);

const keysOf_ConfigMetadata = keyTable('temporal.api.taskqueue.v1.ConfigMetadata', [
  'reason',
  'updateIdentity update_identity',
  'updateTime update_time',
]);

function parse_ConfigMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ConfigMetadata); field >= 0; field = json.nextField(keysOf_ConfigMetadata)) {
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
      case 1: { // update_identity
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // update_time
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

export const ConfigMetadata: MessageType = messageType(
  'temporal.api.taskqueue.v1.ConfigMetadata',
  parse_ConfigMetadata,
  () => [
    field(1, 'reason', 'string'),
    field(2, 'update_identity', 'string', { jsonName: 'updateIdentity' }),
    field(3, 'update_time', 'message', { jsonName: 'updateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_RateLimitConfig = keyTable('temporal.api.taskqueue.v1.RateLimitConfig', [
  'rateLimit rate_limit',
  'metadata',
]);

function parse_RateLimitConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RateLimitConfig); field >= 0; field = json.nextField(keysOf_RateLimitConfig)) {
    switch (field) {
      case 0: { // rate_limit
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, RateLimit);
        break;
      }
      case 1: { // metadata
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, ConfigMetadata);
        break;
      }
    }
  }
}

export const RateLimitConfig: MessageType = messageType(
  'temporal.api.taskqueue.v1.RateLimitConfig',
  parse_RateLimitConfig,
  () => [
    field(1, 'rate_limit', 'message', { jsonName: 'rateLimit', type: () => RateLimit, explicitPresence: true }),
    field(2, 'metadata', 'message', { type: () => ConfigMetadata, explicitPresence: true }),
  ],
);

const keysOf_TaskQueueConfig = keyTable('temporal.api.taskqueue.v1.TaskQueueConfig', [
  'queueRateLimit queue_rate_limit',
  'fairnessKeysRateLimitDefault fairness_keys_rate_limit_default',
  'fairnessWeightOverrides fairness_weight_overrides',
]);

function parse_TaskQueueConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TaskQueueConfig); field >= 0; field = json.nextField(keysOf_TaskQueueConfig)) {
    switch (field) {
      case 0: { // queue_rate_limit
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, RateLimitConfig);
        break;
      }
      case 1: { // fairness_keys_rate_limit_default
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, RateLimitConfig);
        break;
      }
      case 2: { // fairness_weight_overrides
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 26, 'string', (json, out) => parseFloat32(json, out, 21, true), false);
        break;
      }
    }
  }
}

export const TaskQueueConfig: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueConfig',
  parse_TaskQueueConfig,
  () => [
    field(1, 'queue_rate_limit', 'message', { jsonName: 'queueRateLimit', type: () => RateLimitConfig, explicitPresence: true }),
    field(2, 'fairness_keys_rate_limit_default', 'message', { jsonName: 'fairnessKeysRateLimitDefault', type: () => RateLimitConfig, explicitPresence: true }),
    field(3, 'fairness_weight_overrides', 'float', { jsonName: 'fairnessWeightOverrides', cardinality: 'map', mapKey: 'string' }),
  ],
);

