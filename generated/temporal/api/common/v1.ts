// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import {
  parseDouble,
  parseFloat32,
  parseInt32,
  parseInt64,
  parseUint32,
} from '../../../../src/codec/json/parse-number.ts';
import { parsePayload, parsePayloads } from '../../../../src/codec/json/parse-payload.ts';
import { parseBool, parseBytes, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Empty as google_protobuf_Empty,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import {
  EncodingType as enums_v1_EncodingType,
  EventType as enums_v1_EventType,
  ExecutionType as enums_v1_ExecutionType,
  ResetReapplyExcludeType as enums_v1_ResetReapplyExcludeType,
  ResetReapplyType as enums_v1_ResetReapplyType,
} from '../enums/v1.ts';

/** temporal.api.common.v1.DataBlob */
export interface DataBlob {
  readonly encodingType?: enums_v1_EncodingType;
  readonly data?: string;
}

/** temporal.api.common.v1.Payloads */
export type Payloads = readonly Payload[];

/** temporal.api.common.v1.Payload */
export type Payload = unknown;

/** temporal.api.common.v1.Payload.ExternalPayloadDetails */
export interface Payload_ExternalPayloadDetails {
  readonly sizeBytes?: string;
}

/** temporal.api.common.v1.SearchAttributes */
export interface SearchAttributes {
  readonly indexedFields?: { readonly [key: string]: Payload };
}

/** temporal.api.common.v1.Memo */
export interface Memo {
  readonly fields?: { readonly [key: string]: Payload };
}

/** temporal.api.common.v1.Header */
export interface Header {
  readonly fields?: { readonly [key: string]: Payload };
}

/** temporal.api.common.v1.WorkflowExecution */
export interface WorkflowExecution {
  readonly workflowId?: string;
  readonly runId?: string;
}

/** temporal.api.common.v1.Execution */
export interface Execution {
  readonly type?: enums_v1_ExecutionType;
  readonly businessId?: string;
  readonly runId?: string;
}

/** temporal.api.common.v1.WorkflowType */
export interface WorkflowType {
  readonly name?: string;
}

/** temporal.api.common.v1.ActivityType */
export interface ActivityType {
  readonly name?: string;
}

/** temporal.api.common.v1.RetryPolicy */
export interface RetryPolicy {
  readonly initialInterval?: google_protobuf_Duration;
  readonly backoffCoefficient?: number | 'NaN' | 'Infinity' | '-Infinity';
  readonly maximumInterval?: google_protobuf_Duration;
  readonly maximumAttempts?: number;
  readonly nonRetryableErrorTypes?: readonly string[];
}

/** temporal.api.common.v1.MeteringMetadata */
export interface MeteringMetadata {
  readonly nonfirstLocalActivityExecutionAttempts?: number;
}

/** temporal.api.common.v1.WorkerVersionStamp */
export interface WorkerVersionStamp {
  readonly buildId?: string;
  readonly useVersioning?: boolean;
}

/** temporal.api.common.v1.WorkerVersionCapabilities */
export interface WorkerVersionCapabilities {
  readonly buildId?: string;
  readonly useVersioning?: boolean;
  readonly deploymentSeriesName?: string;
}

/** temporal.api.common.v1.ResetOptions */
export interface ResetOptions {
  readonly firstWorkflowTask?: google_protobuf_Empty;
  readonly lastWorkflowTask?: google_protobuf_Empty;
  readonly workflowTaskId?: string;
  readonly buildId?: string;
  /** @deprecated */
  readonly resetReapplyType?: enums_v1_ResetReapplyType;
  readonly currentRunOnly?: boolean;
  readonly resetReapplyExcludeTypes?: readonly enums_v1_ResetReapplyExcludeType[];
}

/** temporal.api.common.v1.Callback */
export interface Callback {
  readonly nexus?: Callback_Nexus;
  readonly internal?: Callback_Internal;
  readonly nexusHandler?: Callback_NexusHandler;
  readonly links?: readonly Link[];
}

/** temporal.api.common.v1.Callback.Nexus */
export interface Callback_Nexus {
  readonly url?: string;
  readonly header?: { readonly [key: string]: string };
}

/** temporal.api.common.v1.Callback.Internal */
export interface Callback_Internal {
  readonly data?: string;
}

/** temporal.api.common.v1.Callback.NexusHandler */
export interface Callback_NexusHandler {
  readonly taskQueueName?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly sourceContext?: Payload;
}

/** temporal.api.common.v1.Link */
export interface Link {
  readonly workflowEvent?: Link_WorkflowEvent;
  readonly batchJob?: Link_BatchJob;
  readonly activity?: Link_Activity;
  readonly nexusOperation?: Link_NexusOperation;
  readonly workflow?: Link_Workflow;
  readonly callback?: Link_Callback;
}

/** temporal.api.common.v1.Link.WorkflowEvent */
export interface Link_WorkflowEvent {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly eventRef?: Link_WorkflowEvent_EventReference;
  readonly requestIdRef?: Link_WorkflowEvent_RequestIdReference;
}

/** temporal.api.common.v1.Link.WorkflowEvent.EventReference */
export interface Link_WorkflowEvent_EventReference {
  readonly eventId?: string;
  readonly eventType?: enums_v1_EventType;
}

/** temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference */
export interface Link_WorkflowEvent_RequestIdReference {
  readonly requestId?: string;
  readonly eventType?: enums_v1_EventType;
}

/** temporal.api.common.v1.Link.BatchJob */
export interface Link_BatchJob {
  readonly jobId?: string;
}

/** temporal.api.common.v1.Link.Activity */
export interface Link_Activity {
  readonly namespace?: string;
  readonly activityId?: string;
  readonly runId?: string;
}

/** temporal.api.common.v1.Link.NexusOperation */
export interface Link_NexusOperation {
  readonly namespace?: string;
  readonly operationId?: string;
  readonly runId?: string;
}

/** temporal.api.common.v1.Link.Workflow */
export interface Link_Workflow {
  readonly namespace?: string;
  readonly workflowId?: string;
  readonly runId?: string;
  readonly reason?: string;
}

/** temporal.api.common.v1.Link.Callback */
export interface Link_Callback {
  readonly namespace?: string;
  readonly execution?: Execution;
  readonly componentPath?: readonly string[];
  readonly requestId?: string;
}

/** temporal.api.common.v1.Principal */
export interface Principal {
  readonly type?: string;
  readonly name?: string;
}

/** temporal.api.common.v1.Priority */
export interface Priority {
  readonly priorityKey?: number;
  readonly fairnessKey?: string;
  readonly fairnessWeight?: number | 'NaN' | 'Infinity' | '-Infinity';
}

/** temporal.api.common.v1.WorkerSelector */
export interface WorkerSelector {
  readonly workerInstanceKey?: string;
}

/** temporal.api.common.v1.OnConflictOptions */
export interface OnConflictOptions {
  readonly attachRequestId?: boolean;
  readonly attachCompletionCallbacks?: boolean;
  readonly attachLinks?: boolean;
}

/** temporal.api.common.v1.TimeSkippingConfig */
export interface TimeSkippingConfig {
  readonly enabled?: boolean;
  readonly fastForwardConfig?: FastForwardConfig;
  readonly disablePropagation?: boolean;
  readonly maxSessionSkipCount?: number;
}

/** temporal.api.common.v1.FastForwardConfig */
export interface FastForwardConfig {
  readonly id?: string;
  readonly duration?: google_protobuf_Duration;
}

/** temporal.api.common.v1.TimeSkippingStatePropagation */
export interface TimeSkippingStatePropagation {
  readonly initialSkippedDuration?: google_protobuf_Duration;
  readonly fastForwardTargetTime?: google_protobuf_Timestamp;
  readonly initialSkipCount?: number;
}

/** temporal.api.common.v1.TimeSkippingInfo */
export interface TimeSkippingInfo {
  readonly currentTime?: google_protobuf_Timestamp;
  readonly effectiveConfig?: TimeSkippingConfig;
  readonly fastForwardInfo?: TimeSkippingFastForwardInfo;
  readonly currentSessionSkipCount?: number;
}

/** temporal.api.common.v1.TimeSkippingFastForwardInfo */
export interface TimeSkippingFastForwardInfo {
  readonly fastForwardDuration?: google_protobuf_Duration;
  readonly fastForwardId?: string;
  readonly targetTime?: google_protobuf_Timestamp;
  readonly hasCompleted?: boolean;
}

const keysOf_DataBlob = keyTable('temporal.api.common.v1.DataBlob', [
  'encodingType encoding_type',
  'data',
]);

function parse_DataBlob(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DataBlob); field >= 0; field = json.nextField(keysOf_DataBlob)) {
    switch (field) {
      case 0: { // encoding_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_EncodingType);
        break;
      }
      case 1: { // data
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

export const DataBlob: MessageType = messageType(
  'temporal.api.common.v1.DataBlob',
  parse_DataBlob,
  () => [
    field(1, 'encoding_type', 'enum', { jsonName: 'encodingType', type: () => enums_v1_EncodingType }),
    field(2, 'data', 'bytes'),
  ],
);

const keysOf_Payloads = keyTable('temporal.api.common.v1.Payloads', [
  'payloads',
]);

function parse_Payloads(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Payloads); field >= 0; field = json.nextField(keysOf_Payloads)) {
    switch (field) {
      case 0: { // payloads
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, Payload), json.shorthand);
        break;
      }
    }
  }
}

