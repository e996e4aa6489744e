import { quoted } from '../../base/excerpt.ts';
import { Code, notFound, StatusError } from '../../base/status-error.ts';
import { type CodecOptions, wireToJson } from '../../codec/json/codec.ts';
import { fieldPath, messageAt, readBytes, readNumber, readText } from '../../operation/message/read.ts';
import type { OperationDeps } from '../../operation/operation.ts';
import { createRpc, type Job } from '../../operation/rpc.ts';
import { STATUS_PREFIX } from '../../operation/status-prefix.ts';
import { enumNames } from '../../results/enum-names.ts';
import type { Entry } from '../catalogue.ts';
import type { CatalogueOperations } from './operations.ts';

/** A run of an entry's type. */
export interface Found {
  readonly runId: string;
  /** `RUNNING`, `COMPLETED`, … */
  readonly status: string;
  readonly isOpen: boolean;
  /** As JSON text. */
  readonly startTime: string;
}

/**
 * Finds a workflow of an entry. A workflow of another type counts as missing: access to an entry must not extend to
 * everything else in its namespace.
 * @throws StatusError NOT_FOUND (404)
 */
export type Find = (job: Job, id: string, runId: string, deadline: number) => Promise<Found>;

export function createFind({ describe }: CatalogueOperations, deps: OperationDeps, entry: Entry): Find {
  const rpc = createRpc(describe, deps);
  const { response } = describe;
  const info = messageAt(response, 'workflow_execution_info');
  const names = enumNames(info, 'status', STATUS_PREFIX);
  const at = (path: string) => fieldPath(response, `workflow_execution_info.${path}`);
  const [type, run, status, start] = [at('type.name'), at('execution.run_id'), at('status'), at('start_time')];
  const timestamp = messageAt(info, 'start_time');
  const codec: CodecOptions = { shorthand: true, types: new Map() };
  const none = (id: string) => notFound(`there is no ${entry.name} with the id ${quoted(id)}`);

  return async (job, id, runId, deadline) => {
    const asked = { namespace: entry.namespace, execution: { workflowId: id, runId } };
    const { message } = await orNone(rpc.call(job, asked, { deadline }), () => none(id));
    if (readText(message, type) !== entry.type) throw none(id);
    const name = names.get(readNumber(message, status)) ?? 'UNSPECIFIED';
    return {
      runId: readText(message, run) ?? '',
      status: name,
      isOpen: name === 'RUNNING' || name === 'PAUSED',
      startTime: wireToJson(timestamp, readBytes(message, start) ?? Buffer.alloc(0), codec).toString(),
    };
  };
}

async function orNone<T>(answer: Promise<T>, none: () => StatusError): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StatusError && error.code === Code.NOT_FOUND) throw none();
    throw error;
  }
}

/** @throws StatusError (409) for a closed workflow, which accepts no more messages */
export function mustBeOpen({ status, isOpen }: Found, { name }: Entry, id: string): void {
  if (isOpen) return;
  throw new StatusError(Code.FAILED_PRECONDITION, `the ${name} ${quoted(id)} has ended: it is ${status}`, {
    httpStatus: 409,
  });
}
