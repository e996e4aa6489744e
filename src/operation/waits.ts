import type { Operation } from '../codec/operation-table.ts';
import { readBytes, readNumber } from './message/read.ts';

/** They wait for a worker, or for something to happen. */
const ALWAYS = /\/(?:Poll\w+|QueryWorkflow|UpdateWorkflowExecution|ExecuteMultiOperation)$/;

/**
 * Whether a call of an operation may wait for long at the server, by its message. Such calls must leave room for others,
 * which are only as slow as the server.
 */
export function waitsOf({ rpcPath, request }: Operation): (message: Buffer) => boolean {
  if (ALWAYS.test(rpcPath)) return () => true;
  const numberOf = (name: string) => request.fields.find((field) => field.name === name)?.number;
  const [flag, token] = [numberOf('wait_new_event'), numberOf('long_poll_token')];
  if (flag !== undefined) return (message) => readNumber(message, [flag]) !== 0;
  if (token !== undefined) return (message) => (readBytes(message, [token])?.length ?? 0) > 0;
  return () => false;
}