export const Payloads: MessageType = messageType(
  'temporal.api.common.v1.Payloads',
  (json, out) => parsePayloads(json, out, parse_Payloads, () => Payload),
  () => [
    field(1, 'payloads', 'message', { cardinality: 'repeated', type: () => Payload }),
  ], 'payloads',
);

const keysOf_Payload = keyTable('temporal.api.common.v1.Payload', [
  'metadata',
  'data',
  'externalPayloads external_payloads',
]);

function parse_Payload(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Payload); field >= 0; field = json.nextField(keysOf_Payload)) {
    switch (field) {
      case 0: { // metadata
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseBytes(json, out, 18, true), false);
        break;
      }
      case 1: { // data
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
      case 2: { // external_payloads
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, Payload_ExternalPayloadDetails), false);
        break;
      }
    }
  }
}

export const Payload: MessageType = messageType(
  'temporal.api.common.v1.Payload',
  (json, out) => parsePayload(json, out, parse_Payload),
  () => [
    field(1, 'metadata', 'bytes', { cardinality: 'map', mapKey: 'string' }),
    field(2, 'data', 'bytes'),
    field(3, 'external_payloads', 'message', { jsonName: 'externalPayloads', cardinality: 'repeated', type: () => Payload_ExternalPayloadDetails }),
  ], 'payload',
);

