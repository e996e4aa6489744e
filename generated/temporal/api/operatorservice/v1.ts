// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseBytes, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { type MapValue, printMap } from '../../../../src/codec/json/print-map.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printEnum, printString } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import type { WireReader } from '../../../../src/codec/wire/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Duration as google_protobuf_Duration } from '../../../google/protobuf.ts';
import { IndexedValueType as enums_v1_IndexedValueType } from '../enums/v1.ts';
import { Endpoint as nexus_v1_Endpoint, EndpointSpec as nexus_v1_EndpointSpec } from '../nexus/v1.ts';

/** temporal.api.operatorservice.v1.AddSearchAttributesRequest */
export interface AddSearchAttributesRequest {
  readonly searchAttributes?: { readonly [key: string]: enums_v1_IndexedValueType };
  readonly namespace?: string;
}

/** temporal.api.operatorservice.v1.AddSearchAttributesResponse */
export type AddSearchAttributesResponse = { readonly [key: string]: never };

/** temporal.api.operatorservice.v1.RemoveSearchAttributesRequest */
export interface RemoveSearchAttributesRequest {
  readonly searchAttributes?: readonly string[];
  readonly namespace?: string;
}

/** temporal.api.operatorservice.v1.RemoveSearchAttributesResponse */
export type RemoveSearchAttributesResponse = { readonly [key: string]: never };

/** temporal.api.operatorservice.v1.ListSearchAttributesRequest */
export interface ListSearchAttributesRequest {
  readonly namespace?: string;
}

/** temporal.api.operatorservice.v1.ListSearchAttributesResponse */
export interface ListSearchAttributesResponse {
  readonly customAttributes?: { readonly [key: string]: enums_v1_IndexedValueType };
  readonly systemAttributes?: { readonly [key: string]: enums_v1_IndexedValueType };
  readonly storageSchema?: { readonly [key: string]: string };
}

/** temporal.api.operatorservice.v1.DeleteNamespaceRequest */
export interface DeleteNamespaceRequest {
  readonly namespace?: string;
  readonly namespaceId?: string;
  readonly namespaceDeleteDelay?: google_protobuf_Duration;
}

/** temporal.api.operatorservice.v1.DeleteNamespaceResponse */
export interface DeleteNamespaceResponse {
  readonly deletedNamespace?: string;
}

/** temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterRequest */
export interface AddOrUpdateRemoteClusterRequest {
  readonly frontendAddress?: string;
  readonly enableRemoteClusterConnection?: boolean;
  readonly frontendHttpAddress?: string;
  readonly enableReplication?: boolean;
}

/** temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterResponse */
export type AddOrUpdateRemoteClusterResponse = { readonly [key: string]: never };

/** temporal.api.operatorservice.v1.RemoveRemoteClusterRequest */
export interface RemoveRemoteClusterRequest {
  readonly clusterName?: string;
}

/** temporal.api.operatorservice.v1.RemoveRemoteClusterResponse */
export type RemoveRemoteClusterResponse = { readonly [key: string]: never };

/** temporal.api.operatorservice.v1.ListClustersRequest */
export interface ListClustersRequest {
  readonly pageSize?: number;
  readonly nextPageToken?: string;
}

/** temporal.api.operatorservice.v1.ListClustersResponse */
export interface ListClustersResponse {
  readonly clusters?: readonly ClusterMetadata[];
  readonly nextPageToken?: string;
}

/** temporal.api.operatorservice.v1.ClusterMetadata */
export interface ClusterMetadata {
  readonly clusterName?: string;
  readonly clusterId?: string;
  readonly address?: string;
  readonly httpAddress?: string;
  readonly initialFailoverVersion?: string;
  readonly historyShardCount?: number;
  readonly isConnectionEnabled?: boolean;
  readonly isReplicationEnabled?: boolean;
}

/** temporal.api.operatorservice.v1.GetNexusEndpointRequest */
export interface GetNexusEndpointRequest {
  readonly id?: string;
}

/** temporal.api.operatorservice.v1.GetNexusEndpointResponse */
export interface GetNexusEndpointResponse {
  readonly endpoint?: nexus_v1_Endpoint;
}

/** temporal.api.operatorservice.v1.CreateNexusEndpointRequest */
export interface CreateNexusEndpointRequest {
  readonly spec?: nexus_v1_EndpointSpec;
}

/** temporal.api.operatorservice.v1.CreateNexusEndpointResponse */
export interface CreateNexusEndpointResponse {
  readonly endpoint?: nexus_v1_Endpoint;
}

