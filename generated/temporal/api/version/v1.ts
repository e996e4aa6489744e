// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printEnum } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import type { WireReader } from '../../../../src/codec/wire/reader.ts';
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

function print_ReleaseInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // version
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ReleaseInfo, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_version);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // release_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ReleaseInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_releaseTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // notes
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ReleaseInfo, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_notes);
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

export const ReleaseInfo: MessageType = messageType(
  'temporal.api.version.v1.ReleaseInfo',
  parse_ReleaseInfo,
  print_ReleaseInfo,
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

function print_Alert(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // message
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Alert, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_message);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // severity
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 2) return printReordered(Alert, wire, start, end, out, mark);
        last = 2;
        if (value !== 0) {
          out.key(key_severity);
          printEnum(value, out, enums_v1_Severity);
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

export const Alert: MessageType = messageType(
  'temporal.api.version.v1.Alert',
  parse_Alert,
  print_Alert,
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

function print_VersionInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // current
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(VersionInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_current);
        ReleaseInfo.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // recommended
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(VersionInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_recommended);
        ReleaseInfo.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // instructions
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(VersionInfo, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_instructions);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // alerts
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(VersionInfo, wire, start, end, out, mark);
        last = 4;
        out.key(key_alerts);
        out.byte(91);
        do {
          out.element();
          Alert.print(wire, wire.delimited(end), out);
        } while (wire.more(34, end));
        out.byte(93);
        break;
      }
      case 5: { // last_update_time
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(VersionInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_lastUpdateTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const VersionInfo: MessageType = messageType(
  'temporal.api.version.v1.VersionInfo',
  parse_VersionInfo,
  print_VersionInfo,
  () => [
    field(1, 'current', 'message', { type: () => ReleaseInfo, explicitPresence: true }),
    field(2, 'recommended', 'message', { type: () => ReleaseInfo, explicitPresence: true }),
    field(3, 'instructions', 'string'),
    field(4, 'alerts', 'message', { cardinality: 'repeated', type: () => Alert }),
    field(5, 'last_update_time', 'message', { jsonName: 'lastUpdateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const key_alerts = jsonKey("alerts");
const key_current = jsonKey("current");
const key_instructions = jsonKey("instructions");
const key_lastUpdateTime = jsonKey("lastUpdateTime");
const key_message = jsonKey("message");
const key_notes = jsonKey("notes");
const key_recommended = jsonKey("recommended");
const key_releaseTime = jsonKey("releaseTime");
const key_severity = jsonKey("severity");
const key_version = jsonKey("version");
