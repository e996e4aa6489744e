// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseFloat32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Timestamp as google_protobuf_Timestamp } from '../../../google/protobuf.ts';
import { Payload as common_v1_Payload } from '../common/v1.ts';
import {
  ComputeConfig as compute_v1_ComputeConfig,
  ComputeConfigSummary as compute_v1_ComputeConfigSummary,
} from '../compute/v1.ts';
import {
  ContinueAsNewVersioningBehavior as enums_v1_ContinueAsNewVersioningBehavior,
  RoutingConfigUpdateState as enums_v1_RoutingConfigUpdateState,
  TaskQueueType as enums_v1_TaskQueueType,
  VersionDrainageStatus as enums_v1_VersionDrainageStatus,
  WorkerDeploymentVersionStatus as enums_v1_WorkerDeploymentVersionStatus,
  WorkerVersioningMode as enums_v1_WorkerVersioningMode,
} from '../enums/v1.ts';

/** temporal.api.deployment.v1.WorkerDeploymentOptions */
export interface WorkerDeploymentOptions {
  readonly deploymentName?: string;
  readonly buildId?: string;
  readonly workerVersioningMode?: enums_v1_WorkerVersioningMode;
}

/** temporal.api.deployment.v1.Deployment */
export interface Deployment {
  readonly seriesName?: string;
  readonly buildId?: string;
}

/** temporal.api.deployment.v1.DeploymentInfo */
export interface DeploymentInfo {
  readonly deployment?: Deployment;
  readonly createTime?: google_protobuf_Timestamp;
  readonly taskQueueInfos?: readonly DeploymentInfo_TaskQueueInfo[];
  readonly metadata?: { readonly [key: string]: common_v1_Payload };
  readonly isCurrent?: boolean;
}

/** temporal.api.deployment.v1.DeploymentInfo.TaskQueueInfo */
export interface DeploymentInfo_TaskQueueInfo {
  readonly name?: string;
  readonly type?: enums_v1_TaskQueueType;
  readonly firstPollerTime?: google_protobuf_Timestamp;
}

/** temporal.api.deployment.v1.UpdateDeploymentMetadata */
export interface UpdateDeploymentMetadata {
  readonly upsertEntries?: { readonly [key: string]: common_v1_Payload };
  readonly removeEntries?: readonly string[];
}

/** temporal.api.deployment.v1.DeploymentListInfo */
export interface DeploymentListInfo {
  readonly deployment?: Deployment;
  readonly createTime?: google_protobuf_Timestamp;
  readonly isCurrent?: boolean;
}

/** temporal.api.deployment.v1.WorkerDeploymentVersionInfo */
export interface WorkerDeploymentVersionInfo {
  /** @deprecated */
  readonly version?: string;
  readonly status?: enums_v1_WorkerDeploymentVersionStatus;
  readonly deploymentVersion?: WorkerDeploymentVersion;
  readonly deploymentName?: string;
  readonly createTime?: google_protobuf_Timestamp;
  readonly routingChangedTime?: google_protobuf_Timestamp;
  readonly currentSinceTime?: google_protobuf_Timestamp;
  readonly rampingSinceTime?: google_protobuf_Timestamp;
  readonly firstActivationTime?: google_protobuf_Timestamp;
  readonly lastCurrentTime?: google_protobuf_Timestamp;
  readonly lastDeactivationTime?: google_protobuf_Timestamp;
  readonly rampPercentage?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly taskQueueInfos?: readonly WorkerDeploymentVersionInfo_VersionTaskQueueInfo[];
  readonly drainageInfo?: VersionDrainageInfo;
  readonly metadata?: VersionMetadata;
  readonly computeConfig?: compute_v1_ComputeConfig;
  readonly lastModifierIdentity?: string;
}

/** temporal.api.deployment.v1.WorkerDeploymentVersionInfo.VersionTaskQueueInfo */
export interface WorkerDeploymentVersionInfo_VersionTaskQueueInfo {
  readonly name?: string;
  readonly type?: enums_v1_TaskQueueType;
}

