// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseDouble, parseFloat32, parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { type MapValue, printMap } from '../../../../src/codec/json/print-map.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printEnum, printFloat, printString } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import { WireReader } from '../../../../src/codec/wire/reader.ts';
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

function print_TaskQueue(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // name
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueue, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_name);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // kind
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 2) return printReordered(TaskQueue, wire, start, end, out, mark);
        last = 2;
        if (value !== 0) {
          out.key(key_kind);
          printEnum(value, out, enums_v1_TaskQueueKind);
        }
        break;
      }
      case 3: { // normal_name
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TaskQueue, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_normalName);
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

export const TaskQueue: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueue',
  parse_TaskQueue,
  print_TaskQueue,
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

function print_TaskQueueMetadata(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // max_tasks_per_second
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueMetadata, wire, start, end, out, mark);
        last = 1;
        out.key(key_maxTasksPerSecond);
        google_protobuf_DoubleValue.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TaskQueueMetadata: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueMetadata',
  parse_TaskQueueMetadata,
  print_TaskQueueMetadata,
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

function print_TaskQueueVersioningInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 7: { // current_deployment_version
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueVersioningInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_currentDeploymentVersion);
        deployment_v1_WorkerDeploymentVersion.print(wire, wire.delimited(end), out);
        break;
      }
      case 1: { // current_version
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueueVersioningInfo, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_currentVersion);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 9: { // ramping_deployment_version
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TaskQueueVersioningInfo, wire, start, end, out, mark);
        last = 3;
        out.key(key_rampingDeploymentVersion);
        deployment_v1_WorkerDeploymentVersion.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // ramping_version
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(TaskQueueVersioningInfo, wire, start, end, out, mark);
        last = 4;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_rampingVersion);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // ramping_version_percentage
        if (tag !== 29) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(TaskQueueVersioningInfo, wire, start, end, out, mark);
        last = 5;
        const value = wire.float();
        if (!Object.is(value, 0)) {
          out.key(key_rampingVersionPercentage);
          out.float(value);
        }
        break;
      }
      case 4: { // update_time
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(TaskQueueVersioningInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_updateTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TaskQueueVersioningInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueVersioningInfo',
  parse_TaskQueueVersioningInfo,
  print_TaskQueueVersioningInfo,
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

function print_TaskQueueVersionSelection(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // build_ids
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueVersionSelection, wire, start, end, out, mark);
        last = 1;
        out.key(key_buildIds);
        out.byte(91);
        do {
          out.element();
          printString(wire, end, out);
        } while (wire.more(10, end));
        out.byte(93);
        break;
      }
      case 2: { // unversioned
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueueVersionSelection, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        if (value) {
          out.key(key_unversioned);
          out.bool(value);
        }
        break;
      }
      case 3: { // all_active
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TaskQueueVersionSelection, wire, start, end, out, mark);
        last = 3;
        const value = wire.bool();
        if (value) {
          out.key(key_allActive);
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

export const TaskQueueVersionSelection: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueVersionSelection',
  parse_TaskQueueVersionSelection,
  print_TaskQueueVersionSelection,
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

const valueOf_TaskQueueVersionInfo_types_info: MapValue = {
  tag: 18,
  isMessage: true,
  print: (wire, end, out) => TaskQueueTypeInfo.print(wire, wire.delimited(end), out),
  printZero: (out) => TaskQueueTypeInfo.print(new WireReader(new Uint8Array(0)), 0, out),
};

function print_TaskQueueVersionInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // types_info
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueVersionInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_typesInfo);
        out.byte(123);
        printMap(wire, end, out, 10, 'int32', valueOf_TaskQueueVersionInfo_types_info);
        out.byte(125);
        break;
      }
      case 2: { // task_reachability
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 2) return printReordered(TaskQueueVersionInfo, wire, start, end, out, mark);
        last = 2;
        if (value !== 0) {
          out.key(key_taskReachability);
          printEnum(value, out, enums_v1_BuildIdTaskReachability);
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

export const TaskQueueVersionInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueVersionInfo',
  parse_TaskQueueVersionInfo,
  print_TaskQueueVersionInfo,
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

function print_TaskQueueTypeInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // pollers
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueTypeInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_pollers);
        out.byte(91);
        do {
          out.element();
          PollerInfo.print(wire, wire.delimited(end), out);
        } while (wire.more(10, end));
        out.byte(93);
        break;
      }
      case 2: { // stats
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueueTypeInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_stats);
        TaskQueueStats.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TaskQueueTypeInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueTypeInfo',
  parse_TaskQueueTypeInfo,
  print_TaskQueueTypeInfo,
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