/** temporal.api.operatorservice.v1.UpdateNexusEndpointRequest */
export interface UpdateNexusEndpointRequest {
  readonly id?: string;
  readonly version?: string;
  readonly spec?: nexus_v1_EndpointSpec;
}

/** temporal.api.operatorservice.v1.UpdateNexusEndpointResponse */
export interface UpdateNexusEndpointResponse {
  readonly endpoint?: nexus_v1_Endpoint;
}

/** temporal.api.operatorservice.v1.DeleteNexusEndpointRequest */
export interface DeleteNexusEndpointRequest {
  readonly id?: string;
  readonly version?: string;
}

/** temporal.api.operatorservice.v1.DeleteNexusEndpointResponse */
export type DeleteNexusEndpointResponse = { readonly [key: string]: never };

/** temporal.api.operatorservice.v1.ListNexusEndpointsRequest */
export interface ListNexusEndpointsRequest {
  readonly pageSize?: number;
  readonly nextPageToken?: string;
  readonly name?: string;
}

/** temporal.api.operatorservice.v1.ListNexusEndpointsResponse */
export interface ListNexusEndpointsResponse {
  readonly nextPageToken?: string;
  readonly endpoints?: readonly nexus_v1_Endpoint[];
}

const keysOf_AddSearchAttributesRequest = keyTable('temporal.api.operatorservice.v1.AddSearchAttributesRequest', [
  'searchAttributes search_attributes',
  'namespace',
]);

function parse_AddSearchAttributesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_AddSearchAttributesRequest); field >= 0; field = json.nextField(keysOf_AddSearchAttributesRequest)) {
    switch (field) {
      case 0: { // search_attributes
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseEnum(json, out, 16, true, enums_v1_IndexedValueType), false);
        break;
      }
      case 1: { // namespace
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

const valueOf_AddSearchAttributesRequest_search_attributes: MapValue = {
  tag: 16,
  isMessage: false,
  print: (wire, _end, out) => printEnum(wire.int32(), out, enums_v1_IndexedValueType),
  printZero: (out) => printEnum(0, out, enums_v1_IndexedValueType),
};

function print_AddSearchAttributesRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // search_attributes
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(AddSearchAttributesRequest, wire, start, end, out, mark);
        last = 1;
        out.key(key_searchAttributes);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_AddSearchAttributesRequest_search_attributes);
        out.byte(125);
        break;
      }
      case 2: { // namespace
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(AddSearchAttributesRequest, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
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

export const AddSearchAttributesRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddSearchAttributesRequest',
  parse_AddSearchAttributesRequest,
  print_AddSearchAttributesRequest,
  () => [
    field(1, 'search_attributes', 'enum', { jsonName: 'searchAttributes', cardinality: 'map', type: () => enums_v1_IndexedValueType, mapKey: 'string' }),
    field(2, 'namespace', 'string'),
  ],
);

const keysOf_AddSearchAttributesResponse = keyTable('temporal.api.operatorservice.v1.AddSearchAttributesResponse', [
]);

function parse_AddSearchAttributesResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_AddSearchAttributesResponse);
}

function print_AddSearchAttributesResponse(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(125);
}

export const AddSearchAttributesResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddSearchAttributesResponse',
  parse_AddSearchAttributesResponse,
  print_AddSearchAttributesResponse,
  () => [],
);

const keysOf_RemoveSearchAttributesRequest = keyTable('temporal.api.operatorservice.v1.RemoveSearchAttributesRequest', [
  'searchAttributes search_attributes',
  'namespace',
]);

function parse_RemoveSearchAttributesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RemoveSearchAttributesRequest); field >= 0; field = json.nextField(keysOf_RemoveSearchAttributesRequest)) {
    switch (field) {
      case 0: { // search_attributes
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 10, true), false);
        break;
      }
      case 1: { // namespace
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

function print_RemoveSearchAttributesRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // search_attributes
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(RemoveSearchAttributesRequest, wire, start, end, out, mark);
        last = 1;
        out.key(key_searchAttributes);
        out.byte(91);
        do {
          out.element();
          printString(wire, end, out);
        } while (wire.more(10, end));
        out.byte(93);
        break;
      }
      case 2: { // namespace
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(RemoveSearchAttributesRequest, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
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

export const RemoveSearchAttributesRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveSearchAttributesRequest',
  parse_RemoveSearchAttributesRequest,
  print_RemoveSearchAttributesRequest,
  () => [
    field(1, 'search_attributes', 'string', { jsonName: 'searchAttributes', cardinality: 'repeated' }),
    field(2, 'namespace', 'string'),
  ],
);

const keysOf_RemoveSearchAttributesResponse = keyTable('temporal.api.operatorservice.v1.RemoveSearchAttributesResponse', [
]);

function parse_RemoveSearchAttributesResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RemoveSearchAttributesResponse);
}

