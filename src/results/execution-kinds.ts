import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { fieldPath, messageAt, readBytes } from '../operation/message/read.ts';
import { bytesRecord } from '../operation/message/rewrite.ts';
import type { ResultTypes, Subject } from './answer.ts';
import type { Ending } from './ending.ts';

/** What executions without a history are made of: standalone activities and Nexus operations. */
export interface ExecutionKind {
  readonly noun: string;
  /** Of the id in requests, in both spellings. */
  readonly idField: string;
  readonly idName: string;
  readonly statusPrefix: string;
  readonly describe: Operation;
  readonly poll: Operation;
  /** Undefined where there is no `execute`. */
  readonly start: Operation | undefined;
  /** What a poll is told beside the execution. */
  readonly pollFor: object;
  readonly types: ResultTypes;
  /** Reads the outcome from a description, as messages. */
  readonly outcome: (description: Buffer) => Pick<Ending, 'result' | 'failure'>;
}

/** True for the names, in both spellings, of the fields by which a request names an execution and its run. */
export function isFieldOf({ idField, idName }: ExecutionKind): (name: string) => boolean {
  return (name) => name === 'runId' || name === 'run_id' || name === idName || name === idField;
}

/** Standalone activities: their outcome holds Payloads. */
export function activityKind(operations: Pick<ExecutionKind, 'describe' | 'poll' | 'start'>): ExecutionKind {
  const { response } = operations.describe;
  const result = fieldPath(response, 'outcome.result');
  const failure = fieldPath(response, 'outcome.failure');
  return {
    ...operations,
    noun: 'activity',
    idField: 'activity_id',
    idName: 'activityId',
    statusPrefix: 'ACTIVITY_EXECUTION_STATUS_',
    pollFor: {},
    types: {
      timestamp: messageAt(response, 'info.close_time'),
      payloads: messageAt(response, 'outcome.result'),
      failure: messageAt(response, 'outcome.failure'),
    },
    outcome: (answer) => ({ result: readBytes(answer, result), failure: readBytes(answer, failure) }),
  };
}

/** Standalone Nexus operations: their outcome is one Payload, which is answered as a list of one. */
export function nexusKind(operations: Pick<ExecutionKind, 'describe' | 'poll'>, payloads: MessageType): ExecutionKind {
  const { response } = operations.describe;
  const result = fieldPath(response, 'result');
  const failure = fieldPath(response, 'failure');
  const element = fieldPath(payloads, 'payloads')[0] as number;
  return {
    ...operations,
    start: undefined,
    noun: 'Nexus operation',
    idField: 'operation_id',
    idName: 'operationId',
    statusPrefix: 'NEXUS_OPERATION_EXECUTION_STATUS_',
    pollFor: { waitStage: 'NEXUS_OPERATION_WAIT_STAGE_CLOSED' },
    types: {
      timestamp: messageAt(response, 'info.close_time'),
      payloads,
      failure: messageAt(response, 'failure'),
    },
    outcome: (answer) => {
      const value = readBytes(answer, result);
      return {
        result: value === undefined ? undefined : bytesRecord(element, value),
        failure: readBytes(answer, failure),
      };
    },
  };
}

/** An execution as the subject of a result. */
export function executionSubject(
  { noun, idName, statusPrefix }: ExecutionKind,
  id: string,
  runId: string,
): Omit<Subject, 'location'> {
  return { noun, key: `"${idName}":${JSON.stringify(id)},"runId":${JSON.stringify(runId)}`, statusPrefix };
}