const keysOf_Payload_ExternalPayloadDetails = keyTable('temporal.api.common.v1.Payload.ExternalPayloadDetails', [
  'sizeBytes size_bytes',
]);

function parse_Payload_ExternalPayloadDetails(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Payload_ExternalPayloadDetails); field >= 0; field = json.nextField(keysOf_Payload_ExternalPayloadDetails)) {
    switch (field) {
      case 0: { // size_bytes
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

export const Payload_ExternalPayloadDetails: MessageType = messageType(
  'temporal.api.common.v1.Payload.ExternalPayloadDetails',
  parse_Payload_ExternalPayloadDetails,
  () => [
    field(1, 'size_bytes', 'int64', { jsonName: 'sizeBytes' }),
  ],
);

const keysOf_SearchAttributes = keyTable('temporal.api.common.v1.SearchAttributes', [
  'indexedFields indexed_fields',
]);

function parse_SearchAttributes(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SearchAttributes); field >= 0; field = json.nextField(keysOf_SearchAttributes)) {
    switch (field) {
      case 0: { // indexed_fields
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, Payload), json.shorthand);
        break;
      }
    }
  }
}

export const SearchAttributes: MessageType = messageType(
  'temporal.api.common.v1.SearchAttributes',
  parse_SearchAttributes,
  () => [
    field(1, 'indexed_fields', 'message', { jsonName: 'indexedFields', cardinality: 'map', type: () => Payload, mapKey: 'string', isAttribute: true }),
  ],
);

const keysOf_Memo = keyTable('temporal.api.common.v1.Memo', [
  'fields',
]);

function parse_Memo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Memo); field >= 0; field = json.nextField(keysOf_Memo)) {
    switch (field) {
      case 0: { // fields
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, Payload), json.shorthand);
        break;
      }
    }
  }
}

export const Memo: MessageType = messageType(
  'temporal.api.common.v1.Memo',
  parse_Memo,
  () => [
    field(1, 'fields', 'message', { cardinality: 'map', type: () => Payload, mapKey: 'string' }),
  ],
);

const keysOf_Header = keyTable('temporal.api.common.v1.Header', [
  'fields',
]);

function parse_Header(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Header); field >= 0; field = json.nextField(keysOf_Header)) {
    switch (field) {
      case 0: { // fields
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, Payload), json.shorthand);
        break;
      }
    }
  }
}

export const Header: MessageType = messageType(
  'temporal.api.common.v1.Header',
  parse_Header,
  () => [
    field(1, 'fields', 'message', { cardinality: 'map', type: () => Payload, mapKey: 'string' }),
  ],
);

const keysOf_WorkflowExecution = keyTable('temporal.api.common.v1.WorkflowExecution', [
  'workflowId workflow_id',
  'runId run_id',
]);

function parse_WorkflowExecution(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecution); field >= 0; field = json.nextField(keysOf_WorkflowExecution)) {
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
    }
  }
}

export const WorkflowExecution: MessageType = messageType(
  'temporal.api.common.v1.WorkflowExecution',
  parse_WorkflowExecution,
  () => [
    field(1, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_Execution = keyTable('temporal.api.common.v1.Execution', [
  'type',
  'businessId business_id',
  'runId run_id',
]);

function parse_Execution(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Execution); field >= 0; field = json.nextField(keysOf_Execution)) {
    switch (field) {
      case 0: { // type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_ExecutionType);
        break;
      }
      case 1: { // business_id
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

export const Execution: MessageType = messageType(
  'temporal.api.common.v1.Execution',
  parse_Execution,
  () => [
    field(1, 'type', 'enum', { type: () => enums_v1_ExecutionType }),
    field(2, 'business_id', 'string', { jsonName: 'businessId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_WorkflowType = keyTable('temporal.api.common.v1.WorkflowType', [
  'name',
]);

function parse_WorkflowType(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowType); field >= 0; field = json.nextField(keysOf_WorkflowType)) {
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
    }
  }
}

export const WorkflowType: MessageType = messageType(
  'temporal.api.common.v1.WorkflowType',
  parse_WorkflowType,
  () => [
    field(1, 'name', 'string'),
  ],
);

const keysOf_ActivityType = keyTable('temporal.api.common.v1.ActivityType', [
  'name',
]);

function parse_ActivityType(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityType); field >= 0; field = json.nextField(keysOf_ActivityType)) {
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
    }
  }
}

export const ActivityType: MessageType = messageType(
  'temporal.api.common.v1.ActivityType',
  parse_ActivityType,
  () => [
    field(1, 'name', 'string'),
  ],
);

const keysOf_RetryPolicy = keyTable('temporal.api.common.v1.RetryPolicy', [
  'initialInterval initial_interval',
  'backoffCoefficient backoff_coefficient',
  'maximumInterval maximum_interval',
  'maximumAttempts maximum_attempts',
  'nonRetryableErrorTypes non_retryable_error_types',
]);

function parse_RetryPolicy(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RetryPolicy); field >= 0; field = json.nextField(keysOf_RetryPolicy)) {
    switch (field) {
      case 0: { // initial_interval
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Duration);
        break;
      }
      case 1: { // backoff_coefficient
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseDouble(json, out, 17, false);
        break;
      }
      case 2: { // maximum_interval
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Duration);
        break;
      }
      case 3: { // maximum_attempts
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt32(json, out, 32, false);
        break;
      }
      case 4: { // non_retryable_error_types
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 42, true), false);
        break;
      }
    }
  }
}

