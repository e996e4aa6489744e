// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../../src/codec/json/parse-message.ts';
import { printReordered } from '../../../../../src/codec/json/print-message.ts';
import type { JsonReader } from '../../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../../src/codec/json/writer.ts';
import type { WireReader } from '../../../../../src/codec/wire/reader.ts';
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

function print_ExecuteCommandsRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // commands
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ExecuteCommandsRequest, wire, start, end, out, mark);
        last = 1;
        out.key(key_commands);
        out.byte(91);
        do {
          out.element();
          worker_v1_WorkerCommand.print(wire, wire.delimited(end), out);
        } while (wire.more(10, end));
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

export const ExecuteCommandsRequest: MessageType = messageType(
  'temporal.api.nexusservices.workerservice.v1.ExecuteCommandsRequest',
  parse_ExecuteCommandsRequest,
  print_ExecuteCommandsRequest,
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

function print_ExecuteCommandsResponse(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // results
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ExecuteCommandsResponse, wire, start, end, out, mark);
        last = 1;
        out.key(key_results);
        out.byte(91);
        do {
          out.element();
          worker_v1_WorkerCommandResult.print(wire, wire.delimited(end), out);
        } while (wire.more(10, end));
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

export const ExecuteCommandsResponse: MessageType = messageType(
  'temporal.api.nexusservices.workerservice.v1.ExecuteCommandsResponse',
  parse_ExecuteCommandsResponse,
  print_ExecuteCommandsResponse,
  () => [
    field(1, 'results', 'message', { cardinality: 'repeated', type: () => worker_v1_WorkerCommandResult }),
  ],
);

const key_commands = jsonKey("commands");
const key_results = jsonKey("results");
