import type { Operation } from '../codec/operation-table.ts';
import { type Authenticate, authenticator, type Credentials } from './authentication/authenticate.ts';
import { unauthenticated } from './authentication/bearer-token.ts';
import { type Authorize, authorizer } from './authorization/authorize.ts';
import type { GrantsOf } from './authorization/grant.ts';
import { type OperationGroup, operationGroup } from './authorization/operation-group.ts';
import type { Caller } from './caller.ts';

export interface AccessOptions {
  readonly credentials: Credentials;
  /** The rights of callers; undefined if any authenticated caller may do anything. */
  readonly grantsOf: GrantsOf | undefined;
  /** Groups of operations by id, where they differ from the model's. */
  readonly groups: ReadonlyMap<string, OperationGroup>;
  /** Groups, and operations by id, that need no authentication. */
  readonly open: ReadonlySet<string>;
}

/** Authentication and authorization for one operation. */
export interface OperationAccess {
  /** Throws a StatusError (401, 503). */
  readonly authenticate: Authenticate;
  /** Throws a StatusError (401, 403). The caller is undefined if the operation is open and no token was sent. */
  readonly authorize: (caller: Caller | undefined, wire: Uint8Array) => void;
}

/** @param entry what a rule may allow instead of the operation: `workflow:process-order:start` (contract section 12) */
export type Access = (operation: Operation, entry?: string) => OperationAccess;

/** Makes the access decisions of each operation. Whatever depends on the operation alone is decided once. */
export function createAccess({ credentials, grantsOf, groups, open }: AccessOptions): Access {
  return (operation, entry) => {
    const group = groups.get(operation.id) ?? operationGroup(operation);
    if (open.has(group) || open.has(operation.id)) {
      return { authenticate: authenticator(credentials, false), authorize: () => undefined };
    }
    const decide: Authorize | undefined = grantsOf && authorizer(operation, grantsOf, group, entry);
    return {
      authenticate: authenticator(credentials, true),
      authorize: (caller, wire) => {
        if (caller === undefined) throw unauthenticated('expected a Bearer token');
        decide?.(caller, wire);
      },
    };
  };
}
