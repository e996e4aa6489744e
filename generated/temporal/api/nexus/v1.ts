// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseBytes, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import {
  Duration as google_protobuf_Duration,
  Timestamp as google_protobuf_Timestamp,
} from '../../../google/protobuf.ts';
import {
  Link as common_v1_Link,
  Payload as common_v1_Payload,
  SearchAttributes as common_v1_SearchAttributes,
} from '../common/v1.ts';
import {
  NexusHandlerErrorRetryBehavior as enums_v1_NexusHandlerErrorRetryBehavior,
  NexusOperationCancellationState as enums_v1_NexusOperationCancellationState,
  NexusOperationExecutionStatus as enums_v1_NexusOperationExecutionStatus,
  PendingNexusOperationState as enums_v1_PendingNexusOperationState,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';
import { UserMetadata as sdk_v1_UserMetadata } from '../sdk/v1.ts';

/** temporal.api.nexus.v1.Failure */
export interface Failure {
  readonly message?: string;
  readonly stackTrace?: string;
  readonly metadata?: { readonly [key: string]: string };
  readonly details?: string;
  readonly cause?: Failure;
}

/** temporal.api.nexus.v1.HandlerError */
export interface HandlerError {
  readonly errorType?: string;
  readonly failure?: Failure;
  readonly retryBehavior?: enums_v1_NexusHandlerErrorRetryBehavior;
}

/** temporal.api.nexus.v1.UnsuccessfulOperationError */
export interface UnsuccessfulOperationError {
  readonly operationState?: string;
  readonly failure?: Failure;
}

/** temporal.api.nexus.v1.Link */
export interface Link {
  readonly url?: string;
  readonly type?: string;
}

/** temporal.api.nexus.v1.StartOperationRequest */
export interface StartOperationRequest {
  readonly service?: string;
  readonly operation?: string;
  readonly requestId?: string;
  readonly callback?: string;
  readonly payload?: common_v1_Payload;
  readonly callbackHeader?: { readonly [key: string]: string };
  readonly links?: readonly Link[];
}

/** temporal.api.nexus.v1.CancelOperationRequest */
export interface CancelOperationRequest {
  readonly service?: string;
  readonly operation?: string;
  /** @deprecated */
  readonly operationId?: string;
  readonly operationToken?: string;
}

/** temporal.api.nexus.v1.Request */
export interface Request {
  readonly header?: { readonly [key: string]: string };
  readonly scheduledTime?: google_protobuf_Timestamp;
  readonly capabilities?: Request_Capabilities;
  readonly startOperation?: StartOperationRequest;
  readonly cancelOperation?: CancelOperationRequest;
  readonly endpoint?: string;
}

/** temporal.api.nexus.v1.Request.Capabilities */
export interface Request_Capabilities {
  readonly temporalFailureResponses?: boolean;
}

/** temporal.api.nexus.v1.StartOperationResponse */
export interface StartOperationResponse {
  readonly syncSuccess?: StartOperationResponse_Sync;
  readonly asyncSuccess?: StartOperationResponse_Async;
  /** @deprecated */
  readonly operationError?: UnsuccessfulOperationError;
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.nexus.v1.StartOperationResponse.Sync */
export interface StartOperationResponse_Sync {
  readonly payload?: common_v1_Payload;
  readonly links?: readonly Link[];
}

/** temporal.api.nexus.v1.StartOperationResponse.Async */
export interface StartOperationResponse_Async {
  /** @deprecated */
  readonly operationId?: string;
  readonly links?: readonly Link[];
  readonly operationToken?: string;
}

/** temporal.api.nexus.v1.CancelOperationResponse */
export type CancelOperationResponse = { readonly [key: string]: never };

/** temporal.api.nexus.v1.Response */
export interface Response {
  readonly startOperation?: StartOperationResponse;
  readonly cancelOperation?: CancelOperationResponse;
}

/** temporal.api.nexus.v1.Endpoint */
export interface Endpoint {
  readonly version?: string;
  readonly id?: string;
  readonly spec?: EndpointSpec;
  readonly createdTime?: google_protobuf_Timestamp;
  readonly lastModifiedTime?: google_protobuf_Timestamp;
  readonly urlPrefix?: string;
}

/** temporal.api.nexus.v1.EndpointSpec */
export interface EndpointSpec {
  readonly name?: string;
  readonly description?: common_v1_Payload;
  readonly target?: EndpointTarget;
}

/** temporal.api.nexus.v1.EndpointTarget */
export interface EndpointTarget {
  readonly worker?: EndpointTarget_Worker;
  readonly external?: EndpointTarget_External;
}

/** temporal.api.nexus.v1.EndpointTarget.Worker */
export interface EndpointTarget_Worker {
  readonly namespace?: string;
  readonly taskQueue?: string;
}

/** temporal.api.nexus.v1.EndpointTarget.External */
export interface EndpointTarget_External {
  readonly url?: string;
}

/** temporal.api.nexus.v1.NexusOperationExecutionCancellationInfo */
export interface NexusOperationExecutionCancellationInfo {
  readonly requestedTime?: google_protobuf_Timestamp;
  readonly state?: enums_v1_NexusOperationCancellationState;
  readonly attempt?: number;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly lastAttemptFailure?: failure_v1_Failure;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly blockedReason?: string;
  readonly reason?: string;
}

/** temporal.api.nexus.v1.NexusOperationExecutionInfo */
export interface NexusOperationExecutionInfo {
  readonly operationId?: string;
  readonly runId?: string;
  readonly endpoint?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly status?: enums_v1_NexusOperationExecutionStatus;
  readonly state?: enums_v1_PendingNexusOperationState;
  readonly scheduleToCloseTimeout?: google_protobuf_Duration;
  readonly scheduleToStartTimeout?: google_protobuf_Duration;
  readonly startToCloseTimeout?: google_protobuf_Duration;
  readonly attempt?: number;
  readonly scheduleTime?: google_protobuf_Timestamp;
  readonly expirationTime?: google_protobuf_Timestamp;
  readonly closeTime?: google_protobuf_Timestamp;
  readonly lastAttemptCompleteTime?: google_protobuf_Timestamp;
  readonly lastAttemptFailure?: failure_v1_Failure;
  readonly nextAttemptScheduleTime?: google_protobuf_Timestamp;
  readonly executionDuration?: google_protobuf_Duration;
  readonly cancellationInfo?: NexusOperationExecutionCancellationInfo;
  readonly blockedReason?: string;
  readonly requestId?: string;
  readonly operationToken?: string;
  readonly stateTransitionCount?: string;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly nexusHeader?: { readonly [key: string]: string };
  readonly userMetadata?: sdk_v1_UserMetadata;
  readonly links?: readonly common_v1_Link[];
  readonly identity?: string;
  readonly stateSizeBytes?: string;
}

/** temporal.api.nexus.v1.NexusOperationExecutionListInfo */
export interface NexusOperationExecutionListInfo {
  readonly operationId?: string;
  readonly runId?: string;
  readonly endpoint?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly scheduleTime?: google_protobuf_Timestamp;
  readonly closeTime?: google_protobuf_Timestamp;
  readonly status?: enums_v1_NexusOperationExecutionStatus;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly stateTransitionCount?: string;
  readonly executionDuration?: google_protobuf_Duration;
  readonly stateSizeBytes?: string;
}

const keysOf_Failure = keyTable('temporal.api.nexus.v1.Failure', [
  'message',
  'stackTrace stack_trace',
  'metadata',
  'details',
  'cause',
]);

function parse_Failure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Failure); field >= 0; field = json.nextField(keysOf_Failure)) {
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
      case 1: { // stack_trace
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 2: { // metadata
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 18, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 3: { // details
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBytes(json, out, 26, false);
        break;
      }
      case 4: { // cause
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, Failure);
        break;
      }
    }
  }
}

