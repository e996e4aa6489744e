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
import { type MapValue, printMap } from '../../../../src/codec/json/print-map.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printPayload, printPayloads, printSearchAttribute } from '../../../../src/codec/json/print-payload.ts';
import { printBytes, printEnum, printString } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import { WireReader } from '../../../../src/codec/wire/reader.ts';
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

function print_DataBlob(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // encoding_type
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(DataBlob, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_encodingType);
          printEnum(value, out, enums_v1_EncodingType);
        }
        break;
      }
      case 2: { // data
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(DataBlob, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_data);
          out.base64(wire.buf, wire.pos, stop);
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

export const DataBlob: MessageType = messageType(
  'temporal.api.common.v1.DataBlob',
  parse_DataBlob,
  print_DataBlob,
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

function print_Payloads(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // payloads
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Payloads, wire, start, end, out, mark);
        last = 1;
        out.key(key_payloads);
        out.byte(91);
        do {
          out.element();
          Payload.print(wire, wire.delimited(end), out);
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

export const Payloads: MessageType = messageType(
  'temporal.api.common.v1.Payloads',
  (json, out) => parsePayloads(json, out, parse_Payloads, () => Payload),
  (wire, end, out) => printPayloads(wire, end, out, print_Payloads, () => Payload),
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

const valueOf_Payload_metadata: MapValue = {
  tag: 18,
  isMessage: false,
  print: printBytes,
  printZero: (out) => out.ascii('""'),
};

function print_Payload(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // metadata
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Payload, wire, start, end, out, mark);
        last = 1;
        out.key(key_metadata);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_Payload_metadata);
        out.byte(125);
        break;
      }
      case 2: { // data
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Payload, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_data);
          out.base64(wire.buf, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // external_payloads
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Payload, wire, start, end, out, mark);
        last = 3;
        out.key(key_externalPayloads);
        out.byte(91);
        do {
          out.element();
          Payload_ExternalPayloadDetails.print(wire, wire.delimited(end), out);
        } while (wire.more(26, end));
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

export const Payload: MessageType = messageType(
  'temporal.api.common.v1.Payload',
  (json, out) => parsePayload(json, out, parse_Payload),
  (wire, end, out) => printPayload(wire, end, out, print_Payload),
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

function print_Payload_ExternalPayloadDetails(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // size_bytes
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Payload_ExternalPayloadDetails, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_sizeBytes);
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

export const Payload_ExternalPayloadDetails: MessageType = messageType(
  'temporal.api.common.v1.Payload.ExternalPayloadDetails',
  parse_Payload_ExternalPayloadDetails,
  print_Payload_ExternalPayloadDetails,
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

const valueOf_SearchAttributes_indexed_fields: MapValue = {
  tag: 18,
  isMessage: true,
  print: (wire, end, out) => printSearchAttribute(wire, wire.delimited(end), out, Payload.print),
  printZero: (out) => Payload.print(new WireReader(new Uint8Array(0)), 0, out),
};

function print_SearchAttributes(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // indexed_fields
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(SearchAttributes, wire, start, end, out, mark);
        last = 1;
        out.key(key_indexedFields);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_SearchAttributes_indexed_fields);
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

export const SearchAttributes: MessageType = messageType(
  'temporal.api.common.v1.SearchAttributes',
  parse_SearchAttributes,
  print_SearchAttributes,
  () => [
    field(1, 'indexed_fields', 'message', { jsonName: 'indexedFields', cardinality: 'map', type: () => Payload, mapKey: 'string' }),
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

const valueOf_Memo_fields: MapValue = {
  tag: 18,
  isMessage: true,
  print: (wire, end, out) => Payload.print(wire, wire.delimited(end), out),
  printZero: (out) => Payload.print(new WireReader(new Uint8Array(0)), 0, out),
};

function print_Memo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // fields
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Memo, wire, start, end, out, mark);
        last = 1;
        out.key(key_fields);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_Memo_fields);
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

export const Memo: MessageType = messageType(
  'temporal.api.common.v1.Memo',
  parse_Memo,
  print_Memo,
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

const valueOf_Header_fields: MapValue = {
  tag: 18,
  isMessage: true,
  print: (wire, end, out) => Payload.print(wire, wire.delimited(end), out),
  printZero: (out) => Payload.print(new WireReader(new Uint8Array(0)), 0, out),
};

function print_Header(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // fields
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Header, wire, start, end, out, mark);
        last = 1;
        out.key(key_fields);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_Header_fields);
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

export const Header: MessageType = messageType(
  'temporal.api.common.v1.Header',
  parse_Header,
  print_Header,
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

function print_WorkflowExecution(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(WorkflowExecution, wire, start, end, out, mark);
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
        if (last >= 2) return printReordered(WorkflowExecution, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
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

export const WorkflowExecution: MessageType = messageType(
  'temporal.api.common.v1.WorkflowExecution',
  parse_WorkflowExecution,
  print_WorkflowExecution,
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

function print_Execution(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // type
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(Execution, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_type);
          printEnum(value, out, enums_v1_ExecutionType);
        }
        break;
      }
      case 2: { // business_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Execution, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_businessId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // run_id
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Execution, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
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

export const Execution: MessageType = messageType(
  'temporal.api.common.v1.Execution',
  parse_Execution,
  print_Execution,
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

function print_WorkflowType(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(WorkflowType, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_name);
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

export const WorkflowType: MessageType = messageType(
  'temporal.api.common.v1.WorkflowType',
  parse_WorkflowType,
  print_WorkflowType,
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

function print_ActivityType(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(ActivityType, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_name);
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

export const ActivityType: MessageType = messageType(
  'temporal.api.common.v1.ActivityType',
  parse_ActivityType,
  print_ActivityType,
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

function print_RetryPolicy(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // initial_interval
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(RetryPolicy, wire, start, end, out, mark);
        last = 1;
        out.key(key_initialInterval);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // backoff_coefficient
        if (tag !== 17) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(RetryPolicy, wire, start, end, out, mark);
        last = 2;
        const value = wire.double();
        if (!Object.is(value, 0)) {
          out.key(key_backoffCoefficient);
          out.double(value);
        }
        break;
      }
      case 3: { // maximum_interval
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(RetryPolicy, wire, start, end, out, mark);
        last = 3;
        out.key(key_maximumInterval);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // maximum_attempts
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(RetryPolicy, wire, start, end, out, mark);
        last = 4;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_maximumAttempts);
          out.integer(value);
        }
        break;
      }
      case 5: { // non_retryable_error_types
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(RetryPolicy, wire, start, end, out, mark);
        last = 5;
        out.key(key_nonRetryableErrorTypes);
        out.byte(91);
        do {
          out.element();
          printString(wire, end, out);
        } while (wire.more(42, end));
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

export const RetryPolicy: MessageType = messageType(
  'temporal.api.common.v1.RetryPolicy',
  parse_RetryPolicy,
  print_RetryPolicy,
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

function print_MeteringMetadata(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 13: { // nonfirst_local_activity_execution_attempts
        if (tag !== 104) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(MeteringMetadata, wire, start, end, out, mark);
        last = 1;
        const value = wire.uint32();
        if (value !== 0) {
          out.key(key_nonfirstLocalActivityExecutionAttempts);
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

export const MeteringMetadata: MessageType = messageType(
  'temporal.api.common.v1.MeteringMetadata',
  parse_MeteringMetadata,
  print_MeteringMetadata,
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

function print_WorkerVersionStamp(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(WorkerVersionStamp, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_buildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // use_versioning
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkerVersionStamp, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        if (value) {
          out.key(key_useVersioning);
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

export const WorkerVersionStamp: MessageType = messageType(
  'temporal.api.common.v1.WorkerVersionStamp',
  parse_WorkerVersionStamp,
  print_WorkerVersionStamp,
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

function print_WorkerVersionCapabilities(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(WorkerVersionCapabilities, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_buildId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // use_versioning
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(WorkerVersionCapabilities, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        if (value) {
          out.key(key_useVersioning);
          out.bool(value);
        }
        break;
      }
      case 4: { // deployment_series_name
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(WorkerVersionCapabilities, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_deploymentSeriesName);
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

export const WorkerVersionCapabilities: MessageType = messageType(
  'temporal.api.common.v1.WorkerVersionCapabilities',
  parse_WorkerVersionCapabilities,
  print_WorkerVersionCapabilities,
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

function print_ResetOptions(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // first_workflow_task
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ResetOptions, wire, start, end, out, mark);
        last = 1;
        out.key(key_firstWorkflowTask);
        google_protobuf_Empty.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // last_workflow_task
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ResetOptions, wire, start, end, out, mark);
        last = 1;
        out.key(key_lastWorkflowTask);
        google_protobuf_Empty.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // workflow_task_id
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ResetOptions, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        out.key(key_workflowTaskId);
        out.int64(wire.lo, wire.hi);
        break;
      }
      case 4: { // build_id
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ResetOptions, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        out.key(key_buildId);
        out.string(wire, wire.pos, stop);
        wire.pos = stop;
        break;
      }
      case 10: { // reset_reapply_type
        if (tag !== 80) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 5) return printReordered(ResetOptions, wire, start, end, out, mark);
        last = 5;
        if (value !== 0) {
          out.key(key_resetReapplyType);
          printEnum(value, out, enums_v1_ResetReapplyType);
        }
        break;
      }
      case 11: { // current_run_only
        if (tag !== 88) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(ResetOptions, wire, start, end, out, mark);
        last = 6;
        const value = wire.bool();
        if (value) {
          out.key(key_currentRunOnly);
          out.bool(value);
        }
        break;
      }
      case 12: { // reset_reapply_exclude_types
        if (tag === 98) {
          const stop = wire.delimited(end);
          if (wire.pos === stop) break;
          if (last >= 7) return printReordered(ResetOptions, wire, start, end, out, mark);
          last = 7;
          out.key(key_resetReapplyExcludeTypes);
          out.byte(91);
          while (wire.pos < stop) {
            const value = wire.int32();
            out.element();
            printEnum(value, out, enums_v1_ResetReapplyExcludeType);
          }
          if (wire.pos > stop) throw wire.malformed('a value that reaches beyond its packed field');
          out.byte(93);
          break;
        }
        if (tag !== 96) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(ResetOptions, wire, start, end, out, mark);
        last = 7;
        out.key(key_resetReapplyExcludeTypes);
        out.byte(91);
        do {
          const value = wire.int32();
          out.element();
          printEnum(value, out, enums_v1_ResetReapplyExcludeType);
        } while (wire.more(96, end));
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

export const ResetOptions: MessageType = messageType(
  'temporal.api.common.v1.ResetOptions',
  parse_ResetOptions,
  print_ResetOptions,
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

function print_Callback(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 2: { // nexus
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Callback, wire, start, end, out, mark);
        last = 1;
        out.key(key_nexus);
        Callback_Nexus.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // internal
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Callback, wire, start, end, out, mark);
        last = 1;
        out.key(key_internal);
        Callback_Internal.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // nexus_handler
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Callback, wire, start, end, out, mark);
        last = 1;
        out.key(key_nexusHandler);
        Callback_NexusHandler.print(wire, wire.delimited(end), out);
        break;
      }
      case 100: { // links
        if (tag !== 802) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(Callback, wire, start, end, out, mark);
        last = 4;
        out.key(key_links);
        out.byte(91);
        do {
          out.element();
          Link.print(wire, wire.delimited(end), out);
        } while (wire.more(802, end));
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

export const Callback: MessageType = messageType(
  'temporal.api.common.v1.Callback',
  parse_Callback,
  print_Callback,
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

const valueOf_Callback_Nexus_header: MapValue = {
  tag: 18,
  isMessage: false,
  print: printString,
  printZero: (out) => out.ascii('""'),
};

function print_Callback_Nexus(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // url
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Callback_Nexus, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_url);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // header
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Callback_Nexus, wire, start, end, out, mark);
        last = 2;
        out.key(key_header);
        out.byte(123);
        printMap(wire, end, out, 18, 'string', valueOf_Callback_Nexus_header);
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

export const Callback_Nexus: MessageType = messageType(
  'temporal.api.common.v1.Callback.Nexus',
  parse_Callback_Nexus,
  print_Callback_Nexus,
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

function print_Callback_Internal(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // data
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Callback_Internal, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_data);
          out.base64(wire.buf, wire.pos, stop);
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

export const Callback_Internal: MessageType = messageType(
  'temporal.api.common.v1.Callback.Internal',
  parse_Callback_Internal,
  print_Callback_Internal,
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

function print_Callback_NexusHandler(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // task_queue_name
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Callback_NexusHandler, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_taskQueueName);
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
        if (last >= 2) return printReordered(Callback_NexusHandler, wire, start, end, out, mark);
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
        if (last >= 3) return printReordered(Callback_NexusHandler, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_operation);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // source_context
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(Callback_NexusHandler, wire, start, end, out, mark);
        last = 4;
        out.key(key_sourceContext);
        Payload.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const Callback_NexusHandler: MessageType = messageType(
  'temporal.api.common.v1.Callback.NexusHandler',
  parse_Callback_NexusHandler,
  print_Callback_NexusHandler,
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

function print_Link(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // workflow_event
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link, wire, start, end, out, mark);
        last = 1;
        out.key(key_workflowEvent);
        Link_WorkflowEvent.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // batch_job
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link, wire, start, end, out, mark);
        last = 1;
        out.key(key_batchJob);
        Link_BatchJob.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // activity
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link, wire, start, end, out, mark);
        last = 1;
        out.key(key_activity);
        Link_Activity.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // nexus_operation
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link, wire, start, end, out, mark);
        last = 1;
        out.key(key_nexusOperation);
        Link_NexusOperation.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // workflow
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link, wire, start, end, out, mark);
        last = 1;
        out.key(key_workflow);
        Link_Workflow.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // callback
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link, wire, start, end, out, mark);
        last = 1;
        out.key(key_callback);
        Link_Callback.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const Link: MessageType = messageType(
  'temporal.api.common.v1.Link',
  parse_Link,
  print_Link,
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

function print_Link_WorkflowEvent(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // namespace
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_WorkflowEvent, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // workflow_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Link_WorkflowEvent, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_workflowId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // run_id
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Link_WorkflowEvent, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 100: { // event_ref
        if (tag !== 802) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(Link_WorkflowEvent, wire, start, end, out, mark);
        last = 4;
        out.key(key_eventRef);
        Link_WorkflowEvent_EventReference.print(wire, wire.delimited(end), out);
        break;
      }
      case 101: { // request_id_ref
        if (tag !== 810) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(Link_WorkflowEvent, wire, start, end, out, mark);
        last = 4;
        out.key(key_requestIdRef);
        Link_WorkflowEvent_RequestIdReference.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const Link_WorkflowEvent: MessageType = messageType(
  'temporal.api.common.v1.Link.WorkflowEvent',
  parse_Link_WorkflowEvent,
  print_Link_WorkflowEvent,
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

function print_Link_WorkflowEvent_EventReference(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // event_id
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_WorkflowEvent_EventReference, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_eventId);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 2: { // event_type
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 2) return printReordered(Link_WorkflowEvent_EventReference, wire, start, end, out, mark);
        last = 2;
        if (value !== 0) {
          out.key(key_eventType);
          printEnum(value, out, enums_v1_EventType);
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

export const Link_WorkflowEvent_EventReference: MessageType = messageType(
  'temporal.api.common.v1.Link.WorkflowEvent.EventReference',
  parse_Link_WorkflowEvent_EventReference,
  print_Link_WorkflowEvent_EventReference,
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

function print_Link_WorkflowEvent_RequestIdReference(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // request_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_WorkflowEvent_RequestIdReference, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_requestId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // event_type
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 2) return printReordered(Link_WorkflowEvent_RequestIdReference, wire, start, end, out, mark);
        last = 2;
        if (value !== 0) {
          out.key(key_eventType);
          printEnum(value, out, enums_v1_EventType);
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

export const Link_WorkflowEvent_RequestIdReference: MessageType = messageType(
  'temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference',
  parse_Link_WorkflowEvent_RequestIdReference,
  print_Link_WorkflowEvent_RequestIdReference,
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

function print_Link_BatchJob(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // job_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_BatchJob, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_jobId);
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

export const Link_BatchJob: MessageType = messageType(
  'temporal.api.common.v1.Link.BatchJob',
  parse_Link_BatchJob,
  print_Link_BatchJob,
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

function print_Link_Activity(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // namespace
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_Activity, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // activity_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Link_Activity, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_activityId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // run_id
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Link_Activity, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
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

export const Link_Activity: MessageType = messageType(
  'temporal.api.common.v1.Link.Activity',
  parse_Link_Activity,
  print_Link_Activity,
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

function print_Link_NexusOperation(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // namespace
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_NexusOperation, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // operation_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Link_NexusOperation, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_operationId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // run_id
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Link_NexusOperation, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
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

export const Link_NexusOperation: MessageType = messageType(
  'temporal.api.common.v1.Link.NexusOperation',
  parse_Link_NexusOperation,
  print_Link_NexusOperation,
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

function print_Link_Workflow(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // namespace
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_Workflow, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // workflow_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Link_Workflow, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_workflowId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // run_id
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Link_Workflow, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_runId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // reason
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(Link_Workflow, wire, start, end, out, mark);
        last = 4;
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

export const Link_Workflow: MessageType = messageType(
  'temporal.api.common.v1.Link.Workflow',
  parse_Link_Workflow,
  print_Link_Workflow,
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

function print_Link_Callback(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // namespace
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Link_Callback, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // execution
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Link_Callback, wire, start, end, out, mark);
        last = 2;
        out.key(key_execution);
        Execution.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // component_path
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Link_Callback, wire, start, end, out, mark);
        last = 3;
        out.key(key_componentPath);
        out.byte(91);
        do {
          out.element();
          printString(wire, end, out);
        } while (wire.more(26, end));
        out.byte(93);
        break;
      }
      case 4: { // request_id
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(Link_Callback, wire, start, end, out, mark);
        last = 4;
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

export const Link_Callback: MessageType = messageType(
  'temporal.api.common.v1.Link.Callback',
  parse_Link_Callback,
  print_Link_Callback,
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

function print_Principal(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // type
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Principal, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_type);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // name
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Principal, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_name);
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

export const Principal: MessageType = messageType(
  'temporal.api.common.v1.Principal',
  parse_Principal,
  print_Principal,
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

function print_Priority(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // priority_key
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Priority, wire, start, end, out, mark);
        last = 1;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_priorityKey);
          out.integer(value);
        }
        break;
      }
      case 2: { // fairness_key
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Priority, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_fairnessKey);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // fairness_weight
        if (tag !== 29) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Priority, wire, start, end, out, mark);
        last = 3;
        const value = wire.float();
        if (!Object.is(value, 0)) {
          out.key(key_fairnessWeight);
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

export const Priority: MessageType = messageType(
  'temporal.api.common.v1.Priority',
  parse_Priority,
  print_Priority,
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

function print_WorkerSelector(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // worker_instance_key
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(WorkerSelector, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        out.key(key_workerInstanceKey);
        out.string(wire, wire.pos, stop);
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

export const WorkerSelector: MessageType = messageType(
  'temporal.api.common.v1.WorkerSelector',
  parse_WorkerSelector,
  print_WorkerSelector,
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
  'temporal.api.common.v1.OnConflictOptions',
  parse_OnConflictOptions,
  print_OnConflictOptions,
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

function print_TimeSkippingConfig(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // enabled
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TimeSkippingConfig, wire, start, end, out, mark);
        last = 1;
        const value = wire.bool();
        if (value) {
          out.key(key_enabled);
          out.bool(value);
        }
        break;
      }
      case 2: { // fast_forward_config
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TimeSkippingConfig, wire, start, end, out, mark);
        last = 2;
        out.key(key_fastForwardConfig);
        FastForwardConfig.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // disable_propagation
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TimeSkippingConfig, wire, start, end, out, mark);
        last = 3;
        const value = wire.bool();
        if (value) {
          out.key(key_disablePropagation);
          out.bool(value);
        }
        break;
      }
      case 4: { // max_session_skip_count
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(TimeSkippingConfig, wire, start, end, out, mark);
        last = 4;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_maxSessionSkipCount);
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

export const TimeSkippingConfig: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingConfig',
  parse_TimeSkippingConfig,
  print_TimeSkippingConfig,
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

function print_FastForwardConfig(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(FastForwardConfig, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_id);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // duration
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(FastForwardConfig, wire, start, end, out, mark);
        last = 2;
        out.key(key_duration);
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

export const FastForwardConfig: MessageType = messageType(
  'temporal.api.common.v1.FastForwardConfig',
  parse_FastForwardConfig,
  print_FastForwardConfig,
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

function print_TimeSkippingStatePropagation(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // initial_skipped_duration
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TimeSkippingStatePropagation, wire, start, end, out, mark);
        last = 1;
        out.key(key_initialSkippedDuration);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // fast_forward_target_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TimeSkippingStatePropagation, wire, start, end, out, mark);
        last = 2;
        out.key(key_fastForwardTargetTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // initial_skip_count
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TimeSkippingStatePropagation, wire, start, end, out, mark);
        last = 3;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_initialSkipCount);
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

export const TimeSkippingStatePropagation: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingStatePropagation',
  parse_TimeSkippingStatePropagation,
  print_TimeSkippingStatePropagation,
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

function print_TimeSkippingInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // current_time
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TimeSkippingInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_currentTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // effective_config
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TimeSkippingInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_effectiveConfig);
        TimeSkippingConfig.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // fast_forward_info
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TimeSkippingInfo, wire, start, end, out, mark);
        last = 3;
        out.key(key_fastForwardInfo);
        TimeSkippingFastForwardInfo.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // current_session_skip_count
        if (tag !== 48) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(TimeSkippingInfo, wire, start, end, out, mark);
        last = 4;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_currentSessionSkipCount);
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

export const TimeSkippingInfo: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingInfo',
  parse_TimeSkippingInfo,
  print_TimeSkippingInfo,
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

function print_TimeSkippingFastForwardInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // fast_forward_duration
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(TimeSkippingFastForwardInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_fastForwardDuration);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // fast_forward_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TimeSkippingFastForwardInfo, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_fastForwardId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // target_time
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(TimeSkippingFastForwardInfo, wire, start, end, out, mark);
        last = 3;
        out.key(key_targetTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // has_completed
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(TimeSkippingFastForwardInfo, wire, start, end, out, mark);
        last = 4;
        const value = wire.bool();
        if (value) {
          out.key(key_hasCompleted);
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

export const TimeSkippingFastForwardInfo: MessageType = messageType(
  'temporal.api.common.v1.TimeSkippingFastForwardInfo',
  parse_TimeSkippingFastForwardInfo,
  print_TimeSkippingFastForwardInfo,
  () => [
    field(1, 'fast_forward_duration', 'message', { jsonName: 'fastForwardDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(2, 'fast_forward_id', 'string', { jsonName: 'fastForwardId' }),
    field(3, 'target_time', 'message', { jsonName: 'targetTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(4, 'has_completed', 'bool', { jsonName: 'hasCompleted' }),
  ],
);

const key_activity = jsonKey("activity");
const key_activityId = jsonKey("activityId");
const key_attachCompletionCallbacks = jsonKey("attachCompletionCallbacks");
const key_attachLinks = jsonKey("attachLinks");
const key_attachRequestId = jsonKey("attachRequestId");
const key_backoffCoefficient = jsonKey("backoffCoefficient");
const key_batchJob = jsonKey("batchJob");
const key_buildId = jsonKey("buildId");
const key_businessId = jsonKey("businessId");
const key_callback = jsonKey("callback");
const key_componentPath = jsonKey("componentPath");
const key_currentRunOnly = jsonKey("currentRunOnly");
const key_currentSessionSkipCount = jsonKey("currentSessionSkipCount");
const key_currentTime = jsonKey("currentTime");
const key_data = jsonKey("data");
const key_deploymentSeriesName = jsonKey("deploymentSeriesName");
const key_disablePropagation = jsonKey("disablePropagation");
const key_duration = jsonKey("duration");
const key_effectiveConfig = jsonKey("effectiveConfig");
const key_enabled = jsonKey("enabled");
const key_encodingType = jsonKey("encodingType");
const key_eventId = jsonKey("eventId");
const key_eventRef = jsonKey("eventRef");
const key_eventType = jsonKey("eventType");
const key_execution = jsonKey("execution");
const key_externalPayloads = jsonKey("externalPayloads");
const key_fairnessKey = jsonKey("fairnessKey");
const key_fairnessWeight = jsonKey("fairnessWeight");
const key_fastForwardConfig = jsonKey("fastForwardConfig");
const key_fastForwardDuration = jsonKey("fastForwardDuration");
const key_fastForwardId = jsonKey("fastForwardId");
const key_fastForwardInfo = jsonKey("fastForwardInfo");
const key_fastForwardTargetTime = jsonKey("fastForwardTargetTime");
const key_fields = jsonKey("fields");
const key_firstWorkflowTask = jsonKey("firstWorkflowTask");
const key_hasCompleted = jsonKey("hasCompleted");
const key_header = jsonKey("header");
const key_id = jsonKey("id");
const key_indexedFields = jsonKey("indexedFields");
const key_initialInterval = jsonKey("initialInterval");
const key_initialSkipCount = jsonKey("initialSkipCount");
const key_initialSkippedDuration = jsonKey("initialSkippedDuration");
const key_internal = jsonKey("internal");
const key_jobId = jsonKey("jobId");
const key_lastWorkflowTask = jsonKey("lastWorkflowTask");
const key_links = jsonKey("links");
const key_maxSessionSkipCount = jsonKey("maxSessionSkipCount");
const key_maximumAttempts = jsonKey("maximumAttempts");
const key_maximumInterval = jsonKey("maximumInterval");
const key_metadata = jsonKey("metadata");
const key_name = jsonKey("name");
const key_namespace = jsonKey("namespace");
const key_nexus = jsonKey("nexus");
const key_nexusHandler = jsonKey("nexusHandler");
const key_nexusOperation = jsonKey("nexusOperation");
const key_nonRetryableErrorTypes = jsonKey("nonRetryableErrorTypes");
const key_nonfirstLocalActivityExecutionAttempts = jsonKey("nonfirstLocalActivityExecutionAttempts");
const key_operation = jsonKey("operation");
const key_operationId = jsonKey("operationId");
const key_payloads = jsonKey("payloads");
const key_priorityKey = jsonKey("priorityKey");
const key_reason = jsonKey("reason");
const key_requestId = jsonKey("requestId");
const key_requestIdRef = jsonKey("requestIdRef");
const key_resetReapplyExcludeTypes = jsonKey("resetReapplyExcludeTypes");
const key_resetReapplyType = jsonKey("resetReapplyType");
const key_runId = jsonKey("runId");
const key_service = jsonKey("service");
const key_sizeBytes = jsonKey("sizeBytes");
const key_sourceContext = jsonKey("sourceContext");
const key_targetTime = jsonKey("targetTime");
const key_taskQueueName = jsonKey("taskQueueName");
const key_type = jsonKey("type");
const key_url = jsonKey("url");
const key_useVersioning = jsonKey("useVersioning");
const key_workerInstanceKey = jsonKey("workerInstanceKey");
const key_workflow = jsonKey("workflow");
const key_workflowEvent = jsonKey("workflowEvent");
const key_workflowId = jsonKey("workflowId");
const key_workflowTaskId = jsonKey("workflowTaskId");
