import type { Violation } from '../base/status-error.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRequest } from '../operation/operation-request.ts';
import { createReceive, type Receive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { Job } from '../operation/rpc.ts';

/** Receives a request whose query has fields only; `found` is what is wrong with the parameters that are no fields. */
export type ReceiveFields = (
  request: OperationRequest,
  caller: Job['caller'],
  found: readonly Violation[],
) => ReturnType<Receive>;

/**
 * Receives a request of which a route supports some fields only.
 * @param refusal describes what is wrong with any other
 */
export function receiveFields(
  operation: Operation,
  binding: Binding,
  { validation, receiving }: OperationDeps,
  isField: (name: string) => boolean,
  refusal: string,
): ReceiveFields {
  const receive = createReceive(operation, binding, validation, receiving);
  return (request, caller, found) => {
    const query = request.query.filter(([name]) => isField(name));
    const others = receiving.unknownQuery === 'ignore' ? [] : request.query.filter(([name]) => !isField(name));
    const unknown = others.map(([field]) => ({ field, description: refusal }));
    return receiveWith(receive, { ...request, query }, caller, [...found, ...unknown]);
  };
}

/** `execution.runId`, and a workflow id that repeats the one in the path. */
export function isExecutionField(name: string): boolean {
  return name.startsWith('execution.');
}

/** Of an event stream. */
export const NO_STREAM_PARAMETER = 'an event stream has no such parameter';
/** Of other answers. */
export const NO_PARAMETER = 'no such parameter';
