import { Code, StatusError } from '../../base/status-error.ts';
import { type CodecOptions, wireToJson } from '../../codec/json/codec.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { fieldPath, messageAt, readBytes, readText } from '../../operation/message/read.ts';
import { bytesRecord, textRecord } from '../../operation/message/rewrite.ts';
import type { Ending } from '../../results/ending.ts';

/** What went wrong, in the workflow's words, without details of the program in which it runs. */
export interface FailureReader {
  /** `{"message": …, "type": …, "details": […], "cause": {…}}` */
  readonly print: (failure: Buffer, codec: CodecOptions) => string;
  /** The same as the answer to a request for the result: 424 (contract section 6). */
  readonly error: (
    end: Pick<Ending, 'status' | 'failure'>,
    entry: string,
    headers?: Readonly<Record<string, string>>,
  ) => StatusError;
}

const FAILED_DEPENDENCY = 424;
/** Causes have causes; deeper ones are omitted. */
const MOST_CAUSES = 20;
/** Field numbers of google.rpc.Status, google.protobuf.Any and google.rpc.ErrorInfo. */
const STATUS_DETAILS = 3;
const ANY = { typeUrl: 1, value: 2 } as const;
const ERROR_INFO = { reason: 1, domain: 2, metadata: 3 } as const;
const ENTRY = { key: 1, value: 2 } as const;

/** @param type temporal.api.failure.v1.Failure */
export function failureReader(type: MessageType): FailureReader {
  const [message, ownType, details, cause] = [
    fieldPath(type, 'message'),
    fieldPath(type, 'application_failure_info.type'),
    fieldPath(type, 'application_failure_info.details'),
    fieldPath(type, 'cause'),
  ];
  const payloads = messageAt(type, 'application_failure_info.details');

  const print = (failure: Buffer, codec: CodecOptions, depth = 0): string => {
    const members = [`"message":${JSON.stringify(readText(failure, message) ?? '')}`];
    const name = readText(failure, ownType);
    const given = readBytes(failure, details);
    const inner = readBytes(failure, cause);
    if (name !== undefined) members.push(`"type":${JSON.stringify(name)}`);
    if (given !== undefined) members.push(`"details":${wireToJson(payloads, given, codec)}`);
    if (inner !== undefined && depth < MOST_CAUSES) members.push(`"cause":${print(inner, codec, depth + 1)}`);
    return `{${members.join(',')}}`;
  };

  return {
    print: (failure, codec) => print(failure, codec),
    error: ({ status, failure }, entry, headers = {}) => {
      const said = failure && readText(failure, message);
      const reason = (failure && readText(failure, ownType)) ?? status;
      return new StatusError(Code.ABORTED, said ?? `the workflow has ended as ${status}`, {
        httpStatus: FAILED_DEPENDENCY,
        headers,
        details: bytesRecord(STATUS_DETAILS, errorInfo(reason, entry, status)),
      });
    },
  };
}

/** A google.rpc.ErrorInfo, which clients of many APIs know, as an Any. */
function errorInfo(reason: string, domain: string, status: string): Buffer {
  const metadata = Buffer.concat([textRecord(ENTRY.key, 'status'), textRecord(ENTRY.value, status)]);
  const info = [
    textRecord(ERROR_INFO.reason, reason),
    textRecord(ERROR_INFO.domain, domain),
    bytesRecord(ERROR_INFO.metadata, metadata),
  ];
  return Buffer.concat([
    textRecord(ANY.typeUrl, 'type.googleapis.com/google.rpc.ErrorInfo'),
    bytesRecord(ANY.value, Buffer.concat(info)),
  ]);
}
