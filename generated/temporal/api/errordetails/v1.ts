// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList, parsePacked } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32 } from '../../../../src/codec/json/parse-number.ts';
import { parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Any as google_protobuf_Any } from '../../../google/protobuf.ts';
import { WorkflowExecution as common_v1_WorkflowExecution } from '../common/v1.ts';
import {
  NamespaceState as enums_v1_NamespaceState,
  ResourceExhaustedCause as enums_v1_ResourceExhaustedCause,
  ResourceExhaustedScope as enums_v1_ResourceExhaustedScope,
} from '../enums/v1.ts';
import { Failure as failure_v1_Failure } from '../failure/v1.ts';

/** temporal.api.errordetails.v1.NotFoundFailure */
export interface NotFoundFailure {
  readonly currentCluster?: string;
  readonly activeCluster?: string;
}

/** temporal.api.errordetails.v1.WorkflowExecutionAlreadyStartedFailure */
export interface WorkflowExecutionAlreadyStartedFailure {
  readonly startRequestId?: string;
  readonly runId?: string;
  readonly firstExecutionRunId?: string;
}

/** temporal.api.errordetails.v1.NamespaceNotActiveFailure */
export interface NamespaceNotActiveFailure {
  readonly namespace?: string;
  readonly currentCluster?: string;
  readonly activeCluster?: string;
}

/** temporal.api.errordetails.v1.NamespaceUnavailableFailure */
export interface NamespaceUnavailableFailure {
  readonly namespace?: string;
}

/** temporal.api.errordetails.v1.NamespaceInvalidStateFailure */
export interface NamespaceInvalidStateFailure {
  readonly namespace?: string;
  readonly state?: enums_v1_NamespaceState;
  readonly allowedStates?: readonly enums_v1_NamespaceState[];
}

/** temporal.api.errordetails.v1.NamespaceNotFoundFailure */
export interface NamespaceNotFoundFailure {
  readonly namespace?: string;
}

/** temporal.api.errordetails.v1.NamespaceAlreadyExistsFailure */
export type NamespaceAlreadyExistsFailure = { readonly [key: string]: never };

/** temporal.api.errordetails.v1.ClientVersionNotSupportedFailure */
export interface ClientVersionNotSupportedFailure {
  readonly clientVersion?: string;
  readonly clientName?: string;
  readonly supportedVersions?: string;
}

/** temporal.api.errordetails.v1.ServerVersionNotSupportedFailure */
export interface ServerVersionNotSupportedFailure {
  readonly serverVersion?: string;
  readonly clientSupportedServerVersions?: string;
}

/** temporal.api.errordetails.v1.CancellationAlreadyRequestedFailure */
export type CancellationAlreadyRequestedFailure = { readonly [key: string]: never };

/** temporal.api.errordetails.v1.QueryFailedFailure */
export interface QueryFailedFailure {
  readonly failure?: failure_v1_Failure;
}

/** temporal.api.errordetails.v1.PermissionDeniedFailure */
export interface PermissionDeniedFailure {
  readonly reason?: string;
}

/** temporal.api.errordetails.v1.ResourceExhaustedFailure */
export interface ResourceExhaustedFailure {
  readonly cause?: enums_v1_ResourceExhaustedCause;
  readonly scope?: enums_v1_ResourceExhaustedScope;
}

/** temporal.api.errordetails.v1.SystemWorkflowFailure */
export interface SystemWorkflowFailure {
  readonly workflowExecution?: common_v1_WorkflowExecution;
  readonly workflowError?: string;
}

/** temporal.api.errordetails.v1.WorkflowNotReadyFailure */
export type WorkflowNotReadyFailure = { readonly [key: string]: never };

/** temporal.api.errordetails.v1.NewerBuildExistsFailure */
export interface NewerBuildExistsFailure {
  readonly defaultBuildId?: string;
}

/** temporal.api.errordetails.v1.MultiOperationExecutionFailure */
export interface MultiOperationExecutionFailure {
  readonly statuses?: readonly MultiOperationExecutionFailure_OperationStatus[];
}

