import type { QueryPairs } from '../../base/exchange.ts';
import { violated } from '../../base/status-error.ts';
import { wireToJson } from '../../codec/json/codec.ts';
import { messageAt } from '../../operation/message/read.ts';
import type { Reply } from '../../operation/reply.ts';
import { patienceOf } from '../../results/patience.ts';
import { readResultOptions } from '../../results/result-options.ts';
import type { Entry } from '../catalogue.ts';
import { type EntryRoute, locationOf } from './entry-route.ts';
import type { Find } from './found.ts';
import { type EntryContext, RETRY_AFTER } from './start.ts';

/** `GET /workflows/process-order/{id}`: its status, and its result or its failure. */
export function stateRoute(entry: Entry, context: EntryContext, find: Find): EntryRoute {
  const { operations, deps, settings, runs, values, failures } = context;
  const timestamp = messageAt(messageAt(operations.describe.response, 'workflow_execution_info'), 'close_time');
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
      const members = (runId: string, status: string) =>
        `"id":${JSON.stringify(id)},"runId":${JSON.stringify(runId)},"status":"${status}","startTime":${found.startTime}`;
      const run = { workflowId: id, runId: found.runId, followRuns: true, isNew: false };
      const awaited = found.isOpen ? undefined : await runs.ending(job, run, patience);
      const ending = awaited?.ending;
      if (ending === undefined) {
        const status = found.isOpen ? found.status : 'RUNNING';
        return { status: 200, headers: [], body: Buffer.from(`{${members(awaited?.runId ?? found.runId, status)}}`) };
      }
      const parts: Buffer[] = [Buffer.from(`{${members(ending.runId, ending.status)}`)];
      if (ending.closeTime !== undefined) {
        parts.push(Buffer.from(',"closeTime":'), wireToJson(timestamp, ending.closeTime, codec));
      }
      if (ending.status === 'COMPLETED') {
        parts.push(Buffer.from(',"result":'), values.print(ending.result ?? Buffer.alloc(0), entry.result, codec));
      } else if (ending.failure !== undefined) {
        parts.push(Buffer.from(`,"failure":${failures.print(ending.failure, codec)}`));
      }
      parts.push(Buffer.from('}'));
      return { status: 200, headers: [], body: Buffer.concat(parts) };
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
