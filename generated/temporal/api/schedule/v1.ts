// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
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
  Memo as common_v1_Memo,
  SearchAttributes as common_v1_SearchAttributes,
  WorkflowExecution as common_v1_WorkflowExecution,
  WorkflowType as common_v1_WorkflowType,
} from '../common/v1.ts';
import {
  ScheduleOverlapPolicy as enums_v1_ScheduleOverlapPolicy,
  WorkflowExecutionStatus as enums_v1_WorkflowExecutionStatus,
} from '../enums/v1.ts';
import { NewWorkflowExecutionInfo as workflow_v1_NewWorkflowExecutionInfo } from '../workflow/v1.ts';

/** temporal.api.schedule.v1.CalendarSpec */
export interface CalendarSpec {
  readonly second?: string;
  readonly minute?: string;
  readonly hour?: string;
  readonly dayOfMonth?: string;
  readonly month?: string;
  readonly year?: string;
  readonly dayOfWeek?: string;
  readonly comment?: string;
}

/** temporal.api.schedule.v1.Range */
export interface Range {
  readonly start?: number;
  readonly end?: number;
  readonly step?: number;
}

/** temporal.api.schedule.v1.StructuredCalendarSpec */
export interface StructuredCalendarSpec {
  readonly second?: readonly Range[];
  readonly minute?: readonly Range[];
  readonly hour?: readonly Range[];
  readonly dayOfMonth?: readonly Range[];
  readonly month?: readonly Range[];
  readonly year?: readonly Range[];
  readonly dayOfWeek?: readonly Range[];
  readonly comment?: string;
}

/** temporal.api.schedule.v1.IntervalSpec */
export interface IntervalSpec {
  readonly interval?: google_protobuf_Duration;
  readonly phase?: google_protobuf_Duration;
}

/** temporal.api.schedule.v1.ScheduleSpec */
export interface ScheduleSpec {
  readonly structuredCalendar?: readonly StructuredCalendarSpec[];
  readonly cronString?: readonly string[];
  readonly calendar?: readonly CalendarSpec[];
  readonly interval?: readonly IntervalSpec[];
  /** @deprecated */
  readonly excludeCalendar?: readonly CalendarSpec[];
  readonly excludeStructuredCalendar?: readonly StructuredCalendarSpec[];
  readonly startTime?: google_protobuf_Timestamp;
  readonly endTime?: google_protobuf_Timestamp;
  readonly jitter?: google_protobuf_Duration;
  readonly timezoneName?: string;
  readonly timezoneData?: string;
}

/** temporal.api.schedule.v1.SchedulePolicies */
export interface SchedulePolicies {
  readonly overlapPolicy?: enums_v1_ScheduleOverlapPolicy;
  readonly catchupWindow?: google_protobuf_Duration;
  readonly pauseOnFailure?: boolean;
  readonly keepOriginalWorkflowId?: boolean;
}

/** temporal.api.schedule.v1.ScheduleAction */
export interface ScheduleAction {
  readonly startWorkflow?: workflow_v1_NewWorkflowExecutionInfo;
}

/** temporal.api.schedule.v1.ScheduleActionResult */
export interface ScheduleActionResult {
  readonly scheduleTime?: google_protobuf_Timestamp;
  readonly actualTime?: google_protobuf_Timestamp;
  readonly startWorkflowResult?: common_v1_WorkflowExecution;
  readonly startWorkflowStatus?: enums_v1_WorkflowExecutionStatus;
}

/** temporal.api.schedule.v1.ScheduleState */
export interface ScheduleState {
  readonly notes?: string;
  readonly paused?: boolean;
  readonly limitedActions?: boolean;
  readonly remainingActions?: string;
}

/** temporal.api.schedule.v1.TriggerImmediatelyRequest */
export interface TriggerImmediatelyRequest {
  readonly overlapPolicy?: enums_v1_ScheduleOverlapPolicy;
  readonly scheduledTime?: google_protobuf_Timestamp;
}

/** temporal.api.schedule.v1.BackfillRequest */
export interface BackfillRequest {
  readonly startTime?: google_protobuf_Timestamp;
  readonly endTime?: google_protobuf_Timestamp;
  readonly overlapPolicy?: enums_v1_ScheduleOverlapPolicy;
}