/** temporal.api.deployment.v1.VersionDrainageInfo */
export interface VersionDrainageInfo {
  readonly status?: enums_v1_VersionDrainageStatus;
  readonly lastChangedTime?: google_protobuf_Timestamp;
  readonly lastCheckedTime?: google_protobuf_Timestamp;
}

/** temporal.api.deployment.v1.ComputeStatus */
export interface ComputeStatus {
  readonly providerValidation?: ComputeStatus_ProviderValidationStatus;
}

/** temporal.api.deployment.v1.ComputeStatus.ProviderValidationStatus */
export interface ComputeStatus_ProviderValidationStatus {
  readonly errorMessage?: string;
  readonly lastCheckTime?: google_protobuf_Timestamp;
}

/** temporal.api.deployment.v1.WorkerDeploymentInfo */
export interface WorkerDeploymentInfo {
  readonly name?: string;
  readonly versionSummaries?: readonly WorkerDeploymentInfo_WorkerDeploymentVersionSummary[];
  readonly createTime?: google_protobuf_Timestamp;
  readonly routingConfig?: RoutingConfig;
  readonly lastModifierIdentity?: string;
  readonly managerIdentity?: string;
  readonly routingConfigUpdateState?: enums_v1_RoutingConfigUpdateState;
}

/** temporal.api.deployment.v1.WorkerDeploymentInfo.WorkerDeploymentVersionSummary */
export interface WorkerDeploymentInfo_WorkerDeploymentVersionSummary {
  /** @deprecated */
  readonly version?: string;
  readonly status?: enums_v1_WorkerDeploymentVersionStatus;
  readonly deploymentVersion?: WorkerDeploymentVersion;
  readonly createTime?: google_protobuf_Timestamp;
  readonly drainageStatus?: enums_v1_VersionDrainageStatus;
  readonly drainageInfo?: VersionDrainageInfo;
  readonly currentSinceTime?: google_protobuf_Timestamp;
  readonly rampingSinceTime?: google_protobuf_Timestamp;
  readonly routingUpdateTime?: google_protobuf_Timestamp;
  readonly firstActivationTime?: google_protobuf_Timestamp;
  readonly lastCurrentTime?: google_protobuf_Timestamp;
  readonly lastDeactivationTime?: google_protobuf_Timestamp;
  readonly computeConfig?: compute_v1_ComputeConfigSummary;
  readonly computeStatus?: ComputeStatus;
}

/** temporal.api.deployment.v1.WorkerDeploymentVersion */
export interface WorkerDeploymentVersion {
  readonly buildId?: string;
  readonly deploymentName?: string;
}

/** temporal.api.deployment.v1.VersionMetadata */
export interface VersionMetadata {
  readonly entries?: { readonly [key: string]: common_v1_Payload };
}

/** temporal.api.deployment.v1.RoutingConfig */
export interface RoutingConfig {
  readonly currentDeploymentVersion?: WorkerDeploymentVersion;
  /** @deprecated */
  readonly currentVersion?: string;
  readonly rampingDeploymentVersion?: WorkerDeploymentVersion;
  /** @deprecated */
  readonly rampingVersion?: string;
  readonly rampingVersionPercentage?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly currentVersionChangedTime?: google_protobuf_Timestamp;
  readonly rampingVersionChangedTime?: google_protobuf_Timestamp;
  readonly rampingVersionPercentageChangedTime?: google_protobuf_Timestamp;
  readonly revisionNumber?: string;
}

/** temporal.api.deployment.v1.InheritedAutoUpgradeInfo */
export interface InheritedAutoUpgradeInfo {
  readonly sourceDeploymentVersion?: WorkerDeploymentVersion;
  readonly sourceDeploymentRevisionNumber?: string;
  readonly continueAsNewInitialVersioningBehavior?: enums_v1_ContinueAsNewVersioningBehavior;
}

const keysOf_WorkerDeploymentOptions = keyTable('temporal.api.deployment.v1.WorkerDeploymentOptions', [
  'deploymentName deployment_name',
  'buildId build_id',
  'workerVersioningMode worker_versioning_mode',
]);

