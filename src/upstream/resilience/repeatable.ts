import writes from '../../../proto/writes.json' with { type: 'json' };
import type { Operation } from '../../codec/operation-table.ts';

/**
 * What happens if a write is sent twice: `always` and `while-open` (as long as the first run is open) have the effect of
 * one, `never` may have the effect of two or an error for work that was done.
 */
type Rows = Readonly<Record<string, Readonly<Record<string, { readonly repeat: string; readonly why: string }>>>>;

const WRITES: Rows = writes;

/**
 * The gRPC paths of operations that may be sent again although the server may have carried out the first try: those that
 * HTTP calls safe (RFC 9110 section 9.2.1), and those that proto/writes.json says servers deduplicate. Any other
 * operation counts as a write that is not.
 */
export function repeatablePaths(operations: readonly Operation[]): ReadonlySet<string> {
  return new Set(operations.filter(isRepeatable).map(({ rpcPath }) => rpcPath));
}

function isRepeatable({ bindings, rpcPath }: Operation): boolean {
  const [, service = '', method = ''] = rpcPath.split('/');
  const row = WRITES[service]?.[method];
  if (row !== undefined) return row.repeat !== 'never';
  return bindings.length > 0 && bindings.every((binding) => binding.method === 'GET');
}
