import type { Binding, Operation, Segment } from '../codec/operation-table.ts';

/** The binding of an operation with a literal appended, or replacing its last one. */
export function jobBinding(operation: Operation, method: string, last: string, instead?: string): Binding {
  const base = operation.bindings.find(
    ({ template, method: own, segments }) =>
      own === method && template.startsWith('/api/v1/') && (instead === undefined || endsWith(segments, instead)),
  );
  if (base === undefined) throw new Error(`${operation.id} has no binding for ${method}`);
  const cut = instead === undefined ? 0 : 1;
  const literal: Segment = { kind: 'literal', text: last };
  return {
    ...base,
    template: `${instead === undefined ? base.template : base.template.slice(0, -instead.length - 1)}/${last}`,
    segments: [...base.segments.slice(0, base.segments.length - cut), literal],
  };
}

function endsWith(segments: readonly Segment[], text: string): boolean {
  const last = segments[segments.length - 1];
  return last?.kind === 'literal' && last.text === text;
}

/** A path with its variables filled in, percent-encoded. */
export function pathOf({ segments }: Binding, values: readonly string[]): string {
  let at = 0;
  return segments
    .map((segment) => `/${segment.kind === 'literal' ? segment.text : encodeURIComponent(values[at++] ?? '')}`)
    .join('');
}