function parse_WorkerDeploymentOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerDeploymentOptions); field >= 0; field = json.nextField(keysOf_WorkerDeploymentOptions)) {
    switch (field) {
      case 0: { // deployment_name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // build_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // worker_versioning_mode
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_WorkerVersioningMode);
        break;
      }
    }
  }
}

export const WorkerDeploymentOptions: MessageType = messageType(
  'temporal.api.deployment.v1.WorkerDeploymentOptions',
  parse_WorkerDeploymentOptions,
  () => [
    field(1, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
    field(2, 'build_id', 'string', { jsonName: 'buildId' }),
    field(3, 'worker_versioning_mode', 'enum', { jsonName: 'workerVersioningMode', type: () => enums_v1_WorkerVersioningMode }),
  ],
);

const keysOf_Deployment = keyTable('temporal.api.deployment.v1.Deployment', [
  'seriesName series_name',
  'buildId build_id',
]);

function parse_Deployment(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Deployment); field >= 0; field = json.nextField(keysOf_Deployment)) {
    switch (field) {
      case 0: { // series_name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // build_id
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

export const Deployment: MessageType = messageType(
  'temporal.api.deployment.v1.Deployment',
  parse_Deployment,
  () => [
    field(1, 'series_name', 'string', { jsonName: 'seriesName' }),
    field(2, 'build_id', 'string', { jsonName: 'buildId' }),
  ],
);

const keysOf_DeploymentInfo = keyTable('temporal.api.deployment.v1.DeploymentInfo', [
  'deployment',
  'createTime create_time',
  'taskQueueInfos task_queue_infos',
  'metadata',
  'isCurrent is_current',
]);

function parse_DeploymentInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeploymentInfo); field >= 0; field = json.nextField(keysOf_DeploymentInfo)) {
    switch (field) {
      case 0: { // deployment
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, Deployment);
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
      case 2: { // task_queue_infos
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, DeploymentInfo_TaskQueueInfo), false);
        break;
      }
      case 3: { // metadata
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMap(json, out, 34, 'string', (json, out) => parseMessage(json, out, 18, common_v1_Payload), json.shorthand);
        break;
      }
      case 4: { // is_current
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

export const DeploymentInfo: MessageType = messageType(
  'temporal.api.deployment.v1.DeploymentInfo',
  parse_DeploymentInfo,
  () => [
    field(1, 'deployment', 'message', { type: () => Deployment, explicitPresence: true }),
    field(2, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'task_queue_infos', 'message', { jsonName: 'taskQueueInfos', cardinality: 'repeated', type: () => DeploymentInfo_TaskQueueInfo }),
    field(4, 'metadata', 'message', { cardinality: 'map', type: () => common_v1_Payload, mapKey: 'string' }),
    field(5, 'is_current', 'bool', { jsonName: 'isCurrent' }),
  ],
);

const keysOf_DeploymentInfo_TaskQueueInfo = keyTable('temporal.api.deployment.v1.DeploymentInfo.TaskQueueInfo', [
  'name',
  'type',
  'firstPollerTime first_poller_time',
]);

function parse_DeploymentInfo_TaskQueueInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeploymentInfo_TaskQueueInfo); field >= 0; field = json.nextField(keysOf_DeploymentInfo_TaskQueueInfo)) {
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
      case 2: { // first_poller_time
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

export const DeploymentInfo_TaskQueueInfo: MessageType = messageType(
  'temporal.api.deployment.v1.DeploymentInfo.TaskQueueInfo',
  parse_DeploymentInfo_TaskQueueInfo,
  () => [
    field(1, 'name', 'string'),
    field(2, 'type', 'enum', { type: () => enums_v1_TaskQueueType }),
    field(3, 'first_poller_time', 'message', { jsonName: 'firstPollerTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_UpdateDeploymentMetadata = keyTable('temporal.api.deployment.v1.UpdateDeploymentMetadata', [
  'upsertEntries upsert_entries',
  'removeEntries remove_entries',
]);

function parse_UpdateDeploymentMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateDeploymentMetadata); field >= 0; field = json.nextField(keysOf_UpdateDeploymentMetadata)) {
    switch (field) {
      case 0: { // upsert_entries
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, common_v1_Payload), json.shorthand);
        break;
      }
      case 1: { // remove_entries
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 18, true), false);
        break;
      }
    }
  }
}