function print_RemoveSearchAttributesResponse(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(125);
}

export const RemoveSearchAttributesResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveSearchAttributesResponse',
  parse_RemoveSearchAttributesResponse,
  print_RemoveSearchAttributesResponse,
  () => [],
);

const keysOf_ListSearchAttributesRequest = keyTable('temporal.api.operatorservice.v1.ListSearchAttributesRequest', [
  'namespace',
]);

function parse_ListSearchAttributesRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListSearchAttributesRequest); field >= 0; field = json.nextField(keysOf_ListSearchAttributesRequest)) {
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
    }
  }
}

function print_ListSearchAttributesRequest(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(ListSearchAttributesRequest, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
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

export const ListSearchAttributesRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListSearchAttributesRequest',
  parse_ListSearchAttributesRequest,
  print_ListSearchAttributesRequest,
  () => [
    field(1, 'namespace', 'string'),
  ],
);

const keysOf_ListSearchAttributesResponse = keyTable('temporal.api.operatorservice.v1.ListSearchAttributesResponse', [
  'customAttributes custom_attributes',
  'systemAttributes system_attributes',
  'storageSchema storage_schema',
]);

function parse_ListSearchAttributesResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListSearchAttributesResponse); field >= 0; field = json.nextField(keysOf_ListSearchAttributesResponse)) {
    switch (field) {
      case 0: { // custom_attributes
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseEnum(json, out, 16, true, enums_v1_IndexedValueType), false);
        break;
      }
      case 1: { // system_attributes
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMap(json, out, 18, 'string', (json, out) => parseEnum(json, out, 16, true, enums_v1_IndexedValueType), false);
        break;
      }
      case 2: { // storage_schema
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 26, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
    }
  }
}

const valueOf_ListSearchAttributesResponse_custom_attributes: MapValue = {
  tag: 16,
  isMessage: false,
  print: (wire, _end, out) => printEnum(wire.int32(), out, enums_v1_IndexedValueType),
  printZero: (out) => printEnum(0, out, enums_v1_IndexedValueType),
};

const valueOf_ListSearchAttributesResponse_system_attributes: MapValue = {
  tag: 16,
  isMessage: false,
  print: (wire, _end, out) => printEnum(wire.int32(), out, enums_v1_IndexedValueType),
  printZero: (out) => printEnum(0, out, enums_v1_IndexedValueType),
};

const valueOf_ListSearchAttributesResponse_storage_schema: MapValue = {
  tag: 18,
  isMessage: false,
  print: printString,
  printZero: (out) => out.ascii('""'),
};

function print_ListSearchAttributesResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // custom_attributes
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ListSearchAttributesResponse, wire, start, end, out, mark);
        last = 1;
        out.key(key_customAttributes);
        out.byte(123);
        printMap(wire, end, out, 10, 'string', valueOf_ListSearchAttributesResponse_custom_attributes);
        out.byte(125);
        break;
      }
      case 2: { // system_attributes
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ListSearchAttributesResponse, wire, start, end, out, mark);
        last = 2;
        out.key(key_systemAttributes);
        out.byte(123);
        printMap(wire, end, out, 18, 'string', valueOf_ListSearchAttributesResponse_system_attributes);
        out.byte(125);
        break;
      }
      case 3: { // storage_schema
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ListSearchAttributesResponse, wire, start, end, out, mark);
        last = 3;
        out.key(key_storageSchema);
        out.byte(123);
        printMap(wire, end, out, 26, 'string', valueOf_ListSearchAttributesResponse_storage_schema);
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

export const ListSearchAttributesResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListSearchAttributesResponse',
  parse_ListSearchAttributesResponse,
  print_ListSearchAttributesResponse,
  () => [
    field(1, 'custom_attributes', 'enum', { jsonName: 'customAttributes', cardinality: 'map', type: () => enums_v1_IndexedValueType, mapKey: 'string' }),
    field(2, 'system_attributes', 'enum', { jsonName: 'systemAttributes', cardinality: 'map', type: () => enums_v1_IndexedValueType, mapKey: 'string' }),
    field(3, 'storage_schema', 'string', { jsonName: 'storageSchema', cardinality: 'map', mapKey: 'string' }),
  ],
);