export const Failure: MessageType = messageType(
  'temporal.api.nexus.v1.Failure',
  parse_Failure,
  () => [
    field(1, 'message', 'string'),
    field(4, 'stack_trace', 'string', { jsonName: 'stackTrace' }),
    field(2, 'metadata', 'string', { cardinality: 'map', mapKey: 'string' }),
    field(3, 'details', 'bytes'),
    field(5, 'cause', 'message', { type: () => Failure, explicitPresence: true }),
  ],
);

const keysOf_HandlerError = keyTable('temporal.api.nexus.v1.HandlerError', [
  'errorType error_type',
  'failure',
  'retryBehavior retry_behavior',
]);

function parse_HandlerError(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_HandlerError); field >= 0; field = json.nextField(keysOf_HandlerError)) {
    switch (field) {
      case 0: { // error_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // failure
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, Failure);
        break;
      }
      case 2: { // retry_behavior
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_NexusHandlerErrorRetryBehavior);
        break;
      }
    }
  }
}

export const HandlerError: MessageType = messageType(
  'temporal.api.nexus.v1.HandlerError',
  parse_HandlerError,
  () => [
    field(1, 'error_type', 'string', { jsonName: 'errorType' }),
    field(2, 'failure', 'message', { type: () => Failure, explicitPresence: true }),
    field(3, 'retry_behavior', 'enum', { jsonName: 'retryBehavior', type: () => enums_v1_NexusHandlerErrorRetryBehavior }),
  ],
);

