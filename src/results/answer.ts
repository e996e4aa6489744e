import { Code, StatusError } from '../base/status-error.ts';
import { type CodecOptions, wireToJson } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { fieldPath, readText } from '../operation/message/read.ts';
import { bytesRecord } from '../operation/message/rewrite.ts';
import type { Reply, Replying } from '../operation/reply.ts';
import type { Ending } from './ending.ts';
import type { ResultOptions } from './result-options.ts';
import { valueReply } from './value.ts';

/** What an answer is printed with. */
export interface ResultTypes {
  readonly timestamp: MessageType;
  readonly payloads: MessageType;
  readonly failure: MessageType;
}

/** What has a result, in words and in JSON. */
export interface Subject {
  /** `workflow` */
  readonly noun: string;
  /** `"workflowExecution":{"workflowId":"w","runId":"r"}` */
  readonly key: string;
  /** `WORKFLOW_EXECUTION_STATUS_` */
  readonly statusPrefix: string;
  /** Where to ask again. */
  readonly location: string;
}

export interface ToAnswer {
  readonly subject: Subject;
  /** Undefined for what is running still. */
  readonly ending: Ending | undefined;
  readonly options: ResultOptions;
  readonly codec: CodecOptions;
  /** Of the calls in the caller's own name. */
  readonly headers: Reply['headers'];
}

const FAILED_DEPENDENCY = 424;
const RETRY_AFTER = ['Retry-After', '1'] as const;

/** Makes answers of results (contract section 6). */
export function resultReplies(types: ResultTypes, { successStatus }: Replying): (answer: ToAnswer) => Reply {
  return (answer) => {
    const { subject, ending, options, codec } = answer;
    const { preferenceApplied } = options;
    const headers = [
      ...answer.headers,
      ...(preferenceApplied === undefined ? [] : [['Preference-Applied', preferenceApplied] as const]),
    ];
    if (ending === undefined) {
      const body = runningJson(subject, 'RUNNING');
      return { status: successStatus ?? 202, headers: [...headers, ['Location', subject.location], RETRY_AFTER], body };
    }
    if (options.failureIsError && ending.status !== 'COMPLETED') throw failureError(types, subject, ending, headers);
    if (options.valueOnly) return valueReply(ending.result ?? Buffer.alloc(0), types.payloads, headers);
    return { status: 200, headers, body: endingJson(types, subject, ending, codec) };
  };
}

/** What has not ended, in JSON. */
export function runningJson({ key, statusPrefix }: Omit<Subject, 'location'>, status: string): Buffer {
  return Buffer.from(`{${key},"status":"${statusPrefix}${status}"}`);
}

/** What has ended, in JSON. */
export function endingJson(
  types: ResultTypes,
  subject: Omit<Subject, 'location'>,
  ending: Ending,
  codec: CodecOptions,
): Buffer {
  const members: Buffer[] = [Buffer.from(`{${subject.key},"status":"${subject.statusPrefix}${ending.status}"`)];
  const add = (name: string, type: MessageType, wire: Buffer | undefined) => {
    if (wire !== undefined) members.push(Buffer.from(`,"${name}":`), wireToJson(type, wire, codec));
  };
  add('closeTime', types.timestamp, ending.closeTime);
  add('result', types.payloads, ending.result);
  add('failure', types.failure, ending.failure);
  add('details', types.payloads, ending.details);
  if (ending.nextRunId !== undefined)
    members.push(Buffer.from(`,"newExecutionRunId":${JSON.stringify(ending.nextRunId)}`));
  members.push(Buffer.from('}'));
  return Buffer.concat(members);
}

/** 424, as Nexus over HTTP has it: the failure's message, and the failure as a detail. */
function failureError(types: ResultTypes, { noun }: Subject, ending: Ending, headers: Reply['headers']): StatusError {
  const message = ending.failure && readText(ending.failure, fieldPath(types.failure, 'message'));
  const details = [
    ...(ending.failure === undefined ? [] : [anyOf(types.failure, ending.failure)]),
    ...(ending.details === undefined ? [] : [anyOf(types.payloads, ending.details)]),
  ];
  return new StatusError(Code.ABORTED, message ?? `the ${noun} has ended as ${ending.status}`, {
    httpStatus: FAILED_DEPENDENCY,
    headers: Object.fromEntries(headers),
    details: Buffer.concat(details.map((detail) => bytesRecord(STATUS_DETAILS, detail))),
  });
}

/** Field numbers of google.rpc.Status and google.protobuf.Any. */
const STATUS_DETAILS = 3;
const ANY_TYPE_URL = 1;
const ANY_VALUE = 2;

function anyOf({ name }: MessageType, wire: Buffer): Buffer {
  const typeUrl = bytesRecord(ANY_TYPE_URL, Buffer.from(`type.googleapis.com/${name}`));
  return Buffer.concat([typeUrl, bytesRecord(ANY_VALUE, wire)]);
}
