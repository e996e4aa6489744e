import type { Violation } from '../../base/status-error.ts';

/** One violation a field and only the first: what is said first is nearer to the cause. */
export function mergeViolations(first: readonly Violation[], second: readonly Violation[]): readonly Violation[] {
  const fields = new Set<string>();
  return [...first, ...second].filter(({ field }) => !fields.has(field) && fields.add(field));
}