/** temporal.api.schedule.v1.SchedulePatch */
export interface SchedulePatch {
  readonly triggerImmediately?: TriggerImmediatelyRequest;
  readonly backfillRequest?: readonly BackfillRequest[];
  readonly pause?: string;
  readonly unpause?: string;
}

/** temporal.api.schedule.v1.ScheduleInfo */
export interface ScheduleInfo {
  readonly actionCount?: string;
  readonly missedCatchupWindow?: string;
  readonly overlapSkipped?: string;
  readonly bufferDropped?: string;
  readonly bufferSize?: string;
  readonly runningWorkflows?: readonly common_v1_WorkflowExecution[];
  readonly recentActions?: readonly ScheduleActionResult[];
  readonly futureActionTimes?: readonly google_protobuf_Timestamp[];
  readonly createTime?: google_protobuf_Timestamp;
  readonly updateTime?: google_protobuf_Timestamp;
  /** @deprecated */
  readonly invalidScheduleError?: string;
  readonly stateSizeBytes?: string;
}

/** temporal.api.schedule.v1.Schedule */
export interface Schedule {
  readonly spec?: ScheduleSpec;
  readonly action?: ScheduleAction;
  readonly policies?: SchedulePolicies;
  readonly state?: ScheduleState;
}

/** temporal.api.schedule.v1.ScheduleListInfo */
export interface ScheduleListInfo {
  readonly spec?: ScheduleSpec;
  readonly workflowType?: common_v1_WorkflowType;
  readonly notes?: string;
  readonly paused?: boolean;
  readonly recentActions?: readonly ScheduleActionResult[];
  readonly futureActionTimes?: readonly google_protobuf_Timestamp[];
  readonly stateSizeBytes?: string;
}

/** temporal.api.schedule.v1.ScheduleListEntry */
export interface ScheduleListEntry {
  readonly scheduleId?: string;
  readonly memo?: common_v1_Memo;
  readonly searchAttributes?: common_v1_SearchAttributes;
  readonly info?: ScheduleListInfo;
}

const keysOf_CalendarSpec = keyTable('temporal.api.schedule.v1.CalendarSpec', [
  'second',
  'minute',
  'hour',
  'dayOfMonth day_of_month',
  'month',
  'year',
  'dayOfWeek day_of_week',
  'comment',
]);

