// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import { ArchivalState as enums_v1_ArchivalState, NamespaceState as enums_v1_NamespaceState } from '../enums/v1.ts';

/** temporal.api.namespace.v1.NamespaceInfo */
export interface NamespaceInfo {
  readonly name?: string;
  readonly state?: enums_v1_NamespaceState;
  readonly description?: string;
  readonly ownerEmail?: string;
  readonly data?: { readonly [key: string]: string };
  readonly id?: string;
  readonly capabilities?: NamespaceInfo_Capabilities;
  readonly limits?: NamespaceInfo_Limits;
  readonly supportsSchedules?: boolean;
}

/** temporal.api.namespace.v1.NamespaceInfo.Capabilities */
export interface NamespaceInfo_Capabilities {
  readonly eagerWorkflowStart?: boolean;
  readonly syncUpdate?: boolean;
  readonly asyncUpdate?: boolean;
  readonly workerHeartbeats?: boolean;
  readonly reportedProblemsSearchAttribute?: boolean;
  readonly workflowPause?: boolean;
  readonly standaloneActivities?: boolean;
  readonly workerPollCompleteOnShutdown?: boolean;
  readonly pollerAutoscaling?: boolean;
  readonly workerCommands?: boolean;
  readonly standaloneNexusOperation?: boolean;
  readonly workflowUpdateCallbacks?: boolean;
  readonly pollerAutoscalingAutoEnroll?: boolean;
  readonly workflowTaskCompletionPagination?: boolean;
  readonly standaloneActivityStartDelay?: boolean;
  readonly standaloneActivityBatchOperations?: boolean;
  readonly standaloneActivityOperatorCommands?: boolean;
}

/** temporal.api.namespace.v1.NamespaceInfo.Limits */
export interface NamespaceInfo_Limits {
  readonly blobSizeLimitError?: string;
  readonly memoSizeLimitError?: string;
  readonly workflowTaskCompletionSizeLimitError?: string;
}

/** temporal.api.namespace.v1.NamespaceConfig */
export interface NamespaceConfig {
  readonly workflowExecutionRetentionTtl?: google_protobuf_Duration;
  readonly badBinaries?: BadBinaries;
  readonly historyArchivalState?: enums_v1_ArchivalState;
  readonly historyArchivalUri?: string;
  readonly visibilityArchivalState?: enums_v1_ArchivalState;
  readonly visibilityArchivalUri?: string;
  readonly customSearchAttributeAliases?: { readonly [key: string]: string };
}

/** temporal.api.namespace.v1.BadBinaries */
export interface BadBinaries {
  readonly binaries?: { readonly [key: string]: BadBinaryInfo };
}

/** temporal.api.namespace.v1.BadBinaryInfo */
export interface BadBinaryInfo {
  readonly reason?: string;
  readonly operator?: string;
  readonly createTime?: google_protobuf_Timestamp;
}

/** temporal.api.namespace.v1.UpdateNamespaceInfo */
export interface UpdateNamespaceInfo {
  readonly description?: string;
  readonly ownerEmail?: string;
  readonly data?: { readonly [key: string]: string };
  readonly state?: enums_v1_NamespaceState;
}

/** temporal.api.namespace.v1.NamespaceFilter */
export interface NamespaceFilter {
  readonly includeDeleted?: boolean;
}

const keysOf_NamespaceInfo = keyTable('temporal.api.namespace.v1.NamespaceInfo', [
  'name',
  'state',
  'description',
  'ownerEmail owner_email',
  'data',
  'id',
  'capabilities',
  'limits',
  'supportsSchedules supports_schedules',
]);

function parse_NamespaceInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceInfo); field >= 0; field = json.nextField(keysOf_NamespaceInfo)) {
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
      case 1: { // state
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_NamespaceState);
        break;
      }
      case 2: { // description
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // owner_email
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // data
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMap(json, out, 42, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 5: { // id
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // capabilities
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, NamespaceInfo_Capabilities);
        break;
      }
      case 7: { // limits
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, NamespaceInfo_Limits);
        break;
      }
      case 8: { // supports_schedules
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseBool(json, out, 800, false);
        break;
      }
    }
  }
}