function print_TaskQueueStats(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // approximate_backlog_count
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueStats, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_approximateBacklogCount);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 2: { // approximate_backlog_age
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueueStats, wire, start, end, out, mark);
        last = 2;
        out.key(key_approximateBacklogAge);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // tasks_add_rate
        if (tag !== 29) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TaskQueueStats, wire, start, end, out, mark);
        last = 3;
        const value = wire.float();
        if (!Object.is(value, 0)) {
          out.key(key_tasksAddRate);
          out.float(value);
        }
        break;
      }
      case 4: { // tasks_dispatch_rate
        if (tag !== 37) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(TaskQueueStats, wire, start, end, out, mark);
        last = 4;
        const value = wire.float();
        if (!Object.is(value, 0)) {
          out.key(key_tasksDispatchRate);
          out.float(value);
        }
        break;
      }
      case 5: { // rate_limiting_active
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(TaskQueueStats, wire, start, end, out, mark);
        last = 5;
        const value = wire.bool();
        if (value) {
          out.key(key_rateLimitingActive);
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

export const TaskQueueStats: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueStats',
  parse_TaskQueueStats,
  print_TaskQueueStats,
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

function print_TaskQueueStatus(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // backlog_count_hint
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueStatus, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_backlogCountHint);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 2: { // read_level
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueueStatus, wire, start, end, out, mark);
        last = 2;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_readLevel);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 3: { // ack_level
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TaskQueueStatus, wire, start, end, out, mark);
        last = 3;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_ackLevel);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 4: { // rate_per_second
        if (tag !== 33) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(TaskQueueStatus, wire, start, end, out, mark);
        last = 4;
        const value = wire.double();
        if (!Object.is(value, 0)) {
          out.key(key_ratePerSecond);
          out.double(value);
        }
        break;
      }
      case 5: { // task_id_block
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(TaskQueueStatus, wire, start, end, out, mark);
        last = 5;
        out.key(key_taskIdBlock);
        TaskIdBlock.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TaskQueueStatus: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueStatus',
  parse_TaskQueueStatus,
  print_TaskQueueStatus,
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

function print_TaskIdBlock(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // start_id
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskIdBlock, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_startId);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 2: { // end_id
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskIdBlock, wire, start, end, out, mark);
        last = 2;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_endId);
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

export const TaskIdBlock: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskIdBlock',
  parse_TaskIdBlock,
  print_TaskIdBlock,
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

function print_TaskQueuePartitionMetadata(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // key
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueuePartitionMetadata, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_key);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // owner_host_name
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueuePartitionMetadata, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_ownerHostName);
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

export const TaskQueuePartitionMetadata: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueuePartitionMetadata',
  parse_TaskQueuePartitionMetadata,
  print_TaskQueuePartitionMetadata,
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

