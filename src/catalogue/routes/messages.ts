import type { CallSignal } from '../../base/caller-signal.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import { createAdmit } from '../../operation/admit.ts';
import { fieldPath, messageAt, readBytes } from '../../operation/message/read.ts';
import { textRecord } from '../../operation/message/rewrite.ts';
import { idempotencyKey } from '../../operation/metadata/caller.ts';
import { deadlineMillis } from '../../operation/metadata/deadline.ts';
import { afterEmptyAnswer } from '../../results/patience.ts';
import type { UpstreamAnswer } from '../../upstream/upstream.ts';
import type { Entry, Message } from '../catalogue.ts';
import { type Argument, readArgument } from './argument.ts';
import type { EntryCall, EntryRoute } from './entry-route.ts';
import { entryRpc } from './entry-rpc.ts';
import { type Find, mustBeOpen } from './found.ts';
import { payloadsWriter } from './payload.ts';
import { type EntryContext, RETRY_AFTER } from './start.ts';
import { oneOf } from './state.ts';

const EMPTY = Buffer.alloc(0);
const DONE = Buffer.from('{}');

/** `POST …/{id}/signals/ship` */
export function signalRoute(entry: Entry, signal: Message, context: EntryContext, find: Find): EntryRoute {
  const { operations, deps } = context;
  const rpc = entryRpc(operations.signal, deps, 'input');
  const payloadsOf = payloadsWriter(messageAt(operations.signal.request, 'input'));
  return {
    operation: operations.signal,
    method: 'POST',
    path: ['{id}', 'signals', signal.key],
    grant: `signal:${signal.key}`,
    hasBody: true,
    parameters: [],
    handle: async ({ job, id, argument: read }) => {
      const { req } = job.request;
      const argument = await read(signal.input);
      const deadline = performance.now() + deadlineMillis(req.headers, deps.receiving.timeoutMs);
      mustBeOpen(await find(job, id, '', deadline), entry, id);
      const asked = { namespace: entry.namespace, workflowExecution: { workflowId: id }, signalName: signal.name };
      await rpc.call(job, asked, payloadsOf(argument), { deadline, requestId: idempotencyKey(req.headers) });
      return { status: deps.replying.successStatus ?? 202, headers: [], body: DONE };
    },
  };
}

/** `GET` and `POST …/{id}/queries/status`; with GET, the argument is the parameter `input`, as JSON. */
export function queryRoutes(entry: Entry, query: Message, context: EntryContext, find: Find): readonly EntryRoute[] {
  const { operations, deps, values } = context;
  const rpc = entryRpc(operations.query, deps, 'query.query_args');
  const payloadsOf = payloadsWriter(messageAt(operations.query.request, 'query.query_args'));
  const result = fieldPath(operations.query.response, 'query_result');
  const handle = async ({ job, id }: EntryCall, argument: Argument) => {
    const { req } = job.request;
    const deadline = performance.now() + deadlineMillis(req.headers, deps.receiving.timeoutMs);
    await find(job, id, '', deadline);
    const asked = {
      namespace: entry.namespace,
      execution: { workflowId: id },
      query: { queryType: query.name },
    };
    const { message } = await rpc.call(job, asked, payloadsOf(argument), { deadline, requestId: '' });
    return values.reply(readBytes(message, result) ?? EMPTY, query.result, []);
  };
  const route = {
    operation: operations.query,
    path: ['{id}', 'queries', query.key],
    grant: `query:${query.key}`,
  };
  return [
    {
      ...route,
      method: 'GET',
      hasBody: false,
      parameters: ['input'],
      handle: async (call) => {
        const { maxDepth } = call.job.request.codec;
        return handle(call, readArgument(Buffer.from(oneOf(call.query, 'input')), query.input, maxDepth));
      },
    },
    {
      ...route,
      method: 'POST',
      hasBody: true,
      parameters: [],
      handle: async (call) => handle(call, await call.argument(query.input)),
    },
  ];
}

