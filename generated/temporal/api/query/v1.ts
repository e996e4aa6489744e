// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Header as common_v1_Header, Payloads as common_v1_Payloads } from '../common/v1.ts';
import {
  QueryResultType as enums_v1_QueryResultType,
  WorkflowExecutionStatus as enums_v1_WorkflowExecutionStatus,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';

/** temporal.api.query.v1.WorkflowQuery */
export interface WorkflowQuery {
  readonly queryType?: string;
  readonly queryArgs?: common_v1_Payloads;
  readonly header?: common_v1_Header;
}

/** temporal.api.query.v1.WorkflowQueryResult */
export interface WorkflowQueryResult {
  readonly resultType?: enums_v1_QueryResultType;
  readonly answer?: common_v1_Payloads;
  readonly errorMessage?: string;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.query.v1.QueryRejected */
export interface QueryRejected {
  readonly status?: enums_v1_WorkflowExecutionStatus;
}

const keysOf_WorkflowQuery = keyTable('temporal.api.query.v1.WorkflowQuery', [
  'queryType query_type',
  'queryArgs query_args',
  'header',
]);

function parse_WorkflowQuery(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowQuery); field >= 0; field = json.nextField(keysOf_WorkflowQuery)) {
    switch (field) {
      case 0: { // query_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // query_args
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payloads);
        break;
      }
      case 2: { // header
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Header);
        break;
      }
    }
  }
}

export const WorkflowQuery: MessageType = messageType(
  'temporal.api.query.v1.WorkflowQuery',
  parse_WorkflowQuery,
  () => [
    field(1, 'query_type', 'string', { jsonName: 'queryType' }),
    field(2, 'query_args', 'message', { jsonName: 'queryArgs', type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
  ],
);

const keysOf_WorkflowQueryResult = keyTable('temporal.api.query.v1.WorkflowQueryResult', [
  'resultType result_type',
  'answer',
  'errorMessage error_message',
  'failure',
]);

function parse_WorkflowQueryResult(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowQueryResult); field >= 0; field = json.nextField(keysOf_WorkflowQueryResult)) {
    switch (field) {
      case 0: { // result_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_QueryResultType);
        break;
      }
      case 1: { // answer
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payloads);
        break;
      }
      case 2: { // error_message
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // failure
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, failure_v1_Failure);
        break;
      }
    }
  }
}

export const WorkflowQueryResult: MessageType = messageType(
  'temporal.api.query.v1.WorkflowQueryResult',
  parse_WorkflowQueryResult,
  () => [
    field(1, 'result_type', 'enum', { jsonName: 'resultType', type: () => enums_v1_QueryResultType }),
    field(2, 'answer', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
    field(3, 'error_message', 'string', { jsonName: 'errorMessage' }),
    field(4, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
  ],
);

const keysOf_QueryRejected = keyTable('temporal.api.query.v1.QueryRejected', [
  'status',
]);

function parse_QueryRejected(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_QueryRejected); field >= 0; field = json.nextField(keysOf_QueryRejected)) {
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

export const QueryRejected: MessageType = messageType(
  'temporal.api.query.v1.QueryRejected',
  parse_QueryRejected,
  () => [
    field(1, 'status', 'enum', { type: () => enums_v1_WorkflowExecutionStatus }),
  ],
);

