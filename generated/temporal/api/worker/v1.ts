// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import type { EnumType } from '../../../../src/codec/json/message-shape.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseFloat32, parseInt32 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseBytes, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import { WorkerDeploymentVersion as deployment_v1_WorkerDeploymentVersion } from '../deployment/v1.ts';
import { WorkerStatus as enums_v1_WorkerStatus } from '../enums/v1.ts';

/** temporal.api.worker.v1.EnvironmentInfo.Runtime.RuntimeType */
export type EnvironmentInfo_Runtime_RuntimeType =
  | 'RUNTIME_TYPE_UNSPECIFIED'
  | 'RUNTIME_TYPE_JVM'
  | 'RUNTIME_TYPE_CPYTHON'
  | 'RUNTIME_TYPE_NODE'
  | 'RUNTIME_TYPE_BUN'
  | 'RUNTIME_TYPE_CRUBY'
  | 'RUNTIME_TYPE_GO'
  | 'RUNTIME_TYPE_DOTNET_FRAMEWORK'
  | 'RUNTIME_TYPE_DOTNET_CORE'
  | 'RUNTIME_TYPE_NATIVE'
  | 'RUNTIME_TYPE_ROADRUNNER';

/** temporal.api.worker.v1.EnvironmentInfo.HostingEnvironment.HostingEnvironmentType */
export type EnvironmentInfo_HostingEnvironment_HostingEnvironmentType =
  | 'HOSTING_ENVIRONMENT_TYPE_UNSPECIFIED'
  | 'HOSTING_ENVIRONMENT_TYPE_DOCKER'
  | 'HOSTING_ENVIRONMENT_TYPE_K8S'
  | 'HOSTING_ENVIRONMENT_TYPE_AWS_LAMBDA'
  | 'HOSTING_ENVIRONMENT_TYPE_AWS_ECS'
  | 'HOSTING_ENVIRONMENT_TYPE_GOOGLE_CLOUD_RUN'
  | 'HOSTING_ENVIRONMENT_TYPE_GOOGLE_APP_ENGINE'
  | 'HOSTING_ENVIRONMENT_TYPE_AZURE_APP_SERVICE'
  | 'HOSTING_ENVIRONMENT_TYPE_AZURE_FUNCTIONS'
  | 'HOSTING_ENVIRONMENT_TYPE_AZURE_CONTAINER_APPS';

/** temporal.api.worker.v1.EnvironmentInfo.Architecture */
export type EnvironmentInfo_Architecture =
  | 'ARCHITECTURE_UNSPECIFIED'
  | 'ARCHITECTURE_AMD64'
  | 'ARCHITECTURE_ARM64';

/** temporal.api.worker.v1.EnvironmentInfo.LinuxPlatform.Libc */
export type EnvironmentInfo_LinuxPlatform_Libc =
  | 'LIBC_UNSPECIFIED'
  | 'LIBC_GLIBC'
  | 'LIBC_MUSL';

/** temporal.api.worker.v1.EnvironmentInfo.WindowsPlatform.Crt */
export type EnvironmentInfo_WindowsPlatform_Crt =
  | 'CRT_UNSPECIFIED'
  | 'CRT_UCRT'
  | 'CRT_MSVCRT'
  | 'CRT_MINGW'
  | 'CRT_CYGWIN';

/** temporal.api.worker.v1.WorkerPollerInfo */
export interface WorkerPollerInfo {
  readonly currentPollers?: number;
  readonly lastSuccessfulPollTime?: google_protobuf_Timestamp;
  readonly isAutoscaling?: boolean;
}

/** temporal.api.worker.v1.WorkerSlotsInfo */
export interface WorkerSlotsInfo {
  readonly currentAvailableSlots?: number;
  readonly currentUsedSlots?: number;
  readonly slotSupplierKind?: string;
  readonly totalProcessedTasks?: number;
  readonly totalFailedTasks?: number;
  readonly lastIntervalProcessedTasks?: number;
  readonly lastIntervalFailureTasks?: number;
}

/** temporal.api.worker.v1.WorkerHostInfo */
export interface WorkerHostInfo {
  readonly hostName?: string;
  readonly workerGroupingKey?: string;
  readonly processId?: string;
  readonly currentHostCpuUsage?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly currentHostMemUsage?: number | 'NaN' | 'Infinity' | '-Infinity';
}

