// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { FieldMask as google_protobuf_FieldMask } from '../../../google/protobuf.ts';
import { Payload as common_v1_Payload } from '../common/v1.ts';
import { TaskQueueType as enums_v1_TaskQueueType } from '../enums/v1.ts';

/** temporal.api.compute.v1.ComputeConfigScalingGroup */
export interface ComputeConfigScalingGroup {
  readonly taskQueueTypes?: readonly enums_v1_TaskQueueType[];
  readonly provider?: ComputeProvider;
  readonly scaler?: ComputeScaler;
}

/** temporal.api.compute.v1.ComputeConfig */
export interface ComputeConfig {
  readonly scalingGroups?: { readonly [key: string]: ComputeConfigScalingGroup };
}

/** temporal.api.compute.v1.ComputeConfigScalingGroupUpdate */
export interface ComputeConfigScalingGroupUpdate {
  readonly scalingGroup?: ComputeConfigScalingGroup;
  readonly updateMask?: google_protobuf_FieldMask;
}

/** temporal.api.compute.v1.ComputeConfigSummary */
export interface ComputeConfigSummary {
  readonly scalingGroups?: { readonly [key: string]: ComputeConfigScalingGroupSummary };
}

/** temporal.api.compute.v1.ComputeConfigScalingGroupSummary */
export interface ComputeConfigScalingGroupSummary {
  readonly taskQueueTypes?: readonly enums_v1_TaskQueueType[];
  readonly providerType?: string;
}

/** temporal.api.compute.v1.ComputeProvider */
export interface ComputeProvider {
  readonly type?: string;
  readonly details?: common_v1_Payload;
  readonly nexusEndpoint?: string;
}

/** temporal.api.compute.v1.ComputeScaler */
export interface ComputeScaler {
  readonly type?: string;
  readonly details?: common_v1_Payload;
}

const keysOf_ComputeConfigScalingGroup = keyTable('temporal.api.compute.v1.ComputeConfigScalingGroup', [
  'taskQueueTypes task_queue_types',
  'provider',
  'scaler',
]);

function parse_ComputeConfigScalingGroup(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeConfigScalingGroup); field >= 0; field = json.nextField(keysOf_ComputeConfigScalingGroup)) {
    switch (field) {
      case 0: { // task_queue_types
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parsePacked(json, out, 10, (json, out) => parseEnum(json, out, 0, true, enums_v1_TaskQueueType));
        break;
      }
      case 1: { // provider
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 26, ComputeProvider);
        break;
      }
      case 2: { // scaler
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 34, ComputeScaler);
        break;
      }
    }
  }
}

export const ComputeConfigScalingGroup: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigScalingGroup',
  parse_ComputeConfigScalingGroup,
  () => [
    field(1, 'task_queue_types', 'enum', { jsonName: 'taskQueueTypes', cardinality: 'repeated', type: () => enums_v1_TaskQueueType }),
    field(3, 'provider', 'message', { type: () => ComputeProvider, explicitPresence: true }),
    field(4, 'scaler', 'message', { type: () => ComputeScaler, explicitPresence: true }),
  ],
);

const keysOf_ComputeConfig = keyTable('temporal.api.compute.v1.ComputeConfig', [
  'scalingGroups scaling_groups',
]);

function parse_ComputeConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeConfig); field >= 0; field = json.nextField(keysOf_ComputeConfig)) {
    switch (field) {
      case 0: { // scaling_groups
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, ComputeConfigScalingGroup), false);
        break;
      }
    }
  }
}

export const ComputeConfig: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfig',
  parse_ComputeConfig,
  () => [
    field(1, 'scaling_groups', 'message', { jsonName: 'scalingGroups', cardinality: 'map', type: () => ComputeConfigScalingGroup, mapKey: 'string' }),
  ],
);

const keysOf_ComputeConfigScalingGroupUpdate = keyTable('temporal.api.compute.v1.ComputeConfigScalingGroupUpdate', [
  'scalingGroup scaling_group',
  'updateMask update_mask',
]);

