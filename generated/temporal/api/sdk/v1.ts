// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64, parseUint32 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Payload as common_v1_Payload } from '../common/v1.ts';

/** temporal.api.sdk.v1.UserMetadata */
export interface UserMetadata {
  readonly summary?: common_v1_Payload;
  readonly details?: common_v1_Payload;
}

/** temporal.api.sdk.v1.EventGroupMarker */
export interface EventGroupMarker {
  readonly label?: EventGroupMarker_Label;
  readonly inboundEvent?: EventGroupMarker_InboundEvent;
  readonly inboundUpdate?: EventGroupMarker_InboundUpdate;
}

/** temporal.api.sdk.v1.EventGroupMarker.Label */
export interface EventGroupMarker_Label {
  readonly id?: string;
  readonly label?: common_v1_Payload;
}

/** temporal.api.sdk.v1.EventGroupMarker.InboundEvent */
export interface EventGroupMarker_InboundEvent {
  readonly inboundEventId?: string;
}

/** temporal.api.sdk.v1.EventGroupMarker.InboundUpdate */
export interface EventGroupMarker_InboundUpdate {
  readonly inboundUpdateId?: string;
}

/** temporal.api.sdk.v1.WorkflowTaskCompletedMetadata */
export interface WorkflowTaskCompletedMetadata {
  readonly coreUsedFlags?: readonly number[];
  readonly langUsedFlags?: readonly number[];
  readonly sdkName?: string;
  readonly sdkVersion?: string;
}

/** temporal.api.sdk.v1.EnhancedStackTrace */
export interface EnhancedStackTrace {
  readonly sdk?: StackTraceSDKInfo;
  readonly sources?: { readonly [key: string]: StackTraceFileSlice };
  readonly stacks?: readonly StackTrace[];
}

/** temporal.api.sdk.v1.StackTraceSDKInfo */
export interface StackTraceSDKInfo {
  readonly name?: string;
  readonly version?: string;
}

/** temporal.api.sdk.v1.StackTraceFileSlice */
export interface StackTraceFileSlice {
  readonly lineOffset?: number;
  readonly content?: string;
}

/** temporal.api.sdk.v1.StackTraceFileLocation */
export interface StackTraceFileLocation {
  readonly filePath?: string;
  readonly line?: number;
  readonly column?: number;
  readonly functionName?: string;
  readonly internalCode?: boolean;
}

/** temporal.api.sdk.v1.StackTrace */
export interface StackTrace {
  readonly locations?: readonly StackTraceFileLocation[];
}

/** temporal.api.sdk.v1.ExternalStorageReference */
export interface ExternalStorageReference {
  readonly driverName?: string;
  readonly claimData?: { readonly [key: string]: string };
}

/** temporal.api.sdk.v1.WorkerConfig */
export interface WorkerConfig {
  readonly workflowCacheSize?: number;
  readonly simplePollerBehavior?: WorkerConfig_SimplePollerBehavior;
  readonly autoscalingPollerBehavior?: WorkerConfig_AutoscalingPollerBehavior;
}

/** temporal.api.sdk.v1.WorkerConfig.SimplePollerBehavior */
export interface WorkerConfig_SimplePollerBehavior {
  readonly maxPollers?: number;
}

/** temporal.api.sdk.v1.WorkerConfig.AutoscalingPollerBehavior */
export interface WorkerConfig_AutoscalingPollerBehavior {
  readonly minPollers?: number;
  readonly maxPollers?: number;
  readonly initialPollers?: number;
}

/** temporal.api.sdk.v1.WorkflowMetadata */
export interface WorkflowMetadata {
  readonly definition?: WorkflowDefinition;
  readonly currentDetails?: string;
}

/** temporal.api.sdk.v1.WorkflowDefinition */
export interface WorkflowDefinition {
  readonly type?: string;
  readonly queryDefinitions?: readonly WorkflowInteractionDefinition[];
  readonly signalDefinitions?: readonly WorkflowInteractionDefinition[];
  readonly updateDefinitions?: readonly WorkflowInteractionDefinition[];
}

/** temporal.api.sdk.v1.WorkflowInteractionDefinition */
export interface WorkflowInteractionDefinition {
  readonly name?: string;
  readonly description?: string;
}