export const RetryPolicy: MessageType = messageType(
  'temporal.api.common.v1.RetryPolicy',
  parse_RetryPolicy,
  () => [
    field(1, 'initial_interval', 'message', { jsonName: 'initialInterval', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(2, 'backoff_coefficient', 'double', { jsonName: 'backoffCoefficient' }),
    field(3, 'maximum_interval', 'message', { jsonName: 'maximumInterval', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(4, 'maximum_attempts', 'int32', { jsonName: 'maximumAttempts' }),
    field(5, 'non_retryable_error_types', 'string', { jsonName: 'nonRetryableErrorTypes', cardinality: 'repeated' }),
  ],
);

const keysOf_MeteringMetadata = keyTable('temporal.api.common.v1.MeteringMetadata', [
  'nonfirstLocalActivityExecutionAttempts nonfirst_local_activity_execution_attempts',
]);

function parse_MeteringMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_MeteringMetadata); field >= 0; field = json.nextField(keysOf_MeteringMetadata)) {
    switch (field) {
      case 0: { // nonfirst_local_activity_execution_attempts
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseUint32(json, out, 104, false);
        break;
      }
    }
  }
}

export const MeteringMetadata: MessageType = messageType(
  'temporal.api.common.v1.MeteringMetadata',
  parse_MeteringMetadata,
  () => [
    field(13, 'nonfirst_local_activity_execution_attempts', 'uint32', { jsonName: 'nonfirstLocalActivityExecutionAttempts' }),
  ],
);

const keysOf_WorkerVersionStamp = keyTable('temporal.api.common.v1.WorkerVersionStamp', [
  'buildId build_id',
  'useVersioning use_versioning',
]);

function parse_WorkerVersionStamp(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerVersionStamp); field >= 0; field = json.nextField(keysOf_WorkerVersionStamp)) {
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
      case 1: { // use_versioning
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
    }
  }
}

export const WorkerVersionStamp: MessageType = messageType(
  'temporal.api.common.v1.WorkerVersionStamp',
  parse_WorkerVersionStamp,
  () => [
    field(1, 'build_id', 'string', { jsonName: 'buildId' }),
    field(3, 'use_versioning', 'bool', { jsonName: 'useVersioning' }),
  ],
);

const keysOf_WorkerVersionCapabilities = keyTable('temporal.api.common.v1.WorkerVersionCapabilities', [
  'buildId build_id',
  'useVersioning use_versioning',
  'deploymentSeriesName deployment_series_name',
]);

function parse_WorkerVersionCapabilities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerVersionCapabilities); field >= 0; field = json.nextField(keysOf_WorkerVersionCapabilities)) {
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
      case 1: { // use_versioning
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // deployment_series_name
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
    }
  }
}

export const WorkerVersionCapabilities: MessageType = messageType(
  'temporal.api.common.v1.WorkerVersionCapabilities',
  parse_WorkerVersionCapabilities,
  () => [
    field(1, 'build_id', 'string', { jsonName: 'buildId' }),
    field(2, 'use_versioning', 'bool', { jsonName: 'useVersioning' }),
    field(4, 'deployment_series_name', 'string', { jsonName: 'deploymentSeriesName' }),
  ],
);

const keysOf_ResetOptions = keyTable('temporal.api.common.v1.ResetOptions', [
  'firstWorkflowTask first_workflow_task',
  'lastWorkflowTask last_workflow_task',
  'workflowTaskId workflow_task_id',
  'buildId build_id',
  'resetReapplyType reset_reapply_type',
  'currentRunOnly current_run_only',
  'resetReapplyExcludeTypes reset_reapply_exclude_types',
]);

function parse_ResetOptions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ResetOptions); field >= 0; field = json.nextField(keysOf_ResetOptions)) {
    switch (field) {
      case 0: { // first_workflow_task
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('target');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, google_protobuf_Empty);
        break;
      }
      case 1: { // last_workflow_task
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('target');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, google_protobuf_Empty);
        break;
      }
      case 2: { // workflow_task_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('target');
          break;
        }
        oneof0 = true;
        parseInt64(json, out, 24, true);
        break;
      }
      case 3: { // build_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('target');
          break;
        }
        oneof0 = true;
        parseString(json, out, 34, true);
        break;
      }
      case 4: { // reset_reapply_type
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseEnum(json, out, 80, false, enums_v1_ResetReapplyType);
        break;
      }
      case 5: { // current_run_only
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseBool(json, out, 88, false);
        break;
      }
      case 6: { // reset_reapply_exclude_types
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parsePacked(json, out, 98, (json, out) => parseEnum(json, out, 0, true, enums_v1_ResetReapplyExcludeType));
        break;
      }
    }
  }
}

