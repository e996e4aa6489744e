// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../src/codec/json/message-type.ts';
import { parseList, parseMap } from '../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../src/codec/json/parse-number.ts';
import { parseString } from '../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../src/codec/json/reader.ts';
import type { WireWriter } from '../../src/codec/wire/writer.ts';
import { Any as google_protobuf_Any, Duration as google_protobuf_Duration } from './protobuf.ts';

/** google.rpc.ErrorInfo */
export interface ErrorInfo {
  readonly reason?: string;
  readonly domain?: string;
  readonly metadata?: { readonly [key: string]: string };
}

/** google.rpc.RetryInfo */
export interface RetryInfo {
  readonly retryDelay?: google_protobuf_Duration;
}

/** google.rpc.DebugInfo */
export interface DebugInfo {
  readonly stackEntries?: readonly string[];
  readonly detail?: string;
}

/** google.rpc.QuotaFailure */
export interface QuotaFailure {
  readonly violations?: readonly QuotaFailure_Violation[];
}

/** google.rpc.QuotaFailure.Violation */
export interface QuotaFailure_Violation {
  readonly subject?: string;
  readonly description?: string;
  readonly apiService?: string;
  readonly quotaMetric?: string;
  readonly quotaId?: string;
  readonly quotaDimensions?: { readonly [key: string]: string };
  readonly quotaValue?: string;
  readonly futureQuotaValue?: string;
}

/** google.rpc.PreconditionFailure */
export interface PreconditionFailure {
  readonly violations?: readonly PreconditionFailure_Violation[];
}

/** google.rpc.PreconditionFailure.Violation */
export interface PreconditionFailure_Violation {
  readonly type?: string;
  readonly subject?: string;
  readonly description?: string;
}

/** google.rpc.BadRequest */
export interface BadRequest {
  readonly fieldViolations?: readonly BadRequest_FieldViolation[];
}

/** google.rpc.BadRequest.FieldViolation */
export interface BadRequest_FieldViolation {
  readonly field?: string;
  readonly description?: string;
  readonly reason?: string;
  readonly localizedMessage?: LocalizedMessage;
}

/** google.rpc.RequestInfo */
export interface RequestInfo {
  readonly requestId?: string;
  readonly servingData?: string;
}

/** google.rpc.ResourceInfo */
export interface ResourceInfo {
  readonly resourceType?: string;
  readonly resourceName?: string;
  readonly owner?: string;
  readonly description?: string;
}

/** google.rpc.Help */
export interface Help {
  readonly links?: readonly Help_Link[];
}

/** google.rpc.Help.Link */
export interface Help_Link {
  readonly description?: string;
  readonly url?: string;
}

/** google.rpc.LocalizedMessage */
export interface LocalizedMessage {
  readonly locale?: string;
  readonly message?: string;
}

/** google.rpc.Status */
export interface Status {
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly google_protobuf_Any[];
}

const keysOf_ErrorInfo = keyTable('google.rpc.ErrorInfo', [
  'reason',
  'domain',
  'metadata',
]);

function parse_ErrorInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ErrorInfo); field >= 0; field = json.nextField(keysOf_ErrorInfo)) {
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
      case 1: { // domain
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // metadata
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMap(json, out, 26, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
    }
  }
}

export const ErrorInfo: MessageType = messageType(
  'google.rpc.ErrorInfo',
  parse_ErrorInfo,
  () => [
    field(1, 'reason', 'string'),
    field(2, 'domain', 'string'),
    field(3, 'metadata', 'string', { cardinality: 'map', mapKey: 'string' }),
  ],
);

const keysOf_RetryInfo = keyTable('google.rpc.RetryInfo', [
  'retryDelay retry_delay',
]);

function parse_RetryInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RetryInfo); field >= 0; field = json.nextField(keysOf_RetryInfo)) {
    switch (field) {
      case 0: { // retry_delay
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Duration);
        break;
      }
    }
  }
}

export const RetryInfo: MessageType = messageType(
  'google.rpc.RetryInfo',
  parse_RetryInfo,
  () => [
    field(1, 'retry_delay', 'message', { jsonName: 'retryDelay', type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_DebugInfo = keyTable('google.rpc.DebugInfo', [
  'stackEntries stack_entries',
  'detail',
]);

function parse_DebugInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_DebugInfo); field >= 0; field = json.nextField(keysOf_DebugInfo)) {
    switch (field) {
      case 0: { // stack_entries
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 10, true), false);
        break;
      }
      case 1: { // detail
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

export const DebugInfo: MessageType = messageType(
  'google.rpc.DebugInfo',
  parse_DebugInfo,
  () => [
    field(1, 'stack_entries', 'string', { jsonName: 'stackEntries', cardinality: 'repeated' }),
    field(2, 'detail', 'string'),
  ],
);

const keysOf_QuotaFailure = keyTable('google.rpc.QuotaFailure', [
  'violations',
]);

function parse_QuotaFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_QuotaFailure); field >= 0; field = json.nextField(keysOf_QuotaFailure)) {
    switch (field) {
      case 0: { // violations
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, QuotaFailure_Violation), false);
        break;
      }
    }
  }
}