const keysOf_UserMetadata = keyTable('temporal.api.sdk.v1.UserMetadata', [
  'summary',
  'details',
]);

function parse_UserMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UserMetadata); field >= 0; field = json.nextField(keysOf_UserMetadata)) {
    switch (field) {
      case 0: { // summary
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Payload);
        break;
      }
      case 1: { // details
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payload);
        break;
      }
    }
  }
}

export const UserMetadata: MessageType = messageType(
  'temporal.api.sdk.v1.UserMetadata',
  parse_UserMetadata,
  () => [
    field(1, 'summary', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(2, 'details', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
  ],
);

const keysOf_EventGroupMarker = keyTable('temporal.api.sdk.v1.EventGroupMarker', [
  'label',
  'inboundEvent inbound_event',
  'inboundUpdate inbound_update',
]);

function parse_EventGroupMarker(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_EventGroupMarker); field >= 0; field = json.nextField(keysOf_EventGroupMarker)) {
    switch (field) {
      case 0: { // label
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
        parseMessage(json, out, 10, EventGroupMarker_Label);
        break;
      }
      case 1: { // inbound_event
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
        parseMessage(json, out, 18, EventGroupMarker_InboundEvent);
        break;
      }
      case 2: { // inbound_update
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
        parseMessage(json, out, 26, EventGroupMarker_InboundUpdate);
        break;
      }
    }
  }
}

export const EventGroupMarker: MessageType = messageType(
  'temporal.api.sdk.v1.EventGroupMarker',
  parse_EventGroupMarker,
  () => [
    field(1, 'label', 'message', { type: () => EventGroupMarker_Label, oneof: 0, explicitPresence: true }),
    field(2, 'inbound_event', 'message', { jsonName: 'inboundEvent', type: () => EventGroupMarker_InboundEvent, oneof: 0, explicitPresence: true }),
    field(3, 'inbound_update', 'message', { jsonName: 'inboundUpdate', type: () => EventGroupMarker_InboundUpdate, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_EventGroupMarker_Label = keyTable('temporal.api.sdk.v1.EventGroupMarker.Label', [
  'id',
  'label',
]);

function parse_EventGroupMarker_Label(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EventGroupMarker_Label); field >= 0; field = json.nextField(keysOf_EventGroupMarker_Label)) {
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
      case 1: { // label
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payload);
        break;
      }
    }
  }
}

