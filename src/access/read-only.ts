import { Code, StatusError } from '../base/status-error.ts';
import type { Access } from './access.ts';
import { type OperationGroup, operationGroup } from './authorization/operation-group.ts';

export interface ReadOnlyOptions {
  /** Groups of operations by id, where they differ from the model's. */
  readonly groups: ReadonlyMap<string, OperationGroup>;
  /** Of the 403: what allows everything else. */
  readonly wayOut: string;
}

/** Access for a proxy that nobody has told who may call: anyone may read, and nobody may do anything else. */
export function readOnlyAccess({ groups, wayOut }: ReadOnlyOptions): Access {
  return (operation) => {
    const isRead = (groups.get(operation.id) ?? operationGroup(operation)) === 'read';
    return {
      // Before the body is read.
      authenticate: async () => {
        if (!isRead) throw new StatusError(Code.PERMISSION_DENIED, `${operation.id} is not a read: ${wayOut}`);
        return undefined;
      },
      authorize: () => undefined,
    };
  };
}
