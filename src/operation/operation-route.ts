import type { Binding, Operation } from '../codec/operation-table.ts';
import type { OperationHandler } from './operation.ts';

/** A route that is not one operation's own: a job made of the calls of several. */
export interface OperationRoute {
  /** By whose rpc the route is known in logs and metrics. */
  readonly operation: Operation;
  readonly binding: Binding;
  readonly handle: OperationHandler;
}