export const UpdateDeploymentMetadata: MessageType = messageType(
  'temporal.api.deployment.v1.UpdateDeploymentMetadata',
  parse_UpdateDeploymentMetadata,
  () => [
    field(1, 'upsert_entries', 'message', { jsonName: 'upsertEntries', cardinality: 'map', type: () => common_v1_Payload, mapKey: 'string' }),
    field(2, 'remove_entries', 'string', { jsonName: 'removeEntries', cardinality: 'repeated' }),
  ],
);

const keysOf_DeploymentListInfo = keyTable('temporal.api.deployment.v1.DeploymentListInfo', [
  'deployment',
  'createTime create_time',
  'isCurrent is_current',
]);

function parse_DeploymentListInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeploymentListInfo); field >= 0; field = json.nextField(keysOf_DeploymentListInfo)) {
    switch (field) {
      case 0: { // deployment
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, Deployment);
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
      case 2: { // is_current
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

export const DeploymentListInfo: MessageType = messageType(
  'temporal.api.deployment.v1.DeploymentListInfo',
  parse_DeploymentListInfo,
  () => [
    field(1, 'deployment', 'message', { type: () => Deployment, explicitPresence: true }),
    field(2, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'is_current', 'bool', { jsonName: 'isCurrent' }),
  ],
);

const keysOf_WorkerDeploymentVersionInfo = keyTable('temporal.api.deployment.v1.WorkerDeploymentVersionInfo', [
  'version',
  'status',
  'deploymentVersion deployment_version',
  'deploymentName deployment_name',
  'createTime create_time',
  'routingChangedTime routing_changed_time',
  'currentSinceTime current_since_time',
  'rampingSinceTime ramping_since_time',
  'firstActivationTime first_activation_time',
  'lastCurrentTime last_current_time',
  'lastDeactivationTime last_deactivation_time',
  'rampPercentage ramp_percentage',
  'taskQueueInfos task_queue_infos',
  'drainageInfo drainage_info',
  'metadata',
  'computeConfig compute_config',
  'lastModifierIdentity last_modifier_identity',
]);

function parse_WorkerDeploymentVersionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerDeploymentVersionInfo); field >= 0; field = json.nextField(keysOf_WorkerDeploymentVersionInfo)) {
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
      case 1: { // status
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 112, false, enums_v1_WorkerDeploymentVersionStatus);
        break;
      }
      case 2: { // deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 90, WorkerDeploymentVersion);
        break;
      }
      case 3: { // deployment_name
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 4: { // create_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Timestamp);
        break;
      }
      case 5: { // routing_changed_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 6: { // current_since_time
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 7: { // ramping_since_time
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 8: { // first_activation_time
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 98, google_protobuf_Timestamp);
        break;
      }
      case 9: { // last_current_time
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 122, google_protobuf_Timestamp);
        break;
      }
      case 10: { // last_deactivation_time
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 106, google_protobuf_Timestamp);
        break;
      }
      case 11: { // ramp_percentage
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseFloat32(json, out, 61, false);
        break;
      }
      case 12: { // task_queue_infos
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 66, WorkerDeploymentVersionInfo_VersionTaskQueueInfo), false);
        break;
      }
      case 13: { // drainage_info
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 74, VersionDrainageInfo);
        break;
      }
      case 14: { // metadata
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 82, VersionMetadata);
        break;
      }
      case 15: { // compute_config
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, compute_v1_ComputeConfig);
        break;
      }
      case 16: { // last_modifier_identity
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseString(json, out, 138, false);
        break;
      }
    }
  }
}