export const NamespaceInfo: MessageType = messageType(
  'temporal.api.namespace.v1.NamespaceInfo',
  parse_NamespaceInfo,
  () => [
    field(1, 'name', 'string'),
    field(2, 'state', 'enum', { type: () => enums_v1_NamespaceState }),
    field(3, 'description', 'string'),
    field(4, 'owner_email', 'string', { jsonName: 'ownerEmail' }),
    field(5, 'data', 'string', { cardinality: 'map', mapKey: 'string' }),
    field(6, 'id', 'string'),
    field(7, 'capabilities', 'message', { type: () => NamespaceInfo_Capabilities, explicitPresence: true }),
    field(8, 'limits', 'message', { type: () => NamespaceInfo_Limits, explicitPresence: true }),
    field(100, 'supports_schedules', 'bool', { jsonName: 'supportsSchedules' }),
  ],
);

const keysOf_NamespaceInfo_Capabilities = keyTable('temporal.api.namespace.v1.NamespaceInfo.Capabilities', [
  'eagerWorkflowStart eager_workflow_start',
  'syncUpdate sync_update',
  'asyncUpdate async_update',
  'workerHeartbeats worker_heartbeats',
  'reportedProblemsSearchAttribute reported_problems_search_attribute',
  'workflowPause workflow_pause',
  'standaloneActivities standalone_activities',
  'workerPollCompleteOnShutdown worker_poll_complete_on_shutdown',
  'pollerAutoscaling poller_autoscaling',
  'workerCommands worker_commands',
  'standaloneNexusOperation standalone_nexus_operation',
  'workflowUpdateCallbacks workflow_update_callbacks',
  'pollerAutoscalingAutoEnroll poller_autoscaling_auto_enroll',
  'workflowTaskCompletionPagination workflow_task_completion_pagination',
  'standaloneActivityStartDelay standalone_activity_start_delay',
  'standaloneActivityBatchOperations standalone_activity_batch_operations',
  'standaloneActivityOperatorCommands standalone_activity_operator_commands',
]);

