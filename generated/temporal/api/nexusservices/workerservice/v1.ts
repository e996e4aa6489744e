// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../../src/codec/json/parse-message.ts';
import type { JsonReader } from '../../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../../src/codec/wire/writer.ts';
import {
  WorkerCommand as worker_v1_WorkerCommand,
  WorkerCommandResult as worker_v1_WorkerCommandResult,
} from '../../worker/v1.ts';

/** temporal.api.nexusservices.workerservice.v1.ExecuteCommandsRequest */
export interface ExecuteCommandsRequest {
  readonly commands?: readonly worker_v1_WorkerCommand[];
}

/** temporal.api.nexusservices.workerservice.v1.ExecuteCommandsResponse */
export interface ExecuteCommandsResponse {
  readonly results?: readonly worker_v1_WorkerCommandResult[];
}

const keysOf_ExecuteCommandsRequest = keyTable('temporal.api.nexusservices.workerservice.v1.ExecuteCommandsRequest', [
  'commands',
]);

function parse_ExecuteCommandsRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ExecuteCommandsRequest); field >= 0; field = json.nextField(keysOf_ExecuteCommandsRequest)) {
    switch (field) {
      case 0: { // commands
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, worker_v1_WorkerCommand), false);
        break;
      }
    }
  }
}

export const ExecuteCommandsRequest: MessageType = messageType(
  'temporal.api.nexusservices.workerservice.v1.ExecuteCommandsRequest',
  parse_ExecuteCommandsRequest,
  () => [
    field(1, 'commands', 'message', { cardinality: 'repeated', type: () => worker_v1_WorkerCommand }),
  ],
);

const keysOf_ExecuteCommandsResponse = keyTable('temporal.api.nexusservices.workerservice.v1.ExecuteCommandsResponse', [
  'results',
]);

function parse_ExecuteCommandsResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ExecuteCommandsResponse); field >= 0; field = json.nextField(keysOf_ExecuteCommandsResponse)) {
    switch (field) {
      case 0: { // results
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, worker_v1_WorkerCommandResult), false);
        break;
      }
    }
  }
}

export const ExecuteCommandsResponse: MessageType = messageType(
  'temporal.api.nexusservices.workerservice.v1.ExecuteCommandsResponse',
  parse_ExecuteCommandsResponse,
  () => [
    field(1, 'results', 'message', { cardinality: 'repeated', type: () => worker_v1_WorkerCommandResult }),
  ],
);