export const WorkerDeploymentVersionInfo: MessageType = messageType(
  'temporal.api.deployment.v1.WorkerDeploymentVersionInfo',
  parse_WorkerDeploymentVersionInfo,
  () => [
    field(1, 'version', 'string'),
    field(14, 'status', 'enum', { type: () => enums_v1_WorkerDeploymentVersionStatus }),
    field(11, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => WorkerDeploymentVersion, explicitPresence: true }),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
    field(3, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'routing_changed_time', 'message', { jsonName: 'routingChangedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'current_since_time', 'message', { jsonName: 'currentSinceTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'ramping_since_time', 'message', { jsonName: 'rampingSinceTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(12, 'first_activation_time', 'message', { jsonName: 'firstActivationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(15, 'last_current_time', 'message', { jsonName: 'lastCurrentTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(13, 'last_deactivation_time', 'message', { jsonName: 'lastDeactivationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'ramp_percentage', 'float', { jsonName: 'rampPercentage' }),
    field(8, 'task_queue_infos', 'message', { jsonName: 'taskQueueInfos', cardinality: 'repeated', type: () => WorkerDeploymentVersionInfo_VersionTaskQueueInfo }),
    field(9, 'drainage_info', 'message', { jsonName: 'drainageInfo', type: () => VersionDrainageInfo, explicitPresence: true }),
    field(10, 'metadata', 'message', { type: () => VersionMetadata, explicitPresence: true }),
    field(16, 'compute_config', 'message', { jsonName: 'computeConfig', type: () => compute_v1_ComputeConfig, explicitPresence: true }),
    field(17, 'last_modifier_identity', 'string', { jsonName: 'lastModifierIdentity' }),
  ],
);

const keysOf_WorkerDeploymentVersionInfo_VersionTaskQueueInfo = keyTable('temporal.api.deployment.v1.WorkerDeploymentVersionInfo.VersionTaskQueueInfo', [
  'name',
  'type',
]);

function parse_WorkerDeploymentVersionInfo_VersionTaskQueueInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerDeploymentVersionInfo_VersionTaskQueueInfo); field >= 0; field = json.nextField(keysOf_WorkerDeploymentVersionInfo_VersionTaskQueueInfo)) {
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
    }
  }
}

export const WorkerDeploymentVersionInfo_VersionTaskQueueInfo: MessageType = messageType(
  'temporal.api.deployment.v1.WorkerDeploymentVersionInfo.VersionTaskQueueInfo',
  parse_WorkerDeploymentVersionInfo_VersionTaskQueueInfo,
  () => [
    field(1, 'name', 'string'),
    field(2, 'type', 'enum', { type: () => enums_v1_TaskQueueType }),
  ],
);

const keysOf_VersionDrainageInfo = keyTable('temporal.api.deployment.v1.VersionDrainageInfo', [
  'status',
  'lastChangedTime last_changed_time',
  'lastCheckedTime last_checked_time',
]);