/** temporal.api.worker.v1.WorkerHeartbeat */
export interface WorkerHeartbeat {
  readonly workerInstanceKey?: string;
  readonly workerIdentity?: string;
  readonly hostInfo?: WorkerHostInfo;
  readonly taskQueue?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly sdkName?: string;
  readonly sdkVersion?: string;
  readonly status?: enums_v1_WorkerStatus;
  readonly startTime?: google_protobuf_Timestamp;
  readonly heartbeatTime?: google_protobuf_Timestamp;
  readonly elapsedSinceLastHeartbeat?: google_protobuf_Duration;
  readonly workflowTaskSlotsInfo?: WorkerSlotsInfo;
  readonly activityTaskSlotsInfo?: WorkerSlotsInfo;
  readonly nexusTaskSlotsInfo?: WorkerSlotsInfo;
  readonly localActivitySlotsInfo?: WorkerSlotsInfo;
  readonly workflowPollerInfo?: WorkerPollerInfo;
  readonly workflowStickyPollerInfo?: WorkerPollerInfo;
  readonly activityPollerInfo?: WorkerPollerInfo;
  readonly nexusPollerInfo?: WorkerPollerInfo;
  readonly totalStickyCacheHit?: number;
  readonly totalStickyCacheMiss?: number;
  readonly currentStickyCacheSize?: number;
  readonly plugins?: readonly PluginInfo[];
  readonly drivers?: readonly StorageDriverInfo[];
  readonly environment?: EnvironmentInfo;
}

/** temporal.api.worker.v1.WorkerInfo */
export interface WorkerInfo {
  readonly workerHeartbeat?: WorkerHeartbeat;
}

/** temporal.api.worker.v1.WorkerListInfo */
export interface WorkerListInfo {
  readonly workerInstanceKey?: string;
  readonly workerIdentity?: string;
  readonly taskQueue?: string;
  readonly deploymentVersion?: deployment_v1_WorkerDeploymentVersion;
  readonly sdkName?: string;
  readonly sdkVersion?: string;
  readonly status?: enums_v1_WorkerStatus;
  readonly startTime?: google_protobuf_Timestamp;
  readonly hostName?: string;
  readonly workerGroupingKey?: string;
  readonly processId?: string;
  readonly plugins?: readonly PluginInfo[];
  readonly drivers?: readonly StorageDriverInfo[];
}

/** temporal.api.worker.v1.PluginInfo */
export interface PluginInfo {
  readonly name?: string;
  readonly version?: string;
}

/** temporal.api.worker.v1.StorageDriverInfo */
export interface StorageDriverInfo {
  readonly type?: string;
}

/** temporal.api.worker.v1.EnvironmentInfo */
export interface EnvironmentInfo {
  readonly runtimes?: readonly EnvironmentInfo_Runtime[];
  readonly hostingEnvironments?: readonly EnvironmentInfo_HostingEnvironment[];
  readonly platform?: EnvironmentInfo_Platform;
}

/** temporal.api.worker.v1.EnvironmentInfo.Runtime */
export interface EnvironmentInfo_Runtime {
  readonly type?: EnvironmentInfo_Runtime_RuntimeType;
  readonly version?: string;
}

/** temporal.api.worker.v1.EnvironmentInfo.HostingEnvironment */
export interface EnvironmentInfo_HostingEnvironment {
  readonly type?: EnvironmentInfo_HostingEnvironment_HostingEnvironmentType;
  readonly version?: string;
}

/** temporal.api.worker.v1.EnvironmentInfo.Platform */
export interface EnvironmentInfo_Platform {
  readonly linux?: EnvironmentInfo_LinuxPlatform;
  readonly macos?: EnvironmentInfo_MacOSPlatform;
  readonly windows?: EnvironmentInfo_WindowsPlatform;
}

/** temporal.api.worker.v1.EnvironmentInfo.LinuxPlatform */
export interface EnvironmentInfo_LinuxPlatform {
  readonly version?: string;
  readonly architecture?: EnvironmentInfo_Architecture;
  readonly libc?: EnvironmentInfo_LinuxPlatform_Libc;
}

/** temporal.api.worker.v1.EnvironmentInfo.MacOSPlatform */
export interface EnvironmentInfo_MacOSPlatform {
  readonly version?: string;
  readonly architecture?: EnvironmentInfo_Architecture;
}

/** temporal.api.worker.v1.EnvironmentInfo.WindowsPlatform */
export interface EnvironmentInfo_WindowsPlatform {
  readonly version?: string;
  readonly architecture?: EnvironmentInfo_Architecture;
  readonly crt?: EnvironmentInfo_WindowsPlatform_Crt;
}

/** temporal.api.worker.v1.WorkerCommand */
export interface WorkerCommand {
  readonly cancelActivity?: CancelActivityCommand;
}

/** temporal.api.worker.v1.CancelActivityCommand */
export interface CancelActivityCommand {
  readonly taskToken?: string;
}

/** temporal.api.worker.v1.WorkerCommandResult */
export interface WorkerCommandResult {
  readonly cancelActivity?: CancelActivityResult;
}

/** temporal.api.worker.v1.CancelActivityResult */
export type CancelActivityResult = { readonly [key: string]: never };