const keysOf_UnsuccessfulOperationError = keyTable('temporal.api.nexus.v1.UnsuccessfulOperationError', [
  'operationState operation_state',
  'failure',
]);

function parse_UnsuccessfulOperationError(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_UnsuccessfulOperationError); field >= 0; field = json.nextField(keysOf_UnsuccessfulOperationError)) {
    switch (field) {
      case 0: { // operation_state
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // failure
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, Failure);
        break;
      }
    }
  }
}

export const UnsuccessfulOperationError: MessageType = messageType(
  'temporal.api.nexus.v1.UnsuccessfulOperationError',
  parse_UnsuccessfulOperationError,
  () => [
    field(1, 'operation_state', 'string', { jsonName: 'operationState' }),
    field(2, 'failure', 'message', { type: () => Failure, explicitPresence: true }),
  ],
);

const keysOf_Link = keyTable('temporal.api.nexus.v1.Link', [
  'url',
  'type',
]);

function parse_Link(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Link); field >= 0; field = json.nextField(keysOf_Link)) {
    switch (field) {
      case 0: { // url
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // type
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

export const Link: MessageType = messageType(
  'temporal.api.nexus.v1.Link',
  parse_Link,
  () => [
    field(1, 'url', 'string'),
    field(2, 'type', 'string'),
  ],
);

const keysOf_StartOperationRequest = keyTable('temporal.api.nexus.v1.StartOperationRequest', [
  'service',
  'operation',
  'requestId request_id',
  'callback',
  'payload',
  'callbackHeader callback_header',
  'links',
]);

function parse_StartOperationRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartOperationRequest); field >= 0; field = json.nextField(keysOf_StartOperationRequest)) {
    switch (field) {
      case 0: { // service
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // operation
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
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
      case 3: { // callback
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // payload
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, common_v1_Payload);
        break;
      }
      case 5: { // callback_header
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMap(json, out, 50, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 6: { // links
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, Link), false);
        break;
      }
    }
  }
}

export const StartOperationRequest: MessageType = messageType(
  'temporal.api.nexus.v1.StartOperationRequest',
  parse_StartOperationRequest,
  () => [
    field(1, 'service', 'string'),
    field(2, 'operation', 'string'),
    field(3, 'request_id', 'string', { jsonName: 'requestId' }),
    field(4, 'callback', 'string'),
    field(5, 'payload', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(6, 'callback_header', 'string', { jsonName: 'callbackHeader', cardinality: 'map', mapKey: 'string' }),
    field(7, 'links', 'message', { cardinality: 'repeated', type: () => Link }),
  ],
);

const keysOf_CancelOperationRequest = keyTable('temporal.api.nexus.v1.CancelOperationRequest', [
  'service',
  'operation',
  'operationId operation_id',
  'operationToken operation_token',
]);

function parse_CancelOperationRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CancelOperationRequest); field >= 0; field = json.nextField(keysOf_CancelOperationRequest)) {
    switch (field) {
      case 0: { // service
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // operation
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // operation_id
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // operation_token
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
    }
  }
}

export const CancelOperationRequest: MessageType = messageType(
  'temporal.api.nexus.v1.CancelOperationRequest',
  parse_CancelOperationRequest,
  () => [
    field(1, 'service', 'string'),
    field(2, 'operation', 'string'),
    field(3, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(4, 'operation_token', 'string', { jsonName: 'operationToken' }),
  ],
);

const keysOf_Request = keyTable('temporal.api.nexus.v1.Request', [
  'header',
  'scheduledTime scheduled_time',
  'capabilities',
  'startOperation start_operation',
  'cancelOperation cancel_operation',
  'endpoint',
]);

function parse_Request(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Request); field >= 0; field = json.nextField(keysOf_Request)) {
    switch (field) {
      case 0: { // header
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMap(json, out, 10, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 1: { // scheduled_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // capabilities
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 802, Request_Capabilities);
        break;
      }
      case 3: { // start_operation
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, StartOperationRequest);
        break;
      }
      case 4: { // cancel_operation
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, CancelOperationRequest);
        break;
      }
      case 5: { // endpoint
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
    }
  }
}

