import type { Permission } from './permission.ts';

/** Who has sent a request, as far as a credential has proved it. */
export interface Caller {
  /** Name of the API key, or the subject of the token. */
  readonly subject: string;
  /** Its rights in Temporal's own form, as far as the credential carries some. */
  readonly permissions: readonly Permission[];
  /** Claims of the token; none for an API key. */
  readonly claims: Readonly<Record<string, unknown>>;
}