function parse_CalendarSpec(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_CalendarSpec); field >= 0; field = json.nextField(keysOf_CalendarSpec)) {
    switch (field) {
      case 0: { // second
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // minute
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseString(json, out, 18, false);
        break;
      }
      case 2: { // hour
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // day_of_month
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseString(json, out, 34, false);
        break;
      }
      case 4: { // month
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseString(json, out, 42, false);
        break;
      }
      case 5: { // year
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseString(json, out, 50, false);
        break;
      }
      case 6: { // day_of_week
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseString(json, out, 58, false);
        break;
      }
      case 7: { // comment
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

export const CalendarSpec: MessageType = messageType(
  'temporal.api.schedule.v1.CalendarSpec',
  parse_CalendarSpec,
  () => [
    field(1, 'second', 'string'),
    field(2, 'minute', 'string'),
    field(3, 'hour', 'string'),
    field(4, 'day_of_month', 'string', { jsonName: 'dayOfMonth' }),
    field(5, 'month', 'string'),
    field(6, 'year', 'string'),
    field(7, 'day_of_week', 'string', { jsonName: 'dayOfWeek' }),
    field(8, 'comment', 'string'),
  ],
);

const keysOf_Range = keyTable('temporal.api.schedule.v1.Range', [
  'start',
  'end',
  'step',
]);

function parse_Range(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Range); field >= 0; field = json.nextField(keysOf_Range)) {
    switch (field) {
      case 0: { // start
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt32(json, out, 8, false);
        break;
      }
      case 1: { // end
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt32(json, out, 16, false);
        break;
      }
      case 2: { // step
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt32(json, out, 24, false);
        break;
      }
    }
  }
}

export const Range: MessageType = messageType(
  'temporal.api.schedule.v1.Range',
  parse_Range,
  () => [
    field(1, 'start', 'int32'),
    field(2, 'end', 'int32'),
    field(3, 'step', 'int32'),
  ],
);

const keysOf_StructuredCalendarSpec = keyTable('temporal.api.schedule.v1.StructuredCalendarSpec', [
  'second',
  'minute',
  'hour',
  'dayOfMonth day_of_month',
  'month',
  'year',
  'dayOfWeek day_of_week',
  'comment',
]);

function parse_StructuredCalendarSpec(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_StructuredCalendarSpec); field >= 0; field = json.nextField(keysOf_StructuredCalendarSpec)) {
    switch (field) {
      case 0: { // second
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, Range), false);
        break;
      }
      case 1: { // minute
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, Range), false);
        break;
      }
      case 2: { // hour
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, Range), false);
        break;
      }
      case 3: { // day_of_month
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, Range), false);
        break;
      }
      case 4: { // month
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, Range), false);
        break;
      }
      case 5: { // year
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 50, Range), false);
        break;
      }
      case 6: { // day_of_week
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, Range), false);
        break;
      }
      case 7: { // comment
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

export const StructuredCalendarSpec: MessageType = messageType(
  'temporal.api.schedule.v1.StructuredCalendarSpec',
  parse_StructuredCalendarSpec,
  () => [
    field(1, 'second', 'message', { cardinality: 'repeated', type: () => Range }),
    field(2, 'minute', 'message', { cardinality: 'repeated', type: () => Range }),
    field(3, 'hour', 'message', { cardinality: 'repeated', type: () => Range }),
    field(4, 'day_of_month', 'message', { jsonName: 'dayOfMonth', cardinality: 'repeated', type: () => Range }),
    field(5, 'month', 'message', { cardinality: 'repeated', type: () => Range }),
    field(6, 'year', 'message', { cardinality: 'repeated', type: () => Range }),
    field(7, 'day_of_week', 'message', { jsonName: 'dayOfWeek', cardinality: 'repeated', type: () => Range }),
    field(8, 'comment', 'string'),
  ],
);

const keysOf_IntervalSpec = keyTable('temporal.api.schedule.v1.IntervalSpec', [
  'interval',
  'phase',
]);

function parse_IntervalSpec(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_IntervalSpec); field >= 0; field = json.nextField(keysOf_IntervalSpec)) {
    switch (field) {
      case 0: { // interval
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Duration);
        break;
      }
      case 1: { // phase
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
        break;
      }
    }
  }
}

export const IntervalSpec: MessageType = messageType(
  'temporal.api.schedule.v1.IntervalSpec',
  parse_IntervalSpec,
  () => [
    field(1, 'interval', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
    field(2, 'phase', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
  ],
);

const keysOf_ScheduleSpec = keyTable('temporal.api.schedule.v1.ScheduleSpec', [
  'structuredCalendar structured_calendar',
  'cronString cron_string',
  'calendar',
  'interval',
  'excludeCalendar exclude_calendar',
  'excludeStructuredCalendar exclude_structured_calendar',
  'startTime start_time',
  'endTime end_time',
  'jitter',
  'timezoneName timezone_name',
  'timezoneData timezone_data',
]);

function parse_ScheduleSpec(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleSpec); field >= 0; field = json.nextField(keysOf_ScheduleSpec)) {
    switch (field) {
      case 0: { // structured_calendar
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 58, StructuredCalendarSpec), false);
        break;
      }
      case 1: { // cron_string
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseString(json, out, 66, true), false);
        break;
      }
      case 2: { // calendar
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 10, CalendarSpec), false);
        break;
      }
      case 3: { // interval
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, IntervalSpec), false);
        break;
      }
      case 4: { // exclude_calendar
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 26, CalendarSpec), false);
        break;
      }
      case 5: { // exclude_structured_calendar
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 74, StructuredCalendarSpec), false);
        break;
      }
      case 6: { // start_time
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseMessage(json, out, 34, google_protobuf_Timestamp);
        break;
      }
      case 7: { // end_time
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseMessage(json, out, 42, google_protobuf_Timestamp);
        break;
      }
      case 8: { // jitter
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Duration);
        break;
      }
      case 9: { // timezone_name
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseString(json, out, 82, false);
        break;
      }
      case 10: { // timezone_data
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseBytes(json, out, 90, false);
        break;
      }
    }
  }
}