export const ResetOptions: MessageType = messageType(
  'temporal.api.common.v1.ResetOptions',
  parse_ResetOptions,
  () => [
    field(1, 'first_workflow_task', 'message', { jsonName: 'firstWorkflowTask', type: () => google_protobuf_Empty, oneof: 0, explicitPresence: true }),
    field(2, 'last_workflow_task', 'message', { jsonName: 'lastWorkflowTask', type: () => google_protobuf_Empty, oneof: 0, explicitPresence: true }),
    field(3, 'workflow_task_id', 'int64', { jsonName: 'workflowTaskId', oneof: 0, explicitPresence: true }),
    field(4, 'build_id', 'string', { jsonName: 'buildId', oneof: 0, explicitPresence: true }),
    field(10, 'reset_reapply_type', 'enum', { jsonName: 'resetReapplyType', type: () => enums_v1_ResetReapplyType }),
    field(11, 'current_run_only', 'bool', { jsonName: 'currentRunOnly' }),
    field(12, 'reset_reapply_exclude_types', 'enum', { jsonName: 'resetReapplyExcludeTypes', cardinality: 'repeated', type: () => enums_v1_ResetReapplyExcludeType }),
  ],
);

const keysOf_Callback = keyTable('temporal.api.common.v1.Callback', [
  'nexus',
  'internal',
  'nexusHandler nexus_handler',
  'links',
]);

function parse_Callback(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Callback); field >= 0; field = json.nextField(keysOf_Callback)) {
    switch (field) {
      case 0: { // nexus
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
        parseMessage(json, out, 18, Callback_Nexus);
        break;
      }
      case 1: { // internal
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
        parseMessage(json, out, 26, Callback_Internal);
        break;
      }
      case 2: { // nexus_handler
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
        parseMessage(json, out, 34, Callback_NexusHandler);
        break;
      }
      case 3: { // links
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 802, Link), false);
        break;
      }
    }
  }
}

export const Callback: MessageType = messageType(
  'temporal.api.common.v1.Callback',
  parse_Callback,
  () => [
    field(2, 'nexus', 'message', { type: () => Callback_Nexus, oneof: 0, explicitPresence: true }),
    field(3, 'internal', 'message', { type: () => Callback_Internal, oneof: 0, explicitPresence: true }),
    field(4, 'nexus_handler', 'message', { jsonName: 'nexusHandler', type: () => Callback_NexusHandler, oneof: 0, explicitPresence: true }),
    field(100, 'links', 'message', { cardinality: 'repeated', type: () => Link }),
  ],
);

const keysOf_Callback_Nexus = keyTable('temporal.api.common.v1.Callback.Nexus', [
  'url',
  'header',
]);

function parse_Callback_Nexus(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Callback_Nexus); field >= 0; field = json.nextField(keysOf_Callback_Nexus)) {
    switch (field) {
      case 0: { // url
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // header
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMap(json, out, 18, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
    }
  }
}

export const Callback_Nexus: MessageType = messageType(
  'temporal.api.common.v1.Callback.Nexus',
  parse_Callback_Nexus,
  () => [
    field(1, 'url', 'string'),
    field(2, 'header', 'string', { cardinality: 'map', mapKey: 'string' }),
  ],
);

const keysOf_Callback_Internal = keyTable('temporal.api.common.v1.Callback.Internal', [
  'data',
]);

function parse_Callback_Internal(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Callback_Internal); field >= 0; field = json.nextField(keysOf_Callback_Internal)) {
    switch (field) {
      case 0: { // data
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

export const Callback_Internal: MessageType = messageType(
  'temporal.api.common.v1.Callback.Internal',
  parse_Callback_Internal,
  () => [
    field(1, 'data', 'bytes'),
  ],
);

const keysOf_Callback_NexusHandler = keyTable('temporal.api.common.v1.Callback.NexusHandler', [
  'taskQueueName task_queue_name',
  'service',
  'operation',
  'sourceContext source_context',
]);

function parse_Callback_NexusHandler(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Callback_NexusHandler); field >= 0; field = json.nextField(keysOf_Callback_NexusHandler)) {
    switch (field) {
      case 0: { // task_queue_name
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
      case 3: { // source_context
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, Payload);
        break;
      }
    }
  }
}

export const Callback_NexusHandler: MessageType = messageType(
  'temporal.api.common.v1.Callback.NexusHandler',
  parse_Callback_NexusHandler,
  () => [
    field(1, 'task_queue_name', 'string', { jsonName: 'taskQueueName' }),
    field(2, 'service', 'string'),
    field(3, 'operation', 'string'),
    field(4, 'source_context', 'message', { jsonName: 'sourceContext', type: () => Payload, explicitPresence: true }),
  ],
);

const keysOf_Link = keyTable('temporal.api.common.v1.Link', [
  'workflowEvent workflow_event',
  'batchJob batch_job',
  'activity',
  'nexusOperation nexus_operation',
  'workflow',
  'callback',
]);

function parse_Link(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Link); field >= 0; field = json.nextField(keysOf_Link)) {
    switch (field) {
      case 0: { // workflow_event
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
        parseMessage(json, out, 10, Link_WorkflowEvent);
        break;
      }
      case 1: { // batch_job
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
        parseMessage(json, out, 18, Link_BatchJob);
        break;
      }
      case 2: { // activity
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
        parseMessage(json, out, 26, Link_Activity);
        break;
      }
      case 3: { // nexus_operation
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, Link_NexusOperation);
        break;
      }
      case 4: { // workflow
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 42, Link_Workflow);
        break;
      }
      case 5: { // callback
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 50, Link_Callback);
        break;
      }
    }
  }
}

