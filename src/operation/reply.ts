import type { Leased } from '../base/lease.ts';

/** What an operation answers, before it is written to a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Compact JSON; ownership passes to sendJson. */
  readonly body: Leased;
}