function print_PollerInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // last_access_time
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PollerInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_lastAccessTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // identity
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PollerInfo, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_identity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // rate_per_second
        if (tag !== 25) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(PollerInfo, wire, start, end, out, mark);
        last = 3;
        const value = wire.double();
        if (!Object.is(value, 0)) {
          out.key(key_ratePerSecond);
          out.double(value);
        }
        break;
      }
      case 4: { // worker_version_capabilities
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(PollerInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_workerVersionCapabilities);
        common_v1_WorkerVersionCapabilities.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // deployment_options
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(PollerInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_deploymentOptions);
        deployment_v1_WorkerDeploymentOptions.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const PollerInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerInfo',
  parse_PollerInfo,
  print_PollerInfo,
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

function print_StickyExecutionAttributes(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // worker_task_queue
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(StickyExecutionAttributes, wire, start, end, out, mark);
        last = 1;
        out.key(key_workerTaskQueue);
        TaskQueue.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // schedule_to_start_timeout
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(StickyExecutionAttributes, wire, start, end, out, mark);
        last = 2;
        out.key(key_scheduleToStartTimeout);
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

export const StickyExecutionAttributes: MessageType = messageType(
  'temporal.api.taskqueue.v1.StickyExecutionAttributes',
  parse_StickyExecutionAttributes,
  print_StickyExecutionAttributes,
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

function print_CompatibleVersionSet(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // build_ids
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CompatibleVersionSet, wire, start, end, out, mark);
        last = 1;
        out.key(key_buildIds);
        out.byte(91);
        do {
          out.element();
          printString(wire, end, out);
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

export const CompatibleVersionSet: MessageType = messageType(
  'temporal.api.taskqueue.v1.CompatibleVersionSet',
  parse_CompatibleVersionSet,
  print_CompatibleVersionSet,
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

function print_TaskQueueReachability(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(TaskQueueReachability, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_taskQueue);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // reachability
        if (tag === 18) {
          const stop = wire.delimited(end);
          if (wire.pos === stop) break;
          if (last >= 2) return printReordered(TaskQueueReachability, wire, start, end, out, mark);
          last = 2;
          out.key(key_reachability);
          out.byte(91);
          while (wire.pos < stop) {
            const value = wire.int32();
            out.element();
            printEnum(value, out, enums_v1_TaskReachability);
          }
          if (wire.pos > stop) throw wire.malformed('a value that reaches beyond its packed field');
          out.byte(93);
          break;
        }
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueueReachability, wire, start, end, out, mark);
        last = 2;
        out.key(key_reachability);
        out.byte(91);
        do {
          const value = wire.int32();
          out.element();
          printEnum(value, out, enums_v1_TaskReachability);
        } while (wire.more(16, end));
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

export const TaskQueueReachability: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueReachability',
  parse_TaskQueueReachability,
  print_TaskQueueReachability,
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

function print_BuildIdReachability(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // build_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BuildIdReachability, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_buildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // task_queue_reachability
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BuildIdReachability, wire, start, end, out, mark);
        last = 2;
        out.key(key_taskQueueReachability);
        out.byte(91);
        do {
          out.element();
          TaskQueueReachability.print(wire, wire.delimited(end), out);
        } while (wire.more(18, end));
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

export const BuildIdReachability: MessageType = messageType(
  'temporal.api.taskqueue.v1.BuildIdReachability',
  parse_BuildIdReachability,
  print_BuildIdReachability,
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

function print_RampByPercentage(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // ramp_percentage
        if (tag !== 13) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(RampByPercentage, wire, start, end, out, mark);
        last = 1;
        const value = wire.float();
        if (!Object.is(value, 0)) {
          out.key(key_rampPercentage);
          out.float(value);
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

export const RampByPercentage: MessageType = messageType(
  'temporal.api.taskqueue.v1.RampByPercentage',
  parse_RampByPercentage,
  print_RampByPercentage,
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

function print_BuildIdAssignmentRule(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // target_build_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BuildIdAssignmentRule, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_targetBuildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // percentage_ramp
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BuildIdAssignmentRule, wire, start, end, out, mark);
        last = 2;
        out.key(key_percentageRamp);
        RampByPercentage.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BuildIdAssignmentRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.BuildIdAssignmentRule',
  parse_BuildIdAssignmentRule,
  print_BuildIdAssignmentRule,
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

function print_CompatibleBuildIdRedirectRule(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // source_build_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CompatibleBuildIdRedirectRule, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_sourceBuildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // target_build_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(CompatibleBuildIdRedirectRule, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_targetBuildId);
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

export const CompatibleBuildIdRedirectRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.CompatibleBuildIdRedirectRule',
  parse_CompatibleBuildIdRedirectRule,
  print_CompatibleBuildIdRedirectRule,
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

function print_TimestampedBuildIdAssignmentRule(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // rule
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TimestampedBuildIdAssignmentRule, wire, start, end, out, mark);
        last = 1;
        out.key(key_rule);
        BuildIdAssignmentRule.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // create_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TimestampedBuildIdAssignmentRule, wire, start, end, out, mark);
        last = 2;
        out.key(key_createTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TimestampedBuildIdAssignmentRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.TimestampedBuildIdAssignmentRule',
  parse_TimestampedBuildIdAssignmentRule,
  print_TimestampedBuildIdAssignmentRule,
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

function print_TimestampedCompatibleBuildIdRedirectRule(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // rule
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TimestampedCompatibleBuildIdRedirectRule, wire, start, end, out, mark);
        last = 1;
        out.key(key_rule);
        CompatibleBuildIdRedirectRule.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // create_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TimestampedCompatibleBuildIdRedirectRule, wire, start, end, out, mark);
        last = 2;
        out.key(key_createTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TimestampedCompatibleBuildIdRedirectRule: MessageType = messageType(
  'temporal.api.taskqueue.v1.TimestampedCompatibleBuildIdRedirectRule',
  parse_TimestampedCompatibleBuildIdRedirectRule,
  print_TimestampedCompatibleBuildIdRedirectRule,
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

function print_PollerGroupInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PollerGroupInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_id);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // weight
        if (tag !== 21) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PollerGroupInfo, wire, start, end, out, mark);
        last = 2;
        const value = wire.float();
        if (!Object.is(value, 0)) {
          out.key(key_weight);
          out.float(value);
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

export const PollerGroupInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerGroupInfo',
  parse_PollerGroupInfo,
  print_PollerGroupInfo,
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

function print_PollerGroupsInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // version
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PollerGroupsInfo, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_version);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 2: { // poller_groups
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(PollerGroupsInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_pollerGroups);
        out.byte(91);
        do {
          out.element();
          PollerGroupInfo.print(wire, wire.delimited(end), out);
        } while (wire.more(18, end));
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

export const PollerGroupsInfo: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerGroupsInfo',
  parse_PollerGroupsInfo,
  print_PollerGroupsInfo,
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

function print_PollerScalingDecision(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // poll_request_delta_suggestion
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(PollerScalingDecision, wire, start, end, out, mark);
        last = 1;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_pollRequestDeltaSuggestion);
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

export const PollerScalingDecision: MessageType = messageType(
  'temporal.api.taskqueue.v1.PollerScalingDecision',
  parse_PollerScalingDecision,
  print_PollerScalingDecision,
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

function print_RateLimit(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // requests_per_second
        if (tag !== 13) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(RateLimit, wire, start, end, out, mark);
        last = 1;
        const value = wire.float();
        if (!Object.is(value, 0)) {
          out.key(key_requestsPerSecond);
          out.float(value);
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

export const RateLimit: MessageType = messageType(
  'temporal.api.taskqueue.v1.RateLimit',
  parse_RateLimit,
  print_RateLimit,
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

function print_ConfigMetadata(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // reason
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ConfigMetadata, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_reason);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // update_identity
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ConfigMetadata, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_updateIdentity);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // update_time
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ConfigMetadata, wire, start, end, out, mark);
        last = 3;
        out.key(key_updateTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ConfigMetadata: MessageType = messageType(
  'temporal.api.taskqueue.v1.ConfigMetadata',
  parse_ConfigMetadata,
  print_ConfigMetadata,
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

function print_RateLimitConfig(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // rate_limit
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(RateLimitConfig, wire, start, end, out, mark);
        last = 1;
        out.key(key_rateLimit);
        RateLimit.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // metadata
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(RateLimitConfig, wire, start, end, out, mark);
        last = 2;
        out.key(key_metadata);
        ConfigMetadata.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const RateLimitConfig: MessageType = messageType(
  'temporal.api.taskqueue.v1.RateLimitConfig',
  parse_RateLimitConfig,
  print_RateLimitConfig,
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

const valueOf_TaskQueueConfig_fairness_weight_overrides: MapValue = {
  tag: 21,
  isMessage: false,
  print: printFloat,
  printZero: (out) => out.ascii('0'),
};

function print_TaskQueueConfig(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // queue_rate_limit
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TaskQueueConfig, wire, start, end, out, mark);
        last = 1;
        out.key(key_queueRateLimit);
        RateLimitConfig.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // fairness_keys_rate_limit_default
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TaskQueueConfig, wire, start, end, out, mark);
        last = 2;
        out.key(key_fairnessKeysRateLimitDefault);
        RateLimitConfig.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // fairness_weight_overrides
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TaskQueueConfig, wire, start, end, out, mark);
        last = 3;
        out.key(key_fairnessWeightOverrides);
        out.byte(123);
        printMap(wire, end, out, 26, 'string', valueOf_TaskQueueConfig_fairness_weight_overrides);
        out.byte(125);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TaskQueueConfig: MessageType = messageType(
  'temporal.api.taskqueue.v1.TaskQueueConfig',
  parse_TaskQueueConfig,
  print_TaskQueueConfig,
  () => [
    field(1, 'queue_rate_limit', 'message', { jsonName: 'queueRateLimit', type: () => RateLimitConfig, explicitPresence: true }),
    field(2, 'fairness_keys_rate_limit_default', 'message', { jsonName: 'fairnessKeysRateLimitDefault', type: () => RateLimitConfig, explicitPresence: true }),
    field(3, 'fairness_weight_overrides', 'float', { jsonName: 'fairnessWeightOverrides', cardinality: 'map', mapKey: 'string' }),
  ],
);

const key_ackLevel = jsonKey("ackLevel");
const key_allActive = jsonKey("allActive");
const key_approximateBacklogAge = jsonKey("approximateBacklogAge");
const key_approximateBacklogCount = jsonKey("approximateBacklogCount");
const key_backlogCountHint = jsonKey("backlogCountHint");
const key_buildId = jsonKey("buildId");
const key_buildIds = jsonKey("buildIds");
const key_createTime = jsonKey("createTime");
const key_currentDeploymentVersion = jsonKey("currentDeploymentVersion");
const key_currentVersion = jsonKey("currentVersion");
const key_deploymentOptions = jsonKey("deploymentOptions");
const key_endId = jsonKey("endId");
const key_fairnessKeysRateLimitDefault = jsonKey("fairnessKeysRateLimitDefault");
const key_fairnessWeightOverrides = jsonKey("fairnessWeightOverrides");
const key_id = jsonKey("id");
const key_identity = jsonKey("identity");
const key_key = jsonKey("key");
const key_kind = jsonKey("kind");
const key_lastAccessTime = jsonKey("lastAccessTime");
const key_maxTasksPerSecond = jsonKey("maxTasksPerSecond");
const key_metadata = jsonKey("metadata");
const key_name = jsonKey("name");
const key_normalName = jsonKey("normalName");
const key_ownerHostName = jsonKey("ownerHostName");
const key_percentageRamp = jsonKey("percentageRamp");
const key_pollRequestDeltaSuggestion = jsonKey("pollRequestDeltaSuggestion");
const key_pollerGroups = jsonKey("pollerGroups");
const key_pollers = jsonKey("pollers");
const key_queueRateLimit = jsonKey("queueRateLimit");
const key_rampPercentage = jsonKey("rampPercentage");
const key_rampingDeploymentVersion = jsonKey("rampingDeploymentVersion");
const key_rampingVersion = jsonKey("rampingVersion");
const key_rampingVersionPercentage = jsonKey("rampingVersionPercentage");
const key_rateLimit = jsonKey("rateLimit");
const key_rateLimitingActive = jsonKey("rateLimitingActive");
const key_ratePerSecond = jsonKey("ratePerSecond");
const key_reachability = jsonKey("reachability");
const key_readLevel = jsonKey("readLevel");
const key_reason = jsonKey("reason");
const key_requestsPerSecond = jsonKey("requestsPerSecond");
const key_rule = jsonKey("rule");
const key_scheduleToStartTimeout = jsonKey("scheduleToStartTimeout");
const key_sourceBuildId = jsonKey("sourceBuildId");
const key_startId = jsonKey("startId");
const key_stats = jsonKey("stats");
const key_targetBuildId = jsonKey("targetBuildId");
const key_taskIdBlock = jsonKey("taskIdBlock");
const key_taskQueue = jsonKey("taskQueue");
const key_taskQueueReachability = jsonKey("taskQueueReachability");
const key_taskReachability = jsonKey("taskReachability");
const key_tasksAddRate = jsonKey("tasksAddRate");
const key_tasksDispatchRate = jsonKey("tasksDispatchRate");
const key_typesInfo = jsonKey("typesInfo");
const key_unversioned = jsonKey("unversioned");
const key_updateIdentity = jsonKey("updateIdentity");
const key_updateTime = jsonKey("updateTime");
const key_version = jsonKey("version");
const key_weight = jsonKey("weight");
const key_workerTaskQueue = jsonKey("workerTaskQueue");
const key_workerVersionCapabilities = jsonKey("workerVersionCapabilities");