const keysOf_DeleteNamespaceRequest = keyTable('temporal.api.operatorservice.v1.DeleteNamespaceRequest', [
  'namespace',
  'namespaceId namespace_id',
  'namespaceDeleteDelay namespace_delete_delay',
]);

function parse_DeleteNamespaceRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteNamespaceRequest); field >= 0; field = json.nextField(keysOf_DeleteNamespaceRequest)) {
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
      case 1: { // namespace_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // namespace_delete_delay
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, google_protobuf_Duration);
        break;
      }
    }
  }
}

function print_DeleteNamespaceRequest(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(DeleteNamespaceRequest, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespace);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // namespace_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(DeleteNamespaceRequest, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_namespaceId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // namespace_delete_delay
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(DeleteNamespaceRequest, wire, start, end, out, mark);
        last = 3;
        out.key(key_namespaceDeleteDelay);
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

export const DeleteNamespaceRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNamespaceRequest',
  parse_DeleteNamespaceRequest,
  print_DeleteNamespaceRequest,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'namespace_id', 'string', { jsonName: 'namespaceId' }),
    field(3, 'namespace_delete_delay', 'message', { jsonName: 'namespaceDeleteDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_DeleteNamespaceResponse = keyTable('temporal.api.operatorservice.v1.DeleteNamespaceResponse', [
  'deletedNamespace deleted_namespace',
]);

function parse_DeleteNamespaceResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteNamespaceResponse); field >= 0; field = json.nextField(keysOf_DeleteNamespaceResponse)) {
    switch (field) {
      case 0: { // deleted_namespace
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

function print_DeleteNamespaceResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // deleted_namespace
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(DeleteNamespaceResponse, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_deletedNamespace);
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

export const DeleteNamespaceResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNamespaceResponse',
  parse_DeleteNamespaceResponse,
  print_DeleteNamespaceResponse,
  () => [
    field(1, 'deleted_namespace', 'string', { jsonName: 'deletedNamespace' }),
  ],
);

const keysOf_AddOrUpdateRemoteClusterRequest = keyTable('temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterRequest', [
  'frontendAddress frontend_address',
  'enableRemoteClusterConnection enable_remote_cluster_connection',
  'frontendHttpAddress frontend_http_address',
  'enableReplication enable_replication',
]);

function parse_AddOrUpdateRemoteClusterRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_AddOrUpdateRemoteClusterRequest); field >= 0; field = json.nextField(keysOf_AddOrUpdateRemoteClusterRequest)) {
    switch (field) {
      case 0: { // frontend_address
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // enable_remote_cluster_connection
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // frontend_http_address
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // enable_replication
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

function print_AddOrUpdateRemoteClusterRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // frontend_address
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(AddOrUpdateRemoteClusterRequest, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_frontendAddress);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // enable_remote_cluster_connection
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(AddOrUpdateRemoteClusterRequest, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        if (value) {
          out.key(key_enableRemoteClusterConnection);
          out.bool(value);
        }
        break;
      }
      case 3: { // frontend_http_address
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(AddOrUpdateRemoteClusterRequest, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_frontendHttpAddress);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // enable_replication
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(AddOrUpdateRemoteClusterRequest, wire, start, end, out, mark);
        last = 4;
        const value = wire.bool();
        if (value) {
          out.key(key_enableReplication);
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

export const AddOrUpdateRemoteClusterRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterRequest',
  parse_AddOrUpdateRemoteClusterRequest,
  print_AddOrUpdateRemoteClusterRequest,
  () => [
    field(1, 'frontend_address', 'string', { jsonName: 'frontendAddress' }),
    field(2, 'enable_remote_cluster_connection', 'bool', { jsonName: 'enableRemoteClusterConnection' }),
    field(3, 'frontend_http_address', 'string', { jsonName: 'frontendHttpAddress' }),
    field(4, 'enable_replication', 'bool', { jsonName: 'enableReplication' }),
  ],
);

const keysOf_AddOrUpdateRemoteClusterResponse = keyTable('temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterResponse', [
]);

function parse_AddOrUpdateRemoteClusterResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_AddOrUpdateRemoteClusterResponse);
}

function print_AddOrUpdateRemoteClusterResponse(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(125);
}

export const AddOrUpdateRemoteClusterResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterResponse',
  parse_AddOrUpdateRemoteClusterResponse,
  print_AddOrUpdateRemoteClusterResponse,
  () => [],
);

const keysOf_RemoveRemoteClusterRequest = keyTable('temporal.api.operatorservice.v1.RemoveRemoteClusterRequest', [
  'clusterName cluster_name',
]);

function parse_RemoveRemoteClusterRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RemoveRemoteClusterRequest); field >= 0; field = json.nextField(keysOf_RemoveRemoteClusterRequest)) {
    switch (field) {
      case 0: { // cluster_name
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

function print_RemoveRemoteClusterRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // cluster_name
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(RemoveRemoteClusterRequest, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_clusterName);
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

export const RemoveRemoteClusterRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveRemoteClusterRequest',
  parse_RemoveRemoteClusterRequest,
  print_RemoveRemoteClusterRequest,
  () => [
    field(1, 'cluster_name', 'string', { jsonName: 'clusterName' }),
  ],
);

const keysOf_RemoveRemoteClusterResponse = keyTable('temporal.api.operatorservice.v1.RemoveRemoteClusterResponse', [
]);

function parse_RemoveRemoteClusterResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RemoveRemoteClusterResponse);
}

