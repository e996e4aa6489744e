import type { Operation } from '../../codec/operation-table.ts';

/** What an operation does, and what a rule may allow. */
export type OperationGroup = 'read' | 'write' | 'admin';

export const GROUPS: readonly OperationGroup[] = ['read', 'write', 'admin'];

/** POST only because their requests hold payloads. */
const READS_BY_POST = /^(Query|Fetch)/;
const OPERATOR_SERVICE = '.OperatorService/';
/** What a worker says of its tasks and of itself. */
const WORKER = /^(Record|Respond|Poll.*TaskQueue$|ShutdownWorker$|ResetStickyTaskQueue$)/;

/**
 * The group of an operation, out of the model: what can be had by GET is a read; changes of namespaces and all changes
 * of the operator service are for admins; the rest are writes.
 */
export function operationGroup({ rpcPath, bindings }: Operation): OperationGroup {
  const name = rpcName(rpcPath);
  if (READS_BY_POST.test(name) || bindings.some(({ method }) => method === 'GET')) return 'read';
  return rpcPath.includes(OPERATOR_SERVICE) || name.endsWith('Namespace') ? 'admin' : 'write';
}

/** True if the role `worker` is enough. */
export function isForWorkers({ rpcPath }: Operation): boolean {
  return WORKER.test(rpcName(rpcPath));
}

export function rpcName(rpcPath: string): string {
  return rpcPath.slice(rpcPath.lastIndexOf('/') + 1);
}
