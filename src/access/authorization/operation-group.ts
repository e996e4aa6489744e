import type { Operation } from '../../codec/operation-table.ts';

/** The kind of an operation, which a rule may allow. */
export type OperationGroup = 'read' | 'write' | 'admin';

export const GROUPS: readonly OperationGroup[] = ['read', 'write', 'admin'];

/** Reads that use POST because their requests contain payloads. */
const READS_BY_POST = /^(Query|Fetch)/;
const OPERATOR_SERVICE = '.OperatorService/';
/** Calls by which a worker reports on its tasks and on itself. */
const WORKER = /^(Record|Respond|Poll.*TaskQueue$|ShutdownWorker$|ResetStickyTaskQueue$)/;

/**
 * The group of an operation according to the model: whatever has a GET binding is a read; changes of namespaces and all
 * changes of the operator service are for admins; everything else is a write.
 */
export function operationGroup({ rpcPath, bindings }: Operation): OperationGroup {
  const name = rpcName(rpcPath);
  if (READS_BY_POST.test(name) || bindings.some(({ method }) => method === 'GET')) return 'read';
  return rpcPath.includes(OPERATOR_SERVICE) || name.endsWith('Namespace') ? 'admin' : 'write';
}

/** True if the role `worker` suffices. */
export function isForWorkers({ rpcPath }: Operation): boolean {
  return WORKER.test(rpcName(rpcPath));
}

export function rpcName(rpcPath: string): string {
  return rpcPath.slice(rpcPath.lastIndexOf('/') + 1);
}