export const EnvironmentInfo_Runtime_RuntimeType: EnumType = {
  name: 'temporal.api.worker.v1.EnvironmentInfo.Runtime.RuntimeType',
  values: [
    ['RUNTIME_TYPE_UNSPECIFIED', 0],
    ['RUNTIME_TYPE_JVM', 1],
    ['RUNTIME_TYPE_CPYTHON', 2],
    ['RUNTIME_TYPE_NODE', 3],
    ['RUNTIME_TYPE_BUN', 4],
    ['RUNTIME_TYPE_CRUBY', 5],
    ['RUNTIME_TYPE_GO', 6],
    ['RUNTIME_TYPE_DOTNET_FRAMEWORK', 7],
    ['RUNTIME_TYPE_DOTNET_CORE', 8],
    ['RUNTIME_TYPE_NATIVE', 9],
    ['RUNTIME_TYPE_ROADRUNNER', 10],
  ],
  closed: false,
};

export const EnvironmentInfo_HostingEnvironment_HostingEnvironmentType: EnumType = {
  name: 'temporal.api.worker.v1.EnvironmentInfo.HostingEnvironment.HostingEnvironmentType',
  values: [
    ['HOSTING_ENVIRONMENT_TYPE_UNSPECIFIED', 0],
    ['HOSTING_ENVIRONMENT_TYPE_DOCKER', 1],
    ['HOSTING_ENVIRONMENT_TYPE_K8S', 2],
    ['HOSTING_ENVIRONMENT_TYPE_AWS_LAMBDA', 3],
    ['HOSTING_ENVIRONMENT_TYPE_AWS_ECS', 4],
    ['HOSTING_ENVIRONMENT_TYPE_GOOGLE_CLOUD_RUN', 6],
    ['HOSTING_ENVIRONMENT_TYPE_GOOGLE_APP_ENGINE', 7],
    ['HOSTING_ENVIRONMENT_TYPE_AZURE_APP_SERVICE', 8],
    ['HOSTING_ENVIRONMENT_TYPE_AZURE_FUNCTIONS', 9],
    ['HOSTING_ENVIRONMENT_TYPE_AZURE_CONTAINER_APPS', 10],
  ],
  closed: false,
};

export const EnvironmentInfo_Architecture: EnumType = {
  name: 'temporal.api.worker.v1.EnvironmentInfo.Architecture',
  values: [
    ['ARCHITECTURE_UNSPECIFIED', 0],
    ['ARCHITECTURE_AMD64', 1],
    ['ARCHITECTURE_ARM64', 2],
  ],
  closed: false,
};

export const EnvironmentInfo_LinuxPlatform_Libc: EnumType = {
  name: 'temporal.api.worker.v1.EnvironmentInfo.LinuxPlatform.Libc',
  values: [
    ['LIBC_UNSPECIFIED', 0],
    ['LIBC_GLIBC', 1],
    ['LIBC_MUSL', 2],
  ],
  closed: false,
};

export const EnvironmentInfo_WindowsPlatform_Crt: EnumType = {
  name: 'temporal.api.worker.v1.EnvironmentInfo.WindowsPlatform.Crt',
  values: [
    ['CRT_UNSPECIFIED', 0],
    ['CRT_UCRT', 1],
    ['CRT_MSVCRT', 2],
    ['CRT_MINGW', 3],
    ['CRT_CYGWIN', 4],
  ],
  closed: false,
};

const keysOf_WorkerPollerInfo = keyTable('temporal.api.worker.v1.WorkerPollerInfo', [
  'currentPollers current_pollers',
  'lastSuccessfulPollTime last_successful_poll_time',
  'isAutoscaling is_autoscaling',
]);