export const ScheduleSpec: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleSpec',
  parse_ScheduleSpec,
  () => [
    field(7, 'structured_calendar', 'message', { jsonName: 'structuredCalendar', cardinality: 'repeated', type: () => StructuredCalendarSpec }),
    field(8, 'cron_string', 'string', { jsonName: 'cronString', cardinality: 'repeated' }),
    field(1, 'calendar', 'message', { cardinality: 'repeated', type: () => CalendarSpec }),
    field(2, 'interval', 'message', { cardinality: 'repeated', type: () => IntervalSpec }),
    field(3, 'exclude_calendar', 'message', { jsonName: 'excludeCalendar', cardinality: 'repeated', type: () => CalendarSpec }),
    field(9, 'exclude_structured_calendar', 'message', { jsonName: 'excludeStructuredCalendar', cardinality: 'repeated', type: () => StructuredCalendarSpec }),
    field(4, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(5, 'end_time', 'message', { jsonName: 'endTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(6, 'jitter', 'message', { type: () => google_protobuf_Duration, explicitPresence: true }),
    field(10, 'timezone_name', 'string', { jsonName: 'timezoneName' }),
    field(11, 'timezone_data', 'bytes', { jsonName: 'timezoneData' }),
  ],
);

const keysOf_SchedulePolicies = keyTable('temporal.api.schedule.v1.SchedulePolicies', [
  'overlapPolicy overlap_policy',
  'catchupWindow catchup_window',
  'pauseOnFailure pause_on_failure',
  'keepOriginalWorkflowId keep_original_workflow_id',
]);

function parse_SchedulePolicies(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SchedulePolicies); field >= 0; field = json.nextField(keysOf_SchedulePolicies)) {
    switch (field) {
      case 0: { // overlap_policy
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_ScheduleOverlapPolicy);
        break;
      }
      case 1: { // catchup_window
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Duration);
        break;
      }
      case 2: { // pause_on_failure
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // keep_original_workflow_id
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
    }
  }
}

export const SchedulePolicies: MessageType = messageType(
  'temporal.api.schedule.v1.SchedulePolicies',
  parse_SchedulePolicies,
  () => [
    field(1, 'overlap_policy', 'enum', { jsonName: 'overlapPolicy', type: () => enums_v1_ScheduleOverlapPolicy }),
    field(2, 'catchup_window', 'message', { jsonName: 'catchupWindow', type: () => google_protobuf_Duration, explicitPresence: true }),
    field(3, 'pause_on_failure', 'bool', { jsonName: 'pauseOnFailure' }),
    field(4, 'keep_original_workflow_id', 'bool', { jsonName: 'keepOriginalWorkflowId' }),
  ],
);

const keysOf_ScheduleAction = keyTable('temporal.api.schedule.v1.ScheduleAction', [
  'startWorkflow start_workflow',
]);

function parse_ScheduleAction(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  let oneof0 = false;
  for (let field = json.firstField(keysOf_ScheduleAction); field >= 0; field = json.nextField(keysOf_ScheduleAction)) {
    switch (field) {
      case 0: { // start_workflow
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        if (oneof0) {
          json.oneofTwice('action');
          break;
        }
        oneof0 = true;
        parseMessage(json, out, 10, workflow_v1_NewWorkflowExecutionInfo);
        break;
      }
    }
  }
}

export const ScheduleAction: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleAction',
  parse_ScheduleAction,
  () => [
    field(1, 'start_workflow', 'message', { jsonName: 'startWorkflow', type: () => workflow_v1_NewWorkflowExecutionInfo, oneof: 0, explicitPresence: true }),
  ],
);

const keysOf_ScheduleActionResult = keyTable('temporal.api.schedule.v1.ScheduleActionResult', [
  'scheduleTime schedule_time',
  'actualTime actual_time',
  'startWorkflowResult start_workflow_result',
  'startWorkflowStatus start_workflow_status',
]);

function parse_ScheduleActionResult(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleActionResult); field >= 0; field = json.nextField(keysOf_ScheduleActionResult)) {
    switch (field) {
      case 0: { // schedule_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // actual_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // start_workflow_result
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 90, common_v1_WorkflowExecution);
        break;
      }
      case 3: { // start_workflow_status
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseEnum(json, out, 96, false, enums_v1_WorkflowExecutionStatus);
        break;
      }
    }
  }
}