export const Request: MessageType = messageType(
  'temporal.api.nexus.v1.Request',
  parse_Request,
  () => [
    field(1, 'header', 'string', { cardinality: 'map', mapKey: 'string' }),
    field(2, 'scheduled_time', 'message', { jsonName: 'scheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(100, 'capabilities', 'message', { type: () => Request_Capabilities, explicitPresence: true }),
    field(3, 'start_operation', 'message', { jsonName: 'startOperation', type: () => StartOperationRequest, oneof: 0, explicitPresence: true }),
    field(4, 'cancel_operation', 'message', { jsonName: 'cancelOperation', type: () => CancelOperationRequest, oneof: 0, explicitPresence: true }),
    field(10, 'endpoint', 'string'),
  ],
);

const keysOf_Request_Capabilities = keyTable('temporal.api.nexus.v1.Request.Capabilities', [
  'temporalFailureResponses temporal_failure_responses',
]);

function parse_Request_Capabilities(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Request_Capabilities); field >= 0; field = json.nextField(keysOf_Request_Capabilities)) {
    switch (field) {
      case 0: { // temporal_failure_responses
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseBool(json, out, 8, false);
        break;
      }
    }
  }
}

export const Request_Capabilities: MessageType = messageType(
  'temporal.api.nexus.v1.Request.Capabilities',
  parse_Request_Capabilities,
  () => [
    field(1, 'temporal_failure_responses', 'bool', { jsonName: 'temporalFailureResponses' }),
  ],
);

const keysOf_StartOperationResponse = keyTable('temporal.api.nexus.v1.StartOperationResponse', [
  'syncSuccess sync_success',
  'asyncSuccess async_success',
  'operationError operation_error',
  'failure',
]);

function parse_StartOperationResponse(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_StartOperationResponse); field >= 0; field = json.nextField(keysOf_StartOperationResponse)) {
    switch (field) {
      case 0: { // sync_success
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, StartOperationResponse_Sync);
        break;
      }
      case 1: { // async_success
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, StartOperationResponse_Async);
        break;
      }
      case 2: { // operation_error
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 26, UnsuccessfulOperationError);
        break;
      }
      case 3: { // failure
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 34, failure_v1_Failure);
        break;
      }
    }
  }
}

export const StartOperationResponse: MessageType = messageType(
  'temporal.api.nexus.v1.StartOperationResponse',
  parse_StartOperationResponse,
  () => [
    field(1, 'sync_success', 'message', { jsonName: 'syncSuccess', type: () => StartOperationResponse_Sync, oneof: 0, explicitPresence: true }),
    field(2, 'async_success', 'message', { jsonName: 'asyncSuccess', type: () => StartOperationResponse_Async, oneof: 0, explicitPresence: true }),
    field(3, 'operation_error', 'message', { jsonName: 'operationError', type: () => UnsuccessfulOperationError, oneof: 0, explicitPresence: true }),
    field(4, 'failure', 'message', { type: () => failure_v1_Failure, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_StartOperationResponse_Sync = keyTable('temporal.api.nexus.v1.StartOperationResponse.Sync', [
  'payload',
  'links',
]);

function parse_StartOperationResponse_Sync(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartOperationResponse_Sync); field >= 0; field = json.nextField(keysOf_StartOperationResponse_Sync)) {
    switch (field) {
      case 0: { // payload
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, common_v1_Payload);
        break;
      }
      case 1: { // links
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, Link), false);
        break;
      }
    }
  }
}

