import type { Permission } from './permission.ts';

/** The sender of a request, as proved by a credential. */
export interface Caller {
  /** Name of the API key, or the subject of the token. */
  readonly subject: string;
  /** Its permissions in Temporal's own form, if the credential carries any. */
  readonly permissions: readonly Permission[];
  /** Claims of the token; none for an API key. */
  readonly claims: Readonly<Record<string, unknown>>;
}
