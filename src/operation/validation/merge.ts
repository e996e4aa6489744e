import { invalidArgument, type StatusError, type Violation } from '../../base/status-error.ts';

/** One violation a field and only the first: what is said first is nearer to the cause. */
export function mergeViolations(first: readonly Violation[], second: readonly Violation[]): readonly Violation[] {
  const fields = new Set<string>();
  return [...first, ...second].filter(({ field }) => !fields.has(field) && fields.add(field));
}

/** The error of a request that breaks rules; its message tells the first of them. */
export function violated(violations: readonly Violation[]): StatusError {
  const [first] = violations;
  if (first === undefined) return invalidArgument('the request is not valid');
  const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
  return invalidArgument(`${first.field === '' ? '' : `${first.field}: `}${first.description}${more}`, violations);
}
