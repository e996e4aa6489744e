import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { fieldPath, readNumber, readText } from '../operation/message/read.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReceive } from '../operation/receive.ts';
import { createReply } from '../operation/reply.ts';
import { createRpc, type Job } from '../operation/rpc.ts';
import { successStatus } from '../operation/success-status.ts';

/** A start, and how the run is found that its id stands for. */
export interface StartKind {
  readonly start: Operation;
  readonly describe: Operation;
  readonly idField: string;
  /** Path of the run id in a description. */
  readonly runField: string;
  /** What a description is asked with. */
  readonly asked: (id: string) => object;
  /** True if the answer tells a run that was there under another request id. */
  readonly tellsExisting: boolean;
}

/** Of ActivityIdConflictPolicy and NexusOperationIdConflictPolicy. */
const USE_EXISTING = 2;

/**
 * The routes that start, which say `Idempotency-Replayed: true` of a start that finds the earlier run of its key
 * (contract section 9). A server answers such a start in the words of the first, so with an `Idempotency-Key` the run
 * before is looked up.
 */
export function replayedStartRoutes(kind: StartKind, deps: OperationDeps): readonly OperationRoute[] {
  return kind.start.bindings.map((binding) => ({
    operation: kind.start,
    binding,
    handle: startHandler(kind, binding, deps),
  }));
}

function startHandler(kind: StartKind, binding: Binding, deps: OperationDeps): OperationHandler {
  const { start, tellsExisting } = kind;
  const admit = createAdmit(start, deps.admission);
  const receive = createReceive(start, binding, deps.validation, deps.receiving);
  const call = createCall(start, deps.calling);
  const reply = createReply(start, binding, deps.replying);
  const runNow = latestRun(kind, deps);
  const idPath = fieldPath(start.request, kind.idField);
  const runPath = fieldPath(start.response, 'run_id');
  const policyPath = tellsExisting ? undefined : fieldPath(start.request, 'id_conflict_policy');
  return async (request) => {
    const caller = await admit.identify(request);
    const received = await receive(request, caller);
    await admit.permit(request, caller, received);
    const { namespace, message, deadline } = received;
    const mayReplay =
      request.req.headers['idempotency-key'] !== undefined &&
      (policyPath === undefined || readNumber(message, policyPath) !== USE_EXISTING);
    const id = mayReplay ? (readText(message, idPath) ?? '') : '';
    const before = mayReplay ? await runNow({ request, caller, namespace }, id, deadline) : undefined;
    const answer = await call(request, caller, received);
    const isReplayed =
      before !== undefined &&
      readText(answer.message, runPath) === before &&
      (!tellsExisting || successStatus(start.success, answer.message) === 201);
    const replied = await reply(request, answer);
    return isReplayed ? { ...replied, headers: [...replied.headers, ['Idempotency-Replayed', 'true']] } : replied;
  };
}

/** Undefined if there is none, or if the caller may not know it; the start itself continues. */
function latestRun({ describe, runField, asked }: StartKind, deps: OperationDeps) {
  const rpc = createRpc(describe, deps);
  const runPath = fieldPath(describe.response, runField);
  return async (job: Job, id: string, deadline: number): Promise<string | undefined> => {
    try {
      const { message } = await rpc.call(job, { namespace: job.namespace, ...asked(id) }, { deadline });
      return readText(message, runPath);
    } catch {
      return undefined;
    }
  };
}