function parse_NamespaceInfo_Capabilities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceInfo_Capabilities); field >= 0; field = json.nextField(keysOf_NamespaceInfo_Capabilities)) {
    switch (field) {
      case 0: { // eager_workflow_start
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
      case 1: { // sync_update
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // async_update
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // worker_heartbeats
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // reported_problems_search_attribute
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseBool(json, out, 40, false);
        break;
      }
      case 5: { // workflow_pause
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 6: { // standalone_activities
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 56, false);
        break;
      }
      case 7: { // worker_poll_complete_on_shutdown
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
      case 8: { // poller_autoscaling
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseBool(json, out, 72, false);
        break;
      }
      case 9: { // worker_commands
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseBool(json, out, 80, false);
        break;
      }
      case 10: { // standalone_nexus_operation
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseBool(json, out, 88, false);
        break;
      }
      case 11: { // workflow_update_callbacks
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseBool(json, out, 96, false);
        break;
      }
      case 12: { // poller_autoscaling_auto_enroll
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseBool(json, out, 104, false);
        break;
      }
      case 13: { // workflow_task_completion_pagination
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseBool(json, out, 112, false);
        break;
      }
      case 14: { // standalone_activity_start_delay
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseBool(json, out, 120, false);
        break;
      }
      case 15: { // standalone_activity_batch_operations
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseBool(json, out, 128, false);
        break;
      }
      case 16: { // standalone_activity_operator_commands
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseBool(json, out, 136, false);
        break;
      }
    }
  }
}

export const NamespaceInfo_Capabilities: MessageType = messageType(
  'temporal.api.namespace.v1.NamespaceInfo.Capabilities',
  parse_NamespaceInfo_Capabilities,
  () => [
    field(1, 'eager_workflow_start', 'bool', { jsonName: 'eagerWorkflowStart' }),
    field(2, 'sync_update', 'bool', { jsonName: 'syncUpdate' }),
    field(3, 'async_update', 'bool', { jsonName: 'asyncUpdate' }),
    field(4, 'worker_heartbeats', 'bool', { jsonName: 'workerHeartbeats' }),
    field(5, 'reported_problems_search_attribute', 'bool', { jsonName: 'reportedProblemsSearchAttribute' }),
    field(6, 'workflow_pause', 'bool', { jsonName: 'workflowPause' }),
    field(7, 'standalone_activities', 'bool', { jsonName: 'standaloneActivities' }),
    field(8, 'worker_poll_complete_on_shutdown', 'bool', { jsonName: 'workerPollCompleteOnShutdown' }),
    field(9, 'poller_autoscaling', 'bool', { jsonName: 'pollerAutoscaling' }),
    field(10, 'worker_commands', 'bool', { jsonName: 'workerCommands' }),
    field(11, 'standalone_nexus_operation', 'bool', { jsonName: 'standaloneNexusOperation' }),
    field(12, 'workflow_update_callbacks', 'bool', { jsonName: 'workflowUpdateCallbacks' }),
    field(13, 'poller_autoscaling_auto_enroll', 'bool', { jsonName: 'pollerAutoscalingAutoEnroll' }),
    field(14, 'workflow_task_completion_pagination', 'bool', { jsonName: 'workflowTaskCompletionPagination' }),
    field(15, 'standalone_activity_start_delay', 'bool', { jsonName: 'standaloneActivityStartDelay' }),
    field(16, 'standalone_activity_batch_operations', 'bool', { jsonName: 'standaloneActivityBatchOperations' }),
    field(17, 'standalone_activity_operator_commands', 'bool', { jsonName: 'standaloneActivityOperatorCommands' }),
  ],
);

const keysOf_NamespaceInfo_Limits = keyTable('temporal.api.namespace.v1.NamespaceInfo.Limits', [
  'blobSizeLimitError blob_size_limit_error',
  'memoSizeLimitError memo_size_limit_error',
  'workflowTaskCompletionSizeLimitError workflow_task_completion_size_limit_error',
]);

function parse_NamespaceInfo_Limits(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceInfo_Limits); field >= 0; field = json.nextField(keysOf_NamespaceInfo_Limits)) {
    switch (field) {
      case 0: { // blob_size_limit_error
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // memo_size_limit_error
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // workflow_task_completion_size_limit_error
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

export const NamespaceInfo_Limits: MessageType = messageType(
  'temporal.api.namespace.v1.NamespaceInfo.Limits',
  parse_NamespaceInfo_Limits,
  () => [
    field(1, 'blob_size_limit_error', 'int64', { jsonName: 'blobSizeLimitError' }),
    field(2, 'memo_size_limit_error', 'int64', { jsonName: 'memoSizeLimitError' }),
    field(3, 'workflow_task_completion_size_limit_error', 'int64', { jsonName: 'workflowTaskCompletionSizeLimitError' }),
  ],
);

const keysOf_NamespaceConfig = keyTable('temporal.api.namespace.v1.NamespaceConfig', [
  'workflowExecutionRetentionTtl workflow_execution_retention_ttl',
  'badBinaries bad_binaries',
  'historyArchivalState history_archival_state',
  'historyArchivalUri history_archival_uri',
  'visibilityArchivalState visibility_archival_state',
  'visibilityArchivalUri visibility_archival_uri',
  'customSearchAttributeAliases custom_search_attribute_aliases',
]);

function parse_NamespaceConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceConfig); field >= 0; field = json.nextField(keysOf_NamespaceConfig)) {
    switch (field) {
      case 0: { // workflow_execution_retention_ttl
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Duration);
        break;
      }
      case 1: { // bad_binaries
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, BadBinaries);
        break;
      }
      case 2: { // history_archival_state
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_ArchivalState);
        break;
      }
      case 3: { // history_archival_uri
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // visibility_archival_state
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 40, false, enums_v1_ArchivalState);
        break;
      }
      case 5: { // visibility_archival_uri
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // custom_search_attribute_aliases
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMap(json, out, 58, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
    }
  }
}