/** temporal.api.errordetails.v1.MultiOperationExecutionFailure.OperationStatus */
export interface MultiOperationExecutionFailure_OperationStatus {
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly google_protobuf_Any[];
}

/** temporal.api.errordetails.v1.ActivityExecutionAlreadyStartedFailure */
export interface ActivityExecutionAlreadyStartedFailure {
  readonly startRequestId?: string;
  readonly runId?: string;
}

/** temporal.api.errordetails.v1.NexusOperationExecutionAlreadyStartedFailure */
export interface NexusOperationExecutionAlreadyStartedFailure {
  readonly startRequestId?: string;
  readonly runId?: string;
}

/** temporal.api.errordetails.v1.WorkflowTaskCompletionBufferLostFailure */
export type WorkflowTaskCompletionBufferLostFailure = { readonly [key: string]: never };

const keysOf_NotFoundFailure = keyTable('temporal.api.errordetails.v1.NotFoundFailure', [
  'currentCluster current_cluster',
  'activeCluster active_cluster',
]);

function parse_NotFoundFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NotFoundFailure); field >= 0; field = json.nextField(keysOf_NotFoundFailure)) {
    switch (field) {
      case 0: { // current_cluster
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // active_cluster
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

export const NotFoundFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NotFoundFailure',
  parse_NotFoundFailure,
  () => [
    field(1, 'current_cluster', 'string', { jsonName: 'currentCluster' }),
    field(2, 'active_cluster', 'string', { jsonName: 'activeCluster' }),
  ],
);

const keysOf_WorkflowExecutionAlreadyStartedFailure = keyTable('temporal.api.errordetails.v1.WorkflowExecutionAlreadyStartedFailure', [
  'startRequestId start_request_id',
  'runId run_id',
  'firstExecutionRunId first_execution_run_id',
]);

function parse_WorkflowExecutionAlreadyStartedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowExecutionAlreadyStartedFailure); field >= 0; field = json.nextField(keysOf_WorkflowExecutionAlreadyStartedFailure)) {
    switch (field) {
      case 0: { // start_request_id
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
      case 2: { // first_execution_run_id
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

export const WorkflowExecutionAlreadyStartedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.WorkflowExecutionAlreadyStartedFailure',
  parse_WorkflowExecutionAlreadyStartedFailure,
  () => [
    field(1, 'start_request_id', 'string', { jsonName: 'startRequestId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
    field(3, 'first_execution_run_id', 'string', { jsonName: 'firstExecutionRunId' }),
  ],
);

const keysOf_NamespaceNotActiveFailure = keyTable('temporal.api.errordetails.v1.NamespaceNotActiveFailure', [
  'namespace',
  'currentCluster current_cluster',
  'activeCluster active_cluster',
]);

function parse_NamespaceNotActiveFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceNotActiveFailure); field >= 0; field = json.nextField(keysOf_NamespaceNotActiveFailure)) {
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
      case 1: { // current_cluster
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // active_cluster
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

export const NamespaceNotActiveFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NamespaceNotActiveFailure',
  parse_NamespaceNotActiveFailure,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'current_cluster', 'string', { jsonName: 'currentCluster' }),
    field(3, 'active_cluster', 'string', { jsonName: 'activeCluster' }),
  ],
);

const keysOf_NamespaceUnavailableFailure = keyTable('temporal.api.errordetails.v1.NamespaceUnavailableFailure', [
  'namespace',
]);

function parse_NamespaceUnavailableFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceUnavailableFailure); field >= 0; field = json.nextField(keysOf_NamespaceUnavailableFailure)) {
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
    }
  }
}

export const NamespaceUnavailableFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NamespaceUnavailableFailure',
  parse_NamespaceUnavailableFailure,
  () => [
    field(1, 'namespace', 'string'),
  ],
);

const keysOf_NamespaceInvalidStateFailure = keyTable('temporal.api.errordetails.v1.NamespaceInvalidStateFailure', [
  'namespace',
  'state',
  'allowedStates allowed_states',
]);