export const Link: MessageType = messageType(
  'temporal.api.common.v1.Link',
  parse_Link,
  () => [
    field(1, 'workflow_event', 'message', { jsonName: 'workflowEvent', type: () => Link_WorkflowEvent, oneof: 0, explicitPresence: true }),
    field(2, 'batch_job', 'message', { jsonName: 'batchJob', type: () => Link_BatchJob, oneof: 0, explicitPresence: true }),
    field(3, 'activity', 'message', { type: () => Link_Activity, oneof: 0, explicitPresence: true }),
    field(4, 'nexus_operation', 'message', { jsonName: 'nexusOperation', type: () => Link_NexusOperation, oneof: 0, explicitPresence: true }),
    field(5, 'workflow', 'message', { type: () => Link_Workflow, oneof: 0, explicitPresence: true }),
    field(6, 'callback', 'message', { type: () => Link_Callback, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_Link_WorkflowEvent = keyTable('temporal.api.common.v1.Link.WorkflowEvent', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'eventRef event_ref',
  'requestIdRef request_id_ref',
]);

function parse_Link_WorkflowEvent(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Link_WorkflowEvent); field >= 0; field = json.nextField(keysOf_Link_WorkflowEvent)) {
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
      case 3: { // event_ref
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('reference');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 802, Link_WorkflowEvent_EventReference);
        break;
      }
      case 4: { // request_id_ref
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('reference');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 810, Link_WorkflowEvent_RequestIdReference);
        break;
      }
    }
  }
}

export const Link_WorkflowEvent: MessageType = messageType(
  'temporal.api.common.v1.Link.WorkflowEvent',
  parse_Link_WorkflowEvent,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(100, 'event_ref', 'message', { jsonName: 'eventRef', type: () => Link_WorkflowEvent_EventReference, oneof: 0, explicitPresence: true }),
    field(101, 'request_id_ref', 'message', { jsonName: 'requestIdRef', type: () => Link_WorkflowEvent_RequestIdReference, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_Link_WorkflowEvent_EventReference = keyTable('temporal.api.common.v1.Link.WorkflowEvent.EventReference', [
  'eventId event_id',
  'eventType event_type',
]);

function parse_Link_WorkflowEvent_EventReference(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link_WorkflowEvent_EventReference); field >= 0; field = json.nextField(keysOf_Link_WorkflowEvent_EventReference)) {
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
      case 1: { // event_type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_EventType);
        break;
      }
    }
  }
}

export const Link_WorkflowEvent_EventReference: MessageType = messageType(
  'temporal.api.common.v1.Link.WorkflowEvent.EventReference',
  parse_Link_WorkflowEvent_EventReference,
  () => [
    field(1, 'event_id', 'int64', { jsonName: 'eventId' }),
    field(2, 'event_type', 'enum', { jsonName: 'eventType', type: () => enums_v1_EventType }),
  ],
);

const keysOf_Link_WorkflowEvent_RequestIdReference = keyTable('temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference', [
  'requestId request_id',
  'eventType event_type',
]);

function parse_Link_WorkflowEvent_RequestIdReference(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link_WorkflowEvent_RequestIdReference); field >= 0; field = json.nextField(keysOf_Link_WorkflowEvent_RequestIdReference)) {
    switch (field) {
      case 0: { // request_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // event_type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_EventType);
        break;
      }
    }
  }
}

export const Link_WorkflowEvent_RequestIdReference: MessageType = messageType(
  'temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference',
  parse_Link_WorkflowEvent_RequestIdReference,
  () => [
    field(1, 'request_id', 'string', { jsonName: 'requestId' }),
    field(2, 'event_type', 'enum', { jsonName: 'eventType', type: () => enums_v1_EventType }),
  ],
);

const keysOf_Link_BatchJob = keyTable('temporal.api.common.v1.Link.BatchJob', [
  'jobId job_id',
]);