function print_RemoveRemoteClusterResponse(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(125);
}

export const RemoveRemoteClusterResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveRemoteClusterResponse',
  parse_RemoveRemoteClusterResponse,
  print_RemoveRemoteClusterResponse,
  () => [],
);

const keysOf_ListClustersRequest = keyTable('temporal.api.operatorservice.v1.ListClustersRequest', [
  'pageSize page_size',
  'nextPageToken next_page_token',
]);

function parse_ListClustersRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListClustersRequest); field >= 0; field = json.nextField(keysOf_ListClustersRequest)) {
    switch (field) {
      case 0: { // page_size
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // next_page_token
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

function print_ListClustersRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // page_size
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ListClustersRequest, wire, start, end, out, mark);
        last = 1;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_pageSize);
          out.integer(value);
        }
        break;
      }
      case 2: { // next_page_token
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ListClustersRequest, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_nextPageToken);
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

export const ListClustersRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListClustersRequest',
  parse_ListClustersRequest,
  print_ListClustersRequest,
  () => [
    field(1, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ListClustersResponse = keyTable('temporal.api.operatorservice.v1.ListClustersResponse', [
  'clusters',
  'nextPageToken next_page_token',
]);

function parse_ListClustersResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListClustersResponse); field >= 0; field = json.nextField(keysOf_ListClustersResponse)) {
    switch (field) {
      case 0: { // clusters
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, ClusterMetadata), false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 34, false);
        break;
      }
    }
  }
}

function print_ListClustersResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // clusters
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ListClustersResponse, wire, start, end, out, mark);
        last = 1;
        out.key(key_clusters);
        out.byte(91);
        do {
          out.element();
          ClusterMetadata.print(wire, wire.delimited(end), out);
        } while (wire.more(10, end));
        out.byte(93);
        break;
      }
      case 4: { // next_page_token
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ListClustersResponse, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_nextPageToken);
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

export const ListClustersResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListClustersResponse',
  parse_ListClustersResponse,
  print_ListClustersResponse,
  () => [
    field(1, 'clusters', 'message', { cardinality: 'repeated', type: () => ClusterMetadata }),
    field(4, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
  ],
);

const keysOf_ClusterMetadata = keyTable('temporal.api.operatorservice.v1.ClusterMetadata', [
  'clusterName cluster_name',
  'clusterId cluster_id',
  'address',
  'httpAddress http_address',
  'initialFailoverVersion initial_failover_version',
  'historyShardCount history_shard_count',
  'isConnectionEnabled is_connection_enabled',
  'isReplicationEnabled is_replication_enabled',
]);