function parse_VersionDrainageInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_VersionDrainageInfo); field >= 0; field = json.nextField(keysOf_VersionDrainageInfo)) {
    switch (field) {
      case 0: { // status
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_VersionDrainageStatus);
        break;
      }
      case 1: { // last_changed_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // last_checked_time
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

export const VersionDrainageInfo: MessageType = messageType(
  'temporal.api.deployment.v1.VersionDrainageInfo',
  parse_VersionDrainageInfo,
  () => [
    field(1, 'status', 'enum', { type: () => enums_v1_VersionDrainageStatus }),
    field(2, 'last_changed_time', 'message', { jsonName: 'lastChangedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'last_checked_time', 'message', { jsonName: 'lastCheckedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_ComputeStatus = keyTable('temporal.api.deployment.v1.ComputeStatus', [
  'providerValidation provider_validation',
]);

function parse_ComputeStatus(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeStatus); field >= 0; field = json.nextField(keysOf_ComputeStatus)) {
    switch (field) {
      case 0: { // provider_validation
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, ComputeStatus_ProviderValidationStatus);
        break;
      }
    }
  }
}

export const ComputeStatus: MessageType = messageType(
  'temporal.api.deployment.v1.ComputeStatus',
  parse_ComputeStatus,
  () => [
    field(1, 'provider_validation', 'message', { jsonName: 'providerValidation', type: () => ComputeStatus_ProviderValidationStatus, explicitPresence: true }),
  ],
);

const keysOf_ComputeStatus_ProviderValidationStatus = keyTable('temporal.api.deployment.v1.ComputeStatus.ProviderValidationStatus', [
  'errorMessage error_message',
  'lastCheckTime last_check_time',
]);

function parse_ComputeStatus_ProviderValidationStatus(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeStatus_ProviderValidationStatus); field >= 0; field = json.nextField(keysOf_ComputeStatus_ProviderValidationStatus)) {
    switch (field) {
      case 0: { // error_message
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // last_check_time
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

export const ComputeStatus_ProviderValidationStatus: MessageType = messageType(
  'temporal.api.deployment.v1.ComputeStatus.ProviderValidationStatus',
  parse_ComputeStatus_ProviderValidationStatus,
  () => [
    field(1, 'error_message', 'string', { jsonName: 'errorMessage' }),
    field(2, 'last_check_time', 'message', { jsonName: 'lastCheckTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_WorkerDeploymentInfo = keyTable('temporal.api.deployment.v1.WorkerDeploymentInfo', [
  'name',
  'versionSummaries version_summaries',
  'createTime create_time',
  'routingConfig routing_config',
  'lastModifierIdentity last_modifier_identity',
  'managerIdentity manager_identity',
  'routingConfigUpdateState routing_config_update_state',
]);

function parse_WorkerDeploymentInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerDeploymentInfo); field >= 0; field = json.nextField(keysOf_WorkerDeploymentInfo)) {
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
      case 1: { // version_summaries
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, WorkerDeploymentInfo_WorkerDeploymentVersionSummary), false);
        break;
      }
      case 2: { // create_time
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Timestamp);
        break;
      }
      case 3: { // routing_config
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, RoutingConfig);
        break;
      }
      case 4: { // last_modifier_identity
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // manager_identity
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // routing_config_update_state
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 56, false, enums_v1_RoutingConfigUpdateState);
        break;
      }
    }
  }
}

export const WorkerDeploymentInfo: MessageType = messageType(
  'temporal.api.deployment.v1.WorkerDeploymentInfo',
  parse_WorkerDeploymentInfo,
  () => [
    field(1, 'name', 'string'),
    field(2, 'version_summaries', 'message', { jsonName: 'versionSummaries', cardinality: 'repeated', type: () => WorkerDeploymentInfo_WorkerDeploymentVersionSummary }),
    field(3, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'routing_config', 'message', { jsonName: 'routingConfig', type: () => RoutingConfig, explicitPresence: true }),
    field(5, 'last_modifier_identity', 'string', { jsonName: 'lastModifierIdentity' }),
    field(6, 'manager_identity', 'string', { jsonName: 'managerIdentity' }),
    field(7, 'routing_config_update_state', 'enum', { jsonName: 'routingConfigUpdateState', type: () => enums_v1_RoutingConfigUpdateState }),
  ],
);

const keysOf_WorkerDeploymentInfo_WorkerDeploymentVersionSummary = keyTable('temporal.api.deployment.v1.WorkerDeploymentInfo.WorkerDeploymentVersionSummary', [
  'version',
  'status',
  'deploymentVersion deployment_version',
  'createTime create_time',
  'drainageStatus drainage_status',
  'drainageInfo drainage_info',
  'currentSinceTime current_since_time',
  'rampingSinceTime ramping_since_time',
  'routingUpdateTime routing_update_time',
  'firstActivationTime first_activation_time',
  'lastCurrentTime last_current_time',
  'lastDeactivationTime last_deactivation_time',
  'computeConfig compute_config',
  'computeStatus compute_status',
]);

