import { quoted } from '../../base/excerpt.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import type { Operation } from '../../codec/operation-table.ts';
import type { Caller } from '../caller.ts';
import type { GrantsOf } from './grant.ts';
import { namespacesOf } from './namespaces-of.ts';
import { isForWorkers, type OperationGroup, operationGroup } from './operation-group.ts';

/**
 * Decides on a request by the bytes that will be sent to Temporal.
 * @throws StatusError PERMISSION_DENIED if the caller may not do this in one of its namespaces.
 */
export type Authorize = (caller: Caller, wire: Uint8Array) => void;

/**
 * Makes the function that decides on requests of one operation; `group` overrides the model's.
 * @param entry what a rule may allow instead of the operation (contract section 12)
 */
export function authorizer(
  operation: Operation,
  grantsOf: GrantsOf,
  group = operationGroup(operation),
  entry?: string,
): Authorize {
  const action = { operation: operation.id, group, forWorkers: isForWorkers(operation), entry };
  const namespaces = namespacesOf(operation);
  return (caller, wire) => {
    const grants = grantsOf(caller).filter(({ allows }) => allows(action));
    for (const namespace of namespaces(wire)) {
      if (grants.some(({ reaches }) => reaches(namespace, action))) continue;
      throw entry === undefined ? denied(action.operation, group, namespace) : deniedEntry(entry);
    }
  };
}

/** The callers of a catalogue know of no operations and namespaces. */
function deniedEntry(entry: string): StatusError {
  return new StatusError(Code.PERMISSION_DENIED, `not permitted: ${entry}`);
}

/** The message names the missing permission, and not those that the caller has. */
function denied(operation: string, group: OperationGroup, namespace: string): StatusError {
  const place = namespace === '' ? 'outside of namespaces' : `in the namespace ${quoted(namespace)}`;
  return new StatusError(Code.PERMISSION_DENIED, `not permitted: ${operation} (${group}) ${place}`);
}
