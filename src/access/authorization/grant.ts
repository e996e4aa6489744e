import type { Caller } from '../caller.ts';
import type { Permission } from '../permission.ts';
import type { OperationGroup } from './operation-group.ts';

/** The subject of a decision. */
export interface Action {
  /** `startWorkflowExecution` */
  readonly operation: string;
  readonly group: OperationGroup;
  readonly forWorkers: boolean;
  /** What a rule may allow instead, where the request is one to the catalogue: `workflow:process-order:start`. */
  readonly entry?: string | undefined;
}

/** A part of a caller's rights. */
export interface Grant {
  /** True if the grant covers this namespace; the empty name stands for requests without a namespace. */
  readonly reaches: (namespace: string, action: Action) => boolean;
  readonly allows: (action: Action) => boolean;
}

/** The grants of a caller. */
export type GrantsOf = (caller: Caller) => readonly Grant[];

/** The grants of permissions in Temporal's form. A system role covers all namespaces, as in the server. */
export function permissionGrants(permissions: readonly Permission[]): readonly Grant[] {
  return permissions.map(({ namespace, role }) => ({
    reaches: (wanted) => namespace === undefined || (wanted !== '' && wanted === namespace),
    allows: ({ group, forWorkers }) => {
      if (role === 'admin') return true;
      if (role === 'write') return group !== 'admin';
      return role === 'read' ? group === 'read' : forWorkers && group === 'write';
    },
  }));
}
