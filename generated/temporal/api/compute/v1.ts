// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMap, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { type MapValue, printMap } from '../../../../src/codec/json/print-map.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printEnum } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import { WireReader } from '../../../../src/codec/wire/reader.ts';
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

function print_ComputeConfigScalingGroup(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // task_queue_types
        if (tag === 10) {
          const stop = wire.delimited(end);
          if (wire.pos === stop) break;
          if (last >= 1) return printReordered(ComputeConfigScalingGroup, wire, start, end, out, mark);
          last = 1;
          out.key(key_taskQueueTypes);
          out.byte(91);
          while (wire.pos < stop) {
            const value = wire.int32();
            out.element();
            printEnum(value, out, enums_v1_TaskQueueType);
          }
          if (wire.pos > stop) throw wire.malformed('a value that reaches beyond its packed field');
          out.byte(93);
          break;
        }
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ComputeConfigScalingGroup, wire, start, end, out, mark);
        last = 1;
        out.key(key_taskQueueTypes);
        out.byte(91);
        do {
          const value = wire.int32();
          out.element();
          printEnum(value, out, enums_v1_TaskQueueType);
        } while (wire.more(8, end));
        out.byte(93);
        break;
      }
      case 3: { // provider
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ComputeConfigScalingGroup, wire, start, end, out, mark);
        last = 2;
        out.key(key_provider);
        ComputeProvider.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // scaler
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ComputeConfigScalingGroup, wire, start, end, out, mark);
        last = 3;
        out.key(key_scaler);
        ComputeScaler.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ComputeConfigScalingGroup: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigScalingGroup',
  parse_ComputeConfigScalingGroup,
  print_ComputeConfigScalingGroup,
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

const valueOf_ComputeConfig_scaling_groups: MapValue = {
  tag: 18,
  isMessage: true,
  print: (wire, end, out) => ComputeConfigScalingGroup.print(wire, wire.delimited(end), out),
  printZero: (out) => ComputeConfigScalingGroup.print(new WireReader(new Uint8Array(0)), 0, out),
};

function print_ComputeConfig(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // scaling_groups
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ComputeConfig, wire, start, end, out, mark);
        last = 1;
        out.key(key_scalingGroups);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_ComputeConfig_scaling_groups);
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

export const ComputeConfig: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfig',
  parse_ComputeConfig,
  print_ComputeConfig,
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

function print_ComputeConfigScalingGroupUpdate(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // scaling_group
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ComputeConfigScalingGroupUpdate, wire, start, end, out, mark);
        last = 1;
        out.key(key_scalingGroup);
        ComputeConfigScalingGroup.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // update_mask
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ComputeConfigScalingGroupUpdate, wire, start, end, out, mark);
        last = 2;
        out.key(key_updateMask);
        google_protobuf_FieldMask.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ComputeConfigScalingGroupUpdate: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigScalingGroupUpdate',
  parse_ComputeConfigScalingGroupUpdate,
  print_ComputeConfigScalingGroupUpdate,
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

const valueOf_ComputeConfigSummary_scaling_groups: MapValue = {
  tag: 18,
  isMessage: true,
  print: (wire, end, out) => ComputeConfigScalingGroupSummary.print(wire, wire.delimited(end), out),
  printZero: (out) => ComputeConfigScalingGroupSummary.print(new WireReader(new Uint8Array(0)), 0, out),
};

function print_ComputeConfigSummary(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // scaling_groups
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ComputeConfigSummary, wire, start, end, out, mark);
        last = 1;
        out.key(key_scalingGroups);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_ComputeConfigSummary_scaling_groups);
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

export const ComputeConfigSummary: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigSummary',
  parse_ComputeConfigSummary,
  print_ComputeConfigSummary,
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

function print_ComputeConfigScalingGroupSummary(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // task_queue_types
        if (tag === 10) {
          const stop = wire.delimited(end);
          if (wire.pos === stop) break;
          if (last >= 1) return printReordered(ComputeConfigScalingGroupSummary, wire, start, end, out, mark);
          last = 1;
          out.key(key_taskQueueTypes);
          out.byte(91);
          while (wire.pos < stop) {
            const value = wire.int32();
            out.element();
            printEnum(value, out, enums_v1_TaskQueueType);
          }
          if (wire.pos > stop) throw wire.malformed('a value that reaches beyond its packed field');
          out.byte(93);
          break;
        }
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ComputeConfigScalingGroupSummary, wire, start, end, out, mark);
        last = 1;
        out.key(key_taskQueueTypes);
        out.byte(91);
        do {
          const value = wire.int32();
          out.element();
          printEnum(value, out, enums_v1_TaskQueueType);
        } while (wire.more(8, end));
        out.byte(93);
        break;
      }
      case 2: { // provider_type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ComputeConfigScalingGroupSummary, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_providerType);
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

export const ComputeConfigScalingGroupSummary: MessageType = messageType(
  'temporal.api.compute.v1.ComputeConfigScalingGroupSummary',
  parse_ComputeConfigScalingGroupSummary,
  print_ComputeConfigScalingGroupSummary,
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

function print_ComputeProvider(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(ComputeProvider, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_type);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // details
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ComputeProvider, wire, start, end, out, mark);
        last = 2;
        out.key(key_details);
        common_v1_Payload.print(wire, wire.delimited(end), out);
        break;
      }
      case 10: { // nexus_endpoint
        if (tag !== 82) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ComputeProvider, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_nexusEndpoint);
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

export const ComputeProvider: MessageType = messageType(
  'temporal.api.compute.v1.ComputeProvider',
  parse_ComputeProvider,
  print_ComputeProvider,
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

function print_ComputeScaler(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(ComputeScaler, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_type);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // details
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ComputeScaler, wire, start, end, out, mark);
        last = 2;
        out.key(key_details);
        common_v1_Payload.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ComputeScaler: MessageType = messageType(
  'temporal.api.compute.v1.ComputeScaler',
  parse_ComputeScaler,
  print_ComputeScaler,
  () => [
    field(1, 'type', 'string'),
    field(2, 'details', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
  ],
);

const key_details = jsonKey("details");
const key_nexusEndpoint = jsonKey("nexusEndpoint");
const key_provider = jsonKey("provider");
const key_providerType = jsonKey("providerType");
const key_scaler = jsonKey("scaler");
const key_scalingGroup = jsonKey("scalingGroup");
const key_scalingGroups = jsonKey("scalingGroups");
const key_taskQueueTypes = jsonKey("taskQueueTypes");
const key_type = jsonKey("type");
const key_updateMask = jsonKey("updateMask");