function parse_WorkerPollerInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerPollerInfo); field >= 0; field = json.nextField(keysOf_WorkerPollerInfo)) {
    switch (field) {
      case 0: { // current_pollers
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // last_successful_poll_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // is_autoscaling
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

export const WorkerPollerInfo: MessageType = messageType(
  'temporal.api.worker.v1.WorkerPollerInfo',
  parse_WorkerPollerInfo,
  () => [
    field(1, 'current_pollers', 'int32', { jsonName: 'currentPollers' }),
    field(2, 'last_successful_poll_time', 'message', { jsonName: 'lastSuccessfulPollTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'is_autoscaling', 'bool', { jsonName: 'isAutoscaling' }),
  ],
);

const keysOf_WorkerSlotsInfo = keyTable('temporal.api.worker.v1.WorkerSlotsInfo', [
  'currentAvailableSlots current_available_slots',
  'currentUsedSlots current_used_slots',
  'slotSupplierKind slot_supplier_kind',
  'totalProcessedTasks total_processed_tasks',
  'totalFailedTasks total_failed_tasks',
  'lastIntervalProcessedTasks last_interval_processed_tasks',
  'lastIntervalFailureTasks last_interval_failure_tasks',
]);

function parse_WorkerSlotsInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerSlotsInfo); field >= 0; field = json.nextField(keysOf_WorkerSlotsInfo)) {
    switch (field) {
      case 0: { // current_available_slots
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // current_used_slots
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // slot_supplier_kind
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // total_processed_tasks
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt32(json, out, 32, false);
        break;
      }
      case 4: { // total_failed_tasks
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt32(json, out, 40, false);
        break;
      }
      case 5: { // last_interval_processed_tasks
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt32(json, out, 48, false);
        break;
      }
      case 6: { // last_interval_failure_tasks
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt32(json, out, 56, false);
        break;
      }
    }
  }
}

export const WorkerSlotsInfo: MessageType = messageType(
  'temporal.api.worker.v1.WorkerSlotsInfo',
  parse_WorkerSlotsInfo,
  () => [
    field(1, 'current_available_slots', 'int32', { jsonName: 'currentAvailableSlots' }),
    field(2, 'current_used_slots', 'int32', { jsonName: 'currentUsedSlots' }),
    field(3, 'slot_supplier_kind', 'string', { jsonName: 'slotSupplierKind' }),
    field(4, 'total_processed_tasks', 'int32', { jsonName: 'totalProcessedTasks' }),
    field(5, 'total_failed_tasks', 'int32', { jsonName: 'totalFailedTasks' }),
    field(6, 'last_interval_processed_tasks', 'int32', { jsonName: 'lastIntervalProcessedTasks' }),
    field(7, 'last_interval_failure_tasks', 'int32', { jsonName: 'lastIntervalFailureTasks' }),
  ],
);

const keysOf_WorkerHostInfo = keyTable('temporal.api.worker.v1.WorkerHostInfo', [
  'hostName host_name',
  'workerGroupingKey worker_grouping_key',
  'processId process_id',
  'currentHostCpuUsage current_host_cpu_usage',
  'currentHostMemUsage current_host_mem_usage',
]);

function parse_WorkerHostInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerHostInfo); field >= 0; field = json.nextField(keysOf_WorkerHostInfo)) {
    switch (field) {
      case 0: { // host_name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // worker_grouping_key
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 2: { // process_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 3: { // current_host_cpu_usage
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseFloat32(json, out, 29, false);
        break;
      }
      case 4: { // current_host_mem_usage
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseFloat32(json, out, 37, false);
        break;
      }
    }
  }
}

export const WorkerHostInfo: MessageType = messageType(
  'temporal.api.worker.v1.WorkerHostInfo',
  parse_WorkerHostInfo,
  () => [
    field(1, 'host_name', 'string', { jsonName: 'hostName' }),
    field(5, 'worker_grouping_key', 'string', { jsonName: 'workerGroupingKey' }),
    field(2, 'process_id', 'string', { jsonName: 'processId' }),
    field(3, 'current_host_cpu_usage', 'float', { jsonName: 'currentHostCpuUsage' }),
    field(4, 'current_host_mem_usage', 'float', { jsonName: 'currentHostMemUsage' }),
  ],
);

const keysOf_WorkerHeartbeat = keyTable('temporal.api.worker.v1.WorkerHeartbeat', [
  'workerInstanceKey worker_instance_key',
  'workerIdentity worker_identity',
  'hostInfo host_info',
  'taskQueue task_queue',
  'deploymentVersion deployment_version',
  'sdkName sdk_name',
  'sdkVersion sdk_version',
  'status',
  'startTime start_time',
  'heartbeatTime heartbeat_time',
  'elapsedSinceLastHeartbeat elapsed_since_last_heartbeat',
  'workflowTaskSlotsInfo workflow_task_slots_info',
  'activityTaskSlotsInfo activity_task_slots_info',
  'nexusTaskSlotsInfo nexus_task_slots_info',
  'localActivitySlotsInfo local_activity_slots_info',
  'workflowPollerInfo workflow_poller_info',
  'workflowStickyPollerInfo workflow_sticky_poller_info',
  'activityPollerInfo activity_poller_info',
  'nexusPollerInfo nexus_poller_info',
  'totalStickyCacheHit total_sticky_cache_hit',
  'totalStickyCacheMiss total_sticky_cache_miss',
  'currentStickyCacheSize current_sticky_cache_size',
  'plugins',
  'drivers',
  'environment',
]);

