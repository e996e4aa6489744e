// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import { ReplicationState as enums_v1_ReplicationState } from '../enums/v1.ts';

/** temporal.api.replication.v1.ClusterReplicationConfig */
export interface ClusterReplicationConfig {
  readonly clusterName?: string;
  readonly replicationRampDuration?: google_protobuf_Duration;
}

/** temporal.api.replication.v1.NamespaceReplicationConfig */
export interface NamespaceReplicationConfig {
  readonly activeClusterName?: string;
  readonly clusters?: readonly ClusterReplicationConfig[];
  readonly state?: enums_v1_ReplicationState;
}

/** temporal.api.replication.v1.FailoverStatus */
export interface FailoverStatus {
  readonly failoverTime?: google_protobuf_Timestamp;
  readonly failoverVersion?: string;
}

const keysOf_ClusterReplicationConfig = keyTable('temporal.api.replication.v1.ClusterReplicationConfig', [
  'clusterName cluster_name',
  'replicationRampDuration replication_ramp_duration',
]);

function parse_ClusterReplicationConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ClusterReplicationConfig); field >= 0; field = json.nextField(keysOf_ClusterReplicationConfig)) {
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
      case 1: { // replication_ramp_duration
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

export const ClusterReplicationConfig: MessageType = messageType(
  'temporal.api.replication.v1.ClusterReplicationConfig',
  parse_ClusterReplicationConfig,
  () => [
    field(1, 'cluster_name', 'string', { jsonName: 'clusterName' }),
    field(2, 'replication_ramp_duration', 'message', { jsonName: 'replicationRampDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_NamespaceReplicationConfig = keyTable('temporal.api.replication.v1.NamespaceReplicationConfig', [
  'activeClusterName active_cluster_name',
  'clusters',
  'state',
]);

function parse_NamespaceReplicationConfig(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceReplicationConfig); field >= 0; field = json.nextField(keysOf_NamespaceReplicationConfig)) {
    switch (field) {
      case 0: { // active_cluster_name
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // clusters
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, ClusterReplicationConfig), false);
        break;
      }
      case 2: { // state
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_ReplicationState);
        break;
      }
    }
  }
}

export const NamespaceReplicationConfig: MessageType = messageType(
  'temporal.api.replication.v1.NamespaceReplicationConfig',
  parse_NamespaceReplicationConfig,
  () => [
    field(1, 'active_cluster_name', 'string', { jsonName: 'activeClusterName' }),
    field(2, 'clusters', 'message', { cardinality: 'repeated', type: () => ClusterReplicationConfig }),
    field(3, 'state', 'enum', { type: () => enums_v1_ReplicationState }),
  ],
);

const keysOf_FailoverStatus = keyTable('temporal.api.replication.v1.FailoverStatus', [
  'failoverTime failover_time',
  'failoverVersion failover_version',
]);

function parse_FailoverStatus(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_FailoverStatus); field >= 0; field = json.nextField(keysOf_FailoverStatus)) {
    switch (field) {
      case 0: { // failover_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // failover_version
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

export const FailoverStatus: MessageType = messageType(
  'temporal.api.replication.v1.FailoverStatus',
  parse_FailoverStatus,
  () => [
    field(1, 'failover_time', 'message', { jsonName: 'failoverTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'failover_version', 'int64', { jsonName: 'failoverVersion' }),
  ],
);

