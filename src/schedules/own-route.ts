import type { Binding, Operation, Segment } from '../codec/operation-table.ts';

/** An additional binding below the path of an operation: `…/schedules/{schedule_id}/pause`. */
export function routeBehind(operation: Operation, method: string, last?: string): Binding {
  const base = operation.bindings.find(({ template }) => template.startsWith('/api/v1/'));
  if (base === undefined) throw new Error(`${operation.id} has no published binding`);
  const literals: readonly Segment[] = last === undefined ? [] : [{ kind: 'literal', text: last }];
  return {
    method,
    template: last === undefined ? base.template : `${base.template}/${last}`,
    documentPath: undefined,
    segments: [...base.segments, ...literals],
    body: '*',
  };
}