function parse_WorkerHeartbeat(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerHeartbeat); field >= 0; field = json.nextField(keysOf_WorkerHeartbeat)) {
    switch (field) {
      case 0: { // worker_instance_key
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // worker_identity
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // host_info
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, WorkerHostInfo);
        break;
      }
      case 3: { // task_queue
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // deployment_version
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 5: { // sdk_name
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // sdk_version
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // status
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseEnum(json, out, 64, false, enums_v1_WorkerStatus);
        break;
      }
      case 8: { // start_time
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Timestamp);
        break;
      }
      case 9: { // heartbeat_time
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Timestamp);
        break;
      }
      case 10: { // elapsed_since_last_heartbeat
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, google_protobuf_Duration);
        break;
      }
      case 11: { // workflow_task_slots_info
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, WorkerSlotsInfo);
        break;
      }
      case 12: { // activity_task_slots_info
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 106, WorkerSlotsInfo);
        break;
      }
      case 13: { // nexus_task_slots_info
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, WorkerSlotsInfo);
        break;
      }
      case 14: { // local_activity_slots_info
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 122, WorkerSlotsInfo);
        break;
      }
      case 15: { // workflow_poller_info
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, WorkerPollerInfo);
        break;
      }
      case 16: { // workflow_sticky_poller_info
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, WorkerPollerInfo);
        break;
      }
      case 17: { // activity_poller_info
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 146, WorkerPollerInfo);
        break;
      }
      case 18: { // nexus_poller_info
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 154, WorkerPollerInfo);
        break;
      }
      case 19: { // total_sticky_cache_hit
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseInt32(json, out, 160, false);
        break;
      }
      case 20: { // total_sticky_cache_miss
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseInt32(json, out, 168, false);
        break;
      }
      case 21: { // current_sticky_cache_size
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseInt32(json, out, 176, false);
        break;
      }
      case 22: { // plugins
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 186, PluginInfo), false);
        break;
      }
      case 23: { // drivers
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 194, StorageDriverInfo), false);
        break;
      }
      case 24: { // environment
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseMessage(json, out, 202, EnvironmentInfo);
        break;
      }
    }
  }
}

export const WorkerHeartbeat: MessageType = messageType(
  'temporal.api.worker.v1.WorkerHeartbeat',
  parse_WorkerHeartbeat,
  () => [
    field(1, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
    field(2, 'worker_identity', 'string', { jsonName: 'workerIdentity' }),
    field(3, 'host_info', 'message', { jsonName: 'hostInfo', type: () => WorkerHostInfo, explicitPresence: true }),
    field(4, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(5, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(6, 'sdk_name', 'string', { jsonName: 'sdkName' }),
    field(7, 'sdk_version', 'string', { jsonName: 'sdkVersion' }),
    field(8, 'status', 'enum', { type: () => enums_v1_WorkerStatus }),
    field(9, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(10, 'heartbeat_time', 'message', { jsonName: 'heartbeatTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(11, 'elapsed_since_last_heartbeat', 'message', { jsonName: 'elapsedSinceLastHeartbeat', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(12, 'workflow_task_slots_info', 'message', { jsonName: 'workflowTaskSlotsInfo', type: () => WorkerSlotsInfo, explicitPresence: true }),
    field(13, 'activity_task_slots_info', 'message', { jsonName: 'activityTaskSlotsInfo', type: () => WorkerSlotsInfo, explicitPresence: true }),
    field(14, 'nexus_task_slots_info', 'message', { jsonName: 'nexusTaskSlotsInfo', type: () => WorkerSlotsInfo, explicitPresence: true }),
    field(15, 'local_activity_slots_info', 'message', { jsonName: 'localActivitySlotsInfo', type: () => WorkerSlotsInfo, explicitPresence: true }),
    field(16, 'workflow_poller_info', 'message', { jsonName: 'workflowPollerInfo', type: () => WorkerPollerInfo, explicitPresence: true }),
    field(17, 'workflow_sticky_poller_info', 'message', { jsonName: 'workflowStickyPollerInfo', type: () => WorkerPollerInfo, explicitPresence: true }),
    field(18, 'activity_poller_info', 'message', { jsonName: 'activityPollerInfo', type: () => WorkerPollerInfo, explicitPresence: true }),
    field(19, 'nexus_poller_info', 'message', { jsonName: 'nexusPollerInfo', type: () => WorkerPollerInfo, explicitPresence: true }),
    field(20, 'total_sticky_cache_hit', 'int32', { jsonName: 'totalStickyCacheHit' }),
    field(21, 'total_sticky_cache_miss', 'int32', { jsonName: 'totalStickyCacheMiss' }),
    field(22, 'current_sticky_cache_size', 'int32', { jsonName: 'currentStickyCacheSize' }),
    field(23, 'plugins', 'message', { cardinality: 'repeated', type: () => PluginInfo }),
    field(24, 'drivers', 'message', { cardinality: 'repeated', type: () => StorageDriverInfo }),
    field(25, 'environment', 'message', { type: () => EnvironmentInfo, explicitPresence: true }),
  ],
);

const keysOf_WorkerInfo = keyTable('temporal.api.worker.v1.WorkerInfo', [
  'workerHeartbeat worker_heartbeat',
]);

function parse_WorkerInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerInfo); field >= 0; field = json.nextField(keysOf_WorkerInfo)) {
    switch (field) {
      case 0: { // worker_heartbeat
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, WorkerHeartbeat);
        break;
      }
    }
  }
}

export const WorkerInfo: MessageType = messageType(
  'temporal.api.worker.v1.WorkerInfo',
  parse_WorkerInfo,
  () => [
    field(1, 'worker_heartbeat', 'message', { jsonName: 'workerHeartbeat', type: () => WorkerHeartbeat, explicitPresence: true }),
  ],
);

const keysOf_WorkerListInfo = keyTable('temporal.api.worker.v1.WorkerListInfo', [
  'workerInstanceKey worker_instance_key',
  'workerIdentity worker_identity',
  'taskQueue task_queue',
  'deploymentVersion deployment_version',
  'sdkName sdk_name',
  'sdkVersion sdk_version',
  'status',
  'startTime start_time',
  'hostName host_name',
  'workerGroupingKey worker_grouping_key',
  'processId process_id',
  'plugins',
  'drivers',
]);

function parse_WorkerListInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerListInfo); field >= 0; field = json.nextField(keysOf_WorkerListInfo)) {
    switch (field) {
      case 0: { // worker_instance_key
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // worker_identity
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
      case 3: { // deployment_version
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, deployment_v1_WorkerDeploymentVersion);
        break;
      }
      case 4: { // sdk_name
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // sdk_version
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // status
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 56, false, enums_v1_WorkerStatus);
        break;
      }
      case 7: { // start_time
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Timestamp);
        break;
      }
      case 8: { // host_name
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseString(json, out, 74, false);
        break;
      }
      case 9: { // worker_grouping_key
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 10: { // process_id
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 90, false);
        break;
      }
      case 11: { // plugins
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 98, PluginInfo), false);
        break;
      }
      case 12: { // drivers
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 106, StorageDriverInfo), false);
        break;
      }
    }
  }
}