function parse_NamespaceInvalidStateFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceInvalidStateFailure); field >= 0; field = json.nextField(keysOf_NamespaceInvalidStateFailure)) {
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
      case 1: { // state
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_NamespaceState);
        break;
      }
      case 2: { // allowed_states
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parsePacked(json, out, 26, (json, out) => parseEnum(json, out, 0, true, enums_v1_NamespaceState));
        break;
      }
    }
  }
}

export const NamespaceInvalidStateFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NamespaceInvalidStateFailure',
  parse_NamespaceInvalidStateFailure,
  () => [
    field(1, 'namespace', 'string'),
    field(2, 'state', 'enum', { type: () => enums_v1_NamespaceState }),
    field(3, 'allowed_states', 'enum', { jsonName: 'allowedStates', cardinality: 'repeated', type: () => enums_v1_NamespaceState }),
  ],
);

const keysOf_NamespaceNotFoundFailure = keyTable('temporal.api.errordetails.v1.NamespaceNotFoundFailure', [
  'namespace',
]);

function parse_NamespaceNotFoundFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NamespaceNotFoundFailure); field >= 0; field = json.nextField(keysOf_NamespaceNotFoundFailure)) {
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
    }
  }
}

export const NamespaceNotFoundFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NamespaceNotFoundFailure',
  parse_NamespaceNotFoundFailure,
  () => [
    field(1, 'namespace', 'string'),
  ],
);

const keysOf_NamespaceAlreadyExistsFailure = keyTable('temporal.api.errordetails.v1.NamespaceAlreadyExistsFailure', [
]);

function parse_NamespaceAlreadyExistsFailure(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_NamespaceAlreadyExistsFailure);
}

export const NamespaceAlreadyExistsFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NamespaceAlreadyExistsFailure',
  parse_NamespaceAlreadyExistsFailure,
  () => [],
);

const keysOf_ClientVersionNotSupportedFailure = keyTable('temporal.api.errordetails.v1.ClientVersionNotSupportedFailure', [
  'clientVersion client_version',
  'clientName client_name',
  'supportedVersions supported_versions',
]);

function parse_ClientVersionNotSupportedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ClientVersionNotSupportedFailure); field >= 0; field = json.nextField(keysOf_ClientVersionNotSupportedFailure)) {
    switch (field) {
      case 0: { // client_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // client_name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // supported_versions
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

export const ClientVersionNotSupportedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.ClientVersionNotSupportedFailure',
  parse_ClientVersionNotSupportedFailure,
  () => [
    field(1, 'client_version', 'string', { jsonName: 'clientVersion' }),
    field(2, 'client_name', 'string', { jsonName: 'clientName' }),
    field(3, 'supported_versions', 'string', { jsonName: 'supportedVersions' }),
  ],
);

const keysOf_ServerVersionNotSupportedFailure = keyTable('temporal.api.errordetails.v1.ServerVersionNotSupportedFailure', [
  'serverVersion server_version',
  'clientSupportedServerVersions client_supported_server_versions',
]);

function parse_ServerVersionNotSupportedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ServerVersionNotSupportedFailure); field >= 0; field = json.nextField(keysOf_ServerVersionNotSupportedFailure)) {
    switch (field) {
      case 0: { // server_version
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // client_supported_server_versions
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

export const ServerVersionNotSupportedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.ServerVersionNotSupportedFailure',
  parse_ServerVersionNotSupportedFailure,
  () => [
    field(1, 'server_version', 'string', { jsonName: 'serverVersion' }),
    field(2, 'client_supported_server_versions', 'string', { jsonName: 'clientSupportedServerVersions' }),
  ],
);

const keysOf_CancellationAlreadyRequestedFailure = keyTable('temporal.api.errordetails.v1.CancellationAlreadyRequestedFailure', [
]);

function parse_CancellationAlreadyRequestedFailure(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_CancellationAlreadyRequestedFailure);
}

export const CancellationAlreadyRequestedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.CancellationAlreadyRequestedFailure',
  parse_CancellationAlreadyRequestedFailure,
  () => [],
);

