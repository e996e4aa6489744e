import { setTimeout as sleep } from 'node:timers/promises';
import { Code, StatusError } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, messageAt, readBytes, readNumber, readText } from '../operation/message/read.ts';
import { bytesRecord } from '../operation/message/rewrite.ts';
import { responseHeaders } from '../operation/metadata/response-headers.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Reply } from '../operation/reply.ts';
import { createRpc, type Job } from '../operation/rpc.ts';
import { type ResultTypes, resultReplies, type Subject } from './answer.ts';
import type { Ending } from './ending.ts';
import { type ResultOptions, readResultOptions } from './result-options.ts';
import { jobBinding, pathOf, patienceOf } from './result-route.ts';
import type { ResultSettings } from './result-settings.ts';
import { type Patience, unlessLate } from './workflow-runs.ts';

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

/** Of ActivityIdConflictPolicy. */
const USE_EXISTING = 2;
/** How soon a server may be asked again that answers a long poll at once, in milliseconds. */
const EMPTY_ANSWER_MS = 100;

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

/** The routes `…/{id}/result` and, where there is a start, `…/{id}/execute` (contract section 6). */
export function executionResultRoutes(
  kind: ExecutionKind,
  deps: OperationDeps,
  { maxWaitMs }: ResultSettings,
): readonly OperationRoute[] {
  const { describe, start, idField, idName } = kind;
  const binding = jobBinding(describe, 'GET', 'result');
  const reply = resultReplies(kind.types, deps.replying);
  const executions = executionEndings(kind, deps);
  const subjectOf = (namespace: string, id: string, runId: string, options: ResultOptions): Subject => {
    const query = [`runId=${encodeURIComponent(runId)}`, ...options.choices].join('&');
    return {
      noun: kind.noun,
      key: `"${idName}":${JSON.stringify(id)},"runId":${JSON.stringify(runId)}`,
      statusPrefix: kind.statusPrefix,
      location: `${pathOf(binding, [namespace, id])}?${query}`,
    };
  };

  const result = (): OperationHandler => {
    const admit = createAdmit(describe, deps.admission);
    const receive = createReceive(describe, binding, deps.validation, deps.receiving);
    const [idPath, runPath] = [fieldPath(describe.request, idField), fieldPath(describe.request, 'run_id')];
    const isOwn = (name: string) => name === 'runId' || name === 'run_id' || name === idName || name === idField;
    return async (request) => {
      const caller = await admit.identify(request);
      const { options, rest, violations } = readResultOptions(request.query, request.req.headers, maxWaitMs, false);
      const patience = patienceOf(request, options.waitMs ?? 0, deps.receiving.timeoutMs);
      const query = rest.filter(([name]) => isOwn(name));
      const unknown = deps.receiving.unknownQuery === 'ignore' ? [] : rest.filter(([name]) => !isOwn(name));
      const found = [...violations, ...unknown.map(([field]) => ({ field, description: 'no such parameter' }))];
      const received = await receiveWith(receive, { ...request, query }, caller, found);
      await admit.permit(request, caller, received);
      const job = { request, caller, namespace: received.namespace };
      const id = readText(received.message, idPath) ?? '';
      await executions.permit(job, id);
      const { runId, ending } = await executions.ending(job, id, readText(received.message, runPath) ?? '', patience);
      const subject = subjectOf(received.namespace, id, runId, options);
      return reply({ subject, ending, options, codec: request.codec, headers: [] });
    };
  };

  const execute = (operation: Operation): OperationRoute => {
    const executeBinding = jobBinding(operation, 'POST', 'execute');
    const admit = createAdmit(operation, deps.admission);
    const receive = createReceive(operation, executeBinding, deps.validation, deps.receiving);
    const call = createCall(operation, deps.calling);
    const [idPath, runPath] = [fieldPath(operation.request, idField), fieldPath(operation.response, 'run_id')];
    const policyPath = fieldPath(operation.request, 'id_conflict_policy');
    const handle: OperationHandler = async (request) => {
      const caller = await admit.identify(request);
      const { options, rest, violations } = readResultOptions(request.query, request.req.headers, maxWaitMs, false);
      const patience = patienceOf(request, options.waitMs, deps.receiving.timeoutMs);
      const received = await receiveWith(receive, { ...request, query: rest }, caller, violations);
      await admit.permit(request, caller, received);
      const job = { request, caller, namespace: received.namespace };
      const id = readText(received.message, idPath) ?? '';
      await executions.permit(job, id);
      // Whether a server has seen a start before, it does not say.
      const isKeyed =
        request.req.headers['idempotency-key'] !== undefined &&
        readNumber(received.message, policyPath) !== USE_EXISTING;
      const runBefore = isKeyed ? await executions.latest(job, id, patience) : undefined;
      const started = await call(request, caller, received);
      const runId = readText(started.message, runPath) ?? '';
      const isReplayed = isKeyed && runId === runBefore;
      const awaited = await executions.ending(job, id, runId, patience);
      const headers: Reply['headers'] = [
        ...responseHeaders([...started.metadata, ...started.trailers]),
        ...(isReplayed ? [['Idempotency-Replayed', 'true'] as const] : []),
      ];
      const subject = subjectOf(received.namespace, id, awaited.runId, options);
      return reply({ subject, ending: awaited.ending, options, codec: request.codec, headers });
    };
    return { operation, binding: executeBinding, handle };
  };

  return [{ operation: describe, binding, handle: result() }, ...(start === undefined ? [] : [execute(start)])];
}