export const ScheduleActionResult: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleActionResult',
  parse_ScheduleActionResult,
  () => [
    field(1, 'schedule_time', 'message', { jsonName: 'scheduleTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'actual_time', 'message', { jsonName: 'actualTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(11, 'start_workflow_result', 'message', { jsonName: 'startWorkflowResult', type: () => common_v1_WorkflowExecution, explicitPresence: true }),
    field(12, 'start_workflow_status', 'enum', { jsonName: 'startWorkflowStatus', type: () => enums_v1_WorkflowExecutionStatus }),
  ],
);

const keysOf_ScheduleState = keyTable('temporal.api.schedule.v1.ScheduleState', [
  'notes',
  'paused',
  'limitedActions limited_actions',
  'remainingActions remaining_actions',
]);

function parse_ScheduleState(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleState); field >= 0; field = json.nextField(keysOf_ScheduleState)) {
    switch (field) {
      case 0: { // notes
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // paused
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseBool(json, out, 16, false);
        break;
      }
      case 2: { // limited_actions
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseBool(json, out, 24, false);
        break;
      }
      case 3: { // remaining_actions
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 32, false);
        break;
      }
    }
  }
}

export const ScheduleState: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleState',
  parse_ScheduleState,
  () => [
    field(1, 'notes', 'string'),
    field(2, 'paused', 'bool'),
    field(3, 'limited_actions', 'bool', { jsonName: 'limitedActions' }),
    field(4, 'remaining_actions', 'int64', { jsonName: 'remainingActions' }),
  ],
);

const keysOf_TriggerImmediatelyRequest = keyTable('temporal.api.schedule.v1.TriggerImmediatelyRequest', [
  'overlapPolicy overlap_policy',
  'scheduledTime scheduled_time',
]);

function parse_TriggerImmediatelyRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_TriggerImmediatelyRequest); field >= 0; field = json.nextField(keysOf_TriggerImmediatelyRequest)) {
    switch (field) {
      case 0: { // overlap_policy
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseEnum(json, out, 8, false, enums_v1_ScheduleOverlapPolicy);
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
    }
  }
}

export const TriggerImmediatelyRequest: MessageType = messageType(
  'temporal.api.schedule.v1.TriggerImmediatelyRequest',
  parse_TriggerImmediatelyRequest,
  () => [
    field(1, 'overlap_policy', 'enum', { jsonName: 'overlapPolicy', type: () => enums_v1_ScheduleOverlapPolicy }),
    field(2, 'scheduled_time', 'message', { jsonName: 'scheduledTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
  ],
);

const keysOf_BackfillRequest = keyTable('temporal.api.schedule.v1.BackfillRequest', [
  'startTime start_time',
  'endTime end_time',
  'overlapPolicy overlap_policy',
]);

function parse_BackfillRequest(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_BackfillRequest); field >= 0; field = json.nextField(keysOf_BackfillRequest)) {
    switch (field) {
      case 0: { // start_time
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, google_protobuf_Timestamp);
        break;
      }
      case 1: { // end_time
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, google_protobuf_Timestamp);
        break;
      }
      case 2: { // overlap_policy
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseEnum(json, out, 24, false, enums_v1_ScheduleOverlapPolicy);
        break;
      }
    }
  }
}

