import type { Operation } from '../codec/operation-table.ts';
import { type Authenticate, authenticator, type Credentials } from './authentication/authenticate.ts';
import { unauthenticated } from './authentication/bearer-token.ts';
import { type Authorize, authorizer } from './authorization/authorize.ts';
import type { GrantsOf } from './authorization/grant.ts';
import { type OperationGroup, operationGroup } from './authorization/operation-group.ts';
import type { Caller } from './caller.ts';

export interface AccessOptions {
  readonly credentials: Credentials;
  /** Who may do what; undefined: everybody who is known may do all. */
  readonly grantsOf: GrantsOf | undefined;
  /** Groups of operations, by id, where they are not the model's. */
  readonly groups: ReadonlyMap<string, OperationGroup>;
  /** Groups, and operations by id, that everybody may use. */
  readonly open: ReadonlySet<string>;
}

/** The two questions of one operation: who are you, and may you do this? */
export interface OperationAccess {
  /** Throws a StatusError (401, 503). */
  readonly authenticate: Authenticate;
  /** Throws a StatusError (401, 403). The caller is undefined if nobody needs to be known. */
  readonly authorize: (caller: Caller | undefined, wire: Uint8Array) => void;
}

export type Access = (operation: Operation) => OperationAccess;

/** Makes what decides on requests; what depends on the operation alone is decided once. */
export function createAccess({ credentials, grantsOf, groups, open }: AccessOptions): Access {
  return (operation) => {
    const group = groups.get(operation.id) ?? operationGroup(operation);
    if (open.has(group) || open.has(operation.id)) {
      return { authenticate: authenticator(credentials, false), authorize: () => undefined };
    }
    const decide: Authorize | undefined = grantsOf && authorizer(operation, grantsOf, group);
    return {
      authenticate: authenticator(credentials, true),
      authorize: (caller, wire) => {
        if (caller === undefined) throw unauthenticated('a token is needed');
        decide?.(caller, wire);
      },
    };
  };
}