function parse_Link_BatchJob(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link_BatchJob); field >= 0; field = json.nextField(keysOf_Link_BatchJob)) {
    switch (field) {
      case 0: { // job_id
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

export const Link_BatchJob: MessageType = messageType(
  'temporal.api.common.v1.Link.BatchJob',
  parse_Link_BatchJob,
  () => [
    field(1, 'job_id', 'string', { jsonName: 'jobId' }),
  ],
);

const keysOf_Link_Activity = keyTable('temporal.api.common.v1.Link.Activity', [
  'namespace',
  'activityId activity_id',
  'runId run_id',
]);

function parse_Link_Activity(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link_Activity); field >= 0; field = json.nextField(keysOf_Link_Activity)) {
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

export const Link_Activity: MessageType = messageType(
  'temporal.api.common.v1.Link.Activity',
  parse_Link_Activity,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'activity_id', 'string', { jsonName: 'activityId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_Link_NexusOperation = keyTable('temporal.api.common.v1.Link.NexusOperation', [
  'namespace',
  'operationId operation_id',
  'runId run_id',
]);

function parse_Link_NexusOperation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link_NexusOperation); field >= 0; field = json.nextField(keysOf_Link_NexusOperation)) {
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

export const Link_NexusOperation: MessageType = messageType(
  'temporal.api.common.v1.Link.NexusOperation',
  parse_Link_NexusOperation,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_Link_Workflow = keyTable('temporal.api.common.v1.Link.Workflow', [
  'namespace',
  'workflowId workflow_id',
  'runId run_id',
  'reason',
]);

function parse_Link_Workflow(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link_Workflow); field >= 0; field = json.nextField(keysOf_Link_Workflow)) {
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
    }
  }
}

export const Link_Workflow: MessageType = messageType(
  'temporal.api.common.v1.Link.Workflow',
  parse_Link_Workflow,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(3, 'run_id', 'string', { jsonName: 'runId' }),
    field(4, 'reason', 'string'),
  ],
);

const keysOf_Link_Callback = keyTable('temporal.api.common.v1.Link.Callback', [
  'namespace',
  'execution',
  'componentPath component_path',
  'requestId request_id',
]);

function parse_Link_Callback(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link_Callback); field >= 0; field = json.nextField(keysOf_Link_Callback)) {
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
        parseMessage(json, out, 18, Execution);
        break;
      }
      case 2: { // component_path
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 26, true), false);
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
    }
  }
}

export const Link_Callback: MessageType = messageType(
  'temporal.api.common.v1.Link.Callback',
  parse_Link_Callback,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'execution', 'message', { type: () => Execution, explicitPresence: true }),
    field(3, 'component_path', 'string', { jsonName: 'componentPath', cardinality: 'repeated' }),
    field(4, 'request_id', 'string', { jsonName: 'requestId' }),
  ],
);

const keysOf_Principal = keyTable('temporal.api.common.v1.Principal', [
  'type',
  'name',
]);

function parse_Principal(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Principal); field >= 0; field = json.nextField(keysOf_Principal)) {
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
      case 1: { // name
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

export const Principal: MessageType = messageType(
  'temporal.api.common.v1.Principal',
  parse_Principal,
  () => [
    field(1, 'type', 'string'),
    field(2, 'name', 'string'),
  ],
);

const keysOf_Priority = keyTable('temporal.api.common.v1.Priority', [
  'priorityKey priority_key',
  'fairnessKey fairness_key',
  'fairnessWeight fairness_weight',
]);

function parse_Priority(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Priority); field >= 0; field = json.nextField(keysOf_Priority)) {
    switch (field) {
      case 0: { // priority_key
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // fairness_key
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // fairness_weight
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseFloat32(json, out, 29, false);
        break;
      }
    }
  }
}

export const Priority: MessageType = messageType(
  'temporal.api.common.v1.Priority',
  parse_Priority,
  () => [
    field(1, 'priority_key', 'int32', { jsonName: 'priorityKey' }),
    field(2, 'fairness_key', 'string', { jsonName: 'fairnessKey' }),
    field(3, 'fairness_weight', 'float', { jsonName: 'fairnessWeight' }),
  ],
);

const keysOf_WorkerSelector = keyTable('temporal.api.common.v1.WorkerSelector', [
  'workerInstanceKey worker_instance_key',
]);

function parse_WorkerSelector(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_WorkerSelector); field >= 0; field = json.nextField(keysOf_WorkerSelector)) {
    switch (field) {
      case 0: { // worker_instance_key
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('selector');
          break;
        }
        oneof0 = true;
        parseString(json, out, 10, true);
        break;
      }
    }
  }
}

