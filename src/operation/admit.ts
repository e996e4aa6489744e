import type { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { OperationRequest } from './operation-request.ts';
import type { Received } from './receive.ts';

export interface Admission {
  /** Decides who may call; default: anyone. */
  readonly access?: Access | undefined;
  /** Counts requests; default: no counting. */
  readonly rateLimit?: RateLimit | undefined;
}

/** Neither returns a promise where there is nothing to check. */
export interface Admit {
  /**
   * Before the body is read: identifies the caller, and checks its rate limit.
   * @throws StatusError UNAUTHENTICATED (401), RESOURCE_EXHAUSTED (429), UNAVAILABLE (503)
   */
  readonly identify: (request: OperationRequest) => Promise<Caller | undefined> | undefined;
  /**
   * Once the message is known: checks whether this caller may send it, and the rate limit of its namespace.
   * @throws StatusError UNAUTHENTICATED (401), PERMISSION_DENIED (403), RESOURCE_EXHAUSTED (429)
   */
  readonly permit: (
    request: OperationRequest,
    caller: Caller | undefined,
    received: Received,
  ) => Promise<void> | undefined;
}

const ANYONE: Admit = { identify: () => undefined, permit: () => undefined };

/**
 * Creates the two checks for requests to one operation.
 * @param entry what a policy may allow instead of the operation
 */
export function createAdmit(operation: Operation, { access: accessOf, rateLimit }: Admission, entry?: string): Admit {
  const access = accessOf?.(operation, entry);
  if (access === undefined && rateLimit === undefined) return ANYONE;
  return {
    identify: async ({ req, res }) => {
      let caller: Caller | undefined;
      try {
        caller = await access?.authenticate(req);
      } catch (error) {
        // Counted by address; otherwise callers could try tokens without limit.
        await rateLimit?.ofCaller(req, res, undefined);
        throw error;
      }
      await rateLimit?.ofCaller(req, res, caller?.subject);
      return caller;
    },
    permit: async ({ res }, caller, { message, namespace }) => {
      access?.authorize(caller, message);
      await rateLimit?.ofNamespace(res, namespace);
    },
  };
}
