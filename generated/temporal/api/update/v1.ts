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
  Callback as common_v1_Callback,
  Header as common_v1_Header,
  Link as common_v1_Link,
  Payloads as common_v1_Payloads,
  WorkflowExecution as common_v1_WorkflowExecution,
} from '../common/v1.ts';
import {
  UpdateWorkflowExecutionLifecycleStage as enums_v1_UpdateWorkflowExecutionLifecycleStage,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';

/** temporal.api.update.v1.WaitPolicy */
export interface WaitPolicy {
  readonly lifecycleStage?: enums_v1_UpdateWorkflowExecutionLifecycleStage;
}

/** temporal.api.update.v1.UpdateRef */
export interface UpdateRef {
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly updateId?: string;
}

/** temporal.api.update.v1.Outcome */
export interface Outcome {
  readonly success?: common_v1_Payloads;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.update.v1.Meta */
export interface Meta {
  readonly updateId?: string;
  readonly identity?: string;
}

/** temporal.api.update.v1.Input */
export interface Input {
  readonly header?: common_v1_Header;
  readonly name?: string;
  readonly args?: common_v1_Payloads;
}

/** temporal.api.update.v1.Request */
export interface Request {
  readonly meta?: Meta;
  readonly input?: Input;
  readonly requestId?: string;
  readonly completionCallbacks?: readonly common_v1_Callback[];
  readonly links?: readonly common_v1_Link[];
}

/** temporal.api.update.v1.Rejection */
export interface Rejection {
  readonly rejectedRequestMessageId?: string;
  readonly rejectedRequestSequencingEventId?: string;
  readonly rejectedRequest?: Request;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.update.v1.Acceptance */
export interface Acceptance {
  readonly acceptedRequestMessageId?: string;
  readonly acceptedRequestSequencingEventId?: string;
  readonly acceptedRequest?: Request;
}

/** temporal.api.update.v1.Response */
export interface Response {
  readonly meta?: Meta;
  readonly outcome?: Outcome;
}

const keysOf_WaitPolicy = keyTable('temporal.api.update.v1.WaitPolicy', [
  'lifecycleStage lifecycle_stage',
]);

function parse_WaitPolicy(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WaitPolicy); field >= 0; field = json.nextField(keysOf_WaitPolicy)) {
    switch (field) {
      case 0: { // lifecycle_stage
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_UpdateWorkflowExecutionLifecycleStage);
        break;
      }
    }
  }
}

export const WaitPolicy: MessageType = messageType(
  'temporal.api.update.v1.WaitPolicy',
  parse_WaitPolicy,
  () => [
    field(1, 'lifecycle_stage', 'enum', { jsonName: 'lifecycleStage', type: () => enums_v1_UpdateWorkflowExecutionLifecycleStage }),
  ],
);

const keysOf_UpdateRef = keyTable('temporal.api.update.v1.UpdateRef', [
  'workflowExecution workflow_execution',
  'updateId update_id',
]);

function parse_UpdateRef(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UpdateRef); field >= 0; field = json.nextField(keysOf_UpdateRef)) {
    switch (field) {
      case 0: { // workflow_execution
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_WorkflowExecution);
        break;
      }
      case 1: { // update_id
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

export const UpdateRef: MessageType = messageType(
  'temporal.api.update.v1.UpdateRef',
  parse_UpdateRef,
  () => [
    field(1, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(2, 'update_id', 'string', { jsonName: 'updateId' }),
  ],
);

const keysOf_Outcome = keyTable('temporal.api.update.v1.Outcome', [
  'success',
  'failure',
]);

function parse_Outcome(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Outcome); field >= 0; field = json.nextField(keysOf_Outcome)) {
    switch (field) {
      case 0: { // success
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('value');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, common_v1_Payloads);
        break;
      }
      case 1: { // failure
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('value');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, failure_v1_Failure);
        break;
      }
    }
  }
}

