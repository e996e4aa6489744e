import { jsonToWire } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { fieldPath, messageAt, readBytes, readText } from '../operation/message/read.ts';
import { bytesRecord } from '../operation/message/rewrite.ts';
import type { Ending } from './ending.ts';

/**
 * Reads the event that has closed a run from an answer to GetWorkflowExecutionHistory with the filter CLOSE_EVENT;
 * undefined if the run is not closed.
 */
export type ReadCloseEvent = (answer: Buffer, runId: string) => Ending | undefined;

/** What the attributes of a closing event say. */
type EndOf = (attributes: Buffer) => Partial<Pick<Ending, 'result' | 'failure' | 'details' | 'nextRunId'>>;

/** Makes the reader for one kind of closing event, from the types of its attributes and of a Failure. */
type EndReader = (attributes: MessageType, failure: MessageType) => EndOf;

const NOTHING = Buffer.alloc(0);

/** By the status of a run that the event has closed. */
const END_READERS: Readonly<Record<string, EndReader>> = {
  COMPLETED: (type) => {
    const result = fieldPath(type, 'result');
    const next = fieldPath(type, 'new_execution_run_id');
    return (event) => ({ result: readBytes(event, result) ?? NOTHING, nextRunId: readText(event, next) });
  },
  FAILED: (type) => {
    const failure = fieldPath(type, 'failure');
    const next = fieldPath(type, 'new_execution_run_id');
    return (event) => ({ failure: readBytes(event, failure) ?? NOTHING, nextRunId: readText(event, next) });
  },
  CANCELED: (type, failure) => {
    const details = fieldPath(type, 'details');
    const [info = 0, infoDetails = 0] = fieldPath(failure, 'canceled_failure_info.details');
    const head = failureWire(failure, { message: 'the workflow was canceled' });
    return (event) => {
      const given = readBytes(event, details);
      const content = given === undefined ? NOTHING : bytesRecord(infoDetails, given);
      return { failure: Buffer.concat([head, bytesRecord(info, content)]) };
    };
  },
  TERMINATED: (type, failure) => {
    const [reason, identity, details] = ['reason', 'identity', 'details'].map((name) => fieldPath(type, name));
    return (event) => ({
      failure: failureWire(failure, {
        message: readText(event, reason ?? []) ?? 'the workflow was terminated',
        terminatedFailureInfo: { identity: readText(event, identity ?? []) ?? '' },
      }),
      details: readBytes(event, details ?? []),
    });
  },
  TIMED_OUT: (type, failure) => {
    const next = fieldPath(type, 'new_execution_run_id');
    const message = 'the workflow timed out';
    const timedOut = { message, timeoutFailureInfo: { timeoutType: 'TIMEOUT_TYPE_START_TO_CLOSE' } };
    return (event) => ({ failure: failureWire(failure, timedOut), nextRunId: readText(event, next) });
  },
  CONTINUED_AS_NEW: (type) => {
    const next = fieldPath(type, 'new_execution_run_id');
    return (event) => ({ nextRunId: readText(event, next) });
  },
};

/** Makes the reader for the messages of a proto root. */
export function closeEventReader({ response }: Operation): ReadCloseEvent {
  const lastEvent = fieldPath(response, 'history.events');
  const event = messageAt(response, 'history.events');
  const eventTime = fieldPath(event, 'event_time');
  const failure = messageAt(event, 'workflow_execution_failed_event_attributes.failure');
  const ends = Object.entries(END_READERS).map(([status, reader]) => {
    const name = `workflow_execution_${status.toLowerCase()}_event_attributes`;
    return { status, attributes: fieldPath(event, name), endOf: reader(messageAt(event, name), failure) };
  });
  return (answer, runId) => {
    const bytes = readBytes(answer, lastEvent);
    if (bytes === undefined) return undefined;
    for (const { status, attributes, endOf } of ends) {
      const given = readBytes(bytes, attributes);
      if (given !== undefined)
        return { ...NO_END, runId, status, closeTime: readBytes(bytes, eventTime), ...endOf(given) };
    }
    return undefined;
  };
}

const NO_END = { result: undefined, failure: undefined, details: undefined, nextRunId: undefined };

/** Fields that an older proto root does not have are left out. */
function failureWire(type: MessageType, json: object): Buffer {
  const options = { shorthand: false, types: new Map<string, MessageType>(), ignoreUnknown: true };
  return jsonToWire(type, Buffer.from(JSON.stringify(json)), options).wire;
}