export const StartOperationResponse_Sync: MessageType = messageType(
  'temporal.api.nexus.v1.StartOperationResponse.Sync',
  parse_StartOperationResponse_Sync,
  () => [
    field(1, 'payload', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(2, 'links', 'message', { cardinality: 'repeated', type: () => Link }),
  ],
);

const keysOf_StartOperationResponse_Async = keyTable('temporal.api.nexus.v1.StartOperationResponse.Async', [
  'operationId operation_id',
  'links',
  'operationToken operation_token',
]);

function parse_StartOperationResponse_Async(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StartOperationResponse_Async); field >= 0; field = json.nextField(keysOf_StartOperationResponse_Async)) {
    switch (field) {
      case 0: { // operation_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // links
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, Link), false);
        break;
      }
      case 2: { // operation_token
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

export const StartOperationResponse_Async: MessageType = messageType(
  'temporal.api.nexus.v1.StartOperationResponse.Async',
  parse_StartOperationResponse_Async,
  () => [
    field(1, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(2, 'links', 'message', { cardinality: 'repeated', type: () => Link }),
    field(3, 'operation_token', 'string', { jsonName: 'operationToken' }),
  ],
);

const keysOf_CancelOperationResponse = keyTable('temporal.api.nexus.v1.CancelOperationResponse', [
]);

function parse_CancelOperationResponse(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_CancelOperationResponse);
}

export const CancelOperationResponse: MessageType = messageType(
  'temporal.api.nexus.v1.CancelOperationResponse',
  parse_CancelOperationResponse,
  () => [],
);

const keysOf_Response = keyTable('temporal.api.nexus.v1.Response', [
  'startOperation start_operation',
  'cancelOperation cancel_operation',
]);

function parse_Response(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_Response); field >= 0; field = json.nextField(keysOf_Response)) {
    switch (field) {
      case 0: { // start_operation
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, StartOperationResponse);
        break;
      }
      case 1: { // cancel_operation
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, CancelOperationResponse);
        break;
      }
    }
  }
}

export const Response: MessageType = messageType(
  'temporal.api.nexus.v1.Response',
  parse_Response,
  () => [
    field(1, 'start_operation', 'message', { jsonName: 'startOperation', type: () => StartOperationResponse, oneof: 0, explicitPresence: true }),
    field(2, 'cancel_operation', 'message', { jsonName: 'cancelOperation', type: () => CancelOperationResponse, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_Endpoint = keyTable('temporal.api.nexus.v1.Endpoint', [
  'version',
  'id',
  'spec',
  'createdTime created_time',
  'lastModifiedTime last_modified_time',
  'urlPrefix url_prefix',
]);

function parse_Endpoint(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Endpoint); field >= 0; field = json.nextField(keysOf_Endpoint)) {
    switch (field) {
      case 0: { // version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // id
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // spec
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, EndpointSpec);
        break;
      }
      case 3: { // created_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 4: { // last_modified_time
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 5: { // url_prefix
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
    }
  }
}

export const Endpoint: MessageType = messageType(
  'temporal.api.nexus.v1.Endpoint',
  parse_Endpoint,
  () => [
    field(1, 'version', 'int64'),
    field(2, 'id', 'string'),
    field(3, 'spec', 'message', { type: () => EndpointSpec, explicitPresence: true }),
    field(4, 'created_time', 'message', { jsonName: 'createdTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'last_modified_time', 'message', { jsonName: 'lastModifiedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'url_prefix', 'string', { jsonName: 'urlPrefix' }),
  ],
);

const keysOf_EndpointSpec = keyTable('temporal.api.nexus.v1.EndpointSpec', [
  'name',
  'description',
  'target',
]);

function parse_EndpointSpec(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EndpointSpec); field >= 0; field = json.nextField(keysOf_EndpointSpec)) {
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
      case 1: { // description
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Payload);
        break;
      }
      case 2: { // target
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, EndpointTarget);
        break;
      }
    }
  }
}

export const EndpointSpec: MessageType = messageType(
  'temporal.api.nexus.v1.EndpointSpec',
  parse_EndpointSpec,
  () => [
    field(1, 'name', 'string'),
    field(2, 'description', 'message', { type: () => common_v1_Payload, explicitPresence: true }),
    field(3, 'target', 'message', { type: () => EndpointTarget, explicitPresence: true }),
  ],
);

const keysOf_EndpointTarget = keyTable('temporal.api.nexus.v1.EndpointTarget', [
  'worker',
  'external',
]);

function parse_EndpointTarget(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_EndpointTarget); field >= 0; field = json.nextField(keysOf_EndpointTarget)) {
    switch (field) {
      case 0: { // worker
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, EndpointTarget_Worker);
        break;
      }
      case 1: { // external
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('variant');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, EndpointTarget_External);
        break;
      }
    }
  }
}