export const Outcome: MessageType = messageType(
  'temporal.api.update.v1.Outcome',
  parse_Outcome,
  () => [
    field(1, 'success', 'message', { type: () => common_v1_Payloads, oneof: 0, explicitPresence: true }),
    field(2, 'failure', 'message', { type: () => failure_v1_Failure, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_Meta = keyTable('temporal.api.update.v1.Meta', [
  'updateId update_id',
  'identity',
]);

function parse_Meta(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Meta); field >= 0; field = json.nextField(keysOf_Meta)) {
    switch (field) {
      case 0: { // update_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // identity
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

export const Meta: MessageType = messageType(
  'temporal.api.update.v1.Meta',
  parse_Meta,
  () => [
    field(1, 'update_id', 'string', { jsonName: 'updateId' }),
    field(2, 'identity', 'string'),
  ],
);

const keysOf_Input = keyTable('temporal.api.update.v1.Input', [
  'header',
  'name',
  'args',
]);

function parse_Input(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Input); field >= 0; field = json.nextField(keysOf_Input)) {
    switch (field) {
      case 0: { // header
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Header);
        break;
      }
      case 1: { // name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // args
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_Payloads);
        break;
      }
    }
  }
}

export const Input: MessageType = messageType(
  'temporal.api.update.v1.Input',
  parse_Input,
  () => [
    field(1, 'header', 'message', { type: () => common_v1_Header, explicitPresence: true }),
    field(2, 'name', 'string'),
    field(3, 'args', 'message', { type: () => common_v1_Payloads, explicitPresence: true }),
  ],
);

const keysOf_Request = keyTable('temporal.api.update.v1.Request', [
  'meta',
  'input',
  'requestId request_id',
  'completionCallbacks completion_callbacks',
  'links',
]);

function parse_Request(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Request); field >= 0; field = json.nextField(keysOf_Request)) {
    switch (field) {
      case 0: { // meta
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, Meta);
        break;
      }
      case 1: { // input
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, Input);
        break;
      }
      case 2: { // request_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // completion_callbacks
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, common_v1_Callback), false);
        break;
      }
      case 4: { // links
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, common_v1_Link), false);
        break;
      }
    }
  }
}

export const Request: MessageType = messageType(
  'temporal.api.update.v1.Request',
  parse_Request,
  () => [
    field(1, 'meta', 'message', { type: () => Meta, explicitPresence: true }),
    field(2, 'input', 'message', { type: () => Input, explicitPresence: true }),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
    field(4, 'completion_callbacks', 'message', { jsonName: 'completionCallbacks', cardinality: 'repeated', type: () => common_v1_Callback }),
    field(5, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
  ],
);

const keysOf_Rejection = keyTable('temporal.api.update.v1.Rejection', [
  'rejectedRequestMessageId rejected_request_message_id',
  'rejectedRequestSequencingEventId rejected_request_sequencing_event_id',
  'rejectedRequest rejected_request',
  'failure',
]);

function parse_Rejection(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Rejection); field >= 0; field = json.nextField(keysOf_Rejection)) {
    switch (field) {
      case 0: { // rejected_request_message_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // rejected_request_sequencing_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // rejected_request
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, Request);
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

export const Rejection: MessageType = messageType(
  'temporal.api.update.v1.Rejection',
  parse_Rejection,
  () => [
    field(1, 'rejected_request_message_id', 'string', { jsonName: 'rejectedRequestMessageId' }),
    field(2, 'rejected_request_sequencing_event_id', 'int64', { jsonName: 'rejectedRequestSequencingEventId' }),
    field(3, 'rejected_request', 'message', { jsonName: 'rejectedRequest', type: () => Request, explicitPresence: true }),
    field(4, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
  ],
);

const keysOf_Acceptance = keyTable('temporal.api.update.v1.Acceptance', [
  'acceptedRequestMessageId accepted_request_message_id',
  'acceptedRequestSequencingEventId accepted_request_sequencing_event_id',
  'acceptedRequest accepted_request',
]);

function parse_Acceptance(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Acceptance); field >= 0; field = json.nextField(keysOf_Acceptance)) {
    switch (field) {
      case 0: { // accepted_request_message_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // accepted_request_sequencing_event_id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // accepted_request
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, Request);
        break;
      }
    }
  }
}

export const Acceptance: MessageType = messageType(
  'temporal.api.update.v1.Acceptance',
  parse_Acceptance,
  () => [
    field(1, 'accepted_request_message_id', 'string', { jsonName: 'acceptedRequestMessageId' }),
    field(2, 'accepted_request_sequencing_event_id', 'int64', { jsonName: 'acceptedRequestSequencingEventId' }),
    field(3, 'accepted_request', 'message', { jsonName: 'acceptedRequest', type: () => Request, explicitPresence: true }),
  ],
);

const keysOf_Response = keyTable('temporal.api.update.v1.Response', [
  'meta',
  'outcome',
]);

function parse_Response(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Response); field >= 0; field = json.nextField(keysOf_Response)) {
    switch (field) {
      case 0: { // meta
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, Meta);
        break;
      }
      case 1: { // outcome
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, Outcome);
        break;
      }
    }
  }
}

export const Response: MessageType = messageType(
  'temporal.api.update.v1.Response',
  parse_Response,
  () => [
    field(1, 'meta', 'message', { type: () => Meta, explicitPresence: true }),
    field(2, 'outcome', 'message', { type: () => Outcome, explicitPresence: true }),
  ],
);