export const WorkerListInfo: MessageType = messageType(
  'temporal.api.worker.v1.WorkerListInfo',
  parse_WorkerListInfo,
  () => [
    field(1, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey' }),
    field(2, 'worker_identity', 'string', { jsonName: 'workerIdentity' }),
    field(3, 'task_queue', 'string', { jsonName: 'taskQueue' }),
    field(4, 'deployment_version', 'message', { jsonName: 'deploymentVersion', type: () => deployment_v1_WorkerDeploymentVersion, explicitPresence: true }),
    field(5, 'sdk_name', 'string', { jsonName: 'sdkName' }),
    field(6, 'sdk_version', 'string', { jsonName: 'sdkVersion' }),
    field(7, 'status', 'enum', { type: () => enums_v1_WorkerStatus }),
    field(8, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(9, 'host_name', 'string', { jsonName: 'hostName' }),
    field(10, 'worker_grouping_key', 'string', { jsonName: 'workerGroupingKey' }),
    field(11, 'process_id', 'string', { jsonName: 'processId' }),
    field(12, 'plugins', 'message', { cardinality: 'repeated', type: () => PluginInfo }),
    field(13, 'drivers', 'message', { cardinality: 'repeated', type: () => StorageDriverInfo }),
  ],
);

const keysOf_PluginInfo = keyTable('temporal.api.worker.v1.PluginInfo', [
  'name',
  'version',
]);

function parse_PluginInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PluginInfo); field >= 0; field = json.nextField(keysOf_PluginInfo)) {
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
    }
  }
}

export const PluginInfo: MessageType = messageType(
  'temporal.api.worker.v1.PluginInfo',
  parse_PluginInfo,
  () => [
    field(1, 'name', 'string'),
    field(2, 'version', 'string'),
  ],
);

const keysOf_StorageDriverInfo = keyTable('temporal.api.worker.v1.StorageDriverInfo', [
  'type',
]);

function parse_StorageDriverInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StorageDriverInfo); field >= 0; field = json.nextField(keysOf_StorageDriverInfo)) {
    switch (field) {
      case 0: { // type
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

export const StorageDriverInfo: MessageType = messageType(
  'temporal.api.worker.v1.StorageDriverInfo',
  parse_StorageDriverInfo,
  () => [
    field(1, 'type', 'string'),
  ],
);

const keysOf_EnvironmentInfo = keyTable('temporal.api.worker.v1.EnvironmentInfo', [
  'runtimes',
  'hostingEnvironments hosting_environments',
  'platform',
]);

function parse_EnvironmentInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EnvironmentInfo); field >= 0; field = json.nextField(keysOf_EnvironmentInfo)) {
    switch (field) {
      case 0: { // runtimes
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, EnvironmentInfo_Runtime), false);
        break;
      }
      case 1: { // hosting_environments
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, EnvironmentInfo_HostingEnvironment), false);
        break;
      }
      case 2: { // platform
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, EnvironmentInfo_Platform);
        break;
      }
    }
  }
}