export const EventGroupMarker_Label: MessageType = messageType(
  'temporal.api.sdk.v1.EventGroupMarker.Label',
  parse_EventGroupMarker_Label,
  () => [
    field(1, 'id', 'string'),
    field(2, 'label', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
  ],
);

const keysOf_EventGroupMarker_InboundEvent = keyTable('temporal.api.sdk.v1.EventGroupMarker.InboundEvent', [
  'inboundEventId inbound_event_id',
]);

function parse_EventGroupMarker_InboundEvent(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EventGroupMarker_InboundEvent); field >= 0; field = json.nextField(keysOf_EventGroupMarker_InboundEvent)) {
    switch (field) {
      case 0: { // inbound_event_id
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

export const EventGroupMarker_InboundEvent: MessageType = messageType(
  'temporal.api.sdk.v1.EventGroupMarker.InboundEvent',
  parse_EventGroupMarker_InboundEvent,
  () => [
    field(1, 'inbound_event_id', 'int64', { jsonName: 'inboundEventId' }),
  ],
);

const keysOf_EventGroupMarker_InboundUpdate = keyTable('temporal.api.sdk.v1.EventGroupMarker.InboundUpdate', [
  'inboundUpdateId inbound_update_id',
]);

function parse_EventGroupMarker_InboundUpdate(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EventGroupMarker_InboundUpdate); field >= 0; field = json.nextField(keysOf_EventGroupMarker_InboundUpdate)) {
    switch (field) {
      case 0: { // inbound_update_id
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

export const EventGroupMarker_InboundUpdate: MessageType = messageType(
  'temporal.api.sdk.v1.EventGroupMarker.InboundUpdate',
  parse_EventGroupMarker_InboundUpdate,
  () => [
    field(1, 'inbound_update_id', 'string', { jsonName: 'inboundUpdateId' }),
  ],
);

const keysOf_WorkflowTaskCompletedMetadata = keyTable('temporal.api.sdk.v1.WorkflowTaskCompletedMetadata', [
  'coreUsedFlags core_used_flags',
  'langUsedFlags lang_used_flags',
  'sdkName sdk_name',
  'sdkVersion sdk_version',
]);

function parse_WorkflowTaskCompletedMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowTaskCompletedMetadata); field >= 0; field = json.nextField(keysOf_WorkflowTaskCompletedMetadata)) {
    switch (field) {
      case 0: { // core_used_flags
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parsePacked(json, out, 10, (json, out) => parseUint32(json, out, 0, true));
        break;
      }
      case 1: { // lang_used_flags
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parsePacked(json, out, 18, (json, out) => parseUint32(json, out, 0, true));
        break;
      }
      case 2: { // sdk_name
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // sdk_version
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

export const WorkflowTaskCompletedMetadata: MessageType = messageType(
  'temporal.api.sdk.v1.WorkflowTaskCompletedMetadata',
  parse_WorkflowTaskCompletedMetadata,
  () => [
    field(1, 'core_used_flags', 'uint32', { jsonName: 'coreUsedFlags', cardinality: 'repeated' }),
    field(2, 'lang_used_flags', 'uint32', { jsonName: 'langUsedFlags', cardinality: 'repeated' }),
    field(3, 'sdk_name', 'string', { jsonName: 'sdkName' }),
    field(4, 'sdk_version', 'string', { jsonName: 'sdkVersion' }),
  ],
);

const keysOf_EnhancedStackTrace = keyTable('temporal.api.sdk.v1.EnhancedStackTrace', [
  'sdk',
  'sources',
  'stacks',
]);

function parse_EnhancedStackTrace(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EnhancedStackTrace); field >= 0; field = json.nextField(keysOf_EnhancedStackTrace)) {
    switch (field) {
      case 0: { // sdk
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, StackTraceSDKInfo);
        break;
      }
      case 1: { // sources
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMap(json, out, 18, 'string', (json, out) => parseMessage(json, out, 18, StackTraceFileSlice), false);
        break;
      }
      case 2: { // stacks
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, StackTrace), false);
        break;
      }
    }
  }
}

export const EnhancedStackTrace: MessageType = messageType(
  'temporal.api.sdk.v1.EnhancedStackTrace',
  parse_EnhancedStackTrace,
  () => [
    field(1, 'sdk', 'message', { type: () => StackTraceSDKInfo, explicitPresence: true }),
    field(2, 'sources', 'message', { cardinality: 'map', type: () => StackTraceFileSlice, mapKey: 'string' }),
    field(3, 'stacks', 'message', { cardinality: 'repeated', type: () => StackTrace }),
  ],
);

const keysOf_StackTraceSDKInfo = keyTable('temporal.api.sdk.v1.StackTraceSDKInfo', [
  'name',
  'version',
]);

function parse_StackTraceSDKInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StackTraceSDKInfo); field >= 0; field = json.nextField(keysOf_StackTraceSDKInfo)) {
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

export const StackTraceSDKInfo: MessageType = messageType(
  'temporal.api.sdk.v1.StackTraceSDKInfo',
  parse_StackTraceSDKInfo,
  () => [
    field(1, 'name', 'string'),
    field(2, 'version', 'string'),
  ],
);

const keysOf_StackTraceFileSlice = keyTable('temporal.api.sdk.v1.StackTraceFileSlice', [
  'lineOffset line_offset',
  'content',
]);

function parse_StackTraceFileSlice(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StackTraceFileSlice); field >= 0; field = json.nextField(keysOf_StackTraceFileSlice)) {
    switch (field) {
      case 0: { // line_offset
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseUint32(json, out, 8, false);
        break;
      }
      case 1: { // content
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

export const StackTraceFileSlice: MessageType = messageType(
  'temporal.api.sdk.v1.StackTraceFileSlice',
  parse_StackTraceFileSlice,
  () => [
    field(1, 'line_offset', 'uint32', { jsonName: 'lineOffset' }),
    field(2, 'content', 'string'),
  ],
);

const keysOf_StackTraceFileLocation = keyTable('temporal.api.sdk.v1.StackTraceFileLocation', [
  'filePath file_path',
  'line',
  'column',
  'functionName function_name',
  'internalCode internal_code',
]);

function parse_StackTraceFileLocation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StackTraceFileLocation); field >= 0; field = json.nextField(keysOf_StackTraceFileLocation)) {
    switch (field) {
      case 0: { // file_path
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // line
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // column
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt32(json, out, 24, false);
        break;
      }
      case 3: { // function_name
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // internal_code
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

export const StackTraceFileLocation: MessageType = messageType(
  'temporal.api.sdk.v1.StackTraceFileLocation',
  parse_StackTraceFileLocation,
  () => [
    field(1, 'file_path', 'string', { jsonName: 'filePath' }),
    field(2, 'line', 'int32'),
    field(3, 'column', 'int32'),
    field(4, 'function_name', 'string', { jsonName: 'functionName' }),
    field(5, 'internal_code', 'bool', { jsonName: 'internalCode' }),
  ],
);

const keysOf_StackTrace = keyTable('temporal.api.sdk.v1.StackTrace', [
  'locations',
]);

function parse_StackTrace(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StackTrace); field >= 0; field = json.nextField(keysOf_StackTrace)) {
    switch (field) {
      case 0: { // locations
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, StackTraceFileLocation), false);
        break;
      }
    }
  }
}

