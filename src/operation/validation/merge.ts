import type { Violation } from '../../base/status-error.ts';

/** Keeps only the first violation of each field, which is closest to the cause. */
export function mergeViolations(first: readonly Violation[], second: readonly Violation[]): readonly Violation[] {
  const fields = new Set<string>();
  return [...first, ...second].filter(({ field }) => !fields.has(field) && fields.add(field));
}
