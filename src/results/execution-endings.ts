import { fieldPath, readBytes, readNumber, readText } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import { createRpc, type Job } from '../operation/rpc.ts';
import type { Ending } from './ending.ts';
import { enumNames } from './enum-names.ts';
import type { ExecutionKind } from './execution-kinds.ts';
import { unlessMissing } from './missing.ts';
import { afterEmptyAnswer, inTime, isOver, type Patience } from './patience.ts';

export interface Executions {
  readonly permit: (job: Job, id: string) => Promise<void>;
  /** How it stands. @throws StatusError NOT_FOUND (404) */
  readonly look: (job: Job, id: string, runId: string, patience: Patience) => Promise<Execution>;
  /** The current run of an id; undefined if there is none. */
  readonly latest: (job: Job, id: string, patience: Patience) => Promise<string | undefined>;
  readonly ending: (job: Job, id: string, runId: string, patience: Patience) => Promise<Execution>;
}

export interface Execution {
  readonly runId: string;
  /** Undefined for one that is running. */
  readonly ending: Ending | undefined;
}

/** Finds out how executions without a history end (contract section 6). */
export function executionEndings(kind: ExecutionKind, deps: OperationDeps): Executions {
  const description = createRpc(kind.describe, deps);
  const polling = createRpc(kind.poll, deps);
  const readDescription = descriptionReader(kind);
  const look: Executions['look'] = async (job, id, runId, patience) => {
    const asked = { namespace: job.namespace, [kind.idName]: id, runId, includeOutcome: true };
    return readDescription((await description.call(job, asked, { deadline: patience.deadline() })).message);
  };
  return {
    permit: async (job, id) => {
      const asked = { namespace: job.namespace, [kind.idName]: id };
      await description.permit(job, asked);
      await polling.permit(job, asked);
    },
    look,
    latest: async (job, id, patience) => (await unlessMissing(look(job, id, '', patience)))?.runId,
    ending: async (job, id, first, patience) => {
      // The description is the caller's own, the poll may be that of others: it only tells when to look again.
      let seen = await look(job, id, first, patience);
      while (seen.ending === undefined && !isOver(patience)) {
        const begun = performance.now();
        const asked = { namespace: job.namespace, [kind.idName]: id, runId: seen.runId, ...kind.pollFor };
        await inTime(patience, job.request.signal, (signal) =>
          polling.call(job, asked, { deadline: patience.until, shared: true, signal }),
        );
        seen = await look(job, id, seen.runId, patience);
        if (seen.ending === undefined) await afterEmptyAnswer(begun, job.request.signal);
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
  const names = enumNames(response, 'info.status', statusPrefix);
  return (answer: Buffer): Execution => {
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