function parse_ComputeConfigScalingGroupUpdate(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeConfigScalingGroupUpdate); field >= 0; field = json.nextField(keysOf_ComputeConfigScalingGroupUpdate)) {
    switch (field) {
      case 0: { // scaling_group
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, ComputeConfigScalingGroup);
        break;
      }
      case 1: { // update_mask
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_FieldMask);
        break;
      }
    }
  }
}

export const ComputeConfigScalingGroupUpdate: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigScalingGroupUpdate',
  parse_ComputeConfigScalingGroupUpdate,
  () => [
    field(1, 'scaling_group', 'message', { jsonName: 'scalingGroup', type: () => ComputeConfigScalingGroup, explicitPresence: true }),
    field(2, 'update_mask', 'message', { jsonName: 'updateMask', type: () => google_protobuf_FieldMask, explicitPresence: true }),
  ],
);

const keysOf_ComputeConfigSummary = keyTable('temporal.api.compute.v1.ComputeConfigSummary', [
  'scalingGroups scaling_groups',
]);

function parse_ComputeConfigSummary(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeConfigSummary); field >= 0; field = json.nextField(keysOf_ComputeConfigSummary)) {
    switch (field) {
      case 0: { // scaling_groups
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseMessage(json, out, 18, ComputeConfigScalingGroupSummary), false);
        break;
      }
    }
  }
}

export const ComputeConfigSummary: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigSummary',
  parse_ComputeConfigSummary,
  () => [
    field(1, 'scaling_groups', 'message', { jsonName: 'scalingGroups', cardinality: 'map', type: () => ComputeConfigScalingGroupSummary, mapKey: 'string' }),
  ],
);

const keysOf_ComputeConfigScalingGroupSummary = keyTable('temporal.api.compute.v1.ComputeConfigScalingGroupSummary', [
  'taskQueueTypes task_queue_types',
  'providerType provider_type',
]);

function parse_ComputeConfigScalingGroupSummary(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeConfigScalingGroupSummary); field >= 0; field = json.nextField(keysOf_ComputeConfigScalingGroupSummary)) {
    switch (field) {
      case 0: { // task_queue_types
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parsePacked(json, out, 10, (json, out) => parseEnum(json, out, 0, true, enums_v1_TaskQueueType));
        break;
      }
      case 1: { // provider_type
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

export const ComputeConfigScalingGroupSummary: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigScalingGroupSummary',
  parse_ComputeConfigScalingGroupSummary,
  () => [
    field(1, 'task_queue_types', 'enum', { jsonName: 'taskQueueTypes', cardinality: 'repeated', type: () => enums_v1_TaskQueueType }),
    field(2, 'provider_type', 'string', { jsonName: 'providerType' }),
  ],
);

const keysOf_ComputeProvider = keyTable('temporal.api.compute.v1.ComputeProvider', [
  'type',
  'details',
  'nexusEndpoint nexus_endpoint',
]);

function parse_ComputeProvider(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeProvider); field >= 0; field = json.nextField(keysOf_ComputeProvider)) {
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
      case 2: { // nexus_endpoint
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
    }
  }
}

export const ComputeProvider: MessageType = messageType(
  'temporal.api.compute.v1.ComputeProvider',
  parse_ComputeProvider,
  () => [
    field(1, 'type', 'string'),
    field(2, 'details', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(10, 'nexus_endpoint', 'string', { jsonName: 'nexusEndpoint' }),
  ],
);

const keysOf_ComputeScaler = keyTable('temporal.api.compute.v1.ComputeScaler', [
  'type',
  'details',
]);

function parse_ComputeScaler(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ComputeScaler); field >= 0; field = json.nextField(keysOf_ComputeScaler)) {
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

export const ComputeScaler: MessageType = messageType(
  'temporal.api.compute.v1.ComputeScaler',
  parse_ComputeScaler,
  () => [
    field(1, 'type', 'string'),
    field(2, 'details', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
  ],
);