/** `POST …/{id}/updates/change-address`: waits for its result until the deadline. */
export function updateRoute(entry: Entry, update: Message, context: EntryContext, find: Find): EntryRoute {
  const { operations, deps, values, failures } = context;
  const { request, response } = operations.update;
  const rpc = entryRpc(operations.update, deps, 'request.input.args');
  const payloadsOf = payloadsWriter(messageAt(request, 'request.input.args'));
  const [success, failure] = [fieldPath(response, 'outcome.success'), fieldPath(response, 'outcome.failure')];
  const outcome = fieldPath(response, 'outcome');
  return {
    operation: operations.update,
    method: 'POST',
    path: ['{id}', 'updates', update.key],
    grant: `update:${update.key}`,
    hasBody: true,
    parameters: [],
    handle: async ({ job, id, argument: read }) => {
      const { req } = job.request;
      const payloads = payloadsOf(await read(update.input));
      const deadline = performance.now() + deadlineMillis(req.headers, deps.receiving.timeoutMs);
      mustBeOpen(await find(job, id, '', deadline), entry, id);
      const updateId = idempotencyKey(req.headers);
      const asked = {
        namespace: entry.namespace,
        workflowExecution: { workflowId: id },
        waitPolicy: { lifecycleStage: 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED' },
        request: { meta: { updateId }, input: { name: update.name } },
      };
      const answer = await untilAnswered(
        deadline,
        () => rpc.call(job, asked, payloads, { deadline, requestId: updateId }),
        ({ message }) => readBytes(message, outcome) !== undefined,
        job.request.signal,
      );
      if (answer === undefined) {
        const headers = [['Idempotency-Key', updateId] as const, RETRY_AFTER];
        return { status: deps.replying.successStatus ?? 202, headers, body: Buffer.from('null') };
      }
      const failed = readBytes(answer.message, failure);
      if (failed !== undefined) throw failures.error({ status: 'FAILED', failure: failed }, entry.name);
      return values.reply(readBytes(answer.message, success) ?? EMPTY, update.result, []);
    },
  };
}

/**
 * Asks again while the server answers that there is no outcome yet, which it does after about 20 s: the same id means
 * the same update.
 * @returns undefined when the time is up
 */
async function untilAnswered(
  deadline: number,
  ask: () => Promise<UpstreamAnswer>,
  isOutcome: (answer: UpstreamAnswer) => boolean,
  signal: CallSignal,
): Promise<UpstreamAnswer | undefined> {
  try {
    while (performance.now() < deadline) {
      const begun = performance.now();
      const answer = await ask();
      if (isOutcome(answer)) return answer;
      await afterEmptyAnswer(begun, signal);
    }
    return undefined;
  } catch (error) {
    if (error instanceof StatusError && error.code === Code.DEADLINE_EXCEEDED) return undefined;
    throw error;
  }
}

/** `DELETE …/{id}`: requests its cancellation; `?terminate` ends it at once. */
export function endRoute(entry: Entry, { operations, deps }: EntryContext, find: Find): EntryRoute {
  const [cancel, terminate] = [entryRpc(operations.cancel, deps), entryRpc(operations.terminate, deps)];
  const access = { access: deps.admission.access };
  const mayTerminate = createAdmit(operations.terminate, access, `workflow:${entry.name}:terminate`);
  const [namespaceField = 0] = fieldPath(operations.terminate.request, 'namespace');
  const admitted = { message: textRecord(namespaceField, entry.namespace), namespace: entry.namespace, deadline: 0 };
  return {
    operation: operations.cancel,
    method: 'DELETE',
    path: ['{id}'],
    grant: 'cancel',
    hasBody: false,
    parameters: ['terminate', 'reason'],
    handle: async ({ job, caller, id, query }) => {
      const { req } = job.request;
      const isHard = query.some(([name, value]) => name === 'terminate' && !['false', 'False', '0'].includes(value));
      if (isHard) await mayTerminate.permit(job.request, caller, admitted);
      const deadline = performance.now() + deadlineMillis(req.headers, deps.receiving.timeoutMs);
      mustBeOpen(await find(job, id, '', deadline), entry, id);
      const asked = {
        namespace: entry.namespace,
        workflowExecution: { workflowId: id },
        reason: oneOf(query, 'reason'),
      };
      const rpc = isHard ? terminate : cancel;
      await rpc.call(job, asked, EMPTY, { deadline, requestId: idempotencyKey(req.headers) });
      return { status: deps.replying.successStatus ?? 202, headers: [], body: DONE };
    },
  };
}