export const BackfillRequest: MessageType = messageType(
  'temporal.api.schedule.v1.BackfillRequest',
  parse_BackfillRequest,
  () => [
    field(1, 'start_time', 'message', { jsonName: 'startTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(2, 'end_time', 'message', { jsonName: 'endTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(3, 'overlap_policy', 'enum', { jsonName: 'overlapPolicy', type: () => enums_v1_ScheduleOverlapPolicy }),
  ],
);

const keysOf_SchedulePatch = keyTable('temporal.api.schedule.v1.SchedulePatch', [
  'triggerImmediately trigger_immediately',
  'backfillRequest backfill_request',
  'pause',
  'unpause',
]);

function parse_SchedulePatch(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_SchedulePatch); field >= 0; field = json.nextField(keysOf_SchedulePatch)) {
    switch (field) {
      case 0: { // trigger_immediately
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, TriggerImmediatelyRequest);
        break;
      }
      case 1: { // backfill_request
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 18, BackfillRequest), false);
        break;
      }
      case 2: { // pause
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // unpause
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

export const SchedulePatch: MessageType = messageType(
  'temporal.api.schedule.v1.SchedulePatch',
  parse_SchedulePatch,
  () => [
    field(1, 'trigger_immediately', 'message', { jsonName: 'triggerImmediately', type: () => TriggerImmediatelyRequest, explicitPresence: true }),
    field(2, 'backfill_request', 'message', { jsonName: 'backfillRequest', cardinality: 'repeated', type: () => BackfillRequest }),
    field(3, 'pause', 'string'),
    field(4, 'unpause', 'string'),
  ],
);

const keysOf_ScheduleInfo = keyTable('temporal.api.schedule.v1.ScheduleInfo', [
  'actionCount action_count',
  'missedCatchupWindow missed_catchup_window',
  'overlapSkipped overlap_skipped',
  'bufferDropped buffer_dropped',
  'bufferSize buffer_size',
  'runningWorkflows running_workflows',
  'recentActions recent_actions',
  'futureActionTimes future_action_times',
  'createTime create_time',
  'updateTime update_time',
  'invalidScheduleError invalid_schedule_error',
  'stateSizeBytes state_size_bytes',
]);

function parse_ScheduleInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleInfo); field >= 0; field = json.nextField(keysOf_ScheduleInfo)) {
    switch (field) {
      case 0: { // action_count
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseInt64(json, out, 8, false);
        break;
      }
      case 1: { // missed_catchup_window
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseInt64(json, out, 16, false);
        break;
      }
      case 2: { // overlap_skipped
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseInt64(json, out, 24, false);
        break;
      }
      case 3: { // buffer_dropped
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseInt64(json, out, 80, false);
        break;
      }
      case 4: { // buffer_size
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseInt64(json, out, 88, false);
        break;
      }
      case 5: { // running_workflows
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 74, common_v1_WorkflowExecution), false);
        break;
      }
      case 6: { // recent_actions
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 34, ScheduleActionResult), false);
        break;
      }
      case 7: { // future_action_times
        if ((seen0 & 128) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 128;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, google_protobuf_Timestamp), false);
        break;
      }
      case 8: { // create_time
        if ((seen0 & 256) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 256;
        if (json.null()) break;
        parseMessage(json, out, 50, google_protobuf_Timestamp);
        break;
      }
      case 9: { // update_time
        if ((seen0 & 512) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 512;
        if (json.null()) break;
        parseMessage(json, out, 58, google_protobuf_Timestamp);
        break;
      }
      case 10: { // invalid_schedule_error
        if ((seen0 & 1024) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1024;
        if (json.null()) break;
        parseString(json, out, 66, false);
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

export const ScheduleInfo: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleInfo',
  parse_ScheduleInfo,
  () => [
    field(1, 'action_count', 'int64', { jsonName: 'actionCount' }),
    field(2, 'missed_catchup_window', 'int64', { jsonName: 'missedCatchupWindow' }),
    field(3, 'overlap_skipped', 'int64', { jsonName: 'overlapSkipped' }),
    field(10, 'buffer_dropped', 'int64', { jsonName: 'bufferDropped' }),
    field(11, 'buffer_size', 'int64', { jsonName: 'bufferSize' }),
    field(9, 'running_workflows', 'message', { jsonName: 'runningWorkflows', cardinality: 'repeated', type: () => common_v1_WorkflowExecution }),
    field(4, 'recent_actions', 'message', { jsonName: 'recentActions', cardinality: 'repeated', type: () => ScheduleActionResult }),
    field(5, 'future_action_times', 'message', { jsonName: 'futureActionTimes', cardinality: 'repeated', type: () => google_protobuf_Timestamp }),
    field(6, 'create_time', 'message', { jsonName: 'createTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(7, 'update_time', 'message', { jsonName: 'updateTime', type: () => google_protobuf_Timestamp, explicitPresence: true }),
    field(8, 'invalid_schedule_error', 'string', { jsonName: 'invalidScheduleError' }),
    field(12, 'state_size_bytes', 'int64', { jsonName: 'stateSizeBytes' }),
  ],
);

const keysOf_Schedule = keyTable('temporal.api.schedule.v1.Schedule', [
  'spec',
  'action',
  'policies',
  'state',
]);

function parse_Schedule(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_Schedule); field >= 0; field = json.nextField(keysOf_Schedule)) {
    switch (field) {
      case 0: { // spec
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, ScheduleSpec);
        break;
      }
      case 1: { // action
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, ScheduleAction);
        break;
      }
      case 2: { // policies
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, SchedulePolicies);
        break;
      }
      case 3: { // state
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, ScheduleState);
        break;
      }
    }
  }
}