export const EndpointTarget: MessageType = messageType(
  'temporal.api.nexus.v1.EndpointTarget',
  parse_EndpointTarget,
  () => [
    field(1, 'worker', 'message', { type: () => EndpointTarget_Worker, oneof: 0, explicitPresence: true }),
    field(2, 'external', 'message', { type: () => EndpointTarget_External, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_EndpointTarget_Worker = keyTable('temporal.api.nexus.v1.EndpointTarget.Worker', [
  'namespace',
  'taskQueue task_queue',
]);

function parse_EndpointTarget_Worker(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EndpointTarget_Worker); field >= 0; field = json.nextField(keysOf_EndpointTarget_Worker)) {
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
      case 1: { // task_queue
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

export const EndpointTarget_Worker: MessageType = messageType(
  'temporal.api.nexus.v1.EndpointTarget.Worker',
  parse_EndpointTarget_Worker,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'task_queue', 'string', { jsonName: 'taskQueue' }),
  ],
);

const keysOf_EndpointTarget_External = keyTable('temporal.api.nexus.v1.EndpointTarget.External', [
  'url',
]);

function parse_EndpointTarget_External(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_EndpointTarget_External); field >= 0; field = json.nextField(keysOf_EndpointTarget_External)) {
    switch (field) {
      case 0: { // url
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

export const EndpointTarget_External: MessageType = messageType(
  'temporal.api.nexus.v1.EndpointTarget.External',
  parse_EndpointTarget_External,
  () => [
    field(1, 'url', 'string'),
  ],
);

const keysOf_NexusOperationExecutionCancellationInfo = keyTable('temporal.api.nexus.v1.NexusOperationExecutionCancellationInfo', [
  'requestedTime requested_time',
  'state',
  'attempt',
  'lastAttemptCompleteTime last_attempt_complete_time',
  'lastAttemptFailure last_attempt_failure',
  'nextAttemptScheduleTime next_attempt_schedule_time',
  'blockedReason blocked_reason',
  'reason',
]);

function parse_NexusOperationExecutionCancellationInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationExecutionCancellationInfo); field >= 0; field = json.nextField(keysOf_NexusOperationExecutionCancellationInfo)) {
    switch (field) {
      case 0: { // requested_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // state
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_NexusOperationCancellationState);
        break;
      }
      case 2: { // attempt
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt32(json, out, 24, false);
        break;
      }
      case 3: { // last_attempt_complete_time
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 4: { // last_attempt_failure
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseMessage(json, out, 42, failure_v1_Failure);
        break;
      }
      case 5: { // next_attempt_schedule_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 6: { // blocked_reason
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // reason
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseString(json, out, 66, false);
        break;
      }
    }
  }
}

export const NexusOperationExecutionCancellationInfo: MessageType = messageType(
  'temporal.api.nexus.v1.NexusOperationExecutionCancellationInfo',
  parse_NexusOperationExecutionCancellationInfo,
  () => [
    field(1, 'requested_time', 'message', { jsonName: 'requestedTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'state', 'enum', { type: () => enums_v1_NexusOperationCancellationState }),
    field(3, 'attempt', 'int32'),
    field(4, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'last_attempt_failure', 'message', { jsonName: 'lastAttemptFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(6, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'blocked_reason', 'string', { jsonName: 'blockedReason' }),
    field(8, 'reason', 'string'),
  ],
);

const keysOf_NexusOperationExecutionInfo = keyTable('temporal.api.nexus.v1.NexusOperationExecutionInfo', [
  'operationId operation_id',
  'runId run_id',
  'endpoint',
  'service',
  'operation',
  'status',
  'state',
  'scheduleToCloseTimeout schedule_to_close_timeout',
  'scheduleToStartTimeout schedule_to_start_timeout',
  'startToCloseTimeout start_to_close_timeout',
  'attempt',
  'scheduleTime schedule_time',
  'expirationTime expiration_time',
  'closeTime close_time',
  'lastAttemptCompleteTime last_attempt_complete_time',
  'lastAttemptFailure last_attempt_failure',
  'nextAttemptScheduleTime next_attempt_schedule_time',
  'executionDuration execution_duration',
  'cancellationInfo cancellation_info',
  'blockedReason blocked_reason',
  'requestId request_id',
  'operationToken operation_token',
  'stateTransitionCount state_transition_count',
  'searchAttributes search_attributes',
  'nexusHeader nexus_header',
  'userMetadata user_metadata',
  'links',
  'identity',
  'stateSizeBytes state_size_bytes',
]);

function parse_NexusOperationExecutionInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationExecutionInfo); field >= 0; field = json.nextField(keysOf_NexusOperationExecutionInfo)) {
    switch (field) {
      case 0: { // operation_id
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
      case 2: { // endpoint
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // service
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // operation
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // status
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseEnum(json, out, 48, false, enums_v1_NexusOperationExecutionStatus);
        break;
      }
      case 6: { // state
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseEnum(json, out, 56, false, enums_v1_PendingNexusOperationState);
        break;
      }
      case 7: { // schedule_to_close_timeout
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 66, google_protobuf_Duration);
        break;
      }
      case 8: { // schedule_to_start_timeout
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, google_protobuf_Duration);
        break;
      }
      case 9: { // start_to_close_timeout
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 82, google_protobuf_Duration);
        break;
      }
      case 10: { // attempt
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseInt32(json, out, 88, false);
        break;
      }
      case 11: { // schedule_time
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseMessage(json, out, 98, google_protobuf_Timestamp);
        break;
      }
      case 12: { // expiration_time
        if ((seen0 & 4096) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4096;
        if (json.null()) break;
        parseMessage(json, out, 106, google_protobuf_Timestamp);
        break;
      }
      case 13: { // close_time
        if ((seen0 & 8192) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8192;
        if (json.null()) break;
        parseMessage(json, out, 114, google_protobuf_Timestamp);
        break;
      }
      case 14: { // last_attempt_complete_time
        if ((seen0 & 16384) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16384;
        if (json.null()) break;
        parseMessage(json, out, 122, google_protobuf_Timestamp);
        break;
      }
      case 15: { // last_attempt_failure
        if ((seen0 & 32768) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32768;
        if (json.null()) break;
        parseMessage(json, out, 130, failure_v1_Failure);
        break;
      }
      case 16: { // next_attempt_schedule_time
        if ((seen0 & 65536) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 65536;
        if (json.null()) break;
        parseMessage(json, out, 138, google_protobuf_Timestamp);
        break;
      }
      case 17: { // execution_duration
        if ((seen0 & 131072) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 131072;
        if (json.null()) break;
        parseMessage(json, out, 146, google_protobuf_Duration);
        break;
      }
      case 18: { // cancellation_info
        if ((seen0 & 262144) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 262144;
        if (json.null()) break;
        parseMessage(json, out, 154, NexusOperationExecutionCancellationInfo);
        break;
      }
      case 19: { // blocked_reason
        if ((seen0 & 524288) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 524288;
        if (json.null()) break;
        parseString(json, out, 162, false);
        break;
      }
      case 20: { // request_id
        if ((seen0 & 1048576) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1048576;
        if (json.null()) break;
        parseString(json, out, 170, false);
        break;
      }
      case 21: { // operation_token
        if ((seen0 & 2097152) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2097152;
        if (json.null()) break;
        parseString(json, out, 178, false);
        break;
      }
      case 22: { // state_transition_count
        if ((seen0 & 4194304) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4194304;
        if (json.null()) break;
        parseInt64(json, out, 184, false);
        break;
      }
      case 23: { // search_attributes
        if ((seen0 & 8388608) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8388608;
        if (json.null()) break;
        parseMessage(json, out, 194, common_v1_SearchAttributes);
        break;
      }
      case 24: { // nexus_header
        if ((seen0 & 16777216) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16777216;
        if (json.null()) break;
        parseMap(json, out, 202, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 25: { // user_metadata
        if ((seen0 & 33554432) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 33554432;
        if (json.null()) break;
        parseMessage(json, out, 210, sdk_v1_UserMetadata);
        break;
      }
      case 26: { // links
        if ((seen0 & 67108864) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 67108864;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 218, common_v1_Link), false);
        break;
      }
      case 27: { // identity
        if ((seen0 & 134217728) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 134217728;
        if (json.null()) break;
        parseString(json, out, 226, false);
        break;
      }
      case 28: { // state_size_bytes
        if ((seen0 & 268435456) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 268435456;
        if (json.null()) break;
        parseInt64(json, out, 232, false);
        break;
      }
    }
  }
}

export const NexusOperationExecutionInfo: MessageType = messageType(
  'temporal.api.nexus.v1.NexusOperationExecutionInfo',
  parse_NexusOperationExecutionInfo,
  () => [
    field(1, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
    field(3, 'endpoint', 'string'),
    field(4, 'service', 'string'),
    field(5, 'operation', 'string'),
    field(6, 'status', 'enum', { type: () => enums_v1_NexusOperationExecutionStatus }),
    field(7, 'state', 'enum', { type: () => enums_v1_PendingNexusOperationState }),
    field(8, 'schedule_to_close_timeout', 'message', { jsonName: 'scheduleToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(9, 'schedule_to_start_timeout', 'message', { jsonName: 'scheduleToStartTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'start_to_close_timeout', 'message', { jsonName: 'startToCloseTimeout', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(11, 'attempt', 'int32'),
    field(12, 'schedule_time', 'message', { jsonName: 'scheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(13, 'expiration_time', 'message', { jsonName: 'expirationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(14, 'close_time', 'message', { jsonName: 'closeTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(15, 'last_attempt_complete_time', 'message', { jsonName: 'lastAttemptCompleteTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(16, 'last_attempt_failure', 'message', { jsonName: 'lastAttemptFailure', type: () => failure_v1_Failure, explicitPresence: true }),
    field(17, 'next_attempt_schedule_time', 'message', { jsonName: 'nextAttemptScheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(18, 'execution_duration', 'message', { jsonName: 'executionDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(19, 'cancellation_info', 'message', { jsonName: 'cancellationInfo', type: () => NexusOperationExecutionCancellationInfo, explicitPresence: true }),
    field(20, 'blocked_reason', 'string', { jsonName: 'blockedReason' }),
    field(21, 'request_id', 'string', { jsonName: 'requestId' }),
    field(22, 'operation_token', 'string', { jsonName: 'operationToken' }),
    field(23, 'state_transition_count', 'int64', { jsonName: 'stateTransitionCount' }),
    field(24, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(25, 'nexus_header', 'string', { jsonName: 'nexusHeader', cardinality: 'map', mapKey: 'string' }),
    field(26, 'user_metadata', 'message', { jsonName: 'userMetadata', type: () => sdk_v1_UserMetadata, explicitPresence: true }),
    field(27, 'links', 'message', { cardinality: 'repeated', type: () => common_v1_Link }),
    field(28, 'identity', 'string'),
    field(29, 'state_size_bytes', 'int64', { jsonName: 'stateSizeBytes' }),
  ],
);

const keysOf_NexusOperationExecutionListInfo = keyTable('temporal.api.nexus.v1.NexusOperationExecutionListInfo', [
  'operationId operation_id',
  'runId run_id',
  'endpoint',
  'service',
  'operation',
  'scheduleTime schedule_time',
  'closeTime close_time',
  'status',
  'searchAttributes search_attributes',
  'stateTransitionCount state_transition_count',
  'executionDuration execution_duration',
  'stateSizeBytes state_size_bytes',
]);

function parse_NexusOperationExecutionListInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationExecutionListInfo); field >= 0; field = json.nextField(keysOf_NexusOperationExecutionListInfo)) {
    switch (field) {
      case 0: { // operation_id
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
      case 2: { // endpoint
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // service
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // operation
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // schedule_time
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 6: { // close_time
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Timestamp);
        break;
      }
      case 7: { // status
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseEnum(json, out, 64, false, enums_v1_NexusOperationExecutionStatus);
        break;
      }
      case 8: { // search_attributes
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 74, common_v1_SearchAttributes);
        break;
      }
      case 9: { // state_transition_count
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseInt64(json, out, 80, false);
        break;
      }
      case 10: { // execution_duration
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseMessage(json, out, 90, google_protobuf_Duration);
        break;
      }
      case 11: { // state_size_bytes
        if ((seen0 & 2048) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2048;
        if (json.null()) break;
        parseInt64(json, out, 96, false);
        break;
      }
    }
  }
}

export const NexusOperationExecutionListInfo: MessageType = messageType(
  'temporal.api.nexus.v1.NexusOperationExecutionListInfo',
  parse_NexusOperationExecutionListInfo,
  () => [
    field(1, 'operation_id', 'string', { jsonName: 'operationId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
    field(3, 'endpoint', 'string'),
    field(4, 'service', 'string'),
    field(5, 'operation', 'string'),
    field(6, 'schedule_time', 'message', { jsonName: 'scheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'close_time', 'message', { jsonName: 'closeTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(8, 'status', 'enum', { type: () => enums_v1_NexusOperationExecutionStatus }),
    field(9, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(10, 'state_transition_count', 'int64', { jsonName: 'stateTransitionCount' }),
    field(11, 'execution_duration', 'message', { jsonName: 'executionDuration', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(12, 'state_size_bytes', 'int64', { jsonName: 'stateSizeBytes' }),
  ],
);

