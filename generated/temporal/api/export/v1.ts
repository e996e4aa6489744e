// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { History as history_v1_History } from '../history/v1.ts';

/** temporal.api.export.v1.WorkflowExecution */
export interface WorkflowExecution {
  readonly history?: history_v1_History;
}

/** temporal.api.export.v1.WorkflowExecutions */
export interface WorkflowExecutions {
  readonly items?: readonly WorkflowExecution[];
}

const keysOf_WorkflowExecution = keyTable('temporal.api.export.v1.WorkflowExecution', [
  'history',
]);

function parse_WorkflowExecution(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecution); field >= 0; field = json.nextField(keysOf_WorkflowExecution)) {
    switch (field) {
      case 0: { // history
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, history_v1_History);
        break;
      }
    }
  }
}

export const WorkflowExecution: MessageType = messageType(
  'temporal.api.export.v1.WorkflowExecution',
  parse_WorkflowExecution,
  () => [
    field(1, 'history', 'message', { type: () => history_v1_History, explicitPresence: true }),
  ],
);

const keysOf_WorkflowExecutions = keyTable('temporal.api.export.v1.WorkflowExecutions', [
  'items',
]);

function parse_WorkflowExecutions(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutions); field >= 0; field = json.nextField(keysOf_WorkflowExecutions)) {
    switch (field) {
      case 0: { // items
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, WorkflowExecution), false);
        break;
      }
    }
  }
}

export const WorkflowExecutions: MessageType = messageType(
  'temporal.api.export.v1.WorkflowExecutions',
  parse_WorkflowExecutions,
  () => [
    field(1, 'items', 'message', { cardinality: 'repeated', type: () => WorkflowExecution }),
  ],
);

