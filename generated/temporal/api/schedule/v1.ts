// Generated from .proto files by codegen/main.ts. Do not edit.
import { keyTable } from '../../../../src/codec/json/key-table.ts';
import { type MessageType, field, messageType } from '../../../../src/codec/json/message-type.ts';
import { parseList } from '../../../../src/codec/json/parse-collection.ts';
import { parseMessage } from '../../../../src/codec/json/parse-message.ts';
import { parseInt32, parseInt64 } from '../../../../src/codec/json/parse-number.ts';
import { parseBool, parseBytes, parseEnum, parseString } from '../../../../src/codec/json/parse-scalar.ts';
import { printReordered } from '../../../../src/codec/json/print-message.ts';
import { printEnum, printString } from '../../../../src/codec/json/print-scalar.ts';
import type { JsonReader } from '../../../../src/codec/json/reader.ts';
import { jsonKey } from '../../../../src/codec/json/text-words.ts';
import type { JsonWriter } from '../../../../src/codec/json/writer.ts';
import type { WireReader } from '../../../../src/codec/wire/reader.ts';
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

function print_CalendarSpec(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // second
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_second);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // minute
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 2;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_minute);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 3: { // hour
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_hour);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // day_of_month
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 4;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_dayOfMonth);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 5: { // month
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 5;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_month);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 6: { // year
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 6;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_year);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 7: { // day_of_week
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 7;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_dayOfWeek);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 8: { // comment
        if (tag !== 66) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(CalendarSpec, wire, start, end, out, mark);
        last = 8;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_comment);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const CalendarSpec: MessageType = messageType(
  'temporal.api.schedule.v1.CalendarSpec',
  parse_CalendarSpec,
  print_CalendarSpec,
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

function print_Range(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // start
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Range, wire, start, end, out, mark);
        last = 1;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_start);
          out.integer(value);
        }
        break;
      }
      case 2: { // end
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Range, wire, start, end, out, mark);
        last = 2;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_end);
          out.integer(value);
        }
        break;
      }
      case 3: { // step
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Range, wire, start, end, out, mark);
        last = 3;
        const value = wire.int32();
        if (value !== 0) {
          out.key(key_step);
          out.integer(value);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const Range: MessageType = messageType(
  'temporal.api.schedule.v1.Range',
  parse_Range,
  print_Range,
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

function print_StructuredCalendarSpec(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // second
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 1;
        out.key(key_second);
        out.byte(91);
        do {
          out.element();
          Range.print(wire, wire.delimited(end), out);
        } while (wire.more(10, end));
        out.byte(93);
        break;
      }
      case 2: { // minute
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 2;
        out.key(key_minute);
        out.byte(91);
        do {
          out.element();
          Range.print(wire, wire.delimited(end), out);
        } while (wire.more(18, end));
        out.byte(93);
        break;
      }
      case 3: { // hour
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 3;
        out.key(key_hour);
        out.byte(91);
        do {
          out.element();
          Range.print(wire, wire.delimited(end), out);
        } while (wire.more(26, end));
        out.byte(93);
        break;
      }
      case 4: { // day_of_month
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 4;
        out.key(key_dayOfMonth);
        out.byte(91);
        do {
          out.element();
          Range.print(wire, wire.delimited(end), out);
        } while (wire.more(34, end));
        out.byte(93);
        break;
      }
      case 5: { // month
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 5;
        out.key(key_month);
        out.byte(91);
        do {
          out.element();
          Range.print(wire, wire.delimited(end), out);
        } while (wire.more(42, end));
        out.byte(93);
        break;
      }
      case 6: { // year
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 6;
        out.key(key_year);
        out.byte(91);
        do {
          out.element();
          Range.print(wire, wire.delimited(end), out);
        } while (wire.more(50, end));
        out.byte(93);
        break;
      }
      case 7: { // day_of_week
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 7;
        out.key(key_dayOfWeek);
        out.byte(91);
        do {
          out.element();
          Range.print(wire, wire.delimited(end), out);
        } while (wire.more(58, end));
        out.byte(93);
        break;
      }
      case 8: { // comment
        if (tag !== 66) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(StructuredCalendarSpec, wire, start, end, out, mark);
        last = 8;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_comment);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const StructuredCalendarSpec: MessageType = messageType(
  'temporal.api.schedule.v1.StructuredCalendarSpec',
  parse_StructuredCalendarSpec,
  print_StructuredCalendarSpec,
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

function print_IntervalSpec(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // interval
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(IntervalSpec, wire, start, end, out, mark);
        last = 1;
        out.key(key_interval);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // phase
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(IntervalSpec, wire, start, end, out, mark);
        last = 2;
        out.key(key_phase);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const IntervalSpec: MessageType = messageType(
  'temporal.api.schedule.v1.IntervalSpec',
  parse_IntervalSpec,
  print_IntervalSpec,
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

function print_ScheduleSpec(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 7: { // structured_calendar
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 1;
        out.key(key_structuredCalendar);
        out.byte(91);
        do {
          out.element();
          StructuredCalendarSpec.print(wire, wire.delimited(end), out);
        } while (wire.more(58, end));
        out.byte(93);
        break;
      }
      case 8: { // cron_string
        if (tag !== 66) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 2;
        out.key(key_cronString);
        out.byte(91);
        do {
          out.element();
          printString(wire, end, out);
        } while (wire.more(66, end));
        out.byte(93);
        break;
      }
      case 1: { // calendar
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 3;
        out.key(key_calendar);
        out.byte(91);
        do {
          out.element();
          CalendarSpec.print(wire, wire.delimited(end), out);
        } while (wire.more(10, end));
        out.byte(93);
        break;
      }
      case 2: { // interval
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 4;
        out.key(key_interval);
        out.byte(91);
        do {
          out.element();
          IntervalSpec.print(wire, wire.delimited(end), out);
        } while (wire.more(18, end));
        out.byte(93);
        break;
      }
      case 3: { // exclude_calendar
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 5;
        out.key(key_excludeCalendar);
        out.byte(91);
        do {
          out.element();
          CalendarSpec.print(wire, wire.delimited(end), out);
        } while (wire.more(26, end));
        out.byte(93);
        break;
      }
      case 9: { // exclude_structured_calendar
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 6;
        out.key(key_excludeStructuredCalendar);
        out.byte(91);
        do {
          out.element();
          StructuredCalendarSpec.print(wire, wire.delimited(end), out);
        } while (wire.more(74, end));
        out.byte(93);
        break;
      }
      case 4: { // start_time
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 7;
        out.key(key_startTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 5: { // end_time
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 8;
        out.key(key_endTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 6: { // jitter
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 9;
        out.key(key_jitter);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 10: { // timezone_name
        if (tag !== 82) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 10) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 10;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_timezoneName);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 11: { // timezone_data
        if (tag !== 90) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 11) return printReordered(ScheduleSpec, wire, start, end, out, mark);
        last = 11;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_timezoneData);
          out.base64(wire.buf, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ScheduleSpec: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleSpec',
  parse_ScheduleSpec,
  print_ScheduleSpec,
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

function print_SchedulePolicies(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // overlap_policy
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(SchedulePolicies, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_overlapPolicy);
          printEnum(value, out, enums_v1_ScheduleOverlapPolicy);
        }
        break;
      }
      case 2: { // catchup_window
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(SchedulePolicies, wire, start, end, out, mark);
        last = 2;
        out.key(key_catchupWindow);
        google_protobuf_Duration.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // pause_on_failure
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(SchedulePolicies, wire, start, end, out, mark);
        last = 3;
        const value = wire.bool();
        if (value) {
          out.key(key_pauseOnFailure);
          out.bool(value);
        }
        break;
      }
      case 4: { // keep_original_workflow_id
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(SchedulePolicies, wire, start, end, out, mark);
        last = 4;
        const value = wire.bool();
        if (value) {
          out.key(key_keepOriginalWorkflowId);
          out.bool(value);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const SchedulePolicies: MessageType = messageType(
  'temporal.api.schedule.v1.SchedulePolicies',
  parse_SchedulePolicies,
  print_SchedulePolicies,
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

function print_ScheduleAction(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // start_workflow
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ScheduleAction, wire, start, end, out, mark);
        last = 1;
        out.key(key_startWorkflow);
        workflow_v1_NewWorkflowExecutionInfo.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ScheduleAction: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleAction',
  parse_ScheduleAction,
  print_ScheduleAction,
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

function print_ScheduleActionResult(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // schedule_time
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ScheduleActionResult, wire, start, end, out, mark);
        last = 1;
        out.key(key_scheduleTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // actual_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ScheduleActionResult, wire, start, end, out, mark);
        last = 2;
        out.key(key_actualTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 11: { // start_workflow_result
        if (tag !== 90) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ScheduleActionResult, wire, start, end, out, mark);
        last = 3;
        out.key(key_startWorkflowResult);
        common_v1_WorkflowExecution.print(wire, wire.delimited(end), out);
        break;
      }
      case 12: { // start_workflow_status
        if (tag !== 96) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 4) return printReordered(ScheduleActionResult, wire, start, end, out, mark);
        last = 4;
        if (value !== 0) {
          out.key(key_startWorkflowStatus);
          printEnum(value, out, enums_v1_WorkflowExecutionStatus);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ScheduleActionResult: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleActionResult',
  parse_ScheduleActionResult,
  print_ScheduleActionResult,
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

function print_ScheduleState(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // notes
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ScheduleState, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_notes);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // paused
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ScheduleState, wire, start, end, out, mark);
        last = 2;
        const value = wire.bool();
        if (value) {
          out.key(key_paused);
          out.bool(value);
        }
        break;
      }
      case 3: { // limited_actions
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ScheduleState, wire, start, end, out, mark);
        last = 3;
        const value = wire.bool();
        if (value) {
          out.key(key_limitedActions);
          out.bool(value);
        }
        break;
      }
      case 4: { // remaining_actions
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(ScheduleState, wire, start, end, out, mark);
        last = 4;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_remainingActions);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ScheduleState: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleState',
  parse_ScheduleState,
  print_ScheduleState,
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

function print_TriggerImmediatelyRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // overlap_policy
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 1) return printReordered(TriggerImmediatelyRequest, wire, start, end, out, mark);
        last = 1;
        if (value !== 0) {
          out.key(key_overlapPolicy);
          printEnum(value, out, enums_v1_ScheduleOverlapPolicy);
        }
        break;
      }
      case 2: { // scheduled_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(TriggerImmediatelyRequest, wire, start, end, out, mark);
        last = 2;
        out.key(key_scheduledTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const TriggerImmediatelyRequest: MessageType = messageType(
  'temporal.api.schedule.v1.TriggerImmediatelyRequest',
  parse_TriggerImmediatelyRequest,
  print_TriggerImmediatelyRequest,
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

function print_BackfillRequest(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // start_time
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(BackfillRequest, wire, start, end, out, mark);
        last = 1;
        out.key(key_startTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // end_time
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(BackfillRequest, wire, start, end, out, mark);
        last = 2;
        out.key(key_endTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // overlap_policy
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        const value = wire.int32();
        if (last >= 3) return printReordered(BackfillRequest, wire, start, end, out, mark);
        last = 3;
        if (value !== 0) {
          out.key(key_overlapPolicy);
          printEnum(value, out, enums_v1_ScheduleOverlapPolicy);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const BackfillRequest: MessageType = messageType(
  'temporal.api.schedule.v1.BackfillRequest',
  parse_BackfillRequest,
  print_BackfillRequest,
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

function print_SchedulePatch(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // trigger_immediately
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(SchedulePatch, wire, start, end, out, mark);
        last = 1;
        out.key(key_triggerImmediately);
        TriggerImmediatelyRequest.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // backfill_request
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(SchedulePatch, wire, start, end, out, mark);
        last = 2;
        out.key(key_backfillRequest);
        out.byte(91);
        do {
          out.element();
          BackfillRequest.print(wire, wire.delimited(end), out);
        } while (wire.more(18, end));
        out.byte(93);
        break;
      }
      case 3: { // pause
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(SchedulePatch, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_pause);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // unpause
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(SchedulePatch, wire, start, end, out, mark);
        last = 4;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_unpause);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const SchedulePatch: MessageType = messageType(
  'temporal.api.schedule.v1.SchedulePatch',
  parse_SchedulePatch,
  print_SchedulePatch,
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

function print_ScheduleInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // action_count
        if (tag !== 8) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 1;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_actionCount);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 2: { // missed_catchup_window
        if (tag !== 16) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 2;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_missedCatchupWindow);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 3: { // overlap_skipped
        if (tag !== 24) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 3;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_overlapSkipped);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 10: { // buffer_dropped
        if (tag !== 80) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 4;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_bufferDropped);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 11: { // buffer_size
        if (tag !== 88) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 5;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_bufferSize);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      case 9: { // running_workflows
        if (tag !== 74) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_runningWorkflows);
        out.byte(91);
        do {
          out.element();
          common_v1_WorkflowExecution.print(wire, wire.delimited(end), out);
        } while (wire.more(74, end));
        out.byte(93);
        break;
      }
      case 4: { // recent_actions
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 7;
        out.key(key_recentActions);
        out.byte(91);
        do {
          out.element();
          ScheduleActionResult.print(wire, wire.delimited(end), out);
        } while (wire.more(34, end));
        out.byte(93);
        break;
      }
      case 5: { // future_action_times
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 8) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 8;
        out.key(key_futureActionTimes);
        out.byte(91);
        do {
          out.element();
          google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        } while (wire.more(42, end));
        out.byte(93);
        break;
      }
      case 6: { // create_time
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 9) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 9;
        out.key(key_createTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 7: { // update_time
        if (tag !== 58) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 10) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 10;
        out.key(key_updateTime);
        google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        break;
      }
      case 8: { // invalid_schedule_error
        if (tag !== 66) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 11) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 11;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_invalidScheduleError);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 12: { // state_size_bytes
        if (tag !== 96) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 12) return printReordered(ScheduleInfo, wire, start, end, out, mark);
        last = 12;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_stateSizeBytes);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ScheduleInfo: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleInfo',
  parse_ScheduleInfo,
  print_ScheduleInfo,
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

function print_Schedule(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // spec
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(Schedule, wire, start, end, out, mark);
        last = 1;
        out.key(key_spec);
        ScheduleSpec.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // action
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(Schedule, wire, start, end, out, mark);
        last = 2;
        out.key(key_action);
        ScheduleAction.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // policies
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(Schedule, wire, start, end, out, mark);
        last = 3;
        out.key(key_policies);
        SchedulePolicies.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // state
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(Schedule, wire, start, end, out, mark);
        last = 4;
        out.key(key_state);
        ScheduleState.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const Schedule: MessageType = messageType(
  'temporal.api.schedule.v1.Schedule',
  parse_Schedule,
  print_Schedule,
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

function print_ScheduleListInfo(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // spec
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ScheduleListInfo, wire, start, end, out, mark);
        last = 1;
        out.key(key_spec);
        ScheduleSpec.print(wire, wire.delimited(end), out);
        break;
      }
      case 2: { // workflow_type
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ScheduleListInfo, wire, start, end, out, mark);
        last = 2;
        out.key(key_workflowType);
        common_v1_WorkflowType.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // notes
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ScheduleListInfo, wire, start, end, out, mark);
        last = 3;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_notes);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 4: { // paused
        if (tag !== 32) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(ScheduleListInfo, wire, start, end, out, mark);
        last = 4;
        const value = wire.bool();
        if (value) {
          out.key(key_paused);
          out.bool(value);
        }
        break;
      }
      case 5: { // recent_actions
        if (tag !== 42) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 5) return printReordered(ScheduleListInfo, wire, start, end, out, mark);
        last = 5;
        out.key(key_recentActions);
        out.byte(91);
        do {
          out.element();
          ScheduleActionResult.print(wire, wire.delimited(end), out);
        } while (wire.more(42, end));
        out.byte(93);
        break;
      }
      case 6: { // future_action_times
        if (tag !== 50) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 6) return printReordered(ScheduleListInfo, wire, start, end, out, mark);
        last = 6;
        out.key(key_futureActionTimes);
        out.byte(91);
        do {
          out.element();
          google_protobuf_Timestamp.print(wire, wire.delimited(end), out);
        } while (wire.more(50, end));
        out.byte(93);
        break;
      }
      case 7: { // state_size_bytes
        if (tag !== 56) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 7) return printReordered(ScheduleListInfo, wire, start, end, out, mark);
        last = 7;
        wire.varint64();
        if ((wire.lo | wire.hi) !== 0) {
          out.key(key_stateSizeBytes);
          out.int64(wire.lo, wire.hi);
        }
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ScheduleListInfo: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleListInfo',
  parse_ScheduleListInfo,
  print_ScheduleListInfo,
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

function print_ScheduleListEntry(wire: WireReader, end: number, out: JsonWriter): void {
  const start = wire.pos;
  const mark = out.pos;
  let last = 0;
  wire.enter();
  out.byte(123);
  while (wire.pos < end) {
    const tag = wire.tag();
    switch (tag >>> 3) {
      case 1: { // schedule_id
        if (tag !== 10) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 1) return printReordered(ScheduleListEntry, wire, start, end, out, mark);
        last = 1;
        const stop = wire.delimited(end);
        if (wire.pos < stop) {
          out.key(key_scheduleId);
          out.string(wire, wire.pos, stop);
        }
        wire.pos = stop;
        break;
      }
      case 2: { // memo
        if (tag !== 18) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 2) return printReordered(ScheduleListEntry, wire, start, end, out, mark);
        last = 2;
        out.key(key_memo);
        common_v1_Memo.print(wire, wire.delimited(end), out);
        break;
      }
      case 3: { // search_attributes
        if (tag !== 26) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 3) return printReordered(ScheduleListEntry, wire, start, end, out, mark);
        last = 3;
        out.key(key_searchAttributes);
        common_v1_SearchAttributes.print(wire, wire.delimited(end), out);
        break;
      }
      case 4: { // info
        if (tag !== 34) {
          wire.skip(tag, end);
          break;
        }
        if (last >= 4) return printReordered(ScheduleListEntry, wire, start, end, out, mark);
        last = 4;
        out.key(key_info);
        ScheduleListInfo.print(wire, wire.delimited(end), out);
        break;
      }
      default:
        wire.skip(tag, end);
    }
  }
  wire.finish(end);
  out.byte(125);
}

export const ScheduleListEntry: MessageType = messageType(
  'temporal.api.schedule.v1.ScheduleListEntry',
  parse_ScheduleListEntry,
  print_ScheduleListEntry,
  () => [
    field(1, 'schedule_id', 'string', { jsonName: 'scheduleId' }),
    field(2, 'memo', 'message', { type: () => common_v1_Memo, explicitPresence: true }),
    field(3, 'search_attributes', 'message', { jsonName: 'searchAttributes', type: () => common_v1_SearchAttributes, explicitPresence: true }),
    field(4, 'info', 'message', { type: () => ScheduleListInfo, explicitPresence: true }),
  ],
);

const key_action = jsonKey("action");
const key_actionCount = jsonKey("actionCount");
const key_actualTime = jsonKey("actualTime");
const key_backfillRequest = jsonKey("backfillRequest");
const key_bufferDropped = jsonKey("bufferDropped");
const key_bufferSize = jsonKey("bufferSize");
const key_calendar = jsonKey("calendar");
const key_catchupWindow = jsonKey("catchupWindow");
const key_comment = jsonKey("comment");
const key_createTime = jsonKey("createTime");
const key_cronString = jsonKey("cronString");
const key_dayOfMonth = jsonKey("dayOfMonth");
const key_dayOfWeek = jsonKey("dayOfWeek");
const key_end = jsonKey("end");
const key_endTime = jsonKey("endTime");
const key_excludeCalendar = jsonKey("excludeCalendar");
const key_excludeStructuredCalendar = jsonKey("excludeStructuredCalendar");
const key_futureActionTimes = jsonKey("futureActionTimes");
const key_hour = jsonKey("hour");
const key_info = jsonKey("info");
const key_interval = jsonKey("interval");
const key_invalidScheduleError = jsonKey("invalidScheduleError");
const key_jitter = jsonKey("jitter");
const key_keepOriginalWorkflowId = jsonKey("keepOriginalWorkflowId");
const key_limitedActions = jsonKey("limitedActions");
const key_memo = jsonKey("memo");
const key_minute = jsonKey("minute");
const key_missedCatchupWindow = jsonKey("missedCatchupWindow");
const key_month = jsonKey("month");
const key_notes = jsonKey("notes");
const key_overlapPolicy = jsonKey("overlapPolicy");
const key_overlapSkipped = jsonKey("overlapSkipped");
const key_pause = jsonKey("pause");
const key_pauseOnFailure = jsonKey("pauseOnFailure");
const key_paused = jsonKey("paused");
const key_phase = jsonKey("phase");
const key_policies = jsonKey("policies");
const key_recentActions = jsonKey("recentActions");
const key_remainingActions = jsonKey("remainingActions");
const key_runningWorkflows = jsonKey("runningWorkflows");
const key_scheduleId = jsonKey("scheduleId");
const key_scheduleTime = jsonKey("scheduleTime");
const key_scheduledTime = jsonKey("scheduledTime");
const key_searchAttributes = jsonKey("searchAttributes");
const key_second = jsonKey("second");
const key_spec = jsonKey("spec");
const key_start = jsonKey("start");
const key_startTime = jsonKey("startTime");
const key_startWorkflow = jsonKey("startWorkflow");
const key_startWorkflowResult = jsonKey("startWorkflowResult");
const key_startWorkflowStatus = jsonKey("startWorkflowStatus");
const key_state = jsonKey("state");
const key_stateSizeBytes = jsonKey("stateSizeBytes");
const key_step = jsonKey("step");
const key_structuredCalendar = jsonKey("structuredCalendar");
const key_timezoneData = jsonKey("timezoneData");
const key_timezoneName = jsonKey("timezoneName");
const key_triggerImmediately = jsonKey("triggerImmediately");
const key_unpause = jsonKey("unpause");
const key_updateTime = jsonKey("updateTime");
const key_workflowType = jsonKey("workflowType");
const key_year = jsonKey("year");