function parse_WorkerDeploymentInfo_WorkerDeploymentVersionSummary(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerDeploymentInfo_WorkerDeploymentVersionSummary); field >= 0; field = json.nextField(keysOf_WorkerDeploymentInfo_WorkerDeploymentVersionSummary)) {
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
      case 1: { // status
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 88, false, enums_v1_WorkerDeploymentVersionStatus);
        break;
      }
      case 2: { // deployment_version
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 34, WorkerDeploymentVersion);
        break;
      }
      case 3: { // create_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 4: { // drainage_status
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_VersionDrainageStatus);
        break;
      }
      case 5: { // drainage_info
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 42, VersionDrainageInfo);
        break;
      }
      case 6: { // current_since_time
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 7: { // ramping_since_time
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Timestamp);
        break;
      }
      case 8: { // routing_update_time
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Timestamp);
        break;
      }
      case 9: { // first_activation_time
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Timestamp);
        break;
      }
      case 10: { // last_current_time
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 98, google_protobuf_Timestamp);
        break;
      }
      case 11: { // last_deactivation_time
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Timestamp);
        break;
      }
      case 12: { // compute_config
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 106, compute_v1_ComputeConfigSummary);
        break;
      }
      case 13: { // compute_status
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, ComputeStatus);
        break;
      }
    }
  }
}

export const WorkerDeploymentInfo_WorkerDeploymentVersionSummary: MessageType = messageType(
  'temporal.api.deployment.v1.WorkerDeploymentInfo.WorkerDeploymentVersionSummary',
  parse_WorkerDeploymentInfo_WorkerDeploymentVersionSummary,
  () => [
    field(1, 'version', 'string'),
    field(11, 'status', 'enum', { type: () => enums_v1_WorkerDeploymentVersionStatus }),
    field(4, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => WorkerDeploymentVersion, explicitPresence: true }),
    field(2, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'drainage_status', 'enum', { jsonName: 'drainageStatus', type: () => enums_v1_VersionDrainageStatus }),
    field(5, 'drainage_info', 'message', { jsonName: 'drainageInfo', type: () => VersionDrainageInfo, explicitPresence: true }),
    field(6, 'current_since_time', 'message', { jsonName: 'currentSinceTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'ramping_since_time', 'message', { jsonName: 'rampingSinceTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(8, 'routing_update_time', 'message', { jsonName: 'routingUpdateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(9, 'first_activation_time', 'message', { jsonName: 'firstActivationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(12, 'last_current_time', 'message', { jsonName: 'lastCurrentTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(10, 'last_deactivation_time', 'message', { jsonName: 'lastDeactivationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(13, 'compute_config', 'message', { jsonName: 'computeConfig', type: () => compute_v1_ComputeConfigSummary, explicitPresence: true }),
    field(14, 'compute_status', 'message', { jsonName: 'computeStatus', type: () => ComputeStatus, explicitPresence: true }),
  ],
);

const keysOf_WorkerDeploymentVersion = keyTable('temporal.api.deployment.v1.WorkerDeploymentVersion', [
  'buildId build_id',
  'deploymentName deployment_name',
]);

function parse_WorkerDeploymentVersion(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerDeploymentVersion); field >= 0; field = json.nextField(keysOf_WorkerDeploymentVersion)) {
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

export const WorkerDeploymentVersion: MessageType = messageType(
  'temporal.api.deployment.v1.WorkerDeploymentVersion',
  parse_WorkerDeploymentVersion,
  () => [
    field(1, 'build_id', 'string', { jsonName: 'buildId' }),
    field(2, 'deployment_name', 'string', { jsonName: 'deploymentName' }),
  ],
);

const keysOf_VersionMetadata = keyTable('temporal.api.deployment.v1.VersionMetadata', [
  'entries',
]);

function parse_VersionMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_VersionMetadata); field >= 0; field = json.nextField(keysOf_VersionMetadata)) {
    switch (field) {
      case 0: { // entries
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, common_v1_Payload), json.shorthand);
        break;
      }
    }
  }
}

export const VersionMetadata: MessageType = messageType(
  'temporal.api.deployment.v1.VersionMetadata',
  parse_VersionMetadata,
  () => [
    field(1, 'entries', 'message', { cardinality: 'map', type: () => common_v1_Payload, mapKey: 'string' }),
  ],
);