export const StackTrace: MessageType = messageType(
  'temporal.api.sdk.v1.StackTrace',
  parse_StackTrace,
  () => [
    field(1, 'locations', 'message', { cardinality: 'repeated', type: () => StackTraceFileLocation }),
  ],
);

const keysOf_ExternalStorageReference = keyTable('temporal.api.sdk.v1.ExternalStorageReference', [
  'driverName driver_name',
  'claimData claim_data',
]);

function parse_ExternalStorageReference(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ExternalStorageReference); field >= 0; field = json.nextField(keysOf_ExternalStorageReference)) {
    switch (field) {
      case 0: { // driver_name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // claim_data
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

export const ExternalStorageReference: MessageType = messageType(
  'temporal.api.sdk.v1.ExternalStorageReference',
  parse_ExternalStorageReference,
  () => [
    field(1, 'driver_name', 'string', { jsonName: 'driverName' }),
    field(2, 'claim_data', 'string', { jsonName: 'claimData', cardinality: 'map', mapKey: 'string' }),
  ],
);

const keysOf_WorkerConfig = keyTable('temporal.api.sdk.v1.WorkerConfig', [
  'workflowCacheSize workflow_cache_size',
  'simplePollerBehavior simple_poller_behavior',
  'autoscalingPollerBehavior autoscaling_poller_behavior',
]);

function parse_WorkerConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_WorkerConfig); field >= 0; field = json.nextField(keysOf_WorkerConfig)) {
    switch (field) {
      case 0: { // workflow_cache_size
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // simple_poller_behavior
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('poller_behavior');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, WorkerConfig_SimplePollerBehavior);
        break;
      }
      case 2: { // autoscaling_poller_behavior
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('poller_behavior');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, WorkerConfig_AutoscalingPollerBehavior);
        break;
      }
    }
  }
}