const keysOf_QueryFailedFailure = keyTable('temporal.api.errordetails.v1.QueryFailedFailure', [
  'failure',
]);

function parse_QueryFailedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_QueryFailedFailure); field >= 0; field = json.nextField(keysOf_QueryFailedFailure)) {
    switch (field) {
      case 0: { // failure
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, failure_v1_Failure);
        break;
      }
    }
  }
}

export const QueryFailedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.QueryFailedFailure',
  parse_QueryFailedFailure,
  () => [
    field(1, 'failure', 'message', { type: () => failure_v1_Failure, explicitPresence: true }),
  ],
);

const keysOf_PermissionDeniedFailure = keyTable('temporal.api.errordetails.v1.PermissionDeniedFailure', [
  'reason',
]);

function parse_PermissionDeniedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PermissionDeniedFailure); field >= 0; field = json.nextField(keysOf_PermissionDeniedFailure)) {
    switch (field) {
      case 0: { // reason
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

export const PermissionDeniedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.PermissionDeniedFailure',
  parse_PermissionDeniedFailure,
  () => [
    field(1, 'reason', 'string'),
  ],
);

const keysOf_ResourceExhaustedFailure = keyTable('temporal.api.errordetails.v1.ResourceExhaustedFailure', [
  'cause',
  'scope',
]);

function parse_ResourceExhaustedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResourceExhaustedFailure); field >= 0; field = json.nextField(keysOf_ResourceExhaustedFailure)) {
    switch (field) {
      case 0: { // cause
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_ResourceExhaustedCause);
        break;
      }
      case 1: { // scope
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseEnum(json, out, 16, false, enums_v1_ResourceExhaustedScope);
        break;
      }
    }
  }
}

export const ResourceExhaustedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.ResourceExhaustedFailure',
  parse_ResourceExhaustedFailure,
  () => [
    field(1, 'cause', 'enum', { type: () => enums_v1_ResourceExhaustedCause }),
    field(2, 'scope', 'enum', { type: () => enums_v1_ResourceExhaustedScope }),
  ],
);

const keysOf_SystemWorkflowFailure = keyTable('temporal.api.errordetails.v1.SystemWorkflowFailure', [
  'workflowExecution workflow_execution',
  'workflowError workflow_error',
]);

function parse_SystemWorkflowFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SystemWorkflowFailure); field >= 0; field = json.nextField(keysOf_SystemWorkflowFailure)) {
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
      case 1: { // workflow_error
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

export const SystemWorkflowFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.SystemWorkflowFailure',
  parse_SystemWorkflowFailure,
  () => [
    field(1, 'workflow_execution', 'message', { jsonName: 'workflowExecution', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(2, 'workflow_error', 'string', { jsonName: 'workflowError' }),
  ],
);

const keysOf_WorkflowNotReadyFailure = keyTable('temporal.api.errordetails.v1.WorkflowNotReadyFailure', [
]);

function parse_WorkflowNotReadyFailure(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_WorkflowNotReadyFailure);
}

export const WorkflowNotReadyFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.WorkflowNotReadyFailure',
  parse_WorkflowNotReadyFailure,
  () => [],
);

const keysOf_NewerBuildExistsFailure = keyTable('temporal.api.errordetails.v1.NewerBuildExistsFailure', [
  'defaultBuildId default_build_id',
]);

function parse_NewerBuildExistsFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NewerBuildExistsFailure); field >= 0; field = json.nextField(keysOf_NewerBuildExistsFailure)) {
    switch (field) {
      case 0: { // default_build_id
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

export const NewerBuildExistsFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NewerBuildExistsFailure',
  parse_NewerBuildExistsFailure,
  () => [
    field(1, 'default_build_id', 'string', { jsonName: 'defaultBuildId' }),
  ],
);

const keysOf_MultiOperationExecutionFailure = keyTable('temporal.api.errordetails.v1.MultiOperationExecutionFailure', [
  'statuses',
]);

function parse_MultiOperationExecutionFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_MultiOperationExecutionFailure); field >= 0; field = json.nextField(keysOf_MultiOperationExecutionFailure)) {
    switch (field) {
      case 0: { // statuses
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, MultiOperationExecutionFailure_OperationStatus), false);
        break;
      }
    }
  }
}