export const EnvironmentInfo: MessageType = messageType(
  'temporal.api.worker.v1.EnvironmentInfo',
  parse_EnvironmentInfo,
  () => [
    field(1, 'runtimes', 'message', { cardinality: 'repeated', type: () => EnvironmentInfo_Runtime }),
    field(2, 'hosting_environments', 'message', { jsonName: 'hostingEnvironments', cardinality: 'repeated', type: () => EnvironmentInfo_HostingEnvironment }),
    field(3, 'platform', 'message', { type: () => EnvironmentInfo_Platform, explicitPresence: true }),
  ],
);

const keysOf_EnvironmentInfo_Runtime = keyTable('temporal.api.worker.v1.EnvironmentInfo.Runtime', [
  'type',
  'version',
]);

function parse_EnvironmentInfo_Runtime(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EnvironmentInfo_Runtime); field >= 0; field = json.nextField(keysOf_EnvironmentInfo_Runtime)) {
    switch (field) {
      case 0: { // type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, EnvironmentInfo_Runtime_RuntimeType);
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
    }
  }
}

export const EnvironmentInfo_Runtime: MessageType = messageType(
  'temporal.api.worker.v1.EnvironmentInfo.Runtime',
  parse_EnvironmentInfo_Runtime,
  () => [
    field(1, 'type', 'enum', { type: () => EnvironmentInfo_Runtime_RuntimeType }),
    field(2, 'version', 'string'),
  ],
);

const keysOf_EnvironmentInfo_HostingEnvironment = keyTable('temporal.api.worker.v1.EnvironmentInfo.HostingEnvironment', [
  'type',
  'version',
]);

function parse_EnvironmentInfo_HostingEnvironment(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EnvironmentInfo_HostingEnvironment); field >= 0; field = json.nextField(keysOf_EnvironmentInfo_HostingEnvironment)) {
    switch (field) {
      case 0: { // type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, EnvironmentInfo_HostingEnvironment_HostingEnvironmentType);
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
    }
  }
}

export const EnvironmentInfo_HostingEnvironment: MessageType = messageType(
  'temporal.api.worker.v1.EnvironmentInfo.HostingEnvironment',
  parse_EnvironmentInfo_HostingEnvironment,
  () => [
    field(1, 'type', 'enum', { type: () => EnvironmentInfo_HostingEnvironment_HostingEnvironmentType }),
    field(2, 'version', 'string'),
  ],
);

const keysOf_EnvironmentInfo_Platform = keyTable('temporal.api.worker.v1.EnvironmentInfo.Platform', [
  'linux',
  'macos',
  'windows',
]);

function parse_EnvironmentInfo_Platform(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_EnvironmentInfo_Platform); field >= 0; field = json.nextField(keysOf_EnvironmentInfo_Platform)) {
    switch (field) {
      case 0: { // linux
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
        parseMessage(json, out, 10, EnvironmentInfo_LinuxPlatform);
        break;
      }
      case 1: { // macos
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
        parseMessage(json, out, 18, EnvironmentInfo_MacOSPlatform);
        break;
      }
      case 2: { // windows
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, EnvironmentInfo_WindowsPlatform);
        break;
      }
    }
  }
}

export const EnvironmentInfo_Platform: MessageType = messageType(
  'temporal.api.worker.v1.EnvironmentInfo.Platform',
  parse_EnvironmentInfo_Platform,
  () => [
    field(1, 'linux', 'message', { type: () => EnvironmentInfo_LinuxPlatform, oneof: 0, explicitPresence: true }),
    field(2, 'macos', 'message', { type: () => EnvironmentInfo_MacOSPlatform, oneof: 0, explicitPresence: true }),
    field(3, 'windows', 'message', { type: () => EnvironmentInfo_WindowsPlatform, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_EnvironmentInfo_LinuxPlatform = keyTable('temporal.api.worker.v1.EnvironmentInfo.LinuxPlatform', [
  'version',
  'architecture',
  'libc',
]);

function parse_EnvironmentInfo_LinuxPlatform(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EnvironmentInfo_LinuxPlatform); field >= 0; field = json.nextField(keysOf_EnvironmentInfo_LinuxPlatform)) {
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
      case 1: { // architecture
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, EnvironmentInfo_Architecture);
        break;
      }
      case 2: { // libc
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, EnvironmentInfo_LinuxPlatform_Libc);
        break;
      }
    }
  }
}