export const QuotaFailure: MessageType = messageType(
  'google.rpc.QuotaFailure',
  parse_QuotaFailure,
  () => [
    field(1, 'violations', 'message', { cardinality: 'repeated', type: () => QuotaFailure_Violation }),
  ],
);

const keysOf_QuotaFailure_Violation = keyTable('google.rpc.QuotaFailure.Violation', [
  'subject',
  'description',
  'apiService api_service',
  'quotaMetric quota_metric',
  'quotaId quota_id',
  'quotaDimensions quota_dimensions',
  'quotaValue quota_value',
  'futureQuotaValue future_quota_value',
]);

function parse_QuotaFailure_Violation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_QuotaFailure_Violation); field >= 0; field = json.nextField(keysOf_QuotaFailure_Violation)) {
    switch (field) {
      case 0: { // subject
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
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // api_service
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // quota_metric
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // quota_id
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // quota_dimensions
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseMap(json, out, 50, 'string', (json, out) => parseString(json, out, 18, true), false);
        break;
      }
      case 6: { // quota_value
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
      case 7: { // future_quota_value
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseInt64(json, out, 64, true);
        break;
      }
    }
  }
}

export const QuotaFailure_Violation: MessageType = messageType(
  'google.rpc.QuotaFailure.Violation',
  parse_QuotaFailure_Violation,
  () => [
    field(1, 'subject', 'string'),
    field(2, 'description', 'string'),
    field(3, 'api_service', 'string', { jsonName: 'apiService' }),
    field(4, 'quota_metric', 'string', { jsonName: 'quotaMetric' }),
    field(5, 'quota_id', 'string', { jsonName: 'quotaId' }),
    field(6, 'quota_dimensions', 'string', { jsonName: 'quotaDimensions', cardinality: 'map', mapKey: 'string' }),
    field(7, 'quota_value', 'int64', { jsonName: 'quotaValue' }),
    field(8, 'future_quota_value', 'int64', { jsonName: 'futureQuotaValue', explicitPresence: true }),
  ],
);

const keysOf_PreconditionFailure = keyTable('google.rpc.PreconditionFailure', [
  'violations',
]);

function parse_PreconditionFailure(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PreconditionFailure); field >= 0; field = json.nextField(keysOf_PreconditionFailure)) {
    switch (field) {
      case 0: { // violations
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, PreconditionFailure_Violation), false);
        break;
      }
    }
  }
}

export const PreconditionFailure: MessageType = messageType(
  'google.rpc.PreconditionFailure',
  parse_PreconditionFailure,
  () => [
    field(1, 'violations', 'message', { cardinality: 'repeated', type: () => PreconditionFailure_Violation }),
  ],
);

const keysOf_PreconditionFailure_Violation = keyTable('google.rpc.PreconditionFailure.Violation', [
  'type',
  'subject',
  'description',
]);

function parse_PreconditionFailure_Violation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_PreconditionFailure_Violation); field >= 0; field = json.nextField(keysOf_PreconditionFailure_Violation)) {
    switch (field) {
      case 0: { // type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // subject
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // description
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

export const PreconditionFailure_Violation: MessageType = messageType(
  'google.rpc.PreconditionFailure.Violation',
  parse_PreconditionFailure_Violation,
  () => [
    field(1, 'type', 'string'),
    field(2, 'subject', 'string'),
    field(3, 'description', 'string'),
  ],
);

const keysOf_BadRequest = keyTable('google.rpc.BadRequest', [
  'fieldViolations field_violations',
]);

function parse_BadRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BadRequest); field >= 0; field = json.nextField(keysOf_BadRequest)) {
    switch (field) {
      case 0: { // field_violations
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, BadRequest_FieldViolation), false);
        break;
      }
    }
  }
}

export const BadRequest: MessageType = messageType(
  'google.rpc.BadRequest',
  parse_BadRequest,
  () => [
    field(1, 'field_violations', 'message', { jsonName: 'fieldViolations', cardinality: 'repeated', type: () => BadRequest_FieldViolation }),
  ],
);