export const Schedule: MessageType = messageType(
  'temporal.api.schedule.v1.Schedule',
  parse_Schedule,
  () => [
    field(1, 'spec', 'message', { type: () => ScheduleSpec, explicitPresence: true }),
    field(2, 'action', 'message', { type: () => ScheduleAction, explicitPresence: true }),
    field(3, 'policies', 'message', { type: () => SchedulePolicies, explicitPresence: true }),
    field(4, 'state', 'message', { type: () => ScheduleState, explicitPresence: true }),
  ],
);

const keysOf_ScheduleListInfo = keyTable('temporal.api.schedule.v1.ScheduleListInfo', [
  'spec',
  'workflowType workflow_type',
  'notes',
  'paused',
  'recentActions recent_actions',
  'futureActionTimes future_action_times',
  'stateSizeBytes state_size_bytes',
]);

function parse_ScheduleListInfo(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleListInfo); field >= 0; field = json.nextField(keysOf_ScheduleListInfo)) {
    switch (field) {
      case 0: { // spec
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseMessage(json, out, 10, ScheduleSpec);
        break;
      }
      case 1: { // workflow_type
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_WorkflowType);
        break;
      }
      case 2: { // notes
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseString(json, out, 26, false);
        break;
      }
      case 3: { // paused
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseBool(json, out, 32, false);
        break;
      }
      case 4: { // recent_actions
        if ((seen0 & 16) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 16;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 42, ScheduleActionResult), false);
        break;
      }
      case 5: { // future_action_times
        if ((seen0 & 32) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 32;
        if (json.null()) break;
        parseList(json, out, (json, out) => parseMessage(json, out, 50, google_protobuf_Timestamp), false);
        break;
      }
      case 6: { // state_size_bytes
        if ((seen0 & 64) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 64;
        if (json.null()) break;
        parseInt64(json, out, 56, false);
        break;
      }
    }
  }
}

export const ScheduleListInfo: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleListInfo',
  parse_ScheduleListInfo,
  () => [
    field(1, 'spec', 'message', { type: () => ScheduleSpec, explicitPresence: true }),
    field(2, 'workflow_type', 'message', { jsonName: 'workflowType', type: () => common_v1_WorkflowType, explicitPresence: true }),
    field(3, 'notes', 'string'),
    field(4, 'paused', 'bool'),
    field(5, 'recent_actions', 'message', { jsonName: 'recentActions', cardinality: 'repeated', type: () => ScheduleActionResult }),
    field(6, 'future_action_times', 'message', { jsonName: 'futureActionTimes', cardinality: 'repeated', type: () => google_protobuf_Timestamp }),
    field(7, 'state_size_bytes', 'int64', { jsonName: 'stateSizeBytes' }),
  ],
);

const keysOf_ScheduleListEntry = keyTable('temporal.api.schedule.v1.ScheduleListEntry', [
  'scheduleId schedule_id',
  'memo',
  'searchAttributes search_attributes',
  'info',
]);

function parse_ScheduleListEntry(json: JsonReader, out: WireWriter): void {
  let seen0 = 0;
  for (let field = json.firstField(keysOf_ScheduleListEntry); field >= 0; field = json.nextField(keysOf_ScheduleListEntry)) {
    switch (field) {
      case 0: { // schedule_id
        if ((seen0 & 1) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 1;
        if (json.null()) break;
        parseString(json, out, 10, false);
        break;
      }
      case 1: { // memo
        if ((seen0 & 2) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 2;
        if (json.null()) break;
        parseMessage(json, out, 18, common_v1_Memo);
        break;
      }
      case 2: { // search_attributes
        if ((seen0 & 4) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 4;
        if (json.null()) break;
        parseMessage(json, out, 26, common_v1_SearchAttributes);
        break;
      }
      case 3: { // info
        if ((seen0 & 8) !== 0) {
          json.duplicate();
          break;
        }
        seen0 |= 8;
        if (json.null()) break;
        parseMessage(json, out, 34, ScheduleListInfo);
        break;
      }
    }
  }
}

export const ScheduleListEntry: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleListEntry',
  parse_ScheduleListEntry,
  () => [
    field(1, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
    field(2, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(3, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(4, 'info', 'message', { type: () => ScheduleListInfo, explicitPresence: true }),
  ],
);

