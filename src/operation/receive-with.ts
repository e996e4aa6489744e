import type { Caller } from '../access/caller.ts';
import { StatusError, type Violation, violated } from '../base/status-error.ts';
import type { OperationRequest } from './operation-request.ts';
import type { Receive, Received } from './receive.ts';
import { mergeViolations } from './validation/merge.ts';

/**
 * Receives the message of a request, and tells all that is wrong with it at once.
 * @param found what is wrong with its query
 */
export async function receiveWith(
  receive: Receive,
  request: OperationRequest,
  caller: Caller | undefined,
  found: readonly Violation[],
): Promise<Received> {
  let received: Received;
  try {
    received = await receive(request, caller);
  } catch (error) {
    if (!(error instanceof StatusError) || error.violations.length === 0) throw error;
    throw violated(mergeViolations(found, error.violations));
  }
  if (found.length > 0) throw violated(found);
  return received;
}
