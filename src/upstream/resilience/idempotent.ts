import type { Operation } from '../../codec/operation-table.ts';

/** Reads that have no GET, since their request does not fit in a query. */
const READS = /\/(Get|List|Describe|Count|Query|Poll)[A-Z][A-Za-z]*$/;

/**
 * The gRPC paths of operations that may be sent twice: reads, and writes with a request id, by which the server knows
 * them again (contract section 2: one without is given one).
 */
export function idempotentPaths(operations: readonly Operation[]): ReadonlySet<string> {
  return new Set(operations.filter(isIdempotent).map(({ rpcPath }) => rpcPath));
}

function isIdempotent({ bindings, fills, rpcPath }: Operation): boolean {
  if (fills.some(({ source }) => source === 'request-id')) return true;
  return READS.test(rpcPath) || bindings.every(({ method }) => method === 'GET');
}