interface Executions {
  readonly permit: (job: Job, id: string) => Promise<void>;
  /** The run that an id stands for now; undefined if there is none. */
  readonly latest: (job: Job, id: string, patience: Patience) => Promise<string | undefined>;
  readonly ending: (
    job: Job,
    id: string,
    runId: string,
    patience: Patience,
  ) => Promise<{ readonly runId: string; readonly ending: Ending | undefined }>;
}

function executionEndings(kind: ExecutionKind, deps: OperationDeps): Executions {
  const description = createRpc(kind.describe, deps);
  const polling = createRpc(kind.poll, deps);
  const readDescription = descriptionReader(kind);
  const look = async (job: Job, id: string, runId: string, patience: Patience) => {
    const asked = { namespace: job.namespace, [kind.idName]: id, runId, includeOutcome: true };
    return readDescription((await description.call(job, asked, { deadline: patience.deadline() })).message);
  };
  return {
    permit: async (job, id) => {
      const asked = { namespace: job.namespace, [kind.idName]: id };
      await description.permit(job, asked);
      await polling.permit(job, asked);
    },
    latest: async (job, id, patience) => {
      try {
        return (await look(job, id, '', patience)).runId;
      } catch (error) {
        if (error instanceof StatusError && error.code === Code.NOT_FOUND) return undefined;
        throw error;
      }
    },
    ending: async (job, id, first, patience) => {
      // The description is the caller's own, the poll may be that of others: it only tells when to look again.
      let seen = await look(job, id, first, patience);
      while (seen.ending === undefined && Date.now() < patience.until()) {
        const begun = Date.now();
        const asked = { namespace: job.namespace, [kind.idName]: id, runId: seen.runId, ...kind.pollFor };
        const { until, signal } = patience;
        await unlessLate(polling.call(job, asked, { deadline: until(), shared: true, signal }), until);
        seen = await look(job, id, seen.runId, patience);
        if (seen.ending === undefined && Date.now() - begun < EMPTY_ANSWER_MS) await sleep(EMPTY_ANSWER_MS);
      }
      return seen;
    },
  };
}

function descriptionReader({ describe: { response }, statusPrefix, outcome }: ExecutionKind) {
  const [runId, status, closeTime] = [
    fieldPath(response, 'run_id'),
    fieldPath(response, 'info.status'),
    fieldPath(response, 'info.close_time'),
  ];
  const names = statusNames(messageAt(response, 'info'), statusPrefix);
  return (answer: Buffer): { readonly runId: string; readonly ending: Ending | undefined } => {
    const run = readText(answer, runId) ?? '';
    const name = names.get(readNumber(answer, status)) ?? 'UNSPECIFIED';
    if (name === 'RUNNING' || name === 'UNSPECIFIED') return { runId: run, ending: undefined };
    const { result, failure } = outcome(answer);
    const isDone = name === 'COMPLETED';
    return {
      runId: run,
      ending: {
        runId: run,
        status: name,
        closeTime: readBytes(answer, closeTime),
        result: isDone ? (result ?? Buffer.alloc(0)) : undefined,
        failure: isDone ? undefined : (failure ?? Buffer.alloc(0)),
        details: undefined,
        nextRunId: undefined,
      },
    };
  };
}

function statusNames(info: MessageType, prefix: string): ReadonlyMap<number, string> {
  const type = info.fields.find(({ name }) => name === 'status')?.type?.();
  const values = type !== undefined && 'values' in type ? type.values : [];
  return new Map(values.map(([name, number]) => [number, name.replace(prefix, '')]));
}