const keysOf_BadRequest_FieldViolation = keyTable('google.rpc.BadRequest.FieldViolation', [
  'field',
  'description',
  'reason',
  'localizedMessage localized_message',
]);

function parse_BadRequest_FieldViolation(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BadRequest_FieldViolation); field >= 0; field = json.nextField(keysOf_BadRequest_FieldViolation)) {
    switch (field) {
      case 0: { // field
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
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // reason
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // localized_message
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, LocalizedMessage);
        break;
      }
    }
  }
}

export const BadRequest_FieldViolation: MessageType = messageType(
  'google.rpc.BadRequest.FieldViolation',
  parse_BadRequest_FieldViolation,
  () => [
    field(1, 'field', 'string'),
    field(2, 'description', 'string'),
    field(3, 'reason', 'string'),
    field(4, 'localized_message', 'message', { jsonName: 'localizedMessage', type: () => LocalizedMessage, explicitPresence: true }),
  ],
);

const keysOf_RequestInfo = keyTable('google.rpc.RequestInfo', [
  'requestId request_id',
  'servingData serving_data',
]);

function parse_RequestInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_RequestInfo); field >= 0; field = json.nextField(keysOf_RequestInfo)) {
    switch (field) {
      case 0: { // request_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // serving_data
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

export const RequestInfo: MessageType = messageType(
  'google.rpc.RequestInfo',
  parse_RequestInfo,
  () => [
    field(1, 'request_id', 'string', { jsonName: 'requestId' }),
    field(2, 'serving_data', 'string', { jsonName: 'servingData' }),
  ],
);

const keysOf_ResourceInfo = keyTable('google.rpc.ResourceInfo', [
  'resourceType resource_type',
  'resourceName resource_name',
  'owner',
  'description',
]);

function parse_ResourceInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ResourceInfo); field >= 0; field = json.nextField(keysOf_ResourceInfo)) {
    switch (field) {
      case 0: { // resource_type
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // resource_name
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // owner
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // description
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

export const ResourceInfo: MessageType = messageType(
  'google.rpc.ResourceInfo',
  parse_ResourceInfo,
  () => [
    field(1, 'resource_type', 'string', { jsonName: 'resourceType' }),
    field(2, 'resource_name', 'string', { jsonName: 'resourceName' }),
    field(3, 'owner', 'string'),
    field(4, 'description', 'string'),
  ],
);

const keysOf_Help = keyTable('google.rpc.Help', [
  'links',
]);

function parse_Help(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Help); field >= 0; field = json.nextField(keysOf_Help)) {
    switch (field) {
      case 0: { // links
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, Help_Link), false);
        break;
      }
    }
  }
}

export const Help: MessageType = messageType(
  'google.rpc.Help',
  parse_Help,
  () => [
    field(1, 'links', 'message', { cardinality: 'repeated', type: () => Help_Link }),
  ],
);

const keysOf_Help_Link = keyTable('google.rpc.Help.Link', [
  'description',
  'url',
]);

function parse_Help_Link(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Help_Link); field >= 0; field = json.nextField(keysOf_Help_Link)) {
    switch (field) {
      case 0: { // description
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // url
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

export const Help_Link: MessageType = messageType(
  'google.rpc.Help.Link',
  parse_Help_Link,
  () => [
    field(1, 'description', 'string'),
    field(2, 'url', 'string'),
  ],
);

const keysOf_LocalizedMessage = keyTable('google.rpc.LocalizedMessage', [
  'locale',
  'message',
]);

function parse_LocalizedMessage(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_LocalizedMessage); field >= 0; field = json.nextField(keysOf_LocalizedMessage)) {
    switch (field) {
      case 0: { // locale
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
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
    }
  }
}

export const LocalizedMessage: MessageType = messageType(
  'google.rpc.LocalizedMessage',
  parse_LocalizedMessage,
  () => [
    field(1, 'locale', 'string'),
    field(2, 'message', 'string'),
  ],
);

const keysOf_Status = keyTable('google.rpc.Status', [
  'code',
  'message',
  'details',
]);

function parse_Status(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Status); field >= 0; field = json.nextField(keysOf_Status)) {
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

export const Status: MessageType = messageType(
  'google.rpc.Status',
  parse_Status,
  () => [
    field(1, 'code', 'int32'),
    field(2, 'message', 'string'),
    field(3, 'details', 'message', { cardinality: 'repeated', type: () => google_protobuf_Any }),
  ],
);