export const EnvironmentInfo_LinuxPlatform: MessageType = messageType(
  'temporal.api.worker.v1.EnvironmentInfo.LinuxPlatform',
  parse_EnvironmentInfo_LinuxPlatform,
  () => [
    field(1, 'version', 'string'),
    field(2, 'architecture', 'enum', { type: () => EnvironmentInfo_Architecture }),
    field(3, 'libc', 'enum', { type: () => EnvironmentInfo_LinuxPlatform_Libc }),
  ],
);

const keysOf_EnvironmentInfo_MacOSPlatform = keyTable('temporal.api.worker.v1.EnvironmentInfo.MacOSPlatform', [
  'version',
  'architecture',
]);

function parse_EnvironmentInfo_MacOSPlatform(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EnvironmentInfo_MacOSPlatform); field >= 0; field = json.nextField(keysOf_EnvironmentInfo_MacOSPlatform)) {
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
      case 1: { // architecture
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, EnvironmentInfo_Architecture);
        break;
      }
    }
  }
}

export const EnvironmentInfo_MacOSPlatform: MessageType = messageType(
  'temporal.api.worker.v1.EnvironmentInfo.MacOSPlatform',
  parse_EnvironmentInfo_MacOSPlatform,
  () => [
    field(1, 'version', 'string'),
    field(2, 'architecture', 'enum', { type: () => EnvironmentInfo_Architecture }),
  ],
);

const keysOf_EnvironmentInfo_WindowsPlatform = keyTable('temporal.api.worker.v1.EnvironmentInfo.WindowsPlatform', [
  'version',
  'architecture',
  'crt',
]);

function parse_EnvironmentInfo_WindowsPlatform(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EnvironmentInfo_WindowsPlatform); field >= 0; field = json.nextField(keysOf_EnvironmentInfo_WindowsPlatform)) {
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
      case 1: { // architecture
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, EnvironmentInfo_Architecture);
        break;
      }
      case 2: { // crt
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, EnvironmentInfo_WindowsPlatform_Crt);
        break;
      }
    }
  }
}

export const EnvironmentInfo_WindowsPlatform: MessageType = messageType(
  'temporal.api.worker.v1.EnvironmentInfo.WindowsPlatform',
  parse_EnvironmentInfo_WindowsPlatform,
  () => [
    field(1, 'version', 'string'),
    field(2, 'architecture', 'enum', { type: () => EnvironmentInfo_Architecture }),
    field(3, 'crt', 'enum', { type: () => EnvironmentInfo_WindowsPlatform_Crt }),
  ],
);

const keysOf_WorkerCommand = keyTable('temporal.api.worker.v1.WorkerCommand', [
  'cancelActivity cancel_activity',
]);

function parse_WorkerCommand(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_WorkerCommand); field >= 0; field = json.nextField(keysOf_WorkerCommand)) {
    switch (field) {
      case 0: { // cancel_activity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('type');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, CancelActivityCommand);
        break;
      }
    }
  }
}

export const WorkerCommand: MessageType = messageType(
  'temporal.api.worker.v1.WorkerCommand',
  parse_WorkerCommand,
  () => [
    field(1, 'cancel_activity', 'message', { jsonName: 'cancelActivity', type: () => CancelActivityCommand, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_CancelActivityCommand = keyTable('temporal.api.worker.v1.CancelActivityCommand', [
  'taskToken task_token',
]);

function parse_CancelActivityCommand(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CancelActivityCommand); field >= 0; field = json.nextField(keysOf_CancelActivityCommand)) {
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
    }
  }
}

export const CancelActivityCommand: MessageType = messageType(
  'temporal.api.worker.v1.CancelActivityCommand',
  parse_CancelActivityCommand,
  () => [
    field(1, 'task_token', 'bytes', { jsonName: 'taskToken' }),
  ],
);

const keysOf_WorkerCommandResult = keyTable('temporal.api.worker.v1.WorkerCommandResult', [
  'cancelActivity cancel_activity',
]);

function parse_WorkerCommandResult(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_WorkerCommandResult); field >= 0; field = json.nextField(keysOf_WorkerCommandResult)) {
    switch (field) {
      case 0: { // cancel_activity
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('type');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, CancelActivityResult);
        break;
      }
    }
  }
}

export const WorkerCommandResult: MessageType = messageType(
  'temporal.api.worker.v1.WorkerCommandResult',
  parse_WorkerCommandResult,
  () => [
    field(1, 'cancel_activity', 'message', { jsonName: 'cancelActivity', type: () => CancelActivityResult, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_CancelActivityResult = keyTable('temporal.api.worker.v1.CancelActivityResult', [
]);

function parse_CancelActivityResult(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_CancelActivityResult);
}

export const CancelActivityResult: MessageType = messageType(
  'temporal.api.worker.v1.CancelActivityResult',
  parse_CancelActivityResult,
  () => [],
);

