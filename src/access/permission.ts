/** What a permission allows. `write` includes `read` and `worker`; `admin` includes everything. */
export type Role = 'read' | 'write' | 'worker' | 'admin';

/** One of Temporal's permissions: a role in one namespace, or in all namespaces and outside of them. */
export interface Permission {
  /** Undefined for `temporal-system`. */
  readonly namespace: string | undefined;
  readonly role: Role;
}

const SYSTEM = 'temporal-system';
const ROLES: ReadonlySet<string> = new Set<Role>(['read', 'write', 'worker', 'admin']);

/**
 * Reads `<namespace>:read|write|worker|admin` as Temporal's default claim mapper does: the role in any case, the
 * namespace verbatim. Undefined for anything else, which grants nothing.
 */
export function parsePermission(text: unknown): Permission | undefined {
  if (typeof text !== 'string') return undefined;
  const [namespace, role, ...rest] = text.split(':');
  const known = role?.toLowerCase() ?? '';
  if (!namespace || rest.length > 0 || !isRole(known)) return undefined;
  return { namespace: namespace === SYSTEM ? undefined : namespace, role: known };
}

function isRole(text: string): text is Role {
  return ROLES.has(text);
}