const keysOf_RoutingConfig = keyTable('temporal.api.deployment.v1.RoutingConfig', [
  'currentDeploymentVersion current_deployment_version',
  'currentVersion current_version',
  'rampingDeploymentVersion ramping_deployment_version',
  'rampingVersion ramping_version',
  'rampingVersionPercentage ramping_version_percentage',
  'currentVersionChangedTime current_version_changed_time',
  'rampingVersionChangedTime ramping_version_changed_time',
  'rampingVersionPercentageChangedTime ramping_version_percentage_changed_time',
  'revisionNumber revision_number',
]);

function parse_RoutingConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RoutingConfig); field >= 0; field = json.nextField(keysOf_RoutingConfig)) {
    switch (field) {
      case 0: { // current_deployment_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 58, WorkerDeploymentVersion);
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
        parseMessage(json, out, 74, WorkerDeploymentVersion);
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
      case 5: { // current_version_changed_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 6: { // ramping_version_changed_time
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 7: { // ramping_version_percentage_changed_time
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 8: { // revision_number
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseInt64(json, out, 80, false);
        break;
      }
    }
  }
}

export const RoutingConfig: MessageType = messageType(
  'temporal.api.deployment.v1.RoutingConfig',
  parse_RoutingConfig,
  () => [
    field(7, 'current_deployment_version', 'message', { jsonName: 'currentDeploymentVersion', type: () => WorkerDeploymentVersion, explicitPresence: true }),
    field(1, 'current_version', 'string', { jsonName: 'currentVersion' }),
    field(9, 'ramping_deployment_version', 'message', { jsonName: 'rampingDeploymentVersion', type: () => WorkerDeploymentVersion, explicitPresence: true }),
    field(2, 'ramping_version', 'string', { jsonName: 'rampingVersion' }),
    field(3, 'ramping_version_percentage', 'float', { jsonName: 'rampingVersionPercentage' }),
    field(4, 'current_version_changed_time', 'message', { jsonName: 'currentVersionChangedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'ramping_version_changed_time', 'message', { jsonName: 'rampingVersionChangedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'ramping_version_percentage_changed_time', 'message', { jsonName: 'rampingVersionPercentageChangedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(10, 'revision_number', 'int64', { jsonName: 'revisionNumber' }),
  ],
);

const keysOf_InheritedAutoUpgradeInfo = keyTable('temporal.api.deployment.v1.InheritedAutoUpgradeInfo', [
  'sourceDeploymentVersion source_deployment_version',
  'sourceDeploymentRevisionNumber source_deployment_revision_number',
  'continueAsNewInitialVersioningBehavior continue_as_new_initial_versioning_behavior',
]);

function parse_InheritedAutoUpgradeInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_InheritedAutoUpgradeInfo); field >= 0; field = json.nextField(keysOf_InheritedAutoUpgradeInfo)) {
    switch (field) {
      case 0: { // source_deployment_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, WorkerDeploymentVersion);
        break;
      }
      case 1: { // source_deployment_revision_number
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // continue_as_new_initial_versioning_behavior
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_ContinueAsNewVersioningBehavior);
        break;
      }
    }
  }
}

export const InheritedAutoUpgradeInfo: MessageType = messageType(
  'temporal.api.deployment.v1.InheritedAutoUpgradeInfo',
  parse_InheritedAutoUpgradeInfo,
  () => [
    field(1, 'source_deployment_version', 'message', { jsonName: 'sourceDeploymentVersion', type: () => WorkerDeploymentVersion, explicitPresence: true }),
    field(2, 'source_deployment_revision_number', 'int64', { jsonName: 'sourceDeploymentRevisionNumber' }),
    field(3, 'continue_as_new_initial_versioning_behavior', 'enum', { jsonName: 'continueAsNewInitialVersioningBehavior', type: () => enums_v1_ContinueAsNewVersioningBehavior }),
  ],
);