export const WorkerSelector: MessageType = messageType(
  'temporal.api.common.v1.WorkerSelector',
  parse_WorkerSelector,
  () => [
    field(1, 'worker_instance_key', 'string', { jsonName: 'workerInstanceKey', oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_OnConflictOptions = keyTable('temporal.api.common.v1.OnConflictOptions', [
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
  'temporal.api.common.v1.OnConflictOptions',
  parse_OnConflictOptions,
  () => [
    field(1, 'attach_request_id', 'bool', { jsonName: 'attachRequestId' }),
    field(2, 'attach_completion_callbacks', 'bool', { jsonName: 'attachCompletionCallbacks' }),
    field(3, 'attach_links', 'bool', { jsonName: 'attachLinks' }),
  ],
);

const keysOf_TimeSkippingConfig = keyTable('temporal.api.common.v1.TimeSkippingConfig', [
  'enabled',
  'fastForwardConfig fast_forward_config',
  'disablePropagation disable_propagation',
  'maxSessionSkipCount max_session_skip_count',
]);

function parse_TimeSkippingConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimeSkippingConfig); field >= 0; field = json.nextField(keysOf_TimeSkippingConfig)) {
    switch (field) {
      case 0: { // enabled
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
      case 1: { // fast_forward_config
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, FastForwardConfig);
        break;
      }
      case 2: { // disable_propagation
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // max_session_skip_count
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt32(json, out, 32, false);
        break;
      }
    }
  }
}

export const TimeSkippingConfig: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingConfig',
  parse_TimeSkippingConfig,
  () => [
    field(1, 'enabled', 'bool'),
    field(2, 'fast_forward_config', 'message', { jsonName: 'fastForwardConfig', type: () => FastForwardConfig, explicitPresence: true }),
    field(3, 'disable_propagation', 'bool', { jsonName: 'disablePropagation' }),
    field(4, 'max_session_skip_count', 'int32', { jsonName: 'maxSessionSkipCount' }),
  ],
);

const keysOf_FastForwardConfig = keyTable('temporal.api.common.v1.FastForwardConfig', [
  'id',
  'duration',
]);

function parse_FastForwardConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_FastForwardConfig); field >= 0; field = json.nextField(keysOf_FastForwardConfig)) {
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
      case 1: { // duration
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

export const FastForwardConfig: MessageType = messageType(
  'temporal.api.common.v1.FastForwardConfig',
  parse_FastForwardConfig,
  () => [
    field(1, 'id', 'string'),
    field(2, 'duration', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_TimeSkippingStatePropagation = keyTable('temporal.api.common.v1.TimeSkippingStatePropagation', [
  'initialSkippedDuration initial_skipped_duration',
  'fastForwardTargetTime fast_forward_target_time',
  'initialSkipCount initial_skip_count',
]);

function parse_TimeSkippingStatePropagation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimeSkippingStatePropagation); field >= 0; field = json.nextField(keysOf_TimeSkippingStatePropagation)) {
    switch (field) {
      case 0: { // initial_skipped_duration
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Duration);
        break;
      }
      case 1: { // fast_forward_target_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // initial_skip_count
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

export const TimeSkippingStatePropagation: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingStatePropagation',
  parse_TimeSkippingStatePropagation,
  () => [
    field(1, 'initial_skipped_duration', 'message', { jsonName: 'initialSkippedDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(2, 'fast_forward_target_time', 'message', { jsonName: 'fastForwardTargetTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'initial_skip_count', 'int32', { jsonName: 'initialSkipCount' }),
  ],
);

const keysOf_TimeSkippingInfo = keyTable('temporal.api.common.v1.TimeSkippingInfo', [
  'currentTime current_time',
  'effectiveConfig effective_config',
  'fastForwardInfo fast_forward_info',
  'currentSessionSkipCount current_session_skip_count',
]);

function parse_TimeSkippingInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimeSkippingInfo); field >= 0; field = json.nextField(keysOf_TimeSkippingInfo)) {
    switch (field) {
      case 0: { // current_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // effective_config
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, TimeSkippingConfig);
        break;
      }
      case 2: { // fast_forward_info
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 34, TimeSkippingFastForwardInfo);
        break;
      }
      case 3: { // current_session_skip_count
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt32(json, out, 48, false);
        break;
      }
    }
  }
}

export const TimeSkippingInfo: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingInfo',
  parse_TimeSkippingInfo,
  () => [
    field(1, 'current_time', 'message', { jsonName: 'currentTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'effective_config', 'message', { jsonName: 'effectiveConfig', type: () => TimeSkippingConfig, explicitPresence: true }),
    field(4, 'fast_forward_info', 'message', { jsonName: 'fastForwardInfo', type: () => TimeSkippingFastForwardInfo, explicitPresence: true }),
    field(6, 'current_session_skip_count', 'int32', { jsonName: 'currentSessionSkipCount' }),
  ],
);

const keysOf_TimeSkippingFastForwardInfo = keyTable('temporal.api.common.v1.TimeSkippingFastForwardInfo', [
  'fastForwardDuration fast_forward_duration',
  'fastForwardId fast_forward_id',
  'targetTime target_time',
  'hasCompleted has_completed',
]);

function parse_TimeSkippingFastForwardInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TimeSkippingFastForwardInfo); field >= 0; field = json.nextField(keysOf_TimeSkippingFastForwardInfo)) {
    switch (field) {
      case 0: { // fast_forward_duration
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Duration);
        break;
      }
      case 1: { // fast_forward_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // target_time
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Timestamp);
        break;
      }
      case 3: { // has_completed
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

export const TimeSkippingFastForwardInfo: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingFastForwardInfo',
  parse_TimeSkippingFastForwardInfo,
  () => [
    field(1, 'fast_forward_duration', 'message', { jsonName: 'fastForwardDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(2, 'fast_forward_id', 'string', { jsonName: 'fastForwardId' }),
    field(3, 'target_time', 'message', { jsonName: 'targetTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'has_completed', 'bool', { jsonName: 'hasCompleted' }),
  ],
);

