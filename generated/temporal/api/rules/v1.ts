// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseString } from '../../../../src/codec/json/parse-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import type { WireWriter } from '../../../../src/codec/wire/writer.ts';
import { Timestamp as google_protobuf_Timestamp } from '../../../google/protobuf.ts';

/** temporal.api.rules.v1.WorkflowRuleAction */
export interface WorkflowRuleAction {
  readonly activityPause?: WorkflowRuleAction_ActionActivityPause;
}

/** temporal.api.rules.v1.WorkflowRuleAction.ActionActivityPause */
export type WorkflowRuleAction_ActionActivityPause = { readonly [key: string]: never };

/** temporal.api.rules.v1.WorkflowRuleSpec */
export interface WorkflowRuleSpec {
  readonly id?: string;
  readonly activityStart?: WorkflowRuleSpec_ActivityStartingTrigger;
  readonly visibilityQuery?: string;
  readonly actions?: readonly WorkflowRuleAction[];
  readonly expirationTime?: google_protobuf_Timestamp;
}

/** temporal.api.rules.v1.WorkflowRuleSpec.ActivityStartingTrigger */
export interface WorkflowRuleSpec_ActivityStartingTrigger {
  readonly predicate?: string;
}

/** temporal.api.rules.v1.WorkflowRule */
export interface WorkflowRule {
  readonly createTime?: google_protobuf_Timestamp;
  readonly spec?: WorkflowRuleSpec;
  readonly createdByIdentity?: string;
  readonly description?: string;
}

const keysOf_WorkflowRuleAction = keyTable('temporal.api.rules.v1.WorkflowRuleAction', [
  'activityPause activity_pause',
]);

function parse_WorkflowRuleAction(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_WorkflowRuleAction); field >= 0; field = json.nextField(keysOf_WorkflowRuleAction)) {
    switch (field) {
      case 0: { // activity_pause
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
        parseMessage(json, out, 10, WorkflowRuleAction_ActionActivityPause);
        break;
      }
    }
  }
}

export const WorkflowRuleAction: MessageType = messageType(
  'temporal.api.rules.v1.WorkflowRuleAction',
  parse_WorkflowRuleAction,
  () => [
    field(1, 'activity_pause', 'message', { jsonName: 'activityPause', type: () => WorkflowRuleAction_ActionActivityPause, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_WorkflowRuleAction_ActionActivityPause = keyTable('temporal.api.rules.v1.WorkflowRuleAction.ActionActivityPause', [
]);

function parse_WorkflowRuleAction_ActionActivityPause(json: JsonReader, _out: WireWriter): void {
  json.firstField(keysOf_WorkflowRuleAction_ActionActivityPause);
}

export const WorkflowRuleAction_ActionActivityPause: MessageType = messageType(
  'temporal.api.rules.v1.WorkflowRuleAction.ActionActivityPause',
  parse_WorkflowRuleAction_ActionActivityPause,
  () => [],
);

const keysOf_WorkflowRuleSpec = keyTable('temporal.api.rules.v1.WorkflowRuleSpec', [
  'id',
  'activityStart activity_start',
  'visibilityQuery visibility_query',
  'actions',
  'expirationTime expiration_time',
]);

function parse_WorkflowRuleSpec(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_WorkflowRuleSpec); field >= 0; field = json.nextField(keysOf_WorkflowRuleSpec)) {
    switch (field) {
      case 0: { // id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // activity_start
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('trigger');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 18, WorkflowRuleSpec_ActivityStartingTrigger);
        break;
      }
      case 2: { // visibility_query
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // actions
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, WorkflowRuleAction), false);
        break;
      }
      case 4: { // expiration_time
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

export const WorkflowRuleSpec: MessageType = messageType(
  'temporal.api.rules.v1.WorkflowRuleSpec',
  parse_WorkflowRuleSpec,
  () => [
    field(1, 'id', 'string'),
    field(2, 'activity_start', 'message', { jsonName: 'activityStart', type: () => WorkflowRuleSpec_ActivityStartingTrigger, oneof: 0, explicitPresence: true }),
    field(3, 'visibility_query', 'string', { jsonName: 'visibilityQuery' }),
    field(4, 'actions', 'message', { cardinality: 'repeated', type: () => WorkflowRuleAction }),
    field(5, 'expiration_time', 'message', { jsonName: 'expirationTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_WorkflowRuleSpec_ActivityStartingTrigger = keyTable('temporal.api.rules.v1.WorkflowRuleSpec.ActivityStartingTrigger', [
  'predicate',
]);

function parse_WorkflowRuleSpec_ActivityStartingTrigger(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowRuleSpec_ActivityStartingTrigger); field >= 0; field = json.nextField(keysOf_WorkflowRuleSpec_ActivityStartingTrigger)) {
    switch (field) {
      case 0: { // predicate
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

export const WorkflowRuleSpec_ActivityStartingTrigger: MessageType = messageType(
  'temporal.api.rules.v1.WorkflowRuleSpec.ActivityStartingTrigger',
  parse_WorkflowRuleSpec_ActivityStartingTrigger,
  () => [
    field(1, 'predicate', 'string'),
  ],
);

const keysOf_WorkflowRule = keyTable('temporal.api.rules.v1.WorkflowRule', [
  'createTime create_time',
  'spec',
  'createdByIdentity created_by_identity',
  'description',
]);

function parse_WorkflowRule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_WorkflowRule); field >= 0; field = json.nextField(keysOf_WorkflowRule)) {
    switch (field) {
      case 0: { // create_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // spec
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, WorkflowRuleSpec);
        break;
      }
      case 2: { // created_by_identity
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

export const WorkflowRule: MessageType = messageType(
  'temporal.api.rules.v1.WorkflowRule',
  parse_WorkflowRule,
  () => [
    field(1, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'spec', 'message', { type: () => WorkflowRuleSpec, explicitPresence: true }),
    field(3, 'created_by_identity', 'string', { jsonName: 'createdByIdentity' }),
    field(4, 'description', 'string'),
  ],
);