export const WorkerConfig: MessageType = messageType(
  'temporal.api.sdk.v1.WorkerConfig',
  parse_WorkerConfig,
  () => [
    field(1, 'workflow_cache_size', 'int32', { jsonName: 'workflowCacheSize' }),
    field(2, 'simple_poller_behavior', 'message', { jsonName: 'simplePollerBehavior', type: () => WorkerConfig_SimplePollerBehavior, oneof: 0, explicitPresence: true }),
    field(3, 'autoscaling_poller_behavior', 'message', { jsonName: 'autoscalingPollerBehavior', type: () => WorkerConfig_AutoscalingPollerBehavior, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_WorkerConfig_SimplePollerBehavior = keyTable('temporal.api.sdk.v1.WorkerConfig.SimplePollerBehavior', [
  'maxPollers max_pollers',
]);

function parse_WorkerConfig_SimplePollerBehavior(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerConfig_SimplePollerBehavior); field >= 0; field = json.nextField(keysOf_WorkerConfig_SimplePollerBehavior)) {
    switch (field) {
      case 0: { // max_pollers
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

export const WorkerConfig_SimplePollerBehavior: MessageType = messageType(
  'temporal.api.sdk.v1.WorkerConfig.SimplePollerBehavior',
  parse_WorkerConfig_SimplePollerBehavior,
  () => [
    field(1, 'max_pollers', 'int32', { jsonName: 'maxPollers' }),
  ],
);

const keysOf_WorkerConfig_AutoscalingPollerBehavior = keyTable('temporal.api.sdk.v1.WorkerConfig.AutoscalingPollerBehavior', [
  'minPollers min_pollers',
  'maxPollers max_pollers',
  'initialPollers initial_pollers',
]);

function parse_WorkerConfig_AutoscalingPollerBehavior(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkerConfig_AutoscalingPollerBehavior); field >= 0; field = json.nextField(keysOf_WorkerConfig_AutoscalingPollerBehavior)) {
    switch (field) {
      case 0: { // min_pollers
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // max_pollers
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // initial_pollers
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

export const WorkerConfig_AutoscalingPollerBehavior: MessageType = messageType(
  'temporal.api.sdk.v1.WorkerConfig.AutoscalingPollerBehavior',
  parse_WorkerConfig_AutoscalingPollerBehavior,
  () => [
    field(1, 'min_pollers', 'int32', { jsonName: 'minPollers' }),
    field(2, 'max_pollers', 'int32', { jsonName: 'maxPollers' }),
    field(3, 'initial_pollers', 'int32', { jsonName: 'initialPollers' }),
  ],
);

const keysOf_WorkflowMetadata = keyTable('temporal.api.sdk.v1.WorkflowMetadata', [
  'definition',
  'currentDetails current_details',
]);

function parse_WorkflowMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowMetadata); field >= 0; field = json.nextField(keysOf_WorkflowMetadata)) {
    switch (field) {
      case 0: { // definition
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, WorkflowDefinition);
        break;
      }
      case 1: { // current_details
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

export const WorkflowMetadata: MessageType = messageType(
  'temporal.api.sdk.v1.WorkflowMetadata',
  parse_WorkflowMetadata,
  () => [
    field(1, 'definition', 'message', { type: () => WorkflowDefinition, explicitPresence: true }),
    field(2, 'current_details', 'string', { jsonName: 'currentDetails' }),
  ],
);

const keysOf_WorkflowDefinition = keyTable('temporal.api.sdk.v1.WorkflowDefinition', [
  'type',
  'queryDefinitions query_definitions',
  'signalDefinitions signal_definitions',
  'updateDefinitions update_definitions',
]);

function parse_WorkflowDefinition(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowDefinition); field >= 0; field = json.nextField(keysOf_WorkflowDefinition)) {
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
      case 1: { // query_definitions
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, WorkflowInteractionDefinition), false);
        break;
      }
      case 2: { // signal_definitions
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, WorkflowInteractionDefinition), false);
        break;
      }
      case 3: { // update_definitions
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, WorkflowInteractionDefinition), false);
        break;
      }
    }
  }
}

export const WorkflowDefinition: MessageType = messageType(
  'temporal.api.sdk.v1.WorkflowDefinition',
  parse_WorkflowDefinition,
  () => [
    field(1, 'type', 'string'),
    field(2, 'query_definitions', 'message', { jsonName: 'queryDefinitions', cardinality: 'repeated', type: () => WorkflowInteractionDefinition }),
    field(3, 'signal_definitions', 'message', { jsonName: 'signalDefinitions', cardinality: 'repeated', type: () => WorkflowInteractionDefinition }),
    field(4, 'update_definitions', 'message', { jsonName: 'updateDefinitions', cardinality: 'repeated', type: () => WorkflowInteractionDefinition }),
  ],
);

const keysOf_WorkflowInteractionDefinition = keyTable('temporal.api.sdk.v1.WorkflowInteractionDefinition', [
  'name',
  'description',
]);

function parse_WorkflowInteractionDefinition(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowInteractionDefinition); field >= 0; field = json.nextField(keysOf_WorkflowInteractionDefinition)) {
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
    }
  }
}

export const WorkflowInteractionDefinition: MessageType = messageType(
  'temporal.api.sdk.v1.WorkflowInteractionDefinition',
  parse_WorkflowInteractionDefinition,
  () => [
    field(1, 'name', 'string'),
    field(2, 'description', 'string'),
  ],
);

