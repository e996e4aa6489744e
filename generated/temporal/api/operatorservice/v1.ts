// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseBytes, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
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

export const AddSearchAttributesRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddSearchAttributesRequest',
  parse_AddSearchAttributesRequest,
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

export const AddSearchAttributesResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddSearchAttributesResponse',
  parse_AddSearchAttributesResponse,
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

export const RemoveSearchAttributesRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveSearchAttributesRequest',
  parse_RemoveSearchAttributesRequest,
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

export const RemoveSearchAttributesResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveSearchAttributesResponse',
  parse_RemoveSearchAttributesResponse,
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

export const ListSearchAttributesRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListSearchAttributesRequest',
  parse_ListSearchAttributesRequest,
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

export const ListSearchAttributesResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListSearchAttributesResponse',
  parse_ListSearchAttributesResponse,
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

export const DeleteNamespaceRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNamespaceRequest',
  parse_DeleteNamespaceRequest,
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

export const DeleteNamespaceResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNamespaceResponse',
  parse_DeleteNamespaceResponse,
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

export const AddOrUpdateRemoteClusterRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterRequest',
  parse_AddOrUpdateRemoteClusterRequest,
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

export const AddOrUpdateRemoteClusterResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.AddOrUpdateRemoteClusterResponse',
  parse_AddOrUpdateRemoteClusterResponse,
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

export const RemoveRemoteClusterRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveRemoteClusterRequest',
  parse_RemoveRemoteClusterRequest,
  () => [
    field(1, 'cluster_name', 'string', { jsonName: 'clusterName' }),
  ],
);

const keysOf_RemoveRemoteClusterResponse = keyTable('temporal.api.operatorservice.v1.RemoveRemoteClusterResponse', [
]);

function parse_RemoveRemoteClusterResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_RemoveRemoteClusterResponse);
}

export const RemoveRemoteClusterResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.RemoveRemoteClusterResponse',
  parse_RemoveRemoteClusterResponse,
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

export const ListClustersRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListClustersRequest',
  parse_ListClustersRequest,
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

export const ListClustersResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListClustersResponse',
  parse_ListClustersResponse,
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

export const ClusterMetadata: MessageType = messageType(
  'temporal.api.operatorservice.v1.ClusterMetadata',
  parse_ClusterMetadata,
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

export const GetNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.GetNexusEndpointRequest',
  parse_GetNexusEndpointRequest,
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

export const GetNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.GetNexusEndpointResponse',
  parse_GetNexusEndpointResponse,
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

export const CreateNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.CreateNexusEndpointRequest',
  parse_CreateNexusEndpointRequest,
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

export const CreateNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.CreateNexusEndpointResponse',
  parse_CreateNexusEndpointResponse,
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

export const UpdateNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.UpdateNexusEndpointRequest',
  parse_UpdateNexusEndpointRequest,
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

export const UpdateNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.UpdateNexusEndpointResponse',
  parse_UpdateNexusEndpointResponse,
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

export const DeleteNexusEndpointRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNexusEndpointRequest',
  parse_DeleteNexusEndpointRequest,
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

export const DeleteNexusEndpointResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.DeleteNexusEndpointResponse',
  parse_DeleteNexusEndpointResponse,
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

export const ListNexusEndpointsRequest: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListNexusEndpointsRequest',
  parse_ListNexusEndpointsRequest,
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

export const ListNexusEndpointsResponse: MessageType = messageType(
  'temporal.api.operatorservice.v1.ListNexusEndpointsResponse',
  parse_ListNexusEndpointsResponse,
  () => [
    field(1, 'next_page_token', 'bytes', { jsonName: 'nextPageToken' }),
    field(2, 'endpoints', 'message', { cardinality: 'repeated', type: () => nexus_v1_Endpoint }),
  ],
);

