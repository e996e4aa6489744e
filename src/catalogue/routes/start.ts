import { violated } from '../../base/status-error.ts';
import { jsonToWire } from '../../codec/json/codec.ts';
import { fieldPath, messageAt, readText } from '../../operation/message/read.ts';
import { bytesRecord, textRecord } from '../../operation/message/rewrite.ts';
import { idempotencyKey } from '../../operation/metadata/caller.ts';
import { deadlineMillis } from '../../operation/metadata/deadline.ts';
import type { OperationDeps } from '../../operation/operation.ts';
import type { Reply } from '../../operation/reply.ts';
import { successStatus } from '../../operation/success-status.ts';
import { patienceOf } from '../../results/patience.ts';
import { readResultOptions } from '../../results/result-options.ts';
import type { ResultSettings } from '../../results/result-settings.ts';
import type { WorkflowRuns } from '../../results/workflow-runs.ts';
import type { HistoryEvents } from '../../streams/history-events.ts';
import type { StreamSettings } from '../../streams/stream-settings.ts';
import type { Entry } from '../catalogue.ts';
import { fillIdTemplate } from '../file/id-template.ts';
import { type EntryRoute, generatedId, locationOf } from './entry-route.ts';
import { entryRpc } from './entry-rpc.ts';
import type { FailureReader } from './failure.ts';
import type { CatalogueOperations } from './operations.ts';
import { payloadsWriter } from './payload.ts';
import type { Values } from './values.ts';

export const RETRY_AFTER = ['Retry-After', '1'] as const;

/** Data that all routes of an entry share. */
export interface EntryContext {
  readonly operations: CatalogueOperations;
  readonly deps: OperationDeps;
  readonly settings: ResultSettings;
  readonly runs: WorkflowRuns;
  readonly values: Values;
  readonly failures: FailureReader;
  readonly streams: StreamSettings;
  readonly events: HistoryEvents;
}

/** `POST /workflows/process-order`: starts, and waits if requested (contract section 12). */
export function startRoute(entry: Entry, context: EntryContext): EntryRoute {
  const { operations, deps, settings, runs, values, failures } = context;
  const { start } = operations;
  const rpc = entryRpc(start, deps);
  const payloadsOf = payloadsWriter(messageAt(start.request, 'input'));
  const fixed = fixedPart(entry, operations);
  const [idField = 0] = fieldPath(start.request, 'workflow_id');
  const [inputField = 0] = fieldPath(start.request, 'input');
  const runPath = fieldPath(start.response, 'run_id');
  const { timeoutMs } = deps.receiving;
  return {
    operation: start,
    method: 'POST',
    path: [],
    grant: 'start',
    hasBody: true,
    parameters: ['wait'],
    handle: async ({ job, caller, argument: read, query }) => {
      const { request } = job;
      const { headers } = request.req;
      const { options, violations } = readResultOptions(query, headers, settings.maxWaitMs);
      if (violations.length > 0) throw violated(violations);
      const patience = patienceOf(request.req, options.waitMs ?? 0, { timeoutMs, closing: settings.closing });
      const argument = await read(entry.input);
      const id = entry.id === undefined ? generatedId(entry, job, caller) : fillIdTemplate(entry.id, argument);
      const isKeyed = headers['idempotency-key'] !== undefined;
      const runBefore = isKeyed ? await runs.latest(job, id, patience) : undefined;
      const input = argument.length === 0 ? [] : [bytesRecord(inputField, payloadsOf(argument))];
      const wire = Buffer.concat([fixed, textRecord(idField, id), ...input]);
      const sending = {
        deadline: performance.now() + deadlineMillis(headers, timeoutMs),
        requestId: idempotencyKey(headers),
      };
      const started = await rpc.send(job, wire, sending);
      const runId = readText(started.message, runPath) ?? '';
      // A server answers a repeated start exactly as the first time.
      const isReplayed = isKeyed && runId === runBefore;
      const isNew = successStatus(start.success, started.message) === 201 && !isReplayed;
      const location = locationOf(entry, id);
      const shared: Reply['headers'] = [
        ['Location', location],
        ...(isReplayed ? [['Idempotency-Replayed', 'true'] as const] : []),
        ...(options.preferenceApplied === undefined
          ? []
          : [['Preference-Applied', options.preferenceApplied] as const]),
      ];
      const key = `"id":${JSON.stringify(id)},"runId":${JSON.stringify(runId)}`;
      const own = deps.replying.successStatus;
      if (options.waitMs === undefined) {
        return { status: own ?? 201, headers: shared, body: Buffer.from(`{${key}}`) };
      }
      const { ending } = await runs.ending(job, { workflowId: id, runId, followRuns: true, isNew }, patience);
      if (ending === undefined) {
        const text = `{${key},"status":"RUNNING"}`;
        return { status: own ?? 202, headers: [...shared, RETRY_AFTER], body: Buffer.from(text) };
      }
      if (ending.status !== 'COMPLETED') throw failures.error(ending, entry.name, { Location: location });
      return values.reply(ending.result ?? Buffer.alloc(0), entry.result, shared);
    },
  };
}

/** Fields that all starts of an entry have in common. */
function fixedPart({ start: given, namespace, type, taskQueue }: Entry, { start }: CatalogueOperations): Buffer {
  const json = { namespace, workflowType: { name: type }, taskQueue: { name: taskQueue } };
  const options = { shorthand: false, types: new Map() };
  return Buffer.concat([given, jsonToWire(start.request, Buffer.from(JSON.stringify(json)), options).wire]);
}
