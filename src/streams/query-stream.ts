import { createHash } from 'node:crypto';
import { eitherSignal } from '../base/caller-signal.ts';
import { pause } from '../base/pause.ts';
import { Code, StatusError } from '../base/status-error.ts';
import { wireToJson } from '../codec/json/codec.ts';
import { createCall } from '../operation/call.ts';
import { elements, fieldPath, messageAt, readBytes } from '../operation/message/read.ts';
import { bytesRecord, textRecord } from '../operation/message/rewrite.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { isOver } from '../results/patience.ts';
import { comeBack, eventStream, oneLine, sentEvent } from './event-stream.ts';
import type { HistoryPage } from './history-pages.ts';
import { queryBinding, receiveQuery } from './query-route.ts';
import { watchRoute } from './watch-route.ts';
import { EXECUTION_FIELDS, type WatchedWorkflow } from './watched-workflow.ts';

/** How long a query may take after it has returned a value before, in milliseconds: a worker may be restarting. */
const REPEATED_QUERY_MS = 10_000;
const MOST_PAUSE_MS = 10_000;
/** Errors that disappear once a worker is back. */
const PASSING: ReadonlySet<number> = new Set([
  Code.UNAVAILABLE,
  Code.DEADLINE_EXCEEDED,
  Code.RESOURCE_EXHAUSTED,
  Code.FAILED_PRECONDITION,
]);
const NULL = Buffer.from('null');

/** `GET …/query/{query_name}` as events: its value, each change of it, then the end (contract section 7). */
export function queryStream(watched: WatchedWorkflow): StreamRoute {
  const { operations, deps, settings, runs, pages } = watched;
  const { query: operation } = operations;
  const { request: asked, response } = operation;
  const call = createCall(operation, deps.calling);
  const [execution = 0, runField = 0] = fieldPath(asked, EXECUTION_FIELDS.runField);
  const result = fieldPath(response, 'query_result');
  const [, payloadField = 0] = fieldPath(response, 'query_result.payloads');
  const payload = messageAt(response, 'query_result.payloads');

  return watchRoute({
    ...{ ...EXECUTION_FIELDS, operation, binding: queryBinding(operation), deps, settings },
    ownParameters: ['after', 'followRuns', 'interval'],
    receive: receiveQuery(operation, deps),
    permit: runs.permit,
    open: async ({ request, job, received, id: workflowId, runId, after, followRuns, intervalMs, patience }) => {
      const whole = Buffer.from(received.message);
      let queriedAt = 0;

      /** Ends early if the caller hangs up or the proxy closes. */
      const rest = async (millis: number) => {
        const { signal, forget } = eitherSignal(request.signal, settings.closing);
        if (!signal.aborted && millis > 0) await pause(millis, signal);
        forget();
      };
      /** The JSON of the value; undefined for a query that was rejected. */
      const ask = async (run: string, deadline: number): Promise<Uint8Array | undefined> => {
        const message = Buffer.concat([whole, bytesRecord(execution, textRecord(runField, run))]);
        queriedAt = performance.now();
        const { message: answer } = await call(request, job.caller, { ...received, message, deadline });
        const payloads = readBytes(answer, result);
        if (payloads === undefined) return undefined;
        const [first] = elements(payloads, payloadField);
        return first === undefined ? NULL : oneLine(wireToJson(payload, first, request.codec));
      };
      /** The same for a query that has returned a value before; undefined if it cannot be read in time. */
      const askAgain = async (run: string, isClosed: boolean): Promise<Uint8Array | undefined> => {
        for (let wait = intervalMs; !isOver(patience); wait = Math.min(MOST_PAUSE_MS, wait * 2)) {
          try {
            return await ask(run, Math.min(patience.until, performance.now() + REPEATED_QUERY_MS));
          } catch (error) {
            if (!(error instanceof StatusError && PASSING.has(error.code))) throw error;
            // A caller that watches a closed run is told that it has closed, with or without a worker.
            if (isClosed) return undefined;
          }
          await rest(wait);
        }
        return undefined;
      };
      const seen = await runs.look(job, { workflowId, runId: runId ?? '' }, patience);
      let run = { workflowId, runId: seen.runId };
      let page: HistoryPage | undefined = await pages.first(job, run, patience);
      while (page?.isFull && page.token !== undefined) page = await pages.next(job, run, page, patience);
      const firstValue = await ask(run.runId, patience.deadline());

      async function* parts(): AsyncGenerator<Buffer> {
        let told = after;
        const changed = function* (value: Uint8Array | undefined) {
          if (value === undefined) return;
          const id = createHash('sha256').update(value).digest('base64url').slice(0, ID_LENGTH);
          if (id !== told) yield sentEvent({ event: 'value', id, data: value });
          told = id;
        };
        yield* changed(firstValue);
        while (page !== undefined) {
          if (page.token !== undefined) {
            page = await pages.next(job, run, page, patience);
            if (page === undefined) break;
            await rest(queriedAt + intervalMs - performance.now());
            // Everything that has happened meanwhile counts as one change.
            while (page?.isFull && page.token !== undefined) page = await pages.next(job, run, page, patience);
            if (isOver(patience)) break;
            yield* changed(await askAgain(run.runId, page?.token === undefined));
            continue;
          }
          const ending = page.ending ?? (await runs.closeEvent(job, run, patience));
          if (ending === undefined) break;
          const next = followRuns ? await runs.next(job, workflowId, ending, patience) : undefined;
          if (next === undefined) {
            yield watched.end(request, run, ending);
            return;
          }
          run = { workflowId, runId: next };
          page = await pages.first(job, run, patience);
          yield* changed(await askAgain(run.runId, false));
        }
        yield comeBack();
      }
      return eventStream(parts(), settings.heartbeatMs);
    },
  });
}

const ID_LENGTH = 16;