function parse_ClusterMetadata(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ClusterMetadata); field >= 0; field = json.nextField(keysOf_ClusterMetadata)) {
    switch (field) {
      case 0: { // cluster_name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // cluster_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // address
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // http_address
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 4: { // initial_failover_version
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
      case 5: { // history_shard_count
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseInt32(json, out, 40, false);
        break;
      }
      case 6: { // is_connection_enabled
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseBool(json, out, 48, false);
        break;
      }
      case 7: { // is_replication_enabled
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseBool(json, out, 64, false);
        break;
      }
    }
  }
}

function print_ClusterMetadata(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // cluster_name
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_clusterName);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // cluster_id
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_clusterId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // address
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_address);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 7: { // http_address
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 4;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_httpAddress);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // initial_failover_version
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 5;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_initialFailoverVersion);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 5: { // history_shard_count
        if (tag !== 40) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 6;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_historyShardCount);
          out.integer(value);
        }
        break;
      }
      case 6: { // is_connection_enabled
        if (tag !== 48) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 7;
        const value = wire.bool();
        if (value) {
          out.key(key_isConnectionEnabled);
          out.bool(value);
        }
        break;
      }
      case 8: { // is_replication_enabled
        if (tag !== 64) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(ClusterMetadata, wire, start, end, out, mark);
        last = 8;
        const value = wire.bool();
        if (value) {
          out.key(key_isReplicationEnabled);
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

export const ClusterMetadata: MessageType = messageType(
  'temporal.api.operatorservice.v1.ClusterMetadata',
  parse_ClusterMetadata,
  print_ClusterMetadata,
  () => [
    field(1, 'cluster_name', 'string', { jsonName: 'clusterName' }),
    field(2, 'cluster_id', 'string', { jsonName: 'clusterId' }),
    field(3, 'address', 'string'),
    field(7, 'http_address', 'string', { jsonName: 'httpAddress' }),
    field(4, 'initial_failover_version', 'int64', { jsonName: 'initialFailoverVersion' }),
    field(5, 'history_shard_count', 'int32', { jsonName: 'historyShardCount' }),
    field(6, 'is_connection_enabled', 'bool', { jsonName: 'isConnectionEnabled' }),
    field(8, 'is_replication_enabled', 'bool', { jsonName: 'isReplicationEnabled' }),
  ],
);

const keysOf_GetNexusEndpointRequest = keyTable('temporal.api.operatorservice.v1.GetNexusEndpointRequest', [
  'id',
]);

function parse_GetNexusEndpointRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetNexusEndpointRequest); field >= 0; field = json.nextField(keysOf_GetNexusEndpointRequest)) {
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
    }
  }
}

function print_GetNexusEndpointRequest(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(GetNexusEndpointRequest, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_id);
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

export const GetNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.GetNexusEndpointRequest',
  parse_GetNexusEndpointRequest,
  print_GetNexusEndpointRequest,
  () => [
    field(1, 'id', 'string'),
  ],
);

const keysOf_GetNexusEndpointResponse = keyTable('temporal.api.operatorservice.v1.GetNexusEndpointResponse', [
  'endpoint',
]);

function parse_GetNexusEndpointResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_GetNexusEndpointResponse); field >= 0; field = json.nextField(keysOf_GetNexusEndpointResponse)) {
    switch (field) {
      case 0: { // endpoint
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, nexus_v1_Endpoint);
        break;
      }
    }
  }
}

function print_GetNexusEndpointResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // endpoint
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(GetNexusEndpointResponse, wire, start, end, out, mark);
        last = 1;
        out.key(key_endpoint);
        nexus_v1_Endpoint.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const GetNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.GetNexusEndpointResponse',
  parse_GetNexusEndpointResponse,
  print_GetNexusEndpointResponse,
  () => [
    field(1, 'endpoint', 'message', { type: () => nexus_v1_Endpoint, explicitPresence: true }),
  ],
);

const keysOf_CreateNexusEndpointRequest = keyTable('temporal.api.operatorservice.v1.CreateNexusEndpointRequest', [
  'spec',
]);

function parse_CreateNexusEndpointRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateNexusEndpointRequest); field >= 0; field = json.nextField(keysOf_CreateNexusEndpointRequest)) {
    switch (field) {
      case 0: { // spec
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, nexus_v1_EndpointSpec);
        break;
      }
    }
  }
}

function print_CreateNexusEndpointRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // spec
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CreateNexusEndpointRequest, wire, start, end, out, mark);
        last = 1;
        out.key(key_spec);
        nexus_v1_EndpointSpec.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const CreateNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.CreateNexusEndpointRequest',
  parse_CreateNexusEndpointRequest,
  print_CreateNexusEndpointRequest,
  () => [
    field(1, 'spec', 'message', { type: () => nexus_v1_EndpointSpec, explicitPresence: true }),
  ],
);

const keysOf_CreateNexusEndpointResponse = keyTable('temporal.api.operatorservice.v1.CreateNexusEndpointResponse', [
  'endpoint',
]);