export const NamespaceConfig: MessageType = messageType(
  'temporal.api.namespace.v1.NamespaceConfig',
  parse_NamespaceConfig,
  () => [
    field(1, 'workflow_execution_retention_ttl', 'message', { jsonName: 'workflowExecutionRetentionTtl', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(2, 'bad_binaries', 'message', { jsonName: 'badBinaries', type: () => BadBinaries, explicitPresence: true }),
    field(3, 'history_archival_state', 'enum', { jsonName: 'historyArchivalState', type: () => enums_v1_ArchivalState }),
    field(4, 'history_archival_uri', 'string', { jsonName: 'historyArchivalUri' }),
    field(5, 'visibility_archival_state', 'enum', { jsonName: 'visibilityArchivalState', type: () => enums_v1_ArchivalState }),
    field(6, 'visibility_archival_uri', 'string', { jsonName: 'visibilityArchivalUri' }),
    field(7, 'custom_search_attribute_aliases', 'string', { jsonName: 'customSearchAttributeAliases', cardinality: 'map', mapKey: 'string' }),
  ],
);

const keysOf_BadBinaries = keyTable('temporal.api.namespace.v1.BadBinaries', [
  'binaries',
]);

function parse_BadBinaries(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BadBinaries); field >= 0; field = json.nextField(keysOf_BadBinaries)) {
    switch (field) {
      case 0: { // binaries
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, BadBinaryInfo), false);
        break;
      }
    }
  }
}

export const BadBinaries: MessageType = messageType(
  'temporal.api.namespace.v1.BadBinaries',
  parse_BadBinaries,
  () => [
    field(1, 'binaries', 'message', { cardinality: 'map', type: () => BadBinaryInfo, mapKey: 'string' }),
  ],
);

const keysOf_BadBinaryInfo = keyTable('temporal.api.namespace.v1.BadBinaryInfo', [
  'reason',
  'operator',
  'createTime create_time',
]);

function parse_BadBinaryInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BadBinaryInfo); field >= 0; field = json.nextField(keysOf_BadBinaryInfo)) {
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
      case 1: { // operator
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
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
    }
  }
}

export const BadBinaryInfo: MessageType = messageType(
  'temporal.api.namespace.v1.BadBinaryInfo',
  parse_BadBinaryInfo,
  () => [
    field(1, 'reason', 'string'),
    field(2, 'operator', 'string'),
    field(3, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_UpdateNamespaceInfo = keyTable('temporal.api.namespace.v1.UpdateNamespaceInfo', [
  'description',
  'ownerEmail owner_email',
  'data',
  'state',
]);

function parse_UpdateNamespaceInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateNamespaceInfo); field >= 0; field = json.nextField(keysOf_UpdateNamespaceInfo)) {
    switch (field) {
      case 0: { // description
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // owner_email
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // data
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 26, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 3: { // state
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 32, false, enums_v1_NamespaceState);
        break;
      }
    }
  }
}

export const UpdateNamespaceInfo: MessageType = messageType(
  'temporal.api.namespace.v1.UpdateNamespaceInfo',
  parse_UpdateNamespaceInfo,
  () => [
    field(1, 'description', 'string'),
    field(2, 'owner_email', 'string', { jsonName: 'ownerEmail' }),
    field(3, 'data', 'string', { cardinality: 'map', mapKey: 'string' }),
    field(4, 'state', 'enum', { type: () => enums_v1_NamespaceState }),
  ],
);

const keysOf_NamespaceFilter = keyTable('temporal.api.namespace.v1.NamespaceFilter', [
  'includeDeleted include_deleted',
]);

function parse_NamespaceFilter(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceFilter); field >= 0; field = json.nextField(keysOf_NamespaceFilter)) {
    switch (field) {
      case 0: { // include_deleted
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

export const NamespaceFilter: MessageType = messageType(
  'temporal.api.namespace.v1.NamespaceFilter',
  parse_NamespaceFilter,
  () => [
    field(1, 'include_deleted', 'bool', { jsonName: 'includeDeleted' }),
  ],
);