export const MultiOperationExecutionFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.MultiOperationExecutionFailure',
  parse_MultiOperationExecutionFailure,
  () => [
    field(1, 'statuses', 'message', { cardinality: 'repeated', type: () => MultiOperationExecutionFailure_OperationStatus }),
  ],
);

const keysOf_MultiOperationExecutionFailure_OperationStatus = keyTable('temporal.api.errordetails.v1.MultiOperationExecutionFailure.OperationStatus', [
  'code',
  'message',
  'details',
]);

function parse_MultiOperationExecutionFailure_OperationStatus(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_MultiOperationExecutionFailure_OperationStatus); field >= 0; field = json.nextField(keysOf_MultiOperationExecutionFailure_OperationStatus)) {
    switch (field) {
      case 0: { // code
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // message
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // details
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, google_protobuf_Any), false);
        break;
      }
    }
  }
}

export const MultiOperationExecutionFailure_OperationStatus: MessageType = messageType(
  'temporal.api.errordetails.v1.MultiOperationExecutionFailure.OperationStatus',
  parse_MultiOperationExecutionFailure_OperationStatus,
  () => [
    field(1, 'code', 'int32'),
    field(2, 'message', 'string'),
    field(3, 'details', 'message', { cardinality: 'repeated', type: () => google_protobuf_Any }),
  ],
);

const keysOf_ActivityExecutionAlreadyStartedFailure = keyTable('temporal.api.errordetails.v1.ActivityExecutionAlreadyStartedFailure', [
  'startRequestId start_request_id',
  'runId run_id',
]);

function parse_ActivityExecutionAlreadyStartedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ActivityExecutionAlreadyStartedFailure); field >= 0; field = json.nextField(keysOf_ActivityExecutionAlreadyStartedFailure)) {
    switch (field) {
      case 0: { // start_request_id
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

export const ActivityExecutionAlreadyStartedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.ActivityExecutionAlreadyStartedFailure',
  parse_ActivityExecutionAlreadyStartedFailure,
  () => [
    field(1, 'start_request_id', 'string', { jsonName: 'startRequestId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_NexusOperationExecutionAlreadyStartedFailure = keyTable('temporal.api.errordetails.v1.NexusOperationExecutionAlreadyStartedFailure', [
  'startRequestId start_request_id',
  'runId run_id',
]);

function parse_NexusOperationExecutionAlreadyStartedFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_NexusOperationExecutionAlreadyStartedFailure); field >= 0; field = json.nextField(keysOf_NexusOperationExecutionAlreadyStartedFailure)) {
    switch (field) {
      case 0: { // start_request_id
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

export const NexusOperationExecutionAlreadyStartedFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.NexusOperationExecutionAlreadyStartedFailure',
  parse_NexusOperationExecutionAlreadyStartedFailure,
  () => [
    field(1, 'start_request_id', 'string', { jsonName: 'startRequestId' }),
    field(2, 'run_id', 'string', { jsonName: 'runId' }),
  ],
);

const keysOf_WorkflowTaskCompletionBufferLostFailure = keyTable('temporal.api.errordetails.v1.WorkflowTaskCompletionBufferLostFailure', [
]);

function parse_WorkflowTaskCompletionBufferLostFailure(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_WorkflowTaskCompletionBufferLostFailure);
}

export const WorkflowTaskCompletionBufferLostFailure: MessageType = messageType(
  'temporal.api.errordetails.v1.WorkflowTaskCompletionBufferLostFailure',
  parse_WorkflowTaskCompletionBufferLostFailure,
  () => [],
);

