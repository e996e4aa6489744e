// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Timestamp as google_protobuf_Timestamp } from '../../../google/protobuf.ts';
import { Severity as enums_v1_Severity } from '../enums/v1.ts';

/** temporal.api.version.v1.ReleaseInfo */
export interface ReleaseInfo {
  readonly version?: string;
  readonly releaseTime?: google_protobuf_Timestamp;
  readonly notes?: string;
}

/** temporal.api.version.v1.Alert */
export interface Alert {
  readonly message?: string;
  readonly severity?: enums_v1_Severity;
}

/** temporal.api.version.v1.VersionInfo */
export interface VersionInfo {
  readonly current?: ReleaseInfo;
  readonly recommended?: ReleaseInfo;
  readonly instructions?: string;
  readonly alerts?: readonly Alert[];
  readonly lastUpdateTime?: google_protobuf_Timestamp;
}

const keysOf_ReleaseInfo = keyTable('temporal.api.version.v1.ReleaseInfo', [
  'version',
  'releaseTime release_time',
  'notes',
]);

function parse_ReleaseInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ReleaseInfo); field >= 0; field = json.nextField(keysOf_ReleaseInfo)) {
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
      case 1: { // release_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // notes
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

export const ReleaseInfo: MessageType = messageType(
  'temporal.api.version.v1.ReleaseInfo',
  parse_ReleaseInfo,
  () => [
    field(1, 'version', 'string'),
    field(2, 'release_time', 'message', { jsonName: 'releaseTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'notes', 'string'),
  ],
);

const keysOf_Alert = keyTable('temporal.api.version.v1.Alert', [
  'message',
  'severity',
]);

function parse_Alert(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Alert); field >= 0; field = json.nextField(keysOf_Alert)) {
    switch (field) {
      case 0: { // message
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // severity
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_Severity);
        break;
      }
    }
  }
}

export const Alert: MessageType = messageType(
  'temporal.api.version.v1.Alert',
  parse_Alert,
  () => [
    field(1, 'message', 'string'),
    field(2, 'severity', 'enum', { type: () => enums_v1_Severity }),
  ],
);

const keysOf_VersionInfo = keyTable('temporal.api.version.v1.VersionInfo', [
  'current',
  'recommended',
  'instructions',
  'alerts',
  'lastUpdateTime last_update_time',
]);

function parse_VersionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_VersionInfo); field >= 0; field = json.nextField(keysOf_VersionInfo)) {
    switch (field) {
      case 0: { // current
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, ReleaseInfo);
        break;
      }
      case 1: { // recommended
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, ReleaseInfo);
        break;
      }
      case 2: { // instructions
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // alerts
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, Alert), false);
        break;
      }
      case 4: { // last_update_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const VersionInfo: MessageType = messageType(
  'temporal.api.version.v1.VersionInfo',
  parse_VersionInfo,
  () => [
    field(1, 'current', 'message', { type: () => ReleaseInfo, explicitPresence: true }),
    field(2, 'recommended', 'message', { type: () => ReleaseInfo, explicitPresence: true }),
    field(3, 'instructions', 'string'),
    field(4, 'alerts', 'message', { cardinality: 'repeated', type: () => Alert }),
    field(5, 'last_update_time', 'message', { jsonName: 'lastUpdateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

