import type { QueryPairs } from '../../base/exchange.ts';
import { violated } from '../../base/status-error.ts';
import { type CodecOptions, wireToJson } from '../../codec/json/codec.ts';
import { messageAt } from '../../operation/message/read.ts';
import type { Reply } from '../../operation/reply.ts';
import type { Ending } from '../../results/ending.ts';
import { patienceOf } from '../../results/patience.ts';
import { readResultOptions } from '../../results/result-options.ts';
import type { Entry } from '../catalogue.ts';
import { type EntryRoute, locationOf } from './entry-route.ts';
import type { Find } from './found.ts';
import { type EntryContext, RETRY_AFTER } from './start.ts';

/** `GET /workflows/process-order/{id}`: its status, and its result or its failure. */
export function stateRoute(entry: Entry, context: EntryContext, find: Find): EntryRoute {
  const { operations, deps, settings, runs } = context;
  const print = statePrinter(entry, context);
  return {
    operation: operations.describe,
    method: 'GET',
    path: ['{id}'],
    grant: 'read',
    hasBody: false,
    parameters: ['runId'],
    handle: async ({ job, id, query }) => {
      const { req, codec } = job.request;
      const patience = patienceOf(req, 0, { timeoutMs: deps.receiving.timeoutMs, closing: settings.closing });
      const found = await find(job, id, oneOf(query, 'runId'), patience.deadline());
      const run = { workflowId: id, runId: found.runId, followRuns: true, isNew: false };
      const awaited = found.isOpen ? undefined : await runs.ending(job, run, patience);
      const ending = awaited?.ending;
      const known = { id, startTime: found.startTime };
      const body =
        ending === undefined
          ? print.running(known, awaited?.runId ?? found.runId, found.isOpen ? found.status : 'RUNNING')
          : print.ended(known, ending, codec);
      return { status: 200, headers: [], body };
    },
  };
}

/** What a state says whether it is running or not. */
interface Known {
  readonly id: string;
  /** As JSON text. */
  readonly startTime: string;
}

/** The state of a workflow of an entry, in JSON. */
export interface StatePrinter {
  readonly running: (known: Known, runId: string, status: string) => Buffer;
  readonly ended: (known: Known, ending: Ending, codec: CodecOptions) => Buffer;
}

export function statePrinter(entry: Entry, { operations, values, failures }: EntryContext): StatePrinter {
  const timestamp = messageAt(messageAt(operations.describe.response, 'workflow_execution_info'), 'close_time');
  const members = ({ id, startTime }: Known, runId: string, status: string) =>
    `"id":${JSON.stringify(id)},"runId":${JSON.stringify(runId)},"status":"${status}","startTime":${startTime}`;
  return {
    running: (known, runId, status) => Buffer.from(`{${members(known, runId, status)}}`),
    ended: (known, { runId, status, closeTime, result, failure }, codec) => {
      const parts: Buffer[] = [Buffer.from(`{${members(known, runId, status)}`)];
      if (closeTime !== undefined) parts.push(Buffer.from(',"closeTime":'), wireToJson(timestamp, closeTime, codec));
      if (status === 'COMPLETED') {
        parts.push(Buffer.from(',"result":'), values.print(result ?? Buffer.alloc(0), entry.result, codec));
      } else if (failure !== undefined) {
        parts.push(Buffer.from(`,"failure":${failures.print(failure, codec)}`));
      }
      parts.push(Buffer.from('}'));
      return Buffer.concat(parts);
    },
  };
}

/** For clients that expect the result. */
const NOTHING_YET = Buffer.from('null');

/** `GET /workflows/process-order/{id}/result`: the plain result. */
export function resultRoute(entry: Entry, context: EntryContext, find: Find): EntryRoute {
  const { operations, deps, settings, runs, values, failures } = context;
  return {
    operation: operations.getHistory,
    method: 'GET',
    path: ['{id}', 'result'],
    grant: 'read',
    hasBody: false,
    parameters: ['wait', 'runId'],
    handle: async ({ job, id, query }) => {
      const { req } = job.request;
      const waiting = query.filter(([name]) => name === 'wait');
      const { options, violations } = readResultOptions(waiting, req.headers, settings.maxWaitMs);
      if (violations.length > 0) throw violated(violations);
      const patience = patienceOf(req, options.waitMs ?? 0, {
        timeoutMs: deps.receiving.timeoutMs,
        closing: settings.closing,
      });
      const { runId } = await find(job, id, oneOf(query, 'runId'), patience.deadline());
      const applied = options.preferenceApplied;
      const headers: Reply['headers'] = applied === undefined ? [] : [['Preference-Applied', applied]];
      const run = { workflowId: id, runId, followRuns: true, isNew: false };
      const { ending, runId: last } = await runs.ending(job, run, patience);
      if (ending === undefined) {
        const location = `${locationOf(entry, id)}/result?runId=${encodeURIComponent(last)}`;
        const again = [['Location', location], RETRY_AFTER] as const;
        return { status: deps.replying.successStatus ?? 202, headers: [...headers, ...again], body: NOTHING_YET };
      }
      if (ending.status !== 'COMPLETED') throw failures.error(ending, entry.name);
      return values.reply(ending.result ?? Buffer.alloc(0), entry.result, headers);
    },
  };
}

/** @throws StatusError INVALID_ARGUMENT if it is given twice */
export function oneOf(query: QueryPairs, name: string): string {
  const [first, second] = query.filter(([each]) => each === name);
  if (second !== undefined) throw violated([{ field: name, description: 'given twice' }]);
  return first?.[1] ?? '';
}