function parse_CreateNexusEndpointResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CreateNexusEndpointResponse); field >= 0; field = json.nextField(keysOf_CreateNexusEndpointResponse)) {
    switch (field) {
      case 0: { // endpoint
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, nexus_v1_Endpoint);
        break;
      }
    }
  }
}

function print_CreateNexusEndpointResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // endpoint
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CreateNexusEndpointResponse, wire, start, end, out, mark);
        last = 1;
        out.key(key_endpoint);
        nexus_v1_Endpoint.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const CreateNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.CreateNexusEndpointResponse',
  parse_CreateNexusEndpointResponse,
  print_CreateNexusEndpointResponse,
  () => [
    field(1, 'endpoint', 'message', { type: () => nexus_v1_Endpoint, explicitPresence: true }),
  ],
);

const keysOf_UpdateNexusEndpointRequest = keyTable('temporal.api.operatorservice.v1.UpdateNexusEndpointRequest', [
  'id',
  'version',
  'spec',
]);

function parse_UpdateNexusEndpointRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateNexusEndpointRequest); field >= 0; field = json.nextField(keysOf_UpdateNexusEndpointRequest)) {
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
      case 1: { // version
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // spec
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, nexus_v1_EndpointSpec);
        break;
      }
    }
  }
}

function print_UpdateNexusEndpointRequest(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(UpdateNexusEndpointRequest, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_id);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // version
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(UpdateNexusEndpointRequest, wire, start, end, out, mark);
        last = 2;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_version);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 3: { // spec
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(UpdateNexusEndpointRequest, wire, start, end, out, mark);
        last = 3;
        out.key(key_spec);
        nexus_v1_EndpointSpec.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const UpdateNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.UpdateNexusEndpointRequest',
  parse_UpdateNexusEndpointRequest,
  print_UpdateNexusEndpointRequest,
  () => [
    field(1, 'id', 'string'),
    field(2, 'version', 'int64'),
    field(3, 'spec', 'message', { type: () => nexus_v1_EndpointSpec, explicitPresence: true }),
  ],
);

const keysOf_UpdateNexusEndpointResponse = keyTable('temporal.api.operatorservice.v1.UpdateNexusEndpointResponse', [
  'endpoint',
]);

function parse_UpdateNexusEndpointResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateNexusEndpointResponse); field >= 0; field = json.nextField(keysOf_UpdateNexusEndpointResponse)) {
    switch (field) {
      case 0: { // endpoint
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, nexus_v1_Endpoint);
        break;
      }
    }
  }
}

function print_UpdateNexusEndpointResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // endpoint
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(UpdateNexusEndpointResponse, wire, start, end, out, mark);
        last = 1;
        out.key(key_endpoint);
        nexus_v1_Endpoint.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const UpdateNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.UpdateNexusEndpointResponse',
  parse_UpdateNexusEndpointResponse,
  print_UpdateNexusEndpointResponse,
  () => [
    field(1, 'endpoint', 'message', { type: () => nexus_v1_Endpoint, explicitPresence: true }),
  ],
);

const keysOf_DeleteNexusEndpointRequest = keyTable('temporal.api.operatorservice.v1.DeleteNexusEndpointRequest', [
  'id',
  'version',
]);

function parse_DeleteNexusEndpointRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DeleteNexusEndpointRequest); field >= 0; field = json.nextField(keysOf_DeleteNexusEndpointRequest)) {
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
      case 1: { // version
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

function print_DeleteNexusEndpointRequest(wire: WireReader, end: number, out: JsonWriter): void {
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
        if (last >= 1) return printReordered(DeleteNexusEndpointRequest, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_id);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // version
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(DeleteNexusEndpointRequest, wire, start, end, out, mark);
        last = 2;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_version);
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

export const DeleteNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNexusEndpointRequest',
  parse_DeleteNexusEndpointRequest,
  print_DeleteNexusEndpointRequest,
  () => [
    field(1, 'id', 'string'),
    field(2, 'version', 'int64'),
  ],
);

const keysOf_DeleteNexusEndpointResponse = keyTable('temporal.api.operatorservice.v1.DeleteNexusEndpointResponse', [
]);

function parse_DeleteNexusEndpointResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_DeleteNexusEndpointResponse);
}

function print_DeleteNexusEndpointResponse(wire: WireReader, end: number, out: JsonWriter): void {
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    wire.skip(tag, end);
  }
  wire.finish(end);
  out.byte(125);
}

