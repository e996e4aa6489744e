// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Timestamp as google_protobuf_Timestamp } from '../../../google/protobuf.ts';
import { WorkflowExecutionStatus as enums_v1_WorkflowExecutionStatus } from '../enums/v1.ts';

/** temporal.api.filter.v1.WorkflowExecutionFilter */
export interface WorkflowExecutionFilter {
  readonly workflowId?: string;
  readonly runId?: string;
}

/** temporal.api.filter.v1.WorkflowTypeFilter */
export interface WorkflowTypeFilter {
  readonly name?: string;
}

/** temporal.api.filter.v1.StartTimeFilter */
export interface StartTimeFilter {
  readonly earliestTime?: google_protobuf_Timestamp;
  readonly latestTime?: google_protobuf_Timestamp;
}

/** temporal.api.filter.v1.StatusFilter */
export interface StatusFilter {
  readonly status?: enums_v1_WorkflowExecutionStatus;
}

const keysOf_WorkflowExecutionFilter = keyTable('temporal.api.filter.v1.WorkflowExecutionFilter', [
  'workflowId workflow_id',
  'runId run_id',
]);

function parse_WorkflowExecutionFilter(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionFilter); field >= 0; field = json.nextField(keysOf_WorkflowExecutionFilter)) {
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

export const WorkflowExecutionFilter: MessageType = messageType(
  'temporal.api.filter.v1.WorkflowExecutionFilter',
  parse_WorkflowExecutionFilter,
  () => [
    field(1, 'workflow_id', 'string', { jsonName: 'workflowId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_WorkflowTypeFilter = keyTable('temporal.api.filter.v1.WorkflowTypeFilter', [
  'name',
]);

function parse_WorkflowTypeFilter(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowTypeFilter); field >= 0; field = json.nextField(keysOf_WorkflowTypeFilter)) {
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

export const WorkflowTypeFilter: MessageType = messageType(
  'temporal.api.filter.v1.WorkflowTypeFilter',
  parse_WorkflowTypeFilter,
  () => [
    field(1, 'name', 'string'),
  ],
);

const keysOf_StartTimeFilter = keyTable('temporal.api.filter.v1.StartTimeFilter', [
  'earliestTime earliest_time',
  'latestTime latest_time',
]);

function parse_StartTimeFilter(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartTimeFilter); field >= 0; field = json.nextField(keysOf_StartTimeFilter)) {
    switch (field) {
      case 0: { // earliest_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // latest_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
    }
  }
}

export const StartTimeFilter: MessageType = messageType(
  'temporal.api.filter.v1.StartTimeFilter',
  parse_StartTimeFilter,
  () => [
    field(1, 'earliest_time', 'message', { jsonName: 'earliestTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'latest_time', 'message', { jsonName: 'latestTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_StatusFilter = keyTable('temporal.api.filter.v1.StatusFilter', [
  'status',
]);

function parse_StatusFilter(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StatusFilter); field >= 0; field = json.nextField(keysOf_StatusFilter)) {
    switch (field) {
      case 0: { // status
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_WorkflowExecutionStatus);
        break;
      }
    }
  }
}

export const StatusFilter: MessageType = messageType(
  'temporal.api.filter.v1.StatusFilter',
  parse_StatusFilter,
  () => [
    field(1, 'status', 'enum', { type: () => enums_v1_WorkflowExecutionStatus }),
  ],
);