export const DeleteNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNexusEndpointResponse',
  parse_DeleteNexusEndpointResponse,
  print_DeleteNexusEndpointResponse,
  () => [],
);

const keysOf_ListNexusEndpointsRequest = keyTable('temporal.api.operatorservice.v1.ListNexusEndpointsRequest', [
  'pageSize page_size',
  'nextPageToken next_page_token',
  'name',
]);

function parse_ListNexusEndpointsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListNexusEndpointsRequest); field >= 0; field = json.nextField(keysOf_ListNexusEndpointsRequest)) {
    switch (field) {
      case 0: { // page_size
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // next_page_token
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBytes(json, out, 18, false);
        break;
      }
      case 2: { // name
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

function print_ListNexusEndpointsRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // page_size
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ListNexusEndpointsRequest, wire, start, end, out, mark);
        last = 1;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_pageSize);
          out.integer(value);
        }
        break;
      }
      case 2: { // next_page_token
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ListNexusEndpointsRequest, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_nextPageToken);
          out.base64(wire.buf, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // name
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ListNexusEndpointsRequest, wire, start, end, out, mark);
        last = 3;
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

export const ListNexusEndpointsRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListNexusEndpointsRequest',
  parse_ListNexusEndpointsRequest,
  print_ListNexusEndpointsRequest,
  () => [
    field(1, 'page_size', 'int32', { jsonName: 'pageSize' }),
    field(2, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(3, 'name', 'string'),
  ],
);

const keysOf_ListNexusEndpointsResponse = keyTable('temporal.api.operatorservice.v1.ListNexusEndpointsResponse', [
  'nextPageToken next_page_token',
  'endpoints',
]);

function parse_ListNexusEndpointsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ListNexusEndpointsResponse); field >= 0; field = json.nextField(keysOf_ListNexusEndpointsResponse)) {
    switch (field) {
      case 0: { // next_page_token
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBytes(json, out, 10, false);
        break;
      }
      case 1: { // endpoints
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, nexus_v1_Endpoint), false);
        break;
      }
    }
  }
}

function print_ListNexusEndpointsResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // next_page_token
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ListNexusEndpointsResponse, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_nextPageToken);
          out.base64(wire.buf, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // endpoints
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ListNexusEndpointsResponse, wire, start, end, out, mark);
        last = 2;
        out.key(key_endpoints);
        out.byte(91);
        do {
          out.element();
          nexus_v1_Endpoint.print(wire, wire.delimited(end), out);
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

export const ListNexusEndpointsResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListNexusEndpointsResponse',
  parse_ListNexusEndpointsResponse,
  print_ListNexusEndpointsResponse,
  () => [
    field(1, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(2, 'endpoints', 'message', { cardinality: 'repeated', type: () => nexus_v1_Endpoint }),
  ],
);

const key_address = jsonKey("address");
const key_clusterId = jsonKey("clusterId");
const key_clusterName = jsonKey("clusterName");
const key_clusters = jsonKey("clusters");
const key_customAttributes = jsonKey("customAttributes");
const key_deletedNamespace = jsonKey("deletedNamespace");
const key_enableRemoteClusterConnection = jsonKey("enableRemoteClusterConnection");
const key_enableReplication = jsonKey("enableReplication");
const key_endpoint = jsonKey("endpoint");
const key_endpoints = jsonKey("endpoints");
const key_frontendAddress = jsonKey("frontendAddress");
const key_frontendHttpAddress = jsonKey("frontendHttpAddress");
const key_historyShardCount = jsonKey("historyShardCount");
const key_httpAddress = jsonKey("httpAddress");
const key_id = jsonKey("id");
const key_initialFailoverVersion = jsonKey("initialFailoverVersion");
const key_isConnectionEnabled = jsonKey("isConnectionEnabled");
const key_isReplicationEnabled = jsonKey("isReplicationEnabled");
const key_name = jsonKey("name");
const key_namespace = jsonKey("namespace");
const key_namespaceDeleteDelay = jsonKey("namespaceDeleteDelay");
const key_namespaceId = jsonKey("namespaceId");
const key_nextPageToken = jsonKey("nextPageToken");
const key_pageSize = jsonKey("pageSize");
const key_searchAttributes = jsonKey("searchAttributes");
const key_spec = jsonKey("spec");
const key_storageSchema = jsonKey("storageSchema");
const key_systemAttributes = jsonKey("systemAttributes");
const key_version = jsonKey("version");
